package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// set reads times that recur: "every Tuesday", "each year", "daily", "twice a
// week", "every other month", "Tuesday nights", "year after year".
func (f *finder) set(i int, m *Mention) bool {
	m.Type = Set
	m.Expr.Kind = KindSet
	switch {
	case f.any(i, english.Every, english.Each):
		return f.every(i, m)
	case f.any(i, english.Once, english.Twice) || f.any(i+1, english.Times) && (f.is(i, english.Cardinal|english.Vague) || f.any(i, english.Several, english.Few, english.Many)) || f.any(i+1, english.Times) && f.at(i).Kind == token.Digits:
		return f.timesPer(i, m)
	case f.is(i, english.TimeWord):
		return f.periodic(i, m)
	case f.is(i, english.Weekday):
		return f.weekdays(i, m)
	case f.is(i, english.DayPart) && f.any(i+1, english.After, english.By) && f.word(i+2) == f.word(i):
		m.Expr.Has, m.Expr.Part, m.Last = HasPart, partOf(f.value(i, english.DayPart)), i+3
		return true
	case f.is(i, english.DayPart) && f.is(i, english.Plural):
		if f.any(i-1, english.The) && f.any(i-2, english.In) || f.any(i, english.Nights) && f.is(i-1, english.Cardinal) || f.at(i-1).Kind == token.Digits {
			return false
		}
		if !f.temporalLead(i-1) && !f.initial(i) && !f.is(i-1, english.Adverb|english.Preposition) && f.at(i-1).Kind == token.Word {
			return false
		}
		if f.any(i-1, english.Of) {
			return false
		}
		m.Expr.Has, m.Expr.Part, m.Last = HasPart, partOf(f.value(i, english.DayPart)), i+1
		return true
	case f.is(i, english.TimeUnit) && f.value(i, english.TimeUnit) == english.UnitBusinessDay && f.is(i+1, english.DayPart) && f.is(i+1, english.Plural) && !f.apart(i+1): // weekday evenings
		m.Expr.Amount = Amount{Num: 1, Den: 1, Unit: english.UnitBusinessDay}
		m.Expr.Has, m.Expr.Part, m.Last = HasPart, partOf(f.value(i+1, english.DayPart)), i+2
		return true
	case f.is(i, english.TimeUnit) && !f.is(i, english.Plural):
		if f.any(i+1, english.After, english.By, english.In) && f.word(i+2) == f.word(i) && !f.apart(i+1) {
			m.Expr.Amount = Amount{Num: 1, Den: 1, Unit: Unit(f.value(i, english.TimeUnit))}
			m.Last = i + 3
			return !f.any(i+1, english.In) || f.any(i+3, english.Comma)
		}
	}
	return false
}

// every reads what follows "every" or "each" at token i.
func (f *finder) every(i int, m *Mention) bool {
	e := &m.Expr
	j := i + 1
	step := int64(1)
	if f.any(j, english.Of) && f.any(j+1, english.The) { // each of the past three years
		if s, _, ok := f.shiftWord(j + 2); ok {
			if a, next, ok := f.amount(j + 3); ok {
				m.Type = Duration
				*e = Expr{Kind: KindDuration, Has: HasShift, Shift: s, Amount: a, ShiftUnit: a.Unit, Count: int32(a.Num)}
				m.Last = next
				return true
			}
		}
		return false
	}
	if f.any(j, english.Other, english.Alternate) {
		step, j = 2, j+1
	} else if f.any(j, english.Single, english.PastWord) {
		j++
	}
	if v, n := f.ordinalAt(j); n > j && v > 1 && f.is(n, english.TimeUnit) && !f.is(n, english.Plural) && !f.apart(n) { // every third year
		e.Amount = Amount{Num: int64(v), Den: 1, Unit: Unit(f.value(n, english.TimeUnit))}
		m.Last = n + 1
		return true
	}
	if _, n := f.ordinalAt(j); (n > j || f.any(j, english.Last)) && step == 1 { // every first Monday of the month
		n = max(n, j+1)
		if f.is(n, english.Weekday) && f.any(n+1, english.Of, english.In) && f.any(n+2, english.The, english.Each, english.Every) && f.any(n+3, english.MonthWord) && !f.apart(n) {
			e.Amount, m.Last = Amount{Num: 1, Den: 1, Unit: english.UnitMonth}, n+4
			return true
		}
	}
	if v, n := f.ordinalAt(j); n > j && v > 1 && f.is(n, english.Weekday) && !f.apart(n) { // every second Tuesday
		step, j = int64(v), n
	}
	if !f.everyUnit(i, j, step, m) {
		return false
	}
	e.Frequency = int32(step)
	return !f.apart(j)
}

// everyUnit reads what comes again at token j, after the "every" at token i: a
// weekday, a month, a season, a unit of time, a holiday, an amount.
func (f *finder) everyUnit(i, j int, step int64, m *Mention) bool {
	e := &m.Expr
	switch {
	case f.is(j, english.Weekday) && (f.cap(j) || f.at(j).Len() > 3 || !f.any(j, english.Sun)):
		e.Has, e.Weekday = HasWeekday, uint8(f.value(j, english.Weekday))
		m.Last = j + 1
		if f.is(j+1, english.DayPart) && !f.is(j+1, english.Plural) {
			e.Has |= HasPart
			e.Part = partOf(f.value(j+1, english.DayPart))
			m.Last++
		}
	case f.is(j, english.Month) && (f.cap(j) || !f.any(j, english.May, english.March, english.Mar)):
		e.Has, e.Month = HasMonth, uint8(f.value(j, english.Month))
		m.Last = j + 1
		if d, n, _ := f.dayOfMonth(j + 1); n > j+1 && f.at(j+1).Kind == token.Digits {
			e.Has |= HasDay
			e.Day, m.Last = uint8(d), n
		}
	case f.is(j, english.Season):
		e.Has, e.Season = HasSeason, uint8(f.value(j, english.Season))
		m.Last = j + 1
	case f.is(j, english.DayPart):
		e.Has, e.Part = HasPart, partOf(f.value(j, english.DayPart))
		m.Last = j + 1
	case f.is(j, english.TimeUnit) && !f.is(j, english.Plural) || f.any(j, english.QLetter):
		u := Unit(f.value(j, english.TimeUnit))
		if u == english.UnitHalf || u == english.UnitSecond && step == 1 {
			return false
		}
		e.Amount = Amount{Num: step, Den: 1, Unit: u}
		if u == english.UnitWeekend && step == 1 {
			e.Has = HasWeekend
		}
		m.Last = j + 1
		if (u == english.UnitDay || u == english.UnitBusinessDay) && f.is(j+1, english.DayPart) && !f.is(j+1, english.Plural) && !f.apart(j+1) { // each weekday morning
			e.Has, e.Part, m.Last = HasPart, partOf(f.value(j+1, english.DayPart)), j+2
		}
		return !f.apart(j)
	case f.toMonth(f.ordinalSuffix(j+1)) > 0 && f.at(j).Kind == token.Digits: // every 1 May
		d, n, _ := f.dayOfMonth(j)
		k := f.toMonth(n)
		if n == j || k < 0 {
			return false
		}
		e.Has, e.Month, e.Day, m.Last = HasMonth|HasDay, uint8(f.value(k, english.Month)), uint8(d), k+1
	default:
		if h, last := f.holidayAt(j); h != english.NoHoliday {
			e.Has, e.Holiday, m.Last = HasHoliday, uint8(h), last
			break
		}
		if f.any(i, english.Each) && f.at(j).Kind != token.Digits && !f.is(j, english.Cardinal) {
			return false
		}
		a, next, ok := f.amount(j)
		if !ok {
			return false
		}
		e.Amount, m.Last = a, next
	}
	return true
}

// timesPer reads "twice a week", "three times each day", "once every two years".
func (f *finder) timesPer(i int, m *Mention) bool {
	j := i + 1
	if !f.any(i, english.Once, english.Twice) {
		j++
	}
	if f.apart(j) {
		return false
	}
	switch {
	case f.any(j, english.A, english.An, english.Per, english.Each) && f.is(j+1, english.TimeUnit) && !f.is(j+1, english.Plural):
		m.Expr.Amount = Amount{Num: 1, Den: 1, Unit: Unit(f.value(j+1, english.TimeUnit))}
		m.Last = j + 2
	case f.any(j, english.Every):
		if !f.every(j, m) {
			return false
		}
	case f.is(j, english.TimeWord) && f.periodic(j, m):
	default:
		return false
	}
	if m.Expr.Frequency = 1; f.any(i, english.Few) && f.any(i-1, english.A) && i-1 >= f.floor {
		m.First = i - 1
	}
	if f.any(i, english.Twice) {
		m.Expr.Frequency = 2
	} else if n := f.number(i); n != nil {
		if v, ok := n.Int(); ok {
			m.Expr.Frequency = int32(v)
		}
	}
	return true
}

// periodic reads "daily", "annually", "quarterly" and their kind.
func (f *finder) periodic(i int, m *Mention) bool {
	num, den, unit := int64(1), int32(1), Unit(0)
	switch f.word(i) {
	case english.Hourly:
		unit = english.UnitHour
	case english.Daily, english.Everyday:
		unit = english.UnitDay
	case english.Nightly:
		unit = english.UnitDay
		m.Expr.Has, m.Expr.Part = HasPart, timeline.Night
	case english.Weekly:
		unit = english.UnitWeek
	case english.Biweekly, english.Fortnightly:
		num, unit = 2, english.UnitWeek
	case english.Monthly:
		unit = english.UnitMonth
	case english.Bimonthly:
		num, unit = 2, english.UnitMonth
	case english.Quarterly:
		num, unit = 3, english.UnitMonth
		if f.is(i+1, english.AnyNoun) && !f.apart(i+1) && !f.is(i+1, english.Preposition) {
			return false // a quarterly dividend
		}
	case english.Biannually, english.Biannual, english.Semiannual, english.Semiannually:
		num, unit = 6, english.UnitMonth
	case english.Annually, english.Yearly:
		unit = english.UnitYear
	case english.Biennial:
		num, unit = 2, english.UnitYear
	default:
		return false
	}
	if f.cap2(i) && f.cap(i+1) && !f.apart(i+1) || f.cap2(i) && (f.cap(i-1) || f.is(i-1, english.Possessive) && f.cap(i-2)) && !f.apart(i) { // The Daily Mirror, Newsweek Weekly, Harper's Weekly
		return false
	}
	if n := f.at(i + 1); !f.cap(i) && f.any(i-1, english.The) && n.Has(token.Cap) && !n.Has(token.Upper) && !f.apart(i+1) && n.Class&(english.Demonym|english.Weekday|english.Month|english.Geographic) == 0 {
		return false // the daily Granma
	}
	if n := f.at(i + 1); n.Kind == token.Word && n.Has(token.Cap) && !n.Has(token.Upper) && !f.apart(i+1) && n.Class&(english.Weekday|english.Month|english.TimeWord|english.Preposition) == 0 && !f.at(i).Has(token.Upper) &&
		f.cap(i) && n.Class&english.AnyNoun != 0 && f.inBody(i) {
		return false // Weekly Standard
	}
	if f.any(i, english.Everyday) && f.is(i+1, english.AnyNoun) && !f.is(i+1, english.Preposition|english.Adverb) {
		return false // everyday life
	}
	if k := i - 2; f.joined(i) && f.any(i-1, english.Hyphen) && f.joined(i-1) && k >= f.floor {
		switch f.word(k) { // bi-weekly, semi-annually
		case english.Bi:
			num *= 2
		case english.Semi:
			if unit == english.UnitYear {
				num, unit = 6, english.UnitMonth
			} else {
				den = 2
			}
		default:
			k = i
		}
		m.First = k
	}
	m.Expr.Amount = Amount{Num: num, Den: den, Unit: unit}
	m.Last = i + 1
	return true
}

// weekdays reads "Mondays", "Tuesday nights".
func (f *finder) weekdays(i int, m *Mention) bool {
	e := &m.Expr
	if f.endsName(i) {
		return false // the band Happy Mondays
	}
	if f.is(i, english.Plural) && f.countedWeekdays(i, m) {
		m.Rule = "counted weekday"
		return true
	}
	e.Has, e.Weekday = HasWeekday, uint8(f.value(i, english.Weekday))
	if f.is(i, english.Plural) && f.cap(i) || f.is(i, english.Plural) && f.at(i).Len() > 6 {
		m.Last = i + 1
		return true
	}
	if f.is(i+1, english.DayPart) && f.is(i+1, english.Plural) && !f.apart(i+1) {
		e.Has |= HasPart
		e.Part = partOf(f.value(i+1, english.DayPart))
		m.Last = i + 2
		return true
	}
	return false
}
