package timeline

import (
	"math"
	"strconv"
)

// Verdict tells how two statements about the same thing stand to each other. The constants are in order: the worse the greater.
type Verdict uint8

// The verdicts. Each end of a period can lie on any day of a stretch; the verdicts compare these stretches.
const (
	VerdictUnknown      Verdict = iota // one of the two says nothing
	VerdictEqual                       // both say the same
	VerdictWithinBounds                // one is the finer telling and lies within the other, as October 2017 in 2017
	VerdictConsistent                  // both can be true, and neither implies the other
	VerdictConflicting                 // both cannot be true
)

var verdictNames = [...]string{"unknown", "equal", "within bounds", "consistent", "conflicting"}

// String returns the name of the verdict in lower case, as in "within bounds".
func (v Verdict) String() string { return name(verdictNames[:], uint8(v)) }

// MarshalText returns the same as String.
func (v Verdict) MarshalText() ([]byte, error) {
	return marshalName("verdict", verdictNames[:], uint8(v))
}

// UnmarshalText reads what MarshalText wrote; the empty text is VerdictUnknown.
func (v *Verdict) UnmarshalText(text []byte) error {
	return unmarshalName("verdict", verdictNames[:], text, (*uint8)(v))
}

// Policy says how much room a telling leaves. A policy with greater widths never finds a conflict where one with smaller widths finds none.
// The zero value leaves no room at all. The widths are conventions, not facts, and belong to whoever asks.
type Policy struct {
	Name string `json:"name,omitempty"`
	// Approx is how many of its own units an approximate end may lie away in strict reading; in loose reading twice as many. Circa 1984
	// with 1 is 1983 to 1985, at most 1982 to 1986.
	Approx int `json:"approx"`
	// Slack is by how many days two ends may differ without being in conflict, as reports from distant time zones do.
	Slack int `json:"slack"`
}

// Strict returns the policy that takes every date at its word.
func Strict() Policy { return Policy{Name: "strict"} }

// News returns the policy for reports: approximate dates have room, others have none.
func News() Policy { return Policy{Name: "news", Approx: 1} }

// Lenient returns the policy that overlooks a day.
func Lenient() Policy { return Policy{Name: "lenient", Approx: 2, Slack: 1} }

// EndAgreement is the verdict on one end of two periods.
type EndAgreement struct {
	Verdict Verdict `json:"verdict"`
	// Days is how far b's end lies after a's, in days between the nearest that both allow; negative if before. It is 0
	// unless the verdict is VerdictConflicting.
	Days int `json:"days,omitempty"`
	// Finer is -1 if a, +1 if b is the finer telling, within the other. It is 0 unless the verdict is VerdictWithinBounds.
	Finer int `json:"finer,omitempty"`
}

// Agreement is what Agree found, with the policy under which it was found.
type Agreement struct {
	Start    EndAgreement `json:"start"`
	End      EndAgreement `json:"end"`
	Relation Relation     `json:"relation,omitempty"` // as Relate; RelationNone where that is not known
	Moved    bool         `json:"moved,omitempty"`    // one is a plan and the other what came of it; see AgreeEvents
	Policy   Policy       `json:"policy"`
}

// Verdict returns the worse of the verdicts on the two ends. A moved event has no conflict.
func (a Agreement) Verdict() Verdict {
	v := max(a.Start.Verdict, a.End.Verdict)
	if a.Moved && v == VerdictConflicting {
		return VerdictConsistent
	}
	return v
}

// String returns the verdict on both ends: "start equal, end conflicting by 2 days".
func (a Agreement) String() string {
	s := "start " + a.Start.String() + ", end " + a.End.String()
	if a.Moved {
		s += " (moved)"
	}
	return s
}

// String returns the verdict and by how many days the ends are apart.
func (e EndAgreement) String() string {
	if e.Days == 0 {
		return e.Verdict.String()
	}
	n := max(e.Days, -e.Days)
	s := e.Verdict.String() + " by " + strconv.Itoa(n) + " day"
	if n > 1 {
		s += "s"
	}
	return s
}

// Agree compares two tellings of when the same thing happened, end by end, in civil days. A date coarser than a day says
// that the thing began, and ended, on some day of that unit; of a range, that it began in the unit of its begin and ended in that of
// its end. Early, mid and late mean the first, middle and last third of the period, loosely the first, middle
// and last half. Before, after, by and not before leave one side open, for both ends: what happened by 2030 may have ended in 2028. An open end can be any day from the other end on.
func Agree(a, b Period, policy Policy) Agreement {
	r, _ := Relate(a, b)
	return Agreement{
		Start:    agreeEnds(a, b, true, policy),
		End:      agreeEnds(a, b, false, policy),
		Relation: r,
		Policy:   policy,
	}
}

// AgreeEvents compares two tellings of one event. Where one tells a plan and the other what came of it, a difference
// is no conflict: the event was moved.
func AgreeEvents(a, b Event, policy Policy) Agreement {
	g := Agree(a.When, b.When, policy)
	g.Moved = isPlan(a.Status) != isPlan(b.Status) && max(g.Start.Verdict, g.End.Verdict) == VerdictConflicting
	return g
}

func isPlan(s Status) bool { return s == StatusPlanned || s == StatusForecast }

// stretch is a closed range of day numbers in which an end can lie.
type stretch struct{ lo, hi int }

// The day numbers of what has no limit; far enough from the integer's own to be added to.
const (
	minStretch = math.MinInt32 / 2
	maxStretch = math.MaxInt32 / 2
)

func (s stretch) within(t stretch) bool { return t.lo <= s.lo && s.hi <= t.hi }

func (s stretch) widen(days int) stretch {
	if s.lo > minStretch {
		s.lo -= days
	}
	if s.hi < maxStretch {
		s.hi += days
	}
	return s
}

func agreeEnds(a, b Period, begin bool, policy Policy) EndAgreement {
	if a.IsZero() || b.IsZero() {
		return EndAgreement{}
	}
	aStrict, aLoose := a.ends(begin, policy)
	bStrict, bLoose := b.ends(begin, policy)
	switch {
	case aLoose.hi < bLoose.lo:
		return EndAgreement{Verdict: VerdictConflicting, Days: bLoose.lo - aLoose.hi}
	case bLoose.hi < aLoose.lo:
		return EndAgreement{Verdict: VerdictConflicting, Days: bLoose.hi - aLoose.lo}
	case aStrict == bStrict, a.open(begin) && b.open(begin):
		return EndAgreement{Verdict: VerdictEqual}
	case aStrict.within(bStrict):
		return EndAgreement{Verdict: VerdictWithinBounds, Finer: -1}
	case bStrict.within(aStrict):
		return EndAgreement{Verdict: VerdictWithinBounds, Finer: +1}
	}
	return EndAgreement{Verdict: VerdictConsistent}
}

func (p Period) open(begin bool) bool {
	if begin {
		return p.Begin.IsZero()
	}
	return p.End.IsZero()
}

// ends returns the days on which an end can lie: what the words commit to, and what an honest speaker could have meant.
func (p Period) ends(begin bool, policy Policy) (strict, loose stretch) {
	whole := p.days()
	switch m := p.Mod; {
	case m == ModBefore:
		lo, _ := p.place().days()
		strict = stretch{minStretch, lo - 1}
	case m == ModAfter:
		strict = stretch{p.limit() + 1, maxStretch}
	case m == ModOnOrBefore:
		strict = stretch{minStretch, whole.hi}
	case m == ModOnOrAfter:
		strict = stretch{whole.lo, maxStretch}
	case m == ModStart || m == ModMid || m == ModEnd:
		strict, loose = whole.part(m, 3), whole.part(m, 2)
		return strict, loose.widen(policy.Slack)
	default:
		return p.unitEnds(begin, whole, policy)
	}
	return strict, strict.widen(policy.Slack)
}

// limit returns the last day of the period, or of the unit of its beginning where the end is open.
func (p Period) limit() int {
	d := p.End
	if d.IsZero() {
		d = p.Begin
	}
	_, hi := d.days()
	return hi
}

// unitEnds returns the days of the unit that begins or ends the period.
func (p Period) unitEnds(begin bool, whole stretch, policy Policy) (strict, loose stretch) {
	d, approx := p.End, p.EndApprox
	if begin {
		d, approx = p.Begin, p.BeginApprox
	}
	if d.IsZero() {
		return whole, whole.widen(policy.Slack)
	}
	if !approx && p.Mod != ModApprox {
		lo, hi := d.days()
		strict = stretch{lo, hi}
		return strict, strict.widen(policy.Slack)
	}
	return d.around(policy.Approx), d.around(2 * policy.Approx).widen(policy.Slack)
}

// around returns the days of d and of n units before and after it.
func (d Date) around(n int) stretch {
	s := stretch{minStretch, maxStretch}
	if from := d.Shift(-n); !from.IsZero() {
		s.lo, _ = from.days()
	}
	if to := d.Shift(n); !to.IsZero() {
		_, s.hi = to.days()
	}
	return s
}

// days returns the days of the period.
func (p Period) days() stretch {
	s := stretch{minStretch, maxStretch}
	if !p.Begin.IsZero() {
		s.lo, _ = p.Begin.days()
	}
	if !p.End.IsZero() {
		_, s.hi = p.End.days()
	}
	return s
}

// part returns the first, middle or last part of a stretch that is cut into n, not less than a day. A half in the middle leaves a
// quarter on either side. A stretch with an open end has no parts and is returned whole.
func (s stretch) part(m Mod, n int) stretch {
	if s.lo <= minStretch || s.hi >= maxStretch || s.hi < s.lo {
		return s
	}
	days := s.hi - s.lo + 1
	length := (days + n - 1) / n
	switch m {
	case ModStart:
		return stretch{s.lo, s.lo + length - 1}
	case ModEnd:
		return stretch{s.hi - length + 1, s.hi}
	}
	margin := (days - length) / 2
	return stretch{s.lo + margin, s.hi - margin}
}
