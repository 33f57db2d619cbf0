// Package timeml reads and writes documents in TimeML, the markup in which
// public sets of news are annotated with time expressions (TimeML 1.2.1; the
// TIMEX3 part of it).
package timeml

// Document is a text with its time expressions.
type Document struct {
	ID      string
	Title   string
	Created string // TIMEX3 value of the document's date (DCT); "" if unknown
	Text    string
	Times   []Timex // in text order, without the document's date
}

// Timex is a TIMEX3 of the text.
type Timex struct {
	Start, End int // byte offsets into Text, half open
	Type       string
	Value      string
	Mod        string
}
