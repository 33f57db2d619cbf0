package render

import (
	"github.com/almanac-go/almanac/timeline"
)

// span is a stretch of moments, from inclusive, to exclusive.
type span struct{ from, to int64 }

// item is an event as it is drawn.
type item struct {
	event         *timeline.Event
	told          span // the days that the words give; of an open period the unit of its known end
	fadesLeft     bool // its begin is open or approximate
	fadesRight    bool
	within        bool   // it happened at some time within the span
	dot           bool   // it is so short that it is a dot
	date, title   string // what is written, cut
	x, width      int    // of the bar, in pixels, with what fades
	solid, solid2 int    // the pixels between which the bar is not faded
	labelX        int
	row           int // in its band; -1 if there is no room
}

// band is the events of similar exactness.
type band struct {
	name  string
	items []*item
	rows  int
}

const (
	labelColumns = 78 // of a headline
	fadeWidth    = 90 // pixels over which an open end fades
	leastMark    = 9  // pixels of the smallest mark
	columnDate   = 68 // tenths of a pixel of a column, in the bold type of dates
	columnTitle  = 65 // and that of headlines
	warnWidth    = 14 // of the mark before a label whose tellings differ
	rowGap       = 16 // pixels between two events in one row
)

// newItem returns what is drawn of a dated event.
func newItem(e *timeline.Event, origin timeline.Date) *item {
	p := e.When
	begin, end := p.Begin, p.End
	if begin.IsZero() {
		begin = end
	}
	if end.IsZero() {
		end = p.Begin
	}
	it := &item{event: e, told: span{moment(origin, begin), after(origin, end)}, date: When(p), title: clip(Clean(headline(e)), labelColumns)}
	it.told.to = max(it.told.to, it.told.from+1)
	switch p.Mod { // what only bounds the event is no part of it
	case timeline.ModBefore, timeline.ModOnOrAfter:
		it.told.to = it.told.from + 1
	case timeline.ModAfter, timeline.ModOnOrBefore:
		it.told.from = it.told.to - 1
	}
	it.fadesLeft = p.IsOpenBegin() || p.BeginApprox || p.Mod == timeline.ModApprox || p.Mod == timeline.ModBefore || p.Mod == timeline.ModOnOrBefore
	it.fadesRight = p.IsOpenEnd() || p.EndApprox || p.Mod == timeline.ModApprox || p.Mod == timeline.ModAfter || p.Mod == timeline.ModOnOrAfter
	it.within = p.IsPoint() && !it.fadesLeft && !it.fadesRight
	if e.Status != timeline.StatusActual {
		it.title += " (" + e.Status.String() + ")"
	}
	return it
}

// part returns the part of the told stretch that early, mid and late mean.
func (it *item) part() span {
	s := it.told
	third := (s.to - s.from) / 3
	switch it.event.When.Mod {
	case timeline.ModStart:
		s.to = s.from + third
	case timeline.ModMid:
		s.from, s.to = s.from+third, s.to-third
	case timeline.ModEnd:
		s.from = s.to - third
	}
	return s
}

// place finds the pixels of an item.
func (it *item) place(s *scale) {
	from, to := s.at(it.told.from), s.at(it.told.to)
	if to-from < leastMark {
		from -= (leastMark - (to - from)) / 2
		to = from + leastMark
		it.dot = it.within && it.event.When.Grain() <= timeline.GrainDay
	}
	it.solid, it.solid2 = from, to
	if it.fadesLeft {
		from = max(from-it.fade(s, -1), s.left-8)
	}
	if it.fadesRight {
		to = min(to+it.fade(s, +1), s.right+8)
	}
	it.x, it.width = from, to-from
	it.labelX = max(s.left, min(it.solid, s.right-it.labelWidth()))
}

// fade returns over how many pixels an end fades: an approximate one over the next unit, an open one far.
func (it *item) fade(s *scale, side int64) int {
	p := it.event.When
	if p.Mod == timeline.ModApprox || side < 0 && p.BeginApprox || side > 0 && p.EndApprox {
		unit := s.at(it.told.to) - s.at(it.told.from)
		return max(leastMark, min(unit, fadeWidth))
	}
	return fadeWidth
}

func (it *item) labelWidth() int {
	w := (textWidth(it.date)*columnDate+textWidth(it.title)*columnTitle)/10 + 10
	if it.event.Note != "" {
		w += warnWidth
	}
	return w
}

// pack puts the items into rows, each into the first one that is free there. Those that need more rows than most have none.
func (b *band) pack(most int) {
	var ends []int
	for _, it := range b.items {
		from := min(it.x, it.labelX)
		to := max(it.x+it.width, it.labelX+it.labelWidth()) + rowGap
		it.row = -1
		for r := range ends {
			if ends[r] <= from {
				it.row = r
				break
			}
		}
		if it.row < 0 && len(ends) < most {
			it.row = len(ends)
			ends = append(ends, 0)
		}
		if it.row >= 0 {
			ends[it.row] = to
		}
	}
	b.rows = len(ends)
}

// packAll shares the rows among the bands: what one does not need another may have.
func packAll(bands []*band, most int) {
	left, open := most, len(bands)
	for _, b := range bands {
		b.pack(most)
	}
	done := make(map[*band]bool)
	for again := true; again && open > 0; {
		again = false
		for _, b := range bands {
			if !done[b] && b.rows <= left/open {
				done[b], again = true, true
				left -= b.rows
				open--
				break
			}
		}
	}
	for _, b := range bands {
		if !done[b] {
			b.pack(max(left/open, 1))
		}
	}
}
