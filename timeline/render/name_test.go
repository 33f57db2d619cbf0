package render

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/almanac-go/almanac/timeline"
)

func TestShortNames(t *testing.T) {
	tests := []struct {
		name, reason string
		ids, want    []string
	}{
		{"apart", "the first words tell them apart", []string{"harbour-report-of-the-board", "minutes-of-the-town-council"}, []string{"harbour…", "minutes…"}},
		{"alike", "a shared beginning is kept", []string{"harbour-report-of-2017-final", "harbour-report-of-2018-final"}, []string{"harbour-report-of-2017…", "harbour-report-of-2018…"}},
		{"part", "one name begins the other", []string{"harbour-report-of-the-board", "harbour-report-of-the-board-2"}, []string{"harbour-report-of-the-board", "harbour-report-of-the-board-2"}},
		{"short", "short names are shown whole", []string{"a-b", "harbour-report"}, []string{"a-b", "harbour-report"}},
		{"no words", "there is nowhere to cut", []string{"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, []string{"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}},
		{"paths", "folders are words", []string{"archive/2018/harbour/report.txt"}, []string{"archive…"}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			var events []timeline.Event
			for _, id := range tc.ids {
				events = append(events, timeline.Event{Citations: []timeline.Citation{{Source: id}}})
			}
			short := shortNames(events)
			var got []string
			for _, id := range tc.ids {
				got = append(got, short(id))
			}
			if d := cmp.Diff(tc.want, got); d != "" {
				t.Errorf("%s: %s", tc.reason, d)
			}
		})
	}
}
