package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/temporal"
	"github.com/almanac-go/almanac/internal/token"
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
	if l.closesName(p, i) || l.compared(p, i) {
		return nowhere
	}
	if a, ok := l.nounBefore(p, i); ok {
		return a
	}
	return l.verbOf(p, i)
}

// closesName reports whether the years of time phrase p belong to the name
// before them: "National Strategy 2017–2030", "Resolution 1325 of 2000".
func (l *Linker) closesName(p, i int) bool {
	if p == 0 || !l.years(i) || l.phrases[p-1].kind != phraseNoun {
		return false
	}
	n := p - 1
	if prep := l.phrases[p].prep; prep >= 0 {
		return l.x.At(prep).Word == english.Of && l.naming(n)
	}
	q := &l.phrases[n]
	return l.tags[q.last-1] == tagName || l.tags[q.last-1] == tagNum || l.nounTraits(q.last-1)&english.Naming != 0
}

// compared reports whether time phrase p only says with what a figure is
// compared: "from $3.8 billion a year earlier", "than in 2016", "the heaviest
// since 1978".
func (l *Linker) compared(p, i int) bool {
	if prep := l.phrases[p].prep; prep >= 0 && l.x.At(prep).Word == english.Than {
		return true
	}
	if p == 0 {
		return false
	}
	q := &l.phrases[p-1]
	if q.kind == phraseOther && l.x.At(q.last-1).Word == english.Than {
		return true
	}
	if q.kind == phraseNoun && q.prep >= 0 && l.tags[q.inner] == tagNum && l.tags[q.head] == tagNum {
		switch l.x.At(q.prep).Word {
		case english.From, english.Than, english.Against, english.Versus:
			return true
		}
	}
	if l.times[i].Relation == temporal.Since && (q.kind == phraseNoun || q.kind == phraseAdj) {
		for k := q.first; k < q.last; k++ {
			if t := l.x.At(k); l.x.Lexicon.Superlative(t.Word) || t.Word == english.Most || t.Is(english.Ordinal) && l.x.At(q.inner).Is(english.Determiner|english.Possessive) {
				return true
			}
		}
	}
	return false
}

// happening reports whether the noun at token i denotes a happening.
func (l *Linker) happening(i int) bool {
	t := l.x.At(i)
	if t.Is(english.Happening) {
		return true
	}
	return l.x.Lexicon.Class(l.x.Lexicon.Lemma(t.Word))&english.Happening != 0 || l.nounTraits(i)&english.Numbered != 0
}

// nounTraits returns what the noun at token i says of its figure or date.
func (l *Linker) nounTraits(i int) int32 {
	w := l.x.At(i).Word
	return int32(l.x.Lexicon.Value(w, english.Noun) | l.x.Lexicon.Value(l.x.Lexicon.Lemma(w), english.Noun))
}

// inside dates the head of the noun phrase p by a time expression that stands
// in it before the head and ends at token last: "the May 2018 conference".
func (l *Linker) inside(p, last, i int) anchor {
	q := &l.phrases[p]
	if q.kind != phraseNoun || q.head < last {
		return nowhere
	}
	traits := l.nounTraits(q.head)
	if l.happening(q.head) && traits&english.Naming == 0 {
		if l.years(i) && l.tags[last] == tagName {
			return nowhere // "the 2017 Security Summit": part of the name
		}
		return anchor{p, q.head, true, true}
	}
	if traits&english.Flow == 0 {
		return nowhere
	}
	// "third-quarter profit rose": the change is what the quarter dates.
	for k := p + 1; k < len(l.phrases) && k < p+8; k++ {
		v := &l.phrases[k]
		if v.kind == phraseVerb && v.verb.subject == p && v.verb.tense <= future && v.verb.traits&(english.Upward|english.Downward|english.Linking) != 0 {
			return anchor{k, v.head, false, false}
		}
		if v.kind == phraseVerb || v.kind == phraseBreak {
			break
		}
	}
	return anchor{p, q.head, true, true}
}

// bracketed dates what stands before a bracket that holds nothing but the time
// expression: "Operation Acrux (May–June 2022)".
func (l *Linker) bracketed(p, i int) (anchor, bool) {
	open, end := p-1, p+1
	for open > 0 && open > p-6 && l.phrases[open].kind != phraseOpen && l.inBracket(open) {
		open--
	}
	for end < len(l.phrases) && end < p+6 && l.inBracket(end) {
		end++
	}
	if open < 1 || l.phrases[open].kind != phraseOpen || end < len(l.phrases) && l.phrases[end].kind != phraseClose {
		return nowhere, false
	}
	p = open + 1
	q := &l.phrases[p-2]
	switch q.kind {
	case phraseNoun:
		if l.naming(p-2) || l.person(p-2) || l.years(i) && q.last-q.inner == 1 && l.named(q) {
			return nowhere, true
		}
		if l.named(q) || l.happening(q.head) {
			return anchor{p - 2, l.nameHead(q), true, false}, true
		}
	case phraseVerb:
		if s := q.verb.subject; q.verb.passive && q.verb.traits&english.Planning != 0 && s >= 0 {
			return anchor{s, l.nameHead(&l.phrases[s]), true, false}, true
		}
		return anchor{p - 2, q.head, false, false}, true
	}
	return nowhere, false
}

// inBracket reports whether phrase k is a time expression or a dash between
// two.
func (l *Linker) inBracket(k int) bool {
	switch l.phrases[k].kind {
	case phraseTime:
		return true
	case phraseBreak, phraseOther, phraseComma:
		return l.x.At(l.phrases[k].head).Kind == token.Mark && l.phrases[k].last-l.phrases[k].first == 1
	}
	return false
}

// chainHead returns the noun phrase that governs phrase n by prepositions:
// that of "strategy" for "prevention" in "strategy for crime prevention".
func (l *Linker) chainHead(n int) int {
	for n > 0 {
		switch {
		case l.phrases[n].prep >= 0 && l.phrases[n-1].kind == phraseNoun:
			n--
		case n > 1 && l.phrases[n].prep < 0 && l.phrases[n-1].kind == phraseConj && l.phrases[n-2].kind == phraseNoun && l.phrases[n-2].prep >= 0:
			n -= 2
		default:
			return n
		}
	}
	return n
}

// naming reports whether a date behind or in noun phrase n only names it: a
// strategy, a law, a report.
func (l *Linker) naming(n int) bool {
	for k := l.chainHead(n); k <= n; k++ {
		if l.nounTraits(l.phrases[k].head)&english.Naming != 0 {
			return true
		}
	}
	return false
}

// named reports whether the noun phrase q is a name.
func (l *Linker) named(q *phrase) bool { return l.tags[q.head] == tagName }

// nameHead returns the token that a name is found by: the noun that takes a
// name after it, as Operation, if it begins with one, else the head.
func (l *Linker) nameHead(q *phrase) int {
	for k := q.inner; k < q.last; k++ {
		if l.nounTraits(k)&english.Numbered != 0 {
			return k
		}
	}
	return q.head
}

// person reports whether noun phrase p denotes people.
func (l *Linker) person(p int) bool {
	q := &l.phrases[p]
	t := l.x.At(q.head)
	if t.Is(english.Person) || l.x.Lexicon.Class(l.x.Lexicon.Lemma(t.Word))&english.Person != 0 && l.tags[q.head] != tagName {
		return true
	}
	for k := q.inner; k < q.last; k++ {
		if l.x.At(k).Is(english.Title) && l.tags[k] == tagName {
			return true
		}
	}
	return false
}

// nounBefore dates the noun that stands just before the time phrase p where
// that reads better than the verb: "the earthquake in 2010 killed", "prepares
// for the visit in January".
func (l *Linker) nounBefore(p, i int) (anchor, bool) {
	if p == 0 {
		return nowhere, false
	}
	n := p - 1
	for n >= 0 && n > p-3 && (l.phrases[n].kind == phraseTime || n == p-1 && l.phrases[n].kind == phraseComma && l.verbBefore(n) < 0) {
		n--
	}
	if n < 0 {
		return nowhere, false
	}
	q := &l.phrases[n]
	if q.kind != phraseNoun {
		return nowhere, false
	}
	head := q.head
	// "a meeting of the ministers on Friday": the head stands before "of".
	for n > 0 && q.prep >= 0 && l.x.At(q.prep).Word == english.Of && l.phrases[n-1].kind == phraseNoun && !l.happening(head) {
		n--
		q = &l.phrases[n]
		head = q.head
	}
	if l.named(q) {
		head = l.nameHead(q)
	}
	if !l.happening(head) {
		return nowhere, false
	}
	if l.nounTraits(head)&english.Naming != 0 {
		return nowhere, false
	}
	v := l.verbBefore(n)
	switch {
	case n == p-1 && l.named(q) && l.nounTraits(head)&english.Numbered != 0 && (v < 0 || l.phrases[v].verb.object != n):
		return anchor{n, head, true, false}, true
	case v >= 0 && l.possessed(n, p, head) && !l.adverbial(i):
		return anchor{n, head, true, false}, true
	case v < 0:
		// The noun is the subject, or there is no verb at all.
		if q.prep < 0 && l.adverbial(i) && l.verbAfter(p) == p+1 {
			return nowhere, false // "The strike Friday halted": the verb
		}
		if q.prep < 0 || l.verbAfter(p) < 0 {
			return anchor{n, head, true, false}, true
		}
	case q.prep >= 0 && l.disagrees(v, i):
		return anchor{n, head, true, false}, true
	case q.prep < 0 && l.phrases[v].verb.object != n && n > v+1 && l.clauseBetween(v, n):
		return anchor{n, head, true, false}, true
	}
	return nowhere, false
}

// possessed reports whether the noun phrase n names whose happening its head
// is: "Iraq's invasion", "his capture".
func (l *Linker) possessed(n, p, head int) bool {
	q := &l.phrases[n]
	if q.head != head && l.nameHead(q) != head {
		return false
	}
	for k := q.inner; k < head; k++ {
		if l.tags[k] == tagPoss {
			return true
		}
	}
	return false
}

// adverbial reports whether time expression i has no preposition.
func (l *Linker) adverbial(i int) bool {
	return l.times[i].Relation == temporal.NoRelation && l.times[i].OuterFirst == l.times[i].First
}

// clauseBetween reports whether a subordinator, a comma or a mark stands
// between the phrases v and n.
func (l *Linker) clauseBetween(v, n int) bool {
	for k := v + 1; k < n; k++ {
		switch l.phrases[k].kind {
		case phraseSub, phraseRel, phraseBreak, phraseComma:
			return true
		}
	}
	return false
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
	p, day := l.resolved[i].Period, l.ref.First()
	if last := p.Last(); !last.IsZero() && last.Before(day) {
		return -1
	}
	if first := p.First(); !first.IsZero() && day.Before(first) {
		return 1
	}
	return 0
}

// verbBefore returns the nearest verb group before phrase p in its clause, -1
// for none.
func (l *Linker) verbBefore(p int) int {
	for k := p - 1; k >= 0 && k > p-maxReach; k-- {
		switch l.phrases[k].kind {
		case phraseVerb:
			return k
		case phraseSub, phraseRel, phraseBreak:
			return -1
		}
	}
	return -1
}

// verbAfter returns the verb group of the clause that begins after phrase p,
// relative clauses and subordinate ones skipped; -1 for none.
func (l *Linker) verbAfter(p int) int {
	first := -1
	for k := p + 1; k < len(l.phrases) && k < p+maxReach; k++ {
		q := &l.phrases[k]
		switch q.kind {
		case phraseVerb:
			v := &q.verb
			if v.relative || v.tense == participle || v.tense == gerund || v.tense == infinitive {
				if first < 0 && !v.relative {
					first = k
				}
				continue
			}
			return k
		case phraseBreak:
			return first
		}
	}
	return first
}

// maxReach is the number of phrases that a link may cross, so that an endless
// sentence costs no more than many short ones.
const maxReach = 60

// verbOf dates a verb by the time phrase p.
func (l *Linker) verbOf(p, i int) anchor {
	// "The ministry on Friday said": the verb follows its subject and the time.
	if p > 0 && p+1 < len(l.phrases) && l.phrases[p+1].kind == phraseVerb {
		n := &l.phrases[p+1]
		if n.verb.tense <= future && n.verb.subject >= 0 && n.verb.subject < p && n.verb.subject > l.lastFinite(p) {
			return l.trigger(p+1, i)
		}
	}
	if p > 0 && l.x.At(l.phrases[p-1].last-1).Word == english.Due {
		return anchor{p - 1, l.phrases[p-1].last - 1, true, false}
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

// lastFinite returns the last finite verb group before phrase p, -1 for none.
func (l *Linker) lastFinite(p int) int {
	for k := p - 1; k >= 0 && k > p-maxReach; k-- {
		if l.phrases[k].kind == phraseVerb && l.phrases[k].verb.tense <= future && !l.phrases[k].verb.relative {
			return k
		}
	}
	return -1
}

// reach walks back from time phrase p to the verb group it belongs to.
func (l *Linker) reach(p int) int {
	for k := p - 1; k >= 0 && k > p-maxReach; k-- {
		switch l.phrases[k].kind {
		case phraseVerb:
			if l.describes(k, p) {
				continue
			}
			return k
		case phraseConj:
			// "X rose, and in May Y fell": a new clause begins with the time
			if k == p-1 && l.clauseAhead(p) {
				return -1
			}
		case phraseSub, phraseRel:
			return -1
		case phraseBreak:
			return -1
		case phraseQuote:
			o := l.quotedFrom(k)
			if o < 0 {
				return -1
			}
			k = o
		}
	}
	return -1
}

// describes reports whether verb group k is a participle that only describes
// the noun before it, so that the time phrase p dates the verb before that:
// "withdrew its flag from ships linked to a company since 2019".
func (l *Linker) describes(k, p int) bool {
	g := &l.phrases[k].verb
	if g.tense != participle || k+2 > p || g.subject != k-1 {
		return false
	}
	q := &l.phrases[k+1]
	if q.kind != phraseNoun || q.prep < 0 || l.x.At(q.prep).Word == english.By || l.x.At(q.prep).Word == english.In {
		return false
	}
	v := l.verbBefore(k)
	return v >= 0 && l.phrases[v].verb.tense <= past
}

// quotedFrom returns the phrase that opens the quotation which phrase k closes,
// if no more than a few words without a verb stand in it; else -1.
func (l *Linker) quotedFrom(k int) int {
	for o := k - 1; o >= 0 && o > k-6; o-- {
		switch l.phrases[o].kind {
		case phraseQuote:
			return o
		case phraseVerb:
			return -1
		}
	}
	return -1
}

// clauseAhead reports whether a subject and its verb follow time phrase p.
func (l *Linker) clauseAhead(p int) bool {
	for k := p + 1; k < len(l.phrases) && k < p+8; k++ {
		switch l.phrases[k].kind {
		case phraseVerb:
			return l.phrases[k].verb.tense <= future && l.phrases[k].verb.subject > p
		case phraseNoun, phraseComma, phraseOther, phraseAdj:
		default:
			return false
		}
	}
	return false
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
	if g.passive && g.traits&english.Planning != 0 && g.subject >= 0 && l.happening(l.phrases[g.subject].head) && g.tense != participle {
		return anchor{g.subject, l.phrases[g.subject].head, true, false}
	}
	if l.x.At(l.phrases[v].head).Is(english.Be) {
		return l.predicate(v)
	}
	return anchor{v, l.phrases[v].head, false, false}
}

// predicate names the happening of a form of be: its complement.
func (l *Linker) predicate(v int) anchor {
	g := &l.phrases[v].verb
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
			return anchor{v, l.phrases[v].head, false, false}
		case phraseOther, phraseTime:
		default:
			k = len(l.phrases)
		}
	}
	if g.subject >= 0 && l.happening(l.phrases[g.subject].head) {
		return anchor{g.subject, l.phrases[g.subject].head, true, false}
	}
	return anchor{v, l.phrases[v].head, false, false}
}

// verbless dates a piece of text without a verb, as a heading or a bullet: the
// noun of a happening in it that is nearest before the time, else nothing.
func (l *Linker) verbless(p int) anchor {
	for k := p - 1; k >= 0 && k > p-12; k-- {
		q := &l.phrases[k]
		if q.kind == phraseNoun && l.happening(q.head) && l.nounTraits(q.head)&english.Naming == 0 {
			return anchor{k, l.nameHead(q), true, false}
		}
		if q.kind == phraseVerb {
			break
		}
	}
	for k := p + 1; k < len(l.phrases) && k < p+12; k++ {
		q := &l.phrases[k]
		if q.kind == phraseNoun && l.happening(q.head) && l.nounTraits(q.head)&english.Naming == 0 {
			return anchor{k, l.nameHead(q), true, false}
		}
	}
	return nowhere
}

// dates reports whether time expression i can date an event at all.
func (l *Linker) dates(i int) bool {
	return !l.resolved[i].Period.IsZero() && l.resolved[i].Flags&temporal.Impossible == 0 && l.resolved[i].Type <= temporal.Time
}

// when returns the period of an event dated by time expression i, with the end
// open that the relation leaves open.
func (l *Linker) when(i int) timeline.Period {
	p := l.resolved[i].Period
	if p.IsZero() {
		return p
	}
	p.Mod = l.resolved[i].Mod
	switch l.times[i].Relation {
	case temporal.Since, temporal.After:
		if !l.times[i].Range {
			p.End, p.EndApprox = timeline.Date{}, false
		}
	case temporal.Until, temporal.By, temporal.Before:
		if !l.times[i].Range {
			p.Begin, p.BeginApprox = timeline.Date{}, false
		}
	}
	return p
}
