package report_test

import (
	"fmt"
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/extract/report"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// hostile are texts that would do something if a page forgot to escape them.
var hostile = []string{
	`<script>window.broken = 1</script>`,
	`</script><script>window.broken = 1</script>`,
	`"><img src=x onerror="window.broken = 1">`,
	`' onclick='window.broken = 1' x='`,
	`javascript:window.broken=1`,
	`</title></style></select></textarea><svg onload="window.broken=1">`,
	`<!-- <![CDATA[ -->`,
	`{{.Title}} ${window.broken = 1} \u003cscript\u003e`,
	"\u202Eright to left\u202C \u2066isolate\u2069",
	"\x1b[31mred\x1b[0m \x00\x07\x7f\u0085",
	"invalid \xff\xfe\xc3 UTF-8",
	`&lt;b&gt; &amp;amp; &#x3c;`,
	"`=cmd|' /C calc'!A1",
}

// hostileResults returns results that say these things wherever they can.
func hostileResults(s string) []*extract.Result {
	text := "On 5 June 2018 the port " + s + " closed. The flood destroyed 1,200 houses.\n" + s + "\n"
	at := timeline.Citation{Source: s, Start: 15, End: 23, Surface: s, Sentence: s, Line: 1}
	day := timeline.Of(timeline.NewYear(2018))
	who := timeline.Attribution{Speaker: s, Role: s, Verb: s}
	return []*extract.Result{{
		Version: s, Source: timeline.Source{ID: s, Title: s, URL: s}, Text: text,
		Times:           []extract.Time{{Mention: extract.Mention{ID: s, Start: 3, End: 14, Surface: s, Rule: s}, Type: extract.TypeDate, Value: s}},
		Quantities:      []extract.Quantity{{Mention: extract.Mention{ID: s, Start: 60, End: 65, Surface: s}, Value: stats.Quantity{Noun: s}, Noun: s}},
		Events:          []timeline.Event{{ID: s, Title: s, Trigger: s, When: day, Basis: timeline.BasisStated, Actor: s, Place: s, Note: s, Attribution: who, Citations: []timeline.Citation{at}}},
		EventTimes:      [][]int{{0, 7, -1}, {2}},
		Claims:          []stats.Claim{{ID: s, Of: s, Whole: s, Per: s, Verb: s, Actor: s, Place: s, When: day, Attribution: who, Citations: []timeline.Citation{at}}},
		Sentences:       []extract.Sentence{{Start: 0, End: 9}},
		Flags:           extract.Flags{NotEnglish: true},
		ClaimQuantities: []int{99},
	}}
}

// tags are those of the page, attributes theirs. A page with any other has let
// a document write into it.
var (
	tags = strings.Fields(`!DOCTYPE html head meta title style body nav a header div h1 h2 p button span form label input select option section svg i
		noscript ul ol li strong main details summary bdi q b mark aside article script`)
	attributes = strings.Fields(`lang charset http-equiv content name class aria-label aria-labelledby aria-describedby aria-hidden aria-live href dir type id hidden
		role placeholder autocomplete spellcheck value title for tabindex data-status data-docs data-rank data-minor data-lo data-hi data-marks data-also data-to rel html`)
)

// check reads a page tag by tag, as a browser would, and returns the first thing
// that no page may have.
func check(page string) error {
	for {
		i := strings.IndexByte(page, '<')
		if i < 0 {
			return nil
		}
		page = page[i+1:]
		name := page[:strings.IndexAny(page+" ", " >")]
		if !slices.Contains(tags, strings.TrimPrefix(name, "/")) {
			return fmt.Errorf("there is a tag <%.40s", page)
		}
		page = page[len(name):]
		for !strings.HasPrefix(page, ">") {
			page = strings.TrimLeft(page, " ")
			key := page[:strings.IndexAny(page+" ", "= >")]
			page = page[len(key):]
			value := ""
			if strings.HasPrefix(page, `="`) {
				end := strings.IndexByte(page[2:], '"')
				if end < 0 {
					return fmt.Errorf("the value of %s does not end", key)
				}
				value, page = page[2:2+end], page[3+end:]
			}
			switch {
			case !slices.Contains(attributes, key):
				return fmt.Errorf("there is an attribute %.40q", key)
			case key == "href" && !strings.HasPrefix(value, "#") && !strings.HasPrefix(strings.ToLower(value), "http"):
				return fmt.Errorf("there is a link to %.40q", value)
			}
		}
		if name == "style" || name == "script" {
			page = page[strings.Index(page, "</"+name+">"):]
		}
	}
}

func TestCheck(t *testing.T) {
	for _, page := range []string{`<p onclick="x">`, `<img src="x">`, `<a href="javascript:x">`, `<p class="a>b`, `<p a="b">`} {
		if check(page) == nil {
			t.Errorf("%s passes", page)
		}
	}
	if err := check(`<p class="a &lt; b"><a href="#x">y</a></p><script>a < b</script>`); err != nil {
		t.Error(err)
	}
}

func TestHostile(t *testing.T) {
	for _, s := range hostile {
		page := written(t, hostileResults(s), report.Options{Title: s})
		if err := check(string(page)); err != nil {
			t.Errorf("%q: %v", s, err)
		}
		for _, r := range "\x1b\x00\x07\u202e\u2066" {
			if strings.ContainsRune(string(page), r) {
				t.Errorf("%q: %U is on the page", s, r)
			}
		}
		if !strings.Contains(string(page), "1,200 houses") && !strings.Contains(string(page), ">1,200<") {
			t.Errorf("%q: the text after it is gone", s)
		}
	}
}

// TestHostileInBrowser opens the same pages: nothing may run, and the text must
// be there to read.
func TestHostileInBrowser(t *testing.T) {
	b := newBrowser(t)
	b.window(1200, 900, "light")
	var all []*extract.Result
	for _, s := range hostile {
		all = append(all, hostileResults(s)...)
	}
	page := saved(t, written(t, all, report.Options{Title: hostile[1]}))
	b.open(page)
	b.settle()
	if got := b.eval(`typeof window.broken`); got != "undefined" {
		t.Error("a document runs a script in the page")
	}
	if got := b.eval(`document.title`); got != hostile[1] {
		t.Errorf("the title is %q", got)
	}
	if n := b.number(`document.scripts.length`); n != 1 {
		t.Errorf("there are %d scripts", n)
	}
	if n := b.number(`document.querySelectorAll(".doc").length`); n != len(hostile) {
		t.Errorf("%d documents, not %d", n, len(hostile))
	}
	for i, s := range hostile[:8] {
		if got := b.eval(fmt.Sprintf(`document.querySelectorAll("#d%d > p")[0].textContent`, i+1)); !strings.Contains(fmt.Sprint(got), s) {
			t.Errorf("the text of document %d is %q, without %q", i+1, got, s)
		}
	}
	look(t, b, "hostile")
	b.clean(page)
}

// TestTextIsWhole reads the texts off the page: nothing but blank lines may be
// missing.
func TestTextIsWhole(t *testing.T) {
	paragraph := regexp.MustCompile(`(?s)<p class="(?:body|heading|list-item|caption|byline|footnote)" dir="auto">(.*?)</p>`)
	tag := regexp.MustCompile(`<[^>]*>`)
	for _, r := range seedResults(t) {
		page := written(t, []*extract.Result{r}, report.Options{})
		var got []string
		for _, m := range paragraph.FindAllSubmatch(page, -1) {
			got = append(got, strings.Split(html.UnescapeString(tag.ReplaceAllString(string(m[1]), "")), "\n")...)
		}
		var want []string
		for _, line := range strings.Split(r.Text, "\n") {
			if strings.TrimSpace(line) != "" {
				want = append(want, strings.TrimRight(line, "\r"))
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: the page has another text:\n%s", r.Source.ID, diff)
		}
	}
}

// FuzzWrite promises that no text whatsoever breaks the page, nor do results
// whose spans lie anywhere.
func FuzzWrite(f *testing.F) {
	for _, s := range hostile {
		f.Add(s, s, 3, 14, "2018-06-05/2018-06-09")
	}
	f.Add("It rained.\r\n\r\nOn 5 June 2018 it rained more than 20 mm.", "https://example.org", -5, 1<<30, "../1850")
	f.Fuzz(func(t *testing.T, s, url string, start, end int, when string) {
		if len(s) > 2000 {
			s = s[:2000]
		}
		p, _ := timeline.ParsePeriod(when)
		results := hostileResults(s)
		r := results[0]
		r.Source.URL = url
		r.Events[0].When, r.Claims[0].Inherited = p, p
		r.Times[0].Start, r.Times[0].End = start, end
		r.Quantities[0].Start, r.Quantities[0].End = end, start
		r.Events[0].Citations[0].Start, r.Events[0].Citations[0].End = start, end
		read := extract.Extract(extract.Document{ID: url, Title: s, Text: s})
		read.Text = s
		if err := check(string(written(t, append(results, read), report.Options{Title: s}))); err != nil {
			t.Errorf("%q: %v", s, err)
		}
	})
}
