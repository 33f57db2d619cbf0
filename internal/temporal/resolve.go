package temporal

import (
	"slices"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// resolver is the state of one [Resolve].
type resolver struct {
	x       *token.Text
	ms      []Mention
	o       Options
	ref     Reference
	day     timeline.Date // the reference date as a day, or as fine as it is known
	res     []Resolution
	at      int           // the mention being resolved
	text    timeline.Date // where the text was last at
	last    int           // the mention that text comes from
	near    timeline.Date // the last day that it was at
	nearAt  int           // the mention that near comes from
	era     timeline.Date // the last decade or century that it was in
	eraAt   int           // the mention that era comes from
	history bool          // the text tells of years far from the reference date
	plan    planNote      // whether the text is a message about what is to come
	story   bool          // the text is a story, see [resolver.tellsStory]
	undated bool          // a story that has no date of its own
	aside   aside         // the last date that the story only mentions
	closed  []closedUnit  // quarters whose months are counted back from a day
}

// closedUnit is the quarter that mention at names, whatever its period is.
type closedUnit struct {
	at   int
	unit timeline.Date
}

// Resolve turns the mentions of a text into dates. The results stand in the
// order of the mentions; they are put where those of an earlier text were, if
// these are given and there is room.
func Resolve(x *token.Text, ms []Mention, o Options, earlier []Resolution) (Reference, []Resolution) {
	if len(ms) == 0 {
		return givenReference(o), earlier[:0]
	}
	res := slices.Grow(earlier[:0], len(ms))[:len(ms)]
	clear(res)
	r := resolver{x: x, ms: ms, o: o, res: res, last: -1, aside: aside{at: -1}}
	r.ref = r.reference()
	r.day = r.ref.Date
	if r.day.Grain() < timeline.GrainDay && !r.day.IsZero() {
		r.day = r.day.Trunc(timeline.GrainDay)
	}
	r.history = r.tellsHistory()
	r.story = r.tellsStory()
	r.fiscalStart()
	for i := range ms {
		r.at = i
		r.resolve(i)
	}
	return r.ref, r.res
}

func givenReference(o Options) Reference {
	if o.Ref.IsZero() {
		return Reference{Mention: -1}
	}
	return Reference{Date: o.Ref, Basis: Given, Mention: -1}
}

// resolve fills the resolution of mention i and moves the text's anchor.
func (r *resolver) resolve(i int) {
	m, out := &r.ms[i], &r.res[i]
	out.Type, out.Mod = m.Type, m.Expr.Mod
	if m.Range {
		out.Mod = timeline.ModNone // each end has its own
		r.resolveRange(m, out)
		r.moveAnchor(i)
		return
	}
	e := &m.Expr
	switch e.Kind {
	case KindRef:
		out.Value = e.Ref.String()
	case KindDuration:
		r.duration(m, out)
	case KindSet:
		out.Value = setValue(e)
	default:
		r.date(m, out)
		r.moveAnchor(i)
	}
}

// date resolves a mention that is a date or a time.
func (r *resolver) date(m *Mention, out *Resolution) {
	e := m.Expr
	if r.contradicts(&e, out) {
		return
	}
	if e.has(HasOffset) && e.Anchor == FromText && e.Amount.Vague { // "a few days later": no more than the amount is known
		out.Type, out.Value = Duration, durationValue(&e.Amount)
		return
	}
	if r.nowadays(m) || r.undatedToday(m) {
		out.Value, out.Reason = PresentRef.String(), ByTense
		return
	}
	d, ok := r.literalDate(m, &e)
	if ok {
		r.checkWeekday(&e, d, out)
	} else {
		d, ok = r.dateOf(&e, out)
	}
	if (!ok || d.IsZero()) && e.has(HasOffset) && e.Anchor == FromText && e.OffsetDir > 0 && m.Rule == "offset" {
		out.Type, out.Value, out.Reason, out.Anchor = Duration, durationValue(&e.Amount), NoReason, timeline.Date{}
		return // so much later than something without a date
	}
	if !ok || d.IsZero() {
		out.Value = partialValue(&e)
		return
	}
	out.Value = timex(d)
	out.Period = timeline.Of(d)
	if e.Count > 1 && e.has(HasShift) {
		out.Period = countUnits(d, &e)
		out.Value = rangeValue(out.Period)
	}
	if e.Counted > 0 && e.Count > 1 {
		if out.Period = timeline.Between(d, d.AddDays(7*int(e.Count-1))); e.OffsetDir < 0 {
			out.Period = timeline.Between(d.AddDays(-7*int(e.Count-1)), d)
		}
		out.Value = rangeValue(out.Period)
	}
	if e.Has&(HasClock|HasPart) != 0 {
		out.Type = Time
	}
	if e.Ref == PresentRef && d.Contains(r.day) { // the year to date
		out.Period = timeline.Between(d.First(), r.day)
	}
	if e.has(HasHoliday) {
		feastPeriod(&e, d, out)
	}
	if e.Mod != timeline.ModNone {
		out.Period = out.Period.With(e.Mod)
	}
	if e.Has == HasShift && e.Shift == 0 && r.remains(m) && out.Period.IsPoint() && d.Grain() > timeline.GrainDay && d.Contains(r.day) {
		out.Period = timeline.Between(r.day, d.Last())
	}
	if e.Fiscal {
		r.fiscal(&e, d, out)
	}
	if d.Grain() == timeline.GrainQuarter {
		r.closeQuarter(m, out)
	}
}

// closeQuarter gives a quarter that the text closes at a date ("the third quarter
// ended July 31") the three months that it has.
func (r *resolver) closeQuarter(m *Mention, out *Resolution) {
	if last, ok := r.closing(m); ok {
		if far := addUnits(last.AddDays(1), 1, 1, english.UnitQuarter, -1); far.Grain() == timeline.GrainDay {
			r.closed = append(r.closed, closedUnit{r.at, out.Period.Begin})
			out.Period = timeline.Between(far, last)
		}
	}
}

// nowadays reports whether "today" means these times and not the day: it opens a
// clause in the simple present ("Today, we look at the region as a whole").
func (r *resolver) nowadays(m *Mention) bool {
	e := &m.Expr
	if e.Has != HasShift || e.ShiftUnit != english.UnitDay || e.Shift != 0 || e.Anchor != FromReference || m.Last-m.First != 1 || !r.x.At(m.First).Has(token.Cap) || r.x.At(m.Last).Word != english.Comma {
		return false
	}
	return r.tense() == 0 && r.present(m.Last)
}

// undatedToday reports whether "today" stands in a text whose day is not known.
func (r *resolver) undatedToday(m *Mention) bool {
	e := &m.Expr
	return e.Has == HasShift && e.ShiftUnit == english.UnitDay && e.Shift == 0 && e.Anchor == FromReference && m.Last-m.First == 1 &&
		(r.ref.Basis == Inferred || r.day.Grain() > timeline.GrainDay)
}

// present reports whether a finite verb in the present, not of being, follows
// token i within its clause.
func (r *resolver) present(i int) bool {
	for k := i + 1; k < i+8; k++ {
		t := r.x.At(k)
		switch {
		case t.Class&english.Aux != 0 || t.Has(token.Sentence) || t.Kind == token.End || t.Class&english.Past != 0:
			return false
		case t.Class&(english.Verb|english.Verb3) != 0 && t.Class&(english.MainlyNoun|english.MainlyAdj|english.Preposition) == 0:
			return true
		}
	}
	return false
}

// timex writes a date as TIMEX3 does; a full hour has its minutes.
func timex(d timeline.Date) string {
	if d.Grain() == timeline.GrainHour {
		return d.TIMEX() + ":00"
	}
	return d.TIMEX()
}

// feastPeriod gives a holiday of several days, which begins on d, all of them, and
// marks one that is not kept on the same day everywhere.
func feastPeriod(e *Expr, d timeline.Date, out *Resolution) {
	h := english.Holiday(e.Holiday)
	if n := holidayDays(h, d); n > 1 && d.Grain() == timeline.GrainDay && e.Has&(HasOffset|HasNth|HasPart|HasClock) == 0 {
		out.Period = timeline.Between(d, d.AddDays(n-1))
		out.Value = rangeValue(out.Period)
	}
	if sighted(h) {
		out.Period = out.Period.With(timeline.ModApprox)
	}
}

// countUnits returns the period of several units counted from the unit d.
func countUnits(d timeline.Date, e *Expr) timeline.Period {
	n := int(e.Count) - 1
	if e.Shift < 0 {
		return timeline.Between(d.Shift(-n), d)
	}
	return timeline.Between(d, d.Shift(n))
}

func rangeValue(p timeline.Period) string {
	if p.Begin == p.End {
		return p.Begin.TIMEX()
	}
	return p.Begin.TIMEX() + "/" + p.End.TIMEX()
}

// contradicts flags dates that do not exist.
func (r *resolver) contradicts(e *Expr, out *Resolution) bool {
	r.order(e, out)
	if e.Has&(HasMonth|HasDay) != HasMonth|HasDay {
		return false
	}
	y := 2000 // a leap year
	if e.has(HasYear) {
		y = r.year(e)
	}
	if _, ok := timeline.NewDay(y, int(e.Month), int(e.Day)); !ok {
		out.Flags |= Impossible
		out.Value = partialValue(e)
		return true
	}
	return false
}

// order puts the two numbers of a date in digits into month and day.
func (r *resolver) order(e *Expr, out *Resolution) {
	if !e.Slashed {
		return
	}
	if r.o.DayFirst {
		e.Month, e.Day = e.Day, e.Month
	}
	e.Slashed = false
	out.Flags |= Ambiguous
	if e.has(HasYear) {
		if d, ok := timeline.NewDay(r.year(e), int(e.Day), int(e.Month)); ok {
			out.Alternatives = append(out.Alternatives, timeline.Of(d))
		}
	}
}

// year returns the year of e in full.
func (r *resolver) year(e *Expr) int {
	y := int(e.Year)
	if !e.Short {
		return y
	}
	if r.o.Pivot > 0 {
		if y < r.o.Pivot {
			return 2000 + y
		}
		return 1900 + y
	}
	now := 2000
	if !r.day.IsZero() {
		now = r.day.Year()
	}
	full := now/100*100 + y
	if full > now+49-29*b2i(r.day.IsZero()) {
		full -= 100
	} else if full < now-50 {
		full += 100
	}
	return full
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// anchor returns the date that e counts from.
func (r *resolver) anchor(e *Expr, out *Resolution) timeline.Date {
	onward := e.has(HasShift) && (r.history || r.story || r.ref.Basis == Inferred || r.goesOn(e)) && r.goesWith(e)
	if e.Anchor == FromText && e.has(HasOffset) && e.Amount.Unit < english.UnitMonth && r.text.Grain() > timeline.GrainMonth && !r.near.IsZero() {
		out.Reason, out.Anchor = ByText, r.near // "Three days earlier" counts from a day
		return r.near
	}
	if e.Anchor == FromText && e.has(HasOffset) && e.Amount.Unit <= english.UnitHour && r.last >= 0 && !r.far(r.last) {
		if d := r.res[r.last].Period.Begin; r.res[r.last].Period.IsPoint() && d.Grain() <= timeline.GrainHour {
			out.Reason, out.Anchor = ByText, d
			return d // at noon, and four hours later
		}
	}
	if r.story && e.has(HasOffset) {
		if a := r.toldAhead(e); !a.IsZero() {
			out.Reason, out.Anchor = ByText, a
			return a
		}
	}
	if era := r.eraOfText(e); !era.IsZero() {
		out.Reason, out.Anchor = ByText, era
		return era
	}
	if (e.Anchor == FromText || onward && !(r.ref.Basis == Given && (r.tellsNow() || r.maybeAhead()))) && !r.text.IsZero() {
		a := r.text
		if r.story {
			a = r.storyAnchor(e)
		}
		out.Reason, out.Anchor = ByText, a
		return a
	}
	out.Reason, out.Anchor = ByReference, r.day
	return r.day
}

// dateOf resolves the fields of e.
func (r *resolver) dateOf(e *Expr, out *Resolution) (timeline.Date, bool) {
	if e.has(HasOffset) && e.Anchor == FromBase {
		base := *e
		base.Has &^= HasOffset
		base.Anchor = e.Base
		d, ok := r.dayLevel(&base, out)
		if !ok {
			return timeline.Date{}, false
		}
		if base.has(HasHoliday) && e.OffsetDir > 0 { // after the last day of it
			d = d.AddDays(holidayDays(english.Holiday(e.Holiday), d) - 1)
		}
		out.Reason = ByBase
		if e.Amount.Unit <= english.UnitHour && e.has(HasClock) { // an hour before noon
			if d.Grain() == timeline.GrainDay && e.OffsetDir < 0 && timeOnly(&base) && hourOf(e) == 0 {
				d = d.AddDays(1) // two hours before midnight, the end of the day
			}
			d = addAmount(r.withTime(d, e), &e.Amount, int(e.OffsetDir), false)
			return d, !d.IsZero()
		}
		d = onWeekday(moved(d, e, false), e)
		return r.withTime(d, e), !d.IsZero()
	}
	d, ok := r.dayLevel(e, out)
	if e.Around != 0 && ok {
		return around(d, e.Around), !d.IsZero()
	}
	d = onWeekday(d, e)
	return r.withTime(d, e), ok && !d.IsZero()
}

// withTime adds the part of the day or the clock time to a day.
func (r *resolver) withTime(d timeline.Date, e *Expr) timeline.Date {
	if e.Has&(HasPart|HasClock) == 0 || d.Grain() != timeline.GrainDay {
		return d
	}
	if e.has(HasClock) {
		h := hourOf(e)
		if h == 24 {
			d, h = d.AddDays(1), 0
		}
		if e.Meridiem == meridiemUnsaid && !e.has(HasPart) && h > 0 && h < 12 && d == r.day && r.ref.Date.Grain() <= timeline.GrainHour && !r.ms[r.at].Range && r.ms[r.at].Type == Time && r.plans() {
			if now, _, _ := r.ref.Date.Clock(); h < now && h+12 > now {
				h += 12 // what is asked for before 5 at nine in the morning is for the afternoon
			}
		}
		if t, ok := timeline.NewTime(d, h, int(e.Minute), int(e.Second), e.ClockTo); ok {
			return t
		}
		return d
	}
	return timeline.NewPart(d, e.Part)
}

// hourOf returns the hour of a clock time on the 24-hour clock.
func hourOf(e *Expr) int {
	h := int(e.Hour)
	switch {
	case e.has(HasPart) && e.Part == timeline.Night && (h == 0 && e.Meridiem == hours24 || h == 12 && e.Meridiem == meridiemUnsaid):
		h = 24 // midnight tonight
	case e.Meridiem == afterNoon && h < 12:
		h += 12
	case e.Meridiem == beforeNoon && h == 12:
		h = 0
	case e.Meridiem == meridiemUnsaid && h < 12 && e.has(HasPart) && (e.Part == timeline.Afternoon || e.Part == timeline.Evening || e.Part == timeline.Night && h > 4):
		h += 12
	}
	return h
}

// dayLevel resolves what e says of the calendar, without the time of day.
func (r *resolver) dayLevel(e *Expr, out *Resolution) (timeline.Date, bool) {
	switch {
	case e.Same:
		return timeline.Date{}, false
	case e.has(HasOffset) && e.Anchor != FromBase:
		return r.offset(e, out)
	case e.has(HasNth):
		return r.nth(e, out)
	case e.has(HasShift):
		return r.shifted(e, out)
	}
	return r.fields(e, out)
}
