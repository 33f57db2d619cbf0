package extract_test

import (
	"bufio"
	"strings"
	"testing"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/seeds"
)

// The ratio of these two is the project's figure of speed: how fast a
// document is read as a part of how fast it is split into words.

func BenchmarkExtract(b *testing.B) {
	docs, n := seeds.Documents(), 0
	for _, d := range docs {
		n += len(d.Text)
	}
	extract.Extract(docs[0].Document) // builds the lexicon
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for i := range docs {
			extract.Extract(docs[i].Document)
		}
	}
}

func BenchmarkScanWords(b *testing.B) {
	docs, n := seeds.Documents(), 0
	for _, d := range docs {
		n += len(d.Text)
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for i := range docs {
			s := bufio.NewScanner(strings.NewReader(docs[i].Text))
			s.Split(bufio.ScanWords)
			for s.Scan() {
			}
		}
	}
}

// TestAllocations: what is not returned is not allocated. A text without a
// time or a figure costs its result, its sentences and no more, however long
// it is.
func TestAllocations(t *testing.T) {
	if raceDetector {
		t.Skip("pools keep nothing for sure under the race detector")
	}
	for _, c := range []struct {
		name string
		text string
		most float64
	}{
		{"empty", "", 2},
		{"prose without figures", strings.Repeat("The port was quiet and nobody came to see the ships. ", 200), 3},
	} {
		var x extract.Extractor
		doc := extract.Document{ID: "a", Text: c.text}
		x.Extract(doc)
		if got := testing.AllocsPerRun(20, func() { x.Extract(doc) }); got > c.most {
			t.Errorf("%s: %.0f allocations, want at most %.0f", c.name, got, c.most)
		}
	}
}
