package english

import "strings"

// PlaceKind is a set of kinds of proper names. A name may be of several:
// Georgia is a country and a state, Congo a country and a river.
type PlaceKind uint8

// The kinds of names.
const (
	Country    PlaceKind = 1 << iota
	Province             // state, province or territory
	Town                 // also capitals and cities
	Region               // continent, island, mountains, desert
	Water                // sea, lake, river, canal
	Inhabitant           // adjective or noun for who lives there: haitian, americans
	GivenName            // john, maria
	CommonWord           // also a common word, such as turkey: trust it only with a capital
)

// A Name is what the lexicon knows of a proper name.
type Name struct {
	Kind  PlaceKind
	Place string // of an Inhabitant: the place in lower case, "united states"
}

// nameTable holds the proper names. Those that begin with the same word stand
// together, so that a name is found by its first word and the words after it.
type nameTable struct {
	first []nameRange // by ID; short where the later forms begin no name
	names []nameEntry
	rest  []ID // the words after the first of all names
}

type nameRange struct{ lo, hi uint16 } // of names, half open

func (t *nameTable) at(id ID) nameRange {
	if int(id) < len(t.first) {
		return t.first[id]
	}
	return nameRange{}
}

type nameEntry struct {
	Name
	lo, hi uint16 // of rest, half open
}

// Name finds the longest proper name that words begin with. It returns the
// number of its words, 0 if there is none. Capitals are for the caller to
// check: nearly every name is a name only with one.
func (x *Lexicon) Name(words []ID) (n int, name Name) {
	if len(words) == 0 {
		return 0, Name{}
	}
	r := x.names.at(words[0])
	for _, e := range x.names.names[r.lo:r.hi] {
		rest := x.names.rest[e.lo:e.hi]
		if len(rest) < n || len(rest) >= len(words) {
			continue
		}
		if hasPrefix(words[1:], rest) {
			n, name = 1+len(rest), e.Name
		}
	}
	return n, name
}

// BeginsName reports whether a proper name begins with the form id.
func (x *Lexicon) BeginsName(id ID) bool { return x.names.at(id).hi > 0 }

func hasPrefix(words, prefix []ID) bool {
	for i, id := range prefix {
		if words[i] != id {
			return false
		}
	}
	return true
}

// placeKinds gives the kind and the classes of each code letter of the
// generated table of names. The classes are for names of one word.
var placeKinds = [256]struct {
	kind  PlaceKind
	class Class
}{
	'c': {Country, Geographic}, 'C': {Country | CommonWord, 0},
	's': {Province, Geographic}, 't': {Town, Geographic}, 'r': {Region, Geographic}, 'w': {Water, Geographic},
	'd': {Inhabitant, Demonym | Adjective},
	'e': {Inhabitant, Demonym | Noun | Person},
	'D': {Inhabitant, Demonym | Plural | Person},
	'g': {GivenName, 0},
}

// parsePlaces enters a generated table of names. The first word of a name of
// several words becomes Geographic only if it has no other class, so that "new"
// and "united" stay what they are.
func (b *builder) parsePlaces(data string) {
	t := &b.lex.names
	for line := range strings.Lines(data) {
		form, codes, place := cutFields(line)
		entry := nameEntry{Name: Name{Place: place}, lo: uint16(len(t.rest))}
		var class Class
		for i := 0; i < len(codes); i++ {
			k := placeKinds[codes[i]]
			entry.Kind |= k.kind
			class |= k.class
		}
		head, tail := cutWord(form)
		first, several := b.id(head), tail != ""
		for tail != "" {
			var word string
			word, tail = cutWord(tail)
			t.rest = append(t.rest, b.wordOrMark(word))
		}
		entry.hi = uint16(len(t.rest))
		if !several || b.lex.class[first] == 0 {
			b.set(first, class, 0)
		}
		for int(first) >= len(t.first) {
			t.first = append(t.first, nameRange{})
		}
		r := &t.first[first]
		if r.hi == 0 {
			r.lo = uint16(len(t.names))
		}
		t.names = append(t.names, entry)
		r.hi = uint16(len(t.names))
	}
}

// cutWord cuts the first token off a name, as the scanner would: at spaces,
// around hyphens and before a possessive clitic.
func cutWord(name string) (word, rest string) {
	for i := 0; i < len(name); i++ {
		switch {
		case name[i] == ' ':
			return name[:i], name[i+1:]
		case name[i] == '-' && i == 0:
			return name[:1], name[1:]
		case name[i] == '-', i > 0 && strings.HasPrefix(name[i:], "'s ") || i > 0 && name[i:] == "'s":
			return name[:i], name[i:]
		}
	}
	return name, ""
}

func (b *builder) wordOrMark(word string) ID {
	if word == "-" {
		return Hyphen
	}
	return b.id(word)
}
