package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// barePlural reads a plural unit without a number: "for years", "months ago",
// "in recent weeks" is another rule's.
func (f *finder) barePlural(i int, unit Unit, m *Mention) bool {
	if f.smallHours(i, m) {
		return true
	}
	if unit < english.UnitMinute || unit == english.UnitHalf || unit == english.UnitQuarter || unit == english.UnitWeekend || unit == english.UnitBusinessDay {
		if unit == english.UnitWeekend || unit == english.UnitBusinessDay {
			return f.weekends(i, unit, m)
		}
		return false
	}
	if f.cap2(i) && f.at(i-1).Kind == token.Digits && f.inBody(i) {
		return false // the film 28 Days Later
	}
	e := &m.Expr
	*e = Expr{Kind: KindDuration, Amount: Amount{Unit: unit, Den: 1, Vague: true}}
	m.Type, m.Last = Duration, i+1
	if f.any(i+1, english.Or, english.And) && f.is(i+2, english.TimeUnit) && f.is(i+2, english.Plural) && !f.apart(i+1) {
		m.Last = i + 3
	}
	next := f.word(i + 1)
	switch next {
	case english.Ahead:
		m.Last = i + 2
		return true
	case english.Ago, english.Earlier, english.Later:
		return f.offsetWord(i+1, m)
	case english.After, english.Before:
		return true
	case english.Following:
		if f.any(i-1, english.The, english.In) && !f.apart(i+1) {
			return true
		}
	case english.Old:
		return false
	}
	if f.at(i+1).Kind == token.Word && f.joined(i+1) {
		return false
	}
	if f.joined(i+1) && f.dash(i+1) {
		m.Last = i + 3
		return f.any(i+2, english.Long)
	}
	if f.any(i+1, english.Of) && unit >= english.UnitHour && unit != english.UnitNight && !f.dateAhead(i+2) && !f.cap(i+2) && (f.apart(i) || f.is(i-1, english.AnyVerb) && !f.is(i-1, english.AnyNoun)) {
		return true // weeks of rain, follows months of talks
	}
	if f.apart(i) {
		return false
	}
	return f.pluralAfter(i, unit, m)
}

// pluralAfter reads a plural unit by the word before it: "for years", "over the
// years", "these days".
func (f *finder) pluralAfter(i int, unit Unit, m *Mention) bool {
	e := &m.Expr
	switch f.word(i - 1) {
	case english.For, english.Within, english.Over, english.After, english.Through:
		return (unit >= english.UnitHour || f.any(i-1, english.Within)) && !f.is(i+1, english.AnyNoun)
	case english.In:
		return unit >= english.UnitHour && !f.any(i+1, english.Of) && !f.is(i+1, english.Past)
	case english.The:
		// over the years, the days that followed, the weeks since
		if unit >= english.UnitHour && unit != english.UnitNight && i-1 >= f.floor && (f.any(i-2, english.Over, english.Through, english.Down) && !f.any(i+1, english.Of) && !f.nounFollows(i+1) ||
			f.any(i+1, english.That, english.Which) && f.is(i+2, english.Past) && !f.apart(i+1) || f.any(i+1, english.Since) && !f.apart(i+1)) {
			m.First = i - 1
			return true
		}
		return false
	case english.Early, english.First, english.Opening, english.Closing:
		if f.any(i-2, english.The) && i-2 >= f.floor && unit >= english.UnitHour && unit != english.UnitNight && f.any(i+1, english.Of) && !f.dateAhead(i+2) {
			m.First = i - 2 // the early years of his reign
			return true
		}
		if f.any(i-2, english.The) && i-2 >= f.floor && unit >= english.UnitHour && f.any(i-3, english.During, english.For, english.Over, english.Throughout) && !f.any(i+1, english.Of) && !f.nounFollows(i+1) {
			m.First = i - 2 // during the first weeks
			return true
		}
	case english.Of, english.These, english.Those:
		if f.any(i-1, english.These) && unit == english.UnitDay {
			*e = Expr{Kind: KindRef, Ref: PresentRef}
			m.Type, m.First = Date, i-1
			if f.any(i-2, english.Of) && f.any(i-3, english.One) && i-3 >= f.floor && !f.apart(i-1) {
				e.Ref, m.First = FutureRef, i-3 // one of these days
			}
			return i-1 >= f.floor
		}
		return f.any(i-1, english.Of) && f.is(i-2, english.AnyNoun) && unit >= english.UnitDay && unit != english.UnitNight
	}
	switch f.x.Lexicon.Lemma(f.word(i - 1)) {
	case english.Take: // it takes weeks
		return unit >= english.UnitHour && unit != english.UnitNight && !f.any(i+1, english.Off) && !f.nounFollows(i+1)
	case english.Last:
		return unit >= english.UnitHour && (!f.any(i-1, english.Last) || f.is(i-2, english.Modal)) && !f.nounFollows(i+1)
	}
	return false
}

// weekends reads "weekends" and "weekdays" as a set.
func (f *finder) weekends(i int, unit Unit, m *Mention) bool {
	m.Type, m.Last = Set, i+1
	m.Expr = Expr{Kind: KindSet, Amount: Amount{Num: 1, Den: 1, Unit: unit}}
	if i-1 >= f.floor && f.any(i-1, english.All) {
		m.First = i - 1
	}
	return true
}
