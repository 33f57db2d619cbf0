package stats

import (
	"math/big"
	"slices"

	"github.com/shopspring/decimal"
)

// Compare holds two claims against each other: first on the six axes of
// [GateOf], then, if these let it pass, by their intervals. It never fails;
// what cannot be compared is Incomparable, with the axes as the reasons. It is
// symmetric: in the other order the directions swap, the rest stays. It is not
// transitive.
//
// The verdicts are decided in the order of the outcomes: Conflicting if the
// loose readings have nothing in common; Equal if the strict ones are the
// same; EqualRounded if both are two-sided and the strict reading of the finer
// lies in the loose one of the coarser; WithinBounds if one strict reading
// lies in the other, one being a bound or a range; Consistent else.
//
// Where units have several readings, the likeliest decide; DependsOn lists the
// readings under which the outcome would be another. Claims in the same
// ambiguous unit are taken to use it in the same sense.
func Compare(a, b Claim, p Policy) Verdict { return CompareGiven(a, b, GateOf(a, b), p) }

// CompareGiven compares two claims as [Compare] does, under a gate that the
// caller gives: one that knows that two concepts are the same, or that two
// claims are told of one event, sets the axis to MatchSame in the result of
// [GateOf]. Nobody can declare kilograms to be euros: the axis of kind is
// always that of the claims, under each reading of their units.
func CompareGiven(a, b Claim, g Gate, p Policy) Verdict {
	p = p.orNews()
	w := p.widths()
	var first Verdict
	for i, r := range readingPairs(a.Quantity, b.Quantity) {
		v := compareReading(a, b, r[0], r[1], g, p.Unknown, w)
		if i == 0 {
			first = v
			if a.Quantity.isAmbiguous() {
				first.ReadingA = r[0]
			}
			if b.Quantity.isAmbiguous() {
				first.ReadingB = r[1]
			}
			continue
		}
		if v.Outcome != first.Outcome {
			first.DependsOn = append(first.DependsOn, Reading{A: r[0], B: r[1], Outcome: v.Outcome, Unit: v.Unit, Gap: v.Gap})
		}
	}
	first.Policy = p
	return first
}

// isAmbiguous reports whether the unit of q can be read in several ways.
func (q Quantity) isAmbiguous() bool { return len(q.readings()) > 1 }

// readings returns the readings of the unit of q, the likeliest first. A sign
// of money whose currency was assumed has those of the sign.
func (q Quantity) readings() []Unit {
	if q.Original != nil {
		return q.Original.readings()
	}
	if q.Assumed && q.Unit.IsCurrency() && !q.Unit.IsAmbiguous() {
		for _, r := range ambiguousRows {
			if u, ok := DefaultTable().lookup(r.symbol); ok && u.likeliest() == q.Unit {
				return u.Readings()
			}
		}
	}
	return q.Unit.Readings()
}

// readingPairs returns the pairs of readings under which two quantities are to
// be compared, the likeliest first.
func readingPairs(p, q Quantity) [][2]Unit {
	a, b := p.readings(), q.readings()
	var pairs [][2]Unit
	if slices.Equal(a, b) { // one word, one sense
		for _, u := range a {
			pairs = append(pairs, [2]Unit{u, u})
		}
		return pairs
	}
	for _, u := range a {
		for _, v := range b {
			pairs = append(pairs, [2]Unit{u, v})
		}
	}
	return pairs
}

// compareReading compares two claims under one reading of their units, as many
// axes being allowed to be unknown as the policy says.
func compareReading(a, b Claim, u, v Unit, g Gate, allowed int, w widths) Verdict {
	g[AxisKind] = matchKind(a, b, u, v)
	out := Verdict{Gate: g, Unit: u, A: a.Quantity, B: b.Quantity}
	out.RateMissing = g[AxisKind] == MatchDisjoint && matchKind(a, b, u, u) != MatchDisjoint && currencies(u, v)
	running := a.Aggregate == AggregateRunning && b.Aggregate == AggregateRunning
	g.admitMoments(a, b, running)
	reasons, unknown := g.faults(allowed)
	direction := g.direction()
	if len(reasons) > 0 && (unknown > allowed || direction == MatchDisjoint) {
		out.Reasons = reasons
		return out
	}
	x := sideOf(a, u, w)
	y, ok := sideOf(b, v, w).into(x)
	switch {
	case !ok: // a rate per nothing or less
		out.Gate[AxisKind], out.Reasons = MatchDisjoint, append([]Axis{AxisKind}, reasons...)
	case len(reasons) == 0:
		out.Lowered = unknown > 0
		out.decide(x, y)
		if out.Outcome == Conflicting && running {
			out.supersede(a, b, x, y)
		}
	default:
		out.Reasons = reasons
		if direction == MatchWider {
			out.testPart(y, x)
		} else {
			out.testPart(x, y)
		}
		out.Lowered = out.Part == PartViolated && unknown > 0
	}
	return out
}

// currencies reports whether two units are two currencies.
func currencies(u, v Unit) bool { return u.IsCurrency() && v.IsCurrency() && u != v }

// admitMoments lets pass what the axis of time need not hold up: a stock at a
// moment within the other's period, and a running total beside a later one.
func (g *Gate) admitMoments(a, b Claim, running bool) {
	m := g[AxisTime]
	stock := a.Aggregate == AggregateStock && m == MatchNarrower || b.Aggregate == AggregateStock && m == MatchWider
	if stock && g[AxisAggregate] <= MatchSame || running && (m == MatchNarrower || m == MatchWider) {
		g[AxisTime] = MatchSame
	}
}

// faults returns the axes that forbid comparison, and how many are unknown;
// these are among the former where there are more than allowed.
func (g Gate) faults(allowed int) (reasons []Axis, unknown int) {
	for axis, m := range g {
		if m == MatchUnknown && Axis(axis) != AxisKind && Axis(axis) != AxisStatus {
			unknown++
		}
	}
	for axis, m := range g {
		forgiven := Axis(axis) != AxisKind && Axis(axis) != AxisStatus && unknown <= allowed
		if m > MatchSame || m == MatchUnknown && !forgiven {
			reasons = append(reasons, Axis(axis))
		}
	}
	return reasons, unknown
}

// direction returns which claim is a part of the other, by the axes on which
// one can be: MatchNarrower if the first, MatchWider if the second, MatchSame
// if neither, and MatchDisjoint if they differ in any other way.
func (g Gate) direction() Match {
	direction := MatchSame
	for axis, m := range g {
		switch {
		case m == MatchSame:
		case m == MatchUnknown && Axis(axis) != AxisKind && Axis(axis) != AxisStatus:
		case m != MatchNarrower && m != MatchWider, Axis(axis) == AxisKind, Axis(axis) == AxisStatus, Axis(axis) == AxisAggregate,
			direction != MatchSame && direction != m: // narrower in one respect and wider in another
			return MatchDisjoint
		default:
			direction = m
		}
	}
	return direction
}

// side is one claim ready for comparison.
type side struct {
	claim         Claim
	unit          Unit
	strict, loose Interval
}

// sideOf reads a claim in the given unit.
func sideOf(c Claim, u Unit, w widths) side {
	q := c.Quantity
	if q.Original != nil {
		q = *q.Original
	}
	q.Unit = u // a reading of the unit, not a conversion
	s, l := q.intervals(w)
	if cut := c.shareLimit(u); cut != nil {
		s, l = s.cutAbove(cut), l.cutAbove(cut)
	}
	return side{claim: c, unit: u, strict: s, loose: l}
}

// shareLimit returns the whole in unit u where the figure is a share of one
// that is stated and not more than it; nil otherwise.
func (c Claim) shareLimit(u Unit) *big.Rat {
	if !isShare(c) || c.Whole == "" {
		return nil
	}
	whole := new(big.Rat).Inv(u.row().factor)
	q := c.Quantity
	if q.Original != nil {
		q = *q.Original
	}
	if _, hi := q.ordered(); hi.Rat().Cmp(whole) > 0 {
		return nil
	}
	return whole
}

// into returns the side y, which is of the same kind as x, in the unit, and for
// a rate per the denominator, of x. It reports false where a denominator is
// not positive.
func (y side) into(x side) (side, bool) {
	p, q := x.claim.Quantity, y.claim.Quantity
	var before, after *big.Rat
	factor := new(big.Rat).Quo(y.unit.row().factor, x.unit.row().factor)
	if p.IsRate() || q.IsRate() {
		if p.denominatorSize().Sign() <= 0 || q.denominatorSize().Sign() <= 0 {
			return y, false
		}
		factor.Mul(factor, p.denominatorSize())
		factor.Quo(factor, q.denominatorSize())
	} else {
		before, factor, after = conversion(y.unit, x.unit, q.Delta)
	}
	y.strict, y.loose = y.strict.affine(before, factor, after), y.loose.affine(before, factor, after)
	y.unit = x.unit
	return y, true
}

// denominatorSize returns how much a rate is per, in base units.
func (q Quantity) denominatorSize() *big.Rat {
	size := new(big.Rat).Set(q.Per.row().factor)
	if !q.PerEach.IsZero() {
		size.Mul(size, q.PerEach.Rat())
	}
	return size
}

// decide compares the intervals of two claims that speak of the same thing.
func (v *Verdict) decide(x, y side) {
	common := x.loose.Intersect(y.loose)
	if common.IsEmpty() {
		v.Outcome = Conflicting
		v.Gap, v.Ratio = gap(x.loose, y.loose)
		return
	}
	joint := x.strict.Intersect(y.strict)
	if joint.IsEmpty() {
		joint, v.JointLoose = common, true
	}
	v.Joint = &joint
	twoSided := isTwoSided(x.claim.Quantity) && isTwoSided(y.claim.Quantity)
	xIn, yIn := y.strict.Contain(x.strict), x.strict.Contain(y.strict)
	finer := cmpWidth(x.strict, y.strict)
	if finer == 0 {
		finer = cmpWidth(x.loose, y.loose)
	}
	switch {
	case xIn && yIn:
		v.Outcome = Equal
	case twoSided && finer <= 0 && y.loose.Contain(x.strict):
		v.Outcome, v.Finer = EqualRounded, -1
	case twoSided && finer >= 0 && x.loose.Contain(y.strict):
		v.Outcome, v.Finer = EqualRounded, +1
	case xIn && !twoSided:
		v.Outcome, v.Finer = WithinBounds, -1
	case yIn && !twoSided:
		v.Outcome, v.Finer = WithinBounds, +1
	default:
		v.Outcome = Consistent
	}
	if v.Outcome == EqualRounded && finer == 0 {
		v.Finer = 0 // each is as fine as the other
	}
}

// isTwoSided reports whether q is one number, sharp or blurred, and not a
// bound, a range or a vague word.
func isTwoSided(q Quantity) bool {
	if q.Range {
		return false
	}
	switch q.Bound() {
	case BoundExact, BoundAbout, BoundAlmost, BoundJustOver:
		return true
	}
	return false
}

// cmpWidth compares how wide two bounded intervals are, the narrower first.
func cmpWidth(i, j Interval) int {
	if !i.IsBounded() || !j.IsBounded() {
		return asInt(!i.IsBounded()) - asInt(!j.IsBounded())
	}
	return new(big.Rat).Sub(i.hi, i.lo).Cmp(new(big.Rat).Sub(j.hi, j.lo))
}

// gap returns the distance of the nearest ends of two intervals that share
// nothing, and the ratio of these ends.
func gap(i, j Interval) (distance, ratio decimal.Decimal) {
	lower, upper := i.hi, j.lo
	if lower == nil || upper == nil || lower.Cmp(upper) > 0 {
		lower, upper = j.hi, i.lo
	}
	if lower == nil || upper == nil || lower.Cmp(upper) > 0 { // an empty interval, of a policy that leaves nothing
		return distance, ratio
	}
	distance, _ = decimalOf(new(big.Rat).Sub(upper, lower))
	if lower.Sign() > 0 {
		ratio, _ = decimalOf(new(big.Rat).Quo(upper, lower))
	}
	return distance, ratio
}

// supersede turns the conflict of two running totals into a succession where
// the later one is the larger.
func (v *Verdict) supersede(a, b Claim, x, y side) {
	later := laterOf(a, b)
	larger := +1
	if cmpLow(x.loose, y.loose) > 0 {
		larger = -1
	}
	if later == 0 || later != larger {
		return
	}
	v.Outcome, v.Supersedes = Consistent, later
	v.Gap, v.Ratio = decimal.Decimal{}, decimal.Decimal{}
}

// laterOf tells which of two claims tells of the later state: -1 the first,
// +1 the second, 0 if that is not known.
func laterOf(a, b Claim) int {
	p, _ := a.period()
	q, _ := b.period()
	s, t := p.Last(), q.Last()
	if s.IsZero() || t.IsZero() || s == t {
		s, t = a.Attribution.Said, b.Attribution.Said
	}
	if s.IsZero() || t.IsZero() {
		return 0
	}
	return s.Compare(t) * -1
}

// testPart holds a part against its whole, all else being the same.
func (v *Verdict) testPart(part, whole side) {
	if !isAdditive(part.claim) || !isAdditive(whole.claim) {
		return
	}
	v.Part = PartKept
	if part.loose.lo == nil || whole.loose.hi == nil {
		return
	}
	least := Interval{lo: part.loose.lo, loOpen: part.loose.loOpen}
	if !least.Overlaps(whole.loose) {
		v.Part, v.Outcome, v.Reasons = PartViolated, Conflicting, nil
		v.Gap, v.Ratio = gap(part.loose, whole.loose)
	}
}

// isAdditive reports whether the figures of the parts add up to that of the
// whole, none of them being less than nothing.
func isAdditive(c Claim) bool {
	switch c.Aggregate {
	case AggregateNone, AggregateTotal, AggregateRunning, AggregateStock:
	default:
		return false
	}
	q := c.Quantity
	if isDifference(c) || q.Stated.Value.IsNegative() || q.Range && q.Upper.Value.IsNegative() {
		return false
	}
	d := q.Unit.Dimension()
	for _, b := range []Base{Temperature, Points, Factor, Angle, Other} {
		if d.Exponent(b) != 0 {
			return false
		}
	}
	return !q.IsRate() && c.Per == ""
}
