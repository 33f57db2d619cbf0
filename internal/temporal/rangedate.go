package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/timeline"
)

// resolveRange resolves a mention with two ends.
func (r *resolver) resolveRange(m *Mention, out *Resolution) {
	from, to := m.Expr, m.To
	if r.eachWeek(m) {
		va, vb := partialValue(&from), partialValue(&to)
		out.Type, out.Value = Set, va+"/"+vb
		r.ends(m, out, va, vb)
		out.Ends[0].Type, out.Ends[1].Type = Set, Set
		return
	}
	var second Resolution
	if r.contradicts(&from, out) || r.contradicts(&to, &second) {
		out.Flags |= second.Flags
		out.Value = partialValue(&from) + "/" + partialValue(&to)
		r.ends(m, out, partialValue(&from), partialValue(&to))
		return
	}
	var a, b timeline.Date
	var okA, okB bool
	// The end that says more is resolved first and completes the other.
	onward := from.Has&(HasShift|HasOffset) != 0 && to.Has&^(HasPart|HasClock) == HasWeekday // from next Monday to Friday
	switch hours := timeOnly(&to) && !timeOnly(&from); {
	case r.nowRange(m, out):
		return
	case timeOnly(&from) && !timeOnly(&to) && r.dayFirst(m.Ends[1]): // 2 p.m. till tomorrow 4 p.m.
		a, okA = r.dateOf(&from, out)
		b, okB = r.dateOf(&to, &second)
	case from.Has&(HasShift|HasOffset) == 0 && from.has(HasMonth) && unitOnly(&to) && to.Shift == 0 && to.ShiftUnit >= english.UnitMonth: // from 3 May until the end of the month
		a, okA = r.dateOf(&from, out)
		if b = unitShift(a, to.ShiftUnit, 0); okA {
			okB = !b.IsZero()
		}
	case !hours && !onward && (to.has(HasYear) || !from.has(HasYear) || from.Has&to.Has == from.Has):
		b, okB = r.dateOf(&to, &second)
		a, okA = r.endNear(&from, b, okB, true, out)
	default:
		a, okA = r.dateOf(&from, out)
		b, okB = r.endNear(&to, a, okA, false, &second)
	}
	if out.Reason == NoReason {
		out.Reason, out.Anchor = second.Reason, second.Anchor
	}
	va, vb := partialValue(&from), partialValue(&to)
	if okA {
		va = timex(a)
	} else if from.Kind == KindRef {
		va = from.Ref.String()
		if !r.day.IsZero() {
			a, okA = r.day, true
		}
	}
	if okB {
		vb = timex(b)
	} else if to.Kind == KindRef {
		vb = to.Ref.String()
		if to.Ref == PresentRef && !r.day.IsZero() {
			b, okB = r.day, true
		}
	}
	if okA && okB {
		a, b = r.clockOrder(&from, &to, a, b)
		if b.Grain() < timeline.GrainDay {
			vb = timex(b)
		}
		out.Period = timeline.Between(a, b)
	}
	out.Value = va + "/" + vb
	r.ends(m, out, va, vb)
}

// clockOrder puts the end of a range of hours of one day behind its begin:
// "9 a.m. to midnight", "from 10 p.m. to 2".
func (r *resolver) clockOrder(from, to *Expr, a, b timeline.Date) (begin, end timeline.Date) {
	if (timeOnly(from) || timeOnly(to)) && a.Grain() < timeline.GrainDay && b.Grain() < timeline.GrainDay && b.Before(a) && to.has(HasClock) {
		if t, ok := timeline.NewTime(b.Trunc(timeline.GrainDay).AddDays(1), hourOf(to)%24, int(to.Minute), int(to.Second), to.ClockTo); ok {
			b = t
		}
	}
	return a, b
}

// eachWeek reports whether a range of weekdays comes again each week: a verb in the
// simple present tells what is done then ("The shop opens Monday through Friday"),
// or that is when something is open. What is asked for comes once.
func (r *resolver) eachWeek(m *Mention) bool {
	if m.Expr.Has != HasWeekday || m.To.Has != HasWeekday || m.Expr.This || m.To.This || m.Expr.Kind != KindDate || r.asked() {
		return false
	}
	k := m.First - 1
	if r.x.At(k).Word == english.From {
		k--
	}
	switch v, s := r.x.At(k), r.x.At(k-1); {
	case v.Word == english.OpenWord || v.Word == english.ClosedWord:
		return s.Word == english.Is || s.Word == english.Are || s.Word == english.PossS || s.Word == english.PossSCurly || s.Word == english.Re
	case v.Class&english.Verb3 != 0 && s.Class&english.Pronoun != 0: // he works Monday through Friday
		return true
	}
	t, kind := r.clauseTense()
	return t == 0 && kind == simpleAspect && r.plainProse()
}

// dayFirst reports whether the end of a range names its day before its hour.
func (r *resolver) dayFirst(x Extent) bool {
	return r.x.At(x.First).Class&(english.TimeWord|english.Weekday|english.Month) != 0
}

// nowRange resolves a range of hours that begins or ends now: "between now and
// eight o'clock". It needs a reference date with its hour.
func (r *resolver) nowRange(m *Mention, out *Resolution) bool {
	now := r.ref.Date
	if now.IsZero() || now.Grain() > timeline.GrainHour {
		return false
	}
	var a, b timeline.Date
	switch {
	case m.Expr.Kind == KindRef && m.Expr.Ref == PresentRef && timeOnly(&m.To):
		a, b = now, r.withTime(r.day, &m.To)
		if m.To.Meridiem == meridiemUnsaid && b.Before(a) {
			m.To.Meridiem = afterNoon
			b = r.withTime(r.day, &m.To)
		}
		r.ends(m, out, PresentRef.String(), timex(b))
	case m.To.Kind == KindRef && m.To.Ref == PresentRef && timeOnly(&m.Expr):
		a, b = r.withTime(r.day, &m.Expr), now
		r.ends(m, out, timex(a), PresentRef.String())
	default:
		return false
	}
	if b.Before(a) {
		return false
	}
	out.Value = out.Ends[0].Value + "/" + out.Ends[1].Value
	out.Period, out.Anchor, out.Reason = timeline.Between(a, b), now, ByReference
	return true
}

// endNear resolves an end of a range; fields it lacks come from the other end,
// which lies after it if begin is set.
func (r *resolver) endNear(e *Expr, other timeline.Date, known, begin bool, out *Resolution) (timeline.Date, bool) {
	if !known || other.IsZero() || e.has(HasYear) || e.Kind != KindDate || e.Has&(HasShift|HasOffset) != 0 {
		return r.dateOf(e, out)
	}
	switch {
	case e.Has&(HasMonth|HasQuarter|HasHalf|HasSeason|HasHoliday) != 0:
		c := r.candidates(e, other.Year())
		d := c[1]
		if begin && other.Last().Before(d.First()) {
			d = c[0]
		} else if !begin && d.Last().Before(other.First()) {
			d = c[2]
		}
		return r.withTime(d, e), !d.IsZero()
	case e.has(HasWeekday) && other.Grain() <= timeline.GrainDay:
		if begin {
			return r.withTime(onOrBefore(other.First(), int(e.Weekday)), e), true
		}
		return r.withTime(onOrAfter(other.First(), int(e.Weekday)), e), true
	case e.Has&(HasClock|HasPart) != 0 && e.Has&^(HasClock|HasPart) == 0 && other.Grain() <= timeline.GrainDay:
		return r.withTime(other.First(), e), true
	case e.has(HasDay) && other.Grain() <= timeline.GrainDay:
		d, ok := timeline.NewDay(other.Year(), other.Month(), int(e.Day))
		return d, ok
	}
	return r.dateOf(e, out)
}

// ends fills the two ends of a range.
func (r *resolver) ends(m *Mention, out *Resolution, va, vb string) {
	out.Ends[0] = End{Extent: m.Ends[0], Type: endType(&m.Expr), Value: va, Mod: m.Expr.Mod}
	out.Ends[1] = End{Extent: m.Ends[1], Type: endType(&m.To), Value: vb, Mod: m.To.Mod}
}

func endType(e *Expr) Type {
	if e.Has&(HasClock|HasPart) != 0 {
		return Time
	}
	return Date
}
