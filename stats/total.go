package stats

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/almanac-go/almanac/timeline"
)

// Sum is a total, or a mean, of claims.
type Sum struct {
	Figure
	Claims []Claim `json:"claims"` // that were added

	// Incomplete is set where something is known to be missing: the periods in
	// Missing, or parts of a point. Then the figure is that of what is there.
	Incomplete bool              `json:"incomplete,omitempty"`
	Missing    []timeline.Period `json:"missing,omitempty"`
}

// Total adds claims. It adds only what may be added: amounts of the same kind,
// concept, aggregate and status, every two of which hold for other places or
// other times. Intervals add, so that a lower bound stays one.
//
// The error is an [*OverlapError] that names two claims of which one may count
// what the other counts, a [*MismatchError] for two of different things, or for one that
// is an average, a share, a rate or a change and no amount, a [*CurrencyError] or
// [*DimensionError] for units that cannot be converted, an [*EmptyError] where there is
// nothing to add. The total is in the unit of the earliest claim. Whether something is
// missing is not known here; see [Series.Total].
func Total(claims []Claim, p Policy) (Sum, error) {
	if len(claims) == 0 {
		return Sum{}, &EmptyError{Op: "total"}
	}
	sorted := slices.Clone(claims)
	slices.SortStableFunc(sorted, func(a, b Claim) int {
		x, _ := a.period()
		y, _ := b.period()
		return cmp.Or(x.Compare(y), compareClaims(&a, &b))
	})
	first := sorted[0]
	total := Sum{Claims: sorted}
	for i, c := range sorted {
		if err := addable(first, c); err != nil {
			return Sum{}, err
		}
		x, y, err := operands("total", first, c, p.widths())
		if err != nil {
			return Sum{}, err
		}
		if i == 0 {
			total.Figure = Figure{Unit: x.unit, Strict: x.strict, Loose: x.loose}
			continue
		}
		total.Strict, total.Loose = total.Strict.Add(y.strict), total.Loose.Add(y.loose)
	}
	if err := findOverlap(sorted); err != nil {
		return Sum{}, err
	}
	return total, nil
}

// addable returns why a claim cannot be added to another at all, nil if it can.
func addable(a, b Claim) error {
	if a.Quantity.IsZero() || b.Quantity.IsZero() {
		return &EmptyError{Op: "total"}
	}
	if !isAdditive(b) || isShare(b) {
		return &MismatchError{Op: "total", Axis: AxisAggregate, A: a, B: b}
	}
	g := GateOf(a, b)
	for _, axis := range []Axis{AxisConcept, AxisAggregate, AxisStatus} {
		if g[axis] > MatchSame {
			return &MismatchError{Op: "total", Axis: axis, Match: g[axis], A: a, B: b}
		}
	}
	return nil
}

// findOverlap returns an error for two claims, in the order of their periods,
// that are not apart in time or in place; nil if all are. Only those of the same outermost place are
// met while their periods last, so that the cost grows with the claims and their order.
func findOverlap(claims []Claim) error {
	running := map[string][]int{} // by outermost place: claims whose period may go on
	var everywhere []int          // those without a place
	for i := range claims {
		parts := placeParts(claims[i].Place)
		keys := []string{""}
		if len(parts) > 0 {
			keys = []string{parts[len(parts)-1]}
		}
		near := slices.Concat(running[keys[0]], everywhere)
		if len(parts) == 0 {
			for _, list := range running {
				near = append(near, list...)
			}
			slices.Sort(near)
			near = slices.Compact(near)
		}
		for _, j := range near {
			if err := apart(claims[j], claims[i]); err != nil {
				return err
			}
		}
		if len(parts) == 0 {
			everywhere = stillRunning(claims, everywhere, i)
			everywhere = append(everywhere, i)
		} else {
			running[keys[0]] = append(stillRunning(claims, running[keys[0]], i), i)
		}
	}
	return nil
}

// stillRunning returns those of the claims whose period has not ended when that
// of claim i begins.
func stillRunning(claims []Claim, list []int, i int) []int {
	now, _ := claims[i].period()
	return slices.DeleteFunc(list, func(j int) bool {
		p, sure := claims[j].period()
		return sure && !p.End.IsZero() && !now.Begin.IsZero() && p.Last().Before(now.First())
	})
}

// apart returns an error unless two claims hold for other places or other
// times.
func apart(a, b Claim) error {
	scope, time := matchScope(a, b), matchTime(a, b)
	if scope == MatchDisjoint || time == MatchDisjoint {
		return nil
	}
	return &OverlapError{A: a, B: b, Unknown: scope == MatchUnknown || time == MatchUnknown}
}

// Mean returns the total divided by the number of claims in it.
func (s Sum) Mean() (Figure, error) {
	if len(s.Claims) == 0 {
		return Figure{}, &EmptyError{Op: "mean"}
	}
	part := big.NewRat(1, int64(len(s.Claims)))
	return Figure{Unit: s.Unit, Strict: s.Strict.scale(part), Loose: s.Loose.scale(part)}, nil
}
