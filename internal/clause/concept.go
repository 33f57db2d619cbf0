package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/measure"
)

// concept returns the content words that the figure is about, in the order of
// the text and separated by spaces: what is measured or what the things
// counted belong to, and the subject of the verb that has it as its object.
func (r *reader) concept(s *site, c *Claim) string {
	l := r.l
	if s.q.Has(measure.OneOf) {
		return ""
	}
	if r.restates(s, c) {
		return r.previous(c.Figure).concept
	}
	w := conceptWriter{r: r, b: l.slab.open()}
	direct := r.matter(s, c, &w)
	if s.verb >= 0 && !s.subject && (direct || w.parts == 0 && s.q.Kind != measure.Count) {
		n := l.phrases[s.verb].verb.subject
		if w.parts == 0 && n >= 0 && l.tags[l.phrases[n].head] == tagPron {
			n = max(l.antecedent(n), -1) // "the airline said it was grounding two jets"
		}
		if n >= 0 && n != s.phrase && l.tags[l.phrases[n].head] != tagPron && !within(l.phrases[n].head, Extent{s.q.NounFirst, s.q.NounLast}) && !(w.parts > 0 && s.q.Kind >= measure.Percent && s.q.Kind <= measure.Multiple && within(l.phrases[n].head, c.of)) {
			w.add(r.subjectSpan(n, min(s.verb, s.phrase)))
			if l.phrases[s.verb].verb.tense != participle {
				w.ofChain(n)
			}
			w.reduced(n)
		}
	}
	if t := w.text(); t != "" {
		return t
	}
	if s.q.Kind != measure.Count && !r.pronominal(s) {
		w.topic(s.phrase)
	}
	return w.text()
}

// pronominal reports whether the subject of the figure's verb is a pronoun,
// which names nothing in the sentence: "it costs $5".
func (r *reader) pronominal(s *site) bool {
	if s.verb < 0 {
		return false
	}
	n := r.l.phrases[s.verb].verb.subject
	return n >= 0 && n != s.phrase && r.l.tags[r.l.phrases[n].head] == tagPron
}

// matter adds what the figure is of, and reports whether the subject of the
// verb belongs to the concept as well.
func (r *reader) matter(s *site, c *Claim, w *conceptWriter) bool {
	l := r.l
	p := &l.phrases[s.phrase]
	after := r.nounAfter(s)
	if r.onlyAdjective(after) {
		after = Extent{} // "2 metres tall"
	}
	counting := s.q.Kind == measure.Count || s.q.Kind == measure.Bare
	switch {
	case counting && r.beforeBracket(s.phrase) >= 0:
		n := r.beforeBracket(s.phrase)
		w.add(Extent{l.phrases[n].inner, l.phrases[n].last})
		return false // "a guard (15 points)"
	case counting && after.First < after.Last:
		// the noun is the unit; what belongs to it and what it is of is the concept
		w.complements(s.phrase, after.Last, false)
		w.ofChain(s.phrase)
	case s.q.Kind == measure.Count:
		// the noun stands elsewhere: "435 homes by auction and 187 by tender"
		w.complements(s.phrase, p.last, true)
		w.ofChain(s.phrase)
	case after.First < after.Last && p.kind == phraseNoun && s.after < p.last && !(s.q.Kind == measure.Money && after.Last-after.First == 1 && l.tags[after.First] == tagName):
		// "the first 5 kW battery": the whole phrase, without the figure
		if e := r.label(s); e.First < e.Last {
			w.add(e)
			return false
		}
		w.add(Extent{p.inner, p.last})
		w.complements(s.phrase, p.last, true)
		w.reduced(s.phrase)
	default:
		if n, ok := r.ofPhrase(s.phrase, s.after); ok && l.tags[l.phrases[n].head] != tagPron && l.phrases[n].inner >= s.after {
			w.add(Extent{l.phrases[n].inner, l.phrases[n].last})
			w.complements(n, l.phrases[n].last, false)
			w.reduced(n)
			w.ofChain(s.phrase)
			break
		}
		if n := r.paidFor(s); n >= 0 {
			w.add(Extent{l.phrases[n].inner, l.phrases[n].last})
			break
		}
		if n := r.alongside(s); n >= 0 {
			w.add(r.subjectSpan(n, s.phrase))
			r.aside = c.Figure
			return false
		}
		if c.whole.First < c.whole.Last {
			w.add(c.whole)
		} else {
			if c.of.First < s.after || !r.onlyAdjective(c.of) {
				w.add(c.of) // but not the "tall" of "2 metres tall"
			}
			if s.verb >= 0 && !s.subject {
				if n := l.phrases[s.verb].verb.subject; n >= 0 && n != s.phrase && within(l.phrases[n].head, c.of) {
					w.add(r.subjectSpan(n, min(s.verb, s.phrase)))
					w.ofChain(n)
					w.reduced(n)
				}
			}
		}
		w.ofChain(s.phrase)
	}
	return r.direct(s)
}

// onlyAdjective reports whether the tokens e are an adjective without a noun:
// the "tall" of "2 metres tall".
func (r *reader) onlyAdjective(e Extent) bool {
	for k := e.First; k < e.Last; k++ {
		if t := r.l.tags[k]; t == tagNoun || t == tagName {
			return false
		}
	}
	return e.First < e.Last
}

// paidFor returns the noun phrase with "for", "on" or "into" just behind a sum that is the object
// of its verb, -1 if there is none: "paid $5 for a lamp".
func (r *reader) paidFor(s *site) int {
	l := r.l
	n := s.phrase + 1
	if s.q.Kind != measure.Money || s.verb < 0 {
		return -1
	}
	if o := l.phrases[s.verb].verb.object; o != s.phrase && (o != l.chainHead(s.phrase) || l.nounTraits(l.phrases[o].head)&(english.Total|english.Average) == 0) {
		return -1
	}
	if n+3 < len(l.phrases) && l.phrases[n].kind == phraseOpen && l.phrases[n+2].kind == phraseClose {
		n += 3
	}
	if n >= len(l.phrases) || !l.nameable(n) || l.phrases[n].prep < 0 {
		return -1
	}
	switch l.x.At(l.phrases[n].prep).Word {
	case english.For, english.On, english.Into:
		return n
	}
	return -1
}

// direct reports whether no more than the noun phrases that end in the figure
// stand between the verb and it.
func (r *reader) direct(s *site) bool {
	l := r.l
	if s.verb < 0 || s.verb > s.phrase || l.phrases[s.verb].verb.traits&(english.Finding|english.Supposing) != 0 && !l.phrases[s.verb].verb.passive {
		return false
	}
	head := s.phrase
	for head > max(0, s.phrase-maxChain) && l.phrases[head].prep >= 0 && l.x.At(l.phrases[head].prep).Word == english.Of && l.phrases[head-1].kind == phraseNoun {
		head--
	}
	if q := l.phrases[head].prep; q >= 0 {
		switch l.x.At(q).Word {
		case english.With, english.By, english.To, english.From, english.At:
		default:
			return false // "won in a run of seven games"
		}
	}
	for k := s.verb + 1; k < s.phrase; k++ {
		switch q := &l.phrases[k-1]; l.phrases[k].kind {
		case phraseComma:
			// "a 750 metre swim, a 20 kilometre ride"
			if q.kind != phraseNoun || l.phrases[k+1].prep >= 0 || r.figureBefore(q.last) < 0 || r.qs[r.figureBefore(q.last)].First < q.first {
				return false
			}
		case phraseBreak, phraseSub, phraseRel, phraseOpen:
			return false
		}
	}
	return true
}

// label returns the tokens before the figure in a phrase that is a list of
// names with their figures: "DAX -1.6% CAC -1.7%".
func (r *reader) label(s *site) Extent {
	l := r.l
	p := &l.phrases[s.phrase]
	e := Extent{p.inner, min(s.q.First, s.q.OuterFirst)}
	others := false
	if i := r.figureBefore(e.Last); i >= 0 && r.qs[i].Last > p.inner {
		e.First, others = r.qs[i].Last, true
	}
	if i := r.figureBefore(s.after) + 1; !others && i < r.q1 && r.qs[i].First < p.last {
		others = l.tags[r.qs[i].First-1] == tagName
	}
	if others && e.First < e.Last && l.tags[e.Last-1] == tagName || others && within(e.Last-1, e) && l.tags[e.First] == tagName {
		return e
	}
	return Extent{}
}

// restates reports whether the figure says over again, or goes on with, what
// the one before it says: "87 mph (140 km/h)", "190 points, or 0.6%",
// "2 years, 3 months and 4 days".
func (r *reader) restates(s *site, c *Claim) bool {
	l := r.l
	i := c.Figure
	if i == r.q0 || r.previous(i) == nil {
		return false
	}
	if s.verb >= 0 && s.verb == s.phrase-1 && l.comparing(s.verb) && l.phrases[s.phrase].prep >= 0 {
		return true // "compared with $2 million"
	}
	b := &r.qs[i-1]
	first, last := max(b.Last, b.OuterLast, b.NounLast, b.PerLast), min(s.q.First, s.q.OuterFirst)
	if last-first > 2 || last <= first {
		return false
	}
	if n := r.nounAfter(s); n.First < n.Last {
		return false
	}
	if _, ok := r.ofPhrase(s.phrase, s.after); ok {
		return false
	}
	if s.q.Direction != 0 && l.x.At(first).Word == english.Comma {
		return true // "at $9, down 2%"
	}
	switch l.x.At(last - 1).Word {
	case english.At, english.To, english.From:
		return i-1 == r.aside // "Acme, down 68p at 300p"
	case english.Or, english.Slash:
		return b.Kind != measure.Count || s.q.Kind != measure.Count && s.q.Kind != measure.Bare
	case english.Comma, english.And:
		return b.Kind == measure.Duration && s.q.Kind == measure.Duration
	}
	return false
}

// alongside returns the noun phrase that stands beside the figure in place of a
// subject, -1 if there is none: "down 2%, Burlington by 3%", "Acme, down 68p",
// "DAX -1.6%", "a guard (15.3 points)".
func (r *reader) alongside(s *site) int {
	l := r.l
	p := s.phrase
	if n := r.beforeBracket(p); n >= 0 {
		return n
	}
	n := p - 1
	if n >= 0 && l.phrases[n].kind == phraseOther {
		n--
	}
	if n < 0 {
		return -1
	}
	if s.q.Direction != 0 && l.phrases[p].prep < 0 {
		if l.phrases[n].kind == phraseComma {
			n--
		}
		if n >= 0 && l.nameable(n) && (l.phrases[n].prep < 0 || l.tags[l.phrases[n].head] == tagName) && l.phrases[n+1].kind != phraseVerb && (s.verb < 0 || l.phrases[s.verb].verb.object != n) {
			return n
		}
		return -1
	}
	if s.q.Q.Range && s.q.Old < 0 && l.phrases[p].prep >= 0 && l.x.At(l.phrases[p].prep).Word == english.From && l.nameable(n) && n == p-1 {
		for n > max(0, p-maxChain) && l.phrases[n].prep >= 0 && l.x.At(l.phrases[n].prep).Word == english.Of && l.nameable(n-1) {
			n--
		}
		return n // "a scale of fines from $5 to $9"
	}
	if !l.nameable(n) || l.phrases[n].prep >= 0 {
		return -1
	}
	if s.verb < 0 && l.phrases[p].prep < 0 {
		return n // "DAX -1.6%"
	}
	if n == 0 || l.phrases[n-1].kind != phraseConj && l.phrases[n-1].kind != phraseComma || s.verb < 0 || s.verb > n {
		return -1
	}
	if i := r.figureBefore(l.phrases[n].first); i >= 0 && r.qs[i].First >= l.phrases[s.verb].last && l.phrases[p].prep >= 0 && l.x.At(l.phrases[p].prep).Word != english.Of {
		return n // a clause without its verb, which is that of the clause before
	}
	return -1
}

// nameable reports whether phrase n is a noun phrase that can be a subject.
func (l *Linker) nameable(n int) bool {
	q := &l.phrases[n]
	return q.kind == phraseNoun && (l.tags[q.head] == tagNoun || l.tags[q.head] == tagName) && !l.timed(n) && !l.counted(n)
}

// figureBefore returns the quantity of the sentence that stands last before
// token k, -1 for none.
func (r *reader) figureBefore(k int) int {
	lo, hi := r.q0, r.q1
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if r.qs[m].First < k {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo == r.q0 {
		return -1
	}
	return lo - 1
}

// beforeBracket returns the noun phrase before the bracket that phrase p stands
// in with other figures only, -1 if there is none.
func (r *reader) beforeBracket(p int) int {
	l := r.l
	for k := p - 1; k > 0 && k > p-12; k-- {
		switch q := &l.phrases[k]; q.kind {
		case phraseOpen:
			if l.nameable(k - 1) {
				return k - 1
			}
			if q := &l.phrases[k-1]; q.kind == phraseNoun && l.tags[q.head] == tagNoun {
				return k - 1 // "four fillets (1 lb)"
			}
			return -1
		case phraseNoun:
			if !l.counted(k) {
				return -1
			}
		case phraseComma:
		default:
			return -1
		}
	}
	return -1
}

// subjectSpan returns the tokens of noun phrase n with what belongs to it before
// phrase stop, and with the noun phrase that "and" joins it to.
func (r *reader) subjectSpan(n, stop int) Extent {
	l := r.l
	e := Extent{l.phrases[n].inner, r.subjectEnd(n, stop)}
	if n > 1 && l.phrases[n-1].kind == phraseConj && l.phrases[n].prep < 0 && l.x.At(l.phrases[n-1].head).Word == english.And && l.nameable(n-2) && l.phrases[n-2].prep < 0 &&
		(n == 2 || l.phrases[n-3].kind != phraseVerb) {
		e.First = l.phrases[n-2].inner
	}
	return e
}

func within(i int, e Extent) bool { return e.First <= i && i < e.Last }
