package extract_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/seeds"
	"github.com/almanac-go/almanac/timeline"
)

// FuzzExtract holds, for any bytes, that nothing panics, that spans fit the
// text, that the same text gives the same result and that a result survives
// JSON.
func FuzzExtract(f *testing.F) {
	for _, d := range seeds.Documents() {
		for i, paragraph := range strings.Split(d.Text, "\n\n") {
			if i%8 == 3 && len(paragraph) < 600 { // short inputs make a fast fuzzer
				f.Add(paragraph)
			}
		}
	}
	for _, s := range []string{
		"", " ", "\r\n\r\n", "In May 2018, almost 16 tons of cocaine were seized.", "\xff\xfe May \xf0\x9f",
		"“From 5–9 June 2018” … $1.2-million ½ ³", "- 1. (a) No. 4, 260 5th Ave.", "e\u0301 5\u00a0000 kg\u200b",
	} {
		f.Add(s)
	}
	published, _ := timeline.ParseDate("2018-07-16")
	f.Fuzz(func(t *testing.T, text string) {
		doc := extract.Document{ID: "fuzz", Published: published, Text: text}
		r := extract.Extract(doc)
		checkSpans(t, text, r)
		first, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		if second, _ := json.Marshal(extract.Extract(doc)); !bytes.Equal(first, second) {
			t.Errorf("twice the same text, two results:\n%s\n%s", first, second)
		}
		if !utf8.ValidString(text) {
			return // JSON has no form for such surfaces
		}
		back := new(extract.Result)
		if err := json.Unmarshal(first, back); err != nil {
			t.Fatalf("cannot read the result back: %v\n%s", err, first)
		}
		if again, _ := json.Marshal(back); !bytes.Equal(first, again) {
			t.Errorf("JSON changes a result:\n%s\n%s", first, again)
		}
	})
}
