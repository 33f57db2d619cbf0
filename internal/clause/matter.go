package clause

import (
	"strings"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/measure"
)

// subjectMatter fills what the figure is of, and the whole of a share.
func (r *reader) subjectMatter(s *site, c *Claim) {
	switch {
	case r.ofChanged(s, c):
	case s.q.Kind == measure.Percent || s.q.Kind == measure.Share || s.q.Kind == measure.Points || s.q.Kind == measure.Multiple:
		r.share(s, c)
	case s.q.Kind == measure.Money:
		r.money(s, c)
	default:
		r.counted(s, c)
	}
	if s.q.PerFirst >= 0 && s.q.PerFirst < s.q.PerLast {
		c.Per = r.denominator(s.q.PerFirst, s.q.PerLast)
	}
}

// denominator returns what a rate is per. A unit of time is meant as one here,
// though it may read as a time: "40 carts a day".
func (r *reader) denominator(first, last int) string {
	return strings.TrimSuffix(oneLine(r.l.x.Bytes(first, last)), ".")
}

// nounAfter returns the rest of the figure's noun phrase after the figure, as
// tokens; empty where the figure ends it.
func (r *reader) nounAfter(s *site) Extent {
	p := &r.l.phrases[s.phrase]
	n := Extent{}
	if p.kind == phraseNoun && s.after < p.last && p.head >= s.after {
		n = Extent{s.after, p.last}
	} else if s.q.NounFirst >= s.after {
		n = Extent{s.q.NounFirst, s.q.NounLast}
	}
	if n.Last > n.First && s.q.Kind == measure.Percent && (r.l.x.At(n.First).Is(english.TimeUnit) || n.Last-n.First == 1 && r.l.comparative(n.First)) {
		return Extent{} // "6 percent year on year", "3.1% lower"
	}
	return n
}

// comparative reports whether token k is the comparative of an adjective.
func (l *Linker) comparative(k int) bool {
	t := l.x.At(k)
	return t.Is(english.Adjective) && hasSuffix(l.x.Lexicon.Form(t.Word), "er")
}

// located reads what stands at a distance that a bearing follows: "found a raft
// 19 km west of the cape", "Karo, 35 km north of Lindi".
func (r *reader) located(s *site, c *Claim) bool {
	l := r.l
	if s.q.Kind != measure.Measured || l.nounTraits(s.after)&english.Bearing == 0 {
		return false
	}
	if k := s.phrase - 2; k >= 0 && l.phrases[k+1].kind == phraseComma && l.phrases[k].kind == phraseNoun && !l.timed(k) {
		c.Of, c.of = r.span(l.phrases[k].inner, l.phrases[k].last)
	} else {
		r.bySubject(s, c)
	}
	return true
}

// frequency reads how often something was done: what is counted are the times,
// "visited the shop twice", "has gone to a woman only four times".
func (r *reader) frequency(s *site, c *Claim) bool {
	l := r.l
	if !s.q.Occurrence || s.verb < 0 || s.verb > s.phrase || l.phrases[s.verb].verb.traits&english.Linking != 0 {
		return false
	}
	end := l.phrases[s.verb].last
	for k := s.verb + 1; k < s.phrase; k++ {
		if q := &l.phrases[k]; q.kind != phraseNoun || l.timed(k) || q.last-l.phrases[s.verb].head > modifierTokens {
			break
		}
		end = l.phrases[k].last
	}
	c.Of = r.text(l.phrases[s.verb].head, end)
	return true
}

// counted reads the thing counted or measured.
func (r *reader) counted(s *site, c *Claim) {
	l := r.l
	if r.located(s, c) || r.frequency(s, c) {
		return
	}
	if n := r.nounAfter(s); n.First < n.Last {
		first := n.First
		p := s.phrase
		if n.Last > l.phrases[p].last {
			if p = l.phraseOf(n.Last - 1); p < 0 {
				c.Of, c.of = r.span(n.First, n.Last)
				return
			}
		}
		c.Of, c.of = r.span(first, r.modified(s, p))
		return
	}
	if n, ok := r.ofPhrase(s.phrase, s.after); ok && l.tags[l.phrases[n].head] == tagPron && len(r.seen) > 0 {
		// "runs 640 stores and will close 25 of them"
		c.Whole = r.seen[len(r.seen)-1].of
		c.Of, c.of = c.Whole, r.seen[len(r.seen)-1].at
		r.whole = c.Whole
		if of := r.absolute(n); of != "" {
			c.Of, c.of = of, Extent{} // "two thirds of them children"
		} else if s.subject && l.phrases[s.verb].verb.traits&english.Linking != 0 {
			c.Of, c.of = r.predicate(s.verb), Extent{} // "27 of them are foreign nationals"
		}
		return
	} else if ok && l.tags[l.phrases[n].head] == tagPron && l.lastOf != "" {
		c.Of, c.Whole = l.lastOf, l.lastOf // of the sentence before: "sank 23 of them"
		return
	} else if ok {
		if first := l.x.At(l.phrases[n].inner); (s.q.Kind == measure.Count || s.q.Kind == measure.Bare) && first.Is(english.Determiner|english.Possessive) {
			// "11 of her last 12 races"
			c.Whole, c.whole = r.span(l.phrases[n].inner, r.modified(s, n))
			c.Of, c.of = r.span(l.phrases[n].head, l.phrases[n].head+1)
			return
		}
		c.Of, c.of = r.span(l.phrases[n].inner, r.modified(s, n))
		return
	}
	if n := r.ofWhich(s); n >= 0 {
		c.Of, c.of = r.ofBefore(n)
		if c.Of == "" {
			c.Of, c.of = r.span(l.phrases[n].inner, l.phrases[n].last)
		}
		return // "17 bridges, of which three"
	}
	if whole := r.fronted(); s.subject && whole != "" && s.verb >= 0 && s.phrase < maxChain {
		c.Of, c.Whole, r.whole = r.predicate(s.verb), whole, whole
		return // "Of these, 61 were in children"
	}
	if p := &l.phrases[s.phrase]; len(r.seen) > 0 && p.prep > 0 && l.x.At(p.prep-1).Word == english.Out {
		c.Of, c.of = r.seen[len(r.seen)-1].of, r.seen[len(r.seen)-1].at // "90,000 votes out of 2.6 million"
		return
	}
	if r.elided(s, c) {
		return
	}
	r.bySubject(s, c)
}

// elided reads a bare figure whose noun an earlier one has: in the same
// sentence, or, where the figure is the subject, in the one before.
func (r *reader) elided(s *site, c *Claim) bool {
	l := r.l
	if s.q.Kind != measure.Bare && s.q.Kind != measure.Count {
		return false
	}
	if p := &l.phrases[s.phrase]; s.phrase > 0 && len(r.seen) > 0 && (l.joinedNoun(s.phrase) || s.object && (l.tags[p.inner] == tagDet || s.verb > 0 && l.phrases[s.verb-1].kind == phraseConj)) {
		// "47 people were killed and 12,000 displaced"
		b := len(r.seen) - 1
		for k := b; s.subject && k >= 0 && k > b-maxPairs; k-- {
			if r.seen[k].subject && tally(r.seen[k].kind) {
				b = k // "Some 400 people left five villages; 90 were let back"
				break
			}
		}
		if c.Of, c.of = r.seen[b].of, r.seen[b].at; c.Of != "" {
			return true
		}
	}
	if s.subject && len(r.seen) == 0 && l.isNumber(s.phrase) && l.lastOf != "" {
		c.Of = l.lastOf // "Some 46,000 fled. Today fewer than 20,000 are in shelters"
		return true
	}
	return false
}

// absolute returns what stands behind the pronoun that noun phrase n is and
// says of it without a verb: "2,740 of them beyond repair".
func (r *reader) absolute(n int) string {
	l := r.l
	if n+1 >= len(l.phrases) {
		return ""
	}
	switch q := &l.phrases[n+1]; q.kind {
	case phraseNoun, phraseAdj:
		if l.subjectOf(n+1) || l.timed(n+1) {
			return ""
		}
		return r.text(q.first, q.last)
	}
	return ""
}

// joinedNoun reports whether a conjunction stands before noun phrase n.
func (l *Linker) joinedNoun(n int) bool {
	if l.phrases[n-1].kind == phraseOther && n > 1 {
		n--
	}
	return l.phrases[n-1].kind == phraseConj || l.phrases[n-1].kind == phraseComma || l.x.At(l.phrases[n-1].head).Word == english.Semicolon
}

// ofPhrase returns the noun phrase with "of" that begins at token after, the
// first behind phrase p.
func (r *reader) ofPhrase(p, after int) (int, bool) {
	l := r.l
	n := p + 1
	if n < len(l.phrases) && l.phrases[n].kind == phraseOpen {
		// "8 miles (13 km) of new tunnels"
		for k := n + 1; k < len(l.phrases) && k < n+4; k++ {
			if l.phrases[k].kind == phraseClose {
				n, after = k+1, l.phrases[k].last
				break
			}
		}
	}
	if n < len(l.phrases) && l.phrases[n].kind == phraseNoun && l.phrases[n].prep >= 0 && l.x.At(l.phrases[n].prep).Word == english.Of && l.phrases[n].first <= after+1 {
		return n, true
	}
	return -1, false
}

// modifierTokens is the length of the longest description that is taken with
// what a figure is of.
const modifierTokens = 16

// modified returns the end of noun phrase n with what describes it after the
// noun: "ships linked to the company", "countries in Latin America".
func (r *reader) modified(s *site, n int) int {
	l := r.l
	end := l.phrases[n].last
	first := l.phrases[n].inner
	for k := n + 1; k < len(l.phrases); k++ {
		q := &l.phrases[k]
		if q.last-first > modifierTokens {
			break
		}
		switch q.kind {
		case phraseNoun:
			if q.prep < 0 || l.timed(k) || l.locative(k) && l.namesPlace(k) {
				return end
			}
			switch l.x.At(q.prep).Word {
			case english.With:
				if k+1 < len(l.phrases) && l.phrases[k+1].kind == phraseNoun && l.counted(k+1) && l.phrases[k+1].prep >= 0 {
					return end // "six turbines with a capacity of 720 MW"
				}
			case english.Of, english.From, english.For:
			case english.In, english.At, english.On, english.Between, english.Against, english.Among, english.Without:
				if k > n+1 && l.x.At(l.phrases[k-1].first).Word != english.Of {
					return end
				}
			case english.To:
				if l.phrases[k-1].kind != phraseVerb {
					return end
				}
			default:
				if l.phrases[k-1].kind != phraseVerb {
					return end
				}
			}
		case phraseVerb:
			if k == n+1 && (q.verb.tense == participle || q.verb.tense == gerund && !s.object) && q.verb.subject == n {
				break
			}
			return end
		case phraseRel:
			if k == n+1 || l.phrases[k-1].kind == phraseNoun {
				return r.relativeEnd(k, first)
			}
			return end
		case phraseConj:
			// "the defense and security establishments"
			if k+1 < len(l.phrases) && k > n+1 && l.phrases[k+1].kind == phraseNoun && l.phrases[k+1].prep < 0 && l.phrases[k-1].prep >= 0 && !l.subjectOf(k+1) {
				end = l.phrases[k+1].last
				k++
			} else {
				return end
			}
			continue
		default:
			return end
		}
		end = q.last
	}
	return end
}

// subjectOf reports whether noun phrase n is the subject of a verb that
// follows it at once.
func (l *Linker) subjectOf(n int) bool {
	return n+1 < len(l.phrases) && l.phrases[n+1].kind == phraseVerb && l.phrases[n+1].verb.tense <= future
}

// relativeEnd returns the end of the relative clause that begins at phrase k:
// a comma, a mark or a second finite verb ends it.
func (r *reader) relativeEnd(k, first int) int {
	l := r.l
	verbs, end := 0, l.phrases[k-1].last
	plain := end
	for j := k; j < len(l.phrases); j++ {
		q := &l.phrases[j]
		if q.last-first > modifierTokens+8 {
			break
		}
		switch q.kind {
		case phraseComma, phraseBreak, phraseQuote, phraseSub, phraseOpen, phraseTime:
			return end
		case phraseVerb:
			if q.verb.tense <= future {
				verbs++
			}
			if verbs > 1 {
				return end
			}
			if q.verb.main != l.x.Lexicon.Lemma(english.Be_) && !q.verb.passive {
				return plain // tells what they did, not what they are
			}
		}
		end = q.last
	}
	return end
}

// bySubject takes the subject of the verb as what the figure is of: "the
// bridge is 500 metres long", "revenue rose to $4.3bn".
func (r *reader) bySubject(s *site, c *Claim) {
	l := r.l
	p := &l.phrases[s.phrase]
	// "a fine of $5m", "growth of 4%", "income in excess of $1.6bn": the noun
	// before the preposition.
	if n := s.phrase - 1; n >= 0 && p.prep < 0 && l.phrases[n].kind == phraseNoun && l.tags[p.inner] == tagNum && l.x.At(p.inner).Is(english.Preposition) && !l.timed(n) {
		c.Of, c.of = r.span(l.phrases[n].inner, l.phrases[n].last) // "income in excess of $2m"
		return
	}
	if n := s.phrase - 1; n > 1 && (p.prep < 0 && s.q.Kind == measure.Money || p.prep >= 0 && (l.x.At(p.prep).Word == english.To || l.x.At(p.prep).Word == english.By)) && l.phrases[n].kind == phraseNoun && l.phrases[n].prep < 0 &&
		(l.phrases[n-1].kind == phraseConj || l.phrases[n-1].kind == phraseComma) && len(r.seen) > 0 && !l.counted(n) && !l.timed(n) {
		c.Of, c.of = r.span(l.phrases[n].inner, l.phrases[n].last) // "profit fell to $2 million and the margin to 9%"
		return
	}
	if p.prep >= 0 && s.phrase > 0 {
		n := s.phrase - 1
		if k := l.phrases[n].kind; k == phraseNoun && n > 0 && l.phrases[n].prep >= 0 && l.phrases[n-1].kind == phraseNoun && l.hedges(n) {
			n--
		}
		w := l.x.At(p.prep).Word
		if l.phrases[n].kind == phraseNoun && (w == english.Of || w == english.At && l.tags[l.phrases[n].head] != tagNum && l.tags[l.phrases[n].head] != tagAdj || w == english.Worth || l.hedges(s.phrase) || w == english.Between) && !l.timed(n) {
			if w == english.Of && r.costing(s, c, n) {
				return
			}
			if l.nounTraits(l.phrases[n].head)&(english.Total|english.Average) == 0 || n == 0 {
				first := n
				for first > max(0, n-maxChain) && l.phrases[first].prep >= 0 && l.x.At(l.phrases[first].prep).Word == english.Of && l.phrases[first-1].kind == phraseNoun {
					first--
				}
				if c.Of, c.of = r.ofBefore(first); c.Of == "" {
					c.Of, c.of = r.span(l.phrases[first].inner, r.stopAtFigure(first, n))
				}
				return
			}
		}
	}
	if s.verb < 0 {
		r.byNoun(s, c)
		return
	}
	g := &l.phrases[s.verb].verb
	n := g.subject
	// "lifted the dividend by 5%", "cut rates by 25 basis points": the object.
	if g.object >= 0 && g.object < s.phrase && p.prep < 0 && n >= 0 && g.main == l.x.Lexicon.Lemma(english.Cost) && r.measuredSubject(s, c, n) {
		return // "falls cost the service $2 million"
	}
	if g.object >= 0 && g.object != s.phrase && g.object < s.phrase && !s.subject && !l.isNumber(g.object) && !l.timed(g.object) && l.tags[l.phrases[g.object].head] != tagPron && !(s.q.Kind == measure.Money && l.person(g.object)) {
		if c.Of, c.of = r.ofBefore(g.object); c.Of == "" {
			c.Of, c.of = r.span(l.phrases[g.object].inner, r.subjectEnd(g.object, s.phrase))
		}
		return
	}
	if (g.traits&(english.Linking|english.Upward|english.Downward) != 0 || g.main == l.x.Lexicon.Lemma(english.Have_)) && n >= 0 && n != s.phrase && r.measuredSubject(s, c, n) {
		return
	}
	if n >= 0 && n != s.phrase && l.counted(n) {
		if c.Of, c.of = r.ofBefore(n); c.Of != "" {
			return
		}
	}
	if n >= 0 && n != s.phrase && !s.object && l.tags[l.phrases[n].head] != tagPron && !l.person(n) {
		c.Of, c.of = r.span(l.phrases[n].inner, r.subjectEnd(n, s.verb))
	}
}

// measuredSubject takes noun phrase n, the subject of a verb that tells how much
// it is, as what the figure is of, a pronoun by what it stands for.
func (r *reader) measuredSubject(s *site, c *Claim, n int) bool {
	l := r.l
	if l.tags[l.phrases[n].head] == tagPron {
		w := l.x.At(l.phrases[n].head).Word
		if n = l.antecedent(n); n < 0 {
			if e := l.topicOf(w); e.Last > e.First {
				c.Of, c.of = r.span(e.First, e.Last) // "The crown gained. It had lost 8 percent in May."
				return true
			}
			return false
		}
	}
	if c.Of, c.of = r.ofBefore(n); c.Of != "" && l.counted(n) {
		return true // "74 percent of flights were late, compared with 79 percent"
	}
	c.Of, c.of = r.span(l.phrases[n].inner, r.subjectEnd(n, s.verb))
	return true
}

// hedges reports whether the preposition phrase n only bounds the figure: "in
// excess of", "at least".
func (l *Linker) hedges(n int) bool {
	p := &l.phrases[n]
	if p.prep < 0 {
		return false
	}
	return l.x.At(p.inner).Is(english.Hedge) || l.x.At(p.head).Is(english.Hedge)
}

// subjectEnd returns the end of noun phrase n with the prepositional phrases
// between it and phrase stop.
func (r *reader) subjectEnd(n, stop int) int {
	l := r.l
	end := l.phrases[n].last
	for k := n + 1; k < stop && k < n+4; k++ {
		q := &l.phrases[k]
		if q.kind == phraseConj && k+2 == stop && k > n+1 && l.phrases[k+1].kind == phraseNoun && l.phrases[k+1].prep < 0 {
			return l.phrases[k+1].last // "shares of the one and the other"
		}
		if q.kind != phraseNoun || q.prep < 0 || l.holdsTime(k) || l.counted(k) || q.last-l.phrases[n].inner > modifierTokens {
			break
		}
		end = q.last
	}
	return end
}

// holdsTime reports whether a date stands in noun phrase k.
func (l *Linker) holdsTime(k int) bool {
	for i := l.phrases[k].inner; i < l.phrases[k].last; i++ {
		if t := l.timeAt(i); t >= 0 && l.dates(t) {
			return true
		}
	}
	return false
}

// stopAtFigure returns the end of the phrases from first to n, or where the
// first of them begins that is a figure.
func (r *reader) stopAtFigure(first, n int) int {
	l := r.l
	for k := first + 1; k <= n; k++ {
		if l.counted(k) {
			return l.phrases[k-1].last
		}
	}
	return l.phrases[n].last
}

// byNoun takes the noun phrase before the figure in a text without a verb: a
// heading, a bullet, a cell.
func (r *reader) byNoun(s *site, c *Claim) {
	l := r.l
	for k := s.phrase - 1; k >= 0 && k > s.phrase-4; k-- {
		if l.phrases[k].kind == phraseNoun && !l.timed(k) && !l.isNumber(k) {
			if h := l.chainHead(k); h != k && l.counted(h) {
				if c.Of, c.of = r.ofBefore(h); c.Of != "" {
					return // "3 million cigarettes on 160 pallets (down 12%)"
				}
			}
			c.Of, c.of = r.span(l.phrases[k].inner, l.phrases[k].last)
			return
		}
	}
}

// isNumber reports whether noun phrase k is no more than a number.
func (l *Linker) isNumber(k int) bool { return l.tags[l.phrases[k].head] == tagNum }
