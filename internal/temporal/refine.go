package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// joiners merge a mention with the one after it, in this order; each is tried
// on all neighbours before the next one is.
var joiners = [...]struct {
	name string
	join func(f *finder, a, b *Mention) bool
}{
	{"within unit", (*finder).joinUnit},     // the third quarter of next year
	{"weekday date", (*finder).joinWeekday}, // Friday, June 15
	{"date time", (*finder).joinTime},       // 8 p.m. on Friday
	{"offset from", (*finder).joinOffset},   // two weeks after Christmas
	{"weekday of", (*finder).joinOnWeekday}, // three weeks after Christmas on Friday
	{"range", (*finder).joinRange},          // from May to September 2017
	{"range year", (*finder).joinRangeYear}, // April to June in 2017
	{ruleHoursFrom, (*finder).joinHours},    // from 2 p.m. for two hours
	{"range time", (*finder).joinTime},      // Monday from 8 to 9 a.m.
	{"nth of", (*finder).joinNthHours},      // first Monday 1pm to 3pm of next month
}

// refine joins mentions that belong together, takes in the words that bound
// them, and drops those that stay weak.
func (f *finder) refine() {
	for _, j := range joiners {
		f.pass(j.name, j.join)
	}
	f.shareWeek()
	f.bareHours()
	ms := f.out[f.start:]
	kept := ms[:0]
	floor := 0
	for i := range ms {
		m := &ms[i]
		next := f.x.Len()
		if i+1 < len(ms) {
			next = ms[i+1].First
		}
		if m.Weak && !f.supported(m) {
			continue
		}
		f.bound(m, floor, next)
		f.outer(m, floor, next)
		f.place(m)
		floor = m.OuterLast
		kept = append(kept, *m)
	}
	f.out = f.out[:f.start+len(kept)]
}

// shareWeek gives the weekdays of a list the week that its last one names:
// "Tuesday or Thursday of next week". Those whose own words or tense say the week
// keep it.
func (f *finder) shareWeek() {
	ms := f.out[f.start:]
	for i := len(ms) - 2; i >= 0; i-- {
		e, o, gap := &ms[i].Expr, &ms[i+1].Expr, ms[i+1].First-ms[i].Last
		if o.Kind != KindDate || e.Kind != KindDate || o.Has&(HasShift|HasWeekday) != HasShift|HasWeekday || o.ShiftUnit != english.UnitWeek || e.Has&^(HasPart|HasClock) != HasWeekday || e.This ||
			ms[i].Range || gap < 1 || gap > 2 || !f.any(ms[i].Last, english.Or, english.And, english.Comma) || gap == 2 && !f.any(ms[i].Last+1, english.Or, english.And, english.On) {
			continue
		}
		e.Has |= HasShift
		e.ShiftUnit, e.Shift, e.Anchor, e.Count = o.ShiftUnit, o.Shift, o.Anchor, o.Count
	}
}

// bareHours reads an hour without "o'clock" after a day: "tomorrow at 8", and two
// of them before it: "between 3 and 8 tomorrow".
func (f *finder) bareHours() {
	ms := f.out[f.start:]
	for i := range ms {
		m := &ms[i]
		e := &m.Expr
		if !m.Range && !e.has(HasClock) && (dayLike(e) || e.has(HasPart) && e.has(HasShift)) {
			floor, next := 0, f.x.Len()
			if i > 0 {
				floor = ms[i-1].Last
			}
			if i+1 < len(ms) {
				next = ms[i+1].First
			}
			if f.hoursBefore(m, floor); !m.Range && dayLike(e) {
				f.hoursAfter(m, next)
			}
		}
		if unitOnly(e) && e.ShiftUnit == english.UnitMonth && !m.Range {
			floor := 0
			if i > 0 {
				floor = ms[i-1].Last
			}
			f.daysBefore(m, floor)
		}
		f.hoursFrom(m)
		if m.Range || !f.any(m.Last, english.At, english.AtSign) && !(f.any(m.Last, english.Around, english.About) && e.has(HasPart)) || f.apart(m.Last) || e.has(HasClock) || !dayLike(e) && !(e.has(HasPart) && (e.Has&(HasShift|HasWeekday|HasDay) != 0 || f.any(m.First, english.The) && f.any(m.First-1, english.In))) {
			continue
		}
		k := m.Last + 1
		if i+1 < len(ms) && ms[i+1].First <= k {
			continue
		}
		v, n := f.digits(k)
		if n == 0 && f.is(k, english.Cardinal) {
			v = f.value(k, english.Cardinal)
		}
		next := f.at(k + 1)
		if v < 1 || v > 12 || n > 2 || f.glued(k+1) || f.quantityFollows(k+1) || next.Kind == token.Word && !f.apart(k+1) && next.Class&(english.Preposition|english.Conjunction|english.Adverb) == 0 || f.dash(k+1) {
			continue
		}
		e.Has |= HasClock
		e.Hour, e.ClockTo, e.Generic = uint8(v), timeline.GrainHour, false
		m.Last, m.Type = k+1, Time
	}
}

// pass runs one joiner over all neighbours.
func (f *finder) pass(name string, join func(f *finder, a, b *Mention) bool) {
	ms := f.out[f.start:]
	if len(ms) < 2 {
		return
	}
	n := 0
	for i := 1; i < len(ms); i++ {
		b := &ms[i]
		if b.First-ms[n].Last <= 4 && !f.apart(b.First) && join(f, &ms[n], b) {
			ms[n].Rule = name
			if ms[n].Range && timeOnly(&ms[n].Expr) && timeOnly(&ms[n].To) {
				ms[n].Rule = ruleClockRange
			}
			if m := &ms[n]; m.Expr.Kind == KindDuration && m.Expr.Has == HasOffset && m.To.has(HasClock) {
				if m.Rule = ruleHoursFrom; !timeOnly(&m.To) {
					m.Rule = ruleHoursOfDay
				}
			}
			continue
		}
		if n++; n != i {
			ms[n] = *b
		}
	}
	f.out = f.out[:f.start+n+1]
}

// supported reports whether a weak mention can stand without having been joined:
// "the first half" of a report, "the first day" of a meeting do not.
func (f *finder) supported(m *Mention) bool {
	return m.Expr.has(HasHalf) && (m.Expr.Has&^HasHalf != 0 || f.business(m)) || m.Expr.has(HasNth) && m.Expr.Has&^HasNth != 0
}

// business reports whether the sentence of m is about money or trade: the first
// half that a firm reports is one of a year, that of a match is not.
func (f *finder) business(m *Mention) bool {
	const trade = english.Flow | english.Total | english.Forecast
	near := clauseAround(f.x, m)
	for k := near.First; k < near.Last; k++ {
		t := f.at(k)
		switch {
		case f.any(k, english.DollarSign, english.EuroSign, english.PoundSign) || f.currency(k):
			return true
		case t.Class&english.AnyNoun != 0 && f.x.Lexicon.Value(t.Word, english.Noun)&trade == english.Flow:
			return !f.any(m.Last, english.Of) || f.is(m.Last+1, english.TimeWord|english.TimeUnit)
		}
	}
	return false
}

// place notes where the mention stands.
func (f *finder) place(m *Mention) {
	s := f.x.SentenceOf(m.First)
	if s < len(f.x.Sentences) {
		k := f.x.LineOf(s).Kind
		m.Heading = k == token.Heading || k == token.Byline
	}
}
