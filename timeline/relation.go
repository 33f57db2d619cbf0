package timeline

import (
	"iter"
	"strings"
)

// Relation is one of the thirteen ways in which two periods can lie to each other (James F. Allen, "Maintaining Knowledge about
// Temporal Intervals", CACM 26, 1983). Exactly one of them holds between two periods whose ends are known. The zero value is none.
type Relation uint8

// The relations of a period a to a period b. They are in such an order that the inverse of the first is the last, and so on.
const (
	RelationNone         Relation = iota
	RelationBefore                // a is over, and time passes, when b begins
	RelationMeets                 // b begins in the next second after a
	RelationOverlaps              // a begins first, b ends last, and they share some time
	RelationFinishedBy            // a begins first, both end together
	RelationContains              // a begins first and ends last
	RelationStarts                // both begin together, b ends last
	RelationEquals                // both begin and end together
	RelationStartedBy             // both begin together, a ends last
	RelationDuring                // b begins first and ends last
	RelationFinishes              // b begins first, both end together
	RelationOverlappedBy          // b begins first, a ends last, and they share some time
	RelationMetBy                 // a begins in the next second after b
	RelationAfter                 // b is over, and time passes, when a begins
)

var relationNames = [...]string{"none", "before", "meets", "overlaps", "finished by", "contains", "starts", "equals",
	"started by", "during", "finishes", "overlapped by", "met by", "after"}

// String returns Allen's name in lower case, as in "overlapped by".
func (r Relation) String() string { return name(relationNames[:], uint8(r)) }

// MarshalText returns the same as String.
func (r Relation) MarshalText() ([]byte, error) {
	return marshalName("relation", relationNames[:], uint8(r))
}

// UnmarshalText reads what MarshalText wrote; the empty text is RelationNone.
func (r *Relation) UnmarshalText(text []byte) error {
	return unmarshalName("relation", relationNames[:], text, (*uint8)(r))
}

// Inverse returns the relation of b to a, given that of a to b.
func (r Relation) Inverse() Relation {
	if r < RelationBefore || r > RelationAfter {
		return RelationNone
	}
	return RelationBefore + RelationAfter - r
}

// Relate returns the relation of a to b, to the second: a day and the next one meet. It is false if a period is unknown, or where an
// open end leaves more than one relation possible; that 2010 to 2012 is before a period open since 2016 is known none the less.
// Modifiers and approximate ends are not regarded, see Agree.
func Relate(a, b Period) (Relation, bool) {
	if a.IsZero() || b.IsZero() || !a.ordered() || !b.ordered() {
		return RelationNone, false
	}
	alo, ahi := a.seconds()
	blo, bhi := b.seconds()
	r := relate(alo, ahi+1, blo, bhi+1)
	switch r {
	case RelationBefore, RelationMeets, RelationMetBy, RelationAfter:
		return r, true
	}
	if a.Begin.IsZero() || a.End.IsZero() || b.Begin.IsZero() || b.End.IsZero() {
		return RelationNone, false
	}
	return r, true
}

// relate compares half-open stretches.
func relate(alo, ahi, blo, bhi int64) Relation {
	switch {
	case ahi < blo:
		return RelationBefore
	case ahi == blo:
		return RelationMeets
	case bhi < alo:
		return RelationAfter
	case bhi == alo:
		return RelationMetBy
	}
	byBegin := [3][3]Relation{
		{RelationOverlaps, RelationFinishedBy, RelationContains},
		{RelationStarts, RelationEquals, RelationStartedBy},
		{RelationDuring, RelationFinishes, RelationOverlappedBy},
	}
	return byBegin[cmpInt(alo, blo)+1][cmpInt(ahi, bhi)+1]
}

// RelationSet is a set of relations: what is known when the relation itself is not. The zero value is empty.
type RelationSet uint16

// Relations returns the set of the given relations; RelationNone is left out.
func Relations(rs ...Relation) RelationSet {
	var s RelationSet
	for _, r := range rs {
		if r >= RelationBefore && r <= RelationAfter {
			s |= 1 << r
		}
	}
	return s
}

// Has reports whether r is in the set.
func (s RelationSet) Has(r Relation) bool {
	return r >= RelationBefore && r <= RelationAfter && s&(1<<r) != 0
}

// All yields the relations of the set in the order of their constants.
func (s RelationSet) All() iter.Seq[Relation] {
	return func(yield func(Relation) bool) {
		for r := RelationBefore; r <= RelationAfter; r++ {
			if s.Has(r) && !yield(r) {
				return
			}
		}
	}
}

// String returns the names with commas between them.
func (s RelationSet) String() string {
	var names []string
	for r := range s.All() {
		names = append(names, r.String())
	}
	return strings.Join(names, ", ")
}

// Compose returns the relations that a can have to c, given that of a to b and that of b to c: Allen's transitivity table. It is
// empty if either is none.
func Compose(ab, bc Relation) RelationSet {
	// Three stretches have six ends, so that six places are enough to lay out every case.
	const places = 6
	var s RelationSet
	for a := range stretches(places) {
		for c := range stretches(places) {
			for b := range stretches(places) {
				if relate(a[0], a[1], b[0], b[1]) == ab && relate(b[0], b[1], c[0], c[1]) == bc {
					s |= 1 << relate(a[0], a[1], c[0], c[1])
					break
				}
			}
		}
	}
	return s
}

// stretches yields every stretch whose ends are two of n places.
func stretches(n int64) iter.Seq[[2]int64] {
	return func(yield func([2]int64) bool) {
		for lo := range n {
			for hi := lo + 1; hi < n; hi++ {
				if !yield([2]int64{lo, hi}) {
					return
				}
			}
		}
	}
}
