package stats

import "github.com/shopspring/decimal"

// NewQuantity returns the bare quantity n in unit u.
func NewQuantity(n Number, u Unit) Quantity { return Quantity{Stated: n, Unit: u} }

// NewRange returns the range from a to b in unit u, in the order as said.
func NewRange(a, b Number, u Unit) Quantity {
	return Quantity{Stated: a, Upper: b, Range: true, Unit: u}
}

// With returns q under a hedge.
func (q Quantity) With(h Hedge) Quantity {
	q.Hedge = h
	return q
}

// IsZero reports whether q is no quantity. The figure 0 without a unit, a
// noun and a hedge is taken for none; give it the unit [Count].
func (q Quantity) IsZero() bool {
	return q.Stated.IsZero() && q.Upper.IsZero() && !q.Range && q.Tolerance.IsZero() &&
		q.Hedge == HedgeNone && q.HedgeText == "" && q.Unit.IsZero() && !q.Assumed &&
		q.Per.IsZero() && q.PerEach.IsZero() && q.PerNoun == "" && q.Noun == "" &&
		q.NounText == "" && !q.Delta && q.Original == nil
}

// IsZero reports whether n is the number 0 of place 0, as the zero value is.
func (n Number) IsZero() bool {
	return n.Value.IsZero() && n.Place == 0 && n.Ratio.IsZero()
}

// Value returns the number as stated, of a range the lower one.
func (q Quantity) Value() decimal.Decimal {
	lo, _ := q.ordered()
	return lo.Value
}

// Bound returns how the hedge bounds the number.
func (q Quantity) Bound() Bound { return q.Hedge.Bound() }

// IsRate reports whether q is so much per something.
func (q Quantity) IsRate() bool {
	return !q.Per.IsZero() || q.PerNoun != "" || !q.PerEach.IsZero()
}

// Equal reports whether both quantities were stated alike in every field, be
// it that their decimals are held differently. Quantities cannot be compared
// with ==.
func (q Quantity) Equal(r Quantity) bool {
	if (q.Original == nil) != (r.Original == nil) || q.Original != nil && !q.Original.Equal(*r.Original) {
		return false
	}
	return q.Stated.Equal(r.Stated) && q.Upper.Equal(r.Upper) && q.Range == r.Range &&
		q.Tolerance.Equal(r.Tolerance) && q.Hedge == r.Hedge && q.HedgeText == r.HedgeText &&
		q.Unit == r.Unit && q.Assumed == r.Assumed && q.Per == r.Per &&
		q.PerEach.Equal(r.PerEach) && q.PerNoun == r.PerNoun && q.Noun == r.Noun &&
		q.NounText == r.NounText && q.Delta == r.Delta
}
