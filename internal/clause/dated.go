package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/temporal"
	"github.com/almanac-go/almanac/internal/token"
)

// closesName reports whether the years of time phrase p belong to the name
// before them: "National Strategy 2017–2030", "Resolution 1325 of 2000".
func (l *Linker) closesName(p, i int) bool {
	if p == 0 || !l.years(i) || l.phrases[p-1].kind != phraseNoun {
		return false
	}
	if m := &l.times[i]; l.phrases[p].prep < 0 && m.OuterFirst < m.First {
		return false // "33 TWh no later than 2024"
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
	if prep := l.phrases[p].prep; prep >= 0 && (l.x.At(prep).Word == english.Than || l.x.At(prep).Word == english.As && (l.x.At(prep+1).Word == english.In || l.x.At(prep+1).Word == english.During)) {
		return true // "more than in 2016", "twice as fast as in 2016"
	}
	if p == 0 {
		return false
	}
	if l.changedFrom(p, i) {
		return true
	}
	q := &l.phrases[p-1]
	if q.kind == phraseNoun && l.x.At(q.last-1).Word == english.Than {
		return true // "31 more than four years ago"
	}
	if q.kind == phraseVerb && q.verb.main == l.x.Lexicon.Lemma(english.Compared) && q.verb.tense >= participle && l.phrases[p].prep >= 0 {
		return true
	}
	if q.kind == phraseOther && l.x.At(q.last-1).Word == english.Than {
		return true
	}
	if q.kind == phraseNoun && q.prep >= 0 && l.tags[q.inner] == tagNum && l.tags[q.head] == tagNum {
		switch l.x.At(q.prep).Word {
		case english.From, english.Than, english.Against, english.Versus:
			return true
		case english.With, english.To:
			if v := l.verbBefore(p); v == p-2 && l.phrases[v].verb.tense == participle {
				return true // "compared with 58 million a year ago"
			}
		}
	}
	if q.kind == phraseNoun && q.prep >= 0 && l.x.At(q.prep).Word == english.Of && l.counted(p-1) {
		if h := &l.phrases[l.chainHead(p-1)]; h.prep >= 0 && (l.x.At(h.prep).Word == english.Against || l.x.At(h.prep).Word == english.Versus || l.x.At(h.prep).Word == english.Than) {
			return true // "a surplus of $3m, against a deficit of $2m in 2014"
		}
	}
	if q.kind == phraseNoun && q.prep >= 0 && l.named(q) && !l.happening(q.head) {
		switch l.x.At(q.prep).Word {
		case english.After, english.Before, english.Like:
			return true // "the second to do so, after Pele in 1958"
		}
	}
	if l.times[i].Relation == temporal.Since && (q.kind == phraseNoun || q.kind == phraseAdj) {
		for k := q.first; k < q.last; k++ {
			if t := l.x.At(k); l.x.Lexicon.Superlative(t.Word) || t.Word == english.Most || t.Is(english.Ordinal) && l.x.At(q.inner).Is(english.Determiner|english.Possessive) {
				return true
			}
		}
	}
	if l.times[i].Relation == temporal.Since {
		// "the strongest to hit the country since 1979"
		if v := l.verbBefore(p); v > 0 && l.phrases[v].verb.tense == infinitive && (l.phrases[v-1].kind == phraseNoun || l.phrases[v-1].kind == phraseAdj) {
			return l.superlative(v - 1)
		}
	}
	return false
}

// changedFrom reports whether time phrase p says from when on the figure before
// it has changed: "up 8% from a year earlier". The change is that of the time
// told elsewhere.
func (l *Linker) changedFrom(p, i int) bool {
	q := &l.phrases[p]
	if q.kind != phraseTime || q.prep < 0 || p == 0 || l.x.At(q.prep).Word != english.From || l.times[i].Range {
		return false
	}
	b := &l.phrases[p-1]
	return b.kind == phraseNoun && b.prep < 0 && l.isNumber(p-1)
}

// superlative reports whether phrase k holds a superlative.
func (l *Linker) superlative(k int) bool {
	for i := l.phrases[k].first; i < l.phrases[k].last; i++ {
		if l.x.Lexicon.Superlative(l.x.At(i).Word) {
			return true
		}
	}
	return false
}

// happening reports whether the noun at token i denotes a happening.
func (l *Linker) happening(i int) bool {
	t := l.x.At(i)
	if t.Is(english.Happening) {
		return l.tags[i] != tagName || l.nounTraits(i)&english.Institution == 0 // but "the Statistics Office"
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
	if l.resolved[i].Type == temporal.Set {
		return nowhere // "the town's yearly income"
	}
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
		if l.naming(p-2) || l.person(p-2) || l.years(i) && l.named(q) && !l.happens(q) {
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

// happens reports whether a word of the noun phrase q denotes a happening.
func (l *Linker) happens(q *phrase) bool {
	for k := q.inner; k < q.last; k++ {
		if l.happening(k) {
			return true
		}
	}
	return false
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
	for last := n; n > max(0, last-maxChain); {
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
	for last := n; n > max(0, last-maxChain) && q.prep >= 0 && l.x.At(q.prep).Word == english.Of && l.phrases[n-1].kind == phraseNoun && !l.happening(head); {
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
	case q.prep >= 0 && l.bounding(q.prep):
		return anchor{n, head, true, false}, true // "the highest since the vote in 1990"
	case n == p-1 && l.named(q) && l.nounTraits(head)&english.Numbered != 0 && (v < 0 || l.phrases[v].verb.object != n):
		return anchor{n, head, true, false}, true
	case v >= 0 && l.possessed(n, head) && !l.adverbial(i):
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

// bounding reports whether the preposition at token k relates a verb to another
// happening in time or by cause.
func (l *Linker) bounding(k int) bool {
	switch l.x.At(k).Word {
	case english.Since, english.Before, english.After, english.Until, english.During, english.Despite:
		return true
	}
	return false
}

// possessed reports whether the noun phrase n names whose happening its head
// is: "Iraq's invasion", "his capture".
func (l *Linker) possessed(n, head int) bool {
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
