package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// trim drops what cannot close a title.
func (w *titleWriter) trim() {
	l := w.l
	for w.n > max(1, w.solid) {
		k := int(w.chosen[w.n-1])
		switch l.tags[k] {
		case tagPrep, tagTo, tagDet, tagConj, tagNot:
		case tagNone:
			if l.x.At(k).Word == english.Percent || l.x.At(k).Kind != token.Mark {
				return
			}
		default:
			return
		}
		w.n--
	}
}

// spaced reports whether a space stands before token i of the title: where the
// text has one, or has left something out.
func (l *Linker) spaced(title []int32, i int) bool {
	return i > 0 && (l.x.At(int(title[i])).Has(token.Space|token.NewLine) || title[i-1] != title[i]-1)
}

// join returns the text of a title, spaced as the text spaces its tokens.
func (l *Linker) join(title []int32) string {
	b := l.slab.open()
	for i, k := range title {
		if l.spaced(title, i) {
			b.WriteByte(' ')
		}
		b.WriteString(l.x.Surface(int(k)))
	}
	return l.slab.close()
}

// opening reports whether token k cannot begin a title.
func (w *titleWriter) opening(k int) bool {
	switch w.l.tags[k] {
	case tagAdv, tagPrep, tagTo, tagConj, tagSub, tagRel:
		return true
	case tagNone:
		return w.l.x.At(k).Kind == token.Mark
	}
	return false
}

// counts reports whether token k is a word of its own: a word or a figure, and
// not one that is joined to the token before it.
func (w *titleWriter) counts(k int) bool {
	t, p := w.l.x.At(k), w.l.x.At(k-1)
	return t.Kind != token.Mark && (t.Has(token.Space|token.NewLine) || p.Kind == token.Mark && p.Has(token.Space|token.NewLine))
}

// tokens writes the tokens [first, last) but for those of time expressions that
// can be left out; it writes all of them or none, and reports whether they had
// room.
func (w *titleWriter) tokens(first, last int) bool {
	for w.words == 0 && first < last-1 && w.opening(first) {
		first++
	}
	n, kept := 0, false
	for k := first; k < last; k++ {
		kept = w.keeps(k, first, kept)
		if kept && (k == first || w.counts(k)) {
			n++
		}
	}
	if w.words+n > titleWords || w.n+last-first > len(w.chosen) {
		return false
	}
	kept = false
	for k := first; k < last; k++ {
		if kept = w.keeps(k, first, kept); !kept {
			continue
		}
		w.chosen[w.n] = int32(k)
		w.n++
	}
	w.words += n
	return true
}

// keeps reports whether token k of a run from first on stays in the title, kept
// being whether the token before it does. A time does only behind an article
// that says nothing without it: "a 2015 order", "a 19-year-old".
func (w *titleWriter) keeps(k, first int, kept bool) bool {
	l := w.l
	switch l.tags[k] {
	case tagTime:
		if k == first || l.tags[k-1] == tagTime {
			return k > first && kept
		}
		article := l.x.At(k - 1).Word
		return article == english.A || article == english.An
	case tagPoss:
		return k == 0 || l.tags[k-1] != tagTime || k > first && kept
	}
	return true
}
