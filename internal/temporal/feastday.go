package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/timeline"
)

// movable returns the day on which a holiday of another calendar falls in a year
// of ours; the first one where there are two.
func movable(h english.Holiday, f *feast, year int) timeline.Date {
	switch f.in {
	case orthodox:
		return orthodoxEaster(year)
	case hebrew:
		return observed(h, hebrewDay(year, f.month, f.day))
	case islamic:
		return islamicIn(year, f.month, f.day)
	case chinese:
		if f.month == 0 {
			return qingming(year)
		}
		return chineseDay(year, f.month, f.day)
	}
	return timeline.Date{}
}

// orthodoxEaster returns Easter Sunday of the Julian calendar as a day of the
// Gregorian one.
func orthodoxEaster(year int) timeline.Date {
	if year < 1583 || year > 3000 {
		return timeline.Date{}
	}
	return julianEaster(year).AddDays(year/100 - year/400 - 2)
}

// fixed returns the day of a fixed day number of Reingold and Dershowitz,
// Calendrical Calculations: 1 January of the year 1 is 1.
func fixed(n int) timeline.Date {
	base, _ := timeline.NewDay(2000, 1, 1)
	return base.AddDays(n - 730120)
}

// hebrewNewYear returns the fixed number of 1 Tishri of a Hebrew year, by
// Calendrical Calculations, ch. 8.
func hebrewNewYear(year int) int {
	elapsed := func(year int) int {
		months := (235*year - 234) / 19
		parts := 12084 + 13753*months
		day := 29*months + parts/25920
		if 3*(day+1)%7 < 3 {
			day++
		}
		return day
	}
	before, at, after := elapsed(year-1), elapsed(year), elapsed(year+1)
	correction := 0
	switch {
	case after-at == 356:
		correction = 2
	case at-before == 382:
		correction = 1
	}
	return at + correction - 1373427
}

// hebrewDay returns the day of a Hebrew month, 1 Nisan to 12 Adar (the second one
// in a leap year), that falls in a Gregorian year.
func hebrewDay(year, month, day int) timeline.Date {
	if year < 1 || year > 3000 {
		return timeline.Date{}
	}
	y := year + 3761 // that begins in the autumn
	if month < 7 || month > 9 {
		y--
	}
	start, next := hebrewNewYear(y), hebrewNewYear(y+1)
	if month < 7 { // counted back from the new year: Nisan to Elul always have the same days
		n := next
		for k := 6; k >= month; k-- {
			n -= 29 + k%2
		}
		return fixed(n + day - 1)
	}
	if month == 12 { // the Adar before Nisan has 29 days
		n := next - 177 - 29
		return fixed(n + day - 1)
	}
	n, length := start, next-start
	for k := 7; k < month; k++ {
		switch {
		case k == 8 && length%10 != 5: // Marheshvan is long in a complete year only
			n += 29
		case k == 9 && length%10 == 3: // Kislev is short in a deficient one
			n += 29
		case k == 10:
			n += 29
		default:
			n += 30
		}
	}
	return fixed(n + day - 1)
}

// observed moves a Jewish holiday off the days beside the Sabbath as it is kept
// today: a fast from the Sabbath, the days of remembrance away from it.
func observed(h english.Holiday, d timeline.Date) timeline.Date {
	if d.IsZero() {
		return d
	}
	w := isoWeekday(d)
	switch h {
	case english.TishaBav:
		if w == 6 {
			return d.AddDays(1)
		}
	case english.YomHaShoah:
		switch w {
		case 5:
			return d.AddDays(-1)
		case 7:
			return d.AddDays(1)
		}
	case english.YomHaatzmaut, english.YomHazikaron:
		switch w {
		case 5:
			return d.AddDays(-1)
		case 6:
			return d.AddDays(-2)
		case 1:
			return d.AddDays(1)
		}
	}
	return d
}

// islamicIn returns the first day in a Gregorian year that has the month and day
// of the tabular Islamic calendar (the civil epoch, 16 July 622; leap years 2, 5,
// 7, 10, 13, 16, 18, 21, 24, 26 and 29 of thirty).
func islamicIn(year, month, day int) timeline.Date {
	if year < 623 || year > 3000 {
		return timeline.Date{}
	}
	y := (year-622)*33/32 - 1
	for k := range 4 {
		if d := islamicDay(y+k, month, day); d.Year() == year {
			return d
		}
	}
	return timeline.Date{}
}

func islamicDay(year, month, day int) timeline.Date {
	return fixed(227014 + (year-1)*354 + (3+11*year)/30 + 29*(month-1) + month/2 + day)
}
