package render

import (
	"bufio"
	"hash/fnv"
	"io"
	"iter"
	"strconv"
	"strings"
	"time"

	"github.com/almanac-go/almanac/timeline"
	ics "github.com/arran4/golang-ical"
)

// ICalendar writes events as an iCalendar (RFC 5545) that calendar programs can subscribe to, under a name. Dates become all-day events over all days
// of their period, the end of which iCalendar counts as the day after; times of day become floating times, as texts seldom say where they hold. Of a period
// that is open only the unit of its known end is marked and the description says so; of a limit, as by the end of May, only the last day. Plans are tentative, what is denied is cancelled, and nothing blocks the
// reader's time. Every event has a time stamp, which says when the calendar was last changed: stamp, or the beginning of 1970 if that is zero.
//
// iCalendar knows no events without a date or before the year 1; the description of the calendar counts those that are left out. Errors are those of w.
func ICalendar(w io.Writer, events iter.Seq[timeline.Event], name string, stamp time.Time) error {
	if stamp.IsZero() {
		stamp = time.Unix(0, 0)
	}
	cal := ics.NewCalendar()
	cal.SetProductId("-//almanac-go//almanac//EN")
	cal.SetCalscale("GREGORIAN")
	if name != "" {
		cal.SetXWRCalName(icsText(name, slideTitle))
	}
	used := make(map[string]int)
	left, total := 0, 0
	var entries []*ics.VEvent
	for e := range events {
		total++
		v := icsEvent(&e, used)
		if v == nil {
			left++
			continue
		}
		v.SetDtStampTime(stamp)
		entries = append(entries, v)
	}
	if left > 0 {
		cal.SetXWRCalDesc(counted(left, "event") + " left out: without a date, or before the year 1")
	} else if total == 0 {
		cal.SetXWRCalDesc("No events")
	}
	for _, v := range entries {
		cal.AddVEvent(v)
	}
	out := bufio.NewWriter(w) // it keeps the first error, which the serializer passes over
	if err := cal.SerializeTo(out, ics.WithNewLine("\r\n")); err != nil {
		return err
	}
	return out.Flush()
}

// icsEvent returns an event of a calendar, nil if it cannot have it.
func icsEvent(e *timeline.Event, used map[string]int) *ics.VEvent {
	from, to := e.When.Begin, e.When.End
	if from.IsZero() {
		from = to
		if m := e.When.Mod; m == timeline.ModOnOrBefore || m == timeline.ModEnd {
			from, to = to.Last(), to.Last() // by the end of May is a day in a calendar
		}
	}
	if to.IsZero() {
		to = from
	}
	if from.IsZero() || from.First().Year() < 1 {
		return nil
	}
	v := ics.NewEvent(icsID(e, used))
	if isClock(from) && isClock(to) {
		icsTimes(v, from, to)
	} else {
		v.SetAllDayStartAt(from.First().Time(time.UTC))
		if after := to.Last().AddDays(1); !after.IsZero() { // years have four digits
			v.SetAllDayEndAt(after.Time(time.UTC))
		}
	}
	v.SetSummary(icsText(headline(e), slideTitle))
	v.SetDescription(icsDescription(e))
	if e.Place != "" {
		v.SetLocation(icsText(e.Place, slideTitle))
	}
	switch e.Status {
	case timeline.StatusActual, timeline.StatusRecurring:
		v.SetStatus(ics.ObjectStatusConfirmed)
	case timeline.StatusNegated:
		v.SetStatus(ics.ObjectStatusCancelled)
	default:
		v.SetStatus(ics.ObjectStatusTentative)
	}
	v.SetTimeTransparency(ics.TransparencyTransparent)
	return v
}

func isClock(d timeline.Date) bool {
	return d.Grain() != timeline.GrainUnknown && d.Grain() < timeline.GrainPartOfDay
}

// icsTimes sets begin and end as floating times; a single moment has no end.
func icsTimes(v *ics.VEvent, from, to timeline.Date) {
	const floating = "20060102T150405"
	v.SetProperty(ics.ComponentPropertyDtStart, from.Time(time.UTC).Format(floating))
	if from != to {
		v.SetProperty(ics.ComponentPropertyDtEnd, to.Time(time.UTC).Format(floating))
	}
}

// icsID returns an identifier that is the same whenever the same event is written, and another for each event of a calendar.
func icsID(e *timeline.Event, used map[string]int) string {
	id := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '-' {
			return r
		}
		return -1
	}, e.ID)
	if id == "" || id != e.ID || len(id) > 64 {
		h := fnv.New64a()
		for _, s := range []string{e.ID, e.When.String(), e.Trigger, e.Title, e.Source()} {
			io.WriteString(h, s+"\x00")
		}
		id = strconv.FormatUint(h.Sum64(), 16)
	}
	used[id]++
	if n := used[id]; n > 1 {
		id += "." + strconv.Itoa(n)
	}
	return id + "@almanac"
}

func icsDescription(e *timeline.Event) string {
	lines := []string{When(e.When)}
	if (e.When.IsOpenBegin() || e.When.IsOpenEnd()) && e.When.Mod == timeline.ModNone {
		lines[0] += " (the other end is open)"
	}
	if e.Status != timeline.StatusActual {
		lines[0] += ", " + e.Status.String()
	}
	for i, c := range e.Citations {
		if i == citedMost {
			lines = append(lines, "and "+counted(len(e.Citations)-i, "more citation"))
			break
		}
		lines = append(lines, strings.TrimSpace(icsText(c.Sentence, slideText)+" ["+icsText(at(c), slideTitle)+"]"))
	}
	if s := speaker(e); s != "" {
		lines = append(lines, "Said by "+icsText(s, slideTitle))
	}
	if e.Note != "" {
		lines = append(lines, icsText(e.Note, slideText))
	}
	return strings.Join(lines, "\n")
}

// icsText returns text of a document without anything that could end a line; the serializer escapes the rest.
func icsText(s string, width int) string { return clip(Clean(s), width) }
