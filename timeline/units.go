package timeline

// IsZero reports whether the date is unknown.
func (d Date) IsZero() bool { return d.grain == GrainUnknown }

// Grain returns the size of the unit that the date names.
func (d Date) Grain() Grain { return d.grain }

// Year returns the calendar year in which the unit begins, counted astronomically; for weeks see ISOWeek. The season
// that begins in December belongs to the year of that December.
func (d Date) Year() int {
	if d.IsZero() {
		return 0
	}
	lo, _ := d.days()
	year, _, _ := civilDay(lo)
	return year
}

// Month returns the calendar month, 1 to 12, of dates as fine as a month; for a week that of its first day; else 0.
func (d Date) Month() int {
	switch {
	case d.hasDay() || d.grain == GrainMonth:
		return int(d.unit)
	case d.grain == GrainWeek || d.grain == GrainWeekend:
		lo, _ := d.days()
		_, month, _ := civilDay(lo)
		return month
	}
	return 0
}

// Day returns the day of the month, 1 to 31, of dates as fine as a day; else 0.
func (d Date) Day() int { return int(d.day) }

// Quarter returns the quarter of the calendar year, 1 to 4, that holds the unit; 0 for units that no quarter holds.
func (d Date) Quarter() int {
	switch {
	case d.grain == GrainQuarter:
		return int(d.unit)
	case d.Month() > 0:
		return (d.Month() + 2) / 3
	}
	return 0
}

// Half returns the half of the calendar year, 1 or 2, that holds the unit; 0 for units that no half holds.
func (d Date) Half() int {
	switch {
	case d.grain == GrainHalf:
		return int(d.unit)
	case d.Quarter() > 0:
		return (d.Quarter() + 1) / 2
	}
	return 0
}

// Season returns the season of a date whose grain is GrainSeason, else SeasonUnknown.
func (d Date) Season() Season {
	if d.grain == GrainSeason {
		return Season(d.unit)
	}
	return SeasonUnknown
}

// Part returns the part of the day of a date whose grain is GrainPartOfDay, else PartUnknown.
func (d Date) Part() PartOfDay { return d.part }

// Clock returns the time of day; zeros for what the grain does not tell.
func (d Date) Clock() (hour, min, sec int) { return int(d.hour), int(d.min), int(d.sec) }

// First returns the first civil day of the unit, with GrainDay.
func (d Date) First() Date {
	if d.IsZero() {
		return d
	}
	lo, _ := d.days()
	return dayOf(lo)
}

// Last returns the last civil day of the unit, with GrainDay. A time or a part of a day ends on the day on which it begins.
func (d Date) Last() Date {
	if d.IsZero() {
		return d
	}
	_, hi := d.days()
	return dayOf(hi)
}

// dayOf returns the day of a day number; zero outside the years of a Date.
func dayOf(n int) Date {
	if n < minDay || n > maxDay {
		return Date{}
	}
	y, m, day := civilDay(n)
	return Date{year: int32(y), grain: GrainDay, unit: uint8(m), day: uint8(day)}
}

// days returns the numbers of the first and last day of the unit.
func (d Date) days() (lo, hi int) {
	y, u := int(d.year), int(d.unit)
	switch d.grain {
	case GrainUnknown:
		return 0, -1
	case GrainSecond, GrainMinute, GrainHour, GrainPartOfDay, GrainDay:
		lo = dayNumber(y, u, int(d.day))
		return lo, lo
	case GrainWeekend:
		lo = isoMonday(y, u) + 5
		return lo, lo + 1
	case GrainWeek:
		lo = isoMonday(y, u)
		return lo, lo + 6
	case GrainMonth:
		return months(y, u, 1)
	case GrainSeason:
		return months(y, seasonMonth[u], 3)
	case GrainQuarter:
		return months(y, 3*u-2, 3)
	case GrainHalf:
		return months(y, 6*u-5, 6)
	case GrainYear:
		return months(y, 1, 12)
	}
	first, last := eraYears(y, d.grain)
	return dayNumber(first, 1, 1), dayNumber(last, 12, 31)
}

// months returns the first and last day of n months.
func months(year, month, n int) (lo, hi int) {
	next := year*12 + month - 1 + n
	return dayNumber(year, month, 1), dayNumber(floorDiv(next, 12), floorMod(next, 12)+1, 1) - 1
}

// seconds returns the first and last second of the unit, counted as the days are.
func (d Date) seconds() (lo, hi int64) {
	first, last := d.days()
	lo, hi = int64(first)*secsPerDay, int64(last)*secsPerDay+secsPerDay-1
	switch d.grain {
	case GrainPartOfDay:
		h := partHours[d.part]
		return lo + int64(h[0])*3600, lo + int64(h[1])*3600 - 1
	case GrainHour, GrainMinute, GrainSecond:
		lo += int64(d.hour)*3600 + int64(d.min)*60 + int64(d.sec)
		return lo, lo + unitSeconds(d.grain) - 1
	}
	return lo, hi
}

// unitSeconds returns the length of an hour, a minute or a second.
func unitSeconds(g Grain) int64 {
	switch g {
	case GrainHour:
		return 3600
	case GrainMinute:
		return 60
	}
	return 1
}

func eraSize(g Grain) int {
	switch g {
	case GrainDecade:
		return 10
	case GrainCentury:
		return 100
	}
	return 1000
}

// eraIndex returns the index of the decade, century or millennium that holds a year. People count years BC backwards
// without a year 0: the 440s BC are 449 to 440 BC, but the fifth century BC is 500 to 401 BC.
func eraIndex(year int, g Grain) int {
	size := eraSize(g)
	if year > 0 {
		return year / size
	}
	bc := 1 - year
	if g == GrainDecade {
		return -1 - bc/size
	}
	return -1 - (bc-1)/size
}

// eraYears is the inverse of eraIndex: the first and last year, astronomical, of a decade, century or millennium.
func eraYears(index int, g Grain) (first, last int) {
	size := eraSize(g)
	if index >= 0 {
		return max(index*size, 1), index*size + size - 1
	}
	n := -1 - index
	if g == GrainDecade {
		return 1 - (n*size + size - 1), 1 - max(n*size, 1)
	}
	return 1 - (n+1)*size, -n * size
}
