package stats

import (
	"testing"

	"github.com/almanac-go/almanac/timeline"
)

func year(y int) timeline.Period { return timeline.Of(timeline.NewYear(y)) }

func days(t *testing.T, from, to string) timeline.Period {
	t.Helper()
	p, err := timeline.ParsePeriod(from + "/" + to)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// The worked examples of the comparison rules.
func TestCompareWorkedExamples(t *testing.T) {
	cocaine := func(q Quantity) Claim {
		return Claim{Quantity: q, Of: "cocaine", Verb: "seize", Place: "Dominican Republic", When: year(2017)}
	}
	women := Claim{Quantity: say("30", HedgeMoreThan, "%"), Of: "women", Concept: []string{"woman"},
		Whole: "the Dominican armed forces", Base: []string{"armed", "force"}, Place: "Dominican Republic", When: year(2018)}
	officers := Claim{Quantity: say("22", HedgeNone, "%"), Of: "female officers and non-commissioned officers",
		Concept: []string{"female", "officer"}, Broader: []string{"woman", "person"},
		Whole: "the armed forces", Base: []string{"armed", "force"}, Place: "Dominican Republic", When: year(2018)}

	t.Run("almost 16 tons and more than 15,705 kilos", func(t *testing.T) {
		v := Compare(cocaine(say("16", HedgeAlmost, "ton")), cocaine(say("15705", HedgeMoreThan, "kg")), News())
		const want = "Almost 16 tons and more than 15,705 kg are consistent, together 15.705–16 t, reading ton as tonne; reading ton as short ton they conflict by 1.312 short tons."
		if got := v.String(); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
		if v.Outcome != Consistent || v.ReadingA != MustUnit("t") || len(v.DependsOn) != 1 || v.DependsOn[0].A != MustUnit("ston") {
			t.Errorf("verdict is %+v", v)
		}
		gap, _ := Quantity{Stated: NewNumber(v.DependsOn[0].Gap, 0), Unit: MustUnit("ston")}.In(MustUnit("kg"))
		if got := gap.Value().Round(0).String(); got != "1190" {
			t.Errorf("with short tons the gap is %s kg, want about 1,190", got)
		}
	})
	t.Run("22% and more than 30 percent", func(t *testing.T) {
		v := Compare(officers, women, News())
		if v.Outcome != Incomparable || v.Part != PartKept || v.Gate[AxisConcept] != MatchNarrower {
			t.Errorf("verdict is %+v", v)
		}
		const want = "22% and more than 30% are not comparable: concept narrower; not contradicted."
		if got := v.String(); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
		g := GateOf(officers, women)
		g[AxisConcept] = MatchSame
		v = CompareGiven(officers, women, g, News())
		if v.Outcome != Conflicting || v.Gap.String() != "7.5" || v.String() != "22% and more than 30% conflict by 7.5 pp." {
			t.Errorf("with the concepts declared the same: %v", v)
		}
	})
	t.Run("11 countries", func(t *testing.T) {
		a := Claim{Quantity: say("11", HedgeNone, "count"), Of: "countries", Place: "Panama City", When: days(t, "2018-06-05", "2018-06-09")}
		b := a
		b.When = days(t, "2018-06-05", "2018-06-07")
		if v := Compare(a, b, News()); v.Outcome != Incomparable || v.Part != PartKept {
			t.Errorf("on their own: %v", v)
		}
		g := GateOf(a, b)
		g[AxisTime] = MatchSame // told of one merged event
		if v := CompareGiven(a, b, g, News()); v.Outcome != Equal || v.String() != "Both say 11." {
			t.Errorf("of one event: %v", v)
		}
	})
	t.Run("USD 2 million and USD 209 million", func(t *testing.T) {
		a := Claim{Quantity: say("2e6", HedgeMoreThan, "USD"), Of: "human trafficking problem", Place: "Costa Rica", When: year(2017)}
		b := Claim{Quantity: say("209e6", HedgeMoreThan, "USD"), Of: "outward migration from source communities", Place: "Guatemala"}
		v := Compare(a, b, News())
		if v.Outcome != Incomparable || v.Part != PartNone {
			t.Errorf("verdict is %v", v)
		}
		const want = "More than USD 2 million and more than USD 209 million are not comparable: concept disjoint, scope disjoint (time unknown)."
		if got := v.String(); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	})
}

// Two figures about the very same thing.
func TestCompareFigures(t *testing.T) {
	for _, c := range []struct {
		a, b    Quantity
		outcome Outcome
		finer   int
		why     string
	}{
		{say("11", HedgeNone, "count"), say("11", HedgeNone, "count"), Equal, 0, "the same count"},
		{say("11", HedgeNone, "count"), say("12", HedgeNone, "count"), Conflicting, 0, "counts that are not round are exact"},
		{say("11", HedgeNone, "person"), say("11", HedgeNone, "count"), Equal, 0, "persons are counted"},
		{say("11", HedgeNone, ""), say("11", HedgeNone, "count"), Equal, 0, "a bare number counts something"},
		{say("70", HedgeNone, "person"), say("72", HedgeNone, "person"), EqualRounded, +1, "a round count"},
		{say("16", HedgeNone, "t"), say("16", HedgeExactly, "t"), EqualRounded, +1, "the exact one is finer"},
		{say("1.6e9", HedgeNone, "USD"), say("1583e6", HedgeNone, "USD"), EqualRounded, +1, "a rounding"},
		{say("4.3e9", HedgeNone, "USD"), say("4.6e9", HedgeNone, "USD"), Conflicting, 0, "a digit apart"},
		{say("100", HedgeNone, "km"), say("62", HedgeAbout, "mi"), EqualRounded, -1, "miles and kilometres"},
		{say("10..15", HedgeNone, "kg"), say("12", HedgeNone, "kg"), WithinBounds, +1, "a number in a range"},
		{say("10..15", HedgeNone, "kg"), say("14..20", HedgeNone, "kg"), Consistent, 0, "ranges that overlap"},
		{say("10", HedgeMoreThan, "kg"), say("12", HedgeNone, "kg"), WithinBounds, +1, "a number above a bound"},
		{say("10", HedgeMoreThan, "kg"), say("8", HedgeNone, "kg"), Conflicting, 0, "a number below a bound"},
		{say("10", HedgeMoreThan, "kg"), say("10", HedgeOver, "kg"), Equal, 0, "two words of one meaning"},
		{say("10", HedgeMoreThan, "kg"), say("5", HedgeMoreThan, "kg"), WithinBounds, -1, "the higher bound says more"},
		{say("12", HedgePlural, "person"), say("50", HedgeNone, "person"), WithinBounds, +1, "fifty is dozens"},
		{say("12", HedgePlural, "person"), say("9", HedgeNone, "person"), Conflicting, 0, "nine is not"},
		{say("1/3", HedgeNone, "fraction"), say("33", HedgeNone, "%"), EqualRounded, +1, "a third and 33%"},
		{say("38", HedgeNone, "°C"), say("100", HedgeNone, "°F"), EqualRounded, +1, "temperatures with their zeros"},
		{say("38", HedgeNone, "°C"), say("38", HedgeNone, "°F"), Conflicting, 0, "the same digits on two scales"},
		{say("1", HedgeNone, "USD"), say("1", HedgeNone, "EUR"), Incomparable, 0, "no rate"},
		{say("1", HedgeNone, "kg"), say("1", HedgeNone, "EUR"), Incomparable, 0, "kilos and euros"},
		{say("3", HedgeNone, "%"), say("3", HedgeNone, "pp"), Incomparable, 0, "percent and points"},
		{say("5", HedgeNone, "ton"), say("5", HedgeNone, "ton"), Equal, 0, "one word has one sense"},
		{Quantity{}, say("5", HedgeNone, "kg"), Incomparable, 0, "no figure"},
		{Quantity{Stated: MustNumber("5"), Unit: Person, Per: Person, PerEach: MustNumber("100000").Value},
			Quantity{Stated: MustNumber("50"), Unit: Person, Per: Person, PerEach: MustNumber("1000000").Value}, Equal, 0, "rates of two sizes"},
		{Quantity{Stated: MustNumber("6"), Unit: MustUnit("USD"), Per: MustUnit("h")},
			Quantity{Stated: MustNumber("0.1"), Unit: MustUnit("USD"), Per: MustUnit("min")}, EqualRounded, -1, "per hour and per minute"},
		{Quantity{Stated: MustNumber("6"), Unit: MustUnit("USD"), Per: MustUnit("h")}, say("6", HedgeNone, "USD"), Incomparable, 0, "a rate and a total"},
		{Quantity{Stated: MustNumber("6"), Unit: MustUnit("USD"), Per: Count, PerNoun: "share"},
			Quantity{Stated: MustNumber("6"), Unit: MustUnit("USD"), Per: Count, PerNoun: "ticket"}, Incomparable, 0, "per share and per ticket"},
		{Quantity{Stated: MustNumber("5"), Unit: Person, PerEach: MustNumber("100000").Value}, say("5", HedgeNone, "person"), Incomparable, 0, "per 100,000 and in all"},
		{Quantity{Stated: MustNumber("90"), Unit: MustUnit("km"), Per: MustUnit("h")}, say("90", HedgeNone, "km/h"), Equal, 0, "a rate that is a unit"},
		{Quantity{Stated: MustNumber("90"), Unit: MustUnit("km"), Per: MustUnit("h")}, say("25", HedgeNone, "m/s"), EqualRounded, -1, "and in another unit"},
		{Quantity{Stated: MustNumber("5"), Unit: Person, PerEach: MustNumber("100000").Value},
			Quantity{Stated: MustNumber("5"), Unit: Person, Per: Person, PerEach: MustNumber("100000").Value, PerNoun: "birth"}, Incomparable, 0, "per what?"},
		{Quantity{Stated: MustNumber("5"), Unit: Person, Per: Person, PerEach: MustNumber("-1").Value},
			Quantity{Stated: MustNumber("5"), Unit: Person, Per: Person, PerEach: MustNumber("-1").Value}, Incomparable, 0, "per less than nothing"},
	} {
		v := Compare(about(c.a), about(c.b), News())
		if v.Outcome != c.outcome || v.Finer != c.finer {
			t.Errorf("%v (finer %d); want %v, %d: %s", v, v.Finer, c.outcome, c.finer, c.why)
		}
		w := Compare(about(c.b), about(c.a), News())
		if w.Outcome != c.outcome || w.Finer != -c.finer {
			t.Errorf("the other way round: %v (finer %d); want %v, %d: %s", w, w.Finer, c.outcome, -c.finer, c.why)
		}
	}
}

// about returns a claim that says everything that the gate asks for.
func about(q Quantity) Claim {
	return Claim{Quantity: q, Of: "the thing", Verb: "be", Place: "Lisbon", Actor: "the city", When: year(2017)}
}

func TestGate(t *testing.T) {
	base := func() Claim {
		c := about(say("22", HedgeNone, "kg"))
		c.Of = "fish"
		return c
	}
	for _, c := range []struct {
		axis  Axis
		match Match
		a, b  func(*Claim)
		why   string
	}{
		{AxisConcept, MatchSame, nil, nil, "the same words"},
		{AxisConcept, MatchNarrower, func(c *Claim) { c.Of = "frozen fish" }, nil, "one word more"},
		{AxisConcept, MatchOverlapping, func(c *Claim) { c.Of = "frozen fish" }, func(c *Claim) { c.Of = "fresh fish" }, "different kinds of one thing"},
		{AxisConcept, MatchDisjoint, nil, func(c *Claim) { c.Of = "wool" }, "other words"},
		{AxisConcept, MatchUnknown, nil, func(c *Claim) { c.Of = "" }, "nothing said"},
		{AxisConcept, MatchUnknown, nil, func(c *Claim) { c.Verb = "land" }, "another verb"},
		{AxisConcept, MatchSame, func(c *Claim) { c.Concept = []string{"cod"} }, func(c *Claim) { c.Concept = []string{"cod"} }, "canonical terms"},
		{AxisConcept, MatchNarrower, func(c *Claim) { c.Concept, c.Broader = []string{"cod"}, []string{"fish"} }, nil, "a broader term"},
		{AxisConcept, MatchWider, nil, func(c *Claim) { c.Concept, c.Broader = []string{"cod"}, []string{"fish"} }, "a broader term on the other side"},
		{AxisScope, MatchSame, nil, func(c *Claim) { c.Place = "LISBON" }, "case"},
		{AxisScope, MatchNarrower, func(c *Claim) { c.Place = "Alfama, Lisbon" }, nil, "a part of a city"},
		{AxisScope, MatchDisjoint, nil, func(c *Claim) { c.Place = "Porto" }, "another city"},
		{AxisScope, MatchSame, nil, func(c *Claim) { c.Place = "" }, "the actor decides"},
		{AxisScope, MatchUnknown, nil, func(c *Claim) { c.Actor = "the port" }, "another actor in one place"},
		{AxisScope, MatchUnknown, nil, func(c *Claim) { c.Actor, c.Place = "", "" }, "nothing said"},
		{AxisTime, MatchNarrower, func(c *Claim) { c.When = days(t, "2017-03-01", "2017-03-31") }, nil, "a month of the year"},
		{AxisTime, MatchSame, func(c *Claim) { c.When = days(t, "2017-01-01", "2017-12-31") }, nil, "all days of the year"},
		{AxisTime, MatchDisjoint, func(c *Claim) { c.When = year(2018) }, nil, "another year"},
		{AxisTime, MatchOverlapping, func(c *Claim) { c.When = days(t, "2017-06-01", "2018-05-31") }, nil, "a year from June"},
		{AxisTime, MatchUnknown, func(c *Claim) { c.When = timeline.Period{} }, nil, "nothing said"},
		{AxisTime, MatchUnknown, func(c *Claim) { c.When, c.Inherited = timeline.Period{}, c.When }, nil, "only inherited"},
		{AxisTime, MatchDisjoint, func(c *Claim) { c.When, c.Inherited = timeline.Period{}, year(2015) }, nil, "inherited, and another year"},
		{AxisTime, MatchUnknown, func(c *Claim) { c.When = c.When.With(timeline.ModStart) }, nil, "early in the year"},
		{AxisStatus, MatchDisjoint, func(c *Claim) { c.Status = timeline.StatusPlanned }, nil, "a plan"},
		{AxisStatus, MatchDisjoint, func(c *Claim) { c.Role = RoleTarget }, nil, "a goal"},
		{AxisAggregate, MatchUnknown, func(c *Claim) { c.Aggregate = AggregateTotal }, nil, "one says that it is the total"},
		{AxisAggregate, MatchDisjoint, func(c *Claim) { c.Aggregate = AggregateTotal }, func(c *Claim) { c.Aggregate = AggregateAverage }, "total and average"},
		{AxisAggregate, MatchDisjoint, func(c *Claim) { c.Aggregate = AggregateTotal }, func(c *Claim) { c.Aggregate = AggregateStock }, "flow and stock"},
		{AxisKind, MatchDisjoint, func(c *Claim) { c.Change.Kind = ChangeAbsolute }, nil, "a change and a level"},
		{AxisKind, MatchSame, func(c *Claim) { c.Change.Kind = ChangeFromTo }, nil, "the new value is a level"},
		{AxisKind, MatchDisjoint, func(c *Claim) { c.Per = "day" }, nil, "a rate and a total"},
		{AxisKind, MatchDisjoint, func(c *Claim) { c.Aggregate = AggregateRank }, nil, "a rank"},
	} {
		a, b := base(), base()
		if c.a != nil {
			c.a(&a)
		}
		if c.b != nil {
			c.b(&b)
		}
		if got := GateOf(a, b)[c.axis]; got != c.match {
			t.Errorf("%v is %v, want %v: %s", c.axis, got, c.match, c.why)
		}
		if g, h := GateOf(a, b), GateOf(b, a); g.Inverse() != h {
			t.Errorf("%v is not symmetric: %v, %v (%s)", c.axis, g, h, c.why)
		}
	}
}

func TestGateDecides(t *testing.T) {
	narrow := func(c *Claim) { c.When = timeline.Of(mustDate(t, "2017-03")) }
	for _, c := range []struct {
		a, b    string // kilograms
		change  func(*Claim)
		outcome Outcome
		part    PartTest
		lowered bool
		why     string
	}{
		{"22", "22", nil, Equal, PartNone, false, "all the same"},
		{"22", "23", nil, Conflicting, PartNone, false, "all the same"},
		{"22", "22", func(c *Claim) { c.Place, c.Actor = "", "" }, Equal, PartNone, true, "one axis unknown"},
		{"22", "22", func(c *Claim) { c.Place, c.Actor, c.When = "", "", timeline.Period{} }, Incomparable, PartNone, false, "two unknown"},
		{"22", "33", narrow, Incomparable, PartKept, false, "a month against a year"},
		{"44", "33", narrow, Conflicting, PartViolated, false, "a month with more than the year"},
		{"44", "33", func(c *Claim) { narrow(c); c.Place, c.Actor = "", "" }, Conflicting, PartViolated, true, "and the place unknown"},
		{"44", "33", func(c *Claim) { c.When, c.Of = year(2015), "thing" }, Incomparable, PartNone, false, "another year, and wider"},
		{"44", "33", func(c *Claim) { c.Of, c.Place = "the big thing", "Lisbon, Portugal" }, Incomparable, PartNone, false, "another place"},
		{"44", "33", func(c *Claim) { narrow(c); c.Of = "things" }, Incomparable, PartNone, false, "another concept, too"},
		{"44", "33", func(c *Claim) { narrow(c); c.Aggregate = AggregateAverage }, Incomparable, PartNone, true, "averages do not add up"},
		{"22", "22", func(c *Claim) { c.Status = timeline.StatusPlanned }, Incomparable, PartNone, false, "a plan against a fact"},
	} {
		a, b := about(say(c.a, HedgeNone, "kg")), about(say(c.b, HedgeNone, "kg"))
		if c.change != nil {
			c.change(&a)
		}
		v := Compare(a, b, News())
		if v.Outcome != c.outcome || v.Part != c.part || v.Lowered != (c.lowered && v.Outcome != Incomparable) {
			t.Errorf("%v (part %q, lowered %v); want %v, %q, %v: %s", v, v.Part, v.Lowered, c.outcome, c.part, c.lowered, c.why)
		}
	}
}

func mustDate(t *testing.T, s string) timeline.Date {
	t.Helper()
	d, err := timeline.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// A death toll grows: the later and larger one replaces the earlier.
func TestCompareRunningTotals(t *testing.T) {
	toll := func(n, day string) Claim {
		c := about(say(n, HedgeNone, "person"))
		c.Aggregate, c.When = AggregateRunning, timeline.Until(mustDate(t, day))
		return c
	}
	v := Compare(toll("11", "2017-03-02"), toll("37", "2017-03-05"), News())
	if v.Outcome != Consistent || v.Supersedes != +1 {
		t.Errorf("a toll that grew: %v", v)
	}
	if v := Compare(toll("37", "2017-03-05"), toll("11", "2017-03-02"), News()); v.Outcome != Consistent || v.Supersedes != -1 {
		t.Errorf("the other way round: %v", v)
	}
	if v := Compare(toll("37", "2017-03-02"), toll("11", "2017-03-05"), News()); v.Outcome != Conflicting {
		t.Errorf("a toll that shrank: %v", v)
	}
}

// A dollar sign whose country is only assumed can be another dollar.
func TestCompareAssumedCurrency(t *testing.T) {
	dollars := say("5e6", HedgeNone, "USD")
	dollars.Assumed = true
	v := Compare(about(dollars), about(say("5e6", HedgeNone, "CAD")), News())
	if v.Outcome != Incomparable || len(v.DependsOn) != 1 || v.DependsOn[0].Outcome != Equal || v.DependsOn[0].A != MustUnit("CAD") {
		t.Errorf("verdict is %v", v)
	}
	dollars.Assumed = false
	if v := Compare(about(dollars), about(say("5e6", HedgeNone, "CAD")), News()); len(v.DependsOn) != 0 {
		t.Errorf("a stated currency depends on nothing: %v", v)
	}
}
