package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/temporal"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
	"slices"
	"strings"
)

// when finds the period for which the figure holds: the time expression that
// stands behind the figure, else the one that dates its verb, else the nearest
// one of its clause, else the date that the sentence before has set for one
// that goes on with it.
func (r *reader) when(s *site, c *Claim) {
	l := r.l
	best, far := -1, 0
	near := r.t0
	for near < r.t1 && l.times[near].First < s.q.First {
		near++
	}
	for t := max(r.t0, near-maxPairs); t < r.t1 && t < near+maxPairs; t++ {
		if !l.dates(t) || l.times[t].First == s.q.First {
			continue
		}
		p := l.phraseOf(l.times[t].First)
		if p < 0 {
			continue
		}
		d, ok := r.timeDistance(s, t, p)
		if !ok && p > s.phrase && r.othersDate(t) {
			break // what follows belongs to that as well
		}
		if ok && (best < 0 || d < far) {
			best, far = t, d
		}
	}
	if best >= 0 {
		c.When, c.WhenBasis, c.Times = l.when(best), timeline.BasisStated, []int{best}
		if v := r.sinceClause(best); v >= 0 && v != s.verb {
			c.When.End, c.When.EndApprox = timeline.Date{}, false
		}
		for k := max(0, best-r.t0-maxPairs); k < len(r.events) && k < best-r.t0+2*maxPairs; k++ {
			if e := &r.events[k]; len(e.Times) > 1 && e.Times[0] == best && e.Basis == timeline.BasisStated {
				c.When, c.Times = e.When, e.Times
			}
		}
		return
	}
	if i := l.entry(l.sent, r.t0, r.t1); i >= 0 {
		c.When, c.WhenBasis, c.Times = l.when(i), timeline.BasisStated, []int{i}
		return
	}
	if i := l.lineDate(); i >= 0 && r.t0 == r.t1 {
		c.When, c.WhenBasis, c.Times = l.when(i), timeline.BasisCarried, []int{i}
		return
	}
	if lead := l.leadOf(l.sent); lead >= 0 {
		r.inherit(lead, c)
		return
	}
	if r.frame.event > 0 && l.reported(r.frame) && r.flows(s) {
		c.When, c.WhenBasis = l.events[r.frame.event-1].When, timeline.BasisCarried
		return
	}
	if r.framed && r.frame.event > 0 && r.goesOn(s) && !(s.verb >= 0 && (l.phrases[s.verb].verb.tense == present || l.phrases[s.verb].verb.traits&english.Rating != 0 && l.rated(s.phrase))) {
		from := &l.events[r.frame.event-1]
		if !from.Reporting {
			c.When, c.WhenBasis = from.When, timeline.BasisCarried
			if c.Place == "" {
				c.Place = from.Place
			}
			if c.Place == "" && l.isPlaceName(from.Actor) {
				c.Place = from.Actor
			}
		}
	}
}

// othersDate reports whether time expression t dates what an adjective tells:
// "a dividend of $1, payable on 3 May to holders at 1 April".
func (r *reader) othersDate(t int) bool {
	l := r.l
	for k := max(0, t-r.t0-maxPairs); k < len(r.events) && k < t-r.t0+2*maxPairs; k++ {
		if e := &r.events[k]; e.datedBy(t) {
			v := l.phraseOf(e.Span.First)
			return v >= 0 && l.phrases[v].kind == phraseAdj
		}
	}
	return false
}

// quarterDays is the number of days of the shortest quarter.
const quarterDays = 90

// reported reports whether the sentence before, in the same paragraph, tells of a
// period of a quarter or more, as reports of results do.
func (l *Linker) reported(f frame) bool {
	if f.sentence != l.sent-1 || l.x.At(l.x.Sentences[l.sent].First).Has(token.NewPara) {
		return false
	}
	days, known := l.events[f.event-1].When.Days()
	return known && days >= quarterDays
}

// flows reports whether the figure is the new state of what runs through a
// period, so that the period of a report holds for it: "operating profit fell
// to $19 million".
func (r *reader) flows(s *site) bool {
	l := r.l
	if s.verb < 0 {
		return false
	}
	g := &l.phrases[s.verb].verb
	n := g.subject
	if n < 0 || n == s.phrase || g.tense != past || g.modal != 0 || g.relative || l.tags[l.phrases[n].head] != tagNoun {
		return false
	}
	return g.traits&(english.Upward|english.Downward) != 0 || g.traits&english.Linking != 0 && l.nounTraits(l.phrases[n].head)&english.Flow != 0
}

// longestList is the number of list items that an introduction reaches.
const longestList = 60

// leadOf returns the sentence that introduces the list which sentence s is an
// item of: a heading, or what stands before the first item; -1 for none.
func (l *Linker) leadOf(s int) int {
	if l.x.LineOf(s).Kind != token.ListItem {
		return -1
	}
	for k := s - 1; k >= 0 && k > s-longestList; k-- {
		if l.x.LineOf(k).Kind != token.ListItem {
			if l.x.LineOf(k).Kind != token.Heading && l.x.At(l.x.Sentences[k].Last-1).Word != english.Colon {
				return -1
			}
			return k
		}
	}
	return -1
}

// inherit dates the figure of a list item by the line that introduces the list.
func (r *reader) inherit(lead int, c *Claim) {
	l := r.l
	span := l.x.Sentences[lead]
	k, _ := slices.BinarySearchFunc(l.times, span.First, func(m temporal.Mention, i int) int { return m.First - i })
	for ; k < len(l.times) && l.times[k].First < span.Last; k++ {
		if !l.dates(k) {
			continue
		}
		c.Times = []int{k}
		if l.x.LineOf(lead).Kind == token.Heading {
			c.Inherited, c.InheritedBasis = l.when(k), timeline.BasisHeading
		} else {
			c.When, c.WhenBasis = l.when(k), timeline.BasisCarried
		}
		return
	}
}

// happeningOf reports whether noun phrase n is a happening and the subject of verb
// group v, or that in which it came about: "the flood of 12 August killed 52 people" on
// that day, as they were "killed in the flood of 12 August".
func (l *Linker) happeningOf(v, n int) bool {
	if v < 0 || n < 0 || l.phrases[n].kind != phraseNoun {
		return false
	}
	if g := &l.phrases[v].verb; l.nounTraits(l.phrases[n].head)&english.Census != 0 && g.subject == n && !g.passive {
		return true // "the census of 2011 found 8,412 people"
	}
	if !l.happens(&l.phrases[n]) {
		return false
	}
	if l.phrases[v].verb.subject == n {
		return true
	}
	if q := l.phrases[n].prep; q >= 0 && (n == v+1 || n > 0 && l.phrases[v].verb.subject == n-1) {
		w := l.x.At(q).Word
		return w == english.In || w == english.At || w == english.During || w == english.By
	}
	return false
}

// timeDistance tells how far time expression t in phrase p stands from the
// figure: 0 just behind it, 1 at its verb, more by phrases; false if it belongs
// to another clause, verb or figure.
func (r *reader) timeDistance(s *site, t, p int) (int, bool) {
	l := r.l
	if p != s.phrase && (p != s.phrase+1 || l.x.At(l.phrases[s.phrase].last-1).Word == english.Than || r.known(s)) && (r.attribute(s) || r.noted(s)) {
		return 0, false
	}
	for k := max(0, t-r.t0-maxPairs); k < len(r.events) && k < t-r.t0+2*maxPairs; k++ {
		if e := &r.events[k]; e.datedBy(t) && !e.Reporting && e.Basis == timeline.BasisStated && s.verb >= 0 && p != s.phrase+1 && within(l.phrases[s.verb].head, Extent(e.Span)) {
			return 1, true
		}
	}
	if prep := l.phrases[p].prep; l.phrases[p].kind == phraseTime && prep >= 0 && (l.x.At(prep).Word == english.Than || l.x.At(prep).Word == english.As && l.compared(p, t) || l.x.At(prep).Word == english.Of && p-1 != s.phrase && !l.happeningOf(s.verb, p-1)) {
		return 0, false // compares, or belongs to the noun before it
	}
	if l.changedFrom(p, t) {
		return 0, false // "up 8% from a year earlier"
	}
	if p == s.phrase || p == s.phrase+1 {
		return 0, true
	}
	if v := r.sinceClause(t); v >= 0 && s.verb >= 0 && v != s.verb && l.phrases[s.verb].verb.sub != english.Since && !l.apartFrom(v, s.phrase) {
		return 2, true
	}
	if q := &l.phrases[p]; q.kind == phraseNoun && (s.verb < 0 || l.phrases[s.verb].verb.subject != p) {
		if q.prep < 0 {
			return 0, false // belongs to another noun: "tickets for the August match cost $18"
		}
		switch l.x.At(q.prep).Word {
		case english.In, english.At, english.During, english.On:
		default:
			return 0, false
		}
	}
	if p < s.phrase+1 && s.phrase+1 < len(l.phrases) && l.phrases[s.phrase+1].kind == phraseTime && !l.dates(l.phrases[s.phrase+1].time) && l.resolved[l.phrases[s.phrase+1].time].Type == temporal.Date {
		return 0, false // a time of its own, though nobody knows which
	}
	if p > 0 && p-1 != s.phrase && l.phrases[p].kind == phraseTime && l.compared(p, t) {
		return 0, false // says with what another figure is compared
	}
	if p > s.phrase && p < s.phrase+5 && l.phrases[p].kind == phraseTime && r.ofOnly(s.phrase, p) {
		return 0, true // "85 tons of cocaine in 2017"
	}
	if d, ok := r.eventDistance(s, t, p); d >= 0 {
		return d, ok
	}
	if l.apartFrom(p, s.phrase) {
		return 0, false
	}
	return 3 + abs(p-s.phrase), true
}

// eventDistance is timeDistance for a time expression that dates events of the
// sentence; the distance is -1 where those leave it open.
func (r *reader) eventDistance(s *site, t, p int) (int, bool) {
	l := r.l
	for k := max(0, t-r.t0-maxPairs); k < len(r.events) && k < t-r.t0+2*maxPairs; k++ {
		e := &r.events[k]
		if !e.datedBy(t) || e.Basis != timeline.BasisStated {
			continue
		}
		v := l.phraseOf(e.Span.First)
		switch {
		case v == s.verb || v == s.phrase || v == s.verb+1 && s.verb >= 0 && l.phrases[v].kind == phraseAdj:
			if e.Reporting {
				return 40, true // when it was said, or told for
			}
			return 1, true
		case v >= 0 && l.phrases[v].kind == phraseAdj:
			return 0, false
		case v >= 0 && l.phrases[v].kind == phraseNoun && (s.verb < 0 || l.phrases[s.verb].verb.subject != v && !l.heads(l.phrases[s.verb].verb.subject, v)):
			// a happening that the figure only stands beside
			if q := l.phrases[v].prep; q < 0 || l.x.At(q).Word != english.In && l.x.At(q).Word != english.At && l.x.At(q).Word != english.During {
				return 0, false
			}
		case v < 0 || l.phrases[v].kind != phraseVerb || s.verb < 0:
		case l.phrases[v].verb.traits&english.Saying != 0:
			return 0, false
		case l.related(v, s.verb):
			return 2 + abs(p-s.phrase), true
		default:
			return 0, false
		}
	}
	return -1, false
}

// datedBy reports whether time expression t is among the first that date the
// event.
func (e *Event) datedBy(t int) bool {
	return slices.Contains(e.Times[:min(len(e.Times), maxChain)], t)
}

// heads reports whether noun phrase n counts or groups what noun phrase v
// names: "a round of talks".
func (l *Linker) heads(n, v int) bool { return n >= 0 && v == n+1 && l.ofHead(n) == v }

// ofOnly reports whether nothing but prepositional phrases stands between the
// phrases a and b.
func (r *reader) ofOnly(a, b int) bool {
	for k := a + 1; k < b; k++ {
		if q := &r.l.phrases[k]; q.kind != phraseNoun || q.prep < 0 || r.l.counted(k) || r.l.bounding(q.prep) {
			return false
		}
	}
	return true
}

// related reports whether the verb groups v and w tell one happening: one is
// the complement of the other, or they share their subject in one clause.
func (l *Linker) related(v, w int) bool {
	a, b := &l.phrases[v].verb, &l.phrases[w].verb
	if l.reduced(v) || l.reduced(w) || l.reason(v) || l.reason(w) {
		return false // "compared the glaciers with maps drawn in 1958"
	}
	if a.governor == w || b.governor == v {
		return true
	}
	for i, g := range [2]*verbGroup{a, b} {
		if g.sub == english.When || g.sub == english.While || g.sub == english.As || g.sub == english.If ||
			g.sub == english.Where && l.whereHappening([2]int{v, w}[i]) {
			return true // "were killed when the river burst its banks"
		}
	}
	if (a.tense > future || b.tense > future) && l.rootVerb(v) == l.rootVerb(w) && a.relative == b.relative {
		return true // "struck the coast, killing 272 and injuring 2,500"
	}
	return a.tense <= future && b.tense <= future && a.relative == b.relative && a.subject == b.subject && a.tense == b.tense
}

// whereHappening reports whether the clause with "where" of verb group v tells
// of a happening, not of a place: "Operation Acrux (May 2022), where the navy
// searched".
func (l *Linker) whereHappening(v int) bool {
	k := v - 1
	for k > 0 && k > v-maxReach && l.phrases[k].kind != phraseSub {
		k--
	}
	for k--; k >= 0 && k > v-maxReach; k-- {
		switch q := &l.phrases[k]; q.kind {
		case phraseNoun:
			if !l.timed(k) {
				return l.happens(q)
			}
		case phraseVerb, phraseBreak:
			return false
		}
	}
	return false
}

// reduced reports whether verb group v is a participle that only describes the
// noun just before it.
func (l *Linker) reduced(v int) bool {
	g := &l.phrases[v].verb
	return g.tense == participle && v > 0 && g.subject == v-1 && l.phrases[v-1].prep >= 0 && g.governor >= 0
}

// rootVerb returns the finite verb group that verb group v depends on.
func (l *Linker) rootVerb(v int) int {
	for range maxChain {
		g := &l.phrases[v].verb
		if g.tense <= future || g.governor < 0 || g.governor >= v {
			break
		}
		v = g.governor
	}
	return v
}

// isPlaceName reports whether text is the name of a place and nothing else.
func (l *Linker) isPlaceName(text string) bool {
	var words [6]english.ID
	n := 0
	for w := range strings.FieldsSeq(text) {
		if n == len(words) {
			return false
		}
		words[n] = l.x.Lexicon.Lookup(w)
		n++
	}
	m, name := l.x.Lexicon.Name(words[:n])
	return n > 0 && m == n && name.Kind&isPlace != 0
}

// goesOn reports whether the sentence goes on with the one before: a definite
// subject with a verb in the past.
func (r *reader) goesOn(s *site) bool {
	l := r.l
	v := l.mainVerb()
	if v < 0 || l.phrases[v].verb.tense != past || l.phrases[v].verb.modal != 0 {
		return false
	}
	n := l.phrases[v].verb.subject
	if n < 0 {
		return false
	}
	w := l.x.At(l.phrases[n].inner)
	return w.Word == english.The || w.Word == english.It || w.Word == english.They || w.Word == english.This || w.Word == english.These || w.Is(english.Possessive)
}

// apartFrom reports whether a relative pronoun, a subordinator or a mark that
// ends clauses stands between the phrases a and b.
func (l *Linker) apartFrom(a, b int) bool {
	if a > b {
		a, b = b, a
	}
	for k := a + 1; k < b; k++ {
		switch l.phrases[k].kind {
		case phraseBreak, phraseRel:
			return true
		}
	}
	return false
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
