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

// hash returns the number of the first slot that the word with the key may have.
func (k Key) hash() uint {
	return uint((k.Head ^ k.Tail*hashPrime2) * hashPrime1 >> (64 - slotBits))
}

// slots is the hash table of forms, by open addressing. It has twice as many
// slots as there are IDs, so that it never is full.
type slots [slotCount]Slot

const (
	slotBits  = 17
	slotCount = 1 << slotBits
)

// Slot is an entry of the hash table of forms. It has the key of its form at
// hand, so that nearly every word is found with one touch of memory.
type Slot struct {
	key   Key
	Class Class  // of the form
	form  uint32 // the form's place in the text
	ID    ID     // 0 for an empty slot
}

// MaxSlot is the length of the longest word that its key tells from all others.
const MaxSlot = 2*keyLen - 1

// Slot returns the slot of the word of at most [MaxSlot] letters with the key, or
// an empty one if the lexicon does not have it.
func (x *Lexicon) Slot(key Key) *Slot {
	for i := key.hash(); ; i++ {
		if s := &x.slots[i%slotCount]; s.key == key || s.ID == 0 {
			return s
		}
	}
}

// Lookup returns the ID of the form w, whose letters may be in any case.
func (x *Lexicon) Lookup(w string) ID {
	id, _ := x.Find(w)
	return id
}

// Find returns the ID and the classes of the form w, whose letters may be in
// any case.
func (x *Lexicon) Find(w string) (ID, Class) {
	key, n := KeyOf(w), len(w)
	for i := key.hash(); ; i++ {
		s := &x.slots[i%slotCount]
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
