package clause

import "github.com/almanac-go/almanac/internal/english"

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
			if v.relative || v.tense == participle || v.tense == gerund || v.tense == infinitive || v.sub != 0 && l.moreVerbs(k) {
				if first < 0 && !v.relative && v.sub == 0 {
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

// whenClause returns the verb group of the clause with "when" that stands just
// behind time phrase p: "in 2022, when a new terminal opened"; -1 for none.
func (l *Linker) whenClause(p int) int {
	k := p + 1
	if k < len(l.phrases) && l.phrases[k].kind == phraseComma {
		k++
	}
	if k >= len(l.phrases) || l.phrases[k].kind != phraseSub || l.x.At(l.phrases[k].head).Word != english.When {
		return -1
	}
	for k++; k < len(l.phrases) && k < p+10; k++ {
		if q := &l.phrases[k]; q.kind == phraseVerb && q.verb.tense <= future {
			return k
		}
	}
	return -1
}

// moreVerbs reports whether a finite verb of a main clause follows verb group k
// after a comma.
func (l *Linker) moreVerbs(k int) bool {
	comma := false
	for j := k + 1; j < len(l.phrases) && j < k+20; j++ {
		switch q := &l.phrases[j]; q.kind {
		case phraseComma:
			comma = true
		case phraseVerb:
			if comma && q.verb.tense <= future && !q.verb.relative && q.verb.sub == 0 {
				return true
			}
		case phraseBreak:
			return false
		}
	}
	return false
}

// maxReach is the number of phrases that a link may cross, so that an endless
// sentence costs no more than many short ones.
const maxReach = 60

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
