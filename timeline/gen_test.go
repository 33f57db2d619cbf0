package timeline_test

import (
	"testing"

	"github.com/almanac-go/almanac/timeline"
	"pgregory.net/rapid"
)

// must returns the date of its text form.
func must(t testing.TB, s string) timeline.Date {
	t.Helper()
	d, err := timeline.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// period returns the period of its text form; "" is the unknown one.
func period(t testing.TB, s string) timeline.Period {
	t.Helper()
	var p timeline.Period
	if err := p.UnmarshalText([]byte(s)); err != nil {
		t.Fatal(err)
	}
	return p
}

// days generates civil days, half of them in the years that reports are about.
var days = rapid.Custom(func(t *rapid.T) timeline.Date {
	years := rapid.OneOf(rapid.IntRange(timeline.MinYear, timeline.MaxYear), rapid.IntRange(1890, 2060), rapid.IntRange(-30, 30))
	m, _ := timeline.NewMonth(years.Draw(t, "year"), rapid.IntRange(1, 12).Draw(t, "month"))
	d, ok := timeline.NewDay(m.Year(), m.Month(), rapid.IntRange(1, m.Last().Day()).Draw(t, "day"))
	if !ok {
		t.Fatalf("no such day in %v", m)
	}
	return d
})

// dates generates dates of every grain.
var dates = rapid.Custom(func(t *rapid.T) timeline.Date {
	day := days.Draw(t, "date")
	d := dateAt(t, day, rapid.SampledFrom(allGrains()).Draw(t, "grain"))
	if d.IsZero() {
		return day // a unit that reaches beyond the years of a Date
	}
	return d
})

func allGrains() []timeline.Grain {
	var gs []timeline.Grain
	for g := timeline.GrainSecond; g <= timeline.GrainMillennium; g++ {
		gs = append(gs, g)
	}
	return gs
}

func dateAt(t *rapid.T, day timeline.Date, g timeline.Grain) timeline.Date {
	switch g {
	case timeline.GrainSecond, timeline.GrainMinute, timeline.GrainHour:
		d, _ := timeline.NewTime(day, rapid.IntRange(0, 23).Draw(t, "hour"), rapid.IntRange(0, 59).Draw(t, "min"),
			rapid.IntRange(0, 59).Draw(t, "sec"), g)
		return d
	case timeline.GrainPartOfDay:
		return timeline.NewPart(day, timeline.PartOfDay(rapid.IntRange(1, 6).Draw(t, "part")))
	case timeline.GrainWeekend:
		d, _ := timeline.NewWeekend(day.ISOWeek())
		return d
	case timeline.GrainSeason:
		return timeline.NewSeason(day.Year(), timeline.Season(rapid.IntRange(1, 8).Draw(t, "season")))
	}
	return day.Trunc(g)
}

// periods generates periods with and without open and approximate ends and modifiers; a few are unknown.
var periods = rapid.Custom(func(t *rapid.T) timeline.Period {
	a, b := dates.Draw(t, "a"), dates.Draw(t, "b")
	if rapid.Bool().Draw(t, "near") {
		b = a.AddDays(rapid.IntRange(0, 40).Draw(t, "days"))
	}
	var p timeline.Period
	switch rapid.IntRange(0, 9).Draw(t, "shape") {
	case 0:
		return p
	case 1:
		p = timeline.Since(a)
	case 2:
		p = timeline.Until(a)
	case 3, 4, 5:
		p = timeline.Of(a)
	default:
		if p = timeline.Between(a, b); p.IsZero() {
			p = timeline.Between(b, a)
		}
	}
	p.BeginApprox = !p.Begin.IsZero() && rapid.IntRange(0, 4).Draw(t, "begin approx") == 0
	p.EndApprox = !p.End.IsZero() && rapid.IntRange(0, 4).Draw(t, "end approx") == 0
	if rapid.IntRange(0, 3).Draw(t, "bounded") == 0 {
		p = p.With(timeline.Mod(rapid.IntRange(0, int(timeline.ModEqualOrLess)).Draw(t, "mod")))
	}
	return p
})
