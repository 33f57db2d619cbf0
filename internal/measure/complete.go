package measure

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/stats"
)

// complete reads what a joined figure is per, what it counts and its hedges,
// and discards it if it turns out to be no quantity.
func (f *finder) complete(m *Mention) {
	if m.Last == m.First {
		return
	}
	n := f.numberOf(m)
	f.age(m)
	if f.bareAge(m) || f.ageLimit(m) || f.interval(m) || f.figurative(m) || f.x.At(m.First-1).Word == english.Per {
		m.discard()
		return
	}
	if m.unit.some() {
		if m.PerFirst < 0 {
			f.rate(m)
		}
	} else {
		f.counted(m, n)
		if f.voted(m) {
			m.discard()
			return
		}
		for i := f.here + 1; i < len(f.out) && f.out[i].First < m.NounLast; i++ {
			if f.out[i].noUnit && f.out[i].First >= m.NounFirst {
				f.out[i].discard() // the 737 of two 737 Max jets
			}
		}
	}
	f.hedged(m)
	if !m.unit.some() && !m.inverted && m.NounFirst < 0 {
		alone := f.standsAlone(m, n)
		if !alone || n.Has(numeral.InWords) {
			if k := f.listedCount(m, n); k >= 0 {
				m.likeNum, m.Kind, m.Rule = k, Count, "count in a list"
				f.direction(m)
				return
			}
		}
		if !alone && !f.leans(m) {
			m.discard()
			return
		}
		m.lonely = !alone
	}
	f.kind(m, n)
	f.pointsAhead(m)
	f.direction(m)
}

// listTokens is how many figures of a list follow one at most.
const listTokens = 4

// listedCount returns the number of the figure that says what m counts with the
// others of its list, "7, 9 and 11 boys"; -1 if there is none.
func (f *finder) listedCount(m *Mention, n *numeral.Number) int32 {
	x := f.x
	if n.Kind != numeral.Cardinal || m.num2 >= 0 || n.Coef == 1 && n.Exp == 0 {
		return -1
	}
	e, last := m.Last, false
	for k := int(m.num) + 1; k < len(f.nums) && k <= int(m.num)+listTokens; k++ {
		w := x.At(e).Word
		if w != english.Comma && w != english.And && w != english.Or {
			break
		}
		if e++; w == english.Comma && (x.At(e).Word == english.And || x.At(e).Word == english.Or) {
			w = english.And
			e++
		}
		b := &f.nums[k]
		if last || int(b.First) != e || b.Kind != numeral.Cardinal || b.Has(numeral.InWords) != n.Has(numeral.InWords) {
			break
		}
		last, e = w != english.Comma, int(b.Last)
		if noun := f.nounAfter(e, b); last && noun.last > noun.first {
			return int32(k)
		}
	}
	return -1
}

// index returns the index of m in f.out.
func (f *finder) index(m *Mention) int {
	lo, hi := f.base, len(f.out)
	for lo < hi {
		h := int(uint(lo+hi) >> 1)
		if f.out[h].First < m.First {
			lo = h + 1
		} else {
			hi = h
		}
	}
	for lo < len(f.out) && &f.out[lo] != m {
		lo++
	}
	return lo
}

// kind settles the kind of m.
func (f *finder) kind(m *Mention, n *numeral.Number) {
	if n.Has(numeral.InWords) && n.IsWhole() {
		m.Flags |= Words
		if n.Coef == 1 && n.Exp == 0 {
			m.Flags |= One
		}
	}
	if m.unit.hyphen {
		m.Flags |= Attribute
	}
	if p := f.x.At(m.OuterFirst - 1); p.Class&(english.Possessive) != 0 || p.Word == english.The || p.Word == english.These || p.Word == english.Those {
		m.Flags |= Definite
	}
	d := m.unit.u.Dimension()
	rule := ""
	switch {
	case m.Kind == Age:
		rule = "age"
	case !m.unit.some() && (n.Kind == numeral.Fraction):
		m.Kind, rule = Share, "fraction"
		m.unit.u = stats.Fraction
	case m.inverted:
		m.Kind, rule = Measured, "measure"
	case !m.unit.some() && m.NounFirst >= 0:
		m.Kind, rule = Count, "count"
	case m.lead > 0:
		m.Kind, rule = Count, "count in a roll"
	case !m.unit.some():
		m.Kind, rule = Bare, "number"
	case d.Is(stats.Share):
		m.Kind, rule = Percent, "percent"
		if m.unit.u == stats.Fraction {
			m.Kind, rule = Share, "share"
		}
	case d.Is(stats.Points):
		m.Kind, rule = Points, "points"
	case m.Occurrence:
		m.Kind, rule = Count, "occurrences"
	case d.Is(stats.Factor):
		m.Kind, rule = Multiple, "multiple"
	case m.unit.u.IsCurrency():
		m.Kind, rule = Money, "money"
	case d.Is(stats.Time) || d.Is(stats.Calendar):
		m.Kind, rule = Duration, "duration"
	default:
		m.Kind, rule = Measured, "measure"
	}
	if m.Rule != "" {
		rule += " " + m.Rule
	}
	m.Rule = rule
}
