package extract_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/timeline"
	"github.com/google/go-cmp/cmp"
)

// results reads texts with the ids a, b, c of documents of 22 February 2017.
func results(t testing.TB, texts ...string) []*extract.Result {
	t.Helper()
	x, err := extract.New(extract.Options{KeepText: true})
	if err != nil {
		t.Fatal(err)
	}
	day, _ := timeline.NewDay(2017, 2, 22)
	var all []*extract.Result
	for i, text := range texts {
		all = append(all, x.Extract(extract.Document{ID: string(rune('a' + i)), Text: text, Published: day}))
	}
	return all
}

func TestPairTimes(t *testing.T) {
	tests := []struct {
		texts  []string
		want   []string
		reason string
	}{
		{[]string{"The fair runs from 5 to 7 June 2016. Doors opened late. The fair of 5 to 7 June 2016 was full."},
			[]string{"restated: start equal, end equal"}, "a range told again"},
		{[]string{"The fair ran from 5 to 7 June 2016.", "The fair ran from 5 to 7 June 2016."}, nil, "in two documents it may be of two things"},
		{[]string{"It rained on 5 June 2016. The mill burnt on 5 June 2016."}, nil, "a single day is told of many things"},
		{[]string{"After nine months in office, since May 2016, the mayor rests."}, []string{"elapsed: start within bounds, end within bounds"}, "the months add up"},
		{[]string{"For seven years, since 2010, the mill has stood still."}, []string{"elapsed: start within bounds, end within bounds"}, "the years add up"},
		{[]string{"For three years, since 2010, the mill has stood still."}, []string{"elapsed: start conflicting by 419 days, end conflicting by 419 days"}, "they do not"},
		{[]string{"For seven years the mill stood still. Since 2010 it has had no roof."}, nil, "in another sentence"},
		{[]string{"For seven years as mayor, since 2010, she has kept bees."}, []string{"elapsed: start within bounds, end within bounds"}, "a few words between them"},
		{[]string{"A nine-day strike, the longest since 1979, shut the port."}, nil, "the length of something"},
		{[]string{"After nine days of strike the port opened again for the first time since 1979."}, nil, "of something else, further on"},
		{[]string{"Two weeks later we met Ana Ruiz, head of the office since 2010."}, nil, "of somebody else"},
		{[]string{"The mill worked for seven years until 2010."}, nil, "until is not since"},
		{[]string{"The Rural Water Strategy 2030 was shown. The minister praised the Rural Water Strategy 2015 – 2030."},
			[]string{"named: start within bounds, end within bounds"}, "one name, short and long"},
		{[]string{"The Rural Water Strategy 2030 was shown.", "The minister praised the Rural Water Strategy 2015 – 2030."},
			[]string{"named: start within bounds, end within bounds"}, "in two documents"},
		{[]string{"The Rural Water Strategy 2015 – 2030 was shown. The minister praised the Urban Roads Strategy 2015 – 2025."}, nil, "other names"},
		{[]string{"The Rural Water Summit 2015 was long. The Rural Water Summit 2016 was short."}, nil, "two editions"},
		{[]string{"In the strategy 2030 and the strategy 2015 – 2030"}, nil, "no name"},
		{[]string{""}, nil, "nothing"},
	}
	for _, tt := range tests {
		var got []string
		for _, p := range extract.PairTimes(results(t, tt.texts...), timeline.News()) {
			got = append(got, p.Kind.String()+": "+p.Agreement.String())
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: %q: %s", tt.reason, strings.Join(tt.texts, " | "), diff)
		}
	}
}

func ExamplePairTimes() {
	day, _ := timeline.NewDay(2017, 2, 22)
	var found []*extract.Result
	for _, text := range []string{"After nine months in office, since May of 2016, the mayor is tired.", "For three years, since 2010, the mill has stood still."} {
		found = append(found, extract.Extract(extract.Document{ID: "interview", Published: day, Text: text}))
	}
	for _, p := range extract.PairTimes(found, timeline.News()) {
		fmt.Println(p.Kind, p)
	}
	// Output:
	// elapsed “nine months” and “May of 2016” agree
	// elapsed “three years” and “2010” are 419 days apart
}
