package measure

import (
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
	if t.Class&english.Adjective != 0 && t.Class&english.Unit == 0 && t.Kind == token.Word && x.At(k+1).Class&english.TimeUnit != 0 &&
		x.At(k+1).Class&english.Plural != 0 && n.IsWhole() {
		k++ // the 50 previous years, three consecutive months
	}
	u.first = k
	if t.Word == english.LeftParen || t.Word == english.LeftBracket || t.Word == english.LessSign {
		// "20 (kg)", as tables have it
		if e := x.At(k + 2); x.At(k+1).Len() < 5 && (e.Word == english.RightParen || e.Word == english.RightBracket || e.Word == english.GreaterSign) &&
			x.Joined(k+1) && x.Joined(k+2) && f.unitAt(n, k+1, &u) && u.last == k+2 {
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
	} else if i := int(n.First); x.Joined(i) && x.At(i-1).Word == english.Quote || f.quoted(k) {
		return false
	}
	u.u, _ = f.table.Parse(key)
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
			u.u, _ = f.table.Parse(key)
			u.first, u.last, u.key = k, k+1, key
			return u.some()
		}
	}
	if t.Word == english.OtherCurrencySign {
		if key := english.MoneyRune(x.Surface(k)); key != "" {
			u.u, _ = f.table.Parse(key)
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
