package timeline_test

import (
	"fmt"
	"testing"

	"github.com/almanac-go/almanac/timeline"
)

// BenchmarkMerge joins a hundred thousand tellings, of which each three tell one happening.
func BenchmarkMerge(b *testing.B) {
	first, _ := timeline.NewDay(1900, 1, 1)
	events := make([]timeline.Event, 100000)
	for i := range events {
		n := i / 3
		title := fmt.Sprintf("the ferry Aurora%d sank off Bergen with %d people from town%d", n, i, n%500)
		events[i] = timeline.Event{Title: title, Trigger: "sank", When: timeline.Of(first.AddDays(n % 20000)),
			Citations: []timeline.Citation{{Source: fmt.Sprint(i), Start: i, Sentence: title + " on that day, the harbour office of Bergen said."}}}
	}
	tl := timeline.New(events)
	b.ReportAllocs()
	for b.Loop() {
		if got := len(tl.Merge(timeline.News())); got != (len(events)+2)/3 {
			b.Fatalf("%d entries", got)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(events)), "ns/event")
}
