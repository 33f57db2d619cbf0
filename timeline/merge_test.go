package timeline_test

import (
	"encoding/json"
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/almanac-go/almanac/internal/steps"
	"github.com/almanac-go/almanac/timeline"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// telling reads an event of the form "when | status | trigger | title | place", the last ones as far as wanted, told by a document.
func telling(t testing.TB, source, s string) timeline.Event {
	t.Helper()
	parts := strings.Split(s, "|")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	e := timeline.Event{ID: source + parts[0] + parts[3], When: period(t, parts[0]), Trigger: parts[2], Title: parts[3], Basis: timeline.BasisStated}
	if err := e.Status.UnmarshalText([]byte(parts[1])); err != nil {
		t.Fatal(err)
	}
	if len(parts) > 4 {
		e.Place = parts[4]
	}
	e.Citations = []timeline.Citation{{Source: source, Start: len(parts[3]), End: len(parts[3]) + 4, Sentence: parts[3]}}
	return e
}

// pairOfTellings is what two documents tell.
type pairOfTellings struct{ a, b, want, reason string }

// joined holds tellings of one happening, and what they disagree about.
var joined = []pairOfTellings{
	{"2018-06-05/2018-06-09 | actual | opened | Harbour ministers opened the coastal safety congress in Lisbon",
		"2018-06-05/2018-06-07 | actual | opened | The coastal safety congress was opened by harbour ministers",
		"5 June in both; ends 9 June in one, 7 June in the other", "the ends differ"},
	{"2018-06-05 | actual | sank | The ferry Aurora sank off Bergen", "2018-06-06 | actual | sank | Ferry Aurora sank near Bergen with 40 people",
		"5 June in one, 6 June in the other", "days that adjoin"},
	{"2018-06-05 | actual | sank | The ferry Aurora sank off Bergen", "2018-06 | actual | sank | ferry Aurora sank off Bergen",
		"", "a month holds its day"},
	{"2018-06-05 | actual | sank | The ferry Aurora sank off Bergen", "2018 | actual | sank | the ferry Aurora sank near Bergen",
		"", "so does a year"},
	{"2018-06-05 | actual | sank | The ferry Aurora sank off Bergen", "2018-06-05 | actual | went down | ferry Aurora went down off Bergen",
		"", "another verb, but the same names on the same day"},
	{"2023-05-02/2023-05-04 | planned | exercise | the exercise Northern Shield with medical teams", "2023-05-09/2023-05-11 | actual | exercise | medical teams held the exercise Northern Shield",
		"planned for 2–4 May 2023, came about 9–11 May 2023, 7 days later", "a plan that was moved"},
	{"2023-05-02 | planned | opens | the Kivu bridge opens", "2023-04-28 | actual | opens | Kivu bridge opens early",
		"planned for 2 May 2023, came about 28 April 2023, 4 days earlier", "brought forward"},
	{"2023-05-02 | planned | opens | the Kivu bridge opens", "2023-05-02 | actual | opens | Kivu bridge opens to traffic",
		"", "a plan kept"},
	{"2018-06-05 | actual | arrested | police arrested mayor Okello in Gulu", "2018-06-05 | negated | arrested | mayor Okello was not arrested by police in Gulu",
		"told 1 time, denied 1 time", "a denial"},
	{"2018-06-05 | actual | killed | a fire at the Kivu mine killed 12 people", "2018-06-05 | actual | killed | the fire killed 15 people at the Kivu mine",
		"", "a toll that grew"},
	{"1984~ | actual | founded | the Lakeside hospital founded by nurses", "1985 | actual | founded | nurses founded the Lakeside hospital",
		"", "circa reaches the next year"},
	{"2016-05/.. | actual | office | Minister Adeyemi in office as minister of transport", "2016-05 | actual | office | Adeyemi took office as minister of transport",
		"", "an open end is no conflict"},
}

// apart holds near misses: what looks alike and is not the same.
var apart = []pairOfTellings{
	{"2018-06-05 | actual | sank | The ferry Aurora sank off Bergen", "2018-06-08 | actual | sank | The ferry Aurora sank off Bergen", "", "three days apart"},
	{"2017-06 | actual | met | harbour ministers met for the yearly congress in Lisbon", "2018-06 | actual | met | harbour ministers met for the yearly congress in Lisbon", "", "the congress of another year"},
	{"2017 | actual | met | harbour ministers met for the yearly congress in Lisbon", "2018 | actual | met | harbour ministers met for the yearly congress in Lisbon", "", "years that adjoin"},
	{"2018-06-05 | actual | opened | Phase II of the dam opened in Kivu", "2018-06-05 | actual | opened | Phase III of the dam opened in Kivu", "", "numbered in Roman"},
	{"2018-06-05 | actual | adopted | the Council adopted Resolution 1410", "2018-06-05 | actual | adopted | the Council adopted Resolution 1411", "", "numbered in digits"},
	{"2018-06-05 | actual | opened | the 5th Congress opened in Lisbon", "2018-06-05 | actual | opened | the 6th Congress opened in Lisbon", "", "numbered before"},
	{"2018-06-05 | actual | seized | Customs seized tobacco | Rotterdam", "2018-06-05 | actual | seized | Customs seized tobacco | Hamburg", "", "other places"},
	{"2018-06-05 | actual | seized | the Chilean Navy seized timber", "2018-06-05 | actual | seized | the Peruvian Navy seized timber", "", "other actors"},
	{"2018-06-05 | actual | rose | Brandt shares rose 37 cents", "2018-06-05 | actual | rose | Okafor shares rose 12 cents", "", "shares of others"},
	{"2018-34 | actual | loss | a net loss of 46 million florins", "2018-34 | actual | loss | a net loss of 9 million florins", "", "figures of nobody knows whom"},
	{"2018-03 | actual | appealed | the Kivu miners appealed to the High Court of Lagos", "2018-05 | planned | heard | the Kivu miners are heard in the High Court of Lagos", "", "another act is no plan that was moved"},
	{"2018-06-05 | actual | opened | a school opened", "2018-06-05 | actual | opened | a factory opened", "", "other things"},
	{"2018-06-05 | actual | visited | President Mbeki visited Lagos", "2018-06-05 | actual | left | President Mbeki left Lagos for home after talks", "", "another act by the same person"},
	{"2018-06 | planned | meet | harbour ministers meet for the yearly congress in Lisbon", "2019-06 | actual | meet | harbour ministers meet for the yearly congress in Lisbon", "", "the next congress is none that was moved"},
	{"2018-06-05 | hypothetical | collapse | the Kivu bridge would collapse", "2018-06-05 | actual | collapse | the Kivu bridge did collapse", "", "what would be is not what was"},
	{"2018-06-05 | recurring | meet | harbour ministers meet in Lisbon", "2018-06-05 | actual | meet | harbour ministers meet in Lisbon", "", "a habit is not one event"},
	{"2023-05-02 | forecast | opens | the Kivu bridge opens", "2023-05-09 | forecast | opens | Kivu bridge opens", "", "two forecasts a week apart"},
	{"| actual | sank | The ferry Aurora sank off Bergen", "| actual | sank | The ferry Aurora sank off Bergen", "", "without dates nothing is known"},
}

func TestMergePairs(t *testing.T) {
	check := func(p pairOfTellings, want int) {
		t.Helper()
		for _, given := range [][2]string{{p.a, p.b}, {p.b, p.a}} {
			tl := timeline.New([]timeline.Event{telling(t, "one", given[0]), telling(t, "two", given[1])})
			entries := tl.Merge(timeline.News())
			if len(entries) != want {
				t.Errorf("%s: %d entries, want %d\n\t%s\n\t%s", p.reason, len(entries), want, given[0], given[1])
				continue
			}
			if want == 2 {
				continue
			}
			var said []string
			for _, d := range entries[0].Discrepancies {
				said = append(said, d.String())
			}
			// Which of two is the one and which the other depends on the documents' names.
			if got := strings.Join(said, ". "); got != p.want && given[0] == p.a {
				t.Errorf("%s: %q, want %q", p.reason, got, p.want)
			}
			if got := len(entries[0].Event.Citations); got != 2 {
				t.Errorf("%s: %d citations", p.reason, got)
			}
		}
	}
	for _, p := range joined {
		check(p, 1)
	}
	for _, p := range apart {
		check(p, 2)
	}
}

// TestMergeTerms holds that canonical terms decide where extraction gives them, not the words of the title.
func TestMergeTerms(t *testing.T) {
	a := telling(t, "one", "2018-06-05 | actual | inaugurated | Head of state Sato inaugurated the hall")
	b := telling(t, "two", "2018-06-05 | actual | opened | big arena finally opened by prime minister")
	tl := timeline.New([]timeline.Event{a, b})
	if n := len(tl.Merge(timeline.News())); n != 2 {
		t.Fatalf("%d entries without terms", n)
	}
	a.Lemma, a.Terms = "open", []string{"sato", "arena", "prime minister"}
	b.Lemma, b.Terms = "open", []string{"arena", "prime minister"}
	if n := len(timeline.New([]timeline.Event{a, b}).Merge(timeline.News())); n != 1 {
		t.Fatalf("%d entries with the same terms", n)
	}
}

func TestMergeOneSentence(t *testing.T) {
	a := telling(t, "one", "2018-06-05 | actual | opened | harbour ministers opened the coastal congress in Lisbon")
	b := telling(t, "one", "2018-06-05 | actual | opened | harbour ministers opened the coastal congress in Oslo")
	a.Citations[0].SentenceEnd, b.Citations[0].SentenceEnd = 200, 200
	if n := len(timeline.New([]timeline.Event{a, b}).Merge(timeline.News())); n != 2 {
		t.Errorf("%d entries of one sentence", n)
	}
	b = telling(t, "one", "2018-06-05 | actual | congress | coastal congress in Lisbon")
	b.Citations[0].SentenceEnd = 200
	entries := timeline.New([]timeline.Event{a, b}).Merge(timeline.News())
	if n := len(entries); n != 1 {
		t.Errorf("%d entries of a thing and what was done with it", n)
	}
	if e := entries[0]; len(e.Tellings) != 2 || len(e.Event.Citations) != 1 {
		t.Errorf("one sentence is cited %d times for %d tellings", len(e.Event.Citations), len(e.Tellings))
	}
	b = telling(t, "one", "2018-06-05 | actual | opened | coastal congress in Lisbon opened at last")
	b.Citations[0].SentenceStart, b.Citations[0].SentenceEnd = 300, 400
	if n := len(timeline.New([]timeline.Event{a, b}).Merge(timeline.News())); n != 1 {
		t.Errorf("%d entries of two sentences", n)
	}
	a.Reporting, b.Reporting = true, true
	if n := len(timeline.New([]timeline.Event{a, b}).Merge(timeline.News())); n != 2 {
		t.Errorf("%d entries of what was said", n)
	}
}

// TestEntry holds how the tellings of many documents become one: the date that most bear out, all citations, and a sentence that says who differs.
func TestEntry(t *testing.T) {
	told := []timeline.Event{
		telling(t, "a", "2018-06-05/2018-06-09 | actual | opened | the coastal safety congress opened in Lisbon"),
		telling(t, "b", "2018-06-05/2018-06-07 | actual | opened | the coastal safety congress opened in Lisbon"),
		telling(t, "c", "2018-06-05/2018-06-07 | actual | opened | coastal safety congress opened in Lisbon with ministers"),
		telling(t, "d", "2018-06 | actual | opened | coastal safety congress opened in Lisbon"),
		telling(t, "e", "2018-05-29 | planned | open | ministers open the coastal safety congress in Lisbon"),
	}
	for i := range told {
		told[i].Lemma = "open"
	}
	entries := timeline.New(told).Merge(timeline.News())
	if len(entries) != 1 {
		t.Fatalf("%d entries", len(entries))
	}
	e := entries[0]
	want := "5–7 Jun 2018: coastal safety congress opened in Lisbon with ministers. Told by a, b, c and 2 more. " +
		"5 June in all 3; ends 7 June in 2, 9 June in one. " +
		"Planned for 29 May 2018, came about 5–7 June 2018, 7 days later"
	if got := e.String(); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if len(e.Event.Citations) != 5 || len(e.Tellings) != 5 || !e.Conflicts() || e.Event.Citations[0].Source != "c" {
		t.Errorf("%d citations, %d tellings, conflicts %v", len(e.Event.Citations), len(e.Tellings), e.Conflicts())
	}
	data, err := json.Marshal(e)
	if err != nil {
		t.Fatal(err)
	}
	var back timeline.Entry
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(e, back); diff != "" {
		t.Error(diff)
	}
	if got := timeline.Merged(entries).Len(); got != 1 {
		t.Errorf("%d merged events", got)
	}
}

func TestMergeNothing(t *testing.T) {
	var none *timeline.Timeline
	if got := none.Merge(timeline.News()); len(got) != 0 {
		t.Errorf("%v", got)
	}
	if got := timeline.New([]timeline.Event{{}}).Merge(timeline.News()); len(got) != 1 || got[0].String() != "undated: " {
		t.Errorf("%v", got)
	}
}

// randomEvents generates tellings from few words and days, so that many are alike.
var randomEvents = rapid.Custom(func(t *rapid.T) []timeline.Event {
	words := rapid.SampledFrom([]string{"harbour", "Lisbon", "Aurora", "ferry", "congress", "sank", "opened", "of", "Phase II", "Kivu", "bridge", "16", "\xff", "日本"})
	events := make([]timeline.Event, rapid.IntRange(0, 40).Draw(t, "events"))
	for i := range events {
		title := rapid.SliceOfN(words, 0, 6).Draw(t, "title")
		events[i] = timeline.Event{ID: fmt.Sprint(i), When: periods.Draw(t, "when"), Title: strings.Join(title, " "), Trigger: words.Draw(t, "trigger"),
			Status: timeline.Status(rapid.IntRange(0, 5).Draw(t, "status")), Citations: []timeline.Citation{{Source: words.Draw(t, "source"), Start: i}}}
		if rapid.Bool().Draw(t, "near") {
			day, _ := timeline.NewDay(2018, 6, rapid.IntRange(1, 5).Draw(t, "day"))
			events[i].When = timeline.Of(day)
		}
	}
	return events
})

func TestMergeLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := randomEvents.Draw(t, "events")
		entries := timeline.New(events).Merge(timeline.News())
		var ids []string
		for _, e := range entries {
			for _, x := range e.Tellings {
				ids = append(ids, x.ID)
				if _, err := x.When.MarshalText(); err != nil || e.Event.When.IsZero() != x.When.IsZero() {
					t.Fatalf("%v tells %v", e, x)
				}
			}
			if len(e.Discrepancies) > 0 && (len(e.Tellings) < 2 || e.Event.Note == "") {
				t.Fatalf("%v disagrees with itself", e)
			}
		}
		slices.Sort(ids)
		if len(ids) != len(events) || len(slices.Compact(ids)) != len(events) {
			t.Fatalf("%d tellings of %d events", len(ids), len(events))
		}
		if !slices.IsSortedFunc(entries, func(a, b timeline.Entry) int { return a.Event.Compare(b.Event) }) {
			t.Fatal("entries are not in order")
		}
		shuffled := rapid.Permutation(events).Draw(t, "shuffled")
		if diff := cmp.Diff(entries, timeline.New(shuffled).Merge(timeline.News())); diff != "" {
			t.Fatalf("the order of events matters: %s", diff)
		}
	})
}

// TestMergeCost holds that four times the events cost not much more than four times as much, also where all are on one day and share their words.
func TestMergeCost(t *testing.T) {
	first, _ := timeline.NewDay(1900, 1, 1)
	work := func(name string, shape func(i int) (day int, title string)) steps.Work {
		return steps.Work{Name: name, Do: func(n int) {
			events := make([]timeline.Event, n)
			for i := range events {
				day, title := shape(i)
				events[i] = timeline.Event{Title: title, Trigger: "sank", When: timeline.Of(first.AddDays(day)), Citations: []timeline.Citation{{Source: fmt.Sprint(i), Start: i}}}
			}
			entries := timeline.New(events).Merge(timeline.News())
			if name == "many days" && len(entries) != (n+2)/3 {
				t.Errorf("%s: %d entries of %d events", name, len(entries), n)
			}
		}}
	}
	steps.Linear(t, 2000, []steps.Work{
		work("one day, the same words", func(int) (int, string) { return 0, "the ferry Aurora sank off Bergen" }),
		work("one day, few words", func(i int) (int, string) {
			r := rand.New(rand.NewSource(int64(i)))
			return 0, fmt.Sprintf("word%d word%d word%d", r.Intn(50), r.Intn(50), r.Intn(50))
		}),
		work("many days", func(i int) (int, string) { return i / 3, fmt.Sprintf("the ferry Aurora%d sank off Bergen", i/3) }),
	})
}
