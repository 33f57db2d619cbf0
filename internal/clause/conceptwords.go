package clause

import (
	"strings"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/measure"
	"github.com/almanac-go/almanac/internal/token"
)

// conceptWords is the number of words that a concept has at most.
const conceptWords = 16

// conceptWriter collects the parts of a concept and writes their content words.
type conceptWriter struct {
	r     *reader
	part  [8]Extent // in the order of the text, without overlaps
	parts int
	b     *strings.Builder
	n     int // words written
}

// add puts in the tokens e.
func (w *conceptWriter) add(e Extent) {
	if e.First >= e.Last || w.parts == len(w.part) {
		return
	}
	k := w.parts
	for k > 0 && w.part[k-1].First > e.First {
		w.part[k] = w.part[k-1]
		k--
	}
	w.part[k] = e
	w.parts++
}

// topic adds what the sentence is about where neither the figure nor its verb
// tells: the first noun phrase without a preposition before phrase p, else the
// nearest one before it.
func (w *conceptWriter) topic(p int) {
	l := w.r.l
	best := -1
	for k := range p {
		q := &l.phrases[k]
		if q.kind != phraseNoun || l.tags[q.head] == tagPron || l.timed(k) || l.counted(k) {
			continue
		}
		best = k
		if q.prep < 0 {
			break
		}
	}
	if best >= 0 {
		w.add(Extent{l.phrases[best].inner, l.phrases[best].last})
	}
}

// ofChain adds the noun phrases that phrase p belongs to by "of".
func (w *conceptWriter) ofChain(p int) {
	l := w.r.l
	for k := p; k > max(0, p-maxChain) && l.phrases[k].prep >= 0 && l.x.At(l.phrases[k].prep).Word == english.Of && l.phrases[k-1].kind == phraseNoun; k-- {
		w.add(Extent{l.phrases[k-1].inner, l.phrases[k-1].last})
	}
}

// complements adds the prepositional phrases after token end that belong to
// noun phrase p: "students at the university", "a stake in a college in the
// north". Those of place belong to it only if near is set.
func (w *conceptWriter) complements(p, end int, near bool) {
	l := w.r.l
	for k := p + 1; k < len(l.phrases) && k < p+6; k++ {
		q := &l.phrases[k]
		if q.kind != phraseNoun || q.prep < 0 || q.first > end || l.timed(k) || l.counted(k) || l.tags[q.head] == tagPron {
			return
		}
		switch l.x.At(q.prep).Word {
		case english.Of, english.For, english.From:
		case english.In, english.On, english.At, english.Near, english.With:
			if !near {
				return
			}
		default:
			return
		}
		w.add(Extent{q.inner, q.last})
		end = q.last
	}
}

// reduced adds the participle after noun phrase p with the place it names: "a
// skull found in Ohio", "the charge stored in the cell".
func (w *conceptWriter) reduced(p int) {
	l := w.r.l
	if p+2 >= len(l.phrases) {
		return
	}
	v, q := &l.phrases[p+1], &l.phrases[p+2]
	if v.kind == phraseVerb && v.verb.tense == participle && q.kind == phraseVerb && q.verb.tense <= future {
		w.add(Extent{v.head, v.head + 1}) // "the tickets sold cost $5"
		return
	}
	if v.kind != phraseVerb || v.verb.tense != participle || v.verb.subject != p || q.kind != phraseNoun || q.prep < 0 || l.timed(p+2) || l.counted(p+2) {
		return
	}
	switch l.x.At(q.prep).Word {
	case english.In, english.On, english.At, english.Near:
		w.add(Extent{v.head, v.head + 1})
		w.add(Extent{q.inner, q.last})
		w.complements(p+2, q.last, true)
	}
}

// text returns the words of the parts.
func (w *conceptWriter) text() string {
	last := 0
	for _, e := range w.part[:w.parts] {
		e.First = max(e.First, last)
		if e.First < e.Last {
			w.words(e)
			last = e.Last
		}
	}
	return w.r.l.slab.close()
}

// words writes the content words of the tokens e up to the first verb.
func (w *conceptWriter) words(e Extent) {
	x, tags := w.r.l.x, w.r.l.tags
	for k := e.First; k < e.Last && w.n < conceptWords; k++ {
		t := x.At(k)
		if t.Word == english.Hyphen {
			w.join(k, e)
			continue
		}
		if w.r.figured(k) {
			continue
		}
		tag := tags[k]
		if t.Kind == token.Word && w.compound(k) {
			tag = tagAdj // "a to-be-built plant", "first-quarter loss"
		}
		switch tag {
		case tagNoun, tagName, tagAdj:
		case tagNum:
			if !w.nameNumber(k, e.First) {
				continue
			}
		case tagTime:
			// "the December contract", "the daily limit"
			if t.Kind != token.Word || !t.Is(english.Month|english.Weekday|english.Adjective) || t.Is(english.Determiner) {
				continue
			}
		case tagNone, tagConj:
			if t.Word == english.Ampersand {
				w.join(k, e)
			}
			continue
		case tagPrep:
			switch t.Word {
			case english.Before, english.After, english.Than, english.Since, english.Until:
				return
			}
			continue
		case tagVerb, tagPart, tagGer, tagBase, tagAux, tagRel, tagSub:
			if k == e.First && e.Last == k+1 {
				break // see reduced
			}
			return
		default:
			continue
		}
		if t.Kind == token.Mark {
			continue
		}
		if k > e.First+1 && x.At(k-1).Word == english.Hyphen && x.Joined(k) && x.Joined(k-1) && w.r.figured(k-2) {
			continue // "900-year-old": it says how the figure is meant
		}
		joined := x.Joined(k) && k > e.First && w.n > 0 && !w.r.figured(k-1)
		if t.Is(english.Hedge) && !t.Is(english.AnyNoun) && !joined && !(tag == tagAdj && k+1 < e.Last && tags[k+1] == tagNoun) {
			continue
		}
		if w.n > 0 && !joined {
			w.b.WriteByte(' ')
		}
		w.b.WriteString(x.Surface(k))
		w.n++
	}
}

// compound reports whether token k is joined to a word by a hyphen.
func (w *conceptWriter) compound(k int) bool {
	x := w.r.l.x
	return x.Joined(k+1) && x.At(k+1).Word == english.Hyphen && x.Joined(k+2) && x.At(k+2).Kind == token.Word ||
		k > 1 && x.Joined(k) && x.At(k-1).Word == english.Hyphen && x.Joined(k-1) && x.At(k-2).Kind == token.Word && !w.r.figured(k-2)
}

// nameNumber reports whether the number at token k is part of a name or a word
// in a phrase that begins at token first: "S&P 500", "TA-125", "M50".
func (w *conceptWriter) nameNumber(k, first int) bool {
	x := w.r.l.x
	if i := w.r.figureBefore(k + 1); i >= 0 && k < w.r.qs[i].Last {
		return true // figured lets only these pass
	}
	if k == first || w.n == 0 || x.At(k).Kind != token.Digits {
		return false
	}
	if w.r.l.tags[k-1] == tagName {
		return true
	}
	return x.Joined(k) && (x.At(k-1).Kind == token.Word || k > 1 && x.At(k-1).Word == english.Hyphen && x.Joined(k-1) && x.At(k-2).Kind == token.Word)
}

// figured reports whether token k is part of a quantity of the sentence, but not
// of a count that is only mentioned: "the five launches brought in $2m".
func (r *reader) figured(k int) bool {
	i := r.figureBefore(k + 1)
	return i >= 0 && k < r.qs[i].Last && (i == r.current || r.qs[i].Kind != measure.Count || !r.qs[i].Has(measure.Definite))
}

// join writes the hyphen inside a compound.
func (w *conceptWriter) join(k int, e Extent) {
	x := w.r.l.x
	if w.n > 0 && k > e.First && k+1 < e.Last && x.Joined(k) && x.Joined(k+1) && !w.r.figured(k-1) {
		w.b.WriteString(x.Surface(k))
	}
}
