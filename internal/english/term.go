package english

// Term is what a word adds to the canonical words of a phrase. The zero Term
// is that of no word.
type Term struct {
	Lemma   string // of the word
	Word    string // stands for the class of the lemma, see [Canonical]
	Order   uint64 // of Word among words, see [OrderKey]
	Traits  Traits
	broader uint16 // index of the words that are wider, 0 if there are none
}

// Traits are what the tables of canonical words know of a term. The first are
// those of its lemma, the others those of its word.
type Traits uint16

// The traits of terms.
const (
	Idle       Traits = 1 << iota // says nothing about what a figure is of
	pairFirst                     // begins a phrase of two words that means one
	pairSecond                    // ends one
	StateVerb                     // a verb that only says that something is so
	Act                           // names something that is done, so that verb and noun are one
	Happens                       // an act of which so many happen: deaths, not staff
	Owned                         // belongs to somebody, said or not: a company's revenue
	Human                         // the noun denotes people

	ofLemma = Idle | pairFirst | pairSecond | StateVerb
)

// Canonical words that stand for what is not named otherwise.
const (
	PersonTerm  = "person"
	CompanyTerm = "company"
)

// termRow is what the lexicon keeps of the term of a form, all in one place so
// that it is found with one touch of memory: where its lemma stands in the text
// of forms, the index of its canonical word, 0 for the lemma itself, and that of
// the wider ones.
type termRow struct {
	order         uint64
	lemma         uint32
	word, broader uint16
	traits        Traits
}

// canonical enters the terms of the forms that the lexicon has by now.
func (b *builder) canonical() {
	x, c := b.lex, loadCanon()
	lemmas := make([]termRow, len(x.form)) // of the forms as lemmas
	x.terms, x.rare = make([]termRow, len(x.form)), map[string]*termRow{}
	x.words = make([]string, 1, len(c.term)+1)
	x.broader = make([][]string, 1, len(c.wider)+1)
	row := func(lemma string) *termRow {
		if id := x.Lookup(lemma); id != 0 {
			return &lemmas[id]
		}
		if x.rare[lemma] == nil {
			x.rare[lemma] = new(termRow)
		}
		return x.rare[lemma]
	}
	for lemma := range c.idle {
		row(lemma).traits |= Idle
	}
	for verb := range c.state {
		row(verb).traits |= StateVerb
	}
	for p := range c.phrases {
		row(p[0]).traits |= pairFirst
		row(p[1]).traits |= pairSecond
	}
	broader := make(map[string]uint16, len(c.wider))
	for word := range c.wider {
		broader[word] = uint16(len(x.broader))
		row(word).broader = broader[word]
		x.broader = append(x.broader, Wider(word))
	}
	for id := range lemmas {
		lemmas[id].lemma = x.form[id]
		if x.class[id]&Person != 0 {
			lemmas[id].traits |= Human
		}
	}
	for _, words := range []map[string]bool{c.act, c.ofWhom} {
		for word := range words {
			row(word).traits |= x.wordTraits(word)
		}
	}
	for lemma, word := range c.term {
		if word != lemma {
			r := row(lemma)
			r.word, r.broader = uint16(len(x.words)), broader[word]
			x.words = append(x.words, word)
			r.traits = r.traits&ofLemma | x.wordTraits(word)
		}
	}
	for id := range lemmas {
		r := &lemmas[id]
		r.order = OrderKey(x.term(x.Form(ID(id)), *r).Word)
		if x.lemma[id] != ID(id) && (r.word != 0 || r.broader != 0 || r.traits&^Human != 0) {
			own := *r
			x.rare[x.Form(ID(id))] = &own
		}
	}
	for id, lemma := range x.lemma {
		x.terms[id] = lemmas[lemma]
	}
}

// wordTraits returns the traits of a canonical word.
func (x *Lexicon) wordTraits(word string) Traits {
	c := loadCanon()
	var t Traits
	if c.act[word] {
		t |= Act
		if !c.lasting[word] {
			t |= Happens
		}
	}
	if c.ofWhom[word] {
		t |= Owned
	}
	if x.Class(x.Lookup(word))&Person != 0 {
		t |= Human
	}
	return t
}

// Term returns the term of a word in any case, given the ID of its form. Its
// strings are no parts of the word.
func (x *Lexicon) Term(id ID, word string) Term {
	if id == 0 {
		lemma := x.stem(word)
		return x.term(lemma, x.row(lemma))
	}
	row := &x.terms[id]
	return x.term(x.text[row.lemma>>8:][:row.lemma&maxForm], *row)
}

// WordTerm returns the term of a word that is canonical already.
func (x *Lexicon) WordTerm(word string) Term {
	row := x.row(word)
	if row.word != 0 {
		return x.term(word, termRow{traits: x.wordTraits(word)})
	}
	return x.term(word, row)
}

// row returns the row of a lemma, which the lexicon may not have.
func (x *Lexicon) row(lemma string) termRow {
	id := x.Lookup(lemma)
	if id != 0 && x.lemma[id] == id {
		return x.terms[id]
	}
	if r := x.rare[lemma]; r != nil {
		return *r
	}
	return termRow{traits: x.wordTraits(lemma)}
}

func (x *Lexicon) term(lemma string, row termRow) Term {
	t := Term{Lemma: lemma, Word: x.words[row.word], Order: row.order, Traits: row.traits, broader: row.broader}
	if row.word == 0 {
		t.Word = lemma
	}
	if t.Order == 0 {
		t.Order = OrderKey(t.Word)
	}
	return t
}

// IsState reports whether the verb whose base form has the given ID only says
// that something is so.
func (x *Lexicon) IsState(id ID) bool {
	if x.lemma[id] == id {
		return x.terms[id].traits&StateVerb != 0
	}
	return loadCanon().state[x.Form(id)]
}

// OrderKey returns the first eight bytes of a word as a number that has the
// order of the words.
func OrderKey(w string) uint64 {
	if len(w) >= 8 {
		return uint64(w[7]) | uint64(w[6])<<8 | uint64(w[5])<<16 | uint64(w[4])<<24 |
			uint64(w[3])<<32 | uint64(w[2])<<40 | uint64(w[1])<<48 | uint64(w[0])<<56
	}
	var key uint64
	for i := range len(w) {
		key |= uint64(w[i]) << (56 - 8*i)
	}
	return key
}

// After returns the word that stands for the term before and t in a row, see
// [CanonicalPhrase]; "" where they mean nothing together.
func (t Term) After(before Term) string {
	if t.Traits&pairSecond == 0 {
		return ""
	}
	return before.With(t.Lemma)
}

// With returns the word that stands for t and the lemma in a row, "" where they
// mean nothing together.
func (t Term) With(lemma string) string {
	if t.Traits&pairFirst == 0 {
		return ""
	}
	return CanonicalPhrase(t.Lemma, lemma)
}

// Same reports whether two terms have one word.
func (t Term) Same(u Term) bool { return t.Word == u.Word }

// Wider returns the canonical words that are wider than the word of a term, as
// the function [Wider] does. They are the lexicon's and must not be changed.
func (x *Lexicon) Wider(t Term) []string { return x.broader[t.broader] }
