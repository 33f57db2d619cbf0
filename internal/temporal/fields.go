package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/timeline"
)

// fields resolves a date that the words place in the calendar, as far as they
// do; what is missing comes from the reference date or the text.
func (r *resolver) fields(e *Expr, out *Resolution) (timeline.Date, bool) {
	switch {
	case e.Has&(HasDecade|HasCentury|HasMillennium) != 0:
		return eraOf(e), true
	case e.Generic:
		return r.partTold(e, out)
	case e.has(HasYear):
		d := r.complete(e)
		r.checkWeekday(e, d, out)
		return d, !d.IsZero()
	case e.Has&(HasMonth|HasQuarter|HasHalf|HasSeason|HasHoliday|HasWeek) != 0:
		return r.withoutYear(e, out)
	case e.has(HasDay):
		return r.withoutMonth(e, out)
	case e.has(HasWeekday):
		return r.bareWeekday(e, out)
	case e.has(HasWeekend):
		a := r.day
		out.Reason, out.Anchor = ByReference, a
		return unitShift(a, english.UnitWeekend, 0), !a.IsZero()
	case e.Has&(HasClock|HasPart) != 0:
		return r.dayOfClock(e, out)
	}
	return timeline.Date{}, false
}

// eraOf returns the decade, century or millennium of e.
func eraOf(e *Expr) timeline.Date {
	switch {
	case e.has(HasDecade):
		return timeline.NewDecade(int(e.Year))
	case e.has(HasCentury):
		return timeline.NewCentury(int(e.Year))
	}
	return timeline.NewMillennium(int(e.Year))
}

// complete returns the date of an e that has a year; zero where there is none.
func (r *resolver) complete(e *Expr) timeline.Date {
	y := r.year(e)
	var d timeline.Date
	switch {
	case e.has(HasHoliday):
		return holidayDate(english.Holiday(e.Holiday), y, r.o.Country)
	case e.Has&(HasMonth|HasDay) == HasMonth|HasDay:
		d, _ = timeline.NewDay(y, int(e.Month), int(e.Day))
	case e.has(HasMonth):
		d, _ = timeline.NewMonth(y, int(e.Month))
	case e.has(HasQuarter):
		d, _ = timeline.NewQuarter(y, int(e.Quarter))
	case e.has(HasHalf):
		d, _ = timeline.NewHalf(y, int(e.Half))
	case e.has(HasSeason):
		s := timeline.Season(e.Season)
		if r.o.Southern {
			s = s.Southern()
		}
		d = timeline.NewSeason(y, s)
	case e.has(HasWeek):
		d, _ = timeline.NewWeek(y, int(e.Week))
	default:
		d = timeline.NewYear(y)
	}
	return d
}

// checkWeekday flags a weekday that contradicts the date beside it.
func (r *resolver) checkWeekday(e *Expr, d timeline.Date, out *Resolution) {
	if e.has(HasWeekday) && d.Grain() == timeline.GrainDay && isoWeekday(d) != int(e.Weekday) {
		out.Flags |= WrongWeekday
	}
}

// ofYear returns the date of e in year y, whatever year e has; zero where there is
// none.
func (r *resolver) ofYear(e *Expr, y int) timeline.Date {
	f := *e
	f.Has |= HasYear
	f.Year, f.Short = int32(y), false
	return r.complete(&f)
}

// candidates returns the date of e in the year before, of and after y.
func (r *resolver) candidates(e *Expr, y int) [3]timeline.Date {
	return [...]timeline.Date{r.ofYear(e, y-1), r.ofYear(e, y), r.ofYear(e, y+1)}
}

// withoutYear chooses the year of a month, quarter, season or holiday.
func (r *resolver) withoutYear(e *Expr, out *Resolution) (timeline.Date, bool) {
	if e.has(HasWeekday) && e.Has&(HasMonth|HasDay) == HasMonth|HasDay {
		if d, ok := r.yearByWeekday(e, out); ok {
			return d, true
		}
	}
	if e.has(HasSeason) && r.ms[r.at].Relation == During && r.tense() == 0 {
		r.ms[r.at].Recurring = true // "during the winter, when the sea is frozen"
		return timeline.Date{}, false
	}
	if y := r.yearOfClause(); !y.IsZero() {
		return r.nearest(e, y, 0, out, ByNeighbour)
	}
	if a := r.narrative(); !a.IsZero() {
		if r.story {
			return r.onwardYear(e, a, out)
		}
		return r.nearest(e, a, 0, out, ByNeighbour)
	}
	if r.day.IsZero() {
		if n := r.neighbour(); !n.IsZero() {
			return r.nearest(e, n, 0, out, ByNeighbour)
		}
		return timeline.Date{}, false
	}
	t, kind := r.clauseTense()
	if n := r.x.At(r.ms[r.at].Last); t > 0 && e.Has&HasDay == 0 && n.Class&english.AnyNoun != 0 && n.Class&(english.MainlyVerb|english.Preposition|english.Modal|english.Be|english.Have) == 0 && !r.appointed(r.ms[r.at].Last) {
		return r.nearer(e, out) // "a June agreement" keeps its month whatever the clause is about
	}
	if w := r.x.At(r.ms[r.at].First - 1).Word; w == english.Ended || w == english.Since || t < 0 && r.happened() || r.written() {
		t = -2
	} else if w == english.Ending || t > 0 && r.willHappen() {
		t = 2
	} else if e.Prefer != 0 {
		t = int(e.Prefer)
	} else if kind == askingAspect && t > 0 && r.recalls() {
		t = 0
	} else if kind == askingAspect && t > 0 {
		t = 2
	} else if r.ahead() || t == 0 && e.Has&(HasDay|HasMonth) != 0 && r.plainProse() && (kind == simpleAspect || r.held()) {
		t = 1 // "School starts Aug. 26."
	}
	if r.ref.Basis == Inferred {
		if n := r.text; !n.IsZero() && r.last >= 0 && r.sentencesBack(r.last) <= 20 {
			return r.nearest(e, n, 0, out, ByNeighbour)
		}
		if n := r.neighbour(); !n.IsZero() {
			return r.nearest(e, n, 0, out, ByNeighbour)
		}
		t = 0
	}
	reason := ByTense
	if t == 0 && r.last == r.at-1 && r.last >= 0 && r.sameSentence(r.last) && r.ms[r.last].Expr.Has&(HasYear|HasMonth) == HasMonth && r.text.Grain() <= timeline.GrainMonth {
		return r.nearest(e, r.text, 0, out, ByNeighbour) // leaving May 3 and returning May 10
	}
	if t == 0 {
		reason = ByNearest
		if r.o.PreferNext || r.leansAhead() {
			t = 1
		}
	}
	return r.nearest(e, r.day, t, out, reason)
}

// nearer returns the candidate nearest to the reference date, be it past or to
// come: the clause is about the future, but the month may name what is past.
func (r *resolver) nearer(e *Expr, out *Resolution) (timeline.Date, bool) {
	d, ok := r.nearest(e, r.day, 0, out, ByNearest)
	if next := d.AddYears(1); ok && d.Last().Before(r.day) && distance(next, r.day) < distance(d, r.day) {
		d = next
	}
	return d, ok
}

// nearest returns the candidate nearest to the anchor that the tense allows,
// and keeps the others.
func (r *resolver) nearest(e *Expr, a timeline.Date, tense int, out *Resolution, why Reason) (timeline.Date, bool) {
	c := r.candidates(e, a.Year())
	out.Anchor, out.Reason = a, why
	if a.Grain() >= timeline.GrainYear && a.Grain() < timeline.GrainDecade {
		return c[1], !c[1].IsZero()
	}
	day := a.First()
	best, bestAt := -1, 0
	for k, d := range c {
		if d.IsZero() {
			continue
		}
		dist := distance(d, day)
		if why == ByNeighbour && d.Last().Before(day) {
			dist += 45 // a story moves forward
		}
		switch {
		case tense < 0 && day.Before(d.First()), tense > 0 && d.Last().Before(day):
			// A day is named without its year when it is near; a month may
			// lie a year back.
			switch {
			case tense < -1 || tense > 1:
				dist += 1000
			case tense > 0 && e.Has&(HasDay|HasHoliday) != 0 && r.leansAhead():
				dist += 300
			case e.Has&(HasDay|HasHoliday) != 0 && e.Prefer == 0:
				dist += 150
			case e.has(HasWeek):
				dist += 60
			case e.Has&(HasQuarter|HasHalf) != 0 && tense > 0:
				dist += 60 // "expects to report third-quarter earnings"
			case e.Has&(HasQuarter|HasHalf) != 0:
				dist += 200
			default:
				dist += 270
			}
		case tense == 0 && day.Before(d.First()):
			dist += 1 // the past at equal distance
			if e.Has&(HasDay|HasHoliday) == 0 && !r.o.PreferNext && why != ByNeighbour {
				dist += 90
			}
		}
		if best < 0 || dist < bestAt {
			best, bestAt = k, dist
		}
	}
	if best < 0 {
		return timeline.Date{}, false
	}
	for _, k := range [...]int{best - 1, best + 1} {
		if k >= 0 && k < len(c) && !c[k].IsZero() && tense == 0 && why == ByNearest {
			out.Alternatives = append(out.Alternatives, timeline.Of(c[k]))
		}
	}
	return c[best], true
}

// distance is the number of days between a day and the unit d; 0 inside it.
func distance(d, day timeline.Date) int {
	if d.Contains(day) {
		return 0
	}
	if day.Before(d.First()) {
		return day.DaysUntil(d.First())
	}
	return d.Last().DaysUntil(day)
}

// yearByWeekday finds the year, near the reference date, in which the day falls
// on the weekday.
func (r *resolver) yearByWeekday(e *Expr, out *Resolution) (timeline.Date, bool) {
	a := r.day
	if n := r.narrative(); !n.IsZero() {
		a = n
	}
	if a.IsZero() {
		return a, false
	}
	c, t := r.candidates(e, a.Year()), r.tense()
	var found timeline.Date
	for _, d := range c {
		if !d.IsZero() && isoWeekday(d) == int(e.Weekday) && !(t < 0 && a.First().Before(d) && a == r.day) {
			if found.IsZero() || distance(d, a.First()) < distance(found, a.First()) {
				found = d
			}
		}
	}
	if found.IsZero() {
		if !r.day.IsZero() {
			out.Flags |= WrongWeekday
		}
		return found, false
	}
	out.Reason, out.Anchor = ByWeekday, a
	return found, true
}

// withoutMonth chooses the month of a bare day: "the 18th".
func (r *resolver) withoutMonth(e *Expr, out *Resolution) (timeline.Date, bool) {
	a := r.text
	out.Reason = ByText
	if n := r.narrative(); r.story && !n.IsZero() {
		return r.onwardMonth(e, n, out)
	}
	if a.IsZero() || a.Grain() > timeline.GrainMonth || r.far(r.last) {
		a, out.Reason = r.day, ByTense
	}
	out.Anchor = a
	if a.IsZero() {
		return a, false
	}
	t := r.tense()
	if out.Reason == ByText {
		t = 0
	} else if t == 0 && r.leansAhead() {
		t = 1
	}
	day := a.First()
	var best timeline.Date
	bestAt := 0
	reach := 2
	if e.has(HasWeekday) {
		reach = 10 // Friday the 13th
	}
	for k := -reach; k <= reach; k++ {
		mo := day.Trunc(timeline.GrainMonth).AddMonths(k)
		d, ok := timeline.NewDay(mo.Year(), mo.Month(), int(e.Day))
		if !ok || e.has(HasWeekday) && isoWeekday(d) != int(e.Weekday) {
			continue
		}
		dist := distance(d, day)
		if t < 0 && day.Before(d) || t > 0 && d.Before(day) {
			dist += 1000
		}
		if out.Reason == ByText && k == 0 {
			dist = 0
		}
		if best.IsZero() || dist < bestAt {
			best, bestAt = d, dist
		}
	}
	return best, !best.IsZero()
}

// bareWeekday chooses the day of a weekday by the tense of the clause.
func (r *resolver) bareWeekday(e *Expr, out *Resolution) (timeline.Date, bool) {
	a := r.day
	out.Reason = ByTense
	if n := r.narrativeDay(); !n.IsZero() {
		a, out.Reason = n, ByText
	}
	out.Anchor = a
	if a.IsZero() || a.Grain() > timeline.GrainDay || r.story && r.undated && out.Reason != ByText {
		return timeline.Date{}, false
	}
	past, next := onOrBefore(a, int(e.Weekday)), onOrAfter(a, int(e.Weekday))
	if out.Reason == ByText {
		return next, true
	}
	t, kind := r.clauseTense()
	w := r.x.At(r.ms[r.at].Last).Word
	switch {
	case kind == askingAspect && r.recalls():
		t = 0
	case r.ahead():
		t = 1
	case (w == english.PossS || w == english.PossSCurly) && !r.asked() && !r.appointed(r.ms[r.at].Last+1):
		t = min(t, 0)
	case t == 0 && (r.o.PreferNext || r.leansAhead() || e.This || r.held() || kind == simpleAspect && r.plainProse()):
		t = 1 // "The ministers meet on Monday"
	}
	switch {
	case t > 0:
		return next, true
	case t == 0:
		out.Alternatives = append(out.Alternatives, timeline.Of(next))
	}
	return past, true
}

// sentencesBack returns how many sentences mention k stands before the current one.
func (r *resolver) sentencesBack(k int) int {
	return r.x.SentenceOf(r.ms[r.at].First) - r.x.SentenceOf(r.ms[k].First)
}

// far reports whether mention k stands more than a sentence before the current
// one.
func (r *resolver) far(k int) bool { return k < 0 || r.sentencesBack(k) > 1 }

// fiscalStart takes the start of fiscal years from a text that gives one in full:
// "fiscal year 2020 (1 July 2019 – 30 June 2020)".
func (r *resolver) fiscalStart() {
	if r.o.FiscalStart > 1 {
		return
	}
	for k := 0; k+1 < len(r.ms); k++ {
		e, n := &r.ms[k].Expr, &r.ms[k+1]
		if e.Fiscal && e.has(HasYear) && n.Range && n.Expr.has(HasMonth) && n.To.has(HasMonth) && n.First-r.ms[k].Last <= 1 && n.To.Month%12+1 == n.Expr.Month {
			r.o.FiscalStart = int(n.Expr.Month)
			return
		}
	}
}

// fiscal turns a date counted in fiscal years into calendar dates.
func (r *resolver) fiscal(e *Expr, d timeline.Date, out *Resolution) {
	start := r.o.FiscalStart
	out.Flags |= FiscalPeriod
	if start < 2 || start > 12 {
		return
	}
	y := d.Year()
	first, ok := timeline.NewMonth(y-1, start)
	if !ok {
		return
	}
	switch d.Grain() {
	case timeline.GrainYear:
		out.Period = timeline.Between(first, first.AddMonths(11))
	case timeline.GrainQuarter:
		q := first.AddMonths(3 * (d.Quarter() - 1))
		out.Period = timeline.Between(q, q.AddMonths(2))
	case timeline.GrainHalf:
		h := first.AddMonths(6 * (d.Half() - 1))
		out.Period = timeline.Between(h, h.AddMonths(5))
	}
}
