package clause

import (
	"strings"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/measure"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// change fills the direction of a change, its kind, and the part that the
// figure plays in it.
func (r *reader) change(s *site, c *Claim, i int) {
	l := r.l
	direction := s.q.Direction
	var traits int32
	if s.verb >= 0 {
		traits = l.phrases[s.verb].verb.traits
	}
	if direction == stats.DirectionNone {
		switch {
		case s.subject || s.q.Kind == measure.Count && s.object:
		case traits&english.Upward != 0:
			direction = stats.DirectionUp
		case traits&english.Downward != 0:
			direction = stats.DirectionDown
		}
		if n := r.nounAfter(s); n.First < n.Last {
			switch t := l.nounTraits(n.Last - 1); {
			case t&english.Growth != 0:
				direction = stats.DirectionUp
			case t&english.Shrinkage != 0:
				direction = stats.DirectionDown
			case direction != stats.DirectionNone && s.q.Direction == stats.DirectionNone:
				direction = stats.DirectionNone
			}
		}
	}
	compared := l.comparedWay(max(s.q.Last, s.q.OuterLast, s.q.NounLast))
	if compared != stats.DirectionNone {
		direction = compared
	}
	var prep english.ID
	if p := &l.phrases[s.phrase]; p.prep >= 0 {
		prep = l.x.At(p.prep).Word
	}
	switch {
	case s.q.Old >= 0 && s.q.Old != i && s.q.Old < len(r.qs):
		c.Change = stats.Change{Kind: stats.ChangeFromTo, Direction: direction}
		c.Role, c.From = stats.RoleNew, s.q.Old
	case s.q.New >= 0 && s.q.New != i:
		c.Role = stats.RolePrevious
	case prep == english.With && s.phrase > 0 && l.phrases[s.phrase-1].kind == phraseVerb && l.phrases[s.phrase-1].verb.tense == participle && len(r.seen) > 0 && l.comparing(s.phrase-1):
		c.Role = stats.RolePrevious // "compared with 58 million"
	case prep == english.From && len(r.seen) > 0 && l.wayBefore(s.phrase) != stats.DirectionNone:
		c.Role, c.way = stats.RolePrevious, l.wayBefore(s.phrase) // "crossed in 2022, up from 11,000"
	case prep == english.From && len(r.seen) > 0 && r.changed(i-1):
		c.Role = stats.RolePrevious // "up 12% from $3.8 billion"
	case direction == stats.DirectionNone:
	case prep == english.To:
		c.Change = stats.Change{Kind: stats.ChangeFromTo, Direction: direction}
		c.Role = stats.RoleNew
	case prep == english.From:
		c.Role = stats.RolePrevious
	case s.q.Kind == measure.Percent || s.q.Kind == measure.Multiple || s.q.Kind == measure.Share:
		c.Change = stats.Change{Kind: stats.ChangeRelative, Direction: direction}
		c.Role = stats.RoleDifference
	case s.q.Direction != stats.DirectionNone || compared != stats.DirectionNone || prep == english.By || s.q.Kind == measure.Points || s.object:
		c.Change = stats.Change{Kind: stats.ChangeAbsolute, Direction: direction}
		c.Role = stats.RoleDifference
	}
}

// comparedWay returns the way that the comparative at token k goes: "3% lower
// than in 2022", "$2 higher".
func (l *Linker) comparedWay(k int) stats.Direction {
	t := l.x.At(k)
	if t.Class&(english.Adjective|english.Adverb) == 0 || !strings.HasSuffix(l.x.Surface(k), "er") {
		return stats.DirectionNone
	}
	switch d := l.x.Lexicon.Direction(t.Word); {
	case d > 0:
		return stats.DirectionUp
	case d < 0:
		return stats.DirectionDown
	}
	return stats.DirectionNone
}

// wayBefore returns the way that the adverb just before noun phrase p goes: up
// or down from a figure.
func (l *Linker) wayBefore(p int) stats.Direction {
	if p == 0 || l.phrases[p-1].kind != phraseOther {
		return stats.DirectionNone
	}
	switch l.x.At(l.phrases[p-1].first).Word {
	case english.Up:
		return stats.DirectionUp
	case english.Down:
		return stats.DirectionDown
	}
	return stats.DirectionNone
}

// comparing reports whether verb group v compares.
func (l *Linker) comparing(v int) bool {
	return l.phrases[v].verb.main == l.x.Lexicon.Lemma(english.Compared)
}

// changed reports whether quantity i, of the same sentence, is a change.
func (r *reader) changed(i int) bool {
	return i >= r.q0 && r.qs[i].Direction != stats.DirectionNone
}

// aggregate fills total, average and record, and the role of goals and limits.
func (r *reader) aggregate(s *site, c *Claim) {
	l := r.l
	first := max(s.q.OuterFirst-4, l.x.Sentences[l.sent].First)
	for k := first; k < s.q.OuterFirst; k++ {
		r.aggregateWord(k, c)
	}
	if n := r.nounAfter(s); n.First < n.Last {
		r.aggregateWord(n.First, c)
	}
	if s.verb >= 0 && l.phrases[s.verb].verb.main == l.x.Lexicon.Lemma(english.Have_) && c.Aggregate == stats.AggregateNone && s.q.Kind == measure.Count {
		c.Aggregate = stats.AggregateStock
	}
	if c.Role == stats.RoleNone && s.verb >= 0 {
		if n := l.phrases[s.verb].verb.subject; n >= 0 && n != s.phrase {
			r.roleWord(l.phrases[n].head, c)
		}
	}
	if c.Role == stats.RoleNone && s.phrase > 0 && l.phrases[s.phrase].prep >= 0 && l.phrases[s.phrase-1].kind == phraseNoun {
		r.roleWord(l.phrases[s.phrase-1].head, c)
	}
	if c.Role == stats.RoleTarget && c.Status == timeline.StatusActual {
		c.Status = timeline.StatusPlanned
	}
}

func (r *reader) aggregateWord(k int, c *Claim) {
	t := r.l.x.At(k)
	if t.Kind != token.Word || r.l.tags[k].verbal() {
		return // "recorded" sets no record
	}
	switch n := r.l.nounTraits(k); {
	case n&english.Total != 0:
		c.Aggregate = stats.AggregateTotal
	case n&english.Average != 0:
		c.Aggregate = stats.AggregateAverage
		if t.Word == english.Median {
			c.Aggregate = stats.AggregateMedian
		}
	case n&english.Record != 0 && c.Aggregate == stats.AggregateNone:
		c.Aggregate = stats.AggregateRecord
	}
}

func (r *reader) roleWord(k int, c *Claim) {
	switch n := r.l.nounTraits(k); {
	case n&english.Target != 0:
		c.Role = stats.RoleTarget
	case n&english.Limit != 0:
		c.Role = stats.RoleThreshold
	}
}

// ofChanged reads what a figure is of that tells how the figure before it has
// changed: "carried 4 million letters in May, up 6% from 3.8 million".
func (r *reader) ofChanged(s *site, c *Claim) bool {
	l, n := r.l, len(r.seen)-1
	if n < 0 || s.subject || r.seen[n].of == "" || r.previous(c.Figure) == nil || r.nounAfter(s).Last > 0 {
		return false
	}
	k := min(s.q.First, s.q.OuterFirst) - 1
	switch l.x.At(k).Word {
	case english.Up, english.Down:
		if l.x.At(k-1).Word != english.Comma {
			return false
		}
	case english.From:
		if !r.changed(c.Figure - 1) {
			return false
		}
	default:
		return false
	}
	for p := r.seen[n].phrase + 1; p < s.phrase; p++ {
		if l.phrases[p].kind == phraseVerb || l.phrases[p].kind == phraseBreak {
			return false
		}
	}
	c.Of, c.of = r.seen[n].of, r.seen[n].at
	return true
}
