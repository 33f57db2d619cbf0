package english

// slot is an entry of the hash table of forms. It has the first and the last
// bytes of its form at hand, so that nearly every word is found with one touch
// of memory.
type slot struct {
	key   uint64 // of the form
	tail  uint64 // of a form as long as a key or longer; else 0
	class Class  // of the form
	form  uint32 // the form's place in the text
	id    ID     // 0 for an empty slot
}

// newSlot returns a slot with the first and last bytes of a form, and the
// form's hash.
func newSlot(form string) (slot, uint32) {
	n := len(form)
	if n < keyLen {
		key := shortKey(form)
		return slot{key: key}, shortHash(key, n)
	}
	key, tail := foldBytes(load8(form)), foldBytes(load8(form[n-keyLen:]))
	return slot{key: key, tail: tail}, longHash(key, tail, n)
}

// keyLen is the number of bytes of a word that a key holds.
const keyLen = 8

// Lookup returns the ID of the form w, whose letters may be in any case.
func (x *Lexicon) Lookup(w string) ID {
	id, _ := x.Find(w)
	return id
}

// Find returns the ID and the classes of the form w, whose letters may be in
// any case.
func (x *Lexicon) Find(w string) (ID, Class) {
	if len(w) < keyLen {
		return x.FindShort(shortKey(w), len(w))
	}
	return x.FindLong(foldBytes(load8(w)), w)
}

// FindShort returns the ID and the classes of a form of n bytes, fewer than
// eight, given as a number: its first byte is the lowest, its letters are in
// lower case.
func (x *Lexicon) FindShort(key uint64, n int) (ID, Class) {
	for i := shortHash(key, n) & x.mask; ; i = (i + 1) & x.mask {
		s := &x.slots[i]
		if s.key == key && int(s.form&maxForm) == n {
			return s.id, s.class // of an empty slot these are zero
		}
		if s.id == 0 {
			return 0, 0
		}
	}
}

// FindLong returns the ID and the classes of the form w of eight bytes or more,
// the first eight of which are given as [Lexicon.FindShort] has them.
func (x *Lexicon) FindLong(key uint64, w string) (ID, Class) {
	n, tail := len(w), foldBytes(load8(w[len(w)-keyLen:]))
	for i := longHash(key, tail, n) & x.mask; ; i = (i + 1) & x.mask {
		s := &x.slots[i]
		if s.id == 0 {
			return 0, 0
		}
		if s.key == key && s.tail == tail && int(s.form&maxForm) == n &&
			(n <= 2*keyLen || foldEqual(x.text[s.form>>8:][keyLen:n-keyLen], w[keyLen:n-keyLen])) {
			return s.id, s.class
		}
	}
}

// shortHash is the hash of a word of n bytes, fewer than a key holds.
func shortHash(key uint64, n int) uint32 { return uint32((key ^ uint64(n)) * hashPrime1 >> 32) }

// longHash is the hash of a word of n bytes, as many as a key holds or more.
func longHash(key, tail uint64, n int) uint32 {
	return uint32((key ^ tail*hashPrime2 ^ uint64(n)) * hashPrime1 >> 32)
}

// shortKey returns a word of fewer bytes than a key holds as a number, its
// capitals as small letters.
func shortKey(w string) uint64 {
	switch n := len(w); {
	case n >= 4:
		// The two halves overlap; what stands in both is the same.
		return foldBytes(load4(w) | load4(w[n-4:])<<(8*(n-4)))
	case n > 0:
		return foldBytes(uint64(w[0]) | uint64(w[n/2])<<(8*(n/2)) | uint64(w[n-1])<<(8*(n-1)))
	}
	return 0
}

// Odd numbers that spread bits: the multipliers of xxHash,
// https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md.
const (
	hashPrime1 uint64 = 0x9E3779B185EBCA87
	hashPrime2 uint64 = 0xC2B2AE3D27D4EB4F
)

func load4(s string) uint64 {
	_ = s[3]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

func load8(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// foldBytes puts the ASCII capitals among eight bytes into lower case.
func foldBytes(v uint64) uint64 {
	const ones = 0x0101010101010101
	low := v & (0x7f * ones)
	fromA := low + (0x80-'A')*ones  // high bit set: not before A
	afterZ := low + (0x7f-'Z')*ones // high bit set: behind Z
	upper := (fromA &^ afterZ) &^ v & (0x80 * ones)
	return v | upper>>2 // 'a' - 'A' is a quarter of the high bit
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// foldEqual reports whether w equals the lower-case form of the same length
// but for ASCII case.
func foldEqual(form, w string) bool {
	if form == w {
		return true
	}
	for i := 0; i < len(w) && i < len(form); i++ {
		if lower(w[i]) != form[i] {
			return false
		}
	}
	return true
}
