package english

import (
	"slices"
	"strings"
)

// Phrase is a fixed run of words that means one thing: "square mile", "no
// fewer than".
type Phrase struct {
	Rest []ID   // the words after the one that it is looked up by
	Key  string // what it means: the symbol of a unit, the name of a hedge
	N    int    // index of the key in [Keys]
}

// phrases maps the word that a phrase is looked up by to the phrases, the
// longest first. Most words have none, which it tells without a hash.
type phrases struct {
	at    []uint16 // by ID: the index of its list; short where the later forms have none
	lists [][]Phrase
}

// of returns the phrases of id.
func (p *phrases) of(id ID) []Phrase {
	if int(id) >= len(p.at) {
		return nil
	}
	return p.lists[p.at[id]]
}

// list returns the place of the phrases of id, which need not have any yet.
func (p *phrases) list(id ID) *[]Phrase {
	if len(p.lists) == 0 {
		p.lists = append(p.lists, nil) // of the words without phrases
	}
	if n := int(id) + 1 - len(p.at); n > 0 {
		p.at = append(p.at, make([]uint16, n)...)
	}
	if p.at[id] == 0 {
		p.at[id] = uint16(len(p.lists))
		p.lists = append(p.lists, nil)
	}
	return &p.lists[p.at[id]]
}

// phraseMarks are the marks that phrases hold; the scanner makes them without
// a look into the tables.
var phraseMarks = map[string]ID{
	"%": Percent, "‰": PerMille, "°": Degree, "~": Tilde, "≈": Approx, "<": LessSign, ">": GreaterSign, "≤": LessEqual, "≥": GreaterEqual,
	"-": Hyphen, "/": Slash, "+": PlusSign, "$": DollarSign, "€": EuroSign, "£": PoundSign, "¥": YenSign, "₹": RupeeSign, "¢": CentSign,
	"′": Prime, "″": DoublePrime, "=": EqualsSign, "±": PlusMinus, ".": FullStop, "*": Asterisk, "×": MultiplySign,
}

// phrase enters the form under key; backward phrases are looked up by their
// last word and have the others in reverse.
func (b *builder) phrase(p *phrases, form, key string, class Class, backward bool) {
	words := fields(form)
	ids := make([]ID, len(words))
	for i, w := range words {
		id, mark := phraseMarks[w]
		if !mark {
			id = b.id(w)
		}
		if id == 0 {
			return
		}
		if backward {
			ids[len(words)-1-i] = id
		} else {
			ids[i] = id
		}
	}
	if ids[0] >= functionBase {
		b.set(ids[0], class, 0)
	}
	n, ok := b.keys[key]
	if !ok {
		n = len(b.lex.keys)
		b.keys[key] = n
		b.lex.keys = append(b.lex.keys, key)
	}
	list := p.list(ids[0])
	at := 0
	for at < len(*list) && len((*list)[at].Rest) >= len(ids)-1 {
		at++
	}
	*list = slices.Insert(*list, at, Phrase{Rest: ids[1:], Key: key, N: n})
}

// Keys returns all that phrases can mean, so that a caller can keep a table
// beside it that is indexed by [Phrase.N].
func (x *Lexicon) Keys() []string { return x.keys }

// Units returns the spellings of units that begin with the word id, the
// longest first. Their keys are symbols of package stats.
func (x *Lexicon) Units(id ID) []Phrase { return x.units.of(id) }

// Money returns the signs and codes of money that end with the word id and
// stand before a figure: "US $". Their keys are symbols of package stats.
func (x *Lexicon) Money(id ID) []Phrase { return x.money.of(id) }

// HedgesBefore returns the hedges that end with the word id and stand before a
// number: the words before id are in Rest, the nearest first.
func (x *Lexicon) HedgesBefore(id ID) []Phrase { return x.before.of(id) }

// HedgesAfter returns the hedges that begin with the word id and stand after a
// number.
func (x *Lexicon) HedgesAfter(id ID) []Phrase { return x.after.of(id) }

// forms expands a cell of a table: forms are separated by bars; "(s)" and
// "(es)" are an ending that may be there or not.
func forms(cell string, yield func(string)) {
	for f := range strings.SplitSeq(cell, "|") {
		stem, rest, ok := strings.Cut(f, "(")
		ending, rest, closed := strings.Cut(rest, ")")
		if !ok || !closed {
			yield(f)
			continue
		}
		yield(stem + rest)
		yield(stem + ending + rest)
	}
}
