package evalformat

import (
	"strings"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/timeline"
)

// Timex is a time expression as TimeML annotates it.
type Timex struct {
	Span
	Type  string `json:"type"`
	Value string `json:"value"`
	Mod   string `json:"mod,omitempty"`
}

// Period is a time expression on the calendar, in whole days; the days are
// empty where the expression has none.
type Period struct {
	Span
	First string `json:"first"`
	Last  string `json:"last"`
}

// ruleAge is the rule that reads ages with a hyphen: "a 15-year-old" lasts, to a
// user, but the TimeML sets leave it out.
const ruleAge = "age"

// The rules that read an amount of hours from an hour, without and with its day:
// the sets write such a stretch by its ends.
const (
	ruleHoursFrom  = "hours from"
	ruleHoursOfDay = "hours of a day"
)

// ruleClockRange is the rule that reads two clock times of no day: the sets give
// them none.
const ruleClockRange = "clock range"

// night is how the value of a night ends.
const night = "TNI"

// timexes returns the expressions, a range being its two ends, and for each
// time of the result the indexes of its expressions.
func timexes(times []extract.Time) (out []Timex, index [][]int) {
	out = []Timex{}
	for _, t := range times {
		var at []int
		if t.Rule == ruleAge {
			index = append(index, at)
			continue
		}
		if v := clockRange(&t); v != "" {
			index = append(index, []int{len(out)})
			out = append(out, Timex{Span{t.Start, t.End}, extract.TypeTime.String(), v, t.Mod.TIMEX()})
			continue
		}
		if len(t.Ends) == 2 && strings.HasSuffix(t.Ends[0].Value, night) && !strings.Contains(t.Ends[1].Value, "T") { // the night of 3–4 October is one
			index = append(index, []int{len(out)})
			out = append(out, Timex{Span{t.Start, t.End}, extract.TypeTime.String(), t.Ends[0].Value, t.Mod.TIMEX()})
			continue
		}
		if len(t.Ends) == 0 {
			at = []int{len(out)}
			out = append(out, whole(&t))
		}
		for _, e := range t.Ends {
			at = append(at, len(out))
			out = append(out, Timex{Span{e.Start, e.End}, e.Type.String(), e.Value, e.Mod.TIMEX()})
		}
		index = append(index, at)
	}
	return out, index
}

// clockRange returns the value of a range of clock times in full, begin and
// end: the one shape of a range that the sets annotate as one expression. It is
// empty for all other times.
func clockRange(t *extract.Time) string {
	var from, to string
	switch {
	case t.Rule == ruleHoursFrom || t.Rule == ruleHoursOfDay:
		from, to = t.Period.Begin.TIMEX(), t.Period.End.TIMEX()
	case len(t.Ends) != 2:
		return ""
	case t.Ends[0].Value == presentRef || t.Ends[1].Value == presentRef: // between now and eight o'clock
		from, to = t.Period.Begin.TIMEX(), t.Period.End.TIMEX()
	default:
		from, to = t.Ends[0].Value, t.Ends[1].Value
	}
	if t.Rule == ruleClockRange || t.Rule == ruleHoursFrom { // the library puts it on the document's day
		from, to = from[max(0, strings.IndexByte(from, 'T')):], to[max(0, strings.IndexByte(to, 'T')):]
	}
	from, to = toSecond(from), toSecond(to)
	if from == "" || to == "" {
		return ""
	}
	return from + "/" + to
}

// whole writes a time that is one expression.
func whole(t *extract.Time) Timex {
	x := Timex{Span{t.Start, t.End}, t.Type.String(), fiscal(t), t.Mod.TIMEX()}
	if t.Mod == timeline.ModEnd && t.Type == extract.TypeDate && t.Period.IsPoint() && t.Period.Begin.Grain() == timeline.GrainDay && endOfDay(t.Surface) {
		// "the end of today": the library has a day and where in it, the sets its last second
		x.Type, x.Value = extract.TypeTime.String(), t.Value+"T23:59:59"
	}
	return x
}

// endOfDay reports whether a phrase names the end of a day, which "late on
// Friday" does not.
func endOfDay(phrase string) bool {
	phrase = strings.TrimPrefix(strings.ToLower(phrase), "the ")
	return strings.HasPrefix(phrase, "end of") || phrase == "eod"
}

const presentRef = "PRESENT_REF"

// fiscal returns the value of a time. A fiscal or school year that is named or
// counted as a year has letters of its own there: "fiscal year 2008" is FY2008,
// "this school year" SY2019. "Fiscal 2008" and "the fiscal year" are plain.
func fiscal(t *extract.Time) string {
	if len(t.Value) != 4 || strings.Trim(t.Value, "0123456789") != "" {
		return t.Value
	}
	phrase := strings.ToLower(t.Surface)
	if t.Rule != ruleFiscal && strings.HasPrefix(phrase, "the ") {
		return t.Value
	}
	phrase = strings.TrimPrefix(phrase, "the ")
	switch {
	case strings.Contains(phrase, "school year"), strings.HasPrefix(phrase, "sy"):
		return "SY" + t.Value
	case strings.Contains(phrase, "fiscal year"), strings.Contains(phrase, "financial year"), strings.HasPrefix(phrase, "fy"):
		return "FY" + t.Value
	}
	return t.Value
}

// ruleFiscal is the rule that reads a fiscal year with its number.
const ruleFiscal = "fiscal"

// toSecond writes a clock time as hours, minutes and seconds, after its day if
// it has one; it is empty if v is none.
func toSecond(v string) string {
	day, clock, ok := strings.Cut(v, "T")
	if !ok || clock == "" || clock[0] < '0' || clock[0] > '9' {
		return ""
	}
	for strings.Count(clock, ":") < 2 {
		clock += ":00"
	}
	if day == "" {
		return clock
	}
	return day + "T" + clock
}

func periods(times []extract.Time) []Period {
	out := make([]Period, 0, len(times))
	for _, t := range times {
		first, last := days(t.Period)
		out = append(out, Period{Span{t.Start, t.End}, first, last})
	}
	return out
}

// days returns the first and last day of a period, empty where it is open or
// unknown.
func days(p timeline.Period) (first, last string) {
	return p.First().String(), p.Last().String()
}
