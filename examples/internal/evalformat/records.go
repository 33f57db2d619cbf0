package evalformat

import (
	"github.com/almanac-go/almanac/extract"
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

// events returns the events. The citations of an event are its trigger and
// then the expressions that date it; index has their places in the line.
func events(r *extract.Result, index [][]int) []Event {
	out := make([]Event, 0, len(r.Events))
	byStart := make(map[int][]int, len(r.Times))
	for i, t := range r.Times {
		byStart[t.Start] = index[i]
	}
	for _, e := range r.Events {
		if len(e.Citations) == 0 {
			continue
		}
		first, last := days(e.When)
		v := Event{Span: Span{e.Citations[0].Start, e.Citations[0].End}, Timex: []int{}, First: first, Last: last,
			Status: e.Status.String(), Reporting: e.Reporting, Carried: e.Basis > timeline.BasisStated}
		for _, c := range e.Citations[1:] {
			v.Timex = append(v.Timex, byStart[c.Start]...)
		}
		out = append(out, v)
	}
	return out
}

func claims(r *extract.Result) []Claim {
	return []Claim{}
}
