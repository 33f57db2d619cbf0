package timeline

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// DiscrepancyKind says what the tellings of a happening disagree about. The zero value is none.
type DiscrepancyKind uint8

// The kinds of discrepancy.
const (
	DiscrepancyNone   DiscrepancyKind = iota
	DiscrepancyDates                  // they give dates that cannot both be true
	DiscrepancyMove                   // it was planned for one date and came about on another
	DiscrepancyDenial                 // one tells it, another says that it was not so
)

var discrepancyNames = [...]string{"none", "dates", "move", "denial"}

// String returns the name of the kind in lower case, as in "dates".
func (k DiscrepancyKind) String() string { return name(discrepancyNames[:], uint8(k)) }

// MarshalText returns the same as String.
func (k DiscrepancyKind) MarshalText() ([]byte, error) {
	return marshalName("discrepancy", discrepancyNames[:], uint8(k))
}

// UnmarshalText reads what MarshalText wrote; the empty text is DiscrepancyNone.
func (k *DiscrepancyKind) UnmarshalText(text []byte) error {
	return unmarshalName("discrepancy", discrepancyNames[:], text, (*uint8)(k))
}

// Dating is a date that is told of a happening, with all who tell it.
type Dating struct {
	When     Period   `json:"when"`
	Status   Status   `json:"status"`
	Sources  []string `json:"sources,omitempty"` // in order and each once
	Tellings int      `json:"tellings"`          // how many there are; one document may tell it several times
}

// Discrepancy is a disagreement between the tellings of one happening.
type Discrepancy struct {
	Kind DiscrepancyKind `json:"kind"`
	// Datings are the different dates that are told, as far as they are in conflict, most borne out first. Of a move the plan comes first, of a
	// denial what is told as a fact.
	Datings []Dating `json:"datings"`
	// Agreement is that of the first dating to the one that is furthest from it.
	Agreement Agreement `json:"agreement"`
}

// String returns the disagreement as a sentence without a full stop: "5 June in both; ends 9 June in one, 7 June in the other".
func (d Discrepancy) String() string {
	switch {
	case len(d.Datings) < 2:
		return ""
	case d.Kind == DiscrepancyMove:
		return d.moveText()
	case d.Kind == DiscrepancyDenial:
		return "told " + count(d.Datings[0].Tellings, "time") + ", denied " + count(d.Datings[1].Tellings, "time")
	}
	return d.datesText()
}

func (d Discrepancy) moveText() string {
	plan, fact := d.Datings[0], d.Datings[1]
	f := phrasing{long: true}
	s := "planned for " + f.period(plan.When) + ", came about " + f.period(fact.When)
	days := d.Agreement.Start.Days
	if days == 0 {
		days = d.Agreement.End.Days
	}
	switch {
	case days > 0:
		s += ", " + count(days, "day") + " later"
	case days < 0:
		s += ", " + count(-days, "day") + " earlier"
	}
	return s
}

func (d Discrepancy) datesText() string {
	f := phrasing{long: true, yearless: d.oneYear()}
	points := !slices.ContainsFunc(d.Datings, func(g Dating) bool { return !g.When.IsPoint() || g.When.Mod != ModNone })
	if points {
		return d.endText(f, "", func(p Period) Period { return p })
	}
	begins := d.endText(f, "begins ", func(p Period) Period {
		return Period{Begin: p.Begin, End: p.Begin, BeginApprox: p.BeginApprox, EndApprox: p.BeginApprox, Mod: p.Mod}
	})
	ends := d.endText(f, "ends ", func(p Period) Period {
		return Period{Begin: p.End, End: p.End, BeginApprox: p.EndApprox, EndApprox: p.EndApprox, Mod: p.Mod}
	})
	return begins + "; " + ends
}

// endText tells what the datings say of one end: "5 June in both", "ends 9 June in one, 7 June in the other".
func (d Discrepancy) endText(f phrasing, verb string, end func(Period) Period) string {
	var told []Period
	var times []int
	all := 0
	for _, g := range d.Datings {
		p := end(g.When)
		i := slices.Index(told, p)
		if i < 0 {
			i = len(told)
			told, times = append(told, p), append(times, 0)
		}
		times[i] += g.Tellings
		all += g.Tellings
	}
	var b strings.Builder
	if len(told) > 1 || verb != "begins " {
		b.WriteString(verb)
	}
	for i, p := range told {
		if i > 0 {
			b.WriteString(", ")
		}
		if p.IsZero() {
			b.WriteString("open")
		} else {
			b.WriteString(f.period(p))
		}
		b.WriteString(share(times[i], all, i))
	}
	return b.String()
}

// share tells how many of all tellings say something: " in both", " in one", " in the other".
func share(n, all, index int) string {
	switch {
	case n == all && n == 2:
		return " in both"
	case n == all:
		return " in all " + strconv.Itoa(n)
	case all == 2 && index > 0:
		return " in the other"
	case n == 1:
		return " in one"
	}
	return " in " + strconv.Itoa(n)
}

// oneYear reports whether all dates lie in one year, so that it need not be said.
func (d Discrepancy) oneYear() bool {
	year, seen := 0, false
	for _, g := range d.Datings {
		for _, e := range []Date{g.When.Begin, g.When.End} {
			if e.IsZero() {
				continue
			}
			if e.Grain() >= GrainYear || e.First().Year() != e.Last().Year() || seen && e.Year() != year {
				return false
			}
			year, seen = e.Year(), true
		}
	}
	return seen
}

// list joins names: "a", "a and b", "a, b and 5 more".
func list(names []string) string {
	const most = 4
	switch n := len(names); {
	case n == 0:
		return ""
	case n == 1:
		return names[0]
	case n > most:
		return strings.Join(names[:most-1], ", ") + " and " + strconv.Itoa(n-most+1) + " more"
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	if stem, ok := strings.CutSuffix(what, "y"); ok && !strings.HasSuffix(stem, "a") {
		return strconv.Itoa(n) + " " + stem + "ies"
	}
	return strconv.Itoa(n) + " " + what + "s"
}

func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[size:]
}
