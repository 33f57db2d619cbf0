package timeline_test

import (
	"fmt"
	"testing"

	"github.com/almanac-go/almanac/timeline"
	"github.com/google/go-cmp/cmp"
)

// toldAt returns an event that a document tells at a byte.
func toldAt(source string, at int, when, trigger, title string) timeline.Event {
	e := told(source, when, "actual", trigger, title)
	e.Citations[0].Start = at
	return e
}

func drill() []timeline.Event {
	return []timeline.Event{
		toldAt("gazette", 10, "2022-11/2023-01", "held", "the coast guard held the drill Northern Shield"),
		toldAt("gazette", 200, "2022-11-30/2022-12-14", "Phase I", "Phase I"),
		toldAt("gazette", 300, "2023-01-20/2023-02-07", "Phase II", "Phase II"),
	}
}

// The second phase of a drill runs on after the drill is said to have ended.
func ExampleTimeline_Parts() {
	for _, p := range timeline.New(drill()).Parts(timeline.News()) {
		fmt.Println(p)
	}
	// Output:
	// Phase I (30 Nov – 14 Dec 2022) lies within “the coast guard held the drill Northern Shield” (Nov 2022 – Jan 2023)
	// Phase II (20 Jan – 7 Feb 2023) ends 7 days after “the coast guard held the drill Northern Shield” (Nov 2022 – Jan 2023)
}

func TestPartsOfNothing(t *testing.T) {
	tests := []struct {
		reason string
		change func(whole, part *timeline.Event)
	}{
		{"another document", func(w, p *timeline.Event) { p.Citations[0].Source = "herald" }},
		{"told before", func(w, p *timeline.Event) { p.Citations[0].Start = 5 }},
		{"told long after", func(w, p *timeline.Event) { p.Citations[0].Start = 5000 }},
		{"at another time", func(w, p *timeline.Event) { p.When = period(t, "2024-05") }},
		{"as long as the whole", func(w, p *timeline.Event) { p.When = w.When }},
		{"an open whole", func(w, p *timeline.Event) { w.When = period(t, "2022-11/..") }},
		{"a plan", func(w, p *timeline.Event) { p.Status = timeline.StatusPlanned }},
		{"not numbered", func(w, p *timeline.Event) { p.Trigger = "phase" }},
		{"a name besides", func(w, p *timeline.Event) { p.Trigger = "opening of Phase II" }},
		{"undated", func(w, p *timeline.Event) { p.When = timeline.Period{} }},
		{"a whole that was only said", func(w, p *timeline.Event) { w.Reporting = true }},
	}
	for _, tt := range tests {
		all := drill()[:2]
		tt.change(&all[0], &all[1])
		if got := timeline.New(all).Parts(timeline.News()); len(got) != 0 {
			t.Errorf("%s: %v", tt.reason, got)
		}
	}
	if got := timeline.New(drill()[:2]).Parts(timeline.News()); len(got) != 1 {
		t.Errorf("unchanged: %v", got)
	}
}

func TestAgreePart(t *testing.T) {
	tests := []struct{ whole, part, want string }{
		{"2022-11/2023-01", "2022-12", "start within bounds, end within bounds"},
		{"2022-11/2023-01", "2022-11/2023-01", "start within bounds, end within bounds"},
		{"2022-11/2023-01", "2022-10-30/2022-12-01", "start conflicting by 2 days, end within bounds"},
		{"2022-11/2023-01", "2023-02-07", "start conflicting by 7 days, end conflicting by 7 days"},
		{"2022/..", "2030", "start within bounds, end within bounds"},
		{"", "2030", "start unknown, end unknown"},
	}
	for _, tt := range tests {
		got := timeline.AgreePart(period(t, tt.whole), period(t, tt.part), timeline.News()).String()
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s in %s: %s", tt.part, tt.whole, diff)
		}
	}
}
