package clause

import (
	"slices"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/temporal"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// sentenceEvents appends the events that the time expressions [from, to) of the
// parsed sentence date.
func (l *Linker) sentenceEvents(from, to int) {
	start := len(l.events)
	if l.x.LineOf(l.sent).Kind != token.Heading { // what a heading names, the text tells
		l.timedEvents(from, to, start)
	}
	l.sentenceEntry(from, to, start)
}

// timedEvents appends the events that the time expressions [from, to) date by
// where they stand in the sentence.
func (l *Linker) timedEvents(from, to, start int) {
	for i := from; i < to; i++ {
		a := l.anchorOf(i)
		if a.phrase < 0 {
			continue
		}
		if k := l.sameTrigger(start, a.head); k >= 0 {
			l.joinTime(k, i)
			continue
		}
		e := l.event(a, i)
		if e.When.IsZero() {
			continue
		}
		l.events = append(l.events, e)
		if !a.noun {
			l.coordinate(a.phrase, i, start)
			if v := l.whenClause(l.phraseOf(l.times[i].First)); v >= 0 {
				l.alsoAt(v, i, start)
			}
			if v := l.meanwhile(a.phrase); v >= 0 {
				l.also(v, i, start)
			}
			if v := l.whenMain(a.phrase); v >= 0 {
				l.also(v, i, start)
			}
		} else if v := l.held(a, i); v >= 0 {
			l.also(v, i, start)
		} else if v := l.doing(a.phrase); v >= 0 {
			l.also(v, i, start)
		} else if v := l.causing(a, i); v >= 0 {
			l.also(v, i, start)
		}
	}
}

// order sorts the events from index start on by their triggers.
func (l *Linker) order(start int) {
	slices.SortStableFunc(l.events[start:], func(a, b Event) int { return a.Span.First - b.Span.First })
}

// held returns the verb group that took place at the happening of anchor a,
// whose date stands before its noun: "won in Thursday's election"; -1 for none.
func (l *Linker) held(a anchor, i int) int {
	q := &l.phrases[a.phrase]
	if !a.plain || q.prep < 0 {
		return -1
	}
	switch l.x.At(q.prep).Word {
	case english.In, english.At, english.During:
	default:
		return -1
	}
	v := l.verbBefore(a.phrase)
	if v < 0 || l.phrases[v].verb.tense > future || l.disagrees(v, i) {
		return -1
	}
	return v
}

// whenMain returns the verb group that happened when verb group v of a clause
// with "when" did: "were held when they landed on 2 May"; -1 for none.
func (l *Linker) whenMain(v int) int {
	g := &l.phrases[v].verb
	if g.sub != english.When || g.tense != past {
		return -1
	}
	k := v - 1
	for k > 0 && k > v-maxChain && l.phrases[k].kind != phraseSub {
		k--
	}
	if m := l.verbBefore(k); m >= 0 && l.phrases[m].verb.tense == past && l.phrases[m].verb.modal == 0 && l.phrases[m].verb.sub == 0 &&
		l.phrases[m].verb.traits&(english.Saying|english.Linking) == 0 && !l.holdsTimeIn(m, k) {
		return m
	}
	return -1
}

// causing returns the verb group that tells what the happening of anchor a did,
// dated with it: "the flood of 12 August killed 52 people"; -1 for none.
func (l *Linker) causing(a anchor, i int) int {
	p := l.phraseOf(l.times[i].First)
	if v := l.duringMain(a, p); v >= 0 {
		return v
	}
	if p != a.phrase+1 || p+1 >= len(l.phrases) || l.phrases[p+1].kind != phraseVerb {
		return -1
	}
	g := &l.phrases[p+1].verb
	if g.subject != a.phrase || g.tense != past || g.modal != 0 || g.negated || g.perfect || g.traits&(english.Saying|english.Linking|english.Finding) != 0 || l.holdsTimeIn(p+1, len(l.phrases)) {
		return -1
	}
	return p + 1
}

// duringMain returns the verb group of the clause that begins with the happening
// of anchor a and its date in phrase p: "during the flood of June 1995 the dam
// overflowed"; -1 for none.
func (l *Linker) duringMain(a anchor, p int) int {
	q := &l.phrases[a.phrase]
	if q.prep < 0 || a.phrase > 0 || p != a.phrase+1 {
		return -1
	}
	switch l.x.At(q.prep).Word {
	case english.During, english.In, english.At:
	default:
		return -1
	}
	v := l.verbAfter(p)
	if v < 0 || l.holdsTimeIn(p, len(l.phrases)) {
		return -1
	}
	if g := &l.phrases[v].verb; g.subject <= p || g.tense != past || g.modal != 0 || g.perfect || g.sub != 0 || g.traits&(english.Saying|english.Linking) != 0 {
		return -1
	}
	return v
}

// holdsTimeIn reports whether a time expression stands among the phrases after
// a and before b, as far as links reach.
func (l *Linker) holdsTimeIn(a, b int) bool {
	for k := a + 1; k < b && k < a+maxReach; k++ {
		if l.phrases[k].kind == phraseTime {
			return true
		}
	}
	return false
}

// doing returns the verb group that noun phrase n, a happening with a name, is
// the object of ("conducted Operation Trident"), -1 for none.
func (l *Linker) doing(n int) int {
	if !l.named(&l.phrases[n]) {
		return -1
	}
	if v := l.verbBefore(n); v >= 0 && l.phrases[v].verb.object == n && l.phrases[v].verb.tense <= future && l.phrases[v].verb.traits&english.Performing != 0 {
		return v
	}
	return -1
}

// coordinate appends the events of the verbs that share a date with verb group
// v by coordination: "was arrested and charged on Monday", "in May the firm
// opened a plant and hired 200 people".
func (l *Linker) coordinate(v, i, start int) {
	p := l.phraseOf(l.times[i].First)
	if p > v {
		if k := v - 2; k >= 0 && l.phrases[v-1].kind == phraseConj && l.phrases[k].kind == phraseVerb && p == v+1 &&
			l.phrases[k].verb.tense == l.phrases[v].verb.tense && l.phrases[v].verb.tense <= future {
			l.also(k, i, start)
		}
		return
	}
	for k := v + 1; k < len(l.phrases) && k < v+maxReach; k++ {
		switch q := &l.phrases[k]; q.kind {
		case phraseTime, phraseSub, phraseRel, phraseBreak, phraseQuote:
			return
		case phraseVerb:
			g, w := &q.verb, &l.phrases[v].verb
			if l.phrases[k-1].kind == phraseConj && g.subject == w.subject && g.tense == w.tense && g.tense <= future && g.traits&english.Saying == 0 ||
				p == 0 && l.dateShared(k, v) {
				l.also(k, i, start)
			}
		}
	}
}

// dateShared reports whether verb group k is that of a main clause which "and"
// joins to the clause of verb group v, with a subject of its own, so that a date
// before both holds for both: "In 2012 falls cost $2 million, and 42 people died".
func (l *Linker) dateShared(k, v int) bool {
	g, w := &l.phrases[k].verb, &l.phrases[v].verb
	s := g.subject
	if s <= v+1 || l.phrases[s-1].kind != phraseConj || l.x.At(l.phrases[s-1].head).Word != english.And || g.tense != w.tense || g.tense > future || g.modal != w.modal ||
		g.relative || g.sub != 0 || g.traits&(english.Saying|english.Linking) != 0 {
		return false
	}
	return !l.holdsTimeIn(k, len(l.phrases))
}

// also appends the event of verb group v as dated by time expression i, unless
// it is there already.
func (l *Linker) also(v, i, start int) {
	if a := l.trigger(v, i); a.phrase >= 0 && l.sameTrigger(start, a.head) < 0 {
		l.events = append(l.events, l.event(a, i))
	}
}

// meanwhile returns the verb group of a clause with "while" behind verb group v
// that tells what happened then besides: "rose in April, while imports shrank";
// -1 for none.
func (l *Linker) meanwhile(v int) int {
	g := &l.phrases[v].verb
	if g.tense != past || g.modal != 0 || g.sub != 0 {
		return -1
	}
	for k := v + 1; k < len(l.phrases) && k < v+maxReach; k++ {
		q := &l.phrases[k]
		if q.kind == phraseBreak || q.kind == phraseQuote {
			return -1
		}
		if q.kind != phraseVerb || q.verb.sub == 0 {
			continue
		}
		w := &q.verb
		if w.sub != english.While || w.tense != past || w.modal != 0 || w.perfect || w.progressive || w.negated || w.subject <= v || w.traits&(english.Saying|english.Linking) != 0 || l.holdsTimeIn(k, len(l.phrases)) {
			return -1
		}
		return k
	}
	return -1
}

// alsoAt is also for a verb group of a clause with "when", which happened at the
// time itself, whatever began or ended then: "since May, when a pier opened".
func (l *Linker) alsoAt(v, i, start int) {
	if a := l.trigger(v, i); a.phrase >= 0 && l.sameTrigger(start, a.head) < 0 {
		a.plain = true
		l.events = append(l.events, l.event(a, i))
	}
}

// dateOf returns the period that time expression i gives to anchor a, and
// where it was found. "Now", "recently" and an amount of time that hangs on
// nothing place a happening only by the document's date.
func (l *Linker) dateOf(a anchor, i int) (timeline.Period, timeline.Basis) {
	if l.dates(i) {
		if a.plain {
			return l.resolved[i].Period.With(l.resolved[i].Mod), timeline.BasisStated
		}
		return l.when(i), timeline.BasisStated
	}
	if l.ref.IsZero() || l.resolved[i].Flags&temporal.Impossible != 0 {
		return timeline.Period{}, timeline.BasisNone
	}
	day := timeline.Of(l.ref)
	switch l.times[i].Expr.Ref {
	case temporal.PresentRef:
		return day, timeline.BasisDocument
	case temporal.PastRef:
		return timeline.Until(l.ref).With(timeline.ModOnOrBefore), timeline.BasisDocument
	case temporal.FutureRef:
		return timeline.Since(l.ref), timeline.BasisDocument
	}
	if p := &l.phrases[a.phrase]; p.kind == phraseVerb {
		switch g := &p.verb; {
		case g.tense == future || g.modal != 0 || g.tense == infinitive:
			return timeline.Since(l.ref), timeline.BasisDocument
		case g.tense == present && !g.perfect:
			return day, timeline.BasisDocument
		}
	}
	return timeline.Until(l.ref).With(timeline.ModOnOrBefore), timeline.BasisDocument
}

// sameTrigger returns the index of the event from start on whose trigger holds
// token head, -1 for none.
func (l *Linker) sameTrigger(start, head int) int {
	for k := max(start, len(l.events)-maxReach); k < len(l.events); k++ {
		if l.events[k].Span.First <= head && head < l.events[k].Span.Last {
			return k
		}
	}
	return -1
}

// joinTime adds a second time expression to an event: the parts of one date
// that stand apart narrow it, the members of a list widen it.
func (l *Linker) joinTime(k, i int) {
	e := &l.events[k]
	if l.times[i].Relation == temporal.Since && l.times[e.Times[0]].Relation == temporal.Since {
		return // "sank by 4 metres since 1950, and by 1 metre since 2015"
	}
	e.Times = append(e.Times, i)
	p := l.when(i)
	switch {
	case p.IsZero() || !l.dates(i):
	case e.Basis != timeline.BasisStated:
		e.When, e.Basis = p, timeline.BasisStated
	case e.When.Contains(p):
		e.When = p
	case p.Contains(e.When):
	case l.listed(e.Times[len(e.Times)-2], i):
		e.When = e.When.Hull(p)
	}
}

// listed reports whether the time expressions i and j are joined by no more
// than a comma or a conjunction.
func (l *Linker) listed(i, j int) bool {
	a, b := l.times[i].Last, l.times[j].First
	if b-a > 3 {
		return false
	}
	for k := a; k < b; k++ {
		if t := l.x.At(k); t.Word != english.Comma && !t.Is(english.Conjunction|english.Preposition) {
			return false
		}
	}
	return true
}

// event makes the event that anchor a names and time expression i dates.
func (l *Linker) event(a anchor, i int) Event {
	p := &l.phrases[a.phrase]
	var e Event
	e.Times = []int{i}
	e.Span = l.span(a)
	e.Trigger = l.x.Bytes(e.Span.First, e.Span.Last)
	e.When, e.Basis = l.dateOf(a, i)
	if p.kind == phraseVerb {
		e.Status = l.verbStatus(a.phrase)
		if e.Status == timeline.StatusNegated && l.notUntil(a.phrase, i) {
			e.Status = l.formStatus(a.phrase)
			e.When = l.resolved[i].Period.With(l.resolved[i].Mod)
		}
		e.Reporting = p.verb.traits&english.Saying != 0
	} else {
		e.Status = l.nounStatus(a.phrase)
	}
	if e.Status == timeline.StatusActual && l.resolved[i].Type == temporal.Set {
		e.Status = timeline.StatusRecurring
	}
	if e.Status == timeline.StatusActual && a.noun && l.setFor(a.phrase+1) && l.side(i) >= 0 {
		e.Status = timeline.StatusPlanned
	}
	if e.Status == timeline.StatusActual && !e.Reporting && !(p.kind == phraseVerb && (p.verb.tense == past || p.verb.perfect)) && l.side(i) > 0 {
		e.Status = timeline.StatusPlanned
	}
	e.title, e.actor, e.place = l.title(a, e.Status == timeline.StatusActual), l.actor(a.phrase), l.place(a.head)
	if a.noun && l.setFor(a.phrase+1) {
		e.actor = l.actor(a.phrase - 1)
	}
	e.Title, e.Actor, e.Place = l.join(l.chosen[e.title.First:e.title.Last]), l.text(e.actor), l.text(e.place)
	v := a.phrase
	if p.kind != phraseVerb {
		v = l.verbBefore(a.phrase)
	}
	e.Attribution = l.speaker(a.head, v)
	return e
}

// notUntil reports whether time expression i says when verb group v came about
// in the end: "was not finished until 1764".
func (l *Linker) notUntil(v, i int) bool {
	return l.phrases[v].kind == phraseVerb && l.phrases[v].verb.negated && l.times[i].Relation == temporal.Until && l.dates(i)
}

// span returns the tokens of a trigger: the verb with its particle, the noun,
// or a name in full.
func (l *Linker) span(a anchor) Extent {
	p := &l.phrases[a.phrase]
	if !a.noun {
		if p.head == a.head && p.last == a.head+2 && l.tags[a.head].verbal() {
			return Extent{a.head, p.last}
		}
		return Extent{a.head, a.head + 1}
	}
	if l.nounTraits(a.head)&english.Numbered != 0 && l.tags[a.head] == tagName {
		last := a.head + 1
		for last < p.last && l.tags[last] == tagName && last < a.head+3 {
			last++
		}
		return Extent{a.head, last}
	}
	return Extent{a.head, a.head + 1}
}
