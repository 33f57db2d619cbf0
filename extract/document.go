package extract

import "github.com/almanac-go/almanac/timeline"

// Document is a text to read and what is known of it. Only Text is needed.
type Document struct {
	ID        string        `json:"id"` // names the document in citations and IDs
	Title     string        `json:"title,omitempty"`
	URL       string        `json:"url,omitempty"`
	Published timeline.Date `json:"published,omitzero"` // date, or moment, that relative expressions count from; zero if unknown
	Text      string        `json:"text"`               // English prose in UTF-8; anything else passes through with right offsets
}

// Source returns what is known of the document, without its text.
func (d Document) Source() timeline.Source {
	return timeline.Source{ID: d.ID, Title: d.Title, URL: d.URL, Published: d.Published}
}
