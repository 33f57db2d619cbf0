package timeline

import (
	"iter"
	"slices"
	"strings"
)

// Filter returns the timeline of the events that keep says to keep.
func (t *Timeline) Filter(keep func(Event) bool) *Timeline {
	var kept []Event
	for e := range t.All() {
		if keep(e) {
			kept = append(kept, e)
		}
	}
	return build(kept)
}

// ByStatus returns the events that have one of the statuses.
func (t *Timeline) ByStatus(statuses ...Status) *Timeline {
	return t.Filter(func(e Event) bool { return slices.Contains(statuses, e.Status) })
}

// ByGrain returns the events whose date is of one of the grains, as Period.Grain.
func (t *Timeline) ByGrain(grains ...Grain) *Timeline {
	return t.Filter(func(e Event) bool { return slices.Contains(grains, e.When.Grain()) })
}

// BySource returns the events of which a citation is from one of the documents.
func (t *Timeline) BySource(ids ...string) *Timeline {
	return t.Filter(func(e Event) bool {
		return slices.ContainsFunc(e.Citations, func(c Citation) bool { return slices.Contains(ids, c.Source) })
	})
}

// BySpeaker returns the events whose speaker's name or role holds all of the words, as ByWords.
func (t *Timeline) BySpeaker(words ...string) *Timeline {
	return t.matching(words, func(e Event) []string { return []string{e.Attribution.Speaker, e.Attribution.Role} })
}

// ByPlace returns the events whose place holds all of the words, as ByWords.
func (t *Timeline) ByPlace(words ...string) *Timeline {
	return t.matching(words, func(e Event) []string { return []string{e.Place} })
}

// ByWords returns the events whose trigger, title, actor, place or cited sentences hold all of the words, or parts of words, in any letter case.
func (t *Timeline) ByWords(words ...string) *Timeline {
	return t.matching(words, func(e Event) []string {
		texts := []string{e.Trigger, e.Title, e.Actor, e.Place}
		for _, c := range e.Citations {
			texts = append(texts, c.Sentence)
		}
		return texts
	})
}

func (t *Timeline) matching(words []string, texts func(Event) []string) *Timeline {
	lower := make([]string, len(words))
	for i, w := range words {
		lower[i] = strings.ToLower(w)
	}
	return t.Filter(func(e Event) bool {
		text := strings.ToLower(strings.Join(texts(e), "\n"))
		for _, w := range lower {
			if !strings.Contains(text, w) {
				return false
			}
		}
		return true
	})
}

// unit returns the unit of a grain in which the period lies by its begin, or by its end where the begin is open. A period coarser than
// the grain is its own unit.
func (p Period) unit(g Grain) Date {
	return p.place().Trunc(g)
}

// GroupBy yields the units of a grain in which events begin, in order, each with its events in order. A date coarser than the grain is a
// unit of its own, before its parts. An event without a begin stands under its end; undated events come last, under the zero Date.
func (t *Timeline) GroupBy(g Grain) iter.Seq2[Date, []Event] {
	return func(yield func(Date, []Event) bool) {
		groups := make(map[Date][]Event)
		var units []Date
		for e := range t.All() {
			u := e.When.unit(g)
			if groups[u] == nil {
				units = append(units, u)
			}
			groups[u] = append(groups[u], e)
		}
		slices.SortFunc(units, func(a, b Date) int {
			if a.IsZero() != b.IsZero() {
				return cmpBool(a.IsZero(), b.IsZero())
			}
			return a.Compare(b)
		})
		for _, u := range units {
			if !yield(u, groups[u]) {
				return
			}
		}
	}
}

// told returns the days for which the event is told. Where an end is open only the unit of the other one counts.
func (p Period) told() stretch {
	switch {
	case p.Begin.IsZero():
		return Of(p.End).days()
	case p.End.IsZero():
		return Of(p.Begin).days()
	}
	return p.days()
}

// stretches returns the told days of all dated events, by their first.
func (t *Timeline) stretches() []stretch {
	if t == nil {
		return nil
	}
	all := make([]stretch, 0, len(t.places))
	for i := range t.places {
		if s := t.events[i].When.told(); s.lo <= s.hi {
			all = append(all, s)
		}
	}
	slices.SortFunc(all, func(a, b stretch) int { return a.lo - b.lo })
	return all
}

// countable returns the grain by which time can be counted off without holes.
func countable(g Grain) Grain {
	switch {
	case g < GrainDay:
		return GrainDay
	case g > GrainMillennium:
		return GrainMillennium
	case g == GrainWeekend:
		return GrainWeek
	}
	return g
}

// Gaps yields in order the stretches of whole units of a grain, between the first and the last dated event, in which no event is told. A date
// fills its unit: an event of 2017 leaves no gap in that year. An open end fills only the unit of the other end. Grains
// finer than a day count as days, weekends as weeks.
func (t *Timeline) Gaps(g Grain) iter.Seq[Period] {
	g = countable(g)
	return func(yield func(Period) bool) {
		told := t.stretches()
		for i, end := 1, 0; i < len(told); i++ {
			if i == 1 || told[i-1].hi > end {
				end = told[i-1].hi
			}
			if gap, ok := wholeUnits(end+1, told[i].lo-1, g); ok && !yield(gap) {
				return
			}
		}
	}
}

// wholeUnits returns the period of all units of a grain that lie wholly within the days from lo to hi.
func wholeUnits(lo, hi int, g Grain) (Period, bool) {
	if lo > hi {
		return Period{}, false
	}
	first, last := dayOf(lo).Trunc(g), dayOf(hi).Trunc(g)
	if n, _ := first.days(); n < lo {
		first = first.Shift(1)
	}
	if _, n := last.days(); n > hi {
		last = last.Shift(-1)
	}
	if first.IsZero() || last.IsZero() || first.Compare(last) > 0 {
		return Period{}, false
	}
	return Between(first, last), true
}

// Densities yields every unit of a grain from the first to the last dated event with the number of events told for any of its days, which
// may be 0. Units are counted as in Gaps.
func (t *Timeline) Densities(g Grain) iter.Seq2[Date, int] {
	g = countable(g)
	return func(yield func(Date, int) bool) {
		told := t.stretches()
		if len(told) == 0 {
			return
		}
		ends := make([]int, len(told))
		for i, s := range told {
			ends[i] = s.hi
		}
		slices.Sort(ends)
		begun, over := 0, 0
		for u := dayOf(told[0].lo).Trunc(g); !u.IsZero(); u = u.Shift(1) {
			lo, hi := u.days()
			if lo > ends[len(ends)-1] {
				return
			}
			for begun < len(told) && told[begun].lo <= hi {
				begun++
			}
			for over < len(ends) && ends[over] < lo {
				over++
			}
			if !yield(u, begun-over) {
				return
			}
		}
	}
}
