package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// The values of Expr.Meridiem.
const (
	meridiemUnsaid uint8 = iota
	beforeNoon
	afterNoon
	hours24
)

// hourMinute reads "14:30" or "14:30:05" at token i into e and returns the
// token after it.
func (f *finder) hourMinute(i int, e *Expr) int {
	h, n := f.digits(i)
	if n < 1 || n > 2 || h > 24 || !f.any(i+1, english.Colon, english.HLetter) || !f.joined(i+1) || !f.joined(i+2) {
		return i
	}
	if f.any(i+1, english.HLetter) && (n < 2 || f.joined(i) || f.at(i+1).Has(token.Cap)) {
		return i // 14h30 is a time, 1h30 an amount
	}
	mi, n2 := f.digits(i + 2)
	if n2 != 2 || mi > 59 {
		return i
	}
	e.Hour, e.Minute, e.ClockTo = uint8(h), uint8(mi), timeline.GrainMinute
	if h > 12 || n == 2 && h < 10 {
		e.Meridiem = hours24
	}
	if f.any(i+3, english.Colon) && f.joined(i+3) && f.joined(i+4) {
		if s, n3 := f.digits(i + 4); n3 == 2 && s <= 60 {
			e.Second, e.ClockTo = uint8(min(s, 59)), timeline.GrainSecond
			return i + 5
		}
	}
	return i + 3
}

// meridiem reads "a.m." or "pm" at token i.
func (f *finder) meridiem(i int) (v uint8, next int) {
	t := f.at(i)
	switch t.Word {
	case english.Am:
		if f.joined(i) || t.Has(token.Upper) || !t.Has(token.Cap) {
			return beforeNoon, i + 1
		}
	case english.AMDot:
		return beforeNoon, i + 1
	case english.PM, english.PMDot:
		return afterNoon, i + 1
	case english.A, english.PLetter: // 9a, 9 a m, 3 p . m .
		v = beforeNoon
		if t.Word == english.PLetter {
			v = afterNoon
		}
		j := i + 1
		if f.any(j, english.FullStop) {
			j++
		}
		if f.any(j, english.LetterM) {
			j++
			if f.any(j, english.FullStop) && (f.at(j).Has(token.Space) || f.joined(j)) && f.any(i+1, english.FullStop) {
				j++
			}
			return v, j
		}
		if f.joined(i) && (!f.joined(i+1) || f.at(i+1).Kind == token.Mark && !f.any(i+1, english.Apostrophe, english.Hyphen, english.Slash)) {
			return v, i + 1
		}
	case english.FullStop: // 9.am
		if f.joined(i) && f.joined(i+1) {
			if v, next := f.meridiem(i + 1); v != 0 {
				return v, next
			}
		}
	}
	return 0, i
}

// zone reads a time zone at token i: "GMT", "EST", "Eastern Standard Time",
// "local time", "+02:00", "(1500 GMT)" is not one.
func (f *finder) zone(i int, e *Expr) int {
	if f.apart(i) {
		return i
	}
	switch {
	case f.zoneName(i), f.any(i, english.Zulu) && f.joined(i):
		e.Zone = Extent{i, i + 1}
		return i + 1
	case f.any(i, english.Eastern, english.Pacific, english.Central, english.Mountain):
		j := i + 1
		if f.any(j, english.Standard, english.Daylight) {
			j++
		}
		if f.any(j, english.Time) {
			j++
		}
		if j > i+1 || !f.cap(i+1) {
			e.Zone = Extent{i, j}
			return j
		}
	case f.any(i, english.Local) && f.any(i+1, english.Time):
		e.Zone = Extent{i, i + 2}
		return i + 2
	}
	stamp := f.any(i, english.PlusSign) || e.ClockTo == timeline.GrainSecond || f.any(i-4, english.TLetter) // 18:00-20:30 is a range of hours
	if j := f.offset(i); j > i && (stamp || !f.any(i+2, english.Colon)) {
		e.Zone = Extent{i, j}
		return j
	}
	return i
}

// offset reads the distance from Greenwich at token i, with the name of the
// zone that may stand behind it: "+02:00", " -0700", " +0000 UTC", " -0700
// (PDT)". It returns the token after it.
func (f *finder) offset(i int) int {
	if !f.any(i, english.PlusSign, english.Hyphen, english.Minus) || !f.joined(i+1) || f.at(i+1).Kind != token.Digits {
		return i
	}
	j := i + 2
	switch n := f.at(i + 1).Len(); {
	case n == 2 && f.any(j, english.Colon) && f.joined(j) && f.joined(j+1) && f.at(j+1).Kind == token.Digits && f.at(j+1).Len() == 2:
		j += 2
	case n != 4 || f.at(i+1).Value > 1400 || !f.joined(i) && f.joined(j) && f.at(j).Kind != token.Mark:
		return i
	}
	k := j
	bracket := f.any(k, english.LeftParen)
	if bracket {
		k++
	}
	if !f.zoneName(k) {
		return j
	}
	k++
	if bracket {
		if f.joined(k) && f.any(k, english.PlusSign, english.Hyphen, english.Minus) { // (GMT+08:00)
			k = f.offset(k)
		}
		if !f.any(k, english.RightParen) {
			return j
		}
		k++
	}
	return k
}

// zoneName reports whether token i is the abbreviation of a time zone.
func (f *finder) zoneName(i int) bool {
	return f.is(i, english.TimeWord) && f.value(i, english.TimeWord) == english.ZoneWord && f.at(i).Has(token.Upper)
}

// clock reads a time of day: "8:30 p.m.", "8am", "5 o'clock", "noon", "half past
// seven", "20 past eight", "1400 hours", "ten to nine".
func (f *finder) clock(i int, m *Mention) bool {
	e := &m.Expr
	m.Type = Time
	e.Has |= HasClock
	switch f.word(i) {
	case english.Noon, english.Noonish:
		e.Hour, e.ClockTo, e.Meridiem = 12, timeline.GrainMinute, hours24
		m.Last = i + 1
		if v, n := f.digits(i - 1); n == 2 && v == 12 && i-1 >= f.floor {
			m.First = i - 1
		}
		if f.cap2(i) && f.cap(i-1) && f.at(i-1).Kind == token.Word {
			return false // the film "High Noon"
		}
		return !f.cap(i) || !f.cap(i+1) || f.apart(i+1) || f.is(i+1, english.Weekday|english.Month|english.TimeWord)
	case english.Midnight:
		e.Hour, e.ClockTo, e.Meridiem = 0, timeline.GrainMinute, hours24
		m.Last = i + 1
		if v, n := f.digits(i - 1); n == 2 && v == 12 && i-1 >= f.floor {
			m.First = i - 1
		}
		if k := i + 1; f.cap(i) && !f.at(i).Has(token.Upper) {
			if f.any(k, english.PossS, english.PossSCurly) {
				k++
			}
			if f.cap(k) && !f.apart(k) && f.at(k).Kind == token.Word && !f.is(k, english.Weekday|english.Month|english.TimeWord) && !f.isChat(i) {
				return false // Midnight Cowboy, Midnight's Children
			}
		}
		return (!f.cap(i) || f.initial(i) || f.is(i+1, english.Weekday)) && !f.any(i+1, english.Sun)
	case english.MiddayWord:
		e.Hour, e.ClockTo, e.Meridiem = 12, timeline.GrainMinute, hours24
		m.Last = i + 1
		return true
	}
	if f.clockRange(i, m) {
		return true
	}
	if k := f.clockWords(i, e); k > i {
		m.Last = f.clockTail(k, m)
		return true
	}
	if f.joined(i) && !f.clockOpens(i) {
		return false
	}
	if k := f.hourMinute(i, e); k > i {
		return f.clockDigits(i, k, m)
	}
	return f.wholeHour(i, m)
}

// clockOpens reports whether the mark before token i may stand before a time.
func (f *finder) clockOpens(i int) bool {
	if f.at(i-1).Kind != token.Mark {
		return f.is(i-1, english.Weekday)
	}
	return !f.any(i-1, english.Colon, english.FullStop, english.Comma, english.DollarSign, english.NumberSign, english.EuroSign, english.PoundSign, english.Slash, english.PlusSign)
}

// clockDigits decides on "H:MM" at tokens [i, k): a time, no ratio or verse.
func (f *finder) clockDigits(i, k int, m *Mention) bool {
	e := &m.Expr
	if f.any(k, english.FullStop) && f.joined(k) && f.at(k+1).Kind == token.Digits && f.joined(k+1) {
		return false // a time taken: 2:05.31
	}
	if mer, next := f.meridiem(k); mer != 0 {
		e.Meridiem = mer
		m.Last = f.clockTail(next, m)
		return true
	}
	if f.any(k, english.Colon, english.Slash) && f.joined(k) {
		return false
	}
	m.Last = f.clockTail(k, m)
	prev := f.at(i - 1)
	if m.Last > k || f.apart(i) {
		return true
	}
	switch prev.Word {
	case english.Be_, english.Is, english.Was, english.Were:
		if f.designates(i-2, english.ResultWord) {
			return false // the score was 15:12
		}
	case english.With:
		return false // "with 4:39 left"
	case english.Of, english.In, english.To, english.A:
		// "a run of 10:15", "John won in 2:05"
		return prev.Word == english.To && (f.any(i-2, english.Colon) || f.isRequest(i) || f.movedBefore(i-2)) || f.lastIsTime(i-2) || f.is(m.Last, english.Month|english.Weekday)
	}
	if prev.Kind == token.Word && prev.Has(token.Cap) && prev.Class&(english.Weekday|english.Month|english.Preposition) == 0 && !f.lowercased(i) && prev.Class&english.TimeWord == 0 {
		return false // John 3:16
	}
	return true
}

// lastIsTime reports whether the mention before ends at token i or later.
func (f *finder) lastIsTime(i int) bool {
	n := len(f.out)
	return n > f.start && f.out[n-1].Last > i
}

// wholeHour reads an hour without minutes: "8 pm", "9p", "5 o'clock", "1140
// a.m.", "6.45 pm", "1400 GMT", "0730 hours", "nine a m".
func (f *finder) wholeHour(i int, m *Mention) bool {
	if f.any(i+1, english.A, english.PLetter) && f.joined(i+1) && !f.any(i+2, english.LetterM) && !f.hourLed(i) {
		return false // 200p is money
	}
	e := &m.Expr
	e.ClockTo = timeline.GrainHour
	v, n := f.digits(i)
	next := i + 1
	words := n == 0
	switch {
	case words:
		if v, next = f.hourInWords(i, e); next == i {
			return false
		}
	case n >= 3 && n <= 4:
		return f.joinedHour(i, v, n, m)
	case n > 2 || v > 24:
		return false
	case f.any(next, english.FullStop) && f.joined(next) && f.joined(next+1):
		if mi, n2 := f.digits(next + 1); n2 == 2 && mi <= 59 {
			return f.dottedHour(i, v, mi, m)
		}
	}
	e.Hour = uint8(v)
	if mer, k := f.meridiem(next); mer != 0 {
		if v > 12 && v != 0 || words && f.at(k-1).Word == english.A || n > 0 && f.any(next, english.Am) && !f.joined(next) && f.any(i-1, english.I) {
			return false
		}
		e.Meridiem = mer
		m.Last = f.clockTail(k, m)
		return true
	}
	if f.any(next, english.OClock, english.OClockCurly, english.OClockPlain) {
		m.Last = f.clockTail(next+1, m)
		return true
	}
	if words && e.Minute > 0 && f.any(next, english.Minutes) {
		m.Last = next + 1
		return true
	}
	if k := f.ish(next); k > next && v >= 1 && v <= 12 && !f.nounFollows(k) {
		e.Mod, m.Last = timeline.ModApprox, f.clockTail(k, m)
		return true
	}
	// "4 in the morning", "eight at night"
	if v <= 12 {
		if k := f.inThePart(next); k > next {
			m.Last = f.clockTail(next, m)
			return m.Last > next
		}
	}
	return f.bareHour(i, v, next, m)
}

// hourInWords reads the number of an hour at token i, and the minutes that may
// follow it, which go into e: "nine", "six forty-three". It returns the token after
// them, i for no hour.
func (f *finder) hourInWords(i int, e *Expr) (v, next int) {
	v = f.value(i, english.Cardinal)
	if !f.is(i, english.Cardinal) || v < 1 || v > 12 {
		return 0, i
	}
	if r, k := f.underHundred(i + 1); k > i+1 && r >= 10 && r < 60 {
		if mer, _ := f.meridiem(k); mer != 0 || f.any(k, english.OClock, english.Minutes) {
			e.Minute, e.ClockTo = uint8(r), timeline.GrainMinute
			return v, k
		}
	}
	return v, i + 1
}

// dottedHour decides on hour v and minute mi with a full stop between them at
// token i: "6.45 pm", "at 6.45", "18.15 hrs".
func (f *finder) dottedHour(i, v, mi int, m *Mention) bool {
	last := i + 3
	mer, k := f.meridiem(last)
	at := f.any(i-1, english.At) && !f.counted(last) && !f.quantityFollows(last) && (f.at(last).Kind != token.Word || f.cap(last) || f.is(last, english.Preposition|english.Conjunction))
	if h := f.hoursWord(i, k); h > k && f.at(i).Len() == 2 {
		mer, k = hours24, h
	}
	if mer == 0 && !(at && (f.lastIsTime(i-2) || f.isRequest(i))) && !(v <= 12 && f.dayFollows(last)) {
		return false
	}
	e := &m.Expr
	e.Hour, e.Minute, e.ClockTo, e.Meridiem = uint8(v), uint8(mi), timeline.GrainMinute, mer
	m.Last = f.clockTail(k, m)
	return true
}

// joinedHour reads an hour and minutes written as one number: "1140 a.m.", "1400
// GMT", "at 0730 hours".
func (f *finder) joinedHour(i, v, n int, m *Mention) bool {
	if v/100 > 24 || v%100 > 59 {
		return false
	}
	e, next := &m.Expr, i+1
	e.Hour, e.Minute, e.ClockTo = uint8(v/100), uint8(v%100), timeline.GrainMinute
	if mer, k := f.meridiem(next); mer != 0 {
		e.Meridiem = mer
		m.Last = f.clockTail(k, m)
		return v/100 <= 12
	}
	e.Meridiem = hours24
	switch {
	case n == 4 && (f.zoneName(next) || f.any(next, english.Zulu) && f.joined(next) && f.cap(next)):
		m.Last = f.zone(next, e)
		return true
	case n == 4 && f.hoursWord(i, next) > next:
		m.Last = next + 1
		return true
	case n == 4 && f.any(next, english.Hours) && (f.any(i-1, english.At, english.By, english.From, english.Until, english.Around, english.About) || v < 1000):
		m.Last = next + 1
		return true
	case n == 4 && (v < 1000 || (f.any(i-1, english.At) || v < plainFrom || v > 2100) && f.hoursTold(i) && !f.counted(next)) && !f.glued(next) && !f.quantityFollows(next) && !(f.joined(next) && f.dash(next)) && f.any(i-1, english.At, english.For, english.By, english.Until, english.Till, english.From, english.Between, english.Before, english.After) && !f.dialled(i): // at 0730
		m.Last = next
		return true
	}
	return false
}

// hoursTold reports whether the four digits at token i are hours and minutes as a
// log gives them: the text has told such hours, or "At 2300 on the 19th" opens a
// sentence.
func (f *finder) hoursTold(i int) bool {
	if f.any(i-1, english.At) && f.initial(i-1) && f.any(i+1, english.On) {
		k := i + 2
		if f.any(k, english.The) {
			k++
		}
		if d, next, _ := f.dayOfMonth(k); d > 0 && next > k || f.is(k, english.Month) {
			return true
		}
	}
	for k := len(f.out) - 1; k >= f.start && k > len(f.out)-12; k-- {
		if e := &f.out[k].Expr; e.has(HasClock) && e.Meridiem == hours24 && e.ClockTo == timeline.GrainMinute && f.at(f.out[k].First).Len() == 4 {
			return true
		}
	}
	return false
}

// hourLed reports whether a preposition or a day before token i calls for an
// hour.
func (f *finder) hourLed(i int) bool {
	return f.any(i-1, english.At, english.By, english.Until, english.From, english.To, english.Around, english.Hyphen, english.EnDash) || f.lastIsTime(i-1) || f.initial(i) && f.at(i).Len() <= 2 && f.at(i).Value <= 12
}

// inThePart returns the token after "in the morning" or "at night" at token i.
func (f *finder) inThePart(i int) int {
	switch {
	case f.any(i, english.In) && f.any(i+1, english.The) && f.is(i+2, english.DayPart) && !f.is(i+2, english.Plural):
		return i + 3
	case f.any(i, english.At) && f.any(i+1, english.Night):
		return i + 2
	}
	return i
}

// clockTail reads what may follow a time of day: a zone, "in the morning",
// "sharp". It settles the meridiem and returns the token after it.
func (f *finder) clockTail(i int, m *Mention) int {
	e := &m.Expr
	if f.any(i, english.OClock, english.OClockCurly, english.OClockPlain) {
		i++
	}
	i = f.zone(i, e)
	if k := f.inThePart(i); k > i && !f.apart(i) {
		switch f.value(k-1, english.DayPart) {
		case english.PartMorning:
			e.Meridiem = beforeNoon
		case english.PartNight:
			e.Meridiem = afterNoon
			if e.Hour < 5 || e.Hour == 12 {
				e.Meridiem = beforeNoon
			}
		default:
			e.Meridiem = afterNoon
		}
		i = f.zone(k, e)
	}
	return i
}
