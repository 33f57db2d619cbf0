package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// countedWeekdays reads a number of weekdays and where they are counted from: "two
// Fridays from now", "three Mondays ago", "the last two Sundays", "four Tuesdays
// after Easter". The plural stands at token i.
func (f *finder) countedWeekdays(i int, m *Mention) bool {
	n, first := f.smallCount(i - 1)
	if n == 0 || first < f.floor || f.apart(i) {
		return false
	}
	e := Expr{Kind: KindDate, Has: HasOffset, Counted: uint8(f.value(i, english.Weekday)), Amount: Amount{Num: int64(n), Den: 1, Unit: english.UnitDay}}
	last := i + 1
	switch {
	case f.apart(last):
	case f.any(last, english.Ago):
		e.OffsetDir, last = -1, last+1
	case f.any(last, english.Hence), f.any(last, english.From) && f.any(last+1, english.Now, english.Today):
		e.OffsetDir, last = 1, last+1+b2i(f.any(last, english.From))
	case f.any(last, english.Earlier, english.Later) && !f.any(last+1, english.Than):
		e.OffsetDir, e.Anchor, last = 1, FromText, last+1
		if f.any(last-1, english.Earlier) {
			e.OffsetDir = -1
		}
	case f.any(last, english.After, english.Before, english.From, english.Following) && f.dateNamed(last+1):
		e.Anchor, m.Weak = FromBase, true
	}
	if e.OffsetDir == 0 && !m.Weak { // the last two Sundays
		s, anchor, ok := f.shiftWord(first - 1)
		if !ok || s == 0 || first-1 < f.floor || f.apart(first) {
			return false
		}
		e.OffsetDir, e.Anchor, e.Count, e.Amount.Num = int8(s), anchor, int32(n), 1
		if first--; f.any(first-1, english.The, english.These, english.Those) && first-1 >= f.floor && !f.apart(first) {
			first--
		}
	}
	m.Expr, m.Type, m.First, m.Last = e, Date, first, last
	return true
}

// smallCount reads a number from two to twelve that token i is, and returns where
// it begins; 0 if it is none.
func (f *finder) smallCount(i int) (n, first int) {
	v, digits := f.digits(i)
	if digits == 0 && f.is(i, english.Cardinal) {
		v = f.value(i, english.Cardinal)
	}
	if v < 2 || v > 12 || digits > 2 || f.joined(i) {
		return 0, i
	}
	return v, i
}

// besideDate reads a weekday that is counted from a date named behind it: "the
// Sunday before Christmas", "the closest Monday to 5 October". It stands at token
// i.
func (f *finder) besideDate(i int, m *Mention) bool {
	e := Expr{Kind: KindDate, Has: HasOffset, Anchor: FromBase, Amount: Amount{Den: 1, Unit: english.UnitDay}}
	w := uint8(f.value(i, english.Weekday))
	switch f.word(i + 1) {
	case english.Before, english.After, english.Following:
		e.Counted, e.Amount.Num = w, 1
	case english.To:
		if !f.any(i-1, english.Closest, english.Nearest) || i-1 < f.floor {
			return false
		}
		e.On, m.First = w, i-1
	default:
		return false
	}
	if f.apart(i+1) || !f.dateNamed(i+2) {
		return false
	}
	m.Expr, m.Last, m.Weak = e, i+1+b2i(f.any(i+1, english.Following)), true
	return true
}

// nthBesideDate reads the nth weekday counted from a date named behind it: "the
// third Tuesday after Christmas". The weekday stands at token i.
func (f *finder) nthBesideDate(nth, i int, m *Mention) bool {
	if nth < 1 || nth > 60 || !f.any(i+1, english.After, english.Before, english.Following, english.From) || f.apart(i+1) || !f.dateNamed(i+2) {
		return false
	}
	m.Expr = Expr{Kind: KindDate, Has: HasOffset, Anchor: FromBase, Counted: uint8(f.value(i, english.Weekday)), Amount: Amount{Num: int64(nth), Den: 1, Unit: english.UnitDay}}
	m.Last, m.Weak = i+1+b2i(f.any(i+1, english.Following)), true
	return true
}

// dateNamed reports whether a holiday or a day of a month, in any order, begins at
// token i.
func (f *finder) dateNamed(i int) bool {
	if f.any(i, english.The) {
		i++
	}
	if f.apart(i) {
		return false
	}
	if f.dayNamed(i) {
		return true
	}
	_, next, _ := f.dayOfMonth(i)
	return next > i && f.toMonth(next) >= 0
}

// countWeekdays returns the nth weekday (1 Monday – 7 Sunday) after d, or before
// it where dir is negative; d itself does not count.
func countWeekdays(d timeline.Date, n, weekday, dir int) timeline.Date {
	if dir < 0 {
		return onOrBefore(d.First().AddDays(-1), weekday).AddDays(-7 * (n - 1))
	}
	return onOrAfter(d.Last().AddDays(1), weekday).AddDays(7 * (n - 1))
}

// weekOff tells how far the words after the day at token i put it off: a week for
// "Friday week" and "Tuesday after next", two for "Monday fortnight", one back for
// "the Monday before last". It returns the token after them; i where there are
// none.
func (f *finder) weekOff(i int) (weeks, next int) {
	if f.apart(i+1) || f.joined(i+1) {
		return 0, i
	}
	const named = english.TimeUnit | english.Weekday | english.Month | english.Season
	switch {
	case f.any(i+1, english.After) && f.any(i+2, english.Next) && !f.is(i+3, named):
		return 1, i + 3
	case f.any(i+1, english.Before) && f.any(i+2, english.Last) && !f.is(i+3, named) && f.is(i, english.Weekday):
		return -1, i + 3
	}
	switch Unit(f.value(i+1, english.TimeUnit)) {
	case english.UnitWeek:
		weeks = 1
	case english.UnitFortnight:
		weeks = 2
	default:
		return 0, i
	}
	n := f.at(i + 2)
	if f.is(i+1, english.Plural) || f.is(i, english.Weekday) && f.cap(i) == f.cap(i+1) && !f.lowercased(i) ||
		(n.Kind == token.Word || n.Kind == token.Digits) && !f.apart(i+2) && n.Class&(english.Preposition|english.Conjunction) == 0 ||
		f.any(i-1, english.The, english.A, english.Every, english.Last, english.Next, english.This) {
		return 0, i
	}
	return weeks, i + 2
}
