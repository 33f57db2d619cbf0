package measure

import (
	"fmt"
	"strings"
	"testing"

	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// meaning is what the wordings of a corpus mean, in the notation of describe.
type meaning struct {
	want     string
	wordings []string
}

// frames are sentences that a wording is put into; none has a figure of its
// own.
var frames = []string{"The ministry reported %s, officials said.", "It was %s (see below).", "“%s”, he wrote."}

// check tries every wording of a corpus in every frame.
func check(t *testing.T, corpus []meaning, frames ...string) {
	t.Helper()
	for _, c := range corpus {
		for _, w := range c.wordings {
			for _, frame := range frames {
				if got := describeAll(fmt.Sprintf(frame, w)); got != c.want {
					t.Errorf("%q in %q: got %q, want %q", w, frame, got, c.want)
				}
			}
		}
	}
}

// describeAll describes the quantities of a text, separated by "; ".
func describeAll(src string) string {
	x, ms := find(src)
	out := make([]string, len(ms))
	for i := range ms {
		out[i] = describe(x, &ms[i])
	}
	return strings.Join(out, "; ")
}

// describe writes a quantity as bound, figure, unit or counted noun and what
// it is per: "<~16 ton", "10..15 kg", "70 expert", "3.85 USD/kg".
func describe(x *token.Text, m *Mention) string {
	q := &m.Q
	var b strings.Builder
	if s := q.Bound().String(); s != "=" {
		b.WriteString(s)
		if s == "vague" {
			b.WriteByte(' ')
		}
	}
	b.WriteString(q.Stated.String())
	if q.Range {
		b.WriteString(".." + q.Upper.String())
	}
	if !q.Tolerance.IsZero() {
		b.WriteString("±" + q.Tolerance.String())
	}
	switch {
	case q.Noun != "":
		b.WriteString(" " + q.Noun)
	case !q.Unit.IsZero():
		b.WriteString(" " + q.Unit.Symbol())
	}
	if m.Kind == Age {
		b.WriteString(" old")
	}
	if q.IsRate() {
		b.WriteByte('/')
		if !q.PerEach.IsZero() {
			b.WriteString(q.PerEach.String() + " ")
		}
		if q.PerNoun != "" {
			b.WriteString(q.PerNoun)
		} else {
			b.WriteString(q.Per.Symbol())
		}
	}
	if m.Direction != stats.DirectionNone {
		b.WriteString(" " + m.Direction.String())
	}
	return b.String()
}

// silence is a text that holds no quantity, and a text with the same words
// that does.
type silence struct {
	text   string
	twin   string // "" for none
	want   string // of the twin
	reason string
}

// hush tries texts that hold nothing, and their twins.
func hush(t *testing.T, corpus []silence) {
	t.Helper()
	for _, c := range corpus {
		if got := describeAll(c.text); got != "" {
			t.Errorf("%q: got %q, want nothing: %s", c.text, got, c.reason)
		}
		if c.twin == "" {
			continue
		}
		if got := describeAll(c.twin); got != c.want {
			t.Errorf("%q: got %q, want %q: the twin of %q", c.twin, got, c.want, c.text)
		}
	}
}
