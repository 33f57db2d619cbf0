package timeline_test

import (
	"fmt"

	"github.com/almanac-go/almanac/timeline"
)

// told returns an event that a document tells.
func told(source, when, status, trigger, title string) timeline.Event {
	e := timeline.Event{Trigger: trigger, Title: title, Citations: []timeline.Citation{{Source: source, Line: 1, Sentence: title}}}
	if err := e.When.UnmarshalText([]byte(when)); err != nil {
		fmt.Println(err)
	}
	if err := e.Status.UnmarshalText([]byte(status)); err != nil {
		fmt.Println(err)
	}
	return e
}

// Two documents tell of one congress and give different dates; a third told of it when it was still planned.
func ExampleTimeline_Merge() {
	tl := timeline.New([]timeline.Event{
		told("gazette", "2018-05-29", "planned", "opens", "Coastal safety congress opens in Lisbon"),
		told("bulletin", "2018-06-05/2018-06-09", "actual", "opens", "Coastal safety congress opens in Lisbon with 11 countries"),
		told("minutes", "2018-06-05/2018-06-07", "actual", "opens", "the congress on coastal safety opens in Lisbon"),
		told("minutes", "2018-06-05", "actual", "sank", "the ferry Aurora sank off Bergen"),
	})
	for _, e := range tl.Merge(timeline.News()) {
		fmt.Println(e.Event.When, e.Event.Title, e.Sources())
		for _, d := range e.Discrepancies {
			fmt.Printf("  %s: %s\n", d.Kind, d)
		}
	}
	// Output:
	// 2018-06-05 the ferry Aurora sank off Bergen [minutes]
	// 2018-06-05/2018-06-09 Coastal safety congress opens in Lisbon with 11 countries [bulletin gazette minutes]
	//   dates: 5 June in both; ends 9 June in one, 7 June in the other
	//   move: planned for 29 May 2018, came about 5–9 June 2018, 7 days later
}

func ExampleEntry_String() {
	tl := timeline.New([]timeline.Event{
		told("gazette", "2018-06-05", "actual", "sank", "the ferry Aurora sank off Bergen"),
		told("herald", "2018-06-06", "actual", "sank", "Ferry Aurora sank off Bergen with 40 people"),
	})
	for _, e := range tl.Merge(timeline.News()) {
		fmt.Println(e)
	}
	// Output: 5 Jun 2018: the ferry Aurora sank off Bergen. Told by gazette and herald. 5 June in one, 6 June in the other
}

// Merged entries are a timeline again, whose events carry the citations of all tellings.
func ExampleMerged() {
	tl := timeline.New([]timeline.Event{
		told("gazette", "2018-06-05", "actual", "sank", "the ferry Aurora sank off Bergen"),
		told("herald", "2018-06", "actual", "sank", "ferry Aurora sank off Bergen"),
	})
	for e := range timeline.Merged(tl.Merge(timeline.News())).All() {
		fmt.Println(e, len(e.Citations))
	}
	// Output: 5 Jun 2018: the ferry Aurora sank off Bergen 2
}

func ExamplePeriod_Phrase() {
	for _, s := range []string{"2018-06-05/2018-06-09", "2016-05/..", "2017 START", "-04XX"} {
		p, err := timeline.ParsePeriod(s)
		fmt.Println(p.Phrase(), err)
	}
	// Output:
	// 5–9 Jun 2018 <nil>
	// since May 2016 <nil>
	// early 2017 <nil>
	// 5th century BC <nil>
}

// pile returns what four documents tell.
func pile() *timeline.Timeline {
	return timeline.New([]timeline.Event{
		told("gazette", "2018-06-05", "actual", "sank", "the ferry Aurora sank off Bergen"),
		told("herald", "2018-06-05", "actual", "sank", "Ferry Aurora sank off Bergen with 40 people"),
		told("courier", "2018-06-05", "actual", "sank", "the ferry Aurora of Bergen sank"),
		told("gazette", "2018-06-20", "actual", "opened", "a school opened in Gulu"),
		told("herald", "2019", "planned", "build", "Bergen is to build a harbour"),
	})
}

func ExampleHighlights() {
	for _, h := range timeline.Highlights(pile().Merge(timeline.News()), 2) {
		fmt.Println(h)
	}
	// Output:
	// 5 Jun 2018: Ferry Aurora sank off Bergen with 40 people (37: told by 3 documents 20, 3 mentions 3, near the beginning of a document 6, dated to the day 6, names somebody or something 2)
	// 20 Jun 2018: a school opened in Gulu (24: told by 1 document 10, near the beginning of a document 6, dated to the day 6, names somebody or something 2)
}

func ExampleHighlightDates() {
	for _, h := range timeline.HighlightDates(pile().Merge(timeline.News()), timeline.GrainMonth, 1) {
		fmt.Println(h)
	}
	// Output: Jun 2018: 2 events (49: foremost “Ferry Aurora sank off Bergen with 40 people” 37, 2 events 4, told by 3 documents 8)
}
