package clause

import (
	"fmt"
	"strings"
	"testing"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/measure"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/temporal"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// doc is a text with all that comes before the links.
type doc struct {
	x     token.Text
	times []temporal.Mention
	res   []temporal.Resolution
	ref   temporal.Reference
	qs    []measure.Mention
}

// testRef is the date of the documents of the corpora, a Wednesday.
var testRef, _ = timeline.NewDay(2021, 9, 15)

func read(text string) *doc {
	d := new(doc)
	d.x.Scan(english.Load(), text)
	nums := numeral.Find(&d.x, nil)
	d.times = temporal.Find(&d.x, nums, nil)
	d.ref, d.res = temporal.Resolve(&d.x, d.times, temporal.Options{Ref: testRef}, nil)
	spans := make([]measure.Span, len(d.times))
	for i, m := range d.times {
		spans[i] = measure.Span{First: m.First, Last: m.Last, Duration: d.res[i].Type == temporal.Duration}
	}
	d.qs = measure.Find(&d.x, nums, spans, nil)
	return d
}

func (d *doc) link() Links {
	var l Linker
	return l.Link(&d.x, d.times, d.res, d.ref, d.qs)
}

// eventLine writes an event as "trigger when status", with a mark for what is
// not stated in the sentence and for verbs of saying.
func eventLine(e *Event) string {
	s := fmt.Sprintf("%s %s %s", e.Trigger, e.When, e.Status)
	if e.Basis != timeline.BasisStated {
		s += " " + e.Basis.String()
	}
	if e.Reporting {
		s += " reporting"
	}
	return s
}

func eventLines(text string) []string {
	d := read(text)
	links := d.link()
	var out []string
	for i := range links.Events {
		out = append(out, eventLine(&links.Events[i]))
	}
	return out
}

// TestLinksInBounds holds for every text of the corpora that what links name
// lies in the text.
func TestLinksInBounds(t *testing.T) {
	for _, text := range corpusTexts() {
		d := read(text)
		checkBounds(t, d, d.link())
	}
}

func checkBounds(t *testing.T, d *doc, links Links) {
	t.Helper()
	for _, e := range links.Events {
		if e.Span.First < 0 || e.Span.First >= e.Span.Last || e.Span.Last > d.x.Len() {
			t.Fatalf("trigger %v of %d tokens", e.Span, d.x.Len())
		}
		if e.Trigger != d.x.Bytes(e.Span.First, e.Span.Last) {
			t.Fatalf("trigger %q is not the text at %v", e.Trigger, e.Span)
		}
		if len(e.Times) == 0 {
			t.Fatalf("event %q has no time expression", e.Trigger)
		}
		for _, i := range e.Times {
			if i < 0 || i >= len(d.times) {
				t.Fatalf("time %d of %d", i, len(d.times))
			}
		}
		if n := len(strings.Fields(e.Title)); n > titleWords+6 {
			t.Fatalf("title of %d words: %q", n, e.Title)
		}
		if e.When.IsZero() {
			t.Fatalf("event %q without a period", e.Trigger)
		}
	}
	if len(links.Concepts) != len(d.qs) {
		t.Fatalf("%d concepts of %d quantities", len(links.Concepts), len(d.qs))
	}
	last := -1
	for _, c := range links.Claims {
		if c.Figure <= last || c.Figure >= len(d.qs) {
			t.Fatalf("quantity %d after %d, of %d", c.Figure, last, len(d.qs))
		}
		if c.From >= len(d.qs) {
			t.Fatalf("old value %d of %d", c.From, len(d.qs))
		}
		last = c.Figure
	}
}
