package stats

import "math/big"

// Ends returns the interval that the words of the quantity name, without any
// width of a policy: a point for a bare or hedged number, the range for a
// range, an open half line for "more than".
func (q Quantity) Ends() Interval {
	if q.Original != nil {
		return q.Original.Ends().convert(*q.Original, q)
	}
	v, _ := q.numbers()
	if e := q.Tolerance.Rat(); e.Sign() != 0 {
		return around(v.Rat(), e.Abs(e), e)
	}
	lo, hi := q.ordered()
	i := Interval{lo: lo.Rat(), hi: hi.Rat()}
	switch q.Hedge.Bound() {
	case BoundMore:
		i.hi, i.loOpen = nil, true
	case BoundAtLeast:
		i.hi = nil
	case BoundLess:
		i.lo, i.hiOpen = nil, true
	case BoundAtMost:
		i.lo = nil
	case BoundVague:
		i, _ = vague(q.Hedge, lo.Rat())
	}
	return i
}

// Strict returns what the words commit the speaker to: the interval S of the
// project's comparison table, in the unit of q. The empty quantity gives the
// interval of all numbers.
func (q Quantity) Strict(p Policy) Interval {
	s, _ := q.intervals(p.widths())
	return s
}

// Loose returns what an honest speaker who rounds could have meant: the
// interval L of the comparison table, in the unit of q. It holds all of
// [Quantity.Strict] of the same policy.
func (q Quantity) Loose(p Policy) Interval {
	_, l := q.intervals(p.widths())
	return l
}

// intervals returns S and L. Converted quantities convert the intervals of
// the original, so that no change of unit changes what was claimed.
func (q Quantity) intervals(w widths) (s, l Interval) {
	if q.IsZero() {
		return Interval{}, Interval{}
	}
	if o := q.Original; o != nil {
		s, l = o.intervals(w)
		return s.convert(*o, q), l.convert(*o, q)
	}
	if e := q.Tolerance.Rat(); e.Sign() != 0 {
		s = around(q.Stated.Rat(), e.Abs(e), e)
		l = s
	} else {
		lo, hi := q.ordered()
		s, l = q.reading(lo, w)
		if q.Range {
			sh, lh := q.reading(hi, w)
			s.hi, s.hiOpen, l.hi, l.hiOpen = sh.hi, sh.hiOpen, lh.hi, lh.hiOpen
		}
	}
	if q.nonNegative() {
		zero := new(big.Rat)
		s, l = s.cutBelow(zero), l.cutBelow(zero)
	}
	return s, l
}

// reading returns S and L of one number under the hedge of q.
func (q Quantity) reading(n Number, w widths) (s, l Interval) {
	v := n.Rat()
	width := q.hedgeWidth(n, v, w)
	near, far := mul(width, w.aboutStrict), mul(width, w.aboutLoose)
	zero := new(big.Rat)
	switch q.Hedge.Bound() {
	case BoundAbout:
		return around(v, near, near), around(v, far, far)
	case BoundAlmost:
		s, l = around(v, near, zero), around(v, far, zero)
		s.hiOpen = true
		return s, l
	case BoundJustOver:
		s, l = around(v, zero, near), around(v, zero, far)
		s.loOpen = true
		return s, l
	case BoundMore:
		return Interval{lo: v, loOpen: true}, Interval{lo: v}
	case BoundAtLeast:
		return Interval{lo: v}, Interval{lo: v}
	case BoundLess:
		return Interval{hi: v, hiOpen: true}, Interval{hi: v}
	case BoundAtMost:
		s, l = Interval{hi: v}, Interval{hi: v}
		if q.Hedge == HedgeUpTo {
			l.hi = new(big.Rat).Add(v, mul(width, w.upTo))
		}
		return s, l
	case BoundVague:
		return vague(q.Hedge, v)
	}
	return q.bare(n, v, w)
}

// bare returns S and L of a number without a hedge, or with one that only
// stresses it.
func (q Quantity) bare(n Number, v *big.Rat, w widths) (s, l Interval) {
	point := Interval{lo: v, hi: v}
	half := mul(powerOfTen(n.Place), w.place)
	switch {
	case q.Hedge == HedgeExactly || q.Hedge == HedgePrecisely:
		return point, point
	case q.Range:
		return point, around(v, half, half)
	case q.isRatio(n):
		near, far := ratioWidth(v, w.ratioStrict, 4), ratioWidth(v, w.ratioLoose, 2)
		return around(v, near, near), around(v, far, far)
	}
	last := lastNonZero(n)
	if w.sharpest != nil {
		last = min(last, *w.sharpest)
	}
	rounded := mul(powerOfTen(last), w.round)
	if q.isCount() {
		if isRound(n, v) {
			return point, around(v, rounded, rounded)
		}
		return point, point
	}
	s = around(v, half, half)
	s.hiOpen = half.Sign() > 0
	if isRound(n, v) && rounded.Cmp(half) >= 0 {
		return s, around(v, rounded, rounded)
	}
	return s, s
}

// hedgeWidth returns w, the reach of a hedge beside n.
func (q Quantity) hedgeWidth(n Number, v *big.Rat, w widths) *big.Rat {
	if q.isRatio(n) {
		return ratioWidth(v, w.ratioStrict, 4)
	}
	r := powerOfTen(lastNonZero(n))
	if most := mul(new(big.Rat).Abs(v), w.relative); most.Cmp(r) < 0 {
		return most
	}
	return r
}

// vague returns S and L of a word that gives the size of a number only; v is
// the number that the word multiplies, whose sign has no meaning.
func vague(h Hedge, v *big.Rat) (s, l Interval) {
	v = new(big.Rat).Abs(v)
	of := func(n int64) *big.Rat { return mul(v, big.NewRat(n, 1)) }
	if h == HedgePlural {
		return Interval{lo: of(2), hi: of(10), hiOpen: true}, Interval{lo: of(1)}
	}
	return Interval{lo: of(3), hi: of(10), hiOpen: true}, Interval{lo: of(2), hi: of(10)}
}

// numbers returns the stated numbers, the second being the first where no
// range is stated.
func (q Quantity) numbers() (first, second Number) {
	if q.Range {
		return q.Stated, q.Upper
	}
	return q.Stated, q.Stated
}

// ordered returns the stated numbers, the lesser first. Those that a vague word
// multiplies go by their size.
func (q Quantity) ordered() (lo, hi Number) {
	lo, hi = q.numbers()
	x, y := lo.Rat(), hi.Rat()
	if q.Bound() == BoundVague {
		x, y = x.Abs(x), y.Abs(y)
	}
	if x.Cmp(y) > 0 {
		return hi, lo
	}
	return lo, hi
}

// isCount reports whether q counts things or persons.
func (q Quantity) isCount() bool {
	return q.Unit.IsZero() || q.Unit.Dimension().Is(Tally)
}

// isRatio reports whether n was stated as a fraction in words or as a factor
// (a third, doubled), which are read more widely than figures are.
func (q Quantity) isRatio(n Number) bool {
	d := q.Unit.Dimension()
	return !n.Ratio.IsZero() || n.Place >= -1 && (d.Is(Factor) || q.Unit == Fraction)
}

// nonNegative reports whether nothing below zero can be meant: true of what
// is weighed, measured or counted, not of money, temperatures, differences,
// readings on a scale and whatever is stated with a minus sign.
func (q Quantity) nonNegative() bool {
	if q.Delta || q.Stated.Value.Sign() < 0 || q.Range && q.Upper.Value.Sign() < 0 {
		return false
	}
	d := q.Unit.Dimension()
	for _, b := range []Base{Money, Temperature, Points, Other, Current} {
		if d.Exponent(b) != 0 {
			return false
		}
	}
	return true
}

// isRound reports whether a number looks rounded: its written digits make at
// least 20, and the last of them, before the decimal point, is a zero. That
// the digits are asked and not the value makes 10 million as round as 10 is.
func isRound(n Number, v *big.Rat) bool {
	return n.Place >= 0 && n.Ratio.IsZero() && lastNonZero(n) > n.Place &&
		new(big.Rat).Abs(v).Cmp(mul(powerOfTen(n.Place), big.NewRat(20, 1))) >= 0
}

// lastNonZero returns the power of ten of the last non-zero digit, that of the
// last written one for zero and for a ratio.
func lastNonZero(n Number) int {
	if n.Value.IsZero() || !n.Ratio.IsZero() {
		return n.Place
	}
	digits := n.Value.Coefficient().Text(10)
	zeros := 0
	for zeros < len(digits)-1 && digits[len(digits)-1-zeros] == '0' {
		zeros++
	}
	return int(n.Value.Exponent()) + zeros
}

// ratioWidth returns the reach of a fraction: the policy's, but at most the
// given part of the fraction, so that "one in a hundred" can be told from
// nothing and from one in fifty.
func ratioWidth(v, width *big.Rat, part int64) *big.Rat {
	most := mul(new(big.Rat).Abs(v), big.NewRat(1, part))
	if width.Cmp(most) < 0 {
		return width
	}
	return most
}

// around returns [v − below, v + above].
func around(v, below, above *big.Rat) Interval {
	return Interval{lo: new(big.Rat).Sub(v, below), hi: new(big.Rat).Add(v, above)}
}

func mul(a, b *big.Rat) *big.Rat { return new(big.Rat).Mul(a, b) }

// powerOfTen returns 10ⁿ, n cut to the range of the numbers of this package.
func powerOfTen(n int) *big.Rat {
	n = min(max(n, -2*MaxExponent), 2*MaxExponent)
	p := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(n, -n))), nil)
	if n < 0 {
		return new(big.Rat).SetFrac(big.NewInt(1), p)
	}
	return new(big.Rat).SetInt(p)
}
