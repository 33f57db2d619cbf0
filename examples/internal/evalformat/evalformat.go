// Package evalformat writes results the way public test sets are annotated.
//
// The library's own values are made for users; the test sets have conventions
// of their own: a range is two time expressions, a fall is a positive figure
// with the change "down", units have British names, "thousands" is the range
// 1000..10000. All of that is here, and nothing of it in the library.
package evalformat

import "github.com/almanac-go/almanac/extract"

// Line is what is known of one document.
type Line struct {
	ID         string     `json:"id"`
	Times      []Timex    `json:"timex"`
	Quantities []Quantity `json:"quantities"`
	Events     []Event    `json:"events"`
	Periods    []Period   `json:"periods"`
	Claims     []Claim    `json:"claims"`
}

// Span is a run of bytes of the text, half open.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Of returns the line of a result.
func Of(r *extract.Result) Line {
	times, index := timexes(r.Times)
	return Line{
		ID:         r.Source.ID,
		Times:      times,
		Quantities: quantities(r.Quantities),
		Events:     events(r, index),
		Periods:    periods(r.Times),
		Claims:     claims(r),
	}
}
