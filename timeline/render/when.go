package render

import (
	"strconv"
	"strings"
	"time"

	"github.com/almanac-go/almanac/timeline"
)

// When returns a period as people write it: "5–9 Jun 2018", "Oct 2017", "since May 2016", "c. 1984", "early 2017",
// "5th century BC". The unknown period is "undated".
func When(p timeline.Period) string {
	if p.IsZero() {
		return "undated"
	}
	return modified(p.Mod, plain(p))
}

// modified puts the word for a modifier before what it bounds.
func modified(m timeline.Mod, s string) string {
	switch m {
	case timeline.ModStart:
		return "early " + s
	case timeline.ModMid:
		return "mid-" + s
	case timeline.ModEnd:
		return "late " + s
	case timeline.ModApprox:
		return "c. " + s
	case timeline.ModBefore:
		return "before " + s
	case timeline.ModAfter:
		return "after " + s
	case timeline.ModOnOrBefore:
		return "by " + s
	case timeline.ModOnOrAfter:
		return "not before " + s
	}
	return s
}

// plain returns the period without its modifier.
func plain(p timeline.Period) string {
	begin, end := circa(p.BeginApprox)+unit(p.Begin), circa(p.EndApprox)+unit(p.End)
	switch {
	case p.IsOpenEnd():
		return "since " + begin
	case p.IsOpenBegin():
		return "until " + end
	case p.IsPoint() && p.BeginApprox == p.EndApprox:
		return begin
	}
	if short := shared(p); short != "" && !p.BeginApprox && !p.EndApprox {
		return short
	}
	return begin + " – " + end
}

func circa(approx bool) string {
	if approx {
		return "c. "
	}
	return ""
}

// shared returns a range that names the month or year of both ends once; "" if they share none.
func shared(p timeline.Period) string {
	b, e := p.Begin, p.End
	if b.Grain() != e.Grain() {
		return ""
	}
	sameYear := b.Year() == e.Year()
	switch g := b.Grain(); {
	case g == timeline.GrainDay && sameYear && b.Month() == e.Month():
		return strconv.Itoa(b.Day()) + "–" + unit(e)
	case g == timeline.GrainDay && sameYear:
		return strconv.Itoa(b.Day()) + " " + month(b) + " – " + unit(e)
	case g == timeline.GrainMonth && sameYear:
		return month(b) + "–" + unit(e)
	case g == timeline.GrainQuarter && sameYear:
		return "Q" + strconv.Itoa(b.Quarter()) + "–" + unit(e)
	case g == timeline.GrainYear && b.Year() > 0:
		return unit(b) + "–" + unit(e)
	case g < timeline.GrainPartOfDay && b.First() == e.First():
		return unit(b) + "–" + clock(e)
	}
	return ""
}

// unit returns a single date.
func unit(d timeline.Date) string {
	switch d.Grain() {
	case timeline.GrainUnknown:
		return ""
	case timeline.GrainSecond, timeline.GrainMinute, timeline.GrainHour:
		return unit(d.First()) + ", " + clock(d)
	case timeline.GrainPartOfDay:
		return unit(d.First()) + ", " + d.Part().String()
	case timeline.GrainDay:
		return strconv.Itoa(d.Day()) + " " + month(d) + " " + year(d.Year())
	case timeline.GrainWeekend:
		return "weekend of " + unit(d.First())
	case timeline.GrainWeek:
		return "week of " + unit(d.First())
	case timeline.GrainMonth:
		return month(d) + " " + year(d.Year())
	case timeline.GrainSeason:
		return d.Season().String() + " " + seasonYears(d)
	case timeline.GrainQuarter:
		return "Q" + strconv.Itoa(d.Quarter()) + " " + year(d.Year())
	case timeline.GrainHalf:
		return "H" + strconv.Itoa(d.Half()) + " " + year(d.Year())
	case timeline.GrainYear:
		return year(d.Year())
	}
	return era(d)
}

// era returns a decade, century or millennium by its TIMEX3 digits, which are those that people use.
func era(d timeline.Date) string {
	digits, bc := strings.CutPrefix(d.TIMEX(), "BC")
	n, _ := strconv.Atoi(digits)
	var s string
	switch d.Grain() {
	case timeline.GrainDecade:
		s = strconv.Itoa(n*10) + "s"
	case timeline.GrainCentury:
		s = ordinal(n+1) + " century"
	default:
		s = ordinal(n+1) + " millennium"
	}
	if bc {
		s += " BC"
	}
	return s
}

// seasonYears returns the year of a season, or both where it runs into the next one, as in 2017–18.
func seasonYears(d timeline.Date) string {
	y, last := d.Year(), d.Last().Year()
	if y == last || y < 1 {
		return year(y)
	}
	return year(y) + "–" + strconv.Itoa(last%100/10) + strconv.Itoa(last%10)
}

func year(y int) string {
	if y <= 0 {
		return strconv.Itoa(1-y) + " BC"
	}
	return strconv.Itoa(y)
}

func month(d timeline.Date) string { return time.Month(d.Month()).String()[:3] }

func clock(d timeline.Date) string {
	hour, minute, second := d.Clock()
	s := two(hour)
	if d.Grain() == timeline.GrainHour {
		return s + " h"
	}
	s += ":" + two(minute)
	if d.Grain() == timeline.GrainSecond {
		s += ":" + two(second)
	}
	return s
}

func two(n int) string { return strconv.Itoa(n/10) + strconv.Itoa(n%10) }

func ordinal(n int) string {
	suffix := "th"
	if n/10%10 != 1 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return strconv.Itoa(n) + suffix
}
