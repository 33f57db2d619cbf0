package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// quarter reads quarters and halves: "the third quarter", "third-quarter", "Q3
// 2019", "2019 q1", "the first half of 1990", "the first two quarters", "H1".
func (f *finder) quarter(i int, m *Mention) bool {
	if done, ok := f.letterQuarter(i, m); done {
		return ok
	}
	return f.namedQuarter(i, m)
}

// countedQuarter reads "4Q 2019", "4Q19", "1H20" at token i and returns the token
// after it, or i.
func (f *finder) countedQuarter(i int, m *Mention) int {
	v, n := f.digits(i)
	if n != 1 || v < 1 || v > 4 || f.joined(i) || !f.joined(i+1) || !f.any(i+1, english.QLetter, english.HLetter) || !f.cap(i+1) || f.any(i+1, english.HLetter) && v > 2 {
		return i
	}
	e := &m.Expr
	y, short := f.digits(i + 2)
	last := i + 3
	switch {
	case short == 2 && f.joined(i+2) && !f.glued(i+3):
		e.Year, e.Short = int32(y), true
	case short == 4 && y > 1900 && y < 2100 && !f.apart(i+2) && !f.yearGlued(i+3):
		e.Year = int32(y)
	default:
		return i
	}
	calendar(m, HasYear)
	if f.any(i+1, english.HLetter) {
		e.Has, e.Half = e.Has|HasHalf, uint8(v)
	} else {
		e.Has, e.Quarter = e.Has|HasQuarter, uint8(v)
	}
	return last
}

// letterQuarter reads "Q3 2019", "2019 Q1", "H1"; done is false if token i begins
// none.
func (f *finder) letterQuarter(i int, m *Mention) (done, ok bool) {
	e := &m.Expr
	if f.shortQuarter(i, e) {
		calendar(m, 0)
		if f.joined(i) && f.at(i-1).Kind == token.Digits && f.any(i, english.QLetter) {
			return true, false
		}
		if f.dash(i+2) && f.joined(i+2) {
			if v, n := f.digits(i + 3); n == 4 && v > 1900 && v < 2100 {
				e.Has, e.Year, m.Last = e.Has|HasYear, int32(v), i+4
				return true, true
			}
		}
		m.Last = f.yearAfterSeason(i+2, e)
		if !e.has(HasYear) && f.any(m.Last, english.FY) {
			if v, n := f.digits(m.Last + 1); n == 2 || n == 4 {
				e.Has, e.Year, e.Short, e.Fiscal, m.Last = e.Has|HasYear, int32(v), n == 2, true, m.Last+2
			}
		}
		if f.any(i, english.HLetter) && !e.has(HasYear) && !f.temporalLead(i-1) && !f.initial(i) {
			return true, false // the H2 blocker
		}
		return true, f.at(i).Has(token.Cap) || e.has(HasYear)
	}
	if last := f.countedQuarter(i, m); last > i {
		m.Last = last
		return true, true
	}
	if v, n := f.digits(i); n == 4 && v > 1900 && v < 2100 {
		j := i + 1
		if f.dash(j) && f.joined(j) {
			j++
		}
		if f.shortQuarter(j, e) && !e.has(HasYear) && !f.apart(j) {
			calendar(m, HasYear).Year = int32(v)
			m.Last = j + 2
			return true, true
		}
		return true, false
	}
	return false, false
}

// namedQuarter reads "the third quarter", "fiscal second-quarter", "the first half
// of 1990".
func (f *finder) namedQuarter(i int, m *Mention) bool {
	e := &m.Expr
	v, next := f.ordinalAt(i)
	if f.any(i, english.Last, english.Final, english.Closing) && !f.any(i, english.Last) {
		v, next = -1, i+1
	}
	if next == i {
		return false
	}
	if f.quarters(i, next, v, m) {
		return true
	}
	if f.quarterOfPair(i, next, v, m) {
		return true
	}
	if f.any(next, english.Hyphen) && f.joined(next) {
		next++
	}
	if f.any(next, english.Fiscal, english.Financial) {
		e.Fiscal = true
		next++
		if f.any(next, english.Hyphen) {
			next++
		}
	}
	if !f.is(next, english.TimeUnit) || f.apart(next) {
		return f.firstQuarters(i, next, v, m)
	}
	switch Unit(f.value(next, english.TimeUnit)) {
	case english.UnitQuarter:
		if v == -1 {
			v = 4
		}
		if v < 1 || v > 4 || f.is(next, english.Plural) && !f.pairs(i) {
			return false
		}
		calendar(m, HasQuarter)
		e.Quarter = uint8(v)
		m.Last = next + 1
		if f.is(next, english.Plural) {
			m.Last = f.yearAfterSeason(m.Last, e)
			f.shareYear(e)
			return true
		}
		if f.any(m.Last, english.Century, english.TermWord) || f.joined(m.Last) && f.dash(m.Last) && f.at(m.Last+1).Kind == token.Word {
			return false
		}
	case english.UnitHalf:
		if v == -1 {
			v = 2
		}
		if v < 1 || v > 2 {
			return false
		}
		calendar(m, HasHalf)
		e.Half = uint8(v)
		m.Last = next + 1
		m.Weak = true // a half of what?
	default:
		return false
	}
	m.Last = f.yearAfterSeason(m.Last, e)
	if e.has(HasYear) {
		m.Weak = false
	}
	f.fiscalBefore(i, m)
	return true
}

// fiscalBefore takes the word before the ordinal at token i into m that makes a
// quarter one of a fiscal year: "fiscal first quarter", "fiscal-third quarter".
func (f *finder) fiscalBefore(i int, m *Mention) {
	if i-1 >= f.floor && f.any(i-1, english.Fiscal, english.Financial) && !f.apart(i) {
		m.Expr.Fiscal, m.First = true, i-1
	} else if i-2 >= f.floor && f.any(i-1, english.Hyphen) && f.any(i-2, english.Fiscal) && f.joined(i) {
		m.Expr.Fiscal, m.First = true, i-2
	}
}

// quarters reads neighbours that share their noun as one period: "the second and
// third quarters of 2012", "first to third quarters". The ordinal v stands at
// tokens [i, next).
func (f *finder) quarters(i, next, v int, m *Mention) bool {
	and := f.any(next, english.And)
	if !and && !f.any(next, english.To, english.Through) {
		return false
	}
	w, k := f.ordinalAt(next + 1)
	if k == next+1 || v < 1 || w <= v || w > 4 || and && w != v+1 || !f.any(k, english.Quarters) || f.apart(k) {
		return false
	}
	calendar(m, HasQuarter).Quarter = uint8(v)
	m.Range, m.To = true, m.Expr
	m.To.Quarter = uint8(w)
	m.Last = f.yearAfterSeason(k+1, &m.To)
	m.Ends = [2]Extent{{i, next}, {next + 1, m.Last}}
	const ofTime = english.TimeWord | english.TimeUnit
	return m.To.has(HasYear) || !f.any(m.Last, english.Of) || f.is(m.Last+1, ofTime) || f.any(m.Last+1, english.The) && f.is(m.Last+2, ofTime) // of beef
}

// quarterOfPair reads the first of two quarters that are no neighbours and share
// their noun: the "second" of "the second and fourth quarters".
func (f *finder) quarterOfPair(i, next, v int, m *Mention) bool {
	if !f.any(next, english.And) || v < 1 {
		return false
	}
	w, k := f.ordinalAt(next + 1)
	if k == next+1 || w <= v+1 || w > 4 || !f.any(k, english.Quarters) || f.apart(k) {
		return false
	}
	calendar(m, HasQuarter).Quarter = uint8(v)
	m.Last = next
	return true
}

// pairs reports whether the ordinal at token i follows the first of two quarters.
func (f *finder) pairs(i int) bool {
	n := len(f.out)
	return n > f.start && f.out[n-1].Last == i-1 && f.any(i-1, english.And) && f.out[n-1].Expr.has(HasQuarter)
}

// shareYear gives the quarter before, which e follows, the year of e.
func (f *finder) shareYear(e *Expr) {
	if p := &f.out[len(f.out)-1].Expr; e.has(HasYear) {
		p.Has, p.Year, p.Short = p.Has|HasYear, e.Year, e.Short
	}
}

// shortQuarter reads "Q3" or "H1", a letter and a digit.
func (f *finder) shortQuarter(i int, e *Expr) bool {
	switch f.word(i) {
	case english.QLetter, english.HLetter:
		v, n := f.digits(i + 1)
		if n != 1 || v < 1 || v > 4 || !f.joined(i+1) || f.yearGlued(i+2) {
			return false
		}
		if f.any(i, english.HLetter) {
			e.Has, e.Half = e.Has|HasHalf, uint8(v)
			return v <= 2 && f.cap(i)
		}
		e.Has, e.Quarter = e.Has|HasQuarter, uint8(v)
		return true
	}
	return false
}

// firstQuarters reads "first two quarters", "first nine months": a part of a
// year that begins or ends it.
func (f *finder) firstQuarters(i, next, v int, m *Mention) bool {
	a, last, ok := f.amount(next)
	if !ok || v != 1 && v != -1 || !f.is(last-1, english.Plural) {
		return false
	}
	f.nthAmount(v, a, m)
	m.Last = last
	return true
}

// nthAmount sets the first or last amount of the unit that follows.
func (f *finder) nthAmount(v int, a Amount, m *Mention) {
	e := &m.Expr
	m.Type = Duration
	*e = Expr{Kind: KindDuration, Has: HasNth, Amount: a, Nth: int16(v), NthUnit: a.Unit, NthCount: 1}
	if a.Den == 1 && a.Num > 0 && a.Num < 1e6 {
		e.NthCount = int32(a.Num)
	}
}

// nth reads a part of a unit counted in it: "the second Sunday of October",
// "the last week of July", "the first day of the month", "3rd week of 2018",
// "first nine months". The refiner joins what stands after "of".
func (f *finder) nth(i int, m *Mention) bool {
	v, next := f.ordinalAt(i)
	switch {
	case next > i:
		if k := f.toLast(next); k > next && v > 1 { // second to last
			v, next = -v, k
		}
	case f.any(i, english.Last, english.Final, english.Closing):
		v, next = -1, i+1
	case f.dayNumber(i, m):
		return true
	case f.any(i, english.Opening):
		v, next = 1, i+1
	default:
		return false
	}
	if f.apart(next) {
		return false
	}
	e := &m.Expr
	switch {
	case f.is(next, english.Weekday) && f.nthBesideDate(v, next, m):
		return true
	case f.is(next, english.Weekday) && f.at(next).Len() > 3 && v <= 5:
		*e = Expr{Kind: KindDate, Has: HasNth, Nth: int16(v), NthDay: uint8(f.value(next, english.Weekday)), NthCount: 1}
		m.Last = next + 1
		m.Weak = true
		return f.ofContext(m.Last)
	case f.any(next, english.Day) && !f.ofContext(next+1) && v != 3 && f.dayOfStory(i, next):
		*e = Expr{Kind: KindDate, Has: HasNth, Nth: int16(v), NthUnit: english.UnitDay, NthCount: 1}
		m.Last = next + 1
		return true
	case f.is(next, english.TimeUnit) && !f.is(next, english.Plural):
		u := Unit(f.value(next, english.TimeUnit))
		if u == english.UnitQuarter || u == english.UnitHalf || u >= english.UnitDecade && v > 0 || u < english.UnitDay {
			return false
		}
		if u > english.UnitWeek && !f.any(next+1, english.Of) || u == english.UnitYear && f.is(next+2, english.Month) {
			return false // "last year in September"
		}
		*e = Expr{Kind: KindDate, Has: HasNth, Nth: int16(v), NthUnit: u, NthCount: 1}
		m.Last = next + 1
		m.Weak = true
		return f.ofContext(m.Last)
	}
	if v != 1 && v != -1 || f.any(i, english.Last) && !f.ofAfterAmount(next) {
		return false
	}
	a, last, ok := f.amount(next)
	if !ok || !f.is(last-1, english.Plural) {
		return false
	}
	f.nthAmount(v, a, m)
	m.Last = last
	return true
}

// dayOfStory reports whether "first day" at tokens [i, next] is a day of what
// the text tells: "his first day in office", "the last day to register".
func (f *finder) dayOfStory(i, next int) bool {
	n := f.at(next + 1)
	if f.joined(next+1) && f.dash(next+1) || n.Kind == token.Word && !f.apart(next+1) && n.Class&english.AnyNoun != 0 && n.Class&(english.Preposition|english.AnyVerb|english.Be|english.Pronoun|english.Adverb) == 0 {
		return false
	}
	return f.initial(i) || f.is(i-1, english.Possessive) || f.any(i-1, english.The, english.On)
}

// ofAfterAmount reports whether the amount at token i is followed by "of" and a
// date: "the last 3 weeks of this year".
func (f *finder) ofAfterAmount(i int) bool {
	_, last, ok := f.amount(i)
	return ok && f.ofContext(last)
}

// ofContext reports whether "of" and a word of time, or a year, follow at token
// i; "in" does for months.
func (f *finder) ofContext(i int) bool {
	if !f.any(i, english.Of, english.In) || f.apart(i) {
		return false
	}
	j := i + 1
	for f.any(j, english.The, english.This, english.That, english.Each, english.Every, english.Next, english.Last, english.Fiscal, english.EndWord) {
		j++
	}
	if v, n := f.digits(j); n == 4 && v > 1000 && v < 2200 {
		return true
	}
	if f.is(j, english.Festive) {
		if h, _ := f.holidayAt(j); h != english.NoHoliday {
			return true
		}
	}
	return f.is(j, english.Month|english.TimeUnit|english.Season|english.TimeWord)
}

// fiscal reads "fiscal 1989", "FY2019", "FY 2018/19", "fiscal year 2019".
func (f *finder) fiscal(i int, m *Mention) bool {
	if !f.any(i, english.Fiscal, english.Financial, english.FY, english.CY, english.SY, english.Academic, english.School) {
		return false
	}
	j := i + 1
	if f.any(j, english.Year) {
		j++
	} else if f.any(i, english.Financial, english.Academic, english.School) {
		return false
	}
	if f.any(j, english.Apostrophe) || f.any(j, english.Hyphen) && f.joined(j) && f.joined(j+1) && f.any(i, english.FY, english.CY, english.SY) {
		j++
	}
	v, n := f.digits(j)
	short := f.any(i, english.FY, english.CY, english.SY) || j > i+1 && !f.counted(j+1) && !f.quantityFollows(j+1)
	if n != 4 && !(n == 2 && short) || f.apart(j) {
		return false
	}
	e := calendar(m, HasYear)
	e.Year, e.Short, e.Fiscal = int32(v), n == 2, !f.any(i, english.CY, english.SY)
	m.Last = j + 1
	if (f.any(j+1, english.Slash) || f.dash(j+1)) && f.joined(j+1) && f.joined(j+2) && n == 4 {
		if w, n2 := f.digits(j + 2); n2 == 2 && w == (v+1)%100 || n2 == 4 && w == v+1 {
			m.Last = j + 3
			e.Year++
		}
	}
	return v > 0
}
