package measure

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// rate reads the denominator after a unit: "/kg", "per kilo", "a share", "each
// month".
func (f *finder) rate(m *Mention) {
	x := f.x
	if m.Kind == Age {
		return
	}
	k := m.Last
	if x.At(k).Word == english.Of && m.Kind != Age {
		k = f.pastStuff(k)
	}
	t := x.At(k)
	if f.inverse(m, k) {
		return
	}
	slash := t.Word == english.Slash && x.Joined(k) && x.Joined(k+1)
	article := t.Word == english.A || t.Word == english.An || t.Word == english.Each || t.Word == english.Every
	if article && x.At(k+1).Class&english.TimeUnit != 0 && f.sinceThen(k+2) {
		return
	}
	hyphens := t.Word == english.Hyphen && x.Joined(k) && x.At(k+1).Word == english.A && x.At(k+2).Word == english.Hyphen
	switch {
	case slash, t.Word == english.Per, article:
		k++
	case t.Word == english.For && (x.At(k+1).Word == english.Every || x.At(k+1).Word == english.Each):
		k += 2
	case hyphens:
		k += 3
	default:
		return
	}
	if x.At(k).Has(token.NewPara) || slash && x.At(k).Kind == token.Mark {
		return
	}
	if !slash && f.perEach(m, k) {
		return
	}
	var u unit
	if f.unitAt(nil, k, &u) {
		if (article || hyphens) && !f.perTime(u.u) && m.Kind != Money && !m.unit.u.IsCurrency() {
			return
		}
		f.extend(&u)
		if slash {
			// One unit, where the table has it: mg/L.
			if v, err := f.table.Parse(m.unit.u.Symbol() + "/" + u.u.Symbol()); err == nil {
				m.unit.u, m.unit.key, m.unit.last = v, v.Symbol(), u.last
				m.Last = u.last
				f.rate(m) // 20 mg/kg/day
				return
			}
		}
		m.per = u
		m.PerFirst, m.PerLast = k, u.last
	} else if t.Word == english.Per || slash || (article || hyphens) && m.unit.u.IsCurrency() && x.Lexicon.PriceUnit(x.At(k).Word) {
		w := x.At(k)
		if w.Kind != token.Word || w.Class&(english.Determiner|english.Preposition) != 0 {
			return
		}
		m.PerFirst, m.PerLast = k, k+1
		if t.Word == english.Per {
			for i := k; i < k+3 && x.At(i).Kind == token.Word && x.At(i).Class&english.AnyNoun == 0 && x.At(i).Class&english.Adjective != 0; i++ {
				m.PerLast = i + 2
			}
		}
	} else {
		return
	}
	if slash || hyphens {
		m.Last = m.PerLast
	}
	f.alsoPer(m)
}

// alsoPer reads the second denominator of a rate: "20 mg per kg per day" is so
// many milligrams per kilogram, a day.
func (f *finder) alsoPer(m *Mention) {
	x := f.x
	k := m.PerLast
	t := x.At(k)
	slash := t.Word == english.Slash && x.Joined(k) && x.Joined(k+1)
	switch t.Word {
	case english.Per, english.A, english.An, english.Each, english.Every:
	default:
		if !slash {
			return
		}
	}
	var u unit
	if x.At(k+1).Has(token.NewPara) || f.sinceThen(k+2) || !f.unitAt(nil, k+1, &u) || !f.perTime(u.u) || f.perTime(m.per.u) {
		return
	}
	if !m.per.u.IsZero() {
		v, err := f.table.Parse(m.unit.u.Symbol() + "/" + m.per.u.Symbol())
		if err != nil {
			return
		}
		m.unit.u, m.unit.key, m.per, m.PerFirst = v, v.Symbol(), u, k+1
	}
	m.PerLast = u.last
	if slash {
		m.Last = u.last
	}
}

// sinceThen reports whether the word at token k makes a time of the "a year"
// before it: "a year ago", "a month before the vote"; not "a year on rent", "a
// month before tax".
func (f *finder) sinceThen(k int) bool {
	x := f.x
	if !x.Lexicon.Since(x.At(k).Word) {
		return false
	}
	n := x.At(k + 1)
	switch x.At(k).Word {
	case english.On:
		return n.Kind != token.Word
	case english.From:
		return n.Kind != token.Word || n.Class&(english.TimeWord|english.Weekday|english.Month) != 0 || n.Word == english.Now || n.Word == english.Then
	case english.Before, english.After:
		return n.Kind != token.Word || n.Class&english.MainlyNoun == 0 || n.Has(token.Cap)
	}
	return true
}

// inverse reads a unit with a negative exponent as the denominator: "km s⁻¹",
// "200 m s-1"; and the one of the figure itself: "10²¹ cm⁻²".
func (f *finder) inverse(m *Mention, k int) bool {
	if m.unit.last == m.unit.first || m.unit.signFirst >= 0 {
		return false
	}
	if n, end := f.negative(k); n > 0 && m.unit.last-m.unit.first == 1 {
		if u, ok := f.power(m.unit.u, n); ok {
			m.per = unit{u: u, key: u.Symbol()}
			m.PerFirst, m.PerLast = m.unit.first, end
			m.unit.u, m.unit.key = stats.Unit{}, ""
			m.Last, m.unit.last, m.inverted = end, end, true
			f.cover(m, end)
			return true
		}
	}
	u, end := f.inverseUnit(k)
	if end == k {
		return false
	}
	m.per = unit{u: u, key: u.Symbol()}
	m.PerFirst, m.PerLast, m.Last = k, end, end
	if u, next := f.inverseUnit(end); next > end { // W m⁻¹ K⁻¹
		if v, err := f.table.Parse(m.unit.u.Symbol() + "/" + m.per.u.Symbol()); err == nil {
			m.unit.u, m.unit.key = v, v.Symbol()
			m.per = unit{u: u, key: u.Symbol()}
			m.PerFirst, m.PerLast, m.Last = end, next, next
		}
	}
	f.cover(m, m.Last)
	return true
}

// inverseUnit reads a unit with a negative exponent at token k and returns its
// inverse and the token after it; k for none.
func (f *finder) inverseUnit(k int) (u stats.Unit, end int) {
	x := f.x
	i := k
	if x.At(i).Word == english.MiddleDot {
		i++
	} else if x.Joined(i) {
		return u, k
	}
	n, end := f.negative(i + 1)
	if n == 0 || x.At(i).Kind != token.Word || x.At(i).Len() > 4 || x.At(i).Has(token.NewPara) {
		return u, k
	}
	v, err := f.table.Parse(x.Surface(i))
	if err != nil || v.IsCurrency() {
		return u, k
	}
	u, ok := f.power(v, n)
	if !ok {
		return u, k
	}
	return u, end
}

// negative reads a negative exponent of one digit at token k, joined to what
// stands before it, and returns it without its sign; 0 for none.
func (f *finder) negative(k int) (n, end int) {
	x := f.x
	if !x.Joined(k) || !x.Joined(k+1) {
		return 0, k
	}
	d := x.At(k + 1)
	switch t := x.At(k); {
	case t.Kind == token.Super && t.Value == 0 && d.Kind == token.Super && d.Value > 0:
	case (t.Word == english.Hyphen || t.Word == english.Minus || t.Word == english.EnDash) && d.Kind == token.Digits && d.Len() == 1 && d.Value > 0 && d.Value < 4 && !(x.Joined(k+2) && x.At(k+2).Kind != token.Mark):
	default:
		return 0, k
	}
	return int(d.Value), k + 2
}

// power returns the unit u to the n-th power, if the table has it.
func (f *finder) power(u stats.Unit, n int) (stats.Unit, bool) {
	if n == 1 {
		return u, true
	}
	v, err := f.table.Parse(u.Symbol() + string('0'+rune(n)))
	return v, err == nil
}

// pastStuff returns the token after the stuff that the measure before token k
// is of, where a rate follows it: "tons of copper cathode a year".
func (f *finder) pastStuff(k int) int {
	x := f.x
	for i := k + 1; i < k+5; i++ {
		t := x.At(i)
		if (t.Word == english.A || t.Word == english.Per) && i > k+1 {
			if x.At(i+1).Class&english.TimeUnit != 0 || t.Word == english.Per && x.At(i+1).Kind == token.Digits {
				return i
			}
			return k
		}
		if t.Kind != token.Word || t.Class != 0 && t.Class&(english.AnyNoun|english.Adjective) == 0 && !t.Has(token.Cap|token.Dotted) || t.Has(token.NewPara) {
			return k
		}
	}
	return k
}

// perTime reports whether u is one of the units that follow "a": an hour, a
// day, a gallon; not "a dollar".
func (f *finder) perTime(u stats.Unit) bool {
	d := u.Dimension()
	return d.Is(stats.Time) || d.Is(stats.Calendar)
}

// perEach reads "per 100,000 people" at token k.
func (f *finder) perEach(m *Mention, k int) bool {
	for j := int(m.num) + 1; j < len(f.nums) && int(f.nums[j].First) <= k; j++ {
		n := &f.nums[j]
		if int(n.First) != k || n.Kind == numeral.Ordinal || n.Kind == numeral.Vague {
			continue
		}
		if n.Has(numeral.Bare) {
			n.Flags &^= numeral.Bare
		}
		m.perEach = int32(j)
		m.PerFirst, m.PerLast = k, int(n.Last)
		if u, ok := f.unitAfter(n, int(n.Last)); ok {
			m.per = u
			m.PerLast = u.last
		} else if p := f.nounAfter(int(n.Last), n); p.last > p.first {
			m.PerLast = p.last
		}
		f.cover(m, m.PerLast)
		return true
	}
	return false
}

// cover discards the mentions after m that begin before token end: they are
// part of it.
func (f *finder) cover(m *Mention, end int) {
	for i := f.index(m) + 1; i < len(f.out) && f.out[i].First < end; i++ {
		f.out[i].discard()
	}
}
