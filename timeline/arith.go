package timeline

import "time"

// No step of date arithmetic that is longer than these leaves the result within the years of a Date. They are checked first,
// so that no sum overflows, also where an int has 32 bits.
const (
	maxYears  = MaxYear - MinYear + 1
	maxMonths = maxYears * 12
	maxDays   = maxYears * 366
)

func tooFar(n, most int) bool { return n > most || n < -most }

// AddDays moves the date by civil days. A date as fine as a day keeps its time of day; a coarser one becomes the unit of its
// own grain that holds its first day moved, so that a month moved by ten days is still that month; a weekend becomes that of
// the week reached.
// The result is zero if it lies outside the years of a Date.
func (d Date) AddDays(n int) Date {
	if d.IsZero() || tooFar(n, maxDays) {
		return Date{}
	}
	lo, _ := d.days()
	moved := dayOf(lo + n)
	if moved.IsZero() {
		return Date{}
	}
	if d.hasDay() {
		return d.onDay(moved)
	}
	return d.unitAt(moved)
}

// AddMonths moves the date by calendar months. The day of the month is kept, or is the last one where the month is shorter:
// 31 January and one month is 28 or 29 February. A date coarser than a day becomes the unit of its grain
// that holds its first day moved. The result is zero if it lies outside the years of a Date.
func (d Date) AddMonths(n int) Date {
	if d.IsZero() || tooFar(n, maxMonths) {
		return Date{}
	}
	first := d.First()
	m := int(first.year)*12 + int(first.unit) - 1 + n
	year, month := floorDiv(m, 12), floorMod(m, 12)+1
	moved, ok := NewDay(year, month, min(int(first.day), daysIn(year, month)))
	if !ok {
		return Date{}
	}
	if d.hasDay() {
		return d.onDay(moved)
	}
	return d.unitAt(moved)
}

// AddYears moves the date by calendar years as AddMonths does by months: 29 February becomes 28 February where it must.
// Weeks and weekends keep their number, or take the last one of a year with fewer.
func (d Date) AddYears(n int) Date {
	if d.IsZero() || tooFar(n, maxYears) {
		return Date{}
	}
	if d.grain == GrainWeek || d.grain == GrainWeekend {
		y := int(d.year) + n
		if !validYear(y) {
			return Date{}
		}
		moved, _ := newPart(y, d.grain, min(int(d.unit), isoWeeks(y)), 53)
		return moved
	}
	return d.AddMonths(12 * n)
}

// onDay puts the time of day of d on another day.
func (d Date) onDay(day Date) Date {
	d.year, d.unit, d.day = day.year, day.unit, day.day
	return d
}

// unitAt returns the unit of d's grain, and hemisphere, that holds a day; of weekends, that of the day's week.
func (d Date) unitAt(day Date) Date {
	switch d.grain {
	case GrainSeason:
		return seasonAt(day, d.Season().IsSouthern())
	case GrainWeekend:
		d = day.Trunc(GrainWeek)
		d.grain = GrainWeekend
		return d.inRange()
	}
	return day.Trunc(d.grain)
}

// Shift moves the date by n units of its own grain: a year by years, a weekend by weeks, a morning by days, a minute by
// minutes. The result is zero if it lies outside the years of a Date.
func (d Date) Shift(n int) Date {
	switch d.grain {
	case GrainUnknown:
		return Date{}
	case GrainSecond, GrainMinute, GrainHour:
		return d.addTime(int64(n))
	}
	if tooFar(n, maxDays) {
		return Date{}
	}
	switch d.grain {
	case GrainPartOfDay, GrainDay:
		return d.AddDays(n)
	case GrainWeekend, GrainWeek:
		return d.AddDays(7 * n)
	case GrainMonth:
		return d.AddMonths(n)
	case GrainSeason, GrainQuarter:
		return d.AddMonths(3 * n)
	case GrainHalf:
		return d.AddMonths(6 * n)
	case GrainYear:
		return d.AddMonths(12 * n)
	}
	i := int(d.year) + n
	if i < MinYear || i > MaxYear {
		return Date{}
	}
	return Date{year: int32(i), grain: d.grain}.inRange()
}

// addTime moves a time of day by n units of its own grain.
func (d Date) addTime(n int64) Date {
	const most = int64(maxDays) * secsPerDay
	if n > most || n < -most {
		return Date{}
	}
	sec, _ := d.seconds()
	sec += n * unitSeconds(d.grain)
	day := dayOf(int(floorDiv(sec, secsPerDay)))
	s := int(floorMod(sec, secsPerDay))
	moved, _ := NewTime(day, s/3600, s/60%60, s%60, d.grain)
	return moved
}

// Trunc returns the unit of a coarser grain that holds the date: the month of a day, the decade of a year. Where the date
// reaches over two such units, the one of its first day is returned, and for a week that of its Thursday, as ISO 8601 does.
// A date that is as coarse as g, or coarser, is returned unchanged, and so is one that has no such part.
// Seasons are northern; see Season.Southern.
func (d Date) Trunc(g Grain) Date {
	if d.IsZero() || g <= d.grain {
		return d
	}
	lo, _ := d.days()
	if d.grain == GrainWeek {
		lo += 3
	}
	year, month, _ := civilDay(lo)
	switch g {
	case GrainSecond, GrainMinute, GrainHour:
		t := d
		t.grain = g
		t.sec = 0
		if g == GrainHour {
			t.min = 0
		}
		return t
	case GrainPartOfDay:
		return d
	case GrainDay:
		return dayOf(lo)
	case GrainWeekend:
		if mondayOffset(lo) < 5 {
			return d
		}
		year, unit := isoWeek(lo)
		return Date{year: int32(year), grain: g, unit: uint8(unit)}.inRange()
	case GrainWeek:
		year, unit := isoWeek(lo)
		return Date{year: int32(year), grain: g, unit: uint8(unit)}.inRange()
	case GrainMonth:
		return Date{year: int32(year), grain: g, unit: uint8(month)}
	case GrainSeason:
		return seasonAt(dayOf(lo), false)
	case GrainQuarter:
		return Date{year: int32(year), grain: g, unit: uint8((month + 2) / 3)}
	case GrainHalf:
		return Date{year: int32(year), grain: g, unit: uint8((month + 5) / 6)}
	case GrainYear:
		return NewYear(year)
	case GrainDecade, GrainCentury, GrainMillennium:
		return newEra(year, g)
	}
	return Date{}
}

// seasonAt returns the season that holds a day; January and February belong to the one that began in the year before.
func seasonAt(day Date, southern bool) Date {
	s := Season((int(day.unit)/3+3)%4 + 1)
	year := int(day.year)
	if day.unit < 3 {
		year--
	}
	if southern {
		s = [...]Season{Spring: SouthernAutumn, Summer: SouthernWinter, Autumn: SouthernSpring, Winter: SouthernSummer}[s]
	}
	return NewSeason(year, s)
}

// Equal reports whether d == e. It is there for packages that compare values by their methods, as go-cmp does.
func (d Date) Equal(e Date) bool { return d == e }

// Compare orders dates by the moment at which they begin, then the coarser before the finer, so that a year stands before its
// January and that before its first day. It returns -1, 0 or +1, and 0 exactly when d == e. The unknown date is the least.
func (d Date) Compare(e Date) int {
	if d == e {
		return 0
	}
	if d.IsZero() || e.IsZero() {
		return cmpInt(int64(d.grain), int64(e.grain))
	}
	dlo, _ := d.seconds()
	elo, _ := e.seconds()
	if c := cmpInt(dlo, elo); c != 0 {
		return c
	}
	if c := cmpInt(int64(e.grain), int64(d.grain)); c != 0 {
		return c
	}
	if c := cmpInt(int64(d.unit), int64(e.unit)); c != 0 {
		return c
	}
	return cmpInt(int64(d.part), int64(e.part))
}

func cmpInt(a, b int64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// Before reports whether all of d is over when e begins; false if either is unknown. A year is not before its own months.
func (d Date) Before(e Date) bool {
	if d.IsZero() || e.IsZero() {
		return false
	}
	_, hi := d.seconds()
	lo, _ := e.seconds()
	return hi < lo
}

// Contains reports whether all of e lies within d; a date contains itself. It is false if either is unknown.
func (d Date) Contains(e Date) bool {
	if d.IsZero() || e.IsZero() {
		return false
	}
	dlo, dhi := d.seconds()
	elo, ehi := e.seconds()
	return dlo <= elo && ehi <= dhi
}

// DaysUntil returns the number of days from the first day of d to the first day of e, negative if e begins earlier.
// It is 0 if either is unknown.
func (d Date) DaysUntil(e Date) int {
	if d.IsZero() || e.IsZero() {
		return 0
	}
	from, _ := d.days()
	to, _ := e.days()
	return to - from
}

// Weekday returns the day of the week of the first day. The zero Date gives Sunday, as it must give something.
func (d Date) Weekday() time.Weekday {
	if d.IsZero() {
		return time.Sunday
	}
	lo, _ := d.days()
	return weekday(lo)
}

// ISOWeek returns the ISO 8601 year and week, 1 to 53, that hold the first day; zeros for the unknown date.
func (d Date) ISOWeek() (year, week int) {
	if d.IsZero() {
		return 0, 0
	}
	lo, _ := d.days()
	return isoWeek(lo)
}

// Time returns the moment at which the unit begins in a location; nil means UTC. The unknown date gives the zero time.
// Where the clocks of the location skip that moment, time.Date tells what is returned.
func (d Date) Time(loc *time.Location) time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	if loc == nil {
		loc = time.UTC
	}
	lo, _ := d.seconds()
	y, m, day := civilDay(int(floorDiv(lo, secsPerDay)))
	s := int(floorMod(lo, secsPerDay))
	return time.Date(y, time.Month(m), day, s/3600, s/60%60, s%60, 0, loc)
}
