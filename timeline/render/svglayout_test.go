package render

import (
	"fmt"
	"slices"
	"testing"

	"github.com/almanac-go/almanac/timeline"
	"pgregory.net/rapid"
)

// drawn generates events of all grains over a few years or over many, with open and approximate ends.
var drawn = rapid.Custom(func(t *rapid.T) timeline.Event {
	years := rapid.OneOf(rapid.IntRange(2016, 2019), rapid.IntRange(timeline.MinYear, timeline.MaxYear))
	date := func(name string) timeline.Date {
		d, ok := timeline.NewDay(years.Draw(t, name), rapid.IntRange(1, 12).Draw(t, "month"), rapid.IntRange(1, 28).Draw(t, "day"))
		if !ok {
			t.Fatal("no such day")
		}
		unit := d.Trunc(timeline.Grain(rapid.IntRange(int(timeline.GrainDay), int(timeline.GrainMillennium)).Draw(t, "grain")))
		if unit.IsZero() {
			return d
		}
		return unit
	}
	p := timeline.Of(date("year"))
	switch rapid.IntRange(0, 5).Draw(t, "shape") {
	case 0:
		p = timeline.Since(p.Begin)
	case 1:
		p = timeline.Until(p.End)
	case 2:
		if q := timeline.Between(p.Begin, date("end")); !q.IsZero() {
			p = q
		}
	}
	p = p.With(timeline.Mod(rapid.IntRange(0, int(timeline.ModOnOrAfter)).Draw(t, "mod")))
	return timeline.Event{When: p, Title: rapid.StringN(0, 60, 200).Draw(t, "title"), Note: rapid.SampledFrom([]string{"", "note"}).Draw(t, "note")}
})

// TestLayoutLaws holds that a picture shows every event once or counts it, that nothing in a row lies over something else, that bars stay within the axis, and
// that what is later is not further left.
func TestLayoutLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := rapid.SliceOfN(drawn, 1, 60).Draw(t, "events")
		rows := rapid.IntRange(1, 30).Draw(t, "rows")
		p := picture{width: rapid.IntRange(svgLeast, 2000).Draw(t, "width")}
		p.arrange(slices.Values(events), rows)
		shown, used := 0, 0
		for _, b := range p.bands {
			used += b.rows
			ends := make(map[int]int)
			for _, it := range b.items {
				if it.row < 0 {
					continue
				}
				shown++
				from, to := min(it.x, it.labelX), max(it.x+it.width, it.labelX+it.labelWidth())
				if end, ok := ends[it.row]; ok && from < end || it.row >= b.rows {
					t.Fatalf("%v overlaps in row %d", it.event, it.row)
				}
				ends[it.row] = to
				if it.width <= 0 || it.x < svgMargin-leastMark || it.x+it.width > p.width-svgMargin+leastMark || it.labelX < svgMargin {
					t.Fatalf("%v is drawn from %d to %d of %d", it.event, it.x, it.x+it.width, p.width)
				}
			}
		}
		if shown+p.hidden != len(events) || len(p.items) != len(events) {
			t.Fatalf("%d shown, %d hidden of %d", shown, p.hidden, len(events))
		}
		if used > max(rows, len(p.bands)) {
			t.Fatalf("%d rows, at most %d", used, rows)
		}
		last := -1 << 30
		from, to := p.scale.segments[0].from, p.scale.segments[len(p.scale.segments)-1].to
		for i := range int64(200) {
			x := p.scale.at(from + (to-from)*i/199)
			if x < last || x < svgMargin || x > p.width-svgMargin {
				t.Fatalf("moment %d is at %d, after %d", i, x, last)
			}
			last = x
		}
		ticks := p.scale.ticks()
		if len(ticks) < len(p.scale.segments) {
			t.Fatalf("%d ticks in %d stretches", len(ticks), len(p.scale.segments))
		}
	})
}

func TestTicks(t *testing.T) {
	tests := []struct {
		first, last string
		want        string
		reason      string
	}{
		{"2018-06-05", "2018-06-09", "[5 Jun 2018 6 Jun 2018 7 Jun 2018 8 Jun 2018 9 Jun 2018]", "days"},
		{"2018-01", "2018-06", "[Jan 2018 Feb 2018 Mar 2018 Apr 2018 May 2018 Jun 2018]", "months"},
		{"2001", "2010", "[2001 2002 2003 2004 2005 2006 2007 2008 2009 2010]", "years"},
		{"19XX", "19XX", "[1900 1910 1920 1930 1940 1950 1960 1970 1980 1990]", "decades"},
		{"-1999", "0999", "[2000 BC 1500 BC 1000 BC 500 BC 1 BC 500]", "millennia"},
	}
	for _, tt := range tests {
		var a, b timeline.Date
		if err := a.UnmarshalText([]byte(tt.first)); err != nil {
			t.Fatal(err)
		}
		if err := b.UnmarshalText([]byte(tt.last)); err != nil {
			t.Fatal(err)
		}
		origin := a.First()
		s := newScale(origin, []span{{0, after(origin, b)}}, svgMargin, svgWidth-svgMargin)
		var labels []string
		for _, tick := range s.ticks() {
			labels = append(labels, tick.label)
		}
		if got := fmt.Sprint(labels); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.reason, got, tt.want)
		}
	}
}
