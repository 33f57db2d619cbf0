package report

import (
	"slices"

	"github.com/almanac-go/almanac/timeline"
)

// group is what the page lists of one unit of time.
type group struct {
	ID     string
	Title  string
	Events []*event
	Claims []*claim
}

// maxUnits is how many groups a page has at most before it takes a coarser
// grain, as far as there is one.
const maxUnits = 60

// grouped puts events and claims under the units of a grain in which they
// begin, in order, and what has no date under a last group.
func grouped(events []event, claims []claim) []group {
	periods := make([]timeline.Period, 0, len(events)+len(claims))
	for i := range events {
		periods = append(periods, events[i].period)
	}
	for i := range claims {
		periods = append(periods, claims[i].period)
	}
	grain := grainFor(periods)
	groups := make(map[timeline.Date]*group)
	var units []timeline.Date
	at := func(p timeline.Period) *group {
		u := unit(p, grain)
		g := groups[u]
		if g == nil {
			g = &group{ID: "t" + u.String(), Title: timeline.Of(u).Phrase()}
			if u.IsZero() {
				g.Title = "Date not stated"
			}
			groups[u] = g
			units = append(units, u)
		}
		return g
	}
	for i := range events {
		g := at(events[i].period)
		g.Events = append(g.Events, &events[i])
	}
	for i := range claims {
		g := at(claims[i].period)
		g.Claims = append(g.Claims, &claims[i])
	}
	slices.SortFunc(units, func(a, b timeline.Date) int {
		if a.IsZero() != b.IsZero() {
			return b.Compare(a) // the unknown date last
		}
		return a.Compare(b)
	})
	out := make([]group, len(units))
	for i, u := range units {
		out[i] = *groups[u]
	}
	return out
}

// closed returns a period with an end that is open put to the other one, as
// what is not known must not widen a span.
func closed(p timeline.Period) timeline.Period {
	switch {
	case p.IsOpenBegin():
		return timeline.Of(p.End)
	case p.IsOpenEnd():
		return timeline.Of(p.Begin)
	}
	return p
}

// unit returns the unit of a grain under which a period is listed; a date
// coarser than the grain is its own.
func unit(p timeline.Period, g timeline.Grain) timeline.Date {
	if p.Begin.IsZero() {
		return p.End.Trunc(g)
	}
	return p.Begin.Trunc(g)
}

// grainFor returns the grain that cuts periods into a number of groups that one
// can look over: days for some weeks, months for some years, else years, or
// what is coarser if these are too many.
func grainFor(periods []timeline.Period) timeline.Grain {
	var span timeline.Period
	for _, p := range periods {
		span = span.Hull(closed(p))
	}
	days, ok := span.Days()
	switch {
	case !ok || days <= 62:
		return timeline.GrainDay
	case days <= 3*366:
		return timeline.GrainMonth
	}
	for _, g := range []timeline.Grain{timeline.GrainYear, timeline.GrainDecade} {
		units := make(map[timeline.Date]bool)
		for _, p := range periods {
			units[unit(p, g)] = true
		}
		if len(units) <= maxUnits {
			return g
		}
	}
	return timeline.GrainCentury
}
