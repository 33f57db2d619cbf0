package temporal

import (
	"github.com/araddon/dateparse"

	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// literalDate reads a complete date in digits with dateparse, which knows the
// forms of stamps and their times. It takes nonsense without an error and swaps
// day and month in silence, so it sees only what the rule has shaped, is told
// the order, and its answer has to agree with the digits of e.
func (r *resolver) literalDate(m *Mention, e *Expr) (timeline.Date, bool) {
	const complete = HasYear | HasMonth | HasDay
	if m.Rule != "literal" || e.Has&complete != complete || e.Short || e.Around != 0 || m.Expr.Month != e.Month && !m.Expr.Slashed {
		return timeline.Date{}, false
	}
	for k := m.First; k < m.Last; k++ {
		if t := r.x.At(k); t.Kind == token.Word && t.Len() > 1 {
			return timeline.Date{}, false // a month in letters, a zone by name
		}
	}
	t, err := dateparse.ParseAny(r.x.Bytes(m.First, m.Last), dateparse.PreferMonthFirst(!r.o.DayFirst))
	if err != nil || t.Year() != int(e.Year) || int(t.Month()) != int(e.Month) || t.Day() != int(e.Day) {
		return timeline.Date{}, false
	}
	day, ok := timeline.NewDay(t.Year(), int(t.Month()), t.Day())
	if !ok || !e.has(HasClock) {
		return day, ok
	}
	if t.Hour() != hourOf(e) || t.Minute() != int(e.Minute) || t.Second() != int(e.Second) {
		return timeline.Date{}, false
	}
	return timeline.NewTime(day, t.Hour(), t.Minute(), t.Second(), e.ClockTo)
}
