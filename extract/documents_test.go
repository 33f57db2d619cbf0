package extract_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/almanac-go/almanac/timeline"
)

// The documents under testdata/documents are of kinds that the four sample
// documents are not: results of a company, floods, an election, a health
// bulletin, sport, history, a port, customs, energy, an accident, a
// chronology, foreign trade, a glass maker's quarter, a drought, a town, a
// police bulletin, a study of glaciers, an airline, a wildfire, a central bank,
// the minutes of a council, a trial of a vaccine, a dam, a strike, the annual
// report of a cooperative, a parish, medical news, a sports season, a situation
// report of an aid agency, a ruling of a court. They were written for these
// tests, with invented people and places, and their records by the conventions
// of the sample documents, before the library had read them.
const documentsDir = "testdata/documents"

// readDocuments reads the documents in the order of their names.
func readDocuments(t *testing.T) []recorded {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(documentsDir, "*.gold.json"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no records in %s: %v", documentsDir, err)
	}
	var docs []recorded
	for _, name := range names {
		var d recorded
		d.ID = strings.TrimSuffix(filepath.Base(name), ".gold.json")
		d.Text = string(readFile(t, d.ID+".txt"))
		b := readFile(t, d.ID+".gold.json")
		d.record = readRecord(t, d.ID, b)
		var head struct{ Published string }
		if err := json.Unmarshal(b, &head); err != nil {
			t.Fatalf("%s: %v", d.ID, err)
		}
		if head.Published != "" {
			if d.Published, err = timeline.ParseDate(head.Published); err != nil {
				t.Fatalf("%s: %v", d.ID, err)
			}
		}
		docs = append(docs, d)
	}
	return docs
}

func readFile(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(documentsDir, name))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestDocuments is TestRecords for the documents under testdata.
func TestDocuments(t *testing.T) { checkRecords(t, readDocuments(t), "testdata/documents-gaps.txt") }

// TestDocumentRecords checks that the records name the bytes they mean.
func TestDocumentRecords(t *testing.T) {
	texts := map[string]string{}
	check := func(doc string, m mark) {
		t.Helper()
		text := texts[doc]
		if m.Span.Start < 0 || m.Span.End > len(text) || m.Span.Start >= m.Span.End {
			t.Errorf("%s: %s: span %v outside the text", doc, m.name(), m.Span)
		} else if got := text[m.Span.Start:m.Span.End]; got != m.Text {
			t.Errorf("%s: bytes %d to %d are %q, the record says %q", doc, m.Span.Start, m.Span.End, got, m.Text)
		}
	}
	for _, d := range readDocuments(t) {
		texts[d.ID] = d.Text
		for _, x := range d.record.Times {
			check(d.ID, x.mark)
		}
		for _, x := range d.record.Claims {
			check(d.ID, x.mark)
		}
		for _, x := range d.record.Events {
			check(d.ID, x.Trigger)
		}
		for _, m := range d.record.Distractors {
			check(d.ID, m)
		}
	}
	type side struct {
		Doc string
		mark
	}
	var cross struct {
		Pairs []struct{ A, B side }
	}
	if err := json.Unmarshal(readFile(t, "cross.json"), &cross); err != nil {
		t.Fatal(err)
	}
	if len(cross.Pairs) == 0 {
		t.Fatal("no pairs")
	}
	for _, p := range cross.Pairs {
		check(p.A.Doc, p.A.mark)
		check(p.B.Doc, p.B.mark)
	}
}
