package token

import (
	"slices"
	"unicode/utf8"

	"github.com/almanac-go/almanac/internal/english"
)

// plainWords reads the words from pos on as long as they are plain: ASCII
// letters, with nothing behind them that may belong to the word (a full stop,
// an apostrophe, a byte above ASCII), and one blank between two of them. Most
// words of a text are, and most of the time of a scan would go into asking
// of each what few of them have. It stops at the first byte that is none of a
// plain word, and sixteen bytes before the end of the text.
func (s *scanner) plainWords() {
	src, pos, flags, tokens := s.src, s.pos, s.flags, s.x.Tokens
	for limit := len(src) - 2*8; pos < limit && byteClass[src[pos]] == bLetter; {
		w := letters16(src[pos:])
		end := pos + w.n
		if w.n == 2*8 {
			if end = w.rest(src, end); end >= len(src) {
				break
			}
		}
		next := src[end]
		if next != ' ' && (next == '.' || next == '\'' || next >= utf8.RuneSelf) {
			break
		}
		if flags&NewLine != 0 {
			s.x.line(len(tokens), pos)
		}
		slot := s.lex.Slot(w.key, end-pos)
		form, class := slot.ID, slot.Class
		if !slot.Holds(w.key, end-pos) {
			form, class = s.lex.FindKey(w.key, src[pos:end])
		}
		if w.capitals {
			flags |= written(src[pos], w.upper, end-pos)
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
		if next != ' ' {
			break // nor a letter
		}
		pos, flags = pos+1, Space
	}
	s.pos, s.flags, s.x.Tokens = pos, flags, tokens
}

// written returns the flags of a word that begins with the byte given and has
// capitals; upper tells that all its letters are.
func written(first byte, upper bool, letters int) Flags {
	switch {
	case first > 'Z':
		return 0
	case upper && letters > 1:
		return Cap | Upper
	}
	return Cap
}

// run is what letters16 finds in sixteen bytes.
type run struct {
	n        int         // letters that they begin with
	capitals bool        // some of these are capitals
	upper    bool        // all are
	key      english.Key // of these letters
}

const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// letters16 returns with which ASCII letters the first sixteen bytes of s
// begin. It looks at all of them at once and without a jump: the processor
// cannot foresee where a word ends.
func letters16(s string) run {
	_ = s[15]
	v := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	w := uint64(s[8]) | uint64(s[9])<<8 | uint64(s[10])<<16 | uint64(s[11])<<24 |
		uint64(s[12])<<32 | uint64(s[13])<<40 | uint64(s[14])<<48 | uint64(s[15])<<56
	head := lettersOf(v)
	tail := lettersOf(w) & uint64(int64(head)>>63) // none if the first eight are not all letters
	// What makes a letter small is a quarter of the high bit.
	a, b := head&highs, tail&highs
	c, d := a&^(v<<2), b&^(w<<2)
	return run{
		n:        int((head&ones*ones + tail&ones*ones) >> 56),
		capitals: c|d != 0,
		upper:    c == a && d == b,
		key:      english.Key{Head: (v | 0x20*ones) & head, Tail: (w | 0x20*ones) & tail},
	}
}

// lettersOf returns a mask of the ASCII letters that eight bytes begin with, the
// first byte being the lowest.
func lettersOf(v uint64) uint64 {
	low := v&(0x7f*ones) | 0x20*ones
	fromA := low + (0x80-'a')*ones  // high bit set: not before a
	afterZ := low + (0x7f-'z')*ones // high bit set: behind z
	other := (^fromA | afterZ | v) & highs
	return other&-other>>7 - 1 // the bits below those of the first other byte
}

// rest passes over the ASCII letters from i on, behind those of r, and returns
// where they end.
func (r *run) rest(src string, i int) int {
	for ; i < len(src) && byteClass[src[i]] == bLetter; i++ {
		if src[i] < 'a' {
			r.capitals = true
		} else {
			r.upper = false
		}
	}
	return i
}
