package stats

import (
	"math/big"
	"slices"
	"strings"

	"github.com/almanac-go/almanac/timeline"
)

// Series is a figure over time, by year, half, quarter or month. It has a
// point for every period from the first to the last of which something is
// told, also for those of which nothing is.
type Series struct {
	Concept []string       `json:"concept,omitempty"` // canonical terms of what it is of
	Of      string         `json:"of,omitempty"`      // in the words of a claim
	Place   string         `json:"place,omitempty"`
	Agent   string         `json:"agent,omitempty"`
	Unit    Unit           `json:"unit,omitzero"`
	Grain   timeline.Grain `json:"grain"`
	Points  []Point        `json:"points"`

	// LeftOut are claims of the same that are no points: their periods are not
	// those of the series.
	LeftOut []LeftOut `json:"left_out,omitempty"`
}

// Point is a period of a series with what is told of it.
type Point struct {
	Period timeline.Period `json:"period"`
	State  PointState      `json:"state"`
	Claims []Claim         `json:"claims,omitempty"`

	// Figure is what the claims say together: what all of them allow. Of
	// conflicting claims it is empty, of parts it is their sum and more.
	Figure Figure `json:"figure"`
}

// PointState says how well a point of a series is known. The zero value is
// PointMissing.
type PointState uint8

// The states.
const (
	PointMissing     PointState = iota // nothing is told of the period
	PointSingle                        // one claim
	PointAgreed                        // several that can all be true
	PointConflicting                   // several that cannot
	PointPartial                       // only parts of the period are told of
)

var pointNames = [...]string{"missing", "single", "agreed", "conflicting", "partial"}

// String returns the name of the state in lower case.
func (s PointState) String() string { return enumName(pointNames[:], uint8(s)) }

// MarshalText returns the same as String.
func (s PointState) MarshalText() ([]byte, error) {
	return marshalEnum("state of a point", pointNames[:], uint8(s))
}

// UnmarshalText reads what MarshalText writes.
func (s *PointState) UnmarshalText(text []byte) error {
	return unmarshalEnum("state of a point", pointNames[:], text, (*uint8)(s))
}

// LeftOut is a claim that is no point of a series, and why.
type LeftOut struct {
	Claim  Claim      `json:"claim"`
	Reason LeftReason `json:"reason"`
}

// LeftReason says why a claim is no point of a series.
type LeftReason uint8

// The reasons.
const (
	LeftUndated LeftReason = iota // it says for no period, or only inherits one
	LeftLonger                    // its period is longer than those of the series, or open
	LeftAcross                    // its period lies across two of them
	LeftRunning                   // the period is blurred, as early 2017 is
)

var leftNames = [...]string{"undated", "longer", "across", "blurred"}

// String returns the name of the reason in lower case.
func (r LeftReason) String() string { return enumName(leftNames[:], uint8(r)) }

// MarshalText returns the same as String.
func (r LeftReason) MarshalText() ([]byte, error) {
	return marshalEnum("reason", leftNames[:], uint8(r))
}

// UnmarshalText reads what MarshalText writes.
func (r *LeftReason) UnmarshalText(text []byte) error {
	return unmarshalEnum("reason", leftNames[:], text, (*uint8)(r))
}

// NewSeries makes series of claims, one for each set of them that are of the
// same kind, concept, place (or, where no place is told, of the same agent),
// aggregate and status, in the order of these. Changes, ranks and what was
// before a change without a date of its own make no series.
//
// A claim is a point if its period is one of the grain's: "in 2017" of a series by
// year. Claims for parts of such a period are added up to what is at least so, the point
// being partial, where they are amounts; of a stock, a share, a rate or an average the
// figure within a period stands for it. Longer periods are never points: from 2015
// to June 2018 is no year. Claims for one point are merged into what
// all of them allow, or stand side by side as a conflict.
//
// The error is a [*GrainError]. The cost grows with the claims and, for the holes, with the
// periods between the first and the last, of which there are at most 10,000; points beyond
// are left out.
func NewSeries(claims []Claim, grain timeline.Grain, p Policy) ([]Series, error) {
	switch grain {
	case timeline.GrainYear, timeline.GrainHalf, timeline.GrainQuarter, timeline.GrainMonth:
	default:
		return nil, &GrainError{Grain: grain}
	}
	sorted := slices.Clone(claims)
	slices.SortStableFunc(sorted, func(a, b Claim) int { return compareClaims(&a, &b) })
	sets := map[string][]Claim{}
	var keys []string
	for _, c := range sorted {
		if c.Quantity.IsZero() || isDifference(c) || c.Aggregate == AggregateRank || len(terms(c.Concept, c.Of)) == 0 {
			continue
		}
		k := c.seriesKey()
		if sets[k] == nil {
			keys = append(keys, k)
		}
		sets[k] = append(sets[k], c)
	}
	slices.Sort(keys)
	var all []Series
	for _, k := range keys {
		if s := newSeries(sets[k], grain, p); len(s.Points) > 0 || len(s.LeftOut) > 0 {
			all = append(all, s)
		}
	}
	return all, nil
}

// seriesKey is equal for claims that may be points of one series.
func (c *Claim) seriesKey() string {
	scope := "in " + strings.Join(placeParts(c.Place), ", ")
	if c.Place == "" {
		scope = "by " + strings.Join(sortedTerms(c.agents()), " ")
	}
	aggregate := c.Aggregate
	if aggregate.isTotal() {
		aggregate = AggregateTotal
	}
	goal := RoleNone
	if isGoal(c.Role) {
		goal = c.Role
	}
	return strings.Join([]string{
		strings.Join(sortedTerms(terms(c.Concept, c.Of)), " "), c.kindKey(), c.Quantity.Unit.Dimension().String(), scope,
		strings.Join(sortedTerms(terms(c.Base, c.Whole)), " "), aggregate.String(), c.Status.String(), goal.String(),
	}, "\x00")
}

func newSeries(claims []Claim, grain timeline.Grain, p Policy) Series {
	ref := figureOf(claims[0], p.widths())
	s := Series{
		Concept: sortedTerms(terms(claims[0].Concept, claims[0].Of)), Of: claims[0].Of, Place: claims[0].Place,
		Unit: ref.unit, Grain: grain,
	}
	if s.Place == "" {
		s.Agent = claims[0].Actor
	}
	at := map[timeline.Date][]Claim{}
	for _, c := range claims {
		date, reason, ok := slot(c, grain)
		if !ok {
			s.LeftOut = append(s.LeftOut, LeftOut{c, reason})
			continue
		}
		at[date] = append(at[date], c)
	}
	var dates []timeline.Date
	for d := range at {
		dates = append(dates, d)
	}
	slices.SortFunc(dates, timeline.Date.Compare)
	if len(dates) == 0 {
		return s
	}
	last := dates[len(dates)-1]
	for d := dates[0]; len(s.Points) < maxPoints && !d.IsZero() && d.Compare(last) <= 0; d = d.Shift(1) {
		s.Points = append(s.Points, newPoint(d, at[d], ref, p))
	}
	return s
}

// maxPoints is how many points a series has at most.
const maxPoints = 10000

// slot returns the period of the grain that a claim tells of.
func slot(c Claim, grain timeline.Grain) (timeline.Date, LeftReason, bool) {
	w := c.When
	switch {
	case w.IsZero():
		return timeline.Date{}, LeftUndated, false
	case w.Begin.IsZero() || w.End.IsZero():
		return timeline.Date{}, LeftLonger, false
	}
	first, last := w.First().Trunc(grain), w.Last().Trunc(grain)
	switch {
	case first.IsZero() || last.IsZero():
		return timeline.Date{}, LeftUndated, false
	case first != last:
		days, ok := w.Days()
		unit, _ := timeline.Of(first).Days()
		if !ok || days > unit {
			return timeline.Date{}, LeftLonger, false
		}
		return timeline.Date{}, LeftAcross, false
	case w.Mod != timeline.ModNone && w.Grain() == grain && isAmount(c):
		return timeline.Date{}, LeftRunning, false
	}
	return first, 0, true
}

// isAmount reports whether the figures of the parts of a period add up to that
// of the period.
func isAmount(c Claim) bool {
	return isAdditive(c) && !isShare(c) && c.Aggregate != AggregateStock
}

// fills reports whether a claim tells of all of a date, or of it as a whole.
func fills(c Claim, d timeline.Date) bool {
	return !isAmount(c) || timeline.Of(d).First() == c.When.First() && timeline.Of(d).Last() == c.When.Last()
}

func newPoint(d timeline.Date, claims []Claim, ref side, p Policy) Point {
	pt := Point{Period: timeline.Of(d), Claims: claims, Figure: Figure{Unit: ref.unit}}
	if len(claims) == 0 {
		return pt
	}
	var whole, parts []Claim
	for _, c := range claims {
		if fills(c, d) {
			whole = append(whole, c)
		} else {
			parts = append(parts, c)
		}
	}
	if len(whole) == 0 {
		pt.State, pt.Figure = PointPartial, addParts(parts, ref, p)
		return pt
	}
	pt.State = PointSingle
	for i, c := range whole {
		y, ok := figureOf(c, p.widths()).into(ref)
		if !ok {
			continue
		}
		if i == 0 {
			pt.Figure.Strict, pt.Figure.Loose = y.strict, y.loose
			continue
		}
		pt.State = max(pt.State, PointAgreed)
		loose := pt.Figure.Loose.Intersect(y.loose)
		strict := pt.Figure.Strict.Intersect(y.strict)
		if strict.IsEmpty() {
			strict = loose
		}
		pt.Figure.Strict, pt.Figure.Loose = strict, loose
		if loose.IsEmpty() {
			pt.State = PointConflicting
			pt.Figure.Strict = loose
		}
	}
	return pt
}

// addParts returns what claims for parts of a period make together: at least
// their sum where they are apart, at least the greatest of them where not.
func addParts(parts []Claim, ref side, p Policy) Figure {
	f := Figure{Unit: ref.unit}
	if sum, err := Total(parts, p); err == nil {
		y := side{claim: sum.Claims[0], unit: sum.Unit, strict: sum.Strict, loose: sum.Loose}
		if y, ok := y.into(ref); ok {
			f.Strict, f.Loose = y.strict, y.loose
		}
	} else {
		for _, c := range parts {
			y, ok := figureOf(c, p.widths()).into(ref)
			if ok && (f.Strict.lo == nil || y.strict.lo != nil && y.strict.lo.Cmp(f.Strict.lo) > 0) {
				f.Strict, f.Loose = y.strict, y.loose
			}
		}
	}
	for _, i := range []*Interval{&f.Strict, &f.Loose} {
		i.hi, i.hiOpen = nil, false
	}
	return f
}

// Missing returns the periods of the series of which nothing is told.
func (s Series) Missing() []timeline.Period {
	var holes []timeline.Period
	for _, pt := range s.Points {
		if pt.State == PointMissing {
			holes = append(holes, pt.Period)
		}
	}
	return holes
}

// IsComplete reports whether every period from the first to the last is told
// of in full and without conflict.
func (s Series) IsComplete() bool {
	return !slices.ContainsFunc(s.Points, func(pt Point) bool { return pt.State != PointSingle && pt.State != PointAgreed })
}

// Total returns the sum of the points. Missing and partial points make it
// incomplete. The error is a [*ConflictError] where a point has no figure to add, a
// [*MismatchError] where figures of different periods do not add up, as those of a stock, an
// average or a share, and an [*EmptyError] where there is no point.
func (s Series) Total() (Sum, error) {
	total := Sum{Figure: Figure{Unit: s.Unit, Strict: pointZero(), Loose: pointZero()}, Missing: s.Missing()}
	total.Incomplete = !s.IsComplete()
	for _, pt := range s.Points {
		switch pt.State {
		case PointMissing:
			continue
		case PointConflicting:
			return Sum{}, &ConflictError{Point: pt}
		}
		if c := pt.Claims[0]; !isAmount(c) {
			return Sum{}, &MismatchError{Op: "total", Axis: AxisAggregate, A: c, B: c}
		}
		total.Claims = append(total.Claims, pt.Claims...)
		total.Strict, total.Loose = total.Strict.Add(pt.Figure.Strict), total.Loose.Add(pt.Figure.Loose)
	}
	if len(total.Claims) == 0 {
		return Sum{}, &EmptyError{Op: "total"}
	}
	return total, nil
}

func pointZero() Interval { return Interval{lo: new(big.Rat), hi: new(big.Rat)} }

// Mean returns the mean of the points that are told of in full. The second
// result tells of how many it is. The errors are a [*ConflictError] and an
// [*EmptyError].
func (s Series) Mean() (Figure, int, error) {
	f := Figure{Unit: s.Unit, Strict: pointZero(), Loose: pointZero()}
	n := 0
	for _, pt := range s.Points {
		switch pt.State {
		case PointConflicting:
			return Figure{}, 0, &ConflictError{Point: pt}
		case PointSingle, PointAgreed:
			n++
			f.Strict, f.Loose = f.Strict.Add(pt.Figure.Strict), f.Loose.Add(pt.Figure.Loose)
		}
	}
	if n == 0 {
		return Figure{}, 0, &EmptyError{Op: "mean"}
	}
	part := big.NewRat(1, int64(n))
	f.Strict, f.Loose = f.Strict.scale(part), f.Loose.scale(part)
	return f, n, nil
}

// Growth returns by how many percent the figure of point i grew from the point
// before it. It is false where either is missing, partial or in conflict, or
// the one before may be zero.
func (s Series) Growth(i int) (Figure, bool) {
	if i <= 0 || i >= len(s.Points) || !s.Points[i].isSure() || !s.Points[i-1].isSure() || s.Unit.row().offset != nil {
		return Figure{}, false
	}
	before, after := s.Points[i-1].Figure, s.Points[i].Figure
	if lo := before.Loose.lo; lo == nil || lo.Sign() <= 0 {
		return Figure{}, false
	}
	f := Figure{Unit: Percent}
	minusOne, hundred := big.NewRat(-1, 1), big.NewRat(100, 1)
	for _, r := range []struct {
		to            *Interval
		after, before Interval
	}{{&f.Strict, after.Strict, before.Strict}, {&f.Loose, after.Loose, before.Loose}} {
		q, err := r.after.Quo(r.before)
		if err != nil {
			return Figure{}, false
		}
		*r.to = q.affine(minusOne, hundred, nil)
	}
	return f, true
}

func (pt Point) isSure() bool { return pt.State == PointSingle || pt.State == PointAgreed }
