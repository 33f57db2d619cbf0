package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// conflict is a disagreement as the page lists it before everything else.
type conflict struct {
	Kind    string // what sort it is, in a few words
	Grave   bool   // not both can be true
	Title   string
	Text    string
	Records []link
}

// link leads to a record of the page.
type link struct {
	ID, Text string
}

// maxConflicts is how many disagreements are listed before the records, where
// all of them are flagged.
const maxConflicts = 200

// maxCompared is how many others on its subject a claim is compared with, and
// maxNotes how many disputes are noted with it.
const (
	maxCompared = 24
	maxNotes    = 4
)

// addConflicts lists what documents disagree about: what cannot both be true
// first, dates before figures.
func (b *builder) addConflicts() {
	var all []conflict
	for i := range b.entries {
		e := &b.events[i]
		for j, d := range b.entries[i].Discrepancies {
			all = append(all, conflict{Kind: heading(d.Kind), Grave: d.Kind != timeline.DiscrepancyMove,
				Title: e.Title, Text: e.Notes[j], Records: []link{{e.ID, "Show the event"}}})
		}
	}
	for _, d := range b.disputes {
		first, ok := b.claimAt[d.a]
		second, also := b.claimAt[d.b]
		if !ok || !also {
			continue
		}
		x, y := &b.claims[first], &b.claims[second]
		c := conflict{Kind: d.kind, Grave: d.grave, Title: x.Figure + " – " + y.Figure, Text: d.text}
		for _, r := range []*claim{x, y} {
			switch {
			case d.grave:
				r.Flag = "conflict"
			case r.Flag == "":
				r.Flag = "doubt"
			}
		}
		if x.Of != "" {
			c.Title += ", " + x.Of
		}
		x.Notes, y.Notes = add(x.Notes, d.text, maxNotes), add(y.Notes, d.text, maxNotes)
		c.Records = []link{{x.ID, "Show " + x.Figure}, {y.ID, "Show " + y.Figure}}
		all = append(all, c)
	}
	slices.SortStableFunc(all, func(a, b conflict) int {
		switch {
		case a.Grave == b.Grave:
			return 0
		case a.Grave:
			return -1
		}
		return 1
	})
	if n := len(all) - maxConflicts; n > 0 {
		b.leaveOut(thousands(n) + " of " + count(len(all), "disagreement") + " are not in the list of disagreements; the records that they are about are flagged.")
		all = all[:maxConflicts]
	}
	b.page.Conflicts = all
}

// heading returns what heads a discrepancy of a kind.
func heading(k timeline.DiscrepancyKind) string {
	switch k {
	case timeline.DiscrepancyMove:
		return "Moved"
	case timeline.DiscrepancyDenial:
		return "Told and denied"
	}
	return "Dates differ"
}

// dispute is a pair of claims that a reader should look at. Claims are named by
// result and index.
type dispute struct {
	a, b  [2]int
	kind  string // what heads it
	grave bool   // not both can be true, and nothing that this rests on is unknown
	text  string // why
}

// compareClaims holds the claims of all results against each other.
func (b *builder) compareClaims(merged []timeline.Entry) {
	var all []stats.Claim
	for i, r := range b.results {
		for j, c := range r.Claims {
			c.ID = tellingKey(i, j) // documents may have the same ID
			all = append(all, c)
		}
	}
	seen := make(map[[4]int]bool)
	listed := make(map[[2]int]int) // disputes by claim
	omitted := false
	for _, t := range stats.Group(all, stats.GroupOptions{Policy: b.options.Figures, Events: merged, Most: maxCompared}) {
		omitted = omitted || t.Omitted > 0
		for _, p := range t.Pairs {
			d := dispute{a: keyParts(t.Claims[p.A].ID), b: keyParts(t.Claims[p.B].ID)}
			key := [4]int{d.a[0], d.a[1], d.b[0], d.b[1]}
			switch v := p.Verdict; {
			case seen[key]:
				continue
			case v.Outcome == stats.Conflicting && v.Lowered:
				d.kind = "Figures may differ"
			case v.Outcome == stats.Conflicting:
				d.kind, d.grave = "Figures differ", true
			case dependsOnUnit(v):
				d.kind = "Depends on the unit"
			default:
				continue
			}
			seen[key] = true
			listed[d.a]++
			listed[d.b]++
			if min(listed[d.a], listed[d.b]) > maxNotes { // both are flagged, and have enough to show
				omitted = true
				continue
			}
			d.text = sentence(p.Verdict.String())
			b.disputes = append(b.disputes, d)
		}
	}
	if omitted {
		b.leaveOut("Of many claims on one subject not all pairs are compared and listed: each is held against some of the nearest.")
	}
	slices.SortFunc(b.disputes, func(x, y dispute) int {
		return cmp.Or(slices.Compare(x.a[:], y.a[:]), slices.Compare(x.b[:], y.b[:]))
	})
}

// dependsOnUnit reports whether claims that agree would be in conflict under
// another reading of their units.
func dependsOnUnit(v stats.Verdict) bool {
	return v.Outcome.Agrees() && slices.ContainsFunc(v.DependsOn, func(r stats.Reading) bool { return r.Outcome == stats.Conflicting })
}

// keyParts takes a key of tellingKey apart.
func keyParts(key string) [2]int {
	first, second, _ := strings.Cut(key, ".")
	i, _ := strconv.Atoi(first)
	j, _ := strconv.Atoi(second)
	return [2]int{i, j}
}
