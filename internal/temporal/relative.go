package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// shiftWord tells what a word like "last" or "next" does to the unit after it.
func (f *finder) shiftWord(i int) (shift int16, a Anchor, ok bool) {
	switch f.word(i) {
	case english.Last, english.PastWord:
		return -1, FromReference, true
	case english.Next, english.Coming, english.Upcoming:
		return 1, FromReference, true
	case english.Previous, english.Prior, english.Preceding:
		return -1, FromText, true
	case english.Following:
		return 1, FromText, true
	case english.This, english.Current:
		return 0, FromReference, true
	case english.That, english.Same:
		return 0, FromText, true
	}
	return 0, 0, false
}

// shift reads a unit, a weekday, a month or a season counted from an anchor:
// "last week", "the past three months", "next Tuesday", "this coming winter",
// "the following day", "last night".
func (f *finder) shift(i int, m *Mention) bool {
	if f.any(i, english.Latest) {
		return f.latest(i, m)
	}
	s, anchor, ok := f.shiftWord(i)
	if !ok || f.any(i, english.This, english.That) {
		return false
	}
	e := &m.Expr
	e.Kind, e.Has, e.Shift, e.Anchor, e.Count = KindDate, HasShift, s, anchor, 1
	first := i
	if i-1 >= f.floor && !f.apart(i) {
		switch f.word(i - 1) {
		case english.The, english.This, english.These, english.Those:
			first = i - 1
		case english.Very: // the very next day
			if f.any(i-2, english.The) && i-2 >= f.floor && !f.apart(i-1) {
				first = i - 2
			}
		case english.Our, english.Their, english.His, english.Her, english.Its, english.My, english.Your:
			if s < 0 && f.is(i+1, english.TimeUnit) && !f.is(i+1, english.Plural) {
				if f.any(i-1, english.Her) && f.is(i-2, english.Preposition) && f.at(i+2).Kind == token.Mark {
					break // was named for her last year
				}
				return false // "his last year as mayor"
			}
			first = i - 1
			if f.is(i+1, english.Weekday|english.Month) {
				first = i
			}
		}
	}
	if f.any(i, english.Following, english.Coming, english.PastWord, english.Previous, english.Prior, english.Preceding) && first == i && !f.is(i+1, english.Weekday|english.Month) &&
		!f.is(i+1, english.TimeUnit|english.Cardinal|english.Vague|english.Season) && f.at(i+1).Kind != token.Digits {
		return false
	}
	m.First = first
	if f.any(i, english.Same) && first == i && !f.is(i+1, english.TimeUnit|english.DayPart) {
		return false
	}
	j := i + 1
	if f.any(i, english.Last, english.Next) && f.any(first, english.This) && first < i {
		return false
	}
	if f.any(j, english.Coming, english.Upcoming, english.PastWord, english.Following) && f.any(i, english.This, english.Same) {
		j++
	}
	if f.apart(j) || f.joined(j) && f.dash(j) {
		return false
	}
	if f.any(j, english.Fiscal, english.Financial, english.Academic, english.School, english.CalendarWord) && f.any(j+1, english.Year, english.Quarter, english.MonthWord) {
		e.Fiscal = f.any(j, english.Fiscal, english.Financial)
		j++
		return f.yearShift(j, m)
	}
	return f.shiftTarget(j, m)
}

// latest reads "the latest quarter", "the latest fiscal year", "the latest
// period": the last one that is complete.
func (f *finder) latest(i int, m *Mention) bool {
	if !f.any(i-1, english.The) || i-1 < f.floor || f.apart(i) {
		return false
	}
	j := i + 1
	if f.any(j, english.Fiscal, english.Financial) {
		m.Expr.Fiscal = true
		j++
	}
	unit := Unit(f.value(j, english.TimeUnit))
	switch {
	case f.any(j, english.PeriodWord):
		unit = english.UnitQuarter
	case f.is(j, english.Plural) || unit < english.UnitWeek || unit == english.UnitHalf:
		return false
	}
	e := calendar(m, HasShift)
	e.ShiftUnit, e.Shift, e.Count = unit, -1, 1
	if unit == english.UnitQuarter {
		e.Shift, e.Generic, e.Anchor = 0, true, FromText
	}
	m.First, m.Last = i-1, j+1
	return true
}

// shiftTarget reads what a shift word that ends before token j moves.
func (f *finder) shiftTarget(j int, m *Mention) bool {
	e := &m.Expr
	switch {
	case f.is(j, english.Weekday) && (f.cap(j) || f.lowercased(j) || f.at(j).Len() > 4):
		e.Has |= HasWeekday
		e.Weekday, e.ShiftUnit = uint8(f.value(j, english.Weekday)), english.UnitDay
		e.Prefer = int8(e.Shift)
		e.This = f.any(j-1, english.Coming, english.Upcoming, english.PastWord)
		m.Last = j + 1
		return true
	case f.is(j, english.Month) && (f.cap(j) || !f.any(j, english.May, english.March, english.Mar)):
		if !f.cap(j) && f.any(j-1, english.PastWord) {
			return false
		}
		e.Has |= HasMonth
		e.Month, e.ShiftUnit = uint8(f.value(j, english.Month)), english.UnitMonth
		e.Prefer = int8(e.Shift)
		m.Last = j + 1
		if d, k, _ := f.dayOfMonth(j + 1); k > j+1 && f.at(j+1).Kind == token.Digits && !f.quantityFollows(k) {
			e.Has |= HasDay
			e.Day, m.Last = uint8(d), k
		}
		m.Last = f.yearAfter(m.Last, e)
		return true
	case f.is(j, english.Season) && !f.is(j, english.Plural) && !f.cap2(j):
		e.Has |= HasSeason
		e.Season, e.ShiftUnit = uint8(f.value(j, english.Season)), english.UnitYear
		e.Prefer = int8(e.Shift)
		m.Last = f.yearAfterSeason(j+1, e)
		return true
	case f.is(j, english.DayPart) && !f.is(j, english.Plural):
		e.Has |= HasPart
		e.Part, e.ShiftUnit = partOf(f.value(j, english.DayPart)), english.UnitDay
		m.Type, m.Last = Time, j+1
		if e.Anchor == FromReference && e.Shift == 1 { // "the next morning" of a story
			e.Anchor = FromText
		}
		return true
	case f.is(j, english.TimeWord) && f.any(j, english.EndWord):
		return false
	case f.is(j, english.TimeUnit):
		return f.shiftUnit(j, m)
	}
	if h, last := f.holidayAt(j); h != english.NoHoliday {
		e.Has |= HasHoliday
		e.Holiday, e.Prefer, e.ShiftUnit = uint8(h), int8(e.Shift), english.UnitYear
		m.Last = last
		return true
	}
	return f.shiftAmount(j, m)
}

// yearShift reads the year of "last fiscal year".
func (f *finder) yearShift(j int, m *Mention) bool {
	m.Expr.ShiftUnit = Unit(f.value(j, english.TimeUnit))
	m.Last = j + 1
	return true
}

// cap2 reports whether token i is capitalised inside a sentence, as a name is.
func (f *finder) cap2(i int) bool {
	return f.cap(i) && !f.initial(i) && !f.at(i).Has(token.Upper)
}

// shiftUnit reads one unit after a shift word: "last week", "the following day".
func (f *finder) shiftUnit(j int, m *Mention) bool {
	e := &m.Expr
	unit := Unit(f.value(j, english.TimeUnit))
	det := m.First < j-1
	if f.is(j, english.Plural) { // "past years", "coming months", "the previous days"
		return f.shiftPlural(j, unit, m)
	}
	if f.is(j+1, english.Plural|english.Noun) && f.joined(j+1) {
		return false
	}
	shift := f.word(j - 1)
	switch unit {
	case english.UnitSecond, english.UnitMinute:
		return false // last minute, next second
	case english.UnitHalf:
		return f.any(j+1, english.Of) && (f.any(j+2, english.The) || f.at(j+2).Kind == token.Digits) && f.lastHalf(j, m)
	case english.UnitBusinessDay:
		unit = english.UnitDay
	case english.UnitDay:
		switch shift {
		case english.Next, english.Last:
			if !det && shift == english.Last {
				return false // last day of …
			}
			if shift == english.Last {
				return false // "the last day", "his last day"
			}
			e.Anchor = FromText
		case english.PastWord:
			m.Type = Duration
		}
	case english.UnitHour, english.UnitWeek, english.UnitWeekend, english.UnitFortnight, english.UnitMonth, english.UnitYear, english.UnitDecade, english.UnitCentury, english.UnitMillennium:
		// "the past year", "the last decade": a stretch up to now, where
		// "last year" is the calendar's
		if det && (shift == english.PastWord || shift == english.Last || shift == english.Next || shift == english.Coming) && f.any(m.First, english.The) && unit != english.UnitWeekend {
			if shift != english.Next || unit == english.UnitDecade || unit == english.UnitCentury || unit == english.UnitHour || unit == english.UnitFortnight {
				m.Type = Duration
				e.Kind = KindDuration
			}
		}
		if unit == english.UnitHour && e.Kind != KindDuration {
			return false
		}
		if f.any(m.First, english.This) && det && shift == english.PastWord {
			e.Kind, m.Type = KindDate, Date
		}
	}
	if unit == english.UnitFortnight && e.Anchor == FromReference && e.Shift != 0 {
		m.Type, e.Kind = Duration, KindDuration // two weeks that begin or end now
	}
	if shift == english.PastWord && e.Kind == KindDate && !det && unit != english.UnitYear && unit != english.UnitWeek && unit != english.UnitMonth && unit != english.UnitWeekend && unit != english.UnitDecade {
		return false
	}
	e.ShiftUnit = unit
	m.Last = j + 1
	if f.any(j+1, english.Or) && f.any(j+2, english.So) {
		m.Last += 2
	}
	if e.Kind == KindDuration {
		e.Amount = Amount{Num: 1, Den: 1, Unit: unit}
	}
	if e.Kind == KindDate && unit == english.UnitWeekend {
		e.Has |= HasWeekend
		if shift == english.Coming || shift == english.Upcoming {
			e.Shift, e.This = 0, true // the nearest one
		}
	}
	return true
}

// lastHalf reads "the last half of 1989": the refiner adds the year.
func (f *finder) lastHalf(j int, m *Mention) bool {
	if !f.any(j-1, english.Last) {
		return false
	}
	m.Expr = Expr{Kind: KindDate, Has: HasHalf, Half: 2}
	m.Last = j + 1
	return true
}

// shiftPlural reads "past years", "the coming weeks".
func (f *finder) shiftPlural(j int, unit Unit, m *Mention) bool {
	e := &m.Expr
	if f.any(j-1, english.Following, english.Same, english.Next, english.Last) && !f.any(j-1, english.Following) || unit < english.UnitDay {
		return false
	}
	if f.any(j-1, english.Following) { // those that come after what was told
		*e = Expr{Kind: KindDuration, Amount: Amount{Unit: unit, Den: 1, Vague: true}}
		m.Type, m.Last = Duration, j+1
		return true
	}
	*e = Expr{Kind: KindRef, Ref: PastRef}
	if f.any(j-1, english.Coming, english.Upcoming, english.Following) {
		e.Ref = FutureRef
	}
	m.Last = j + 1
	if f.any(j+1, english.And, english.Or) && f.is(j+2, english.TimeUnit) && f.is(j+2, english.Plural) && !f.apart(j+1) {
		m.Last = j + 3 // the coming days and weeks
	}
	return true
}

// shiftAmount reads a number of units after a shift word: "the last three
// months", "the next few years", "the past two decades".
func (f *finder) shiftAmount(j int, m *Mention) bool {
	e := &m.Expr
	a, next, ok := f.amount(j)
	if !ok || next == j {
		return false
	}
	switch f.word(j - 1) {
	case english.Current, english.Same:
		return false
	}
	if f.is(next-1, english.TimeUnit) && !f.is(next-1, english.Plural) && f.joined(next-1) {
		return false // "the last three-year plan"
	}
	if f.any(j-1, english.Last) && m.First == j-1 && (f.is(j-2, english.Modal|english.Negation) || f.any(j-2, english.To)) && !f.apart(j-1) {
		return false // it will last ten weeks
	}
	e.Kind, m.Type = KindDuration, Duration
	e.Amount, e.ShiftUnit = a, a.Unit
	e.Count = 1
	if a.Den == 1 && a.Num > 0 && a.Num < 1e6 {
		e.Count = int32(a.Num)
	}
	m.Last = next
	return true
}

// relativeDay reads "today", "yesterday", "tonight", "tomorrow", "overnight" and
// "the end of the day" words of messages.
func (f *finder) relativeDay(i int, m *Mention) bool {
	e := calendar(m, HasShift)
	e.ShiftUnit, e.Count = english.UnitDay, 1
	m.Last = i + 1
	if f.any(i, english.Today, english.Tomorrow, english.Yesterday) {
		if weeks, k := f.weekOff(i); k > i { // tomorrow week
			e.Has |= HasOffset
			e.Base, e.Anchor, e.OffsetDir, e.Amount = FromReference, FromBase, 1, Amount{Num: int64(weeks), Den: 1, Unit: english.UnitWeek}
			if m.Last = k; f.any(i, english.Yesterday) {
				e.OffsetDir = -1
			}
		}
	}
	switch f.word(i) {
	case english.Today, english.Otd:
		if f.cap(i) && f.at(i-1).Has(token.Upper) && !f.apart(i) && f.at(i-1).Len() <= 4 && (f.cap2(i) || f.cap(i+1) && !f.at(i+1).Has(token.Upper)) {
			return false // USA Today
		}
		f.halfDay(m.Last, m)
	case english.Yesterday:
		e.Shift = -1
		f.halfDay(m.Last, m)
	case english.Tomorrow:
		e.Shift = 1
		f.halfDay(m.Last, m)
	case english.Tonight:
		if f.cap2(i) && f.any(i-1, english.The) {
			return false // The Tonight Show
		}
		e.Has |= HasPart
		e.Part, m.Type = timeline.Night, Time
	case english.Overnight:
		e.Has |= HasPart
		e.Part, m.Type, e.Generic = timeline.Night, Time, true
		return !f.is(i+1, english.Noun) || f.apart(i+1)
	case english.Eod:
		e.Mod = timeline.ModEnd
	case english.Eow:
		e.Mod, e.ShiftUnit = timeline.ModEnd, english.UnitWeek
	case english.Eom:
		e.Mod, e.ShiftUnit = timeline.ModEnd, english.UnitMonth
	case english.Eoy:
		e.Mod, e.ShiftUnit = timeline.ModEnd, english.UnitYear
	case english.Christmas, english.Easter:
		return false
	case english.Lunch, english.Breakfast, english.Dinner:
		return f.meal(i, m)
	default:
		return false
	}
	return true
}

// halfDay reads the half of a day that is named by its letters after the day:
// "tomorrow am". Before a hyphen or a noun they are something else.
func (f *finder) halfDay(i int, m *Mention) {
	mer, next := f.meridiem(i)
	n := f.at(next)
	if mer == meridiemUnsaid || f.any(i, english.A, english.PLetter, english.FullStop) || f.apart(i) || f.joined(i) || f.joined(next) && f.dash(next) ||
		n.Kind == token.Word && !f.apart(next) && n.Class&(english.Preposition|english.Conjunction|english.Adverb) == 0 {
		return
	}
	m.Expr.Has |= HasPart
	m.Expr.Part = timeline.Morning
	if mer == afterNoon {
		m.Expr.Part = timeline.Afternoon
	}
	m.Type, m.Last = Time, next
}
