package report

import "github.com/almanac-go/almanac/timeline"

// conflict is a disagreement as the page lists it before everything else.
type conflict struct {
	Kind    string // what sort it is, in a word or two
	Grave   bool   // not both can be true
	Title   string
	Text    string
	Records []link
}

// link leads to a record of the page.
type link struct {
	ID, Text string
}

// addConflicts lists what documents disagree about: the dates of events first,
// then figures.
func (b *builder) addConflicts() {
	for i := range b.entries {
		e := &b.events[i]
		for j, d := range b.entries[i].Discrepancies {
			b.page.Conflicts = append(b.page.Conflicts, conflict{
				Kind: heading(d.Kind), Grave: d.Kind != timeline.DiscrepancyMove,
				Title: e.Title, Text: e.Notes[j], Records: []link{{e.ID, "Show the event"}},
			})
		}
	}
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
