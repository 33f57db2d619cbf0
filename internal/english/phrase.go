package english

import "strings"

// Phrase is a fixed run of words that means one thing: "square mile", "no
// fewer than".
type Phrase struct {
	Rest []ID   // the words after the one that it is looked up by
	Key  string // what it means: the symbol of a unit, the name of a hedge
	N    int    // index of the key in [Keys]
}

// phrases maps the word that a phrase is looked up by to the phrases, the
// longest first.
type phrases map[ID][]Phrase

// phraseMarks are the marks that phrases hold; the scanner makes them without
// a look into the tables.
var phraseMarks = map[string]ID{
	"%": Percent, "‰": PerMille, "°": Degree, "~": Tilde, "≈": Approx, "<": LessSign, ">": GreaterSign, "≤": LessEqual, "≥": GreaterEqual,
	"-": Hyphen, "/": Slash, "+": PlusSign, "$": DollarSign, "€": EuroSign, "£": PoundSign, "¥": YenSign, "₹": RupeeSign, "¢": CentSign,
	"′": Prime, "″": DoublePrime, "=": EqualsSign, "±": PlusMinus, ".": FullStop, "*": Asterisk, "×": MultiplySign,
}

// phrase enters the form under key; backward phrases are looked up by their
// last word and have the others in reverse.
func (b *builder) phrase(p phrases, form, key string, class Class, backward bool) {
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
	list := p[ids[0]]
	at := 0
	for at < len(list) && len(list[at].Rest) >= len(ids)-1 {
		at++
	}
	list = append(list, Phrase{})
	copy(list[at+1:], list[at:])
	list[at] = Phrase{Rest: ids[1:], Key: key, N: n}
	p[ids[0]] = list
}

// Keys returns all that phrases can mean, so that a caller can keep a table
// beside it that is indexed by [Phrase.N].
func (x *Lexicon) Keys() []string { return x.keys }

// Units returns the spellings of units that begin with the word id, the
// longest first. Their keys are symbols of package stats.
func (x *Lexicon) Units(id ID) []Phrase { return x.units[id] }

// Money returns the signs and codes of money that end with the word id and
// stand before a figure: "US $". Their keys are symbols of package stats.
func (x *Lexicon) Money(id ID) []Phrase { return x.money[id] }

// HedgesBefore returns the hedges that end with the word id and stand before a
// number: the words before id are in Rest, the nearest first.
func (x *Lexicon) HedgesBefore(id ID) []Phrase { return x.before[id] }

// HedgesAfter returns the hedges that begin with the word id and stand after a
// number.
func (x *Lexicon) HedgesAfter(id ID) []Phrase { return x.after[id] }

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
