package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// month reads a month without a day: "May of 2016", "January nineteen
// ninety-seven", "Dec-2018", "since August".
func (f *finder) month(i int, m *Mention) bool {
	e := calendar(m, HasMonth)
	e.Month = uint8(f.value(i, english.Month))
	j := i + 1
	if f.any(j, english.FullStop) && f.joined(j) && !f.apart(j+1) {
		if _, n := f.digits(j + 1); n == 4 {
			j++
		}
	}
	m.Last = f.yearAfter(j, e)
	if v, n := f.digits(m.Last); n == 2 && v > 31 && !f.yearGlued(m.Last+1) && !f.quantityFollows(m.Last+1) && !f.apart(m.Last) { // May 98
		e.Has, e.Year, e.Short = e.Has|HasYear, int32(v), true
		m.Last++
	}
	if m.Last == j {
		m.Last = i + 1
	}
	if !e.has(HasYear) && f.any(i+1, english.Quarter) && f.cap(i) && !f.apart(i+1) && !(f.dash(i-1) && f.is(i-2, english.Month)) { // the June quarter
		e.Has, e.Quarter = HasQuarter, (e.Month+2)/3
		m.Last = f.yearAfterSeason(i+2, e)
		return true
	}
	if e.has(HasYear) && f.any(i-1, english.This) && i-1 >= f.floor && !f.apart(i) {
		m.First = i - 1
	}
	if e.has(HasYear) && (f.cap(i) || !f.any(i, english.May, english.March, english.Mar)) {
		return true
	}
	if f.any(i-1, english.That) && i-1 >= f.floor && (f.apart(i-1) || f.is(i+1, english.Determiner|english.Pronoun) || f.at(i+1).Kind == token.Mark || (f.at(i-2).Kind == token.Mark || f.any(i-2, english.And)) && !f.nounFollows(i+1)) && f.cap(i) && !f.apart(i) {
		m.First = i - 1
		e.Has |= HasShift
		e.ShiftUnit, e.Count, e.Anchor = english.UnitYear, 1, FromText
		return true
	}
	if f.any(i-1, english.This) && i-1 >= f.floor && !f.apart(i) && (f.cap(i) || !f.any(i, english.May, english.March, english.Mar)) {
		m.First = i - 1
		e.Has |= HasShift
		e.ShiftUnit, e.Count, e.This = english.UnitYear, 1, true
		return true
	}
	return f.trustMonth(i, m)
}

// trustMonth reports whether the bare month name at token i is one, and no
// verb, name or other word.
func (f *finder) trustMonth(i int, m *Mention) bool {
	t := f.at(i)
	prev := f.at(i - 1)
	if f.apart(i) {
		prev = f.at(-1)
	}
	led := f.temporalLead(i - 1)
	if f.apart(i) {
		led = false
	}
	next0 := f.at(i + 1)
	odd := f.any(i, english.May, english.March, english.Mar, english.August, english.Jan, english.Dec)
	if !t.Has(token.Cap) {
		if f.any(i, english.May, english.March, english.Mar, english.August) {
			return (f.any(i, english.August) || f.lowercased(i)) && (f.any(i-1, english.In, english.Since, english.Until, english.Between, english.From, english.During) ||
				f.any(i-1, english.Of) && f.is(i-2, english.Weekday|english.Ordinal|english.TimeUnit))
		}
		return led || !odd && t.Len() > 4 || t.Len() <= 5 && f.lowercased(i)
	}
	if !led && f.givenName(i) && !f.apart(i) && f.x.Lexicon.Contacts(prev.Word) && f.at(i+1).Kind != token.Digits {
		return false // call June
	}
	if f.is(i+1, english.Designator) && f.value(i+1, english.Designator) == english.StreetWord && f.cap(i+1) && !f.apart(i+1) {
		return false
	}
	if f.any(i, english.May, english.March) {
		return f.mayOrMarch(i, led)
	}
	if f.any(i, english.Jan) && next0.Has(token.Cap) && next0.Class&(english.Weekday|english.Month) == 0 && !f.apart(i+1) && next0.Kind == token.Word {
		return false // Jan Kavan
	}
	if f.any(i, english.Mar, english.Jan, english.Dec) && !led && t.Flags&token.Dotted == 0 {
		return false
	}
	if !led && f.initial(i) && f.givenName(i) && f.any(i+1, english.And) && f.is(i+2, english.Possessive) {
		return false // June and her sister
	}
	// A name: "April Jones", "Theresa June".
	next := f.at(i + 1)
	if !led && f.initial(i) && f.givenName(i) && next.Kind == token.Word && next.Has(token.Cap) && !next.Has(token.Upper) && !t.Has(token.Upper) && !f.apart(i+1) &&
		next.Class&(english.Weekday|english.Month|english.TimeUnit|english.Plural|english.DayPart) == 0 && f.is(i+2, english.Past|english.Verb3|english.Be|english.Have) && !f.is(i+2, english.AnyNoun|english.Adjective) {
		return false // June Brown acted
	}
	if !led && next.Kind == token.Word && next.Has(token.Cap) && !f.apart(i+1) && next.Class&(english.Weekday|english.Month|english.TimeUnit) == 0 &&
		next.Class&(english.AnyNoun|english.Adjective) == 0 && !t.Has(token.Upper) && f.givenName(i) {
		return false
	}
	if prev.Kind == token.Word && prev.Has(token.Cap) && prev.Class == 0 && f.givenName(i) && f.joinable(i) {
		return false
	}
	return true
}

// givenName reports whether the month name at token i is also a given name.
func (f *finder) givenName(i int) bool {
	switch f.value(i, english.Month) {
	case 4, 6, 8, 1:
		return true
	}
	return f.any(i, english.May)
}

func (f *finder) joinable(i int) bool { return !f.apart(i) && !f.any(i-1, english.Comma) }

// mayOrMarch decides on a capitalised May or March.
func (f *finder) mayOrMarch(i int, led bool) bool {
	if led {
		return true
	}
	next := f.at(i + 1)
	if f.initial(i) && (f.any(i+1, english.Through, english.To, english.Until) || f.dash(i+1)) && f.is(i+2, english.Month) && f.cap(i+2) {
		return true // May through July
	}
	if f.initial(i) {
		// "May I", "May the best", "March on": at the start only with a verb after it.
		if next.Class&english.Modal != 0 && !f.is(i+2, english.Be|english.Have) {
			return false // May will join us
		}
		if next.Word == english.Be_ || next.Word == english.Have_ {
			return false // May be left open
		}
		return next.Class&(english.Be|english.Have|english.Modal) != 0 && f.any(i, english.May) || f.any(i+1, english.Comma, english.PossS, english.PossSCurly, english.Slash) ||
			f.any(i, english.March) && next.Class&(english.Be|english.Have|english.Past) != 0
	}
	prev := f.at(i - 1)
	if prev.Kind == token.Word && prev.Has(token.Cap) && prev.Class&(english.Preposition|english.Determiner|english.Conjunction|english.Weekday|english.TimeWord|english.Month) == 0 {
		return false // Theresa May, Freedom March
	}
	if f.any(i-1, english.The, english.A) {
		// "the May election", but "the March on Washington"
		return next.Class&(english.AnyNoun|english.Adjective|english.Ordinal) != 0 && !next.Has(token.Cap)
	}
	if prev.Class&english.Possessive != 0 && f.any(i, english.March) && f.is(i-2, english.Plural) && f.cap(i-2) && !f.is(i+1, english.AnyNoun) {
		return false // the Women's March
	}
	if next.Kind == token.Word && next.Has(token.Cap) && !f.apart(i+1) && next.Class == 0 {
		return false
	}
	return true
}

// temporalLead reports whether token i often stands before a date: a
// preposition of time, "early", "last", "each".
func (f *finder) temporalLead(i int) bool {
	switch f.word(i) {
	case english.In, english.Since, english.Until, english.Till, english.By, english.From, english.During, english.Before, english.After,
		english.Between, english.Through, english.Throughout, english.Of, english.Early, english.Late, english.Mid, english.Last, english.Next,
		english.PastWord, english.This, english.Every, english.Each, english.Previous, english.Following, english.Coming, english.Around, english.About,
		english.To, english.On, english.For, english.And, english.Or, english.EnDash, english.Hyphen, english.Slash:
		return true
	}
	return f.is(i, english.Month)
}

// lowercased reports whether the text does not use capitals where English
// does, as messages often do: the first word of the sentence is small too.
func (f *finder) lowercased(i int) bool {
	return !f.cap(f.x.SentenceAt(i).First)
}
