package extract

import (
	"cmp"
	"slices"

	"github.com/almanac-go/almanac/timeline"
)

// eventIndex finds among events those that tell of what a further event tells.
type eventIndex struct {
	events []timeline.Event
	posted map[string][]int // by canonical word
}

func newEventIndex(events []timeline.Event) *eventIndex {
	x := &eventIndex{posted: map[string][]int{}}
	for _, e := range events {
		if e.Reporting || e.When.IsZero() || len(e.Citations) == 0 {
			continue
		}
		i := len(x.events)
		x.events = append(x.events, e)
		for _, t := range eventWords(&e) {
			x.posted[t] = append(x.posted[t], i)
		}
	}
	return x
}

// eventWords returns the canonical words of what happened and of who took
// part, in order and each once.
func eventWords(e *timeline.Event) []string {
	words := append(slices.Clone(e.Terms), e.Lemma)
	slices.Sort(words)
	return slices.DeleteFunc(slices.Compact(words), func(w string) bool { return w == "" })
}

const (
	// eventCandidates is how many events of one word are looked at.
	eventCandidates = 200
	// An event is told by another that shares so many of its words, and so many
	// percent of the words of the shorter of the two; with the same act fewer are enough.
	wordsShared, percentShared, percentSameAct = 2, 60, 45
)

// near is an event that tells of what another tells.
type near struct {
	event   *timeline.Event
	percent int
}

// find returns the events that tell of what e tells, the likest first, whatever
// their dates.
func (x *eventIndex) find(e *timeline.Event) []near {
	words := eventWords(e)
	shared := map[int]int{}
	var order []int
	for _, w := range words {
		list := x.posted[w]
		for _, i := range list[:min(len(list), eventCandidates)] {
			if shared[i] == 0 {
				order = append(order, i)
			}
			shared[i]++
		}
	}
	slices.Sort(order)
	var found []near
	for _, i := range order {
		f := &x.events[i]
		if f.Citations[0] == e.Citations[0] {
			continue
		}
		least := min(len(words), len(eventWords(f)))
		percent := 100 * shared[i] / least
		need := percentShared
		if e.Lemma != "" && e.Lemma == f.Lemma {
			need = percentSameAct
		}
		if shared[i] >= wordsShared && percent >= need {
			found = append(found, near{f, percent})
		}
	}
	slices.SortStableFunc(found, func(a, b near) int { return cmp.Compare(b.percent, a.percent) })
	return found
}

// event looks for what is said to have happened, and when.
func (v *verifier) event(e timeline.Event) Finding {
	f := Finding{Event: &e, At: e.Citations[0]}
	for _, n := range v.events.find(&e) {
		a := timeline.AgreeEvents(e, *n.event, v.options.Dates)
		ev := Evidence{At: n.event.Citations[0], Agreement: &a, Why: "The document has " + n.event.When.Phrase() + ": " + a.String() + "."}
		switch a.Verdict() {
		case timeline.VerdictUnknown:
			continue
		case timeline.VerdictConflicting:
			if meanwhile(e.When, n.event.When) {
				ev.Support = Supported
				ev.Why = "The document has " + n.event.When.Phrase() + ", of which " + e.When.Phrase() + " is a part."
				break
			}
			ev.Support = Contradicted
			if n.percent < percentContradicts || e.Lemma != n.event.Lemma {
				continue // more likely another one of its kind
			}
		default:
			ev.Support = Supported
		}
		f.Evidence = append(f.Evidence, ev)
	}
	return f.settle(v.options.Most)
}

// meanwhile reports whether a single date lies in a longer time for which
// something is told to have gone on: besieged in June, and from 4 June to 20 July.
func meanwhile(date, long timeline.Period) bool {
	return date.IsPoint() && !long.IsPoint() && date.Overlaps(long)
}

// percentContradicts is how much two tellings must have in common that their
// dates contradict each other: much happens again, to the same people.
const percentContradicts = 75
