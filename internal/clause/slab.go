package clause

import "strings"

// slab gives room to the short strings and lists of one result, many to a
// block. Its zero value is ready for use.
type slab struct {
	b     strings.Builder
	start int // of the string that is being written
	words []string
}

// Sizes of the blocks, and the room that a block must have for another string.
const (
	slabBytes  = 2048
	slabString = 256
	slabWords  = 128
)

// reset leaves the blocks to what was made in them.
func (s *slab) reset() { *s = slab{} }

// open begins a string, which is what is written until close.
func (s *slab) open() *strings.Builder {
	if s.b.Cap()-s.b.Len() < slabString {
		s.b.Reset()
		s.b.Grow(slabBytes)
	}
	s.start = s.b.Len()
	return &s.b
}

// close returns the string that was written since open.
func (s *slab) close() string { return s.b.String()[s.start:] }

// list returns an empty list that has room for n words and no more.
func (s *slab) list(n int) []string {
	if cap(s.words)-len(s.words) < n {
		s.words = make([]string, 0, max(n, slabWords))
	}
	first := len(s.words)
	s.words = s.words[:first+n]
	return s.words[first : first : first+n]
}

// oneLine returns s with single blanks for white space: s itself in most cases.
func oneLine(s string) string {
	plain := func(i int) bool {
		switch c := s[i]; {
		case c == ' ':
			return i > 0 && i+1 < len(s) && s[i-1] != ' '
		case c < ' ' || c == 0xc2 || 0xe1 <= c && c <= 0xe3: // other white space begins with these
			return false
		}
		return true
	}
	for i := range len(s) {
		if !plain(i) {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}
