package token

import (
	"math/bits"
	"slices"
	"unicode/utf8"

	"github.com/almanac-go/almanac/internal/english"
)

// plainWords reads the words from pos on as long as they are plain: a few ASCII
// letters, with nothing behind them that may belong to the word (an apostrophe,
// a byte above ASCII, the full stop of an abbreviation) but a blank, or a mark
// and a blank, which it reads as well. Most words of a text are, and most of
// the time of a scan would go into asking of each what few of them have. It
// stops at the first word that is not plain, and short of the end of the text,
// and reports whether it read any.
func (s *scanner) plainWords() bool {
	const room = 16
	x, src, lex := s.x, s.src, s.lex
	if cap(x.Tokens)-len(x.Tokens) < room {
		x.Tokens = slices.Grow(x.Tokens, room)
	}
	pos, flags, n, tokens := s.pos, s.flags, len(x.Tokens), x.Tokens[:cap(x.Tokens)]
	for limit := len(src) - plainBytes; pos < limit && n < len(tokens)-1; {
		w := first8(load8(src[pos:]))
		if w.letters == 8 {
			w = w.with(first8(load8(src[pos+8:])))
		}
		if uint(w.letters-1) >= english.MaxSlot {
			break // no letters, or many
		}
		end := pos + w.letters
		next, slot := src[end], lex.Slot(w.key)
		if next != ' ' && w.open(next, slot.Class) {
			break
		}
		if src[pos] <= 'Z' {
			flags |= w.capital()
		}
		t := &tokens[n]
		t.Start, t.End, t.Value = uint32(pos), uint32(end), 0
		t.Word, t.Kind, t.Flags, t.Class = slot.ID, Word, flags, slot.Class
		if slot.Class&KeyClasses != 0 {
			x.key(n)
		}
		n++
		pos, flags = end, 0
		if next != ' ' {
			if byteClass[next] != bOther || src[end+1] != ' ' {
				break
			}
			pos++
			t := &tokens[n]
			t.Start, t.End, t.Value = uint32(end), uint32(pos), 0
			t.Word, t.Kind, t.Flags, t.Class = markID(next), Mark, 0, 0
			x.note(t.Word, n)
			n++
		}
		pos, flags = pos+1, Space
	}
	some := pos > s.pos
	s.pos, s.flags, x.Tokens = pos, flags, x.Tokens[:n]
	return some
}

// plainBytes is how far plainWords looks ahead: at a word, a mark and a blank.
const plainBytes = 2*8 + 2

const (
	ones  = 0x0101010101010101
	cases = 0x20 * ones // the bit that tells a small letter
)

// word is a word of few ASCII letters.
type word struct {
	letters int
	small   uint64 // not zero if some of them are small
	key     english.Key
}

// first8 returns the word of the ASCII letters that eight bytes begin with, the
// first byte being the lowest. It looks at all of them at once: the processor
// cannot foresee where a word ends. What a sum carries over into a byte does not
// count, for the one below it is no letter then.
func first8(v uint64) word {
	fromA := (v | cases) - 'a'*ones        // high bit set: before a
	toZ := fromA + (0x80-('z'-'a'+1))*ones // high bit set: behind z
	other := (fromA | toZ | v) >> 7 & ones // bytes that are no letters
	mask := (other - 1) &^ other           // the bits below those of the first of them
	return word{bits.TrailingZeros64(other) / 8, v & mask & cases, english.Key{Head: (v | cases) & mask}}
}

// with returns the word that the letters of w and those of the next eight bytes
// make.
func (w word) with(next word) word {
	return word{w.letters + next.letters, w.small | next.small, english.Key{Head: w.key.Head, Tail: next.key.Head}}
}

// open reports whether the byte behind w, a word of the classes given, may be
// part of it.
func (w word) open(next byte, class english.Class) bool {
	return next == '\'' || next >= utf8.RuneSelf || next == '.' && (w.letters == 1 || class&english.Abbreviation != 0)
}

// capital returns the flags of a word that begins with a capital.
func (w word) capital() Flags {
	if w.small == 0 && w.letters > 1 {
		return Cap | Upper
	}
	return Cap
}

// load8 returns the first eight bytes of s as a number, the first being the
// lowest.
func load8(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
