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
// "a 5% fall".
func (f *finder) direction(m *Mention) {
	if m.Kind != Percent && m.Kind != Points && m.Kind != Multiple && m.Kind != Money && m.Kind != Count && m.Kind != Measured && m.Kind != Share {
		return
	}
	x := f.x
	k := m.OuterFirst - 1
	by := false
	for n := 0; n < 5 && k >= 0; n++ {
		t := x.At(k)
		if t.Kind != token.Word {
			break
		}
		if t.Word == english.To && n > 0 {
			break
		}
		if d := x.Lexicon.Direction(t.Word); d != 0 {
			if n > 0 && m.Kind == Measured && !by {
				return
			}
			if t.Word == english.Up && x.At(k-1).Class&english.AnyVerb != 0 && x.At(k-1).Class&(english.Be|english.Changing) == 0 && m.Kind != Percent && m.Kind != Money {
				return // gave up 517 yards
			}
			if by || m.Kind == Percent || m.Kind == Points || m.Kind == Share || t.Word == english.Up || t.Word == english.Down || m.Kind == Money ||
				m.Kind == Measured || m.Kind == Count && f.ofPoints(m) {
				if d > 0 {
					m.Direction = stats.DirectionUp
				} else {
					m.Direction = stats.DirectionDown
				}
			}
			return
		}
		switch {
		case t.Word == english.By, t.Word == english.To:
			by = true
		case t.Class&(english.Adverb|english.Hedge) != 0, t.Word == english.A, t.Word == english.An:
		default:
			return
		}
		k--
	}
}
