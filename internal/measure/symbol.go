package measure

import (
	"strings"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
)

// symbol returns the token after the symbol of a unit at token k, k if there
// is none: letters that stand at the figure, or that are no word.
func (f *finder) symbol(n *numeral.Number, k int, hyphen bool) int {
	x := f.x
	t := x.At(k)
	if t.Kind != token.Word || t.Len() > 8 {
		return k
	}
	joined := x.Joined(k) && !hyphen
	const function = english.Determiner | english.Preposition | english.Pronoun | english.Conjunction | english.Be | english.Have | english.Do | english.Modal | english.Negation | english.Subordinator
	const open = english.AnyNoun | english.AnyVerb | english.Adjective | english.Adverb | english.Title | english.Geographic
	letters := t.Len()
	switch {
	case t.Class&english.Unit != 0 && letters > 3 && !t.Has(token.Cap):
		return k // spelled out
	case n != nil && n.Has(numeral.InWords):
		return k
	case t.Word == english.PM, t.Word == english.Am && joined:
		return k // no picometres, no attometres
	case t.Word == english.In && !joined:
		if len(f.out) == f.base || f.out[len(f.out)-1].unit.key != "ft" || n == nil || f.out[len(f.out)-1].Last != int(n.First) {
			return k
		}
	case letters == 1 && !joined:
		c := x.Source[t.Start]
		if f.science(k) {
			return k + 1
		}
		if c == 'A' && n != nil && n.Has(numeral.Point) && x.At(k+1).Kind == token.Mark && !x.Joined(k+2) {
			return k + 1 // 2.1 A.
		}
		if a := x.At(k + 1); c == 'M' && n != nil && n.Has(numeral.Point) && a.Kind == token.Word && a.Class&english.Currency == 0 && formula(x.Surface(k+1)) {
			return k + 1 // 0.1 M NaCl
		}
		if (c == 'C' || c == 'F') && (!x.Joined(k+1) || x.At(k+1).Kind == token.Mark && x.At(k+1).Word != english.Slash && x.At(k+1).Word != english.Hyphen) {
			return k + 1
		}
		if !(c == 'm' || c == 'g' || c == 't' || c == 'h' || c == 'W' || c == 'V' || c == 'K' || c == 'L' || c == 'l' || c == 'N' || c == 'J' || c == 'T') ||
			x.Joined(k+1) && x.At(k+1).Word == english.Apostrophe {
			return k
		}
	case letters == 1:
		if c := x.Source[t.Start]; c == 'd' || c == 'D' || c == 'P' || c == 'S' || c == 'H' || c == 'a' || c == 'M' || c == 'q' || c == 'B' || c == 'C' || c == 'F' ||
			c == 'K' && n != nil && x.At(k-1).Len() == 1 && !n.Has(numeral.Point) {
			if !f.science(k) && !((c == 'C' || c == 'F') && f.warm(n, k)) {
				return k
			}
		}
	case mixed(x.Surface(k)): // mA, kV: no word is written so
	case t.Class&function != 0 && !joined:
		return k
	case t.Class&open != 0 && !(t.Class&open == english.Title && !t.Has(token.Cap)) && !joined && t.Class&english.Unit == 0 && !t.Has(token.Upper):
		return k
	}
	return k + 1
}

// warm reports whether a C or F joined to n at token k is one of temperature:
// "70F", not "iPhone 5C".
func (f *finder) warm(n *numeral.Number, k int) bool {
	if n == nil {
		return false
	}
	p := f.x.At(int(n.First) - 1)
	return n.Coef >= 10 && !n.Has(numeral.Glued) && !(p.Kind == token.Word && p.Has(token.Cap) && !p.Has(token.Sentence)) && !(f.x.Joined(k+1) &&
		f.x.At(k+1).Kind != token.Mark)
}

// science reports whether the symbol at token k is part of a compound unit.
func (f *finder) science(k int) bool {
	t := f.x.At(k + 1)
	return f.x.Joined(k+1) && (t.Kind == token.Super || t.Word == english.Slash)
}

// setSymbol sets u to the unit whose symbol is token k, with an exponent that
// follows it.
func (f *finder) setSymbol(u *unit, k, end int) {
	x := f.x
	s := x.Surface(k)
	if x.At(k).Has(token.Dotted) {
		s = strings.TrimSuffix(s, ".") // it may be the sentence's
	}
	switch {
	case s == "l":
		s = "L"
	case (s == "C" || s == "F") && !f.science(k):
		s = "°" + s
	case len(s) == 1 && s == "s" && f.cur != nil && f.notSeconds(f.cur):
		return
	}
	if e := x.At(end); e.Kind == token.Super && x.Joined(end) && (e.Value == 2 || e.Value == 3) {
		if v, err := f.table.Parse(s + string('0'+rune(e.Value))); err == nil {
			u.first, u.last, u.u, u.key = k, end+1, v, v.Symbol()
			return
		}
	} else if e.Kind == token.Digits && x.Joined(end) && e.Len() == 1 && (e.Value == 2 || e.Value == 3) {
		if v, err := f.table.Parse(s + x.Surface(end)); err == nil {
			u.first, u.last, u.u, u.key = k, end+1, v, v.Symbol()
			return
		}
	} else if e.Word == english.Caret && x.Joined(end) && x.At(end+1).Kind == token.Digits {
		if v, err := f.table.Parse(s + x.Surface(end+1)); err == nil {
			u.first, u.last, u.u, u.key = k, end+2, v, v.Symbol()
			return
		}
	}
	if e := x.At(end); e.Kind == token.Digits && x.Joined(end) {
		return // "m2m", "kg5"
	}
	if v, err := f.table.Parse(s); err == nil && (!v.IsCurrency() || len(s) == 3 && x.At(k).Has(token.Upper)) {
		if v.IsCurrency() && x.At(k).Class&(english.AnyNoun|english.AnyVerb|english.Determiner) != 0 && f.bare(f.cur) {
			return
		}
		u.first, u.last, u.u, u.key = k, end, v, v.Symbol()
	}
}

// notSeconds reports whether an s joined to n makes it a decade or the plural
// of a name: 1970s, Model 3s, F-16s.
func (f *finder) notSeconds(n *numeral.Number) bool {
	i := int(n.First)
	v, ok := n.Int()
	if ok && (v >= 1000 && v < 2200 || v%10 == 0 && v >= 10 && v < 100) && f.bare(n) {
		return true
	}
	p := f.x.At(i - 1)
	if p.Word == english.The || p.Word == english.These || p.Word == english.Those {
		return true // the 747s
	}
	return p.Kind == token.Word && (p.Has(token.Cap) && !p.Has(token.Sentence) || f.x.Lexicon.Label(p.Word)) || p.Word == english.Hyphen && f.x.Joined(i)
}

// bare reports whether a number is small digits that could be of anything.
func (f *finder) bare(n *numeral.Number) bool {
	return n != nil && n.Flags&(numeral.Grouped|numeral.Magnitude|numeral.Point) == 0
}

// paidTokens is how far before a figure a word may stand that makes it money.
const paidTokens = 4

// paid reports whether a word before token i tells that something costs what
// follows.
func (f *finder) paid(i int) bool {
	x := f.x
	for k := i - 1; k >= 0 && k >= i-paidTokens; k-- {
		t := x.At(k)
		if t.Kind != token.Word {
			return false
		}
		if x.Lexicon.Paying(t.Word) {
			return true
		}
	}
	return false
}

// mixed reports whether a word begins with a small letter and has a capital
// directly after it.
func mixed(w string) bool { return len(w) > 1 && w[0] >= 'a' && w[1] >= 'A' && w[1] <= 'Z' }

// formula reports whether a word is written like that of a substance: NaCl, HCl,
// EDTA.
func formula(w string) bool {
	return len(w) > 2 && w[0] >= 'A' && w[0] <= 'Z' && strings.ContainsFunc(w[1:], func(r rune) bool { return r >= 'A' && r <= 'Z' })
}

// alsoMoney reports whether the figure before token i is one in pounds of money:
// a sentence means one thing by the word.
func (f *finder) alsoMoney(i int) bool {
	if len(f.out) == f.base {
		return false
	}
	p := &f.out[len(f.out)-1]
	return p.unit.key == "GBP" && p.unit.last > p.unit.first && i-p.Last <= paidTokens && f.x.At(p.Last-1).Class&english.Plural != 0
}

// lines reports whether n is the number of lines of a picture on a screen,
// "1080p", and not a price.
func (f *finder) lines(n *numeral.Number) bool {
	switch v, _ := n.Int(); v {
	case 480, 720, 1080, 1440, 2160:
		w := f.x.At(int(n.First) - 1).Word
		return f.bare(n) && w != english.At && w != english.To && w != english.From && w != english.By
	}
	return false
}

// extend takes in an exponent that follows the unit without a space: "km²".
func (f *finder) extend(u *unit) {
	x := f.x
	t := x.At(u.last)
	if t.Word == english.MiddleDot && x.Joined(u.last) && x.Joined(u.last+1) && x.At(u.last+1).Kind == token.Word {
		for _, space := range [...]string{" ", ""} {
			if v, err := f.table.Parse(u.u.Symbol() + space + x.Surface(u.last+1)); err == nil {
				u.u, u.key = v, v.Symbol() // mPa·s, N·m
				u.last += 2
				return
			}
		}
		return
	}
	if t.Kind != token.Super || !x.Joined(u.last) || t.Value == 0 || t.Value > 3 || x.At(u.last-1).Kind != token.Word {
		return
	}
	if v, err := f.table.Parse(u.u.Symbol() + string('0'+rune(t.Value))); err == nil {
		u.u, u.key = v, v.Symbol()
		u.last++
	}
}

// unitFits reports whether the unit that the phrase p at [k, end) names can be
// one after the number n. The words that are also something else need more.
func (f *finder) unitFits(n *numeral.Number, k, end int, p *english.Phrase, hyphen bool) bool {
	x := f.x
	t := x.At(k)
	joined := x.Joined(k)
	if n == nil {
		return true
	}
	switch p.Key {
	case "won", "kr", "RON", "BGN", "VND", "THB", "ZAR", "BWP", "LAK", "PEN":
		return !f.bare(n) || len(p.Rest) > 0 || t.Word == 0 || !t.Is(english.AnyVerb)
	case "mark", "crown", "krone", "colon", "ETH":
		return !f.bare(n) || f.paid(int(n.First))
	case "GBPc":
		if t.Word == english.PLetter {
			return !t.Has(token.Cap) && !f.lines(n) && (joined || x.At(k-1).Kind == token.Digits && !(x.Joined(end) && x.At(end).Kind != token.Mark))
		}
	case "times":
		if t.Word == english.LetterX {
			return joined && !hyphen && !(x.Joined(end) && x.At(end).Kind == token.Digits) || !joined && !f.bare(n) && x.At(end).Kind != token.Digits
		}
		return true
	case "bar", "cord", "hand", "rod", "st", "gr", "px", "cup", "T":
		return t.Is(english.Plural) || hyphen || len(p.Rest) > 0 || x.Surface(k) == "stone" || p.Key == "cup" && n.Coef == 1
	case "MP":
		return joined || t.Is(english.Plural) || len(p.Rest) > 0 || x.Surface(k) == "megapixel"
	case "ft", "in", "″", "′":
		if t.Word == english.Prime || t.Word == english.DoublePrime {
			return joined && !n.Has(numeral.InWords)
		}
	case "pound":
		// money by its size: 361 million pounds
		if x.At(end).Word != english.Of && (n.Has(numeral.Magnitude) && !(n.Exp < 5 && n.Has(numeral.InWords)) || f.paid(int(n.First)) || f.alsoMoney(int(n.First))) {
			return false
		}
	case "mag":
		return n.Has(numeral.Point) || hyphen
	case "au": // not "5,000 AU peacekeepers"
		return len(p.Rest) > 0 || t.Has(token.Upper) && !n.Has(numeral.InWords) && (n.Has(numeral.Point) ||
			x.At(end).Kind != token.Word || x.At(end).Class&(english.Preposition|english.Conjunction|english.Aux) != 0)
	case "ppt":
		return len(p.Rest) > 0 || joined
	case "s":
		// "the two second half goals"
		return !(x.Surface(k) == "second" && x.At(k+1).Word == english.Half)
	case "mo", "yr", "d", "wk", "quarter", "h", "min":
		return !(x.Joined(k) && !hyphen && t.Has(token.Cap))
	}
	return true
}
