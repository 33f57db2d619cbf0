package english

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestFoldBytes: all eight bytes are put into lower case at once, and no byte
// but an ASCII capital changes.
func TestFoldBytes(t *testing.T) {
	for c := range 256 {
		for at := range 8 {
			for _, rest := range []string{"\x00\x00\x00\x00\x00\x00\x00\x00", "ZZZZZZZZ", "@[`{az\x80\xff"} {
				b := []byte(rest)
				b[at] = byte(c)
				var want uint64
				for i, x := range b {
					want |= uint64(lower(x)) << (8 * i)
				}
				if got := foldBytes(load8(string(b))); got != want {
					t.Fatalf("%q: %x, want %x", b, got, want)
				}
			}
		}
	}
}

// TestLookupForms: every form is found in any case, and a word that differs
// from it in one byte is not taken for it.
func TestLookupForms(t *testing.T) {
	x := Load()
	for id := firstFree; int(id) < x.Len(); id++ {
		if f := x.Form(id); x.Lookup(f) != id {
			t.Fatalf("%q is not found", f)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		id := ID(rapid.IntRange(int(firstFree), x.Len()-1).Draw(t, "id"))
		w := []byte(x.Form(id))
		at := rapid.IntRange(0, len(w)-1).Draw(t, "at")
		upper := []byte(string(w))
		if 'a' <= w[at] && w[at] <= 'z' {
			upper[at] -= 'a' - 'A'
		}
		if got := x.Lookup(string(upper)); got != id {
			t.Fatalf("%q is %q", upper, x.Form(got))
		}
		w[at] = rapid.Byte().Draw(t, "byte")
		if got := x.Lookup(string(w)); got != 0 && x.Form(got) != lowerASCII(string(w)) {
			t.Fatalf("%q is taken for %q", w, x.Form(got))
		}
	})
}

// lowerASCII puts the ASCII capitals of s into lower case.
func lowerASCII(s string) string {
	var b strings.Builder
	for i := range len(s) {
		b.WriteByte(lower(s[i]))
	}
	return b.String()
}
