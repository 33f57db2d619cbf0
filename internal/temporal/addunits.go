package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/timeline"
)

// grainOf returns the grain of a unit.
func grainOf(u Unit) timeline.Grain {
	switch u {
	case english.UnitSecond:
		return timeline.GrainSecond
	case english.UnitMinute:
		return timeline.GrainMinute
	case english.UnitHour:
		return timeline.GrainHour
	case english.UnitDay, english.UnitBusinessDay, english.UnitNight:
		return timeline.GrainDay
	case english.UnitWeekend:
		return timeline.GrainWeekend
	case english.UnitWeek, english.UnitFortnight:
		return timeline.GrainWeek
	case english.UnitMonth:
		return timeline.GrainMonth
	case english.UnitQuarter:
		return timeline.GrainQuarter
	case english.UnitHalf:
		return timeline.GrainHalf
	case english.UnitYear:
		return timeline.GrainYear
	case english.UnitDecade:
		return timeline.GrainDecade
	case english.UnitCentury:
		return timeline.GrainCentury
	case english.UnitMillennium:
		return timeline.GrainMillennium
	}
	return timeline.GrainUnknown
}

// moved returns d moved by the amount, or the counted weekdays, of e. With coarse set
// the result is as coarse as the amount's unit.
func moved(d timeline.Date, e *Expr, coarse bool) timeline.Date {
	if e.Counted > 0 {
		return countWeekdays(d, int(e.Amount.Num), int(e.Counted), int(e.OffsetDir))
	}
	return addAmount(d, &e.Amount, int(e.OffsetDir), coarse)
}

// addAmount moves d by an amount in direction dir. With coarse set the result
// is as coarse as the amount's unit.
func addAmount(d timeline.Date, a *Amount, dir int, coarse bool) timeline.Date {
	fine := a.Unit
	d = addUnits(d, a.Num, a.den(), a.Unit, dir)
	for _, x := range a.More {
		if x.Num > 0 {
			d = addUnits(d, int64(x.Num), 1, x.Unit, dir)
			fine = x.Unit
		}
	}
	if !coarse || a.Den > 1 {
		return d
	}
	switch fine {
	case english.UnitMonth:
		return d.Trunc(timeline.GrainMonth)
	case english.UnitQuarter:
		return d.Trunc(timeline.GrainQuarter)
	case english.UnitYear, english.UnitDecade, english.UnitCentury, english.UnitMillennium:
		return d.Trunc(timeline.GrainYear)
	}
	return d
}

// addUnits moves d by num/den units; the result is zero if they are too many.
func addUnits(d timeline.Date, num, den int64, u Unit, dir int) timeline.Date {
	if num > 1e7 {
		return timeline.Date{}
	}
	n := int(num) * dir
	switch u {
	case english.UnitSecond:
		return addSeconds(d, int(num/den)*dir)
	case english.UnitMinute:
		return addSeconds(d, int(num*60/den)*dir)
	case english.UnitHour:
		return addSeconds(d, int(num*3600/den)*dir)
	case english.UnitDay, english.UnitNight:
		return d.First().AddDays(n / int(den))
	case english.UnitBusinessDay:
		return addBusinessDays(d.First(), n)
	case english.UnitWeek, english.UnitWeekend:
		return d.First().AddDays(7 * n / int(den))
	case english.UnitFortnight:
		return d.First().AddDays(14 * n)
	case english.UnitMonth:
		if d.Grain() == timeline.GrainWeek { // a week is of the month of its Thursday
			d = d.First().AddDays(3)
		}
		return d.AddMonths(n / int(den))
	case english.UnitQuarter:
		return d.AddMonths(3 * n)
	case english.UnitHalf:
		return d.AddMonths(6 * n)
	case english.UnitYear:
		if den > 1 {
			return d.AddMonths(12 * n / int(den))
		}
		return d.AddYears(n)
	case english.UnitDecade:
		return d.AddYears(10 * n / int(den))
	case english.UnitCentury:
		return d.AddYears(100 * n / int(den))
	case english.UnitMillennium:
		return d.AddYears(1000 * n)
	}
	return d
}

// addSeconds moves d, or the beginning of its day, by n seconds. The result is
// as fine as the minute.
func addSeconds(d timeline.Date, n int) timeline.Date {
	if d.Grain() >= timeline.GrainDay {
		t, ok := timeline.NewTime(d.First(), 0, 0, 0, timeline.GrainMinute)
		if !ok {
			return d
		}
		d = t
	}
	h, m, s := d.Clock()
	total := h*3600 + m*60 + s + n
	day := d.Trunc(timeline.GrainDay).AddDays(floorDiv(total, 86400))
	total -= floorDiv(total, 86400) * 86400
	d, _ = timeline.NewTime(day, total/3600, total/60%60, total%60, timeline.GrainMinute)
	return d
}

func addBusinessDays(d timeline.Date, n int) timeline.Date {
	step := 1
	if n < 0 {
		step, n = -1, -n
	}
	for n = min(n, 10000); n > 0; {
		d = d.AddDays(step)
		if w := isoWeekday(d); w <= 5 {
			n--
		}
	}
	return d
}

// onWeekday returns the weekday that e names besides d: the one in the week d, or
// the nearest to the day d.
func onWeekday(d timeline.Date, e *Expr) timeline.Date {
	if e.On == 0 || d.IsZero() {
		return d
	}
	switch d.Grain() {
	case timeline.GrainWeek:
		return d.First().AddDays(int(e.On) - 1)
	case timeline.GrainDay:
		return d.AddDays((int(e.On)-isoWeekday(d)+10)%7 - 3)
	}
	return d
}

// onOrAfter returns the weekday (1 Monday – 7 Sunday) that is d or the next after it.
func onOrAfter(d timeline.Date, weekday int) timeline.Date {
	return d.AddDays((weekday - isoWeekday(d) + 7) % 7)
}

// onOrBefore returns the weekday (1 Monday – 7 Sunday) that is d or the last before
// it.
func onOrBefore(d timeline.Date, weekday int) timeline.Date {
	return d.AddDays(-((isoWeekday(d) - weekday + 7) % 7))
}

// nthFrom returns the nth weekday (1 Monday – 7 Sunday) from first on, or counted
// back from last where nth is negative.
func nthFrom(first, last timeline.Date, nth, weekday int) timeline.Date {
	if nth > 0 {
		return onOrAfter(first, weekday).AddDays(7 * (nth - 1))
	}
	return onOrBefore(last, weekday).AddDays(7 * (nth + 1))
}

// isoWeekday returns the weekday of d, 1 Monday – 7 Sunday.
func isoWeekday(d timeline.Date) int { return (int(d.Weekday())+6)%7 + 1 }

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// unitShift returns the unit that holds a, moved by n.
func unitShift(a timeline.Date, u Unit, n int) timeline.Date {
	g := grainOf(u)
	if g == timeline.GrainUnknown {
		return timeline.Date{}
	}
	if u == english.UnitFortnight {
		n *= 2
	}
	if g == timeline.GrainWeekend {
		w := a.First().Trunc(timeline.GrainWeek)
		y, k := w.ISOWeek()
		d, _ := timeline.NewWeekend(y, k)
		return d.Shift(n)
	}
	if a.Grain() > g {
		a = a.First()
	}
	return a.Trunc(g).Shift(n)
}
