package stats_test

import (
	"testing"

	"github.com/almanac-go/almanac/stats"
)

// TestCompareCurrencies: two currencies are told from two kinds of figure, for
// a rate would make them comparable.
func TestCompareCurrencies(t *testing.T) {
	for _, c := range []struct {
		reason     string
		unit, with string
		missing    bool
		want       string
	}{
		{"two currencies", "USD", "EUR", true, "USD 12 and EUR 15 are not comparable: two currencies and no rate of exchange."},
		{"one currency", "EUR", "EUR", false, ""},
		{"money and a mass", "USD", "kg", false, "USD 12 and 15 kg are not comparable: kind disjoint."},
		{"a mass and a length", "kg", "m", false, "12 kg and 15 m are not comparable: kind disjoint."},
	} {
		v := stats.Compare(claimOf(t, "12", c.unit, "flood damage", "Torrado", "2017"), claimOf(t, "15", c.with, "flood damage", "Torrado", "2017"), stats.News())
		if v.RateMissing != c.missing {
			t.Errorf("%s: a rate is missing: %v", c.reason, v.RateMissing)
		}
		if c.want != "" && v.String() != c.want {
			t.Errorf("%s: %q, want %q", c.reason, v.String(), c.want)
		}
	}
	// A rate against an amount is of two kinds, whatever the currencies.
	rate := claimOf(t, "15", "EUR", "flood damage", "Torrado", "2017")
	rate.Per = "household"
	if v := stats.Compare(claimOf(t, "12", "USD", "flood damage", "Torrado", "2017"), rate, stats.News()); v.RateMissing {
		t.Errorf("an amount and one per household want no rate of exchange: %s", v)
	}
}
