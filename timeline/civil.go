package timeline

import "time"

// MinYear and MaxYear bound the years that a Date can name, counted astronomically: 0 is 1 BC, MinYear is 10,000 BC.
// Every day of a unit must lie within them: the winter that begins in MaxYear does not exist.
const (
	MinYear = -9999
	MaxYear = 9999
)

// Days are counted from 1 March of year 0 in the proleptic Gregorian calendar, because a year that begins in March has its
// leap day at its end (Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil).

const (
	daysPerEra = 146097 // 400 years
	secsPerDay = 86400
)

var (
	minDay = dayNumber(MinYear, 1, 1)
	maxDay = dayNumber(MaxYear, 12, 31)
)

func dayNumber(year, month, day int) int {
	if month <= 2 {
		year--
	}
	era := floorDiv(year, 400)
	yearOfEra := year - era*400
	dayOfYear := (153*((month+9)%12)+2)/5 + day - 1
	return era*daysPerEra + yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear
}

func civilDay(n int) (year, month, day int) {
	era := floorDiv(n, daysPerEra)
	dayOfEra := n - era*daysPerEra
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	m := (5*dayOfYear + 2) / 153
	day = dayOfYear - (153*m+2)/5 + 1
	month = (m+2)%12 + 1
	year = yearOfEra + era*400
	if month <= 2 {
		year++
	}
	return year, month, day
}

// weekday of a day number; 1 March of year 0 was a Wednesday.
func weekday(n int) time.Weekday { return time.Weekday(floorMod(n+3, 7)) }

// isoMonday returns the number of the Monday of an ISO week. Week 1 is the one that holds 4 January.
func isoMonday(isoYear, week int) int {
	jan4 := dayNumber(isoYear, 1, 4)
	return jan4 - mondayOffset(jan4) + 7*(week-1)
}

// isoWeek returns the ISO year and week of a day: those of the Thursday of its week.
func isoWeek(n int) (year, week int) {
	year, _, _ = civilDay(n - mondayOffset(n) + 3)
	return year, (n-isoMonday(year, 1))/7 + 1
}

func isoWeeks(isoYear int) int { return (isoMonday(isoYear+1, 1) - isoMonday(isoYear, 1)) / 7 }

// mondayOffset returns how many days after Monday a day is, 0 to 6.
func mondayOffset(n int) int { return floorMod(int(weekday(n))-1, 7) }

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

func floorDiv[T int | int64](a, b T) T {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func floorMod[T int | int64](a, b T) T { return a - floorDiv(a, b)*b }
