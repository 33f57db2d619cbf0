package stats_test

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"pgregory.net/rapid"

	"github.com/almanac-go/almanac/stats"
)

// TestTotalLaws: a total does not depend on the order of what is added or, but
// for the unit that it is told in, on the units; its strict interval lies in the
// loose one; a lower bound among the claims leaves the total open above.
func TestTotalLaws(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(1, 6).Draw(rt, "n")
		var claims, converted []stats.Claim
		open := false
		kilo, _ := stats.ParseUnit("kg")
		for i := range n {
			h := rapid.SampledFrom([]stats.Hedge{stats.HedgeNone, stats.HedgeAbout, stats.HedgeMoreThan, stats.HedgeAlmost}).Draw(rt, "hedge")
			open = open || h == stats.HedgeMoreThan
			c := with(claimOf(t, strconv.Itoa(rapid.IntRange(1, 900).Draw(rt, "value")), "t", "rice", "Tarn", strconv.Itoa(2000+i)), h)
			claims = append(claims, c)
			if rapid.Bool().Draw(rt, "convert") {
				c.Quantity, _ = c.Quantity.In(kilo)
			}
			converted = append(converted, c)
		}
		want, err := stats.Total(claims, stats.News())
		if err != nil {
			rt.Fatal(err)
		}
		if !want.Loose.Contain(want.Strict) || want.Strict.IsBounded() == open {
			rt.Fatalf("%v of %v", want, claims)
		}
		seed := rapid.Uint64().Draw(rt, "seed")
		rand.New(rand.NewPCG(seed, 2)).Shuffle(n, func(i, j int) { claims[i], claims[j] = claims[j], claims[i] })
		again, err := stats.Total(claims, stats.News())
		if err != nil || !again.Strict.Equal(want.Strict) || !again.Loose.Equal(want.Loose) {
			rt.Fatalf("in another order %v (%v), not %v", again, err, want)
		}
		other, err := stats.Total(converted, stats.News())
		if err != nil {
			rt.Fatal(err)
		}
		if other.Unit == want.Unit && (!other.Strict.Equal(want.Strict) || !other.Loose.Equal(want.Loose)) {
			rt.Fatalf("in other units %v, not %v", other, want)
		}
	})
}

func BenchmarkGroup(b *testing.B) {
	var claims []stats.Claim
	for i := range 10000 {
		claims = append(claims, cite(claimOf(b, strconv.Itoa(10+i%90), "t", "thing "+strconv.Itoa(i%500), "P"+strconv.Itoa(i%40), strconv.Itoa(2000+i%20)), "s"+strconv.Itoa(i%300), i))
	}
	b.ReportAllocs()
	for b.Loop() {
		stats.Group(claims, stats.GroupOptions{})
	}
}
