package clause

import (
	"strings"

	"github.com/almanac-go/almanac/internal/token"
)

// titleWords is the length of the longest title.
const titleWords = 12

// title makes a headline of the sentence's own words: subject, verb and what
// follows it, without the times and without what stands in brackets.
func (l *Linker) title(a anchor) string {
	var w titleWriter
	w.l = l
	p := &l.phrases[a.phrase]
	first := a.phrase
	if p.kind == phraseVerb {
		if s := p.verb.subject; s >= 0 && l.tags[l.phrases[s].head] != tagPron {
			w.phraseOf(s)
			for k := s + 1; k < a.phrase && l.phrases[k].kind == phraseNoun && l.phrases[k].prep >= 0 && w.words < 6; k++ {
				w.phrase(k)
			}
		}
	}
	if p.kind == phraseNoun {
		w.phraseOf(first)
	} else {
		w.phrase(first)
	}
	for k := first + 1; k < len(l.phrases) && w.words < titleWords; k++ {
		q := &l.phrases[k]
		if q.kind == phraseTime {
			continue
		}
		if q.kind == phraseNoun && (q.prep >= 0 || p.kind == phraseVerb && k == p.verb.object) || q.kind == phraseAdj && k == first+1 ||
			q.kind == phraseVerb && q.verb.governor == first && k == first+1 {
			if !w.phrase(k) {
				break
			}
			continue
		}
		break
	}
	return w.String()
}

// titleWriter collects the words of a title.
type titleWriter struct {
	l     *Linker
	words int
	b     strings.Builder
}

func (w *titleWriter) String() string { return w.b.String() }

// counts reports whether token k is a word of its own: a word or a figure, and
// not one that is joined to the token before it.
func (w *titleWriter) counts(k int) bool {
	t := w.l.x.At(k)
	return (t.Kind == token.Word || t.Kind == token.Digits) && (t.Has(token.Space) || w.l.x.At(k-1).Kind == token.Mark && w.l.x.At(k-1).Has(token.Space))
}

// phraseOf writes a noun phrase without the preposition before it.
func (w *titleWriter) phraseOf(p int) bool {
	q := &w.l.phrases[p]
	return w.tokens(q.inner, q.last)
}

func (w *titleWriter) phrase(p int) bool {
	q := &w.l.phrases[p]
	return w.tokens(q.first, q.last)
}

// tokens writes the tokens [first, last) but for those of time expressions; it
// writes all of them or none.
func (w *titleWriter) tokens(first, last int) bool {
	n := 0
	for k := first; k < last; k++ {
		if w.l.tags[k] != tagTime && w.counts(k) {
			n++
		}
	}
	if w.words > 0 && w.words+n > titleWords {
		return false
	}
	for k := first; k < last && w.words < titleWords; k++ {
		if w.l.tags[k] == tagTime || w.l.tags[k] == tagPoss && k > first && w.l.tags[k-1] == tagTime {
			continue
		}
		t := w.l.x.At(k)
		if w.b.Len() > 0 && (t.Has(token.Space) || k == first) {
			w.b.WriteByte(' ')
		}
		w.b.WriteString(w.l.x.Surface(k))
		if w.counts(k) {
			w.words++
		}
	}
	return true
}
