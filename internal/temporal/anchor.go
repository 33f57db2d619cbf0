package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// moveAnchor moves the text's anchor to mention i, if it says a date.
func (r *resolver) moveAnchor(i int) {
	m, out := &r.ms[i], &r.res[i]
	if out.Period.IsZero() || m.Recurring || out.Flags&Impossible != 0 {
		return
	}
	d := out.Period.Begin
	if m.Range && !(r.story && (m.Heading || r.text.IsZero()) && d.Grain() == timeline.GrainYear) { // a story from 1899 to 1902 begins in 1899
		d = out.Period.End
	}
	if g := d.Grain(); g == timeline.GrainDecade || g == timeline.GrainCentury {
		r.era, r.eraAt = d, i
	}
	if d.IsZero() || d.Grain() > timeline.GrainYear {
		return
	}
	if r.passing(d) {
		r.aside = aside{d, i}
		return
	}
	if d.Grain() < timeline.GrainDay {
		d = d.Trunc(timeline.GrainDay)
	}
	if r.story && m.Expr.Mod == timeline.ModEnd && d.Grain() == timeline.GrainYear {
		d, _ = timeline.NewQuarter(d.Year(), 4) // what follows "late in 1862" is soon in another year
	}
	// A bare year beside a finer date of the same year says nothing new.
	if d.Grain() == timeline.GrainYear && !r.text.IsZero() && r.text.Grain() < timeline.GrainYear && r.text.Year() == d.Year() && r.last >= 0 && !r.far(r.last) {
		return
	}
	r.text, r.last = d, i
	if d.Grain() == timeline.GrainDay {
		r.near, r.nearAt = d, i
	}
}

// narrative returns the date that the text tells of if that is another time
// than the reference date's: history, an interview about years gone by. It is
// zero where the reference date serves.
func (r *resolver) narrative() timeline.Date {
	a := r.text
	if a.IsZero() {
		return a
	}
	if r.day.IsZero() {
		return a
	}
	if r.ref.Basis == Given && (r.history || r.story) && r.tellsNow() {
		return timeline.Date{} // "The summit will open in April"
	}
	if r.story {
		return a
	}
	if r.history && r.day.Year() != a.Year() {
		if r.sentencesBack(r.last) <= 60 {
			return a
		}
	}
	if diff := r.day.Year() - a.Year(); diff <= 1 && diff >= -1 || !r.history {
		return timeline.Date{}
	}
	if r.last < 0 {
		return timeline.Date{}
	}
	reach := 3
	if a.Grain() >= timeline.GrainYear {
		if r.ms[r.last].Relation != In {
			return timeline.Date{}
		}
		reach = 1
	}
	if r.sentencesBack(r.last) > reach {
		return timeline.Date{}
	}
	return a
}

// maybeAhead reports whether a modal right before the verb of the current mention
// says that it may come to pass: "could reopen next spring" counts from the day of
// the text whatever years it has told of.
func (r *resolver) maybeAhead() bool {
	for k := r.ms[r.at].First - 1; k > r.ms[r.at].First-6 && k >= 0; k-- {
		switch t := r.x.At(k); t.Word {
		case english.Could, english.May, english.Might, english.Can, english.Will, english.Should, english.LL, english.LLCurly:
			return r.tense() > 0
		case english.Comma, english.Would:
			return false
		default:
			if t.Has(token.Sentence) {
				return false
			}
		}
	}
	return false
}

// eraOfText returns the decade or century that e counts from: the one that the
// text was last in, if no date has come since and it stands near.
func (r *resolver) eraOfText(e *Expr) timeline.Date {
	switch {
	case r.era.IsZero() || r.eraAt < r.last || r.sentencesBack(r.eraAt) > 2:
	case e.has(HasShift) && e.Shift == 0 && !e.This && grainOf(e.ShiftUnit) == r.era.Grain(),
		e.has(HasOffset) && e.Anchor == FromText && grainOf(e.Amount.Unit) == r.era.Grain() && r.era.Grain() == timeline.GrainDecade:
		return r.era
	}
	return timeline.Date{}
}

// tellsHistory reports whether most of the years that the text names lie far
// from the reference date, and few words count from it.
func (r *resolver) tellsHistory() bool {
	far, near := 0, 0
	for i := range r.ms {
		e := &r.ms[i].Expr
		switch {
		case e.Kind == KindRef && e.Ref == PresentRef, e.Kind != KindDate:
		case e.has(HasYear) && e.Has&(HasDecade|HasCentury|HasMillennium) == 0:
			if d := r.day.Year() - r.year(e); d > 1 || r.day.IsZero() {
				far++
			} else if d >= -1 {
				near++
			}
		case e.has(HasWeekday) || e.has(HasShift) && !e.Generic && e.Shift <= 0 && e.Anchor == FromReference && (e.Shift < 0 || e.This || e.ShiftUnit < english.UnitMonth):
			near++
		}
	}
	return far >= 1 && near == 0 || far >= 3 && far >= 2*near
}

// narrativeDay is narrative for weekdays: it has to be a day.
func (r *resolver) narrativeDay() timeline.Date {
	if r.story {
		if a := r.narrative(); a.Grain() <= timeline.GrainDay && !r.behind(r.last) {
			return a
		}
		return timeline.Date{}
	}
	if a := r.narrative(); a.Grain() == timeline.GrainDay && !r.far(r.last) {
		return a
	}
	if r.ref.Basis == Inferred && r.last >= 0 && r.text.Grain() == timeline.GrainDay && !r.far(r.last) {
		return r.text
	}
	return timeline.Date{}
}

// yearOfClause returns the year that the clause of the current mention opens with,
// or has in brackets of commas: "In 1994 the strike lasted from June to July", "The
// last strike, in 1994, began in May". It is zero where there is none, or where
// another clause begins between.
func (r *resolver) yearOfClause() timeline.Date {
	for k := r.at - 1; k >= 0 && r.sameSentence(k); k-- {
		m := &r.ms[k]
		if m.Range || m.Expr.Kind != KindDate || r.ms[r.at].First-m.Last > clauseReach {
			return timeline.Date{}
		}
		if m.Expr.Has != HasYear {
			if m.Expr.Has&^(HasDay|HasWeekday|HasClock|HasPart) != HasMonth {
				return timeline.Date{}
			}
			continue
		}
		before := r.x.At(m.OuterFirst - 1)
		if m.Relation != In || m.Expr.Short || !r.x.At(m.OuterFirst).Has(token.Sentence) && !(before.Word == english.Comma && r.x.At(m.Last).Word == english.Comma) {
			return timeline.Date{}
		}
		for i := m.Last; i < r.ms[r.at].First; i++ {
			if t := r.x.At(i); t.Class&(english.Subordinator|english.Relative) != 0 && t.Class&(english.Determiner|english.Preposition) == 0 || t.Word == english.But || t.Word == english.Semicolon || t.Word == english.OpenQuote || t.Word == english.Quote {
				return timeline.Date{}
			}
		}
		return timeline.NewYear(r.year(&m.Expr))
	}
	return timeline.Date{}
}

// goesOn reports whether e is "the next month" of a story: the clause is about the
// past and the text was just at a date that is past.
func (r *resolver) goesOn(e *Expr) bool {
	return e.Shift == 1 && e.has(HasShift) && e.Anchor == FromReference && e.ShiftUnit >= english.UnitWeek && r.x.At(r.ms[r.at].First).Word == english.The &&
		!r.text.IsZero() && r.text.Grain() <= grainOf(e.ShiftUnit) && !r.far(r.last) && r.text.Last().Before(r.day) && r.tense() < 0
}

// neighbour returns the date of the nearest mention that says its year, before
// or after the current one.
func (r *resolver) neighbour() timeline.Date {
	const reach = 48 // mentions to either side
	here := r.ms[r.at].First
	best, bestAt := timeline.Date{}, 0
	for k := max(0, r.at-reach); k < min(len(r.ms), r.at+reach); k++ {
		m := &r.ms[k]
		if k == r.at || m.Expr.Kind != KindDate || !m.Expr.has(HasYear) || m.Expr.Has&(HasOffset|HasNth) != 0 {
			continue
		}
		d := r.complete(&m.Expr)
		if d.IsZero() || d.Grain() > timeline.GrainYear {
			continue
		}
		dist := m.First - here
		if dist < 0 {
			dist = -dist
		}
		if d.Grain() == timeline.GrainYear {
			dist = dist*3 + 100
		}
		if best.IsZero() || dist < bestAt {
			best, bestAt = d, dist
		}
	}
	return best
}
