package temporal

import "github.com/almanac-go/almanac/timeline"

// resolveRange resolves a mention with two ends.
func (r *resolver) resolveRange(m *Mention, out *Resolution) {
	from, to := m.Expr, m.To
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
	switch hours := timeOnly(&to) && !timeOnly(&from); {
	case !hours && (to.has(HasYear) || !from.has(HasYear) || from.Has&to.Has == from.Has):
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
		out.Period = timeline.Between(a, b)
	}
	out.Value = va + "/" + vb
	r.ends(m, out, va, vb)
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
		w := isoWeekday(other)
		if begin {
			return other.First().AddDays(-((w - int(e.Weekday) + 7) % 7)), true
		}
		return r.withTime(other.First().AddDays((int(e.Weekday)-w+7)%7), e), true
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
