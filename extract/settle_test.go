package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/almanac-go/almanac/internal/measure"
	"github.com/almanac-go/almanac/internal/temporal"
)

func TestSettle(t *testing.T) {
	type time = temporal.Mention
	type figure = measure.Mention
	at := func(first, last int) time { return time{First: first, Last: last, Type: temporal.Date} }
	length := func(first, last int) time { return time{First: first, Last: last, Type: temporal.Duration} }
	of := func(kind measure.Kind, first, last int) figure {
		return figure{First: first, Last: last, Kind: kind, Old: -1, New: -1}
	}
	for _, c := range []struct {
		name    string
		times   []time
		figures []figure
		want    [2][]int // first tokens of the times and of the figures that stay
	}{
		{"nothing", nil, nil, [2][]int{}},
		{"apart", []time{at(0, 1)}, []figure{of(measure.Count, 3, 4)}, [2][]int{{0}, {3}}},
		{"a year is no count", []time{at(2, 3)}, []figure{of(measure.Bare, 2, 3)}, [2][]int{{2}, nil}},
		{"the day of a date is no count", []time{at(2, 5)}, []figure{of(measure.Bare, 2, 3)}, [2][]int{{2}, nil}},
		{"both figures of a range of dates go", []time{at(0, 5)}, []figure{of(measure.Bare, 1, 2), of(measure.Bare, 3, 4), of(measure.Bare, 7, 8)}, [2][]int{{0}, {7}}},
		{"a length of time is both", []time{length(2, 4)}, []figure{of(measure.Duration, 2, 4)}, [2][]int{{2}, {2}}},
		{"an age is both", []time{length(2, 6)}, []figure{of(measure.Age, 2, 6)}, [2][]int{{2}, {2}}},
		{"hours that measure work are no time", []time{length(3, 5)}, []figure{of(measure.Measured, 2, 5)}, [2][]int{nil, {2}}},
		{"a figure holds two times and beats both", []time{at(1, 2), at(3, 4)}, []figure{of(measure.Money, 0, 5)}, [2][]int{nil, {0}}},
		{"a figure that lost beats nobody", []time{at(0, 4), at(5, 6)}, []figure{of(measure.Money, 3, 7)}, [2][]int{{0, 5}, nil}},
	} {
		w := work{mentions: c.times, quantities: c.figures}
		w.settle()
		var got [2][]int
		for _, m := range w.mentions {
			got[0] = append(got[0], m.First)
		}
		for _, m := range w.quantities {
			got[1] = append(got[1], m.First)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

// TestSettleRenumbers: a figure that goes does not leave others pointing at
// the wrong one, nor at itself.
func TestSettleRenumbers(t *testing.T) {
	w := work{
		mentions: []temporal.Mention{{First: 0, Last: 1, Type: temporal.Date}},
		quantities: []measure.Mention{
			{First: 0, Last: 1, Old: -1, New: 1},
			{First: 2, Last: 3, Old: 0, New: -1},
			{First: 4, Last: 5, Old: -1, New: 3},
			{First: 6, Last: 7, Old: 2, New: -1},
		},
	}
	w.settle()
	var got [][2]int
	for _, m := range w.quantities {
		got = append(got, [2]int{m.Old, m.New})
	}
	if diff := cmp.Diff([][2]int{{-1, -1}, {-1, 2}, {1, -1}}, got); diff != "" {
		t.Errorf("links (-want +got):\n%s", diff)
	}
}
