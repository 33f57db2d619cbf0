package timeline_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/almanac-go/almanac/timeline"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// entryOf returns an entry as Merge would, told by documents in sentences of their own.
func entryOf(t testing.TB, when, title string, documents int) timeline.Entry {
	t.Helper()
	e := timeline.Event{When: period(t, when), Title: title, Trigger: "sank", Basis: timeline.BasisStated}
	for i := range documents {
		e.Citations = append(e.Citations, timeline.Citation{Source: fmt.Sprint("doc", i), Line: 100, Sentence: fmt.Sprint(title, i)})
	}
	return timeline.Entry{Event: e, Tellings: []timeline.Event{e}}
}

func TestHighlightsOrder(t *testing.T) {
	base := func() timeline.Entry { return entryOf(t, "2018-06-05", "the ferry Aurora sank", 2) }
	tests := []struct {
		reason string
		worse  func(*timeline.Entry)
	}{
		{"fewer documents", func(e *timeline.Entry) { e.Event.Citations = e.Event.Citations[:1] }},
		{"a copy is not a document", func(e *timeline.Entry) { e.Event.Citations[1].Sentence = e.Event.Citations[0].Sentence }},
		{"further mentions in one document are not further documents", func(e *timeline.Entry) { e.Event.Citations[1].Source = e.Event.Citations[0].Source }},
		{"only a month", func(e *timeline.Entry) { e.Event.When = period(t, "2018-06") }},
		{"only a year", func(e *timeline.Entry) { e.Event.When = period(t, "2018") }},
		{"a decade", func(e *timeline.Entry) { e.Event.When = period(t, "201X") }},
		{"a date from elsewhere", func(e *timeline.Entry) { e.Event.Basis = timeline.BasisCarried }},
		{"nobody is named", func(e *timeline.Entry) { e.Event.Title = "a ferry sank" }},
		{"a plan", func(e *timeline.Entry) { e.Event.Status = timeline.StatusPlanned }},
		{"a denial", func(e *timeline.Entry) { e.Event.Status = timeline.StatusNegated }},
		{"somebody said something", func(e *timeline.Entry) { e.Event.Reporting = true }},
	}
	for _, tt := range tests {
		better, worse := base(), base()
		tt.worse(&worse)
		// Each is ranked by itself, as together they would tell the same.
		a, b := timeline.Highlights([]timeline.Entry{better}, 1)[0], timeline.Highlights([]timeline.Entry{worse}, 1)[0]
		if a.Score <= b.Score {
			t.Errorf("%s: %v is not above %v", tt.reason, a, b)
		}
	}
}

func TestHighlightsAreNotOneAffair(t *testing.T) {
	entries := []timeline.Entry{
		entryOf(t, "2018-06-05", "the ferry Aurora sank off Bergen", 8),
		entryOf(t, "2018-06-05", "the ferry Aurora sank near Bergen", 7),
		entryOf(t, "2018-07-01", "the ferry Aurora sank off Bergen once more", 4),
		entryOf(t, "2018-06-05", "a school opened in Gulu", 2),
		entryOf(t, "", "something", 90),
	}
	got := timeline.Highlights(entries, 10)
	var titles []string
	for _, h := range got {
		titles = append(titles, h.Entry.Event.Title)
	}
	want := []string{"the ferry Aurora sank off Bergen", "the ferry Aurora sank off Bergen once more", "a school opened in Gulu", "the ferry Aurora sank near Bergen"}
	if diff := cmp.Diff(want, titles); diff != "" {
		t.Error(diff)
	}
	if s := got[3].String(); !strings.Contains(s, "much like “the ferry Aurora sank off Bergen” -") {
		t.Errorf("no word on why: %s", s)
	}
	for _, n := range []int{-1, 0, 1, 2, 4} {
		if got := timeline.Highlights(entries, n); len(got) != max(n, 0) {
			t.Errorf("%d of %d", len(got), n)
		}
	}
	if got := timeline.Highlights(nil, 3); len(got) != 0 {
		t.Errorf("%v of nothing", got)
	}
}

func TestHighlightLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		entries := timeline.New(randomEvents.Draw(t, "events")).Merge(timeline.News())
		all := timeline.Highlights(entries, len(entries))
		for i, h := range all {
			sum := 0
			for _, r := range h.Reasons {
				sum += r.Points
			}
			if sum != h.Score || h.Entry.Event.When.IsZero() {
				t.Fatalf("%v: reasons give %d", h, sum)
			}
			if i > 0 && all[i-1].Score < h.Score {
				t.Fatalf("%v before %v", all[i-1], h)
			}
		}
		n := rapid.IntRange(0, 10).Draw(t, "n")
		if diff := cmp.Diff(all[:min(n, len(all))], timeline.Highlights(entries, n)); diff != "" {
			t.Fatalf("the first %d are others: %s", n, diff)
		}
	})
}

func TestHighlightDates(t *testing.T) {
	entries := []timeline.Entry{
		entryOf(t, "2018-06-05", "the ferry Aurora sank off Bergen", 3),
		entryOf(t, "2018-06-09/2018-06-12", "a school opened in Gulu", 1),
		entryOf(t, "2018-07-01", "Minister Adeyemi left", 3),
		entryOf(t, "2018", "a good year for Gulu", 90),
		entryOf(t, "", "something", 90),
		entryOf(t, "../2018-07", "until July", 90),
	}
	got := timeline.HighlightDates(entries, timeline.GrainMonth, 5)
	var dates []string
	for _, h := range got {
		dates = append(dates, h.Date.String()+" "+fmt.Sprint(len(h.Entries)))
	}
	if diff := cmp.Diff([]string{"2018-06 2", "2018-07 1"}, dates); diff != "" {
		t.Error(diff)
	}
	if !slices.IsSortedFunc(got, func(a, b timeline.DateHighlight) int { return b.Score - a.Score }) {
		t.Error("not by score")
	}
}
