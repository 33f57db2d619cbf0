package stats

import (
	"slices"
	"strings"

	"github.com/almanac-go/almanac/timeline"
)

// kinMost is how many documents before and after it in order a document is
// held against for each place and day that they have in common.
const kinMost = 8

// kin finds the documents that tell of one place on one day: reports of one
// flood, of one election. What such documents say without naming a place holds
// for the same place in both.
func (g *grouper) kin() map[string][]string {
	told := map[string][]string{} // documents by place and day
	add := func(source, place string, when timeline.Period) {
		parts := placeParts(place)
		if source == "" || len(parts) == 0 || when.Begin != when.End || when.Grain() > timeline.GrainDay {
			return
		}
		key := strings.Join(parts, ",") + "|" + when.First().String()
		if list := told[key]; len(list) == 0 || list[len(list)-1] != source {
			told[key] = append(list, source)
		}
	}
	for i := range g.claims {
		c := &g.claims[i]
		add(c.Source(), c.Place, c.When)
	}
	for i := range g.options.Events {
		for j := range g.options.Events[i].Tellings {
			e := &g.options.Events[i].Tellings[j]
			add(e.Source(), e.Place, e.When)
		}
	}
	kin := map[string][]string{}
	for _, list := range told {
		slices.Sort(list)
		list = slices.Compact(list)
		for n, s := range list {
			for k := max(0, n-kinMost); k < len(list) && k <= n+kinMost; k++ {
				if k != n {
					kin[s] = append(kin[s], list[k])
				}
			}
		}
	}
	for s, list := range kin {
		slices.Sort(list)
		kin[s] = slices.Compact(list)
	}
	return kin
}

// isOpen reports whether a claim names neither place nor actor.
func (c *Claim) isOpen() bool { return c.Place == "" && len(c.agents()) == 0 }

// areKin reports whether two claims, neither of which names a place and at
// most one of which an actor, stand in documents that tell of one place on
// one day.
func (g *grouper) areKin(a, b *Claim) bool {
	if a.Place != "" || b.Place != "" || !a.isOpen() && !b.isOpen() {
		return false
	}
	_, found := slices.BinarySearch(g.related[a.Source()], b.Source())
	return found
}

// kinOf returns the claims posted that stand in documents that are kin to that
// of claim c, where it names no place.
func (m *matcher) kinOf(c *Claim) []int {
	if c.Place != "" {
		return nil
	}
	var near []int
	for _, s := range m.related[c.Source()] {
		list := m.index["source "+s]
		near = append(near, list[max(0, len(list)-sourceNear):]...)
	}
	return near
}
