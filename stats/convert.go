package stats

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// In returns the quantity in another unit; the denominator of a rate stays as
// it is. An ambiguous unit, on either side, is taken in its likeliest reading.
//
// The result remembers the original, and whatever is computed from it is
// computed from the original: converting there and back gives the original,
// and no digit is lost. The figures shown are exact where they have a finite
// decimal form and else rounded half to even to 34 significant digits, with
// the exact value as their Ratio.
//
// The error is a [*CurrencyError] between two currencies, and a
// [*DimensionError] between units that measure different things.
func (q Quantity) In(u Unit) (Quantity, error) {
	if o := q.Original; o != nil {
		if !q.sameRate(*o) {
			return Quantity{}, &DimensionError{From: q.Unit, To: u} // built by hand, and wrongly
		}
		return o.In(u)
	}
	if q.Unit.same(u) {
		return q, nil
	}
	if err := convertible(q.Unit, u); err != nil {
		return Quantity{}, err
	}
	c := q
	c.Unit, c.Assumed, c.Original = u, false, &q
	c.Stated = q.convertNumber(q.Stated, u)
	if q.Range {
		c.Upper = q.convertNumber(q.Upper, u)
	}
	if !q.Tolerance.Value.IsZero() {
		d := q
		d.Delta = true
		c.Tolerance = d.convertNumber(q.Tolerance, u)
	}
	return c, nil
}

// sameRate reports whether both quantities have the same denominator.
func (q Quantity) sameRate(o Quantity) bool {
	return q.Per == o.Per && q.PerNoun == o.PerNoun && q.PerEach.Equal(o.PerEach)
}

// convertible returns the error of a conversion from u to v, nil if there is
// none.
func convertible(u, v Unit) error {
	d, e := u.Dimension(), v.Dimension()
	switch {
	case d == e:
		return nil
	case d.exp == e.exp && d.Currency() != e.Currency():
		return &CurrencyError{From: d.Currency(), To: e.Currency()}
	}
	return &DimensionError{From: u, To: v}
}

// conversion returns how a figure x in unit u becomes one in unit v of the
// same dimension: (x + before)·factor + after.
func conversion(u, v Unit, delta bool) (before, factor, after *big.Rat) {
	from, to := u.row(), v.row()
	factor = new(big.Rat).Quo(from.factor, to.factor)
	if delta {
		return nil, factor, nil
	}
	before = from.offset
	if to.offset != nil {
		after = new(big.Rat).Neg(to.offset)
	}
	return before, factor, after
}

// convertNumber returns a stated figure in another unit. Its place is that of
// the stated figure, moved by the size of the ratio, so that a figure with
// three digits is shown with about three.
func (q Quantity) convertNumber(n Number, u Unit) Number {
	before, factor, after := conversion(q.Unit, u, q.Delta)
	x := n.Rat()
	y := Interval{lo: x, hi: x}.affine(before, factor, after).lo
	v, exact := decimalOf(y)
	m := Number{Value: v, Place: n.Place + magnitude(factor)}
	if !exact {
		m.Ratio = ratioOf(y)
	}
	return m
}

// magnitude returns the power of ten nearest below x, x being positive.
func magnitude(x *big.Rat) int {
	n := len(x.Num().Text(10)) - len(x.Denom().Text(10))
	if x.Cmp(powerOfTen(n)) < 0 {
		n--
	}
	return n
}

// convert returns an interval in the unit of from as one in the unit of to.
func (i Interval) convert(from, to Quantity) Interval {
	if from.Unit.same(to.Unit) || convertible(from.Unit, to.Unit) != nil {
		return i
	}
	return i.affine(conversion(from.Unit, to.Unit, from.Delta))
}

// Exchange returns an amount of money in another currency at a rate that the
// caller gives: how many units of the other currency one unit of this one
// costs. Unlike [Quantity.In] it makes a new quantity, because rates are of
// their day: the result has no Original, its figure is exact or rounded to 34
// significant digits, and its place is that of the amount, moved by the size
// of the rate. It fails where either side is no money or the rate is not
// positive.
func (q Quantity) Exchange(u Unit, rate decimal.Decimal) (Quantity, error) {
	if !q.Unit.IsCurrency() || !u.IsCurrency() {
		return Quantity{}, &DimensionError{From: q.Unit, To: u}
	}
	if rate.Sign() <= 0 {
		return Quantity{}, &SyntaxError{Type: "exchange rate", Value: clip(plain(rate)), Reason: "not positive"}
	}
	factor := rate.Rat()
	move := func(n Number) Number {
		y := new(big.Rat).Mul(n.Rat(), factor)
		v, exact := decimalOf(y)
		m := Number{Value: v, Place: n.Place + magnitude(factor)}
		if !exact {
			m.Ratio = ratioOf(y)
		}
		return m
	}
	c := q
	c.Unit, c.Assumed, c.Original = u, false, nil
	c.Stated = move(q.Stated)
	if q.Range {
		c.Upper = move(q.Upper)
	}
	if !q.Tolerance.Value.IsZero() {
		c.Tolerance = move(q.Tolerance)
	}
	return c, nil
}
