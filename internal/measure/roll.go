package measure

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
)

// roll is a list of names, each with a figure, that counts what stands before
// its colon: "Most cup wins: Elder City 9, Torvale 7".
type roll struct {
	end  int // the token after the last figure
	noun int // one more than the token of what is counted
}

// rollName is the length of the longest name in a roll.
const rollName = 4

// rolled returns the token after the noun that n counts as a figure of a roll, 0
// if it is none. A roll has two figures at least.
func (f *finder) rolled(n *numeral.Number) int {
	x := f.x
	i, e := int(n.First), int(n.Last)
	if n.Kind != numeral.Cardinal || n.Has(numeral.InWords) || i == 0 || !x.At(i-1).Has(token.Cap) || x.Joined(i) || x.Lexicon.Label(x.At(i-1).Word) {
		return 0
	}
	k := i - 1
	for k > i-1-rollName && x.At(k).Kind == token.Word && x.At(k).Has(token.Cap) && !x.At(k).Has(token.NewPara) {
		k--
	}
	noun := 0
	switch x.At(k).Word {
	case english.Comma, english.Semicolon, english.And:
		if k != f.roll.end && !(k == f.roll.end+1 && x.At(k).Word == english.And) || f.roll.noun == 0 {
			return 0
		}
		noun = f.roll.noun
	case english.Colon:
		if noun = f.rollNoun(k - 1); noun == 0 || !f.rollGoes(e) {
			return 0
		}
	default:
		return 0
	}
	f.roll = roll{e, noun}
	return noun
}

// rollNoun returns the token after the noun at token k, or before a participle
// there, if a roll can count what it names, else 0: no time, no scores, which
// are of games, and nothing that is numbered.
func (f *finder) rollNoun(k int) int {
	t := f.x.At(k)
	if t.Class&english.Participle != 0 && t.Class&english.Plural == 0 { // Seats won:
		k--
		t = f.x.At(k)
	}
	if t.Class&english.Plural == 0 && !(t.Word == 0 && t.Kind == token.Word && pluralForm(f.x.Surface(k))) || t.Class&(english.TimeUnit|english.Month|english.Weekday) != 0 || t.Word == english.Scores || t.Word == english.Results ||
		f.x.Lexicon.Label(f.x.Lexicon.Lemma(t.Word)) {
		return 0
	}
	for i := k; i > k-rollName; i-- { // a heading: no verb, and nothing before it
		t := f.x.At(i)
		if t.Has(token.Sentence) || t.Has(token.NewLine) {
			return k + 1
		}
		if t.Kind != token.Word && t.Kind != token.Digits || i < k && t.Class&(english.Past|english.MainlyVerb|english.Aux) != 0 {
			return 0
		}
	}
	return 0
}

// rollGoes reports whether another name and its figure follow at token e.
func (f *finder) rollGoes(e int) bool {
	x := f.x
	if w := x.At(e).Word; w != english.Comma && w != english.Semicolon && w != english.And {
		return false
	}
	for k := e + 1; k < e+2+rollName; k++ {
		t := x.At(k)
		if t.Kind == token.Digits {
			return k > e+1
		}
		if t.Kind != token.Word || !t.Has(token.Cap) || t.Has(token.NewPara) {
			return false
		}
	}
	return false
}
