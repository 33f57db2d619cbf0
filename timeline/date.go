package timeline

import "time"

// Date is a civil date without a time zone, as precise as the text that gave it: from a second to a millennium. The zero
// value is an unknown date. Dates are values: they can be compared with ==, which holds exactly when
// both name the same unit, and used as map keys. The calendar is the proleptic Gregorian one of ISO 8601 and years
// are counted astronomically: 0 is 1 BC, -43 is 44 BC.
//
// Methods on a Date never panic; what has no answer is a zero Date, or 0.
type Date struct {
	year  int32 // see below for decade and coarser; ISO year for weeks
	grain Grain
	unit  uint8 // month 1–12, quarter 1–4, half 1–2, ISO week 1–53, or Season
	day   uint8 // of the month, 1–31
	part  PartOfDay
	hour  uint8
	min   uint8
	sec   uint8
}

// Decades, centuries and millennia are kept as an index that counts away from the turn of the era: 0 is the first one after
// it, -1 the one before it. See eraYears.

// NewDay returns a civil day; false if there is no such day, as 31 June.
func NewDay(year, month, day int) (Date, bool) {
	if !validYear(year) || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return Date{}, false
	}
	return Date{year: int32(year), grain: GrainDay, unit: uint8(month), day: uint8(day)}, true
}

// NewMonth returns a calendar month; false if there is no such month.
func NewMonth(year, month int) (Date, bool) { return newPart(year, GrainMonth, month, 12) }

// NewQuarter returns a quarter of a calendar year, 1 to 4.
func NewQuarter(year, quarter int) (Date, bool) { return newPart(year, GrainQuarter, quarter, 4) }

// NewHalf returns a half of a calendar year, 1 or 2.
func NewHalf(year, half int) (Date, bool) { return newPart(year, GrainHalf, half, 2) }

// NewWeek returns an ISO 8601 week; false if the year has no such week. A week's year is that of its Thursday.
func NewWeek(isoYear, week int) (Date, bool) {
	if !validYear(isoYear) {
		return Date{}, false
	}
	return newPart(isoYear, GrainWeek, week, isoWeeks(isoYear))
}

// NewWeekend returns the Saturday and Sunday of an ISO 8601 week.
func NewWeekend(isoYear, week int) (Date, bool) {
	if !validYear(isoYear) {
		return Date{}, false
	}
	return newPart(isoYear, GrainWeekend, week, isoWeeks(isoYear))
}

func newPart(year int, g Grain, unit, most int) (Date, bool) {
	if !validYear(year) || unit < 1 || unit > most {
		return Date{}, false
	}
	d := Date{year: int32(year), grain: g, unit: uint8(unit)}.inRange()
	return d, !d.IsZero()
}

// NewYear returns a calendar year, counted astronomically; the zero Date if it is outside MinYear to MaxYear.
func NewYear(year int) Date {
	if !validYear(year) {
		return Date{}
	}
	return Date{year: int32(year), grain: GrainYear}
}

// NewSeason returns a season. The winter of a year begins in its December; so does the southern summer.
func NewSeason(year int, s Season) Date {
	if !validYear(year) || s < Spring || s > SouthernWinter {
		return Date{}
	}
	return Date{year: int32(year), grain: GrainSeason, unit: uint8(s)}.inRange()
}

// NewDecade returns the decade that holds a year: NewDecade(1984) is the 1980s. Before the turn of the era a decade
// is named by its years BC: the 440s BC are 449 BC to 440 BC. Having no year 0, the first decade on either side has nine years.
func NewDecade(year int) Date { return newEra(year, GrainDecade) }

// NewCentury returns the century that holds a year. As in TIMEX3 the nth century is the years (n-1)00 to (n-1)99, so
// NewCentury(1900) is 1900 to 1999; the first one begins with year 1. The nth century BC is n00 BC to (n-1)01 BC.
func NewCentury(year int) Date { return newEra(year, GrainCentury) }

// NewMillennium returns the millennium that holds a year: 2000 to 2999, 1000 BC to 1 BC.
func NewMillennium(year int) Date { return newEra(year, GrainMillennium) }

func newEra(year int, g Grain) Date {
	if !validYear(year) {
		return Date{}
	}
	return Date{year: int32(eraIndex(year, g)), grain: g}.inRange()
}

// NewPart returns a part of a day. The day may be of any grain up to a day; otherwise the result is zero.
func NewPart(day Date, p PartOfDay) Date {
	if !day.hasDay() || p < Morning || p > Daytime {
		return Date{}
	}
	return Date{year: day.year, grain: GrainPartOfDay, unit: day.unit, day: day.day, part: p}
}

// NewTime returns a time of day, to the hour, minute or second as the grain says; the finer fields are ignored.
// 24:00 is the 0:00 of the day after. It is false if there is no such time or day holds no single day.
func NewTime(day Date, hour, min, sec int, grain Grain) (Date, bool) {
	switch grain {
	case GrainHour:
		min, sec = 0, 0
	case GrainMinute:
		sec = 0
	case GrainSecond:
	default:
		return Date{}, false
	}
	if hour == 24 && min == 0 && sec == 0 {
		day, hour = day.Trunc(GrainDay).AddDays(1), 0
	}
	if !day.hasDay() || hour < 0 || hour > 23 || min < 0 || min > 59 || sec < 0 || sec > 59 {
		return Date{}, false
	}
	return Date{year: day.year, grain: grain, unit: day.unit, day: day.day,
		hour: uint8(hour), min: uint8(min), sec: uint8(sec)}, true
}

// FromTime returns the date and time of day that t shows in its own location, to the second. Its [Date.Trunc] to GrainDay is the day.
func FromTime(t time.Time) Date {
	d, _ := NewDay(t.Year(), int(t.Month()), t.Day())
	d, _ = NewTime(d, t.Hour(), t.Minute(), t.Second(), GrainSecond)
	return d
}

func validYear(y int) bool { return y >= MinYear && y <= MaxYear }

// inRange returns d if all its days lie between MinYear and MaxYear, else the zero Date.
func (d Date) inRange() Date {
	if lo, hi := d.days(); lo < minDay || hi > maxDay {
		return Date{}
	}
	return d
}

// hasDay reports whether d names a single civil day, or a moment in it.
func (d Date) hasDay() bool { return d.grain >= GrainSecond && d.grain <= GrainDay }
