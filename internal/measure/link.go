package measure

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// lookBack is how many figures back the noun or the scale of a figure may be.
const lookBack = 5

// elided gives figures without unit and noun those of the figure before them
// in the sentence where the words say that they are alike: "3.9 million
// headsets, up from 2.4 million"; and it gives a figure in brackets the hedge
// of the one it repeats: "more than 100 km (60 miles)".
func (f *finder) elided() {
	live := f.base - 1 // the mention before m that is none of the discarded
	for i := f.base; i < len(f.out); i++ {
		j := live
		m := &f.out[i]
		if m.Last == m.First {
			continue
		}
		live = i
		if j < f.base {
			if !f.ofWhole(m, i) && m.lonely {
				m.discard()
				live = j
			}
			continue
		}
		p := &f.out[j]
		if f.nounBetween(p, m) {
			m.discard()
			live = j
			continue
		}
		if p.unit.some() && m.unit.some() && f.repeats(p, m) {
			m.Flags |= Repeated
			if m.hedge == stats.HedgeNone {
				m.hedge = p.hedge
			}
		}
		f.pointsOf(m, i)
		if m.Kind == Bare && m.NounFirst < 0 && f.ofWhole(m, i) {
			continue
		}
		if m.Kind == Bare && m.NounFirst < 0 {
			f.elide(m, i)
			if m.lonely && m.Kind == Bare {
				m.discard()
				live = j
				continue
			}
		}
		if m.Direction == stats.DirectionNone && p.Direction != stats.DirectionNone && f.alsoChanged(p, m) {
			m.Direction = p.Direction
		}
	}
}

// nounBetween reads a share with its noun inside, "one child in ten": p becomes
// the share.
func (f *finder) nounBetween(p, m *Mention) bool {
	x := f.x
	if p.Kind != Count || m.Kind != Bare || p.num2 >= 0 || m.num2 >= 0 || p.Has(OneOf) || x.At(p.NounLast).Word != english.In || p.NounLast+1 != m.First {
		return false
	}
	n, d := f.numberOf(p), f.numberOf(m)
	w, ok := d.Int()
	if !ok || w < 3 || w > 1000 || !n.Less(d) || n.Kind != numeral.Cardinal || d.Kind != numeral.Cardinal || !n.IsWhole() || n.Coef > 10 {
		return false
	}
	n.Kind, n.Den = numeral.Fraction, int32(w)
	p.unit.u, p.unit.key = stats.Fraction, "fraction"
	p.Kind, p.Rule = Share, "share ratio"
	p.Last, p.OuterLast = m.Last, max(p.OuterLast, m.OuterLast)
	p.Flags &^= One
	return true
}

// pointsOf makes percentage points of points, and degrees of a scale of
// degrees, where the sentence has spoken of percentages or of that scale:
// "43.8 percent, a loss of 6.1 points".
func (f *finder) pointsOf(m *Mention, i int) {
	x := f.x
	n := f.numberOf(m)
	points := f.fewPoints(m)
	if !points && m.unit.key != "deg" {
		return
	}
	for j := i - 1; j >= f.base && j > i-lookBack; j-- {
		p := &f.out[j]
		if p.Last == p.First {
			continue
		}
		for k := p.Last; k < m.First; k++ {
			if points && x.At(k).Has(token.Sentence) || x.At(k).Has(token.NewPara) {
				return
			}
		}
		switch {
		case points && p.Kind == Count && p.NounFirst >= 0 && x.At(p.NounFirst).Word == x.At(m.NounFirst).Word:
			return // 25 points, or 0.1%, and 17 points
		case points && p.unit.u == stats.Percent && n.Coef < 1000 && !(x.At(p.OuterFirst-1).Word == english.Or):
			f.toPoints(m)
			return
		case !points && (p.unit.key == "°C" || p.unit.key == "°F"):
			m.unit.u, m.unit.key = p.unit.u, p.unit.key
			return
		}
	}
}

// fewPoints reports whether m counts points, and not thousands of them.
func (f *finder) fewPoints(m *Mention) bool {
	return m.Kind == Count && !m.Has(One) && m.NounLast == m.NounFirst+1 && f.ofPoints(m) && f.numberOf(m).Exp <= 0
}

// pointsAhead makes percentage points of the points by which m moves to a
// percentage: "by 1.1 points to 83.7 percent".
func (f *finder) pointsAhead(m *Mention) {
	i := f.here + 1
	if i < len(f.out) && f.fewPoints(m) && f.out[i].unit.u == stats.Percent && f.out[i].First == m.NounLast+1 && f.x.At(m.NounLast).Word == english.To {
		f.toPoints(m)
	}
}

// toPoints makes percentage points of m, which counts points.
func (f *finder) toPoints(m *Mention) {
	m.unit.u, m.unit.key = stats.PercentagePoint, "pp"
	m.Last, m.OuterLast = m.NounLast, max(m.OuterLast, m.NounLast)
	m.NounFirst, m.NounLast = -1, -1
	m.Kind, m.Rule = Points, "points"
}

// ofWhole gives a part the noun of the counted whole that follows: "32 of the
// 159 members", "4 million of its 4.9 million shares".
func (f *finder) ofWhole(m *Mention, i int) bool {
	x := f.x
	k0 := m.Last
	if x.At(k0).Word == english.Out {
		k0++
	}
	if m.Kind != Bare || m.NounFirst >= 0 || x.At(k0).Word != english.Of {
		return false
	}
	for j := i + 1; j < len(f.out) && j < i+3; j++ {
		p := &f.out[j]
		if p.Last == p.First {
			continue
		}
		if p.Kind != Count || p.First-k0 > 5 || p.NounFirst < 0 {
			return false
		}
		owned := x.At(p.First-1).Class&english.Possessive != 0 // the city's 120,000
		for k := k0 + 1; k < p.First; k++ {
			if t := x.At(k); t.Class&(english.Determiner|english.Possessive|english.Adjective|english.Participle|english.Gerund) == 0 && !t.Has(token.Cap) &&
				!(owned && t.Class&english.AnyNoun != 0) {
				return false
			}
		}
		m.likeNum = p.num
		m.Kind, m.Rule = Count, "count of a whole"
		return true
	}
	return false
}

// alsoChanged reports whether m tells of the change that p tells of: "lost 190
// points, or 0.6%", "fell 2.3%, Burlington by 2.6%", "fell 1.2 percent and the
// Hang Seng 0.8 percent".
func (f *finder) alsoChanged(p, m *Mention) bool {
	if m.Has(Repeated) {
		return true
	}
	x := f.x
	k := m.OuterFirst - 1
	gap := k - p.OuterLast
	if x.At(k).Word == english.Or && gap <= 2 {
		return true
	}
	by := x.At(k).Word == english.By
	if gap > gapTokens || !by && (m.Kind != Percent || p.Kind != Percent || x.At(m.Last).Word == english.Of) {
		return false
	}
	list := by
	for i := p.OuterLast; i < k || !by && i == k; i++ {
		t := x.At(i)
		if t.Has(token.Sentence) || t.Class&english.AnyVerb != 0 && t.Class&english.AnyNoun == 0 {
			return false
		}
		list = list || t.Word == english.And || t.Word == english.Comma
	}
	t := x.At(k)
	return list && (by || t.Word == english.And || t.Class&english.MainlyNoun != 0 && t.Class&english.Preposition == 0 || t.Kind == token.Word && t.Has(token.Cap))
}

// gapTokens is how far apart two figures of one verb stand at most.
const gapTokens = 6

// shareOut reports whether a figure between p and q is a part that is told by its
// place: "21 plants: eight in Spain, seven in France".
func (f *finder) shareOut(p, q *token.Token) bool {
	return (p.Word == english.Colon || p.Word == english.Comma) && q.Word == english.In
}

// repeats reports whether m stands in brackets directly after p and measures
// the same: "87 mph (140 km/h)".
func (f *finder) repeats(p, m *Mention) bool {
	k := max(p.OuterLast, p.PerLast)
	t := f.x.At(k)
	if m.OuterFirst != k+1 || t.Word != english.LeftParen && !(t.Word == english.Slash && p.Has(Repeated)) {
		return false
	}
	return p.Kind == Measured && m.Kind == Measured && p.unit.u.Dimension() == m.unit.u.Dimension()
}

// elide looks for the figure that m leaves its noun or unit to.
func (f *finder) elide(m *Mention, i int) {
	x := f.x
	n := f.numberOf(m)
	before, behind := x.At(m.OuterFirst-1), x.At(m.Last)
	leaning := behind.Word == english.More || f.percentBehind(m) || f.shareOut(before, behind) ||
		before.Word == english.The && behind.Class&english.Participle != 0 || before.Word == english.Which || before.Word == english.Whom ||
		before.Word == english.LeftParen && behind.Word == english.RightParen && f.closeBehind(m, i)
	if n.Has(numeral.Negative) || m.num2 >= 0 || !leaning && f.x.At(m.Last).Kind == token.Word && f.x.At(m.Last).Class&(english.AnyNoun) != 0 &&
		f.x.At(m.Last).Class&(english.Preposition|english.Adverb|english.Conjunction) == 0 {
		return
	}
	switch w := before.Word; {
	case leaning:
	case w == english.From, w == english.To, w == english.Than, w == english.With, w == english.Including, w == english.And, w == english.Against,
		w == english.Or, w == english.At, w == english.Another, w == english.Further && n.Has(numeral.Magnitude):
	case w == english.Of:
		if !x.Lexicon.Total(x.At(m.OuterFirst - 2).Word) {
			return
		}
	default:
		return
	}
	for j := i - 1; j >= f.base && j > i-lookBack; j-- {
		p := &f.out[j]
		if p.Last == p.First {
			continue
		}
		for k := p.Last; k < m.First; k++ {
			if w := x.At(k + 1).Word; x.At(k).Has(token.Sentence) && !(x.At(k).Word == english.Of && (w == english.These || w == english.Those || w == english.Them)) {
				return
			}
		}
		switch p.Kind {
		case Count:
			if p.Has(One | OneOf) {
				continue
			}
			m.likeNum = p.num
			m.Kind, m.Rule = Count, "count elided"
			return
		case Money, Measured:
			if w := before.Word; p.Kind == Measured && (f.small(n) || w == english.At || w == english.And || w == english.Or) {
				continue
			}
			m.unit.u, m.unit.key = p.unit.u, p.unit.key
			m.Kind, m.Rule = p.Kind, p.Rule+" elided"
			return
		}
	}
}

// closeBehind reports whether m stands in brackets directly behind the mention
// before it: "18.6 million tonnes (19.1 million)".
func (f *finder) closeBehind(m *Mention, i int) bool {
	for j := i - 1; j >= f.base && j > i-lookBack; j-- {
		p := &f.out[j]
		if p.Last > p.First {
			return m.OuterFirst-1 == max(p.OuterLast, p.NounLast, p.PerLast)
		}
	}
	return false
}

// small reports whether n is a small whole number, which is likelier a count
// than a measure.
func (f *finder) small(n *numeral.Number) bool {
	return f.bare(n) && n.IsWhole() && n.Coef < 20
}

// bounds joins two figures that bound one thing from both sides: "at least 20
// and at most 100".
func (f *finder) bounds() {
	for i := f.base; i+1 < len(f.out); i++ {
		a, b := &f.out[i], &f.out[i+1]
		if a.num2 >= 0 || b.num2 >= 0 || a.OuterLast > b.OuterFirst || b.OuterFirst-a.OuterLast > 2 || a.NounFirst >= 0 {
			continue
		}
		if w := f.x.At(a.OuterLast).Word; w != english.And && w != english.Comma && w != english.But {
			continue
		}
		lo, hi := a, b
		if upper(a.hedge) && lower(b.hedge) {
			lo, hi = b, a
		} else if !lower(a.hedge) || !upper(b.hedge) {
			continue
		}
		if !less(f.numberOf(lo), f.numberOf(hi)) || a.unit.some() && b.unit.some() && a.unit.u != b.unit.u {
			continue
		}
		f.share(a, b)
		first, last := a.OuterFirst, b.OuterLast
		a.num, a.num2 = lo.num, hi.num
		a.First, a.Last, a.OuterFirst, a.OuterLast = first, b.Last, first, last
		a.hedge = stats.HedgeNone
		a.Kind, a.NounFirst, a.NounLast = b.Kind, b.NounFirst, b.NounLast
		a.Rule = "range of bounds"
		b.discard()
	}
}

// lower reports whether h bounds from below.
func lower(h stats.Hedge) bool {
	b := h.Bound()
	return b == stats.BoundMore || b == stats.BoundAtLeast
}

// upper reports whether h bounds from above.
func upper(h stats.Hedge) bool {
	b := h.Bound()
	return b == stats.BoundLess || b == stats.BoundAtMost
}

// pairTokens is how far the two figures of a change stand apart at most.
const pairTokens = 10

// pairs links the old and the new figure of a change: "from 128 tons in 2017
// to 82", "to $4.3bn from $3.8bn".
func (f *finder) pairs() {
	x := f.x
	for i := f.base; i+1 < len(f.out); i++ {
		a, b := &f.out[i], &f.out[i+1]
		if b.First-a.Last > pairTokens || a.num2 >= 0 || b.num2 >= 0 || a.Kind != b.Kind {
			continue
		}
		if (a.unit.some() || b.unit.some()) && a.unit.u != b.unit.u {
			continue
		}
		p, q := x.At(a.OuterFirst-1).Word, x.At(b.OuterFirst-1).Word
		switch {
		case p == english.From && q == english.To:
			b.Old, a.New = i, i+1
		case p == english.To && q == english.From:
			a.Old, b.New = i+1, i
		case q == english.From && x.Lexicon.Direction(x.At(b.OuterFirst-2).Word) != 0, q == english.With && x.At(b.OuterFirst-2).Word == english.Compared:
			// $1.20 a share, up from $1.05
		default:
			continue
		}
		if !a.unit.some() || a.NounFirst >= 0 || b.NounFirst >= 0 {
			continue
		}
		switch {
		case a.PerFirst >= 0 && b.PerFirst < 0:
			b.perLike = int32(i)
		case b.PerFirst >= 0 && a.PerFirst < 0:
			a.perLike = int32(i + 1)
		}
	}
}
