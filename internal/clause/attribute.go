package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/measure"
	"github.com/almanac-go/almanac/internal/temporal"
	"github.com/almanac-go/almanac/timeline"
)

// attribute reports whether the figure only describes a thing that the clause
// tells of, so that the clause's date is not the figure's: "a hospital with 40
// beds opened on Friday", "3 of the remaining 11 arches", "a 20 MW line", "an
// order worth $40 million", "short of the 95 percent goal".
func (r *reader) attribute(s *site) bool {
	l := r.l
	p := &l.phrases[s.phrase]
	if p.kind != phraseNoun {
		return false
	}
	if l.x.At(p.last-1).Word == english.Than {
		return true // "31 more than in 2017"
	}
	n := r.nounAfter(s)
	if n.First < n.Last && l.nounTraits(n.Last-1)&(english.Target|english.Limit) != 0 {
		return true
	}
	if !(s.subject && l.x.At(p.inner).Word != english.The) && s.q.Kind == measure.Measured && n.First == s.after && n.Last <= p.last && n.First < n.Last && l.x.At(n.First-1).Word != english.Percent {
		return true // "the 330 MW farm opened in May", but "a 20 MW line will open in May"
	}
	if s.phrase == 0 {
		return false
	}
	b := &l.phrases[s.phrase-1]
	if p.prep < 0 {
		// "the breakwater, 1,840 m long and built in 1936"
		return b.kind == phraseComma && s.q.Kind == measure.Measured && s.after < l.x.Len() && l.tags[s.after] == tagAdj && !l.comparative(s.after)
	}
	switch l.x.At(p.prep).Word {
	case english.Worth:
		return true
	case english.With:
		return b.kind == phraseNoun && !l.counted(s.phrase-1)
	case english.Of:
		if h := s.phrase - 1; h > 0 && b.kind == phraseNoun && b.prep >= 0 && l.x.At(b.prep).Word == english.With && !l.counted(h) {
			return true // "the boat, with a crew of four, has been missing since May"
		}
		if s.q.Kind == measure.Measured && b.kind == phraseNoun && !l.counted(s.phrase-1) && !l.x.At(b.head).Is(english.Abstract) && l.tags[b.head] == tagNoun &&
			l.nounTraits(b.head)&(english.Growth|english.Shrinkage|english.Flow|english.Total|english.Average|english.Classifier) == 0 {
			return true // "a footbridge of 94 metres, opened in June 2006"
		}
		return r.known(s)
	case english.Than:
		return l.x.At(p.inner).Word == english.The
	}
	return false
}

// known reports whether the figure counts a definite set that another figure
// takes a part of: "3 of the remaining 11 arches".
func (r *reader) known(s *site) bool {
	l := r.l
	p := &l.phrases[s.phrase]
	return s.phrase > 0 && p.prep >= 0 && l.x.At(p.prep).Word == english.Of && l.x.At(p.inner).Word == english.The &&
		l.phrases[s.phrase-1].kind == phraseNoun && (l.isNumber(s.phrase-1) || l.counted(s.phrase-1))
}

// bystander reports whether the figure stands beside what the verb does: in a
// phrase that says where, when or with what it compares, or within the
// description of a thing.
func (r *reader) bystander(s *site) bool {
	l := r.l
	p := &l.phrases[s.phrase]
	if p.kind != phraseNoun || p.prep < 0 {
		return false
	}
	switch l.x.At(p.prep).Word {
	case english.In:
		return !l.x.At(p.head).Is(english.Place) // but "employs people in 12 countries"
	case english.Than, english.Against, english.After, english.Before, english.Behind:
		return true
	}
	return r.attribute(s)
}

// noted reports whether the figure stands in a bracket with the noun that says
// what it is: "at Fjellheim (altitude 1,012 m)".
func (r *reader) noted(s *site) bool {
	l := r.l
	for k := s.phrase - 1; k >= 0 && k > s.phrase-4; k-- {
		switch q := &l.phrases[k]; q.kind {
		case phraseOpen:
			return k < s.phrase-1
		case phraseNoun:
			if l.isNumber(k) {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// since returns the verb group of a clause with "since" that time expression t
// dates, -1 for none: "are missing since the dam broke on 3 May".
func (r *reader) sinceClause(t int) int {
	l := r.l
	p := l.phraseOf(l.times[t].First)
	if p < 0 || l.times[t].Relation == temporal.Until || l.times[t].Relation == temporal.By {
		return -1
	}
	for k := p - 1; k >= 0 && k > p-maxReach; k-- {
		switch q := &l.phrases[k]; q.kind {
		case phraseVerb:
			if q.verb.sub == english.Since {
				return k
			}
			return -1
		case phraseBreak, phraseRel:
			return -1
		}
	}
	return -1
}

// setNote takes the date that the parsed sentence, whose time expressions are
// [from, to), gives to all figures in brackets: "figures for 2021 are in
// brackets".
func (l *Linker) setNote(from, to int) {
	if !l.sees.brackets {
		return
	}
	for k := range l.phrases {
		p := &l.phrases[k]
		if p.kind != phraseNoun || p.prep < 0 || k > maxReach || l.x.At(p.prep).Word != english.In {
			continue
		}
		if w := l.x.At(p.head).Word; w != english.Brackets && w != english.Parentheses {
			continue
		}
		for t := to - 1; t >= from; t-- {
			if l.times[t].First < p.first && l.dates(t) {
				l.note = t + 1
				return
			}
		}
	}
}

// beside reports whether the figure stands in a bracket just behind another
// figure of the same unit, so that it is that of another date or case:
// "2,413 ships (2,491)".
func (r *reader) beside(s *site, i int) bool {
	l := r.l
	if i == r.q0 || s.phrase < 2 || l.phrases[s.phrase-1].kind != phraseOpen {
		return false
	}
	b := &r.qs[i-1]
	return b.Q.Unit == s.q.Q.Unit && r.nounAfter(s).Last == 0
}

// ofNote dates a figure that stands in a bracket beside another one, by the
// note that the text has on such figures, if any.
func (r *reader) ofNote(c *Claim) {
	c.When, c.WhenBasis, c.Times = timeline.Period{}, timeline.BasisNone, nil
	c.Inherited, c.InheritedBasis = timeline.Period{}, timeline.BasisNone
	if t := r.l.note - 1; t >= 0 {
		c.Inherited, c.InheritedBasis, c.Times = r.l.when(t), timeline.BasisHeading, []int{t}
	}
}
