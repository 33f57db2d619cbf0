package extract_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/seeds"
	"github.com/google/go-cmp/cmp"
)

// TestWriteJSON holds what is written record by record against the encoder.
func TestWriteJSON(t *testing.T) {
	x, err := extract.New(extract.Options{KeepText: true})
	if err != nil {
		t.Fatal(err)
	}
	results := []*extract.Result{{}, extract.Extract(extract.Document{}), extract.Extract(extract.Document{ID: "<a> & \"b\"", Text: "5 < 6 kg & more\xff\u2028"})}
	for _, d := range seeds.Documents() {
		results = append(results, extract.Extract(d.Document), x.Extract(d.Document))
	}
	for _, r := range results {
		var want, got bytes.Buffer
		e := json.NewEncoder(&want)
		e.SetEscapeHTML(false)
		if err := e.Encode(r); err != nil {
			t.Fatal(err)
		}
		if err := r.WriteJSON(&got); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want.String(), got.String()); diff != "" {
			t.Errorf("%s: %s", r.Source.ID, diff)
		}
	}
}

// brokenWriter takes a number of writes.
type brokenWriter struct{ left int }

var errBroken = errors.New("broken")

func (b *brokenWriter) Write(p []byte) (int, error) {
	if b.left--; b.left < 0 {
		return 0, errBroken
	}
	return len(p), nil
}

func TestWriteJSONError(t *testing.T) {
	r := extract.Extract(extract.Document{ID: "many", Text: strings.Repeat("On 5 June 2018 police seized 16 tons of cocaine. ", 100)})
	for n := range 3 {
		if err := r.WriteJSON(&brokenWriter{n}); err != errBroken {
			t.Errorf("after %d writes: %v", n, err)
		}
	}
}

// endless is a text without a full stop, each figure of which cites a sentence
// as long as sentences get.
func endless(bytes int) extract.Document {
	const s = "on 5 June 2018 police seized 16 tons of cocaine and arrested 12 men and "
	return extract.Document{ID: "endless", Text: strings.Repeat(s, bytes/len(s))}
}

// TestWriteJSONMemory checks that writing takes no memory that grows with the
// text: what is allocated a record is given back before the next.
func TestWriteJSONMemory(t *testing.T) {
	r := extract.Extract(endless(1 << 16))
	most := 0
	if err := r.WriteJSON(writerFunc(func(p []byte) (int, error) { most = max(most, len(p)); return len(p), nil })); err != nil {
		t.Fatal(err)
	}
	if most > 1<<16 {
		t.Errorf("%d bytes were gathered before they were written", most)
	}
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }

// BenchmarkJSON compares the two ways to write a result: B/op is what each
// takes of memory, out/in how many bytes are written for one of the text.
func BenchmarkJSON(b *testing.B) {
	doc := endless(1 << 18)
	r := extract.Extract(doc)
	for _, way := range []struct {
		name  string
		write func(io.Writer) error
	}{
		{"encoder", func(w io.Writer) error { return json.NewEncoder(w).Encode(r) }},
		{"records", r.WriteJSON},
	} {
		b.Run(way.name, func(b *testing.B) {
			b.ReportAllocs()
			written := 0
			for b.Loop() {
				written = 0
				if err := way.write(writerFunc(func(p []byte) (int, error) { written += len(p); return len(p), nil })); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(written)/float64(len(doc.Text)), "out/in")
		})
	}
}
