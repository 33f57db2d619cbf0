package numeral

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// FuzzFind holds that numbers lie in the text, in order and apart, that they
// are exact within their bounds, and that a second run finds the same.
func FuzzFind(f *testing.F) {
	for _, s := range []string{"", "15,705 kilos", "three and a half million", "1e999999999", "1/0", "0x1F", "million million million million", "minus-5", "½½½", "1,00,00,000",
		"one hundred and twenty-third", "half of a quarter of a million", "1.2.3.4", "-.5", ".", "point five", "a few several hundred", "99999999999999999999", "1 000 000", "twenty-", "3 × 10⁻⁹⁹⁹", "5'11\""} {
		f.Add(s)
	}
	x := new(token.Text)
	f.Fuzz(func(t *testing.T, src string) {
		x.Scan(english.Load(), src)
		ns := Find(x, nil)
		last := int32(0)
		for i := range ns {
			n := &ns[i]
			if n.First < last || n.Last <= n.First || int(n.Last) > x.Len() {
				t.Fatalf("number %d at [%d, %d) after %d of %d tokens", i, n.First, n.Last, last, x.Len())
			}
			last = n.Last
			if n.Den < 1 || n.Exp > maxExp+maxDigits || n.Exp < -maxExp-maxDigits || n.Coef >= limit || n.Coef <= -limit {
				t.Fatalf("number %d is out of bounds: %+v", i, *n)
			}
			if len(n.Stats().String()) > 200 {
				t.Fatalf("number %d is too long", i)
			}
		}
		if d := cmp.Diff(ns, Find(x, nil)); d != "" {
			t.Fatal(d)
		}
	})
}

// TestCost holds that texts made to be slow or large are neither. There is no
// clock in it, which a busy machine would bend: a step that looked at all the
// text for each token would not come to an end in the time that go test allows.
func TestCost(t *testing.T) {
	const n = 1 << 18
	for _, c := range []struct{ name, text string }{
		{"digits", strings.Repeat("9", 1<<20)},
		{"groups", strings.Repeat("1,000", n)},
		{"groups that end in none", "1" + strings.Repeat(",000", n) + ",00"},
		{"groups and a long one", "1" + strings.Repeat(",000", n) + ",0000"},
		{"spaced groups", strings.Repeat("100 ", n)},
		{"magnitudes", strings.Repeat("million ", n)},
		{"hundreds", strings.Repeat("hundred ", n)},
		{"cardinals", strings.Repeat("twenty ", n)},
		{"and", strings.Repeat("hundred and one ", n)},
		{"points", strings.Repeat("1.", n)},
		{"spoken decimals", "one point" + strings.Repeat(" one", n)},
		{"fractions", strings.Repeat("half a ", n)},
		{"of", strings.Repeat("tens of thousands of ", n)},
		{"slashes", strings.Repeat("1/", n)},
		{"powers", strings.Repeat("1e9", n)},
		{"superscripts", "10" + strings.Repeat("⁹", n)},
	} {
		x := new(token.Text)
		x.Scan(english.Load(), c.text)
		ns := Find(x, nil)
		for i := range ns {
			if s := ns[i].Stats().String(); len(s) > 200 {
				t.Errorf("%s: a number of %d digits", c.name, len(s))
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
	var ns []Number
	for b.Loop() {
		ns = Find(x, ns[:0])
	}
}
