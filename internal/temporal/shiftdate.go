package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/timeline"
)

// offset resolves "three days ago", "two years later".
func (r *resolver) offset(e *Expr, out *Resolution) (timeline.Date, bool) {
	a := r.anchor(e, out)
	if a.IsZero() {
		return a, false
	}
	if e.Amount.Vague || e.Amount.Num == 0 {
		return timeline.Date{}, false
	}
	if (e.Anchor == FromReference || a == r.day) && e.Amount.Unit <= english.UnitHour && r.ref.Date.Grain() <= timeline.GrainHour && !r.ref.Date.IsZero() {
		a = r.ref.Date
	}
	if g := r.quarterNear(e); !g.IsZero() {
		out.Reason, out.Anchor = ByText, g
		return g.AddYears(int(e.OffsetDir)), true
	}
	if e.Anchor == FromText {
		if d, ok := r.apposed(); ok {
			out.Reason, out.Anchor = ByNeighbour, d
			return d, true
		}
	}
	if e.Anchor == FromText && e.OffsetDir > 0 && out.Reason != ByText && e.Amount.Unit >= english.UnitYear && e.Amount.More[0].Num == 0 && r.tense() <= 0 {
		return timeline.Date{}, false // decades later than what?
	}
	if e.Anchor == FromText && e.Amount.Unit <= english.UnitHour && a.Grain() >= timeline.GrainDay && r.tense() <= 0 {
		return timeline.Date{}, false
	}
	if e.Anchor == FromText && e.OffsetDir < 0 && e.Amount.Unit == english.UnitYear && e.Amount.Num == 1 && r.ref.Basis == Given && !r.history && !r.sameSentence(r.last) {
		a = r.day // "a year earlier" in news compares with the present
		out.Reason, out.Anchor = ByReference, a
	}
	d := moved(a, e, e.On == 0)
	if e.has(HasSeason) && d.Grain() == timeline.GrainYear {
		d = r.candidates(e, d.Year())[1]
	}
	return d, !d.IsZero()
}

// apposed returns the date that stands in apposition behind the current mention:
// "three weeks later, on 7 September".
func (r *resolver) apposed() (timeline.Date, bool) {
	m, k := &r.ms[r.at], r.at+1
	if k >= len(r.ms) || r.x.At(m.Last).Word != english.Comma {
		return timeline.Date{}, false
	}
	next := &r.ms[k]
	if gap := next.First - m.Last; gap < 1 || gap > 2 || next.Range || next.Expr.Kind != KindDate || next.Expr.Has&(HasYear|HasMonth|HasDay) == 0 || next.Expr.Has&(HasShift|HasOffset|HasNth) != 0 ||
		gap == 2 && r.x.At(m.Last+1).Class&english.Preposition == 0 {
		return timeline.Date{}, false
	}
	return r.dateAhead(k)
}

// dateAhead returns the date of mention k, a later one, before its turn.
func (r *resolver) dateAhead(k int) (timeline.Date, bool) {
	var ignored Resolution
	e, here := r.ms[k].Expr, r.at
	r.order(&e, &ignored)
	r.at = k
	d, ok := r.dateOf(&e, &ignored)
	r.at = here
	return d, ok
}

// sameSentence reports whether mention k stands in the sentence of the current
// one.
func (r *resolver) sameSentence(k int) bool {
	return k >= 0 && r.sentencesBack(k) == 0 && !r.ms[k].Expr.has(HasOffset)
}

// quarterNear returns the quarter that "a year ago" in a report of earnings is
// compared with: one that stands in the last few sentences.
func (r *resolver) quarterNear(e *Expr) timeline.Date {
	if e.Amount.Unit != english.UnitYear || e.Amount.Num != 1 || e.OffsetDir > 0 {
		return timeline.Date{}
	}
	for k := r.at - 1; k >= 0 && k > r.at-6; k-- {
		if r.sentencesBack(k) > 5 || r.ms[k].Expr.has(HasOffset) {
			continue
		}
		d := r.unitOf(k)
		if g := d.Grain(); g == timeline.GrainQuarter || g == timeline.GrainHalf {
			return d
		}
	}
	return timeline.Date{}
}

// shifted resolves a unit counted from the anchor and the fields inside it.
func (r *resolver) shifted(e *Expr, out *Resolution) (timeline.Date, bool) {
	a := r.anchor(e, out)
	if a.IsZero() {
		return a, false
	}
	n := int(e.Shift)
	if q, ok := r.quarterTold(e, out); ok {
		return q, !q.IsZero()
	}
	if e.Generic && e.ShiftUnit == english.UnitYear { // the new year
		if n = 1; a.Grain() <= timeline.GrainMonth && a.First().Month() <= 2 {
			n = 0
		}
	}
	if e.ShiftUnit == english.UnitYear && n == 0 && !e.This && e.Anchor == FromReference && out.Reason == ByReference && r.reportsYear(a) {
		a = a.AddYears(-1)
	}
	if e.Turn { // the nearest one
		return timeline.NewYear((a.Year() + 50) / 100 * 100), true
	}
	rest := rest(e)
	if e.Prefer != 0 && rest&HasYear == 0 {
		return r.preferred(e, a)
	}
	if (e.Anchor == FromText || e.Generic && out.Reason == ByText) && e.ShiftUnit == english.UnitDay && a.Grain() > timeline.GrainDay && rest == 0 {
		return timeline.Date{}, false
	}
	if e.ShiftUnit == english.UnitWeekend && n == 0 && rest == 0 {
		return r.weekendNear(e, a), true
	}
	if e.Anchor == FromText && n == 0 && e.ShiftUnit == english.UnitYear && rest != 0 && rest&^(HasSeason|HasMonth) == 0 && a.Grain() < timeline.GrainYear && out.Reason == ByText {
		return r.onward(e, a) // that spring, after the winter
	}
	if e.Anchor == FromReference && n == 0 && e.ShiftUnit == english.UnitYear && rest == HasSeason {
		if d := r.candidates(e, a.Year())[0]; d.Contains(a.First()) || r.tense() < 0 && distance(d, a.First()) < 90 {
			return d, true // "this winter" in February began last year, and so in March the one that was
		}
	}
	if rest == HasYear {
		return sameUnit(a, e.ShiftUnit, r.year(e))
	}
	u := unitShift(a, e.ShiftUnit, n)
	if u.IsZero() {
		return u, false
	}
	if rest == 0 {
		return u, true
	}
	return r.inside(u, e)
}

// quarterTold returns the quarter that "the quarter" and "that quarter" mean in a
// text: the one that the words behind close, the one the text was last about, the
// last one that is complete. ok is false if e is none of these.
func (r *resolver) quarterTold(e *Expr, out *Resolution) (q timeline.Date, ok bool) {
	if e.ShiftUnit != english.UnitQuarter || !e.Generic && (e.Shift != 0 || e.Anchor != FromText || rest(e) != 0) {
		return q, false
	}
	if last, closed := r.closing(&r.ms[r.at]); closed && e.Generic && rest(e) == 0 && !r.afterFiscal() { // the quarter that has most of its months
		out.Reason, out.Anchor = ByNeighbour, last
		return last.AddMonths(-1).Trunc(timeline.GrainQuarter), true
	}
	q = r.lastQuarter()
	if !q.IsZero() && (!e.Generic || r.day.IsZero() || q.Last().Before(r.day) || r.tense() > 0) {
		out.Reason, out.Anchor = ByText, q
		return q, true
	}
	if !e.Generic {
		return q, false
	}
	out.Reason, out.Anchor = ByReference, r.day
	return unitShift(r.day, english.UnitQuarter, -1), true
}

// rest is what e says besides the unit that is counted and the time of day.
func rest(e *Expr) Fields { return e.Has &^ (HasShift | HasPart | HasClock | HasOffset | HasWeekend) }

// weekendNear returns the weekend that "the weekend" means: the coming one if
// the clause is about the future, else the one that is past or present.
func (r *resolver) weekendNear(e *Expr, a timeline.Date) timeline.Date {
	w := unitShift(a, english.UnitWeekend, 0)
	if isoWeekday(a.First()) < 6 && r.tense() < 0 && !r.ms[r.at].Expr.This {
		w = w.Shift(-1)
	}
	return w
}

// reportsYear reports whether "the year" is the one before a: in a report of the
// first months of a year that names the last one and tells of the past.
func (r *resolver) reportsYear(a timeline.Date) bool {
	m := &r.ms[r.at]
	if m.Expr.Mod != timeline.ModNone || m.Relation == Since || m.Relation == By || m.Relation == Until || a.Grain() > timeline.GrainMonth || a.First().Month() > 3 || r.tense() >= 0 {
		return false
	}
	for k := max(0, r.at-20); k < min(len(r.ms), r.at+20); k++ {
		if e := &r.ms[k].Expr; e.has(HasYear) && !e.Short && int(e.Year) == a.Year()-1 {
			return true
		}
	}
	return false
}

// onward returns the month or season of e that lies closest to a in the order of
// a story: one that is past counts as three times as far.
func (r *resolver) onward(e *Expr, a timeline.Date) (timeline.Date, bool) {
	var best timeline.Date
	least := 0
	for _, d := range r.candidates(e, a.First().Year()) {
		if d.IsZero() {
			continue
		}
		dist := distance(d, a.First())
		switch {
		case d.Last().Before(a.First()):
			dist *= 3
		case a.Last().Before(d.First()): // a half year or a winter is over before
			dist = distance(d, a.Last())
		}
		if best.IsZero() || dist < least {
			best, least = d, dist
		}
	}
	return best, !best.IsZero()
}

// sameUnit returns the week, month or quarter of another year that has the
// number of the one that a lies in: "the same quarter of 2019".
func sameUnit(a timeline.Date, u Unit, year int) (timeline.Date, bool) {
	if a.Grain() > grainOf(u) {
		return timeline.Date{}, false
	}
	d := unitShift(a, u, 0)
	switch d.Grain() {
	case timeline.GrainWeek:
		_, w := d.ISOWeek()
		return timeline.NewWeek(year, w)
	case timeline.GrainMonth:
		return timeline.NewMonth(year, d.Month())
	case timeline.GrainQuarter:
		return timeline.NewQuarter(year, d.Quarter())
	}
	return timeline.Date{}, false
}

// around returns the week or weekend of a day; that of a Monday or Tuesday is
// the weekend before it.
func around(d timeline.Date, u Unit) timeline.Date {
	if u == english.UnitWeekend && d.Grain() == timeline.GrainDay && isoWeekday(d) <= 2 {
		d = d.AddDays(-3)
	}
	return unitShift(d, u, 0)
}

// lastQuarter returns the quarter that the text was last about, not counting
// those that others are compared with.
func (r *resolver) lastQuarter() timeline.Date {
	for k := r.at - 1; k >= 0 && k > r.at-40; k-- {
		if d := r.unitOf(k); d.Grain() == timeline.GrainQuarter && !r.ms[k].Expr.has(HasOffset) {
			return d
		}
	}
	return timeline.Date{}
}

// afterFiscal reports whether the quarter that the text was last about was counted
// in a fiscal year; one told by its last day is then the same.
func (r *resolver) afterFiscal() bool {
	for k := r.at - 1; k >= 0 && k > r.at-40 && r.sentencesBack(k) <= 3; k-- {
		if r.unitOf(k).Grain() == timeline.GrainQuarter && !r.ms[k].Expr.has(HasOffset) {
			return r.ms[k].Expr.Fiscal
		}
	}
	return false
}

// unitOf returns the unit of the calendar that mention k names; zero if it is
// none.
func (r *resolver) unitOf(k int) timeline.Date {
	if p := r.res[k].Period; p.IsPoint() {
		return p.Begin
	}
	for i := len(r.closed) - 1; i >= 0 && r.closed[i].at >= k; i-- {
		if r.closed[i].at == k {
			return r.closed[i].unit
		}
	}
	return timeline.Date{}
}

// inside resolves the fields of e within the unit u.
func (r *resolver) inside(u timeline.Date, e *Expr) (timeline.Date, bool) {
	switch u.Grain() {
	case timeline.GrainWeek, timeline.GrainWeekend:
		if e.has(HasWeekday) {
			return u.First().Trunc(timeline.GrainWeek).First().AddDays(int(e.Weekday) - 1), true
		}
	case timeline.GrainMonth:
		if e.has(HasDay) {
			return timeline.NewDay(u.Year(), u.Month(), int(e.Day))
		}
	case timeline.GrainYear:
		d := r.ofYear(e, u.Year())
		return d, !d.IsZero()
	case timeline.GrainDay:
		return u, true
	}
	return u, true
}

// preferred resolves "last Tuesday", "next May", "last Easter": the nearest one
// before or after the anchor.
func (r *resolver) preferred(e *Expr, a timeline.Date) (timeline.Date, bool) {
	if (e.Anchor == FromText || r.story && r.res[r.at].Reason == ByText) && e.Prefer > 0 && a.Grain() >= timeline.GrainYear && !(e.has(HasSeason) && e.Season == 4) {
		a = a.Last() // the July that follows 1953
	}
	a = a.First()
	switch {
	case e.has(HasWeekday):
		days := (int(e.Prefer)*(int(e.Weekday)-isoWeekday(a))+13)%7 + 1
		if days == 1 && !e.This && r.isMessage() {
			days = 8 // who talks does not call tomorrow next Wednesday, nor yesterday last Monday
		}
		return a.AddDays(int(e.Prefer) * days), true
	case e.Has&(HasMonth|HasSeason|HasHoliday) != 0:
		var best timeline.Date
		for _, d := range r.candidates(e, a.Year()) {
			if d.IsZero() {
				continue
			}
			if e.Prefer < 0 && d.Last().Before(a) {
				best = d
			}
			if e.Prefer > 0 && a.Before(d.First()) {
				return d, true
			}
		}
		return best, !best.IsZero()
	}
	return timeline.Date{}, false
}
