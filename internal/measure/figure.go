package measure

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// occurrence makes a count of what else would be a multiple: "it hit the target
// four times" counts, "four times as many" and "6.5 times earnings" multiply.
func (f *finder) occurrence(m *Mention) {
	if m.unit.key != "times" {
		return
	}
	x := f.x
	last := x.At(m.Last - 1)
	if last.Word != english.Times && last.Word != english.Twice && last.Word != english.Thrice && last.Word != english.Time {
		return // doubled, tenfold, 5x
	}
	if !f.numberOf(m).IsWhole() {
		return // 6.5 times earnings
	}
	const things = english.Determiner | english.Possessive | english.AnyNoun
	t := x.At(m.Last)
	switch {
	case t.Word == english.As, t.Word == english.More, t.Word == english.Less, t.Word == english.That, t.Word == english.What, t.Word == english.Higher, t.Word == english.Greater:
		return
	case t.Word == english.A || t.Word == english.An || t.Word == english.This || t.Word == english.Each || t.Word == english.Every || t.Word == english.Last:
	case t.Kind == token.Word && t.Class&things != 0 && t.Class&(english.Preposition|english.Conjunction|english.Adverb|english.TimeUnit|english.Month|english.Subordinator) == 0:
		return
	case t.Class&english.Adjective != 0 && x.At(m.Last+1).Word == english.Than:
		return
	}
	m.Occurrence = true
	m.unit.u = stats.Count
}

// hedgeInside reads a hedge between the figure and its unit, as in "16 or more
// tons" and "15-plus kilos", and with it the unit.
func (f *finder) hedgeInside(m *Mention) {
	h, k := f.hedgeAt(m.Last)
	if k == m.Last || m.unit.some() {
		return
	}
	if f.x.At(k).Word == english.Hyphen {
		return
	}
	n := f.numberOf(m)
	if u, ok := f.unitAfter(n, k); ok {
		m.unit, m.hedge, m.Last = u, h, u.last
	}
}

// multiple makes m so many times another figure: "doubled", "sixfold", "twice
// as many".
func (f *finder) multiple(m *Mention) {
	m.unit = unit{u: stats.Times, key: "times", signFirst: -1, first: m.Last, last: m.Last}
}

// scaled reads a magnitude that is written with the unit: "120 MEUR", "75 USD
// million".
func (f *finder) scaled(m *Mention) {
	x, n := f.x, f.numberOf(m)
	if n.Has(numeral.Magnitude) || n.Exp > 3 || n.Kind != numeral.Cardinal {
		return
	}
	if m.unit.some() {
		if t := x.At(m.Last); m.unit.u.IsCurrency() && m.unit.last > m.unit.first && t.Class&english.Magnitude != 0 && t.Class&english.Plural == 0 &&
			t.Kind == token.Word {
			f.raise(n, x.Lexicon.Value(t.Word, english.Magnitude))
			m.Last++
		}
		return
	}
	k, before := m.Last, false
	if t := x.At(k); t.Word == english.Grand && !t.Has(token.Cap) && x.At(k+1).Class&(english.Plural|english.MainlyNoun) == 0 {
		f.raise(n, 3) // twenty grand
		m.unit = unit{key: "$", signFirst: -1, first: m.Last, last: m.Last + 1}
		m.unit.u, _ = f.table.Parse("$")
		m.Last++
		return
	}
	if t := x.At(m.First - 1); m.First > f.floor && t.Kind == token.Word && t.Len() == 4 && t.Has(token.Upper) {
		k, before = m.First-1, true
	}
	t := x.At(k)
	if t.Kind != token.Word || t.Len() != 4 || !t.Has(token.Upper) ||
		t.Class&(english.AnyNoun|english.AnyVerb|english.Determiner|english.Pronoun|english.Preposition) != 0 {
		return
	}
	e := 0
	switch x.Source[t.Start] {
	case 'K', 'T':
		e = 3
	case 'M':
		e = 6
	case 'B':
		e = 9
	}
	u, err := f.table.Parse(x.Surface(k)[1:])
	if e == 0 || err != nil || !u.IsCurrency() {
		return
	}
	f.raise(n, e)
	m.unit = unit{u: u, key: u.Symbol(), signFirst: -1, first: m.Last, last: m.Last}
	if before {
		m.First, m.unit.signFirst = k, k
	} else {
		m.unit.last = k + 1
		m.Last = k + 1
	}
}

// raise multiplies n by a power of ten.
func (f *finder) raise(n *numeral.Number, e int) {
	n.Exp += int16(e)
	n.Place += int16(e)
	n.Flags |= numeral.Magnitude
}

// bareSign reports whether u is a sign of money after a figure that may as
// well stand before the next one.
func (f *finder) bareSign(u *unit) bool {
	return f.x.At(u.first).Kind == token.Mark && f.x.At(u.last).Kind == token.Digits
}

// minusBefore takes in a minus before the sign of money: "-$5", "minus $5".
func (f *finder) minusBefore(m *Mention) {
	x, n := f.x, f.numberOf(m)
	k := m.First - 1
	if k < f.floor || n.Has(numeral.Negative) {
		return
	}
	switch t := x.At(k); t.Word {
	case english.MinusWord:
	case english.Hyphen, english.Minus, english.EnDash:
		if !x.Joined(k+1) || x.Joined(k) && x.At(k-1).Kind != token.Mark {
			return
		}
	default:
		return
	}
	m.First = k
	m.unit.signFirst = k
	n.Coef = -n.Coef
	n.Flags |= numeral.Negative
}

// bracketed reads the negative amounts of accounts, which stand in brackets
// after the sign of money or before that of percent: "$(1.2) million",
// "(12.5)%".
func (f *finder) bracketed(m *Mention, n *numeral.Number) {
	x := f.x
	if x.At(m.First-1).Word != english.LeftParen || x.At(m.Last).Word != english.RightParen || m.First-1 < f.floor || n.Kind != numeral.Cardinal ||
		n.Flags&(numeral.InWords|numeral.Negative) != 0 || !x.Joined(m.First) || !x.Joined(m.Last) {
		return
	}
	percent := x.At(m.Last+1).Word == english.Percent && x.Joined(m.Last+1)
	if !percent && !(x.At(m.First-2).Kind == token.Mark && len(x.Lexicon.Money(x.At(m.First-2).Word)) > 0 && x.Joined(m.First-1)) {
		return
	}
	m.First--
	m.Last++
	n.Coef = -n.Coef
	n.Flags |= numeral.Negative
	if t := x.At(m.Last); t.Kind == token.Word && t.Class&english.Magnitude != 0 && t.Class&english.Plural == 0 && n.Exp <= 3 && !n.Has(numeral.Magnitude) {
		f.raise(n, x.Lexicon.Value(t.Word, english.Magnitude))
		m.Last++
	}
}
