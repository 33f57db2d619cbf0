package render

import "github.com/almanac-go/almanac/timeline"

// When returns a period as people write it, as timeline.Period.Phrase does: "5–9 Jun 2018", "since May 2016", "c. 1984".
func When(p timeline.Period) string { return p.Phrase() }
