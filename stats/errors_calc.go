package stats

import (
	"strconv"

	"github.com/almanac-go/almanac/timeline"
)

// MismatchError reports a computation with claims that do not go together:
// the axis on which they differ, and how.
type MismatchError struct {
	Op    string // "total", "share", "ratio", "difference", "series"
	Axis  Axis
	Match Match
	A, B  Claim
}

func (e *MismatchError) Error() string {
	if e.Match == MatchSame || e.Match == MatchUnknown {
		return "stats: no " + e.Op + " of " + clip(e.A.String()) + " and " + clip(e.B.String()) + ": " + e.Axis.String() + " does not allow it"
	}
	return "stats: no " + e.Op + " of " + clip(e.A.String()) + " and " + clip(e.B.String()) + ": " + e.Axis.String() + " " + e.Match.String()
}

// OverlapError reports two claims that cannot be added because one may count
// what the other counts: neither their scopes nor their periods are known to
// be apart.
type OverlapError struct {
	A, B    Claim
	Unknown bool // it is only not known that they do not overlap
}

func (e *OverlapError) Error() string {
	verb := " overlap"
	if e.Unknown {
		verb = " may overlap"
	}
	return "stats: " + clip(e.A.String()) + " and " + clip(e.B.String()) + verb + " and cannot be added"
}

// EmptyError reports a computation without a figure to compute with.
type EmptyError struct {
	Op string
}

func (e *EmptyError) Error() string { return "stats: no figure for a " + e.Op }

// ZeroError reports a division by what is, or may be, zero.
type ZeroError struct {
	Divisor Interval // the zero Interval where it is the denominator of a rate
}

func (e *ZeroError) Error() string {
	return "stats: cannot divide by " + e.Divisor.String() + ", which may be zero"
}

// GrainError reports a series by a unit of time that years are not cut into.
type GrainError struct {
	Grain timeline.Grain
}

func (e *GrainError) Error() string {
	return "stats: no series by " + strconv.Quote(e.Grain.String()) + "; it must be year, half, quarter or month"
}

// ConflictError reports a series that has no total because its sources do not
// agree about one of its points.
type ConflictError struct {
	Point Point
}

func (e *ConflictError) Error() string {
	return "stats: the sources conflict about " + e.Point.Period.String()
}
