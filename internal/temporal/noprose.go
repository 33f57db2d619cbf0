package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// cataloguedReach bounds how long the number of an entry is.
const cataloguedReach = 16

// noProse reports whether token i, to which a mark or a word is joined, is a
// piece of what is written for machines: a tag (#Friday), an identifier
// (BN_dec2bn, path.sep, CVE-2018-7159), an argument (setTimeout(2000)), an
// address on the web.
func (f *finder) noProse(i int) bool {
	if f.any(i+1, english.Underscore) && f.joined(i+1) {
		return true
	}
	if !f.joined(i) || i == 0 {
		return false
	}
	word := f.at(i).Kind == token.Word
	switch f.word(i - 1) {
	case 0:
		return word && f.at(i-1).Kind == token.Digits && f.joined(i-1) && f.at(i-2).Kind == token.Word // c82feb7
	case english.NumberSign, english.Underscore:
		return true
	case english.LeftParen:
		return f.calls(i - 2)
	case english.FullStop:
		return f.member(i) || f.x.InAddress(i)
	case english.Hyphen:
		return !word && f.catalogued(i) || f.x.InAddress(i)
	case english.EqualsSign:
		return word && f.joined(i-1) || f.x.InAddress(i)
	case english.Slash, english.Percent, english.Ampersand, english.Question, english.Tilde:
		return f.x.InAddress(i)
	}
	return false
}

// calls reports whether token i is the name of a function whose argument
// begins behind the bracket that is joined to it: a word in small letters that
// no time is written with.
func (f *finder) calls(i int) bool {
	t := f.at(i)
	return f.joined(i+1) && t.Kind == token.Word && !t.Has(token.Cap|token.Dotted) && t.Class&triggers == 0
}

// member reports whether token i is a small word behind the full stop that
// joins it to the name of a thing, where prose would have a space: Date.now.
func (f *finder) member(i int) bool {
	t, owner := f.at(i), f.at(i-2)
	if t.Kind != token.Word || t.Has(token.Cap) || !f.joined(i-1) || owner.Kind != token.Word || owner.Has(token.Dotted) {
		return false
	}
	if f.joined(i + 1) {
		switch f.word(i + 1) {
		case english.LeftParen, english.Backtick, english.RightBracket, english.Semicolon, english.OtherMark:
			return true
		}
	}
	return f.any(i-3, english.Backtick) || f.joined(i-2) && f.any(i-3, english.FullStop)
}

// catalogued reports whether the digits at token i belong to the number of an
// entry: capitals that say nothing of time and more than one group of digits,
// or capitals that are no word (CVE-2018-7159, ISO-2022).
func (f *finder) catalogued(i int) bool {
	k, groups := i, 1
	for f.joined(k) && f.any(k-1, english.Hyphen) && f.joined(k-1) && f.at(k-2).Kind == token.Digits {
		if k -= 2; i-k > cataloguedReach {
			return false
		}
		groups++
	}
	for j := i; f.any(j+1, english.Hyphen) && f.joined(j+1) && f.joined(j+2) && f.at(j+2).Kind == token.Digits && j-i < cataloguedReach; j += 2 {
		groups++
	}
	name := f.at(k - 2)
	return f.joined(k) && f.any(k-1, english.Hyphen) && f.joined(k-1) && name.Has(token.Upper) && !name.Has(token.Dotted) &&
		(name.Class == 0 && name.Word == 0 || f.designates(k-2, english.NumberedWord) || groups > 1 && name.Class&triggers == 0) && !f.any(k-2, english.FY, english.CY)
}

// abbreviates reports whether the capitals at token i, alone in brackets, stand
// for the words before them: "National Organization for Women (NOW)".
func (f *finder) abbreviates(i int) bool {
	t := f.at(i)
	if !t.Has(token.Upper) || !f.any(i-1, english.LeftParen) || !f.any(i+1, english.RightParen) {
		return false
	}
	short, k := f.x.Surface(i), i-2
	for n := len(short) - 1; n >= 0; k-- {
		w := f.at(k)
		switch {
		case w.Kind == token.Word && f.x.Source[w.Start]&^0x20 == short[n]:
			n--
		case w.Kind == token.Word && w.Class&(english.Preposition|english.Conjunction|english.Determiner) != 0, w.Word == english.Hyphen:
		default:
			return false
		}
	}
	return true
}
