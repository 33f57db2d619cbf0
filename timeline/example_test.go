package timeline_test

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/almanac-go/almanac/timeline"
)

func ExampleParseDate() {
	for _, s := range []string{"2018-06-05", "2018-Q2", "198X", "-0043", "2018-06-31"} {
		d, err := timeline.ParseDate(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%s is a %v, from %v to %v\n", d, d.Grain(), d.First(), d.Last())
	}
	// Output:
	// 2018-06-05 is a day, from 2018-06-05 to 2018-06-05
	// 2018-34 is a quarter, from 2018-04-01 to 2018-06-30
	// 198X is a decade, from 1980-01-01 to 1989-12-31
	// -0043 is a year, from -0043-01-01 to -0043-12-31
	// timeline: cannot read "2018-06-31": day: the month has no such day
}

// The date of a document, as it is handed to extract.
func ExampleMustDate() {
	published := timeline.MustDate("2018-07-16")
	fmt.Println(published.Weekday(), published.Shift(-1))
	// Output: Monday 2018-07-15
}

func ExampleNewDay() {
	d, ok := timeline.NewDay(2018, 6, 5)
	fmt.Println(d, ok)
	d, ok = timeline.NewDay(2018, 6, 31)
	fmt.Println(d.IsZero(), ok)
	// Output:
	// 2018-06-05 true
	// true false
}

// A date is a unit of the calendar, and moves by units of its own grain.
func ExampleDate_Shift() {
	may, _ := timeline.NewMonth(2016, 5)
	fmt.Println(may.Shift(9), timeline.NewDecade(1984).Shift(-1), timeline.NewSeason(2017, timeline.Winter).Shift(1))
	// Output: 2017-02 197X 2018-21
}

func ExampleDate_AddMonths() {
	d, _ := timeline.NewDay(2018, 1, 31)
	fmt.Println(d.AddMonths(1), d.AddMonths(2))
	// Output: 2018-02-28 2018-03-31
}

func ExampleDate_Trunc() {
	d, _ := timeline.NewDay(2018, 6, 5)
	for _, g := range []timeline.Grain{timeline.GrainWeek, timeline.GrainMonth, timeline.GrainQuarter, timeline.GrainCentury} {
		fmt.Println(g, d.Trunc(g))
	}
	// Output:
	// week 2018-W23
	// month 2018-06
	// quarter 2018-34
	// century 20XX
}

func ExampleDate_TIMEX() {
	summer := timeline.NewSeason(2018, timeline.Summer)
	fmt.Println(summer, summer.TIMEX(), timeline.NewYear(-43).TIMEX(), timeline.NewCentury(1984).TIMEX())
	// Output: 2018-22 2018-SU BC0044 19
}

// Seasons belong to a hemisphere.
func ExampleSeason_Southern() {
	for _, s := range []timeline.Season{timeline.Winter, timeline.Winter.Southern()} {
		d := timeline.NewSeason(2017, s)
		fmt.Println(s, d, d.First(), d.Last())
	}
	// Output:
	// winter 2017-24 2017-12-01 2018-02-28
	// southern winter 2017-32 2017-06-01 2017-08-31
}

func ExampleFromTime() {
	t := time.Date(2018, time.June, 5, 14, 30, 0, 0, time.UTC)
	fmt.Println(timeline.FromTime(t), timeline.FromTime(t).Trunc(timeline.GrainDay))
	// Output: 2018-06-05T14:30:00 2018-06-05
}

func ExamplePeriod() {
	first, _ := timeline.NewDay(2018, 6, 5)
	last, _ := timeline.NewDay(2018, 6, 9)
	may, _ := timeline.NewMonth(2016, 5)
	fmt.Println(timeline.Between(first, last))
	fmt.Println(timeline.Since(may))
	fmt.Println(timeline.Of(timeline.NewYear(1984)).With(timeline.ModApprox))
	fmt.Println(timeline.Of(timeline.NewYear(2017)).With(timeline.ModStart))
	// Output:
	// 2018-06-05/2018-06-09
	// 2016-05/..
	// 1984~
	// 2017 START
}

func ExampleParsePeriod() {
	p, err := timeline.ParsePeriod("2016/2018-06")
	days, _ := p.Days()
	fmt.Println(p.First(), p.Last(), days, err)
	// Output: 2016-01-01 2018-06-30 912 <nil>
}

func ExamplePeriod_Intersect() {
	a, _ := timeline.ParsePeriod("2016-05/..")
	b, _ := timeline.ParsePeriod("2015/2017")
	fmt.Println(a.Intersect(b))
	// Output: 2016-05/2017 true
}

func ExampleRelate() {
	year, _ := timeline.ParsePeriod("2017")
	month, _ := timeline.ParsePeriod("2017-10")
	open, _ := timeline.ParsePeriod("2017-05/..")
	fmt.Println(timeline.Relate(year, month))
	fmt.Println(timeline.Relate(year, open))
	// Output:
	// contains true
	// none false
}

// What follows if a overlaps b, and b is over before c begins?
func ExampleCompose() {
	fmt.Println(timeline.Compose(timeline.RelationOverlaps, timeline.RelationBefore))
	fmt.Println(timeline.Compose(timeline.RelationOverlaps, timeline.RelationDuring))
	// Output:
	// before
	// overlaps, starts, during
}

// Two reports of one seminar.
func ExampleAgree() {
	a, _ := timeline.ParsePeriod("2018-06-05/2018-06-09")
	b, _ := timeline.ParsePeriod("2018-06-05/2018-06-07")
	c, _ := timeline.ParsePeriod("2018-06")
	fmt.Println(timeline.Agree(a, b, timeline.News()))
	fmt.Println(timeline.Agree(a, c, timeline.News()))
	// Output:
	// start equal, end conflicting by 2 days
	// start within bounds, end within bounds
}

// A plan that came out otherwise is no contradiction.
func ExampleAgreeEvents() {
	june, _ := timeline.ParsePeriod("2018-06")
	july, _ := timeline.ParsePeriod("2018-07")
	plan := timeline.Event{When: june, Status: timeline.StatusPlanned}
	g := timeline.AgreeEvents(plan, timeline.Event{When: july}, timeline.News())
	fmt.Println(g)
	fmt.Println(g.Verdict())
	// Output:
	// start conflicting by 1 day, end conflicting by 1 day (moved)
	// consistent
}

// events returns three events as a program may read them from a file.
func events() []timeline.Event {
	var all []timeline.Event
	err := json.Unmarshal([]byte(`[
		{"when": "2018-06-05/2018-06-09", "title": "seminar held"},
		{"when": "2019", "title": "bridge to open", "status": "planned"},
		{"when": "2016-05/..", "title": "minister in office"}
	]`), &all)
	if err != nil {
		panic(err)
	}
	return all
}

func Example() {
	tl := timeline.New(events())
	fmt.Print(tl)
	june, _ := timeline.ParsePeriod("2018-06")
	for e := range tl.During(june) {
		fmt.Println("in June 2018:", e.Title)
	}
	// Output:
	// since May 2016: minister in office
	// 5–9 Jun 2018: seminar held
	// 2019: bridge to open (planned)
	// in June 2018: seminar held
}

func ExampleTimeline_GroupBy() {
	for year, group := range timeline.New(events()).GroupBy(timeline.GrainYear) {
		fmt.Println(year, len(group), group[0].Title)
	}
	// Output:
	// 2016 1 minister in office
	// 2018 1 seminar held
	// 2019 1 bridge to open
}

func ExampleTimeline_Overlapping() {
	p, _ := timeline.ParsePeriod("2018")
	fmt.Print(timeline.Collect(timeline.New(events()).Overlapping(p)).ByStatus(timeline.StatusActual))
	// Output:
	// since May 2016: minister in office
	// 5–9 Jun 2018: seminar held
}

func ExampleTimeline_Gaps() {
	for gap := range timeline.New(events()).Gaps(timeline.GrainYear) {
		fmt.Println(gap)
	}
	// Output: 2017
}

func ExampleTimeline_Densities() {
	for year, n := range timeline.New(events()).Densities(timeline.GrainYear) {
		fmt.Println(year, n)
	}
	// Output:
	// 2016 1
	// 2017 0
	// 2018 1
	// 2019 1
}

func ExampleEvent() {
	opened, _ := timeline.NewMonth(2018, 6)
	e := timeline.Event{
		Title:       "Summit opened in Panama City",
		When:        timeline.Of(opened),
		Attribution: timeline.Attribution{Speaker: "Ana Ruiz", Role: "spokeswoman", Kind: timeline.SpeakerNamed},
		Citations:   []timeline.Citation{{Source: "report", Start: 4, End: 10, Surface: "opened", Line: 1}},
	}
	data, err := json.Marshal(e)
	fmt.Println(e)
	fmt.Println(string(data), err)
	// Output:
	// Jun 2018: Summit opened in Panama City
	// {"title":"Summit opened in Panama City","when":"2018-06","status":"actual","attribution":{"speaker":"Ana Ruiz","role":"spokeswoman","kind":"named"},"citations":[{"source":"report","start":4,"end":10,"surface":"opened","sentence_start":0,"sentence_end":0,"line":1}]} <nil>
}
