package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// reference reads words that refer to the present, past or future without a
// date: "now", "currently", "recently", "recent years", "the future", "soon".
func (f *finder) reference(i int, m *Mention) bool {
	e := &m.Expr
	e.Kind = KindRef
	m.Last = i + 1
	if f.any(i+1, english.Hyphen) && f.joined(i+1) {
		return false
	}
	if f.cap2(i) && f.any(i, english.Future) && f.any(i-1, english.The) && !f.cap(i-1) {
		return false // the film Back to the Future
	}
	switch f.word(i) {
	case english.A, english.Some:
		return f.while(i, m)
	case english.Now:
		return f.now(i, m)
	case english.Currently, english.Presently, english.Nowadays:
		e.Ref = PresentRef
		return true
	case english.Recently, english.Lately:
		return f.recently(i, m)
	case english.Soon, english.Shortly:
		e.Ref = FutureRef
		if f.any(i+1, english.After, english.Before, english.Thereafter) || f.any(i-1, english.As, english.Too, english.So, english.How) || f.any(i+1, english.As) {
			return false
		}
		return true
	case english.Current:
		e.Ref = PresentRef
		return !f.is(i+1, english.TimeUnit) && !f.any(i+1, english.Account, english.Affairs) && !f.cap2(i) && f.is(i+1, english.AnyNoun|english.Adjective) && (f.is(i+1, english.AnyNoun) || !f.is(i+1, english.Past))
	case english.Recent:
		return f.recent(i, m)
	case english.PastWord:
		return f.past(i, m)
	case english.Future:
		return f.future(i, m)
	case english.Present:
		return f.present(i, m)
	case english.TermWord:
		return f.term(i, m)
	case english.Someday:
		e.Ref = FutureRef
		return true
	case english.DateWord:
		return f.date(i, m)
	}
	return false
}

// now reads "now" and "right now" at token i.
func (f *finder) now(i int, m *Mention) bool {
	if f.any(i+1, english.And) && f.any(i+2, english.Then) || f.any(i+1, english.Or) && f.any(i+2, english.Never) {
		return false
	}
	m.Expr.Ref = PresentRef
	if f.any(i-1, english.Right) && i-1 >= f.floor {
		m.First = i - 1
	}
	return true
}

// recently reads "recently", "more recently" at token i.
func (f *finder) recently(i int, m *Mention) bool {
	m.Expr.Ref = PastRef
	if f.any(i+1, english.As) {
		return false // as recently as 2015
	}
	if n := f.at(i + 1); f.any(i-1, english.Most) && (f.any(i+1, english.In, english.On, english.A, english.Last, english.This) || n.Kind == token.Digits) {
		return false // most recently in 2012
	}
	if f.any(i-1, english.More, english.Most) && i-1 >= f.floor {
		m.First = i - 1
	}
	return true
}

// past reads "in the past" at token i.
func (f *finder) past(i int, m *Mention) bool {
	m.Expr.Ref = PastRef
	if f.any(i-1, english.The) && i-1 >= f.floor && f.any(i-2, english.In, english.From, english.Of) && (f.at(i+1).Kind != token.Word || f.apart(i+1) || !f.is(i+1, english.AnyNoun|english.Adjective) || f.is(i+1, english.Preposition)) {
		m.First = i - 1
		return true
	}
	return false
}

// term reads "in the near term" at token i.
func (f *finder) term(i int, m *Mention) bool {
	m.Expr.Ref = FutureRef
	if f.any(i-1, english.Near, english.Short) && f.any(i-2, english.The) && f.any(i-3, english.In, english.Over, english.For, english.Of) && i-2 >= f.floor {
		m.First = i - 2
		return true
	}
	return false
}

// date reads "a later date", "to date" and "year to date" by the "date" at token i.
func (f *finder) date(i int, m *Mention) bool {
	if f.any(i-1, english.Later, english.Future) && f.any(i-2, english.A, english.Some) && i-2 >= f.floor {
		m.First, m.Expr.Ref = i-2, FutureRef
		return true
	}
	m.Expr.Ref = PresentRef
	if f.unitToDate(i, m) {
		return true
	}
	if f.any(i-1, english.To, english.Till) && i-1 >= f.floor && (f.at(i+1).Kind != token.Word || f.apart(i+1)) {
		m.First = i - 1
		return true
	}
	return false
}

// unitToDate reads "year to date", "the month-to-date": a unit as far as it has gone.
// The "date" stands at token i.
func (f *finder) unitToDate(i int, m *Mention) bool {
	k := i - 1
	for n := 0; n < 2 && k > f.floor; n++ {
		if f.any(k, english.Hyphen) && f.joined(k) {
			k--
		}
		if n == 0 && !f.any(k, english.To) {
			return false
		}
		if n == 0 {
			k--
		}
	}
	if k < f.floor || !f.any(k, english.Year, english.Quarter, english.MonthWord, english.Week) || f.is(k-1, english.Determiner) && !f.any(k-1, english.The) {
		return false
	}
	m.Expr = Expr{Kind: KindDate, Ref: PresentRef, Has: HasShift, ShiftUnit: Unit(f.value(k, english.TimeUnit)), Count: 1, This: true}
	m.First = k
	return true
}

// while reads stretches without a measure: "a while", "for some time".
func (f *finder) while(i int, m *Mention) bool {
	switch {
	case f.any(i, english.A) && f.any(i+1, english.While):
		if f.any(i-1, english.In) && f.any(i-2, english.Once) || f.any(i+2, english.Ago, english.Back, english.Loop) {
			return false // now and again; long ago
		}
	case f.any(i, english.Some) && f.any(i+1, english.Time) && (f.any(i-1, english.For) || f.any(i-1, english.Quite)) && !f.any(i+2, english.Off):
	default:
		return false
	}
	if f.apart(i+1) || f.joined(i+2) && f.dash(i+2) {
		return false
	}
	m.Last, m.Type = i+2, Duration
	m.Expr = Expr{Kind: KindDuration, Amount: Amount{Den: 1, Vague: true}}
	return true
}

// recent reads "recent weeks", "recent years" at token i.
func (f *finder) recent(i int, m *Mention) bool {
	e := &m.Expr
	e.Ref = PastRef
	if f.is(i+1, english.TimeUnit) && !f.apart(i+1) {
		m.Last = i + 2
		if u := Unit(f.value(i+1, english.TimeUnit)); u < english.UnitYear && u != english.UnitQuarter {
			*e = Expr{Kind: KindDuration, Amount: Amount{Unit: u, Den: 1, Vague: true}}
			m.Type = Duration
		}
		if f.any(i+2, english.And, english.Or) && f.is(i+3, english.TimeUnit) && f.is(i+3, english.Plural) {
			m.Last = i + 4
		}
		return f.is(i+1, english.Plural)
	}
	return false
}

// future reads "the future", "in future", "the near future" at token i.
func (f *finder) future(i int, m *Mention) bool {
	e := &m.Expr
	e.Ref = FutureRef
	if f.any(i-1, english.The) && i-1 >= f.floor {
		m.First = i - 1
		return !f.is(i+1, english.Noun|english.Plural) || f.is(i+1, english.Preposition|english.AnyVerb) || f.apart(i+1)
	}
	if (f.is(i-1, english.Possessive|english.Adjective) && !f.any(i-1, english.Near) || f.any(i-1, english.In)) && (f.at(i+1).Kind != token.Word || f.apart(i+1) || f.is(i+1, english.Preposition|english.Conjunction|english.Be|english.Modal|english.AnyVerb) && !f.is(i+1, english.MainlyNoun)) && !f.apart(i) {
		return true
	}
	if f.any(i-1, english.Near) && f.any(i-2, english.The) && i-2 >= f.floor {
		m.First = i - 2
		return true
	}
	return false
}

// present reads "at present", "for the present" at token i.
func (f *finder) present(i int, m *Mention) bool {
	e := &m.Expr
	e.Ref = PresentRef
	if f.any(i-1, english.At) && i-1 >= f.floor && !f.is(i+1, english.AnyNoun) {
		m.First = i - 1
		return true
	}
	if f.any(i-1, english.The) && f.any(i-2, english.At, english.For) && (f.at(i+1).Kind == token.Mark || f.any(i+1, english.Time)) && i-1 >= f.floor {
		m.First = i - 1
		return true
	}
	return false
}
