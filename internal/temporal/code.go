package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// numbered reports whether the word before token i makes its number a name:
// "Chapter 2012", "p. 1999", "No. 1984".
func (f *finder) numbered(i int) bool {
	prev := f.at(i - 1)
	if prev.Word == english.FullStop && f.joined(i-1) && f.any(i-2, english.PLetter) && !f.joined(i-2) { // p. 1999
		return true
	}
	return prev.Class&english.Designator != 0 && f.value(i-1, english.Designator) == english.NumberedWord || prev.Word == english.No && prev.Has(token.Dotted)
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

// pow10 holds the smallest numbers of one digit more than their index.
var pow10 = [...]uint64{1, 10, 100, 1000, 10000}

// houseNumber reports whether token i is the number of a house: a name and a
// word like street follow, and no preposition of time leads it.
func (f *finder) houseNumber(i int) bool {
	if f.temporalLead(i-1) && !f.any(i-1, english.And, english.To, english.Or) {
		return false
	}
	for k := i + 1; k <= i+3 && f.cap(k) && f.at(k).Kind == token.Word && !f.apart(k); k++ {
		if k > i+1 && f.is(k, english.Designator) && f.value(k, english.Designator) == english.StreetWord {
			return true
		}
	}
	return false
}
