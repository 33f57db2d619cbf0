package render

import (
	"bufio"
	"io"
	"iter"
	"strconv"
	"strings"
	"unicode"

	"github.com/almanac-go/almanac/timeline"
)

const (
	// mermaidMost is the size in bytes up to which events are written: Mermaid refuses diagrams of more than 50,000 characters.
	mermaidMost = 45000
	// mermaidDate is how many events are written for one date, mermaidTitle how many columns of a headline.
	mermaidDate  = 12
	mermaidTitle = 100
)

// Mermaid writes events, in the order given, as a diagram of the timeline kind of Mermaid (mermaid.js.org/syntax/timeline.html), by year and
// date, under a title; a note stands in brackets after its event. Long headlines are cut. Of dates with very many events, and of diagrams larger than Mermaid accepts, the rest is counted in the diagram
// itself. Errors are those of w.
func Mermaid(w io.Writer, events iter.Seq[timeline.Event], title string) error {
	out := bufio.NewWriter(w)
	m := mermaid{out: out}
	m.write("timeline\n")
	if title != "" {
		m.write("    title " + mermaidText(title, mermaidTitle) + "\n")
	}
	total := 0
	for e := range events {
		m.event(&e)
		total++
	}
	m.finishDate()
	switch {
	case total == 0:
		m.write("    No events\n")
	case m.left > 0:
		m.write("    section Left out\n        " + counted(m.left, "more event") + " : the diagram would be larger than Mermaid accepts\n")
	}
	return out.Flush()
}

// mermaid is a diagram as far as it is written.
type mermaid struct {
	out     *bufio.Writer
	size    int
	section string
	date    string
	here    int // events of the date
	hidden  int // those of them that are not written
	left    int // events that the diagram has no room for
}

func (m *mermaid) write(s string) {
	m.size += len(s)
	m.out.WriteString(s)
}

func (m *mermaid) event(e *timeline.Event) {
	if m.size > mermaidMost {
		m.left++
		return
	}
	if s := section(e.When); s != m.section {
		m.finishDate()
		m.section, m.date = s, ""
		m.write("    section " + mermaidText(s, mermaidTitle) + "\n")
	}
	if when := When(e.When); when != m.date {
		m.finishDate()
		m.date = when
		m.write("        " + mermaidText(when, mermaidTitle))
	}
	m.here++
	if m.here > mermaidDate {
		m.hidden++
		return
	}
	m.write(" : " + mermaidText(headline(e), mermaidTitle))
	if e.Note != "" {
		m.write(" : (" + mermaidText(e.Note, mermaidTitle) + ")")
	}
}

// finishDate ends the line of a date.
func (m *mermaid) finishDate() {
	if m.date == "" {
		return
	}
	if m.hidden > 0 {
		m.write(" : and " + counted(m.hidden, "more event"))
	}
	m.write("\n")
	m.date, m.here, m.hidden = "", 0, 0
}

// section returns the year, or the larger unit, in which a period lies by its begin, or by its end where the begin is open.
func section(p timeline.Period) string {
	d := p.Begin
	if d.IsZero() {
		d = p.End
	}
	if d.IsZero() {
		return "undated"
	}
	if d.Grain() < timeline.GrainYear {
		d = timeline.NewYear(d.Year())
	}
	return When(timeline.Of(d))
}

// mermaidText returns text with everything that could have a meaning to Mermaid, or to the HTML that it makes, as entity codes.
func mermaidText(s string, width int) string {
	var b strings.Builder
	for _, r := range clip(Clean(s), width) {
		// Its own marks for entities, ﬂ°…¶ß, are letters.
		if unicode.In(r, unicode.L, unicode.M, unicode.Nd) && r != 'ﬂ' && r != 'ß' || strings.ContainsRune(" ,.-–—…’“”!?()/'", r) {
			b.WriteRune(r)
			continue
		}
		b.WriteString("#" + strconv.Itoa(int(r)) + ";")
	}
	if b.Len() == 0 {
		return "–"
	}
	return b.String()
}
