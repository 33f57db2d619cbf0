package stats

import (
	"cmp"
	"slices"
)

// Index finds among claims those that speak of what a further claim speaks of.
// It is immutable and safe for concurrent use. The zero value holds nothing.
type Index struct {
	claims []Claim
	posted map[string][]int // by kind of figure and term
}

// NewIndex returns the index of claims. They are not copied deeply and must not
// be changed.
func NewIndex(claims []Claim) *Index {
	x := &Index{claims: slices.Clone(claims), posted: map[string][]int{}}
	slices.SortStableFunc(x.claims, func(a, b Claim) int { return compareClaims(&a, &b) })
	for i := range x.claims {
		c := &x.claims[i]
		if c.Quantity.IsZero() {
			continue
		}
		kind := c.kindKey()
		for _, t := range c.allTerms() {
			x.posted[kind+"\x00"+t] = append(x.posted[kind+"\x00"+t], i)
		}
	}
	return x
}

// allTerms returns the terms of what a claim is of and the broader ones.
func (c *Claim) allTerms() []string {
	return sortedTerms(slices.Concat(terms(c.Concept, c.Of), c.Broader))
}

// Matched is a claim of an index that speaks of the same thing as another, or
// nearly so.
type Matched struct {
	Claim   Claim   `json:"claim"`
	Verdict Verdict `json:"verdict"` // of the claim asked for against this one

	// Apart are the axes on which the two speak of different things: one at most, besides the
	// verdict is then Incomparable. Open is how many axes are unknown.
	Apart []Axis `json:"apart,omitempty"`
	Open  int    `json:"open"`
}

// findMost is how many claims with a term in common are looked at.
const findMost = 2000

// Find returns the claims of the index that speak of what c speaks of: those of
// the same concept, or of a narrower or wider one, of which nothing is known that sets
// them apart but on one axis. Unlike [Compare] with a policy for reports, it takes what one of
// the two leaves open to be meant as the other has it, as one does who looks
// for what a sentence rests on. The best come first: those that nothing sets apart,
// of the same concept, of which least is open. Claims that share no term with c are not
// looked at, and of a term that very many claims have only so many.
func (x *Index) Find(c Claim, p Policy) []Matched {
	if x == nil || c.Quantity.IsZero() {
		return nil
	}
	p = p.orNews()
	p.Unknown = int(numAxes)
	var found []Matched
	for _, i := range x.candidates(&c) {
		d := x.claims[i]
		if len(c.Citations) > 0 && len(d.Citations) > 0 && c.Citations[0] == d.Citations[0] {
			continue
		}
		if m, ok := matchClaims(c, d, p); ok {
			found = append(found, m)
		}
	}
	slices.SortStableFunc(found, func(a, b Matched) int {
		return cmp.Or(cmp.Compare(len(a.Apart), len(b.Apart)), cmp.Compare(a.distance(), b.distance()),
			cmp.Compare(a.Open, b.Open), compareClaims(&a.Claim, &b.Claim))
	})
	return found
}

// distance is 0 for the same concept, 1 for a narrower or wider one.
func (m Matched) distance() int { return asInt(m.Verdict.Gate[AxisConcept] > MatchSame) }

// candidates returns the claims that share a term with c, those of its rarest
// terms first.
func (x *Index) candidates(c *Claim) []int {
	kind := c.kindKey()
	var lists [][]int
	for _, t := range c.allTerms() {
		if list := x.posted[kind+"\x00"+t]; len(list) > 0 {
			lists = append(lists, list)
		}
	}
	slices.SortStableFunc(lists, func(a, b []int) int { return cmp.Compare(len(a), len(b)) })
	var all []int
	for _, list := range lists {
		if room := findMost - len(all); len(list) > room {
			list = list[:room]
		}
		all = append(all, list...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// matchClaims compares two claims, what is unknown being taken as the same; false
// if they are apart on more than one axis, or of unlike concepts.
func matchClaims(c, d Claim, p Policy) (Matched, bool) {
	g := GateOf(c, d)
	m := Matched{Claim: d}
	for axis, match := range g {
		switch {
		case Axis(axis) == AxisKind && match != MatchSame:
			if !convertibleButFor(c, d) {
				return m, false
			}
			m.Apart = append(m.Apart, AxisKind)
		case Axis(axis) == AxisConcept && match > MatchWider:
			if match == MatchDisjoint || !alike(c, d) {
				return m, false
			}
			m.Apart = append(m.Apart, AxisConcept)
		case Axis(axis) == AxisConcept:
		case match == MatchUnknown:
			m.Open++
		case match > MatchWider:
			m.Apart = append(m.Apart, Axis(axis))
		}
	}
	if len(m.Apart) > 1 {
		return m, false
	}
	m.Verdict = CompareGiven(c, d, g, p)
	return m, true
}

// alike reports whether two claims share two of their terms, and half of those
// of the one that has fewer.
func alike(c, d Claim) bool {
	s, t := sortedTerms(terms(c.Concept, c.Of)), sortedTerms(terms(d.Concept, d.Of))
	n := 0
	for _, term := range s {
		n += asInt(slices.Contains(t, term))
	}
	return n > 1 && 2*n >= min(len(s), len(t))
}

// convertibleButFor reports whether two claims differ in kind by nothing but
// the currency.
func convertibleButFor(c, d Claim) bool {
	return c.Quantity.Unit.IsCurrency() && d.Quantity.Unit.IsCurrency() && c.kindKey() == d.kindKey()
}

// SameFigure reports whether two claims state figures that can be the same,
// whatever they are of: what one allows and what the other allows have
// something in common under the policy, in some reading of their units.
func SameFigure(a, b Claim, p Policy) bool {
	w := p.widths()
	for _, r := range readingPairs(a.Quantity, b.Quantity) {
		if matchKind(a, b, r[0], r[1]) != MatchSame {
			continue
		}
		x := sideOf(a, r[0], w)
		if y, ok := sideOf(b, r[1], w).into(x); ok && x.loose.Overlaps(y.loose) {
			return true
		}
	}
	return false
}
