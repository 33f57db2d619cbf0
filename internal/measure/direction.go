package measure

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// ofPoints reports whether m counts points, as of an index: "lost 190 points" is
// a fall, "dropped 221 cases" is none.
func (f *finder) ofPoints(m *Mention) bool {
	x := f.x
	return m.NounLast > 0 && x.Lexicon.Lemma(x.At(m.NounLast-1).Word) == english.Point
}

// direction tells the way of a change by this much: "rose 12%", "up 3 points",
// "a 5% fall", "raised its rate by half a point".
func (f *finder) direction(m *Mention) {
	if m.Kind != Percent && m.Kind != Points && m.Kind != Multiple && m.Kind != Money && m.Kind != Count && m.Kind != Measured && m.Kind != Share {
		return
	}
	x := f.x
	k := m.OuterFirst - 1
	by, limit := false, f.limit()
	for n := 0; n < 5 && k >= limit; n++ {
		t := x.At(k)
		if t.Kind != token.Word || t.Word == english.To && n > 0 {
			return
		}
		if d := x.Lexicon.Moves(t.Word); d != 0 && (d != 2 || by) {
			if f.changesBy(m, k, n, by) {
				m.Direction = way(d)
			}
			return
		}
		switch {
		case t.Word == english.By:
			if by = true; n == 0 {
				if d := f.moved(k, true); d != 0 && !f.ofPeople(m) {
					m.Direction = way(d)
					return
				}
			}
		case t.Word == english.To:
			by = true
		case t.Word == english.Off && n == 0:
			if p := x.At(k - 1); m.Kind != Count && m.Kind != Measured && (p.Kind != token.Word || p.Class&english.Be != 0) {
				m.Direction = stats.DirectionDown // 418p, off 2%
			}
			return
		case t.Class&(english.Adverb|english.Hedge) != 0, t.Word == english.A, t.Word == english.An:
		case t.Word == english.Another, t.Word == english.Further, t.Class&english.Adjective != 0 && t.Class&(english.AnyVerb|english.AnyNoun) == 0:
			// grew another 3%, grew a robust 3%
		default:
			if n == 0 && (m.Kind == Percent || m.Kind == Points) && t.Class&english.MainlyNoun != 0 {
				if d := f.moved(k+1, false); d != 0 {
					m.Direction = way(d) // cut output 3%
				}
			}
			return
		}
		k--
	}
}

// way is the direction of a word that goes up for d above 0.
func way(d int) stats.Direction {
	if d > 0 {
		return stats.DirectionUp
	}
	return stats.DirectionDown
}

// changesBy reports whether the word of change at token k, n tokens before m,
// tells a change by m.
func (f *finder) changesBy(m *Mention, k, n int, by bool) bool {
	x := f.x
	t, p := x.At(k), x.At(k-1)
	if m.Kind == Measured && !by && (n > 0 || x.Lexicon.Lemma(t.Word) == x.Lexicon.Lemma(english.AddVerb)) {
		return false // add 2 cups
	}
	if t.Word == english.Up {
		if x.Lexicon.Gathers(p.Word) {
			return false // make up 75%
		}
		if p.Class&english.AnyVerb != 0 && p.Class&(english.Be|english.Changing|english.MainlyNoun) == 0 && m.Kind != Percent && m.Kind != Money {
			return false // gave up 517 yards
		}
	}
	if i := f.here; i > f.base && n > 0 && t.Class&english.Adjective != 0 && max(f.out[i-1].Last, f.out[i-1].NounLast) == k {
		return false // "38 points lower at 7,204" compares by the points
	}
	return by || m.Kind == Percent || m.Kind == Points || m.Kind == Share || t.Word == english.Up || t.Word == english.Down || m.Kind == Money ||
		m.Kind == Measured || m.Kind == Count && f.ofPoints(m)
}

// movedTokens is how many words what is moved has at most: "raised its key rate
// for loans by half a point".
const movedTokens = 8

// moved returns the way of the verb whose object stands before the "by" at
// token k, see [english.Lexicon.Moves]; 0 for none. Without a "by" the object is
// a noun phrase alone.
func (f *finder) moved(k int, by bool) int {
	x := f.x
	for i := k - 1; i >= 0 && i > k-movedTokens; i-- {
		t := x.At(i)
		if d := x.Lexicon.Moves(t.Word); d != 0 && t.Class&english.AnyVerb != 0 {
			if i == k-1 {
				return 0 // the verb itself, which direction reads
			}
			return d
		}
		const object = english.AnyNoun | english.Adjective | english.Determiner | english.Possessive | english.Preposition | english.Demonym
		if t.Kind != token.Word || !by && t.Class&english.Preposition != 0 || t.Class&object == 0 && t.Word != 0 && !t.Has(token.Cap) || t.Class&(english.Be|english.Modal|english.MainlyVerb|english.Relative) != 0 {
			return 0
		}
		if x.At(i).Has(token.Sentence) {
			return 0
		}
	}
	return 0
}

// ofPeople reports whether m counts people, who rather do something than be
// what it is done by: "cases lost by 40 men".
func (f *finder) ofPeople(m *Mention) bool {
	return m.Kind == Count && m.NounLast > 0 && f.x.At(m.NounLast-1).Is(english.Person)
}
