package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// dayOfMonth reads a day of the month at token i, in digits or as an ordinal
// word, and returns the token after it. ordinal tells how it was written.
func (f *finder) dayOfMonth(i int) (day, next int, ordinal bool) {
	if v, n := f.digits(i); n > 0 {
		if n > 2 || v < 1 || v > 32 {
			return 0, i, false
		}
		j := f.ordinalSuffix(i + 1)
		if j == i+1 && f.glued(j) {
			return 0, i, false
		}
		return v, j, j > i+1
	}
	if f.is(i, english.Ordinal) {
		if v := f.value(i, english.Ordinal); v >= 1 && v <= 31 {
			return v, i + 1, true
		}
		return 0, i, false
	}
	if !f.is(i, english.Cardinal) {
		return 0, i, false
	}
	v := f.value(i, english.Cardinal)
	if v == 20 || v == 30 { // twenty-fifth, twenty five
		j := i + 1
		if f.dash(j) {
			j++
		}
		if o := f.value(j, english.Ordinal); o >= 1 && o <= 9 && f.is(j, english.Ordinal) {
			return v + o, j + 1, true
		}
		if o := f.value(j, english.Cardinal); o >= 1 && o <= 9 && f.is(j, english.Cardinal) {
			return v + o, j + 1, false
		}
	}
	if v >= 1 && v <= 31 {
		return v, i + 1, false
	}
	return 0, i, false
}

// glued reports whether token i continues the number before it, which is then
// no day: 5.5, 5,000, 5%, 5:30, 5km.
func (f *finder) glued(i int) bool {
	if !f.joined(i) {
		return f.any(i, english.Percent)
	}
	switch f.word(i) {
	case english.Percent, english.Degree, english.DollarSign:
		return true
	case english.Comma:
		_, n := f.digits(i + 1)
		return f.joined(i+1) && n == 3
	case english.FullStop, english.Colon:
		_, n := f.digits(i + 1)
		return f.joined(i+1) && n > 0
	}
	return f.at(i).Kind == token.Word || f.at(i).Kind == token.Vulgar
}

// yearAfter reads a year after a date: ", 2018", " 2018", " '18", " of 2016",
// "-2018", or in words. It returns the token after it.
func (f *finder) yearAfter(i int, e *Expr) (next int) {
	j := i
	switch {
	case f.any(j, english.Comma) && !f.apart(j+1):
		j++
	case f.any(j, english.Of) && !f.apart(j):
		j++
		if f.any(j, english.The) && f.any(j+1, english.Year) {
			j += 2
		}
	case (f.dash(j) || f.any(j, english.Slash)) && f.joined(j) && f.joined(j+1):
		if _, n := f.digits(j + 1); n != 4 {
			return i
		}
		j++
	case f.any(j, english.FullStop) && f.joined(j):
		if _, n := f.digits(j + 1); n != 4 {
			return i
		}
		j++
	}
	if f.apart(j) {
		return i
	}
	if v, n := f.digits(j); n == 4 && v >= 1000 && v < 3000 && !f.yearGlued(j+1) {
		if j > i && f.any(i, english.Comma) && f.counted(j+1) && v < 1900 {
			return i // "In May, 1500 people marched"
		}
		e.Has, e.Year = e.Has|HasYear, int32(v)
		return f.era(j+1, e)
	} else if n > 0 && n < 4 && v > 0 && f.eraAt(j+1) { // the spring of 216 BC
		e.Has, e.Year = e.Has|HasYear, int32(v)
		return f.era(j+1, e)
	} else if n == 2 && f.any(i, english.Of) && v > 31 {
		e.Has, e.Year, e.Short = e.Has|HasYear, int32(v), true
		return j + 1
	}
	if f.any(j, english.Apostrophe, english.OpenSingle) && f.joined(j+1) {
		if v, n := f.digits(j + 1); n == 2 && !f.yearGlued(j+2) {
			e.Has, e.Year, e.Short = e.Has|HasYear, int32(v), true
			return j + 2
		}
	}
	if v, k := f.yearWords(j, true); k > j {
		e.Has, e.Year = e.Has|HasYear, int32(v)
		return k
	}
	return i
}

// yearGlued reports whether token i shows that the digits before it are no
// year: 2018-44, 1,2018.5, 2018%, 2018th.
func (f *finder) yearGlued(i int) bool {
	if !f.joined(i) {
		return f.any(i, english.Percent)
	}
	switch f.word(i) {
	case english.Percent, english.Degree, english.DollarSign, english.EuroSign, english.PoundSign:
		return true
	case english.Comma, english.FullStop, english.Colon:
		_, n := f.digits(i + 1)
		return f.joined(i+1) && n > 0
	}
	if f.at(i).Kind == token.Vulgar {
		return true
	}
	return f.at(i).Kind == token.Word && !f.is(i, english.Possessive)
}

// monthDay reads dates that begin with the month and have a day: "June 5, 2018",
// "Sept. 11th", "june the 28th 2020", "June 5-9, 2018", "Oct/2".
func (f *finder) monthDay(i int, m *Mention) bool {
	j := i + 1
	joint := (f.any(j, english.Slash) || f.dash(j)) && f.joined(j) && f.joined(j+1)
	if joint {
		j++
	} else if f.any(j, english.FullStop) && f.joined(j) {
		j++
	} else if f.any(j, english.The) {
		j++
	}
	if f.apart(j) {
		return false
	}
	day, next, ordinal := f.dayOfMonth(j)
	if next == j || !ordinal && f.at(j).Kind != token.Digits {
		return false
	}
	if f.any(j-1, english.The) && !ordinal {
		return false
	}
	if f.any(j-1, english.The) && f.at(j).Kind == token.Word && f.nounFollows(next) {
		return false // in February the first depot was laid
	}
	if !f.cap(i) && f.any(i, english.May, english.March, english.Mar) && f.at(j).Kind != token.Digits && !f.is(i-1, english.Weekday) {
		return false // "may second the motion"
	}
	if !ordinal && f.quantityFollows(next) {
		return false
	}
	e := calendar(m, HasMonth|HasDay)
	e.Month, e.Day = uint8(f.value(i, english.Month)), uint8(day)
	m.Last = next
	if !joint {
		f.dayRange(next, m, i)
	}
	if m.Range {
		m.Last = f.yearAfter(m.Last, e)
		m.To.Year, m.To.Has, m.To.Short = e.Year, e.Has, e.Short
		return true
	}
	m.Last = f.yearAfter(m.Last, e)
	if v, n := f.digits(next + 1); joint && m.Last == next && n == 2 && f.word(next) == f.word(i+1) && f.joined(next) && f.joined(next+1) && !f.glued(next+2) { // Feb-17-18
		e.Has, e.Year, e.Short, m.Last = e.Has|HasYear, int32(v), true, next+2
	}
	return true
}

// dayRange reads the second day of a range within a month, "5-9" or "21 to 23",
// whose first day ends before token i and begins at token first.
func (f *finder) dayRange(i int, m *Mention, first int) {
	j := i
	switch {
	case f.dash(j) && !f.apart(j+1):
		j++
	case f.any(j, english.To, english.Through, english.Till, english.Until):
		j++
	case f.any(j, english.And, english.Ampersand) && f.any(first-1, english.Between):
		j++
	default:
		return
	}
	if f.any(j, english.The) {
		j++
	}
	day, next, ordinal := f.dayOfMonth(j)
	if next == j || !ordinal && f.at(j).Kind != token.Digits || f.quantityFollows(next) {
		return
	}
	if f.dash(j-1) && f.dash(next) && f.joined(next) {
		return
	}
	if f.is(next, english.Month) && (f.cap(next) || f.any(next-1, english.Of)) || f.any(next, english.Of) && f.is(next+1, english.Month) {
		return // the second date has its own month
	}
	if day <= int(m.Expr.Day) && !ordinal {
		return
	}
	m.Range, m.To = true, m.Expr
	m.To.Day = uint8(day)
	if day <= int(m.Expr.Day) { // april twenty-seventh to the third
		m.To.Month = m.Expr.Month%12 + 1
	}
	m.Ends = [2]Extent{{m.First, i}, {j, next}}
	m.Last = next
}

// quantityFollows reports whether token i makes the number before it a
// quantity: percent, a magnitude, a currency, a unit.
func (f *finder) quantityFollows(i int) bool {
	t := f.at(i)
	if f.apart(i) {
		return false
	}
	return t.Word == english.Percent || t.Word == english.Degree || t.Class&english.Magnitude != 0 || f.currency(i) ||
		t.Class&english.Unit != 0 && t.Class&(english.Preposition|english.Be|english.Adverb) == 0 && !f.cap(i) ||
		t.Class&english.TimeUnit != 0 && t.Class&english.Ordinal == 0 && !f.any(i, english.Second)
}

// currency reports whether token i is a word or code of money; the words that
// only begin one ("New", "U.S.") are not.
func (f *finder) currency(i int) bool {
	t := f.at(i)
	switch {
	case t.Class&english.Currency == 0 || t.Word == english.DollarSign:
		return false
	case t.Kind == token.Mark:
		return true
	case t.Has(token.Cap):
		return t.Has(token.Upper) && t.Len() == 3
	}
	return t.Len() > 2 && t.Word != english.New
}

// dayMonth reads dates that begin with the day: "5 June 2018", "the 5th of May",
// "5 – 7 June 2018", "22/Jan/2019", "twenty fifth of December".
func (f *finder) dayMonth(i int, m *Mention) bool {
	if f.joined(i) && (f.at(i-1).Kind == token.Word || f.any(i-1, english.DollarSign, english.Slash, english.FullStop, english.Comma) || f.any(i-1, english.Colon) && f.at(i-2).Kind == token.Digits) {
		return false
	}
	day, next, ordinal := f.dayOfMonth(i)
	if next == i {
		return false
	}
	day2, second, end, j := 0, 0, 0, next
	if f.dash(j) || f.any(j, english.To, english.Through, english.Till, english.Until) || f.any(j, english.And, english.Ampersand, english.Or) || f.any(j, english.Slash) && f.joined(j) && f.joined(j+1) && f.is(j+2, english.Month) {
		k := j + 1
		if f.any(k, english.The) {
			k++
		}
		if d, n, _ := f.dayOfMonth(k); n > k && d != day && (!f.any(j, english.Slash) || d == day+1) && !(f.any(j, english.And, english.Or, english.Ampersand) && d < day) {
			day2, second, end, j = d, k, n, n
		}
	}
	k := f.toMonth(j)
	if k < 0 {
		return false
	}
	if !f.cap(k) && f.any(k, english.May, english.March, english.Mar) && !(f.any(k-1, english.Of) && ordinal) && !(f.lowercased(k) && f.at(i).Kind == token.Digits && (f.temporalLead(i-1) || ordinal || f.yearAfter(k+1, &Expr{}) > k+1)) && !f.any(k-1, english.Slash, english.Hyphen) {
		return false
	}
	if f.at(i).Kind != token.Digits && !ordinal && f.value(i, english.Cardinal) < 4 {
		return false // "one June evening"
	}
	if f.is(k+1, english.Designator) && f.value(k+1, english.Designator) == english.StreetWord && f.cap(k+1) {
		return false
	}
	e := calendar(m, HasMonth|HasDay)
	e.Month, e.Day = uint8(f.value(k, english.Month)), uint8(day)
	m.Last = f.yearAfter(k+1, e)
	if m.Last == k+1 && f.any(k+1, english.Hyphen) && f.joined(k+1) { // 05-Aug-16
		if v, n := f.digits(k + 2); n == 2 && f.joined(k+2) && f.any(k-1, english.Hyphen, english.Slash) {
			e.Has, e.Year, e.Short = e.Has|HasYear, int32(v), true
			m.Last = k + 3
		}
	}
	if day2 > 0 {
		m.Range, m.To = true, *e
		m.To.Day = uint8(day2)
		if day2 < day { // "27 to 3 April": the first day is in the month before
			e.Month = (e.Month+10)%12 + 1
			if e.has(HasYear) && e.Month == 12 {
				e.Year--
			}
		}
		m.Ends = [2]Extent{{i, next}, {second, end}}
		if !f.any(next, english.And, english.Or, english.Ampersand) {
			m.Ends[1].Last = m.Last
		} else if f.any(i-1, english.Between) || f.any(i-2, english.Between) {
			m.Ends[1].Last = m.Last
		} else {
			m.Ends[1].Last = m.Last // both days, told together
		}
	}
	return true
}

// moreDays reads the further days of a list that shares its month: the 12 and
// the 19 of "June 5, 12 and 19".
func (f *finder) moreDays(i int, m *Mention) bool {
	n := len(f.out)
	if n == f.start || f.apart(i) {
		return false
	}
	p := &f.out[n-1]
	last := &p.Expr
	if p.Range {
		last = &p.To
	}
	if last.Has != HasMonth|HasDay || i-p.Last != 1 && !(i-p.Last == 2 && f.any(i-1, english.And, english.Ampersand)) || !f.any(p.Last, english.Comma, english.And, english.Ampersand, english.Or) {
		return false
	}
	day, next, _ := f.dayOfMonth(i)
	if next == i || day <= int(last.Day) || day > 31 || f.quantityFollows(next) || f.at(next).Kind == token.Word && !f.apart(next) && f.at(next).Class&(english.Conjunction|english.Preposition) == 0 {
		return false
	}
	if f.any(next, english.Of) || f.is(next, english.Month) || f.any(next, english.Hyphen, english.EnDash) && f.is(next+1, english.Month) || f.toMonth(next) > 0 {
		return false
	}
	*calendar(m, HasMonth|HasDay) = *last
	m.Expr.Day = uint8(day)
	m.Last = next
	f.dayRange(next, m, i)
	e := &m.Expr
	m.Last = f.yearAfter(m.Last, e)
	if m.Range {
		m.To.Year, m.To.Has, m.To.Short = e.Year, e.Has, e.Short
		m.Ends[1].Last = m.Last
	}
	if e.has(HasYear) { // the year belongs to the days before it as well
		for k := n - 1; k >= f.start; k-- {
			q := &f.out[k].Expr
			if q.Has != HasMonth|HasDay || q.Month != e.Month {
				break
			}
			q.Has, q.Year, q.Short = q.Has|HasYear, e.Year, e.Short
			f.out[k].To.Has, f.out[k].To.Year = f.out[k].To.Has|HasYear, e.Year
		}
	}
	return true
}

// toMonth returns the token of the month that follows a day at token j: "June",
// "of June", "day of June", "/Jun", "of the month of June"; or -1.
func (f *finder) toMonth(j int) int {
	if f.any(j, english.Day) {
		j++
		if !f.any(j, english.Of) {
			return -1
		}
	}
	if f.any(j, english.Of) {
		j++
	} else if (f.any(j, english.Slash) || f.dash(j)) && f.joined(j) && f.joined(j+1) {
		j++
	} else if f.any(j, english.FullStop) && f.joined(j) {
		j++
	}
	if f.is(j, english.Month) && !f.apart(j) {
		return j
	}
	return -1
}
