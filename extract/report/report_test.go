package report_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/extract/report"
	"github.com/almanac-go/almanac/timeline"
)

// kept reads a document and keeps its text.
func kept(t testing.TB, d extract.Document) *extract.Result {
	t.Helper()
	x, err := extract.New(extract.Options{KeepText: true})
	if err != nil {
		t.Fatal(err)
	}
	return x.Extract(d)
}

// hand returns a result with events made by hand, one line of text each.
func hand(id string, events ...timeline.Event) *extract.Result {
	r := &extract.Result{Source: timeline.Source{ID: id}}
	var text strings.Builder
	for i, e := range events {
		e.Basis = timeline.BasisStated
		line := e.Title + "\n"
		start := text.Len()
		e.Citations = []timeline.Citation{{Source: id, Start: start, End: start + len(line) - 1, Surface: line[:len(line)-1], Line: i + 1}}
		text.WriteString(line)
		r.Events = append(r.Events, e)
	}
	r.Text = text.String()
	return r
}

func period(t testing.TB, s string) timeline.Period {
	t.Helper()
	p, err := timeline.ParsePeriod(s)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestWrite(t *testing.T) {
	flood := kept(t, extract.Document{ID: "daily", Title: "The flood", URL: "https://example.org/a", Text: "The river burst its banks on March 11, 2019. The flood destroyed 1,200 houses in Lindmouth."})
	after := kept(t, extract.Document{ID: "weekly", Text: "The river burst its banks on March 10, 2019. The flood destroyed 1,500 houses in Lindmouth."})
	for _, c := range []struct {
		name    string
		results []*extract.Result
		options report.Options
		want    []string
		never   []string
		reason  string
	}{
		{name: "nothing", want: []string{"0 documents, 0 events, 0 claims", "Nothing that is dated"}, never: []string{`<section id="conflicts"`},
			reason: "no results are no error"},
		{name: "nil", results: []*extract.Result{nil}, want: []string{"0 documents"}, reason: "a nil result is passed over"},
		{name: "title", results: []*extract.Result{flood}, options: report.Options{Title: "Lindmouth <1>"}, want: []string{"<title>Lindmouth &lt;1&gt;</title>"},
			reason: "the title is text"},
		{name: "one document", results: []*extract.Result{flood}, want: []string{"<title>The flood</title>", `href="https://example.org/a"`, "11 Mar 2019"},
			never: []string{`id="from"`, `id="pick"`}, reason: "one document needs no choice"},
		{name: "two documents", results: []*extract.Result{flood, after},
			want:   []string{"11 March in one, 10 March in the other", "Figures differ", "conflict by 200", `id="from"`, "dates differ"},
			reason: "dates and figures that differ are listed and flagged"},
		{name: "no text", results: []*extract.Result{extract.Extract(extract.Document{ID: "a", Text: "It rained on 5 June 2018."})},
			want: []string{"came without its text", "It rained on 5 June 2018."}, reason: "the cited sentence stands for the text"},
		{name: "one sentence", results: []*extract.Result{extract.Extract(extract.Document{ID: "a", Text: "The great storm of 5 June 2018 destroyed 120 houses."})},
			want: []string{"The great storm"}, never: []string{"told 2 times"}, reason: "a storm and what it destroyed are told once"},
		{name: "room for less text", results: []*extract.Result{flood, after}, options: report.Options{MaxText: 100},
			want: []string{"The text of 1 document is left out", "is left out to keep the page small"}, reason: "what is left out is said"},
		{name: "room for fewer claims", results: []*extract.Result{flood, after}, options: report.Options{MaxClaims: 1, MaxEvents: -1},
			want: []string{"1 of 2 claims are left out", "0 events, 1 claim"}, reason: "what is left out is said"},
		{name: "other policy", results: []*extract.Result{flood, after}, options: report.Options{Dates: timeline.Lenient()}, never: []string{"11 March in one, 10 March in the other"},
			reason: "the lenient policy overlooks a day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			page := string(written(t, c.results, c.options))
			for _, w := range c.want {
				if !strings.Contains(page, w) {
					t.Errorf("no %q on the page: %s", w, c.reason)
				}
			}
			for _, w := range c.never {
				if strings.Contains(page, w) {
					t.Errorf("%q is on the page: %s", w, c.reason)
				}
			}
		})
	}
}

// TestLinks holds the page to what it promises: every link of it leads to one
// place, each mention that rests on a record leads to it, each record to its
// mention.
func TestLinks(t *testing.T) {
	page := written(t, seedResults(t), report.Options{})
	ids := map[string]int{}
	for _, m := range regexp.MustCompile(` id="([^"]*)"`).FindAllSubmatch(page, -1) {
		ids[string(m[1])]++
	}
	for id, n := range ids {
		if n > 1 {
			t.Errorf("%d elements have the ID %s", n, id)
		}
	}
	links := regexp.MustCompile(` href="#([^"]*)"`).FindAllSubmatch(page, -1)
	if len(links) < 200 {
		t.Errorf("only %d links", len(links))
	}
	for _, m := range links {
		if ids[string(m[1])] == 0 {
			t.Errorf("a link to %s leads nowhere", m[1])
		}
	}
	back := map[string]bool{}
	for _, m := range regexp.MustCompile(` data-to="([^"]*)"`).FindAllSubmatch(page, -1) {
		for _, id := range strings.Fields(string(m[1])) {
			if ids[id] == 0 {
				t.Errorf("a mention leads to %s, which is not there", id)
			}
			back[id] = true
		}
	}
	for id := range ids {
		if regexp.MustCompile(`^[ec][0-9]+$`).MatchString(id) && !back[id] {
			t.Errorf("no mention leads to %s", id)
		}
	}
	for _, m := range regexp.MustCompile(`<a class="cite" href="#([^"]*)"`).FindAllSubmatch(page, -1) {
		if !regexp.MustCompile(`^d[0-9]+m[0-9]+$`).Match(m[1]) {
			t.Errorf("a citation leads to %s, not to a mention", m[1])
		}
	}
}

// TestNoRequest looks for anything that a browser would fetch.
func TestNoRequest(t *testing.T) {
	page := written(t, seedResults(t), report.Options{})
	for _, tag := range []string{"<link", "<img", "<iframe", "<object", "<embed", "<audio", "<video", " src=", "@import", "url(http", "fetch(", "XMLHttpRequest", " style=", " onclick="} {
		if bytes.Contains(page, []byte(tag)) {
			t.Errorf("the page has %q", tag)
		}
	}
	if !bytes.Contains(page, []byte("default-src &#39;none&#39;")) {
		t.Error("the page has no content security policy")
	}
}

func TestDeterministic(t *testing.T) {
	first := written(t, seedResults(t), report.Options{})
	for range 3 {
		if diff := cmp.Diff(string(first), string(written(t, seedResults(t), report.Options{}))); diff != "" {
			t.Fatalf("the same results give another page:\n%s", diff)
		}
	}
}

// TestExtremes writes pages that are hard to lay out; see also
// TestExtremesInBrowser.
func TestExtremes(t *testing.T) {
	for _, c := range extremes(t) {
		t.Run(c.name, func(t *testing.T) {
			page := written(t, c.results, report.Options{})
			if len(page) > c.most {
				t.Errorf("the page has %d bytes, more than %d", len(page), c.most)
			}
			for _, w := range c.want {
				if !bytes.Contains(page, []byte(w)) {
					t.Errorf("no %q on the page", w)
				}
			}
		})
	}
}

type extreme struct {
	name    string
	results []*extract.Result
	most    int      // bytes of the page
	want    []string // on the page
	listed  int      // events; -1 for what is not opened in the browser
}

func extremes(t testing.TB) []extreme {
	var oneDay []timeline.Event
	for i := range 10000 {
		oneDay = append(oneDay, timeline.Event{Title: fmt.Sprintf("ship number %d of the convoy came in", i), When: period(t, "2018-06-05")})
	}
	var ages []timeline.Event
	for y := -2999; y <= 2001; y += 50 {
		ages = append(ages, timeline.Event{Title: fmt.Sprintf("a king was crowned in %d", y), When: timeline.Of(timeline.NewYear(y))})
	}
	var many []*extract.Result
	for i := range 3000 {
		r := extract.Extract(extract.Document{ID: fmt.Sprintf("report-%d", i), Text: fmt.Sprintf("Ship number %d sank on 5 June 2018 with %d containers.", i, i+10)})
		r.Text = strings.Repeat("The sea was calm. ", 150)
		many = append(many, r)
	}
	return []extreme{
		{"three thousand documents", many, 9e6, []string{"of which this page has neither text nor a record: not listed", "The text of "}, -1},
		{"nothing", nil, 100e3, []string{"Nothing that is dated"}, 0},
		{"one event", []*extract.Result{hand("a", timeline.Event{Title: "it rained", When: period(t, "2018-06-05T14:30")})}, 100e3, []string{"5 Jun 2018, 14:30"}, 1},
		{"ten thousand events on one day", []*extract.Result{hand("a", oneDay...)}, 4e6, []string{"8,000 of 10,000 events are left out"}, 2000},
		{"five thousand years", []*extract.Result{hand("a", ages...)}, 300e3, []string{"30th century BC", "20th century", "3000 BC"}, 101},
		{"no ends", []*extract.Result{hand("a",
			timeline.Event{Title: "the war goes on", When: period(t, "2016-05/..")}, timeline.Event{Title: "the port was small", When: period(t, "../1850")},
			timeline.Event{Title: "some time before", When: period(t, "2017 BEFORE")}, timeline.Event{Title: "roughly then", When: period(t, "1984~")})}, 100e3,
			[]string{`data-marks="open-end"`, `data-marks="open-begin"`, `data-marks="open-begin within"`, `data-marks="soft-begin soft-end within"`}, 4},
		{"right to left", []*extract.Result{hand("עברית", timeline.Event{Title: "הנמל נסגר אחרי הסערה", When: period(t, "2018-06")},
			timeline.Event{Title: "أُغلق الميناء بعد العاصفة", When: period(t, "2018-07")})}, 100e3, []string{`dir="auto">הנמל נסגר`, "أُغلق الميناء"}, 2},
		{"long titles", []*extract.Result{hand("a", timeline.Event{Title: strings.Repeat("x", 10000), When: period(t, "2018")},
			timeline.Event{Title: strings.Repeat("long ", 2000), When: period(t, "2019")})}, 130e3, []string{strings.Repeat("x", 158) + "…"}, 2},
		{"undated", []*extract.Result{hand("a", timeline.Event{Title: "nobody knows when"})}, 100e3, []string{"Date not stated"}, 0},
	}
}

func TestExtremesInBrowser(t *testing.T) {
	b := newBrowser(t)
	b.window(1200, 900, "light")
	for _, c := range extremes(t) {
		if c.listed < 0 {
			continue // some megabytes of text, which take a browser long and show it nothing new
		}
		b.run(t, strings.ReplaceAll(c.name, " ", "-"), func(t *testing.T) {
			page := saved(t, written(t, c.results, report.Options{}))
			b.open(page)
			b.settle()
			if n := b.number(`document.querySelectorAll(".item.event:not([hidden])").length`); n != c.listed {
				t.Errorf("%d events are listed, not %d", n, c.listed)
			}
			if drawn := b.number(`document.querySelectorAll("#chart a.event").length`); (drawn == 0) != (c.listed == 0) || drawn > 700 {
				t.Errorf("%d events are drawn", drawn)
			}
			if over := b.number(`document.documentElement.scrollWidth - window.innerWidth`); over > 0 {
				t.Errorf("the page is %d pixels wider than the window", over)
			}
			look(t, b, strings.ReplaceAll(c.name, " ", "-"))
			b.clean(page)
		})
	}
}

// full is a writer that has no room.
type full struct{}

var errFull = errors.New("no room")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestWriteError(t *testing.T) {
	if err := report.Write(full{}, nil, report.Options{}); !errors.Is(err, errFull) {
		t.Errorf("error %v, not that of the writer", err)
	}
}

func BenchmarkWrite(b *testing.B) {
	results := seedResults(b)
	b.ReportAllocs()
	for b.Loop() {
		if err := report.Write(io.Discard, results, report.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
