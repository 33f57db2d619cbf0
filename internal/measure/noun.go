package measure

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
)

// phrase is a run of tokens.
type phrase struct{ first, last int }

// oneNumber is what is less than one and takes a singular: 0.55 share.
var oneNumber = numeral.Number{Coef: 1, Den: 1}

// nounTokens is the length of the longest noun phrase that a figure counts.
const nounTokens = 8

// nounAfter reads the counted noun phrase at token k after the number n: its
// modifiers and its head, without what follows the head. It is empty if the
// number counts nothing.
func (f *finder) nounAfter(k int, n *numeral.Number) phrase {
	x := f.x
	first := k
	head := -1
	one := n.Coef == 1 && n.Exp == 0 && n.Den == 1
	part := n.Exp < 0 && n.Coef > 0 && n.Less(&oneNumber)
	for i := k; i < k+nounTokens; i++ {
		t := x.At(i)
		if t.Kind == token.Digits && head < 0 {
			if e := f.figureModifier(i); e > i {
				i = e - 1
				continue // two 19th-century houses
			}
		}
		if t.Kind != token.Word || t.Has(token.NewPara) {
			if t.Word == english.Hyphen && x.Joined(i) && x.Joined(i+1) && i > k && x.At(i+1).Kind == token.Word {
				continue // co-founders
			}
			if t.Word == english.Hyphen && x.Joined(i) && x.Joined(i+1) && i > k && x.At(i+1).Kind == token.Digits && x.At(i+2).Class&english.Plural != 0 {
				i++
				continue // F-16 jets
			}
			if t.Word == english.Comma && head < 0 && i > k && x.At(i+1).Class&english.Adjective != 0 && x.At(i-1).Class&english.Adjective != 0 {
				continue // big, fat cats
			}
			if t.Kind == token.Mark && (t.Word == english.OpenQuote || t.Word == english.Quote) && i == k {
				continue
			}
			break
		}
		if head >= 0 && !f.goesOn(i, head) {
			break
		}
		if (t.Word == english.PossS || t.Word == english.PossSCurly) && head < 0 && i > k && x.At(i-1).Has(token.Cap) {
			continue // three Rally's directors
		}
		if (t.Word == english.And || t.Word == english.Or) && head < 0 && i > k && x.At(i+1).Kind == token.Word && f.nounRole(i+1, one, false) != noRole {
			continue // 22 male and female officers
		}
		role := f.nounRole(i, one, head >= 0)
		if role == modifierRole && part && f.nounRole(i, true, head >= 0) == headRole {
			role = headRole // 0.55 share
		}
		if role == noRole {
			break
		}
		if role == headRole {
			head = i
		}
	}
	if head < 0 {
		if p := f.people(k); p.last > k && !one {
			return p
		}
		return f.collective(k, one)
	}
	return phrase{first, head + 1}
}

// figureModifier returns the token after a modifier with a figure at token i, as
// in "two 19th-century houses", "four 20-minute films", "two 737 Max jets"; i if
// there is none.
func (f *finder) figureModifier(i int) int {
	x := f.x
	e := i + 1
	if x.At(i).Has(token.NewPara) || x.At(i).Len() > 4 {
		return i
	}
	if x.At(e).Kind == token.Word && x.Joined(e) { // 19th
		e++
	}
	switch t := x.At(e); {
	case t.Word == english.Hyphen && x.Joined(e) && x.Joined(e+1) && x.At(e+1).Kind == token.Word:
		return e + 2
	case e == i+1 && t.Kind == token.Word && t.Has(token.Cap) && x.At(e+1).Class&english.Plural != 0 && t.Class&english.Month == 0:
		return e
	}
	return i
}

// people reads the name of a people that has no plural of its own: "six
// Sudanese", "450 Japanese".
func (f *finder) people(k int) phrase {
	x := f.x
	t := x.At(k)
	if t.Class&english.Demonym == 0 || !t.Has(token.Cap) || t.Has(token.NewPara) {
		return phrase{k, k}
	}
	const noun = english.AnyNoun | english.Adjective
	if n := x.At(k + 1); n.Kind == token.Word && n.Class&noun != 0 &&
		n.Class&(english.Preposition|english.Conjunction|english.Aux|english.Adverb|english.MainlyVerb) == 0 || n.Has(token.Cap) && n.Kind == token.Word {
		return phrase{k, k}
	}
	return phrase{k, k + 1}
}

// collective reads a singular noun that a number above one counts: people as a
// group ("500 staff"), or what is part of an adjective ("the 11 member bloc").
func (f *finder) collective(k int, one bool) phrase {
	x := f.x
	none := phrase{k, k}
	if one {
		return none
	}
	t := x.At(k)
	if t.Kind != token.Word || t.Has(token.Cap) || t.Class&english.Noun == 0 ||
		t.Class&(english.TimeUnit|english.Determiner|english.Preposition|english.Aux|english.Conjunction) != 0 || t.Has(token.NewPara) {
		return none
	}
	end := k
	for end < k+4 {
		n := x.At(end)
		if n.Kind != token.Word || n.Class&english.Noun == 0 || n.Class&(english.MainlyVerb|english.MainlyAdv|english.Preposition|english.Determiner|english.Aux|english.Conjunction|english.TimeUnit) != 0 {
			break
		}
		end++
	}
	if end == k {
		return none
	}
	if h := x.At(end - 1); end == k+1 && h.Class&(english.Person|english.Group) != 0 && h.Class&english.MainlyNoun != 0 {
		return phrase{k, end}
	}
	p := x.At(k - 2) // before the figure
	if end > k+1 && t.Class&english.MainlyNoun != 0 && p.Class&english.Determiner != 0 && p.Word != english.To {
		return phrase{k, end}
	}
	return none
}

// Roles of a word in a counted noun phrase.
const (
	noRole = iota
	modifierRole
	headRole
)

// nounRole tells what the word at token i can be in a counted noun phrase.
func (f *finder) nounRole(i int, one, headed bool) int {
	t := f.x.At(i)
	c := t.Class
	const function = english.Determiner | english.Preposition | english.Pronoun | english.Conjunction | english.Subordinator | english.Relative | english.Aux | english.Negation | english.Possessive
	switch {
	case t.Word == english.Other || t.Word == english.More || t.Word == english.Additional || t.Word == english.Such || t.Word == english.Most:
		return modifierRole
	case t.Word == english.Others && !headed:
		return headRole
	case c&function != 0 && t.Has(token.Upper) && t.Len() < 5 && !t.Has(token.Dotted) && !headed && f.x.At(i+1).Class&english.AnyNoun != 0:
		return modifierRole // three US vessels
	case c&function != 0:
		return noRole
	case c&english.Ordinal != 0:
		return modifierRole
	case (t.Word == english.Last || t.Word == english.Next || t.Word == english.PastWord) && f.x.At(i+1).Class&english.TimeUnit != 0:
		return noRole
	case c&(english.Cardinal|english.Magnitude) != 0 && c&english.AnyNoun == 0:
		return noRole
	case c&(english.Month|english.Weekday) != 0:
		return noRole
	case t.Word == 0 || c&(english.AnyNoun|english.AnyVerb|english.Adjective|english.Adverb) == 0:
		// An unknown word: a plural by its form, or a name.
		if s := f.x.Surface(i); pluralForm(s) {
			if n := f.x.At(i + 1); t.Has(token.Cap) && !headed && n.Kind == token.Word && (n.Class&(english.Plural|english.Adjective) != 0 &&
				n.Class&english.AnyVerb == 0 || n.Class&english.Participle != 0 && f.x.At(i+2).Class&english.Plural != 0) {
				return modifierRole // 500 Rangers fans
			}
			return headRole
		}
		if one && !t.Has(token.Cap) {
			return headRole
		}
		return modifierRole
	case c&english.Plural != 0 && !(one && c&english.Noun == 0):
		return headRole
	case c&english.Plural != 0:
		return noRole // one counts
	case one && c&english.Noun != 0:
		return headRole
	case c&english.Adverb != 0 && c&(english.AnyNoun|english.Adjective) == 0:
		if c&(english.Preposition) != 0 {
			return noRole
		}
		return modifierRole
	case c&(english.Noun|english.Adjective|english.Demonym) != 0:
		return modifierRole
	case c&(english.Participle|english.Gerund) != 0:
		return modifierRole
	case c&english.Verb != 0 && f.x.At(i+1).Class&english.Plural != 0 && f.x.At(i+1).Class&english.Happening != 0 && !headed:
		return modifierRole // a noun that the lexicon has as a verb alone: overdose deaths
	}
	return noRole
}

// goesOn reports whether the noun phrase goes on with token i after the head:
// "heart transplants" ends there, "sales people" does not.
func (f *finder) goesOn(i, head int) bool {
	t, h := f.x.At(i), f.x.At(head)
	if h.Class&english.Plural == 0 {
		// A singular head after "one": nouns pile up.
		return t.Class&english.Noun != 0 && t.Class&(english.MainlyVerb|english.Past) == 0
	}
	return t.Class&english.Plural != 0 && (t.Class&(english.Verb3|english.Person) != english.Verb3 || h.Has(token.Cap) && !t.Has(token.Cap)) && t.Class&english.MainlyNoun != 0 && i == head+1
}
