package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// dayPart reads a part of the day with a determiner: "this morning", "the
// afternoon", "that night", "in the evening".
func (f *finder) dayPart(i int, m *Mention) bool {
	if !f.is(i, english.DayPart) {
		return f.light(i, m)
	}
	e := calendar(m, HasPart)
	e.Part = partOf(f.value(i, english.DayPart))
	m.Type, m.Last = Time, i+1
	if f.is(i, english.Plural) || f.joined(i+1) && f.any(i+1, english.Hyphen) {
		return f.is(i, english.Plural) && f.any(i-1, english.The) && f.any(i-2, english.In) && i-1 >= f.floor && f.setFirst(m, i-1)
	}
	if f.joined(i) && f.any(i-1, english.Hyphen) {
		return f.any(i-2, english.Mid)
	}
	if i == f.floor && len(f.out) > f.start && !f.apart(i) && dayLike(&f.out[len(f.out)-1].Expr) {
		return true // Saturday night
	}
	next := f.at(i + 1)
	if next.Kind == token.Word && !f.apart(i+1) && next.Class&english.AnyNoun != 0 && next.Class&(english.Preposition|english.AnyVerb|english.Conjunction|english.Be|english.Have|english.Adverb|english.Subordinator|english.Weekday|english.Month|english.TimeWord) == 0 {
		if !f.any(i-1, english.This, english.That) {
			return false
		}
	}
	if f.cap2(i) && f.cap(i+1) && !f.apart(i+1) || f.any(i-1, english.Good) {
		return false
	}
	if f.apart(i) {
		return f.aloneAt(i, i+1) // a line that says "dawn"
	}
	if f.any(i, english.Morning, english.Afternoon, english.Evening, english.Night) && f.is(i-1, english.Adjective) && !f.is(i-1, english.Determiner|english.Preposition) && !f.cap2(i) &&
		(next.Kind != token.Word || f.apart(i+1) || next.Class&(english.Preposition|english.Conjunction|english.Pronoun|english.Be) != 0) {
		return true // "a rainy afternoon"
	}
	if f.any(i-1, english.Early, english.Late, english.Mid) && (next.Kind != token.Word || f.apart(i+1) || next.Class&(english.Preposition|english.Conjunction) != 0) {
		return true
	}
	if f.any(i-1, english.Whole, english.Entire) && f.any(i-2, english.The) && i-2 >= f.floor {
		m.First = i - 2
		return true
	}
	return f.partAfter(i, m)
}

// partAfter reads a part of the day by the word before it.
func (f *finder) partAfter(i int, m *Mention) bool {
	e, next := &m.Expr, f.at(i+1)
	switch f.word(i - 1) {
	case english.A, english.An, english.One:
		m.First, e.Generic = i-1, !f.isChat(i)
		return i-1 >= f.floor && (next.Kind != token.Word || f.apart(i+1) || next.Class&(english.Preposition|english.Conjunction|english.Adverb) != 0) && !f.any(i-1, english.One)
	case english.This:
		m.First = i - 1
		e.Has |= HasShift
		e.ShiftUnit, e.Count = english.UnitDay, 1
		return i-1 >= f.floor
	case english.Same:
		m.First = i - 2 // that same evening
		e.Has |= HasShift
		e.ShiftUnit, e.Count, e.Anchor = english.UnitDay, 1, FromText
		return i-2 >= f.floor && f.any(i-2, english.The, english.That, english.This)
	case english.That:
		m.First = i - 1
		e.Has |= HasShift
		e.ShiftUnit, e.Count, e.Anchor = english.UnitDay, 1, FromText
		return i-1 >= f.floor
	case english.The:
		m.First = i - 1
		e.Generic = true
		if f.any(i+1, english.Of) && f.any(i, english.Dawn, english.Dusk, english.Sunset, english.Sunrise) && !f.dateAhead(i+2) {
			return false // the dawn of an era
		}
		if f.any(i+1, english.Before, english.After) && f.nightBefore(i, m) {
			return i-1 >= f.floor
		}
		return i-1 >= f.floor && !f.any(i-2, english.Into, english.Through) && (f.any(i-2, english.In, english.During, english.On, english.By, english.Of) || f.any(i+1, english.Of) || f.any(i+1, english.Before))
	case english.From: // from dawn to dusk
		e.Generic = true
		return f.any(i+1, english.To, english.Till, english.Until) && f.is(i+2, english.DayPart)
	case english.And: // between noon and sunset
		n := len(f.out)
		e.Generic = true
		return n > f.start && f.out[n-1].Last == i-1 && timeOnly(&f.out[n-1].Expr) && f.any(f.out[n-1].First-1, english.Between)
	case english.To, english.Till:
		e.Generic = true
		return len(f.out) > f.start && f.out[len(f.out)-1].Last == i-1 && timeOnly(&f.out[len(f.out)-1].Expr)
	case english.All:
		m.First = i - 1
		if f.any(i, english.Night) {
			m.Type, *e = Duration, Expr{Kind: KindDuration, Amount: Amount{Num: 1, Den: 1, Unit: english.UnitNight}}
		}
		if f.any(i+1, english.Long) {
			m.Last++
		}
		return i-1 >= f.floor
	case english.At:
		e.Generic = true
		if f.any(i, english.Night) && f.any(i-2, english.Late) && i-2 >= f.floor {
			m.First, e.Mod = i-2, timeline.ModEnd // late at night
		}
		return f.any(i, english.Night, english.Dawn, english.Dusk, english.Daybreak, english.Sunset, english.Sunrise, english.Lunchtime, english.Nightfall)
	case english.Toward, english.Towards, english.In, english.By, english.Until, english.Since, english.Before, english.After, english.Around:
		e.Generic = true
		return true
	}
	return false
}

// dateAhead reports whether token i, an article passed over, may begin a date.
func (f *finder) dateAhead(i int) bool {
	if f.any(i, english.The, english.That, english.This) {
		i++
	}
	return f.at(i).Kind == token.Digits || f.is(i, english.Month|english.Weekday|english.DayPart|english.TimeWord|english.TimeUnit|english.Ordinal|english.Cardinal|english.Festive)
}

func (f *finder) setFirst(m *Mention, i int) bool {
	m.First = i
	m.Expr.Generic = true
	return true
}

// aloneAt reports whether the tokens [i, j) are all that their sentence says.
func (f *finder) aloneAt(i, j int) bool {
	s := f.x.SentenceAt(i)
	if s.First != i {
		return false
	}
	for k := j; k < s.Last; k++ {
		if f.at(k).Kind != token.Mark {
			return false
		}
	}
	return true
}

// nightBefore reads what follows "the night" or "the morning" at token i: "the
// night before", "the night before last", "the morning after".
func (f *finder) nightBefore(i int, m *Mention) bool {
	e, n := &m.Expr, f.at(i+2)
	switch {
	case f.apart(i + 1):
		return false
	case f.any(i+1, english.Before) && n.Word == english.Last && !f.is(i+3, english.Weekday|english.TimeUnit|english.Month):
		e.Shift, m.Last = -2, i+3
	case n.Kind != token.Word && n.Kind != token.Digits || f.apart(i+2) || n.Class&(english.Conjunction|english.Preposition) != 0 && !n.Has(token.Cap):
		e.Anchor, e.Shift, m.Last = FromText, 1, i+2
		if f.any(i+1, english.Before) {
			e.Shift = -1
		}
	default:
		return false
	}
	e.Generic = false
	e.Has |= HasShift
	e.ShiftUnit, e.Count = english.UnitDay, 1
	return true
}

// smallHours reads "the wee hours", "the small hours", "the early hours": those
// after midnight. The plural stands at token i.
func (f *finder) smallHours(i int, m *Mention) bool {
	if !f.any(i, english.Hours) || !f.any(i-1, english.Wee, english.Small, english.Early) || !f.any(i-2, english.The) || i-2 < f.floor || f.apart(i) || f.apart(i-1) || f.any(i+1, english.Of) ||
		!f.any(i-3, english.In, english.Into, english.Until, english.Till, english.During, english.By) && !f.aloneAt(i-2, i+1) {
		return false
	}
	*m = Mention{First: i - 2, Last: i + 1, Type: Time, Expr: Expr{Kind: KindDate, Has: HasPart, Part: timeline.Morning, Generic: true}}
	return true
}

// light reads the ends of the night by the light: "at first light", "before dark",
// "after dark".
func (f *finder) light(i int, m *Mention) bool {
	first := i
	if !f.any(i, english.Dark, english.Light) {
		return false
	}
	if f.any(i, english.Light) {
		if first--; !f.any(first, english.First) || first < f.floor || f.apart(i) {
			return false
		}
	}
	n := f.at(i + 1)
	if f.apart(first) || n.Kind == token.Word && !f.apart(i+1) && n.Class&(english.AnyNoun|english.Adjective) != 0 && n.Class&(english.Preposition|english.Conjunction|english.Determiner|english.Pronoun|english.Be|english.Past) == 0 ||
		n.Word == english.Of || f.joined(i+1) && f.dash(i+1) {
		return false
	}
	part := timeline.Evening
	switch f.word(first - 1) {
	case english.Before, english.Until, english.Till, english.By:
	case english.After:
		part = timeline.Night
	case english.At, english.From:
		if first == i {
			return false // in the dark
		}
	default:
		return false
	}
	if first < i {
		part = timeline.Morning
	}
	*m = Mention{First: first, Last: i + 1, Type: Time, Expr: Expr{Kind: KindDate, Has: HasPart, Part: part, Generic: true}}
	return true
}

// meal reads a meal as the time of day it is eaten at, in requests and messages:
// "let's meet before lunch".
func (f *finder) meal(i int, m *Mention) bool {
	if !f.lowercased(i) || !f.any(i-1, english.At, english.Before, english.After, english.Around, english.By, english.Until, english.During) || f.nounFollows(i+1) || f.any(i+1, english.Of, english.With) {
		return false
	}
	m.Type, m.Last = Time, i+1
	m.Expr = Expr{Kind: KindDate, Has: HasPart, Part: timeline.Midday, Generic: true}
	switch f.word(i) {
	case english.Breakfast:
		m.Expr.Part = timeline.Morning
	case english.Dinner:
		m.Expr.Part = timeline.Evening
	}
	return true
}
