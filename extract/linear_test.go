package extract_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/internal/steps"
	"github.com/almanac-go/almanac/timeline"
)

// pieces are texts that invite a stage to look back or ahead when they stand in
// a row.
var pieces = []string{
	"a ", "of the ", "million ", "five hundred ", "5 ", "5, ", "5-", "1/2/", "1,000,", "10 to ", "half a ", "$5 ", "5 kg ", "5 kg of rice ", "% ",
	"May ", "May 5 ", "May 5, 2018 ", "in 2015, 2016, ", "two days after ", "the winter of ", "Monday ", "ago ", "every ",
	"“", "(", ".", "?!", "\")", "•", "\n", "1. ", "U.S. ", "Dr. ", "A: b. ", "\xff", "\u200b", "e\u0301",
	"who ", "not ", "He said that ", "Smith, ", "SMITH ", "In 2017, 5 men. ", "seized 5 tons of cocaine in 2017 and ", "On Monday he said “", "\n5 July 2018\n",
	"in 2015 and ", "who said that ", "40 ships of ", "the man who saw ", "“he said, ", "(2015 ", "according to ", "X, ", "Ana Ruiz ", "and 5% ", "rose to ",
	"of those 5% of ", "a b-c-d-", "said ", "was ", "Minister of ",
	"He had ", "the war of 1812 ", "that winter ", "at dawn ", "the next day ", "\n1943\n", "next Friday ", "call June ", "1/9, ", "CVE-2018-", "path.sep.", "=now", "10:05 +0000 ", "(NOW) ",
	"the 4th, ", "See 4.1, ", "Ramadan ", "every Easter ", "two Fridays from now ", "half past ", "\"5\" ", "http://a/", "is due by May ", "when it ",
}

// together is the number of pieces that are counted in one run, which has a cost
// of its own. One of them out of proportion takes the sum over the limit.
const together = 4

// TestLinear: no text costs more than in proportion to its length.
func TestLinear(t *testing.T) {
	published := timeline.MustDate("2018-07-16")
	var works []steps.Work
	for group := range slices.Chunk(pieces, together) {
		works = append(works, steps.Work{Name: fmt.Sprintf("%q", group), Do: func(size int) {
			for _, piece := range group {
				extract.Extract(extract.Document{Text: strings.Repeat(piece, size/len(piece)) + "x", Published: published})
			}
		}})
	}
	steps.Linear(t, 3_000, works)
}
