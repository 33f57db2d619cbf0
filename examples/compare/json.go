package main

import (
	"encoding/json"
	"io"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// side is a place in a document.
type side struct {
	Doc   string `json:"doc"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// pair is a compared pair of claims, events or times. The verdict is "equal",
// "consistent", "conflict" or "incomparable".
type pair struct {
	Kind    string `json:"kind"`
	A       side   `json:"a"`
	B       side   `json:"b"`
	Verdict string `json:"verdict"`
	Why     string `json:"why,omitempty"`
}

// writeJSON prints the report for other programs.
func (r *report) writeJSON(w io.Writer) error {
	out := json.NewEncoder(w)
	out.SetIndent("", "  ")
	topics, events := r.topics, r.events
	if topics == nil {
		topics = []stats.Topic{}
	}
	if events == nil {
		events = []timeline.Entry{}
	}
	return out.Encode(struct {
		Topics []stats.Topic    `json:"topics"`
		Events []timeline.Entry `json:"events"`
		Pairs  []pair           `json:"pairs"`
	}{topics, events, r.pairs()})
}

// pairs lists all compared pairs, each once.
func (r *report) pairs() []pair {
	list := []pair{}
	seen := map[[2]side]bool{}
	add := func(p pair) {
		key := [2]side{p.A, p.B}
		key[0].Text = p.Kind
		if p.A != p.B && !seen[key] {
			seen[key] = true
			list = append(list, p)
		}
	}
	for i := range r.topics {
		t := &r.topics[i]
		for _, p := range t.Pairs {
			a, b := t.Claims[p.A], t.Claims[p.B]
			if len(a.Citations) > 0 && len(b.Citations) > 0 {
				add(pair{"claim", cited(a.Citations[0]), cited(b.Citations[0]), outcome(p.Verdict.Outcome), p.Verdict.String()})
			}
		}
	}
	for i := range r.events {
		for j, a := range r.events[i].Tellings {
			for _, b := range r.events[i].Tellings[j+1:] {
				r.tellings(a, b, add)
			}
		}
	}
	for _, p := range r.parts {
		add(pair{"event", cited(p.Whole.Citations[0]), cited(p.Part.Citations[0]), agreed(p.Agreement.Verdict()), p.Agreement.String()})
	}
	for _, p := range r.dates {
		add(pair{"time", dated(p.A), dated(p.B), agreed(p.Agreement.Verdict()), p.Agreement.String()})
	}
	return list
}

func dated(t extract.TimeAt) side { return side{t.Source, t.Time.Start, t.Time.End, t.Time.Surface} }

// tellings adds the pair of two tellings of an event, and that of their times.
func (r *report) tellings(a, b timeline.Event, add func(pair)) {
	if len(a.Citations) == 0 || len(b.Citations) == 0 {
		return
	}
	agreement := timeline.AgreeEvents(a, b, r.policy)
	verdict := agreed(agreement.Verdict())
	add(pair{"event", cited(a.Citations[0]), cited(b.Citations[0]), verdict, agreement.String()})
	s, ok := r.times[a.ID]
	t, also := r.times[b.ID]
	if ok && also {
		add(pair{"time", dated(extract.TimeAt{Source: a.Source(), Time: s}), dated(extract.TimeAt{Source: b.Source(), Time: t}), verdict, agreement.String()})
	}
}

func cited(c timeline.Citation) side { return side{c.Source, c.Start, c.End, c.Surface} }

// outcome writes the outcome of a comparison of claims in four words.
func outcome(o stats.Outcome) string {
	switch {
	case o == stats.Incomparable:
		return "incomparable"
	case o == stats.Conflicting:
		return "conflict"
	case o == stats.Equal:
		return "equal"
	}
	return "consistent"
}

// agreed writes the verdict on two dates in the same words.
func agreed(v timeline.Verdict) string {
	switch v {
	case timeline.VerdictUnknown:
		return "incomparable"
	case timeline.VerdictConflicting:
		return "conflict"
	case timeline.VerdictEqual:
		return "equal"
	}
	return "consistent"
}
