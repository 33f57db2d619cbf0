package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// literal reads dates written in digits: "2017-02-22", "02/22/2017",
// "12.5.2018", "2019/aug/01", "10/25", "20161016", "2017-02-22T14:30:05Z".
func (f *finder) literal(i int, m *Mention) bool {
	if f.at(i).Kind != token.Digits || f.joined(i) && !f.yearOpens(i) && !f.any(i-1, english.Hyphen, english.Apostrophe, english.Comma) {
		return false
	}
	if !f.apart(i) && f.numbered(i) || f.joined(i) && f.any(i-1, english.Hyphen) && f.joined(i-1) && f.at(i-2).Kind == token.Digits && f.any(i+1, english.Hyphen) {
		return false // 133-03-03-2020
	}
	v, n := f.digits(i)
	if n == 8 {
		return f.compact(i, v, m)
	}
	if n > 4 || n == 3 || !f.joined(i+1) || !f.joined(i+2) {
		return false
	}
	sep := f.word(i + 1)
	switch sep {
	case english.Slash, english.FullStop, english.Hyphen, english.EnDash:
	case english.Colon: // as cameras write it: 2014:03:31
		if n != 4 || !f.any(i+3, english.Colon) {
			return false
		}
	default:
		return false
	}
	if n == 4 {
		return f.yearFirst(i, v, sep, m)
	}
	if f.is(i+2, english.Month) {
		return f.logged(i, v, sep, m)
	}
	w, n2 := f.digits(i + 2)
	if n2 == 0 || n2 == 3 || n2 > 4 {
		return false
	}
	u, n3 := 0, 0
	if f.word(i+3) == sep && f.joined(i+3) && f.joined(i+4) {
		u, n3 = f.digits(i + 4)
	}
	e := calendar(m, 0)
	switch {
	case n3 == 4 || n3 == 2 && n2 <= 2 && (sep == english.Slash || sep == english.Hyphen && v <= 31 && w <= 31 || sep == english.FullStop && (f.led(i) || f.aloneAt(i, i+5))):
		if n2 > 2 || !dayAndMonth(v, w) || n3 == 4 && (u < 1000 || u > 2999) {
			return false
		}
		m.Last = i + 5
		if f.yearGlued(m.Last) || f.joined(m.Last) && (f.word(m.Last) == sep && sep != english.FullStop || f.dash(m.Last)) {
			return false
		}
		e.Has, e.Year, e.Short = HasYear|HasMonth|HasDay, int32(u), n3 == 2
		setDayMonth(e, v, w)
	case n3 != 0:
		return false
	case n2 == 4 && v >= 1 && v <= 12 && w >= 1900 && w < 2100 && (sep == english.Slash || sep == english.Hyphen || f.aloneAt(i, i+3)): // 12-2015
		m.Last = i + 3
		e.Has, e.Month, e.Year = HasYear|HasMonth, uint8(v), int32(w)
		return !f.yearGlued(m.Last)
	case n2 <= 2:
		return f.shortLiteral(i, v, w, sep, m)
	default:
		return false
	}
	m.Last = f.stampTime(m.Last, e)
	if e.has(HasClock) {
		m.Type = Time
	}
	return true
}

// logged reads the stamp of a server's log, whose day is v: a colon joins the
// time to the year, "06/Jan/2008:15:04:05 -0700". Other dates with a month in
// letters are not literals.
func (f *finder) logged(i, v int, sep english.ID, m *Mention) bool {
	year, n := f.digits(i + 4)
	if n != 4 || v < 1 || v > 31 || f.word(i+3) != sep || !f.joined(i+3) || !f.joined(i+4) || !f.any(i+5, english.Colon) || !f.joined(i+5) || !f.joined(i+6) {
		return false
	}
	e := calendar(m, HasYear|HasMonth|HasDay)
	e.Year, e.Month, e.Day = int32(year), uint8(f.value(i+2, english.Month)), uint8(v)
	k := f.hourMinute(i+6, e)
	if k == i+6 {
		return false
	}
	e.Has |= HasClock
	e.Meridiem, m.Type = hours24, Time
	m.Last = f.zone(f.fractionOfSecond(k), e)
	return true
}

// dayAndMonth reports whether one of the two numbers may be a day and the
// other a month.
func dayAndMonth(v, w int) bool {
	return v >= 1 && w >= 1 && (v <= 12 && w <= 31 || v <= 31 && w <= 12)
}

// setDayMonth keeps two numbers in the order they were written; [Resolve]
// settles which is the month.
func setDayMonth(e *Expr, v, w int) {
	e.Month, e.Day, e.Slashed = uint8(v), uint8(w), v <= 12 && w <= 12 && v != w
	if v > 12 {
		e.Month, e.Day = uint8(w), uint8(v)
	}
}

// led reports whether a preposition of time or a weekday stands before token i.
func (f *finder) led(i int) bool {
	switch f.word(i - 1) {
	case english.On, english.By, english.Since, english.Until, english.Till, english.From, english.Before, english.After, english.Between, english.This:
		return true
	case english.Comma:
		return f.is(i-2, english.Weekday)
	case english.To, english.Through:
		return f.lastIsTime(i - 2) // from 10/1 to 11/7
	}
	return f.is(i-1, english.Weekday)
}

// shortLiteral reads a day and a month without a year: "10/25", "on 5.12". A
// slash alone is also a fraction, and a hyphen a range or a score.
func (f *finder) shortLiteral(i, v, w int, sep english.ID, m *Mention) bool {
	last := i + 3
	if sep == english.FullStop && v >= 1 && v <= 31 && w >= 1 && w <= 12 && f.led(i) && f.any(last, english.FullStop) && f.joined(last) && !f.joined(last+1) { // from 13.11. to 15.11.
		e := calendar(m, HasMonth|HasDay)
		e.Day, e.Month, m.Last = uint8(v), uint8(w), last+1
		return f.any(i-1, english.From, english.Until, english.Till) || f.lastIsTime(i-2)
	}
	if !dayAndMonth(v, w) || f.joined(last) && (f.at(last).Kind == token.Word || f.word(last) == sep || f.glued(last)) || f.quantityFollows(last) {
		return false
	}
	lead := f.led(i)
	switch sep {
	case english.Slash:
		_, n2 := f.digits(i + 2)
		if f.any(last, english.Of, english.SLetter) || f.counted(last) || f.any(i-1, english.DollarSign) {
			return false
		}
		if v < w && w <= 10 && !lead { // a fraction: 1/2, 3/4
			return false
		}
		if !lead && f.amongFractions(i) {
			return false
		}
		if v == 24 && w == 7 || f.at(i-1).Kind == token.Digits || n2 == 1 && !lead && w < v {
			return false
		}
	case english.FullStop:
		if !f.any(i-1, english.On, english.This) && !f.is(i-1, english.Weekday) || v > 31 {
			return false
		}
	default:
		return false
	}
	e := calendar(m, HasMonth|HasDay)
	setDayMonth(e, v, w)
	m.Last = last
	if v == 9 && w == 11 && sep == english.Slash && (f.any(i-1, english.The, english.After, english.Since, english.Of) || f.nounFollows(last)) {
		e.Has, e.Year, e.Month, e.Day = e.Has|HasYear, 2001, 9, 11 // known by these figures alone
	}
	return true
}

// amongFractions reports whether the figures with a slash at token i are a part
// of a number (2-11/12) or stand beside others that are no date: "9/12 or 3/4",
// "1/9, 1/16".
func (f *finder) amongFractions(i int) bool {
	if f.joined(i) && f.any(i-1, english.Hyphen) && f.at(i-2).Kind == token.Digits {
		return true
	}
	for _, k := range [...]int{i - 4, i + 4} { // the other figures, with a comma or "or" between
		if !f.any(min(k, i)+3, english.Comma, english.And, english.Or, english.To, english.PlusSign, english.EqualsSign, english.Minus) {
			continue
		}
		v, n := f.digits(k)
		w, n2 := f.digits(k + 2)
		if n > 0 && n2 > 0 && f.any(k+1, english.Slash) && f.joined(k+1) && f.joined(k+2) && (!dayAndMonth(v, w) || v < w && w <= 10) {
			return true
		}
	}
	return false
}

// yearFirst reads a date whose year v stands first.
func (f *finder) yearFirst(i, v int, sep english.ID, m *Mention) bool {
	if v < 1000 || v > 2999 {
		return false
	}
	e := calendar(m, HasYear)
	e.Year = int32(v)
	if f.is(i+2, english.Month) {
		e.Has |= HasMonth
		e.Month, m.Last = uint8(f.value(i+2, english.Month)), i+3
		if f.word(i+3) != sep || !f.joined(i+3) {
			return sep == english.Hyphen && !f.apart(i) // 2018-Oct
		}
		d, n := f.digits(i + 4)
		if n < 1 || n > 2 || d < 1 || d > 31 {
			return false
		}
		e.Has |= HasDay
		e.Day = uint8(d)
		if m.Last = f.stampTime(i+5, e); e.has(HasClock) {
			m.Type = Time
		}
		return true
	}
	if f.any(i+2, english.WLetter) && sep == english.Hyphen {
		return f.weekLiteral(i+3, m)
	}
	w, n2 := f.digits(i + 2)
	if n2 == 0 || n2 > 2 || w < 1 {
		return false
	}
	if f.word(i+3) == sep && f.joined(i+3) && f.joined(i+4) {
		d, n3 := f.digits(i + 4)
		if n3 < 1 || n3 > 2 || w > 12 || d < 1 || d > 31 {
			return false
		}
		e.Has |= HasMonth | HasDay
		e.Month, e.Day = uint8(w), uint8(d)
		if f.at(i+5).Kind == token.Word && f.joined(i+5) && !f.any(i+5, english.TLetter) {
			return false
		}
		m.Last = f.stampTime(i+5, e)
		if e.has(HasClock) {
			m.Type = Time
		}
		return !f.joined(m.Last) || !f.dash(m.Last)
	}
	if sep == english.FullStop || n2 != 2 || w > 12 || f.yearGlued(i+3) || v < 1900 || v > 2100 || f.joined(i+3) && f.dash(i+3) {
		return false
	}
	if sep == english.Slash && w == (v+1)%100 || int32(w) == int32(v+1)%100 {
		return false // 2001/02, 2010-11: a season
	}
	e.Has |= HasMonth
	e.Month = uint8(w)
	m.Last = i + 3
	return true
}

// weekLiteral reads the week, and the day in it, of "2015-W07-3"; the number of the
// week stands at token i.
func (f *finder) weekLiteral(i int, m *Mention) bool {
	w, n := f.digits(i)
	if n != 2 || w < 1 || w > 53 || !f.joined(i) || !f.cap(i-1) {
		return false
	}
	e := &m.Expr
	e.Has, e.Week, m.Last = e.Has|HasWeek, uint8(w), i+1
	if d, n := f.digits(i + 2); n == 1 && d >= 1 && d <= 7 && f.any(i+1, english.Hyphen) && f.joined(i+1) && f.joined(i+2) {
		e.On, m.Last = uint8(d), i+3
	}
	return !f.joined(m.Last) || f.at(m.Last).Kind == token.Mark && !f.dash(m.Last)
}

// compactTime reads the time behind a date without hyphens: the "T143015" of
// "20140803T143015". It returns the token after it.
func (f *finder) compactTime(i int, e *Expr) int {
	v, n := f.digits(i + 1)
	if !f.any(i, english.TLetter) || !f.joined(i) || !f.joined(i+1) || n != 2 && n != 4 && n != 6 {
		return i
	}
	s, grain := 0, timeline.GrainHour
	if n == 6 {
		s, v, grain = v%100, v/100, timeline.GrainSecond
	} else if n == 4 {
		grain = timeline.GrainMinute
	}
	if n == 2 {
		v *= 100
	}
	if v/100 > 24 || v%100 > 59 || s > 59 {
		return i
	}
	e.Has, e.Hour, e.Minute, e.Second, e.ClockTo, e.Meridiem = e.Has|HasClock, uint8(v/100), uint8(v%100), uint8(s), grain, hours24
	return f.zone(i+2, e)
}

// compact reads "20161016", "20140803T1430".
func (f *finder) compact(i, v int, m *Mention) bool {
	y, mo, d := v/10000, v/100%100, v%100
	if y < 1900 || y > 2100 || mo < 1 || mo > 12 || d < 1 || d > 31 || f.joined(i) {
		return false
	}
	e := calendar(m, HasYear|HasMonth|HasDay)
	e.Year, e.Month, e.Day = int32(y), uint8(mo), uint8(d)
	if m.Last = f.compactTime(i+1, e); m.Last > i+1 {
		m.Type = Time
		return !f.glued(m.Last)
	}
	if f.yearGlued(i+1) || f.joined(i+1) && f.dash(i+1) || f.counted(i+1) || f.any(i-1, english.DollarSign, english.NumberSign) || f.quantityFollows(i+1) {
		return false
	}
	return true
}

// stampTime reads the time of a stamp after its date: "T14:30:05Z",
// " 14:55:00+02:00". It returns the token after it.
func (f *finder) stampTime(i int, e *Expr) int {
	j := i
	if f.any(j, english.TLetter) && f.joined(j) && f.joined(j+1) {
		j++
	} else if f.any(j, english.AtSign) {
		j++
	} else if f.joined(j) || f.apart(j) {
		return i
	}
	k := f.hourMinute(j, e)
	if k == j {
		k = f.dottedTime(j, e)
	}
	if k == j {
		return i
	}
	e.Has |= HasClock
	k = f.fractionOfSecond(k)
	if v, next := f.meridiem(k); v != 0 && e.Hour <= 12 {
		e.Meridiem, k = v, next
	}
	if e.Meridiem == meridiemUnsaid {
		e.Meridiem = hours24
	}
	return f.zone(k, e)
}

// dottedTime reads the "13.45" of "2018-02-17 13.45" at token i.
func (f *finder) dottedTime(i int, e *Expr) int {
	h, n := f.digits(i)
	v, n2 := f.digits(i + 2)
	if n != 2 || n2 != 2 || h > 24 || v > 59 || !f.any(i+1, english.FullStop) || !f.joined(i+1) || !f.joined(i+2) || f.glued(i+3) || f.counted(i+3) || f.quantityFollows(i+3) {
		return i
	}
	e.Hour, e.Minute, e.ClockTo = uint8(h), uint8(v), timeline.GrainMinute
	return i + 3
}

// fractionOfSecond passes over ".123" after a time.
func (f *finder) fractionOfSecond(i int) int {
	if f.any(i, english.FullStop) && f.joined(i) && f.joined(i+1) && f.at(i+1).Kind == token.Digits {
		return i + 2
	}
	return i
}
