package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/almanac-go/almanac/timeline"
)

// event is a happening as the page lists it.
type event struct {
	ID      string
	When    string
	Carried string // how the date was found, where the sentence does not state it
	Bar     bar
	Also    []bar // other dates that are told of it, if they disagree
	Title   string
	Status  string
	Minor   bool
	Actor   string
	Place   string
	Speaker string
	Told    []telling
	More    int      // tellings that are not listed
	Notes   []string // what the tellings disagree about
	Flag    string   // "conflict" or "moved"
	Docs    string   // IDs of the documents, separated by blanks
	Rank    int      // 1 for the one that matters most; 0 for those without a rank

	period timeline.Period
}

// telling is one place in one document that a record rests on.
type telling struct {
	Doc      string // its name
	Href     string // ID of the mention, or of the document where the page has no text
	Line     int    // 0 if not known
	When     string // where it is another date than that of the record
	Sentence string

	doc        int
	start, end int
	sentence   [2]int // bytes of the sentence; zero if not known
}

// maxTold is how many tellings of an event are listed.
const maxTold = 24

// tellingKey names an event of a result while its events are merged with those
// of the others: documents may have the same ID.
func tellingKey(result, event int) string { return strconv.Itoa(result) + "." + strconv.Itoa(event) }

// addEvents merges the events of all results and lists those that the page has
// room for.
func (b *builder) addEvents() {
	var all []timeline.Event
	for i, r := range b.results {
		for j, e := range r.Events {
			e.ID = tellingKey(i, j)
			all = append(all, e)
		}
	}
	entries := timeline.New(all).Merge(b.options.Dates)
	b.compareClaims(entries)
	best := timeline.Highlights(entries, len(entries))
	if n := len(entries); n > b.options.MaxEvents {
		entries = foremost(entries, best, b.options.MaxEvents)
		b.leaveOut(thousands(n-len(entries)) + " of " + count(n, "event") + " are left out: the page lists those that are disputed and those that matter most.")
	}
	b.entries = entries
	b.eventAt = make(map[string]int)
	for i := range entries {
		for _, t := range entries[i].Tellings {
			b.eventAt[t.ID] = i
		}
		b.events = append(b.events, b.newEvent(&entries[i], i))
	}
	b.rank(best)
}

// maxHighlights is how many events the page names before all others, if it has
// more than enoughEvents of them.
const (
	maxHighlights = 6
	enoughEvents  = 15
)

// highlight is an event that matters more than others, and why.
type highlight struct {
	Event *event
	Why   string
}

// rank numbers the events by how much they matter, and names the first.
func (b *builder) rank(best []timeline.Highlight) {
	n := 0
	for _, h := range best {
		i, ok := b.eventAt[h.Entry.Tellings[0].ID]
		if !ok {
			continue
		}
		n++
		b.events[i].Rank = n
		if n <= maxHighlights && len(b.events) > enoughEvents {
			var why []string
			for _, r := range h.Reasons {
				why = append(why, r.Text)
			}
			b.page.Highlights = append(b.page.Highlights, highlight{&b.events[i], sentence(strings.Join(why, ", "))})
		}
	}
}

// foremost returns n of the entries, in their order: those that are disputed,
// then the best, then any.
func foremost(entries []timeline.Entry, best []timeline.Highlight, n int) []timeline.Entry {
	rank := make(map[string]int, len(best)) // by the first telling
	for i := range best {
		rank[best[i].Entry.Tellings[0].ID] = i - len(best)
	}
	places := make([]int, len(entries))
	for i := range places {
		places[i] = i
		if id := entries[i].Tellings[0].ID; len(entries[i].Discrepancies) > 0 {
			rank[id] -= len(best)
		}
	}
	slices.SortStableFunc(places, func(a, b int) int {
		return cmp.Compare(rank[entries[a].Tellings[0].ID], rank[entries[b].Tellings[0].ID])
	})
	places = places[:n]
	slices.Sort(places)
	kept := make([]timeline.Entry, n)
	for i, p := range places {
		kept[i] = entries[p]
	}
	return kept
}

// isMinor reports whether an event only tells who spoke, or is dated by nothing
// but its document, or not at all.
func isMinor(e *timeline.Event) bool {
	return e.Reporting || e.Basis == timeline.BasisDocument || e.When.IsZero()
}

func (b *builder) newEvent(entry *timeline.Entry, index int) event {
	e := &entry.Event
	out := event{
		ID: "e" + strconv.Itoa(index+1), When: e.When.Phrase(), Bar: newBar(e.When), period: e.When,
		Title: capital(title(cmp.Or(e.Title, e.Trigger))), Status: e.Status.String(), Minor: isMinor(e),
		Actor: title(e.Actor), Place: title(e.Place), Speaker: title(e.Attribution.String()),
	}
	if out.Title == "" {
		out.Title = "(untitled)"
	}
	if strings.Contains(out.Title, capital(out.Actor)) || strings.Contains(out.Title, out.Actor) {
		out.Actor = ""
	}
	if e.Basis > timeline.BasisStated {
		out.Carried = foundIn(e.Basis)
	}
	var docs []string
	for _, t := range entry.Tellings {
		told := b.newTelling(&t)
		if slices.ContainsFunc(out.Told, told.sameSentence) {
			b.markEvent(&t, out.ID)
			continue
		}
		if len(out.Told) == maxTold {
			out.More++
			continue
		}
		if t.When != e.When {
			told.When = t.When.Phrase()
			if other := newBar(t.When); other.Drawn && len(entry.Discrepancies) > 0 && !slices.Contains(out.Also, other) {
				out.Also = append(out.Also, other)
			}
		}
		out.Told = append(out.Told, told)
		docs = add(docs, "d"+strconv.Itoa(told.doc+1), maxTold)
		b.markEvent(&t, out.ID)
	}
	out.Docs = strings.Join(docs, " ")
	for _, d := range entry.Discrepancies {
		out.Notes = append(out.Notes, capital(d.String()))
		out.Flag = "moved"
	}
	if entry.Conflicts() {
		out.Flag = "conflict"
	}
	return out
}

// foundIn says where a date stands that the sentence itself does not state.
func foundIn(b timeline.Basis) string {
	switch b {
	case timeline.BasisCarried:
		return "dated by a neighbouring sentence"
	case timeline.BasisHeading:
		return "dated by a heading"
	case timeline.BasisDocument:
		return "dated by its document"
	}
	return ""
}

func (b *builder) newTelling(e *timeline.Event) telling {
	i := keyParts(e.ID)[0]
	t := telling{doc: i, Doc: b.name(i)}
	if len(e.Citations) > 0 {
		t.at(&e.Citations[0])
	}
	return t
}

// sameSentence reports whether two tellings are words of one sentence, as a
// fire and what it destroyed.
func (t telling) sameSentence(other telling) bool {
	return t.doc == other.doc && t.sentence == other.sentence && t.sentence != [2]int{}
}

// at fills in the place of a telling.
func (t *telling) at(c *timeline.Citation) {
	t.sentence = [2]int{c.SentenceStart, c.SentenceEnd}
	t.Line, t.Sentence, t.start, t.end = max(c.Line, 0), sentence(c.Sentence), c.Start, c.End
}

// markEvent marks the words of a telling in its text.
func (b *builder) markEvent(e *timeline.Event, id string) {
	i := keyParts(e.ID)[0]
	for j, c := range e.Citations {
		if c.Source != b.results[i].Source.ID && j > 0 {
			continue
		}
		b.spans[i] = append(b.spans[i], span{start: c.Start, end: c.End, kind: kindEvent, target: id})
	}
}

// linkEvents points the tellings at the mentions in the texts.
func (b *builder) linkEvents() {
	for i := range b.events {
		for j := range b.events[i].Told {
			b.link(&b.events[i].Told[j])
		}
	}
}

// link points a telling at its mention, or else at its document.
func (b *builder) link(t *telling) {
	t.Href = "d" + strconv.Itoa(t.doc+1)
	if text := b.texts[t.doc]; text != nil {
		if id, ok := text.ids[[2]int{t.start, t.end}]; ok {
			t.Href = id
		}
	}
}

// capital returns s with a capital letter at its beginning.
func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if !unicode.IsLower(r) {
		return s
	}
	return string(unicode.ToUpper(r)) + s[size:]
}
