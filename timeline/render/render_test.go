package render_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/almanac-go/almanac/timeline"
	"github.com/almanac-go/almanac/timeline/render"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

var update = flag.Bool("update", false, "write the golden files anew")

// events holds what a document may contain, harmless and not.
func events(t testing.TB) *timeline.Timeline {
	cite := func(source string, line int) []timeline.Citation {
		return []timeline.Citation{{Source: source, Line: line}}
	}
	return timeline.New([]timeline.Event{
		{When: period(t, "2018-06-05/2018-06-09"), Title: "City hosts the regional seminar on the protection of harbours and coasts against storms", Citations: cite("seminar-report-2018", 12)},
		{When: period(t, "2016-05/.."), Title: "minister in office", Attribution: timeline.Attribution{Speaker: "Minister María Fernández"}, Citations: cite("interview-2017", 3)},
		{When: period(t, "2017"), Title: "authorities planted almost 16,000 trees", Attribution: timeline.Attribution{Role: "officials"}, Citations: append(cite("interview-2017", 40), cite("seminar-report-2018", 7)...)},
		{When: period(t, "2030 ON_OR_BEFORE"), Status: timeline.StatusPlanned, Trigger: "complete", Basis: timeline.BasisHeading, Citations: cite("interview-2017", 0)},
		{Title: "a | pipe, `code`, <script>alert(1)</script>, [link](https://example.org), *bold* & \x1b[31mred\x1b[0m\r\nsecond\u2028line", Status: timeline.StatusHypothetical},
		{When: period(t, "1984~"), Title: "right to left: \u202eevil\u202c, ירושלים, 東京で会議が開かれた, e\u0301te\u0301, \xff\xfe"},
		{When: period(t, "1999"), Title: strings.Repeat("longtitle", 1000)},
	})
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-update writes it anew):\n%s", path, diff)
	}
}

func TestGolden(t *testing.T) {
	tests := []struct {
		file  string
		write func(*bytes.Buffer, *timeline.Timeline) error
	}{
		{"events100.txt", func(b *bytes.Buffer, tl *timeline.Timeline) error { return render.Text(b, tl.All(), 0) }},
		{"events60.txt", func(b *bytes.Buffer, tl *timeline.Timeline) error { return render.Text(b, tl.All(), 1) }},
		{"events.md", func(b *bytes.Buffer, tl *timeline.Timeline) error {
			return render.Markdown(b, tl.Filter(func(e timeline.Event) bool { return len(e.Title) < 1000 }).All())
		}},
		{"events.json", func(b *bytes.Buffer, tl *timeline.Timeline) error {
			return render.JSON(b, tl.BySource("interview-2017").All())
		}},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			var b bytes.Buffer
			if err := tt.write(&b, events(t)); err != nil {
				t.Fatal(err)
			}
			golden(t, tt.file, b.Bytes())
		})
	}
}

func TestNothing(t *testing.T) {
	var b bytes.Buffer
	none := timeline.New()
	if err := errors.Join(render.Text(&b, none.All(), 0), render.Markdown(&b, none.All()), render.JSON(&b, none.All())); err != nil {
		t.Fatal(err)
	}
	want := "DATE  STATUS  HEADLINE  SPEAKER  DOCUMENT\n| date | status | headline | speaker | document |\n| --- | --- | --- | --- | --- |\n[]\n"
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Error(diff)
	}
}

func TestJSONRoundTrip(t *testing.T) {
	var b bytes.Buffer
	tl := timeline.New(events(t).ByGrain(timeline.GrainYear, timeline.GrainMonth, timeline.GrainDay).ByWords("i").Events())
	if err := render.JSON(&b, tl.All()); err != nil {
		t.Fatal(err)
	}
	var back timeline.Timeline
	if err := json.Unmarshal(b.Bytes(), &back); err != nil {
		t.Fatal(err)
	}
	valid := tl.Filter(func(e timeline.Event) bool { return utf8.ValidString(e.Title) }) // JSON holds no other text
	if valid.Len() == 0 {
		t.Fatal("nothing left to compare")
	}
	back = *back.Filter(func(e timeline.Event) bool { return !strings.ContainsRune(e.Title, utf8.RuneError) })
	if diff := cmp.Diff(valid.Events(), back.Events()); diff != "" {
		t.Error(diff)
	}
}

func TestWriteErrors(t *testing.T) {
	tl := events(t)
	full := errWriter{}
	for name, err := range map[string]error{
		"text":     render.Text(full, tl.All(), 0),
		"markdown": render.Markdown(full, tl.All()),
		"json":     render.JSON(full, tl.All()),
	} {
		if !errors.Is(err, errFull) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

var errFull = errors.New("disk full")

type errWriter struct{}

func (errWriter) Write([]byte) (int, error) { return 0, errFull }

func TestClean(t *testing.T) {
	tests := []struct{ in, want, reason string }{
		{"", "", "nothing"},
		{"plain", "plain", "plain text is left alone"},
		{" a \t\r\n b ", "a b", "white space"},
		{"a\u00a0b\u2003c\u2029d\u0085e", "a b c d e", "white space of Unicode"},
		{"\x1b]0;title\x07", "␛]0;title␇", "a terminal's title"},
		{"\x9b31m", "�31m", "a lone byte is no UTF-8"},
		{"\u009b31m", "�31m", "the escape of eight bits"},
		{"a\x7fb\x00", "a␡b␀", "delete and null"},
		{"\u202eabc\u2066d\u200be\ufefff", "abcdef", "direction marks, zero widths"},
		{"क्\u200dष 👩\u200d🚀", "क्\u200dष 👩\u200d🚀", "joiners belong to their letters"},
		{"a\xffb", "a�b", "invalid UTF-8"},
	}
	for _, tt := range tests {
		if got := render.Clean(tt.in); got != tt.want {
			t.Errorf("%s: %q becomes %q, want %q", tt.reason, tt.in, got, tt.want)
		}
	}
}

// TestTableProperties holds that no text, however odd, makes a line wider than asked for or leaves a control character, and that a
// Markdown table keeps its rows.
func TestTableProperties(t *testing.T) {
	cells := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"", "a", "two words", strings.Repeat("word ", 50), strings.Repeat("x", 300), "a|b\n|c|", `\|`, "\x1b[2J"}))
	rapid.Check(t, func(t *rapid.T) {
		table := render.Table{Header: []string{"one", "two", "three"}}
		for range rapid.IntRange(0, 5).Draw(t, "rows") {
			table.Rows = append(table.Rows, rapid.SliceOfN(cells, 0, 4).Draw(t, "row"))
		}
		width := rapid.IntRange(0, 200).Draw(t, "width")
		var b bytes.Buffer
		if err := table.WriteText(&b, width); err != nil {
			t.Fatal(err)
		}
		most := max(width, render.MinWidth)
		if width == 0 {
			most = render.DefaultWidth
		}
		for line := range strings.Lines(b.String()) {
			line = strings.TrimSuffix(line, "\n")
			// Letters are at most as many as columns; only marks that take none may be more.
			if n := len(slices.DeleteFunc([]rune(line), isMark)); n > most || strings.HasSuffix(line, " ") || strings.ContainsFunc(line, unicode.IsControl) {
				t.Fatalf("width %d: %d characters in %q", most, n, line)
			}
		}
		b.Reset()
		if err := table.WriteMarkdown(&b); err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(b.String(), "\n"); n != len(table.Rows)+2 {
			t.Fatalf("%d lines for %d rows: %q", n, len(table.Rows), b.String())
		}
		for line := range strings.Lines(b.String()) {
			if n := bars(line); n != 4 {
				t.Fatalf("%d bars in %q", n, line)
			}
		}
	})
}

func isMark(r rune) bool { return unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) }

// bars counts the bars of a line of Markdown that are not escaped.
func bars(line string) int {
	n := 0
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '\\':
			i++
		case '|':
			n++
		}
	}
	return n
}
