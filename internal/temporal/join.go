package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// gap returns the single form between two mentions, 0 if they touch; ok is false
// if there is more between them.
func (f *finder) gap(a, b *Mention) (id english.ID, ok bool) {
	switch b.First - a.Last {
	case 0:
		return 0, true
	case 1:
		return f.word(a.Last), f.word(a.Last) != 0
	}
	return 0, false
}

// unitOnly reports whether e is a unit counted from an anchor and no more.
func unitOnly(e *Expr) bool {
	return e.Has&^HasWeekend == HasShift && e.Count <= 1 && e.Kind == KindDate
}

// joinUnit joins a part with the unit that holds it: "the third quarter of
// 1990", "January this year", "Tuesday of next week", "next year's first
// quarter", "the last week of July", "the morning of June 5".
func (f *finder) joinUnit(a, b *Mention) bool {
	if a.Range {
		return f.rangeYear(a, b)
	}
	if f.dayOfEach(a, b) || f.agoDay(a, b) || f.nightOfDays(a, b) {
		return true
	}
	if b.Range || b.Expr.Kind != KindDate || b.Expr.has(HasOffset) && !a.Expr.has(HasNth) && !a.Expr.Generic && !(unitOnly(&a.Expr) && a.Expr.Anchor == FromText) {
		return false
	}
	id, ok := f.gap(a, b)
	if !ok && b.First-a.Last == 2 && f.any(a.Last, english.Of) && f.any(a.Last+1, english.The) && quarterOf(&a.Expr) > 0 {
		id, ok = english.Of, true
	}
	if !ok {
		return false
	}
	e, o := &a.Expr, &b.Expr
	of := id == english.Of || id == english.In && e.has(HasNth)
	if q := quarterOf(e); q > 0 && id == english.Of && (o.Has == HasYear || unitOnly(o) && o.ShiftUnit == english.UnitYear) {
		*e = Expr{Kind: KindDate, Has: HasQuarter, Quarter: q, Fiscal: e.Fiscal} // the last quarter of 2011
	}
	switch {
	case f.closerDay(a, b, id):
	case e.Around != 0 && a.Weak:
		return f.aroundDay(a, b, id)
	case a.Rule == "year ago" && id == 0 && o.Has&^(HasQuarter|HasHalf|HasMonth|HasSeason) == 0:
		amount := e.Amount // the year-ago third quarter
		*e = *o
		e.Has |= HasOffset
		e.Amount, e.OffsetDir, e.Anchor = amount, -1, FromBase
	case id == 0 && unitOnly(e) && e.Generic && o.has(HasOffset): // the quarter a year ago
		e.Has |= HasOffset
		e.Amount, e.OffsetDir, e.Base, e.Anchor = o.Amount, o.OffsetDir, FromText, FromBase
	case e.has(HasNth) && e.Has&^HasNth == 0:
		if !of {
			return false
		}
		nthOf(e, o)
	case e.Kind != KindDate:
		return false
	case quarterOf(e) > 0 && id == english.Of && o.Has&^(HasCentury|HasDecade|HasMillennium|HasShift) == 0 && (o.Has&HasShift == 0 || o.ShiftUnit >= english.UnitDecade):
		quarter := quarterOf(e) // the first quarter of the nineteenth century
		*e = *o
		e.Mod = quarterMod(quarter)
	case e.Has == HasPart && of && dayLike(o): // the morning of June 5
		part := e.Part
		*e = *o
		e.Has |= HasPart
		e.Part, a.Type = part, Time
	case sameUnitOf(e, o, id): // the same month last year
	case unitOnly(o) && (of || id == 0):
		return f.intoUnit(a, b)
	case id == english.Of && o.Has == HasYear && e.Has&(HasMonth|HasQuarter|HasHalf|HasSeason|HasHoliday|HasWeek) != 0 && !e.has(HasYear):
		e.Has = e.Has&^HasShift | HasYear
		e.Year, e.Short, e.Fiscal = o.Year, o.Short, e.Fiscal || o.Fiscal
	case id == english.PossS || id == english.PossSCurly || id == 0:
		if !f.ownUnit(e, o, id) {
			return f.dayOfWeek(a, b, id)
		}
	default:
		return f.dayOfWeek(a, b, id)
	}
	a.Last, a.Weak = b.Last, false
	return true
}

// closerDay puts the day b in the place of a, which says less of it or only which
// end of it is meant: "2018 February 17", "eod Thursday", "end of day Friday". id is
// the form between the two.
func (f *finder) closerDay(a, b *Mention, id english.ID) bool {
	e, o := &a.Expr, &b.Expr
	switch {
	case e.Has == HasYear && o.Has&^HasWeekday == HasMonth|HasDay && !e.Fiscal && (id == 0 || id == english.Comma && f.aloneAt(a.First, b.Last)):
		year := *e // 2018 February 17
		*e = *o
		e.Has |= HasYear
		e.Year, e.Short = year.Year, year.Short
	case a.Rule == "relative day" && e.Mod == timeline.ModEnd && id == 0 && dayLike(o):
		*e = *o // eod Thursday
		e.Mod = timeline.ModEnd
	case unitOnly(e) && e.ShiftUnit == english.UnitDay && (id == 0 || id == english.On) && dayLike(o) && f.any(a.First-1, english.Of) && f.any(a.First-2, english.EndWord):
		*e = *o // end of day Friday: the bound is read later
	default:
		return false
	}
	return true
}

// sameUnitOf reads a week, month or quarter that is the same as one before, in
// another year: "the same quarter of 2019", "the same month last year", "the same
// week a year ago". id is the form between the two.
func sameUnitOf(e, o *Expr, id english.ID) bool {
	if !unitOnly(e) || e.Anchor != FromText && !(e.This && e.ShiftUnit == english.UnitDay) || e.ShiftUnit >= english.UnitYear || e.ShiftUnit < english.UnitDay {
		return false
	}
	switch {
	case e.ShiftUnit == english.UnitDay: // this day last year, the same day next month
		if id != 0 || e.Shift != 0 || !unitOnly(o) || o.Shift != 1 && o.Shift != -1 || o.ShiftUnit < english.UnitWeek || o.Anchor != FromReference {
			return false
		}
		e.Amount, e.OffsetDir = Amount{Num: 1, Den: 1, Unit: o.ShiftUnit}, int8(o.Shift)
		e.Has |= HasOffset
		e.Base, e.Anchor = e.Anchor, FromBase
		return true
	case id == english.Of && o.Has == HasYear:
		e.Has |= HasYear
		e.Year, e.Short = o.Year, o.Short
		return true
	case id != 0 || e.Shift != 0:
		return false
	case unitOnly(o) && o.ShiftUnit == english.UnitYear && o.Shift < 0:
		e.Amount, e.OffsetDir = Amount{Num: int64(-o.Shift), Den: 1, Unit: english.UnitYear}, -1
	case o.Has == HasOffset && o.Amount.Unit == english.UnitYear && o.Anchor != FromBase:
		e.Amount, e.OffsetDir = o.Amount, o.OffsetDir
	default:
		return false
	}
	e.Has |= HasOffset
	e.Base, e.Anchor = FromText, FromBase
	return true
}

// quarterOf returns the quarter that e is and nothing else, 4 for the last one, or
// 0.
func quarterOf(e *Expr) uint8 {
	switch {
	case e.Has == HasQuarter:
		return e.Quarter
	case unitOnly(e) && e.ShiftUnit == english.UnitQuarter && e.Shift == -1 && e.Anchor == FromReference:
		return 4
	}
	return 0
}

// quarterMod tells where in a longer time its first to fourth quarter lies.
func quarterMod(quarter uint8) timeline.Mod {
	switch quarter {
	case 1:
		return timeline.ModStart
	case 4:
		return timeline.ModEnd
	}
	return timeline.ModMid
}

// nightOfDays joins a night and the two days that it lies between: "the night of
// 9–10 November" begins on the 9th and ends on the 10th.
func (f *finder) nightOfDays(a, b *Mention) bool {
	if !b.Range || a.Expr.Has != HasPart || a.Expr.Part != timeline.Night || b.First != a.Last+1 && !(b.First == a.Last+2 && f.any(a.Last+1, english.The)) || !f.any(a.Last, english.Of) || !dayLike(&b.Expr) || !dayLike(&b.To) {
		return false
	}
	a.Range, a.To, a.Ends = true, b.To, b.Ends
	a.Ends[0].First = a.First
	a.Expr = b.Expr
	a.Expr.Has |= HasPart
	a.Expr.Part, a.Type, a.Last, a.Weak = timeline.Night, Time, b.Last, false
	return true
}

// dayOfEach joins a day and the months that it comes in: "the 19th of every
// month".
func (f *finder) dayOfEach(a, b *Mention) bool {
	id, ok := f.gap(a, b)
	if !ok || id != english.Of || a.Expr.Has != HasDay && !(a.Expr.Has == HasNth && (a.Expr.NthUnit == english.UnitDay || a.Expr.NthDay > 0)) || a.Expr.Kind != KindDate || b.Expr.Kind != KindSet || b.Expr.Has != 0 || b.Expr.Amount.Unit != english.UnitMonth || b.Expr.Amount.Num != 1 {
		return false
	}
	if a.Expr.has(HasNth) {
		a.Expr = b.Expr
		if f.any(a.First-1, english.The) && a.First-1 >= 0 {
			a.First--
		}
	}
	a.Expr.Kind, a.Type, a.Last, a.Weak = KindSet, Set, b.Last, false
	return true
}

// aroundDay joins "the week of" and the day in it.
func (f *finder) aroundDay(a, b *Mention, id english.ID) bool {
	switch id {
	case english.Of, english.Ending, english.Ended, english.Starting, english.Beginning, english.Commencing:
	default:
		return false
	}
	if !dayLike(&b.Expr) {
		return false
	}
	unit := a.Expr.Around
	a.Expr = b.Expr
	a.Expr.Around, a.Last, a.Weak = unit, b.Last, false
	return true
}

// nthOf makes e, a part that is counted, one of the unit o.
func nthOf(e, o *Expr) {
	nth := *e
	*e = *o
	e.Has |= HasNth
	e.Kind, e.Nth, e.NthUnit, e.NthDay, e.NthCount = nth.Kind, nth.Nth, nth.NthUnit, nth.NthDay, nth.NthCount
	if nth.Kind == KindDuration {
		e.Amount = nth.Amount
	}
}

// ownUnit puts the unit or year e before the part o that is its own: "next
// year's first quarter", "the 1988 third quarter".
func (f *finder) ownUnit(e, o *Expr, id english.ID) bool {
	if !unitOnly(e) && e.Has != HasYear || o.Has&(HasQuarter|HasHalf|HasSeason|HasMonth|HasHoliday) == 0 || o.Has&(HasYear|HasShift) != 0 {
		return false
	}
	if id == 0 && o.Has&(HasMonth|HasHoliday) != 0 || unitOnly(e) && e.ShiftUnit != english.UnitYear {
		return false
	}
	g := *o
	g.Has |= e.Has & (HasYear | HasShift)
	g.Year, g.Short, g.ShiftUnit, g.Shift, g.Anchor, g.Count = e.Year, e.Short, e.ShiftUnit, e.Shift, e.Anchor, e.Count
	g.Fiscal = g.Fiscal || e.Fiscal
	*e = g
	return true
}

// dayOfWeek joins "next week" and "Tuesday" after it.
func (f *finder) dayOfWeek(a, b *Mention, id english.ID) bool {
	e, o := &a.Expr, &b.Expr
	if !unitOnly(e) || e.ShiftUnit != english.UnitWeek || o.Has&^(HasPart|HasClock) != HasWeekday || id != 0 && id != english.On && id != english.Comma && id != english.PossS && id != english.PossSCurly {
		return false
	}
	e.Has |= o.Has
	e.Weekday, e.Part = o.Weekday, o.Part
	copyClock(e, o)
	a.Last = b.Last
	return true
}

// intoUnit puts the fields of a into the unit of b.
func (f *finder) intoUnit(a, b *Mention) bool {
	e, o := &a.Expr, &b.Expr
	if e.Has&(HasYear|HasShift|HasOffset) != 0 {
		return false
	}
	var fits Fields
	switch o.ShiftUnit {
	case english.UnitYear:
		fits = HasMonth | HasDay | HasQuarter | HasHalf | HasSeason | HasHoliday | HasWeek | HasWeekday
		if e.Has&(HasMonth|HasQuarter|HasHalf|HasSeason|HasHoliday|HasWeek) == 0 {
			return false
		}
	case english.UnitMonth:
		fits = HasDay | HasWeekday
		if !e.has(HasDay) {
			return false
		}
	case english.UnitWeek:
		fits = HasWeekday | HasPart | HasClock
		if !e.has(HasWeekday) {
			return false
		}
	}
	if e.Has&^fits != 0 || e.Has == 0 {
		return false
	}
	e.Has |= HasShift
	e.ShiftUnit, e.Shift, e.Anchor, e.Count = o.ShiftUnit, o.Shift, o.Anchor, o.Count
	e.Fiscal = e.Fiscal || o.Fiscal
	a.Last, a.Weak = b.Last, false
	return true
}

// dayLike reports whether e is about one day.
func dayLike(e *Expr) bool {
	if e.Kind != KindDate || e.Has&(HasPart|HasClock) != 0 {
		return false
	}
	if e.has(HasOffset) {
		return e.On > 0 || e.Anchor == FromBase || e.Amount.Unit == english.UnitDay
	}
	return e.Has&(HasDay|HasWeekday|HasHoliday) != 0 || e.has(HasShift) && e.ShiftUnit == english.UnitDay && e.Count <= 1 || e.has(HasNth) && (e.NthDay > 0 || e.NthUnit == english.UnitDay || e.On > 0)
}

// dayBefore reports whether m is "today", "tomorrow" or "yesterday" and no more.
func (f *finder) dayBefore(m *Mention) bool {
	e := &m.Expr
	return !m.Range && e.Kind == KindDate && e.Has == HasShift && e.ShiftUnit == english.UnitDay && e.Anchor == FromReference && m.Last-m.First == 1 && e.Mod == timeline.ModNone
}

// joinWeekday joins a weekday and the date it stands beside.
func (f *finder) joinWeekday(a, b *Mention) bool {
	e, o := &a.Expr, &b.Expr
	paren := b.First == a.Last+1 && f.any(a.Last, english.LeftParen) && f.any(b.Last, english.RightParen)
	if (a.Last == b.First || paren) && !a.Range && e.Kind == KindDate && e.Has&(HasMonth|HasDay|HasWeekday) == HasMonth|HasDay && o.Has&^(HasPart|HasClock) == HasWeekday && !b.Range {
		e.Has |= o.Has // 14 December Friday
		e.Weekday, e.Part = o.Weekday, o.Part
		copyClock(e, o)
		a.Last = b.Last
		if paren {
			a.Last++
		}
		if o.Has != HasWeekday {
			a.Type = Time
		}
		return true
	}
	if b.First == a.Last+1 && f.any(a.Last, english.Comma) && f.dayBefore(a) && o.Kind == KindDate && o.Has&^(HasPart|HasClock|HasWeekday) == HasYear|HasMonth|HasDay && !b.Range {
		*e, a.Last, a.Type = *o, b.Last, b.Type // tomorrow, 13 April 2021
		return true
	}
	if !e.has(HasWeekday) || e.Kind != KindDate || e.Has&(HasMonth|HasDay|HasYear|HasOffset|HasNth) != 0 || a.Range || o.Has&(HasMonth|HasDay) != HasMonth|HasDay {
		return false
	}
	id, ok := f.gap(a, b)
	if !ok && b.First-a.Last == 2 && f.any(a.Last, english.Comma) && f.any(a.Last+1, english.The) {
		ok, id = true, english.Comma
	}
	if !ok || id != 0 && id != english.Comma && id != english.The && id != english.Hyphen && id != english.LeftParen {
		return false
	}
	wd, part := e.Weekday, *e
	first := a.First
	last := b.Last
	if id == english.LeftParen {
		if !f.any(last, english.RightParen) {
			return false
		}
		last++
	}
	a.Expr = *o
	a.Expr.Weekday = wd
	a.Expr.Has |= HasWeekday | part.Has&(HasPart|HasClock)
	a.Expr.Part = part.Part
	if part.has(HasClock) {
		copyClock(&a.Expr, &part)
	}
	a.Range, a.To, a.Ends, a.Type = b.Range, b.To, b.Ends, b.Type
	if a.Range {
		a.Ends[0].First = first
	}
	if a.Expr.Has&(HasPart|HasClock) != 0 {
		a.Type = Time
	}
	a.First, a.Last = first, last
	return true
}

// movedBefore reports whether a verb that sets another date stands shortly before
// the "from" at token i or before: "moved the meeting from Thursday to Tuesday"
// names two days and none between them.
func (f *finder) movedBefore(i int) bool {
	for k := i; k >= 0 && k > i-7; k-- {
		if f.x.Lexicon.Moving(f.word(k)) {
			return true
		}
		if f.at(k).Has(token.Sentence) {
			return false
		}
	}
	return false
}
