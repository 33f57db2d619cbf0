package timeline

// Period is a stretch of time from one date to another, both included. A zero Begin or End is open: nothing is said about where
// that end lies, as in "since May 2016". The zero Period is unknown. Periods are values and can be compared with ==.
//
// The units of both ends belong to the period in full: from 2016 to June 2018 is 1 January 2016 to 30 June 2018.
// Begin should not begin after End ends; Between and ParsePeriod see to that.
type Period struct {
	Begin, End Date
	// An approximate end is meant roughly: circa, about. Both are set for a single date that is.
	BeginApprox, EndApprox bool
	// Mod bounds or blurs the whole period: early 2017 is the year with ModStart.
	Mod Mod
}

// Of returns the period of a single date.
func Of(d Date) Period { return Period{Begin: d, End: d} }

// Between returns the period from the beginning of a to the end of b; either may be zero, which leaves that end open. It is
// the zero Period if b ends before a begins.
func Between(a, b Date) Period {
	p := Period{Begin: a, End: b}
	if !p.ordered() {
		return Period{}
	}
	return p
}

// Since returns the period that begins with d and has an open end.
func Since(d Date) Period { return Period{Begin: d} }

// Until returns the period that ends with d and has an open beginning.
func Until(d Date) Period { return Period{End: d} }

// With returns the period bounded by a modifier. ModApprox is kept as a mark on each end that is not open.
func (p Period) With(m Mod) Period {
	if m == ModApprox {
		p.BeginApprox, p.EndApprox = !p.Begin.IsZero(), !p.End.IsZero()
		return p
	}
	p.Mod = m
	return p
}

// ordered reports whether the ends are in order, as far as they are known.
func (p Period) ordered() bool {
	if p.Begin.IsZero() || p.End.IsZero() {
		return true
	}
	lo, _ := p.Begin.seconds()
	_, hi := p.End.seconds()
	return lo <= hi
}

// IsZero reports whether the period is unknown: both ends are zero.
func (p Period) IsZero() bool { return p.Begin.IsZero() && p.End.IsZero() }

// IsOpenBegin reports whether the period has an end but no beginning.
func (p Period) IsOpenBegin() bool { return p.Begin.IsZero() && !p.End.IsZero() }

// IsOpenEnd reports whether the period has a beginning but no end.
func (p Period) IsOpenEnd() bool { return !p.Begin.IsZero() && p.End.IsZero() }

// IsPoint reports whether the period is a single date, of whatever grain.
func (p Period) IsPoint() bool { return !p.IsZero() && p.Begin == p.End }

// IsApprox reports whether an end is approximate, or the modifier says so.
func (p Period) IsApprox() bool { return p.BeginApprox || p.EndApprox || p.Mod == ModApprox }

// First returns the first civil day; zero where the beginning is open.
func (p Period) First() Date { return p.Begin.First() }

// Last returns the last civil day; zero where the end is open.
func (p Period) Last() Date { return p.End.Last() }

// Grain returns the coarser of the grains of the two ends: as exact as the less exact end.
func (p Period) Grain() Grain { return max(p.Begin.grain, p.End.grain) }

// Days returns the number of civil days, both ends included; false if an end is open.
func (p Period) Days() (int, bool) {
	if p.Begin.IsZero() || p.End.IsZero() {
		return 0, false
	}
	lo, _ := p.Begin.days()
	_, hi := p.End.days()
	return hi - lo + 1, hi >= lo
}

// An open end lies beyond every second of a Date.
const (
	beforeAll = -1 << 62
	afterAll  = 1 << 62
)

// seconds returns the first and last second; open ends are beforeAll and afterAll.
func (p Period) seconds() (lo, hi int64) {
	lo, hi = beforeAll, afterAll
	if !p.Begin.IsZero() {
		lo, _ = p.Begin.seconds()
	}
	if !p.End.IsZero() {
		_, hi = p.End.seconds()
	}
	return lo, hi
}

// Contains reports whether all of q lies within p. Open ends reach without limit. It is false if either is unknown.
func (p Period) Contains(q Period) bool {
	if p.IsZero() || q.IsZero() {
		return false
	}
	plo, phi := p.seconds()
	qlo, qhi := q.seconds()
	return plo <= qlo && qhi <= phi
}

// Overlaps reports whether the periods share a second. Open ends reach without limit. It is false if either is unknown.
func (p Period) Overlaps(q Period) bool {
	if p.IsZero() || q.IsZero() {
		return false
	}
	plo, phi := p.seconds()
	qlo, qhi := q.seconds()
	return plo <= qhi && qlo <= phi
}

// Intersect returns what the periods have in common, with the ends of either as they are written; the zero Period, and false, if they share nothing.
// Modifiers are dropped.
func (p Period) Intersect(q Period) (Period, bool) {
	if !p.Overlaps(q) {
		return Period{}, false
	}
	plo, phi := p.seconds()
	qlo, qhi := q.seconds()
	r := Period{Begin: p.Begin, BeginApprox: p.BeginApprox, End: p.End, EndApprox: p.EndApprox}
	if qlo > plo {
		r.Begin, r.BeginApprox = q.Begin, q.BeginApprox
	}
	if qhi < phi {
		r.End, r.EndApprox = q.End, q.EndApprox
	}
	return r, true
}

// Hull returns the shortest period that holds both; an unknown period adds nothing. Modifiers are dropped.
func (p Period) Hull(q Period) Period {
	if p.IsZero() {
		p, q = q, p
	}
	r := Period{Begin: p.Begin, BeginApprox: p.BeginApprox, End: p.End, EndApprox: p.EndApprox}
	if q.IsZero() {
		return r
	}
	plo, phi := p.seconds()
	qlo, qhi := q.seconds()
	if qlo < plo {
		r.Begin, r.BeginApprox = q.Begin, q.BeginApprox
	}
	if qhi > phi {
		r.End, r.EndApprox = q.End, q.EndApprox
	}
	return r
}

// place returns the date by which the period stands among others: its beginning, or its end where the beginning is open.
func (p Period) place() Date {
	if p.Begin.IsZero() {
		return p.End
	}
	return p.Begin
}

// order returns the second at which the period stands among others: its first, or its last where the beginning is open.
func (p Period) order() int64 {
	lo, hi := p.seconds()
	if p.Begin.IsZero() {
		return hi
	}
	return lo
}

// Compare orders periods by their beginnings, then the coarser before the finer, then by their ends, then by their marks. A period with an open beginning
// stands where it ends: by May 2018 comes after 30 May 2018. Unknown periods come last. It returns -1, 0 or +1, and 0 exactly when p == q.
func (p Period) Compare(q Period) int {
	if p == q {
		return 0
	}
	if p.IsZero() || q.IsZero() {
		if c := cmpBool(p.IsZero(), q.IsZero()); c != 0 {
			return c
		}
	}
	if c := cmpInt(p.order(), q.order()); c != 0 {
		return c
	}
	if c := cmpBool(p.IsOpenBegin(), q.IsOpenBegin()); c != 0 {
		return c
	}
	if c := p.Begin.Compare(q.Begin); c != 0 {
		return c
	}
	if c := cmpBool(p.End.IsZero(), q.End.IsZero()); c != 0 {
		return c
	}
	if c := p.End.Compare(q.End); c != 0 {
		return c
	}
	if c := cmpBool(p.BeginApprox, q.BeginApprox); c != 0 {
		return c
	}
	if c := cmpBool(p.EndApprox, q.EndApprox); c != 0 {
		return c
	}
	return cmpInt(int64(p.Mod), int64(q.Mod))
}

func cmpBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}
