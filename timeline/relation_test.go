package timeline_test

import (
	"slices"
	"testing"

	"github.com/almanac-go/almanac/timeline"
	"pgregory.net/rapid"
)

func TestRelate(t *testing.T) {
	tests := []struct {
		a, b   string
		want   timeline.Relation // RelationNone: not known
		reason string
	}{
		{"2018-06-01", "2018-06-05", timeline.RelationBefore, "days between"},
		{"2018-06-04", "2018-06-05", timeline.RelationMeets, "the next day"},
		{"2017", "2018-01", timeline.RelationMeets, "the next month"},
		{"2018-06-05/2018-06-09", "2018-06-07/2018-06-12", timeline.RelationOverlaps, "they share three days"},
		{"2018-06-01/2018-06-09", "2018-06-07/2018-06-09", timeline.RelationFinishedBy, "same end, begins first"},
		{"2017", "2017-10", timeline.RelationContains, "October lies within"},
		{"2018-06-05/2018-06-07", "2018-06-05/2018-06-09", timeline.RelationStarts, "same start, two days apart at the end"},
		{"2017", "2017-01/2017-12", timeline.RelationEquals, "a year is its months"},
		{"2018-06-05T14:30", "2018-06-05TAF", timeline.RelationDuring, "within the afternoon"},
		{"2016-05/..", "2016", timeline.RelationNone, "it may have ended in the same year"},
		{"2010/2012", "2016-05/..", timeline.RelationBefore, "before the open one begins"},
		{"2016-05/..", "2010/2012", timeline.RelationAfter, "and the other way round"},
		{"../2015", "2016", timeline.RelationMeets, "over when the other begins"},
		{"../2015", "2014/..", timeline.RelationNone, "ends unknown"},
		{"", "2016", timeline.RelationNone, "unknown"},
	}
	for _, tt := range tests {
		a, b := period(t, tt.a), period(t, tt.b)
		got, ok := timeline.Relate(a, b)
		if got != tt.want || ok != (tt.want != timeline.RelationNone) {
			t.Errorf("%s: %v %v %v, known %v; want %v", tt.reason, a, got, b, ok, tt.want)
		}
		if back, _ := timeline.Relate(b, a); back != tt.want.Inverse() {
			t.Errorf("%s: %v %v %v, want the inverse of %v", tt.reason, b, back, a, tt.want)
		}
	}
}

func TestCompose(t *testing.T) {
	// From the table in Allen's paper of 1983, figure 4.
	all := timeline.RelationSet(0)
	for r := timeline.RelationBefore; r <= timeline.RelationAfter; r++ {
		all |= timeline.Relations(r)
	}
	tests := []struct {
		ab, bc timeline.Relation
		want   timeline.RelationSet
	}{
		{timeline.RelationBefore, timeline.RelationBefore, timeline.Relations(timeline.RelationBefore)},
		{timeline.RelationBefore, timeline.RelationAfter, all},
		{timeline.RelationMeets, timeline.RelationMeets, timeline.Relations(timeline.RelationBefore)},
		{timeline.RelationOverlaps, timeline.RelationOverlaps,
			timeline.Relations(timeline.RelationBefore, timeline.RelationOverlaps, timeline.RelationMeets)},
		{timeline.RelationDuring, timeline.RelationContains, all},
		{timeline.RelationMeets, timeline.RelationFinishes,
			timeline.Relations(timeline.RelationDuring, timeline.RelationStarts, timeline.RelationOverlaps)},
		{timeline.RelationStarts, timeline.RelationFinishes, timeline.Relations(timeline.RelationDuring)},
		{timeline.RelationNone, timeline.RelationBefore, 0},
	}
	for _, tt := range tests {
		if got := timeline.Compose(tt.ab, tt.bc); got != tt.want {
			t.Errorf("%v and %v: %v, want %v", tt.ab, tt.bc, got, tt.want)
		}
	}
	for r := timeline.RelationBefore; r <= timeline.RelationAfter; r++ {
		if got := timeline.Compose(r, timeline.RelationEquals); got != timeline.Relations(r) {
			t.Errorf("%v and equals: %v", r, got)
		}
		if r.Inverse().Inverse() != r {
			t.Errorf("%v is not the inverse of its inverse", r)
		}
		for s := timeline.RelationBefore; s <= timeline.RelationAfter; s++ {
			inverse := timeline.RelationSet(0)
			for c := range timeline.Compose(s.Inverse(), r.Inverse()).All() {
				inverse |= timeline.Relations(c.Inverse())
			}
			if got := timeline.Compose(r, s); got != inverse || got == 0 {
				t.Errorf("%v and %v: %v; by the inverses %v", r, s, got, inverse)
			}
		}
	}
	if got := slices.Collect(timeline.Relations(timeline.RelationAfter, timeline.RelationBefore, timeline.RelationNone).All()); len(got) != 2 ||
		got[0] != timeline.RelationBefore {
		t.Errorf("set holds %v", got)
	}
}

func TestRelationProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := periods.Draw(t, "a"), periods.Draw(t, "b"), periods.Draw(t, "c")
		ab, ok := timeline.Relate(a, b)
		if ba, back := timeline.Relate(b, a); back != ok || ba != ab.Inverse() {
			t.Fatalf("%v %v %v, but back %v", a, ab, b, ba)
		}
		if !ok {
			return
		}
		if a.Overlaps(b) == (ab <= timeline.RelationMeets || ab >= timeline.RelationMetBy) {
			t.Fatalf("%v %v %v, overlap %v", a, ab, b, a.Overlaps(b))
		}
		bc, ok := timeline.Relate(b, c)
		ac, known := timeline.Relate(a, c)
		if ok && known && !timeline.Compose(ab, bc).Has(ac) {
			t.Fatalf("%v %v %v %v %v, but %v", a, ab, b, bc, c, ac)
		}
	})
}
