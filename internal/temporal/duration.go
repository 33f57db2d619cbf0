package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
)

// amount reads a number of units of time at token i: "three months", "2 1/2
// years", "a week", "half an hour", "several days", "a couple of years", "two
// to three weeks", "a minute and a half", "2 years 1 month". It returns the
// token after it.
func (f *finder) amount(i int) (a Amount, next int, ok bool) {
	a, j, ok := f.count(i)
	if !ok || f.apart(j) {
		return Amount{}, i, false
	}
	j = f.rangeOfCounts(i, j, &a)
	if f.any(j, english.PlusSign) && f.joined(j) && a.Den == 1 && a.High == 0 && !a.Vague { // 4+ hours
		a.AtLeast, j = true, j+1
	}
	if f.joined(j) && f.any(j, english.Hyphen) { // three-year
		j++
	}
	for k := 0; k < 2 && !f.is(j, english.TimeUnit); k++ { // "two full years", "20 more years", "three business days"
		switch f.word(j) {
		case english.Previous, english.Last, english.PastWord, english.Next:
			if a.Den != 1 || a.Num > 1000 || !f.is(j+1, english.Plural) {
				return Amount{}, i, false
			}
			j++
		case english.More, english.Full, english.Whole, english.Additional, english.Extra, english.Consecutive, english.Straight,
			english.Successive, english.Long, english.Trading, english.Business, english.Working, english.CalendarWord, english.Entire,
			english.Other, english.School, english.Of, english.Further, english.Good:
			if f.any(j, english.Of) && !f.any(j-1, english.Couple) {
				return Amount{}, i, false
			}
			j++
			if f.joined(j) && f.any(j, english.Hyphen) {
				j++
			}
		}
	}
	if f.any(j, english.HLetter) && f.joined(j) && !f.cap(j) && f.at(j-1).Kind == token.Digits {
		a.Unit = english.UnitHour
		if k := f.minutesAfterHour(j+1, &a); k > j+1 {
			return a, k, true
		}
	}
	if f.any(j, english.HLetter) && f.joined(j) && !f.cap(j) && f.at(j-1).Kind == token.Digits && !(f.joined(j+1) && (f.at(j+1).Kind != token.Mark || f.dash(j+1) || f.any(j+1, english.Slash))) && a.Den <= 10 { // 24h
		a.Unit = english.UnitHour
		return a, j + 1, true
	}
	if !f.is(j, english.TimeUnit) && !(f.is(j, english.DayPart) && f.any(j, english.Night, english.Nights)) || f.apart(j) {
		return Amount{}, i, false
	}
	a.Unit = Unit(f.value(j, english.TimeUnit))
	if a.Unit == 0 {
		a.Unit = english.UnitNight
	}
	if a.Unit == english.UnitDay && f.any(j-1, english.Business, english.Working, english.Trading) {
		a.Unit = english.UnitBusinessDay
	}
	if a.Unit == english.UnitHalf || a.Unit == english.UnitSecond && f.is(j, english.Ordinal) && !f.is(j, english.Plural) && a.Num != a.den() {
		return Amount{}, i, false
	}
	j = f.secondUnit(j+1, &a)
	return a, j, true
}

// den is the denominator of a, at least 1.
func (a *Amount) den() int64 { return int64(max(a.Den, 1)) }

// count reads the number of an amount.
func (f *finder) count(i int) (a Amount, next int, ok bool) {
	a.Den = 1
	switch f.word(i) {
	case english.A, english.An:
		a.Num = 1
		switch f.word(i + 1) {
		case english.Few:
			return Amount{Den: 1, Vague: true}, i + 2, true
		case english.Couple:
			next = i + 2
			if f.any(next, english.Of) {
				next++
			}
			if f.any(next, english.More) {
				next++
			}
			return Amount{Num: 2, Den: 1, Approx: true}, next, true
		case english.Half:
			a.Den = 2
			return a, i + 2, true
		}
		if n := f.number(i); n != nil && n.Kind != numeral.Ordinal {
			return f.numberAmount(n)
		}
		return a, i + 1, true
	case english.Another:
		if n := f.number(i + 1); n != nil && n.Kind == numeral.Cardinal {
			return f.numberAmount(n)
		}
		return Amount{Num: 1, Den: 1}, i + 1, true
	case english.Several, english.Few, english.Many:
		return Amount{Den: 1, Vague: true}, i + 1, true
	case english.Some:
		return Amount{Den: 1, Vague: true}, i + 1, f.is(i+1, english.TimeUnit) && f.is(i+1, english.Plural)
	case english.Couple:
		if f.any(i+1, english.Of) {
			i++
		}
		return Amount{Num: 2, Den: 1, Approx: true}, i + 1, true
	case english.Half:
		a.Num, a.Den = 1, 2
		j := i + 1
		if f.joined(j) && f.any(j, english.Hyphen) {
			j++
		}
		if f.any(j, english.A, english.An, english.The) {
			return a, j + 1, f.is(j+1, english.TimeUnit)
		}
		return a, j, f.is(j, english.TimeUnit) && f.joined(j)
	}
	if f.is(i+1, english.TimeUnit) && f.is(i+1, english.Plural) && f.any(i+1, english.Quarters) && f.is(i, english.Cardinal) && (f.is(i-1, english.TimeWord) || f.any(i-1, english.First)) {
		return Amount{Num: int64(f.value(i, english.Cardinal)), Den: 1}, i + 1, true // the past two quarters
	}
	n := f.number(i)
	if n == nil || n.Kind == numeral.Ordinal || n.Has(numeral.Glued) || n.Has(numeral.Negative) && f.at(i).Kind == token.Mark {
		return a, i, false
	}
	return f.numberAmount(n)
}

// numberAmount turns a number into an amount without a unit.
func (f *finder) numberAmount(n *numeral.Number) (a Amount, next int, ok bool) {
	next = int(n.Last)
	if n.Kind == numeral.Vague {
		return Amount{Den: 1, Vague: true}, f.of(next), true
	}
	a.Num, a.Den = n.Coef, n.Den
	for e := n.Exp; e > 0; e-- {
		if a.Num > 1e15 {
			return a, next, false
		}
		a.Num *= 10
	}
	for e := n.Exp; e < 0; e++ {
		if a.Den > 1e8 {
			return a, next, false
		}
		a.Den *= 10
	}
	for _, p := range [...]int64{2, 5, 3} {
		for a.Num%p == 0 && int64(a.Den)%p == 0 && a.Num != 0 {
			a.Num, a.Den = a.Num/p, a.Den/int32(p)
		}
	}
	if a.Den > 1 && a.Num < int64(a.Den) && f.any(next, english.A, english.An, english.Of) { // half an hour
		if f.any(next, english.Of) {
			next++
		}
		next++
	}
	return a, next, a.Num > 0
}

// of passes over "of" in "dozens of years".
func (f *finder) of(i int) int {
	if f.any(i, english.Of) {
		return i + 1
	}
	return i
}

// rangeOfCounts reads the second number of "two to three weeks", "15 or 20
// years", "5-10 days".
func (f *finder) rangeOfCounts(i, j int, a *Amount) int {
	if !f.any(j, english.To, english.Or) && !f.dash(j) && !(f.any(j, english.And) && f.any(i-1, english.Between)) {
		return j
	}
	n := f.number(j + 1)
	if n == nil || n.Kind != numeral.Cardinal && n.Kind != numeral.Mixed {
		return j
	}
	b, next, ok := f.numberAmount(n)
	if !ok || b.Den != 1 || a.Den != 1 || b.Num <= a.Num || a.Vague {
		return j
	}
	k := next
	if f.joined(k) && f.any(k, english.Hyphen) {
		k++
	}
	if !f.is(k, english.TimeUnit) && !f.is(k+1, english.TimeUnit) {
		return j
	}
	a.High = b.Num
	return next
}

// secondUnit reads what may follow the unit of an amount: "and a half", "or so",
// "3 months", "and 30 minutes", "or months".
func (f *finder) secondUnit(j int, a *Amount) int {
	if f.any(j, english.And) && f.any(j+1, english.A, english.One) && f.any(j+2, english.Half) {
		if a.Den == 1 && a.Num > 0 {
			a.Num, a.Den = a.Num*2+1, 2
			return j + 3
		}
	}
	if f.any(j, english.Or) && (f.any(j+1, english.So) || f.any(j+1, english.Two) && !f.is(j+2, english.AnyNoun)) {
		a.Approx = true
		if f.any(j+1, english.Two) {
			a.High = 2
		}
		return j + 2
	}
	for n := 0; n < len(a.More); n++ {
		k := j
		if f.any(k, english.And, english.Comma) {
			k++
			if f.any(k-1, english.Comma) && f.any(k, english.And) {
				k++
			}
		}
		num := f.number(k)
		if num == nil || num.Kind != numeral.Cardinal || f.apart(k) {
			return j
		}
		v, ok := num.Int()
		u := int(num.Last)
		if !ok || v < 1 || v > 1000 || !f.is(u, english.TimeUnit) || Unit(f.value(u, english.TimeUnit)) >= a.Unit || a.Den != 1 {
			return j
		}
		if n > 0 && Unit(f.value(u, english.TimeUnit)) >= a.More[n-1].Unit {
			return j
		}
		a.More[n].Num, a.More[n].Unit = int32(v), Unit(f.value(u, english.TimeUnit))
		j = u + 1
	}
	return j
}

// duration reads an amount of time and what makes it a date: "three years",
// "10-year", "two days ago", "a week later", "an 8-month-old".
func (f *finder) duration(i int, m *Mention) bool {
	if f.is(i, english.Determiner) && !f.is(i, english.Vague|english.Cardinal) && !f.any(i, english.A, english.An, english.Another, english.Some, english.Several, english.Few, english.Many) {
		return false
	}
	if f.joined(i) && f.at(i-1).Kind == token.Word && !f.dash(i-1) || f.any(i, english.Many) && (f.any(i-1, english.How) || f.any(i-1, english.As) && !f.any(i+1, english.As)) {
		return false
	}
	a, next, ok := f.amount(i)
	if !ok || next == i {
		return false
	}
	article := f.any(i, english.A, english.An) && !a.Vague && a.Num == 1 && a.Den == 1
	if article && f.is(next-1, english.Plural) && a.More[0].Num == 0 {
		return false // "a decades-long fight": the plural is read alone
	}
	if f.cap2(next-1) && (f.at(i).Kind == token.Digits || f.cap2(i) || f.cap(i) && f.titled(next)) && f.inBody(i) {
		return false // the programme "60 Minutes"
	}
	e := &m.Expr
	*e = Expr{Kind: KindDuration, Amount: a}
	m.Type, m.Last = Duration, next
	if k := next + 1; f.cap2(next-1) && f.any(next, english.Apostrophe) && f.joined(next) && f.cap(k) && f.at(k).Kind == token.Word && !f.apart(k) {
		return false // the Thirty Years' War
	}
	if f.any(next, english.Old) && !f.joined(next) || f.any(next, english.Of) && f.any(next+1, english.Age) {
		return false // a bare age
	}
	if a.Unit <= english.UnitMinute && (f.any(next, english.Of) && f.any(next+1, english.Arc) || f.any(i-1, english.Comma, english.And) && f.any(i-2, english.DegreesWord)) {
		return false // 45 degrees, 30 minutes
	}
	if v, n := f.digits(i); n == 4 && v > 1500 && v < 2100 && !f.is(next-1, english.Plural) && !f.joined(i+1) {
		return false // "the 1988 quarter"
	}
	last := next - 1
	one := f.any(i, english.A, english.An, english.One, english.Another)
	hyphen := f.joined(last) && f.dash(last-1)
	if f.joined(next) && f.dash(next) {
		if !f.any(next+1, english.Old, english.Long) {
			if hyphen && f.joined(next+1) || !hyphen && f.at(next).Word == english.Hyphen && f.joined(next+1) && f.at(next+1).Kind == token.Word {
				return false // "a day-care centre", "a one-day-only sale"
			}
		} else {
			m.Last = next + 2
			if article {
				m.First = i + 1
			}
			if f.any(next+1, english.Old) {
				m.Rule = "age"
			}
		}
	}
	if !hyphen && one && !f.is(last, english.Plural) {
		if !f.oneUnit(i, next, m) {
			return false
		}
	} else if !hyphen && !f.is(last, english.Plural) && a.Num > a.den() && !f.is(last, english.Plural) && f.at(i).Kind == token.Word && last == next-1 && a.More[0].Num == 0 {
		// "twenty four hour", "five year low": an adjective without its hyphen
		if f.at(next).Kind != token.Word && a.Unit == english.UnitSecond {
			return false
		}
	}
	if f.offsetWord(m.Last, m) {
		return true
	}
	if s, anchor, ok := f.shiftWord(last - 1); ok && s != 0 && last-1 > i && a.Den == 1 && !a.Vague { // the 10 previous weeks
		e.Has, e.Shift, e.Anchor, e.ShiftUnit, e.Count = HasShift, s, anchor, a.Unit, 1
	}
	return true
}

// titled reports whether the words from token i on go on as a title does: "Seven
// Years in Tibet", "Twelve Years a Slave".
func (f *finder) titled(i int) bool {
	for k := i; k < i+3 && !f.apart(k) && f.at(k).Kind == token.Word; k++ {
		if f.cap(k) {
			return true
		}
		if !f.is(k, english.Preposition|english.Determiner) {
			break
		}
	}
	return false
}

// oneUnit decides on "a week", "an hour", "a second": a duration, or the "per" of
// a rate.
func (f *finder) oneUnit(i, next int, m *Mention) bool {
	a := &m.Expr.Amount
	n := f.at(next)
	if a.Unit == english.UnitSecond && !f.any(i, english.One) && a.Den == 1 && !f.any(next, english.Ago, english.Earlier, english.Later) || a.Unit == english.UnitQuarter && a.Den == 1 && !f.any(next, english.Ago, english.Earlier, english.Later) {
		return false
	}
	if a.Unit == english.UnitNight || a.Unit == english.UnitWeekend || a.Unit == english.UnitBusinessDay {
		return false
	}
	if f.joined(next) && f.dash(next) && !f.any(next+1, english.Old, english.Long) {
		return false
	}
	if v, n := f.digits(next); n == 4 && a.Unit == english.UnitYear && v > 1000 && v < 2200 {
		return false // "part of a year 2013 plan"
	}
	if f.any(i, english.One) && a.Unit == english.UnitDay && (n.Kind == token.Mark || n.Class&(english.AnyVerb|english.Modal|english.Adverb) != 0) && !f.any(i-1, english.In, english.For, english.Just, english.Only, english.Than, english.Within, english.After) && a.High == 0 {
		m.Expr = Expr{Kind: KindRef, Ref: FutureRef} // "one day, they will"
		m.Type = Date
		return f.initial(i) || f.is(i-1, english.Modal)
	}
	// "$5 a day", "twice a week": a rate
	if f.any(i, english.A, english.An) && i > 0 && !f.apart(i) && !f.any(next, english.Ago, english.Earlier, english.Later, english.Before) && f.rateBefore(i) {
		return false
	}
	if f.any(next, english.Of) && !f.any(i, english.One) && a.More[0].Num == 0 {
		return true
	}
	if n.Kind == token.Word && !f.apart(next) && n.Class&english.AnyNoun != 0 && n.Class&(english.Preposition|english.Adverb|english.Conjunction|english.Be|english.Have|english.Modal|english.Pronoun|english.AnyVerb|english.Subordinator|english.TimeWord) == 0 && n.Word != 0 &&
		!f.any(next, english.Ago, english.Earlier, english.Later) && a.Den == 1 {
		return false
	}
	if f.compoundWith(next) && f.any(i, english.A, english.An) && a.Den == 1 {
		return false // a day job, a minute amount
	}
	if a.Unit == english.UnitDay && f.any(i-1, english.It) && f.x.Lexicon.Lemma(f.word(i-2)) == english.Call {
		return false // let's call it a day
	}
	return true
}

// compoundWith reports whether the noun at token i makes one idea with the unit
// before it: the job of "a day job", though "job" is a verb elsewhere.
func (f *finder) compoundWith(i int) bool {
	t := f.at(i)
	return t.Kind == token.Word && !f.apart(i) && !f.isChat(i) && t.Class&english.Noun != 0 && (t.Class&english.MainlyNoun != 0 || t.Word == english.Care) && !t.Has(token.Cap) &&
		t.Class&(english.Preposition|english.Adverb|english.Conjunction|english.Be|english.Have|english.Modal|english.Pronoun|english.Past|english.Subordinator|english.TimeWord) == 0
}

// rateBefore reports whether what stands before "a year" at token i is a figure
// that it makes a rate.
func (f *finder) rateBefore(i int) bool {
	p := f.at(i - 1)
	switch {
	case p.Kind == token.Digits || p.Kind == token.Vulgar:
		return true
	case p.Word == english.Percent:
		return true
	case p.Class&(english.Magnitude|english.Currency) != 0 && p.Class&english.Preposition == 0:
		return true
	case p.Word == english.Twice || p.Word == english.Once || p.Word == english.Times:
		return true
	}
	// "$5 million tons a year": a noun after a number
	if p.Kind == token.Word && p.Class&(english.AnyNoun|english.Unit) != 0 && p.Class&(english.Preposition|english.MainlyVerb|english.Past) == 0 {
		for k := i - 2; k >= i-4 && k >= 0; k-- {
			t := f.at(k)
			if t.Kind == token.Digits || t.Class&(english.Magnitude|english.Cardinal) != 0 && t.Word != english.One {
				return true
			}
			if t.Kind != token.Word || t.Class&(english.AnyNoun|english.Adjective) == 0 {
				return false
			}
		}
	}
	return false
}

// offsetWord reads "ago", "earlier", "later", "from now", "hence" after an amount
// that ends before token i and turns it into a date.
func (f *finder) offsetWord(i int, m *Mention) bool {
	if f.apart(i) {
		return false
	}
	e := &m.Expr
	var dir int8
	anchor, last := FromReference, i+1
	switch f.word(i) {
	case english.Ago:
		dir = -1
	case english.Back:
		if f.is(i+1, english.Preposition) || m.Expr.Amount.Num == 0 {
			return false
		}
		dir = -1
	case english.Earlier, english.Previously:
		dir, anchor = -1, FromText
		if f.any(i+1, english.Than) || f.joined(i) {
			if f.joined(i) {
				break
			}
			return false
		}
	case english.Later, english.Afterward, english.Afterwards:
		dir, anchor = 1, FromText
		if f.any(i+1, english.Than) {
			return false
		}
	case english.After:
		if n := f.at(i + 2); !f.any(i+1, english.That, english.This) || n.Kind == token.Word && !f.apart(i+2) && !(f.any(i+1, english.That) && (f.initial(m.First) || f.any(m.First-1, english.Semicolon, english.And)) && n.Class&(english.Determiner|english.Pronoun|english.Possessive) != 0) {
			return false
		}
		dir, anchor, last = 1, FromText, i+2
	case english.Hence:
		dir = 1
	case english.Apostrophe, english.PossS, english.PossSCurly: // in three weeks' time
		if !f.any(i+1, english.Time) || !f.any(m.First-1, english.In) {
			return false
		}
		dir, last = 1, i
	case english.From:
		if !f.any(i+1, english.Now, english.Today) || f.any(i+1, english.Today) && f.any(m.First-1, english.For) {
			return false // for three days from today
		}
		dir, last = 1, i+2
	case english.Before:
		if f.at(i+1).Kind != token.Mark || f.any(i+1, english.Quote, english.OpenQuote, english.DollarSign) {
			return false
		}
		dir, anchor = -1, FromText
	default:
		return false
	}
	e.Kind, e.OffsetDir, e.Anchor = KindDate, dir, anchor
	e.Has |= HasOffset
	m.Type = Date
	if e.Amount.Unit <= english.UnitHour {
		m.Type = Time
	}
	m.Last = last
	m.Rule = "offset"
	return true
}
