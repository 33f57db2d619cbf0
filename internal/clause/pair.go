package clause

import (
	"strings"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/measure"
	"github.com/almanac-go/almanac/stats"
)

// pair links the last of the claims, of one sentence, to the new value that
// stands before it if it is an old one: "$4.3 billion, up 12% from $3.8 billion".
// way is the way from the old value to the new where the text tells. It reports
// whether the claim is one of an old value.
func (l *Linker) pair(claims []Claim, way stats.Direction) bool {
	last := len(claims) - 1
	c := &claims[last]
	if c.Role != stats.RolePrevious {
		return false
	}
	unit := l.qs[c.Figure].Q.Unit
	for i := last - 1; i >= 0 && i > last-maxPairs; i-- {
		b := &claims[i]
		if way == stats.DirectionNone {
			way = b.Change.Direction
		}
		if b.Role == stats.RolePrevious || b.Per != c.Per || l.qs[b.Figure].Q.Unit != unit || b.Role == stats.RoleDifference {
			continue
		}
		if b.From < 0 {
			b.From, b.Role = c.Figure, stats.RoleNew
			b.Change = stats.Change{Kind: stats.ChangeFromTo, Direction: way}
			if c.Of == "" || strings.HasPrefix(c.Of, b.Of) {
				c.Of, c.Concept, c.Broader = b.Of, b.Concept, b.Broader
				if c.Whole == "" {
					c.Whole, c.Base = b.Whole, b.Base
				}
				if c.Actor == "" {
					c.Actor, c.Agent = b.Actor, b.Agent
				}
			}
		}
		return true
	}
	return true
}

// restate gives the last of the claims, of one sentence, the part that the one
// before it has in a change, if its figure says that one's over again in another
// measure: "rose to $310 million, or $1.24 a share".
func (l *Linker) restate(claims []Claim) {
	last := len(claims) - 1
	if last == 0 {
		return
	}
	b, c := &claims[last-1], &claims[last]
	old, q := &l.qs[b.Figure], &l.qs[c.Figure]
	from, to := max(old.Last, old.OuterLast), min(q.First, q.OuterFirst)
	if to-from > 3 || l.x.At(to-1).Word != english.Or {
		return
	}
	c.Role, c.Change.Kind, c.Change.Direction = b.Role, b.Change.Kind, b.Change.Direction
	if c.Of == "" {
		c.Of = b.Of
	}
}

// bracketed reports whether quantity i opens a bracket just behind the figure
// before it, whose claim it makes over again: "8 miles (13 km)".
func (r *reader) bracketed(s *site, i int) bool {
	l := r.l
	if i == r.q0 || s.phrase < 2 || l.phrases[s.phrase-1].kind != phraseOpen || len(r.seen) == 0 || r.previous(i) == nil {
		return false
	}
	b := &r.qs[i-1]
	if l.phrases[s.phrase-1].first-max(b.Last, b.OuterLast) > 3 || s.phrase+1 < len(l.phrases) && l.phrases[s.phrase+1].kind != phraseClose || r.nounAfter(s).Last > 0 {
		return false
	}
	return true
}

// mend replaces what was taken for the thing measured where it is no more than
// another figure, by what that figure was of.
func (r *reader) mend(s *site, c *Claim) {
	l := r.l
	if c.of.First < c.of.Last {
		for k := c.of.First; k < c.of.Last; k++ {
			switch l.tags[k] {
			case tagNum, tagNone, tagDet, tagPrep, tagAdv, tagTime:
			default:
				return
			}
		}
		c.Of, c.of = "", Extent{}
		if n := len(r.seen); n > 0 {
			c.Of, c.of = r.seen[n-1].of, r.seen[n-1].at
		}
	}
	if c.Of == "" && s.q.Kind == measure.Measured && s.object && s.verb >= 0 {
		// "her side had run 131 km", "the gauge showed 9 metres"
		if n := l.phrases[s.verb].verb.subject; n >= 0 && l.tags[l.phrases[n].head] != tagPron && !l.x.At(l.phrases[n].head).Is(english.Group|english.Person) {
			c.Of, c.of = r.span(l.phrases[n].inner, r.subjectEnd(n, s.verb))
		}
	}
	if c.Of == "" && len(l.phrases) > 1 && l.x.At(l.phrases[1].head).Word == english.Colon && l.phrases[0].kind == phraseNoun && s.phrase > 1 && !l.person(0) && !l.timed(0) {
		c.Of, c.of = r.span(l.phrases[0].inner, l.phrases[0].last) // "Funding: $3.8 million"
	}
}
