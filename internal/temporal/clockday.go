package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// dayOfClock is the day of a time of day without a date: the one the sentence
// is about, or the reference date.
func (r *resolver) dayOfClock(e *Expr, out *Resolution) (timeline.Date, bool) {
	if r.story {
		if d := r.storyDay(); !d.IsZero() {
			out.Reason, out.Anchor = ByText, r.text
			return d, true
		}
	}
	if !r.text.IsZero() && r.text.Grain() <= timeline.GrainDay && r.last >= 0 && !r.far(r.last) && !r.stamped() {
		d := r.text.Trunc(timeline.GrainDay)
		ahead := r.ref.Basis == Given && r.day.Grain() == timeline.GrainDay && r.day.Before(d) && r.tense() < 0
		if !ahead { // else what is told is past, and the day told before is yet to come
			out.Reason, out.Anchor = ByText, r.text
			return r.throughNight(e, d), true
		}
	}
	if r.text.Grain() > timeline.GrainDay && !r.near.IsZero() && !r.far(r.nearAt) && r.tense() < 0 && !r.day.Before(r.near) {
		out.Reason, out.Anchor = ByText, r.near // the day before a year or a month was named
		return r.near, true
	}
	if d, ok := r.dayAfter(); ok {
		out.Reason, out.Anchor = ByNeighbour, d
		return d, true
	}
	if r.story && r.undated {
		return timeline.Date{}, false
	}
	out.Reason, out.Anchor = ByReference, r.day
	if r.day.Grain() != timeline.GrainDay {
		return timeline.Date{}, false
	}
	return r.day, true
}

// stamped reports whether the current mention stands before its paragraph as the
// hour at which that was written, and the day before it in running prose.
func (r *resolver) stamped() bool {
	m, last := &r.ms[r.at], &r.ms[r.last]
	return r.ref.Basis == Given && m.Expr.has(HasClock) && r.x.At(m.OuterFirst).Has(token.NewPara) && r.x.At(m.Last).Word != english.Comma &&
		!last.Heading && !r.x.At(last.First).Has(token.NewPara)
}

// throughNight returns the day after d where e is a small hour and the text was
// last at the evening or night of d: "It began at 10 p.m. By 2 a.m. it was over."
func (r *resolver) throughNight(e *Expr, d timeline.Date) timeline.Date {
	const small, late = 6, 18
	if !e.has(HasClock) || hourOf(e) >= small {
		return d
	}
	last := &r.ms[r.last]
	p := &last.Expr
	if last.Range {
		p = &last.To
	}
	if !(p.has(HasClock) && hourOf(p) >= late || !p.has(HasClock) && p.has(HasPart) && (p.Part == timeline.Evening || p.Part == timeline.Night)) {
		return d
	}
	if next := d.AddDays(1); r.day.IsZero() || r.tense() >= 0 || !r.day.Before(next) {
		return next
	}
	return d
}

// dayAfter returns the day that stands close behind a time of day in its
// sentence: "at 10:35 a.m. (0735 GMT) Friday".
func (r *resolver) dayAfter() (timeline.Date, bool) {
	const reach = 6 // tokens
	for k := r.at + 1; k < len(r.ms) && k <= r.at+2; k++ {
		m := &r.ms[k]
		if m.First-r.ms[r.at].Last > reach || r.sentencesBack(k) != 0 {
			break
		}
		if !dayLike(&m.Expr) || m.Range {
			continue
		}
		d, ok := r.dateAhead(k)
		return d, ok && d.Grain() == timeline.GrainDay
	}
	return timeline.Date{}, false
}
