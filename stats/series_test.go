package stats_test

import (
	"errors"
	"fmt"
	"strconv"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// claimOf builds a claim by hand: "more than 15705 kg" needs the hedge set
// afterwards.
func claimOf(t testing.TB, value, unit, of, place, when string) stats.Claim {
	t.Helper()
	n, err := stats.ParseNumber(value)
	if err != nil {
		t.Fatal(err)
	}
	u, err := stats.ParseUnit(unit)
	if err != nil {
		t.Fatal(err)
	}
	c := stats.Claim{Quantity: stats.NewQuantity(n, u), Of: of, Place: place}
	if when != "" {
		if c.When, err = timeline.ParsePeriod(when); err != nil {
			t.Fatal(err)
		}
	}
	return c
}

func with(c stats.Claim, h stats.Hedge) stats.Claim {
	c.Quantity = c.Quantity.With(h)
	return c
}

// TestSeries: which claims are points of a series by year, and what they make
// together.
func TestSeries(t *testing.T) {
	for _, c := range []struct {
		reason string
		claims []stats.Claim
		states []stats.PointState
		figure string // of the first point
		left   []stats.LeftReason
	}{
		{"one claim a year", []stats.Claim{
			claimOf(t, "12", "t", "cocaine", "Torrado", "2015"), claimOf(t, "14", "t", "cocaine", "Torrado", "2016"),
		}, []stats.PointState{stats.PointSingle, stats.PointSingle}, "11.5–12.5 t", nil},
		{"a hole", []stats.Claim{
			claimOf(t, "12", "t", "cocaine", "Torrado", "2015"), claimOf(t, "14", "t", "cocaine", "Torrado", "2017"),
		}, []stats.PointState{stats.PointSingle, stats.PointMissing, stats.PointSingle}, "11.5–12.5 t", nil},
		{"two sources agree", []stats.Claim{
			with(claimOf(t, "16", "t", "cocaine", "Torrado", "2017"), stats.HedgeAlmost),
			with(claimOf(t, "15705", "kg", "cocaine", "Torrado", "2017"), stats.HedgeMoreThan),
		}, []stats.PointState{stats.PointAgreed}, "15.705–16 t", nil},
		{"two sources conflict", []stats.Claim{
			claimOf(t, "12", "t", "cocaine", "Torrado", "2017"), claimOf(t, "15", "t", "cocaine", "Torrado", "2017"),
		}, []stats.PointState{stats.PointConflicting}, "nothing", nil},
		{"parts of a year are at least their sum", []stats.Claim{
			claimOf(t, "2", "t", "cocaine", "Torrado", "2017-03"), claimOf(t, "3", "t", "cocaine", "Torrado", "2017-05"),
		}, []stats.PointState{stats.PointPartial}, "at least 4 t", nil},
		{"a whole year is more than its parts", []stats.Claim{
			claimOf(t, "2", "t", "cocaine", "Torrado", "2017-03"), claimOf(t, "30.0", "t", "cocaine", "Torrado", "2017"),
		}, []stats.PointState{stats.PointSingle}, "29.95–30.05 t", nil},
		{"a share within the year stands for it", []stats.Claim{
			claimOf(t, "62", "%", "turnout", "Torrado", "2017-05-03"),
		}, []stats.PointState{stats.PointSingle}, "61.5–62.5%", nil},
		{"a longer period is never a point", []stats.Claim{
			with(claimOf(t, "300000", "person", "beneficiaries", "Panama", "2015/2018-06"), stats.HedgeMoreThan),
		}, nil, "", []stats.LeftReason{stats.LeftLonger}},
		{"a winter lies across two years", []stats.Claim{
			claimOf(t, "40", "cm", "snow", "Alder", "2017-12/2018-02"),
		}, nil, "", []stats.LeftReason{stats.LeftAcross}},
		{"undated", []stats.Claim{claimOf(t, "40", "t", "cocaine", "Torrado", "")}, nil, "", []stats.LeftReason{stats.LeftUndated}},
	} {
		all, err := stats.NewSeries(c.claims, timeline.GrainYear, stats.News())
		if err != nil || len(all) != 1 {
			t.Errorf("%s: %d series, %v", c.reason, len(all), err)
			continue
		}
		s := all[0]
		if len(s.Points) != len(c.states) || len(s.LeftOut) != len(c.left) {
			t.Errorf("%s: %+v", c.reason, s)
			continue
		}
		for i, pt := range s.Points {
			if pt.State != c.states[i] {
				t.Errorf("%s: point %v is %v, want %v", c.reason, pt.Period, pt.State, c.states[i])
			}
		}
		for i, l := range s.LeftOut {
			if l.Reason != c.left[i] {
				t.Errorf("%s: left out as %v, want %v", c.reason, l.Reason, c.left[i])
			}
		}
		if len(s.Points) > 0 && s.Points[0].Figure.String() != c.figure {
			t.Errorf("%s: %v, want %s", c.reason, s.Points[0].Figure, c.figure)
		}
	}
}

// TestSeriesApart: what makes another series.
func TestSeriesApart(t *testing.T) {
	base := claimOf(t, "12", "t", "cocaine", "Torrado", "2015")
	planned, average, share := base, base, claimOf(t, "12", "%", "cocaine", "Torrado", "2015")
	planned.Status, average.Aggregate = timeline.StatusPlanned, stats.AggregateAverage
	for reason, other := range map[string]stats.Claim{
		"place":    claimOf(t, "12", "t", "cocaine", "Belmora", "2016"),
		"concept":  claimOf(t, "12", "t", "heroin", "Torrado", "2016"),
		"kind":     share,
		"currency": claimOf(t, "12", "USD", "cocaine", "Torrado", "2015"),
		"status":   planned, "aggregate": average,
	} {
		if all, err := stats.NewSeries([]stats.Claim{base, other}, timeline.GrainYear, stats.News()); err != nil || len(all) != 2 {
			t.Errorf("another %s: %d series, %v", reason, len(all), err)
		}
	}
	if all, _ := stats.NewSeries([]stats.Claim{base, claimOf(t, "12000", "kg", "cocaine", "Torrado", "2016")}, timeline.GrainYear, stats.News()); len(all) != 1 {
		t.Errorf("another unit of mass: %d series", len(all))
	}
	var grain *stats.GrainError
	if _, err := stats.NewSeries([]stats.Claim{base}, timeline.GrainWeekend, stats.News()); !errors.As(err, &grain) {
		t.Errorf("by weekend: %v", err)
	}
}

// TestSeriesTotal: the sum of a series, and when there is none.
func TestSeriesTotal(t *testing.T) {
	one := func(claims ...stats.Claim) stats.Series {
		all, err := stats.NewSeries(claims, timeline.GrainYear, stats.News())
		if err != nil || len(all) != 1 {
			t.Fatalf("%d series, %v", len(all), err)
		}
		return all[0]
	}
	a, c := claimOf(t, "12.0", "t", "cocaine", "Torrado", "2015"), claimOf(t, "14.0", "t", "cocaine", "Torrado", "2017")
	b := with(claimOf(t, "10", "t", "cocaine", "Torrado", "2016"), stats.HedgeMoreThan)
	sum, err := one(a, b, c).Total()
	if err != nil || sum.Incomplete || sum.String() != "more than 35.9 t" {
		t.Errorf("complete: %v, %v, %v", sum, sum.Incomplete, err)
	}
	sum, err = one(a, c).Total()
	if err != nil || !sum.Incomplete || len(sum.Missing) != 1 || sum.Missing[0].String() != "2016" || sum.String() != "25.9–26.1 t" {
		t.Errorf("with a hole: %v, %v, %v", sum, sum.Missing, err)
	}
	mean, n, err := one(a, c).Mean()
	if err != nil || n != 2 || mean.String() != "12.95–13.05 t" {
		t.Errorf("mean: %v of %d, %v", mean, n, err)
	}
	var conflict *stats.ConflictError
	if _, err := one(a, claimOf(t, "15", "t", "cocaine", "Torrado", "2015")).Total(); !errors.As(err, &conflict) {
		t.Errorf("conflict: %v", err)
	}
	var mismatch *stats.MismatchError
	if _, err := one(claimOf(t, "62", "%", "turnout", "T", "2015"), claimOf(t, "64", "%", "turnout", "T", "2016")).Total(); !errors.As(err, &mismatch) {
		t.Errorf("shares: %v", err)
	}
	var empty *stats.EmptyError
	if _, err := (stats.Series{}).Total(); !errors.As(err, &empty) {
		t.Errorf("nothing: %v", err)
	}
	if g, ok := one(a, claimOf(t, "15.0", "t", "cocaine", "Torrado", "2016")).Growth(1); !ok || g.String() != "24.07–25.94%" {
		t.Errorf("growth: %v %v", g, ok)
	}
	if _, ok := one(a, c).Growth(1); ok {
		t.Error("growth into a hole")
	}
}

// TestTotal: what may be added, and what is refused, by its error.
func TestTotal(t *testing.T) {
	a := claimOf(t, "12.0", "t", "cocaine", "Torrado", "2015")
	average, planned := claimOf(t, "14", "t", "cocaine", "Torrado", "2016"), claimOf(t, "14", "t", "cocaine", "Torrado", "2016")
	average.Aggregate, planned.Status = stats.AggregateAverage, timeline.StatusPlanned
	rate := claimOf(t, "14", "t", "cocaine", "Torrado", "2016")
	rate.Quantity.PerNoun = "ship"
	for _, c := range []struct {
		reason string
		claims []stats.Claim
		want   string // figure, or the type of the error
	}{
		{"disjoint years", []stats.Claim{a, claimOf(t, "2000", "kg", "cocaine", "Torrado", "2016")}, "13.9495–14.0505 t"},
		{"disjoint places", []stats.Claim{a, claimOf(t, "2.0", "t", "cocaine", "Belmora", "2015")}, "13.9–14.1 t"},
		{"same year and place", []stats.Claim{a, claimOf(t, "2", "t", "cocaine", "Torrado", "2015")}, "*stats.OverlapError"},
		{"a month of the year", []stats.Claim{a, claimOf(t, "2", "t", "cocaine", "Torrado", "2015-05")}, "*stats.OverlapError"},
		{"a town of the country", []stats.Claim{a, claimOf(t, "2", "t", "cocaine", "Lund, Torrado", "2015")}, "*stats.OverlapError"},
		{"nothing known of the other", []stats.Claim{a, claimOf(t, "2", "t", "cocaine", "", "")}, "*stats.OverlapError"},
		{"another thing", []stats.Claim{a, claimOf(t, "2", "t", "heroin", "Torrado", "2016")}, "*stats.MismatchError"},
		{"an average", []stats.Claim{a, average}, "*stats.MismatchError"},
		{"a plan", []stats.Claim{a, planned}, "*stats.MismatchError"},
		{"a rate", []stats.Claim{a, rate}, "*stats.MismatchError"},
		{"shares", []stats.Claim{claimOf(t, "20", "%", "women", "A", "2015"), claimOf(t, "20", "%", "women", "B", "2015")}, "*stats.MismatchError"},
		{"kilos and euros", []stats.Claim{a, claimOf(t, "2", "EUR", "cocaine", "Torrado", "2016")}, "*stats.DimensionError"},
		{"two currencies", []stats.Claim{claimOf(t, "2", "USD", "aid", "T", "2015"), claimOf(t, "2", "EUR", "aid", "T", "2016")}, "*stats.CurrencyError"},
		{"an empty claim", []stats.Claim{a, {}}, "*stats.EmptyError"},
		{"nothing", nil, "*stats.EmptyError"},
	} {
		sum, err := stats.Total(c.claims, stats.News())
		got := sum.String()
		if err != nil {
			got = typeName(err)
			if err.Error() == "" {
				t.Errorf("%s: the error says nothing", c.reason)
			}
		}
		if got != c.want {
			t.Errorf("%s: %s (%v), want %s", c.reason, got, err, c.want)
		}
	}
}

func typeName(err error) string { return fmt.Sprintf("%T", err) }

func decimalOf(n int64) decimal.Decimal { return decimal.NewFromInt(n) }

func decimalText(n int64) string { return strconv.FormatInt(n, 10) }
