package timeline_test

import (
	"encoding/json"
	"testing"

	"github.com/almanac-go/almanac/timeline"
	"pgregory.net/rapid"
)

func TestPeriodForms(t *testing.T) {
	tests := []struct {
		in, want, first, last string
		days                  int // 0 where an end is open
		reason                string
	}{
		{"2018-06-05/2018-06-09", "", "2018-06-05", "2018-06-09", 5, "both ends are included"},
		{"2018-06-05", "", "2018-06-05", "2018-06-05", 1, "a single day"},
		{"2017", "", "2017-01-01", "2017-12-31", 365, "a single year"},
		{"2022-11/2023-01", "", "2022-11-01", "2023-01-31", 92, "months in full"},
		{"2016/2018-06", "", "2016-01-01", "2018-06-30", 912, "ends of different grain"},
		{"2016-05/..", "", "2016-05-01", "", 0, "open end"},
		{"../2017", "", "", "2017-12-31", 0, "open begin"},
		{"2016-05/", "2016-05/..", "2016-05-01", "", 0, "an unknown end is read as open"},
		{"1984~/..", "", "1984-01-01", "", 0, "approximate begin"},
		{"1984~", "", "1984-01-01", "1984-12-31", 366, "approximate date"},
		{"1984~/1984", "", "1984-01-01", "1984-12-31", 366, "one end of it only"},
		{"1984?/1990%", "1984~/1990~", "1984-01-01", "1990-12-31", 2557, "other marks of EDTF"},
		{"2017 START", "", "2017-01-01", "2017-12-31", 365, "modifier"},
		{"1984~/.. ON_OR_AFTER", "", "1984-01-01", "", 0, "everything at once"},
		{"2018/2018", "2018", "2018-01-01", "2018-12-31", 365, "a range of one date"},
		{"BC044/-0043-03-15", "", "-0448-01-01", "-0043-03-15", 147998, "before the turn of the era"},
	}
	for _, tt := range tests {
		p, err := timeline.ParsePeriod(tt.in)
		if err != nil {
			t.Errorf("%s: %v", tt.reason, err)
			continue
		}
		want := tt.want
		if want == "" {
			want = tt.in
		}
		if p.String() != want || p.First().String() != tt.first || p.Last().String() != tt.last {
			t.Errorf("%s: %q is %q from %v to %v", tt.reason, tt.in, p, p.First(), p.Last())
		}
		if n, ok := p.Days(); n != tt.days || ok != (tt.days > 0) {
			t.Errorf("%s: %q has %d days, %v", tt.reason, tt.in, n, ok)
		}
	}
}

func TestParsePeriodErrors(t *testing.T) {
	tests := []struct{ in, element, reason string }{
		{"", "date", "no text"},
		{"..", "year", "one open end"},
		{"../..", "period", "nothing is said"},
		{"/", "period", "nothing is said"},
		{"2018-06-09/2018-06-05", "period", "ends first"},
		{"2018/2017", "period", "ends first"},
		{"2018-06-31/2018-07-01", "day", "no such day"},
		{"2018/x", "year", "no date"},
		{"2018/2019/2020", "end", "three dates"},
		{"2018 ", "modifier", "no modifier"},
		{"2018 SOON", "modifier", "no such modifier"},
		{"2018 START MID", "modifier", "two modifiers"},
		{"~", "date", "a mark alone"},
		{"..~/2018", "year", "an open end is not approximate"},
		{"2018~~", "end", "two marks"},
	}
	for _, tt := range tests {
		p, err := timeline.ParsePeriod(tt.in)
		e, ok := err.(*timeline.ParseError)
		if !ok {
			t.Errorf("%s: %q reads as %v with error %v", tt.reason, tt.in, p, err)
			continue
		}
		if e.Element != tt.element || e.Value != tt.in {
			t.Errorf("%s: %q gives %#v, want element %q", tt.reason, tt.in, e, tt.element)
		}
	}
}

func TestPeriodKinds(t *testing.T) {
	tests := []struct {
		in                              string
		zero, openBegin, openEnd, point bool
		grain                           timeline.Grain
	}{
		{in: "", zero: true},
		{in: "2018-06-05/2018-06-09", grain: timeline.GrainDay},
		{in: "2016-05/2018-06-09", grain: timeline.GrainMonth},
		{in: "2016-05/..", openEnd: true, grain: timeline.GrainMonth},
		{in: "../2017", openBegin: true, grain: timeline.GrainYear},
		{in: "2017", point: true, grain: timeline.GrainYear},
	}
	for _, tt := range tests {
		p := period(t, tt.in)
		if p.IsZero() != tt.zero || p.IsOpenBegin() != tt.openBegin || p.IsOpenEnd() != tt.openEnd || p.IsPoint() != tt.point || p.Grain() != tt.grain {
			t.Errorf("%q: zero %v, open begin %v, open end %v, point %v, grain %v", tt.in, p.IsZero(), p.IsOpenBegin(), p.IsOpenEnd(), p.IsPoint(), p.Grain())
		}
	}
}

func TestPeriodSets(t *testing.T) {
	tests := []struct{ a, b, common, hull, reason string }{
		{"2018-06-05/2018-06-09", "2018-06-07/2018-06-12", "2018-06-07/2018-06-09", "2018-06-05/2018-06-12", "overlap"},
		{"2017", "2017-10", "2017-10", "2017", "within"},
		{"2017", "2018", "", "2017/2018", "apart"},
		{"2016-05/..", "2017", "2017", "2016-05/..", "open end"},
		{"../2017", "2016/..", "2016/2017", "", "open on both sides: the hull is everything, of which nothing is known"},
		{"../2017", "2018/..", "", "", "apart"},
		{"", "2017", "", "2017", "unknown"},
		{"2017~", "2017-10", "2017-10", "2017~", "marks stay with their end"},
	}
	for _, tt := range tests {
		a, b := period(t, tt.a), period(t, tt.b)
		for range 2 {
			common, ok := a.Intersect(b)
			if common.String() != tt.common || ok != (tt.common != "") || a.Overlaps(b) != ok {
				t.Errorf("%s: %v and %v have %v in common", tt.reason, a, b, common)
			}
			if hull := a.Hull(b); hull.String() != tt.hull {
				t.Errorf("%s: hull of %v and %v is %v", tt.reason, a, b, hull)
			}
			a, b = b, a
		}
	}
}

func TestBetween(t *testing.T) {
	if p := timeline.Between(must(t, "2018"), must(t, "2017")); !p.IsZero() {
		t.Errorf("2018 to 2017 is %v", p)
	}
	if p := timeline.Between(must(t, "2018-06"), must(t, "2018")); p.String() != "2018-06/2018" {
		t.Errorf("June 2018 to the end of 2018 is %v", p)
	}
	if p := timeline.Since(must(t, "1984")).With(timeline.ModApprox); p.String() != "1984~/.." || !p.IsApprox() {
		t.Errorf("since about 1984 is %v", p)
	}
	if got := period(t, "2017~ START").EDTF(); got != "2017~" {
		t.Errorf("EDTF of early 2017 is %s", got)
	}
}

func TestPeriodProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, q := periods.Draw(t, "p"), periods.Draw(t, "q")
		data, err := json.Marshal(p)
		var back timeline.Period
		if err == nil {
			err = json.Unmarshal(data, &back)
		}
		if err != nil || back != p {
			t.Fatalf("%#v is written %s and read %#v, %v", p, data, back, err)
		}
		if p.Compare(q) != -q.Compare(p) || (p.Compare(q) == 0) != (p == q) {
			t.Fatalf("%v and %v compare as %d and %d", p, q, p.Compare(q), q.Compare(p))
		}
		if r := periods.Draw(t, "r"); p.Compare(q) <= 0 && q.Compare(r) <= 0 && p.Compare(r) > 0 {
			t.Fatalf("%v, %v and %v are in no order", p, q, r)
		}
		common, ok := p.Intersect(q)
		if ok != q.Overlaps(p) || ok && !(p.Contains(common) && q.Contains(common)) {
			t.Fatalf("%v and %v have %v in common, %v", p, q, common, ok)
		}
		if hull := p.Hull(q); !hull.IsZero() && (!p.IsZero() && !hull.Contains(p) || !q.IsZero() && !hull.Contains(q)) {
			t.Fatalf("the hull of %v and %v is %v", p, q, hull)
		}
	})
}
