package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/measure"
	"github.com/almanac-go/almanac/timeline"
)

// partReach is the number of phrases between a relative pronoun and the figure
// that it takes a part of.
const partReach = 12

// relativePart returns the relative pronoun that makes the figure in noun
// phrase p a part of what stands before it, -1 for none: "of whom 80 were
// hired", "34% of whom are women".
func (l *Linker) relativePart(p int) int {
	if k := p - 1; k > 0 && l.phrases[k].kind == phraseRel && l.x.At(l.phrases[k].first-1).Word == english.Of {
		return k
	}
	if k := p + 2; k < len(l.phrases) && l.phrases[k].kind == phraseRel && l.phrases[k-1].last == l.phrases[k].first && l.x.At(l.phrases[k-1].first).Word == english.Of {
		return k
	}
	return -1
}

// wholeOf returns the index of the figure, among those read, that the figure
// of s is a part of, -1 for none.
func (r *reader) wholeOf(s *site) int {
	l := r.l
	rel := l.relativePart(s.phrase)
	if rel < 0 {
		n := len(r.seen) - 1
		if n < 0 || r.seen[n].part < 0 || !r.goesOnWith(s, n) {
			return -1
		}
		return r.seen[n].part // "of whom 80 were in Bergen and 40 in Bodø"
	}
	for i := len(r.seen) - 1; i >= 0 && i > len(r.seen)-maxPairs; i-- {
		o := &r.seen[i]
		if o.phrase >= rel || o.part >= 0 {
			continue
		}
		if o.phrase < rel-partReach {
			break
		}
		if share(s.q.Kind) || s.q.Kind == o.kind && (s.q.Kind != measure.Money && s.q.Kind != measure.Measured || s.q.Q.Unit == o.unit) || tally(s.q.Kind) && tally(o.kind) {
			return i
		}
	}
	return -1
}

// goesOnWith reports whether the figure of s, without a noun of its own, is
// joined to the figure read n-th.
func (r *reader) goesOnWith(s *site, n int) bool {
	l := r.l
	if s.phrase < 1 || r.nounAfter(s).Last > 0 || !l.joinedNoun(s.phrase) || s.phrase-r.seen[n].phrase > partReach || l.phrases[s.phrase].prep >= 0 {
		return false
	}
	_, of := r.ofPhrase(s.phrase, s.after)
	return !of && !l.apartFrom(r.seen[n].phrase, s.phrase)
}

// share reports whether figures of kind k tell a part of something by their
// own nature.
func share(k measure.Kind) bool { return k == measure.Percent || k == measure.Share }

// tally reports whether figures of kind k count things.
func tally(k measure.Kind) bool { return k == measure.Count || k == measure.Bare }

// part reads a figure that is a part of the figure read as number i: what the
// parts are of is said by a predicate ("of whom 30 were children"), else it is
// what the whole is of.
func (r *reader) part(s *site, c *Claim, i int) {
	l := r.l
	whole := &r.seen[i]
	c.Whole, c.whole, r.whole = whole.of, whole.at, whole.of
	c.Of, c.of = whole.of, whole.at
	v := l.verbWith(s.phrase)
	if rel := l.relativePart(s.phrase); rel > s.phrase && rel+1 < len(l.phrases) && l.phrases[rel+1].kind == phraseVerb {
		v = rel + 1
	}
	if v < 0 {
		return
	}
	if g := &l.phrases[v].verb; share(s.q.Kind) || g.object >= 0 && g.traits&english.Linking != 0 && !l.counted(g.object) {
		if of := r.predicate(v); of != "" {
			c.Of, c.of = of, Extent{}
		}
	}
}

// partCircumstances gives a part the date and the place of its whole where it
// has none of its own.
func (r *reader) partCircumstances(c *Claim, i int) {
	whole := &r.seen[i]
	if c.WhenBasis != timeline.BasisStated && whole.basis == timeline.BasisStated {
		c.When, c.WhenBasis, c.Times = whole.when, whole.basis, whole.times
	}
	if c.Place == "" {
		c.Place = whole.place
	}
	if c.Status == timeline.StatusActual {
		c.Status = whole.status
	}
}
