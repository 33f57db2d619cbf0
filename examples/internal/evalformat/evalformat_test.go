package evalformat

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

func number(s string) stats.Number {
	n, err := stats.ParseNumber(s)
	if err != nil {
		panic(err)
	}
	return n
}

func mustUnit(symbol string) stats.Unit {
	u, err := stats.ParseUnit(symbol)
	if err != nil {
		panic(err)
	}
	return u
}

func TestQuantities(t *testing.T) {
	for _, c := range []struct {
		name string
		q    extract.Quantity
		want Quantity
	}{
		{"plain", extract.Quantity{Value: stats.NewQuantity(number("16"), mustUnit("kg"))}, Quantity{Value: "16", Unit: "kilogram", Change: "="}},
		{"about", extract.Quantity{Value: stats.NewQuantity(number("16"), mustUnit("kg")).With(stats.HedgeAbout)}, Quantity{Value: "16", Unit: "kilogram", Change: "~"}},
		{"more", extract.Quantity{Value: stats.NewQuantity(number("16"), mustUnit("kg")).With(stats.HedgeMoreThan)}, Quantity{Value: "16", Unit: "kilogram", Change: ">"}},
		{"less", extract.Quantity{Value: stats.NewQuantity(number("16"), mustUnit("kg")).With(stats.HedgeUnder)}, Quantity{Value: "16", Unit: "kilogram", Change: "<"}},
		{"a fall is positive", extract.Quantity{Value: stats.NewQuantity(number("3"), stats.Percent), Change: stats.DirectionDown}, Quantity{Value: "3", Unit: "percentage", Change: "down"}},
		{"a range keeps its order", extract.Quantity{Value: stats.NewRange(number("9"), number("2"), stats.Unit{})}, Quantity{Value: "9..2", Unit: "-", Change: "="}},
		{"thousands", extract.Quantity{Value: stats.Quantity{Stated: number("1000"), Hedge: stats.HedgePlural, Unit: stats.Count, Noun: "job"}}, Quantity{Value: "1000..10000", Unit: "job", Change: "="}},
		{"counted noun", extract.Quantity{Value: stats.Quantity{Stated: number("70"), Unit: stats.Person, Noun: "expert"}}, Quantity{Value: "70", Unit: "expert", Change: "="}},
		{"people", extract.Quantity{Value: stats.NewQuantity(number("70"), stats.Person)}, Quantity{Value: "70", Unit: "people", Change: "="}},
		{"age", extract.Quantity{Kind: extract.KindAge, Value: stats.NewQuantity(number("58"), mustUnit("yr"))}, Quantity{Value: "58", Unit: "year of age", Change: "="}},
		{"rate", extract.Quantity{Value: stats.Quantity{Stated: number("3"), Unit: mustUnit("kg"), Per: stats.Count, PerNoun: "share"}}, Quantity{Value: "3", Unit: "kilogram per share", Change: "="}},
		{"concept", extract.Quantity{Value: stats.NewQuantity(number("16"), mustUnit("kg")), Concept: "net income"}, Quantity{Value: "16", Unit: "kilogram", Change: "=", Concept: "net income"}},
	} {
		if c.want.Concept == "" {
			c.want.Concept = "-"
		}
		got := quantities([]extract.Quantity{c.q})
		if diff := cmp.Diff([]Quantity{c.want}, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
	several := extract.Quantity{Value: stats.Quantity{Stated: number("1"), Hedge: stats.HedgeSeveral}}
	if got := quantities([]extract.Quantity{several}); len(got) != 0 {
		t.Errorf("a bare several is no quantity there: %v", got)
	}
}

func TestFigure(t *testing.T) {
	for _, c := range []struct {
		name      string
		q         stats.Quantity
		low, high string
	}{
		{"one figure", stats.NewQuantity(number("16"), stats.Count), "16", ""},
		{"a range", stats.NewRange(number("2"), number("9"), stats.Count), "2", "9"},
		{"a falling range", stats.NewRange(number("9"), number("2"), stats.Count), "2", "9"},
		{"several thousand", stats.Quantity{Stated: number("1000"), Hedge: stats.HedgeSeveral}, "3000", "9000"},
		{"thousands", stats.Quantity{Stated: number("1000"), Hedge: stats.HedgePlural}, "2000", ""},
	} {
		if low, high := figure(c.q); low != c.low || high != c.high {
			t.Errorf("%s is %s to %s, want %s to %s", c.name, low, high, c.low, c.high)
		}
	}
}

// TestClockRange: hours that belong together are one expression.
func TestClockRange(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"2018-06-05T16:00", "2018-06-05T17:30", "2018-06-05T16:00:00/2018-06-05T17:30:00"},
		{"T16:00", "T17:00:30", "16:00:00/17:00:30"},
		{"2018-06-05TMO", "2018-06-05TAF", ""},
		{"2018-06-05", "2018-06-06", ""},
		{"2018-06-05T16:00", "2018-06-06", ""},
	} {
		v := extract.Time{Ends: []extract.TimeEnd{{Value: c.from}, {Value: c.to}}}
		if got := clockRange(&v); got != c.want {
			t.Errorf("%s and %s: %q, want %q", c.from, c.to, got, c.want)
		}
	}
	undated := extract.Time{Mention: extract.Mention{Rule: ruleClockRange}, Ends: []extract.TimeEnd{{Value: "2018-06-05T16:00"}, {Value: "2018-06-05T17:00"}}}
	if got := clockRange(&undated); got != "16:00:00/17:00:00" {
		t.Errorf("no day said: %q", got)
	}
	four, _ := timeline.NewTime(mustDay(2018, 6, 5), 16, 0, 0, timeline.GrainMinute)
	six, _ := timeline.NewTime(mustDay(2018, 6, 5), 18, 30, 0, timeline.GrainMinute)
	hours := extract.Time{Mention: extract.Mention{Rule: ruleHoursFrom}, Type: extract.TypeDuration, Value: "PT2H30M", Period: timeline.Between(four, six)}
	if got := clockRange(&hours); got != "16:00:00/18:30:00" {
		t.Errorf("for two hours and a half from four: %q", got)
	}
	hours.Rule = ruleHoursOfDay
	if got := clockRange(&hours); got != "2018-06-05T16:00:00/2018-06-05T18:30:00" {
		t.Errorf("on the fifth for two hours and a half from four: %q", got)
	}
	now := extract.Time{Period: timeline.Between(four, six), Ends: []extract.TimeEnd{{Value: presentRef}, {Value: "2018-06-05T18:30"}}}
	if got := clockRange(&now); got != "2018-06-05T16:00:00/2018-06-05T18:30:00" {
		t.Errorf("between now and half past six: %q", got)
	}
	if got := clockRange(&extract.Time{Value: "2018-06-05T16:00"}); got != "" {
		t.Errorf("one time: %q", got)
	}
}

func mustDay(y, m, d int) timeline.Date {
	day, ok := timeline.NewDay(y, m, d)
	if !ok {
		panic("no such day")
	}
	return day
}

// TestFiscal: a fiscal year that the text calls a year has letters of its own.
func TestFiscal(t *testing.T) {
	for _, c := range []struct{ rule, surface, value, want string }{
		{ruleFiscal, "fiscal year 2008", "2008", "FY2008"},
		{ruleFiscal, "the fiscal year 2008", "2008", "FY2008"},
		{ruleFiscal, "FY2008", "2008", "FY2008"},
		{ruleFiscal, "fiscal 2008", "2008", "2008"},
		{"shift", "last fiscal year", "2012", "FY2012"},
		{"unit", "this school year", "2012", "SY2012"},
		{"unit", "the fiscal year", "2012", "2012"},
		{"shift", "last year", "2012", "2012"},
		{"duration", "two fiscal years", "P2Y", "P2Y"},
	} {
		v := extract.Time{Mention: extract.Mention{Rule: c.rule, Surface: c.surface}, Value: c.value}
		if got := fiscal(&v); got != c.want {
			t.Errorf("%s %q: %s, want %s", c.surface, c.value, got, c.want)
		}
	}
}

// TestWhole: the end of a day is its last second.
func TestWhole(t *testing.T) {
	day := timeline.Of(mustDay(2018, 6, 26))
	for _, c := range []struct {
		surface, value string
		mod            timeline.Mod
		period         timeline.Period
		want           string
	}{
		{"the end of today", "2018-06-26", timeline.ModEnd, day, "TIME 2018-06-26T23:59:59"},
		{"end of Friday", "2018-06-26", timeline.ModEnd, day, "TIME 2018-06-26T23:59:59"},
		{"EOD", "2018-06-26", timeline.ModEnd, day, "TIME 2018-06-26T23:59:59"},
		{"late Friday", "2018-06-26", timeline.ModEnd, day, "DATE 2018-06-26"},
		{"Friday", "2018-06-26", timeline.ModNone, day, "DATE 2018-06-26"},
		{"the end of the year", "2018", timeline.ModEnd, timeline.Of(timeline.NewYear(2018)), "DATE 2018"},
	} {
		v := extract.Time{Mention: extract.Mention{Surface: c.surface}, Type: extract.TypeDate, Value: c.value, Mod: c.mod, Period: c.period}
		if x := whole(&v); x.Type+" "+x.Value != c.want {
			t.Errorf("%s: %s %s, want %s", c.surface, x.Type, x.Value, c.want)
		}
	}
}

// TestOf: a range is two expressions and one period, and an event that it
// dates points at both.
func TestOf(t *testing.T) {
	first, _ := timeline.NewDay(2018, 6, 5)
	last, _ := timeline.NewDay(2018, 6, 9)
	year := timeline.NewYear(2019)
	r := &extract.Result{
		Source: timeline.Source{ID: "a"},
		Times: []extract.Time{
			{Mention: extract.Mention{Start: 0, End: 4}, Type: extract.TypeDate, Value: "2019", Mod: timeline.ModStart, Period: timeline.Of(year)},
			{Mention: extract.Mention{Start: 10, End: 18}, Type: extract.TypeDate, Value: "2018-06-05/2018-06-09", Period: timeline.Between(first, last),
				Ends: []extract.TimeEnd{{Start: 10, End: 16, Type: extract.TypeDate, Value: "2018-06-05"}, {Start: 17, End: 18, Type: extract.TypeDate, Value: "2018-06-09"}}},
			{Mention: extract.Mention{Start: 20, End: 25}, Type: extract.TypeDuration, Value: "P3W"},
		},
		Events: []timeline.Event{{Status: timeline.StatusRecurring, Basis: timeline.BasisCarried, When: timeline.Since(first),
			Citations: []timeline.Citation{{Start: 30, End: 36}}}},
		EventTimes: [][]int{{1, 2}},
	}
	want := `{"id":"a",` +
		`"timex":[{"start":0,"end":4,"type":"DATE","value":"2019","mod":"START"},` +
		`{"start":10,"end":16,"type":"DATE","value":"2018-06-05"},{"start":17,"end":18,"type":"DATE","value":"2018-06-09"},` +
		`{"start":20,"end":25,"type":"DURATION","value":"P3W"}],` +
		`"quantities":[],` +
		`"events":[{"start":30,"end":36,"timex":[1,2,3],"first":"2018-06-05","last":"","status":"actual","carried":true}],` +
		`"periods":[{"start":0,"end":4,"first":"2019-01-01","last":"2019-12-31"},{"start":10,"end":18,"first":"2018-06-05","last":"2018-06-09"},` +
		`{"start":20,"end":25,"first":"","last":""}],` +
		`"claims":[]}`
	got, err := json.Marshal(Of(r))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
