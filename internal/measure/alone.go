package measure

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// standsAlone reports whether a figure without unit and noun is a quantity.
func (f *finder) standsAlone(m *Mention, n *numeral.Number) bool {
	x := f.x
	if n.Kind == numeral.Fraction {
		return f.fractionStands(m, n)
	}
	if n.Kind == numeral.Mixed || m.PerFirst >= 0 || m.lead > 0 {
		return true
	}
	if n.Has(numeral.InWords) {
		if n.Coef == 1 && n.Exp == 0 {
			return false
		}
		if n.Has(numeral.Magnitude) || m.hedge != stats.HedgeNone || m.num2 >= 0 {
			return true
		}
		if x.At(m.First).Has(token.Cap) && !x.At(m.First).Has(token.Sentence) {
			return false
		}
		p := x.At(m.First - 1)
		return p.Class&(english.Preposition|english.Be|english.Conjunction|english.AnyVerb|english.Aux) != 0 &&
			p.Class&(english.Determiner|english.Adjective) == 0 || p.Kind != token.Word
	}
	if n.Flags&(numeral.Grouped|numeral.Magnitude|numeral.Point|numeral.Scientific|numeral.Negative) != 0 || m.num2 >= 0 || m.tolerance >= 0 {
		return true
	}
	if m.hedge != stats.HedgeNone {
		return true
	}
	if t := x.At(m.First); t.Len() >= 6 && t.Kind == token.Digits || x.At(m.Last).Word == english.Of && x.At(m.Last+1).Class&english.Pronoun != 0 {
		return true
	}
	p := x.At(m.First - 1)
	if q := x.At(m.Last); q.Kind == token.Word && q.Class&(english.Be|english.Past) != 0 && q.Class&english.MainlyNoun == 0 && (p.Kind != token.Word || p.Word == english.And || p.Word == english.But || p.Word == english.All) {
		return true // 11 died
	}
	if f.tallied(m, p) {
		return true
	}
	if p.Word == english.Of && x.Lexicon.Total(x.At(m.First-2).Word) {
		return true
	}
	switch p.Word {
	case english.EqualsSign:
		return true // n = 41
	case english.Of, english.To, english.By, english.From, english.Than, english.Is, english.Was, english.Were, english.Are:
		return x.At(m.Last).Kind != token.Word || x.At(m.Last).Class&(english.Preposition|english.Conjunction|english.Aux) != 0
	}
	return m.First == 0 || f.changes(m.First-1) && x.At(m.Last).Kind != token.Word || f.changes(m.First-1) && x.At(m.Last).Word == english.To
}

// tallied reports whether a bare figure counts by what stands around it: the
// verb before it ("injured 60"), or the state that it is of ("with 120
// missing", "at 61 dead").
func (f *finder) tallied(m *Mention, p *token.Token) bool {
	x := f.x
	q := x.At(m.Last)
	if q.Kind != token.Word {
		return x.Lexicon.Tallies(p.Word) && p.Word != english.LeftWord && f.x.At(m.Last).Word != english.Colon
	}
	state := q.Class&(english.Participle|english.Gerund|english.Adjective) != 0 && q.Class&(english.MainlyNoun|english.Preposition) == 0 &&
		x.At(m.Last+1).Class&english.MainlyNoun == 0 && x.At(m.Last+1).Kind != token.Digits
	switch p.Word {
	case english.With, english.At, english.To, english.And, english.Comma, english.LeftWord:
		return state
	}
	return x.Lexicon.Tallies(p.Word) && (state || q.Class&(english.Preposition|english.Conjunction|english.Subordinator|english.Adverb) != 0)
}

// percentBehind reports whether m stands before its share in brackets: "17
// (13.3%)".
func (f *finder) percentBehind(m *Mention) bool {
	k := int(m.num) + 1
	return f.x.At(m.Last).Word == english.LeftParen && k < len(f.nums) && int(f.nums[k].First) == m.Last+1 && f.x.At(int(f.nums[k].Last)).Word == english.Percent
}

// leans reports whether the word before the figure can leave its noun to an
// earlier one: "compared with 63".
func (f *finder) leans(m *Mention) bool {
	n := f.numberOf(m)
	if n.Kind != numeral.Cardinal || n.Has(numeral.InWords) && n.Coef == 1 {
		return false
	}
	x := f.x
	p, q := x.At(m.OuterFirst-1), x.At(m.Last)
	switch {
	case q.Word == english.Of && (x.At(m.Last+1).Class&(english.Determiner|english.Possessive) != 0 || x.At(m.Last+1).Kind == token.Digits),
		q.Word == english.More && !p.Has(token.Cap),
		p.Word == english.The && q.Class&english.Participle != 0,
		p.Word == english.Which || p.Word == english.Whom,
		f.percentBehind(m),
		p.Word == english.LeftParen && q.Word == english.RightParen, f.shareOut(p, q):
		return true
	}
	switch p.Word {
	case english.From, english.To, english.Than, english.With, english.Including, english.And, english.Against, english.Or, english.At:
		return true
	}
	return false
}

// fractionStands reports whether a fraction is a share of something: "half of
// the", "by a third"; not "half-staff", "this half", "9/11".
func (f *finder) fractionStands(m *Mention, n *numeral.Number) bool {
	x := f.x
	p, q := x.At(m.First-1), x.At(m.Last)
	if q.Word == english.Hyphen && x.Joined(m.Last) {
		return false
	}
	if n.Has(numeral.Slashed) {
		return n.Den <= 100 && n.Coef < int64(n.Den) && !(n.Coef == 9 && n.Den == 11) && m.tolerance < 0
	}
	if n.Has(numeral.Bare) {
		if x.Joined(m.First-1) && x.At(m.First-2).Kind == token.Digits {
			return false // the 2nd half
		}
		if (p.Class&(english.Determiner|english.Ordinal|english.Possessive) != 0 || p.Class&english.Adjective != 0 &&
			p.Class&(english.Past|english.Participle|english.Gerund) == 0) && p.Word != english.About && p.Class&english.Hedge == 0 {
			return false
		}
		return q.Word == english.Of || q.Word == english.The || q.Word == english.A || q.Word == english.An || q.Class&english.Possessive != 0 ||
			q.Kind != token.Word || q.Class&english.Plural != 0 || m.hedge != stats.HedgeNone
	}
	return true
}
