package stats

import (
	"slices"
	"strconv"
	"strings"

	"github.com/almanac-go/almanac/timeline"
)

// matcher finds the pairs of a topic. Claims are looked up by where and when
// they hold, so that those of other places and other years are never met.
type matcher struct {
	*grouper
	shared  int // terms that all claims have in common
	most    int
	index   map[string][]int
	members []int // claims of the topic
	pairs   []Pair
	omitted int
}

// longYears is the number of years up to which a period is looked up by each
// of its years. Longer and open ones are taken as unknown there.
const longYears = 12

// add compares a claim with those before it and adds it to the topic. A claim
// of a narrower concept belongs to it only if it is one of a pair.
func (m *matcher) add(i int, own bool) {
	c := &m.claims[i]
	places, years := c.scopeKeys(), c.yearKeys()
	near := m.lookUp(c, i, places, years)
	paired := false
	for n, j := range near {
		if n == m.most {
			m.omitted += len(near) - n
			break
		}
		if m.compare(j, i) {
			m.members = append(m.members, j)
			paired = true
		}
	}
	if own || paired {
		m.members = append(m.members, i)
	}
	if own {
		m.post(c, i, places, years)
	}
}

// lookUp returns the claims that may hold where and when claim i does, the
// latest added first and each once.
func (m *matcher) lookUp(c *Claim, i int, places, years []string) []int {
	var keys []string
	switch {
	case len(places) > 0 && len(years) > 0:
		for _, p := range places {
			keys = append(keys, p+"|?")
			for _, y := range years {
				keys = append(keys, p+"|"+y)
			}
		}
		for _, y := range years {
			keys = append(keys, "?|"+y)
		}
	case len(places) > 0:
		for _, p := range places {
			keys = append(keys, p+"|*")
		}
	default:
		for _, y := range years {
			keys = append(keys, "*|"+y)
		}
	}
	for _, e := range m.tales[i] {
		keys = append(keys, "tale "+strconv.Itoa(e))
	}
	var near []int
	for _, k := range keys {
		list := m.index[k]
		// More than most of one list can never be compared.
		if n := len(list) - m.most - 1; n > 0 {
			m.omitted += n
			list = list[n:]
		}
		near = append(near, list...)
	}
	// Within a document the claims just before are met whatever they leave open.
	list := m.index["source "+c.Source()]
	near = append(near, list[max(0, len(list)-sourceNear):]...)
	near = append(near, m.kinOf(c)...)
	slices.SortFunc(near, func(a, b int) int { return b - a })
	return slices.Compact(near)
}

// sourceNear is how many claims of the same document and topic a claim is held
// against that says neither where nor when.
const sourceNear = 16

// post enters a claim under all that it is looked up by.
func (m *matcher) post(c *Claim, i int, places, years []string) {
	add := func(key string) { m.index[key] = append(m.index[key], i) }
	for _, p := range places {
		add(p + "|*")
		for _, y := range years {
			add(p + "|" + y)
		}
		if len(years) == 0 {
			add(p + "|?")
		}
	}
	for _, y := range years {
		add("*|" + y)
		if len(places) == 0 {
			add("?|" + y)
		}
	}
	for _, e := range m.tales[i] {
		add("tale " + strconv.Itoa(e))
	}
	add("source " + c.Source())
}

// scopeKeys returns the words of the country or the like of the claim's place,
// and of who acts; nil where neither is known.
func (c *Claim) scopeKeys() []string {
	keys := slices.Clone(c.agents())
	if p := placeParts(c.Place); len(p) > 0 {
		keys = append(keys, strings.Fields(p[len(p)-1])...)
	}
	return sortedTerms(keys)
}

// yearKeys returns the years of the period; nil for one that is unknown, open
// or very long.
func (c *Claim) yearKeys() []string {
	p, _ := c.period()
	if p.Begin.IsZero() || p.End.IsZero() {
		return nil
	}
	first, last := p.First().Year(), p.Last().Year()
	if last < first || last-first >= longYears {
		return nil
	}
	var keys []string
	for y := first; y <= last; y++ {
		keys = append(keys, strconv.Itoa(y))
	}
	return keys
}

// compare holds claim i against claim j and records the pair; false if they
// are none.
func (m *matcher) compare(j, i int) bool {
	if i > j {
		i, j = j, i
	}
	a, b := &m.claims[i], &m.claims[j]
	g := GateOf(*a, *b)
	if sameSentence(a, b) && (g[AxisStatus] == MatchSame || a.sameSpan(b)) {
		return false
	}
	if isBefore(*a, *b) && !m.datedBefore(i, j, &g) {
		return false
	}
	tale := a.Source() != b.Source() && slices.ContainsFunc(m.tales[i], func(e int) bool { return slices.Contains(m.tales[j], e) })
	if tale {
		g.tellOne(a, b)
	}
	if g[AxisScope] == MatchUnknown && m.areKin(a, b) {
		g[AxisScope] = MatchSame
	}
	if !g.worthPairing(a, b, m.shared, m.options.Policy.orNews().Unknown) {
		return false
	}
	m.pairs = append(m.pairs, Pair{A: i, B: j, Verdict: CompareGiven(*a, *b, g, m.options.Policy), OneTale: tale})
	return true
}

// sameSentence reports whether two claims stand in one sentence.
func sameSentence(a, b *Claim) bool {
	if len(a.Citations) == 0 || len(b.Citations) == 0 {
		return false
	}
	c, d := &a.Citations[0], &b.Citations[0]
	return c.Source == d.Source && c.SentenceStart == d.SentenceStart && (c.SentenceEnd > 0 || c.Start == d.Start)
}

// datedBefore reports whether, of two claims of which one is the value before a
// change, that one has a period of its own: another than the new value beside
// it. Then the gate is set to match the periods as they are.
func (m *matcher) datedBefore(i, j int, g *Gate) bool {
	a, b := &m.claims[i], &m.claims[j]
	before := a
	if a.Role != RolePrevious {
		i, before = j, b
	}
	if a.When.IsZero() || b.When.IsZero() {
		return false
	}
	for k := i - sourceNear; k <= i+sourceNear; k++ {
		if k < 0 || k >= len(m.claims) || k == i {
			continue
		}
		if c := &m.claims[k]; sameSentence(c, before) && c.Role != RolePrevious && c.When == before.When {
			return false
		}
	}
	g[AxisTime] = matchPeriods(a.When, b.When)
	return true
}

// sameSpan reports whether two claims rest on the same bytes.
func (c *Claim) sameSpan(d *Claim) bool { return c.Citations[0].Start == d.Citations[0].Start }

// tellOne sets what two claims have in common that are told of one event: the
// time, unless one tells of a year and the other of a quarter of it, the scope unless they name different places or, without a place, different
// actors, and the concept where only the verbs differ.
func (g *Gate) tellOne(a, b *Claim) {
	if a.When.IsZero() || b.When.IsZero() || a.When.Grain() == b.When.Grain() {
		g[AxisTime] = MatchSame
	}
	if g[AxisScope] == MatchUnknown {
		g[AxisScope] = MatchSame
	}
	if g[AxisConcept] == MatchUnknown {
		g[AxisConcept] = MatchSame
	}
}

// worthPairing reports whether two claims of a topic are to be held against
// each other, be it to find that they are not comparable.
func (g Gate) worthPairing(a, b *Claim, shared, allowed int) bool {
	if g[AxisScope] > MatchWider || g[AxisTime] > MatchWider || g[AxisConcept] > MatchWider {
		return false
	}
	unknown := 0
	for _, axis := range []Axis{AxisAggregate, AxisConcept, AxisScope, AxisTime} {
		if g[axis] == MatchUnknown {
			unknown++
		}
	}
	if a.Source() == b.Source() && a.Source() != "" {
		// A document that gives two figures for one thing tells them apart, if
		// not by what it says of them; only where it leaves nothing open does it
		// contradict itself.
		return unknown == 0 || g[AxisStatus] != MatchSame
	}
	return unknown <= allowed && (g[AxisScope] != MatchUnknown || shared > 1)
}

// tell finds for each claim the events that it is told of: those for the
// claim's period in its sentence and, where the claim takes its period from
// further away, in the nearest one before it that has any. A claim without a
// period is told of the events of its sentence or the one shortly before.
func (g *grouper) tell() {
	told := g.tellings()
	g.tales = make([][]int, len(g.claims))
	for i := range g.claims {
		c := &g.claims[i]
		if len(c.Citations) == 0 {
			continue
		}
		start := c.Citations[0].SentenceStart
		list := told[c.Source()]
		n, _ := slices.BinarySearchFunc(list, start+1, func(t telling, start int) int { return t.start() - start })
		found := -1 // start of the sentence before that has one
		for k := n - 1; k >= 0 && k >= n-taleReach; k-- {
			at := list[k].start()
			if at != start && (c.WhenBasis == timeline.BasisStated || found >= 0 && at != found) {
				break
			}
			switch {
			case !c.When.IsZero() && list[k].event.When != c.When:
				continue
			case c.When.IsZero() && start-list[k].event.Citations[0].SentenceEnd > taleBytes:
				continue
			}
			if at != start || c.When.IsZero() {
				found = at
			}
			if !slices.Contains(g.tales[i], list[k].entry) {
				g.tales[i] = append(g.tales[i], list[k].entry)
			}
		}
	}
}

// taleBytes is how far behind the sentence of a telling a claim without a
// period may stand: about two sentences.
const taleBytes = 300

// taleReach is how many tellings before a claim are looked at.
const taleReach = 32

// telling is a telling of a merged event.
type telling struct {
	entry int
	event *timeline.Event
}

// start returns where the sentence of the telling starts.
func (t telling) start() int { return t.event.Citations[0].SentenceStart }

// tellings returns the tellings of dated events by source, in the order of the
// source.
func (g *grouper) tellings() map[string][]telling {
	told := map[string][]telling{}
	for i := range g.options.Events {
		for j := range g.options.Events[i].Tellings {
			e := &g.options.Events[i].Tellings[j]
			if len(e.Citations) > 0 && !e.When.IsZero() {
				told[e.Source()] = append(told[e.Source()], telling{i, e})
			}
		}
	}
	for _, list := range told {
		slices.SortStableFunc(list, func(a, b telling) int { return a.start() - b.start() })
	}
	return told
}
