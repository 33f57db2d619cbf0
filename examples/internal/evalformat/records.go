package evalformat

import (
	"github.com/shopspring/decimal"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// Event is something dated: its trigger and the indexes of its expressions of
// time in [Line.Times].
type Event struct {
	Span
	Timex     []int  `json:"timex"`
	First     string `json:"first"`
	Last      string `json:"last"`
	Status    string `json:"status"`
	Reporting bool   `json:"reporting,omitempty"`
	Carried   bool   `json:"carried,omitempty"`
}

// Claim is a claim with the fields that are scored.
type Claim struct {
	Span
	Value   string `json:"value"`
	High    string `json:"high"`
	Unit    string `json:"unit"`
	Bound   string `json:"bound"`
	Of      string `json:"of"`
	Whole   string `json:"whole"`
	Per     string `json:"per"`
	Actor   string `json:"actor"`
	Where   string `json:"where"`
	Speaker string `json:"speaker"`
	First   string `json:"first"`
	Last    string `json:"last"`
	Status  string `json:"status"`
}

// events returns the events; index has, for each time of the result, its
// places in [Line.Times].
func events(r *extract.Result, index [][]int) []Event {
	out := make([]Event, 0, len(r.Events))
	for i, e := range r.Events {
		if len(e.Citations) == 0 {
			continue
		}
		first, last := days(e.When)
		v := Event{Span: Span{e.Citations[0].Start, e.Citations[0].End}, Timex: []int{}, First: first, Last: last,
			Status: status(e.Status), Reporting: e.Reporting, Carried: e.Basis > timeline.BasisStated}
		for _, t := range r.EventTimes[i] {
			v.Timex = append(v.Timex, index[t]...)
		}
		out = append(out, v)
	}
	return out
}

func claims(r *extract.Result) []Claim {
	out := make([]Claim, 0, len(r.Claims))
	for _, c := range r.Claims {
		if len(c.Citations) == 0 {
			continue
		}
		low, high := figure(c.Quantity)
		first, last := days(holds(c))
		out = append(out, Claim{
			Span: Span{c.Citations[0].Start, c.Citations[0].End}, Value: low, High: high,
			Unit: c.Quantity.Unit.Symbol(), Bound: c.Quantity.Bound().String(),
			Of: c.Of, Whole: c.Whole, Per: c.Per, Actor: c.Actor, Where: c.Place, Speaker: c.Attribution.Speaker,
			First: first, Last: last, Status: status(c.Status),
		})
	}
	return out
}

// holds returns the period for which a claim holds: the one that its sentence
// states, else the one in the heading of its list.
func holds(c stats.Claim) timeline.Period {
	if c.When.IsZero() && c.InheritedBasis == timeline.BasisHeading {
		return c.Inherited
	}
	return c.When
}

// figure returns the number of a claim and, of a range, its upper end. A vague
// word stands for the least and the most that it can mean.
func figure(q stats.Quantity) (low, high string) {
	switch {
	case q.Range && q.Upper.Value.LessThan(q.Stated.Value):
		return q.Upper.Value.String(), q.Stated.Value.String()
	case q.Range:
		return q.Stated.Value.String(), q.Upper.Value.String()
	case q.Bound() != stats.BoundVague:
		return q.Stated.Value.String(), ""
	case q.Hedge == stats.HedgePlural:
		return q.Stated.Value.Mul(decimal.New(2, 0)).String(), ""
	}
	n := q.Stated.Value
	return n.Mul(decimal.New(3, 0)).String(), n.Mul(decimal.New(9, 0)).String()
}

// status writes the status; the records know no recurring one.
func status(s timeline.Status) string {
	if s == timeline.StatusRecurring {
		s = timeline.StatusActual
	}
	return s.String()
}
