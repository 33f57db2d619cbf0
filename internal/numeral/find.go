package numeral

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// starts are the classes of the words that a number begins with; articles,
// signs and "several" before it are found from there.
const starts = english.Cardinal | english.Ordinal | english.Magnitude | english.Fraction | english.Vague

// Find appends the numbers of x to dst, in text order and without overlaps,
// and returns the extended slice.
func Find(x *token.Text, dst []Number) []Number {
	f, next := finder{x: x, out: dst}, 0
	for _, key := range x.Keys {
		i := int(key)
		if i < next {
			continue
		}
		switch t := &x.Tokens[i]; {
		case t.Kind == token.Digits:
			next = f.digits(i)
		case t.Kind == token.Vulgar:
			next = f.vulgar(i)
		case t.Class&starts != 0:
			next = f.words(i)
		}
	}
	return f.out
}

// finder is the state of one Find.
type finder struct {
	x   *token.Text
	out []Number
}

// floor is the first token that no reported number has.
func (f *finder) floor() int {
	if len(f.out) == 0 {
		return 0
	}
	return int(f.out[len(f.out)-1].Last)
}

// emit reports n, which ends before token n.Last, and returns that token.
func (f *finder) emit(n Number) int {
	if n.Den == 0 {
		n.Den = 1
	}
	f.sign(&n)
	if int(n.First) < f.floor() {
		n.First = int32(f.floor())
	}
	f.out = append(f.out, n)
	return int(n.Last)
}

// sign takes in a minus before the number: a sign that is joined to it and to
// nothing before it, or the word.
func (f *finder) sign(n *Number) {
	i := int(n.First) - 1
	if i < f.floor() || n.Kind == Ordinal || n.Kind == Vague || n.Kind == Multiple {
		return
	}
	t := &f.x.Tokens[i]
	switch t.Word {
	case english.Hyphen:
		if f.x.At(i-1).Word == english.MinusWord && f.x.Joined(i) && f.x.Joined(i+1) { // minus-5
			n.First -= 2
			n.Coef = -n.Coef
			n.Flags |= Negative
			return
		}
		if !f.minusSign(n, i) {
			return
		}
	case english.MinusWord, english.Negative:
		// "ten minus two" is a sum, not a negative number.
		if i > 0 && f.floor() == i && len(f.out) > 0 || f.x.At(i-1).Word == english.Or {
			return // nor is "plus or minus two"
		}
	case english.PlusSign:
		if n.Has(InWords) || !f.x.Joined(i+1) || f.x.Joined(i) && !opens(f.x.At(i-1)) {
			return
		}
		n.First--
		return
	case english.Minus, english.EnDash:
		if !f.minusSign(n, i) {
			return
		}
	default:
		return
	}
	n.First--
	n.Coef = -n.Coef
	n.Flags |= Negative
}

// minusSign reports whether the dash at token i is the sign of n: it is joined
// to it and to nothing before it.
func (f *finder) minusSign(n *Number, i int) bool {
	x := f.x
	if n.Has(InWords) || !x.Joined(i+1) || x.Joined(i) && !opens(x.At(i-1)) {
		return false
	}
	// After another number it is the dash of a range, but for "50 -1.3%".
	return i == 0 || f.floor() != i || len(f.out) == 0 || n.Has(Point) && x.At(int(n.Last)).Word == english.Percent
}

// opens reports whether a number can start directly after t.
func opens(t *token.Token) bool {
	switch t.Word {
	case english.LeftParen, english.LeftBracket, english.Quote, english.OpenQuote, english.OpenSingle, english.Apostrophe, english.Tilde, english.Approx,
		english.LessSign, english.GreaterSign, english.LessEqual, english.GreaterEqual, english.EqualsSign, english.DollarSign, english.EuroSign,
		english.PoundSign, english.YenSign, english.Slash, english.Comma, english.Colon, english.Bar:
		return true
	}
	return t.Kind == token.End
}

// near reports whether token i follows token i-1 within a paragraph.
func (f *finder) near(i int) bool {
	return i < f.x.Len() && f.x.Tokens[i].Flags&token.NewPara == 0
}
