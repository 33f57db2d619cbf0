package timeline

import (
	"cmp"
	"container/heap"
	"math/bits"
	"slices"
	"strconv"
	"strings"
)

// Reason is one of the grounds on which a highlight was ranked, with the points that it brought.
type Reason struct {
	Text   string `json:"text"` // as in "told by 7 documents"
	Points int    `json:"points"`
}

// Highlight is a happening that matters more than others, and why.
type Highlight struct {
	Entry   Entry    `json:"entry"`
	Score   int      `json:"score"` // the sum of the points
	Reasons []Reason `json:"reasons"`
}

// String returns the entry and the grounds: "5 Jun 2018: … (31: told by 7 documents 16, …)".
func (h Highlight) String() string {
	return h.Entry.Event.When.Phrase() + ": " + headline(&h.Entry.Event) + " " + explain(h.Score, h.Reasons)
}

// The points. Mentions and documents count by their doublings, so that the hundredth adds little; a document counts for more than a further mention in one.
const (
	pointsDocument  = 10 // for each doubling of independent documents, from the first
	pointsMention   = 3  // for each doubling of mentions, from the second
	pointsLead      = 6  // told in the first lines of a document
	pointsDay       = 6  // dated to a day
	pointsMonth     = 4  // to a month or season
	pointsYear      = 1  // to a year
	pointsStated    = 2  // the date stands in the sentence itself
	pointsTitled    = 2  // the headline names somebody or something
	pointsDiffer    = 3  // tellings that cannot all be true are worth a look
	pointsNotFact   = -4 // planned, forecast
	pointsIf        = -8 // hypothetical or denied
	pointsReporting = -6 // somebody said something

	// So many names that both sentences have make two events of the same days one affair.
	sharedNames = 3

	leadLines  = 12
	leadOffset = 1500
)

// Highlights returns the n entries that matter most, best first; all if there are fewer. What counts is how many independent documents tell of
// a happening and how often, how near to the beginning of one, how exact the date is, whether it is a fact. Documents that tell it in the same
// sentence, word for word, are copies and count as one. An entry that is much like a better one, told for the same days, yields half its points to
// others, so that a page is not filled with one affair. Undated entries are left out.
//
// The points are conventions; every highlight tells what it got them for. Equal ones are in the order of their events.
func Highlights(entries []Entry, n int) []Highlight {
	v := newVocabulary()
	var waiting candidates
	for i := range entries {
		if e := &entries[i]; !e.Event.When.IsZero() {
			score, reasons := grounds(e)
			waiting = append(waiting, &candidate{v.read(&e.Event, Policy{}), Highlight{*e, score, reasons}, i, false})
		}
	}
	heap.Init(&waiting)
	chosen := make([]Highlight, 0, max(0, min(n, len(waiting))))
	index := make(map[int32][]*features)
	for len(chosen) < cap(chosen) {
		c := heap.Pop(&waiting).(*candidate)
		if like := v.chosenLike(&c.features, index); like != nil && !c.halved {
			c.yield(like.event)
			heap.Push(&waiting, c)
			continue
		}
		chosen = append(chosen, c.Highlight)
		for _, k := range v.keys(&c.features) {
			index[k] = append(index[k], &c.features)
		}
	}
	return chosen
}

// candidate is an entry that may become a highlight.
type candidate struct {
	features
	Highlight
	place  int // among the entries
	halved bool
}

// yield takes half of the points away, as a better one tells much the same.
func (c *candidate) yield(better *Event) {
	lost := max(c.Score, 0) / 2
	c.Reasons = append(c.Reasons, Reason{"much like “" + headline(better) + "”", -lost})
	c.Score -= lost
	c.halved = true
}

// candidates is a heap with the best on top.
type candidates []*candidate

func (h candidates) Len() int      { return len(h) }
func (h candidates) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h candidates) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(h[j].Score, h[i].Score), cmp.Compare(h[i].place, h[j].place)) < 0
}
func (h *candidates) Push(x any) { *h = append(*h, x.(*candidate)) }
func (h *candidates) Pop() any {
	old := *h
	c := old[len(old)-1]
	*h = old[:len(old)-1]
	return c
}

// chosenLike returns a chosen one that is told for some of the same days with at least half the weight of its words the same, or in sentences with some of the
// same names, nil if there is none.
func (v *vocabulary) chosenLike(f *features, index map[int32][]*features) *features {
	for _, k := range v.keys(f) {
		posted := index[k]
		for _, g := range posted[max(0, len(posted)-nearest):] {
			if f.days.lo > g.days.hi || g.days.lo > f.days.hi {
				continue
			}
			shared, all := v.weights(f, g)
			names := 0
			common(f.context, g.context, func(int32) { names++ })
			long := max(f.days.hi-f.days.lo, g.days.hi-g.days.lo) >= longDays
			if 4*shared >= all || names >= sharedNames && !long {
				return g
			}
		}
	}
	return nil
}

// weights returns the weight of the words that two events share, and that of the words of each, added.
func (v *vocabulary) weights(f, g *features) (shared, all int) {
	common(f.core, g.core, func(id int32) { shared += v.weight(id) })
	for _, ids := range [][]int32{f.core, g.core} {
		for _, id := range ids {
			all += v.weight(id)
		}
	}
	return shared, all
}

// grounds returns what an entry gets points for, and their sum.
func grounds(e *Entry) (score int, reasons []Reason) {
	give := func(points int, text string) {
		if points != 0 {
			score += points
			reasons = append(reasons, Reason{text, points})
		}
	}
	documents, copies := independent(e.Event.Citations)
	text := "told by " + count(documents, "document")
	if copies > 0 {
		text += " and " + count(copies, "copy")
	}
	give(pointsDocument*bits.Len(uint(documents)), text)
	mentions := len(e.Event.Citations)
	give(pointsMention*max(bits.Len(uint(mentions))-1, 0), count(mentions, "mention"))
	if slices.ContainsFunc(e.Event.Citations, leads) {
		give(pointsLead, "near the beginning of a document")
	}
	switch g := e.Event.When.Grain(); {
	case g <= GrainDay:
		give(pointsDay, "dated to the day")
	case g <= GrainQuarter:
		give(pointsMonth, "dated to the "+g.String())
	case g <= GrainYear:
		give(pointsYear, "dated to the "+g.String())
	}
	if e.Event.Basis == BasisStated {
		give(pointsStated, "the date stands in the sentence")
	}
	if namesSomething(e.Event.Title) {
		give(pointsTitled, "names somebody or something")
	}
	if e.Conflicts() {
		give(pointsDiffer, "the tellings differ")
	}
	switch s := e.Event.Status; s {
	case StatusPlanned, StatusForecast:
		give(pointsNotFact, s.String())
	case StatusHypothetical, StatusNegated:
		give(pointsIf, s.String())
	}
	if e.Event.Reporting {
		give(pointsReporting, "tells that somebody said something")
	}
	return score, reasons
}

// independent returns how many documents tell something in words of their own, and how many only copy the sentence of another.
func independent(citations []Citation) (documents, copies int) {
	wordings := make(map[string]bool)
	own := make(map[string]bool)
	for _, c := range citations {
		key := strings.Join(strings.Fields(c.Sentence), " ")
		fresh := key == "" || !wordings[key]
		wordings[key] = true
		own[c.Source] = own[c.Source] || fresh
	}
	for _, fresh := range own {
		if fresh {
			documents++
		} else {
			copies++
		}
	}
	return documents, copies
}

// leads reports whether a citation is from the first lines of a document.
func leads(c Citation) bool {
	if c.Line > 0 && c.Line <= leadLines {
		return true
	}
	return c.End > 0 && c.Start < leadOffset
}

// namesSomething reports whether a word after the first has a capital.
func namesSomething(title string) bool {
	found, first := false, true
	eachWord(title, titleWords, func(w string, _ bool) {
		found = found || !first && isCapital(w) && worth(w) > 0
		first = false
	})
	return found
}

func headline(e *Event) string { return cmp.Or(e.Title, e.Trigger) }

// explain returns "(31: told by 7 documents 30, dated to the year 1)".
func explain(score int, reasons []Reason) string {
	parts := make([]string, len(reasons))
	for i, r := range reasons {
		parts[i] = r.Text + " " + strconv.Itoa(r.Points)
	}
	return "(" + strconv.Itoa(score) + ": " + strings.Join(parts, ", ") + ")"
}
