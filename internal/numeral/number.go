package numeral

import (
	"math"

	"github.com/shopspring/decimal"

	"github.com/almanac-go/almanac/stats"
)

// Kind tells what a number is as a part of speech.
type Kind uint8

// The kinds of number.
const (
	Cardinal Kind = iota // 16, twenty-six, 1.6 billion, a dozen
	Ordinal              // 5th, twenty-first
	Fraction             // two-thirds, ½, half, 4/5
	Mixed                // 1½, 10 1/2, three and a half million
	Multiple             // twice, doubled, sixfold; halved is 0.5
	Vague                // dozens, hundreds of thousands, several thousand: Coef·10^Exp is the number in the plural
)

// Flags tell how a number is written.
type Flags uint16

// The flags of a number.
const (
	InWords     Flags = 1 << iota // no digit in it
	Grouped                       // digits in groups: 15,705
	Magnitude                     // with a word of magnitude: million, bn, dozen
	Negative                      // with a minus sign or word
	Point                         // with a decimal point
	Glued                         // letters stand directly before it: MS13
	Bare                          // a magnitude without a number before it: million
	Article                       // begins with a or an
	LeadingZero                   // 007
	Slashed                       // 4/5
	Several                       // several thousand
	Few                           // a few thousand
	Plural                        // dozens, thousands
	Scientific                    // 3 × 10⁸, 1.5e6
)

// Number is one number of a text. Its value is Coef·10^Exp / Den.
type Number struct {
	First, Last int32 // tokens, half open
	Coef        int64 // at most 18 digits
	Den         int32 // at least 1
	Exp         int16 // -maxExp … maxExp
	Place       int16 // power of ten of the last written digit
	Flags       Flags
	Kind        Kind
}

// Bounds of the numbers that are reported.
const (
	maxDigits = 18
	maxExp    = 60
)

// Has reports whether the number has one of the flags f.
func (n *Number) Has(f Flags) bool { return n.Flags&f != 0 }

// Int returns the value if it is a whole number that fits an int32.
func (n *Number) Int() (int, bool) {
	if n.Den != 1 || n.Exp < 0 {
		return 0, false
	}
	v := n.Coef
	for range n.Exp {
		if v > math.MaxInt32 || v < math.MinInt32 {
			return 0, false
		}
		v *= 10
	}
	if v > math.MaxInt32 || v < math.MinInt32 {
		return 0, false
	}
	return int(v), true
}

// Less reports whether n is less than m.
func (n *Number) Less(m *Number) bool {
	const coef, den, shift = 1e7, 1e3, 8 // products of these fit an int64
	d := int(n.Exp) - int(m.Exp)
	if n.Coef > coef || n.Coef < -coef || m.Coef > coef || m.Coef < -coef || n.Den > den || m.Den > den || d > shift || d < -shift {
		return n.Stats().Value.LessThan(m.Stats().Value)
	}
	a, b := n.Coef*int64(m.Den), m.Coef*int64(n.Den)
	for ; d > 0; d-- {
		a *= 10
	}
	for ; d < 0; d++ {
		b *= 10
	}
	return a < b
}

// IsWhole reports whether the value is a whole number.
func (n *Number) IsWhole() bool { return n.Den == 1 && n.Exp >= 0 }

// Stats returns the number as a public value; a fraction keeps its ratio.
func (n *Number) Stats() stats.Number {
	v := decimal.New(n.Coef, int32(n.Exp))
	if n.Den != 1 {
		r := stats.NewRatio(v, decimal.New(int64(n.Den), 0))
		r.Place = int(n.Place)
		return r
	}
	return stats.NewNumber(v, int(n.Place))
}

// sum is an exact number under construction: coef·10^exp.
type sum struct {
	coef int64
	exp  int
}

// limit is the first number with too many digits.
const limit = int64(1e18)

// times multiplies s by 10^n.
func (s sum) times(n int) (sum, bool) {
	s.exp += n
	return s, s.exp <= maxExp && s.exp >= -maxExp
}

// plus adds t to s.
func (s sum) plus(t sum) (sum, bool) {
	if s.coef == 0 {
		return t, true
	}
	if t.coef == 0 {
		return s, true
	}
	if s.exp < t.exp {
		s, t = t, s
	}
	for s.exp > t.exp {
		if s.coef >= limit/10 {
			return sum{}, false
		}
		s.coef *= 10
		s.exp--
	}
	s.coef += t.coef
	return s, s.coef < limit
}

// scale multiplies s by a small whole number.
func (s sum) scale(n int64) (sum, bool) {
	if n != 0 && s.coef >= limit/n {
		return sum{}, false
	}
	s.coef *= n
	return s, true
}
