package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/almanac-go/almanac/examples/internal/cli"
	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
	"github.com/almanac-go/almanac/timeline/render"
)

// sections orders the topics for a reader: what conflicts first, then what
// agrees, then what cannot be compared.
var sections = []struct {
	title string
	has   func(t *stats.Topic) bool
}{
	{"Conflicts", func(t *stats.Topic) bool { return t.Worst() == stats.Conflicting }},
	{"Agreement", func(t *stats.Topic) bool { return t.Worst().Agrees() }},
	{"Alike, but not comparable", func(t *stats.Topic) bool { return t.Worst() == stats.Incomparable && len(t.Pairs) > 0 }},
	{"Not compared", func(t *stats.Topic) bool { return len(t.Pairs) == 0 }},
}

// writeText prints the report for a terminal.
func (r *report) writeText(w io.Writer, width int) error {
	out := &printer{w: w}
	for _, s := range sections {
		first := true
		for i := range r.topics {
			t := &r.topics[i]
			if !s.has(t) {
				continue
			}
			if first {
				out.printf("%s\n%s\n\n", strings.ToUpper(s.title), strings.Repeat("=", len(s.title)))
				first = false
			}
			out.printf("%s\n\n", heading(t))
			out.keep(table(t).WriteText(w, width))
			out.printf("\n")
			for _, line := range verdicts(t) {
				out.printf("%s\n", indent(line, width))
			}
			out.printf("\n")
		}
	}
	for _, l := range r.lists() {
		out.printf("%s\n%s\n\n", strings.ToUpper(l.title), strings.Repeat("=", len(l.title)))
		for _, line := range l.lines {
			out.printf("%s\n", indent(render.Clean(line), width))
		}
		out.printf("\n")
	}
	out.printf("%s\n", r.summary())
	return out.err
}

// writeMarkdown prints the report as Markdown.
func (r *report) writeMarkdown(w io.Writer) error {
	out := &printer{w: w}
	for _, s := range sections {
		first := true
		for i := range r.topics {
			t := &r.topics[i]
			if !s.has(t) {
				continue
			}
			if first {
				out.printf("## %s\n\n", s.title)
				first = false
			}
			out.printf("### %s\n\n", render.EscapeMarkdown(heading(t)))
			out.keep(table(t).WriteMarkdown(w))
			out.printf("\n")
			for _, line := range verdicts(t) {
				out.printf("- %s\n", render.EscapeMarkdown(line))
			}
			out.printf("\n")
		}
	}
	for _, l := range r.lists() {
		out.printf("## %s\n\n", l.title)
		for _, line := range l.lines {
			out.printf("- %s\n", render.EscapeMarkdown(line))
		}
		out.printf("\n")
	}
	out.printf("%s\n", render.EscapeMarkdown(r.summary()))
	return out.err
}

// list is a heading with a sentence for each thing under it.
type list struct {
	title string
	lines []string
}

// lists tells of the events and dates that were held against each other.
func (r *report) lists() []list {
	var told, dates list
	told.title, dates.title = "Told more than once", "Dates that belong together"
	for _, e := range r.events {
		told.lines = append(told.lines, e.String()+".")
	}
	for _, p := range r.parts {
		dates.lines = append(dates.lines, p.String()+".")
	}
	for _, p := range r.dates {
		if p.Kind != extract.TimePairRestated { // that a date is told again is no news
			dates.lines = append(dates.lines, fmt.Sprintf("%s (%s).", p, p.A.Source))
		}
	}
	var lists []list
	for _, l := range []list{told, dates} {
		if len(l.lines) > 0 {
			lists = append(lists, l)
		}
	}
	return lists
}

// summary counts what there is.
func (r *report) summary() string {
	conflicts, agree, open := 0, 0, 0
	for i := range r.topics {
		for _, p := range r.topics[i].Pairs {
			switch o := p.Verdict.Outcome; {
			case o == stats.Conflicting:
				conflicts++
			case o.Agrees():
				agree++
			default:
				open++
			}
		}
	}
	s := fmt.Sprintf("%s in %s: ", cli.Count(r.claims, "claim"), cli.Count(r.documents, "document"))
	if conflicts+agree+open == 0 {
		return s + "no two of them speak of the same thing."
	}
	return s + fmt.Sprintf("%s conflict, %d agree, %d cannot be compared.", cli.Count(conflicts, "pair"), agree, open)
}

// heading names a topic by the words of its claims, the fewest there are.
func heading(t *stats.Topic) string {
	words := ""
	for _, c := range t.Claims {
		if words == "" || len(c.Of) < len(words) {
			words = cmp.Or(c.Of, words)
		}
	}
	return render.Clean(cmp.Or(words, strings.Join(t.Concept, " ")))
}

// table sets the claims of a topic side by side. Columns that would be empty
// are left out.
func table(t *stats.Topic) render.Table {
	header := []string{"", "figure", "of", "share of", "when", "where", "who", "said by", "document"}
	var rows [][]string
	for i, c := range t.Claims {
		surface, place := c.Quantity.String(), ""
		if len(c.Citations) > 0 {
			surface, place = c.Citations[0].Surface, c.Citations[0].Source+":"+strconv.Itoa(c.Citations[0].Line)
		}
		of := c.Of
		if c.Per != "" {
			of += " per " + c.Per
		}
		if c.Status != timeline.StatusActual {
			of += " (" + c.Status.String() + ")"
		}
		rows = append(rows, []string{label(i), surface, of, c.Whole, when(&c), c.Place, c.Actor,
			cmp.Or(c.Attribution.Speaker, c.Attribution.Role), place})
	}
	return withoutEmpty(render.Table{Header: header, Rows: rows})
}

// when returns the period of a claim, in brackets where it is taken from
// further away than the sentence.
func when(c *stats.Claim) string {
	switch {
	case c.When.IsZero() && c.Inherited.IsZero():
		return ""
	case c.When.IsZero():
		return "[" + render.When(c.Inherited) + "]"
	case c.WhenBasis > timeline.BasisStated:
		return "[" + render.When(c.When) + "]"
	}
	return render.When(c.When)
}

// withoutEmpty takes out the columns that have nothing in any row.
func withoutEmpty(t render.Table) render.Table {
	var out render.Table
	out.Rows = make([][]string, len(t.Rows))
	for j, h := range t.Header {
		if !slices.ContainsFunc(t.Rows, func(row []string) bool { return row[j] != "" }) {
			continue
		}
		out.Header = append(out.Header, h)
		for i, row := range t.Rows {
			out.Rows[i] = append(out.Rows[i], row[j])
		}
	}
	return out
}

// label names a claim within its topic: A to Z, then A1.
func label(i int) string {
	s := string(rune('A' + i%26))
	if i >= 26 {
		s += strconv.Itoa(i / 26)
	}
	return s
}

// verdicts returns a line for each pair of a topic, conflicts first.
func verdicts(t *stats.Topic) []string {
	pairs := slices.Clone(t.Pairs)
	rank := func(o stats.Outcome) int {
		switch {
		case o == stats.Conflicting:
			return 0
		case o.Agrees():
			return 1
		}
		return 2
	}
	slices.SortStableFunc(pairs, func(a, b stats.Pair) int { return rank(a.Verdict.Outcome) - rank(b.Verdict.Outcome) })
	var lines []string
	for _, p := range pairs {
		s := label(p.A) + " and " + label(p.B) + ": " + p.Verdict.String()
		if p.OneTale {
			s += " Both are told of one event."
		}
		lines = append(lines, render.Clean(s))
	}
	if t.Omitted > 0 {
		lines = append(lines, cli.Count(t.Omitted, "more pair")+" not compared.")
	}
	return lines
}

// indent breaks a line at the width, the following ones being indented.
func indent(s string, width int) string {
	if width == 0 {
		width = render.DefaultWidth
	}
	return cli.Wrap(s, max(width, render.MinWidth), 3)
}

// printer remembers the first error of writing.
type printer struct {
	w   io.Writer
	err error
}

func (p *printer) printf(format string, args ...any) {
	_, err := fmt.Fprintf(p.w, format, args...)
	p.keep(err)
}

func (p *printer) keep(err error) {
	if p.err == nil {
		p.err = err
	}
}
