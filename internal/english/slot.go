package english

// slot is an entry of the hash table of forms. It has the first bytes of its
// form at hand, so that nearly every word is found with one touch of memory.
type slot struct {
	key   uint64 // see foldKey
	class Class  // of the form
	form  uint32 // the form's place in the text
	id    ID     // 0 for an empty slot
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
	key, hash := foldKey(w)
	return x.probe(key, hash, w)
}

// FindIn returns the ID and the classes of the form text[start:end]. What
// stands behind it saves asking for its length: a short word is the beginning
// of eight bytes that are read at once.
func (x *Lexicon) FindIn(text string, start, end int) (ID, Class) {
	n := end - start
	if n >= keyLen || n <= 0 || len(text)-start < keyLen {
		return x.Find(text[start:end])
	}
	key := foldBytes(load8(text[start:]) & (1<<(8*n) - 1))
	return x.probe(key, shortHash(key, n), text[start:end])
}

// probe looks for w from the slot of its hash on.
func (x *Lexicon) probe(key uint64, hash uint32, w string) (ID, Class) {
	for i := hash & x.mask; ; i = (i + 1) & x.mask {
		s := &x.slots[i]
		if s.id == 0 {
			return 0, 0
		}
		if s.key == key && int(s.form&maxForm) == len(w) && (len(w) <= keyLen || foldEqual(x.text[s.form>>8:][keyLen:len(w)], w[keyLen:])) {
			return s.id, s.class
		}
	}
}

// shortHash is the hash of a word of n bytes, fewer than a key holds.
func shortHash(key uint64, n int) uint32 { return uint32((key ^ uint64(n)) * hashPrime1 >> 32) }

// foldKey returns the first eight bytes of a word in lower case as a number,
// and a hash over the length of the word, its first eight and its last eight
// bytes.
func foldKey(w string) (key uint64, hash uint32) {
	n := len(w)
	var h uint64
	switch {
	case n >= keyLen:
		key = foldBytes(load8(w))
		h = foldBytes(load8(w[n-keyLen:])) * hashPrime2
	case n >= 4:
		// The two halves overlap; what stands in both is the same.
		key = foldBytes(load4(w) | load4(w[n-4:])<<(8*(n-4)))
	case n > 0:
		key = foldBytes(uint64(w[0]) | uint64(w[n/2])<<(8*(n/2)) | uint64(w[n-1])<<(8*(n-1)))
	}
	h = (key ^ h ^ uint64(n)) * hashPrime1
	return key, uint32(h >> 32)
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
