package token

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/almanac-go/almanac/internal/english"
)

func (x *Text) surfaces() []string {
	var out []string
	for _, s := range x.Sentences {
		out = append(out, strings.Join(strings.Fields(x.Bytes(s.First, s.Last)), " "))
	}
	return out
}

// TestSentences splits at "|" in the text of each case: what stands between
// two bars is one sentence.
func TestSentences(t *testing.T) {
	tests := []struct{ name, reason, text string }{
		{"plain", "full stop, question mark and exclamation mark end", "The ship left. | Why? | Nobody knows! | It is gone."},
		{"rank", "an abbreviated rank stands before a name", "Gen. Ana Ruiz spoke to Lt. Col. Pérez. | He agreed."},
		{"retired", "an abbreviation in brackets does not end", "Colonel (ret.) Marta Díaz led it. | She won."},
		{"country", "an initialism inside a name", "The U.S. Navy sent two ships to the U.K. coast. | They stayed."},
		{"country at the end", "a function word shows the new sentence", "He flew back to the U.S. | The trip took a day."},
		{"number", "No. before a number", "Gate No.4 was shut. | Gate No. 5 was open."},
		{"decimal", "a full stop between digits is a decimal point", "It fell by 3.5 points. | Then it rose."},
		{"time", "p.m. at the end of a sentence", "Doors open at 7 p.m. | The show starts later."},
		{"time inside", "p.m. within a sentence", "Doors open at 7 p.m. on Friday."},
		{"initials", "initials of a name", "J. R. Okoro and K. Lee signed. | The rest waited."},
		{"quotation", "a closing quote belongs to its sentence", "“We won.” | “Did you?” he asked. | “Yes.”"},
		{"question inside", "a lower-case word goes on after a quoted question", "“When?” asked the mayor. | Nobody answered."},
		{"site", "a name with a full stop is one word for the reader", "Visit example.com today. | It is free."},
		{"footnote", "a footnote mark belongs to the sentence", "Exports doubled.¹ | Imports did not.²"},
		{"ellipsis", "an ellipsis before a small letter goes on", "He paused… then left. | She stayed..."},
		{"company", "Inc. before a verb", "Orbel Inc. sold its mill. | Buyers came."},
		{"dollars", "a sentence may start with a figure", "Costs rose. | $3 million was lost. | 70 people left."},
		{"brackets", "brackets that hold a sentence", "It rained. | (Nobody minded.) | The sun came."},
		{"saint", "St. before a name", "They met in St. Gallen. | Rain fell."},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			want := strings.Split(tc.text, " | ")
			sep := " "
			text := strings.Join(want, sep)
			if d := cmp.Diff(want, scan(text).surfaces()); d != "" {
				t.Errorf("%s: %s", tc.reason, d)
			}
		})
	}
	if got := scan("Peace networks.Panama agreed.").surfaces(); len(got) != 2 {
		t.Errorf("a full stop without a space before a name: got %q", got)
	}
}

func TestLines(t *testing.T) {
	text := `Harbour Works Begin

Harbour Works Begin

By Ines Moreau/Coast Weekly
July 16, 2018

The works began in spring and will go on
until the winter, the port authority said
on Monday.

WHAT IS NEW

1. a longer quay;
2. two cranes; and
• a fish market.

From left: Ines Moreau and Dr. Karl Lund.

The authority of the port and its partners have been planning the works for

several years now.

¹ Figures are rounded.
`
	want := []struct {
		kind LineKind
		text string
	}{
		{Heading, "Harbour Works Begin"},
		{Heading, "Harbour Works Begin"},
		{Byline, "By Ines Moreau/Coast Weekly"},
		{Body, "July 16, 2018"},
		{Body, "The works began in spring and will go on until the winter, the port authority said on Monday."},
		{Heading, "WHAT IS NEW"},
		{ListItem, "1. a longer quay;"},
		{ListItem, "2. two cranes; and"},
		{ListItem, "• a fish market."},
		{Caption, "From left: Ines Moreau and Dr. Karl Lund."},
		{Body, "The authority of the port and its partners have been planning the works for several years now."},
		{Footnote, "¹ Figures are rounded."},
	}
	x := scan(text)
	got := x.surfaces()
	if len(got) != len(want) {
		t.Fatalf("%d sentences, want %d: %q", len(got), len(want), got)
	}
	for i, w := range want {
		if k := x.LineOf(i).Kind; got[i] != w.text || k != w.kind {
			t.Errorf("sentence %d is kind %d %q, want kind %d %q", i, k, got[i], w.kind, w.text)
		}
	}
}

func TestTurns(t *testing.T) {
	text := "The minister spoke with Harbour News. Harbour News: When does it start? Norway’s Minister of Ports Anna Maria Berg: In May. " +
		"We are ready. Harbour News: And the cost? Minister Berg: It will cost a lot: nobody knows."
	x := scan(text)
	var got []string
	for s := range x.Sentences {
		l := ""
		if k := x.TurnOf(s); k >= 0 {
			l = x.Bytes(x.Turns[k].Label.First, x.Turns[k].Label.Last)
		}
		got = append(got, l)
	}
	want := []string{"", "Harbour News", "Norway’s Minister of Ports Anna Maria Berg", "Norway’s Minister of Ports Anna Maria Berg", "Harbour News", "Minister Berg"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	for _, text := range []string{
		"Note: The port is shut. It will open soon.",
		"The lesson: Never wait. Result: Nothing.",
		"Three things matter. Price: It is high. Speed: It is low.",
	} {
		if n := len(scan(text).Turns); n != 0 {
			t.Errorf("%q: %d turns, want none: no label comes again", text, n)
		}
	}
}

// TestLongSentence: what never ends is cut, so that no sentence is longer than
// later stages can look through for each figure in it.
func TestLongSentence(t *testing.T) {
	var x Text
	x.Scan(english.Load(), strings.Repeat("rice ", 3*maxSentence+7)+".")
	if len(x.Sentences) != 4 {
		t.Errorf("%d sentences, want 4", len(x.Sentences))
	}
	next := 0
	for _, s := range x.Sentences {
		if s.First != next || s.Last-s.First > maxSentence {
			t.Errorf("sentence of the tokens %d to %d, after %d", s.First, s.Last, next)
		}
		next = s.Last
	}
	if next != x.Len() {
		t.Errorf("the sentences end at token %d of %d", next, x.Len())
	}
}
