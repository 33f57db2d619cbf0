package measure

import (
	"slices"
	"sync"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// coins are the words of money that many realms have had and none stands for:
// a crown is not Czech because nothing else is said.
var coins = []string{"crown", "florin", "guilder", "shilling", "escudo", "kr", "krone"}

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
			u.u, _ = f.table.Parse(key)
			u.signFirst, u.key = k, key
			return u, u.some()
		}
	}
	if t.Kind == token.Mark || t.Class&english.Currency != 0 {
		for _, p := range x.Lexicon.Money(t.Word) {
			first, ok := f.matchBack(k-1, &p)
			if !ok || first < f.floor || t.Kind == token.Word && (!t.Has(token.Cap) && t.Class&^(english.Currency|english.Unit) != 0 || len(p.Rest) > 0) && !x.Joined(i) {
				continue
			}
			if w := x.At(first); w.Kind == token.Word && w.Len() < 3 && first < k && !x.Joined(first+1) && (w.Len() < 2 && (w.Word == english.A ||
				!w.Has(token.Cap)) || w.Len() == 2 && w.Class&(english.Preposition|english.Pronoun|english.Aux) != 0 && !w.Has(token.Upper)) {
				continue // "a $ 4 billion fund"
			}
			if p.Key == "GBP" && t.Kind == token.Word && f.bare(n) && n.Coef < 10 {
				continue // a PS5 is none of the pounds that wires write PS
			}
			u.signFirst, u.u, u.key = first, f.units[p.N], p.Key
			return u, true
		}
	}
	if t.Kind == token.Word && t.Len() == 3 && t.Has(token.Upper) && !t.Has(token.Dotted) {
		if v, err := f.table.Parse(x.Surface(k)); err == nil && v.IsCurrency() && len(v.Symbol()) == 3 {
			// A code that is a word, in a line of capitals: TRY 5 TIMES.
			const word = english.AnyNoun | english.AnyVerb | english.Determiner | english.Pronoun
			if (t.Class&word != 0 || x.Lexicon.Label(t.Word)) && f.bare(n) {
				return u, false
			}
			u.signFirst, u.u, u.key = k, v, v.Symbol()
			return u, true
		}
	}
	if t.Kind == token.Word && t.Len() == 2 && x.Surface(k) == "pH" {
		u.u, _ = f.table.Parse("pH")
		u.signFirst, u.key = k, "pH"
		return u, u.some()
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
