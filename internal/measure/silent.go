package measure

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
)

// aged reports whether the word makes ages of the figures after it.
func aged(w english.ID) bool {
	return w == english.Age || w == english.Aged || w == english.Ages
}

// oldest is the highest figure that is read as an age.
const oldest = 120

// years reports whether m could be an age in years: a whole bare number that
// counts nothing.
func (f *finder) years(m *Mention) bool {
	noun := f.nounAfter(m.Last, f.numberOf(m))
	return f.ageLike(m) && noun.last == noun.first
}

// ageLike reports whether m is as high as an age in years can be.
func (f *finder) ageLike(m *Mention) bool {
	n := f.numberOf(m)
	v, ok := n.Int()
	return ok && n.Kind == numeral.Cardinal && v > 0 && v <= oldest && !m.unit.some() && m.num2 < 0
}

// ageLimit reports whether m bounds the age of people: "children under five",
// "those over 65", "women older than 50".
func (f *finder) ageLimit(m *Mention) bool {
	x := f.x
	k := m.First - 1
	switch x.At(k).Word {
	case english.Over, english.Under, english.Above, english.Below:
	case english.Than:
		k--
		if w := x.At(k).Word; w != english.Older && w != english.Younger {
			return false
		}
		if x.At(k-1).Class&english.Be != 0 {
			return f.years(m) // the victims are younger than five
		}
	default:
		return false
	}
	switch p := x.At(k - 1); {
	case p.Is(english.Person) && (p.Is(english.Plural) || p.Word == x.Lexicon.Lemma(p.Word) && p.Is(english.AnyNoun)):
	case p.Word == english.Those, p.Word == english.Them, p.Word == english.Anyone, p.Word == english.Everyone:
		return f.ageLike(m)
	default:
		return false
	}
	return f.years(m)
}

// figurative reports whether m is a round number of courtesies, which nobody
// counts: "a million thanks", "thanks a million".
func (f *finder) figurative(m *Mention) bool {
	n := f.numberOf(m)
	if !n.Has(numeral.InWords) || !n.Has(numeral.Magnitude) || m.unit.some() {
		return false
	}
	if w := f.x.At(m.First - 1).Word; w == english.Thanks {
		return true
	}
	switch f.x.At(m.Last).Word {
	case english.Thanks, english.Apologies, english.Pardons, english.Kisses, english.Congratulations:
		return true
	}
	return false
}

// intervalTokens is how many tokens an interval of confidence takes at most
// after its level.
const intervalTokens = 12

// interval reports whether m is the level of an interval of confidence,
// "95% CI 5.4–8.4", or the spread that brackets give beside a figure, "(range
// 11 to 26)". The figures of the interval go with it: they qualify the figure
// before them and claim nothing of their own.
func (f *finder) interval(m *Mention) bool {
	x := f.x
	if f.spread(m) {
		return true
	}
	k := m.Last
	if x.At(k).Word == english.Hyphen {
		k++
	}
	if w := x.At(k).Word; w != english.CI && w != english.Confidence {
		return false
	}
	end := k + 1
	for end < k+intervalTokens {
		t := x.At(end)
		if t.Kind == token.End || t.Has(token.Sentence) || t.Word == english.RightParen || t.Word == english.RightBracket || t.Word == english.Semicolon ||
			t.Class&english.AnyVerb != 0 && t.Class&english.AnyNoun == 0 {
			break
		}
		end++
	}
	f.cover(m, end)
	return true
}

// spread reports whether m is the spread, or the end of one, that brackets give
// beside a figure: "(IQR 3 to 9)", "(range: 11–26)".
func (f *finder) spread(m *Mention) bool {
	x := f.x
	k := m.First - 1
	for k > m.First-5 && k > 0 && (x.At(k).Kind == token.Digits || x.At(k).Kind == token.Mark && x.At(k).Word != english.LeftParen || x.At(k).Word == english.To) {
		k--
	}
	if w := x.At(k).Word; w != english.RangeNoun && w != english.IQR || m.num2 < 0 && k > m.First-3 {
		return false
	}
	for i := k - 1; i > k-3; i-- {
		if x.At(i).Word == english.LeftParen {
			return true
		}
	}
	return false
}

// voted reports whether m and the figure after it are the sides of a vote or a
// game: "by 88 votes to 61". It takes the second with it.
func (f *finder) voted(m *Mention) bool {
	x := f.x
	i := f.here + 1
	if m.NounFirst < 0 || x.At(m.First-1).Word != english.By || i >= len(f.out) || x.At(m.NounLast).Word != english.To || m.num2 >= 0 {
		return false
	}
	b := &f.out[i]
	if b.First != m.NounLast+1 || !b.noUnit || b.num2 >= 0 || !f.numberOf(b).Less(f.numberOf(m)) || f.changes(m.First-2) || f.moved(m.First-1, true) != 0 {
		return false
	}
	if noun := f.nounAfter(b.Last, f.numberOf(b)); noun.last > noun.first {
		return false
	}
	b.discard()
	return true
}
