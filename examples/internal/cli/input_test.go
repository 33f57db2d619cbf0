package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/timeline"
)

func TestParseDate(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"2018-07-16", "2018-07-16"},
		{" 2018-07-16 ", "2018-07-16"},
		{"2018-07", "2018-07"},
		{"2018", "2018"},
		{"2018-07-16T10:30:00", "2018-07-16T10:30:00"},
		{"2018-07-16T10:30:00Z", "2018-07-16T10:30:00"},
		{"2018-07-16 10:30", "2018-07-16T10:30"},
		{"2018-07-16T10:30:00.123+02:00", "2018-07-16T10:30:00"},
	} {
		got, err := ParseDate(c.in)
		if want, _ := timeline.ParseDate(c.want); err != nil || got != want || got.IsZero() {
			t.Errorf("ParseDate(%q) = %v, %v, want %v", c.in, got, err, want)
		}
	}
	for _, in := range []string{"", "yesterday", "16.7.2018", "7/16/2018", "2018-13-01", "2018-02-30", "2018-07-16T99:00"} {
		if got, err := ParseDate(in); err == nil {
			t.Errorf("ParseDate(%q) = %v, want an error", in, got)
		} else if !strings.Contains(err.Error(), "2018-07-16") {
			t.Errorf("ParseDate(%q): the error does not say how to write a date: %v", in, err)
		}
	}
}

// TestDocuments: what a file is, and what its documents are called.
func TestDocuments(t *testing.T) {
	dir := t.TempDir()
	write := func(name, content string) string {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
		return path
	}
	published, _ := timeline.NewDay(2018, 7, 16)
	own, _ := timeline.NewDay(2017, 2, 22)
	again := write("b/report.txt", "Again.")
	in := Input{
		Paths: []string{
			write("a/report.txt", "Rain.\r\n"), again, write("empty.txt", ""),
			write("lines.json", "\n\n {\"id\": \"x\", \"title\": \"T\", \"url\": \"u\", \"published\": \"2017-02-22\", \"text\": \"Snow.\"}\n{\"text\": \"Ice.\"}"), "-",
		},
		Stdin:     strings.NewReader("Not { JSON."),
		Published: published,
		Complain:  func(err error) { t.Errorf("complaint: %v", err) },
	}
	var got []extract.Document
	for d := range in.Documents() {
		got = append(got, d)
	}
	want := []extract.Document{
		{ID: "report", Text: "Rain.\r\n", Published: published},
		{ID: filepath.ToSlash(again), Text: "Again.", Published: published},
		{ID: "x", Title: "T", URL: "u", Published: own, Text: "Snow."},
		{ID: "lines:4", Text: "Ice.", Published: published},
		{ID: "stdin", Text: "Not { JSON.", Published: published},
	}
	if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b timeline.Date) bool { return a == b })); diff != "" {
		t.Errorf("documents (-want +got):\n%s", diff)
	}
}

// TestDocumentsStop: no more is read than wanted.
func TestDocumentsStop(t *testing.T) {
	in := Input{Paths: []string{"-", "absent"}, Stdin: strings.NewReader(`{"text": "a"}` + "\n" + `{"text": "b"}` + "\nbroken"),
		Complain: func(err error) { t.Errorf("complaint: %v", err) }}
	n := 0
	for range in.Documents() {
		if n++; n == 2 {
			break
		}
	}
	if n != 2 {
		t.Errorf("%d documents", n)
	}
}
