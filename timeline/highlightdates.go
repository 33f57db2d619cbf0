package timeline

import (
	"cmp"
	"math/bits"
	"slices"
)

// DateHighlight is a day, a month or another unit in which more that matters happened than in others, and why.
type DateHighlight struct {
	Date    Date     `json:"date"`
	Entries []Entry  `json:"entries"` // what happened, in the order in which it was given
	Score   int      `json:"score"`   // the sum of the points
	Reasons []Reason `json:"reasons"`
}

// String returns the date and the grounds.
func (h DateHighlight) String() string {
	return Of(h.Date).Phrase() + ": " + count(len(h.Entries), "event") + " " + explain(h.Score, h.Reasons)
}

// pointsEvent is what each doubling of the events of a date counts for, from the second.
const pointsEvent = 4

// HighlightDates returns the n units of a grain that matter most, best first: by what their foremost event gets points for, as in Highlights, by
// how many events begin in them and by how many documents tell of these. Events that are not dated as exactly as the grain belong to no unit.
func HighlightDates(entries []Entry, g Grain, n int) []DateHighlight {
	groups := make(map[Date][]Entry)
	for _, e := range entries {
		if w := e.Event.When; !w.Begin.IsZero() && w.Begin.Grain() <= g {
			u := w.Begin.Trunc(g)
			groups[u] = append(groups[u], e)
		}
	}
	all := make([]DateHighlight, 0, len(groups))
	for d, group := range groups {
		all = append(all, dateHighlight(d, group))
	}
	slices.SortFunc(all, func(a, b DateHighlight) int { return cmp.Or(cmp.Compare(b.Score, a.Score), a.Date.Compare(b.Date)) })
	return all[:max(0, min(n, len(all)))]
}

func dateHighlight(d Date, entries []Entry) DateHighlight {
	h := DateHighlight{Date: d, Entries: entries}
	var foremost *Event
	best := 0
	var cited []Citation
	for i := range entries {
		e := &entries[i]
		if score, _ := grounds(e); foremost == nil || score > best {
			foremost, best = &e.Event, score
		}
		cited = append(cited, e.Event.Citations...)
	}
	documents, _ := independent(cited)
	h.Reasons = []Reason{
		{"foremost “" + headline(foremost) + "”", best},
		{count(len(entries), "event"), pointsEvent * (bits.Len(uint(len(entries))) - 1)},
		{"told by " + count(documents, "document"), pointsEvent * bits.Len(uint(documents))},
	}
	for _, r := range h.Reasons {
		h.Score += r.Points
	}
	return h
}
