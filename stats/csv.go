package stats

import (
	"encoding/csv"
	"io"
	"strings"
	"unicode"

	"github.com/shopspring/decimal"
)

// WriteCSV writes series as one table with a line a point: what the series is
// of, place, agent, unit, period, state, the strict and the loose ends (empty
// where there is none, "open" where the end itself does not belong), and the figures as
// stated with their documents. Text of documents that a spreadsheet would run as a formula
// is disarmed with an apostrophe. Errors are those of w.
func WriteCSV(w io.Writer, series []Series) error {
	out := csv.NewWriter(w)
	out.Write([]string{"of", "place", "agent", "unit", "period", "state", "low", "low_open", "high", "high_open", "loose_low", "loose_high", "stated", "documents"})
	for _, s := range series {
		for _, pt := range s.Points {
			var stated []string
			for _, c := range pt.Claims {
				stated = append(stated, c.Quantity.String())
			}
			low, lowOpen := csvEnd(pt.Figure.Strict.Low())
			high, highOpen := csvEnd(pt.Figure.Strict.High())
			looseLow, _ := csvEnd(pt.Figure.Loose.Low())
			looseHigh, _ := csvEnd(pt.Figure.Loose.High())
			if pt.State == PointMissing || pt.State == PointConflicting {
				low, lowOpen, high, highOpen, looseLow, looseHigh = "", "", "", "", "", ""
			}
			row := []string{s.Of, s.Place, s.Agent, s.Unit.Symbol(), pt.Period.String(), pt.State.String(), low, lowOpen, high, highOpen,
				looseLow, looseHigh, strings.Join(stated, "; "), strings.Join(Topic{Claims: pt.Claims}.Sources(), "; ")}
			for i := range row {
				row[i] = csvCell(row[i])
			}
			out.Write(row)
		}
	}
	out.Flush()
	return out.Error()
}

func csvEnd(e End, ok bool) (value, open string) {
	if !ok {
		return "", ""
	}
	if e.Open {
		open = "open"
	}
	return plain(e.Value), open
}

// csvCell makes a cell that no spreadsheet runs: control characters become
// spaces, and what begins with the sign of a formula and is no number gets an
// apostrophe.
func csvCell(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
	t := strings.TrimLeft(s, " ")
	if t == "" || !strings.ContainsRune("=+-@", rune(t[0])) {
		return s
	}
	if _, err := decimal.NewFromString(t); err == nil && t == s {
		return s
	}
	return "'" + s
}
