package score

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTimes(t *testing.T) {
	tests := []struct {
		name, reason string
		gold, system []Timex
		periods      []Period
		want         Times
	}{
		{"same", "span, type and value agree",
			[]Timex{{Start: 3, End: 7, Type: "DATE", Value: "2018"}}, []Timex{{Start: 3, End: 7, Type: "DATE", Value: "2018"}}, nil,
			Times{Rate{1, 1, 1}, Rate{1, 1, 1}, Rate{1, 1, 1}, Rate{1, 1, 1}}},
		{"overlap", "a longer span is relaxed, another value is wrong",
			[]Timex{{Start: 3, End: 7, Type: "DATE", Value: "2018"}}, []Timex{{Start: 0, End: 7, Type: "DATE", Value: "2017"}}, nil,
			Times{Rate{0, 1, 1}, Rate{1, 1, 1}, Rate{1, 1, 1}, Rate{0, 1, 1}}},
		{"one to one", "two in one gold span: one is right, one is too many",
			[]Timex{{Start: 0, End: 10, Type: "DATE", Value: "a"}}, []Timex{{Start: 0, End: 4, Type: "DATE", Value: "a"}, {Start: 5, End: 10, Type: "TIME", Value: "b"}}, nil,
			Times{Rate{0, 2, 1}, Rate{1, 2, 1}, Rate{1, 2, 1}, Rate{1, 2, 1}}},
		{"other values", "any of the gold's values is right",
			[]Timex{{Start: 0, End: 4, Type: "DATE", Value: "XXXX-05", Alt: []string{"2018-05"}}}, []Timex{{Start: 0, End: 4, Type: "DATE", Value: "2018-05"}}, nil,
			Times{Rate{1, 1, 1}, Rate{1, 1, 1}, Rate{1, 1, 1}, Rate{1, 1, 1}}},
		{"interval", "an interval with an exclusive end is right by its days",
			[]Timex{{Start: 0, End: 9, Type: "DATE", Value: "2018-05-01/2018-06-01"}}, []Timex{{Start: 0, End: 3, Type: "DATE", Value: "2018-05"}},
			[]Period{{0, 9, "2018-05-01", "2018-05-31"}},
			Times{Rate{0, 1, 1}, Rate{1, 1, 1}, Rate{1, 1, 1}, Rate{1, 1, 1}}},
		{"empty span", "an expression of no bytes does not count",
			nil, []Timex{{Start: 3, End: 3}}, nil, Times{}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			var got Times
			got.Add(tc.gold, tc.system, tc.periods)
			if d := cmp.Diff(tc.want, got); d != "" {
				t.Errorf("%s: %s", tc.reason, d)
			}
		})
	}
}

func TestDays(t *testing.T) {
	tests := []struct {
		value, first, last string
		ok                 bool
	}{
		{"2018-05-01/2018-06-01", "2018-05-01", "2018-05-31", true},
		{"(2018-05-01,2018-06-01,P1M)", "2018-05-01", "2018-05-31", true},
		{"../2018-06-01", "", "2018-05-31", true},
		{"2018-05-01/..", "2018-05-01", "", true},
		{"14:00:00/16:00:00", "", "", false},
		{"2018", "", "", false},
		{"(2018-05-01,2018-06-01,P1M", "", "", false},
	}
	for _, tc := range tests {
		first, last, ok := days(tc.value)
		if first != tc.first && ok || last != tc.last && ok || ok != tc.ok {
			t.Errorf("days(%q) = %q, %q, %v", tc.value, first, last, ok)
		}
	}
}

func TestQuantities(t *testing.T) {
	at := func(n int) *int { return &n }
	q := func(start int, value, unit, change string) Quantity {
		return Quantity{Start: at(start), End: at(start + 2), Value: value, Unit: unit, Change: change}
	}
	units, err := ReadUnits(strings.NewReader("# comment\nkilogram\tkg|kilo\nmile per hour\tmph\nfoot\tfeet|ft\n"))
	if err != nil {
		t.Fatal(err)
	}
	s := Quantities{Units: units}
	s.Add([]Quantity{q(0, "340", "kilo", "="), q(5, "10..15", "expert", "="), q(9, "3..", "-", ">")},
		[]Quantity{q(0, "340.0", "kg", "="), q(5, "10..15", "experts", "up"), q(9, "3", "-", ">"), q(20, "1", "", "=")})
	for _, tc := range []struct {
		name      string
		got, want Rate
	}{
		{"value", s.Value, Rate{2, 4, 3}},
		{"unit", s.Unit, Rate{2, 4, 3}},
		{"change", s.Change, Rate{1, 4, 3}},
		{"spans", s.Spans, Rate{3, 4, 3}},
		{"span value: a bound is also the open range", s.SpanValue, Rate{3, 4, 3}},
	} {
		if tc.got != tc.want {
			t.Errorf("%s: %+v, want %+v", tc.name, tc.got, tc.want)
		}
	}
	for name, want := range map[string]string{"KG": "kilogram", "feet": "foot", "miles an hour": "mile per hour", "miles/hour": "mile per hour", "data centres": "data centre", "": "-", "m²": "m2"} {
		if got := units.Canonical(name); got != want {
			t.Errorf("Canonical(%q) = %q, want %q", name, got, want)
		}
	}
}
