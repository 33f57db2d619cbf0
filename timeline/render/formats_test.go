package render_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/almanac-go/almanac/timeline"
	"github.com/almanac-go/almanac/timeline/render"
	ics "github.com/arran4/golang-ical"
	"github.com/google/go-cmp/cmp"
	"github.com/google/jsonschema-go/jsonschema"
)

// format is one of the ways to write events.
type format struct {
	name  string
	write func(*bytes.Buffer, iter.Seq[timeline.Event], string) error
}

var formats = []format{
	{"text", func(b *bytes.Buffer, e iter.Seq[timeline.Event], _ string) error { return render.Text(b, e, 0) }},
	{"markdown", func(b *bytes.Buffer, e iter.Seq[timeline.Event], _ string) error { return render.Markdown(b, e) }},
	{"json", func(b *bytes.Buffer, e iter.Seq[timeline.Event], _ string) error { return render.JSON(b, e) }},
	{"mermaid", func(b *bytes.Buffer, e iter.Seq[timeline.Event], title string) error {
		return render.Mermaid(b, e, title)
	}},
	{"timelinejs", func(b *bytes.Buffer, e iter.Seq[timeline.Event], title string) error {
		return render.TimelineJS(b, e, title)
	}},
	{"ics", func(b *bytes.Buffer, e iter.Seq[timeline.Event], title string) error {
		return render.ICalendar(b, e, title, time.Time{})
	}},
	{"csv", func(b *bytes.Buffer, e iter.Seq[timeline.Event], _ string) error { return render.CSV(b, e) }},
	{"svg", func(b *bytes.Buffer, e iter.Seq[timeline.Event], title string) error {
		return render.SVG(b, e, render.SVGOptions{Title: title})
	}},
}

func formatOf(t testing.TB, name string) format {
	t.Helper()
	i := slices.IndexFunc(formats, func(f format) bool { return f.name == name })
	if i < 0 {
		t.Fatalf("no format %s", name)
	}
	return formats[i]
}

func written(t testing.TB, f format, e iter.Seq[timeline.Event], title string) string {
	t.Helper()
	var b bytes.Buffer
	if err := f.write(&b, e, title); err != nil {
		t.Fatalf("%s: %v", f.name, err)
	}
	return b.String()
}

// TestFormats compares what documents may contain with the golden files.
func TestFormats(t *testing.T) {
	for _, f := range []struct{ format, file string }{{"mermaid", "events.mmd"}, {"timelinejs", "timelinejs.json"}, {"ics", "events.ics"}, {"csv", "events.csv"}, {"svg", "events.svg"}} {
		t.Run(f.file, func(t *testing.T) {
			golden(t, f.file, []byte(written(t, formatOf(t, f.format), events(t).All(), "What <b>happened</b> & when: a title")))
		})
	}
}

// hostile are texts that would do something if a format let them.
var hostile = []string{
	"<script>alert(1)</script>", "</text><script>alert(1)</script>", `"><img src=x onerror=alert(1)>`, "]]><script>", "<!-- x --", "&lt;script&gt;",
	`=cmd|' /C calc'!A0`, "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", " =1+1", "\u200b=1+1", "＝1+1", "%0A=1",
	"\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "\u009b31m", "\u202eevil\u202c", "\u2066isolate\u2069",
	"a : b : c", "title x\nsection y\n  2018 : z", "%%{init: {'theme':'dark'}}%%", "#59; #quot;", "ﬂ°°60¶ßscriptﬂ°°62¶ß", "click A href \"javascript:alert(1)\"",
	"END:VEVENT\r\nBEGIN:VALARM\r\nACTION:PROCEDURE", "a;b,c\\nd\\", "ATTACH;FMTTYPE=x:y", "\"quoted\",\"cells\"\r\n\"next\"",
	"| a | b |\n| --- | --- |", "[link](javascript:alert(1))", "`code`", "\x00\x01\ufffe\uffff\ud7ff", "\xff\xfe\xc0", "e\u0301\u0301\u0301\u0301", "ירושלים תקווה", "مدينة السلام",
}

func hostileEvents(t testing.TB, text string) iter.Seq[timeline.Event] {
	return slices.Values([]timeline.Event{{
		ID: text, Title: text, Trigger: text, Actor: text, Place: text, Note: text, Lemma: text, Terms: []string{text},
		When:        period(t, "2018-06-05"),
		Attribution: timeline.Attribution{Speaker: text, Role: text, Verb: text},
		Citations:   []timeline.Citation{{Source: text, Surface: text, Sentence: text}},
	}})
}

// shape checks that what was written has the form of a harmless event's.
var shape = map[string]func(t testing.TB, got string){
	"text":       func(t testing.TB, got string) {},
	"markdown":   func(t testing.TB, got string) { lines(t, got, 3) },
	"json":       jsonShape,
	"mermaid":    mermaidShape,
	"timelinejs": timelineJSShape,
	"ics":        icsShape,
	"csv":        csvShape,
	"svg":        svgShape,
}

func lines(t testing.TB, got string, want int) {
	t.Helper()
	if n := strings.Count(got, "\n"); n != want {
		t.Errorf("%d lines, want %d: %q", n, want, got)
	}
}

func jsonShape(t testing.TB, got string) {
	var v any
	if err := json.Unmarshal([]byte(got), &v); err != nil {
		t.Errorf("%v: %q", err, got)
	} else if err := resolved(t).Validate(v); err != nil {
		t.Errorf("%v: %q", err, got)
	}
}

func mermaidShape(t testing.TB, got string) {
	lines(t, got, 4)
	last := strings.TrimSuffix(got[strings.LastIndex(strings.TrimSuffix(got, "\n"), "\n")+1:], "\n")
	texts := strings.Split(last, " : ")
	if len(texts) != 2 && len(texts) != 3 { // date, headline, and a note
		t.Errorf("%q", last)
	}
	for _, text := range texts {
		if strings.ContainsAny(text, ":<>{}%\"`|&\\ﬂß") {
			t.Errorf("%q", last)
		}
	}
}

func timelineJSShape(t testing.TB, got string) {
	var v struct {
		Events []struct {
			ID   string `json:"unique_id"`
			Text struct{ Headline, Text string }
		}
	}
	if err := json.Unmarshal([]byte(got), &v); err != nil || len(v.Events) != 1 {
		t.Fatalf("%v: %q", err, got)
	}
	e := v.Events[0]
	if strings.ContainsAny(e.Text.Headline+e.ID, "<>\"") {
		t.Errorf("markup in %q", e.Text.Headline)
	}
	body := e.Text.Text
	for _, ours := range []string{"<p>", "</p>", "<em>", "</em>"} {
		body = strings.ReplaceAll(body, ours, "")
	}
	if strings.ContainsAny(body, "<>") {
		t.Errorf("markup in %q", body)
	}
}

func icsShape(t testing.TB, got string) {
	cal, err := ics.ParseCalendar(strings.NewReader(got))
	if err != nil {
		t.Fatalf("%v: %q", err, got)
	}
	if n := len(cal.Events()); n != 1 || len(cal.Components) != 1 {
		t.Fatalf("%d events: %q", n, got)
	}
	e := cal.Events()[0]
	left := []string{"UID", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "TRANSP", "DTSTAMP"}
	for _, p := range e.Properties {
		i := slices.Index(left, p.IANAToken)
		if i < 0 {
			t.Fatalf("property %s: %q", p.IANAToken, got)
		}
		left = slices.Delete(left, i, i+1)
	}
	if len(left) > 1 || len(e.Components) != 0 {
		t.Errorf("without %s: %q", left, got)
	}
	for line := range strings.SplitSeq(got, "\r\n") {
		if len(line) > 75 || strings.ContainsAny(line, "\r\n") {
			t.Errorf("%d bytes in line %q", len(line), line)
		}
	}
}

func csvShape(t testing.TB, got string) {
	rows, err := csv.NewReader(strings.NewReader(got)).ReadAll()
	if err != nil || len(rows) != 2 {
		t.Fatalf("%v: %d rows", err, len(rows))
	}
	for i, cell := range rows[1] {
		if r, _ := utf8.DecodeRuneInString(cell); cell != "" && strings.ContainsRune("=+-@\t\r|%＝＋－＠", r) {
			t.Errorf("%s is a formula: %q", rows[0][i], cell)
		}
	}
}

// TestHostileText holds that no text of a document does more in any format than a harmless one.
func TestHostileText(t *testing.T) {
	for _, f := range formats {
		for _, text := range hostile {
			t.Run(f.name, func(t *testing.T) { checkHostile(t, f, text) })
		}
	}
}

func checkHostile(t testing.TB, f format, text string) {
	t.Helper()
	got := written(t, f, hostileEvents(t, text), "title")
	shape[f.name](t, got)
	if !utf8.ValidString(got) {
		t.Errorf("%s: invalid UTF-8 in %q", f.name, got)
	}
	for _, r := range got {
		if r != '\n' && r != '\r' && (unicode.IsControl(r) || isBidi(r)) {
			t.Errorf("%s: %q in %q", f.name, r, got)
		}
	}
}

func isBidi(r rune) bool {
	return r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == 0x200e || r == 0x200f || r == 0x61c
}

func FuzzEscaping(f *testing.F) {
	for _, text := range hostile {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, format := range formats {
			checkHostile(t, format, text)
		}
	})
}

// resolved returns the published schema, ready to validate with.
func resolved(t testing.TB) *jsonschema.Resolved {
	t.Helper()
	var s jsonschema.Schema
	if err := json.Unmarshal(render.Schema(), &s); err != nil {
		t.Fatal(err)
	}
	r, err := s.Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestSchema(t *testing.T) {
	s := resolved(t)
	every := timeline.Event{ID: "e1", Trigger: "sank", Title: "a ferry sank", When: period(t, "1984~/.."), Basis: timeline.BasisHeading, Reporting: true,
		Status: timeline.StatusForecast, Actor: "she", Place: "Bergen", Lemma: "sink", Terms: []string{"ferry"}, Note: "n",
		Attribution: timeline.Attribution{Speaker: "A", Role: "b", Kind: timeline.SpeakerNamed, Verb: "said", Said: timeline.NewYear(-43)},
		Citations:   []timeline.Citation{{Source: "s", Start: 1, End: 2, Surface: "x", SentenceStart: 0, SentenceEnd: 9, Sentence: "y", Line: 3}}}
	for name, all := range map[string]iter.Seq[timeline.Event]{"sample": events(t).All(), "every field": slices.Values([]timeline.Event{every}), "empty": timeline.New().All()} {
		var v any
		if err := json.Unmarshal([]byte(written(t, formatOf(t, "json"), all, "")), &v); err != nil {
			t.Fatal(err)
		}
		if err := s.Validate(v); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, text := range []string{
		"", "2018", "2018-06", "2018-06-05", "2018-06-05T14:30", "2018-06-05T14:30:05", "2018-06-05TMO", "2018-W23", "2018-W23-WE", "2018-34", "2018-40", "2018-24", "2018-32",
		"198X", "BC044", "19XX", "-04XX", "2XXX", "-1XXX", "-0043-03-15", "../2017", "2016-05/..", "1984~", "1984~/1990", "2017-10 END", "2030 ON_OR_BEFORE",
	} {
		if text == "" {
			continue // left out of the JSON
		}
		v := []any{map[string]any{"status": "actual", "when": period(t, text).String()}}
		if err := s.Validate(v); err != nil {
			t.Errorf("%s: %v", text, err)
		}
	}
	for _, bad := range []string{`{}`, `[{}]`, `[{"status":"done"}]`, `[{"status":"actual","when":"June 2018"}]`, `[{"status":"actual","when":"2018/2019/2020"}]`,
		`[{"status":"actual","extra":1}]`, `[{"status":"actual","citations":[{"start":-1}]}]`, `[{"status":"actual","basis":"guessed"}]`} {
		var v any
		if err := json.Unmarshal([]byte(bad), &v); err != nil {
			t.Fatal(err)
		}
		if s.Validate(v) == nil {
			t.Errorf("the schema takes %s", bad)
		}
	}
}

// TestOpenBegin puts a limit of time where it ends: under its year, which has one section.
func TestOpenBegin(t *testing.T) {
	tl := timeline.New([]timeline.Event{
		{When: period(t, "../2024 END"), Title: "the last plan"}, {When: period(t, "2022-03"), Title: "the first"},
		{When: period(t, "2024-02-01"), Title: "the second"}, {When: period(t, "2025"), Title: "the third"}, {When: period(t, "../2022-06 ON_OR_BEFORE"), Title: "the first plan"},
	})
	want := "timeline\n    section 2022\n        Mar 2022 : the first\n        by Jun 2022 : the first plan\n" +
		"    section 2024\n        1 Feb 2024 : the second\n        by the end of 2024 : the last plan\n    section 2025\n        2025 : the third\n"
	if diff := cmp.Diff(want, written(t, formatOf(t, "mermaid"), tl.All(), "")); diff != "" {
		t.Error(diff)
	}
	calendar := written(t, formatOf(t, "ics"), tl.All(), "")
	if !strings.Contains(calendar, "DESCRIPTION:by the end of 2024\r\n") || strings.Contains(calendar, "open") {
		t.Errorf("a limit of time is not told in the calendar as it is: %s", calendar)
	}
}

func TestICalendarTimes(t *testing.T) {
	tests := []struct{ when, start, end, reason string }{
		{"2018-06-05", "20180605", "20180606", "a day"},
		{"2018-06-05/2018-06-09", "20180605", "20180610", "the end of a range is the day after"},
		{"2018-02", "20180201", "20180301", "a month"},
		{"2017", "20170101", "20180101", "a year"},
		{"2016-05/..", "20160501", "20160601", "an open end"},
		{"../2017-12-31", "20171231", "20180101", "an open begin"},
		{"../2018-05 END", "20180531", "20180601", "a limit is its last day"},
		{"../2018 ON_OR_BEFORE", "20181231", "20190101", "by a year"},
		{"2018-06-05T14:30", "20180605T143000", "", "a time"},
		{"2018-06-05T14:30/2018-06-05T16:00", "20180605T143000", "20180605T160000", "times"},
		{"2018-06-05/2018-06-06T16:00", "20180605", "20180607", "day and time"},
		{"2018-06-05TMO", "20180605", "20180606", "a part of a day"},
		{"0001-01-01", "00010101", "00010102", "the first day"},
		{"9999-12-31", "99991231", "", "the last day"},
		{"-0043-03-15", "", "", "before the era"},
		{"", "", "", "undated"},
	}
	for _, tt := range tests {
		got := written(t, formatOf(t, "ics"), slices.Values([]timeline.Event{{ID: "e1", Title: "x", When: period(t, tt.when)}}), "")
		cal, err := ics.ParseCalendar(strings.NewReader(got))
		if err != nil {
			t.Fatal(err)
		}
		if tt.start == "" {
			if len(cal.Events()) != 0 || !strings.Contains(got, "X-WR-CALDESC:1 event left out") {
				t.Errorf("%s: %s", tt.reason, got)
			}
			continue
		}
		e := cal.Events()[0]
		value := func(p ics.ComponentProperty) string {
			if e.GetProperty(p) == nil {
				return ""
			}
			return e.GetProperty(p).Value
		}
		if s, n := value(ics.ComponentPropertyDtStart), value(ics.ComponentPropertyDtEnd); s != tt.start || n != tt.end {
			t.Errorf("%s: %s to %s, want %s to %s", tt.reason, s, n, tt.start, tt.end)
		}
		if id := value(ics.ComponentPropertyUniqueId); id != "e1@almanac" {
			t.Errorf("identifier %s", id)
		}
	}
}

// TestICalendarReadsBack holds that what was written says the same when it is parsed.
func TestICalendarReadsBack(t *testing.T) {
	all := slices.Collect(events(t).BySource("interview-2017", "seminar-report-2018").All())
	all = append(all, all[0]) // the same event twice still needs two identifiers
	cal, err := ics.ParseCalendar(strings.NewReader(written(t, formatOf(t, "ics"), slices.Values(all), "two; names, and a \\")))
	if err != nil {
		t.Fatal(err)
	}
	ids := make(map[string]bool)
	for i, e := range cal.Events() {
		ids[e.Id()] = true
		summary := e.GetProperty(ics.ComponentPropertySummary).Value
		want := all[i].Title
		if want == "" {
			want = all[i].Trigger
		}
		if summary != want {
			t.Errorf("summary %q, want %q", summary, want)
		}
	}
	if len(ids) != len(all) {
		t.Errorf("%d identifiers of %d events", len(ids), len(all))
	}
	if i := slices.IndexFunc(cal.CalendarProperties, func(p ics.CalendarProperty) bool { return p.IANAToken == "X-WR-CALNAME" }); i < 0 || ics.FromText(cal.CalendarProperties[i].Value) != "two; names, and a \\" {
		t.Errorf("name %v", cal.CalendarProperties)
	}
}

func TestTimelineJSDates(t *testing.T) {
	tests := []struct{ when, start, end, display string }{
		{"2018-06-05/2018-06-09", `{"year":2018,"month":6,"day":5}`, `{"year":2018,"month":6,"day":9}`, "5–9 Jun 2018"},
		{"2018-06-05T14:30", `{"year":2018,"month":6,"day":5,"hour":14,"minute":30}`, "", "5 Jun 2018, 14:30"},
		{"2017", `{"year":2017}`, "", "2017"},
		{"2017-10", `{"year":2017,"month":10}`, "", "Oct 2017"},
		{"2018-34", `{"year":2018,"month":4,"day":1}`, `{"year":2018,"month":6,"day":30}`, "Q2 2018"},
		{"2018-W23", `{"year":2018,"month":6,"day":4}`, "", "week of 4 Jun 2018"},
		{"198X", `{"year":1980}`, `{"year":1989,"month":12,"day":31}`, "1980s"},
		{"2016-05/..", `{"year":2016,"month":5}`, "", "since May 2016"},
		{"../2017", `{"year":2017}`, "", "until 2017"},
		{"-0043-03-15", `{"year":-44,"month":3,"day":15}`, "", "15 Mar 44 BC"},
	}
	for _, tt := range tests {
		var v struct {
			Events []struct {
				Start   json.RawMessage `json:"start_date"`
				End     json.RawMessage `json:"end_date"`
				Display string          `json:"display_date"`
			}
		}
		got := written(t, formatOf(t, "timelinejs"), slices.Values([]timeline.Event{{Title: "x", When: period(t, tt.when)}}), "")
		if err := json.Unmarshal([]byte(got), &v); err != nil || len(v.Events) != 1 {
			t.Fatal(err, got)
		}
		compact := func(raw json.RawMessage) string {
			var b bytes.Buffer
			if len(raw) > 0 {
				if err := json.Compact(&b, raw); err != nil {
					t.Fatal(err)
				}
			}
			return b.String()
		}
		e := v.Events[0]
		if diff := cmp.Diff([]string{tt.start, tt.end, tt.display}, []string{compact(e.Start), compact(e.End), e.Display}); diff != "" {
			t.Errorf("%s: %s", tt.when, diff)
		}
	}
}

func TestFormatErrors(t *testing.T) {
	full := errWriter{}
	for name, err := range map[string]error{
		"mermaid":    render.Mermaid(full, events(t).All(), ""),
		"timelinejs": render.TimelineJS(full, events(t).All(), ""),
		"ics":        render.ICalendar(full, events(t).All(), "", time.Time{}),
		"csv":        render.CSV(full, events(t).All()),
		"svg":        render.SVG(full, events(t).All(), render.SVGOptions{}),
	} {
		if !errors.Is(err, errFull) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestExtremes holds that every format takes every pile: it writes something, says what it left out, and stays in bounds.
func TestExtremes(t *testing.T) {
	day, _ := timeline.NewDay(2018, 6, 5)
	pile := make([]timeline.Event, 10000)
	for i := range pile {
		pile[i] = timeline.Event{ID: fmt.Sprint("e", i), Title: fmt.Sprintf("event %d of the day in town %d", i, i%97), When: timeline.Of(day)}
	}
	span := []timeline.Event{
		{Title: "the first city", When: period(t, "-2999")}, {Title: "a road", When: period(t, "-04XX")},
		{Title: "a seminar", When: period(t, "2018-06-05/2018-06-09")}, {Title: "a speech", When: period(t, "2018-06-05T14:30")},
	}
	endless := []timeline.Event{{Title: "in office", When: period(t, "2016-05/..")}, {Title: "in use", When: period(t, "../2017")}}
	long := []timeline.Event{{Title: strings.Repeat("word ", 2000), When: timeline.Of(day)}, {Title: strings.Repeat("x", 10000), When: timeline.Of(day)}}
	right := []timeline.Event{{Title: "ראש הממשלה פתח את הכנס בירושלים", When: timeline.Of(day)}, {Title: "افتتح الوزير المؤتمر في القاهرة", When: timeline.Of(day)}}
	tests := []struct {
		name   string
		events []timeline.Event
		most   int               // bytes
		says   map[string]string // by format, what must be in it
	}{
		{"nothing", nil, 3000, map[string]string{"mermaid": "No events", "timelinejs": "No dated events.", "ics": "No events", "svg": "No dated events"}},
		{"one", pile[:1], 8000, map[string]string{"mermaid": "event 0 of the day", "timelinejs": "event 0 of the day", "ics": "event 0 of the day", "csv": "event 0 of the day", "svg": "event 0 of the day"}},
		{"ten thousand on one day", pile, 6e6, map[string]string{"mermaid": "and 9,988 more events", "ics": "event 9999 of the day", "csv": "event 9999 of the day", "timelinejs": "event 9999 of the day", "svg": "more events"}},
		{"five thousand years", span, 20000, map[string]string{"mermaid": "3000 BC", "timelinejs": "-3000", "ics": "2 events left out", "csv": "-2999", "svg": "3000 BC"}},
		{"without end", endless, 12000, map[string]string{"mermaid": "since May 2016", "timelinejs": "until 2017", "ics": "the other end is open", "csv": "2016-05/..", "svg": "since May 2016"}},
		{"long titles", long, 120000, map[string]string{"mermaid": "…", "timelinejs": "…", "ics": "…", "svg": "…"}},
		{"right to left", right, 12000, map[string]string{"mermaid": "הממשלה", "timelinejs": "הממשלה", "csv": "القاهرة", "svg": "القاهرة"}},
		{"undated", []timeline.Event{{Title: "some day"}}, 8000, map[string]string{"mermaid": "undated", "timelinejs": "1 event without a date left out", "ics": "1 event left out", "csv": "some day", "svg": "1 event without a date"}},
	}
	for _, tt := range tests {
		for _, f := range formats {
			got := written(t, f, slices.Values(tt.events), "")
			if got == "" && f.name != "text" || len(got) > tt.most {
				t.Errorf("%s: %s has %d bytes", tt.name, f.name, len(got))
			}
			if want := tt.says[f.name]; !strings.Contains(strings.ReplaceAll(got, "\r\n ", ""), want) {
				t.Errorf("%s: %s does not say %q", tt.name, f.name, want)
			}
		}
	}
}

// svgShape parses the picture and looks for anything but the elements that a picture has.
func svgShape(t testing.TB, got string) {
	d := xml.NewDecoder(strings.NewReader(got))
	allowed := []string{"svg", "title", "desc", "style", "defs", "linearGradient", "stop", "rect", "text", "tspan", "path", "circle", "g"}
	for {
		token, err := d.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatalf("%v: %q", err, got)
		}
		switch x := token.(type) {
		case xml.StartElement:
			if !slices.Contains(allowed, x.Name.Local) || slices.ContainsFunc(x.Attr, func(a xml.Attr) bool { return strings.HasPrefix(a.Name.Local, "on") || a.Name.Local == "href" }) {
				t.Errorf("element %v", x)
			}
		case xml.Comment, xml.ProcInst, xml.Directive:
			t.Errorf("%T", x)
		}
	}
}
