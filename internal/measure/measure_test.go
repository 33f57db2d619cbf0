package measure

import (
	"testing"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// find returns the mentions of a text without times.
func find(src string) (*token.Text, []Mention) {
	x := new(token.Text)
	x.Scan(english.Load(), src)
	return x, Find(x, numeral.Find(x, nil), nil, nil)
}

// TestKeys holds that every spelling of a unit and of a hedge means one that
// package stats has.
func TestKeys(t *testing.T) {
	for i, key := range english.Load().Keys() {
		_, err := stats.ParseUnit(key)
		var h stats.Hedge
		herr := h.UnmarshalText([]byte(key))
		if err != nil && herr != nil {
			t.Errorf("key %d: %q is neither a unit nor a hedge", i, key)
		}
	}
}
