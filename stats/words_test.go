package stats

import (
	"math/big"
	"testing"
)

func TestIntervalWords(t *testing.T) {
	rat := func(s string) *big.Rat {
		if s == "" {
			return nil
		}
		r, _ := new(big.Rat).SetString(s)
		return r
	}
	for _, tt := range []struct {
		lo, hi         string
		loOpen, hiOpen bool
		unit           Unit
		want, reason   string
	}{
		{"15.705", "16", true, true, MustUnit("t"), "15.705–16 t", "both ends"},
		{"2000000", "3500000", false, false, MustUnit("USD"), "USD 2,000,000–3,500,000", "money"},
		{"20", "", true, false, MustUnit("ston"), "more than 20 short tons", "no upper end, and a unit by its name"},
		{"20", "", false, false, MustUnit("kg"), "at least 20 kg", "a lower end that belongs to it"},
		{"", "20", false, true, Percent, "less than 20%", "no lower end"},
		{"", "20", false, false, Percent, "at most 20%", "an upper end that belongs to it"},
		{"1/3", "2/3", false, false, MustUnit("kg"), "0.3333–0.6667 kg", "no finite decimals"},
		{"11", "11", false, false, Count, "11", "one number"},
		{"", "", false, false, Count, "any figure", "no end"},
	} {
		i := Interval{lo: rat(tt.lo), hi: rat(tt.hi), loOpen: tt.loOpen, hiOpen: tt.hiOpen}
		if got := i.words(tt.unit); got != tt.want {
			t.Errorf("%s: %v is %q, want %q", tt.reason, i, got, tt.want)
		}
	}
}
