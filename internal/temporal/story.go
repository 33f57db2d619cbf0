package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/timeline"
)

// A story is a text that tells of another time than that of its document:
// history, a life, the log of a journey. Its dates count from the ones before
// them, however far back these stand, and time goes forward in it. What only
// looks back or ahead from it (a clause in the past perfect, a relative clause,
// a quotation, a book's date, a footnote) does not move it.

// tellsStory reports whether the text is a story: one without a date of its own
// that names years more often than days that count from today, or one whose
// years lie far from its date.
func (r *resolver) tellsStory() bool {
	years, far, deictic := 0, 0, 0
	for i := range r.ms {
		e := &r.ms[i].Expr
		switch {
		case e.Kind != KindDate:
		case e.has(HasYear) && e.Has&(HasDecade|HasCentury|HasMillennium) == 0:
			years++
			if d := r.day.Year() - r.year(e); d > 1 || d < -1 {
				far++
			}
		case e.has(HasShift) && e.Anchor == FromReference && (e.Shift < 0 || e.This || e.ShiftUnit < english.UnitMonth) && e.Prefer <= 0:
			deictic++
		}
	}
	switch r.ref.Basis {
	case Inferred:
		r.undated = true
	case Heading: // no masthead but the title of a story, or of one of its sections
		title := r.ref.Mention >= 0 && r.ms[r.ref.Mention].Range && r.ref.Date.Grain() >= timeline.GrainYear
		r.undated = title || r.ref.Date.Grain() >= timeline.GrainMonth && far >= 3 && 2*far >= years
	}
	if r.undated {
		return years > deictic
	}
	return r.history
}

// goesWith reports whether the unit that e counts from is that of the text it
// stands in where the text is history: "the next day", "the year", and where
// there is no other present "this year" and "the week" as well.
func (r *resolver) goesWith(e *Expr) bool {
	alone := r.story && r.undated
	switch {
	case e.Shift == 1:
		return true
	case e.Shift != 0 || e.This && !alone:
		return false
	case e.ShiftUnit == english.UnitDay:
		return r.story && e.Generic && r.tense() <= 0 // the wind rose overnight
	}
	return e.ShiftUnit >= english.UnitMonth || alone && e.ShiftUnit >= english.UnitWeek
}

// toldAhead returns what an offset of a story counts from where it is no day: the
// hour that the text was just at, for "half an hour later", and the story itself
// for "in two years' time", where there is no other present.
func (r *resolver) toldAhead(e *Expr) timeline.Date {
	switch {
	case e.Anchor == FromReference && e.OffsetDir > 0 && (r.undated || r.prospective()):
		return r.text
	case e.Anchor == FromText && e.Amount.Unit <= english.UnitHour && r.last >= 0 && !r.far(r.last):
		if d := r.res[r.last].Period.End; d.Grain() <= timeline.GrainHour {
			return d
		}
	}
	return timeline.Date{}
}

// storyAnchor returns the date that the words of a story count from: the aside
// of their own clause, else where the story is.
func (r *resolver) storyAnchor(e *Expr) timeline.Date {
	if r.aside.at >= 0 && r.aside.at == r.at-1 && r.sameSentence(r.aside.at) && e.has(HasOffset) && r.aside.date.Grain() <= grainOf(e.Amount.Unit) {
		return r.aside.date
	}
	return r.text
}

// onwardYear returns the candidate of a month, a season or a day without a year
// that a story at date a means. Time goes forward: what lies behind is meant
// where it is near and what lies ahead is far, or where the clause looks back.
func (r *resolver) onwardYear(e *Expr, a timeline.Date, out *Resolution) (timeline.Date, bool) {
	c := r.candidates(e, a.First().Year())
	out.Anchor, out.Reason = a, ByNeighbour
	if a.Grain() >= timeline.GrainYear && a.Grain() < timeline.GrainDecade {
		return c[1], !c[1].IsZero()
	}
	day, looksBack := a.First(), r.ms[r.at].Relation != By && r.perfect()
	behind := 100 // days that what lies behind is put further off
	if e.has(HasSeason) || r.sameSentence(r.last) {
		behind = 200
	}
	if r.prospective() {
		behind = 400
	}
	var best timeline.Date
	least := 0
	for _, d := range c {
		if d.IsZero() {
			continue
		}
		cost := distance(d, day)
		switch {
		case d.Last().Before(day) && !looksBack:
			cost = 2*cost + behind
		case day.Before(d.First()) && looksBack:
			cost = 3 * cost
		}
		if best.IsZero() || cost < least {
			best, least = d, cost
		}
	}
	return best, !best.IsZero()
}

// onwardMonth returns the day of a bare "the 14th" in a story at date a: of the
// month that the story is in, or of the next where that day is long past.
func (r *resolver) onwardMonth(e *Expr, a timeline.Date, out *Resolution) (timeline.Date, bool) {
	if a.Grain() > timeline.GrainMonth && !r.near.IsZero() && a.Contains(r.near) {
		a = r.near
	}
	out.Anchor, out.Reason = a, ByText
	if a.Grain() > timeline.GrainMonth {
		return timeline.Date{}, false
	}
	month := a.First().Trunc(timeline.GrainMonth)
	const reach = 12 // months: a weekday may have to fit
	for k := 0; k < reach; k++ {
		mo := month.AddMonths(k)
		d, ok := timeline.NewDay(mo.Year(), mo.Month(), int(e.Day))
		if !ok || e.has(HasWeekday) && isoWeekday(d) != int(e.Weekday) {
			continue
		}
		if k == 0 && a.Grain() <= timeline.GrainDay && d.AddDays(15).Before(a.First()) && !r.perfect() {
			continue
		}
		return d, true
	}
	return timeline.Date{}, false
}

// storyReach is how many sentences a day of a story holds for the hours after it.
const storyReach = 5

// behind reports whether mention k stands too far before the current one for its
// day to be the day at hand.
func (r *resolver) behind(k int) bool {
	return k < 0 || r.sentencesBack(k) > storyReach
}

// storyDay returns the day of a time of day in a story: the one that the story
// is at, or the next one when the hour is of the morning and the last was of the
// evening.
func (r *resolver) storyDay() timeline.Date {
	if r.text.IsZero() || r.text.Grain() > timeline.GrainDay || r.behind(r.last) {
		return timeline.Date{}
	}
	d := r.text.Trunc(timeline.GrainDay)
	if p := r.res[r.last].Period.End; r.last < r.at && lateHour(p) && earlyHour(&r.ms[r.at].Expr) {
		d = d.AddDays(1)
	}
	return d
}

// partTold returns the day of "by dawn" or "in the evening" in a story that was
// just at a day. "At night" tells of any night, and so do plurals.
func (r *resolver) partTold(e *Expr, out *Resolution) (timeline.Date, bool) {
	m := &r.ms[r.at]
	if !r.story || e.Has != HasPart || r.far(r.last) || r.x.At(m.Last-1).Class&english.Plural != 0 || e.Part == timeline.Night && r.x.At(m.First-1).Word == english.At {
		return timeline.Date{}, false
	}
	d := r.storyDay()
	out.Reason, out.Anchor = ByText, r.text
	return d, !d.IsZero()
}

// lateHour reports whether d is an hour of the evening or the night.
func lateHour(d timeline.Date) bool {
	switch {
	case d.Grain() < timeline.GrainPartOfDay:
		h, _, _ := d.Clock()
		return h >= 17
	case d.Grain() == timeline.GrainPartOfDay:
		return d.Part() == timeline.Evening || d.Part() == timeline.Night
	}
	return false
}

// earlyHour reports whether e is an hour between midnight and noon.
func earlyHour(e *Expr) bool {
	switch {
	case e.has(HasClock):
		return hourOf(e) < 12 && e.Meridiem != meridiemUnsaid
	case e.has(HasPart):
		return e.Part == timeline.Morning || e.Part == timeline.Midday
	}
	return false
}
