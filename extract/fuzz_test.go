package extract_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/seeds"
	"github.com/almanac-go/almanac/timeline"
)

// FuzzExtract holds, for any bytes, that nothing panics, that spans fit the
// text, that the same text gives the same result and that a result survives
// JSON.
func FuzzExtract(f *testing.F) {
	for _, d := range seeds.Documents() {
		f.Add(d.Text)
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
		if diff := cmp.Diff(r, extract.Extract(doc), same); diff != "" {
			t.Errorf("twice the same text, two results:\n%s", diff)
		}
		if _, err := json.Marshal(r); err != nil {
			t.Error(err)
		}
	})
}
