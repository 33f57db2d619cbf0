package stats

import (
	"encoding/json"
	"math/big"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// span reads an interval as its String writes it, with small integers only.
func span(lo, hi int64, loOpen, hiOpen bool) Interval {
	return Interval{lo: big.NewRat(lo, 1), hi: big.NewRat(hi, 1), loOpen: loOpen, hiOpen: hiOpen}
}

func TestIntervalString(t *testing.T) {
	for _, c := range []struct {
		i    Interval
		want string
	}{
		{Interval{}, "(−∞, ∞)"},
		{span(1, 2, false, true), "[1, 2)"},
		{span(1, 2, true, false), "(1, 2]"},
		{span(2, 2, false, false), "{2}"},
		{span(2, 2, true, false), "∅"},
		{span(3, 2, false, false), "∅"},
		{Interval{lo: big.NewRat(1, 3)}, "[0.3333333333…, ∞)"},
		{Interval{hi: big.NewRat(10000, 3), hiOpen: true}, "(−∞, 3,333.333333…)"},
		{Interval{hi: big.NewRat(-12345, 1)}, "(−∞, -12,345]"},
	} {
		if got := c.i.String(); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}

func TestIntervalSets(t *testing.T) {
	one := decimal.New(1, 0)
	for _, c := range []struct {
		what string
		got  bool
		want bool
	}{
		{"a closed end is inside", span(1, 2, false, false).Contains(one), true},
		{"an open end is outside", span(1, 2, true, false).Contains(one), false},
		{"all numbers hold one", Interval{}.Contains(one), true},
		{"the empty interval holds nothing", span(2, 1, false, false).Contains(one), false},
		{"the empty interval is in every other", span(5, 6, false, false).Contain(span(2, 1, false, false)), true},
		{"closed in open is not", span(1, 2, true, true).Contain(span(1, 2, false, false)), false},
		{"open in closed is", span(1, 2, false, false).Contain(span(1, 2, true, true)), true},
		{"touching closed ends overlap", span(1, 2, false, false).Overlaps(span(2, 3, false, false)), true},
		{"a touching open end does not", span(1, 2, false, true).Overlaps(span(2, 3, false, false)), false},
		{"two empty intervals are equal", span(2, 1, false, false).Equal(span(9, 8, true, true)), true},
		{"a point is a point", span(2, 2, false, false).IsPoint(), true},
		{"a half line is not bounded", Interval{lo: ratOne}.IsBounded(), false},
	} {
		if c.got != c.want {
			t.Errorf("%s: %v", c.what, c.got)
		}
	}
	sum := span(1, 2, false, true).Add(NewInterval(decimal.New(10, 0), decimal.New(20, 0)))
	if sum.String() != "[11, 22)" {
		t.Errorf("the sum is %v", sum)
	}
	if sum := span(1, 2, true, false).Add(Interval{lo: ratOne}); sum.String() != "(2, ∞)" {
		t.Errorf("the sum with a half line is %v", sum)
	}
	if low, ok := (Interval{lo: big.NewRat(1, 3), loOpen: true}).Low(); !ok || low.Exact || !low.Open || low.Value.NumDigits() != digitsKept {
		t.Errorf("an end without a finite form is %+v, %v", low, ok)
	}
	if _, ok := (Interval{}).High(); ok {
		t.Error("all numbers have an upper end")
	}
}

// anyInterval draws intervals over a few numbers, so that ends meet.
func anyInterval() *rapid.Generator[Interval] {
	return rapid.Custom(func(t *rapid.T) Interval {
		end := func(label string) *big.Rat {
			if rapid.IntRange(0, 5).Draw(t, label+" missing") == 0 {
				return nil
			}
			return big.NewRat(rapid.Int64Range(-3, 3).Draw(t, label), rapid.Int64Range(1, 3).Draw(t, label+" den"))
		}
		i := Interval{lo: end("lo"), hi: end("hi"), loOpen: rapid.Bool().Draw(t, "lo open"), hiOpen: rapid.Bool().Draw(t, "hi open")}
		return i.tidy()
	})
}

func TestLawIntervals(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		i, j := anyInterval().Draw(t, "i"), anyInterval().Draw(t, "j")
		k := i.Intersect(j)
		switch {
		case !k.Equal(j.Intersect(i)):
			t.Errorf("%v ∩ %v depends on the order", i, j)
		case !i.Contain(k) || !j.Contain(k):
			t.Errorf("%v ∩ %v = %v is not in both", i, j, k)
		case i.Contain(j) && !k.Equal(j):
			t.Errorf("%v holds %v, but they have %v in common", i, j, k)
		case !i.IsEmpty() && !j.IsEmpty() && !i.Add(j).Equal(j.Add(i)):
			t.Errorf("%v + %v depends on the order", i, j)
		}
		x := decimal.New(rapid.Int64Range(-8, 8).Draw(t, "x"), 0).Div(decimal.New(2, 0))
		if k.Contains(x) != (i.Contains(x) && j.Contains(x)) {
			t.Errorf("%v in %v ∩ %v = %v", x, i, j, k)
		}
		data, err := json.Marshal(i)
		if err != nil {
			t.Fatal(err)
		}
		var back Interval
		if err := json.Unmarshal(data, &back); err != nil || cmpLow(back, i) != 0 || cmpHigh(back, i) != 0 {
			t.Errorf("%s came back as %v, %v", data, back, err)
		}
	})
}

func TestIntervalJSONRefuses(t *testing.T) {
	for _, data := range []string{`{"low":"1e999999999"}`, `{"high":"1/0"}`, `{"low":"x"}`, `[1,2]`} {
		var i Interval
		if err := json.Unmarshal([]byte(data), &i); err == nil {
			t.Errorf("%s was read as %v", data, i)
		}
	}
	var v Verdict
	if err := json.Unmarshal([]byte(`{"outcome":"conflicting","gap":"1e999999999"}`), &v); err == nil {
		t.Error("a gap without limit was read")
	}
}

func TestBothAxes(t *testing.T) {
	for _, c := range []struct{ m, n, want Match }{
		{MatchSame, MatchNarrower, MatchNarrower},
		{MatchUnknown, MatchSame, MatchUnknown},
		{MatchUnknown, MatchNarrower, MatchUnknown},
		{MatchUnknown, MatchDisjoint, MatchDisjoint},
		{MatchNarrower, MatchWider, MatchOverlapping},
		{MatchNarrower, MatchOverlapping, MatchOverlapping},
		{MatchOverlapping, MatchDisjoint, MatchDisjoint},
		{MatchWider, MatchWider, MatchWider},
	} {
		if got := both(c.m, c.n); got != c.want {
			t.Errorf("%v and %v make %v, want %v", c.m, c.n, got, c.want)
		}
		if got := both(c.n, c.m); got != c.want {
			t.Errorf("%v and %v make %v, want %v", c.n, c.m, got, c.want)
		}
	}
}
