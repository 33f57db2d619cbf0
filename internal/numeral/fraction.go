package numeral

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// over reads a fraction whose numerator is n: "two-thirds", "one quarter". If
// it is none, n is reported alone.
func (f *finder) over(n Number) int {
	x := f.x
	k := int(n.Last)
	hyphen := x.At(k).Word == english.Hyphen
	if hyphen {
		k++
	}
	t := x.At(k)
	num, ok := n.Int()
	den := f.value(k, english.Fraction)
	singular := t.Class&english.Ordinal != 0 || t.Word == english.Half
	if t.Word == english.Quarters && (num == 2 || timeBefore(x.At(int(n.First)-1))) {
		return f.emit(n) // the past two quarters
	}
	if !ok || num < 1 || int64(num) >= den || singular && num != 1 {
		return f.emit(n)
	}
	if t.Class&english.Ordinal != 0 && !hyphen && !f.partFollows(k+1) {
		return f.emit(n)
	}
	n.Kind, n.Coef, n.Exp, n.Den, n.Place = Fraction, int64(num), 0, int32(den), 0
	n.Last = int32(k + 1)
	return f.ofMagnitude(n)
}

// timeBefore reports whether t tells which stretch of time follows: "the last
// three quarters".
func timeBefore(t *token.Token) bool {
	switch t.Word {
	case english.Last, english.Next, english.PastWord, english.Previous, english.Prior, english.Preceding, english.Following, english.Coming,
		english.First, english.Final, english.Recent:
		return true
	}
	return false
}

// part reads "half", "a quarter", "half a million" at token i.
func (f *finder) part(i int) int {
	x := f.x
	n := Number{First: int32(i), Last: int32(i + 1), Coef: 1, Den: int32(f.value(i, english.Fraction)), Kind: Fraction, Flags: InWords | Bare}
	switch p := x.At(i - 1); {
	case i > f.floor() && (p.Word == english.A || p.Word == english.One):
		n.First--
		n.Flags = n.Flags&^Bare | Article
	case p.Class&english.Ordinal != 0, p.Word == english.Hyphen && x.At(i-2).Class&english.Ordinal != 0:
		return i + 1 // the first half, the third quarter
	}
	return f.ofMagnitude(n)
}

// ofMagnitude reads the magnitude that a fraction is of: "half a million",
// "three quarters of a billion", "half-dozen".
func (f *finder) ofMagnitude(n Number) int {
	x := f.x
	k := int(n.Last)
	i := k
	if x.At(i).Word == english.Of && x.At(i+1).Word == english.A {
		i++
	}
	if x.At(i).Word == english.A || x.At(i).Word == english.Hyphen && x.Joined(i) && x.Joined(i+1) {
		i++
	}
	t := x.At(i)
	if i > k && f.near(i) || t.Class&english.Magnitude != 0 || t.Word == english.Dozen {
		var factor int64
		exp := 0
		switch {
		case t.Kind != token.Word || t.Class&english.Plural != 0:
		case t.Class&english.Magnitude != 0:
			factor, exp = 1, int(f.value(i, english.Magnitude))
		case t.Word == english.Dozen:
			factor = 12
		}
		if factor > 0 {
			n.Last = int32(i + 1)
			m := n
			m.Flags = m.Flags&^Bare | Magnitude
			v := sum{n.Coef * factor, 0}
			if v.coef%int64(n.Den) == 0 {
				m.Coef, m.Den, m.Exp, m.Kind = v.coef/int64(n.Den), 1, int16(exp), Cardinal
				return f.emit(m)
			}
			if !f.mixed(&m, sum{}, v.coef, int64(n.Den)) {
				return f.emit(n)
			}
			m.Exp += int16(exp)
			m.Place += int16(exp)
			return f.magnitudes(m, sum{m.Coef, int(m.Exp)})
		}
	}
	if x.At(int(n.Last)-1).Word == english.Quarter && n.Kind == Fraction {
		// Three months, or a coin.
		if p := x.At(int(n.First) - 1).Word; n.Has(Bare) || (p == english.In || p == english.For || p == english.During || p == english.Each) &&
			x.At(int(n.Last)).Word != english.Of {
			return int(n.Last)
		}
	}
	return f.emit(n)
}

// partFollows reports whether token k can follow "a third" as a fraction: "a
// third of", "up by a third.", but not "a third party".
func (f *finder) partFollows(k int) bool {
	t := f.x.At(k)
	if t.Kind != token.Word || !f.near(k) {
		return t.Word != english.Hyphen
	}
	const function = english.Preposition | english.Determiner | english.Conjunction | english.Subordinator | english.Be | english.Have | english.Do | english.Modal | english.Relative | english.Past
	return t.Class&function != 0 || t.Class&english.Magnitude != 0
}

// ordinal reads an ordinal or the fraction "a third" at token i. The tens of
// "twenty-first" are found by cardinal, so they are looked up behind.
func (f *finder) ordinal(i int) int {
	x := f.x
	t := x.At(i)
	n := Number{First: int32(i), Last: int32(i + 1), Coef: f.value(i, english.Ordinal), Den: 1, Kind: Ordinal, Flags: InWords}
	if last := len(f.out) - 1; last >= 0 && n.Coef < 100 {
		p := &f.out[last]
		k := int(p.Last)
		if x.At(k).Word == english.Hyphen && x.Joined(k) && x.Joined(k+1) || x.At(k).Word == english.And {
			k++
		}
		if v, ok := p.Int(); ok && k == i && p.Kind == Cardinal && p.Has(InWords) && (v < 100 && v >= 20 && v%10 == 0 && n.Coef < 10 || v >= 100 && v%100 == 0) {
			n.Coef += int64(v)
			n.First = p.First
			f.out = f.out[:last]
			f.out = append(f.out, n)
			return i + 1
		}
	}
	if p := x.At(i - 1); t.Class&english.Fraction != 0 && i > f.floor() && p.Word == english.A && f.partFollows(i+1) {
		n.Kind, n.Coef, n.Den, n.First = Fraction, 1, int32(f.value(i, english.Fraction)), int32(i-1)
		n.Flags |= Article
		return f.ofMagnitude(n)
	}
	return f.emit(n)
}

// plural reads a vague number at token i: "dozens", "hundreds of thousands",
// "several dozen"; and "a dozen", which is exact.
func (f *finder) plural(i int) int {
	x := f.x
	t := x.At(i)
	n := Number{First: int32(i), Last: int32(i + 1), Den: 1, Kind: Vague, Flags: InWords | Magnitude}
	if t.Class&english.Plural == 0 {
		if t.Word == english.Score && x.At(i-1).Word != english.A {
			return i + 1
		}
		n.Kind = Cardinal
		n.Flags |= Bare
		f.article(&n)
		if t.Word == english.Score && x.At(i+1).Word != english.Of {
			return i + 1
		}
	} else {
		n.Flags |= Plural
		if t.Word == english.Scores && x.At(i+1).Word != english.Of {
			return i + 1
		}
	}
	v := sum{1, 0}
	if t.Class&english.Vague != 0 {
		v.coef = f.value(i, english.Vague)
	} else {
		v.exp = int(f.value(i, english.Magnitude))
	}
	for k := i + 1; x.At(k).Word == english.Of && x.At(k+1).Class&english.Magnitude != 0 && f.near(k+1) && t.Class&english.Plural != 0; k += 2 {
		v.exp += int(f.value(k+1, english.Magnitude))
		n.Last = int32(k + 2)
		if v.exp > maxExp {
			v.exp = maxExp + 1
		}
	}
	if v.exp > maxExp {
		return int(n.Last)
	}
	n.Coef, n.Exp, n.Place = v.coef, int16(v.exp), int16(v.exp)
	return f.emit(n)
}
