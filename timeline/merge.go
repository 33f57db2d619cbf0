package timeline

import (
	"cmp"
	"slices"
	"strings"
)

// Entry is one happening with all that is told of it: by several documents, or several times by one.
type Entry struct {
	// Event is the tellings as one: the title of the telling that commits itself most, the date that most documents bear out, the
	// citations, one a sentence, and in its note what the tellings disagree about.
	Event Event `json:"event"`
	// Tellings are the events as given, in the order of Event.Compare. There is at least one.
	Tellings []Event `json:"tellings"`
	// Discrepancies are what the tellings disagree about; empty where all can be true.
	Discrepancies []Discrepancy `json:"discrepancies,omitempty"`
}

// Sources returns the documents that tell of the happening, in order and each once.
func (e Entry) Sources() []string {
	var ids []string
	for _, t := range e.Tellings {
		for _, c := range t.Citations {
			ids = append(ids, c.Source)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// Conflicts reports whether two tellings cannot both be true. That a plan was moved is no conflict.
func (e Entry) Conflicts() bool {
	return slices.ContainsFunc(e.Discrepancies, func(d Discrepancy) bool { return d.Kind != DiscrepancyMove })
}

// String returns what an editor wants to read: date, title, who tells it, and what they disagree about.
func (e Entry) String() string {
	var b strings.Builder
	b.WriteString(e.Event.When.Phrase() + ": " + cmp.Or(e.Event.Title, e.Event.Trigger))
	if e.Event.Status != StatusActual {
		b.WriteString(" (" + e.Event.Status.String() + ")")
	}
	if ids := e.Sources(); len(ids) > 0 {
		b.WriteString(". Told by " + list(ids))
	}
	for _, d := range e.Discrepancies {
		b.WriteString(". " + capital(d.String()))
	}
	return b.String()
}

// Merge returns the events with those that tell the same happening joined, in the order of their merged events.
//
// Two events are one if their dates overlap, or are days that adjoin, and they name the same thing: the same act on the same things
// by the same names. What they name is read from Lemma and Terms, the canonical words that extraction finds, and where
// these are empty from the words of trigger, title, actor and place as given; names besides from the cited sentences. Words count the more
// the rarer they are among the events. Different places, different numbers of what is numbered, as in Phase II and Phase III, and two events
// in one sentence stay apart. A plan and what came of it are one where the act and the things are the same and the dates are not far
// from each other. Undated events, and what somebody said, are joined with nothing.
//
// The policy says which dates conflict. The result does not depend on the order in which events were given. The cost grows with
// the number of events and of their words: of all events that share a rare word only the nearest are compared.
func (t *Timeline) Merge(policy Policy) []Entry {
	events := t.Events()
	v := newVocabulary()
	all := make([]features, len(events))
	for i := range events {
		all[i] = v.read(&events[i], policy)
	}
	m := merger{vocabulary: v, index: make(map[int32][]int32)}
	for i := range events {
		v.settle(&all[i])
		m.add(&all[i])
	}
	entries := make([]Entry, len(m.groups))
	for i, g := range m.groups {
		entries[i] = newEntry(g.events, policy)
	}
	slices.SortStableFunc(entries, func(a, b Entry) int { return a.Event.compare(&b.Event) })
	return entries
}

// Merged returns the timeline of the merged events.
func Merged(entries []Entry) *Timeline {
	events := make([]Event, len(entries))
	for i, e := range entries {
		events[i] = e.Event
	}
	return build(events)
}

const (
	// keyTerms is how many of its rarest terms an event is looked up by, and nearest how many groups are compared under each: enough to find
	// what shares a rare word, and few enough that ten thousand events with the same words cost ten thousand times a constant.
	keyTerms = 8
	nearest  = 32
	// faces is how many different tellings of a group a further one is compared with.
	faces = 6
)

// group is a happening as far as it has been gathered.
type group struct {
	events []Event
	faces  []*features
	seen   int32 // the last event that was compared with it
}

// merger gathers groups. Events come in order of time, so that those at the end of a posting list are the nearest.
type merger struct {
	*vocabulary
	groups []*group
	index  map[int32][]int32 // groups by term
	count  int32
}

// add puts an event into the group that it is most like, or else into one of its own.
func (m *merger) add(f *features) {
	m.count++
	var keys []int32
	if f.joinable {
		keys = m.keys(f)
	}
	best := m.find(f, keys)
	if best < 0 {
		best = len(m.groups)
		m.groups = append(m.groups, &group{})
	}
	g := m.groups[best]
	g.events = append(g.events, *f.event)
	if len(g.faces) < faces && f.joinable && !slices.ContainsFunc(g.faces, f.same) {
		g.faces = append(g.faces, f)
	}
	for _, k := range keys {
		// A group that grows by one word comes nearer again, but stands at the end of a list once.
		if list := m.index[k]; len(list) == 0 || list[len(list)-1] != int32(best) {
			m.index[k] = append(list, int32(best))
		}
	}
}

// find returns the group that an event is most like, -1 if there is none.
func (m *merger) find(f *features, keys []int32) int {
	best, bestScore := -1, 0
	for _, k := range keys {
		posted := m.index[k]
		for _, i := range posted[max(0, len(posted)-nearest):] {
			g := m.groups[i]
			if g.seen == m.count {
				continue
			}
			g.seen = m.count
			if score := m.likeness(g, f); score > bestScore || score == bestScore && score > 0 && int(i) < best {
				best, bestScore = int(i), score
			}
		}
	}
	return best
}

// likeness returns how much an event is like a group, 0 if it is not of it: it must be the same as most of its tellings, and
// kept apart from none.
func (m *merger) likeness(g *group, f *features) int {
	agree, best := 0, 0
	for _, face := range g.faces {
		score, apart := m.compare(face, f)
		if apart {
			return 0
		}
		if score > 0 {
			agree++
			best = max(best, score)
		}
	}
	if 2*agree < len(g.faces) {
		return 0
	}
	return best
}
