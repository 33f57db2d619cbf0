package report

import (
	"strings"
	"time"

	"github.com/almanac-go/almanac/timeline"
)

// bar is how a period is drawn: from one second to another, counted from 1970
// as time.Time.Unix counts, Hi being the first second after it.
type bar struct {
	Drawn  bool // the period is known
	Lo, Hi int64
	Marks  string // names of what is uncertain, separated by blanks; see marks
}

const day = 24 * 60 * 60

// partLength is that of a part of a day as it is drawn; when a morning ends is
// a matter of taste.
const partLength = 6 * 60 * 60

// newBar returns how a period is drawn. "Before 2017" lies before that year and
// "by 2017" includes it.
func newBar(p timeline.Period) bar {
	if p.IsZero() {
		return bar{}
	}
	b := bar{Drawn: true, Marks: marks(p)}
	switch {
	case p.IsOpenBegin():
		b.Lo, b.Hi = begin(p.End), end(p.End)
	case p.IsOpenEnd():
		b.Lo, b.Hi = begin(p.Begin), end(p.Begin)
	default:
		b.Lo, b.Hi = begin(p.Begin), end(p.End)
	}
	switch p.Mod {
	case timeline.ModBefore:
		b.Hi = b.Lo
	case timeline.ModAfter:
		b.Lo = b.Hi
	}
	return b
}

// marks names what is uncertain about a period: an end is open or approximate,
// its early, middle or late part is meant, or it is some day within a unit that
// is coarser than a day.
func marks(p timeline.Period) string {
	var names []string
	add := func(is bool, name string) {
		if is {
			names = append(names, name)
		}
	}
	add(p.IsOpenBegin() || p.Mod == timeline.ModBefore || p.Mod == timeline.ModOnOrBefore, "open-begin")
	add(p.IsOpenEnd() || p.Mod == timeline.ModAfter || p.Mod == timeline.ModOnOrAfter, "open-end")
	add(p.BeginApprox || p.Mod == timeline.ModApprox, "soft-begin")
	add(p.EndApprox || p.Mod == timeline.ModApprox, "soft-end")
	add(p.Mod == timeline.ModStart, "early")
	add(p.Mod == timeline.ModMid, "mid")
	add(p.Mod == timeline.ModEnd, "late")
	add(p.IsPoint() && p.Grain() > timeline.GrainDay, "within")
	return strings.Join(names, " ")
}

// begin returns the first second of a date.
func begin(d timeline.Date) int64 { return d.Time(time.UTC).Unix() }

// end returns the first second after a date.
func end(d timeline.Date) int64 {
	switch d.Grain() {
	case timeline.GrainSecond:
		return begin(d) + 1
	case timeline.GrainMinute:
		return begin(d) + 60
	case timeline.GrainHour:
		return begin(d) + 60*60
	case timeline.GrainPartOfDay:
		return begin(d) + partLength
	}
	return begin(d.Last()) + day
}
