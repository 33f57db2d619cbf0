package extract

import (
	"encoding/binary"
	"encoding/hex"
	"strings"
)

// kind of a thing that has an ID; the letter that its ID begins with.
type kind byte

const (
	kindTime     kind = 't'
	kindQuantity kind = 'q'
	kindClaim    kind = 'c'
	kindEvent    kind = 'e'
)

// FNV-1a in 64 bits, http://www.isthe.com/chongo/tech/comp/fnv/.
const (
	fnvOffset uint64 = 14695981039346656037
	fnvPrime  uint64 = 1099511628211
)

// idSeed is the part of the hash that all IDs of a document share.
func idSeed(document string) uint64 {
	h := fnvOffset
	for i := 0; i < len(document); i++ {
		h = (h ^ uint64(document[i])) * fnvPrime
	}
	return h
}

// idLen is the length of an ID: its kind and sixteen hexadecimal digits.
const idLen = 17

// writeID writes the ID of a thing in a document: its kind and a hash over the
// document's ID, the kind and the span. n tells apart things of one kind on
// one span; it is 0 for the first.
func writeID(to *strings.Builder, seed uint64, k kind, start, end, n int) {
	h := (seed ^ uint64(k)) * fnvPrime
	for _, v := range [...]int{start, end, n} {
		for range 4 { // offsets have 32 bits
			h = (h ^ uint64(byte(v))) * fnvPrime
			v >>= 8
		}
	}
	var sum [8]byte
	binary.BigEndian.PutUint64(sum[:], h)
	id := [idLen]byte{byte(k)}
	hex.Encode(id[1:], sum[:])
	to.Write(id[:])
}
