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
		return false
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

// ruleClockRange names what is a range of hours and says no day.
const ruleClockRange = "clock range"

// hoursBefore reads the hours before the day m: "between 3 and 8 on Friday". No
// mention ends after token floor.
func (f *finder) hoursBefore(m *Mention, floor int) {
	day := m.First
	if f.any(day-1, english.On) {
		day--
	}
	if day-4 < floor || !f.any(day-4, english.Between) || !f.any(day-2, english.And, english.To) || f.apart(day) {
		return
	}
	from, to := m.Expr, Expr{Kind: KindDate, Has: HasClock}
	if f.bareTime(day-3, &from) != day-2 || f.bareTime(day-1, &to) != day || from.Hour >= to.Hour {
		return
	}
	from.Has |= HasClock
	m.Expr, m.To, m.Range, m.Type = from, to, true, Time
	m.Ends = [2]Extent{{day - 3, day - 2}, {day - 1, m.Last}}
	m.First = day - 3
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
