package extract

import "github.com/almanac-go/almanac/stats"

// Quantity is a figure with its hedge and unit. A duration is a quantity and
// a time; it is never a claim.
type Quantity struct {
	Mention
	Kind    string          `json:"kind"` // money, mass, percent, count, duration, age, …
	Value   stats.Quantity  `json:"value"`
	Concept []string        `json:"concept,omitempty"` // words of the text that say what it is about
	Change  stats.Direction `json:"change,omitempty"`  // the text says that it rose or fell
	Noun    string          `json:"noun,omitempty"`    // counted noun as it stands in the text
}
