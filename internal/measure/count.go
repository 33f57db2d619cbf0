package measure

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
)

// counted reads the noun that a figure without unit counts, and what the count
// is per.
func (f *finder) counted(m *Mention, n *numeral.Number) {
	x := f.x
	k := m.Last
	if n.Kind == numeral.Fraction {
		f.partOf(m)
		return
	}
	if noun, per := x.Lexicon.RateOf(x.At(k).Word); noun != "" && x.At(k).Kind == token.Word {
		m.Q.Noun, m.Q.PerNoun = noun, per
		m.NounFirst, m.NounLast = k, k+1
		return
	}
	if x.At(k).Word == english.Hyphen && x.Joined(k) && x.Joined(k+1) && f.hyphenCount(k+1) {
		m.NounFirst, m.NounLast = k+1, k+2
		m.Flags |= Attribute
		return
	}
	if _, end := f.hedgeAt(k); end > k && f.nounAfter(end, n).last > end {
		k = end // 12 or more passengers
	}
	k, of, ok := f.ofWhich(k, n)
	if !ok {
		return
	}
	several := *n
	if of || n.Kind == numeral.Vague {
		several.Coef = 2 // "one of the best players" needs a plural
	}
	owner := k
	if of {
		k = f.possessor(k)
	}
	p := f.nounAfter(k, &several)
	if t := x.At(p.last); p.last > p.first && t.Has(token.Cap) && x.At(p.last-1).Has(token.Cap) && x.Lexicon.Label(t.Word) && f.bare(n) {
		return // 405 Williams Ave.
	}
	if p.last == p.first && !of && (!f.bare(n) || x.At(m.Last).Word == english.Per) && n.Kind == numeral.Cardinal {
		f.rate(m) // 358,000 a month
	}
	if p.last > p.first {
		p.first = owner
	}
	if of && p.last == p.first {
		return
	}
	for p.first < p.last-1 && (x.At(p.first).Word == english.More || x.At(p.first).Word == english.Most) {
		p.first++
	}
	if p.last > p.first {
		m.NounFirst, m.NounLast = p.first, p.last
		if of && n.Coef == 1 {
			m.Flags |= OneOf
		}
		save := m.Last
		m.Last = m.NounLast
		last := m.Last
		f.rate(m)
		m.Last = save + (m.Last - last)
		if m.Last > save {
			m.Last = save
		}
	}
}

// ofWhich returns the token after the "of" and the determiners at token k,
// behind the number n, and whether the noun there is a whole of which n counts
// some: it is in "two of the men" and is not in "dozens of homes". It is not ok
// if what follows the "of" is nothing that n counts.
func (f *finder) ofWhich(k int, n *numeral.Number) (next int, of, ok bool) {
	x := f.x
	if x.At(k).Word != english.Of {
		return k, false, true
	}
	switch {
	case n.Kind == numeral.Vague || x.At(k-1).Class&english.Vague != 0:
	case x.At(k+1).Class&(english.Determiner|english.Possessive) != 0 || f.possessor(k+1) > k+1:
		of = true
	default:
		return k, false, false
	}
	k++
	if x.At(k).Has(token.Cap) {
		of = true
	}
	for x.At(k).Class&(english.Determiner|english.Possessive) != 0 || of && x.At(k).Class&english.Pronoun != 0 {
		k++
	}
	for of && x.At(k).Class&english.Cardinal != 0 && x.At(k+1).Class&english.AnyNoun != 0 {
		k++ // three of his four sons
	}
	return k, of, true
}

// possessor returns the token after a name and its 's at token k: "Johnson's"
// of "two of Johnson's deputies"; k if there is none.
func (f *finder) possessor(k int) int {
	x := f.x
	for i := k; i < k+4; i++ {
		t := x.At(i)
		if w := t.Word; i > k && (w == english.PossS || w == english.PossSCurly) {
			return i + 1
		}
		if t.Kind != token.Word || t.Class&(english.Preposition|english.Aux|english.Conjunction) != 0 {
			return k
		}
	}
	return k
}

// partOf reads the unit that a fraction is of: "half a mile", "a quarter of a
// kilo".
func (f *finder) partOf(m *Mention) {
	x := f.x
	k := m.Last
	if x.At(k).Word == english.Of {
		k++
	}
	if w := x.At(k).Word; w == english.A || w == english.An {
		k++
	} else if k > m.Last {
		return
	}
	u := unit{signFirst: -1}
	if k > m.Last && !x.At(k).Has(token.NewPara) && f.unitAt(f.numberOf(m), k, &u) {
		m.unit = u
		m.Last = u.last
		m.noUnit = false
	}
}
