package seeds_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/almanac-go/almanac/seeds"
)

// annotation is a mark in a record: a surface and the bytes where it stands.
type annotation struct {
	Text string
	Span struct{ Start, End int }
}

func TestRecordsFitDocuments(t *testing.T) {
	docs := seeds.Documents()
	if len(docs) != 4 {
		t.Fatalf("%d documents, want 4", len(docs))
	}
	for _, d := range docs {
		var record struct {
			ID                         string
			Published                  *string
			Times, Claims, Distractors []annotation
			Events                     []struct{ Trigger annotation }
		}
		if err := json.Unmarshal(seeds.Record(d.ID), &record); err != nil {
			t.Fatalf("%s: %v", d.ID, err)
		}
		if record.ID != d.ID {
			t.Errorf("record of %s is that of %s", d.ID, record.ID)
		}
		if want := d.Published.String(); record.Published == nil && want != "" || record.Published != nil && *record.Published != want {
			t.Errorf("%s: published %q, the record says %v", d.ID, want, record.Published)
		}
		all := append(append(record.Times, record.Claims...), record.Distractors...)
		for _, e := range record.Events {
			all = append(all, e.Trigger)
		}
		if len(all) < 10 {
			t.Errorf("%s: only %d annotations", d.ID, len(all))
		}
		for _, a := range all {
			if got := d.Text[a.Span.Start:a.Span.End]; got != a.Text {
				t.Errorf("%s: bytes %d to %d are %q, the record says %q", d.ID, a.Span.Start, a.Span.End, got, a.Text)
			}
		}
	}
}

func TestCrossNamesDocuments(t *testing.T) {
	texts := map[string]string{}
	for _, d := range seeds.Documents() {
		texts[d.ID] = d.Text
	}
	type side struct {
		Doc string
		annotation
	}
	var cross struct {
		Pairs []struct{ A, B side }
	}
	if err := json.Unmarshal(seeds.Cross(), &cross); err != nil {
		t.Fatal(err)
	}
	if len(cross.Pairs) == 0 {
		t.Fatal("no pairs")
	}
	for _, p := range cross.Pairs {
		for _, s := range []side{p.A, p.B} {
			if got := texts[s.Doc][s.Span.Start:s.Span.End]; got != s.Text {
				t.Errorf("%s: bytes %d to %d are %q, the pair says %q", s.Doc, s.Span.Start, s.Span.End, got, s.Text)
			}
		}
	}
}

func TestUnknownRecord(t *testing.T) {
	if b := seeds.Record("nobody"); b != nil {
		t.Errorf("record of an unknown document: %d bytes", len(b))
	}
	if seeds.Conventions() == "" {
		t.Error("no conventions")
	}
}

func ExampleDocuments() {
	for _, d := range seeds.Documents() {
		fmt.Println(d.Published, d.ID, len(d.Text))
	}
	// Output:
	// 2017-02-22 bethancourt-interview-2017 18138
	// 2018-07-16 defense-seminar-2018 6124
	//  perry-center-proceedings-2018 31363
	//  pino-interview-2023 7911
}
