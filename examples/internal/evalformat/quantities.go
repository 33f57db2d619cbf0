package evalformat

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/stats"
)

// Quantity is a figure as newsquant annotates it.
type Quantity struct {
	Span
	Value   string `json:"value"`   // decimal, or lo..hi, lo.., ..hi
	Unit    string `json:"unit"`    // name, counted noun, or "-"
	Change  string `json:"change"`  // =, ~, <, >, up or down
	Concept string `json:"concept"` // words separated by spaces, or "-"
}

func quantities(qs []extract.Quantity) []Quantity {
	out := make([]Quantity, 0, len(qs))
	for _, q := range qs {
		if isVagueWord(q.Value) {
			continue
		}
		out = append(out, Quantity{
			Span:    Span{q.Start, q.End},
			Value:   value(q.Value),
			Unit:    unit(q),
			Change:  change(q),
			Concept: orDash(strings.Join(q.Concept, " ")),
		})
	}
	return out
}

// isVagueWord reports whether the figure is a bare "several" or "a few",
// which are no quantities there; "several thousand" is one.
func isVagueWord(q stats.Quantity) bool {
	return q.Bound() == stats.BoundVague && q.Hedge != stats.HedgePlural && q.Stated.Value.LessThanOrEqual(decimal.New(1, 0))
}

// value writes the figure. A range keeps the order in which it was said, and
// a plural such as "thousands" reaches to ten times its number.
func value(q stats.Quantity) string {
	switch {
	case q.Range:
		return q.Stated.Value.String() + ".." + q.Upper.Value.String()
	case q.Hedge == stats.HedgePlural:
		return q.Stated.Value.String() + ".." + q.Stated.Value.Shift(1).String()
	}
	return q.Stated.Value.String()
}

// unit names the unit, else the counted noun; a rate is "dollar per share".
func unit(q extract.Quantity) string {
	v := q.Value
	name := v.Unit.Name()
	switch v.Unit {
	case stats.Count, stats.Person, stats.Fraction, stats.Unit{}:
		name = v.Noun
		if name == "" && v.Unit == stats.Person {
			name = v.Unit.Name()
		}
	}
	if q.Kind == "age" {
		name += " of age"
	}
	per := v.PerNoun
	if per == "" && v.Per != stats.Count {
		per = v.Per.Name()
	}
	if per != "" {
		return strings.TrimSpace(name + " per " + per)
	}
	return orDash(name)
}

// change writes the direction of a change, else the bound.
func change(q extract.Quantity) string {
	switch q.Change {
	case stats.DirectionUp, stats.DirectionDown:
		return q.Change.String()
	}
	switch q.Value.Bound() {
	case stats.BoundAbout, stats.BoundAlmost, stats.BoundJustOver:
		return "~"
	case stats.BoundMore, stats.BoundAtLeast:
		return ">"
	case stats.BoundLess, stats.BoundAtMost:
		return "<"
	}
	return "="
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}
