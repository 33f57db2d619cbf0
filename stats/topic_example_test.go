package stats_test

import (
	"fmt"
	"os"

	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// seized makes a claim by hand, as a program does that reads a database.
func seized(source, value, unit, place, when string, h stats.Hedge) stats.Claim {
	n, _ := stats.ParseNumber(value)
	u, _ := stats.ParseUnit(unit)
	p, _ := timeline.ParsePeriod(when)
	return stats.Claim{
		Quantity: stats.NewQuantity(n, u).With(h), Of: "cocaine seized", Place: place, When: p,
		Citations: []timeline.Citation{{Source: source}},
	}
}

// Claims of several documents that speak of the same thing are found and held
// against each other.
func ExampleGroup() {
	claims := []stats.Claim{
		seized("bulletin", "16", "ton", "Dominican Republic", "2017", stats.HedgeAlmost),
		seized("proceedings", "15705", "kg", "Dominican Republic", "2017", stats.HedgeMoreThan),
		seized("proceedings", "85", "t", "Canada", "2017", stats.HedgeMoreThan),
	}
	for _, topic := range stats.Group(claims, stats.GroupOptions{}) {
		fmt.Println(topic.Concept, len(topic.Claims), "claims in", topic.Sources())
		for _, p := range topic.Pairs {
			fmt.Println(p.Verdict)
		}
	}
	// Output:
	// [cocaine seized] 3 claims in [bulletin proceedings]
	// Almost 16 tons and more than 15,705 kg are consistent, together 15.705–16 t, reading ton as tonne; reading ton as short ton they conflict by 1.312 short tons.
}

// An index answers what documents have to say of a claim. What the claim leaves
// open is taken as the documents have it.
func ExampleIndex_Find() {
	x := stats.NewIndex([]stats.Claim{
		seized("bulletin", "2100", "kg", "Torrado", "2015", stats.HedgeNone),
		seized("bulletin", "3600", "kg", "Torrado", "2016", stats.HedgeNone),
	})
	claim := seized("draft", "3.6", "t", "", "2016", stats.HedgeAbout)
	for _, m := range x.Find(claim, stats.News()) {
		fmt.Println(m.Verdict.Outcome, m.Apart, m.Claim)
	}
	// Output:
	// equal rounded [] 3,600 kg of cocaine seized, Torrado, 2016
	// incomparable [time] 2,100 kg of cocaine seized, Torrado, 2015
}

// A series has a point for every year, with holes and conflicts marked.
func ExampleNewSeries() {
	claims := []stats.Claim{
		seized("a", "2.1", "t", "Torrado", "2015", stats.HedgeNone),
		seized("a", "2.8", "t", "Torrado", "2016", stats.HedgeNone),
		seized("b", "3600", "kg", "Torrado", "2016", stats.HedgeNone),
		seized("b", "4", "t", "Torrado", "2018", stats.HedgeMoreThan),
		seized("b", "9", "t", "Torrado", "2012/2016", stats.HedgeNone),
	}
	all, _ := stats.NewSeries(claims, timeline.GrainYear, stats.News())
	for _, pt := range all[0].Points {
		fmt.Println(pt.Period, pt.State, pt.Figure)
	}
	for _, l := range all[0].LeftOut {
		fmt.Println("left out:", l.Claim, "–", l.Reason)
	}
	_, err := all[0].Total()
	fmt.Println(err)
	// Output:
	// 2015 single 2.05–2.15 t
	// 2016 conflicting nothing
	// 2017 missing any number
	// 2018 single more than 4 t
	// left out: 9 t of cocaine seized, Torrado, 2012–2016 – longer
	// stats: the sources conflict about 2016
}

// A total keeps the bounds of what is added, and refuses what would count a
// thing twice.
func ExampleTotal() {
	a := seized("a", "2.0", "t", "Torrado", "2015", stats.HedgeNone)
	b := seized("a", "4.0", "t", "Belmora", "2015", stats.HedgeMoreThan)
	sum, _ := stats.Total([]stats.Claim{a, b}, stats.News())
	fmt.Println(sum)

	_, err := stats.Total([]stats.Claim{a, seized("a", "0.3", "t", "Torrado", "2015-05", stats.HedgeNone)}, stats.News())
	fmt.Println(err)
	// Output:
	// more than 5.95 t
	// stats: 2.0 t of cocaine seized, Torrado, 2015 and 0.3 t of cocaine seized, Torrado, May 20… overlap and cannot be added
}

// The figures of a sentence can be worked out from each other: revenue rose
// 31% to 4.3 billion from 3.8 billion.
func ExampleCheckChange() {
	money := func(s string) stats.Claim { return seized("", s, "USD", "", "", stats.HedgeNone) }
	percent := seized("", "31", "%", "", "", stats.HedgeNone)
	percent.Change = stats.Change{Kind: stats.ChangeRelative, Direction: stats.DirectionUp}
	c, _ := stats.CheckChange(money("4.3e9"), money("3.8e9"), percent, stats.News())
	fmt.Println(c.AddsUp)
	fmt.Println(c)
	// Output:
	// false
	// 31% does not add up: USD 4.3 billion from USD 3.8 billion makes 10.39–16%.
}

// Checks finds such sums among the claims of a text.
func ExampleChecks() {
	after := seized("a", "6.2", "%", "", "", stats.HedgeNone)
	before := seized("a", "5.7", "%", "", "", stats.HedgeNone)
	after.Change = stats.Change{Kind: stats.ChangeFromTo, Direction: stats.DirectionDown, From: &before.Quantity}
	for _, c := range stats.Failed(stats.Checks([]stats.Claim{after}, stats.News())) {
		fmt.Println(c)
	}
	// Output:
	// down does not add up: 6.2% from 5.7% makes 0.4–0.6 pp.
}

// CheckShare works a percentage out from the counts, CheckParts a whole from
// its parts.
func ExampleCheckShare() {
	count := func(s string) stats.Claim { return seized("", s, "count", "", "", stats.HedgeNone) }
	share, _ := stats.CheckShare(count("11"), count("40"), seized("", "45", "%", "", "", stats.HedgeNone), stats.News())
	fmt.Println(share)
	parts, _ := stats.CheckParts(count("300"), []stats.Claim{count("200"), count("140")}, stats.News())
	fmt.Println(parts)
	// Output:
	// 45% does not add up: 11 of 40 makes 27.5%.
	// 300 does not add up: 200 and 140 make 340.
}

// Growth, Difference, Multiple and ShareOf compute with what was said, not with
// more than was said.
func ExampleGrowth() {
	before := seized("", "40", "t", "A", "2015", stats.HedgeAbout)
	after := seized("", "52.0", "t", "A", "2016", stats.HedgeNone)
	growth, _ := stats.Growth(before, after, stats.News())
	difference, _ := stats.Difference(before, after, stats.News())
	multiple, _ := stats.Multiple(before, after, stats.News())
	fmt.Println(growth, "|", difference, "|", multiple)

	share, _ := stats.ShareOf(seized("", "13.0", "t", "B, A", "2016", stats.HedgeNone), after, stats.News())
	fmt.Println(share)
	_, err := stats.Growth(before, seized("", "52", "EUR", "A", "2016", stats.HedgeNone), stats.News())
	fmt.Println(err)
	// Output:
	// 15.44–48.71% | 6.95–17.05 t | 1.154–1.487 times
	// 24.88–25.12%
	// stats: cannot convert EUR (money (EUR)) to t (mass)
}

// A series goes to a spreadsheet as a table with a line a point.
func ExampleWriteCSV() {
	all, _ := stats.NewSeries([]stats.Claim{seized("=cmd()", "2.1", "t", "Torrado", "2015", stats.HedgeNone)}, timeline.GrainYear, stats.News())
	stats.WriteCSV(os.Stdout, all)
	// Output:
	// of,place,agent,unit,period,state,low,low_open,high,high_open,loose_low,loose_high,stated,documents
	// cocaine seized,Torrado,,t,2015,single,2.05,,2.15,open,2.05,2.15,2.1 t,'=cmd()
}

// An interval holds all that its operands allow.
func ExampleInterval_Quo() {
	i, j := stats.NewInterval(decimalOf(10), decimalOf(12)), stats.NewInterval(decimalOf(2), decimalOf(4))
	q, _ := i.Quo(j)
	fmt.Println(i.Add(j), i.Sub(j), q)
	_, err := i.Quo(stats.NewInterval(decimalOf(-1), decimalOf(1)))
	fmt.Println(err)
	// Output:
	// [12, 16] [6, 10] [2.5, 6]
	// stats: cannot divide by [-1, 1], which may be zero
}
