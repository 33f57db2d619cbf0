package timeline

import "strings"

// String returns the period as EDTF: "2018-06-05/2018-06-09", "2016-05/..", "../2017", "1984~/..", and the date alone, "1984~", where the
// period is a single one. EDTF has no word for the modifier; it follows after a space: "2017 START". The unknown period is "".
// ParsePeriod reads all of them back.
func (p Period) String() string { return string(p.append(make([]byte, 0, 48))) }

// EDTF returns the same as String without the modifier.
func (p Period) EDTF() string {
	p.Mod = ModNone
	return p.String()
}

// MarshalText returns the same as String.
func (p Period) MarshalText() ([]byte, error) { return p.append(make([]byte, 0, 48)), nil }

func (p Period) append(b []byte) []byte {
	if p.IsZero() {
		return b
	}
	b = appendEnd(b, p.Begin, p.BeginApprox)
	if !p.IsPoint() || p.BeginApprox != p.EndApprox {
		b = appendEnd(append(b, '/'), p.End, p.EndApprox)
	}
	if p.Mod != ModNone {
		b = append(append(b, ' '), p.Mod.TIMEX()...)
	}
	return b
}

func appendEnd(b []byte, d Date, approx bool) []byte {
	if d.IsZero() {
		return append(b, ".."...)
	}
	b = d.appendEDTF(b)
	if approx {
		b = append(b, '~')
	}
	return b
}

// ParsePeriod reads what Period.String writes: a date or two with a slash between them, ".." or nothing for an end that is open, a tilde
// after an approximate one, and a modifier. The marks "?" and "%" of EDTF are read as approximate too, as this library keeps no
// difference. Both ends open, or ends out of order, are errors. Errors are of type *ParseError.
func ParsePeriod(s string) (Period, error) {
	var p Period
	dates, mod, found := strings.Cut(s, " ")
	if found {
		if err := p.Mod.UnmarshalText([]byte(mod)); err != nil || p.Mod == ModNone {
			return Period{}, &ParseError{Value: s, Element: "modifier", Reason: "no such name"}
		}
	}
	begin, end, isRange := strings.Cut(dates, "/")
	var err error
	if p.Begin, p.BeginApprox, err = parseEnd(s, begin, isRange); err != nil {
		return Period{}, err
	}
	if !isRange {
		p.End, p.EndApprox = p.Begin, p.BeginApprox
		return p, nil
	}
	if p.End, p.EndApprox, err = parseEnd(s, end, true); err != nil {
		return Period{}, err
	}
	if p.IsZero() {
		return Period{}, &ParseError{Value: s, Element: "period", Reason: "both ends are open"}
	}
	if !p.ordered() {
		return Period{}, &ParseError{Value: s, Element: "period", Reason: "it ends before it begins"}
	}
	return p, nil
}

func parseEnd(whole, s string, mayBeOpen bool) (d Date, approx bool, err error) {
	if mayBeOpen && (s == "" || s == "..") {
		return Date{}, false, nil
	}
	if n := len(s); n > 0 && strings.IndexByte("~?%", s[n-1]) >= 0 {
		s, approx = s[:n-1], true
	}
	d, err = ParseDate(s)
	if e, ok := err.(*ParseError); ok {
		e.Value = whole
	}
	return d, approx, err
}

// UnmarshalText reads what MarshalText wrote, as ParsePeriod does; the empty text is the unknown period.
func (p *Period) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*p = Period{}
		return nil
	}
	parsed, err := ParsePeriod(string(text))
	if err == nil {
		*p = parsed
	}
	return err
}
