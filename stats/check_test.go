package stats_test

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// changed makes the new value of a change.
func changed(after, before stats.Claim, d stats.Direction) stats.Claim {
	after.Change = stats.Change{Kind: stats.ChangeFromTo, Direction: d, From: &before.Quantity}
	after.Role = stats.RoleNew
	return after
}

func relative(c stats.Claim, d stats.Direction) stats.Claim {
	c.Change, c.Role = stats.Change{Kind: stats.ChangeRelative, Direction: d}, stats.RoleDifference
	return c
}

// TestChecks: figures of one sentence worked out from each other.
func TestChecks(t *testing.T) {
	const up, down = stats.DirectionUp, stats.DirectionDown
	million := func(s string) stats.Claim {
		c := claimOf(t, s+"e6", "USD", "revenue", "", "")
		return c
	}
	percent := func(s string) stats.Claim { return claimOf(t, s, "%", "revenue", "", "") }
	count := func(s, whole string) stats.Claim {
		c := claimOf(t, s, "count", "ships", "", "")
		c.Whole = whole
		return c
	}
	total := claimOf(t, "300", "count", "jobs", "", "")
	total.Aggregate = stats.AggregateTotal
	absolute := million("500")
	absolute.Change, absolute.Role = stats.Change{Kind: stats.ChangeAbsolute, Direction: up}, stats.RoleDifference
	points := claimOf(t, "0.5", "pp", "rate", "", "")
	points.Change, points.Role = stats.Change{Kind: stats.ChangeAbsolute, Direction: up}, stats.RoleDifference
	doubled := relative(claimOf(t, "2", "times", "revenue", "", ""), up)
	for _, c := range []struct {
		reason string
		claims []stats.Claim
		want   string
	}{
		{"a rise that is right", []stats.Claim{relative(percent("13"), up), changed(million("4300"), million("3800"), up)},
			"13% adds up: USD 4.300 billion from USD 3.800 billion makes 13.13–13.19%."},
		{"a rise that is wrong", []stats.Claim{relative(percent("31"), up), changed(million("4300"), million("3800"), up)},
			"31% does not add up: USD 4.300 billion from USD 3.800 billion makes 13.13–13.19%."},
		{"a fall", []stats.Claim{relative(percent("12"), down), changed(million("3800"), million("4300"), down)},
			"12% adds up: USD 3.800 billion from USD 4.300 billion makes -11.65% to -11.61%."},
		{"an amount", []stats.Claim{absolute, changed(million("4300"), million("3800"), up)},
			"USD 500 million adds up: USD 4.300 billion from USD 3.800 billion makes USD 499–501 million."},
		{"points", []stats.Claim{points, changed(claimOf(t, "6.2", "%", "rate", "", ""), claimOf(t, "5.7", "%", "rate", "", ""), up)},
			"0.5 pp adds up: 6.2% from 5.7% makes 0.4–0.6 pp."},
		{"points that are percent", []stats.Claim{relative(claimOf(t, "0.5", "%", "rate", "", ""), up), changed(claimOf(t, "6.2", "%", "rate", "", ""), claimOf(t, "5.7", "%", "rate", "", ""), up)},
			"0.5% does not add up: 6.2% from 5.7% makes 6.957–10.62%."},
		{"doubled", []stats.Claim{doubled, changed(million("1000"), million("500"), up)}, "2 times adds up: USD 1.000 billion from USD 500 million makes 1.997–2.003 times."},
		{"the wrong way", []stats.Claim{changed(million("500"), million("400"), down)}, "down does not add up: USD 500 million from USD 400 million makes USD 99–101 million."},
		{"a share", []stats.Claim{count("12", "the ships"), count("40", ""), claimOf(t, "30", "%", "", "", "")}, "30% adds up: 12 of 40 makes 30%."},
		{"a wrong share", []stats.Claim{count("11", "the ships"), count("40", ""), claimOf(t, "45", "%", "", "", "")}, "45% does not add up: 11 of 40 makes 27.5%."},
		{"parts", []stats.Claim{total, claimOf(t, "200", "count", "jobs", "A", ""), claimOf(t, "90", "count", "jobs", "B", "")}, "300 adds up: 200 and 90 make 290."},
		{"parts that are more than the whole", []stats.Claim{total, claimOf(t, "200", "count", "jobs", "A", ""), claimOf(t, "140", "count", "jobs", "B", "")},
			"300 does not add up: 140 and 200 make 340."},

		{"nothing to hold against each other", []stats.Claim{percent("12"), million("4300")}, ""},
		{"a change of something else", []stats.Claim{relative(claimOf(t, "31", "%", "profit", "", ""), up), changed(million("4300"), million("3800"), stats.DirectionNone)}, ""},
		{"two wholes", []stats.Claim{count("12", "the ships"), count("40", ""), count("50", ""), claimOf(t, "30", "%", "", "", "")}, ""},
		{"two currencies", []stats.Claim{relative(percent("31"), up), changed(million("4300"), claimOf(t, "3800e6", "EUR", "revenue", "", ""), up)}, ""},
		{"from nothing", []stats.Claim{relative(percent("31"), up), changed(count("40", ""), count("0", ""), stats.DirectionNone)}, ""},
	} {
		got := ""
		for _, check := range stats.Checks(c.claims, stats.News()) {
			got += check.String()
		}
		if got != c.want {
			t.Errorf("%s:\n got %q\nwant %q", c.reason, got, c.want)
		}
	}
}

// TestCheckErrors: what cannot be worked out says why.
func TestCheckErrors(t *testing.T) {
	usd, eur := claimOf(t, "4", "USD", "x", "", ""), claimOf(t, "4", "EUR", "x", "", "")
	kilo, percent, zero := claimOf(t, "4", "kg", "x", "", ""), claimOf(t, "4", "%", "x", "", ""), claimOf(t, "0", "USD", "x", "", "")
	for reason, f := range map[string]func() error{
		"*stats.CurrencyError":  func() error { _, err := stats.CheckChange(usd, eur, percent, stats.News()); return err },
		"*stats.DimensionError": func() error { _, err := stats.CheckChange(usd, kilo, percent, stats.News()); return err },
		"*stats.ZeroError":      func() error { _, err := stats.CheckChange(usd, zero, percent, stats.News()); return err },
		"*stats.EmptyError":     func() error { _, err := stats.CheckParts(usd, nil, stats.News()); return err },
		"*stats.MismatchError": func() error {
			_, err := stats.ShareOf(claimOf(t, "4", "t", "rice", "A", "2015"), claimOf(t, "4", "t", "rice", "B", "2015"), stats.News())
			return err
		},
	} {
		if got := typeName(f()); got != reason {
			t.Errorf("%s, want %s", got, reason)
		}
	}
	var empty *stats.EmptyError
	if _, err := stats.CheckChange(usd, usd, stats.Claim{}, stats.News()); !errors.As(err, &empty) {
		t.Errorf("no change: %v", err)
	}
}

// TestGrowthLaws: growth and its inverse give back what was there; a figure in
// another unit grows alike.
func TestGrowthLaws(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		number := rapid.Int64Range(1, 1_000_000)
		a, b := number.Draw(rt, "a"), number.Draw(rt, "b")
		unit := rapid.SampledFrom([]string{"kg", "t", "lb", "km", "USD", "person"}).Draw(rt, "unit")
		x, y := claimOf(t, decimalText(a), unit, "x", "", ""), claimOf(t, decimalText(b), unit, "x", "", "")
		g, err := stats.Growth(x, y, stats.News())
		if err != nil {
			var zero *stats.ZeroError
			if !errors.As(err, &zero) {
				rt.Fatal(err)
			}
			return
		}
		if !g.Loose.Contain(g.Strict) {
			rt.Fatalf("strict %v is not in loose %v", g.Strict, g.Loose)
		}
		if unit != "kg" && unit != "t" {
			return
		}
		lb, _ := stats.ParseUnit("lb")
		x.Quantity, _ = x.Quantity.In(lb)
		again, err := stats.Growth(x, y, stats.News())
		if err != nil || !again.Strict.Equal(g.Strict) || !again.Loose.Equal(g.Loose) {
			rt.Fatalf("in pounds it grows by %v, %v; in %s by %v", again, err, unit, g)
		}
	})
}

// TestQuoLaws: an interval divided holds every quotient of its numbers.
func TestQuoLaws(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		end := rapid.Int64Range(-50, 50)
		i := stats.NewInterval(decimalOf(end.Draw(rt, "i")), decimalOf(end.Draw(rt, "i'")))
		j := stats.NewInterval(decimalOf(end.Draw(rt, "j")), decimalOf(end.Draw(rt, "j'")))
		q, err := i.Quo(j)
		if err != nil || i.IsEmpty() || j.IsEmpty() {
			return
		}
		for x := int64(-50); x <= 50; x++ {
			for y := int64(-50); y <= 50; y++ {
				if y == 0 || !i.Contains(decimalOf(x)) || !j.Contains(decimalOf(y)) {
					continue
				}
				if !q.Contains(decimalOf(x).DivRound(decimalOf(y), 40)) && x%y == 0 {
					rt.Fatalf("%v / %v = %v does not hold %d/%d", i, j, q, x, y)
				}
			}
		}
	})
}

// TestChecksSentence: figures of two sentences are not held against each other
// here.
func TestChecksSentence(t *testing.T) {
	after := changed(claimOf(t, "43", "t", "rice", "", ""), claimOf(t, "38", "t", "rice", "", ""), stats.DirectionNone)
	change := relative(claimOf(t, "50", "%", "rice", "", ""), stats.DirectionUp)
	if n := len(stats.Checks([]stats.Claim{cite(after, "one", 1), cite(change, "one", 2)}, stats.News())); n != 0 {
		t.Errorf("%d checks over two sentences", n)
	}
	if n := len(stats.Failed(stats.Checks([]stats.Claim{cite(after, "one", 1), cite(change, "one", 1)}, stats.News()))); n != 1 {
		t.Errorf("%d failed checks in one sentence", n)
	}
	if after.When != (timeline.Period{}) {
		t.Error("the claim was changed")
	}
}
