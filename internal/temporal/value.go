package temporal

import (
	"strconv"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// duration resolves an amount of time; one that is tied to a date gets a period.
func (r *resolver) duration(m *Mention, out *Resolution) {
	e := &m.Expr
	out.Value = durationValue(&e.Amount)
	if e.Mod == timeline.ModNone && e.Amount.Approx {
		out.Mod = timeline.ModApprox
	}
	if e.Mod == timeline.ModNone && e.Amount.AtLeast {
		out.Mod = timeline.ModEqualOrMore
	}
	if e.Amount.Vague || e.Amount.Num == 0 {
		return
	}
	if e.Has == HasOffset {
		r.beginning(m, out)
		return
	}
	if e.Has == 0 && r.endingAt(m, out) {
		return
	}
	// Not "the first time in six years".
	if m.Relation == In && e.Has == 0 && !r.day.IsZero() && !(r.story && r.undated) && r.x.At(m.First-2).Word != english.Time && (r.tense() > 0 || r.startsIn(m) || r.alone(m)) {
		r.lyingAhead(m, out)
		return
	}
	if e.Amount.Den > 1 {
		return
	}
	if m.Relation == Within && e.Has == 0 && r.day.Grain() == timeline.GrainDay {
		if far := addAmount(r.day, &e.Amount, 1, false); far.Grain() == timeline.GrainDay && r.tense() >= 0 {
			out.Period = timeline.Between(r.day, far.AddDays(-1))
			out.Anchor, out.Reason = r.day, ByReference
		}
	}
	switch {
	case e.has(HasNth) && e.Has&^HasNth != 0:
		d, ok := r.nth(e, out)
		if ok {
			out.Period = nthPeriod(d, e)
		}
	case e.has(HasShift) && e.Shift != 0:
		r.stretch(e, out)
	}
}

// endingAt gives an amount that ends at the date after it ("the year to December
// 31, 2023", "the three months ended June 30") its period.
func (r *resolver) endingAt(m *Mention, out *Resolution) bool {
	if w := r.x.At(m.Last).Word; r.x.At(m.First-1).Word == english.From ||
		r.x.At(m.First).Word != english.The && w != english.Ended && w != english.Ending {
		return false
	}
	last, ok := r.closing(m)
	if !ok {
		return false
	}
	far := addAmount(last.AddDays(1), &m.Expr.Amount, -1, false)
	if far.Grain() != timeline.GrainDay {
		return false
	}
	out.Period, out.Anchor, out.Reason = timeline.Between(far, last), last, ByNeighbour
	return true
}

// closing returns the last day of the mention m where the words behind it say it:
// "ended June 30", "to March", "through Sept. 30, 2004".
func (r *resolver) closing(m *Mention) (timeline.Date, bool) {
	i := m.Last
	if r.x.At(i).Word == english.Comma {
		i++
	}
	switch r.x.At(i).Word {
	case english.Ended, english.Ending:
	case english.To, english.Through:
		if i > m.Last {
			return timeline.Date{}, false
		}
	default:
		return timeline.Date{}, false
	}
	k := r.at + 1
	if k >= len(r.ms) {
		return timeline.Date{}, false
	}
	next := &r.ms[k]
	if gap := next.First - i; gap < 1 || gap > 2 || next.Range || next.Expr.Kind != KindDate || !next.Expr.has(HasMonth) {
		return timeline.Date{}, false
	}
	d, ok := r.dateAhead(k)
	if !ok || d.Grain() > timeline.GrainMonth {
		return timeline.Date{}, false
	}
	return d.Last(), true
}

// beginning gives an amount that begins at a date ("two weeks starting May 20")
// its period.
func (r *resolver) beginning(m *Mention, out *Resolution) {
	from := m.To
	d, ok := r.dateOf(&from, out)
	if ok && d.Grain() < timeline.GrainDay && from.has(HasClock) {
		if far := addAmount(d, &m.Expr.Amount, 1, false); far.Grain() < timeline.GrainDay {
			out.Period = timeline.Between(d, far)
		}
		return
	}
	if !ok || d.Grain() != timeline.GrainDay {
		return
	}
	if far := addAmount(d, &m.Expr.Amount, 1, false); far.Grain() == timeline.GrainDay {
		out.Period = timeline.Between(d, far.AddDays(-1))
	}
}

// startsIn reports whether m says in how short a time something begins that a verb
// in the present tells, and the hour is known: "We meet in half an hour". A verb
// with an object tells how long it takes.
func (r *resolver) startsIn(m *Mention) bool {
	if m.Expr.Amount.Unit > english.UnitHour || r.ref.Date.Grain() > timeline.GrainHour || r.x.At(m.First-1).Word != english.In {
		return false
	}
	t := r.x.At(m.First - 2)
	if t.Class&(english.Verb|english.Verb3) != 0 && t.Class&(english.Past|english.MainlyNoun|english.Aux) == 0 {
		return true
	}
	if r.tense() != 0 { // "I need a taxi in twenty minutes"
		return false
	}
	for k := m.First - 2; k > m.First-12; k-- {
		if w := r.x.At(k).Word; w == english.I || w == english.We {
			return true
		}
		if r.x.At(k).Has(token.Sentence) {
			break
		}
	}
	return false
}

// alone reports whether "in two weeks" is all that its sentence says.
func (r *resolver) alone(m *Mention) bool {
	x := r.x.SentenceAt(m.First)
	return m.First == x.First+1 && (m.Last == x.Last || m.Last == x.Last-1 && r.x.At(m.Last).Kind == token.Mark)
}

// lyingAhead reads "in three weeks" of a clause about the future as the date that
// lies so far ahead.
func (r *resolver) lyingAhead(m *Mention, out *Resolution) {
	from := r.day
	if m.Expr.Amount.Unit <= english.UnitHour && r.ref.Date.Grain() <= timeline.GrainHour {
		from = r.ref.Date
	}
	d := addAmount(from, &m.Expr.Amount, 1, true)
	if d.IsZero() || m.Expr.Amount.High > 0 { // in a day or two
		return
	}
	out.Type, out.Value, out.Period = Date, timex(d), timeline.Of(d)
	if d.Grain() < timeline.GrainDay {
		out.Type = Time
	}
	out.Anchor, out.Reason = from, ByTense
}

// stretch gives "the last three months" its period: whole units before or after
// the reference date, for days those up to it.
func (r *resolver) stretch(e *Expr, out *Resolution) {
	a := r.anchor(e, out)
	if a.IsZero() || a.Grain() > timeline.GrainDay {
		return
	}
	a = a.First()
	if e.Amount.Unit == english.UnitQuarter { // those that are complete, or yet to begin
		q := a.Trunc(timeline.GrainQuarter)
		if a = q.First(); e.Shift > 0 {
			a = q.Last()
		}
	}
	far := addAmount(a, &e.Amount, int(e.Shift), false)
	if far.IsZero() {
		return
	}
	if far.Grain() < timeline.GrainDay {
		return
	}
	if e.Shift < 0 {
		out.Period = timeline.Between(far, a.AddDays(-1))
	} else if r.ms[r.at].Relation == Within { // from now on
		out.Period = timeline.Between(a, far.AddDays(-1))
	} else {
		out.Period = timeline.Between(a.AddDays(1), far)
	}
}

// durationValue writes an amount as a TIMEX3 duration.
func durationValue(a *Amount) string {
	var date, clock []byte
	if a.Vague || a.Num == 0 {
		code, isTime, _ := unitCode(a.Unit)
		if isTime {
			return "PTX" + code
		}
		switch a.Unit {
		case 0:
			code = "X" // a while
		case english.UnitDecade:
			code = "DE"
		case english.UnitCentury:
			code = "CE"
		case english.UnitQuarter:
			code = "Q"
		}
		return "PX" + code
	}
	num, den := a.Num, a.den()
	code, isTime, mult := unitCode(a.Unit)
	num *= mult
	if den > 1 && num%den == 0 {
		num, den = num/den, 1
	}
	add := func(n int64, code string, isTime bool) {
		if isTime {
			clock = append(strconv.AppendInt(clock, n, 10), code...)
		} else {
			date = append(strconv.AppendInt(date, n, 10), code...)
		}
	}
	if den == 1 {
		add(num, code, isTime)
	} else if fine, finer, per := finerUnit(a.Unit); per > 0 && (num*per)%den == 0 && per != 0 {
		if whole := num / den; whole > 0 {
			add(whole, code, isTime)
		}
		add(num%den*per/den, fine, finer)
	} else {
		b := decimalOf(num, den)
		if isTime {
			clock = append(append(clock, b...), code...)
		} else {
			date = append(append(date, b...), code...)
		}
	}
	for _, x := range a.More {
		if x.Num > 0 {
			code, isTime, mult := unitCode(x.Unit)
			add(int64(x.Num)*mult, code, isTime)
		}
	}
	s := "P" + string(date)
	if len(clock) > 0 {
		s += "T" + string(clock)
	}
	return s
}

// unitCode returns the letter of a unit in TIMEX3 durations, whether it is one
// of the clock, and how many of that letter's unit it holds.
func unitCode(u Unit) (code string, clock bool, mult int64) {
	switch u {
	case english.UnitSecond:
		return "S", true, 1
	case english.UnitMinute:
		return "M", true, 1
	case english.UnitHour:
		return "H", true, 1
	case english.UnitDay, english.UnitNight, english.UnitBusinessDay:
		return "D", false, 1
	case english.UnitWeekend:
		return "WE", false, 1
	case english.UnitWeek:
		return "W", false, 1
	case english.UnitFortnight:
		return "W", false, 2
	case english.UnitMonth:
		return "M", false, 1
	case english.UnitQuarter:
		return "M", false, 3
	case english.UnitHalf:
		return "M", false, 6
	case english.UnitYear:
		return "Y", false, 1
	case english.UnitDecade:
		return "Y", false, 10
	case english.UnitCentury:
		return "Y", false, 100
	case english.UnitMillennium:
		return "Y", false, 1000
	}
	return "X", false, 1
}

// finerUnit returns the unit in which a half of u is told, and how many make u.
func finerUnit(u Unit) (code string, clock bool, per int64) {
	switch u {
	case english.UnitMinute:
		return "S", true, 60
	case english.UnitHour:
		return "M", true, 60
	case english.UnitDay:
		return "H", true, 24
	case english.UnitYear:
		return "M", false, 12
	}
	return "", false, 0
}

// decimalOf writes num/den with up to three decimals.
func decimalOf(num, den int64) string {
	if num > 1e12 {
		return strconv.FormatInt(num/den, 10)
	}
	v := num * 1000 / den
	s := strconv.FormatInt(v/1000, 10)
	if frac := v % 1000; frac > 0 {
		t := strconv.FormatInt(1000+frac, 10)[1:]
		for t[len(t)-1] == '0' {
			t = t[:len(t)-1]
		}
		s += "." + t
	}
	return s
}

// setValue writes a recurring time.
func setValue(e *Expr) string {
	s := ""
	switch {
	case e.has(HasHoliday):
		s = "XXXX" + dayOfYear(english.Holiday(e.Holiday))
	case e.Has&(HasMonth|HasSeason|HasDay|HasWeekday|HasQuarter) != 0:
		return partialValue(e)
	case e.has(HasWeekend):
		return "XXXX-WXX-WE"
	case e.Amount.Unit != 0:
		s = durationValue(&e.Amount)
	}
	if e.Has&(HasPart|HasClock) != 0 {
		if e.Amount.Unit != 0 {
			s = "XXXX-XX-XX"
		}
		s += timeValue(e)
	}
	return s
}

// timeValue writes the time of day of e: "TNI", "T14:30".
func timeValue(e *Expr) string {
	d, _ := timeline.NewDay(2000, 1, 1)
	if e.has(HasClock) {
		t, ok := timeline.NewTime(d, hourOf(e)%24, int(e.Minute), int(e.Second), e.ClockTo)
		if !ok {
			return ""
		}
		return timex(t)[len("2000-01-01"):]
	}
	if e.has(HasPart) {
		return timeline.NewPart(d, e.Part).TIMEX()[len("2000-01-01"):]
	}
	return ""
}

// partialValue writes the fields of e that are known, X for the others.
func partialValue(e *Expr) string {
	var b []byte
	year := "XXXX"
	if e.has(HasYear) && !e.Short {
		year = timeline.NewYear(int(e.Year)).TIMEX()
	}
	two := func(n uint8) {
		b = append(b, '-', '0'+n/10%10, '0'+n%10)
	}
	switch {
	case e.has(HasOffset) || e.has(HasNth):
		b = append(b, "XXXX-XX-XX"...)
		if e.has(HasOffset) && e.Amount.Unit >= english.UnitYear {
			b = b[:4]
		}
		if e.has(HasOffset) && e.Anchor != FromBase {
			if e.OffsetDir < 0 {
				return PastRef.String()
			}
			return FutureRef.String()
		}
	case e.Has&(HasMonth|HasDay) != 0:
		b = append(b, year...)
		if e.has(HasMonth) {
			two(e.Month)
		} else {
			b = append(b, "-XX"...)
		}
		if e.has(HasDay) {
			two(e.Day)
		}
	case e.has(HasWeekday):
		b = append(b, year...)
		b = append(b, "-WXX-"...)
		b = append(b, '0'+e.Weekday)
	case e.has(HasSeason):
		b = append(append(b, year...), [...]string{"", "-SP", "-SU", "-FA", "-WI"}[min(e.Season, 4)]...)
	case e.has(HasQuarter):
		b = append(append(b, year...), '-', 'Q', '0'+e.Quarter)
	case e.has(HasHalf):
		b = append(append(b, year...), '-', 'H', '0'+e.Half)
	case e.has(HasWeekend):
		b = append(append(b, year...), "-WXX-WE"...)
	case e.has(HasHoliday):
		b = append(append(b, year...), dayOfYear(english.Holiday(e.Holiday))...)
	case e.has(HasShift):
		b = append(b, unknownUnit(e.ShiftUnit)...)
	case e.has(HasYear):
		b = append(b, year...)
	case e.Has&(HasPart|HasClock) != 0:
	default:
		b = append(b, "XXXX-XX-XX"...)
	}
	if e.Has&(HasPart|HasClock) != 0 {
		b = append(b, timeValue(e)...)
	}
	return string(b)
}

// unknownUnit returns the value of a unit of the calendar of which nothing is
// known.
func unknownUnit(u Unit) string {
	switch u {
	case english.UnitYear:
		return "XXXX"
	case english.UnitMonth:
		return "XXXX-XX"
	case english.UnitWeek, english.UnitFortnight:
		return "XXXX-WXX"
	case english.UnitQuarter:
		return "XXXX-QX"
	case english.UnitDecade:
		return "XXX"
	case english.UnitCentury:
		return "XX"
	}
	return "XXXX-XX-XX"
}
