package timeline

import (
	"cmp"
	"slices"
	"strings"
)

// datingsMost is how many different dates of one happening are compared with each other.
const datingsMost = 12

// newEntry joins the tellings of one happening, which are in order.
func newEntry(tellings []Event, policy Policy) Entry {
	e := Entry{Event: tellings[0], Tellings: tellings}
	if len(tellings) == 1 {
		return e
	}
	datings := datingsOf(tellings, policy)
	e.Event = leading(tellings, datings[0].When)
	e.Event.When, e.Event.Status = datings[0].When, datings[0].Status
	e.Event.Citations = citations(&e.Event, tellings)
	for _, t := range tellings {
		e.Event.Actor = cmp.Or(e.Event.Actor, t.Actor)
		e.Event.Place = cmp.Or(e.Event.Place, t.Place)
	}
	e.Discrepancies = discrepancies(datings, policy)
	for _, d := range e.Discrepancies {
		e.Event.Note = strings.TrimPrefix(e.Event.Note+". "+capital(d.String()), ". ")
	}
	return e
}

// leading returns the telling whose words stand for all: a fact before a plan, with the date that is borne out, stated in the sentence itself, with
// the most words.
func leading(tellings []Event, when Period) Event {
	return slices.MinFunc(tellings, func(a, b Event) int {
		return cmp.Or(
			cmp.Compare(rank(a.Status), rank(b.Status)),
			cmpBool(a.When != when, b.When != when),
			cmpBool(a.Basis > BasisStated, b.Basis > BasisStated),
			cmp.Compare(len(b.Title), len(a.Title)),
		)
	})
}

// rank orders statuses by how much they commit themselves.
func rank(s Status) int {
	switch s {
	case StatusActual, StatusRecurring:
		return 0
	case StatusNegated:
		return 1
	case StatusPlanned, StatusForecast:
		return 2
	}
	return 3
}

// citations returns those of all tellings, the leading one's first, but of one sentence no more than its first: a fire that destroyed a mill is told once.
func citations(first *Event, tellings []Event) []Citation {
	all := slices.Clone(first.Citations)
	type place struct {
		source     string
		start, end int
	}
	placeOf := func(c *Citation) place {
		if c.SentenceEnd > c.SentenceStart {
			return place{c.Source, c.SentenceStart, c.SentenceEnd}
		}
		return place{c.Source, c.Start, c.End} // the sentence is not known
	}
	have := make(map[place]bool)
	for i := range all {
		have[placeOf(&all[i])] = true
	}
	for _, t := range tellings {
		for _, c := range t.Citations {
			if p := placeOf(&c); !have[p] {
				have[p] = true
				all = append(all, c)
			}
		}
	}
	return all
}

// datingsOf returns the different dates that are told. Those that commit themselves come first, of these the ones that no other tells more
// exactly, then those that more documents bear out, then the finer, then those whose documents come first.
func datingsOf(tellings []Event, policy Policy) []Dating {
	var all []Dating
	for _, t := range tellings {
		i := slices.IndexFunc(all, func(d Dating) bool { return d.When == t.When && d.Status == t.Status })
		if i < 0 {
			if len(all) == datingsMost {
				continue
			}
			i = len(all)
			all = append(all, Dating{When: t.When, Status: t.Status})
		}
		all[i].Tellings++
		for _, c := range t.Citations {
			all[i].Sources = append(all[i].Sources, c.Source)
		}
	}
	for i := range all {
		slices.Sort(all[i].Sources)
		all[i].Sources = slices.Compact(all[i].Sources)
	}
	borne, coarse := make(map[Period]int), make(map[Period]bool)
	for _, a := range all {
		if borne[a.When] > 0 {
			continue
		}
		for _, b := range all {
			g := Agree(a.When, b.When, policy)
			if !isPlan(b.Status) && g.Verdict() != VerdictConflicting {
				borne[a.When] += max(len(b.Sources), 1)
			}
			if rank(a.Status) == rank(b.Status) && g.Verdict() == VerdictWithinBounds && g.Start.Finer >= 0 && g.End.Finer >= 0 {
				coarse[a.When] = true
			}
		}
	}
	slices.SortStableFunc(all, func(a, b Dating) int {
		return cmp.Or(
			cmp.Compare(rank(a.Status), rank(b.Status)),
			cmpBool(coarse[a.When], coarse[b.When]),
			cmp.Compare(borne[b.When], borne[a.When]),
			cmp.Compare(a.When.Grain(), b.When.Grain()),
			cmp.Compare(len(b.Sources), len(a.Sources)),
			cmp.Compare(b.Tellings, a.Tellings),
			slices.Compare(a.Sources, b.Sources),
		)
	})
	return all
}

// discrepancies returns what datings disagree about: facts with facts, or plans with plans where nothing came of them yet; plans with facts; and
// what is told with what is denied.
func discrepancies(datings []Dating, policy Policy) []Discrepancy {
	var facts, plans, denials []Dating
	for _, d := range datings {
		switch {
		case d.Status == StatusNegated:
			denials = append(denials, d)
		case isPlan(d.Status) || d.Status == StatusHypothetical:
			plans = append(plans, d)
		default:
			facts = append(facts, d)
		}
	}
	var all []Discrepancy
	told := facts
	if len(told) == 0 {
		told = plans
	}
	if a, at, ok := conflict(told, policy); ok {
		all = append(all, Discrepancy{Kind: DiscrepancyDates, Datings: at, Agreement: a})
	}
	if len(facts) > 0 && len(plans) > 0 {
		a := AgreeEvents(Event{When: plans[0].When, Status: StatusPlanned}, Event{When: facts[0].When}, policy)
		if a.Moved {
			all = append(all, Discrepancy{Kind: DiscrepancyMove, Datings: []Dating{plans[0], facts[0]}, Agreement: a})
		}
	}
	if len(told) > 0 && len(denials) > 0 {
		all = append(all, Discrepancy{Kind: DiscrepancyDenial, Datings: []Dating{told[0], denials[0]},
			Agreement: Agree(told[0].When, denials[0].When, policy)})
	}
	return all
}

// conflict returns the datings that are in conflict with another, and the worst agreement of the first of them with another; false if there
// are none.
func conflict(datings []Dating, policy Policy) (worst Agreement, in []Dating, found bool) {
	for i, a := range datings {
		against := false
		for j, b := range datings {
			g := Agree(a.When, b.When, policy)
			if i == j || g.Verdict() != VerdictConflicting {
				continue
			}
			against = true
			if len(in) == 0 && (!found || apartBy(g) > apartBy(worst)) {
				worst, found = g, true
			}
		}
		if against {
			in = append(in, a)
		}
	}
	return worst, in, found
}

// apartBy returns by how many days the ends lie apart, the one as well as the other.
func apartBy(a Agreement) int {
	return max(a.Start.Days, -a.Start.Days) + max(a.End.Days, -a.End.Days)
}
