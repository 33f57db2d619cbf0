package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
)

// outer finds the preposition and what else stands around a mention, and its
// relation.
func (f *finder) outer(m *Mention, floor, next int) {
	m.OuterFirst, m.OuterLast = m.First, m.Last
	f.outerAfter(m, next)
	i := m.First - 1
	if i < floor || f.apart(m.First) {
		return
	}
	if f.any(i, english.The) && i-1 >= floor {
		i--
	}
	rel, first, inside := NoRelation, i, true
	switch f.word(i) {
	case english.In:
		rel = In
	case english.On, english.At, english.For, english.Of:
		inside = !f.any(i, english.Of)
	case english.During, english.Throughout:
		rel = During
	case english.Since:
		rel = Since
	case english.From:
		rel = Since
		if m.Range {
			rel = NoRelation
		}
	case english.Until, english.Till:
		rel = Until
		if f.any(i-1, english.Up) && i-1 >= floor {
			first--
		}
	case english.To:
		if f.any(i-1, english.Up) && i-1 >= floor {
			rel, first = Until, i-1
		} else if f.any(i-1, english.Prior) && i-1 >= floor {
			rel, first = Before, i-1
		} else {
			inside = false
		}
	case english.By:
		rel = By
	case english.Than:
		switch {
		case f.any(i-1, english.Later) && f.any(i-2, english.No, english.Not):
			rel, first = By, i-2
		case f.any(i-1, english.Later):
			rel, first = After, i-1
		case f.any(i-1, english.Earlier) && f.any(i-2, english.No, english.Not):
			rel, first = Since, i-2
		case f.any(i-1, english.Earlier):
			rel, first = Before, i-1
		default:
			inside = false
		}
	case english.Before:
		rel = Before
	case english.After, english.Following:
		rel = After
	case english.Between:
		rel = Between
	case english.Within:
		rel = Within
	case english.Through:
		rel = Through
	case english.Starting, english.Commencing:
		rel = Since
	default:
		inside = false
	}
	if first < floor {
		return
	}
	if m.Relation == NoRelation {
		m.Relation = rel
	}
	if inside {
		m.OuterFirst = first
	}
}

// outerAfter reads what follows a date and opens it: "or later", "and beyond",
// "onwards".
func (f *finder) outerAfter(m *Mention, next int) {
	i := m.Last
	if i >= next || f.apart(i) {
		return
	}
	switch f.word(i) {
	case english.Onward, english.Onwards:
		m.Relation, m.OuterLast = Since, i+1
	case english.And, english.Or:
		if i+1 < next && f.any(i+1, english.Beyond, english.Later, english.After, english.Onwards, english.Greater) {
			m.Relation, m.OuterLast = Since, i+2
		}
	}
}
