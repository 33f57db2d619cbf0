package token

import "github.com/almanac-go/almanac/internal/english"

// Turn is a turn of speech in an interview or a transcript: its label names
// the speaker, its sentences are what they say.
type Turn struct {
	Label       Span // the label's tokens, without the colon
	First, Last int  // sentences, half open
}

// labelTokens is the length of the longest label of a turn:
// "Panama’s Minister of Public Security Juan Manuel Pino Forero".
const labelTokens = 14

// turns finds the turns of speech. A label is a run of capitalised words and a
// colon at the start of a sentence; that it labels a turn is sure only if the
// text uses it again, or one that shares a name with it.
func (x *Text) turns() {
	x.turnOf = x.turnOf[:0]
	tried := -1
	for _, colon := range x.colons {
		s := x.SentenceOf(int(colon))
		if s == tried {
			continue
		}
		tried = s
		if l, ok := x.label(s); ok {
			x.Turns = append(x.Turns, Turn{Label: l, First: s})
		}
	}
	if len(x.Turns) == 0 {
		return
	}
	x.keepRepeated()
	if len(x.Turns) == 0 {
		return
	}
	t := -1
	for s := range x.Sentences {
		if t+1 < len(x.Turns) && x.Turns[t+1].First == s {
			t++
		}
		x.turnOf = append(x.turnOf, int32(t))
		if t >= 0 {
			x.Turns[t].Last = s + 1
		}
	}
}

// keepRepeated drops the turns whose label no other turn confirms.
func (x *Text) keepRepeated() {
	uses := map[string]int{}
	for _, t := range x.Turns {
		uses[x.lastName(t.Label)]++
	}
	some := false
	for _, n := range uses {
		some = some || n > 1
	}
	kept := x.Turns[:0]
	if some {
		named := map[string]bool{}
		for _, t := range x.Turns {
			if uses[x.lastName(t.Label)] > 1 {
				for k := t.Label.First; k < t.Label.Last; k++ {
					if x.nameToken(k) {
						named[x.Surface(k)] = true
					}
				}
			}
		}
		for _, t := range x.Turns {
			for k := t.Label.First; k < t.Label.Last; k++ {
				if x.nameToken(k) && named[x.Surface(k)] {
					kept = append(kept, t)
					break
				}
			}
		}
	}
	x.Turns = kept
}

// nameToken reports whether token k of a label can tell who speaks: a
// capitalised word that is no title, or a one-letter label.
func (x *Text) nameToken(k int) bool {
	t := x.At(k)
	return t.Kind == Word && t.Has(Cap) && t.Class&(english.Title|english.Preposition|english.Determiner) == 0
}

func (x *Text) lastName(s Span) string {
	for k := s.Last - 1; k >= s.First; k-- {
		if x.At(k).Kind == Word {
			return x.Surface(k)
		}
	}
	return ""
}

// label returns the label that sentence s begins with.
func (x *Text) label(s int) (Span, bool) {
	sent := x.Sentences[s]
	names := 0
	for k := sent.First; k < sent.Last && k < sent.First+labelTokens; k++ {
		t := &x.Tokens[k]
		switch {
		case t.Word == english.Colon:
			ok := names > 0 && !t.Has(Space) && (k+1 >= sent.Last || x.Tokens[k+1].Has(Space))
			if !ok {
				return Span{}, false
			}
			return Span{sent.First, k, sent.Start, int(x.Tokens[k-1].End)}, true
		case t.Kind == Word && t.Has(Cap):
			names++
		case t.Kind == Word && t.Class&(english.Preposition|english.Determiner|english.Possessive|english.Conjunction) != 0 && names > 0:
		case t.Word == english.LeftParen || t.Word == english.RightParen || t.Word == english.FullStop || t.Word == english.Hyphen || t.Word == english.Comma && names > 1:
		default:
			return Span{}, false
		}
	}
	return Span{}, false
}
