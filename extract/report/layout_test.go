package report_test

import (
	"html"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/extract/report"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// TestBars holds what the timeline draws against the dates: from when, until
// when (the first moment after it), and what is uncertain.
func TestBars(t *testing.T) {
	drawn := regexp.MustCompile(` data-lo="([-0-9]+)" data-hi="([-0-9]+)"(?: data-marks="([a-z -]*)")?`)
	for _, c := range []struct {
		when, from, to, marks string
		reason                string
	}{
		{"2018-06-05", "2018-06-05", "2018-06-06", "", "a day is drawn as it is"},
		{"2018-06-05/2018-06-09", "2018-06-05", "2018-06-10", "", "both ends belong to a range"},
		{"2017", "2017-01-01", "2018-01-01", "within", "an event of a year lies somewhere in it"},
		{"2017/2018", "2017-01-01", "2019-01-01", "", "a range of years is a stretch, not a place in it"},
		{"2018-06-05T14:30", "2018-06-05T14:30", "2018-06-05T14:31", "", "a minute"},
		{"2018-06-05TMO", "2018-06-05T06:00", "2018-06-05T12:00", "", "a morning"},
		{"2018-W23", "2018-06-04", "2018-06-11", "within", "a week from Monday to Sunday"},
		{"2016-05/..", "2016-05-01", "2016-06-01", "open-end", "the bar fades after the month that is known"},
		{"../1850", "1850-01-01", "1851-01-01", "open-begin", "the bar fades before the year that is known"},
		{"1984~", "1984-01-01", "1985-01-01", "soft-begin soft-end within", "both ends of a circa soften"},
		{"1984~/1990", "1984-01-01", "1991-01-01", "soft-begin", "only the approximate end softens"},
		{"2017 START", "2017-01-01", "2018-01-01", "early within", "early 2017 lies in the year"},
		{"2017 MID", "2017-01-01", "2018-01-01", "mid within", "so does mid-2017"},
		{"2017 END", "2017-01-01", "2018-01-01", "late within", "so does late 2017"},
		{"2017 BEFORE", "2017-01-01", "2017-01-01", "open-begin within", "before 2017 no day of that year counts"},
		{"2017 AFTER", "2018-01-01", "2018-01-01", "open-end within", "nor does one after it"},
		{"2017 ON_OR_BEFORE", "2017-01-01", "2018-01-01", "open-begin within", "by 2017 includes it"},
		{"2017 ON_OR_AFTER", "2017-01-01", "2018-01-01", "open-end within", "not before 2017 includes it"},
		{"-0043-03-15", "-0043-03-15", "-0043-03-16", "", "before the turn of the era"},
		{"9999-12-31", "9999-12-31", "10000-01-01", "", "the last day there is"},
	} {
		page := written(t, []*extract.Result{hand("a", timeline.Event{Title: "it was so", When: period(t, c.when)})}, report.Options{})
		m := drawn.FindSubmatch(page)
		if m == nil {
			t.Errorf("%s: nothing is drawn", c.when)
			continue
		}
		got := []string{string(m[1]), string(m[2]), string(m[3])}
		if diff := cmp.Diff([]string{unix(t, c.from), unix(t, c.to), c.marks}, got); diff != "" {
			t.Errorf("%s: %s:\n%s", c.when, c.reason, diff)
		}
	}
}

// unix returns a moment as seconds from 1970.
func unix(t *testing.T, s string) string {
	t.Helper()
	if s == "10000-01-01" { // no Date names it
		return "253402300800"
	}
	d, err := timeline.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return strconv.FormatInt(d.Time(time.UTC).Unix(), 10)
}

// TestGroups holds the headings of the list against the dates.
func TestGroups(t *testing.T) {
	heading := regexp.MustCompile(`<section class="group" aria-labelledby="([^"]*)">\n<h2 id="([^"]*)">([^<]*)</h2>`)
	for _, c := range []struct {
		name, when, want string
		reason           string
	}{
		{"days", "2018-06-05 2018-06-05 2018-06-09", "5 Jun 2018|9 Jun 2018", "a few days"},
		{"months", "2018-06-05 2018-12-24", "Jun 2018|Dec 2018", "some months"},
		{"years", "1998 2018-06-05 2018-12-24 2023-01", "1998|2018|2023", "some years"},
		{"coarser", "1990s 1995-05 2018", "1990s|1995|2018", "a decade is its own group, before its years"},
		{"open", "../1850 2018/..", "1850|2018", "an open end is listed under the other one"},
		{"undated", "2018 -", "2018|Date not stated", "what has no date comes last"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var events []timeline.Event
			for i, w := range strings.Fields(c.when) {
				e := timeline.Event{Title: strings.Repeat("x", i+1) + " came"}
				if w != "-" {
					e.When = period(t, strings.Replace(w, "1990s", "199X", 1))
				}
				events = append(events, e)
			}
			page := written(t, []*extract.Result{hand("a", events...)}, report.Options{})
			var got []string
			for _, m := range heading.FindAllSubmatch(page, -1) {
				if string(m[1]) != string(m[2]) {
					t.Errorf("the group %s is named by %s", m[2], m[1])
				}
				got = append(got, html.UnescapeString(string(m[3])))
			}
			if diff := cmp.Diff(strings.Split(c.want, "|"), got); diff != "" {
				t.Errorf("%s:\n%s", c.reason, diff)
			}
		})
	}
}

// TestSideBySide looks for claims under the period of the events that they
// belong to.
func TestSideBySide(t *testing.T) {
	r := hand("a", timeline.Event{Title: "the flood came", When: period(t, "1998")}, timeline.Event{Title: "the dyke was built", When: period(t, "2008")})
	figure := stats.NewQuantity(stats.MustNumber("1200"), stats.MustUnit("kg"))
	at := timeline.Citation{Source: "a", Start: 0, End: 3, Surface: "the"}
	r.Claims = []stats.Claim{
		{Quantity: figure, Of: "sand", When: period(t, "2008-05"), WhenBasis: timeline.BasisStated, Citations: []timeline.Citation{at}},
		{Quantity: figure, Of: "cement", Inherited: period(t, "1998"), InheritedBasis: timeline.BasisHeading, Citations: []timeline.Citation{at}},
		{Quantity: figure, Of: "gravel"},
	}
	page := string(written(t, []*extract.Result{r}, report.Options{}))
	groups := strings.Split(page, `<section class="group"`)
	if len(groups) != 4 {
		t.Fatalf("%d groups, not 3", len(groups)-1)
	}
	for i, want := range [][]string{{"The flood came", "cement", "dated by a heading"}, {"The dyke was built", "sand", "May 2008"}, {"Date not stated", "gravel", "1,200 kg"}} {
		for _, w := range want {
			if !strings.Contains(groups[i+1], w) {
				t.Errorf("group %d has no %q", i+1, w)
			}
		}
	}
}
