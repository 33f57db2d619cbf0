package clause

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// word is a word of a phrase: what white space separates.
type word struct {
	first, last int           // bytes of the phrase
	class       english.Class // of the word as it stands
	id          english.ID    // likewise, 0 for one that the lexicon does not have
	plain       bool          // ASCII letters and nothing else
}

// wording is a phrase and its words, or a run of its words.
type wording struct {
	phrase string
	words  []word
}

// at returns the text of word i.
func (w wording) at(i int) string { return w.phrase[w.words[i].first:w.words[i].last] }

// String returns the text from the first word to the last.
func (w wording) String() string {
	if len(w.words) == 0 {
		return ""
	}
	return w.phrase[w.words[0].first:w.words[len(w.words)-1].last]
}

// capital reports whether word i begins with a capital of ASCII.
func (w wording) capital(i int) bool {
	c := w.phrase[w.words[i].first]
	return c >= 'A' && c <= 'Z'
}

// part returns the words [i, j).
func (w wording) part(i, j int) wording { return wording{w.phrase, w.words[i:j]} }

// The kinds of bytes of a phrase.
const (
	byteOther  uint8 = iota
	byteSpace        // ASCII white space
	byteLetter       // ASCII letter
	byteHigh         // of a rune above ASCII
)

var byteKind = func() (t [256]uint8) {
	for c := range t {
		switch b := byte(c); {
		case b >= utf8.RuneSelf:
			t[c] = byteHigh
		case b == ' ' || '\t' <= b && b <= '\r':
			t[c] = byteSpace
		case 'a' <= b|0x20 && b|0x20 <= 'z':
			t[c] = byteLetter
		}
	}
	return t
}()

// cut cuts a phrase into words. They hold until the next begin.
func (n *canonizer) cut(phrase string) wording {
	from, first, plain := len(n.words), -1, true
	for i := 0; i < len(phrase); {
		size, space := 1, false
		switch byteKind[phrase[i]] {
		case byteSpace:
			space = true
		case byteHigh:
			var r rune
			r, size = utf8.DecodeRuneInString(phrase[i:])
			space = unicode.IsSpace(r)
			plain = false
		case byteOther:
			plain = false
		}
		switch {
		case space && first >= 0:
			n.word(phrase, first, i, plain)
			first, plain = -1, true
		case space:
			plain = true
		case first < 0:
			first = i
		}
		i += size
	}
	if first >= 0 {
		n.word(phrase, first, len(phrase), plain)
	}
	return wording{phrase, n.words[from:]}
}

func (n *canonizer) word(phrase string, first, last int, plain bool) {
	id, class := n.x.Find(phrase[first:last])
	n.words = append(n.words, word{first: first, last: last, class: class, id: id, plain: plain})
}

// tokens returns the words of the tokens e, which are looked up already. Of
// those that are not plain it does not say what the lexicon knows.
func (n *canonizer) tokens(x *token.Text, e Extent) wording {
	from := len(n.words)
	for k := e.First; k < e.Last; k++ {
		n.token(x, k, k == e.First || !x.Joined(k))
	}
	return wording{x.Source, n.words[from:]}
}

// token adds token k as a word, or to the word before if no space stands
// between.
func (n *canonizer) token(x *token.Text, k int, apart bool) {
	t := x.At(k)
	first, last := int(t.Start), int(t.End)
	if !apart {
		w := &n.words[len(n.words)-1]
		w.last, w.plain, w.id, w.class = last, false, 0, 0
		return
	}
	plain := t.Kind == token.Word
	for i := first; i < last && plain; i++ {
		plain = byteKind[x.Source[i]] == byteLetter
	}
	n.words = append(n.words, word{first: first, last: last, class: t.Class, id: t.Word, plain: plain})
}

// named reports whether the phrase has a name: a word that is no common one
// begins with a capital.
func (w wording) named() bool {
	for i := range w.words {
		if w.capital(i) && w.words[i].class&(smallWords|english.AnyNoun|english.Adjective) == 0 {
			return true
		}
	}
	return false
}

// neuter reports whether the phrase is a pronoun that may stand for a company.
func (w wording) neuter() bool {
	if len(w.words) != 1 {
		return false
	}
	switch w.words[0].id {
	case english.It, english.They, english.Its, english.Their:
		return true
	}
	return false
}

// isBody reports whether who says so is no person: a company or the like.
func (n *canonizer) isBody(a timeline.Attribution) bool {
	if a.Kind != timeline.SpeakerNamed || a.Role != "" {
		return a.Kind == timeline.SpeakerInstitution
	}
	first, _, _ := strings.Cut(a.Speaker, " ")
	_, name := n.x.Name([]english.ID{n.x.Lookup(first)})
	return name.Kind&english.GivenName == 0
}

// ownerMarks end the name of who owns a thing.
var ownerMarks = [...]string{"'s", "’s", "s'", "s’"}

// owner splits "Norvik's third-quarter sales" into whose and what. The first
// part is empty where nobody owns it.
func (n *canonizer) owner(w wording) (owner, rest wording) {
	last := len(w.words) - 1
	for _, mark := range ownerMarks {
		for i := 0; i < last; i++ {
			if w.words[i].plain || !strings.HasSuffix(w.at(i), mark) {
				continue
			}
			end := w.words[i].last - len(mark)
			if mark[0] == 's' {
				end++
			}
			if w.words[i].last == len(mark) {
				break // a phrase that begins with the mark
			}
			return n.cut(w.phrase[:end]), w.part(i+1, len(w.words))
		}
	}
	if last > 0 {
		switch w.words[0].id {
		case english.Its, english.Their:
			return w.part(0, 1), w.part(1, len(w.words))
		}
	}
	return wording{}, w
}

// origin splits "exports of wheat from Tarn" into whose and what: the name
// that stands last, after of or from.
func (n *canonizer) origin(w wording) (owner, rest wording) {
	cut, name := -1, -1
	for i := range w.words {
		switch id := w.words[i].id; {
		case id == english.Of || id == english.From:
			cut, name = i, -1
		case w.capital(i):
			if name < 0 {
				name = i
			}
		case w.words[i].class&english.Determiner == 0:
			cut = -1
		}
	}
	if cut <= 0 || name < 0 {
		return wording{}, w
	}
	return w.part(name, len(w.words)), w.part(0, cut)
}

// core returns the canonical words of a thing without those that only tell
// where it is or on what occasion: "turnout in the election", "goals at
// Ardley Park".
func (n *canonizer) core(w wording) []english.Term {
	w = w.withoutCounted()
	local := 1
	for local < len(w.words) && !isLocal(w.words[local].id) {
		local++
	}
	if local >= len(w.words) {
		return n.terms(w)
	}
	r := n.open()
	r.read(w.part(0, local))
	if len(r.terms) == 0 {
		return n.terms(w)
	}
	// The rest is kept, preposition by preposition, unless it names a place, a
	// happening or has a name.
	kept, known := len(r.terms), false
	for i := local + 1; i < len(w.words); i++ {
		id, class := w.words[i].id, w.words[i].class
		if t := strings.Trim(w.at(i), ".,;"); len(t) < len(w.at(i)) {
			id, class = n.x.Find(t)
		}
		if isLocal(id) {
			if known {
				r.terms = r.terms[:kept]
			}
			kept, known = len(r.terms), false
			continue
		}
		known = known || w.capital(i) || class&(english.Happening|english.Place) != 0
		r.phrase()
		r.read(w.part(i, i+1))
	}
	if known {
		r.terms = r.terms[:kept]
	}
	return n.close(r)
}

// withoutCounted cuts off what is counted on its own: "experts from 12
// countries" are experts.
func (w wording) withoutCounted() wording {
	preposition := 0
	for i := range w.words {
		c := w.phrase[w.words[i].first]
		switch class := w.words[i].class; {
		case class&english.Preposition != 0:
			preposition = i
		case preposition > 0 && (c >= '0' && c <= '9' || class&english.Cardinal != 0):
			return w.part(0, preposition)
		}
	}
	return w
}

// isLocal reports whether a preposition tells where or when.
func isLocal(id english.ID) bool {
	switch id {
	case english.In, english.On, english.At, english.During, english.Throughout, english.Within, english.Across:
		return true
	}
	return false
}
