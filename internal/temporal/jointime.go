package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// timeOnly reports whether e is a time of day without a day.
func timeOnly(e *Expr) bool {
	return e.Kind == KindDate && e.Has&(HasPart|HasClock) != 0 && e.Has&^(HasPart|HasClock) == 0
}

func copyClock(e, o *Expr) {
	if !o.has(HasClock) {
		return
	}
	e.Has |= HasClock
	e.Hour, e.Minute, e.Second, e.ClockTo, e.Zone = o.Hour, o.Minute, o.Second, o.ClockTo, o.Zone
	e.Meridiem = o.Meridiem
}

// joinTime joins a day and a time of day, in either order.
func (f *finder) joinTime(a, b *Mention) bool {
	if a.Expr.Kind == KindSet && timeOnly(&b.Expr) {
		return f.joinSetTime(a, b)
	}
	if b.Expr.Kind == KindSet && a.Expr.Kind == KindDate {
		return f.joinTimeSet(a, b)
	}
	if a.Expr.Kind != KindDate || b.Expr.Kind != KindDate {
		return false
	}
	zone := b.First == a.Last+1 && f.at(a.Last).Has(token.Upper) && f.at(a.Last).Len() >= 3 && f.at(a.Last).Len() <= 5 // Sep 25 10:36:28 BRST 2003
	if b.Expr.Has == HasYear && (a.Last == b.First || zone) && !a.Range && a.Expr.Has&^HasWeekday == HasMonth|HasDay|HasClock {
		// the stamp of a log: Wed Oct 26 15:50:06 2016
		a.Expr.Has |= HasYear
		a.Expr.Year, a.Last = b.Expr.Year, b.Last
		return true
	}
	at, bt := timeOnly(&a.Expr), timeOnly(&b.Expr)
	switch {
	case at && bt:
		return f.joinTimes(a, b)
	case at && dayLike(&b.Expr) && !b.Range:
		if !f.between(a.Last, b.First, english.On, english.Comma, english.Of, english.LeftParen) {
			return false
		}
		if f.any(a.Last, english.Comma) && !a.Expr.has(HasClock) {
			return false // "on the coldest night, January 27"
		}
		t := *a
		a.Expr = b.Expr
		f.addTime(a, &t)
		a.Last = b.Last
		if a.Range {
			a.Ends[1].Last = b.Last
		}
		return true
	case bt && dayLike(&a.Expr) && !a.Range:
		if !f.between(a.Last, b.First, english.At, english.Comma, english.In, english.Around, english.About, english.From, english.Between, english.AtSign, english.Hyphen, english.By, english.For, english.On, english.After, english.Before, english.Early, english.Late, english.Mid) && !f.laterThan(a.Last, b.First) {
			return false
		}
		if f.any(a.Last, english.Early, english.Late, english.Mid) {
			b.Expr.Mod = modOf(f.word(a.Last))
		}
		if f.any(a.Last, english.Comma) && b.First > a.Last+1 && !f.any(a.Last+1, english.At) {
			return false
		}
		f.addTime(a, b)
		if b.Range {
			a.Ends[0].First = a.First
		}
		a.Last = b.Last
		return true
	}
	return f.joinPart(a, b)
}

// joinPart joins a part of a day and an hour of it: "this morning at 8", "8am this
// morning", "6:45 tomorrow morning".
func (f *finder) joinPart(a, b *Mention) bool {
	at, bt := timeOnly(&a.Expr), timeOnly(&b.Expr)
	switch {
	case bt && a.Expr.Has&(HasPart) == HasPart && !a.Expr.has(HasClock) && b.Expr.has(HasClock):
		// "this morning at 8"
		if !f.between(a.Last, b.First, english.At, english.Comma, english.From, english.Between, english.Around) {
			return false
		}
		f.addTime(a, b)
		a.Last = b.Last
		return true
	case b.Expr.Has == HasPart && !b.Range && b.First == a.Last && a.Expr.has(HasClock) && !a.Expr.has(HasPart) && a.Type == Time:
		f.addTime(a, b) // 6:45 tomorrow morning
		a.Last = b.Last
		return true
	case at && a.Expr.has(HasClock) && b.Expr.has(HasPart) && !b.Expr.has(HasClock):
		// "8am this morning"
		if b.First != a.Last && !f.between(a.Last, b.First, english.On) {
			return false
		}
		t := *a
		a.Expr = b.Expr
		f.addTime(a, &t)
		a.Last = b.Last
		return true
	}
	return false
}

// ruleHoursFrom names an amount of hours that begins at an hour; ruleHoursOfDay
// one whose day is said as well.
const (
	ruleHoursFrom  = "hours from"
	ruleHoursOfDay = "hours of a day"
)

// joinHours joins an hour and how long from it, or a day and such hours: "from 2
// p.m. for two hours", "for two hours from 2 p.m.", "on Friday for three hours
// from 9.30 a.m.".
func (f *finder) joinHours(a, b *Mention) bool {
	if a.Range || b.Range {
		return false
	}
	hours := func(m *Mention) bool {
		return m.Expr.Kind == KindDuration && m.Expr.Amount.Num > 0 && m.Expr.Amount.Unit <= english.UnitHour && m.Expr.Amount.Unit != 0
	}
	clock := func(m *Mention) bool {
		return m.Expr.Kind == KindDate && m.Expr.has(HasClock) && !m.Expr.has(HasOffset)
	}
	one := b.First-a.Last == 1
	switch {
	case clock(a) && hours(b) && b.Expr.Has == 0 && one && f.any(a.Last, english.For) && f.any(a.First-1, english.From, english.At, english.Starting):
		a.To = a.Expr
		a.Expr = b.Expr
	case hours(a) && a.Expr.Has == 0 && clock(b) && one && f.any(a.Last, english.From, english.After, english.Starting) && f.any(a.First-1, english.For):
		a.To = b.Expr
	case dayLike(&a.Expr) && hours(b) && b.Expr.Has == HasOffset && timeOnly(&b.To) && one && f.any(a.Last, english.For):
		to := a.Expr
		a.Expr = b.Expr
		to.Has |= HasClock
		copyClock(&to, &b.To)
		a.To = to
	default:
		return false
	}
	a.Expr.Has, a.Type, a.Last = HasOffset, Duration, b.Last
	return true
}

// between reports whether the tokens [i, j) are at most three of the forms, a
// determiner among them.
func (f *finder) between(i, j int, ids ...english.ID) bool {
	if j-i > 2 {
		return false
	}
	for k := i; k < j; k++ {
		if !f.any(k, ids...) && !(f.any(k, english.The) && k > i) {
			return false
		}
	}
	return true
}

// laterThan reports whether the tokens [i, j) are "no later than" or "earlier
// than".
func (f *finder) laterThan(i, j int) bool {
	if f.any(i, english.No, english.Not) {
		i++
	}
	return j-i == 2 && f.any(i, english.Later, english.Earlier) && f.any(i+1, english.Than)
}

// addTime puts the time of day of t into the day of a.
func (f *finder) addTime(a, t *Mention) {
	e := &a.Expr
	if t.Expr.has(HasPart) {
		e.Has |= HasPart
		e.Part = t.Expr.Part
	}
	copyClock(e, &t.Expr)
	e.Mod = t.Expr.Mod
	a.Type = Time
	if t.Range {
		a.Range, a.To, a.Ends = true, t.To, t.Ends
		if e.has(HasPart) && !a.To.has(HasPart) {
			a.To.Has |= HasPart
			a.To.Part = e.Part
		}
	}
}

// joinTimes joins a clock time and a part of the day: "8:00 early morning".
func (f *finder) joinTimes(a, b *Mention) bool {
	if a.Range || b.Range || a.Last != b.First && !(b.First == a.Last+1 && f.any(a.Last, english.At) && a.Expr.Has == HasPart && b.Expr.has(HasClock)) {
		return false
	}
	if a.Expr.has(HasClock) && b.Expr.Has == HasPart || a.Expr.Has == HasPart && b.Expr.has(HasClock) && !b.Expr.has(HasPart) {
		f.addTime(a, b)
		a.Last, a.Expr.Generic = b.Last, false
		return true
	}
	return false
}

// joinTimeSet joins a time of day and what it recurs in: "9pm every Tuesday", "at 4
// every day", "Monday at 4pm each week".
func (f *finder) joinTimeSet(a, b *Mention) bool {
	e, o := &a.Expr, b.Expr
	on := b.First == a.Last+1 && f.any(a.Last, english.On) && f.is(b.First, english.Weekday) // 10 a.m. on Mondays
	if a.Range || a.Last != b.First && !on || !e.has(HasClock) || o.has(HasClock) || !on && !f.any(b.First, english.Every, english.Each) {
		return false
	}
	switch {
	case timeOnly(e) && (o.Has&^HasPart == HasWeekday || o.Has&^HasPart == 0 && o.Amount.Unit == english.UnitDay):
	case e.Has&^HasPart == HasWeekday|HasClock && o.Has == 0 && o.Amount.Unit == english.UnitWeek && o.Amount.Num == 1:
		o.Has, o.Weekday = HasWeekday, e.Weekday
	default:
		return false
	}
	copyClock(&o, e)
	if e.has(HasPart) {
		o.Has |= HasPart
		o.Part = e.Part
	}
	a.Expr, a.Type, a.Last = o, Set, b.Last
	return true
}

// joinSetTime joins "every Tuesday" and "at 9", "every Tuesday at 9" and the hour
// that it ends at.
func (f *finder) joinSetTime(a, b *Mention) bool {
	if a.Expr.has(HasClock) {
		if !b.Range && b.First == a.Last+1 && (f.dash(a.Last) || f.any(a.Last, english.To, english.Till, english.Until)) && timeOnly(&b.Expr) && b.Expr.has(HasClock) {
			a.Last = b.Last
			return true
		}
		return false
	}
	if !f.between(a.Last, b.First, english.At, english.In, english.From, english.Comma) || f.any(a.Last, english.Comma) {
		return false
	}
	if a.Expr.Amount.Unit != 0 && a.Expr.Amount.Unit != english.UnitDay {
		return false
	}
	if b.Expr.has(HasPart) {
		a.Expr.Has |= HasPart
		a.Expr.Part = b.Expr.Part
	}
	copyClock(&a.Expr, &b.Expr)
	a.Last = b.Last
	return true
}

// joinNthHours joins a weekday with its hours and the month in which it is
// counted: "the first Monday 1pm to 3pm of next month".
func (f *finder) joinNthHours(a, b *Mention) bool {
	e, o := &a.Expr, b.Expr
	if e.Kind != KindDate || e.Has&^HasPart != HasWeekday|HasClock || b.Range || o.Kind != KindDate || b.First != a.Last+1 || !f.any(a.Last, english.Of, english.In) ||
		o.Has&^HasYear != HasMonth && !(unitOnly(&o) && o.ShiftUnit == english.UnitMonth) {
		return false
	}
	i := a.First - 1
	nth, n := f.ordinalAt(i)
	if f.any(i, english.Last, english.Final) {
		nth, n = -1, a.First
	}
	if n != a.First || nth == 0 || nth > 5 || f.apart(a.First) {
		return false
	}
	o.Has |= HasNth | e.Has&HasPart
	o.Nth, o.NthDay, o.Part = int16(nth), e.Weekday, e.Part
	copyClock(&o, e)
	a.Expr = o
	if a.First, a.Last = i, b.Last; a.Range {
		a.Ends[0].First, a.Ends[1].Last = i, b.Last
	}
	if f.any(i-1, english.The) {
		a.First--
	}
	return true
}
