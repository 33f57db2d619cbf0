package extract_test

import (
	"strings"
	"testing"
	"time"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/timeline"
)

// TestLinear: no text costs more than in proportion to its length. Four times
// the text may cost four times as much, and a good deal more on a busy machine,
// but not the sixteen times of a stage that looks at everything for each thing.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("needs seconds")
	}
	published, _ := timeline.NewDay(2018, 7, 16)
	read := func(piece string, n int) time.Duration {
		text := strings.Repeat(piece, n/len(piece)) + "x"
		start := time.Now()
		extract.Extract(extract.Document{Text: text, Published: published})
		return time.Since(start)
	}
	// linear measures up to three times: a busy machine is no fault of the code.
	linear := func(piece string) (short, long time.Duration, ok bool) {
		for range 3 {
			short, long = read(piece, 6_000), read(piece, 24_000)
			if long < 10*short+50*time.Millisecond {
				return short, long, true
			}
		}
		return short, long, false
	}
	for _, piece := range []string{
		"a ", "of the ", "million ", "five hundred ", "5 ", "5, ", "5-", "1/2/", "1,000,", "10 to ", "half a ", "$5 ", "5 kg ", "5 kg of rice ", "% ",
		"May ", "May 5 ", "May 5, 2018 ", "in 2015, 2016, ", "two days after ", "the winter of ", "Monday ", "ago ", "every ",
		"“", "(", ".", "?!", "\")", "•", "\n", "1. ", "U.S. ", "Dr. ", "A: b. ", "\xff", "\u200b", "e\u0301",
		"who ", "not ", "He said that ", "Smith, ", "SMITH ", "In 2017, 5 men. ", "seized 5 tons of cocaine in 2017 and ", "On Monday he said “", "\n5 July 2018\n",
	} {
		if short, long, ok := linear(piece); !ok {
			t.Errorf("%q repeated over 6 kB takes %v, over 24 kB %v", piece, short, long)
		}
	}
}
