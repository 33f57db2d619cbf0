package timeline_test

import (
	"testing"

	"github.com/almanac-go/almanac/timeline"
)

// FuzzParseDate holds that no text panics, that errors are typed, and that a date read is written in a form that reads as the same date.
func FuzzParseDate(f *testing.F) {
	for _, tt := range forms {
		f.Add(tt.edtf)
		f.Add(tt.timex)
	}
	for _, s := range []string{"", "2018-XX-XX", "2018-06-05T24:00", "BC0000", "-044X", "2018-W23-WE/", "XXXX"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := timeline.ParseDate(s)
		if err != nil {
			if _, ok := err.(*timeline.ParseError); !ok || !d.IsZero() {
				t.Fatalf("%q: %v with error %#v", s, d, err)
			}
			return
		}
		if back, err := timeline.ParseDate(d.String()); err != nil || back != d {
			t.Fatalf("%q is written %q and read %v, %v", s, d, back, err)
		}
		if d.IsZero() || d.First().Compare(d.Last()) > 0 {
			t.Fatalf("%q runs from %v to %v", s, d.First(), d.Last())
		}
	})
}

// FuzzParsePeriod holds the same of periods.
func FuzzParsePeriod(f *testing.F) {
	for _, s := range []string{"2018-06-05/2018-06-09", "2016-05/..", "../2017", "1984~/..", "1984?", "2017 START", "..", "/", "2018/2017", "BC044/0001 APPROX"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := timeline.ParsePeriod(s)
		if err != nil {
			if _, ok := err.(*timeline.ParseError); !ok || p != (timeline.Period{}) {
				t.Fatalf("%q: %v with error %#v", s, p, err)
			}
			return
		}
		if back, err := timeline.ParsePeriod(p.String()); err != nil || back != p {
			t.Fatalf("%q is written %q and read %v, %v", s, p, back, err)
		}
		if _, ok := timeline.Relate(p, p); ok == (p.IsOpenBegin() || p.IsOpenEnd()) {
			t.Fatalf("%q and itself: related %v", s, ok)
		}
	})
}
