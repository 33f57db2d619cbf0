package measure

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
)

// FuzzFind holds that mentions lie in the text, in order and apart, inner
// extents in outer ones, that links lead to mentions, and that a second run
// finds the same.
func FuzzFind(f *testing.F) {
	for _, s := range []string{"", "almost 16 tons of cocaine", "$3.85/kg", "between $45 million and $52 million", "5'11\"", "11, 14 and 20 tons", "one in five", "from 128 tons in 2017 to 82", "5 deaths per 100,000 people",
		"US$ 5 a", "12 ft 2 in", "10-", "$", "5 ± 3 ± 2", "more than less than over 5", "half a half a mile", "2 of the 3 of the 4", "(kg)", "5 (kg", "1 to 2 to 3 tons", "USD", "MEUR 5", "120 MEUR", "twice as many as twice", "at least 5 and at most 3 and at least 2"} {
		f.Add(s)
	}
	x := new(token.Text)
	f.Fuzz(func(t *testing.T, src string) {
		x.Scan(english.Load(), src)
		ms := Find(x, numeral.Find(x, nil), nil, nil)
		last := 0
		for i := range ms {
			m := &ms[i]
			if m.First < last || m.Last <= m.First || m.Last > x.Len() {
				t.Fatalf("mention %d at [%d, %d) after %d of %d tokens", i, m.First, m.Last, last, x.Len())
			}
			last = m.Last
			if m.OuterFirst > m.First || m.OuterLast < m.Last || m.OuterFirst < 0 || m.OuterLast > x.Len() {
				t.Fatalf("mention %d: outer [%d, %d) of [%d, %d)", i, m.OuterFirst, m.OuterLast, m.First, m.Last)
			}
			if m.NounFirst >= 0 && (m.NounLast <= m.NounFirst || m.NounLast > x.Len()) || m.PerFirst >= 0 && (m.PerLast < m.PerFirst || m.PerLast > x.Len()) {
				t.Fatalf("mention %d: noun [%d, %d), per [%d, %d)", i, m.NounFirst, m.NounLast, m.PerFirst, m.PerLast)
			}
			if m.Old >= len(ms) || m.New >= len(ms) || m.Old >= 0 && ms[m.Old].New != i {
				t.Fatalf("mention %d: old %d, new %d", i, m.Old, m.New)
			}
			_ = m.Q.String()
		}
		again := Find(x, numeral.Find(x, nil), nil, nil)
		if d := cmp.Diff(ms, again, cmpopts.IgnoreUnexported(Mention{})); d != "" {
			t.Fatal(d)
		}
	})
}

// TestCost holds that texts made to be slow are not. There is no clock in it,
// which a busy machine would bend: a step that looked at all the text for each
// token would not come to an end in the time that go test allows.
func TestCost(t *testing.T) {
	if testing.Short() {
		t.Skip("long texts")
	}
	const n = 1 << 16
	for _, c := range []struct{ name, text string }{
		{"numbers", strings.Repeat("5 ", n)},
		{"ranges", strings.Repeat("5-", n)},
		{"lists", strings.Repeat("5, ", n) + "tons"},
		{"to", strings.Repeat("5 tons to ", n)},
		{"hedges", strings.Repeat("more than ", n) + "5"},
		{"nouns", "5 " + strings.Repeat("big ", n) + "ships"},
		{"commas", "5 " + strings.Repeat("big, ", n) + "ships"},
		{"signs", strings.Repeat("$", n) + "5"},
		{"of", strings.Repeat("5 of the ", n)},
		{"per", strings.Repeat("5 per ", n)},
		{"elided", "5 ships " + strings.Repeat("and 5 ", n)},
		{"quotes", strings.Repeat(`5" `, n)},
		{"fractions", strings.Repeat("1/2 ", n)},
		{"bounds", strings.Repeat("at least 5 and at most 9 and ", n)},
		{"dashes", strings.Repeat("1-2-3-", n)},
	} {
		x := new(token.Text)
		x.Scan(english.Load(), c.text)
		nums := numeral.Find(x, nil)
		for _, m := range Find(x, nums, nil, nil) {
			if m.First < 0 || m.Last > x.Len() || m.First >= m.Last {
				t.Errorf("%s: a mention of the tokens %d to %d of %d", c.name, m.First, m.Last, x.Len())
				break
			}
		}
	}
}

func BenchmarkFind(b *testing.B) {
	const text = `In 2017 the authorities seized almost 16 tons of cocaine, more than in any year before, and twenty-six ships were held in the ports of the country.
Income rose 12% to $4.3bn from $3.8bn a year earlier, the company said, while some two thirds of its staff worked from home and half a million customers left. `
	x := new(token.Text)
	x.Scan(english.Load(), strings.Repeat(text, 50))
	b.SetBytes(int64(len(x.Source)))
	b.ReportAllocs()
	var ns []numeral.Number
	var ms []Mention
	for b.Loop() {
		ns = numeral.Find(x, ns[:0])
		ms = Find(x, ns, nil, ms[:0])
	}
}
