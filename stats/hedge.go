package stats

import (
	"fmt"
	"strconv"
)

// Bound is how a hedge bounds the number beside it: the nine signs of the
// claim tables.
type Bound uint8

// The bounds and their signs.
const (
	BoundExact    Bound = iota // "=": the number itself
	BoundAbout                 // "~": near the number, on either side
	BoundAlmost                // "<~": near the number and below it
	BoundJustOver              // ">~": near the number and above it
	BoundMore                  // ">": above the number
	BoundAtLeast               // ">=": the number or above
	BoundLess                  // "<": below the number
	BoundAtMost                // "<=": the number or below
	BoundVague                 // "vague": no number was stated, only its size (several, dozens)
	numBounds
)

var boundSigns = [numBounds]string{"=", "~", "<~", ">~", ">", ">=", "<", "<=", "vague"}

// String returns the sign of the bound.
func (b Bound) String() string {
	if b >= numBounds {
		return "Bound(" + strconv.Itoa(int(b)) + ")"
	}
	return boundSigns[b]
}

// MarshalText returns the sign of the bound.
func (b Bound) MarshalText() ([]byte, error) {
	if b >= numBounds {
		return nil, fmt.Errorf("stats: no such bound: %d", uint8(b))
	}
	return []byte(boundSigns[b]), nil
}

// UnmarshalText reads the sign of a bound.
func (b *Bound) UnmarshalText(text []byte) error {
	for i, s := range boundSigns {
		if s == string(text) {
			*b = Bound(i)
			return nil
		}
	}
	return &SyntaxError{Type: "bound", Value: clip(string(text)), Reason: "not one of the nine signs"}
}

// Hedge is the word by which a speaker widens, bounds or sharpens a number.
// Words that bound alike are still different values, so that what was said
// can be told from what it means: [Hedge.Bound] gives the meaning. The zero
// value is no hedge.
type Hedge uint8

// The hedges, in groups of one [Bound]. The comment gives the wording where
// the name does not.
const (
	HedgeNone Hedge = iota

	HedgeExactly   // BoundExact: the number and no other
	HedgePrecisely // likewise
	HedgeOnly      // BoundExact: only, just, merely; says that it is little, not that it is exact
	HedgeFully     // fully, a full, no fewer words: says that it is much

	HedgeAbout // BoundAbout
	HedgeAround
	HedgeApproximately
	HedgeRoughly
	HedgeCirca
	HedgeSome      // some 22
	HedgeEstimated // an estimated
	HedgeTilde     // ~
	HedgePerhaps
	HedgeMoreOrLess
	HedgeOrSo       // ten or so
	HedgeGiveOrTake // give or take
	HedgeRegionOf   // in the region of, in the neighbourhood of, on the order of
	HedgeNearer     // nearer to, closer to

	HedgeAlmost // BoundAlmost
	HedgeNearly
	HedgeCloseTo
	HedgeJustUnder
	HedgeShyOf    // just shy of, just short of
	HedgeNotQuite // not quite

	HedgeJustOver   // BoundJustOver
	HedgeLittleOver // a little more than, slightly over

	HedgeMoreThan // BoundMore
	HedgeOver
	HedgeAbove
	HedgeInExcessOf
	HedgeExceeding
	HedgeUpwardsOf
	HedgeNorthOf
	HedgeWellOver // well over, far more than

	HedgeAtLeast // BoundAtLeast
	HedgeNoLessThan
	HedgeNoFewerThan
	HedgeOrMore  // 15 or more
	HedgePlus    // 15-plus, 15+
	HedgeMinimum // a minimum of

	HedgeLessThan // BoundLess
	HedgeUnder
	HedgeBelow
	HedgeFewerThan
	HedgeSouthOf
	HedgeWellUnder // well under, far fewer than

	HedgeAtMost // BoundAtMost
	HedgeNoMoreThan
	HedgeOrLess // 15 or less, or fewer
	HedgeMaximum
	HedgeUpTo
	HedgeAsMuchAs
	HedgeAsManyAs

	HedgeSeveral // BoundVague: several thousand; the stated number is the one multiplied (1000, and 1 for the bare word)
	HedgeFew     // a few thousand
	HedgeHandful // a handful
	HedgePlural  // dozens, hundreds of, tens of thousands: the stated number is the one in the plural (12, 100, 10000)
	numHedges
)

var hedges = [numHedges]struct {
	words string
	bound Bound
}{
	HedgeNone:          {"", BoundExact},
	HedgeExactly:       {"exactly", BoundExact},
	HedgePrecisely:     {"precisely", BoundExact},
	HedgeOnly:          {"only", BoundExact},
	HedgeFully:         {"fully", BoundExact},
	HedgeAbout:         {"about", BoundAbout},
	HedgeAround:        {"around", BoundAbout},
	HedgeApproximately: {"approximately", BoundAbout},
	HedgeRoughly:       {"roughly", BoundAbout},
	HedgeCirca:         {"circa", BoundAbout},
	HedgeSome:          {"some", BoundAbout},
	HedgeEstimated:     {"an estimated", BoundAbout},
	HedgeTilde:         {"~", BoundAbout},
	HedgePerhaps:       {"perhaps", BoundAbout},
	HedgeMoreOrLess:    {"more or less", BoundAbout},
	HedgeOrSo:          {"or so", BoundAbout},
	HedgeGiveOrTake:    {"give or take", BoundAbout},
	HedgeRegionOf:      {"in the region of", BoundAbout},
	HedgeNearer:        {"nearer to", BoundAbout},
	HedgeAlmost:        {"almost", BoundAlmost},
	HedgeNearly:        {"nearly", BoundAlmost},
	HedgeCloseTo:       {"close to", BoundAlmost},
	HedgeJustUnder:     {"just under", BoundAlmost},
	HedgeShyOf:         {"just shy of", BoundAlmost},
	HedgeNotQuite:      {"not quite", BoundAlmost},
	HedgeJustOver:      {"just over", BoundJustOver},
	HedgeLittleOver:    {"a little more than", BoundJustOver},
	HedgeMoreThan:      {"more than", BoundMore},
	HedgeOver:          {"over", BoundMore},
	HedgeAbove:         {"above", BoundMore},
	HedgeInExcessOf:    {"in excess of", BoundMore},
	HedgeExceeding:     {"exceeding", BoundMore},
	HedgeUpwardsOf:     {"upwards of", BoundMore},
	HedgeNorthOf:       {"north of", BoundMore},
	HedgeWellOver:      {"well over", BoundMore},
	HedgeAtLeast:       {"at least", BoundAtLeast},
	HedgeNoLessThan:    {"no less than", BoundAtLeast},
	HedgeNoFewerThan:   {"no fewer than", BoundAtLeast},
	HedgeOrMore:        {"or more", BoundAtLeast},
	HedgePlus:          {"plus", BoundAtLeast},
	HedgeMinimum:       {"a minimum of", BoundAtLeast},
	HedgeLessThan:      {"less than", BoundLess},
	HedgeUnder:         {"under", BoundLess},
	HedgeBelow:         {"below", BoundLess},
	HedgeFewerThan:     {"fewer than", BoundLess},
	HedgeSouthOf:       {"south of", BoundLess},
	HedgeWellUnder:     {"well under", BoundLess},
	HedgeAtMost:        {"at most", BoundAtMost},
	HedgeNoMoreThan:    {"no more than", BoundAtMost},
	HedgeOrLess:        {"or less", BoundAtMost},
	HedgeMaximum:       {"a maximum of", BoundAtMost},
	HedgeUpTo:          {"up to", BoundAtMost},
	HedgeAsMuchAs:      {"as much as", BoundAtMost},
	HedgeAsManyAs:      {"as many as", BoundAtMost},
	HedgeSeveral:       {"several", BoundVague},
	HedgeFew:           {"a few", BoundVague},
	HedgeHandful:       {"a handful", BoundVague},
	HedgePlural:        {"plural", BoundVague},
}

// Bound returns how the hedge bounds its number; BoundExact for none and for
// a value that is no hedge.
func (h Hedge) Bound() Bound {
	if h >= numHedges {
		return BoundExact
	}
	return hedges[h].bound
}

// String returns the hedge in its plainest wording, "" for none.
func (h Hedge) String() string {
	if h >= numHedges {
		return "Hedge(" + strconv.Itoa(int(h)) + ")"
	}
	return hedges[h].words
}

// follows reports whether the hedge stands after its number.
func (h Hedge) follows() bool {
	switch h {
	case HedgeOrSo, HedgeGiveOrTake, HedgeMoreOrLess, HedgeOrMore, HedgeOrLess:
		return true
	}
	return false
}

// MarshalText returns the plainest wording of the hedge.
func (h Hedge) MarshalText() ([]byte, error) {
	if h >= numHedges {
		return nil, fmt.Errorf("stats: no such hedge: %d", uint8(h))
	}
	return []byte(hedges[h].words), nil
}

// UnmarshalText reads what MarshalText writes.
func (h *Hedge) UnmarshalText(text []byte) error {
	for i := range hedges {
		if hedges[i].words == string(text) {
			*h = Hedge(i)
			return nil
		}
	}
	return &SyntaxError{Type: "hedge", Value: clip(string(text)), Reason: "no such hedge"}
}
