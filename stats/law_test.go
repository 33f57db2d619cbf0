package stats

import (
	"encoding/json"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"github.com/almanac-go/almanac/timeline"
)

// The laws of comparison, for claims that may pass the gate or not.

// anyClaim draws claims whose terms often meet.
func anyClaim(u Unit) *rapid.Generator[Claim] {
	word := func(t *rapid.T, label string, words ...string) string { return rapid.SampledFrom(words).Draw(t, label) }
	return rapid.Custom(func(t *rapid.T) Claim {
		c := Claim{
			Quantity: anyQuantity(u).Draw(t, "quantity"),
			Of:       word(t, "of", "fish", "fish", "frozen fish", ""),
			Verb:     word(t, "verb", "land", "land", "sell"),
			Place:    word(t, "place", "Lisbon", "Lisbon", "Alfama, Lisbon", ""),
			Whole:    word(t, "whole", "", "the catch"),
		}
		switch rapid.IntRange(0, 5).Draw(t, "when") {
		case 0:
			c.When = timeline.Of(timeline.NewYear(2018))
		case 1:
			c.Inherited = timeline.Of(timeline.NewYear(2017))
		case 2:
			c.When = timeline.Until(timeline.NewYear(2017))
		default:
			c.When = timeline.Of(timeline.NewYear(2017))
		}
		if rapid.IntRange(0, 5).Draw(t, "aggregated") == 0 {
			c.Aggregate = Aggregate(rapid.IntRange(0, len(aggregateNames)-1).Draw(t, "aggregate"))
		}
		if rapid.IntRange(0, 9).Draw(t, "changed") == 0 {
			c.Change.Kind = ChangeKind(rapid.IntRange(0, len(changeNames)-1).Draw(t, "change"))
		}
		return c
	})
}

// near returns a claim that mostly speaks of the same thing as c, in unit u,
// with a figure near enough to agree now and then.
func near(t *rapid.T, c Claim, u Unit) Claim {
	if rapid.IntRange(0, 4).Draw(t, "another thing") == 0 {
		return anyClaim(u).Draw(t, "second claim")
	}
	d := c
	d.Quantity = anyQuantity(u).Draw(t, "second quantity")
	d.Quantity.Delta = c.Quantity.Delta
	if q, err := c.Quantity.In(u); err == nil && rapid.IntRange(0, 3).Draw(t, "near figure") > 0 {
		place := q.Stated.Place + rapid.IntRange(-1, 1).Draw(t, "place")
		value := q.Stated.Value.Round(int32(-place)).Add(decimal.New(rapid.Int64Range(-2, 2).Draw(t, "nudge"), int32(place)))
		d.Quantity.Stated = NewNumber(value, place)
	}
	return d
}

func anyPolicy() *rapid.Generator[Policy] {
	return rapid.SampledFrom([]Policy{{}, Strict(), News(), Lenient()})
}

func TestLawCompareReflexive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q := anyQuantity(anyUnit().Draw(t, "unit")).Draw(t, "quantity")
		if q.IsZero() || q.Loose(News()).IsEmpty() {
			return
		}
		p := anyPolicy().Draw(t, "policy")
		if v := Compare(about(q), about(q), p); v.Outcome != Equal || len(v.DependsOn) != 0 {
			t.Errorf("%v: %v", q, v)
		}
	})
}

func TestLawCompareSymmetric(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		u, w := compatible(t)
		a := anyClaim(u).Draw(t, "claim")
		b := near(t, a, w)
		p := anyPolicy().Draw(t, "policy")
		v, r := Compare(a, b, p), Compare(b, a, p)
		same := v.Outcome == r.Outcome && v.Finer == -r.Finer && v.Supersedes == -r.Supersedes && v.Part == r.Part &&
			v.Gate == r.Gate.Inverse() && v.ReadingA == r.ReadingB && v.ReadingB == r.ReadingA &&
			len(v.DependsOn) == len(r.DependsOn) && v.JointLoose == r.JointLoose && v.Lowered == r.Lowered
		if !same {
			t.Errorf("%v\nbut the other way round\n%v", v, r)
		}
	})
}

func TestLawCompareUnchangedByConversion(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		u, w := compatible(t)
		a := anyClaim(u).Draw(t, "claim")
		b := near(t, a, u)
		c := a
		var err error
		if c.Quantity, err = a.Quantity.In(w); err != nil {
			t.Fatal(err)
		}
		p := anyPolicy().Draw(t, "policy")
		v, r := Compare(a, b, p), Compare(c, b, p)
		if v.Outcome != r.Outcome || v.Finer != r.Finer || !v.Gap.Equal(r.Gap) {
			t.Errorf("%v\nbut in %s\n%v", v, w, r)
		}
	})
}

func TestLawCompareUnchangedByScaling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		u := rapid.SampledFrom([]Unit{MustUnit("kg"), MustUnit("USD"), Person}).Draw(t, "unit")
		power := rapid.IntRange(1, 6).Draw(t, "power")
		scaled := func(q Quantity) Quantity {
			for _, n := range []*Number{&q.Stated, &q.Upper, &q.Tolerance} {
				n.Value, n.Place = n.Value.Shift(int32(power)), n.Place+power
			}
			return q
		}
		figure := rapid.Custom(func(t *rapid.T) Quantity {
			q := anyQuantity(u).Draw(t, "quantity")
			for _, n := range []*Number{&q.Stated, &q.Upper, &q.Tolerance} {
				place := rapid.IntRange(0, 3).Draw(t, "place")
				*n = NewNumber(decimal.New(rapid.Int64Range(1, 2000).Draw(t, "digits"), int32(place)), place)
			}
			if rapid.Bool().Draw(t, "no tolerance") {
				q.Tolerance = Number{}
			}
			return q
		})
		p, q := figure.Draw(t, "first"), figure.Draw(t, "second")
		// Counting units gain a place that a sharp count does not have; both
		// sides do, so the verdict stays.
		v, r := Compare(about(p), about(q), News()), Compare(about(scaled(p)), about(scaled(q)), News())
		if v.Outcome != r.Outcome || v.Finer != r.Finer {
			t.Errorf("%v\nbut times 10^%d\n%v", v, power, r)
		}
	})
}

func TestLawWiderPolicyNoNewConflict(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		u, w := compatible(t)
		a := anyClaim(u).Draw(t, "claim")
		b := near(t, a, w)
		policies := []Policy{Strict(), News(), Lenient()}
		for i, wide := range policies {
			for _, narrow := range policies[:i] {
				v, r := Compare(a, b, narrow), Compare(a, b, wide)
				if r.Outcome == Conflicting && v.Outcome != Conflicting {
					t.Errorf("%s: %v\nbut %s: %v", narrow.Name, v, wide.Name, r)
				}
			}
		}
	})
}

// A word with one more, less likely, reading agrees with whatever it agreed
// with before, in one of its readings.
func TestLawMoreReadingsKeepAgreement(t *testing.T) {
	table, err := NewTable(
		UnitDef{Symbol: "load", Readings: []string{"t", "ston"}},
		UnitDef{Symbol: "heap", Readings: []string{"t", "ston", "lton"}},
	)
	if err != nil {
		t.Fatal(err)
	}
	load, _ := table.Parse("load")
	heap, _ := table.Parse("heap")
	agrees := func(v Verdict) bool {
		ok := v.Outcome.Agrees()
		for _, r := range v.DependsOn {
			ok = ok || r.Outcome.Agrees()
		}
		return ok
	}
	rapid.Check(t, func(t *rapid.T) {
		q := anyQuantity(load).Draw(t, "quantity")
		r := q
		r.Unit = heap
		b := anyQuantity(MustUnit("kg")).Draw(t, "other")
		if rapid.Bool().Draw(t, "same figure") {
			b.Stated = NewNumber(q.Stated.Value.Shift(3), q.Stated.Place+3)
		}
		v, w := Compare(about(q), about(b), News()), Compare(about(r), about(b), News())
		if agrees(v) && !agrees(w) || v.Outcome != w.Outcome {
			t.Errorf("%v\nbut with one reading more\n%v", v, w)
		}
	})
}

func TestLawVerdictSaysWhy(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		u, w := compatible(t)
		a := anyClaim(u).Draw(t, "claim")
		b := near(t, a, rapid.SampledFrom([]Unit{w, Percent}).Draw(t, "unit of the other"))
		v := Compare(a, b, anyPolicy().Draw(t, "policy"))
		switch {
		case v.Outcome == Incomparable && len(v.Reasons) == 0:
			t.Errorf("no reason: %+v", v)
		case v.Outcome != Incomparable && len(v.Reasons) > 0:
			t.Errorf("reasons for a comparison that was made: %+v", v)
		case v.Outcome.Agrees() != (v.Joint != nil) && v.Supersedes == 0:
			t.Errorf("joint interval of %+v", v)
		case v.Joint != nil && v.Joint.IsEmpty():
			t.Errorf("%v: nothing in common", v)
		case v.Outcome == Conflicting && v.Gap.IsNegative():
			t.Errorf("%v: negative gap", v)
		case v.String() == "":
			t.Error("no sentence")
		}
		data, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		var back Verdict
		if err := json.Unmarshal(data, &back); err != nil {
			t.Fatalf("%s: %v", data, err)
		}
		if again, _ := json.Marshal(back); string(again) != string(data) {
			t.Errorf("%s\ncame back as\n%s", data, again)
		}
	})
}

// The relation is not transitive: each of three figures agrees with the next,
// and the first conflicts with the last.
func TestCompareIsNotTransitive(t *testing.T) {
	a, b, c := about(say("260", HedgeNone, "t")), about(say("300", HedgeNone, "t")), about(say("340", HedgeNone, "t"))
	if v := Compare(a, b, News()); !v.Outcome.Agrees() {
		t.Error(v)
	}
	if v := Compare(b, c, News()); !v.Outcome.Agrees() {
		t.Error(v)
	}
	if v := Compare(a, c, News()); v.Outcome != Conflicting {
		t.Error(v)
	}
}

// Whatever two files say, there is a verdict with a reason and a sentence, and
// the same the other way round.
func FuzzCompare(f *testing.F) {
	for _, q := range []Quantity{
		{}, say("16", HedgeAlmost, "ton"), say("15705", HedgeMoreThan, "kg"), say("1/3", HedgeNone, "fraction"), say("38", HedgeNone, "°C"),
		{Stated: MustNumber("5"), Unit: Person, Per: Person, PerEach: MustNumber("1e5").Value, PerNoun: "birth"},
	} {
		a, _ := json.Marshal(about(q))
		b, _ := json.Marshal(about(say("33", HedgeUpTo, "%")))
		f.Add(a, b)
		f.Add(a, a)
	}
	f.Add([]byte(`{"quantity":{"value":"1e300","unit":"Qm","per":"qm","per_each":"1e-300"},"of":"x"}`), []byte(`{"quantity":{"value":"1","unit":"fraction"},"of":"x"}`))
	f.Fuzz(func(t *testing.T, first, second []byte) {
		var a, b Claim
		if json.Unmarshal(first, &a) != nil || json.Unmarshal(second, &b) != nil {
			return
		}
		v, w := Compare(a, b, News()), Compare(b, a, News())
		if v.Outcome != w.Outcome || v.Gate != w.Gate.Inverse() || v.Finer != -w.Finer {
			t.Errorf("%v\nbut the other way round\n%v", v, w)
		}
		if (v.Outcome == Incomparable) != (len(v.Reasons) > 0) || v.String() == "" {
			t.Errorf("%s, %s: %+v", first, second, v)
		}
	})
}
