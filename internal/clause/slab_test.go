package clause

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// TestOneLine: whatever white space a text has, its words are kept, with one
// blank between two of them.
func TestOneLine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOf(rapid.SampledFrom([]rune("ab é’—\t\n\r\v\u0085\u00a0\u1680\u2003\u2028\u3000 \x00"))).Draw(t, "text") + rapid.SampledFrom([]string{"", "\xa0", "\x85", "\xe2\x80"}).Draw(t, "stray")
		if want, got := strings.Join(strings.Fields(s), " "), oneLine(s); got != want {
			t.Fatalf("%q: %q, want %q", s, got, want)
		}
	})
}

// TestSlab: what was made in a slab stays as it is when more is made there, and
// when the slab is reset.
func TestSlab(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var s slab
		var want, got []string
		var lists [][]string
		for i, n := range rapid.SliceOf(rapid.IntRange(0, 3*slabString)).Draw(t, "lengths") {
			w := strings.Repeat(string(rune('a'+i%26)), n)
			s.open().WriteString(w)
			want, got = append(want, w), append(got, s.close())
			list := s.list(n % (2 * slabWords))
			for range n % (2 * slabWords) {
				list = append(list, w)
			}
			lists = append(lists, list)
			if n%7 == 0 {
				s.reset()
			}
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Fatal(d)
		}
		for i, l := range lists {
			for _, w := range l {
				if w != want[i] {
					t.Fatalf("list %d holds %q, want %q", i, w, want[i])
				}
			}
		}
	})
}
