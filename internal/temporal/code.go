package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// numbered reports whether the word before token i makes its number a name:
// "Chapter 2012", "p. 1999", "No. 1984", "Articles 2004 and 2005".
func (f *finder) numbered(i int) bool {
	for k := 0; k < 4 && f.at(i-2).Kind == token.Digits && f.any(i-1, english.And, english.Or, english.To, english.Comma, english.Hyphen, english.EnDash) && !f.apart(i-1); k++ {
		i -= 2 // pages 1990 to 2005
	}
	prev := f.at(i - 1)
	if prev.Word == english.FullStop && f.joined(i-1) && f.any(i-2, english.PLetter) && !f.joined(i-2) { // p. 1999
		return true
	}
	return f.designates(i-1, english.NumberedWord) || prev.Word == english.No && prev.Has(token.Dotted)
}

// designates reports whether token i is a designator of the kind given.
func (f *finder) designates(i int, kind int) bool {
	return f.is(i, english.Designator) && f.value(i, english.Designator) == kind
}

// amounts reports whether what stands around the four digits v at token i makes
// them an amount or a code: "a total of 2016 votes", "the population is 1950",
// "stood at 1985", "at 1943 an ounce", "2011 to 1984", "its number is 2011".
func (f *finder) amounts(i, v int) bool {
	prev := f.at(i - 1)
	switch {
	case f.apart(i):
		return false
	case prev.Word == english.EqualsSign:
		return !f.is(i-2, english.TimeUnit)
	case prev.Word == english.Of:
		return f.x.Lexicon.Total(f.word(i-2)) && (f.is(i+1, english.Plural) || f.is(i+1, english.Adjective) && f.is(i+2, english.Plural))
	case prev.Word == english.At:
		return f.at(i+1).Kind != token.Word || f.apart(i+1) || !f.is(i+1, english.AnyNoun|english.Adjective)
	case prev.Class&english.Be != 0 || prev.Word == english.Colon:
		if f.x.Lexicon.Total(f.word(i-2)) || f.designates(i-2, english.ResultWord) {
			return true
		}
	}
	if f.any(i+1, english.To) && !f.any(i-1, english.From, english.Between) {
		w, n := f.digits(i + 2)
		return n == 4 && w < v
	}
	if prev.Word == english.To && !f.any(i-3, english.From, english.Between) {
		w, n := f.digits(i - 2)
		return n == 4 && w > v
	}
	return f.any(i+1, english.A, english.An) && f.is(i+2, english.Unit) && !f.temporalLead(i-1)
}

// dialled reports whether token i is one of several groups of digits that make
// a telephone number or a code: one of the groups before it is no year, day or
// count of hours.
func (f *finder) dialled(i int) bool {
	for k := i - 1; k >= i-4; k-- {
		t := f.at(k)
		if t.Kind != token.Digits || f.apart(k+1) {
			return false
		}
		if n := t.Len(); n == 3 || n >= 5 || n > 1 && uint64(t.Value) < pow10[n-1] && !f.joined(k) {
			return true
		}
	}
	return false
}

// amongAmounts reports whether the number at token i is one of a list of amounts:
// four figures or more with nothing but commas between them, most of which are
// no years of our time.
func (f *finder) amongAmounts(i int) bool {
	years, others := 0, 0
	for _, step := range [...]int{-2, 2} {
		for k, n := i+step, 0; n < listReach && f.at(k).Kind == token.Digits && f.any(k-step/2, english.Comma); k, n = k+step, n+1 {
			if v := f.at(k).Value; v < plainFrom || v > lastYear || f.at(k).Len() != 4 {
				others++
			} else {
				years++
			}
		}
	}
	return years+others >= 3 && others > years
}

// listReach is how many figures of a list are looked at on either side.
const listReach = 8

// pow10 holds the smallest numbers of one digit more than their index.
var pow10 = [...]uint64{1, 10, 100, 1000, 10000}

// productYear reports whether the figures at token i belong to the name of a thing
// before them: "the Peugeot 2008 is", "a Cessna 1900 crashed".
func (f *finder) productYear(i int) bool {
	p, n := f.at(i-1), f.at(i+1)
	return p.Kind == token.Word && p.Has(token.Cap) && !f.apart(i) && f.any(i-2, english.The, english.A, english.An) && !f.apart(i-1) &&
		p.Class&(english.AnyNoun|english.Adjective|english.Geographic|english.Demonym|english.Month|english.Season|english.Weekday|english.Preposition) == 0 &&
		(n.Kind == token.Mark && !f.any(i+1, english.Hyphen, english.EnDash, english.Slash, english.PossS) || n.Class&(english.AnyVerb|english.Aux|english.Preposition|english.Conjunction) != 0 && n.Class&(english.AnyNoun|english.Adjective)&^english.Preposition == 0)
}

// citation reports whether the figures at token i are a section of a code of laws:
// "18 U.S.C. 1956".
func (f *finder) citation(i int) bool {
	p := f.at(i - 1)
	return f.at(i-2).Kind == token.Digits && p.Kind == token.Word && p.Has(token.Dotted) && p.Has(token.Upper) && !f.apart(i-1) && p.Class&(english.Month|english.TimeWord) == 0
}

// houseNumber reports whether token i is the number of a house: a name and a
// word like street follow, and no preposition of time leads it.
func (f *finder) houseNumber(i int) bool {
	if f.temporalLead(i-1) && !f.any(i-1, english.And, english.To, english.Or) {
		return false
	}
	for k := i + 1; k <= i+3 && f.cap(k) && f.at(k).Kind == token.Word && !f.apart(k); k++ {
		if k > i+1 && f.designates(k, english.StreetWord) {
			return true
		}
	}
	return false
}
