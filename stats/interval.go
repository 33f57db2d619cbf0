package stats

import (
	"math/big"
	"strings"

	"github.com/shopspring/decimal"
)

// Interval is a set of numbers without holes: all between two ends, each of
// which belongs to it (closed), does not (open), or is missing (the interval
// is unbounded there). Its ends are exact rational numbers. The zero value is
// the interval of all numbers. Intervals are immutable.
type Interval struct {
	lo, hi         *big.Rat // nil where unbounded
	loOpen, hiOpen bool
}

// End is one end of an [Interval].
type End struct {
	// Value is the end as a decimal; where the exact end has no finite
	// decimal form (a third), it is rounded half to even to 34 significant digits.
	Value decimal.Decimal
	Open  bool // the end itself is not in the interval
	Exact bool // Value is the exact end
}

// NewInterval returns the closed interval from low to high. Where low is
// greater than high it is empty.
func NewInterval(low, high decimal.Decimal) Interval {
	return Interval{lo: low.Rat(), hi: high.Rat()}
}

// Low returns the lower end; ok is false where the interval has none.
func (i Interval) Low() (e End, ok bool) { return endOf(i.lo, i.loOpen) }

// High returns the upper end; ok is false where the interval has none.
func (i Interval) High() (e End, ok bool) { return endOf(i.hi, i.hiOpen) }

func endOf(x *big.Rat, open bool) (End, bool) {
	if x == nil {
		return End{}, false
	}
	v, exact := decimalOf(x)
	return End{Value: v, Open: open, Exact: exact}, true
}

// IsEmpty reports whether no number is in the interval.
func (i Interval) IsEmpty() bool {
	if i.lo == nil || i.hi == nil {
		return false
	}
	c := i.lo.Cmp(i.hi)
	return c > 0 || c == 0 && (i.loOpen || i.hiOpen)
}

// IsPoint reports whether exactly one number is in the interval.
func (i Interval) IsPoint() bool {
	return i.lo != nil && i.hi != nil && !i.loOpen && !i.hiOpen && i.lo.Cmp(i.hi) == 0
}

// IsBounded reports whether the interval has both ends.
func (i Interval) IsBounded() bool { return i.lo != nil && i.hi != nil }

// Contains reports whether x is in the interval.
func (i Interval) Contains(x decimal.Decimal) bool {
	r := x.Rat()
	return i.Contain(Interval{lo: r, hi: r})
}

// Equal reports whether both intervals hold the same numbers.
func (i Interval) Equal(j Interval) bool { return i.Contain(j) && j.Contain(i) }

// Contain reports whether every number of j is in i; the empty interval is
// contained in all.
func (i Interval) Contain(j Interval) bool {
	return j.IsEmpty() || cmpLow(i, j) <= 0 && cmpHigh(i, j) >= 0
}

// Overlaps reports whether some number is in both intervals.
func (i Interval) Overlaps(j Interval) bool { return !i.Intersect(j).IsEmpty() }

// Intersect returns the interval of the numbers that are in both.
func (i Interval) Intersect(j Interval) Interval {
	k := i
	if cmpLow(i, j) < 0 {
		k.lo, k.loOpen = j.lo, j.loOpen
	}
	if cmpHigh(i, j) > 0 {
		k.hi, k.hiOpen = j.hi, j.hiOpen
	}
	return k
}

// cmpLow compares the lower ends: negative where i begins before j.
func cmpLow(i, j Interval) int {
	switch {
	case i.lo == nil && j.lo == nil:
		return 0
	case i.lo == nil:
		return -1
	case j.lo == nil:
		return 1
	}
	if c := i.lo.Cmp(j.lo); c != 0 {
		return c
	}
	return asInt(i.loOpen) - asInt(j.loOpen)
}

// cmpHigh compares the upper ends: negative where i ends before j.
func cmpHigh(i, j Interval) int {
	switch {
	case i.hi == nil && j.hi == nil:
		return 0
	case i.hi == nil:
		return 1
	case j.hi == nil:
		return -1
	}
	if c := i.hi.Cmp(j.hi); c != 0 {
		return c
	}
	return asInt(j.hiOpen) - asInt(i.hiOpen)
}

func asInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// Add returns the interval of all sums of a number of i and one of j.
func (i Interval) Add(j Interval) Interval {
	k := Interval{loOpen: i.loOpen || j.loOpen, hiOpen: i.hiOpen || j.hiOpen}
	if i.lo != nil && j.lo != nil {
		k.lo = new(big.Rat).Add(i.lo, j.lo)
	}
	if i.hi != nil && j.hi != nil {
		k.hi = new(big.Rat).Add(i.hi, j.hi)
	}
	return k.tidy()
}

// tidy drops the flag of an end that is missing, so that equal intervals are
// equal field by field.
func (i Interval) tidy() Interval {
	i.loOpen = i.loOpen && i.lo != nil
	i.hiOpen = i.hiOpen && i.hi != nil
	return i
}

// affine returns the interval of (x + before)·factor + after for all x in i;
// factor is positive, nil stands for no addition.
func (i Interval) affine(before, factor, after *big.Rat) Interval {
	move := func(x *big.Rat) *big.Rat {
		if x == nil {
			return nil
		}
		y := new(big.Rat).Set(x)
		if before != nil {
			y.Add(y, before)
		}
		y.Mul(y, factor)
		if after != nil {
			y.Add(y, after)
		}
		return y
	}
	i.lo, i.hi = move(i.lo), move(i.hi)
	return i
}

// cutBelow returns i without the numbers under x.
func (i Interval) cutBelow(x *big.Rat) Interval { return i.Intersect(Interval{lo: x}) }

// cutAbove returns i without the numbers over x.
func (i Interval) cutAbove(x *big.Rat) Interval { return i.Intersect(Interval{hi: x}) }

// String writes the interval in the usual signs: "[15, 16)", "(15,705, ∞)",
// "∅" where it is empty, "{11}" for one number. Ends without a finite decimal
// form are marked with "…".
func (i Interval) String() string {
	if i.IsEmpty() {
		return "∅"
	}
	if i.IsPoint() {
		return "{" + endString(i.lo) + "}"
	}
	var b strings.Builder
	switch {
	case i.lo == nil:
		b.WriteString("(−∞")
	case i.loOpen:
		b.WriteString("(" + endString(i.lo))
	default:
		b.WriteString("[" + endString(i.lo))
	}
	b.WriteString(", ")
	switch {
	case i.hi == nil:
		b.WriteString("∞)")
	case i.hiOpen:
		b.WriteString(endString(i.hi) + ")")
	default:
		b.WriteString(endString(i.hi) + "]")
	}
	return b.String()
}

// endString writes an end with grouped digits, shortened to ten significant
// ones where it has no finite form.
func endString(x *big.Rat) string {
	v, exact := decimalOf(x)
	if exact {
		return grouped(plain(v))
	}
	return grouped(plain(v.Truncate(int32(max(0, 10-(v.NumDigits()+int(v.Exponent()))))))) + "…"
}
