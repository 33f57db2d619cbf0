package timeline

import (
	"strings"
)

// ParseError tells why a text is no date, no period or no name of an enumeration. Errors of ParseDate, ParsePeriod and the
// UnmarshalText methods of this package are of type *ParseError.
type ParseError struct {
	Value   string // the whole text
	Element string // the part of a date that is wrong, as "month" or "day"
	Reason  string // what is wrong with it
}

// Error names the text, the part and the reason.
func (e *ParseError) Error() string {
	v := e.Value
	if len(v) > 64 {
		v = v[:64] + "…"
	}
	return "timeline: cannot read \"" + strings.ToValidUTF8(v, "?") + "\": " + e.Element + ": " + e.Reason
}

// MustDate is ParseDate for dates that are written in a program; it panics where s is no date.
func MustDate(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// ParseDate reads what Date.String and Date.TIMEX write. The season of a TIMEX3 value is northern. Of EDTF it also reads the seasons of
// a stated northern hemisphere (25 to 28), and digits left open, which name the unit that they leave open: "2018-XX" is the
// year, "2018-06-XX" the month. A time may not carry a zone. The empty text is an error, and so is a year
// outside MinYear to MaxYear. Errors are of type *ParseError.
func ParseDate(s string) (Date, error) {
	p := dateParser{text: s, rest: s}
	d, ok := p.date()
	if ok && p.rest != "" {
		ok = p.fail("end", "more text than a date")
	}
	if !ok {
		return Date{}, p.err
	}
	return d, nil
}

// UnmarshalText reads what MarshalText wrote, as ParseDate does; the empty text is the unknown date.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	parsed, err := ParseDate(string(text))
	if err == nil {
		*d = parsed
	}
	return err
}

// dateParser takes a date apart from left to right; its methods return false after noting the error.
type dateParser struct {
	text, rest string
	err        error
}

func (p *dateParser) fail(element, reason string) bool {
	if p.err == nil {
		p.err = &ParseError{Value: p.text, Element: element, Reason: reason}
	}
	return false
}

func (p *dateParser) take(prefix string) bool {
	rest, ok := strings.CutPrefix(p.rest, prefix)
	p.rest = rest
	return ok
}

// digits takes a run of at most five digits.
func (p *dateParser) digits() (n, width int) {
	for width < len(p.rest) && width < 5 && p.rest[width]-'0' <= 9 {
		n = n*10 + int(p.rest[width]-'0')
		width++
	}
	p.rest = p.rest[width:]
	return n, width
}

// number takes exactly so many digits.
func (p *dateParser) number(width int, element string) (int, bool) {
	n, got := p.digits()
	if got != width {
		return 0, p.fail(element, "wants "+[...]string{1: "one digit", 2: "two digits"}[width])
	}
	return n, true
}

func (p *dateParser) date() (Date, bool) {
	if p.rest == "" {
		return Date{}, p.fail("date", "is empty")
	}
	bc := p.take("BC")
	negative := !bc && p.take("-")
	n, width := p.digits()
	open := 0
	for open < 3 && p.take("X") {
		open++
	}
	if open > 0 && (bc || width+open != 4) || width == 0 || width > 4 && !(bc && n == 1-MinYear) {
		return Date{}, p.fail("year", "wants four digits")
	}
	if open > 0 || width < 4 {
		return p.era(n, width, negative, bc)
	}
	year := n
	switch {
	case bc && n == 0:
		return Date{}, p.fail("year", "there is no year 0 BC")
	case bc:
		year = 1 - n
	case negative && n == 0:
		return Date{}, p.fail("year", "-0000 is written 0000")
	case negative:
		year = -n
	}
	if !p.take("-") {
		return NewYear(year), true
	}
	return p.afterYear(year)
}

// era reads a decade, century or millennium: X for open digits in EDTF, fewer digits in TIMEX3.
func (p *dateParser) era(n, width int, negative, bc bool) (Date, bool) {
	edtf := len(p.text) > 0 && (strings.HasSuffix(strings.TrimSuffix(p.text, p.rest), "X"))
	switch {
	case negative && !edtf:
		return Date{}, p.fail("year", "wants four digits")
	case negative && width == 3:
		return Date{}, p.fail("decade", "decades before the turn of the era are written as BC044")
	}
	if negative || bc {
		n = -1 - n
	}
	d := Date{year: int32(n), grain: [...]Grain{1: GrainMillennium, 2: GrainCentury, 3: GrainDecade}[width]}.inRange()
	if d.IsZero() {
		return d, p.fail("year", "is out of range")
	}
	return d, true
}

// afterYear reads what follows a year and a hyphen.
func (p *dateParser) afterYear(year int) (Date, bool) {
	// A winter, WI, stands before the weeks, W01.
	for s := Spring; s <= Winter; s++ {
		if p.take(seasonCodes[s]) {
			d := NewSeason(year, s)
			return p.checked(d, !d.IsZero())("season", "is out of range")
		}
	}
	if p.take("W") {
		return p.week(year)
	}
	if p.take("Q") {
		n, ok := p.number(1, "quarter")
		if !ok {
			return Date{}, false
		}
		return p.checked(NewQuarter(year, n))("quarter", "is not one of 1 to 4")
	}
	if p.take("H") {
		n, ok := p.number(1, "half")
		if !ok {
			return Date{}, false
		}
		return p.checked(NewHalf(year, n))("half", "is not 1 or 2")
	}
	if p.take("XX") {
		p.take("-XX")
		return NewYear(year), true
	}
	month, ok := p.number(2, "month")
	if !ok {
		return Date{}, false
	}
	if month > 12 {
		return p.subYear(year, month)
	}
	d, ok := NewMonth(year, month)
	if !ok {
		return d, p.fail("month", "is not one of 01 to 12")
	}
	if !p.take("-") || p.take("XX") {
		return d, true
	}
	day, ok := p.number(2, "day")
	if !ok {
		return Date{}, false
	}
	if d, ok = NewDay(year, month, day); !ok {
		return d, p.fail("day", "the month has no such day")
	}
	if !p.take("T") {
		return d, true
	}
	return p.clock(d)
}

// checked turns the answer of a constructor into that of the parser.
func (p *dateParser) checked(d Date, ok bool) func(element, reason string) (Date, bool) {
	return func(element, reason string) (Date, bool) {
		if !ok {
			return Date{}, p.fail(element, reason)
		}
		return d, true
	}
}

// subYear reads the numbers above 12 that ISO 8601-2 puts in the place of a month.
func (p *dateParser) subYear(year, n int) (Date, bool) {
	for s := Spring; s <= SouthernWinter; s++ {
		if seasonEDTF[s] == n || s <= Winter && seasonEDTF[s]+4 == n {
			d := NewSeason(year, s)
			return p.checked(d, !d.IsZero())("season", "is out of range")
		}
	}
	switch {
	case n >= 33 && n <= 36:
		return NewQuarter(year, n-32)
	case n == 40 || n == 41:
		return NewHalf(year, n-39)
	}
	return Date{}, p.fail("month", "is not one of 01 to 12, nor a season, quarter or half")
}

func (p *dateParser) week(year int) (Date, bool) {
	n, ok := p.number(2, "week")
	if !ok {
		return Date{}, false
	}
	make := NewWeek
	if p.take("-WE") {
		make = NewWeekend
	}
	return p.checked(make(year, n))("week", "the year has no such week")
}

func (p *dateParser) clock(day Date) (Date, bool) {
	for part := Morning; part <= Daytime; part++ {
		if p.take(partCodes[part]) {
			return NewPart(day, part), true
		}
	}
	var hms [3]int
	var names = [...]string{"hour", "minute", "second"}
	grain := GrainHour
	for i := range hms {
		if i > 0 && !p.take(":") {
			break
		}
		n, ok := p.number(2, names[i])
		if !ok {
			return Date{}, false
		}
		hms[i], grain = n, GrainHour-Grain(i)
	}
	return p.checked(NewTime(day, hms[0], hms[1], hms[2], grain))("time", "the day has no such time")
}
