package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/timeline"
)

// nth resolves a part counted inside a unit: the second Sunday of October, the
// last week of 2016, the first six weeks of this year (the first of them).
func (r *resolver) nth(e *Expr, out *Resolution) (timeline.Date, bool) {
	c := *e
	c.Has &^= HasNth
	c.Kind = KindDate
	if c.Has == 0 {
		if e.NthUnit == english.UnitDay && e.Kind == KindDate && r.isNow() {
			out.Reason, out.Anchor = ByReference, r.day
			return r.day, r.day.Grain() == timeline.GrainDay
		}
		return timeline.Date{}, false
	}
	u, ok := r.dayLevel(&c, out)
	if !ok || u.IsZero() {
		return timeline.Date{}, false
	}
	if c.has(HasHoliday) && u.Grain() == timeline.GrainDay {
		return nthOfFeast(u, e)
	}
	if e.NthDay > 0 {
		return nthDayOf(u, int(e.Nth), int(e.NthDay))
	}
	return nthUnitOf(u, int(e.Nth), e.NthUnit)
}

// nthOfFeast returns the nth day or weekday of a holiday that begins on day first:
// the third Sunday of Advent, the last day of Ramadan.
func nthOfFeast(first timeline.Date, e *Expr) (timeline.Date, bool) {
	days := holidayDays(english.Holiday(e.Holiday), first)
	last := first.AddDays(days - 1)
	var d timeline.Date
	switch nth := int(e.Nth); {
	case e.NthDay > 0:
		d = nthFrom(first, last, nth, int(e.NthDay))
	case e.NthUnit != english.UnitDay:
		return d, false
	case nth > 0:
		d = first.AddDays(nth - 1)
	default:
		d = last.AddDays(nth + 1)
	}
	return d, !d.Before(first) && !last.Before(d)
}

// dayOfYear reads the number and the year of "day 120 of 2020" at token i.
func (f *finder) dayOfYear(i int, m *Mention) bool {
	v, n := f.digits(i)
	y, n2 := f.digits(i + 2)
	if n == 0 || n > 3 || v < 1 || v > 366 || !f.any(i+1, english.Of) || n2 != 4 || y < 1000 || y > 2999 || f.apart(i) || f.yearGlued(i+3) {
		return false
	}
	m.Expr = Expr{Kind: KindDate, Has: HasYear | HasNth, Year: int32(y), Nth: int16(v), NthUnit: english.UnitDay, NthCount: 1}
	m.Last = i + 3
	return true
}

// ides reads "the ides of March": the 15th of March, May, July and October, the 13th
// of the other months.
func (f *finder) ides(i int, m *Mention) bool {
	if !f.any(i, english.Ides) || !f.any(i+1, english.Of) || !f.is(i+2, english.Month) || f.apart(i+1) {
		return false
	}
	e := calendar(m, HasMonth|HasDay)
	e.Month, e.Day = uint8(f.value(i+2, english.Month)), 13
	switch e.Month {
	case 3, 5, 7, 10:
		e.Day = 15
	}
	m.Last = f.yearAfter(i+3, e)
	return true
}

// dayNumber reads "100th day of 2018", whose number has three figures, at token i.
func (f *finder) dayNumber(i int, m *Mention) bool {
	v, n := f.digits(i)
	k := f.ordinalSuffix(i + 1)
	y, n2 := f.digits(k + 2)
	if n != 3 || k == i+1 || v < 100 || v > 366 || !f.any(k, english.Day) || !f.any(k+1, english.Of) || n2 != 4 || y < 1000 || y > 2999 {
		return false
	}
	m.Expr = Expr{Kind: KindDate, Has: HasYear | HasNth, Year: int32(y), Nth: int16(v), NthUnit: english.UnitDay, NthCount: 1}
	m.Last = k + 3
	return true
}

// toLast returns the token after what makes the ordinal before token i one from the
// end: "to last", "-to-last", "last"; i where it does not.
func (f *finder) toLast(i int) int {
	k := i
	if f.any(k, english.Hyphen) && f.joined(k) {
		k++
	}
	if f.any(k, english.To) {
		k++
		if f.any(k, english.Hyphen) && f.joined(k) {
			k++
		}
	}
	if f.any(k, english.Last) && !f.apart(k) && f.is(k+1, english.Weekday|english.TimeUnit) {
		return k + 1
	}
	return i
}

// isNow reports whether the current mention is said of the present: "today is the
// eighth day of the strike", "it's the last day".
func (r *resolver) isNow() bool {
	i := r.ms[r.at].First - 1
	if w := r.x.At(i).Word; w == english.On || w == english.At {
		i--
	}
	switch r.x.At(i).Word {
	case english.Is, english.Are:
		return true
	case english.PossS, english.PossSCurly:
		return r.x.At(i-1).Class&english.Pronoun != 0
	}
	return false
}

// held reports whether a present form of be stands before the current mention and
// gives it as the time of something: "The next round is in May", "I'm back Monday".
func (r *resolver) held() bool {
	i := r.ms[r.at].First - 1
	if w := r.x.At(i).Word; w == english.On || w == english.At || w == english.In {
		i--
	}
	if r.x.At(i).Word == english.Back {
		i--
	}
	t := r.x.At(i)
	return t.Class&english.Be != 0 && t.Word != english.Was && t.Word != english.Were && t.Word != english.Been && t.Word != english.Be_ || r.isNow()
}

// nthDayOf returns the nth weekday in the unit u.
func nthDayOf(u timeline.Date, nth, weekday int) (timeline.Date, bool) {
	d := nthFrom(u.First(), u.Last(), nth, weekday)
	return d, u.Contains(d)
}

// nthUnitOf returns the nth unit inside u. A week belongs to the
// month or year that has its Thursday, as in ISO 8601.
func nthUnitOf(u timeline.Date, nth int, unit Unit) (timeline.Date, bool) {
	g := grainOf(unit)
	if g == timeline.GrainUnknown || g >= u.Grain() {
		return timeline.Date{}, false
	}
	first, last := u.First(), u.Last()
	switch g {
	case timeline.GrainWeek, timeline.GrainWeekend:
		if g == timeline.GrainWeek { // the weeks of the first and of the last Thursday
			first, last = onOrAfter(first, 4), onOrBefore(last, 4)
		}
		if g == timeline.GrainWeekend { // a weekend lies where its Saturday does
			first, last = onOrAfter(first, 6), onOrBefore(last, 6)
		}
		w := unitShift(first, unit, nth-1)
		if nth < 0 {
			w = unitShift(last, unit, nth+1)
		}
		return w, !w.IsZero()
	}
	var d timeline.Date
	if nth > 0 {
		d = first.Trunc(g).Shift(nth - 1)
	} else {
		d = last.Trunc(g).Shift(nth + 1)
	}
	return d, !d.IsZero() && (u.Contains(d) || u.Contains(d.First()) || u.Contains(d.Last()))
}

// nthPeriod returns the period of NthCount units of which d is the first, or
// the last where they are counted from the end.
func nthPeriod(d timeline.Date, e *Expr) timeline.Period {
	n := int(e.NthCount) - 1
	if unit := e.NthUnit; unit == english.UnitSecond || n > 100000 {
		return timeline.Period{}
	}
	if e.Nth < 0 {
		return timeline.Between(d.Shift(-n), d)
	}
	return timeline.Between(d, d.Shift(n))
}
