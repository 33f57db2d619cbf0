package evalformat

import "github.com/almanac-go/almanac/extract"

// Quantity is a figure as newsquant annotates it.
type Quantity struct {
	Span
	Value   string `json:"value"`   // decimal, or lo..hi, lo.., ..hi
	Unit    string `json:"unit"`    // name, counted noun, or "-"
	Change  string `json:"change"`  // =, ~, <, >, up or down
	Concept string `json:"concept"` // words separated by spaces, or "-"
}

func quantities(qs []extract.Quantity) []Quantity {
	return []Quantity{}
}
