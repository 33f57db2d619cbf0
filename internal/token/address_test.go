package token

import (
	"strings"
	"testing"

	"github.com/almanac-go/almanac/internal/english"
)

func TestInAddress(t *testing.T) {
	for _, c := range []struct {
		text, word string
		want       bool
	}{
		{"See https://example.org/2018/may.html today.", "may", true},
		{"See https://example.org/2018/may.html today.", "today", false},
		{"See www.example.org/2018 now.", "2018", true},
		{"Write to ana@example.org now.", "example", true},
		{"Write to ana@example.org now.", "now", false},
		{"It came in May/2018 there.", "2018", false},
		{"They met @ 7 there.", "7", false},
	} {
		var x Text
		x.Scan(english.Load(), c.text)
		at := strings.Index(c.text, c.word)
		for i := range x.Len() {
			if int(x.Tokens[i].Start) == at && x.InAddress(i) != c.want {
				t.Errorf("%q: %q is taken for a piece of an address: %v", c.text, c.word, !c.want)
			}
		}
	}
}
