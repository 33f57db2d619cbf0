package render

import (
	"slices"
	"strconv"

	"github.com/almanac-go/almanac/timeline"
)

// Moments on the axis are minutes since the first day of the first event; a day has dayMinutes.
const dayMinutes = 24 * 60

// scale maps moments to pixels: linear, but for stretches without events that would press all others together. These are cut out.
type scale struct {
	origin   timeline.Date // the day of moment 0
	segments []segment
	left     int // pixels of the first and the last moment
	right    int
}

// segment is a stretch of the axis between two breaks.
type segment struct {
	from, to int64 // moments
	told     int64 // the first of them that an event gives
	x, width int   // pixels
}

const (
	// A stretch without events is cut out if it is longer than 1/breakShare of what is left of the axis, up to breaksMost times.
	breakShare = 4
	breaksMost = 6
	breakWidth = 36
)

// newScale returns the scale on which all stretches, which must be at least one, can be drawn between two pixels.
func newScale(origin timeline.Date, spans []span, left, right int) scale {
	edges := make([]int64, 0, 2*len(spans))
	for _, s := range spans {
		edges = append(edges, s.from, s.to)
	}
	slices.Sort(edges)
	edges = slices.Compact(edges)
	first, last := edges[0], edges[len(edges)-1]
	at := cuts(edges)
	s := scale{origin: origin, left: left, right: right}
	for _, i := range at {
		s.segments = append(s.segments, segment{from: first, to: edges[i], told: first})
		first = edges[i+1]
	}
	s.segments = append(s.segments, segment{from: first, to: last, told: first})
	s.pad()
	s.place()
	return s
}

// cuts returns the indexes of the edges after which the axis is cut, in order.
func cuts(edges []int64) []int {
	rest := edges[len(edges)-1] - edges[0]
	gaps := make([]int, 0, len(edges))
	for i := range len(edges) - 1 {
		gaps = append(gaps, i)
	}
	length := func(i int) int64 { return edges[i+1] - edges[i] }
	slices.SortStableFunc(gaps, func(a, b int) int {
		switch la, lb := length(a), length(b); {
		case la > lb:
			return -1
		case la < lb:
			return 1
		}
		return 0
	})
	var found []int
	for _, i := range gaps {
		if len(found) == breaksMost || length(i)*breakShare <= rest || rest <= length(i) {
			break
		}
		found = append(found, i)
		rest -= length(i)
	}
	slices.Sort(found)
	return found
}

// pad gives the ends of the segments some air, so that no mark stands on the edge.
func (s *scale) pad() {
	total := int64(0)
	for _, g := range s.segments {
		total += g.to - g.from
	}
	air := max(total/40, dayMinutes/24)
	if total <= dayMinutes {
		air = 3 * dayMinutes
	}
	for i := range s.segments {
		s.segments[i].from -= air
		s.segments[i].to += air
	}
}

// place gives every segment its share of the pixels.
func (s *scale) place() {
	total := int64(0)
	for _, g := range s.segments {
		total += g.to - g.from
	}
	room := int64(s.right - s.left - breakWidth*(len(s.segments)-1))
	x := s.left
	done := int64(0)
	for i := range s.segments {
		g := &s.segments[i]
		from := done * room / total
		done += g.to - g.from
		g.x, g.width = x, int(done*room/total-from)
		x += g.width + breakWidth
	}
}

// at returns the pixel of a moment; moments in a break, or beyond the ends, are at the nearest edge.
func (s *scale) at(m int64) int {
	for i, g := range s.segments {
		if m < g.from {
			if i > 0 {
				return g.x - breakWidth/2
			}
			return g.x
		}
		if m <= g.to {
			return g.x + int((m-g.from)*int64(g.width)/(g.to-g.from))
		}
	}
	return s.right
}

// moment returns the first moment of a date.
func (s *scale) moment(d timeline.Date) int64 { return moment(s.origin, d) }

func moment(origin, d timeline.Date) int64 {
	m := int64(origin.DaysUntil(d.First())) * dayMinutes
	if isClock(d) {
		hour, minute, _ := d.Clock()
		m += int64(hour)*60 + int64(minute)
	}
	return m
}

// after returns the moment after the last of a date.
func after(origin, d timeline.Date) int64 {
	switch d.Grain() {
	case timeline.GrainSecond, timeline.GrainMinute:
		return moment(origin, d) + 1
	case timeline.GrainHour:
		return moment(origin, d) + 60
	}
	return moment(origin, d.Last()) + dayMinutes
}

// tick is a mark on the axis.
type tick struct {
	x     int
	label string
}

// step is a distance between ticks: n units of a grain.
type step struct {
	grain timeline.Grain
	n     int
	days  int64 // about
}

var steps = []step{
	{timeline.GrainDay, 1, 1}, {timeline.GrainDay, 2, 2}, {timeline.GrainDay, 7, 7}, {timeline.GrainMonth, 1, 30}, {timeline.GrainMonth, 3, 91}, {timeline.GrainMonth, 6, 182},
	{timeline.GrainYear, 1, 365}, {timeline.GrainYear, 2, 730}, {timeline.GrainYear, 5, 1826}, {timeline.GrainYear, 10, 3652}, {timeline.GrainYear, 20, 7305},
	{timeline.GrainYear, 50, 18262}, {timeline.GrainYear, 100, 36525}, {timeline.GrainYear, 200, 73050}, {timeline.GrainYear, 500, 182625},
	{timeline.GrainYear, 1000, 365250}, {timeline.GrainYear, 2000, 730500},
}

// tickRoom is how many pixels a tick with its label takes.
const tickRoom = 84

// ticks returns the marks of the axis: at equal distances, and in each segment at least one.
func (s *scale) ticks() []tick {
	g := s.segments[0]
	for _, other := range s.segments {
		if other.width > g.width {
			g = other
		}
	}
	chosen := steps[len(steps)-1]
	for _, st := range steps {
		if st.days*dayMinutes*int64(g.width) >= tickRoom*(g.to-g.from) {
			chosen = st
			break
		}
	}
	var all []tick
	for _, g := range s.segments {
		found := s.regular(g, chosen)
		if len(found) == 0 || len(s.segments) > 1 && g.width < 2*tickRoom { // room for one, which is best where it begins
			found = []tick{{s.at(g.told), When(timeline.Of(s.day(g.told).Trunc(chosen.grain)))}}
		}
		all = append(all, found...)
	}
	return all
}

// regular returns the ticks at equal distances in a segment.
func (s *scale) regular(g segment, st step) []tick {
	var found []tick
	free := g.x
	for d := st.first(s.day(g.from)); !d.IsZero(); d = d.Shift(st.n) {
		m := s.moment(d)
		if m > g.to {
			break
		}
		if x := s.at(m); m >= g.from && x >= free && x <= s.right-tickRoom/2 {
			found = append(found, tick{x, st.label(d)})
			free = x + tickRoom*3/4
		}
	}
	return found
}

// day returns the day of a moment, held within the years of a Date.
func (s *scale) day(m int64) timeline.Date {
	n := m / dayMinutes
	if m%dayMinutes < 0 {
		n--
	}
	if d := s.origin.AddDays(int(n)); !d.IsZero() {
		return d
	}
	if n < 0 {
		return timeline.NewYear(timeline.MinYear).First()
	}
	return timeline.NewYear(timeline.MaxYear).Last()
}

// first returns the unit at or before a day from which the ticks are counted.
func (st step) first(d timeline.Date) timeline.Date {
	switch st.grain {
	case timeline.GrainDay:
		return d
	case timeline.GrainMonth:
		m, _ := timeline.NewMonth(d.Year(), (d.Month()-1)/st.n*st.n+1)
		return m
	}
	year := d.Year() / st.n * st.n
	if d.Year() < 0 {
		year -= st.n
	}
	return timeline.NewYear(max(year, timeline.MinYear))
}

func (st step) label(d timeline.Date) string {
	if st.grain == timeline.GrainYear && d.Year() < 0 && st.n >= 100 {
		return strconv.Itoa(-d.Year()) + " BC" // the round year; that it is one off is not to be seen
	}
	return When(timeline.Of(d))
}
