package measure

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
)

// figuresAlone reports whether a time expression is made of figures and a dash
// alone, so that it may be a count as well: "2000", "2000–2500".
func (f *finder) figuresAlone(t Span) bool {
	for k := t.First; k < t.Last; k++ {
		switch x := f.x.At(k); {
		case x.Kind == token.Digits:
		case x.Word == english.Hyphen, x.Word == english.EnDash, x.Word == english.To:
		default:
			return false
		}
	}
	return true
}

// codeLike reports whether a figure with a unit of a letter or two is rather a
// code: "SCP-173m", "24703L202".
func (f *finder) codeLike(m *Mention, n *numeral.Number) bool {
	x := f.x
	if n.Has(numeral.Glued) && m.unit.signFirst < 0 && m.unit.last > m.unit.first && x.Joined(m.unit.first) && !f.side(n) {
		return true
	}
	if m.unit.signFirst >= 0 || f.side(n) || m.unit.last-m.unit.first != 1 || x.At(m.unit.first).Kind != token.Word || x.At(m.unit.first).Len() > 2 {
		return false
	}
	i := int(n.First)
	if t := x.At(m.unit.last); t.Kind == token.Digits && x.Joined(m.unit.last) {
		return true
	}
	if t := x.At(m.unit.last); t.Word == english.Hyphen && x.Joined(m.unit.last) && x.At(m.unit.last+1).Kind == token.Digits && x.Joined(m.unit.last+1) {
		return true
	}
	p := x.At(i - 1)
	if x.Lexicon.Label(p.Word) && x.Joined(m.unit.first) {
		return true // Room 12B
	}
	return n.Has(numeral.Glued) || p.Word == english.Hyphen && x.Joined(i) && x.Joined(i-1) && x.At(i-2).Kind == token.Word && x.At(i-2).Word != english.MinusWord
}

// afterFeet reports whether a figure in feet ends before token k.
func (f *finder) afterFeet(k int) bool {
	return f.floor == k && len(f.out) > f.base && f.out[len(f.out)-1].unit.key == "ft"
}

// side reports whether n is joined to another figure with an x: "120x80 cm".
func (f *finder) side(n *numeral.Number) bool {
	return f.crossed(int(n.Last)) || f.crossed(int(n.First)-1)
}

// crossed reports whether token k is an x that joins two figures.
func (f *finder) crossed(k int) bool {
	x := f.x
	w := x.At(k).Word
	return (w == english.LetterX || w == english.MultiplySign) && k > 0 && x.Joined(k) && x.Joined(k+1) && x.At(k-1).Kind == token.Digits && x.At(k+1).Kind == token.Digits
}

// rejected reports whether the bare number k is part of a name, a date or
// another thing that is no quantity, whatever follows it.
func (f *finder) rejected(n *numeral.Number, k int) bool {
	x := f.x
	i, e := int(n.First), int(n.Last)
	if n.Has(numeral.InWords) {
		if n.Coef == 1 && n.Exp == 0 && (x.At(i-1).Word == english.No || x.At(e).Word == english.Else) {
			return true // no one, one else
		}
		if p := x.At(i - 1); p.Kind == token.Word && i > 0 && x.At(i).Flags&(token.NewPara|token.Cap) == 0 && !n.Has(numeral.Bare) &&
			n.Kind == numeral.Cardinal && (p.Has(token.Upper) && p.Len() < 6 && p.Class == 0 || x.Lexicon.Label(p.Word) && n.Coef != 1) {
			if noun := f.nounAfter(e, n); noun.last == noun.first {
				return true // flight eight hundred
			}
		}
		if x.Joined(i) && x.At(i-1).Word == english.Hyphen && x.Joined(i-1) && n.Coef == 0 {
			return true // non-zero, 3-nil
		}
		if w := x.At(e).Word; w == english.Hyphen && x.Joined(e) && x.Joined(e+1) && n.Kind != numeral.Vague {
			return !f.hyphenCount(e+1) && !f.hedgedAfter(e)
		}
		return n.Kind == numeral.Cardinal && n.Has(numeral.Bare)
	}
	if n.Has(numeral.Glued) || n.Has(numeral.LeadingZero) && !n.Has(numeral.Point) {
		return true
	}
	p, q := x.At(i-1), x.At(e)
	switch {
	case p.Word == english.Hyphen && x.Joined(i) && x.Joined(i-1) && x.At(i-2).Kind == token.Word && x.At(i-2).Class&english.Cardinal == 0:
		return !f.afterFeet(i - 1) // MS-13, F-16; not 6-foot-8
	case (p.Word == english.Colon || p.Word == english.Slash || p.Word == english.Underscore || p.Word == english.AtSign) && x.Joined(i) && x.Joined(i-1):
		return true
	case (q.Word == english.Colon || q.Word == english.Slash || q.Word == english.Underscore) && x.Joined(e) && x.Joined(e+1):
		var u unit
		return q.Word != english.Slash || !n.Has(numeral.Grouped) || !f.unitAt(nil, e+1, &u) // 12:30, 9/11; not 150,000/µL
	case (p.Word == english.Apostrophe || p.Word == english.OpenSingle) && x.Joined(i) && !x.Joined(i-1) && x.At(i).Len() == 2 && q.Word != english.Apostrophe:
		return true // '68
	case q.Word == english.PlusSign && x.Joined(e) && x.Joined(e+1) && (x.At(e+1).Word == english.Am || x.At(e+1).Word == english.PM):
		return true // 5+am
	case p.Kind == token.Digits && q.Kind == token.Digits, x.At(i-1).Word == english.PlusSign && q.Kind == token.Digits:
		return true // a telephone
	case (p.Word == english.EnDash || p.Word == english.Hyphen) && x.Joined(i) && x.Joined(i-1) && x.At(i-2).Kind == token.Digits && f.floor < i-1:
		return true // the end of a range whose begin is none: CI 5.4–8.4
	case p.Word == english.NumberSign, f.chained(i, e):
		return true
	case p.Word == english.Of && x.At(i-2).Kind == token.Digits && (x.Lexicon.Label(x.At(i-3).Word) || x.At(i-3).Class&english.CaptionWord != 0):
		return true // page 3 of 12
	case q.Word == english.Hyphen && x.Joined(e) && x.Joined(e+1) && x.At(e+1).Kind == token.Word && x.At(e+1).Word != english.To && !f.hyphenCount(e+1):
		return !f.hedgedAfter(e)
	case q.Kind == token.Word && x.Joined(e):
		return true // 5G, 737MAX, 1980s
	case q.Kind == token.Super && x.Joined(e) && n.Kind == numeral.Cardinal && q.Value == 0:
		return true
	case p.Word == english.LeftBracket && q.Word == english.RightBracket, p.Word == english.Quote && q.Word == english.Quote && x.Joined(i) && x.Joined(e) && f.bare(n):
		return true
	case p.Word == english.LeftParen && q.Word == english.RightParen && f.bare(n):
		return true
	case x.At(i).Has(token.NewLine) && (q.Word == english.FullStop || q.Word == english.RightParen || q.Word == english.Colon) && f.bare(n) &&
		!x.At(e+1).Has(token.NewPara) && x.At(e+1).Kind != token.End:
		return true // list markers
	}
	return f.outlined(i, e, n) || f.named(i, e, n)
}

// outlined reports whether the number at [i, e) is that of a section: it heads
// its line before a full stop or a capitalised word that is no unit ("3.2
// Results"), or the reader is sent to it ("see 3.2").
func (f *finder) outlined(i, e int, n *numeral.Number) bool {
	x := f.x
	if !n.Has(numeral.Point) || n.Flags&(numeral.Grouped|numeral.Magnitude) != 0 || x.At(i).Len() > 2 || x.At(e-1).Len() > 2 {
		return false
	}
	k := i
	for f.and(k-1) && x.At(k-2).Kind == token.Digits && x.At(k-3).Word == english.FullStop && x.Joined(k-3) && x.At(k-4).Kind == token.Digits {
		k -= 4 // see 3.2 and 3.4
	}
	if x.At(k-1).Word == english.See && !x.At(k).Has(token.Sentence) {
		return true
	}
	if !x.At(i).Has(token.NewLine) {
		return false
	}
	q := x.At(e)
	if q.Word == english.FullStop && x.Joined(e) {
		return x.At(e+1).Kind == token.Word && x.At(e+1).Has(token.Cap)
	}
	return q.Kind == token.Word && q.Has(token.Cap) && !q.Has(token.NewLine) && q.Class&english.Unit == 0
}

// and reports whether token k joins two figures that stand alike.
func (f *finder) and(k int) bool {
	switch f.x.At(k).Word {
	case english.And, english.Or, english.To, english.Comma:
		return true
	}
	return false
}

// chained reports whether the number at [i, e) is part of a chain of three or
// more runs of digits with hyphens: a number of a book, a telephone, a date.
func (f *finder) chained(i, e int) bool {
	x := f.x
	links := 0
	for k := i - 1; k > 0 && x.At(k).Word == english.Hyphen && x.Joined(k) && x.Joined(k+1) && x.At(k-1).Kind == token.Digits && links < 2; k -= 2 {
		links++
	}
	for k := e; x.At(k).Word == english.Hyphen && x.Joined(k) && x.Joined(k+1) && x.At(k+1).Kind == token.Digits && links < 2; k += 2 {
		links++
	}
	return links >= 2
}

// hyphenCount reports whether the word at token k after a figure and a hyphen
// is counted, as in "a five-man crew"; that of "five-legged" and "four-door"
// is not.
func (f *finder) hyphenCount(k int) bool {
	return f.x.At(k).Class&english.Person != 0
}

// yearLike reports whether n looks like a year and nothing counted follows.
func (f *finder) yearLike(n *numeral.Number, k int) bool {
	v, ok := n.Int()
	if !ok || v < 1500 || v > 2199 || !f.bare(n) {
		return false
	}
	i, e := int(n.First), int(n.Last)
	p := f.x.At(i - 1)
	if p.Word == english.Of && f.x.Lexicon.Total(f.x.At(i-2).Word) {
		return false
	}
	if p.Word == english.Comma || p.Class&(english.Month|english.Weekday|english.Season) != 0 || p.Word == english.In || p.Word == english.The ||
		p.Word == english.Since {
		return true
	}
	if p.Word == english.And && k > 0 { // between 1600 and 1900
		if w, ok := f.nums[k-1].Int(); ok && w >= 1500 && w < 2199 && int(f.nums[k-1].Last) == i-1 {
			return true
		}
	}
	noun := f.nounAfter(e, n)
	if noun.last == noun.first {
		return !f.hedgedBefore(i)
	}
	return v%100 != 0 && f.x.At(noun.last-1).Class&english.Person == 0 && v >= 1900 && v < 2040
}

// named reports whether the number at [i, e) belongs to a name: a label or a
// capitalised word stands before it.
func (f *finder) named(i, e int, n *numeral.Number) bool {
	x := f.x
	if n.Flags&(numeral.Grouped|numeral.Magnitude) != 0 || n.Kind != numeral.Cardinal || n.Has(numeral.Point) && n.Coef < 0 {
		return false
	}
	p := x.At(i - 1)
	if i == 0 || p.Kind != token.Word || x.At(i).Has(token.NewPara) {
		return false
	}
	if x.Lexicon.Label(p.Word) {
		return x.At(e).Word != english.Per // beds number 2.4 per 1,000
	}
	const function = english.Determiner | english.Preposition | english.Pronoun | english.Conjunction | english.Subordinator |
		english.Aux | english.Negation | english.Relative | english.Hedge | english.Adverb | english.Cardinal | english.Possessive | english.Month
	if !p.Has(token.Cap) || p.Class&function != 0 || p.Len() == 1 && p.Has(token.Sentence) {
		return false
	}
	if p.Has(token.Sentence) && p.Class&(english.AnyVerb|english.Adjective|english.Adverb) != 0 {
		return false
	}
	// "Congress 12 members": a counted noun of people outweighs the name.
	noun := f.nounAfter(e, n)
	return noun.last == noun.first || x.At(noun.last-1).Class&english.Person == 0
}

// paired reports whether number k and its neighbour are the same figure twice,
// which is a manner and counts nothing: "one by one", "put two and two
// together", "fifty-fifty".
func (f *finder) paired(k int) bool {
	return f.twice(k) || k > 0 && f.twice(k-1)
}

// twice reports whether numbers k and k+1 are such a pair.
func (f *finder) twice(k int) bool {
	if k+1 >= len(f.nums) {
		return false
	}
	a, b := &f.nums[k], &f.nums[k+1]
	if a.Coef != b.Coef || a.Exp != b.Exp || a.Kind != numeral.Cardinal || b.Kind != numeral.Cardinal || b.First-a.Last != 1 {
		return false
	}
	switch f.x.At(int(a.Last)).Word {
	case english.By, english.On, english.And, english.Hyphen, english.After:
	default:
		return false
	}
	if noun := f.nounAfter(int(b.Last), b); noun.last > noun.first {
		return false
	}
	var u unit
	return !f.unitAt(b, int(b.Last), &u)
}
