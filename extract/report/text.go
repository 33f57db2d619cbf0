package report

import (
	"cmp"
	"slices"
	"sort"
	"strconv"
	"strings"

	"github.com/almanac-go/almanac/extract"
)

// span is a mention on its way into the text of a page.
type span struct {
	start, end int
	kind       kind
	tip        string // what was understood
	target     string // ID of the event or claim that rests on it; "" if none
}

// kind is what sort of mention it is.
type kind uint8

// The kinds. Where mentions overlap the first of them gives the colour.
const (
	kindEvent kind = iota
	kindFigure
	kindTime
)

var kindClasses = [...]string{"ev", "fig", "time"}

// mention is a stretch of the text that is marked. Spans that share bytes are
// one mention, as links cannot overlap.
type mention struct {
	id         string
	start, end int
	kinds      [len(kindClasses)]bool
	tips       []string
	targets    []string
}

// text is a document's text with its mentions.
type text struct {
	mentions []mention
	ids      map[[2]int]string // of the mention that holds a span
}

// newText joins the spans of a document's text into mentions. prefix begins
// their IDs. Spans that do not lie in the text are dropped.
func newText(source string, spans []span, prefix string) *text {
	spans = slices.DeleteFunc(spans, func(s span) bool { return s.start < 0 || s.start >= s.end || s.end > len(source) })
	slices.SortStableFunc(spans, func(a, b span) int { return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end)) })
	t := &text{ids: make(map[[2]int]string)}
	for _, s := range spans {
		last := len(t.mentions) - 1
		if last < 0 || s.start >= t.mentions[last].end {
			last++
			t.mentions = append(t.mentions, mention{id: prefix + strconv.Itoa(last+1), start: s.start, end: s.end})
		}
		m := &t.mentions[last]
		m.end = max(m.end, s.end)
		m.kinds[s.kind] = true
		m.tips = add(m.tips, s.tip, maxTips)
		m.targets = add(m.targets, s.target, maxTargets)
		t.ids[[2]int{s.start, s.end}] = m.id
	}
	return t
}

// maxTips and maxTargets bound what one mention says and links to: a heading may
// date a thousand events.
const (
	maxTips    = 6
	maxTargets = 60
)

// add appends a string that is neither empty nor there already.
func add(list []string, s string, most int) []string {
	if s == "" || len(list) == most || slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

// paragraph is what stands between two blank lines, or a heading or another
// line that stands alone.
type paragraph struct {
	Class string
	Parts []part
}

// part is a stretch of text, plain or marked.
type part struct {
	Text  string
	Class string // of a mark; "" for plain text
	ID    string // of a mark; "" where one goes on after the end of a paragraph
	First string // ID of the first record that rests on it
	All   string // IDs of all of them, separated by blanks
	Tip   string
}

// paragraphs cuts the text into paragraphs with their marks.
func (t *text) paragraphs(source string, sentences []extract.Sentence) []paragraph {
	var out []paragraph
	next := 0 // mention
	open := false
	was := extract.LineBody
	for at := 0; at < len(source); {
		stop, after := len(source), len(source)
		if i := strings.IndexByte(source[at:], '\n'); i >= 0 {
			stop, after = at+i, at+i+1
		}
		if strings.TrimSpace(source[at:stop]) == "" {
			open, at = false, after
			continue
		}
		k := kindOfLine(sentences, at, stop)
		if !open || k != extract.LineBody || was != extract.LineBody {
			out = append(out, paragraph{Class: strings.ReplaceAll(k.String(), " ", "-")})
		} else {
			last := &out[len(out)-1]
			last.Parts = append(last.Parts, part{Text: "\n"})
		}
		p := &out[len(out)-1]
		p.Parts, next = t.appendParts(p.Parts, source, at, stop, next)
		open, was, at = true, k, after
	}
	return out
}

// kindOfLine returns that of the first sentence that begins on a line.
func kindOfLine(sentences []extract.Sentence, start, stop int) extract.LineKind {
	i := sort.Search(len(sentences), func(i int) bool { return sentences[i].Start >= start })
	if i < len(sentences) && sentences[i].Start < stop {
		return sentences[i].Kind
	}
	return extract.LineBody
}

// appendParts cuts a line at its mentions. next is the first mention that does
// not end before the line; that of the following line is returned.
func (t *text) appendParts(parts []part, source string, start, stop, next int) ([]part, int) {
	stop = start + len(strings.TrimRight(source[start:stop], "\r"))
	for at := start; at < stop; {
		for next < len(t.mentions) && t.mentions[next].end <= at {
			next++
		}
		if next == len(t.mentions) || t.mentions[next].start >= stop {
			return append(parts, part{Text: visible(source[at:stop])}), next
		}
		m := &t.mentions[next]
		if m.start > at {
			parts = append(parts, part{Text: visible(source[at:m.start])})
			at = m.start
		}
		upTo := min(m.end, stop)
		parts = append(parts, m.part(visible(source[at:upTo]), at == m.start))
		at = upTo
	}
	return parts, next
}

// part returns a mention, or a piece of it, as it stands on the page.
func (m *mention) part(s string, first bool) part {
	p := part{Text: s, All: strings.Join(m.targets, " "), Tip: strings.Join(m.tips, "; ")}
	for k, is := range m.kinds {
		if is {
			p.Class = kindClasses[k]
			break
		}
	}
	if first {
		p.ID = m.id
	}
	if len(m.targets) > 0 {
		p.First = m.targets[0]
	}
	return p
}
