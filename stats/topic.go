package stats

import (
	"cmp"
	"slices"
	"strings"

	"github.com/almanac-go/almanac/timeline"
)

// Topic is a set of claims that speak of one thing, and how they compare.
type Topic struct {
	// Concept is what they speak of, in the canonical terms that every one of
	// the claims has, in order; some of them may be narrower.
	Concept []string `json:"concept"`
	Claims  []Claim  `json:"claims"` // by source and place in it
	Pairs   []Pair   `json:"pairs,omitempty"`

	// Omitted is how many pairs were not compared because too many claims
	// speak of the same; see [GroupOptions].
	Omitted int `json:"omitted,omitempty"`
}

// Pair is the comparison of two claims of a [Topic].
type Pair struct {
	A       int     `json:"a"` // index of a claim of the topic
	B       int     `json:"b"` // index of another, greater than A
	Verdict Verdict `json:"verdict"`
	OneTale bool    `json:"one_tale,omitempty"` // both are told of one event, which gives time and place to both
}

// Sources returns the documents of the claims, in order and each once.
func (t Topic) Sources() []string {
	var ids []string
	for _, c := range t.Claims {
		ids = append(ids, c.Source())
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// Worst returns the worst outcome of the pairs: Conflicting if there is one,
// else the first of Consistent, WithinBounds, EqualRounded, Equal that there
// is, else Incomparable.
func (t Topic) Worst() Outcome {
	worst := Incomparable
	for _, p := range t.Pairs {
		switch o := p.Verdict.Outcome; {
		case o == Conflicting:
			return o
		case o > worst:
			worst = o
		}
	}
	return worst
}

// GroupOptions say how [Group] compares. The zero value is useful.
type GroupOptions struct {
	Policy Policy // of the comparisons; the zero value is News

	// Events are happenings as [timeline.Timeline.Merge] finds them over the
	// same documents. Claims that are told of one of them hold for one time
	// and one place, however the documents date it.
	Events []timeline.Entry

	// Most is how many earlier claims one claim is compared with at most in a
	// topic, the nearest in order; 0 means 100. It bounds the cost where
	// thousands of claims say the same; what is left out is counted.
	Most int
}

// Group finds among claims those that speak of the same thing, and compares
// them: claims whose figures are of one kind and whose concepts are the same,
// or one narrower than the other. Concepts are compared by canonical terms and,
// where there are none, by the words of Of as given.
//
// Pairs are the claims of a topic that may well be held against each other:
// those of which no more is unknown than the policy allows, and besides claims
// of one document that differ in status only or leave place and time open. What the verdict
// then is may still be Incomparable. Claims of different places, periods or
// wholes are of one topic and no pair. Documents that
// tell of one place on one day speak of one happening: what they say without
// naming a place is taken to hold for the same. No two claims of one sentence are a pair: who names both tells them apart. Claims
// of two documents that leave open whose they are need two terms in common.
//
// A claim may be in several topics, a narrower one and a wider one. Topics
// with a single claim are left out. The result does not depend on the order of
// the claims. The cost grows with the claims, their terms and the pairs found.
func Group(claims []Claim, o GroupOptions) []Topic {
	if o.Most <= 0 {
		o.Most = 100
	}
	g := newGrouper(claims, o)
	var topics []Topic
	for i := range g.cells {
		if t, ok := g.topic(i); ok {
			topics = append(topics, t)
		}
	}
	slices.SortStableFunc(topics, func(a, b Topic) int {
		return cmp.Or(slices.Compare(a.Concept, b.Concept), compareClaims(&a.Claims[0], &b.Claims[0]))
	})
	return topics
}

// cell is the claims with one concept and one kind of figure.
type cell struct {
	terms   []string
	broader []string
	kind    string
	claims  []int
}

// grouper groups claims.
type grouper struct {
	options GroupOptions
	claims  []Claim             // in order
	tales   [][]int             // by claim: the events it is told of
	related map[string][]string // by document: those that tell of one place on one day with it
	cells   []cell
	posted  map[string][]int // cells by kind and term, their own or a broader one
}

func newGrouper(claims []Claim, o GroupOptions) *grouper {
	g := &grouper{options: o, claims: slices.Clone(claims), posted: map[string][]int{}}
	slices.SortStableFunc(g.claims, func(a, b Claim) int { return compareClaims(&a, &b) })
	g.tell()
	g.related = g.kin()
	index := map[string]int{}
	for i := range g.claims {
		c := &g.claims[i]
		own := sortedTerms(terms(c.Concept, c.Of))
		if len(own) == 0 || c.Quantity.IsZero() {
			continue
		}
		kind := c.kindKey()
		wide := sortedTerms(c.Broader)
		key := kind + "\x00" + strings.Join(own, "\x00") + "\x01" + strings.Join(wide, "\x00")
		k, ok := index[key]
		if !ok {
			k = len(g.cells)
			index[key] = k
			g.cells = append(g.cells, cell{terms: own, broader: wide, kind: kind})
		}
		g.cells[k].claims = append(g.cells[k].claims, i)
	}
	for k := range g.cells {
		c := &g.cells[k]
		for _, t := range c.terms {
			g.posted[c.kind+"\x00"+t] = append(g.posted[c.kind+"\x00"+t], k)
		}
		for _, t := range c.broader {
			if !slices.Contains(c.terms, t) {
				g.posted[c.kind+"\x00"+t] = append(g.posted[c.kind+"\x00"+t], k)
			}
		}
	}
	return g
}

// compareClaims orders claims by source, place in it, and all else that is
// seen of them, so that no order of input decides.
func compareClaims(a, b *Claim) int {
	if c := strings.Compare(a.Source(), b.Source()); c != 0 {
		return c
	}
	if len(a.Citations) > 0 && len(b.Citations) > 0 {
		if c := cmp.Compare(a.Citations[0].Start, b.Citations[0].Start); c != 0 {
			return c
		}
	}
	if c := strings.Compare(a.ID, b.ID); c != 0 {
		return c
	}
	return strings.Compare(a.String(), b.String())
}

// kindKey tells apart the kinds of figure that can never be compared. Two
// currencies are of one kind here: that they cannot be compared without a rate
// is worth being told.
func (c *Claim) kindKey() string {
	d := c.Quantity.Unit.likeliest().Dimension()
	s := d.String()
	switch {
	case d.Is(Money):
		s = Money.String()
	case d.Is(Tally) || c.Quantity.Unit.IsZero():
		s = Tally.String()
	}
	if isDifference(*c) {
		s += " difference"
		if c.isRelative() {
			s += " relative"
		}
	}
	if c.Aggregate == AggregateRank {
		s += " rank"
	}
	return s + "/" + c.Quantity.Per.Dimension().String() + "/" + strings.Join(words(c.denominator()), " ")
}

// sortedTerms returns the terms in order and each once.
func sortedTerms(terms []string) []string {
	terms = slices.Clone(terms)
	slices.Sort(terms)
	return slices.Compact(terms)
}

// narrower returns the cells that are of the same concept as cell k or of a
// narrower one, without k.
func (g *grouper) narrower(k int) []int {
	c := &g.cells[k]
	var rarest []int
	for i, t := range c.terms {
		list := g.posted[c.kind+"\x00"+t]
		if i == 0 || len(list) < len(rarest) {
			rarest = list
		}
	}
	var found []int
	for _, n := range rarest {
		if n != k && covers(g.cells[n].terms, g.cells[n].broader, c.terms) {
			found = append(found, n)
		}
	}
	return found
}

// topic returns the topic of cell k; false if there is nothing to hold against
// each other.
func (g *grouper) topic(k int) (Topic, bool) {
	c := &g.cells[k]
	m := matcher{grouper: g, shared: len(c.terms), most: g.options.Most, index: map[string][]int{}}
	for _, i := range c.claims {
		m.add(i, true)
	}
	for _, n := range g.narrower(k) {
		same := len(g.cells[n].terms) == len(c.terms) && covers(c.terms, c.broader, g.cells[n].terms)
		if same && n < k { // the same terms with other broader ones: the first such cell has the topic
			return Topic{}, false
		}
		for _, i := range g.cells[n].claims {
			m.add(i, same)
		}
	}
	if len(m.members) < 2 {
		return Topic{}, false
	}
	slices.Sort(m.members)
	m.members = slices.Compact(m.members)
	t := Topic{Concept: c.terms, Omitted: m.omitted}
	at := make(map[int]int, len(m.members))
	for n, i := range m.members {
		at[i] = n
		t.Claims = append(t.Claims, g.claims[i])
	}
	for _, p := range m.pairs {
		p.A, p.B = at[p.A], at[p.B]
		t.Pairs = append(t.Pairs, p)
	}
	slices.SortFunc(t.Pairs, func(a, b Pair) int { return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B)) })
	return t, true
}
