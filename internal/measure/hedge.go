package measure

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// hedged reads the hedges of m before and after it and sets its outer extent.
func (f *finder) hedged(m *Mention) {
	m.OuterFirst, m.OuterLast = m.First, m.Last
	limit := f.limit()
	n := f.numberOf(m)
	switch {
	case n.Has(numeral.Several):
		m.hedge = stats.HedgeSeveral
	case n.Has(numeral.Few):
		m.hedge = stats.HedgeFew
	case n.Kind == numeral.Vague:
		m.hedge = stats.HedgePlural
	}
	if h, first := f.hedgeBefore(m.First, limit); first < m.First && !(h == stats.HedgeOver && f.during(m, first)) {
		m.OuterFirst = first
		if m.hedge == stats.HedgeNone {
			m.hedge = h
		}
	}
	f.hedgeAfter(m, m.Last)
	if m.OuterLast == m.Last && m.NounLast > m.Last {
		f.hedgeAfter(m, m.NounLast)
	}
}

// during reports whether the "over" at token k tells how long the figure before
// it took: "$1.2 trillion over 10 years".
func (f *finder) during(m *Mention, k int) bool {
	if d := m.unit.u.Dimension(); f.here == f.base || !d.Is(stats.Time) && !d.Is(stats.Calendar) {
		return false
	}
	p := &f.out[f.here-1]
	return max(p.Last, p.NounLast, p.PerLast) == k
}

// limit returns the first token that the mention before the one at hand does not
// have.
func (f *finder) limit() int {
	if f.here > f.base {
		return f.out[f.here-1].Last
	}
	return 0
}

// hedgedBefore reports whether a hedge stands before token i.
func (f *finder) hedgedBefore(i int) bool {
	_, first := f.hedgeBefore(i, 0)
	return first < i
}

// hedgeBefore reads the hedges that end before token i and begin at limit or
// later. The strongest of several is the hedge: "an estimated more than 5".
func (f *finder) hedgeBefore(i, limit int) (h stats.Hedge, first int) {
	x := f.x
	first = i
	for n := 0; n < 3; n++ {
		k := first - 1
		if x.At(k).Word == english.A && n == 0 { // "about a dozen" has its article inside
			break
		}
		if k < limit || x.At(first).Has(token.NewPara) {
			break
		}
		t := x.At(k)
		if t.Kind == token.Word && t.Class&english.Hedge == 0 || t.Kind != token.Word && t.Kind != token.Mark {
			break
		}
		found := false
		for _, p := range x.Lexicon.HedgesBefore(t.Word) {
			start, ok := f.matchBack(k-1, &p)
			if !ok || start < limit {
				continue
			}
			hedge := f.hedges[p.N]
			if !f.hedgeFits(hedge, start, first) {
				continue
			}
			if h == stats.HedgeNone || strength(hedge) > strength(h) {
				h = hedge
			}
			first, found = start, true
			break
		}
		if !found {
			break
		}
	}
	return h, first
}

// strength orders hedges where several stand together: bounds outweigh blurs,
// and blurs remarks.
func strength(h stats.Hedge) int {
	switch h.Bound() {
	case stats.BoundExact:
		return 0
	case stats.BoundAbout:
		return 1
	}
	return 2
}

// hedgeFits reports whether the words at [start, next) are the hedge h there
// and not something else: "over" a place, "some" with nothing blurred.
func (f *finder) hedgeFits(h stats.Hedge, start, next int) bool {
	x := f.x
	switch h {
	case stats.HedgeAsManyAs, stats.HedgeAsMuchAs:
		// "twice as many as five years ago" compares.
		p := x.At(start - 1)
		return p.Class&english.Vague == 0 && p.Class&english.Fraction == 0 && p.Word != english.Times
	case stats.HedgeUpTo:
		return !x.Lexicon.Creeps(x.At(start-1).Word) || x.At(start).Word != english.Up
	case stats.HedgeOnly:
		return x.At(next-1).Word != english.But || x.At(start-1).Word != english.Not
	}
	return true
}

// hedgeAt reads a hedge that begins at token k, after a figure, and returns
// the token after it; k if there is none.
func (f *finder) hedgeAt(k int) (stats.Hedge, int) {
	x := f.x
	t := x.At(k)
	if t.Has(token.NewPara) {
		return stats.HedgeNone, k
	}
	for _, p := range x.Lexicon.HedgesAfter(t.Word) {
		end, ok := f.match(k+1, &p)
		if !ok {
			continue
		}
		h := f.hedges[p.N]
		switch w := x.At(end).Word; {
		case w == english.Than || w == english.Or || w == english.To:
			continue // 30 and less than 40
		case h == stats.HedgePlus && !x.Joined(k):
			continue
		case h == stats.HedgeOrSo && t.Kind == token.Mark && !x.Joined(k):
			continue
		}
		return h, end
	}
	return stats.HedgeNone, k
}

// hedgedAfter reports whether a hedge begins at token k: "15-plus".
func (f *finder) hedgedAfter(k int) bool {
	_, end := f.hedgeAt(k)
	return end > k
}

// hedgeAfter reads a hedge at token k after m.
func (f *finder) hedgeAfter(m *Mention, k int) {
	x := f.x
	if x.At(k).Word == english.Comma {
		k++
	}
	hedge, end := f.hedgeAt(k)
	if end == k {
		return
	}
	if m.hedge == stats.HedgeNone || strength(hedge) > strength(m.hedge) {
		m.hedge = hedge
	}
	m.OuterLast = end
	if hedge == stats.HedgePlus {
		m.Last = end
	}
}
