package clause

import (
	"github.com/almanac-go/almanac/internal/english"
)

// money reads what an amount of money is for or of.
func (r *reader) money(s *site, c *Claim) {
	l := r.l
	if n := r.nounAfter(s); n.First < n.Last {
		c.Of, c.of = r.span(n.First, r.modified(s, s.phrase))
		return
	}
	if n, ok := r.ofPhrase(s.phrase, s.after); ok {
		c.Of, c.of = r.span(l.phrases[n].inner, r.modified(s, n))
		return
	}
	p := &l.phrases[s.phrase]
	v := s.verb
	spent := v >= 0 && s.object && l.phrases[v].verb.traits&(english.Linking|english.Upward|english.Downward) == 0 ||
		v >= 0 && s.subject && l.phrases[v].verb.passive
	if spent {
		if of, ok := r.purpose(s); ok {
			c.Of = of
			return
		}
	}
	if p.prep >= 0 || !spent {
		r.bySubject(s, c)
		if c.Of != "" {
			return
		}
	}
	if of, ok := r.purpose(s); ok {
		c.Of = of
		return
	}
	if v >= 0 && c.Of == "" && s.object && !l.agentive(v) {
		// "the cathedral cost 120,000 crowns"
		if n := l.phrases[v].verb.subject; n >= 0 {
			c.Of, c.of = r.span(l.phrases[n].inner, r.subjectEnd(n, v))
		}
	}
}

// purpose reads what money is spent on: "to address the problem", "for the
// stadium", "on research", "in aid".
func (r *reader) purpose(s *site) (string, bool) {
	l := r.l
	from := s.phrase
	if s.subject {
		from = s.verb
	}
	for k := from + 1; k < len(l.phrases) && k < from+6; k++ {
		q := &l.phrases[k]
		switch q.kind {
		case phraseVerb:
			if (q.verb.tense == infinitive || q.verb.tense == gerund) && q.verb.object >= 0 {
				o := q.verb.object
				return r.text(l.phrases[o].inner, r.modified(s, o)), true
			}
			return "", false
		case phraseNoun:
			if q.prep < 0 || l.timed(k) {
				if l.timed(k) {
					continue
				}
				return "", false
			}
			switch l.x.At(q.prep).Word {
			case english.For, english.On, english.Into, english.Toward, english.Towards:
				return r.text(q.inner, r.modified(s, k)), true
			case english.In:
				if !l.locative(k) {
					return r.text(q.inner, r.modified(s, k)), true
				}
			case english.To:
				if !l.locative(k) && !l.person(k) && !l.named(q) {
					return r.text(q.inner, r.modified(s, k)), true
				}
			}
		case phraseTime, phraseOther:
		case phraseConj:
			if k+1 >= len(l.phrases) || l.phrases[k+1].kind != phraseNoun || l.phrases[k+1].prep >= 0 || !l.isNumber(k+1) {
				return "", false
			}
			k++ // "€415,000 and $92,600 in cash"
		default:
			return "", false
		}
	}
	return "", false
}

// costing reads whose price noun phrase n tells of the figure after it: "was
// built at a cost of $3 million".
func (r *reader) costing(s *site, c *Claim, n int) bool {
	l := r.l
	if q := &l.phrases[n]; s.verb < 0 || q.prep < 0 || l.x.At(q.prep).Word != english.At || l.nounTraits(q.head)&english.Expense == 0 {
		return false
	}
	g := &l.phrases[s.verb].verb
	of := g.object
	if of < 0 {
		of = g.subject
	}
	if of < 0 || of >= n || l.tags[l.phrases[of].head] == tagPron {
		return false
	}
	if c.Of, c.of = r.ofBefore(of); c.Of == "" {
		c.Of, c.of = r.span(l.phrases[of].inner, r.subjectEnd(of, n))
	}
	return true
}
