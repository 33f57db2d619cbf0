package measure

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// age reads "58-year-old", "58 years old", "58 years of age".
func (f *finder) age(m *Mention) {
	x := f.x
	if !m.unit.some() || m.unit.last == m.unit.first {
		return
	}
	d := m.unit.u.Dimension()
	if !d.Is(stats.Time) && !d.Is(stats.Calendar) {
		return
	}
	k := m.Last
	if x.At(m.First-1).Word == english.Of && x.At(m.First-2).Word == english.Age {
		m.Kind = Age
		return
	}
	if w := x.At(k).Word; w == english.Hyphen && x.Joined(k) == x.Joined(k+1) {
		k++
	}
	switch w := x.At(k).Word; {
	case w == english.Old || w == english.Olds:
		m.Last = k + 1
	case w == english.Of && x.At(k+1).Word == english.Age:
		m.Last = k + 2
	case x.At(m.unit.first).Word == english.YO, x.At(m.unit.first).Word == english.YODot:
	default:
		return
	}
	m.Kind = Age
}

// bareAge reports whether m is an age without a unit: "aged 18 to 34", "the
// age of 5". Ages like these are no figures of a report.
func (f *finder) bareAge(m *Mention) bool {
	if m.unit.some() {
		return false
	}
	x := f.x
	p := x.At(m.First - 1)
	if p.Class&english.Be != 0 && m.NounFirst < 0 && x.At(m.Last).Kind != token.Word {
		switch x.At(m.First - 2).Word {
		case english.He, english.She, english.I, english.Who:
			return true // when she was 4
		}
	}
	if p.Class&english.Be != 0 && m.NounFirst < 0 && x.At(m.Last).Kind != token.Word {
		for k := m.First - 2; k > m.First-8 && k >= 0; k-- {
			if x.At(k).Word == english.Age {
				return true // the median age of patients was 34
			}
		}
	}
	if p.Word == english.Between || p.Word == english.From {
		p = x.At(m.First - 2) // aged between 18 and 34
	}
	return aged(p.Word) || p.Word == english.Of && x.At(m.First-2).Word == english.Age || f.listedAge(m)
}

// listedAge reports whether m goes on with a list of ages: "aged nine, 12 and
// 15".
func (f *finder) listedAge(m *Mention) bool {
	if !f.years(m) {
		return false
	}
	x := f.x
	i := m.First - 1
	for k := int(m.num) - 1; k >= 0 && k >= int(m.num)-lookBack; k-- {
		if w := x.At(i).Word; w != english.And && w != english.Comma && w != english.Or || int(f.nums[k].Last) != i {
			return false
		}
		if i = int(f.nums[k].First) - 1; aged(x.At(i).Word) {
			return true
		}
	}
	return false
}
