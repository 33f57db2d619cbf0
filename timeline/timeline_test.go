package timeline_test

import (
	"encoding/json"
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/almanac-go/almanac/timeline"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// event returns an event with a date and a title, cited in document "a".
func event(t testing.TB, when, title string) timeline.Event {
	return timeline.Event{When: period(t, when), Title: title, Citations: []timeline.Citation{{Source: "a"}}}
}

func titles(events []timeline.Event) string {
	var s []string
	for _, e := range events {
		s = append(s, e.Title)
	}
	return strings.Join(s, " ")
}

func sample(t testing.TB) *timeline.Timeline {
	b := event(t, "2018-06-05/2018-06-09", "seminar")
	b.Citations[0] = timeline.Citation{Source: "b", Start: 10}
	c := b
	c.Title, c.Citations = "lecture", []timeline.Citation{{Source: "b", Start: 5}}
	return timeline.New([]timeline.Event{
		event(t, "", "undated"),
		b, c,
		event(t, "2018-06-05/2018-06-09", "summit"),
		event(t, "2018", "year"),
		event(t, "2018-01-01", "newyear"),
	}, []timeline.Event{
		event(t, "2018-01", "january"),
		event(t, "2016-05/..", "office"),
		event(t, "../2017", "until"),
		event(t, "2021-11", "later"),
	})
}

func TestOrder(t *testing.T) {
	tl := sample(t)
	want := "office until year january newyear summit lecture seminar later undated"
	if got := titles(tl.Events()); got != want {
		t.Errorf("order: %s, want %s", got, want)
	}
	if tl.Len() != 10 || titles(slices.Collect(tl.All())) != want {
		t.Errorf("%d events, %s", tl.Len(), titles(slices.Collect(tl.All())))
	}
}

func TestQueries(t *testing.T) {
	tl := sample(t)
	tests := []struct{ query, overlapping, during, reason string }{
		{"2018", "office year january newyear summit lecture seminar", "year january newyear summit lecture seminar", "a year"},
		{"2018-06-09/2018-06-20", "office year summit lecture seminar", "", "the last day is included"},
		{"2018-06", "office year summit lecture seminar", "summit lecture seminar", "a month"},
		{"2017", "office until", "", "open ends reach far"},
		{"2015", "until", "", "before all that begin"},
		{"2021/..", "office later", "later", "an open query"},
		{"2016/..", "office until year january newyear summit lecture seminar later", "office year january newyear summit lecture seminar later", "holds an open end"},
		{"../2016", "office until", "", "the other way"},
		{"../2017", "office until", "until", "holds an open begin"},
		{"", "", "", "unknown"},
	}
	for _, tt := range tests {
		q := period(t, tt.query)
		if got := titles(slices.Collect(tl.Overlapping(q))); got != tt.overlapping {
			t.Errorf("%s: overlapping %q: %s, want %s", tt.reason, tt.query, got, tt.overlapping)
		}
		if got := titles(slices.Collect(tl.During(q))); got != tt.during {
			t.Errorf("%s: during %q: %s, want %s", tt.reason, tt.query, got, tt.during)
		}
	}
}

func TestEmptyTimeline(t *testing.T) {
	var none *timeline.Timeline
	for _, tl := range []*timeline.Timeline{none, {}, timeline.New()} {
		q := period(t, "2018")
		if tl.Len() != 0 || len(tl.Events()) != 0 || !tl.Span().IsZero() || tl.String() != "" || tl.ByWords("x").Len() != 0 ||
			len(slices.Collect(tl.Overlapping(q))) != 0 || len(slices.Collect(tl.During(q))) != 0 || len(slices.Collect(tl.Gaps(timeline.GrainDay))) != 0 {
			t.Error("an empty timeline has events")
		}
		for u := range tl.Densities(timeline.GrainDay) {
			t.Errorf("an empty timeline has a unit %v", u)
		}
		if data, err := json.Marshal(tl); err != nil || tl != nil && string(data) != "[]" {
			t.Errorf("JSON of nothing: %s, %v", data, err)
		}
	}
}

func TestImmutable(t *testing.T) {
	events := []timeline.Event{event(t, "2018", "first")}
	tl := timeline.New(events)
	events[0].Title, events[0].Citations[0].Source = "changed", "changed"
	got := tl.Events()
	got[0].Title = "changed"
	if e := tl.Events()[0]; e.Title != "first" || e.Citations[0].Source != "a" {
		t.Errorf("the timeline changed with its source: %+v", e)
	}
}

func TestFilters(t *testing.T) {
	planned := event(t, "2019", "Summit")
	planned.Status = timeline.StatusPlanned
	planned.Attribution = timeline.Attribution{Speaker: "Lt. Ana Ruiz", Role: "spokeswoman"}
	planned.Place = "Panama City"
	planned.Citations = append(planned.Citations, timeline.Citation{Source: "b", Sentence: "The summit will open in Panama City."})
	tl := timeline.New([]timeline.Event{planned, event(t, "2018-06", "Straße")})
	tests := []struct {
		got  *timeline.Timeline
		want string
		name string
	}{
		{tl.ByStatus(timeline.StatusPlanned), "Summit", "status"},
		{tl.ByStatus(), "", "no status"},
		{tl.ByGrain(timeline.GrainMonth, timeline.GrainDay), "Straße", "grain"},
		{tl.BySource("b"), "Summit", "any citation's source"},
		{tl.BySpeaker("RUIZ", "spokes"), "Summit", "name and role"},
		{tl.ByPlace("panama"), "Summit", "place"},
		{tl.ByWords("open", "SUMMIT"), "Summit", "sentence and title"},
		{tl.ByWords("straße"), "Straße", "letters beyond ASCII"},
		{tl.ByWords("summit", "straße"), "", "all words are wanted"},
		{timeline.Collect(tl.Overlapping(period(t, "2018"))), "Straße", "collected"},
	}
	for _, tt := range tests {
		if got := titles(tt.got.Events()); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestGroupBy(t *testing.T) {
	tests := []struct {
		grain timeline.Grain
		want  string
	}{
		{timeline.GrainYear, "2016: office; 2017: until; 2018: year january newyear summit lecture seminar; 2021: later; : undated; "},
		{timeline.GrainMonth, "2016-05: office; 2017: until; 2018: year; 2018-01: january newyear; 2018-06: summit lecture seminar; 2021-11: later; : undated; "},
		{timeline.GrainDecade, "201X: office until year january newyear summit lecture seminar; 202X: later; : undated; "},
	}
	for _, tt := range tests {
		var b strings.Builder
		for unit, events := range sample(t).GroupBy(tt.grain) {
			fmt.Fprintf(&b, "%v: %s; ", unit, titles(events))
		}
		if diff := cmp.Diff(tt.want, b.String()); diff != "" {
			t.Errorf("by %v: %s", tt.grain, diff)
		}
	}
	for range sample(t).GroupBy(timeline.GrainYear) {
		break // an iterator that goes on after this panics
	}
}

func TestGapsAndDensities(t *testing.T) {
	tl := timeline.New([]timeline.Event{
		event(t, "2018-01-10/2018-02-05", "a"), event(t, "2018-01-20", "b"), event(t, "2018-05", "c"), event(t, "2018-07-02/..", "d"), event(t, "2019", "e"), event(t, "", "f"),
	})
	tests := []struct {
		grain           timeline.Grain
		gaps, densities string
	}{
		{timeline.GrainMonth, "2018-03/2018-04 2018-06 2018-08/2018-12", "2 1 0 0 1 0 1 0 0 0 0 0 1 1 1 1 1 1 1 1 1 1 1 1"},
		{timeline.GrainQuarter, "2018-36", "2 1 1 0 1 1 1 1"},
		{timeline.GrainYear, "", "4 1"},
		{timeline.GrainDay, "2018-02-06/2018-04-30 2018-06-01/2018-07-01 2018-07-03/2018-12-31", ""},
	}
	for _, tt := range tests {
		var gaps, densities []string
		for p := range tl.Gaps(tt.grain) {
			gaps = append(gaps, p.String())
		}
		for _, n := range tl.Densities(tt.grain) {
			densities = append(densities, fmt.Sprint(n))
		}
		if got := strings.Join(gaps, " "); got != tt.gaps {
			t.Errorf("gaps by %v: %s, want %s", tt.grain, got, tt.gaps)
		}
		if got := strings.Join(densities, " "); tt.densities != "" && got != tt.densities {
			t.Errorf("densities by %v: %s, want %s", tt.grain, got, tt.densities)
		}
	}
	for _, g := range []timeline.Grain{timeline.GrainUnknown, timeline.GrainSecond, timeline.GrainWeekend, timeline.GrainMillennium, 200} {
		for range tl.Gaps(g) {
		}
		n := 0
		for _, events := range tl.Densities(g) {
			if n += events; n > 0 {
				break
			}
		}
		if n == 0 {
			t.Errorf("no event counted by %v", g)
		}
	}
}

func TestTimelineJSON(t *testing.T) {
	tl := sample(t)
	data, err := json.Marshal(tl)
	if err != nil {
		t.Fatal(err)
	}
	var back timeline.Timeline
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(tl.Events(), back.Events()); diff != "" {
		t.Error(diff)
	}
	if titles(slices.Collect(back.During(period(t, "2021")))) != "later" {
		t.Error("a timeline that was read has no index")
	}
	if err := json.Unmarshal([]byte(`[{"when":"2018-06-31"}]`), &back); err == nil || back.Len() != tl.Len() {
		t.Errorf("31 June is read: %v", err)
	}
}

// TestQueryProperties holds the index against a pass over all events.
func TestQueryProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var events []timeline.Event
		for i := range rapid.IntRange(0, 40).Draw(t, "n") {
			events = append(events, timeline.Event{ID: fmt.Sprint(i), When: periods.Draw(t, "when")})
		}
		tl := timeline.New(events)
		all := tl.Events()
		if !slices.IsSortedFunc(all, timeline.Event.Compare) || len(all) != len(events) {
			t.Fatalf("not in order: %v", all)
		}
		q := periods.Draw(t, "query")
		var overlapping, during []timeline.Event
		for _, e := range all {
			if e.When.Overlaps(q) {
				overlapping = append(overlapping, e)
			}
			if q.Contains(e.When) {
				during = append(during, e)
			}
		}
		if diff := cmp.Diff(overlapping, slices.Collect(tl.Overlapping(q))); diff != "" {
			t.Fatalf("overlapping %v: %s", q, diff)
		}
		if diff := cmp.Diff(during, slices.Collect(tl.During(q))); diff != "" {
			t.Fatalf("during %v: %s", q, diff)
		}
		rand.New(rand.NewSource(rapid.Int64().Draw(t, "seed"))).Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
		if diff := cmp.Diff(all, timeline.New(events).Events()); diff != "" {
			t.Fatalf("depends on the order given: %s", diff)
		}
		for i := 1; i < len(all); i++ {
			if a, b := all[i-1].When, all[i].When; !b.IsZero() && a.IsOpenBegin() && b.IsPoint() && b.End.First().Before(a.End.First()) {
				t.Fatalf("%v stands before %v", a, b)
			}
		}
		covered := 0
		for range tl.GroupBy(timeline.GrainCentury) {
			covered++
		}
		if (covered == 0) != (len(events) == 0) {
			t.Fatalf("%d groups of %d events", covered, len(events))
		}
	})
}

func BenchmarkNew(b *testing.B) {
	events := many(100_000)
	b.ReportAllocs()
	for b.Loop() {
		timeline.New(events)
	}
}

// BenchmarkOverlapping asks for the events of a day: the more events there are, the longer they are made to be found among.
func BenchmarkOverlapping(b *testing.B) {
	for _, n := range []int{1000, 10_000, 100_000, 1_000_000} {
		tl := timeline.New(many(n))
		q := timeline.Of(timeline.NewYear(1950).First())
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			found := 0
			for b.Loop() {
				for range tl.Overlapping(q) {
					found++
				}
			}
			b.ReportMetric(float64(found)/float64(b.N), "found")
		})
	}
}

// many returns n events over n days around 1950, a thousandth of them long.
func many(n int) []timeline.Event {
	rnd := rand.New(rand.NewSource(1))
	mid := timeline.NewYear(1950).First()
	events := make([]timeline.Event, n)
	for i := range events {
		d := mid.AddDays(rnd.Intn(n) - n/2)
		length := rnd.Intn(3)
		if i%1000 == 0 {
			length = 3000
		}
		events[i].When = timeline.Between(d, d.AddDays(length))
	}
	return events
}
