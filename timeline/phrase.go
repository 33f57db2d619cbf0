package timeline

import (
	"strconv"
	"strings"
	"time"
)

// Phrase returns the period as people write it: "5–9 Jun 2018", "Oct 2017", "since May 2016", "c. 1984", "early 2017",
// "5th century BC". The unknown period is "undated". Nothing reads it back; see String for that.
func (p Period) Phrase() string { return phrasing{}.period(p) }

// phrasing says how dates are put into words. The zero value shortens the names of months and gives every year.
type phrasing struct {
	long     bool // the names of months in full
	yearless bool // days and months without their year, where the reader knows it
}

func (f phrasing) period(p Period) string {
	if p.IsZero() {
		return "undated"
	}
	if p.Mod == ModApprox {
		p.BeginApprox, p.EndApprox = true, true // said once
		return f.plain(p)
	}
	if p.Mod != ModNone && (p.IsOpenBegin() || p.IsOpenEnd()) {
		return f.open(p)
	}
	return modified(p.Mod, f.plain(p))
}

// open returns a period with one end, whose modifier bounds that end: since
// early 2024, by the end of 2024. One that says itself which way it is open
// stands alone: before 2024.
func (f phrasing) open(p Period) string {
	switch {
	case p.IsOpenEnd() && (p.Mod == ModAfter || p.Mod == ModOnOrAfter):
		return modified(p.Mod, circa(p.BeginApprox)+f.unit(p.Begin))
	case p.IsOpenEnd():
		return "since " + modified(p.Mod, circa(p.BeginApprox)+f.unit(p.Begin))
	}
	end := circa(p.EndApprox) + f.unit(p.End)
	switch p.Mod {
	case ModBefore, ModOnOrBefore:
		return modified(p.Mod, end)
	case ModStart, ModMid:
		return "by " + modified(p.Mod, end)
	case ModEnd: // all of the unit is within the limit, not just the beginning of its last part
		if g := p.End.Grain(); g > GrainYear || g == GrainWeek || g == GrainWeekend {
			end = "the " + end
		}
		return "by the end of " + end
	}
	return "until " + end
}

// modified puts the word for a modifier before what it bounds.
func modified(m Mod, s string) string {
	switch m {
	case ModStart:
		return "early " + s
	case ModMid:
		return "mid-" + s
	case ModEnd:
		return "late " + s
	case ModBefore:
		return "before " + s
	case ModAfter:
		return "after " + s
	case ModOnOrBefore:
		return "by " + s
	case ModOnOrAfter:
		return "not before " + s
	}
	return s
}

// plain returns the period without its modifier.
func (f phrasing) plain(p Period) string {
	begin, end := circa(p.BeginApprox)+f.unit(p.Begin), circa(p.EndApprox)+f.unit(p.End)
	switch {
	case p.IsOpenEnd():
		return "since " + begin
	case p.IsOpenBegin():
		return "until " + end
	case p.IsPoint() && p.BeginApprox == p.EndApprox:
		return begin
	}
	if short := f.shared(p); short != "" && !p.BeginApprox && !p.EndApprox {
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
func (f phrasing) shared(p Period) string {
	b, e := p.Begin, p.End
	if b.Grain() != e.Grain() {
		return ""
	}
	sameYear := b.Year() == e.Year()
	switch g := b.Grain(); {
	case g == GrainDay && sameYear && b.Month() == e.Month():
		return strconv.Itoa(b.Day()) + "–" + f.unit(e)
	case g == GrainDay && sameYear:
		return strconv.Itoa(b.Day()) + " " + f.month(b) + " – " + f.unit(e)
	case g == GrainMonth && sameYear:
		return f.month(b) + "–" + f.unit(e)
	case g == GrainQuarter && sameYear:
		return "Q" + strconv.Itoa(b.Quarter()) + "–" + f.unit(e)
	case g == GrainYear && b.Year() > 0:
		return f.unit(b) + "–" + f.unit(e)
	case g < GrainPartOfDay && b.First() == e.First():
		return f.unit(b) + "–" + clock(e)
	}
	return ""
}

// unit returns a single date.
func (f phrasing) unit(d Date) string {
	switch d.Grain() {
	case GrainUnknown:
		return ""
	case GrainSecond, GrainMinute, GrainHour:
		return f.unit(d.First()) + ", " + clock(d)
	case GrainPartOfDay:
		return f.unit(d.First()) + ", " + d.Part().String()
	case GrainDay:
		return strconv.Itoa(d.Day()) + " " + f.month(d) + f.year(d.Year())
	case GrainWeekend:
		return "weekend of " + f.unit(d.First())
	case GrainWeek:
		return "week of " + f.unit(d.First())
	case GrainMonth:
		return f.month(d) + f.year(d.Year())
	case GrainSeason:
		return d.Season().String() + " " + seasonYears(d)
	case GrainQuarter:
		return "Q" + strconv.Itoa(d.Quarter()) + " " + year(d.Year())
	case GrainHalf:
		return "H" + strconv.Itoa(d.Half()) + " " + year(d.Year())
	case GrainYear:
		return year(d.Year())
	}
	return era(d)
}

// era returns a decade, century or millennium by its TIMEX3 digits, which are those that people use.
func era(d Date) string {
	digits, bc := strings.CutPrefix(d.TIMEX(), "BC")
	n, _ := strconv.Atoi(digits)
	var s string
	switch d.Grain() {
	case GrainDecade:
		s = strconv.Itoa(n*10) + "s"
	case GrainCentury:
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
func seasonYears(d Date) string {
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

func (f phrasing) month(d Date) string {
	s := time.Month(d.Month()).String()
	if f.long {
		return s
	}
	return s[:3]
}

// year returns the year after a blank, where it is wanted.
func (f phrasing) year(y int) string {
	if f.yearless {
		return ""
	}
	return " " + year(y)
}

func clock(d Date) string {
	hour, minute, second := d.Clock()
	s := two(hour)
	if d.Grain() == GrainHour {
		return s + " h"
	}
	s += ":" + two(minute)
	if d.Grain() == GrainSecond {
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
