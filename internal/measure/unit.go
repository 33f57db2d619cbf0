package measure

import (
	"slices"
	"sync"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// unit is a unit as a text has it.
type unit struct {
	u           stats.Unit
	first, last int  // tokens of a unit after the figure; first == last for none
	signFirst   int  // first token of a sign of money before the figure, -1 for none
	hyphen      bool // joined to the figure with a hyphen
	key         string
}

func (u *unit) some() bool { return !u.u.IsZero() }

// unitTable holds the units that the phrases of the built-in lexicon mean, by
// the number of the key, so that finding one costs no look-up by name.
var unitTable = sync.OnceValue(func() []stats.Unit {
	keys := english.Load().Keys()
	out := make([]stats.Unit, len(keys))
	for i, k := range keys {
		out[i], _ = stats.ParseUnit(k) // a hedge is no unit
	}
	return out
})

// hedgeTable holds the hedges that the phrases mean, by the number of the key.
var hedgeTable = sync.OnceValue(func() []stats.Hedge {
	keys := english.Load().Keys()
	out := make([]stats.Hedge, len(keys))
	for i, k := range keys {
		_ = out[i].UnmarshalText([]byte(k)) // a unit is no hedge
	}
	return out
})

// coins are the words of money that many realms have had and none stands for:
// a crown is not Czech because nothing else is said.
var coins = []string{"crown", "florin", "guilder", "shilling", "escudo"}

// assumptions are the units that a sign or word of money with several readings
// is taken for: the likeliest, if there is one.
var assumptions = sync.OnceValue(func() map[stats.Unit]stats.Unit {
	out := map[stats.Unit]stats.Unit{}
	for u := range stats.Units() {
		if u.IsAmbiguous() && u.IsCurrency() && !slices.Contains(coins, u.Symbol()) {
			out[u] = u.Readings()[0]
		}
	}
	return out
})

// assumed returns the unit that u is taken for, and whether that is one of
// several readings.
func assumed(u stats.Unit) (stats.Unit, bool) {
	if v, ok := assumptions()[u]; ok {
		return v, true
	}
	return u, false
}

// match reports whether the tokens from k on are the words of p, and returns
// the token after them.
func (f *finder) match(k int, p *english.Phrase) (int, bool) {
	for _, id := range p.Rest {
		t := f.x.At(k)
		if t.Word != id || t.Has(token.NewPara) {
			return k, false
		}
		k++
	}
	return k, true
}

// unitAfter reads the unit that follows the number n at token k.
func (f *finder) unitAfter(n *numeral.Number, k int) (u unit, ok bool) {
	x := f.x
	u.signFirst = -1
	t := x.At(k)
	if t.Word == english.Hyphen && x.Joined(k) == x.Joined(k+1) && (x.Joined(k) || x.At(k+1).Class&english.Unit != 0 && x.At(k+1).Len() > 2) {
		k++
		t = x.At(k)
		u.hyphen = true
	}
	if t.Has(token.NewPara) || t.Kind == token.End || t.Kind == token.Digits {
		return u, false
	}
	if t.Class&english.Adjective != 0 && t.Class&english.Unit == 0 && t.Kind == token.Word && x.At(k+1).Class&english.TimeUnit != 0 && x.At(k+1).Class&english.Plural != 0 && n.IsWhole() {
		k++ // the 50 previous years, three consecutive months
	}
	u.first = k
	if t.Word == english.LeftParen || t.Word == english.LeftBracket || t.Word == english.LessSign {
		// "20 (kg)", as tables have it
		if e := x.At(k + 2); x.At(k+1).Len() < 5 && (e.Word == english.RightParen || e.Word == english.RightBracket || e.Word == english.GreaterSign) && x.Joined(k+1) && x.Joined(k+2) && f.unitAt(n, k+1, &u) && u.last == k+2 {
			u.first, u.last = k, k+3
			return u, true
		}
		return unit{signFirst: -1}, false
	}
	if t.Word == english.Apostrophe || t.Word == english.Quote || t.Word == english.CloseQuote {
		return u, f.primes(n, k, &u)
	}
	if ok = f.unitAt(n, k, &u); ok {
		f.extend(&u)
	}
	return u, ok
}

// primes reads the quote marks that stand for feet and inches: 5'11", 10".
func (f *finder) primes(n *numeral.Number, k int, u *unit) bool {
	x := f.x
	if !x.Joined(k) || n.Has(numeral.InWords) || u.hyphen {
		return false
	}
	key := "in"
	if x.At(k).Word == english.Apostrophe {
		if x.At(k+1).Kind != token.Digits || !x.Joined(k+1) || x.At(k+1).Len() > 2 || x.At(k+1).Value > 11 {
			return false
		}
		key = "ft"
	} else if f.quoted(k) {
		return false
	}
	u.u, _ = stats.ParseUnit(key)
	u.first, u.last, u.key = k, k+1, key
	return true
}

// quoteTokens is how far back an opening quote is looked for.
const quoteTokens = 60

// quoted reports whether the mark at token k closes a quotation that opened
// before it in the sentence.
func (f *finder) quoted(k int) bool {
	open := false
	for i := k - 1; i >= 0 && i > k-quoteTokens; i-- {
		t := f.x.At(i)
		switch t.Word {
		case english.OpenQuote:
			return true
		case english.Quote:
			if p := f.x.At(i - 1); f.x.Joined(i) && p.Kind == token.Digits {
				continue // inches as well
			}
			open = !open
		}
		if t.Has(token.NewPara) {
			break
		}
	}
	return open
}

// unitAt reads a unit at token k into u, without what it is per.
func (f *finder) unitAt(n *numeral.Number, k int, u *unit) bool {
	x := f.x
	t := x.At(k)
	spelled := t.Class&english.Unit != 0 || t.Kind == token.Mark
	if spelled && f.spelled(n, k, u, true) {
		return true
	}
	if s := f.symbol(n, k, u.hyphen); s > k {
		f.setSymbol(u, k, s)
		if u.some() {
			return true
		}
	}
	if spelled && f.spelled(n, k, u, false) {
		return true
	}
	if t.Kind == token.Word && t.Word == 0 && t.Len() == 3 && x.Joined(k) {
		if key := english.MoneyRune(x.Surface(k)); key != "" { // 100元
			u.u, _ = stats.ParseUnit(key)
			u.first, u.last, u.key = k, k+1, key
			return u.some()
		}
	}
	if t.Word == english.OtherCurrencySign {
		if key := english.MoneyRune(x.Surface(k)); key != "" {
			u.u, _ = stats.ParseUnit(key)
			u.first, u.last, u.key = k, k+1, key
			return u.some()
		}
	}
	return false
}

// spelled reads the spelling of a unit at token k: one of several words, or
// one of a single word.
func (f *finder) spelled(n *numeral.Number, k int, u *unit, several bool) bool {
	for _, p := range f.x.Lexicon.Units(f.x.At(k).Word) {
		if len(p.Rest) > 0 != several {
			continue
		}
		end, ok := f.match(k+1, &p)
		if !ok || !f.unitFits(n, k, end, &p, u.hyphen) {
			continue
		}
		u.first, u.last, u.u, u.key = k, end, f.units[p.N], p.Key
		return true
	}
	return false
}

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
	case t.Word == english.PM:
		return k
	case t.Word == english.In && !joined:
		if len(f.out) == f.base || f.out[len(f.out)-1].unit.key != "ft" || n == nil || f.out[len(f.out)-1].Last != int(n.First) {
			return k
		}
	case letters == 1 && !joined:
		c := x.Source[t.Start]
		if f.science(k) {
			return k + 1
		}
		if (c == 'C' || c == 'F') && (!x.Joined(k+1) || x.At(k+1).Kind == token.Mark && x.At(k+1).Word != english.Slash && x.At(k+1).Word != english.Hyphen) {
			return k + 1
		}
		if !(c == 'm' || c == 'g' || c == 't' || c == 'h' || c == 'W' || c == 'V' || c == 'K' || c == 'L' || c == 'l' || c == 'N' || c == 'J' || c == 'T') || x.Joined(k+1) && x.At(k+1).Word == english.Apostrophe {
			return k
		}
	case letters == 1:
		if c := x.Source[t.Start]; c == 'd' || c == 'D' || c == 'P' || c == 'S' || c == 'H' || c == 'a' || c == 'M' || c == 'q' || c == 'C' || c == 'F' || c == 'K' && n != nil && x.At(k-1).Len() == 1 && !n.Has(numeral.Point) {
			if !f.science(k) && !((c == 'C' || c == 'F') && f.warm(n, k)) {
				return k
			}
		}
	case t.Class&function != 0 && !joined:
		return k
	case t.Class&open != 0 && !joined && t.Class&english.Unit == 0 && !t.Has(token.Upper):
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
	return n.Coef >= 10 && !n.Has(numeral.Glued) && !(p.Kind == token.Word && p.Has(token.Cap) && !p.Has(token.Sentence)) && !(f.x.Joined(k+1) && f.x.At(k+1).Kind != token.Mark)
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
	switch {
	case s == "l":
		s = "L"
	case (s == "C" || s == "F") && !f.science(k):
		s = "°" + s
	case len(s) == 1 && s == "s" && f.cur != nil && f.notSeconds(f.cur):
		return
	}
	if x.At(k).Has(token.Dotted) {
		s = s[:len(s)-1]
	}
	if e := x.At(end); e.Kind == token.Super && x.Joined(end) && (e.Value == 2 || e.Value == 3) {
		if v, err := stats.ParseUnit(s + string('0'+rune(e.Value))); err == nil {
			u.first, u.last, u.u, u.key = k, end+1, v, v.Symbol()
			return
		}
	} else if e.Kind == token.Digits && x.Joined(end) && e.Len() == 1 && (e.Value == 2 || e.Value == 3) {
		if v, err := stats.ParseUnit(s + x.Surface(end)); err == nil {
			u.first, u.last, u.u, u.key = k, end+1, v, v.Symbol()
			return
		}
	} else if e.Word == english.Caret && x.Joined(end) && x.At(end+1).Kind == token.Digits {
		if v, err := stats.ParseUnit(s + x.Surface(end+1)); err == nil {
			u.first, u.last, u.u, u.key = k, end+2, v, v.Symbol()
			return
		}
	}
	if e := x.At(end); e.Kind == token.Digits && x.Joined(end) {
		return // "m2m", "kg5"
	}
	if v, err := stats.ParseUnit(s); err == nil && (!v.IsCurrency() || len(s) == 3 && x.At(k).Has(token.Upper)) {
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
	return p.Kind == token.Word && (p.Has(token.Cap) && !p.Has(token.Sentence) || f.x.Lexicon.Label(p.Word)) || p.Word == english.Hyphen && f.x.Joined(i)
}

// bare reports whether a number is small digits that could be of anything.
func (f *finder) bare(n *numeral.Number) bool {
	return n != nil && n.Flags&(numeral.Grouped|numeral.Magnitude|numeral.Point) == 0
}

// extend takes in what follows the unit without a space: exponents and "/X".
func (f *finder) extend(u *unit) {
	x := f.x
	for {
		t := x.At(u.last)
		switch {
		case t.Kind == token.Super && x.Joined(u.last) && t.Value > 0 && t.Value < 4 && u.key != "" && x.At(u.last-1).Kind == token.Word:
			if v, err := stats.ParseUnit(u.u.Symbol() + string('0'+rune(t.Value))); err == nil {
				u.u, u.key = v, v.Symbol()
				u.last++
				continue
			}
			return
		default:
			return
		}
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
	case "mark", "crown", "colon", "ETH":
		return !f.bare(n)
	case "GBPc":
		if t.Word == english.PLetter {
			return !t.Has(token.Cap) && (joined || x.At(k-1).Kind == token.Digits && !(x.Joined(end) && x.At(end).Kind != token.Mark))
		}
	case "times":
		if t.Word == english.LetterX {
			return joined && !hyphen && !(x.Joined(end) && x.At(end).Kind == token.Digits) || !joined && !f.bare(n)
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
		if n.Has(numeral.Magnitude) && x.At(end).Word != english.Of && !(n.Exp < 5 && n.Has(numeral.InWords)) {
			return false
		}
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

// signBefore reads a sign or code of money that ends before token i.
func (f *finder) signBefore(n *numeral.Number, i int) (u unit, ok bool) {
	x := f.x
	u.signFirst = -1
	k := i - 1
	if k < f.floor {
		return u, false
	}
	t := x.At(k)
	if t.Kind == token.Mark && t.Word == english.OtherCurrencySign {
		if key := english.MoneyRune(x.Surface(k)); key != "" {
			u.u, _ = stats.ParseUnit(key)
			u.signFirst, u.key = k, key
			return u, u.some()
		}
	}
	if t.Kind == token.Mark || t.Class&english.Currency != 0 {
		for _, p := range x.Lexicon.Money(t.Word) {
			first, ok := f.matchBack(k-1, &p)
			if !ok || first < f.floor || t.Kind == token.Word && (!t.Has(token.Cap) || len(p.Rest) > 0) && !x.Joined(i) {
				continue
			}
			if w := x.At(first); w.Kind == token.Word && w.Len() < 3 && first < k && !x.Joined(first+1) && (w.Len() < 2 && (w.Word == english.A || !w.Has(token.Cap)) || w.Len() == 2 && w.Class&(english.Preposition|english.Pronoun|english.Aux) != 0 && !w.Has(token.Upper)) {
				continue // "a $ 4 billion fund"
			}
			u.signFirst, u.u, u.key = first, f.units[p.N], p.Key
			return u, true
		}
	}
	if t.Kind == token.Word && t.Len() == 3 && t.Has(token.Upper) && !t.Has(token.Dotted) {
		if v, err := stats.ParseUnit(x.Surface(k)); err == nil && v.IsCurrency() && len(v.Symbol()) == 3 {
			// A code that is a word, in a line of capitals: TRY 5 TIMES.
			const word = english.AnyNoun | english.AnyVerb | english.Determiner | english.Pronoun
			if (t.Class&word != 0 || x.Lexicon.Label(t.Word)) && f.bare(n) {
				return u, false
			}
			u.signFirst, u.u, u.key = k, v, v.Symbol()
			return u, true
		}
	}
	return u, false
}

// matchBack reports whether the tokens from k backward are the words of p, and
// returns the first of them.
func (f *finder) matchBack(k int, p *english.Phrase) (int, bool) {
	for i, id := range p.Rest {
		t := f.x.At(k - i)
		if t.Word != id || k-i < 0 || f.x.At(k-i+1).Has(token.NewPara) {
			return k, false
		}
	}
	return k - len(p.Rest) + 1, true
}
