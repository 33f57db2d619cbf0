package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/timeline"
)

// agoDay joins an amount of weeks and the day that it is counted back from: "a
// week ago Sunday", "two weeks ago today", "a year ago last Tuesday".
func (f *finder) agoDay(a, b *Mention) bool {
	e, o := &a.Expr, &b.Expr
	if a.Last != b.First || a.Rule != "offset" || e.OffsetDir >= 0 || e.Anchor != FromReference || e.Amount.Unit < english.UnitWeek || e.Amount.Vague || b.Range {
		return false
	}
	today := o.Has == HasShift && o.ShiftUnit == english.UnitDay && o.Shift == 0
	last := o.Has == HasShift|HasWeekday && o.Prefer < 0 && o.Anchor == FromReference
	if o.Kind != KindDate || !(o.Has == HasWeekday && e.Amount.Unit <= english.UnitFortnight) && !today && !last {
		return false
	}
	amount := e.Amount
	*e = *o
	e.Has |= HasOffset
	e.Amount, e.OffsetDir, e.Base, e.Anchor = amount, -1, FromReference, FromBase
	if !today { // from the last Sunday
		e.Has |= HasShift
		e.ShiftUnit, e.Shift, e.Prefer, e.This = english.UnitDay, -1, -1, true
	}
	a.Last = b.Last
	return true
}

// joinOffset joins an amount of time and the date that it is counted from: "two
// weeks after Christmas", "a week from Tuesday", "the day after the 5th".
func (f *finder) joinOffset(a, b *Mention) bool {
	if b.Expr.Kind != KindDate || b.Range || a.Range {
		return false
	}
	weak := a.Weak && a.Expr.has(HasOffset) && a.Expr.Anchor == FromBase
	if !weak && (a.Expr.Kind != KindDuration || a.Expr.Has != 0 || a.Expr.Amount.Num == 0) {
		return false
	}
	if !weak && f.beginsAt(a, b) {
		a.To, a.Last = b.Expr, b.Last
		a.Expr.Has |= HasOffset
		return true
	}
	if !weak && f.weekOn(a, b) {
		return true
	}
	gap := b.First - a.Last
	following := weak && gap == 0 && f.any(a.Last-1, english.Following)
	if gap != 1 && !(gap == 2 && f.any(a.Last+1, english.The)) && !following {
		return false
	}
	var dir int8
	switch f.word(a.Last - b2i(following)) {
	case english.After, english.From, english.Following:
		dir = 1
	case english.Before:
		dir = -1
	case english.PastWord: // two hours past midnight
		if !b.Expr.has(HasClock) || a.Expr.Amount.Unit > english.UnitHour {
			return false
		}
		dir = 1
	case english.To: // the closest Monday to 5 October
		if !weak || a.Expr.On == 0 {
			return false
		}
		dir = 1
	default:
		return false
	}
	if !weak && f.any(a.First-1, english.For, english.In, english.During, english.Over, english.The, english.Within) {
		return false
	}
	if !weak && (b.Expr.Has == HasYear || b.Expr.Has&HasCentury != 0) && f.any(a.Last, english.From) {
		return false
	}
	amount, counted, on := a.Expr.Amount, a.Expr.Counted, a.Expr.On
	a.Expr = b.Expr
	a.Expr.Has |= HasOffset
	a.Expr.Amount, a.Expr.OffsetDir = amount, dir
	a.Expr.Counted, a.Expr.On = counted, max(on, a.Expr.On)
	a.Expr.Base, a.Expr.Anchor = b.Expr.Anchor, FromBase
	if b.Expr.Has == HasWeekday && f.any(a.Last, english.From) { // a week from Thursday
		a.Expr.Has |= HasShift
		a.Expr.ShiftUnit, a.Expr.Shift, a.Expr.Prefer, a.Expr.This = english.UnitDay, 1, 1, true
	}
	a.Type, a.Last, a.Weak = Date, b.Last, false
	if b.Type == Time {
		a.Type = Time
	}
	return true
}

// weekOn joins weeks and the day that they are counted from, without a word
// between: "a week on Saturday", "two weeks today", "a fortnight tomorrow".
func (f *finder) weekOn(a, b *Mention) bool {
	e, o := &a.Expr, &b.Expr
	if e.Amount.Unit != english.UnitWeek && e.Amount.Unit != english.UnitFortnight || e.Amount.Num > 3 || e.Amount.den() > 1 || o.Kind != KindDate || o.has(HasOffset) || a.Last-a.First > 2 ||
		f.is(a.First-1, english.Preposition|english.Past|english.Gerund|english.Determiner) && !f.is(a.First-1, english.Be) && !f.any(a.First-1, english.Until, english.Till, english.By) {
		return false
	}
	today := o.Has&^(HasPart|HasClock) == HasShift && o.ShiftUnit == english.UnitDay && o.Shift >= 0 && o.Anchor == FromReference && o.Mod == timeline.ModNone
	on := b.First == a.Last+1 && f.any(a.Last, english.On)
	if !(today && b.First == a.Last) && !(o.Has&^(HasPart|HasClock) == HasWeekday && on) {
		return false
	}
	amount := e.Amount
	*e = *o
	e.Has |= HasOffset | HasShift
	e.Amount, e.OffsetDir, e.Base, e.Anchor = amount, 1, FromReference, FromBase
	if !today {
		e.ShiftUnit, e.Shift, e.Prefer, e.This = english.UnitDay, 1, 1, true
	}
	a.Type, a.Last = b.Type, b.Last
	return true
}

// beginsAt reports whether the amount a begins at the date b: "three days
// starting on Monday", "for two weeks from 20 May".
func (f *finder) beginsAt(a, b *Mention) bool {
	i := a.Last
	if f.any(i, english.Comma) {
		i++
	}
	switch f.word(i) {
	case english.Starting, english.Beginning, english.Commencing:
		i++
		if i < b.First && f.any(i, english.From, english.On, english.In) {
			i++
		}
	case english.From:
		if !f.any(a.First-1, english.For) || f.any(i-1, english.Comma) && f.any(b.Last, english.Until, english.To, english.Till, english.Through) {
			return false
		}
		i++
	default:
		return false
	}
	return i == b.First || i+1 == b.First && f.any(i, english.The)
}

// joinOnWeekday joins a day or week that is counted and the weekday that is meant
// there: "three weeks after Christmas on Friday", "the first week of October on
// Friday", "in three days on Friday", "Thursday, two years from now".
func (f *finder) joinOnWeekday(a, b *Mention) bool {
	if a.Range || b.Range || a.Weak || b.Weak {
		return false
	}
	if b.Expr.Kind == KindDate && b.Expr.Has&^(HasPart|HasClock) == HasWeekday && b.First == a.Last+1 && f.any(a.Last, english.On) {
		e, o := &a.Expr, b.Expr
		switch {
		case e.Kind == KindDuration && f.any(a.First-1, english.In) && f.daysAhead(e):
			e.Kind, e.Has, e.OffsetDir, e.Anchor = KindDate, HasOffset, 1, FromReference
		case e.Kind == KindDate && e.has(HasOffset) && e.Has&(HasPart|HasClock) == 0 && e.Amount.Unit >= english.UnitDay:
		case e.Kind == KindDate && e.has(HasNth) && e.NthUnit == english.UnitWeek && e.NthDay == 0:
		default:
			return false
		}
		e.On, a.Type, a.Last = o.Weekday, Date, b.Last
		if o.Has != HasWeekday {
			f.addTime(a, b)
		}
		return true
	}
	comma := b.First == a.Last+1 && f.any(a.Last, english.Comma)
	if a.Expr.Kind != KindDate || a.Expr.Has != HasWeekday {
		return false
	}
	o := b.Expr
	switch {
	case (comma || b.First == a.Last) && o.Kind == KindDate && o.Has == HasOffset && o.Anchor == FromReference && o.OffsetDir > 0 && o.Amount.Unit >= english.UnitDay && !o.Amount.Vague:
	case b.First == a.Last+1 && f.any(a.Last, english.In) && o.Kind == KindDuration && f.daysAhead(&o) && o.Amount.Unit >= english.UnitWeek:
		o.Kind, o.Has, o.OffsetDir, o.Anchor = KindDate, HasOffset, 1, FromReference
	default:
		return false
	}
	o.On = a.Expr.Weekday
	a.Expr, a.Type, a.Last = o, Date, b.Last
	return true
}

// daysAhead reports whether e is a plain amount of days or longer units that a date
// can lie ahead.
func (f *finder) daysAhead(e *Expr) bool {
	a := &e.Amount
	return e.Has == 0 && a.Num > 0 && a.Num < 1000 && a.Den <= 1 && a.High == 0 && !a.Vague && a.Unit >= english.UnitDay
}
