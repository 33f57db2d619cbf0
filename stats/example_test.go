package stats_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// A figure, its hedge and its unit make a quantity; what it says about the
// true value are two intervals.
func ExampleQuantity() {
	q := stats.NewQuantity(stats.MustNumber("16"), stats.MustUnit("ton")).With(stats.HedgeAlmost)
	fmt.Println(q)
	fmt.Println("commits to:      ", q.Strict(stats.News()))
	fmt.Println("could have meant:", q.Loose(stats.News()))
	// Output:
	// almost 16 tons
	// commits to:       [15, 16)
	// could have meant: [14, 16]
}

// 16, 16.0 and almost 16 are three different quantities.
func ExampleQuantity_Strict() {
	t := stats.MustUnit("t")
	for _, q := range []stats.Quantity{
		stats.NewQuantity(stats.MustNumber("16"), t),
		stats.NewQuantity(stats.MustNumber("16.0"), t),
		stats.NewQuantity(stats.MustNumber("16"), t).With(stats.HedgeAlmost),
	} {
		fmt.Println(q, "is in", q.Strict(stats.News()))
	}
	// Output:
	// 16 t is in [15.5, 16.5)
	// 16.0 t is in [15.95, 16.05)
	// almost 16 t is in [15, 16)
}

// The place of the last written digit is part of what was said.
func ExampleParseNumber() {
	for _, s := range []string{"16", "16.0", "1.6e9"} {
		n, err := stats.ParseNumber(s)
		fmt.Println(n, n.Place, err)
	}
	_, err := stats.ParseNumber("1e999999999")
	fmt.Println(err)
	// Output:
	// 16 0 <nil>
	// 16.0 -1 <nil>
	// 1600000000 8 <nil>
	// stats: "1e999999999" is no decimal: exponent out of range
}

// A third has no finite decimal form; the ratio keeps it exact.
func ExampleNewRatio() {
	third := stats.NewRatio(decimal.New(1, 0), decimal.New(3, 0))
	fmt.Println(third, third.Value)
	percent, err := stats.NewQuantity(third, stats.Fraction).In(stats.Percent)
	fmt.Println(percent.Stated.Ratio, err)
	// Output:
	// 1/3 0.3333333333333333333333333333333333
	// 100/3 <nil>
}

// A rate keeps its denominator.
func ExampleQuantity_rate() {
	price := stats.NewQuantity(stats.MustNumber("84.80"), stats.MustUnit("USD"))
	price.Per = stats.MustUnit("bbl")
	deaths := stats.NewQuantity(stats.MustNumber("5"), stats.Count)
	deaths.PerEach, deaths.PerNoun = decimal.New(1, 5), "births"
	fmt.Println(price)
	fmt.Println(deaths)
	// Output:
	// USD 84.80/bbl
	// 5 per 100,000 births
}

// Claims with a program's own units are read with its own table.
func ExampleTable_DecodeClaim() {
	table, _ := stats.NewTable(stats.UnitDef{Symbol: "arroba", Definition: "11.502 kg"})
	c, err := table.DecodeClaim([]byte(`{"quantity": {"value": "12", "hedge": "about", "unit": "arroba"}, "of": "coffee"}`))
	fmt.Println(c, err)
	// Output: about 12 arroba of coffee <nil>
}

// Conversion keeps the hedge and is exact; there and back gives the original.
func ExampleQuantity_In() {
	q := stats.NewQuantity(stats.MustNumber("20"), stats.MustUnit("ston")).With(stats.HedgeMoreThan)
	kg, err := q.In(stats.MustUnit("kg"))
	if err != nil {
		fmt.Println(err)
	}
	back, _ := kg.In(stats.MustUnit("ston"))
	fmt.Println(kg)
	fmt.Println(back)

	_, err = q.In(stats.MustUnit("EUR"))
	var wrong *stats.DimensionError
	fmt.Println(errors.As(err, &wrong), err)
	// Output:
	// more than 18,143.6948 kg
	// more than 20 short tons
	// true stats: cannot convert ston (mass) to EUR (money (EUR))
}

// A rate of exchange is the caller's to give.
func ExampleQuantity_Exchange() {
	q := stats.NewQuantity(stats.MustNumber("1.5e6"), stats.MustUnit("EUR"))
	usd, err := q.Exchange(stats.MustUnit("USD"), decimal.RequireFromString("1.08"))
	fmt.Println(q, "=", usd, err)
	// Output: EUR 1.5 million = USD 1.62 million <nil>
}

// Decimals are strings in JSON, units are symbols. The bound and the ends are
// written for readers in other languages.
func ExampleQuantity_MarshalJSON() {
	q := stats.NewRange(stats.MustNumber("10"), stats.MustNumber("15.5"), stats.MustUnit("kg"))
	data, _ := json.MarshalIndent(q, "", "  ")
	fmt.Println(string(data))

	var back stats.Quantity
	err := json.Unmarshal(data, &back)
	fmt.Println(back.Equal(q), err)
	// Output:
	// {
	//   "value": "10",
	//   "upper": {
	//     "value": "15.5",
	//     "place": -1
	//   },
	//   "bound": "=",
	//   "low": "10",
	//   "high": "15.5",
	//   "unit": "kg"
	// }
	// true <nil>
}

// Each hedge is a value of its own; hedges that mean the same have one bound.
func ExampleHedge() {
	for _, h := range []stats.Hedge{stats.HedgeAlmost, stats.HedgeJustUnder, stats.HedgeMoreThan, stats.HedgeUpTo, stats.HedgeSeveral} {
		fmt.Printf("%-2s  %s\n", h.Bound(), h)
	}
	// Output:
	// <~  almost
	// <~  just under
	// >   more than
	// <=  up to
	// vague  several
}

// A word that means several units keeps its readings.
func ExampleUnit_Readings() {
	for _, u := range stats.MustUnit("ton").Readings() {
		ratio, _ := u.Ratio()
		fmt.Println(u, "=", ratio, "kg:", u.Name())
	}
	// Output:
	// t = 1000 kg: tonne
	// ston = 45359237/50000 kg: short ton
	// lton = 317514659/312500 kg: long ton
}

// Units are comparable and know what they measure.
func ExampleParseUnit() {
	for _, symbol := range []string{"km²", "US dollar", "kWh", "smoot"} {
		u, err := stats.ParseUnit(symbol)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%s: %s, %s\n", u, u.Name(), u.Dimension())
	}
	// Output:
	// km2: square kilometre, area
	// USD: US dollar, money (USD)
	// kWh: kilowatt hour, energy
	// stats: unknown unit "smoot"
}

// A program adds units of its own without touching the default table.
func ExampleNewTable() {
	table, err := stats.NewTable(
		stats.UnitDef{Symbol: "arroba", Definition: "11.502 kg"},
		stats.UnitDef{Symbol: "pitch", Name: "football pitch", Definition: "7140 m2"},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	pitch, _ := table.Parse("football pitch")
	ha, err := stats.NewQuantity(stats.MustNumber("50"), pitch).In(stats.MustUnit("ha"))
	fmt.Println(ha, err)
	// Output: 35.7 ha <nil>
}

// Intervals are exact, and either end may be open or missing.
func ExampleInterval() {
	almost16 := stats.NewQuantity(stats.MustNumber("16000"), stats.MustUnit("kg")).With(stats.HedgeAlmost)
	over15705 := stats.NewQuantity(stats.MustNumber("15705"), stats.MustUnit("kg")).With(stats.HedgeMoreThan)
	a, b := almost16.Strict(stats.News()), over15705.Strict(stats.News())
	fmt.Println(a, "∩", b, "=", a.Intersect(b))
	// Output: [15,000, 16,000) ∩ (15,705, ∞) = (15,705, 16,000)
}

// A claim is a quantity with everything a text says about it.
func ExampleClaim() {
	year := timeline.Of(timeline.NewYear(2017))
	c := stats.Claim{
		Quantity:    stats.NewQuantity(stats.MustNumber("15705"), stats.MustUnit("kg")).With(stats.HedgeMoreThan),
		Of:          "cocaine",
		Verb:        "seize",
		Place:       "Dominican Republic",
		When:        year,
		WhenBasis:   timeline.BasisStated,
		Attribution: timeline.Attribution{Speaker: "the Ministry of Defense", Kind: timeline.SpeakerInstitution},
	}
	fmt.Println(c)

	data, _ := json.Marshal(c)
	var back stats.Claim
	fmt.Println(json.Unmarshal(data, &back), back.Quantity.Bound(), back.When)
	// Output:
	// more than 15,705 kg of cocaine, Dominican Republic, 2017 (the Ministry of Defense)
	// <nil> > 2017
}

// The widths by which words are read are the caller's to change.
func ExamplePolicy() {
	q := stats.NewQuantity(stats.MustNumber("300"), stats.MustUnit("t"))
	for _, p := range []stats.Policy{stats.Strict(), stats.News(), stats.Lenient()} {
		fmt.Println(p.Name, q.Loose(p))
	}
	// Output:
	// Strict [299.5, 300.5)
	// News [250, 350]
	// Lenient [200, 400]
}

// Two reports of one seizure: they agree if the tons are metric.
func ExampleCompare() {
	report := func(q stats.Quantity) stats.Claim {
		return stats.Claim{Quantity: q, Of: "cocaine", Place: "Dominican Republic", When: timeline.Of(timeline.NewYear(2017))}
	}
	v := stats.Compare(
		report(stats.NewQuantity(stats.MustNumber("16"), stats.MustUnit("ton")).With(stats.HedgeAlmost)),
		report(stats.NewQuantity(stats.MustNumber("15705"), stats.MustUnit("kg")).With(stats.HedgeMoreThan)),
		stats.News(),
	)
	fmt.Println(v.Outcome)
	fmt.Println(v)
	// Output:
	// consistent
	// Almost 16 tons and more than 15,705 kg are consistent, together 15.705–16 t, reading ton as tonne; reading ton as short ton they conflict by 1.312 short tons.
}

// Agreement is not transitive: 260 and 340 may both be roundings of what was
// said as 300, but not of each other.
func ExampleCompare_notTransitive() {
	say := func(n string) stats.Claim {
		return stats.Claim{
			Quantity: stats.NewQuantity(stats.MustNumber(n), stats.MustUnit("t")),
			Of:       "wheat", Place: "Odesa", When: timeline.Of(timeline.NewYear(2021)),
		}
	}
	fmt.Println(stats.Compare(say("260"), say("300"), stats.News()))
	fmt.Println(stats.Compare(say("300"), say("340"), stats.News()))
	fmt.Println(stats.Compare(say("260"), say("340"), stats.News()))
	// Output:
	// 300 t and 260 t agree when rounded.
	// 300 t and 340 t agree when rounded.
	// 260 t and 340 t conflict by 70 t.
}

// Claims about different things are not held against each other, unless the
// caller knows better. A part must still not exceed its whole.
func ExampleCompareGiven() {
	share := func(n string, h stats.Hedge, concept, broader string) stats.Claim {
		return stats.Claim{
			Quantity: stats.NewQuantity(stats.MustNumber(n), stats.Percent).With(h),
			Concept:  []string{concept}, Broader: []string{broader},
			Whole: "the armed forces", Place: "Dominican Republic", When: timeline.Of(timeline.NewYear(2018)),
		}
	}
	officers := share("22", stats.HedgeNone, "female officer", "woman")
	women := share("30", stats.HedgeMoreThan, "woman", "person")
	fmt.Println(stats.Compare(officers, women, stats.News()))

	gate := stats.GateOf(officers, women)
	gate[stats.AxisConcept] = stats.MatchSame
	fmt.Println(stats.CompareGiven(officers, women, gate, stats.News()))
	// Output:
	// 22% and more than 30% are not comparable: concept narrower; not contradicted.
	// 22% and more than 30% conflict by 7.5 pp.
}

// The axes tell in which respects two claims differ.
func ExampleGateOf() {
	a := stats.Claim{Quantity: stats.NewQuantity(stats.MustNumber("3"), stats.Percent), Of: "unemployment", Place: "Japan"}
	b := stats.Claim{Quantity: stats.NewQuantity(stats.MustNumber("3"), stats.PercentagePoint), Of: "unemployment", Place: "Spain"}
	g := stats.GateOf(a, b)
	for _, axis := range []stats.Axis{stats.AxisKind, stats.AxisConcept, stats.AxisScope, stats.AxisTime} {
		fmt.Println(axis, g[axis])
	}
	// Output:
	// kind disjoint
	// concept same
	// scope disjoint
	// time unknown
}
