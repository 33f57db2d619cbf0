package timeline

import (
	"cmp"
	"encoding/json"
	"iter"
	"slices"
	"sort"
	"strings"
)

// Timeline is an immutable set of events in the order of Event.Compare, with an index over time. It is safe for concurrent use. The zero value, and
// a nil pointer, are an empty timeline. The events that it yields share their citations with it; they must not be written to.
//
// Queries by period cost time logarithmic in the number of events, and a little for each event found; all others pass over all events once.
type Timeline struct {
	events []Event
	places []int64 // of the dated events, which come first: Period.order
	latest tree    // their ends, to find those that reach into a period
	soon   tree    // their ends negated, to find those that are over in time
	open   tree    // the ends of those with an open beginning, which may reach into a period before their place
}

// New returns the timeline of the events of any number of documents. The slices are copied.
func New(events ...[]Event) *Timeline {
	all := slices.Concat(events...)
	for i := range all {
		all[i].Citations = slices.Clone(all[i].Citations)
	}
	return build(all)
}

// Collect returns the timeline of the events of a sequence, as of another timeline's query.
func Collect(events iter.Seq[Event]) *Timeline { return New(slices.Collect(events)) }

// build takes the events over.
func build(events []Event) *Timeline {
	events = ordered(events)
	dated := sort.Search(len(events), func(i int) bool { return events[i].When.IsZero() })
	t := &Timeline{events: events, places: make([]int64, dated)}
	ends := make([]int64, dated)
	opened := false
	for i := range dated {
		p := events[i].When
		_, ends[i] = p.seconds()
		t.places[i] = p.order()
		opened = opened || p.IsOpenBegin()
	}
	t.latest = newTree(ends)
	for i := range ends {
		ends[i] = -ends[i]
	}
	t.soon = newTree(ends)
	if opened {
		for i := range ends {
			ends[i] = -ends[i]
			if !events[i].When.IsOpenBegin() {
				ends[i] = nowhere
			}
		}
		t.open = newTree(ends)
	}
	return t
}

// ordered returns the events in order; equal ones stay as they are given. Events are large, so that their places are sorted, by their first
// second where that decides, and each event is moved once.
func ordered(events []Event) []Event {
	type key struct {
		place int64
		index int
	}
	keys := make([]key, len(events))
	sorted := true
	for i := range events {
		keys[i] = key{afterAll, i}
		if !events[i].When.IsZero() {
			keys[i].place = events[i].When.order()
		}
		sorted = sorted && (i == 0 || events[i-1].compare(&events[i]) <= 0)
	}
	if sorted {
		return events
	}
	slices.SortFunc(keys, func(a, b key) int {
		if a.place != b.place {
			return cmp.Compare(a.place, b.place)
		}
		return cmp.Or(events[a.index].compare(&events[b.index]), cmp.Compare(a.index, b.index))
	})
	moved := make([]Event, len(events))
	for i, k := range keys {
		moved[i] = events[k.index]
	}
	return moved
}

// Len returns the number of events.
func (t *Timeline) Len() int {
	if t == nil {
		return 0
	}
	return len(t.events)
}

// All yields the events in order; those without a date come last.
func (t *Timeline) All() iter.Seq[Event] {
	return func(yield func(Event) bool) {
		for i := range t.Len() {
			if !yield(t.events[i]) {
				return
			}
		}
	}
}

// Events returns the events in order as a new slice.
func (t *Timeline) Events() []Event {
	if t == nil {
		return nil
	}
	return slices.Clone(t.events)
}

// Span returns the shortest period that holds all dated events; an end is open if an event's is.
func (t *Timeline) Span() Period {
	var span Period
	if t == nil {
		return span
	}
	for i := range t.places {
		span = span.Hull(t.events[i].When)
	}
	return span
}

// Overlapping yields in order the events that share any time with a period: all that may have happened in it. An event told
// as of 2017 overlaps each month of that year. The unknown period, and undated events, overlap nothing.
func (t *Timeline) Overlapping(p Period) iter.Seq[Event] {
	return func(yield func(Event) bool) {
		if t == nil || p.IsZero() {
			return
		}
		lo, hi := p.seconds()
		before := sort.Search(len(t.places), func(i int) bool { return t.places[i] > hi })
		if t.latest.report(0, before, lo, t.yielder(yield)) {
			t.open.report(before, len(t.places), lo, t.yielder(yield))
		}
	}
}

// During yields in order the events that lie wholly within a period: all that must have happened in it. The unknown period holds nothing.
func (t *Timeline) During(p Period) iter.Seq[Event] {
	return func(yield func(Event) bool) {
		if t == nil || p.IsZero() {
			return
		}
		lo, hi := p.seconds()
		from := sort.Search(len(t.places), func(i int) bool { return t.places[i] >= lo })
		t.soon.report(from, len(t.places), -hi, func(i int) bool {
			return lo > beforeAll && t.events[i].When.IsOpenBegin() || yield(t.events[i])
		})
	}
}

func (t *Timeline) yielder(yield func(Event) bool) func(int) bool {
	return func(i int) bool { return yield(t.events[i]) }
}

// String returns one line for each event, as Event.String.
func (t *Timeline) String() string {
	var b strings.Builder
	for e := range t.All() {
		b.WriteString(e.String())
		b.WriteByte('\n')
	}
	return b.String()
}

// MarshalJSON writes the events as a list, in order.
func (t *Timeline) MarshalJSON() ([]byte, error) {
	if t.Len() == 0 {
		return []byte("[]"), nil
	}
	return json.Marshal(t.events)
}

// UnmarshalJSON reads a list of events, in any order. It must not be called while the timeline is in use.
func (t *Timeline) UnmarshalJSON(data []byte) error {
	var events []Event
	if err := json.Unmarshal(data, &events); err != nil {
		return err
	}
	*t = *build(events)
	return nil
}

// nowhere is the value of what no query finds.
const nowhere = beforeAll - 1

// tree holds the greatest of each range of values, so that all values not below a bound are found without looking at the others.
// Node i has the children 2i and 2i+1; the leaves begin at half of its length.
type tree []int64

func newTree(values []int64) tree {
	if len(values) == 0 {
		return nil
	}
	leaves := 1
	for leaves < len(values) {
		leaves *= 2
	}
	t := make(tree, 2*leaves)
	copy(t[leaves:], values)
	for i := leaves + len(values); i < len(t); i++ {
		t[i] = nowhere
	}
	for i := leaves - 1; i > 0; i-- {
		t[i] = max(t[2*i], t[2*i+1])
	}
	return t
}

// report yields in order the indexes from ≤ i < to of the values that are at least least, and reports whether more are wanted.
func (t tree) report(from, to int, least int64, yield func(int) bool) bool {
	return len(t) == 0 || from >= to || t.visit(1, 0, len(t)/2, from, to, least, yield)
}

func (t tree) visit(node, lo, hi, from, to int, least int64, yield func(int) bool) bool {
	if hi <= from || lo >= to || t[node] < least {
		return true
	}
	if hi-lo == 1 {
		return yield(lo)
	}
	mid := (lo + hi) / 2
	return t.visit(2*node, lo, mid, from, to, least, yield) && t.visit(2*node+1, mid, hi, from, to, least, yield)
}
