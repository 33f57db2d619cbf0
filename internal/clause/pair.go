package clause

import (
	"strings"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/measure"
	"github.com/almanac-go/almanac/stats"
)

// pair links an old value to the new one that stands before it in the
// sentence: "$4.3 billion, up 12% from $3.8 billion".
func (r *reader) pair(before []Claim, c *Claim) {
	if c.Role != stats.RolePrevious {
		return
	}
	unit := r.qs[c.Figure].Q.Unit
	direction := r.way
	r.way = stats.DirectionNone
	for i := len(before) - 1; i >= 0 && i > len(before)-maxPairs; i-- {
		b := &before[i]
		if direction == stats.DirectionNone {
			direction = b.Change.Direction
		}
		if b.Role == stats.RolePrevious || b.Per != c.Per || r.qs[b.Figure].Q.Unit != unit || b.Role == stats.RoleDifference {
			continue
		}
		if b.From < 0 {
			b.From, b.Role = c.Figure, stats.RoleNew
			b.Change = stats.Change{Kind: stats.ChangeFromTo, Direction: direction}
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
		return
	}
}

// restate gives a figure that says the one before it over again, in another
// measure, that one's part in a change: "rose to $310 million, or $1.24 a
// share".
func (r *reader) restate(before []Claim, c *Claim) {
	if len(before) == 0 {
		return
	}
	b := &before[len(before)-1]
	first, last := max(r.qs[b.Figure].Last, r.qs[b.Figure].OuterLast), min(r.qs[c.Figure].First, r.qs[c.Figure].OuterFirst)
	if last-first > 3 || r.l.x.At(last-1).Word != english.Or {
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
	if i == r.q0 || s.phrase < 2 || l.phrases[s.phrase-1].kind != phraseOpen || len(r.seen) == 0 || r.last.Figure != i-1 {
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
