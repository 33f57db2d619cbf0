package clause

import (
	"slices"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// kind is the kind of a phrase.
type kind uint8

// The kinds of phrase. What separates phrases is kept as phrases of their
// own, so that a sentence is one list.
const (
	phraseNoun  kind = iota // noun phrase, with the preposition that governs it
	phraseVerb              // verb group
	phraseTime              // time expression on its own, with its preposition
	phraseAdj               // adjective that is a predicate
	phraseComma             //
	phraseConj              // and, or, but
	phraseSub               // subordinator
	phraseRel               // relative pronoun
	phraseOpen              // opening bracket
	phraseClose             // closing bracket
	phraseQuote             // quotation mark
	phraseBreak             // semicolon, colon, dash, full stop
	phraseOther             // adverb or stray word
)

// tense of a verb group.
type tense uint8

const (
	present tense = iota
	past
	future
	infinitive
	participle // past participle on its own: "seized in May"
	gerund
)

// answer is what was found out of a phrase that is asked more than once.
type answer uint8

const (
	unknown answer = iota
	no
	yes
)

// phrase is a run of tokens [first, last) of one kind.
type phrase struct {
	kind        kind
	where       answer // see locative
	first, last int    // with the preposition
	inner       int    // first token after the preposition
	head        int    // noun, main verb, or the mark
	prep        int    // token of the preposition, -1 for none

	verb verbGroup // for phraseVerb
	time int       // for phraseTime: the lowest index of its time expressions
}

// verbGroup is what the forms of a verb group say.
type verbGroup struct {
	tense       tense
	modal       english.ID // will, would, may …; 0 for none
	perfect     bool
	progressive bool
	passive     bool
	negated     bool
	have        bool       // has an auxiliary have
	main        english.ID // lemma of the main verb, 0 if unknown
	traits      int32      // of the main verb, see english.Saying

	relative bool       // in a relative clause
	sub      english.ID // subordinator that begins its clause, 0 for none
	governor int        // verb phrase whose complement it is, -1 for none
	subject  int        // noun phrase, -1 for none
	object   int        // noun phrase, -1 for none
}

// chunker makes phrases of the tags of one sentence.
type chunker struct {
	x       *token.Text
	tags    []tag
	timeOf  []int32 // see Linker
	last    int
	phrases []phrase
	sees    sight
}

// sight is what the sentence at hand may hold, so that what it does not hold is
// not looked for.
type sight struct {
	places   bool // a noun phrase after a preposition of place
	brackets bool // "in brackets"
}

// chunk appends the phrases of the tokens [first, last).
func (c *chunker) chunk(first, last int) {
	c.last = last
	for i := first; i < last; {
		j := c.phrase(i)
		if j <= i {
			j = i + 1
		}
		i = j
	}
}

// times returns the index of the time expression that covers token i, -1 for
// none.
func (c *chunker) times(i int) int { return int(c.timeOf[i]) - 1 }

// add appends a phrase [first, last) without a preposition. It is filled where
// it stays: a phrase made elsewhere and copied costs several times as much.
func (c *chunker) add(k kind, first, last, head int) *phrase {
	n := len(c.phrases)
	if n == cap(c.phrases) {
		c.phrases = slices.Grow(c.phrases, 1)
	}
	c.phrases = c.phrases[:n+1]
	p := &c.phrases[n]
	*p = phrase{}
	p.kind, p.first, p.last, p.head, p.prep = k, first, last, head, -1
	return p
}

// one appends the phrase of one token that separates others and returns its
// end.
func (c *chunker) one(k kind, i int) int {
	c.add(k, i, i+1, i)
	return i + 1
}

// phrase reads the phrase that begins at token i and returns its end.
func (c *chunker) phrase(i int) int {
	switch c.tags[i] {
	case tagTo, tagAux, tagVerb, tagBase, tagPart, tagGer:
		return c.verbs(i)
	case tagNot, tagAdv:
		return c.adverb(i)
	case tagPrep:
		return c.prepositional(i)
	case tagTime:
		if c.determines(i) {
			return c.nounAt(i, i, -1)
		}
		return c.timeAt(i, i)
	case tagDet, tagPoss, tagNum, tagAdj, tagNoun, tagName, tagPron:
		return c.nounAt(i, i, -1)
	case tagConj:
		return c.one(phraseConj, i)
	case tagSub:
		return c.one(phraseSub, i)
	case tagRel:
		return c.one(phraseRel, i)
	}
	return c.mark(i)
}

func (c *chunker) mark(i int) int {
	k := phraseOther
	switch c.x.At(i).Word {
	case english.Comma:
		k = phraseComma
	case english.LeftParen, english.LeftBracket:
		k = phraseOpen
	case english.RightParen, english.RightBracket:
		k = phraseClose
	case english.Quote, english.OpenQuote, english.CloseQuote, english.OpenSingle:
		k = phraseQuote
	case english.Semicolon, english.Colon, english.EmDash, english.EnDash, english.FullStop, english.Question, english.Exclamation, english.Bullet, english.Ellipsis, english.Underscore:
		k = phraseBreak
		if c.x.At(i).Word == english.FullStop && i+1 < c.last && c.x.Joined(i+1) {
			k = phraseOther // part of a word: "(.ABC)", ".com"
		}
	case english.Hyphen:
		if c.x.At(i).Has(token.Space) {
			k = phraseBreak
		}
	}
	return c.one(k, i)
}

// adverb reads adverbs: before a verb they belong to it.
func (c *chunker) adverb(i int) int {
	j := i
	for j < c.last && (c.tags[j] == tagAdv || c.tags[j] == tagNot) {
		j++
	}
	if j < c.last {
		switch c.tags[j] {
		case tagVerb, tagAux, tagTo, tagPart, tagGer, tagBase:
			return c.verbs(i)
		case tagAdj, tagNum:
			return c.nounAt(i, i, -1)
		}
	}
	c.add(phraseOther, i, j, i)
	return j
}

// prepositional reads a preposition and the noun phrase or time after it.
func (c *chunker) prepositional(i int) int {
	j := i + 1
	for j < c.last && j < i+4 && (c.tags[j] == tagPrep || c.tags[j] == tagAdv && !c.x.Joined(j)) {
		j++ // "from within", "up to about"
	}
	if j < c.last {
		switch c.tags[j] {
		case tagTime:
			if c.determines(j) {
				return c.governed(i, j)
			}
			return c.timeAt(i, j)
		case tagDet, tagPoss, tagNum, tagAdj, tagNoun, tagName, tagPron:
			return c.governed(i, j)
		}
	}
	c.add(phraseOther, i, i+1, i).prep = i
	return i + 1
}

// governed reads the noun phrase that begins at token j after the preposition at
// token i.
func (c *chunker) governed(i, j int) int {
	end := c.nounAt(i, j, i)
	p := &c.phrases[len(c.phrases)-1]
	w := c.x.At(i).Word
	if !placing(w) {
		p.where = no
		return end
	}
	c.sees.places = true
	if head := c.x.At(p.head).Word; w == english.In && (head == english.Brackets || head == english.Parentheses) {
		c.sees.brackets = true
	}
	return end
}

// determines reports whether the time expression at token k begins a noun
// phrase: it has the article of the noun that follows ("the May 2018
// conference"), or is a possessive ("Friday's attack").
func (c *chunker) determines(k int) bool {
	e := k
	for e < c.last && e < k+longestPhrase && c.tags[e] == tagTime && c.times(e) == c.times(k) {
		e++
	}
	if e >= c.last {
		return false
	}
	for i := k + 1; i < e-1; i++ {
		if c.x.At(i).Word == english.Of {
			return false // "in the first four months of the year exports fell"
		}
	}
	switch w := c.x.At(k).Word; {
	case c.tags[e] == tagPoss:
		return true
	case e > k+1 && c.x.At(e-2).Word == english.Hyphen && c.x.Joined(e-1):
		return c.tags[e] == tagNoun || c.tags[e] == tagAdj // "10-year debt"
	case w == english.The || w == english.A || w == english.An || c.x.At(k).Is(english.Possessive):
		return (c.tags[e] == tagNoun || c.tags[e] == tagName || c.tags[e] == tagAdj) && e > k+1
	}
	return false
}

// timeAt reads the time expressions from token j, governed by what stands from
// token i on.
func (c *chunker) timeAt(i, j int) int {
	k := j
	for k < c.last && c.tags[k] == tagTime {
		k++
	}
	p := c.add(phraseTime, i, k, j)
	p.inner, p.time = j, c.times(j)
	if i < j {
		p.prep = i
	}
	return k
}

// nounAt reads the noun phrase that begins at token j; i is the first token of
// the preposition before it, or j.
func (c *chunker) nounAt(i, j, prep int) int {
	k, head := j, -1
loop:
	for end := min(c.last, j+longestPhrase); k < end; k++ {
		t := c.tags[k]
		switch set := 1 << (t & 31); {
		case set&nounTags != 0:
			head = k // most of all tokens
		case set&beforeHead != 0 && head < 0:
		case set&outsideNoun != 0:
			break loop
		case t == tagPron && head < 0:
			head = k
			k++
			break loop
		case !c.continues(k, j, head):
			break loop
		case t == tagNum && (head < 0 || c.tags[head] == tagNum):
			head = k
		}
	}
	if k == j {
		c.add(phraseOther, i, j+1, j).prep = prep
		return j + 1
	}
	p := c.add(phraseNoun, i, k, head)
	p.inner, p.prep = j, prep
	if head < 0 {
		p.head = k - 1
		if prep < 0 && c.tags[k-1] == tagAdj {
			p.kind = phraseAdj
		}
	}
	return k
}

// Sets of tags: the heads of noun phrases, what always goes on with one that has
// no head yet, and what never goes on with one.
const (
	nounTags    = 1<<tagNoun | 1<<tagName
	beforeHead  = 1<<tagDet | 1<<tagAdj
	outsideNoun = 1<<tagTo | 1<<tagNot | 1<<tagAux | 1<<tagVerb | 1<<tagBase | 1<<tagSub | 1<<tagRel
)

// longestPhrase is the number of tokens of the longest noun phrase and verb
// group that are taken for one.
const longestPhrase = 40

// continues reports whether token k, no noun, goes on with the noun phrase that began at
// token j and has the head given.
func (c *chunker) continues(k, j, head int) bool {
	switch c.tags[k] {
	case tagAdj:
		// "tons more", "officials present": an adjective after the noun ends it,
		// unless a noun follows.
		return head < 0 || c.tags[head] == tagNum || k+1 < c.last && (c.tags[k+1] == tagNoun || c.tags[k+1] == tagName || c.tags[k+1] == tagAdj) || c.x.Joined(k)
	case tagNum:
		// A figure after the noun is a phrase of its own: "income in excess of $2m",
		// but for one that names a thing: "a fire in shaft 3 kills".
		if head >= 0 && head == k-1 && c.tags[head] == tagNoun && c.x.At(k).Kind == token.Digits && !c.x.At(head).Is(english.Plural|english.TimeUnit) && k+1 < c.last && (c.tags[k+1] == tagVerb || c.tags[k+1] == tagAux) {
			return true
		}
		return head < 0 || c.tags[k-1] == tagNum || c.x.At(k-1).Is(english.Ordinal|english.Adjective) && !c.x.At(k-1).Is(english.MainlyNoun) && k > j || c.tags[head] == tagName || c.tags[head] == tagNum || c.x.At(k).Kind == token.Digits && c.x.At(k-1).Has(token.Cap)
	case tagDet:
		return head < 0 || c.tags[head] == tagNum && (c.x.At(k).Word == english.More || c.x.At(k).Word == english.Other)
	case tagPoss:
		w := c.x.At(k).Word
		if w == english.PossS || w == english.PossSCurly {
			return k > j
		}
		return head < 0
	case tagAdv:
		return k+1 < c.last && (c.tags[k+1] == tagAdj || c.tags[k+1] == tagNum) && (head < 0)
	case tagGer, tagPart:
		return c.x.Joined(k) && k > j
	case tagNone:
		t := c.x.At(k)
		if k+1 >= c.last || k == j {
			return false
		}
		switch t.Word {
		case english.Hyphen, english.EnDash, english.Slash:
			return c.x.Joined(k) && c.x.Joined(k+1) && c.tags[k+1] != tagNone
		case english.Comma, english.FullStop:
			// inside a number
			return c.tags[k-1] == tagNum && c.tags[k+1] == tagNum && c.x.Joined(k) && c.x.Joined(k+1)
		case english.Apostrophe:
			// a plural possessive
			return c.x.Joined(k) && (c.tags[k+1] == tagNoun || c.tags[k+1] == tagAdj || c.tags[k+1] == tagName || c.tags[k+1] == tagNum)
		}
		return false
	case tagConj:
		return c.x.At(k).Word == english.Ampersand && head >= 0 && k+1 < c.last && c.tags[k+1] == tagName
	case tagTime:
		// "the 2017 strategy", "a two-day meeting", "Friday's attack"
		return c.premodifies(k, j, head)
	case tagPrep:
		return c.x.Joined(k) && k+1 < c.last && c.x.Joined(k+1) // follow-up, state-of-the-art
	}
	return false
}

// premodifies reports whether the time expression at token k stands inside the
// noun phrase that began at token j.
func (c *chunker) premodifies(k, j, head int) bool {
	if k > j && c.tags[k-1] == tagTime && c.times(k-1) == c.times(k) {
		return true
	}
	e := k
	for e < c.last && e < k+longestPhrase && c.tags[e] == tagTime {
		e++
	}
	if e >= c.last {
		return false
	}
	n := c.tags[e]
	if head >= 0 && n != tagPoss && (n != tagNoun && n != tagName || c.x.At(k).Is(english.Determiner)) {
		return false
	}
	return n == tagNoun || n == tagName || n == tagAdj || n == tagPoss || n == tagNum || c.x.At(e).Word == english.Hyphen && c.x.Joined(e) ||
		n == tagGer && !c.x.At(e).Is(english.MainlyVerb)
}
