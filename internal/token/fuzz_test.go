package token

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/almanac-go/almanac/internal/english"
)

// FuzzScan holds the promises of offsets: tokens are in bounds, in order, on
// rune boundaries and apart; what stands between them is white space; every
// token belongs to exactly one sentence and one line; a second scan into a used
// Text gives the same.
func FuzzScan(f *testing.F) {
	for _, s := range []string{
		"", " ", "\n\n", "Lt. Gen. (ret.) X said: “No.”\r\n\r\n• one\n• two", "A: b\nA: c\n", "\xff\xfe 5\u00a0000 ½’s n't", "¹ x\u2029y\u00ad z",
		"U.S.A. a.b.c.", "''``--...", "don’t can't O’Brien rock'n'roll", "in Dec. Then 5 hrs.\nx", "5\xa0June \x96", "١٢٣ 한국어 עברית e\u0301",
	} {
		f.Add(s)
	}
	lex := english.Load()
	var used Text
	f.Fuzz(func(t *testing.T, src string) {
		x := new(Text)
		x.Scan(lex, src)
		check(t, x, src)
		used.Scan(lex, src)
		if len(used.Tokens) != len(x.Tokens) || len(used.Sentences) != len(x.Sentences) || len(used.Lines) != len(x.Lines) || len(used.Turns) != len(x.Turns) {
			t.Fatal("a used Text reads differently")
		}
		for i := range x.Tokens {
			if used.Tokens[i] != x.Tokens[i] {
				t.Fatalf("token %d differs in a used Text", i)
			}
		}
	})
}

// FuzzPlainWords: words read the quick way are what they are read one by one,
// and the keys are the tokens of their classes.
func FuzzPlainWords(f *testing.F) {
	for _, s := range []string{
		"", "The port was quiet in May. Nobody came", "NATO's EU-wide IInd internationalisation of MacArthur’s naïve plan\n\nsince 12 June",
		"three½ weeks a U.S. of THE  and\tso on interoperability.", "zzzzzzzzzzzzzzzzZ ZZZZZZZZ ZZZZZZZZZa é",
	} {
		f.Add(s)
	}
	lex := english.Load()
	f.Fuzz(func(t *testing.T, src string) {
		x, y := new(Text), new(Text)
		x.Scan(lex, src)
		y.Source, y.Lexicon = src, lex
		s := scanner{x: y, lex: lex, src: src, flags: NewLine | NewPara}
		for s.pos < len(src) {
			s.step()
		}
		if d := cmp.Diff(y.Tokens, x.Tokens[:x.Len()], cmpopts.EquateEmpty(), cmpopts.IgnoreFields(Token{}, "Flags")); d != "" {
			t.Fatal(d)
		}
		var keys []int32
		for i := range x.Len() {
			k := &x.Tokens[i]
			if y.Tokens[i].Flags != k.Flags&^Sentence {
				t.Fatalf("%q: flags %b, want %b", x.Surface(i), k.Flags&^Sentence, y.Tokens[i].Flags)
			}
			if k.Kind == Digits || k.Kind == Vulgar || k.Is(KeyClasses) {
				keys = append(keys, int32(i))
			}
			if k.Has(NewLine) != slices.ContainsFunc(x.Lines, func(l Line) bool { return l.First == i }) {
				t.Fatalf("%q: a line of the text does not begin with a token that does", x.Surface(i))
			}
		}
		if d := cmp.Diff(keys, x.Keys, cmpopts.EquateEmpty()); d != "" {
			t.Fatal(d)
		}
	})
}

func check(t *testing.T, x *Text, src string) {
	t.Helper()
	end := uint32(0)
	for i := range x.Len() {
		k := x.Tokens[i]
		if k.Start < end || k.End <= k.Start || int(k.End) > len(src) {
			t.Fatalf("token %d [%d,%d) after %d of %d bytes", i, k.Start, k.End, end, len(src))
		}
		if gap := x.gap(i, int(end), int(k.Start)); strings.TrimFunc(gap, blank) != "" {
			t.Fatalf("%q lost before token %d", gap, i)
		}
		if utf8.ValidString(src) && !utf8.ValidString(src[k.Start:k.End]) {
			t.Fatalf("token %d %q cuts a rune", i, src[k.Start:k.End])
		}
		end = k.End
	}
	if gap := x.gap(x.Len(), int(end), len(src)); strings.TrimFunc(gap, blank) != "" {
		t.Fatalf("%q lost at the end", gap)
	}
	next := 0
	for i, s := range x.Sentences {
		if s.First != next || s.Last <= s.First {
			t.Fatalf("sentence %d is [%d,%d) after %d", i, s.First, s.Last, next)
		}
		if got := x.SentenceOf(s.First); got != i {
			t.Fatalf("SentenceOf(%d) = %d, want %d", s.First, got, i)
		}
		if l := x.LineOf(i); s.First < l.First || s.First >= l.Last {
			t.Fatalf("sentence %d begins outside its line", i)
		}
		if k := x.TurnOf(i); k < -1 || k >= len(x.Turns) {
			t.Fatalf("sentence %d is in turn %d of %d", i, k, len(x.Turns))
		}
		next = s.Last
	}
	if next != x.Len() {
		t.Fatalf("sentences end at token %d of %d", next, x.Len())
	}
}

// gap is what stands between token i-1, which ends at byte start, and token i,
// but for the full stop that an abbreviation of time leaves to its sentence and
// the no-break spaces of Windows-1252.
func (x *Text) gap(i, start, end int) string {
	gap := x.Source[start:end]
	for k := 0; k < len(gap); {
		_, n := utf8.DecodeRuneInString(gap[k:])
		if n == 1 && gap[k] == 0xa0 {
			gap = gap[:k] + " " + gap[k+1:]
		}
		k += n
	}
	if p := x.At(i - 1); i > 0 && p.Has(Dotted) && p.Class&(english.Month|english.Weekday|english.TimeUnit) != 0 && (i == x.Len() || x.At(i).Has(Sentence)) {
		return strings.TrimPrefix(gap, ".")
	}
	return gap
}

// blank reports what the scanner passes over between tokens.
func blank(r rune) bool {
	switch r {
	case 0x200b, 0x200c, 0x200e, 0x200f, 0xfeff, 0x2028, 0x2029, 0x85, 0x7f:
		return true
	}
	return r <= ' ' || r == 0xa0 || r == 0x1680 || 0x2000 <= r && r <= 0x200a || r == 0x202f || r == 0x205f || r == 0x3000
}

// TestLinear scans nasty repetitions; a quadratic scan would run into the test's time limit.
func TestLinear(t *testing.T) {
	lex := english.Load()
	for _, unit := range []string{"a.", "''", "A: ", "n't", "(", "Dr. ", "1.", "“", "x\n", "A\n\n", "’s", ".)", "A. B. "} {
		n := 2_000_000 / len(unit)
		var x Text
		x.Scan(lex, strings.Repeat(unit, n))
		if x.Len() == 0 {
			t.Errorf("%q × %d: no tokens", unit, n)
		}
	}
}
