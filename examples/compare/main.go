// Compare holds the figures and dates of documents against each other: what
// several of them say of the same thing, side by side, whether they agree, and
// why.
//
//	compare
//	compare -policy strict monday.txt tuesday.txt
//
// Without a file it reads the four sample documents.
package main

import (
	"os"

	"github.com/almanac-go/almanac/examples/internal/cli"
	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
	"github.com/almanac-go/almanac/timeline/render"
)

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	p := cli.New("compare", "Holds the figures and dates of documents against each other.\n"+
		"Documents are plain text files or JSON Lines with \"id\" and \"text\"; - is standard input.\n"+
		"Without a file these are the four sample documents.")
	format := p.Choice("format", "`form` of the output", "text", "markdown", "json")
	policy := p.Choice("policy", "how `strictly` figures are read", "news", "strict", "lenient")
	published := p.Date("published", "`date` of the documents that do not state one")
	everything := p.Flags.Bool("all", false, "also list claims on one subject of which none can be held against another")
	width := p.Flags.Int("width", render.DefaultWidth, "`columns` of the terminal, 60 or more")
	if status, ok := p.Parse(args); !ok {
		return status
	}
	var found []*extract.Result
	for r := range p.ResultsWith(extract.Options{KeepText: true}, *published) {
		found = append(found, r)
	}
	if len(found) == 0 && p.Status() != cli.StatusOK {
		return p.Status()
	}
	report := compare(found, *policy)
	if !*everything {
		report.leaveOutUncompared()
	}
	var err error
	switch *format {
	case "json":
		err = report.writeJSON(p.Stdout)
	case "markdown":
		err = report.writeMarkdown(p.Stdout)
	default:
		err = report.writeText(p.Stdout, *width)
	}
	if err != nil {
		p.Complain(err)
	}
	return p.Status()
}

// report is what the documents say of the same things.
type report struct {
	documents int
	claims    int
	policy    timeline.Policy
	topics    []stats.Topic
	events    []timeline.Entry        // told more than once
	times     map[string]extract.Time // by ID of an event: what dates it
	parts     []timeline.Part         // numbered parts of events
	dates     []extract.TimePair      // that belong together without an event
}

// compare groups what was found.
func compare(found []*extract.Result, policy string) *report {
	r := &report{documents: len(found), times: map[string]extract.Time{}}
	figures := stats.News()
	r.policy = timeline.News()
	switch policy {
	case "strict":
		figures, r.policy = stats.Strict(), timeline.Strict()
	case "lenient":
		figures, r.policy = stats.Lenient(), timeline.Lenient()
	}
	var claims []stats.Claim
	var events [][]timeline.Event
	for _, result := range found {
		claims = append(claims, result.Claims...)
		events = append(events, result.Events)
		for i, e := range result.Events {
			if len(result.EventTimes[i]) > 0 {
				r.times[e.ID] = result.Times[result.EventTimes[i][0]]
			}
		}
	}
	told := timeline.New(events...)
	r.parts = told.Parts(r.policy)
	r.dates = extract.PairTimes(found, r.policy)
	entries := told.Merge(r.policy)
	r.claims = len(claims)
	r.topics = stats.Group(claims, stats.GroupOptions{Policy: figures, Events: entries})
	for _, e := range entries {
		if sentences(e) > 1 {
			r.events = append(r.events, e)
		}
	}
	return r
}

// sentences counts those that tell of a happening. One sentence may tell of it
// and of what was done with it.
func sentences(e timeline.Entry) int {
	type place struct {
		source string
		start  int
	}
	told := map[place]bool{}
	for _, c := range e.Event.Citations {
		told[place{c.Source, c.SentenceStart}] = true
	}
	return len(told)
}

// leaveOutUncompared drops the topics without pairs, and of the others the
// claims that are in none.
func (r *report) leaveOutUncompared() {
	var kept []stats.Topic
	for _, t := range r.topics {
		if len(t.Pairs) == 0 {
			continue
		}
		at := map[int]int{}
		for _, p := range t.Pairs {
			at[p.A], at[p.B] = 0, 0
		}
		only := stats.Topic{Concept: t.Concept, Omitted: t.Omitted}
		for i, c := range t.Claims {
			if _, ok := at[i]; ok {
				at[i] = len(only.Claims)
				only.Claims = append(only.Claims, c)
			}
		}
		for _, p := range t.Pairs {
			p.A, p.B = at[p.A], at[p.B]
			only.Pairs = append(only.Pairs, p)
		}
		kept = append(kept, only)
	}
	r.topics = kept
}
