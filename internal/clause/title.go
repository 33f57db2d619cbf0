package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// titleWords is the length of the longest title.
const titleWords = 12

// subjectWords is the number of words after which a subject takes no further
// phrase into a title.
const subjectWords = 5

// title makes a headline of the sentence's own words in their order: subject,
// verb and what completes it, or the noun of a happening with what belongs to
// it. Times, brackets, relative clauses and asides stay out, and it ends with
// the end of a phrase. actual tells whether the happening is told as a fact. The
// title is a part of the list of chosen tokens.
func (l *Linker) title(a anchor, actual bool) Extent {
	w := titleWriter{l: l}
	p := &l.phrases[a.phrase]
	switch {
	case p.kind == phraseVerb:
		w.clause(a.phrase, actual)
	case p.kind == phraseAdj, p.kind == phraseOther, !l.tags[a.head].nominal():
		w.described(a.phrase)
	case a.phrase > 0 && l.phrases[a.phrase-1].kind == phraseVerb && l.x.At(l.phrases[a.phrase-1].head).Is(english.Be) && (p.prep >= 0 || l.titled(a.phrase)):
		w.clause(a.phrase-1, actual) // "the rule is in force", "the winter was the mildest"
	case p.prep >= 0 && a.phrase > 1 && p.inner == p.head && l.phrases[a.phrase-1].kind == phraseComma && l.phrases[a.phrase-2].kind == phraseNoun:
		w.described(a.phrase) // "a notice, in force since May,"
	case l.setFor(a.phrase + 1):
		w.clause(a.phrase-1, actual) // "have called a strike for Monday"
	default:
		w.noun(a.phrase)
	}
	if w.words == 0 {
		w.tokens(a.head, a.head+1)
	}
	w.trim()
	first := len(l.chosen)
	l.chosen = append(l.chosen, w.chosen[:w.n]...)
	return Extent{first, len(l.chosen)}
}

// titled reports whether noun phrase n says what the subject before it is.
func (l *Linker) titled(n int) bool {
	g := &l.phrases[n-1].verb
	return g.object == n && g.subject >= 0 && g.subject < n-1 && l.tags[l.phrases[g.subject].head] == tagNoun
}

// titleWriter collects the tokens of a title.
type titleWriter struct {
	l      *Linker
	words  int
	n      int
	solid  int // tokens that nothing is cut from: up to the end of a verb group
	chosen [4 * titleWords]int32
}

// clause writes subject, verb and complements of verb group v.
func (w *titleWriter) clause(v int, actual bool) {
	l := w.l
	g := &l.phrases[v].verb
	if s := g.subject; s >= 0 && s < v {
		if l.tags[l.phrases[s].head] == tagPron {
			w.pronoun(s, v)
		} else {
			w.subject(s, v)
		}
	}
	if up := g.governor; up == v-1 && up >= 0 && g.tense == infinitive && l.phrases[up].verb.subject == g.subject {
		w.verb(up, actual) // "voted to sell"
		actual = actual && w.words == 0
	}
	w.verb(v, actual)
	w.complements(v)
}

// pronoun writes what the pronoun that noun phrase s is stands for, or the
// pronoun itself where that is not sure: "It sank" of a ship named before is
// "The Lady Ruth sank".
func (w *titleWriter) pronoun(s, v int) {
	l := w.l
	if e := l.actor(v); !l.phrases[v].verb.passive && e.Last-e.First <= subjectWords && w.tokens(e.First, e.Last) && w.words > 0 {
		return
	}
	w.tokens(l.phrases[s].head, l.phrases[s].head+1)
}

// subject writes noun phrase s with the prepositional phrases that follow it,
// up to phrase v.
func (w *titleWriter) subject(s, v int) {
	l := w.l
	w.tokens(l.phrases[s].inner, l.phrases[s].last)
	for k := s + 1; k < v && w.words > 0 && w.words < subjectWords; k++ {
		q := &l.phrases[k]
		switch {
		case q.kind == phraseTime:
		case q.kind == phraseConj && k+1 < v && l.phrases[k-1].kind == phraseNoun && w.joined(k):
			k++
		case q.kind != phraseNoun || q.prep < 0 || !w.complete(k) || w.words+q.last-q.first > titleWords-4:
			return
		default:
			w.tokens(q.first, q.last)
		}
	}
}

// verb writes verb group v. Adverbs stay out; without a subject before them
// the auxiliaries do, and so does the "to" of what is told as a fact.
func (w *titleWriter) verb(v int, actual bool) {
	l := w.l
	p := &l.phrases[v]
	led := w.words > 0
	if led {
		w.shared(v)
	}
	for k := p.first; k < p.last; k++ {
		switch l.tags[k] {
		case tagAdv:
			if k < p.head && !l.x.Joined(k+1) {
				continue // but "co-hosted"
			}
		case tagAux:
			if !led && k < p.head {
				continue
			}
			if !led && l.x.At(k).Is(english.Be) {
				continue
			}
		case tagTo:
			if !led || actual {
				continue
			}
		}
		w.tokens(k, k+1)
	}
	w.solid = w.n
}

// shared writes the auxiliaries that verb group v shares with the one before it:
// "was charged" for "was arrested and charged".
func (w *titleWriter) shared(v int) {
	l := w.l
	if g := &l.phrases[v].verb; v < 2 || g.tense > future || l.tags[l.phrases[v].first].verbal() && l.tags[l.phrases[v].head] != tagPart && l.tags[l.phrases[v].head] != tagBase ||
		l.tags[l.phrases[v].first] == tagAux || l.phrases[v-1].kind != phraseConj {
		return
	}
	for k := v - 2; k >= 0 && k > v-maxChain; k-- {
		q := &l.phrases[k]
		if q.kind != phraseVerb {
			continue
		}
		for i := q.first; i < q.head; i++ {
			if l.tags[i] == tagAux || l.tags[i] == tagNot {
				w.tokens(i, i+1)
			}
		}
		return
	}
}

// complements writes what follows verb group v in its clause as far as whole
// phrases fit.
func (w *titleWriter) complements(v int) {
	l := w.l
	verb := v
	for k := v + 1; k < len(l.phrases) && k < v+maxReach && w.words < titleWords; k++ {
		q := &l.phrases[k]
		switch q.kind {
		case phraseTime:
			if !l.dates(q.time) {
				return // "to nine years in prison"
			}
			if l.notUntil(v, q.time) || l.granted(v, k) {
				w.until(q)
			}
		case phraseComma:
			end := w.listed(k)
			if end == k {
				return
			}
			k = end
		case phraseNoun:
			if q.prep < 0 && (k > verb+1 && k != l.phrases[verb].verb.object && !w.late(k, verb) || l.subjectOf(k)) || !w.complete(k) || !w.tokens(q.first, q.last) {
				return
			}
		case phraseAdj:
			if k > verb+2 || !w.tokens(q.first, q.last) {
				return
			}
		case phraseVerb:
			if q.verb.tense != infinitive && q.verb.tense != gerund || k > verb+3 || q.verb.governor != verb && k != verb+1 || !w.tokens(q.first, q.last) {
				return
			}
			verb = k
		case phraseConj:
			if k+1 >= len(l.phrases) || l.phrases[k-1].kind != phraseNoun || !w.joined(k) {
				return
			}
			k++
		case phraseOpen:
			for k < len(l.phrases)-1 && k < v+maxReach && l.phrases[k].kind != phraseClose {
				k++
			}
		case phraseOther:
			if w.manner(k, verb) || w.particle(k, verb) {
				w.tokens(q.first, q.last)
			} else if w.stranded(k, verb) && w.tokens(q.first, q.last) {
				w.solid = w.n
			} else if l.x.At(q.first).Kind != token.Word || l.tags[q.first] != tagAdv {
				return
			}
		default:
			return
		}
	}
}

// granted reports whether time phrase k says how long there is for what follows:
// "has 30 days to appeal" is no "has to appeal".
func (l *Linker) granted(v, k int) bool {
	return k == v+1 && l.x.At(l.phrases[v].head).Is(english.Have) && k+1 < len(l.phrases) && l.x.At(l.phrases[k+1].first).Word == english.To
}

// until writes time phrase q, without which the title would tell something else:
// "was not finished until 1764".
func (w *titleWriter) until(q *phrase) {
	if n := q.last - q.first; w.words+n <= titleWords && w.n+n <= len(w.chosen) {
		for k := q.first; k < q.last; k++ {
			w.chosen[w.n] = int32(k)
			w.n++
		}
		w.words += n
	}
}

// late reports whether noun phrase k can be the object of the verb group before
// it though a time or an adverb stands between.
func (w *titleWriter) late(k, verb int) bool {
	l := w.l
	return k == verb+2 && l.tags[l.phrases[k].inner] != tagNoun && l.phrases[k-1].kind != phraseNoun
}

// manner reports whether the adverb at phrase k belongs to the verb group just
// before it: "hit hard by drought".
func (w *titleWriter) manner(k, verb int) bool {
	l := w.l
	q := &l.phrases[k]
	return k == verb+1 && q.last-q.first == 1 && l.tags[q.first] == tagAdv && k+1 < len(l.phrases) && (l.phrases[k+1].kind == phraseNoun || l.phrases[k+1].kind == phraseTime)
}

// particle reports whether the adverb at phrase k belongs to the verb group
// before the object: "swept the bridge away".
func (w *titleWriter) particle(k, verb int) bool {
	l := w.l
	q := &l.phrases[k]
	return k == verb+2 && l.phrases[verb].verb.object == k-1 && q.last-q.first == 1 && l.x.At(q.first).Is(english.Adverb) && !hasSuffix(l.x.Surface(q.first), "ly") &&
		(k+1 == len(l.phrases) || l.closes(k+1) || l.phrases[k+1].kind == phraseTime)
}

// stranded reports whether phrase k is a preposition that belongs to the passive
// verb group before it and has no noun: "were broken into".
func (w *titleWriter) stranded(k, verb int) bool {
	l := w.l
	return k == verb+1 && l.phrases[verb].kind == phraseVerb && l.phrases[verb].verb.passive && l.phrases[k].prep >= 0 && l.phrases[k].last-l.phrases[k].first == 1 &&
		(k+1 == len(l.phrases) || l.closes(k+1) || l.phrases[k+1].kind == phraseTime || l.phrases[k+1].kind == phraseComma)
}

// joined writes the conjunction at phrase k with the noun phrase after it, if
// that goes on with the one before: "guns and drugs".
func (w *titleWriter) joined(k int) bool {
	l := w.l
	q := &l.phrases[k+1]
	return q.kind == phraseNoun && (q.prep < 0 || l.phrases[k-1].prep >= 0) && w.complete(k+1) && !l.followed(k+1) && w.tokens(l.phrases[k].first, q.last)
}

// longestNamed is the number of members of a list that goes into a title.
const longestNamed = 4

// listed writes the rest of a list of nouns from the comma at phrase k on, as a
// whole or not at all ("guns, drugs and cash"), and returns its last phrase, k
// where there is no such list or no room.
func (w *titleWriter) listed(k int) int {
	l := w.l
	if l.phrases[k-1].kind != phraseNoun {
		return k
	}
	words, n := w.words, w.n
	for j := k; j+1 < len(l.phrases) && j < k+3*longestNamed; j += 2 {
		mark, member := &l.phrases[j], &l.phrases[j+1]
		if mark.kind == phraseComma && member.kind == phraseConj && j+2 < len(l.phrases) {
			j++ // "guns, drugs, and cash"
			mark, member = member, &l.phrases[j+1]
		}
		if mark.kind != phraseComma && mark.kind != phraseConj || member.kind != phraseNoun || member.prep >= 0 || l.followed(j+1) || !w.complete(j+1) || !w.tokens(l.phrases[j].first, member.last) {
			break
		}
		if mark.kind == phraseConj {
			return j + 1
		}
	}
	w.words, w.n = words, n
	return k
}

// followed reports whether noun phrase n has a verb of its own: it is the
// subject of one that follows in the same clause.
func (l *Linker) followed(n int) bool {
	for k := n + 1; k < len(l.phrases) && k < n+6; k++ {
		switch q := &l.phrases[k]; q.kind {
		case phraseVerb:
			return q.verb.tense <= future && q.verb.subject == n
		case phraseNoun, phraseTime, phraseOther:
		default:
			return false
		}
	}
	return false
}

// complete reports whether noun phrase k can close a title: it has its noun,
// which is no time, and compares with nothing.
func (w *titleWriter) complete(k int) bool {
	l := w.l
	q := &l.phrases[k]
	if next := k + 1; next < len(l.phrases) && q.prep >= 0 && l.phrases[next].kind == phraseTime && l.phrases[next].prep < 0 && l.x.At(q.inner).Is(english.Determiner) && !l.x.At(l.phrases[next].first).Is(english.Determiner) && !l.happening(q.head) && !l.named(q) {
		return false // "in a single day"
	}
	if next := k + 1; next < len(l.phrases) && l.tags[q.last-1] == tagDet && l.phrases[next].kind == phraseNoun && l.phrases[next].prep >= 0 && l.x.At(l.phrases[next].prep).Word == english.Of {
		return true // "more of the ball"
	}
	if t := l.tags[q.last-1]; t == tagAdj && q.prep >= 0 || t == tagDet || t == tagPoss || t == tagPrep || l.tags[q.head] == tagTime || l.tags[q.head] == tagDet {
		return false
	}
	if q.prep < 0 {
		return true
	}
	switch l.x.At(q.prep).Word {
	case english.Than, english.According, english.Against, english.Versus, english.Despite:
		return false
	}
	return true
}

// noun writes the noun phrase n of a happening with the group that it is one
// of and the prepositional phrases that belong to it.
func (w *titleWriter) noun(n int) {
	l := w.l
	first := n
	if q := &l.phrases[n]; q.prep >= 0 && n > 0 && l.x.At(q.prep).Word == english.Of && l.phrases[n-1].kind == phraseNoun && l.nounTraits(l.phrases[n-1].head)&english.Classifier != 0 {
		first = n - 1 // "a round of talks"
	}
	w.tokens(l.phrases[first].inner, l.phrases[n].last)
	for k := n + 1; k < len(l.phrases) && w.words < titleWords; k++ {
		q := &l.phrases[k]
		if q.kind == phraseTime {
			continue
		}
		if q.kind == phraseConj && k > n+1 && l.phrases[k-1].kind == phraseNoun && k+1 < len(l.phrases) && w.joined(k) {
			k++
			continue
		}
		if q.kind != phraseNoun || q.prep < 0 || !w.belongs(k) || !w.complete(k) || !w.tokens(q.first, q.last) {
			return
		}
	}
}

// belongs reports whether the prepositional phrase k goes with the noun before
// it rather than with a verb.
func (w *titleWriter) belongs(k int) bool {
	l := w.l
	switch l.x.At(l.phrases[k].prep).Word {
	case english.Of, english.In, english.At, english.On, english.Between, english.For, english.To, english.Off, english.Near, english.Over:
		return true
	}
	return false
}

// described writes what phrase k, an adjective or a phrase with a preposition
// behind its noun, says of that noun: "a dividend payable in cash", "line to
// Brest due".
func (w *titleWriter) described(k int) {
	l := w.l
	n := k - 1
	if n >= 0 && l.phrases[n].kind == phraseVerb {
		w.clause(n, true) // "the line is due"
		return
	}
	if n > 0 && l.phrases[n].kind == phraseComma {
		n--
	}
	if n >= 0 && l.phrases[n].kind == phraseNoun {
		first := l.chainHead(n)
		w.tokens(l.phrases[first].inner, l.phrases[first].last)
		for j := first + 1; j <= n; j++ {
			w.tokens(l.phrases[j].first, l.phrases[j].last)
		}
	}
	if n != k {
		w.tokens(l.phrases[k].first, l.phrases[k].last)
	}
	w.complements(k)
}
