package stats_test

import (
	"testing"

	"github.com/almanac-go/almanac/stats"
)

// TestGroupKin: what two documents say without naming a place holds for the
// same place if both tell of one place on one day, and not otherwise.
func TestGroupKin(t *testing.T) {
	by := func(c stats.Claim, actor string) stats.Claim { c.Actor = actor; return c }
	crest := func(place, when string) stats.Claim { return claimOf(t, "8", "m", "gauge", place, when) }
	barns := func(v, place, when string) stats.Claim { return claimOf(t, v, "count", "wrecked barns", place, when) }
	for _, c := range []struct {
		reason     string
		one, other stats.Claim // what ties the documents together, or does not
		a, b       stats.Claim
		want       string
	}{
		{"one place on one day", crest("Tarnbeck", "2021-07-14"), crest("Tarnbeck", "2021-07-14"), barns("40", "", ""), barns("52", "", ""), "conflicting"},
		{"one of them says who", crest("Tarnbeck", "2021-07-14"), crest("Tarnbeck", "2021-07-14"), by(barns("40", "", ""), "surveyors"), barns("52", "", ""), "conflicting"},
		{"another place", crest("Tarnbeck", "2021-07-14"), crest("Oldmere", "2021-07-14"), barns("40", "", ""), barns("52", "", ""), ""},
		{"another day", crest("Tarnbeck", "2021-07-14"), crest("Tarnbeck", "2021-07-19"), barns("40", "", ""), barns("52", "", ""), ""},
		{"one year is too much in common", crest("Tarnbeck", "2021"), crest("Tarnbeck", "2021"), barns("40", "", ""), barns("52", "", ""), ""},
		{"one of them is of another place", crest("Tarnbeck", "2021-07-14"), crest("Tarnbeck", "2021-07-14"), barns("40", "Oldmere", ""), barns("52", "", ""), ""},
		{"other people did it", crest("Tarnbeck", "2021-07-14"), crest("Tarnbeck", "2021-07-14"), by(barns("40", "", ""), "surveyors"), by(barns("52", "", ""), "looters"), ""},
	} {
		got := ""
		claims := []stats.Claim{cite(c.one, "one", 1), cite(c.a, "one", 4), cite(c.other, "two", 1), cite(c.b, "two", 6)}
		for _, topic := range stats.Group(claims, stats.GroupOptions{}) {
			for _, p := range topic.Pairs {
				if topic.Claims[p.A].Of == "wrecked barns" {
					got += p.Verdict.Outcome.String()
				}
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.reason, got, c.want)
		}
	}
}

// TestGateOpenPeriods: a count since one day and one as of another may be of
// the same days.
func TestGateOpenPeriods(t *testing.T) {
	for _, c := range []struct {
		reason string
		a, b   string
		want   stats.Match
	}{
		{"since and as of", "2021-07-14/..", "../2021-07-20", stats.MatchUnknown},
		{"as of and since", "../2021-07-20", "2021-07-14/..", stats.MatchUnknown},
		{"until before it began", "2021-07-14/..", "../2021-07-02", stats.MatchDisjoint},
		{"since two days", "2021-07-14/..", "2021-07-16/..", stats.MatchWider},
		{"one day of them", "2021-07-16", "2021-07-14/..", stats.MatchNarrower},
	} {
		g := stats.GateOf(claimOf(t, "3", "person", "deaths", "Tarnbeck", c.a), claimOf(t, "5", "person", "deaths", "Tarnbeck", c.b))
		if g[stats.AxisTime] != c.want {
			t.Errorf("%s: %v, want %v", c.reason, g[stats.AxisTime], c.want)
		}
	}
}
