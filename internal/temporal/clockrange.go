package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// clockRange reads a range of hours whose first end is a bare number: "8-9am",
// "5 to seven in the morning", "between 3 and 8 a.m.", "4 - 6:30 pm".
func (f *finder) clockRange(i int, m *Mention) bool {
	if f.joined(i) && (f.at(i-1).Kind != token.Mark || f.any(i-1, english.DollarSign, english.FullStop, english.Colon, english.Comma, english.Slash)) {
		return false
	}
	var from, to Expr
	j := f.bareTime(i, &from)
	if j == i {
		return f.joinedHours(i, m)
	}
	switch {
	case f.dash(j), f.any(j, english.To, english.Till, english.Until):
	case f.any(j, english.And) && f.any(i-1, english.Between):
	default:
		return false
	}
	k := j + 1
	n := f.bareTime(k, &to)
	if n == k || f.apart(k) {
		return false
	}
	end := Mention{Expr: to}
	mer, next := f.meridiem(n)
	switch {
	case mer != 0:
		end.Expr.Meridiem = mer
		n = next
	case f.any(n, english.OClock, english.OClockCurly, english.OClockPlain), f.inThePart(n) > n:
	case to.ClockTo == timeline.GrainMinute && f.any(i-1, english.From, english.Between):
	default:
		return false
	}
	n = f.clockTail(n, &end)
	to = end.Expr
	if from.Meridiem == meridiemUnsaid {
		from.Meridiem = to.Meridiem
		if to.Meridiem == afterNoon && from.Hour > to.Hour && to.Hour != 12 || to.Meridiem == afterNoon && from.Hour != 12 && to.Hour == 12 {
			from.Meridiem = beforeNoon // 11 to 3 p.m.
		}
	}
	if from.Meridiem == to.Meridiem && from.Hour == to.Hour && from.Minute >= to.Minute {
		return false
	}
	m.Expr, m.To, m.Range, m.Type = from, to, true, Time
	m.Expr.Kind, m.To.Kind = KindDate, KindDate
	m.Expr.Has, m.To.Has = HasClock, HasClock
	m.Ends = [2]Extent{{i, j}, {k, n}}
	m.Last, m.Rule = n, ruleClockRange
	return true
}

// joinedHours reads a range of hours and minutes written as one number each, the
// first with a zero before it: "0730-0930", "0900 to 1700".
func (f *finder) joinedHours(i int, m *Mention) bool {
	v, n := f.digits(i)
	if n != 4 || v >= 1000 || v%100 > 59 || !f.dash(i+1) && !f.any(i+1, english.To, english.Till, english.Until) && !(f.any(i+1, english.And) && f.any(i-1, english.Between)) {
		return false
	}
	w, n := f.digits(i + 2)
	if n != 4 || w <= v || w > 2400 || w%100 > 59 || v%5+w%5 > 0 && !f.any(i-1, english.From, english.Between) || f.glued(i+3) || f.joined(i+3) && f.dash(i+3) || f.counted(i+3) || f.quantityFollows(i+3) || f.dialled(i) {
		return false
	}
	at := func(v int) Expr {
		return Expr{Kind: KindDate, Has: HasClock, Hour: uint8(v / 100), Minute: uint8(v % 100), ClockTo: timeline.GrainMinute, Meridiem: hours24}
	}
	m.Expr, m.To, m.Range, m.Type = at(v), at(w), true, Time
	m.Ends = [2]Extent{{i, i + 1}, {i + 2, i + 3}}
	m.Last, m.Rule = i+3, ruleClockRange
	return true
}

// ruleClockRange names what is a range of hours and says no day.
const ruleClockRange = "clock range"

// hoursBefore reads the hours before the day m: "between 3 and 8 on Friday",
// "between 7 and 9 last night", "6-8 next Monday". No mention ends after token
// floor.
func (f *finder) hoursBefore(m *Mention, floor int) {
	day := m.First
	if f.any(day-1, english.On) {
		day--
	}
	i := day - 3
	if i < floor || f.apart(day) || f.apart(i+1) || f.apart(i+2) {
		return
	}
	switch {
	case f.any(i-1, english.Between) && i > floor && f.any(i+1, english.And, english.To):
	case (f.dash(i+1) || f.any(i+1, english.To)) && !f.joined(i) && !f.dash(i-1) && f.appointment(m):
	default:
		return
	}
	from, to := m.Expr, Expr{Kind: KindDate, Has: HasClock | m.Expr.Has&HasPart, Part: m.Expr.Part}
	if f.bareTime(i, &from) != i+1 || f.bareTime(i+2, &to) != day || !sameHalf(&from, &to) {
		return
	}
	from.Has |= HasClock
	m.Expr, m.To, m.Range, m.Type = from, to, true, Time
	m.Ends = [2]Extent{{i, i + 1}, {i + 2, m.Last}}
	m.First = i
}

// daysBefore reads two days before the month m that holds them: "4-23 next month",
// "from 4 to 23 of this month". No mention ends after token floor.
func (f *finder) daysBefore(m *Mention, floor int) {
	k := m.First
	if f.any(k-1, english.In, english.Of) {
		k--
	}
	i := k - 3
	if i < floor || f.apart(i+1) || f.apart(i+2) || f.apart(m.First) || f.joined(i) {
		return
	}
	led := f.any(i-1, english.From, english.Between, english.On)
	if !led && m.Expr.Shift <= 0 {
		return // a score
	}
	if !f.dash(i+1) && !(led && f.any(i+1, english.To, english.Until, english.Till, english.And)) || !f.appointment(m) {
		return
	}
	from, n := f.digits(i)
	to, n2 := f.digits(i + 2)
	if n == 0 || n2 == 0 || n > 2 || n2 > 2 || from < 1 || from >= to || to > 31 {
		return
	}
	e := &m.Expr
	e.Has |= HasDay
	e.Day = uint8(from)
	m.Range, m.To = true, *e
	m.To.Day = uint8(to)
	m.Ends = [2]Extent{{i, i + 1}, {i + 2, m.Last}}
	m.First = i
}

// hoursAfter reads the hours after the day m that end before token next: "Monday
// 12-4", "Friday between 2 and 4".
func (f *finder) hoursAfter(m *Mention, next int) {
	i := m.Last
	if f.any(i, english.Between) && f.any(i+2, english.And) || f.any(i, english.From) && f.any(i+2, english.To) {
		if i++; f.apart(i) {
			return
		}
	} else if !f.dash(i+1) || !f.joined(i+1) || !f.joined(i+2) {
		return
	}
	if i+3 > next || f.apart(m.Last) || f.joined(i) || f.at(i).Kind != token.Digits {
		return
	}
	if t := f.at(i + 3); t.Kind == token.Word && !f.apart(i+3) && t.Class&(english.Preposition|english.Conjunction) == 0 || f.joined(i+3) && f.dash(i+3) || f.quantityFollows(i+3) {
		return
	}
	from, to := m.Expr, Expr{Kind: KindDate, Has: HasClock}
	if f.bareTime(i, &from) != i+1 || f.bareTime(i+2, &to) != i+3 || !sameHalf(&from, &to) || !f.appointment(m) {
		return
	}
	from.Has |= HasClock
	m.Expr, m.To, m.Range, m.Type = from, to, true, Time
	m.Ends = [2]Extent{{m.First, i + 1}, {i + 2, i + 3}}
	m.Last = i + 3
}

// hoursFrom reads the bare hour at which an amount of hours begins: "for two hours
// from 9".
func (f *finder) hoursFrom(m *Mention) {
	e := &m.Expr
	if e.Kind != KindDuration || e.Has != 0 || e.Amount.Unit > english.UnitHour || e.Amount.Num == 0 || !f.any(m.Last, english.From) || !f.any(m.First-1, english.For) {
		return
	}
	i := m.Last + 1
	from := Expr{Kind: KindDate, Has: HasClock}
	if next := f.at(i + 1); f.at(i).Kind != token.Digits || f.bareTime(i, &from) != i+1 || f.joined(i+1) && f.dash(i+1) || next.Kind == token.Word && !f.apart(i+1) && next.Class&(english.Preposition|english.Conjunction) == 0 {
		return
	}
	m.To, e.Has, m.Last, m.Rule = from, HasOffset, i+1, ruleHoursFrom
}

// sameHalf orders two hours that do not say their half of the day and reports
// whether they can be told together: hours from one to six, and those after a
// later one, are after noon.
func sameHalf(from, to *Expr) bool {
	if from.has(HasPart) {
		return from.Hour < to.Hour
	}
	if from.Hour == to.Hour || from.ClockTo != to.ClockTo {
		return false
	}
	if from.Hour < 7 || from.Hour == 12 {
		from.Meridiem = afterNoon
	} else {
		from.Meridiem = beforeNoon
	}
	to.Meridiem = from.Meridiem
	if to.Hour == 12 || to.Hour%12 < from.Hour%12 {
		to.Meridiem = afterNoon
	}
	return hourOf(from) < hourOf(to)
}

// appointment reports whether the sentence of m can give hours without saying
// so: it tells of no game or deed, whose figures would be a score.
func (f *finder) appointment(m *Mention) bool {
	near := clauseAround(f.x, m)
	for k := near.First; k < near.Last; k++ {
		if t := f.at(k); t.Class&english.Past != 0 && t.Class&(english.Aux|english.Verb|english.AnyNoun) == 0 {
			return false
		}
	}
	return true
}

// bareTime reads an hour with or without minutes: "8", "eight", "8:30", "0730".
func (f *finder) bareTime(i int, e *Expr) int {
	if k := f.hourMinute(i, e); k > i {
		return k
	}
	v, n := f.digits(i)
	if n == 0 && f.is(i, english.Cardinal) && !f.dash(i+1) {
		v = f.value(i, english.Cardinal)
	}
	if v < 1 || v > 12 || n > 2 {
		return i
	}
	e.Hour, e.ClockTo = uint8(v), timeline.GrainHour
	return i + 1
}
