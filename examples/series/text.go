package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/almanac-go/almanac/examples/internal/cli"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
	"github.com/almanac-go/almanac/timeline/render"
)

// writer prints series for a terminal.
type writer struct {
	out   io.Writer
	width int
	of    string

	carried bool // a period stands in brackets
}

func (w *writer) write(all []stats.Series, documents int) error {
	var b strings.Builder
	charts, left := 0, 0
	for _, s := range all {
		left += len(s.LeftOut)
		if len(s.Points) == 0 {
			continue
		}
		charts++
		w.chart(&b, s)
		b.WriteByte('\n')
	}
	if left > 0 {
		w.leftOut(&b, all)
	}
	if w.carried {
		b.WriteString("A period in [brackets] is taken from further away than the sentence.\n")
	}
	if charts == 0 {
		what := "figures"
		if w.of != "" {
			what += " of " + w.of
		}
		fmt.Fprintf(&b, "No %s for a whole period in %s.\n", render.Clean(what), cli.Count(documents, "document"))
	}
	_, err := io.WriteString(w.out, b.String())
	return err
}

// chart prints one series: a line a period.
func (w *writer) chart(b *strings.Builder, s stats.Series) {
	title := cmp.Or(s.Of, strings.Join(s.Concept, " "))
	for _, t := range []string{s.Place, s.Agent} {
		if t != "" && !strings.Contains(title, t) {
			title += ", " + t
		}
	}
	if u := s.Unit.Symbol(); u != "" && s.Unit != stats.Count && s.Unit != stats.Person && s.Unit != stats.Fraction {
		title += ", in " + u
	}
	b.WriteString(render.Clean(title) + "\n\n")
	points := shortened(s.Points)
	rows := make([][3]string, len(points)) // period, figure, remark
	var size [3]int
	var most decimal.Decimal
	for i, pt := range points {
		rows[i] = [3]string{render.When(pt.Period), figure(pt), remark(pt)}
		if carried(pt) {
			rows[i][0] = "[" + rows[i][0] + "]"
			w.carried = true
		}
		for k, cell := range rows[i] {
			size[k] = max(size[k], len([]rune(cell)))
		}
		most = decimal.Max(most, reach(pt))
	}
	room := min(40, w.width-size[0]-size[1]-size[2]-8)
	for i, pt := range points {
		line := "  " + pad(rows[i][0], size[0]) + "  " + pad(rows[i][1], size[1])
		if room >= 8 {
			line += "  " + pad(bar(pt, most, room), room)
		}
		b.WriteString(strings.TrimRight(line+"  "+rows[i][2], " ") + "\n")
	}
	b.WriteByte('\n')
	w.sums(b, s)
}

// carried reports whether no sentence that tells of a point states its period.
func carried(pt stats.Point) bool {
	for _, c := range pt.Claims {
		if c.WhenBasis <= timeline.BasisStated {
			return false
		}
	}
	return len(pt.Claims) > 0
}

// holeMost is how many periods without a figure are printed one by one.
const holeMost = 3

// shortened returns the points with long holes in one line.
func shortened(points []stats.Point) []stats.Point {
	var out []stats.Point
	for i := 0; i < len(points); {
		end := i + 1
		for points[i].State == stats.PointMissing && end < len(points) && points[end].State == stats.PointMissing {
			end++
		}
		if end-i > holeMost {
			hole := points[i]
			hole.Period = hole.Period.Hull(points[end-1].Period)
			out = append(out, hole)
		} else {
			out = append(out, points[i:end]...)
		}
		i = end
	}
	return out
}

// sums prints total and mean, or why there is none, where there are several
// points.
func (w *writer) sums(b *strings.Builder, s stats.Series) {
	if len(s.Points) < 2 {
		return
	}
	missing := 0
	for _, pt := range s.Points {
		if pt.State == stats.PointMissing {
			missing++
		}
	}
	if 2*missing > len(s.Points) {
		fmt.Fprintf(b, "  No total: nothing is told of %d of %d periods.\n", missing, len(s.Points))
		return
	}
	if total, err := s.Total(); err == nil {
		line := "Total " + total.String()
		if len(total.Missing) > 0 {
			line += "; " + cli.Count(len(total.Missing), "period") + " missing"
		} else if total.Incomplete {
			line += "; in part"
		}
		b.WriteString("  " + cli.Wrap(line+".", w.width-2, 4) + "\n")
	}
	if mean, n, err := s.Mean(); err == nil && n > 1 {
		b.WriteString(fmt.Sprintf("  Mean of %d: %s.\n", n, mean))
	} else if err != nil {
		b.WriteString("  " + cli.Wrap("No total: "+strings.TrimPrefix(err.Error(), "stats: ")+".", w.width-2, 4) + "\n")
	}
}

// figure writes what is known of a point; of conflicting claims all of them.
func figure(pt stats.Point) string {
	switch pt.State {
	case stats.PointMissing:
		return "–"
	case stats.PointSingle, stats.PointPartial:
		if len(pt.Claims) > 1 {
			break
		}
		c := pt.Claims[0]
		if q, err := c.Quantity.In(pt.Figure.Unit); err == nil {
			c.Quantity = q
		}
		return stated(&c)
	case stats.PointConflicting:
		var all []string
		for _, c := range pt.Claims {
			all = append(all, stated(&c))
		}
		return strings.Join(all, " / ")
	}
	return pt.Figure.String()
}

// stated writes the figure of a claim without the noun that stands above.
func stated(c *stats.Claim) string {
	q := c.Quantity
	q.Noun, q.NounText = "", ""
	if q.Unit == stats.Person {
		q.Unit = stats.Count
	}
	return render.Clean(q.String())
}

// remark says how well a point is known, and how many documents it is from.
func remark(pt stats.Point) string {
	if pt.State == stats.PointMissing {
		return "nothing told"
	}
	s := ""
	switch pt.State {
	case stats.PointAgreed:
		s = cli.Count(len(pt.Claims), "claim") + " agree, "
	case stats.PointConflicting:
		s = "CONFLICT, "
	case stats.PointPartial:
		s = "in part, "
	}
	return s + place(pt)
}

// place names the document and line of a point, or how many there are.
func place(pt stats.Point) string {
	var ids []string
	line := 0
	for _, c := range pt.Claims {
		if len(c.Citations) > 0 {
			ids = append(ids, c.Citations[0].Source)
			line = c.Citations[0].Line
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	switch {
	case len(ids) == 1 && len(pt.Claims) == 1:
		return render.Clean(ids[0] + ":" + strconv.Itoa(line))
	case len(ids) == 1:
		return render.Clean(ids[0])
	}
	return cli.Count(len(ids), "document")
}

// ends returns the ends of a point as far as a bar needs them.
func ends(pt stats.Point) (low, high decimal.Decimal, bounded bool) {
	if pt.State == stats.PointConflicting { // of all claims together
		for i, c := range pt.Claims {
			v := c.Quantity.Value()
			if q, err := c.Quantity.In(pt.Figure.Unit); err == nil {
				v = q.Value()
			}
			if i == 0 {
				low, high = v, v
			}
			low, high = decimal.Min(low, v), decimal.Max(high, v)
		}
		return low, high, true
	}
	if lo, ok := pt.Figure.Strict.Low(); ok {
		low = lo.Value
	}
	hi, bounded := pt.Figure.Strict.High()
	if !bounded {
		return low, low, false
	}
	return low, hi.Value, true
}

// reach is how far the bar of a point goes.
func reach(pt stats.Point) decimal.Decimal {
	if pt.State == stats.PointMissing {
		return decimal.Decimal{}
	}
	_, high, _ := ends(pt)
	return high
}

// bar draws a point: full up to what is certain, shaded to where it may reach,
// with an arrow where it has no end.
func bar(pt stats.Point, most decimal.Decimal, room int) string {
	if pt.State == stats.PointMissing || most.Sign() <= 0 {
		return ""
	}
	low, high, bounded := ends(pt)
	if !bounded {
		room--
	}
	length := func(d decimal.Decimal) int {
		return int(d.Mul(decimal.NewFromInt(int64(room))).DivRound(most, 0).IntPart())
	}
	full := max(0, length(low))
	far := max(full, length(high))
	if pt.State != stats.PointConflicting && far-full <= 1 {
		full = far // a width that cannot be seen
	}
	s := strings.Repeat("█", full) + strings.Repeat("░", far-full)
	if !bounded {
		s += "→"
	}
	return s
}

func pad(s string, n int) string { return s + strings.Repeat(" ", max(0, n-len([]rune(s)))) }

// leftOutMost is how many claims that are no points are listed.
const leftOutMost = 12

// leftOut lists the claims that are no points, and why.
func (w *writer) leftOut(b *strings.Builder, all []stats.Series) {
	b.WriteString("Not in a series\n\n")
	n, more := 0, 0
	for _, s := range all {
		for _, l := range s.LeftOut {
			if n++; n > leftOutMost {
				more++
				continue
			}
			where := ""
			if len(l.Claim.Citations) > 0 {
				where = " (" + l.Claim.Citations[0].Source + ":" + strconv.Itoa(l.Claim.Citations[0].Line) + ")"
			}
			b.WriteString("  " + cli.Wrap(render.Clean(l.Claim.String()+": "+l.Reason.String()+where), w.width-2, 4) + "\n")
		}
	}
	if more > 0 {
		fmt.Fprintf(b, "  and %d more\n", more)
	}
	b.WriteByte('\n')
}
