package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// trimmed drops marks, conjunctions and time expressions at both ends.
func (l *Linker) trimmed(e Extent) Extent {
	loose := func(k int) bool {
		t := l.x.At(k)
		return t.Kind == token.Mark && t.Word != english.RightParen && !(t.Word == english.FullStop && k > e.First && l.x.At(k-1).Has(token.Dotted)) ||
			t.Is(english.Conjunction) || l.timeAt(k) >= 0 || t.Is(english.Adverb) && !t.Is(english.AnyNoun|english.Adjective|english.Determiner) && !t.Has(token.Cap)
	}
	for e.First < e.Last && loose(e.First) {
		e.First++
	}
	for e.First < e.Last && loose(e.Last-1) {
		e.Last--
	}
	return e
}

// personName returns the run of capitalised words in e that names a person:
// the last one that follows a title or stands before a comma; empty if there
// is none.
func (l *Linker) personName(e Extent) Extent {
	best := Extent{}
	for k := e.First; k < e.Last; {
		if !l.nameWord(k) {
			if best.First < best.Last && l.x.At(k).Word == english.Comma {
				return best // what follows describes
			}
			k++
			continue
		}
		j := k + 1
		for j < e.Last && l.inName(j) {
			j++
		}
		if n := l.person1(Extent{k, j}, e); n.First < n.Last {
			best = n
		}
		k = j
	}
	return best
}

// nameWord reports whether token k is a capitalised word that may belong to
// the name of a person.
func (l *Linker) nameWord(k int) bool {
	t := l.x.At(k)
	return t.Kind == token.Word && t.Has(token.Cap) && !t.Is(english.Determiner|english.Preposition|english.Pronoun|english.Possessive|english.Conjunction)
}

// inName reports whether token k goes on with the name that the token before
// it belongs to: a word of a name, the hyphen of a double name, the full stop of
// an initial.
func (l *Linker) inName(k int) bool {
	return l.nameWord(k) || l.x.At(k).Word == english.Hyphen && l.x.Joined(k) || l.x.At(k).Word == english.FullStop && l.x.At(k-1).Len() == 1
}

// person1 cuts titles and words of offices off the run r of capitalised words
// and returns what is left if it names a person; e is the whole description.
func (l *Linker) person1(r, e Extent) Extent {
	n, sure := l.fullPerson(r, e)
	if !sure {
		if full := l.fullName(n); full.Last-full.First <= 1 {
			return Extent{}
		}
	}
	return n
}

// fullPerson does what person1 does. Of a single word without a title it is not
// sure: that is a name if the text has it in full elsewhere.
func (l *Linker) fullPerson(r, e Extent) (n Extent, sure bool) {
	titled := false
	first := r.First
	for k := r.First; k < r.Last; k++ {
		t := l.x.At(k)
		common := t.Is(english.AnyNoun|english.Adjective) && !t.Is(english.Geographic)
		if t.Is(english.Title) || l.nounTraits(k)&english.Anonymous != 0 || t.Is(english.Person) && k < r.Last-1 && common {
			titled, first = true, k+1
		}
	}
	if first >= r.Last {
		return Extent{}, true
	}
	// "Minister of Public Security Juan Manuel Pino": the office goes on after
	// "of" with common words.
	if r.First > e.First && l.x.At(r.First-1).Word == english.Of {
		for first < r.Last-1 && l.x.At(first).Is(english.AnyNoun|english.Adjective|english.Demonym) {
			first++
			titled = true
		}
		if !titled {
			return Extent{}, true
		}
	}
	n = Extent{first, r.Last}
	last := l.x.At(r.Last - 1)
	switch {
	case last.Is(english.Group) || l.nounTraits(r.Last-1)&english.Institution != 0 || last.Has(token.Upper) && last.Len() > 2 && n.Last-n.First == 1 && !titled:
		return Extent{}, true
	case titled:
		return n, true
	case l.x.At(r.First).Is(english.Geographic|english.Demonym) && n.Last-n.First == 1:
		return Extent{}, true
	case n.Last-n.First == 1:
		return n, false
	}
	// Two capitalised words and more without a title: a person unless a common
	// noun closes them.
	if last.Is(english.MainlyNoun) && !last.Is(english.Person) || l.x.At(n.First).Is(english.Geographic) && last.Is(english.AnyNoun) {
		return Extent{}, true
	}
	if l.x.At(e.First).Word == english.The && l.x.At(r.First-1).Word != english.Comma {
		return Extent{}, true // "the Vera Institute", but "the mayor, Ana Lund"
	}
	return n, true
}

// role returns what e says of the person besides the name.
func (l *Linker) role(e, name Extent) string {
	before := l.trimmed(Extent{e.First, name.First})
	if before.First < before.Last {
		return l.x.Bytes(before.First, before.Last)
	}
	after := l.trimmed(Extent{name.Last, e.Last})
	if after.First < after.Last {
		return l.x.Bytes(after.First, after.Last)
	}
	return ""
}

// anonymous reports whether e tells of people without a name.
func (l *Linker) anonymous(e Extent) bool {
	for k := e.First; k < e.Last; k++ {
		if k > e.First && l.x.At(k).Is(english.Preposition) {
			break
		}
		if l.nounTraits(k)&english.Anonymous != 0 {
			return true
		}
	}
	return false
}

// documentItself reports whether e is "this report", "the present study".
func (l *Linker) documentItself(e Extent) bool {
	return l.x.At(e.First).Word == english.This && l.nounTraits(e.Last-1)&(english.Naming|english.Institution) != 0
}
