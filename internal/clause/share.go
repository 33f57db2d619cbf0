package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/measure"
	"github.com/almanac-go/almanac/stats"
)

// share reads a percentage, a fraction or a multiple.
func (r *reader) share(s *site, c *Claim) {
	l := r.l
	if n := r.nounAfter(s); n.First < n.Last {
		r.shareNoun(s, c, n)
		return
	}
	if n, ok := r.ofPhrase(s.phrase, s.after); ok && s.q.Kind != measure.Points {
		r.shareOf(s, c, n)
		return
	}
	if n := r.ofWhich(s); n < 0 && s.phrase > 1 && r.l.phrases[s.phrase-1].kind == phraseRel && s.q.Kind != measure.Points {
		if v := r.l.verbWith(s.phrase); v >= 0 {
			c.Of = r.predicate(v)
			return
		}
	} else if n >= 0 && s.q.Kind != measure.Points {
		c.Whole, c.whole = r.span(r.l.phrases[n].inner, r.l.phrases[n].last)
		c.Of = r.predicate(r.l.verbWith(s.phrase)) // "of which a third is tax"
		return
	}
	if n := len(r.seen) - 1; s.q.Kind == measure.Points && n >= 0 && s.phrase > 0 && l.phrases[s.phrase-1].kind == phraseComma && share(r.seen[n].kind) && l.compares(max(s.after, s.q.NounLast)) {
		c.Of, c.of, c.Whole = r.seen[n].of, r.seen[n].at, l.claims[r.last].Whole // "17% of adults smoked, 3 points fewer than in 2007"
		return
	}
	if s.subject && s.q.Kind != measure.Points {
		// "nearly 20% have been victims": the whole is that of the share before
		if g := &r.l.phrases[s.verb].verb; g.traits&(english.Upward|english.Downward) == 0 {
			c.Of = r.predicate(s.verb)
			if c.Whole = r.whole; c.Whole == "" {
				c.Whole = r.fronted()
			}
			return
		}
	}
	r.bySubject(s, c)
}

// compares reports whether token k compares a figure before it with another one:
// "fewer than", "lower".
func (l *Linker) compares(k int) bool {
	switch l.x.At(k).Word {
	case english.More, english.Less, english.Fewer:
		return true
	}
	return l.comparedWay(k) != stats.DirectionNone
}

// verbWith returns the verb group just behind noun phrase n that has it as its
// subject, -1 for none.
func (l *Linker) verbWith(n int) int {
	for k := n + 1; k < len(l.phrases) && k < n+4; k++ {
		if q := &l.phrases[k]; q.kind == phraseVerb && q.verb.subject == n {
			return k
		}
	}
	return -1
}

// ofWhich returns the noun phrase that "of which" stands for just before the
// figure, -1 for none: "eight kilometres of coast, of which 90% is clean".
func (r *reader) ofWhich(s *site) int {
	l := r.l
	k := s.phrase - 1
	if k < 2 || l.phrases[k].kind != phraseRel || l.x.At(l.phrases[k].first-1).Word != english.Of {
		return -1
	}
	for k--; k >= 0 && k > s.phrase-5; k-- {
		if q := &l.phrases[k]; q.kind == phraseNoun {
			if l.isNumber(k) {
				return -1
			}
			return k
		}
	}
	return -1
}

// fronted returns the whole that the sentence begins with: "Of those tested,".
func (r *reader) fronted() string {
	l := r.l
	if len(l.phrases) == 0 {
		return ""
	}
	p := &l.phrases[0]
	if p.kind != phraseNoun || p.prep < 0 || l.x.At(p.prep).Word != english.Of {
		return ""
	}
	if l.tags[p.head] == tagPron || l.x.At(p.inner).Is(english.Determiner) && p.inner == p.head {
		return l.lastOf // "Of these, 61 were children"
	}
	end := p.last
	for k := 1; k < len(l.phrases) && k < maxChain && l.phrases[k].kind != phraseComma; k++ {
		end = l.phrases[k].last
	}
	return r.text(p.inner, end)
}

// shareNoun reads "100 percent control of the border", "a 12% increase in
// revenue", "a third quarter".
func (r *reader) shareNoun(s *site, c *Claim, n Extent) {
	l := r.l
	head := n.Last - 1
	of, ok := r.ofPhrase(s.phrase, n.Last)
	if l.nounTraits(head)&(english.Growth|english.Shrinkage) != 0 {
		if ok {
			c.Of, c.of = r.span(l.phrases[of].inner, r.modified(s, of))
			return
		}
		if k := s.phrase + 1; k < len(l.phrases) && l.phrases[k].kind == phraseNoun && l.phrases[k].prep >= 0 && l.x.At(l.phrases[k].prep).Word == english.In && !l.timed(k) {
			c.Of, c.of = r.span(l.phrases[k].inner, r.modified(s, k))
			return
		}
		if n.Last-n.First > 1 {
			c.Of, c.of = r.span(n.First, n.Last-1)
			return
		}
		r.bySubject(s, c)
		return
	}
	if ok && s.q.Kind != measure.Points {
		c.Of, c.of = r.span(n.First, n.Last)
		c.Whole, c.whole = r.span(l.phrases[of].inner, r.modified(s, of))
		return
	}
	if s.subject && s.q.Kind == measure.Share {
		// "one in five children is obese", "a third of" without "of"
		c.Whole, c.whole = r.span(n.First, r.modified(s, s.phrase))
		c.Of = r.predicate(s.verb)
		r.whole = c.Whole
		return
	}
	c.Of, c.of = r.span(n.First, r.modified(s, s.phrase))
}

// shareOf reads "22% of the armed forces are women", "lost 20% of its value",
// "accounts for 58% of sales".
func (r *reader) shareOf(s *site, c *Claim, n int) {
	l := r.l
	whole, at := r.span(l.phrases[n].inner, r.modified(s, n))
	c.whole = at
	if b := len(r.seen) - 1; b >= 0 && !s.subject && r.seen[b].phrase == s.phrase-2 && l.phrases[s.phrase-1].kind == phraseComma && tally(r.seen[b].kind) && l.tags[l.phrases[n].head] != tagPron {
		c.Of, c.of, c.Whole = r.seen[b].of, r.seen[b].at, whole // "lost 320,000 cattle, a quarter of all herds"
		return
	}
	if l.tags[l.phrases[n].head] == tagPron && len(r.seen) == 0 && l.lastOf != "" && l.x.At(l.phrases[n].head).Word == english.Them {
		whole, c.whole = l.lastOf, Extent{} // "Officers counted 90 thefts. Half of them were at night"
	}
	if l.tags[l.phrases[n].head] == tagPron && len(r.seen) > 0 {
		whole, c.whole = r.seen[len(r.seen)-1].of, r.seen[len(r.seen)-1].at // "half of them"
		if of := r.absolute(n); of != "" {
			c.Of, c.Whole, r.whole = of, whole, whole
			return
		}
	}
	if s.subject {
		c.Whole, r.whole = whole, whole
		c.Of = r.predicate(s.verb)
		return
	}
	if s.verb < 0 {
		c.Whole = whole
		return
	}
	g := &l.phrases[s.verb].verb
	if s.object && g.main == l.x.Lexicon.Lemma(english.Have_) && g.subject >= 0 && !l.x.At(l.phrases[n].inner).Is(english.Determiner|english.Possessive) {
		// "The forces have 30 percent of women"
		c.Of, c.of = whole, at
		c.Whole, c.whole = r.span(l.phrases[g.subject].inner, r.subjectEnd(g.subject, s.verb))
		return
	}
	c.Whole, r.whole = whole, whole
	if g.subject >= 0 && g.subject != s.phrase {
		subject := g.subject
		if l.tags[l.phrases[subject].head] == tagPron {
			if a := l.antecedent(subject); a >= 0 {
				subject = a
			}
		}
		switch {
		case s.object && g.traits&(english.Linking|english.Gaining) == 0 && l.x.Lexicon.Class(g.main)&english.Stative == 0:
			// "killed a third of the population", "lost half of its value"
			c.Of, c.of = r.span(l.phrases[s.verb].head, l.phrases[s.verb].last)
		case g.traits&(english.Linking|english.Upward|english.Downward) != 0 && l.phrases[s.phrase].prep >= 0 || s.object:
			c.Of, c.of = r.span(l.phrases[subject].inner, r.subjectEnd(subject, s.verb))
		case l.tags[l.phrases[subject].head] == tagPron:
			c.Of, c.of = r.span(l.phrases[s.verb].head, l.phrases[s.verb].last)
		default:
			// "units had mobilized across 23 percent of the territory"
			c.Of, c.of = r.span(l.phrases[subject].inner, l.phrases[s.verb].last)
		}
	}
}

// predicate returns what verb group v says of its subject: "female officers",
// "affected by malware", "originates in Venezuela".
func (r *reader) predicate(v int) string {
	l := r.l
	if v < 0 {
		return ""
	}
	g := &l.phrases[v].verb
	first := l.phrases[v].head
	linking := l.tags[l.phrases[v].head] == tagAux && g.main == l.x.Lexicon.Lemma(english.Be_)
	if linking {
		first = l.phrases[v].last
	}
	for k := l.phrases[v].first; g.negated && k < l.phrases[v].last; k++ {
		if bare := linking || g.passive; bare && l.tags[k] == tagNot || !bare && l.tags[k] == tagAux {
			first = k // "did not return"
			break
		}
	}
	end := l.phrases[v].last
	for k := v + 1; k < len(l.phrases) && k < v+7; k++ {
		q := &l.phrases[k]
		switch q.kind {
		case phraseNoun, phraseAdj, phraseOther:
			if l.timed(k) {
				return r.text(first, end)
			}
		case phraseVerb:
			if q.verb.governor != v || q.verb.tense < infinitive {
				return r.text(first, end)
			}
		case phraseConj:
			if k+1 >= len(l.phrases) || l.phrases[k+1].kind != phraseNoun || l.phrases[k+1].prep >= 0 {
				return r.text(first, end)
			}
			continue
		default:
			return r.text(first, end)
		}
		if q.last-first > modifierTokens {
			break
		}
		end = q.last
	}
	return r.text(first, end)
}
