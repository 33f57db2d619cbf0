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
	case english.To, english.Than:
		rel, first, inside = f.relationWords(i, floor)
	case english.By:
		rel = By
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

// relationWords reads the relations of more than one word that end at token i:
// "up to", "prior to", "no later than", "earlier than". ok is false if there is
// none.
func (f *finder) relationWords(i, floor int) (rel Relation, first int, ok bool) {
	before := f.word(i - 1)
	not := f.any(i-2, english.No, english.Not)
	switch {
	case f.any(i, english.To) && i-1 < floor:
		return NoRelation, i, false
	case f.any(i, english.To) && before == english.Up:
		return Until, i - 1, true
	case f.any(i, english.To) && before == english.Prior:
		return Before, i - 1, true
	case f.any(i, english.To):
		return NoRelation, i, false
	case before == english.Later && not:
		return By, i - 2, true
	case before == english.Later:
		return After, i - 1, true
	case before == english.Earlier && not:
		return Since, i - 2, true
	case before == english.Earlier:
		return Before, i - 1, true
	}
	return NoRelation, i, false
}
