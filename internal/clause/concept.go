package clause

import (
	"strings"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/measure"
	"github.com/almanac-go/almanac/internal/token"
)

// conceptWords is the number of words that a concept has at most.
const conceptWords = 10

// concept returns the content words that the figure is about, separated by
// spaces: of a measure what is measured, of a share its whole, of a count what
// the things counted belong to, and with each the subject of the verb.
func (r *reader) concept(s *site, c *Claim) string {
	l := r.l
	w := conceptWriter{l: l}
	if s.q.Has(measure.OneOf) {
		return ""
	}
	counting := s.q.Kind == measure.Count || s.q.Kind == measure.Bare
	switch {
	case counting:
		// The noun is the unit; what follows and governs it is the concept.
		if n := r.nounAfter(s); n.First < n.Last {
			w.nounsAfter(s.phrase)
		} else {
			w.words(c.of)
		}
		for k := s.phrase; k > max(0, s.phrase-maxChain) && l.phrases[k].prep >= 0 && l.x.At(l.phrases[k].prep).Word == english.Of && l.phrases[k-1].kind == phraseNoun; k-- {
			w.words(Extent{l.phrases[k-1].inner, l.phrases[k-1].last})
		}
	case c.whole.First < c.whole.Last:
		w.words(c.whole)
	default:
		w.words(c.of)
	}
	if s.verb >= 0 && !s.subject {
		if n := l.phrases[s.verb].verb.subject; n >= 0 && n != s.phrase && l.tags[l.phrases[n].head] != tagPron && !within(l.phrases[n].head, c.of) && !within(l.phrases[n].head, c.whole) {
			w.words(Extent{l.phrases[n].inner, r.subjectEnd(n, min(s.verb, s.phrase))})
		}
	}
	if w.n == 0 {
		w.topic(s.phrase)
	}
	return w.b.String()
}

// topic writes what the sentence is about where neither the figure nor its verb
// tells: the first noun phrase without a preposition before phrase p, else the
// nearest one before it.
func (w *conceptWriter) topic(p int) {
	best := -1
	for k := range p {
		q := &w.l.phrases[k]
		if q.kind != phraseNoun || w.l.tags[q.head] == tagPron || w.l.timed(k) || w.l.counted(k) {
			continue
		}
		if q.prep < 0 {
			best = k
			break
		}
		best = k
	}
	if best >= 0 {
		w.words(Extent{w.l.phrases[best].inner, w.l.phrases[best].last})
	}
}

func within(i int, e Extent) bool { return e.First <= i && i < e.Last }

// conceptWriter collects content words.
type conceptWriter struct {
	l *Linker
	b strings.Builder
	n int
}

// nounsAfter writes the prepositional phrases that belong to the counted noun
// of phrase p: "students at the university".
func (w *conceptWriter) nounsAfter(p int) {
	for k := p + 1; k < len(w.l.phrases) && k < p+3; k++ {
		q := &w.l.phrases[k]
		if q.kind != phraseNoun || q.prep < 0 || w.l.timed(k) || w.l.counted(k) {
			return
		}
		switch w.l.x.At(q.prep).Word {
		case english.Of, english.For, english.From, english.With, english.At:
			w.words(Extent{q.inner, q.last})
		default:
			return
		}
	}
}

// words writes the content words of the tokens e up to the first verb.
func (w *conceptWriter) words(e Extent) {
	for k := e.First; k < e.Last && w.n < conceptWords; k++ {
		switch w.l.tags[k] {
		case tagNoun, tagName, tagAdj:
		case tagNum:
			// "S&P 500", "TA-125": the number is part of the name
			if k == e.First || w.l.tags[k-1] != tagName && !w.hyphened(k) || w.n == 0 || w.l.x.At(k).Kind != token.Digits {
				continue
			}
		case tagNone, tagConj:
			if t := w.l.x.At(k); t.Word == english.Hyphen || t.Word == english.Ampersand {
				w.join(k)
			}
			continue
		case tagVerb, tagPart, tagGer, tagBase, tagAux, tagRel, tagSub:
			return
		default:
			continue
		}
		t := w.l.x.At(k)
		if t.Word == english.Hyphen {
			w.join(k)
			continue
		}
		if t.Kind == token.Mark {
			continue
		}
		joined := w.l.x.Joined(k) && k > e.First && w.l.x.At(k-1).Kind == token.Mark
		if t.Is(english.Hedge) && !t.Is(english.AnyNoun) && !joined {
			continue
		}
		if w.n > 0 && !joined {
			w.b.WriteByte(' ')
		}
		w.b.WriteString(w.l.x.Surface(k))
		w.n++
	}
}

// hyphened reports whether token k is joined by a hyphen to a word before it:
// the 125 of "TA-125", not that of "$125" or "up 0.125".
func (w *conceptWriter) hyphened(k int) bool {
	x := w.l.x
	return k > 1 && x.At(k-1).Word == english.Hyphen && x.Joined(k) && x.Joined(k-1) && x.At(k-2).Kind == token.Word
}

// join writes the hyphen inside a compound.
func (w *conceptWriter) join(k int) {
	if w.n > 0 && w.l.x.Joined(k) && w.l.x.Joined(k+1) {
		w.b.WriteString(w.l.x.Surface(k))
	}
}
