package token

import (
	"math/bits"
	"slices"
	"unicode/utf8"

	"github.com/almanac-go/almanac/internal/english"
)

// plainWords reads the words from pos on as long as they are plain: ASCII
// letters, with nothing behind them that may belong to the word (a full stop,
// an apostrophe, a byte above ASCII), and one blank between two of them. Most
// words of a text are, and most of the time of a scan would go into asking
// of each what few of them have. It stops at the first byte that is none of a
// plain word, and eight bytes before the end of the text.
func (s *scanner) plainWords() {
	src, pos, flags, tokens := s.src, s.pos, s.flags, s.x.Tokens
	for len(src)-pos > 8 {
		w := letters8(src[pos:])
		end := pos + w.n
		if w.n == 8 {
			end, w.capitals = lettersFrom(src, end, w.capitals)
		}
		if w.n == 0 || end >= len(src) || src[end] == '.' || src[end] == '\'' || src[end] >= utf8.RuneSelf {
			break
		}
		if flags&NewLine != 0 {
			s.x.line(len(tokens), pos)
		}
		var form english.ID
		var class english.Class
		if w.n < 8 {
			form, class = s.lex.FindShort(w.lower, w.n)
		} else {
			form, class = s.lex.FindLong(w.lower, src[pos:end])
		}
		if w.capitals > 0 {
			flags |= written(src[pos], w.capitals, end-pos)
		}
		if len(tokens) == cap(tokens) {
			tokens = slices.Grow(tokens, 1)
		}
		tokens = tokens[:len(tokens)+1]
		t := &tokens[len(tokens)-1]
		t.Start, t.End, t.Value = uint32(pos), uint32(end), 0
		t.Word, t.Kind, t.Flags, t.Class = form, Word, flags, class
		if class&KeyClasses != 0 {
			s.x.Keys = append(s.x.Keys, int32(len(tokens)-1))
		}
		pos, flags = end, 0
		if src[pos] == ' ' {
			pos, flags = pos+1, Space
		}
	}
	s.pos, s.flags, s.x.Tokens = pos, flags, tokens
}

// written returns the flags of a word that begins with the byte given and has
// so many capitals among its letters, one at least.
func written(first byte, capitals, letters int) Flags {
	switch {
	case first > 'Z':
		return 0
	case capitals == letters && letters > 1:
		return Cap | Upper
	}
	return Cap
}

// run is what letters8 finds in eight bytes.
type run struct {
	n        int    // letters that they begin with
	capitals int    // of these letters
	lower    uint64 // these letters in lower case, the first one lowest; the rest zero
}

// letters8 returns with which ASCII letters the first eight bytes of s begin.
// It looks at all of them at once: the processor cannot foresee where a word
// ends.
func letters8(s string) run {
	const ones = 0x0101010101010101
	_ = s[7]
	v := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	low := v&(0x7f*ones) | 0x20*ones
	fromA := low + (0x80-'a')*ones  // high bit set: not before a
	afterZ := low + (0x7f-'z')*ones // high bit set: behind z
	letter := (fromA &^ afterZ) &^ v & (0x80 * ones)
	end := bits.TrailingZeros64(letter ^ (0x80 * ones)) // 64, or the high bit of the first other byte
	first := uint64(1)<<(end&^7) - 1                    // the bytes before it
	upper := letter &^ (v << 2) & first                 // what makes a letter small is a quarter of the high bit
	return run{n: end / 8, capitals: bits.OnesCount64(upper), lower: (v | 0x20*ones) & first}
}

// lettersFrom passes over the ASCII letters from i on; it returns where they
// end, and capitals with those among them added.
func lettersFrom(src string, i, capitals int) (end, sum int) {
	for len(src)-i >= 8 {
		w := letters8(src[i:])
		i, capitals = i+w.n, capitals+w.capitals
		if w.n < 8 {
			return i, capitals
		}
	}
	for i < len(src) && byteClass[src[i]] == bLetter {
		if src[i] < 'a' {
			capitals++
		}
		i++
	}
	return i, capitals
}
