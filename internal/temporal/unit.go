package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// unit reads a bare unit with a determiner: "this week", "the year", "that
// quarter", "the day before yesterday", "the week after next", "the weekend",
// "week 31", "year-end", "the year-ago quarter".
func (f *finder) unit(i int, m *Mention) bool {
	unit := Unit(f.value(i, english.TimeUnit))
	if f.is(i, english.Plural) {
		return f.barePlural(i, unit, m)
	}
	if f.cap2(i) && f.cap(i-1) && !f.apart(i) && !f.at(i-1).Has(token.Upper) && f.any(i-1, english.This, english.The) && f.inBody(i) {
		return false // the programme "This Week"
	}
	if unit == english.UnitWeekend && f.cap2(i) && f.cap2(i-1) && !f.apart(i) && f.at(i-1).Class&(english.Weekday|english.Determiner|english.Preposition) == 0 {
		return false // the magazine "Rural Weekend"
	}
	if f.cap2(i) && f.any(i-1, english.The) && f.any(i-2, english.Of) && f.cap(i-3) && !f.apart(i) {
		return false // Man of the Year
	}
	e := calendar(m, HasShift)
	e.ShiftUnit, e.Count = unit, 1
	if unit == english.UnitWeekend {
		e.Has |= HasWeekend
	}
	m.Last = i + 1
	if f.yearEnd(i, m) || f.yearAgo(i, m) {
		return true
	}
	if unit == english.UnitDay && f.dayOfYear(i+1, m) {
		return true
	}
	if unit == english.UnitWeek { // "week 31"
		if v, n := f.digits(i + 1); n > 0 && n <= 2 && v >= 1 && v <= 53 && !f.glued(i+2) && !f.apart(i+1) {
			e.Has, e.Week = HasWeek, uint8(v)
			if m.Last = i + 2; f.at(i+2).Kind == token.Digits || f.any(i+2, english.Comma) && !f.apart(i+3) {
				m.Last = f.yearAfter(i+2, e)
			}
			return true
		}
	}
	if (unit == english.UnitWeek || unit == english.UnitWeekend) && f.any(i+1, english.Of) && (i-1 < f.floor || f.apart(i) || !f.is(i-1, english.Determiner)) && f.dayNamed(i+2) {
		*e = Expr{Kind: KindDate, Around: unit, Has: HasOffset, Anchor: FromBase}
		m.Weak = true
		return true // weekend of Thanksgiving 2023
	}
	if unit == english.UnitWeek && f.any(i+1, english.Ending, english.Ended, english.Starting, english.Beginning, english.Commencing) && f.dateAhead(i+2) && !f.any(i-1, english.The) {
		*e = Expr{Kind: KindDate, Around: unit, Has: HasOffset, Anchor: FromBase}
		m.Weak = true // week ending 12 June
		return true
	}
	if unit == english.UnitDay && (f.any(i+1, english.After, english.Following) && f.any(i+2, english.Tomorrow) || f.any(i+1, english.Before) && f.any(i+2, english.Yesterday)) && !f.apart(i+1) && !(i-1 >= f.floor && f.is(i-1, english.Determiner) && !f.apart(i)) {
		return f.unitBeside(i, unit, m)
	}
	if i-1 < f.floor || f.apart(i) {
		return unit == english.UnitWeekend && f.cap(i) && !f.joined(i+1) && f.weekendAlone(i)
	}
	if f.joined(i+1) && f.any(i+1, english.Hyphen) && f.joined(i+2) {
		if !f.any(i+2, english.Long) || unit < english.UnitHour || unit == english.UnitHalf || f.joined(i) {
			return false // "the day-care centre"
		}
		m.Type, m.Last = Duration, i+3 // a decade-long rule
		m.Expr = Expr{Kind: KindDuration, Amount: Amount{Num: 1, Den: 1, Unit: unit}}
		return true
	}
	if f.any(i-1, english.Of) && f.any(i-2, english.EndWord, english.Beginning, english.Start, english.Middle) && unit >= english.UnitDay && unit != english.UnitHalf && unit != english.UnitQuarter {
		return !f.is(i+1, english.AnyNoun) || f.is(i+1, english.Preposition|english.TimeWord)
	}
	saved := *m
	if f.unitAfter(i, unit, m) {
		return true
	}
	*m = saved
	return f.bareUnit(i, unit, m)
}

// dayNamed reports whether a holiday or a day of a month begins at token i.
func (f *finder) dayNamed(i int) bool {
	if f.any(i, english.The) && f.at(i+1).Kind == token.Digits {
		_, _, ordinal := f.dayOfMonth(i + 1)
		return ordinal
	}
	if f.is(i, english.Month) {
		v, n := f.digits(i + 1)
		return n > 0 && n <= 2 && v <= 31
	}
	return f.holidayNamed(i)
}

// holidayNamed reports whether the name of a holiday begins at token i.
func (f *finder) holidayNamed(i int) bool {
	h, _ := f.holidayAt(i)
	return h != english.NoHoliday
}

// unitAfter reads a unit by the determiner before it.
func (f *finder) unitAfter(i int, unit Unit, m *Mention) bool {
	e := &m.Expr
	det := f.word(i - 1)
	m.First = i - 1
	if f.is(i-1, english.Adjective) || f.any(i-1, english.Very, english.Same, english.School, english.CalendarWord, english.New) {
		det = f.word(i - 2)
		switch f.word(i - 1) {
		case english.New: // the shop opens in the new year
			e.Generic, e.Mod, m.First = true, timeline.ModStart, i-2
			return det == english.The && unit == english.UnitYear && i-2 >= f.floor && !f.is(i+1, english.AnyNoun|english.Possessive) && f.temporalLead(i-3)
		case english.Whole, english.Entire, english.Full:
			if det == english.The || det == english.A || det == english.This {
				m.First = i - 2
				return f.wholeUnit(i, unit, m)
			}
			return false
		case english.Fiscal, english.Financial, english.Academic, english.School, english.CalendarWord:
			if det != english.The && det != english.This && det != english.That {
				return false
			}
			e.Fiscal = f.any(i-1, english.Fiscal, english.Financial)
			m.First = i - 2
		case english.Same:
			if det != english.The && det != english.That && det != english.This {
				return false
			}
			m.First, e.Anchor = i-2, FromText
			e.Same = f.any(i+1, english.That, english.As, english.When) && !f.apart(i+1)
			return unit >= english.UnitDay && unit != english.UnitHalf && i-2 >= f.floor
		default:
			return false
		}
	}
	switch det {
	case english.This:
		if f.any(i+1, english.And) && f.any(i+2, english.Age) {
			return false // in this day and age
		}
		e.This = true
		return unit >= english.UnitDay && unit != english.UnitHalf && unit != english.UnitNight
	case english.That:
		e.Anchor = FromText
		return unit >= english.UnitDay && unit != english.UnitHalf && !f.any(i-2, english.All) && f.thatUnit(i)
	case english.The:
		return f.theUnit(i, unit, m)
	case english.All:
		return f.wholeUnit(i, unit, m)
	case english.Any:
		if unit == english.UnitWeekend {
			m.Type, e.Kind = Set, KindSet
			e.Amount = Amount{Num: 1, Den: 1, Unit: unit}
			return true
		}
	case english.For, english.Of, english.In, english.On, english.By, english.At, english.Over, english.During:
		if unit == english.UnitWeekend && f.weekendAlone(i) {
			m.First = i
			return true
		}
	}
	if unit == english.UnitWeekend && f.weekendAlone(i) {
		m.First = i
		return true
	}
	return false
}

// bareUnit reads a unit that stands as a noun of its own: "a very bad financial
// week", "a long day", "my day", "Day 3".
func (f *finder) bareUnit(i int, unit Unit, m *Mention) bool {
	switch unit {
	case english.UnitDay, english.UnitWeek, english.UnitMonth, english.UnitYear, english.UnitWeekend:
	default:
		return false
	}
	if f.joined(i) || f.joined(i+1) && f.dash(i+1) {
		return false
	}
	if (f.any(i-1, english.Last) || f.at(i+1).Kind == token.Digits) && f.isChat(i) {
		return false // chat reads "last day" and "day 3" whole
	}
	p := f.at(i - 1)
	if f.any(i-1, english.My, english.Our, english.Your) && f.any(i-2, english.Of) && f.any(i-3, english.Rest, english.Remainder) && i-1 >= f.floor && !f.apart(i) {
		m.First, m.Expr.Has = i-1, HasShift // the rest of my week
		return true
	}
	switch {
	case f.wished(i), f.any(i+1, english.To) && f.any(i+2, english.DateWord):
		return false // year to date
	case f.apart(i), p.Kind != token.Word:
		return false
	case p.Class&(english.Determiner|english.Preposition) != 0 && p.Class&english.Possessive == 0:
		return false
	case p.Class&english.Possessive != 0 && unit == english.UnitDay && !f.isChat(i), p.Word == english.Light:
		return false // his day in court, a light year
	case p.Class&(english.Adjective|english.Gerund|english.Possessive) == 0 && !(unit == english.UnitDay && p.Class&english.Noun != 0 && p.Class&(english.AnyVerb|english.MainlyAdv) == 0):
		return false
	}
	if n := f.at(i + 1); n.Kind == token.Word && !f.apart(i+1) && n.Class&english.AnyNoun != 0 && n.Class&(english.Preposition|english.AnyVerb|english.Conjunction|english.Be|english.Have|english.Adverb|english.Subordinator|english.TimeWord|english.Pronoun) == 0 {
		return false
	}
	if f.any(i-2, english.The) && f.x.Lexicon.Superlative(p.Word) && !f.isChat(i) {
		return false // the worst week on record
	}
	if f.cap2(i) || p.Word == english.New || p.Word == english.Last || p.Word == english.Next || p.Class&english.Ordinal != 0 || p.Word == english.Consecutive || p.Word == english.Successive || p.Word == english.Straight {
		return false
	}
	m.Expr = Expr{Kind: KindDuration, Amount: Amount{Num: 1, Den: 1, Unit: unit}}
	m.Type = Duration
	if unit == english.UnitWeekend {
		m.Expr, m.Type = Expr{Kind: KindDate, Has: HasShift | HasWeekend, ShiftUnit: unit, Count: 1}, Date
	}
	m.Rule = "bare unit"
	return true
}

// wished reports whether the unit at token i is what the whole sentence wishes the
// reader: "Have a great week!"
func (f *finder) wished(i int) bool {
	k := f.x.SentenceAt(i).First
	if i-k > 6 || f.isChat(i) {
		return false
	}
	return f.any(k, english.Have_, english.Enjoy) && f.is(k+1, english.Determiner|english.Possessive) || f.is(k, english.Adjective) && k == i-1 && f.aloneAt(k, i+1)
}

// weekendAlone reports whether a bare "weekend" is a time of its own.
func (f *finder) weekendAlone(i int) bool {
	n := f.at(i + 1)
	return n.Kind != token.Word || f.apart(i+1) || n.Class&(english.Preposition|english.Conjunction|english.Pronoun|english.Be) != 0
}

// thatUnit reports whether "that" before the unit at token i is a determiner:
// "that year" but not "said that day care".
func (f *finder) thatUnit(i int) bool {
	n := f.at(i + 1)
	return f.apart(i+1) || n.Kind != token.Word || n.Class&english.AnyNoun == 0 || n.Class&(english.AnyVerb|english.Preposition|english.Adverb) != 0
}

// theUnit reads "the year", "the week", "the month", "the quarter", "the day
// before", "the week after next".
func (f *finder) theUnit(i int, unit Unit, m *Mention) bool {
	e := &m.Expr
	staged := f.any(i-2, english.Of) && f.any(i-3, english.EndWord, english.Beginning, english.Start, english.Middle, english.Close) // at the end of the year after
	if !staged && f.any(i+1, english.Before, english.After) && unit >= english.UnitDay && unit != english.UnitHalf && unit != english.UnitNight && !f.apart(i+1) {
		if f.unitBeside(i, unit, m) {
			return true
		}
		return unit == english.UnitWeekend && f.any(i+1, english.Before) && f.is(i+2, english.Gerund) && f.any(i-2, english.Over, english.At, english.On, english.During)
	}
	if unit == english.UnitYear && f.any(i+1, english.Ended, english.Ending, english.To) && !f.apart(i+1) {
		m.Type = Duration
		*e = Expr{Kind: KindDuration, Amount: Amount{Num: 1, Den: 1, Unit: unit}}
		return !f.any(i+1, english.To) || f.is(i+2, english.Month) || f.any(i+2, english.DateWord) || f.at(i+2).Kind == token.Digits && f.is(i+3, english.Month)
	}
	switch unit {
	case english.UnitDecade, english.UnitCentury, english.UnitMillennium:
		e.Anchor = FromText
		if f.ageOf(i) {
			return true
		}
		if unit == english.UnitDecade || !f.any(i-2, english.Of) || !f.any(i-3, english.Turn) || i-3 < f.floor {
			return false
		}
		e.Anchor = FromReference
		m.First, e.Turn, e.Mod = i-3, true, timeline.ModApprox
		if f.any(i-4, english.The) && i-4 >= f.floor {
			m.First--
		}
		return true
	case english.UnitQuarter:
		e.Anchor, e.Generic = FromText, true
	case english.UnitWeek, english.UnitMonth, english.UnitYear, english.UnitWeekend:
		if f.any(i-2, english.Of) && f.any(i-3, english.Day, english.Days) && !f.is(i-4, english.Ordinal|english.TimeWord) {
			return false // what day of the week
		}
	case english.UnitDay:
		if f.any(i-2, english.In) && f.any(i-3, english.Earlier, english.Later) { // earlier in the day
			e.Anchor = FromText
			return !f.is(i+1, english.AnyNoun) || f.is(i+1, english.Preposition|english.Conjunction)
		}
		return f.theDay(i)
	default:
		return false
	}
	if f.is(i+1, english.AnyNoun) && f.at(i+1).Kind == token.Word && !f.apart(i+1) && f.at(i+1).Class&(english.Preposition|english.Be|english.Have|english.Modal|english.Adverb|english.TimeWord|english.Cardinal) == 0 &&
		f.at(i+1).Class&(english.Past|english.Verb3|english.MainlyVerb) == 0 {
		return f.any(i+1, english.EndWord)
	}
	if e.Fiscal && unit == english.UnitYear && f.any(i+1, english.That) && !f.apart(i+1) { // the fiscal year that begins on July 1
		m.Type, *e = Duration, Expr{Kind: KindDuration, Amount: Amount{Num: 1, Den: 1, Unit: unit}}
		return true
	}
	if (unit == english.UnitWeek || unit == english.UnitWeekend) && (f.any(i+1, english.Of) && (f.is(i+2, english.Month|english.Weekday|english.TimeWord) || f.at(i+2).Kind == token.Digits || f.any(i+2, english.The) && f.at(i+3).Kind == token.Digits) ||
		f.any(i+1, english.Ending, english.Ended, english.Starting, english.Beginning)) {
		*e = Expr{Kind: KindDate, Around: unit, Has: HasOffset, Anchor: FromBase}
		m.Weak = true
		return true
	}
	return !f.any(i+1, english.Of, english.That, english.When, english.In) || f.any(i+1, english.In) && !f.is(i+2, english.Relative)
}

// unitBeside reads the unit at token i and the "before" or "after" that follows
// it: "the day before", "the week after next", "the year before 1990". "The day
// after the vote" is none.
func (f *finder) unitBeside(i int, unit Unit, m *Mention) bool {
	e := &m.Expr
	dir := int16(1)
	if f.any(i+1, english.Before) {
		dir = -1
	}
	switch {
	case dir < 0 && f.any(i+2, english.Last), dir > 0 && f.any(i+2, english.Next):
		if !f.is(i+3, english.Weekday|english.TimeUnit|english.Month) {
			e.Shift, m.Last = 2*dir, i+3
			return true
		}
	case f.any(i+2, english.That) && (f.at(i+3).Kind != token.Word || f.apart(i+3) || f.is(i+3, english.Preposition|english.Conjunction)): // the year after that
		e.Shift, e.Anchor, m.Last = dir, FromText, i+3
		return true
	case f.any(i+2, english.Yesterday, english.Tomorrow) && unit == english.UnitDay:
		e.Shift, m.Last = 2*dir, i+3
		return true
	case !f.at(i+2).Has(token.Cap) && (f.at(i+2).Kind != token.Word || f.apart(i+2) || f.is(i+2, english.Preposition|english.Conjunction)) && f.at(i+2).Kind != token.Digits:
		e.Shift, e.Anchor, m.Last = dir, FromText, i+2
		return true
	case f.is(i+2, english.Weekday|english.Month|english.TimeWord) || f.holidayNamed(i+2) || f.at(i+2).Kind == token.Digits || f.any(i+2, english.The) && f.is(i+3, english.Weekday):
		*e = Expr{Kind: KindDate, Has: HasOffset, Anchor: FromBase, OffsetDir: int8(dir), Amount: Amount{Num: 1, Den: 1, Unit: unit}}
		m.Weak = true
		m.Last = i + 1
		return true
	}
	return false
}

// ageOf reports whether "the decade" or "the century" at token i is the one the
// text is at: its end or its middle, or what stood in it. "The trial of the
// century" is none.
func (f *finder) ageOf(i int) bool {
	if n := f.at(i + 1); n.Kind == token.Word && !f.apart(i+1) && n.Class&(english.AnyNoun|english.Adjective) != 0 && n.Class&(english.Preposition|english.Be|english.Have|english.Past|english.Adverb|english.Conjunction) == 0 ||
		f.any(i+1, english.Of, english.That, english.Ending, english.Ended, english.Before, english.After, english.Since) {
		return false
	}
	switch f.word(i - 2) {
	case english.Of:
		switch f.word(i - 3) {
		case english.EndWord, english.Middle, english.Beginning, english.Start, english.Close, english.Part, english.Half, english.Years, english.Rest, english.Remainder, english.Quarter, english.Most, english.Much:
			return true
		}
	case english.In:
		return f.any(i-3, english.Early, english.Late, english.Later, english.Earlier)
	case english.Throughout, english.During:
		return true
	}
	return false
}

// nounFollows reports whether token i is a noun that goes on from the word
// before it, and not a verb or the like.
func (f *finder) nounFollows(i int) bool {
	n := f.at(i)
	return n.Kind == token.Word && !f.apart(i) && n.Class&english.AnyNoun != 0 && n.Class&(english.Preposition|english.AnyVerb|english.Conjunction|english.Be|english.Have|english.Modal|english.Adverb|english.Pronoun|english.Subordinator|english.TimeWord) == 0
}

// theDay reports whether "the day" at token i is the day the text is about and
// not "the day of" something or "the day when".
func (f *finder) theDay(i int) bool {
	if !f.any(i-2, english.For, english.In, english.On, english.During, english.Of) {
		return false
	}
	n := f.at(i + 1)
	if f.any(i-2, english.Of) && (n.Kind != token.Word || f.apart(i+1) || n.Class&(english.Preposition|english.Conjunction|english.AnyVerb) != 0 && n.Word != english.Of) {
		switch f.word(i - 3) {
		case english.Rest, english.Remainder, english.Most, english.Much:
			return true
		case english.EndWord, english.Close:
			return f.any(i-5, english.Until, english.Till, english.By, english.Before, english.Toward, english.Towards)
		}
	}
	return f.any(i-2, english.For) && (n.Kind == token.Mark || n.Kind == token.End)
}

// wholeUnit reads "all day", "the whole year".
func (f *finder) wholeUnit(i int, unit Unit, m *Mention) bool {
	if unit < english.UnitHour || unit == english.UnitHalf {
		return false
	}
	if unit == english.UnitYear && f.any(i-1, english.Full) && f.any(i-2, english.The) {
		return true // sales for the full year: the year itself
	}
	m.Type = Duration
	m.Expr = Expr{Kind: KindDuration, Amount: Amount{Num: 1, Den: 1, Unit: unit}}
	m.Last = i + 1
	if f.any(i+1, english.Long) && (f.joined(i+1) || f.any(i-1, english.All) && !f.apart(i+1)) {
		m.Last++
	}
	return true
}

// yearEnd reads "year-end", "year's end", "month end".
func (f *finder) yearEnd(i int, m *Mention) bool {
	j := i + 1
	switch {
	case f.dash(j) && f.joined(j), f.any(j, english.PossS, english.PossSCurly):
		j++
	}
	if !f.any(j, english.EndWord) || f.apart(j) {
		return false
	}
	switch m.Expr.ShiftUnit {
	case english.UnitYear, english.UnitMonth, english.UnitQuarter:
	default:
		return false
	}
	m.Expr.Mod = timeline.ModEnd
	m.Last = j + 1
	if i-1 >= f.floor && f.any(i-1, english.The, english.This) && !f.apart(i) {
		m.First = i - 1
	}
	m.Rule = "year end"
	return true
}

// yearAgo reads "year-ago" and "year-earlier" with the period they qualify:
// "the year-ago quarter".
func (f *finder) yearAgo(i int, m *Mention) bool {
	j := i + 1
	if f.dash(j) && f.joined(j) {
		j++
	} else if !f.any(i-1, english.The) {
		return false
	}
	if !f.any(j, english.Ago, english.Earlier) || m.Expr.ShiftUnit != english.UnitYear {
		return false
	}
	m.Expr = Expr{Kind: KindDate, Has: HasOffset, Anchor: FromText, OffsetDir: -1, Amount: Amount{Num: 1, Den: 1, Unit: english.UnitYear}}
	m.Last = j + 1
	if f.any(m.Last, english.PeriodWord, english.Quarter) {
		m.Last++
	}
	k := i - 1
	for k > i-3 && f.any(k, english.Comparable, english.Corresponding, english.Same) {
		k--
	}
	if k >= f.floor && f.any(k, english.The, english.Its, english.Their) && !f.apart(k+1) && f.any(m.Last-1, english.PeriodWord, english.Quarter) {
		m.First = k
	}
	m.Rule = "year ago"
	return true
}
