package stats

import (
	"encoding/json"
	"slices"
	"strings"
	"unicode"

	"github.com/almanac-go/almanac/timeline"
)

// Match says how two claims stand to each other on one axis. The zero value
// is unknown.
type Match uint8

// The matches; narrower and wider are said of the first claim.
const (
	MatchUnknown Match = iota // one of the two does not say
	MatchSame
	MatchNarrower    // the first is a part of the second
	MatchWider       // the second is a part of the first
	MatchOverlapping // neither, but they share something
	MatchDisjoint    // they share nothing
)

var matchNames = [...]string{"unknown", "same", "narrower", "wider", "overlapping", "disjoint"}

// String returns the name of the match in lower case.
func (m Match) String() string { return enumName(matchNames[:], uint8(m)) }

// MarshalText returns the same as String.
func (m Match) MarshalText() ([]byte, error) { return marshalEnum("match", matchNames[:], uint8(m)) }

// UnmarshalText reads what MarshalText writes.
func (m *Match) UnmarshalText(text []byte) error {
	return unmarshalEnum("match", matchNames[:], text, (*uint8)(m))
}

// Inverse returns the match of the second claim with the first.
func (m Match) Inverse() Match {
	switch m {
	case MatchNarrower:
		return MatchWider
	case MatchWider:
		return MatchNarrower
	}
	return m
}

// Axis is one of the six respects in which two claims must speak of the same
// thing before their numbers say anything about each other.
type Axis uint8

// The axes.
const (
	AxisKind      Axis = iota // dimension; percent against points; rate against total; change against level
	AxisAggregate             // total, average, record; flow against stock
	AxisConcept               // what is measured
	AxisScope                 // place, actor, and the whole of a share
	AxisTime                  // the period
	AxisStatus                // fact against plan, forecast, target
	numAxes
)

var axisNames = [...]string{"kind", "aggregate", "concept", "scope", "time", "status"}

// String returns the name of the axis in lower case.
func (a Axis) String() string { return enumName(axisNames[:], uint8(a)) }

// MarshalText returns the same as String.
func (a Axis) MarshalText() ([]byte, error) { return marshalEnum("axis", axisNames[:], uint8(a)) }

// UnmarshalText reads what MarshalText writes.
func (a *Axis) UnmarshalText(text []byte) error {
	return unmarshalEnum("axis", axisNames[:], text, (*uint8)(a))
}

// Gate is how two claims match on each axis, indexed by [Axis]. The zero value
// is unknown throughout. It is comparable.
type Gate [numAxes]Match

// Inverse returns the gate of the two claims in the other order.
func (g Gate) Inverse() Gate {
	for i := range g {
		g[i] = g[i].Inverse()
	}
	return g
}

// MarshalJSON writes the gate as an object from axis to match.
func (g Gate) MarshalJSON() ([]byte, error) {
	var b strings.Builder
	b.WriteByte('{')
	for a, m := range g {
		text, err := m.MarshalText()
		if err != nil {
			return nil, err
		}
		if a > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`"` + Axis(a).String() + `":"` + string(text) + `"`)
	}
	b.WriteByte('}')
	return []byte(b.String()), nil
}

// GateOf matches two claims on every axis. The kind is that of the likeliest
// readings of their units.
//
// Concepts are sets of terms: the one with more terms is the narrower ("female
// officer" is narrower than "officer"), and so is the one whose terms, or
// terms broader than these, are all that the other has. Claims with the same
// terms and different verbs match as unknown, unless both have a canonical act,
// and so do claims that differ only in that one has such an act where the other
// has a verb of no class. Places are the same by their
// words, and "City, Country" is narrower than "Country"; where one place is
// missing the actors decide. A period that is only inherited never makes more
// than an unknown match.
func GateOf(a, b Claim) Gate {
	g := Gate{
		AxisKind:      matchKind(a, b, a.Quantity.Unit.likeliest(), b.Quantity.Unit.likeliest()),
		AxisAggregate: matchAggregate(a.Aggregate, b.Aggregate),
		AxisConcept:   matchConcept(a, b),
		AxisScope:     matchScope(a, b),
		AxisTime:      matchTime(a, b),
		AxisStatus:    MatchSame,
	}
	if a.Status != b.Status || isGoal(a.Role) != isGoal(b.Role) || isGoal(a.Role) && a.Role != b.Role {
		g[AxisStatus] = MatchDisjoint
	}
	return g
}

func isGoal(r Role) bool { return r == RoleTarget || r == RoleThreshold }

// matchKind tells whether the figures of two claims, read in the given units,
// are of one kind.
func matchKind(a, b Claim, u, v Unit) Match {
	p, q := a.Quantity, b.Quantity
	switch {
	case p.IsZero() || q.IsZero():
		return MatchUnknown
	case isDifference(a) != isDifference(b), a.isRelative() != b.isRelative():
		return MatchDisjoint
	case (a.Aggregate == AggregateRank) != (b.Aggregate == AggregateRank):
		return MatchDisjoint
	}
	bare := u.IsZero() && v.Dimension().Is(Tally) || v.IsZero() && u.Dimension().Is(Tally) // a bare number counts something
	if !bare && !sameDimension(u, p.Per, v, q.Per) {
		return MatchDisjoint
	}
	return sameWords(a.denominator(), b.denominator())
}

// sameDimension reports whether u per perU measures the same as v per perV, be
// it that one of them is a unit of its own, as km/h is.
func sameDimension(u, perU, v, perV Unit) bool {
	if u.Dimension() == v.Dimension() && perU.Dimension() == perV.Dimension() {
		return true
	}
	d, ok := u.Dimension().Over(perU.measure())
	e, too := v.Dimension().Over(perV.measure())
	return ok && too && d == e
}

// measure returns the dimension of a denominator that is measured; counted
// ones are told apart by their nouns.
func (u Unit) measure() Dimension {
	if d := u.Dimension(); !d.Is(Tally) {
		return d
	}
	return Dimension{}
}

// denominator returns the words of what a rate is per, "" where there is none
// or the unit says all.
func (c Claim) denominator() string {
	q := c.Quantity
	switch {
	case !q.IsRate():
		return c.Per
	case q.PerNoun != "":
		return q.PerNoun
	case q.Per.IsZero():
		return Count.Name() // per 100,000, and nothing else is said
	case q.Per.measure().IsZero():
		return q.Per.Name()
	}
	return ""
}

// isDifference reports whether the figure is how much something changed, not
// how much it is.
func isDifference(c Claim) bool {
	return c.Change.Kind == ChangeAbsolute || c.Change.Kind == ChangeRelative || c.Role == RoleDifference || c.Quantity.Delta
}

func (c Claim) isRelative() bool { return c.Change.Kind == ChangeRelative }

// sameWords matches two texts as same or disjoint.
func sameWords(s, t string) Match {
	if slices.Equal(words(s), words(t)) {
		return MatchSame
	}
	return MatchDisjoint
}

func matchAggregate(a, b Aggregate) Match {
	switch {
	case a == b, a.isTotal() && b.isTotal():
		return MatchSame
	case a == AggregateNone || b == AggregateNone:
		return MatchUnknown
	case a == AggregateRecord && (b == AggregateMaximum || b == AggregateMinimum),
		b == AggregateRecord && (a == AggregateMaximum || a == AggregateMinimum):
		return MatchUnknown
	}
	return MatchDisjoint
}

func (a Aggregate) isTotal() bool { return a == AggregateTotal || a == AggregateRunning }

// matchConcept matches what two claims measure.
func matchConcept(a, b Claim) Match {
	p, q := terms(a.Concept, a.Of), terms(b.Concept, b.Of)
	m := matchTerms(p, a.Broader, q, b.Broader)
	if a.isUnclassed() && b.addsAct(p) || b.isUnclassed() && a.addsAct(q) {
		return MatchUnknown // took off the market and seized: the one may be the other
	}
	if m != MatchSame && sameShare(a, b) {
		m = MatchSame
	}
	if m == MatchSame && (a.Act == "" || b.Act == "") && a.Verb != "" && b.Verb != "" && sameWords(a.Verb, b.Verb) != MatchSame {
		return MatchUnknown
	}
	return m
}

// isUnclassed reports whether something is done that no class of verbs has.
func (c Claim) isUnclassed() bool { return c.Act == "" && c.Verb != "" && len(c.Concept) > 0 }

// addsAct reports whether the concept of the claim is that of the given terms
// and besides what is done.
func (c Claim) addsAct(terms []string) bool {
	if c.Act == "" || len(c.Concept) != len(terms)+1 || !slices.Contains(c.Concept, c.Act) {
		return false
	}
	for _, t := range c.Concept {
		if t != c.Act && !slices.Contains(terms, t) {
			return false
		}
	}
	return true
}

// isOfPlace reports whether who acts is named by a place, or of it.
func (c Claim) isOfPlace(place string) bool {
	parts := placeParts(place)
	if len(parts) == 0 || len(c.Concept) == 0 {
		return false
	}
	return covers(c.Agent, nil, strings.Fields(parts[len(parts)-1]))
}

// agents returns the terms of who acts.
func (c Claim) agents() []string {
	if len(c.Concept) > 0 {
		return c.Agent
	}
	return words(c.Actor)
}

// matchTerms matches two sets of terms, each with terms that are broader.
func matchTerms(a, broaderA, b, broaderB []string) Match {
	if len(a) == 0 || len(b) == 0 {
		return MatchUnknown
	}
	aInB := covers(a, broaderA, b)
	bInA := covers(b, broaderB, a)
	switch {
	case aInB && bInA:
		return MatchSame
	case aInB:
		return MatchNarrower
	case bInA:
		return MatchWider
	}
	for _, t := range a {
		if slices.Contains(b, t) {
			return MatchOverlapping
		}
	}
	return MatchDisjoint
}

// covers reports whether every term of whole is one of part's, or broader
// than one: then what has the terms of part is a part of the whole.
func covers(part, broader, whole []string) bool {
	for _, t := range whole {
		if !slices.Contains(part, t) && !slices.Contains(broader, t) {
			return false
		}
	}
	return true
}

// terms returns the canonical terms, or the words of the text where there are
// none.
func terms(canonical []string, text string) []string {
	if len(canonical) > 0 {
		return canonical
	}
	return words(text)
}

// words splits a text into its words in lower case.
func words(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// matchScope matches where and of whom two claims hold.
func matchScope(a, b Claim) Match {
	m := matchPlace(a.Place, b.Place)
	actors := MatchUnknown
	if p, q := a.agents(), b.agents(); len(p) > 0 && len(q) > 0 {
		actors = MatchDisjoint
		short := len(a.Concept) > 0 && len(b.Concept) > 0 // canonical, so that a name may be told in part
		if in, too := covers(p, nil, q), covers(q, nil, p); in && too || short && (in || too) {
			actors = MatchSame
		}
	}
	switch {
	case m == MatchUnknown && (a.isOfPlace(b.Place) || b.isOfPlace(a.Place)):
		m = MatchSame // Tarn exported, and in Tarn exports were
	case m == MatchUnknown:
		m = actors
	case m == MatchSame && actors == MatchDisjoint:
		m = MatchUnknown // two bodies of one place may be one, part of the other, or neither
	}
	if isShare(a) && isShare(b) && (a.Whole != "" || b.Whole != "") && !sameShare(a, b) {
		m = both(m, matchTerms(terms(a.Base, a.Whole), nil, terms(b.Base, b.Whole), nil))
	}
	return m
}

// sameShare reports whether two shares are of the same once part and whole are
// taken together: of children 90% vaccinated against measles, and of children
// against measles 90% vaccinated. Which words belong to which is for the
// grammar of the sentence.
func sameShare(a, b Claim) bool {
	if !isShare(a) || !isShare(b) || a.Whole == "" || b.Whole == "" {
		return false
	}
	p := slices.Concat(terms(a.Concept, a.Of), terms(a.Base, a.Whole))
	q := slices.Concat(terms(b.Concept, b.Of), terms(b.Base, b.Whole))
	return covers(p, nil, q) && covers(q, nil, p)
}

// isShare reports whether the figure is a part of a whole.
func isShare(c Claim) bool {
	return c.Quantity.Unit.Dimension().Is(Share) && !isDifference(c)
}

// both returns the match of claims that match as m in one respect and as n in
// another.
func both(m, n Match) Match {
	switch {
	case m == n || n == MatchSame:
		return m
	case m == MatchSame:
		return n
	case m == MatchUnknown || n == MatchUnknown:
		if m > MatchSame && m < MatchOverlapping || n > MatchSame && n < MatchOverlapping {
			return MatchUnknown
		}
	case m < MatchOverlapping && n < MatchOverlapping:
		return MatchOverlapping // narrower in one respect and wider in the other
	}
	return max(m, n)
}

// matchPlace matches two names of places.
func matchPlace(a, b string) Match {
	p, q := placeParts(a), placeParts(b)
	switch {
	case len(p) == 0 || len(q) == 0:
		return MatchUnknown
	case slices.Equal(p, q):
		return MatchSame
	case len(p) > len(q) && slices.Equal(p[len(p)-len(q):], q):
		return MatchNarrower
	case len(q) > len(p) && slices.Equal(q[len(q)-len(p):], p):
		return MatchWider
	}
	return MatchDisjoint
}

// placeParts splits "City, Country" into its parts.
func placeParts(s string) []string {
	var parts []string
	for part := range strings.SplitSeq(s, ",") {
		if w := strings.Join(words(part), " "); w != "" {
			parts = append(parts, w)
		}
	}
	return parts
}

// matchTime matches the periods for which two claims hold.
func matchTime(a, b Claim) Match {
	p, sure := a.period()
	q, alsoSure := b.period()
	m := matchPeriods(p, q)
	if !(sure && alsoSure) && m < MatchOverlapping {
		return MatchUnknown
	}
	if isBefore(a, b) && m < MatchOverlapping {
		// The value before a change is of an earlier time, of which the text may
		// not say more.
		if a.Source() == b.Source() {
			return MatchDisjoint
		}
		return MatchUnknown
	}
	return m
}

// isBefore reports whether one of two figures is the one before a change and
// the other is not.
func isBefore(a, b Claim) bool { return (a.Role == RolePrevious) != (b.Role == RolePrevious) }

// period returns the stated period of a claim, or else the inherited one and
// false.
func (c Claim) period() (timeline.Period, bool) {
	if c.When.IsZero() {
		return c.Inherited, false
	}
	return c.When, true
}

// isSince and isUntil report whether a period is open at its end alone, or at
// its beginning alone.
func isSince(p timeline.Period) bool { return p.IsOpenEnd() && !p.IsOpenBegin() }
func isUntil(p timeline.Period) bool { return p.IsOpenBegin() && !p.IsOpenEnd() }

func matchPeriods(p, q timeline.Period) Match {
	switch {
	case p.IsZero() || q.IsZero():
		return MatchUnknown
	case p.Mod != q.Mod:
		if p.Overlaps(q) {
			return MatchUnknown // early 2017 and 2017: how much of it is a matter of taste
		}
		return MatchDisjoint
	case p.First() == q.First() && p.Last() == q.Last():
		return MatchSame
	case (isSince(p) && isUntil(q) || isUntil(p) && isSince(q)) && p.Overlaps(q):
		return MatchUnknown // since the 2nd, and as of the 9th: each leaves open the end that the other names
	case q.Contains(p):
		return MatchNarrower
	case p.Contains(q):
		return MatchWider
	case p.Overlaps(q):
		return MatchOverlapping
	}
	return MatchDisjoint
}

// UnmarshalJSON reads what MarshalJSON writes; an axis that is missing is
// unknown.
func (g *Gate) UnmarshalJSON(data []byte) error {
	var m map[Axis]Match
	if err := json.Unmarshal(data, &m); err != nil {
		return err
	}
	*g = Gate{}
	for a, match := range m {
		g[a] = match
	}
	return nil
}
