package english

// Key holds the first sixteen bytes of a word in lower case, as two numbers:
// the first byte is the lowest of Head, the ninth the lowest of Tail. What the
// word does not have is zero.
type Key struct{ Head, Tail uint64 }

// keyLen is the number of bytes that each part of a key holds.
const keyLen = 8

// KeyOf returns the key of w, whose letters may be in any case.
func KeyOf(w string) Key {
	switch n := len(w); {
	case n < keyLen:
		return Key{Head: foldBytes(loadShort(w))}
	case n < 2*keyLen:
		return Key{Head: foldBytes(load8(w)), Tail: foldBytes(loadShort(w[keyLen:]))}
	}
	return Key{Head: foldBytes(load8(w)), Tail: foldBytes(load8(w[keyLen:]))}
}

// hash returns the hash of a word of n bytes with the key.
func (k Key) hash(n int) uint32 {
	return uint32((k.Head ^ k.Tail*hashPrime2 ^ uint64(n)) * hashPrime1 >> 32)
}

// Slot is an entry of the hash table of forms. It has the key of its form at
// hand, so that nearly every word is found with one touch of memory.
type Slot struct {
	key   Key
	Class Class  // of the form
	form  uint32 // the form's place in the text
	ID    ID     // 0 for an empty slot
}

// Slot returns the slot where most words of n bytes with the key stand that
// the lexicon has. With [Slot.Holds] it saves the call of [Lexicon.FindKey] where
// words are looked up in a row.
func (x *Lexicon) Slot(key Key, n int) *Slot { return &x.slots[key.hash(n)&x.mask] }

// Holds reports whether the slot is that of the word of n bytes with the key. A
// word longer than its key needs a look at the rest of it: it is for
// [Lexicon.FindKey] to find.
func (s *Slot) Holds(key Key, n int) bool {
	return s.key == key && int(s.form&maxForm) == n && n <= 2*keyLen
}

// Lookup returns the ID of the form w, whose letters may be in any case.
func (x *Lexicon) Lookup(w string) ID {
	id, _ := x.Find(w)
	return id
}

// Find returns the ID and the classes of the form w, whose letters may be in
// any case.
func (x *Lexicon) Find(w string) (ID, Class) { return x.FindKey(KeyOf(w), w) }

// FindKey is [Lexicon.Find] for a word whose key is known.
func (x *Lexicon) FindKey(key Key, w string) (ID, Class) {
	n := len(w)
	for i := key.hash(n) & x.mask; ; i = (i + 1) & x.mask {
		s := &x.slots[i]
		if s.key == key && int(s.form&maxForm) == n && (n <= 2*keyLen || foldEqual(x.text[s.form>>8:][2*keyLen:n], w[2*keyLen:])) {
			return s.ID, s.Class // of an empty slot these are zero
		}
		if s.ID == 0 {
			return 0, 0
		}
	}
}

// loadShort returns fewer than eight bytes as a number.
func loadShort(w string) uint64 {
	switch n := len(w); {
	case n >= 4:
		// The two halves overlap; what stands in both is the same.
		return load4(w) | load4(w[n-4:])<<(8*(n-4))
	case n > 0:
		return uint64(w[0]) | uint64(w[n/2])<<(8*(n/2)) | uint64(w[n-1])<<(8*(n-1))
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
