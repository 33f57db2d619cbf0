package english

// Term is what a word adds to the canonical words of a phrase. The zero Term
// is that of no word.
type Term struct {
	Lemma string // of the word
	Word  string // stands for the class of the lemma, see [Canonical]
	Idle  bool   // says nothing about what a figure is of, see [IsIdle]
	pairs pairing
}

// pairing tells in which places of the two-word phrases a lemma stands, so
// that nearly all words need no look-up there.
type pairing uint8

const (
	pairFirst pairing = 1 << iota
	pairSecond
)

// termRow is what the lexicon keeps of the term of a lemma: the index of its
// canonical word, 0 for the lemma itself.
type termRow struct {
	word  uint16
	idle  bool
	pairs pairing
}

// canonical enters the terms of the forms that the lexicon has by now.
func (b *builder) canonical() {
	x, c := b.lex, loadCanon()
	x.terms = make([]termRow, len(x.form))
	x.words = make([]string, 1, len(c.term)+1)
	row := func(lemma string) *termRow {
		if id := x.Lookup(lemma); id != 0 {
			return &x.terms[id]
		}
		return new(termRow)
	}
	for lemma, word := range c.term {
		if word != lemma {
			x.words = append(x.words, word)
			row(lemma).word = uint16(len(x.words) - 1)
		}
	}
	for lemma := range c.idle {
		row(lemma).idle = true
	}
	for p := range c.phrases {
		row(p[0]).pairs |= pairFirst
		row(p[1]).pairs |= pairSecond
	}
}

// Term returns the term of a word in any case, given the ID of its form. Of a
// word that the lexicon does not have the strings are the caller's to keep.
func (x *Lexicon) Term(id ID, word string) Term {
	if id == 0 {
		lemma := x.Stem(word)
		return Term{Lemma: lemma, Word: Canonical(lemma), Idle: IsIdle(lemma), pairs: pairFirst | pairSecond}
	}
	lemma := x.lemma[id]
	row := x.terms[lemma]
	t := Term{Lemma: x.Form(lemma), Word: x.words[row.word], Idle: row.idle, pairs: row.pairs}
	if row.word == 0 {
		t.Word = t.Lemma
	}
	return t
}

// After returns the word that stands for the term before and t in a row, see
// [CanonicalPhrase]; "" where they mean nothing together.
func (t Term) After(before Term) string {
	if before.pairs&pairFirst == 0 || t.pairs&pairSecond == 0 {
		return ""
	}
	return CanonicalPhrase(before.Lemma, t.Lemma)
}
