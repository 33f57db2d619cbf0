package token

import "github.com/almanac-go/almanac/internal/english"

// addressTokens is how far back in an address its beginning is looked for.
const addressTokens = 64

// InAddress reports whether token i stands in the address of a page or of
// mail: behind a double slash, "www" or the sign "at", everything being joined.
func (x *Text) InAddress(i int) bool {
	for k := i; k > 0 && k > i-addressTokens && x.Joined(k); k-- {
		switch x.At(k - 1).Word {
		case english.WWW:
			return true
		case english.AtSign:
			return k > 1 && x.Joined(k-1) && x.At(k-2).Kind == Word
		case english.Slash:
			if k > 1 && x.Joined(k-1) && x.At(k-2).Word == english.Slash {
				return true
			}
		}
	}
	return false
}
