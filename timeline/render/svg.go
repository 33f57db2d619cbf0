package render

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"iter"

	"github.com/almanac-go/almanac/timeline"
)

// SVGOptions say how SVG draws. The zero value draws 1200 pixels wide, with at most 80 rows, without a title.
type SVGOptions struct {
	Title string
	Width int // pixels, 640 or more; 1200 if 0
	Rows  int // of events at most, which bounds the height; 80 if 0
}

const (
	svgWidth    = 1200
	svgLeast    = 640
	svgRows     = 80
	svgMargin   = 32
	rowHeight   = 32
	bandHead    = 26
	densityHigh = 28
	legendHigh  = 40
)

// SVG writes events as a picture on an axis of time: below the axis how many there are, then those that are told to the day, to the month, and to the year or
// longer. Long stretches without events are cut out of the axis. What is not known exactly is drawn so: open ends fade, approximate ones soften, and what
// happened at some time within a unit has an outline. Each event has its text and citations as a tooltip, those whose tellings differ have a mark. Colours follow
// the reader's light or dark mode, and say nothing that words do not.
//
// Events beyond the rows that the options allow, and those without a date, are counted below the picture. Errors are those of w.
func SVG(w io.Writer, events iter.Seq[timeline.Event], o SVGOptions) error {
	if o.Width == 0 {
		o.Width = svgWidth
	}
	if o.Rows <= 0 {
		o.Rows = svgRows
	}
	o.Width = max(o.Width, svgLeast)
	p := picture{out: bufio.NewWriter(w), width: o.Width}
	p.arrange(events, o.Rows)
	p.write(o.Title)
	return p.out.Flush()
}

// picture is a picture as far as it is laid out.
type picture struct {
	out     *bufio.Writer
	width   int
	scale   scale
	bands   []*band
	items   []*item
	y       int // of the next thing below
	undated int
	hidden  int
	legend  legend
}

// legend is what needs an explanation.
type legend struct{ point, bar, within, open, cut, differs bool }

// arrange finds a place for all events.
func (p *picture) arrange(events iter.Seq[timeline.Event], rows int) {
	var dated []*timeline.Event
	var origin timeline.Date
	for e := range events {
		if e.When.IsZero() {
			p.undated++
			continue
		}
		dated = append(dated, &e)
		begin := e.When.First()
		if begin.IsZero() {
			begin = e.When.End.First()
		}
		if origin.IsZero() || begin.Before(origin) {
			origin = begin
		}
	}
	if len(dated) == 0 {
		return
	}
	bands := []*band{{name: "to the day"}, {name: "to the week, month or quarter"}, {name: "to the year or longer"}}
	var spans []span
	for _, e := range dated {
		it := newItem(e, origin)
		p.items = append(p.items, it)
		spans = append(spans, it.told)
		switch g := e.When.Grain(); {
		case g <= timeline.GrainDay:
			bands[0].items = append(bands[0].items, it)
		case g < timeline.GrainYear:
			bands[1].items = append(bands[1].items, it)
		default:
			bands[2].items = append(bands[2].items, it)
		}
	}
	p.scale = newScale(origin, spans, svgMargin, p.width-svgMargin)
	for _, b := range bands {
		if len(b.items) > 0 {
			p.bands = append(p.bands, b)
		}
	}
	for _, it := range p.items {
		it.place(&p.scale)
	}
	packAll(p.bands, rows)
	for _, it := range p.items {
		if it.row < 0 {
			p.hidden++
			continue
		}
		p.note(it)
	}
}

// note remembers what an item needs explained.
func (p *picture) note(it *item) {
	p.legend.point = p.legend.point || it.dot
	p.legend.bar = p.legend.bar || !it.within
	p.legend.within = p.legend.within || it.within && !it.dot
	p.legend.open = p.legend.open || it.fadesLeft || it.fadesRight
	p.legend.differs = p.legend.differs || it.event.Note != ""
	p.legend.cut = len(p.scale.segments) > 1
}

func (p *picture) printf(format string, args ...any) { fmt.Fprintf(p.out, format, args...) }

// write draws from top to bottom.
func (p *picture) write(title string) {
	head, axis := 20, 0
	if title != "" {
		head += 30
	}
	axis = head + 44
	height := axis + 12
	if len(p.items) > 0 {
		height = axis + 22 + densityHigh + 10
	}
	for _, b := range p.bands {
		height += bandHead + b.rows*rowHeight + 8
	}
	height += legendHigh
	notes := p.notes()
	height += 18 * len(notes)
	p.printf(`<svg xmlns="http://www.w3.org/2000/svg" class="almanac-timeline" role="img" width="%d" height="%d" viewBox="0 0 %d %d">`+"\n", p.width, height, p.width, height)
	p.printf("<title>%s</title>\n<desc>%s</desc>\n", xmlText(cmp.Or(title, "Timeline"), slideTitle), p.describe())
	p.printf("<style>%s</style>\n", svgStyle)
	p.gradients()
	p.printf(`<rect class="paper" width="%d" height="%d"/>`+"\n", p.width, height)
	if title != "" {
		p.printf(`<text class="h" x="%d" y="38">%s</text>`+"\n", svgMargin, xmlText(title, p.width/11))
	}
	p.printf(`<text class="s" x="%d" y="%d">%s</text>`+"\n", svgMargin, head+8, p.describe())
	p.y = axis
	if len(p.items) > 0 {
		p.axis(height - legendHigh - 18*len(notes) - 6)
		for _, b := range p.bands {
			p.band(b)
		}
		p.drawLegend()
	}
	p.y = height - 18*len(notes) + 2
	for _, n := range notes {
		p.printf(`<text class="s" x="%d" y="%d">%s</text>`+"\n", svgMargin, p.y, n)
		p.y += 18
	}
	p.printf("</svg>\n")
}

// describe tells in words what is drawn.
func (p *picture) describe() string {
	if len(p.items) == 0 {
		return "No dated events"
	}
	var hull timeline.Period
	for _, it := range p.items {
		w := it.event.When
		if w.Begin.IsZero() {
			w.Begin = w.End
		} else if w.End.IsZero() {
			w.End = w.Begin
		}
		hull = hull.Hull(w)
	}
	hull.BeginApprox, hull.EndApprox = false, false
	return counted(len(p.items), "event") + ", " + xmlText(When(hull), slideTitle)
}

// notes tells what is left out.
func (p *picture) notes() []string {
	var notes []string
	if p.hidden > 0 {
		notes = append(notes, counted(p.hidden, "more event")+" not shown for want of room; the bars below the axis count them")
	}
	if p.undated > 0 {
		notes = append(notes, counted(p.undated, "event")+" without a date not shown")
	}
	return notes
}

// axis draws the ticks, their lines down to the bottom, the breaks, and how many events there are.
func (p *picture) axis(bottom int) {
	y := p.y
	for _, g := range p.scale.segments {
		p.printf(`<path class="axis" d="M%d %dH%d"/>`, g.x, y, g.x+g.width)
	}
	p.printf("\n")
	for _, t := range p.scale.ticks() {
		p.printf(`<path class="grid" d="M%d %dV%d"/><text class="tick" x="%d" y="%d" text-anchor="middle">%s</text>`+"\n", t.x, y, bottom, t.x, y-8, xmlText(t.label, slideTitle))
	}
	for i, g := range p.scale.segments[1:] {
		left := p.scale.segments[i]
		x := (left.x + left.width + g.x) / 2
		p.printf(`<path class="cut" d="M%d %dl6 -12M%d %dl6 -12"/><path class="cutline" d="M%d %dV%d"/>`+"\n", x-7, y+6, x+1, y+6, x, y+12, bottom)
	}
	p.density(y + 8)
	p.y = y + 8 + densityHigh + 10
}

// density draws how many events begin at each place of the axis, those without room too. The height grows with the logarithm.
func (p *picture) density(y int) {
	const bin = 5
	counts := make([]int, p.width/bin+1)
	most := 0
	for _, it := range p.items {
		i := min(max(it.solid/bin, 0), len(counts)-1)
		counts[i]++
		most = max(most, counts[i])
	}
	p.printf(`<g class="density">`)
	for i, n := range counts {
		if n > 0 {
			h := max(2, densityHigh*logOf(n)/max(logOf(most), 1))
			p.printf(`<rect x="%d" y="%d" width="%d" height="%d"><title>%s</title></rect>`, i*bin, y+densityHigh-h, bin-1, h, counted(n, "event"))
		}
	}
	p.printf("</g>\n")
}

// logOf returns sixteen times the binary logarithm of n+1, by straight lines between the powers.
func logOf(n int) int {
	n++
	whole := 0
	for 2<<whole <= n {
		whole++
	}
	return 16*whole + 16*(n-1<<whole)/(1<<whole)
}
