package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/temporal"
	"github.com/almanac-go/almanac/timeline"
)

// anchor is the happening that a time expression dates: a verb group, or a
// noun inside a noun phrase.
type anchor struct {
	phrase int // -1 for none
	head   int // token of the trigger
	noun   bool
	plain  bool // the preposition before the time is not its own
}

var nowhere = anchor{phrase: -1}

// years reports whether time expression i is no finer than a year.
func (l *Linker) years(i int) bool { return l.resolved[i].Period.Grain() >= timeline.GrainYear }

// phraseOf returns the phrase that holds token i, -1 for none.
func (l *Linker) phraseOf(i int) int {
	lo, hi := 0, len(l.phrases)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if l.phrases[m].last <= i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(l.phrases) && l.phrases[lo].first <= i {
		return lo
	}
	return -1
}

// anchorOf finds what time expression i dates.
func (l *Linker) anchorOf(i int) anchor {
	m := &l.times[i]
	p := l.phraseOf(m.First)
	if p < 0 {
		return nowhere
	}
	switch l.phrases[p].kind {
	case phraseTime:
	case phraseVerb:
		return l.trigger(p, i)
	default:
		return l.inside(p, m.Last, i)
	}
	if a, ok := l.bracketed(p, i); ok {
		return a
	}
	if m.Heading {
		return nowhere // a dateline dates the text, not what it tells
	}
	if v := l.issued(p, i); v >= 0 {
		return l.trigger(v, i)
	}
	if l.closesName(p, i) || p > 0 && l.someOf(p-1) {
		return nowhere
	}
	if l.compared(p, i) {
		if v := l.whenClause(p); v >= 0 {
			return l.trigger(v, i)
		}
		return nowhere
	}
	if q := l.phrases[p].prep; q >= 0 && l.x.At(q).Word == english.Of && p > 0 && l.phrases[p-1].kind == phraseNoun && !l.counted(p-1) {
		if n := p - 1; !l.naming(n) && l.happening(l.phrases[n].head) {
			return anchor{n, l.nameHead(&l.phrases[n]), true, false} // "the outage of 19 August"
		}
		return nowhere
	}
	if a, ok := l.nounBefore(p, i); ok {
		return a
	}
	if l.setFor(p) {
		return anchor{p - 1, l.phrases[p-1].head, true, false}
	}
	return l.verbOf(p, i)
}

// issued returns the verb group that tells what a text or a count did that time
// phrase p names by its year, and so did then: "A charter of 1204 granted the
// town a market"; -1 for none.
func (l *Linker) issued(p, i int) int {
	q := l.phrases[p].prep
	if q < 0 || l.x.At(q).Word != english.Of || p == 0 || p+1 >= len(l.phrases) || !l.years(i) {
		return -1
	}
	n, v := &l.phrases[p-1], &l.phrases[p+1]
	if n.kind != phraseNoun || n.prep >= 0 || l.named(n) || l.nounTraits(n.head)&english.Naming == 0 || v.kind != phraseVerb {
		return -1
	}
	if g := &v.verb; g.subject != p-1 || g.tense != past || g.modal != 0 || g.perfect || g.passive || g.negated || g.traits&(english.Saying|english.Linking) != 0 || l.holdsTimeIn(p+1, len(l.phrases)) {
		return -1
	}
	return p + 1
}

// setFor reports whether time phrase p says for when the happening before it was
// set, as the object of its verb: "have called a strike for Monday".
func (l *Linker) setFor(p int) bool {
	if p < 2 || p >= len(l.phrases) || l.phrases[p].kind != phraseTime {
		return false
	}
	q := l.phrases[p].prep
	if q < 0 || l.x.At(q).Word != english.For || l.phrases[p-1].kind != phraseNoun || l.phrases[p-1].prep >= 0 {
		return false
	}
	v := l.verbBefore(p)
	return v == p-2 && l.phrases[v].verb.object == p-1 && l.happening(l.phrases[p-1].head)
}

// someOf reports whether noun phrase n is "of them" behind a word that takes a
// part: what follows holds for the part alone, "most of them in summer".
func (l *Linker) someOf(n int) bool {
	q := &l.phrases[n]
	return q.kind == phraseNoun && q.prep >= 0 && l.x.At(q.prep).Word == english.Of && l.tags[q.head] == tagPron && n > 1 && l.phrases[n-2].kind == phraseComma
}

// disagrees reports whether the tense of verb v cannot be dated by time
// expression i: a present verb by a future time, a past verb by a later one.
func (l *Linker) disagrees(v, i int) bool {
	g := &l.phrases[v].verb
	if g.traits&english.Planning != 0 {
		return true
	}
	side := l.side(i)
	if side == 0 {
		return false
	}
	return side > 0 && (g.tense == past || g.tense == present && g.progressive) || side < 0 && (g.tense == present && !g.perfect && !g.progressive || g.tense == future)
}

// side tells on which side of the document's date time expression i lies: -1
// before, +1 after, 0 if it holds it or one of them is unknown.
func (l *Linker) side(i int) int {
	if l.ref.IsZero() || i >= len(l.resolved) || l.resolved[i].Period.IsZero() {
		return 0
	}
	p, day := &l.resolved[i].Period, l.ref.First()
	if last := p.Last(); !last.IsZero() && last.Before(day) {
		return -1
	}
	if first := p.First(); !first.IsZero() && day.Before(first) {
		return 1
	}
	return 0
}

// maxChain is the number of noun phrases that are followed back over their
// prepositions.
const maxChain = 8

// verbOf dates a verb by the time phrase p.
func (l *Linker) verbOf(p, i int) anchor {
	// "The ministry on Friday said": the verb follows its subject and the time.
	if p > 0 && p+1 < len(l.phrases) && l.phrases[p+1].kind == phraseVerb {
		n := &l.phrases[p+1]
		inner := l.reach(p)
		relative := inner >= 0 && (l.phrases[inner].verb.relative && !l.clauseBetween(inner, p) || inner == p-1 && l.phrases[inner].verb.tense == participle)
		if n.verb.tense <= future && n.verb.subject >= 0 && n.verb.subject < p && n.verb.subject > l.lastFinite(p) && !relative {
			return l.trigger(p+1, i)
		}
	}
	if p > 0 && l.x.At(l.phrases[p-1].last-1).Word == english.Due {
		return anchor{p - 1, l.phrases[p-1].last - 1, true, false}
	}
	if p > 1 && l.phrases[p-2].kind == phraseComma && l.phrases[p-1].kind == phraseNoun && l.phrases[p-1].prep >= 0 && l.phrases[p-1].inner == l.phrases[p-1].head &&
		l.tags[l.phrases[p-1].head] == tagNoun && p+1 < len(l.phrases) && l.closes(p+1) && l.times[i].Relation != temporal.NoRelation && l.times[i].Relation != temporal.In && l.verbBefore(p-1) < 0 {
		return anchor{p - 1, l.phrases[p-1].head, true, false} // "a notice, in force since 3 October,"
	}
	if p > 1 && l.phrases[p-1].kind == phraseAdj && !l.x.At(l.phrases[p-1].inner).Is(english.Determiner) && l.phrases[p-2].kind != phraseVerb && l.phrases[p-2].kind != phraseOther {
		return anchor{p - 1, l.phrases[p-1].head, true, false} // "a dividend, payable on May 3"
	}
	if l.x.At(l.x.Sentences[l.sent].Last-1).Word == english.Question {
		return nowhere // a question tells of no happening
	}
	v := l.reach(p)
	if v >= 0 && l.phrases[v].verb.tense >= participle && v > 0 && l.timeAt(l.phrases[v-1].last-1) >= 0 && l.phrases[v].verb.traits&english.Occurring != 0 {
		// "the year ended June 30": says which year, and is no happening
		if v = l.reach(v - 1); v < 0 {
			v = l.verbAfter(p)
		}
	}
	if v < 0 {
		v = l.verbAfter(p)
	}
	if v < 0 {
		return l.verbless(p)
	}
	return l.trigger(v, i)
}

// trigger names the happening of verb group v as dated by time expression i.
func (l *Linker) trigger(v, i int) anchor {
	g := &l.phrases[v].verb
	// "agreed last year to sell": what is only intended has no past date.
	if g.tense == infinitive && g.governor >= 0 {
		if w := &l.phrases[g.governor].verb; w.traits&english.Planning != 0 && w.tense == past && l.side(i) < 0 {
			return anchor{g.governor, l.phrases[g.governor].head, false, false}
		}
	}
	// "By 2030 we want to cut": what is wanted is dated, not the wish.
	if g.traits&(english.Planning|english.Forecasting) != 0 && g.tense != past && l.side(i) > 0 && l.complemented(v) {
		return l.trigger(v+1, i)
	}
	if g.main == l.x.Lexicon.Lemma(english.Compared) && g.tense >= participle || l.x.At(l.phrases[v].head).Word == english.According {
		return nowhere // "compared with 2017"
	}
	if g.tense == participle && g.traits&english.Asking != 0 && l.x.At(l.times[i].First-1).Word == english.For {
		return nowhere // "the $9 million required for 2017"
	}
	if h := l.x.At(l.phrases[v].head); v == 0 && g.tense == present && g.subject < 0 && l.tags[l.phrases[v].head] == tagVerb && h.Is(english.Verb) && !h.Is(english.Verb3|english.Past) {
		return nowhere // "See the report of May 2019": asks the reader
	}
	if g.passive && g.traits&english.Scheduling != 0 && l.x.At(l.phrases[v].last-1).Word != english.Off && !(g.tense == past && l.times[i].Relation == temporal.In && l.side(i) <= 0) && g.subject >= 0 && g.tense != participle && !l.complemented(v) && !l.person(g.subject) && l.tags[l.phrases[g.subject].head] == tagNoun {
		s := l.ofHead(g.subject)
		return anchor{s, l.phrases[s].head, true, false} // "heavy showers are forecast for Sunday"
	}
	if g.traits&english.Forecasting != 0 && !g.passive && g.tense != past && l.side(i) >= 0 && !l.complemented(v) {
		if o := g.object; o >= 0 && l.happening(l.phrases[o].head) {
			return anchor{o, l.phrases[o].head, true, false}
		}
		return nowhere // "For 2024 the firm expects revenue of $2m"
	}
	if g.main == l.x.Lexicon.Lemma(english.Have_) && g.tense == present && g.modal == 0 && !g.perfect && g.object >= 0 && l.counted(g.object) && l.times[i].Relation != temporal.Since {
		return nowhere // "As of Monday we have 61 cases": how things stand
	}
	if l.x.At(l.phrases[v].head).Is(english.Be) {
		return l.predicate(v)
	}
	return anchor{v, l.phrases[v].head, false, false}
}

// ofHead returns the noun phrase that noun phrase n counts or groups: "talks"
// for "a round of talks"; else n.
func (l *Linker) ofHead(n int) int {
	if k := n + 1; k < len(l.phrases) && l.phrases[k].kind == phraseNoun && l.phrases[k].prep >= 0 && l.x.At(l.phrases[k].prep).Word == english.Of &&
		(l.nounTraits(l.phrases[n].head)&english.Classifier != 0 || l.happening(l.phrases[k].head)) {
		return k
	}
	return n
}

// predicate names the happening of a form of be: its complement.
func (l *Linker) predicate(v int) anchor {
	g := &l.phrases[v].verb
	if t := v + 1; t < len(l.phrases) && (l.phrases[t].kind == phraseTime && l.phrases[t].prep < 0 ||
		t+1 < len(l.phrases) && l.phrases[t].kind == phraseAdj && l.phrases[t+1].kind == phraseTime && l.phrases[t+1].prep < 0 && l.x.At(l.phrases[t].first).Is(english.Determiner)) {
		// "The deadline is Friday", "it was a historic night"
		if s := g.subject; s >= 0 && l.happening(l.phrases[s].head) {
			return anchor{s, l.phrases[s].head, true, false}
		}
		if l.phrases[t].kind == phraseAdj || t+1 >= len(l.phrases) || l.closes(t+1) {
			return nowhere
		}
	}
	for k := v + 1; k < len(l.phrases) && k < v+4; k++ {
		q := &l.phrases[k]
		switch q.kind {
		case phraseAdj:
			return anchor{v, q.head, false, false}
		case phraseNoun:
			if q.prep < 0 && l.happening(q.head) {
				return anchor{k, q.head, true, false}
			}
			if g.subject >= 0 && l.happening(l.phrases[g.subject].head) {
				return anchor{g.subject, l.phrases[g.subject].head, true, false}
			}
			if q.prep < 0 && l.tags[q.head] == tagNoun {
				return anchor{v, q.head, false, false}
			}
			if q.prep >= 0 && l.tags[q.inner] == tagNoun && q.inner == q.head && !l.locative(k) && !l.x.At(q.head).Is(english.Plural) && l.nounTraits(q.head)&english.Average == 0 {
				return anchor{k, q.head, true, false} // "is in force", but "are in brackets"
			}
			return nowhere
		case phraseOther, phraseTime:
		default:
			k = len(l.phrases)
		}
	}
	if g.subject >= 0 && l.happening(l.phrases[g.subject].head) {
		return anchor{g.subject, l.phrases[g.subject].head, true, false}
	}
	return nowhere
}

// verbless dates a piece of text without a verb, as a heading or a bullet: the
// noun of a happening in it that is nearest before the time, else nothing.
func (l *Linker) verbless(p int) anchor {
	if q := &l.phrases[p]; l.timeAt(q.last-1) > l.timeAt(q.inner)+1 || l.timeAt(q.last-1) > l.timeAt(q.inner) && q.last == q.inner+l.width(q.inner)+l.width(q.last-1) {
		return nowhere // the head of a table: "Q2 2022 Q2 2021 Change"
	}
	for k := p - 1; k >= 0 && k > p-12; k-- {
		q := &l.phrases[k]
		if q.kind == phraseNoun && l.happening(q.head) && l.nounTraits(q.head)&english.Naming == 0 {
			return anchor{k, l.nameHead(q), true, false}
		}
		if q.kind == phraseVerb || q.kind == phraseBreak {
			break
		}
	}
	for k := p + 1; k < len(l.phrases) && k < p+12; k++ {
		q := &l.phrases[k]
		if q.kind == phraseBreak {
			break
		}
		if q.kind == phraseNoun && l.happening(q.head) && l.nounTraits(q.head)&english.Naming == 0 {
			return anchor{k, l.nameHead(q), true, false}
		}
	}
	return nowhere
}

// boundOf returns the modifier of a relation that limits when something
// happened and does not say that it went on until then.
func boundOf(r temporal.Relation) timeline.Mod {
	switch r {
	case temporal.By:
		return timeline.ModOnOrBefore
	case temporal.Before:
		return timeline.ModBefore
	}
	return timeline.ModNone
}
