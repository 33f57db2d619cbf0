package stats

import (
	"math/big"
	"strings"

	"github.com/shopspring/decimal"
)

// Sub returns the interval of all differences of a number of i and one of j.
func (i Interval) Sub(j Interval) Interval { return i.Add(j.neg()) }

// neg returns the interval of −x for all x in i.
func (i Interval) neg() Interval {
	k := Interval{loOpen: i.hiOpen, hiOpen: i.loOpen}
	if i.hi != nil {
		k.lo = new(big.Rat).Neg(i.hi)
	}
	if i.lo != nil {
		k.hi = new(big.Rat).Neg(i.lo)
	}
	return k
}

// Quo returns the shortest interval that holds all quotients of a number of i
// and one of j that is not 0. The error is a [*ZeroError] where j has numbers
// on both sides of 0, or none but 0: then the quotient can be anything.
func (i Interval) Quo(j Interval) (Interval, error) {
	zero := new(big.Rat)
	switch {
	case i.IsEmpty() || j.IsEmpty():
		return Interval{lo: ratOne, hi: zero}, nil
	case j.hi != nil && j.hi.Sign() <= 0 && (j.lo == nil || j.lo.Sign() < 0):
		return i.neg().Quo(j.neg())
	case j.lo == nil || j.lo.Sign() < 0 || j.hi != nil && j.hi.Sign() == 0:
		return Interval{}, &ZeroError{Divisor: j}
	}
	// From here j has no negative number and some positive one.
	var k Interval
	k.lo, k.loOpen = quotientEnd(i.lo, i.loOpen, j)
	hi, open := quotientEnd(i.neg().lo, i.hiOpen, j)
	if hi != nil {
		k.hi = new(big.Rat).Neg(hi)
	}
	k.hiOpen = open
	return k.tidy(), nil
}

// quotientEnd returns the lower end of x/y for all x of at least lo and all
// positive y in j; nil where there is none.
func quotientEnd(lo *big.Rat, open bool, j Interval) (*big.Rat, bool) {
	switch {
	case lo == nil:
		return nil, false
	case lo.Sign() == 0:
		return lo, open
	case lo.Sign() > 0 && j.hi == nil:
		return new(big.Rat), true // as near to 0 as one likes
	case lo.Sign() > 0:
		return new(big.Rat).Quo(lo, j.hi), open || j.hiOpen
	case j.lo.Sign() == 0:
		return nil, false
	}
	return new(big.Rat).Quo(lo, j.lo), open || j.loOpen
}

// scale returns the interval of x·factor for all x in i, factor being positive.
func (i Interval) scale(factor *big.Rat) Interval { return i.affine(nil, factor, nil) }

// Figure is a figure that was worked out of others: where it lies if their
// words are taken strictly, and where it may lie if their speakers rounded.
// The zero value is any number.
type Figure struct {
	Unit   Unit     `json:"unit,omitzero"`
	Strict Interval `json:"strict"`
	Loose  Interval `json:"loose"`
}

// String returns the strict interval with its unit: "11–13%" for one closed at
// both ends, "at least 40 t", "12.5%". Ends of more
// than six digits are rounded to four significant ones.
func (f Figure) String() string {
	lo, hasLo := f.Strict.Low()
	hi, hasHi := f.Strict.High()
	switch {
	case f.Strict.IsEmpty():
		return "nothing"
	case !hasLo && !hasHi:
		return "any number"
	case !hasHi && lo.Open:
		return "more than " + showEnd(lo.Value, f.Unit)
	case !hasHi:
		return "at least " + showEnd(lo.Value, f.Unit)
	case !hasLo && hi.Open:
		return "less than " + showEnd(hi.Value, f.Unit)
	case !hasLo:
		return "at most " + showEnd(hi.Value, f.Unit)
	}
	a, b := shorten(lo.Value), shorten(hi.Value)
	if a.Equal(b) {
		return showEnd(a, f.Unit)
	}
	if a.IsNegative() || b.IsNegative() {
		return showEnd(a, f.Unit) + " to " + showEnd(b, f.Unit)
	}
	q := Quantity{Stated: Number{Value: a}, Upper: Number{Value: b}, Range: true, Unit: f.Unit}
	q.Stated.Place, q.Upper.Place = placeOf(a), placeOf(b)
	return q.text()
}

// showEnd writes one figure, shortened.
func showEnd(d decimal.Decimal, u Unit) string {
	d = shorten(d)
	q := Quantity{Stated: Number{Value: d, Place: placeOf(d)}, Unit: u}
	if u == Person || u == Count {
		return grouped(plain(d))
	}
	return q.text()
}

// placeOf returns the power of ten of the last digit of d that is not a zero
// behind the point.
func placeOf(d decimal.Decimal) int {
	if s := plain(d); strings.Contains(s, ".") {
		return -len(s) + strings.Index(s, ".") + 1
	}
	return lastNonZero(Number{Value: d})
}

// shorten rounds a figure of more than six digits half to even to four
// significant ones, but keeps the whole part.
func shorten(d decimal.Decimal) decimal.Decimal {
	if strings.Contains(plain(d), ".") {
		places := int32(max(0, 4-(d.NumDigits()+int(d.Exponent()))))
		if d.NumDigits() > 6 {
			d = d.RoundBank(places)
		}
		s := strings.TrimRight(d.StringFixed(max(0, -d.Exponent())), "0")
		if t, err := decimal.NewFromString(strings.TrimSuffix(s, ".")); err == nil {
			return t
		}
	}
	return d
}

// figureOf returns what a claim says, in the likeliest reading of its unit.
func figureOf(c Claim, w widths) side {
	return sideOf(c, c.Quantity.readings()[0].likeliest(), w)
}

// operands returns two claims as figures in the unit of the first. The error is
// a [*CurrencyError] or a [*DimensionError] where the units cannot be
// converted, a [*MismatchError] where the kinds differ otherwise, and an
// [*EmptyError] where a claim has no figure.
func operands(op string, a, b Claim, w widths) (x, y side, err error) {
	for _, c := range []Claim{a, b} {
		if c.Quantity.IsZero() {
			return x, y, &EmptyError{Op: op}
		}
	}
	x, y = figureOf(a, w), figureOf(b, w)
	if m := matchKind(a, b, x.unit, y.unit); m != MatchSame {
		if !a.Quantity.IsRate() && !b.Quantity.IsRate() {
			if err := convertible(y.unit, x.unit); err != nil {
				return x, y, err
			}
		}
		return x, y, &MismatchError{Op: op, Axis: AxisKind, Match: m, A: a, B: b}
	}
	y, ok := y.into(x)
	if !ok {
		return x, y, &ZeroError{}
	}
	return x, y, nil
}

// Difference returns how much more b says than a, in a's unit. Two shares
// differ by percentage points. It compares nothing but the figures: that they
// are of one thing is for the caller to know, or [GateOf].
func Difference(a, b Claim, p Policy) (Figure, error) { return difference(a, b, p.widths()) }

func difference(a, b Claim, w widths) (Figure, error) {
	x, y, err := operands("difference", a, b, w)
	if err != nil {
		return Figure{}, err
	}
	f := Figure{Unit: x.unit, Strict: y.strict.Sub(x.strict), Loose: y.loose.Sub(x.loose)}
	if x.unit.Dimension().Is(Share) {
		points := new(big.Rat).Quo(x.unit.row().factor, Percent.row().factor)
		f.Unit, f.Strict, f.Loose = PercentagePoint, f.Strict.scale(points), f.Loose.scale(points)
	}
	return f, nil
}

// Multiple returns b as a multiple of a, in [Times]. It compares nothing but the
// figures.
func Multiple(a, b Claim, p Policy) (Figure, error) { return multiple(a, b, p.widths()) }

func multiple(a, b Claim, w widths) (Figure, error) {
	x, y, err := operands("ratio", a, b, w)
	if err != nil {
		return Figure{}, err
	}
	if x.unit.row().offset != nil {
		return Figure{}, &MismatchError{Op: "ratio", Axis: AxisKind, Match: MatchDisjoint, A: a, B: b} // 20 °C is not twice 10 °C
	}
	f := Figure{Unit: Times}
	if f.Loose, err = y.loose.Quo(x.loose); err != nil {
		return Figure{}, err
	}
	f.Strict, err = y.strict.Quo(x.strict)
	return f, err
}

// Growth returns by how many percent the figure grew from before to after;
// negative if it fell. The errors are those of [Multiple], and a [*ZeroError]
// where the figure before may be 0 or less.
func Growth(before, after Claim, p Policy) (Figure, error) {
	return growth(before, after, p.widths())
}

func growth(before, after Claim, w widths) (Figure, error) {
	f, err := multiple(before, after, w)
	if err != nil {
		return Figure{}, err
	}
	if x := figureOf(before, w); x.loose.lo == nil || x.loose.lo.Sign() <= 0 {
		return Figure{}, &ZeroError{Divisor: x.loose}
	}
	minusOne := new(big.Rat).Neg(ratOne)
	hundred := big.NewRat(100, 1)
	return Figure{Unit: Percent, Strict: f.Strict.affine(minusOne, hundred, nil), Loose: f.Loose.affine(minusOne, hundred, nil)}, nil
}

// ShareOf returns which part of the whole the part is, in percent, cut at 100.
// It refuses, with a [*MismatchError], claims of which the first cannot be a
// part of the second: of another concept, place, time or status, and figures
// that do not add up, such as averages. Axes of which too little is known are
// let pass.
func ShareOf(part, whole Claim, p Policy) (Figure, error) {
	g := GateOf(part, whole)
	for axis, m := range g {
		if m == MatchSame || m == MatchUnknown || m == MatchNarrower && Axis(axis) != AxisKind {
			continue
		}
		if Axis(axis) != AxisKind { // operands says better what is wrong with the kind
			return Figure{}, &MismatchError{Op: "share", Axis: Axis(axis), Match: m, A: part, B: whole}
		}
	}
	x, y, err := operands("share", whole, part, p.widths())
	if err != nil {
		return Figure{}, err
	}
	for _, c := range []Claim{part, whole} {
		if !isAdditive(c) {
			return Figure{}, &MismatchError{Op: "share", Axis: AxisAggregate, Match: MatchDisjoint, A: part, B: whole}
		}
	}
	return shareOf(x, y)
}

func shareOf(whole, part side) (Figure, error) {
	f := Figure{Unit: Percent}
	var err error
	if f.Loose, err = part.loose.Quo(whole.loose); err != nil {
		return Figure{}, err
	}
	if f.Strict, err = part.strict.Quo(whole.strict); err != nil {
		return Figure{}, err
	}
	hundred := big.NewRat(100, 1)
	f.Strict, f.Loose = f.Strict.scale(hundred).cutAbove(hundred), f.Loose.scale(hundred).cutAbove(hundred)
	return f, nil
}
