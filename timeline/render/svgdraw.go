package render

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/almanac-go/almanac/timeline"
)

func (p *picture) band(b *band) {
	p.printf(`<g><path class="rule" d="M%d %dH%d"/><text class="b" x="%d" y="%d">%s</text>`+"\n", svgMargin, p.y, p.width-svgMargin, svgMargin, p.y+16, "Told "+b.name)
	p.y += bandHead
	for _, it := range b.items {
		if it.row >= 0 {
			p.item(it, p.y+it.row*rowHeight)
		}
	}
	p.printf("</g>\n")
	p.y += b.rows*rowHeight + 8
}

// item draws an event: its text, and below that its bar.
func (p *picture) item(it *item, y int) {
	status := statusClass(it.event.Status)
	p.printf(`<g class="%s"><title>%s</title>`, status, tooltip(it.event))
	x := it.labelX
	if it.event.Note != "" {
		p.printf(`<path class="warn" d="M%d %dl5 -9l5 9z"/>`, x, y+12)
		x += warnWidth
	}
	p.printf(`<text x="%d" y="%d"><tspan class="d">%s</tspan> <tspan class="t">%s</tspan></text>`, x, y+12, xmlText(it.date, slideTitle), xmlText(it.title, slideTitle))
	bar := y + 18
	width := it.solid2 - it.solid
	if it.fadesLeft {
		p.printf(`<rect x="%d" y="%d" width="%d" height="7" fill="url(#almanac-%s-left)"/>`, it.x, bar, it.solid-it.x, status)
	}
	if it.fadesRight {
		p.printf(`<rect x="%d" y="%d" width="%d" height="7" fill="url(#almanac-%s-right)"/>`, it.solid2, bar, it.x+it.width-it.solid2, status)
	}
	switch {
	case it.dot:
		p.printf(`<circle class="m" cx="%d" cy="%d" r="4.5"/>`, it.solid+width/2, bar+3)
	case it.within:
		p.printf(`<rect class="w" x="%d" y="%d" width="%d" height="6" rx="3"/>`, it.solid, bar, width)
		if part := it.part(); part != it.told {
			from, to := p.scale.at(part.from), p.scale.at(part.to)
			p.printf(`<rect class="m" x="%d" y="%d" width="%d" height="7" rx="3"/>`, from, bar, max(to-from, 3))
		}
	default:
		p.printf(`<rect class="m" x="%d" y="%d" width="%d" height="7" rx="%s"/>`, it.solid, bar, width, rounding(it))
	}
	p.printf("</g>\n")
}

// rounding returns the radius of a bar's corners: none where it goes on fading.
func rounding(it *item) string {
	if it.fadesLeft || it.fadesRight {
		return "0"
	}
	return "3.5"
}

func statusClass(s timeline.Status) string {
	if s > timeline.StatusRecurring {
		s = timeline.StatusActual
	}
	return s.String()
}

// tooltip returns all that is known of an event.
func tooltip(e *timeline.Event) string {
	lines := []string{xmlText(When(e.When)+": "+headline(e), slideText)}
	for i, c := range e.Citations {
		if i == citedMost {
			lines = append(lines, "and "+counted(len(e.Citations)-i, "more citation"))
			break
		}
		lines = append(lines, xmlText(c.Sentence, tooltipMost)+" ["+xmlText(at(c), slideTitle)+"]")
	}
	if s := speaker(e); s != "" {
		lines = append(lines, "Said by "+xmlText(s, slideTitle))
	}
	if e.Note != "" {
		lines = append(lines, xmlText(e.Note, slideText))
	}
	return strings.Join(lines, "\n")
}

// tooltipMost is how many columns of a sentence a tooltip shows.
const tooltipMost = 400

// gradients declares the fades that are used: of each status to the left and to the right.
func (p *picture) gradients() {
	var used []string
	for _, it := range p.items {
		status := statusClass(it.event.Status)
		if it.row >= 0 && it.fadesLeft {
			used = append(used, `class="`+status+`" id="almanac-`+status+`-left" x1="1" x2="0"`)
		}
		if it.row >= 0 && it.fadesRight {
			used = append(used, `class="`+status+`" id="almanac-`+status+`-right"`)
		}
	}
	slices.Sort(used)
	p.printf("<defs>\n")
	for _, g := range slices.Compact(used) {
		p.printf(`<linearGradient %s><stop offset="0" stop-color="currentColor" stop-opacity=".9"/><stop offset="1" stop-color="currentColor" stop-opacity="0"/></linearGradient>`+"\n", g)
	}
	p.printf("</defs>\n")
}

// drawLegend explains the marks that are used.
func (p *picture) drawLegend() {
	y := p.y + 22
	x := svgMargin
	entry := func(used bool, mark, text string, room int) {
		if !used {
			return
		}
		p.printf(`<g class="actual" transform="translate(%d %d)">%s<text class="s" x="34" y="0">%s</text></g>`+"\n", x, y, mark, text)
		x += room
	}
	entry(p.legend.point, `<circle class="m" cx="22" cy="-4" r="4.5"/>`, "on a day", 110)
	entry(p.legend.bar, `<rect class="m" x="2" y="-8" width="26" height="7" rx="3.5"/>`, "for all of the time", 160)
	entry(p.legend.within, `<rect class="w" x="2" y="-8" width="26" height="6" rx="3"/>`, "some time within", 154)
	entry(p.legend.open, `<path class="m" d="M2 -8h8v7h-8z"/><path class="m" opacity=".55" d="M10 -8h6v7h-6z"/><path class="m" opacity=".25" d="M16 -8h6v7h-6z"/><path class="m" opacity=".1" d="M22 -8h6v7h-6z"/>`, "open or approximate", 172)
	entry(p.legend.differs, `<path class="warn" d="M18 -1l5 -9l5 9z"/>`, "tellings differ", 140)
	entry(p.legend.cut, `<path class="cut" d="M14 2l6 -12M22 2l6 -12"/>`, "time left out", 130)
}

// xmlText returns text of a document, cut to a width, as XML that holds nothing but text.
func xmlText(s string, width int) string {
	s = clip(Clean(s), width)
	s = strings.Map(func(r rune) rune {
		if r&0xfffe == 0xfffe {
			return utf8.RuneError // XML 1.0 has no place for it
		}
		return r
	}, s)
	return xmlEscaper.Replace(s)
}

var xmlEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;")

// svgStyle gives colours to the statuses, by the reader's mode. Its rules hold within the picture only, as pages may contain several.
const svgStyle = `
.almanac-timeline{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","DejaVu Sans",sans-serif;font-size:12px}
.almanac-timeline .paper{fill:#fff}
.almanac-timeline text{fill:#1f2733}
.almanac-timeline .h{font-size:20px;font-weight:600}
.almanac-timeline .s,.almanac-timeline .tick{fill:#5b6675;font-size:12px}
.almanac-timeline .tick{font-size:11px}
.almanac-timeline .b{fill:#5b6675;font-size:11px;font-weight:600;letter-spacing:.04em}
.almanac-timeline .d{font-weight:600;font-size:11.5px}
.almanac-timeline .t{unicode-bidi:isolate}
.almanac-timeline .axis{stroke:#5b6675;stroke-width:1.5;fill:none}
.almanac-timeline .grid{stroke:#e7eaee;fill:none}
.almanac-timeline .rule{stroke:#c9d0d8;fill:none}
.almanac-timeline .cut{stroke:#5b6675;stroke-width:1.5;fill:none}
.almanac-timeline .cutline{stroke:#c9d0d8;stroke-dasharray:2 4;fill:none}
.almanac-timeline .density{fill:#b9c4d0}
.almanac-timeline .warn{fill:#c62828}
.almanac-timeline .m{fill:currentColor}
.almanac-timeline .w{fill:currentColor;fill-opacity:.18;stroke:currentColor;stroke-width:1.2}
.almanac-timeline .actual{color:#1f5fbf}
.almanac-timeline .planned{color:#b26a00}
.almanac-timeline .forecast{color:#7a3fb5}
.almanac-timeline .hypothetical{color:#75808e}
.almanac-timeline .negated{color:#b3261e}
.almanac-timeline .recurring{color:#1b7f5c}
@media (prefers-color-scheme:dark){
.almanac-timeline .paper{fill:#14181e}
.almanac-timeline text{fill:#e6eaf0}
.almanac-timeline .s,.almanac-timeline .tick,.almanac-timeline .b{fill:#9aa5b3}
.almanac-timeline .axis,.almanac-timeline .cut{stroke:#9aa5b3}
.almanac-timeline .grid{stroke:#242b34}
.almanac-timeline .rule,.almanac-timeline .cutline{stroke:#3a4450}
.almanac-timeline .density{fill:#45515f}
.almanac-timeline .warn{fill:#ff8a80}
.almanac-timeline .actual{color:#79aef7}
.almanac-timeline .planned{color:#f0b45a}
.almanac-timeline .forecast{color:#c59bf0}
.almanac-timeline .hypothetical{color:#a3adb9}
.almanac-timeline .negated{color:#ff8a80}
.almanac-timeline .recurring{color:#6fd0ad}
}
`
