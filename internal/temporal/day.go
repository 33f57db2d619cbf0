package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// weekday reads a bare weekday: "Friday", "on tuesday", "Sun." but not "the sun".
func (f *finder) weekday(i int, m *Mention) bool {
	t := f.at(i)
	e := calendar(m, HasWeekday)
	e.Weekday = uint8(f.value(i, english.Weekday))
	m.Last = i + 1
	if f.listed(i) && f.out[len(f.out)-1].Expr.Kind == KindSet {
		m.Type, e.Kind = Set, KindSet // every Monday and Wednesday
		return true
	}
	if f.joined(i+1) && f.any(i+1, english.Hyphen) && f.joined(i+2) && f.cap(i+2) && t.Len() <= 4 && !f.is(i+2, english.Weekday|english.Month) {
		return false // a name: Fri-Tang
	}
	if f.otherWord(i) || f.weekdayInName(i) {
		return false
	}
	if f.weeksOff(i, m) {
		return true
	}
	if f.besideDate(i, m) {
		return true
	}
	// Friday Night Lights, Black Friday's other kin
	if n := f.at(i + 1); n.Kind == token.Word && n.Has(token.Cap) && !n.Has(token.Upper) && !f.apart(i+1) && n.Class&english.DayPart != 0 &&
		f.at(i+2).Kind == token.Word && f.cap(i+2) && !f.apart(i+2) && !f.is(i+2, english.Month) {
		return false
	}
	if f.any(i-1, english.This) && i-1 >= f.floor && !f.apart(i) {
		e.This = true
		m.First = i - 1
	}
	f.dayBehind(i+1, m)
	return true
}

// otherWord reports whether what looks like a short weekday at token i is another
// word: the sun, sat, wed, SAT scores.
func (f *finder) otherWord(i int) bool {
	t := f.at(i)
	if !t.Has(token.Cap) {
		if t.Len() <= 5 && !f.listed(i) && !(f.lowercased(i) && !f.any(i, english.Sun, english.Sat, english.Wed, english.Mon)) && !(f.lowercased(i) && f.beside(i)) && !(f.lowercased(i) && f.any(i-1, english.On, english.By, english.Next, english.This, english.Last)) && !(f.lowercased(i) && f.clockBehind(i+1)) {
			return true
		}
	} else if t.Len() <= 4 {
		// Sun, Sat, Wed and Mon are also other words
		if f.any(i, english.Sun, english.Sat) && f.any(i-1, english.The, english.Our, english.A) {
			return true
		}
		if f.any(i, english.Sun, english.Sat, english.Wed, english.Mon) && f.any(i+1, english.Comma) && !f.is(i+2, english.Month) && f.at(i+2).Kind != token.Digits {
			return true
		}
		if !f.is(i+1, english.Month|english.DayPart) && !f.beside(i) && !(f.any(i-1, english.LeftParen) && f.any(i+1, english.RightParen)) && !f.any(i-1, english.On, english.By, english.Next, english.This, english.Last) && f.at(i+1).Kind != token.Digits &&
			(f.any(i, english.Sun, english.Sat, english.Wed, english.Mon, english.Mar) || f.cap(i+1)) {
			return true
		}
	}
	if t.Has(token.Upper) && t.Len() <= 3 && f.any(i, english.Sun, english.Sat, english.Mon, english.Wed) && !f.is(i+1, english.Month) && f.at(i+1).Kind != token.Digits && !f.any(i+1, english.Comma) {
		return true // SAT scores
	}
	return false
}

// weeksOff reads the weekday at token i with its distance behind it in weeks:
// "Friday week".
func (f *finder) weeksOff(i int, m *Mention) bool {
	weeks, k := f.weekOff(i)
	if k == i {
		return false
	}
	dir := int8(1)
	if weeks < 0 {
		dir = -1
	}
	e := &m.Expr
	e.Has |= HasShift | HasOffset
	e.ShiftUnit, e.Shift, e.Prefer, e.Count, e.This = english.UnitDay, int16(dir), dir, 1, true
	e.Base, e.Anchor, e.OffsetDir, e.Amount = FromReference, FromBase, dir, Amount{Num: max(int64(weeks), 1), Den: 1, Unit: english.UnitWeek}
	m.Last = k
	return true
}

// dayBehind takes the day of the month at token i, right behind the weekday, into
// m: "Friday the 13th", "Mon 13th", "Sunday 31".
func (f *finder) dayBehind(i int, m *Mention) {
	j := i
	if f.any(j, english.Comma) || f.any(j, english.The) {
		j++
		if f.any(j, english.The) {
			j++
		}
	}
	if d, k, ord := f.dayOfMonth(j); k > j && (f.at(j).Kind == token.Digits || ord && f.any(j-1, english.The)) && !f.apart(j) && (ord || j == i) && !f.counted(k) && !f.quantityFollows(k) && !f.is(k, english.Month) && !f.any(k, english.Of) &&
		!f.dash(k) && !f.any(k, english.Colon, english.To, english.And, english.Slash) {
		if _, mk := f.meridiem(k); mk == k && f.inThePart(k) == k && (ord && (!f.is(k, english.AnyNoun|english.Adjective) || f.is(k, english.Cardinal)) || ord && f.is(k, english.Preposition) || f.at(k).Kind == token.Mark && !f.any(k, english.Comma) || f.at(k).Kind == token.End) {
			m.Expr.Has |= HasDay
			m.Expr.Day, m.Last = uint8(d), k
		}
	}
}

// weekdayInName reports whether the weekday at token i is part of a name: Man
// Friday, the Sunday Times, "Wednesday Addams" where a sentence begins.
func (f *finder) weekdayInName(i int) bool {
	if f.endsName(i) {
		return true
	}
	if f.any(i-1, english.Man, english.Girl) && !f.apart(i) && (f.cap(i-1) || f.is(i-2, english.Possessive)) {
		return true
	}
	n := f.at(i + 1)
	if p := f.at(i - 1); f.cap(i) && !f.apart(i) && p.Has(token.Cap) && !p.Has(token.Upper) && p.Class&english.Adjective != 0 && p.Class&(english.TimeWord|english.Demonym|english.Geographic|english.Determiner|english.Preposition|english.Ordinal|english.AnyNoun|english.AnyVerb|english.Adverb) == 0 &&
		f.inBody(i) && !f.any(i+1, english.Comma) {
		return true // Gloomy Sunday, not "Effective Monday,"
	}
	if f.any(i, english.Sunday) && f.any(i+1, english.School) {
		return true
	}
	if f.cap(i) && n.Has(token.Cap) && !f.apart(i+1) && (f.designates(i+1, english.StreetWord) || f.any(i-1, english.In) && n.Kind == token.Word && n.Class&(english.DayPart|english.Month|english.TimeUnit) == 0) {
		return true // Friday Street, in Friday Harbor
	}
	if !f.cap(i) || n.Kind != token.Word || !n.Has(token.Cap) || n.Has(token.Upper) || f.apart(i+1) || n.Class&(english.Month|english.DayPart|english.TimeUnit|english.TimeWord|english.Weekday|english.Demonym|english.Geographic) != 0 {
		return false
	}
	if f.initial(i) {
		return n.Class == 0 && f.is(i+2, english.Be|english.Verb3|english.Past)
	}
	return f.any(i-1, english.The) && n.Class&english.AnyNoun != 0 && f.inBody(i)
}

// endsName reports whether the word of the calendar at token i is the last of a
// name: Sheffield Wednesday, the Mail on Sunday.
func (f *finder) endsName(i int) bool {
	for _, p := range f.x.Lexicon.DayNames(f.word(i)) {
		k := len(p.Rest)
		if !f.cap(i) || !f.cap(i-k) {
			continue
		}
		for ; k > 0 && f.word(i-k) == p.Rest[k-1] && !f.apart(i-k+1); k-- {
		}
		if k == 0 {
			return true
		}
	}
	return false
}

// beside reports whether another weekday stands right beside the one at token i:
// "mon wed fri", "Mon-Fri", "Sat and Sun".
func (f *finder) beside(i int) bool {
	k := i + 1
	if f.dash(k) || f.any(k, english.Slash, english.To, english.And, english.Ampersand, english.Through, english.Comma) {
		k++
	}
	if f.is(k, english.Weekday) && !f.apart(k) {
		return true
	}
	n := len(f.out)
	return n > f.start && i-f.out[n-1].Last <= 1 && i >= f.out[n-1].Last && f.out[n-1].Expr.has(HasWeekday) && f.is(f.out[n-1].Last-1, english.Weekday) && !f.apart(i) &&
		(i == f.out[n-1].Last || f.dash(i-1) || f.any(i-1, english.Slash, english.To, english.And, english.Ampersand, english.Through))
}

// clockBehind reports whether an hour that is marked as one begins at token i: "@ 5",
// "at 5pm", "12pm".
func (f *finder) clockBehind(i int) bool {
	sign := f.any(i, english.AtSign)
	if sign || f.any(i, english.At) {
		i++
	}
	if f.at(i).Kind != token.Digits || f.apart(i) {
		return false
	}
	var e Expr
	k := f.hourMinute(i, &e)
	if k > i {
		return true
	}
	mer, _ := f.meridiem(i + 1)
	return mer != 0 || sign && !f.counted(i+1) && !f.quantityFollows(i+1)
}

// listed reports whether the short weekday at token i stands in a list after
// another one: "mon, wed and fri".
func (f *finder) listed(i int) bool {
	n := len(f.out)
	return n > f.start && i-f.out[n-1].Last <= 2 && i > f.out[n-1].Last && f.out[n-1].Expr.has(HasWeekday) && f.any(i-1, english.And, english.Or, english.Comma) && !f.apart(i)
}

// bareDay reads a day of the month alone: "on the 18th", "the 4th".
func (f *finder) bareDay(i int, m *Mention) bool {
	the := f.any(i-1, english.The) && i-1 >= f.floor
	digits := f.at(i).Kind == token.Digits
	if !the && (!digits || !f.any(i-1, english.On, english.By, english.Until, english.Since, english.Before, english.After) && !f.initial(i)) {
		return false
	}
	d, k, ord := f.dayOfMonth(i)
	if !ord || d > 31 {
		return false
	}
	if !the { // on 19th of every month
		calendar(m, HasDay).Day = uint8(d)
		m.Last = k
		return f.any(k, english.Of) && f.any(k+1, english.The, english.Each, english.Every, english.This, english.Next, english.Last) && f.any(k+2, english.MonthWord)
	}
	n := f.at(k)
	led := f.any(i-2, english.Of) && (f.is(i-3, english.DayPart|english.Happening) || f.any(i-3, english.Week)) || f.any(i-2, english.On, english.By, english.Since, english.Until, english.From, english.To, english.Between, english.Through)
	of := f.any(k, english.Of) && (f.any(k+1, english.This, english.Next, english.Last, english.That) || f.any(k+1, english.The) && f.any(k+2, english.Same, english.Following, english.Next, english.Previous) && f.any(k+3, english.MonthWord) || f.any(k+1, english.The, english.Each, english.Every) && f.any(k+2, english.MonthWord))
	if !digits && !of { // the first of the month
		return false
	}
	if f.any(k, english.At, english.AtSign) && f.isRequest(i) && f.at(k+1).Kind == token.Digits && !f.counted(k+2) && !f.quantityFollows(k+2) {
		led = true
	}
	if digits && f.any(i-2, english.To, english.Until, english.Through) && len(f.out) > f.start && f.out[len(f.out)-1].Last == i-2 && f.out[len(f.out)-1].Expr.Has == HasDay {
		of = true // from the 7th to the 12th
	}
	if !of && !(the && f.aloneAt(i-1, k)) && (!led || n.Kind == token.Word && !f.apart(k) && n.Class&(english.Preposition|english.Conjunction|english.Adverb|english.Be|english.Modal|english.Determiner|english.Pronoun|english.Possessive) == 0 || f.any(k, english.Of) || f.dash(k)) {
		return false
	}
	if f.ranks(k) {
		return false
	}
	e := calendar(m, HasDay)
	e.Day = uint8(d)
	m.First, m.Last = i-1, k
	return true
}

// ranks reports whether more ordinals follow at token i and then what they count
// off: "the 4th, 8th and 17th floors".
func (f *finder) ranks(i int) bool {
	k := i
	for f.any(k, english.Comma, english.And, english.Or) && !f.apart(k) {
		j := k + 1
		if f.any(j, english.And, english.Or) {
			j++
		}
		_, next, ord := f.dayOfMonth(j)
		if !ord {
			break
		}
		k = next
	}
	const other = english.Preposition | english.Conjunction | english.Be | english.Have | english.Modal | english.Pronoun | english.TimeWord | english.Month
	return k > i && !f.apart(k) && f.is(k, english.AnyNoun) && !f.is(k, other)
}

// season reads a season: "the summer of 1994", "in winter", "Spring 2018".
func (f *finder) season(i int, m *Mention) bool {
	e := calendar(m, HasSeason)
	e.Season = uint8(f.value(i, english.Season))
	if f.any(i, english.Midsummer, english.Midwinter) {
		e.Mod = timeline.ModMid
	}
	m.Last = f.yearAfterSeason(i+1, e)
	if f.is(i, english.Plural) {
		if f.seasonsOff(i, m) {
			return true
		}
		m.Type, e.Kind = Set, KindSet
		return f.any(i-1, english.In, english.The, english.During, english.Many) && !f.any(i, english.SpringWord)
	}
	if e.has(HasYear) {
		if f.any(i-1, english.The) && i-1 >= f.floor {
			m.First = i - 1
		}
		return true
	}
	if f.joined(i+1) && f.any(i+1, english.Hyphen) {
		return false
	}
	if f.apart(i) {
		return (f.aloneAt(i, i+1) || (f.any(i+1, english.To, english.Through, english.Until) || f.dash(i+1)) && f.is(i+2, english.Season)) && !f.any(i, english.Fall)
	}
	next := f.at(i + 1)
	if next.Kind == token.Word && f.cap(i) && next.Has(token.Cap) && !next.Has(token.Upper) && !f.apart(i+1) && !f.isChat(i) {
		return false // the Winter Olympics, Summer Smith
	}
	nounAfter := e.Mod != timeline.ModMid && (next.Kind == token.Word && !f.apart(i+1) && next.Class&(english.Noun|english.Plural) != 0 && next.Class&(english.Preposition|english.AnyVerb|english.Conjunction|english.Be|english.Adverb|english.Subordinator|english.Cardinal) == 0 || f.compoundWith(i+1))
	return f.seasonLed(i, m, nounAfter)
}

// seasonsOff reads the plural season at token i that is counted from a date: "two
// summers later" is the summer two years on.
func (f *finder) seasonsOff(i int, m *Mention) bool {
	if i-1 < f.floor || f.apart(i) {
		return false
	}
	n, first := f.smallCount(i - 1)
	if n < 2 || first < f.floor {
		return false
	}
	e := &m.Expr
	e.Amount = Amount{Num: int64(n), Den: 1, Unit: english.UnitYear}
	if !f.offsetWord(i+1, m) {
		e.Amount = Amount{}
		return false
	}
	m.First = first
	return true
}

// seasonLed decides on the season at token i by the word before it, "this", "in",
// "the", and takes in what belongs to it. nounAfter says that a noun follows, as in
// "the summer holidays".
func (f *finder) seasonLed(i int, m *Mention, nounAfter bool) bool {
	e, next := &m.Expr, f.at(i+1)
	switch f.word(i - 1) {
	case english.This, english.That:
		m.First = i - 1
		e.Has |= HasShift
		e.ShiftUnit, e.Count = english.UnitYear, 1
		if f.any(i-1, english.That) {
			e.Anchor = FromText
		}
		return i-1 >= f.floor && !(f.any(i, english.Fall, english.SpringWord) && next.Class&english.Preposition != 0 && f.any(i-1, english.That) && f.any(i+1, english.In, english.Of))
	case english.In, english.During, english.By, english.Since, english.Until, english.Before, english.After, english.Early, english.Late, english.Mid, english.Through, english.Throughout, english.Each, english.Every:
		if f.any(i, english.Fall, english.SpringWord) && f.any(i-1, english.In, english.Since, english.After, english.By, english.Before) {
			return (next.Kind == token.Mark || f.is(i+1, english.Preposition|english.Conjunction)) && f.any(i-1, english.By, english.Since, english.Before) && !f.any(i+1, english.In, english.Of) || f.cap2(i) && !nounAfter
		}
		return !nounAfter
	case english.Same: // the same summer
		m.First = i - 2
		e.Has |= HasShift
		e.ShiftUnit, e.Count, e.Anchor = english.UnitYear, 1, FromText
		return i-2 >= f.floor && f.any(i-2, english.The, english.That) && !nounAfter
	case english.At: // at midsummer
		return e.Mod == timeline.ModMid && !nounAfter
	case english.All: // all summer long
		m.First = i - 1
		if f.any(i+1, english.Long) {
			m.Last++
		}
		return i-1 >= f.floor && !f.any(i, english.Fall)
	case english.The:
		if i-1 < f.floor {
			return false
		}
		m.First = i - 1
		if f.any(i, english.Fall, english.SpringWord) {
			if f.any(i+1, english.Of) && (f.any(i+2, english.That) || f.any(i+2, english.The) && f.any(i+3, english.Following, english.Next, english.Same, english.Previous, english.Preceding)) && f.is(i+3, english.TimeUnit|english.TimeWord|english.Adjective|english.Determiner|english.Preposition) {
				return true // the spring of the following year
			}
			if f.any(i+1, english.Of, english.In, english.From, english.To) && !f.any(i+2, english.This) {
				return false
			}
			return f.any(i-2, english.In, english.During, english.By, english.Until, english.Since, english.Before, english.Through, english.Throughout) && !nounAfter
		}
		if f.any(i-2, english.During) && next.Kind == token.Mark {
			m.Recurring = true
		}
		return !nounAfter
	}
	return false
}

// yearAfterSeason reads the year after a season: "of 2018", " 2018", ", 2018".
func (f *finder) yearAfterSeason(i int, e *Expr) int {
	if f.is(i, english.Month) {
		return i
	}
	if f.any(i, english.Of) {
		if v, k := f.yearWords(i+1, true); k > i+1 {
			e.Has, e.Year = e.Has|HasYear, int32(v)
			return k
		}
	}
	k := f.yearAfter(i, e)
	if j := i + 1; k == i && f.any(i, english.Of) && e.Season == 4 && (f.dash(j+1) || f.any(j+1, english.Slash)) && f.eraAt(j+3) { // the winter of 218–217 BC
		v, _ := f.digits(j)
		if w, _ := f.digits(j + 2); v > 0 && w > 0 {
			first := Expr{Year: int32(v)}
			if k = f.era(j+3, &first); w == v+1 && first.Year == int32(v) || w == v-1 && first.Year < 0 {
				e.Has, e.Year = e.Has|HasYear, first.Year
				return k
			}
		}
		return i
	}
	if k > i && e.Season == 4 && (f.dash(k) || f.any(k, english.Slash)) && f.joined(k) && f.joined(k+1) { // the winter of 1862–63
		if v, n := f.digits(k + 1); n == 2 && v == int(e.Year+1)%100 || n == 4 && v == int(e.Year)+1 {
			return k + 2
		}
	}
	return k
}

// holidayAt returns the holiday whose name begins at token i and the token
// after it.
func (f *finder) holidayAt(i int) (h english.Holiday, last int) {
	last = i
	names, next := f.x.Lexicon.Holidays(f.word(i)), f.word(i+1)
	for at := range names {
		n, k := &names[at], i+1
		if len(n.Rest) > 0 && n.Rest[0] != next {
			continue // as most are
		}
		for _, id := range n.Rest {
			if f.word(k) != id {
				k = -1
				break
			}
			k++
		}
		if k > last && (!n.Cap || f.nameOfFeast(i, k)) && (!n.Dated || f.yearNext(k)) {
			h, last = n.Holiday, k
		}
	}
	return h, last
}

// yearNext reports whether a year of four digits stands at token i.
func (f *finder) yearNext(i int) bool {
	v, n := f.digits(i)
	return n == 4 && v >= plainFrom && v <= lastYear && !f.apart(i)
}

// nameOfFeast reports whether the tokens [i, last), common words all, are the name
// of a holiday: they have capitals, and a lone one that opens a sentence is its
// subject or stands alone ("Lent begins", but "Lent by the museum").
func (f *finder) nameOfFeast(i, last int) bool {
	if !f.cap(i) || !f.cap(last-1) {
		return false
	}
	n := f.at(last)
	if last == i+1 && f.any(last, english.Of) {
		return false // the Advent of steam
	}
	return last > i+1 || !f.initial(i) || n.Kind != token.Word || f.apart(last) || n.Class&(english.Be|english.Modal|english.Verb3) != 0
}

// holiday reads the name of a holiday: "Christmas", "Labor Day", "last Easter".
func (f *finder) holiday(i int, m *Mention) bool {
	h, last := f.holidayAt(i)
	_, year := f.digits(last)
	if h == english.NoHoliday || f.endsName(i) || !f.cap(i) && !f.lowercased(i) && f.word(i) != english.Christmas && year != 4 && !f.temporalLead(i-1) {
		return false
	}
	if year != 4 && f.at(i).Kind == token.Word && last > i+1 && !f.cap(last-1) && !f.lowercased(i) && f.at(last-1).Kind == token.Word && !f.any(last-1, english.Day, english.Eve) {
		return false
	}
	e := calendar(m, HasHoliday)
	e.Holiday = uint8(h)
	m.Last = f.yearAfter(last, e)
	if f.any(m.Last, english.Weekend, english.Week) && !f.apart(m.Last) {
		e.Around = Unit(f.value(m.Last, english.TimeUnit))
		m.Last = f.yearAfter(m.Last+1, e)
		return true
	}
	// "Easter Island", "Christmas tree", "Halloween party"
	n := f.at(m.Last)
	if last == i+1 && m.Last == last && n.Kind == token.Word && !f.apart(m.Last) {
		if n.Has(token.Cap) && !n.Has(token.Upper) && n.Class&(english.Weekday|english.TimeUnit) == 0 && !f.is(m.Last, english.DayPart) {
			return h == english.ChristmasDay && n.Class&english.Place == 0 || h == english.Halloween || h == english.Thanksgiving
		}
	}
	return true
}
