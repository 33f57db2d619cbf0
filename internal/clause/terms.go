package clause

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/almanac-go/almanac/internal/english"
)

// Terms returns the canonical words of a phrase, in order and each once: those
// that claims and events have.
func Terms(x *english.Lexicon, phrase string) []string {
	n := canonizer{slab: new(slab)}
	n.begin(x)
	return n.list(n.terms(n.cut(phrase)))
}

// conceptTerms is the number of canonical words that are kept of one thing;
// a description with more is too particular to be told twice.
const conceptTerms = 12

// canonizer turns phrases into canonical words. It keeps its memory from one
// claim or event to the next.
type canonizer struct {
	x     *english.Lexicon
	words []word         // of the phrases that were cut since begin
	found []english.Term // terms since begin
	slab  *slab
	set   termSet
}

// begin forgets the phrases and terms there are.
func (n *canonizer) begin(x *english.Lexicon) {
	n.x, n.words, n.found = x, n.words[:0], n.found[:0]
}

// terms returns the canonical words of a phrase in its order: lemmas, one for
// each class of synonyms, inhabitants by their country. They hold until the
// next begin, and one more can be appended to them without a copy.
func (n *canonizer) terms(w wording) []english.Term {
	r := n.open()
	r.read(w)
	return n.close(r)
}

// open begins a list of terms, and close ends it.
func (n *canonizer) open() termReader {
	return termReader{x: n.x, terms: n.found[len(n.found):]}
}

func (n *canonizer) close(r termReader) []english.Term {
	k := len(r.terms)
	if all := len(n.found) + k + 1; all <= cap(n.found) {
		n.found = n.found[:all]
	} else {
		n.found = make([]english.Term, 0, 2*all)
	}
	return r.terms[:k:min(k+1, cap(r.terms))]
}

// list returns the words of terms in order and each once, nil for none.
func (n *canonizer) list(terms ...[]english.Term) []string {
	n.set = n.set[:0]
	for _, list := range terms {
		for i := range list {
			n.set.add(keyedWord{list[i].Order, list[i].Word})
		}
	}
	return n.set.list(n.slab)
}

// wider returns the words that are wider than one of the terms, in order.
func (n *canonizer) wider(terms []english.Term) []string {
	n.set = n.set[:0]
	for i := range terms {
		for _, w := range n.x.Wider(terms[i]) {
			n.set.add(keyedWord{english.OrderKey(w), w})
		}
		if terms[i].Traits&english.Human != 0 && terms[i].Word != english.PersonTerm {
			n.set.add(keyedWord{english.OrderKey(english.PersonTerm), english.PersonTerm})
		}
	}
	return n.set.list(n.slab)
}

// termSet is a list of words in order, each once.
type termSet []keyedWord

// keyedWord is a word with its [english.OrderKey], which tells the order of
// most words.
type keyedWord struct {
	key  uint64
	word string
}

func (s *termSet) add(w keyedWord) {
	i := len(*s)
	for i > 0 && (*s)[i-1].after(&w) {
		i--
	}
	if i > 0 && (*s)[i-1] == w {
		return
	}
	*s = append(*s, w)
	for k := len(*s) - 1; k > i; k-- {
		(*s)[k] = (*s)[k-1]
	}
	(*s)[i] = w
}

func (w *keyedWord) after(v *keyedWord) bool {
	return w.key > v.key || w.key == v.key && w.word > v.word
}

// list returns the words in memory of the slab, nil for none.
func (s termSet) list(in *slab) []string {
	if len(s) == 0 {
		return nil
	}
	words := in.list(len(s))
	for i := range s {
		words = append(words, s[i].word)
	}
	return words
}

// termReader reads the terms of phrases.
type termReader struct {
	x      *english.Lexicon
	terms  []english.Term
	start  int          // of the terms of the phrase
	before english.Term // of the word before, zero for none
}

// phrase begins another phrase.
func (r *termReader) phrase() { r.start, r.before = len(r.terms), english.Term{} }

// read reads the words of a phrase.
func (r *termReader) read(w wording) {
	for i := range w.words {
		if f := &w.words[i]; f.plain {
			r.word(w.at(i), f.id, f.class, true)
			continue
		}
		for rest := w.at(i); rest != ""; {
			var part string
			if part, rest = cutWord(rest); part != "" && !isNumber(part) {
				id, class := r.x.Find(part)
				r.word(part, id, class, false)
			}
		}
	}
}

// smallWords are the classes whose words are no part of what is named.
const smallWords = english.Determiner | english.Preposition | english.Pronoun | english.Possessive | english.Conjunction | english.Subordinator |
	english.Relative | english.Aux | english.Negation | english.Cardinal | english.Magnitude | english.Month | english.Weekday | english.TimeUnit | english.TimeWord | english.Vague

// neverTerms are those of them whose words are none though they may be nouns.
const neverTerms = english.Determiner | english.Preposition | english.Pronoun | english.Conjunction | english.Magnitude | english.Cardinal

// word reads one word of the phrase; plain tells that it is made of letters.
func (r *termReader) word(w string, id english.ID, class english.Class, plain bool) {
	if class&smallWords != 0 && (class&(english.AnyNoun|english.MainlyAdj) == 0 || class&neverTerms != 0) {
		r.before = english.Term{}
		return
	}
	term, before := r.x.Term(id, w), r.before
	r.before = term
	if t := term.After(before); t != "" {
		if n := len(r.terms); n > r.start && before.Traits&english.Idle == 0 {
			r.terms = r.terms[:n-1]
		}
		r.terms = append(r.terms, r.x.WordTerm(t))
		return
	}
	if term.Traits&english.Idle != 0 || !plain && isPeriodic(r.x, w) {
		return
	}
	if country := inhabited(r.x, id, w, class); country != "" {
		for name := range strings.FieldsSeq(country) {
			r.terms = append(r.terms, r.x.WordTerm(name))
		}
		return
	}
	if len(r.terms)-r.start < conceptTerms {
		r.terms = append(r.terms, term)
	}
}

// inhabited returns the place whose adjective or inhabitant a word is, "" for
// any other word.
func inhabited(x *english.Lexicon, id english.ID, w string, class english.Class) string {
	if w[0] < 'A' || w[0] > 'Z' || class&english.Demonym == 0 {
		return ""
	}
	if n, name := x.Name([]english.ID{id}); n == 1 && name.Kind&english.Inhabitant != 0 {
		return name.Place
	}
	return ""
}

// isPeriodic reports whether a word with a hyphen names a time: third-quarter,
// full-year, nine-month.
func isPeriodic(x *english.Lexicon, w string) bool {
	i := strings.LastIndexByte(w, '-')
	return i > 0 && x.Class(x.Lookup(w[i+1:]))&english.TimeUnit != 0
}

// isNumber reports whether a word is written with digits and points alone.
func isNumber(w string) bool {
	for i := 0; i < len(w); i++ {
		if (w[i] < '0' || w[i] > '9') && w[i] != '.' {
			return false
		}
	}
	return true
}

// wordBytes are the ASCII characters of words.
var wordBytes = func() (t [utf8.RuneSelf]bool) {
	for c := range t {
		t[c] = '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z' || c == '-' || c == '\'' || c == '&' || c == '.'
	}
	return t
}()

// cutWord cuts the first word off a phrase: its letters and digits with the
// marks inside, without a possessive ending.
func cutWord(phrase string) (w, rest string) {
	start, i := -1, 0
	for i < len(phrase) {
		c, n := phrase[i], 1
		is := c < utf8.RuneSelf && wordBytes[c]
		if c >= utf8.RuneSelf {
			var r rune
			r, n = utf8.DecodeRuneInString(phrase[i:])
			is = r == '’' || unicode.IsLetter(r) || unicode.IsDigit(r)
		}
		if is && start < 0 {
			start = i
		}
		if !is && start >= 0 {
			break
		}
		i += n
	}
	if start < 0 {
		return "", ""
	}
	w = phrase[start:i]
	w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
	return trimMarks(w), phrase[i:]
}

// trimMarks takes the marks of words off both ends.
func trimMarks(w string) string {
	isMark := func(r rune) bool { return r == '-' || r == '\'' || r == '’' || r == '&' || r == '.' }
	if w == "" || w[0] >= 'A' && w[0] < utf8.RuneSelf && w[len(w)-1] >= 'A' && w[len(w)-1] < utf8.RuneSelf {
		return w // the common case: letters at both ends
	}
	return strings.TrimFunc(w, isMark)
}
