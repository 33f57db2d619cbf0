package extract

import (
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// Version is that of the library as recorded in results. It changes whenever
// a text may give another result.
const Version = "0.1.0"

// Result is what was found in a document, each kind in the order of the text.
// It is written as JSON and read back without loss, but for bytes that are not
// UTF-8, which JSON cannot hold: they come back as U+FFFD. A Result is the caller's;
// reading it concurrently is safe.
type Result struct {
	Version    string           `json:"version"` // [Version] of the library that made it
	Source     timeline.Source  `json:"source"`
	Reference  Reference        `json:"reference"`
	Flags      Flags            `json:"flags,omitzero"`
	Sentences  []Sentence       `json:"sentences,omitempty"`
	Times      []Time           `json:"times,omitempty"`
	Quantities []Quantity       `json:"quantities,omitempty"`
	Claims     []stats.Claim    `json:"claims,omitempty"`
	Events     []timeline.Event `json:"events,omitempty"`

	// ClaimQuantities has for each claim the index of its figure in
	// Quantities; EventTimes for each event the indexes in Times of what dates it.
	ClaimQuantities []int   `json:"claim_quantities,omitempty"`
	EventTimes      [][]int `json:"event_times,omitempty"`

	Text string `json:"text,omitempty"` // the text, if [Options.KeepText] is set
}

// Flags are remarks on the document as a whole.
type Flags struct {
	NotEnglish bool `json:"not_english,omitempty"` // the text is plainly in another language, or in none
	Truncated  bool `json:"truncated,omitempty"`   // the text is longer than 2 GiB; the rest was not read
}

// Sentence is a sentence of the text, or a heading or another piece of text
// that stands alone.
type Sentence struct {
	Start int      `json:"start"` // byte offset
	End   int      `json:"end"`   // byte offset, exclusive
	Line  int      `json:"line"`  // of Start, counted from 1
	Kind  LineKind `json:"kind,omitempty"`
}

// LineKind tells what kind of line a sentence begins on.
type LineKind uint8

// The kinds of line. The zero value is ordinary prose.
const (
	LineBody     LineKind = iota
	LineHeading           // a title or a heading
	LineListItem          // begins with a bullet, a number or a letter
	LineCaption           // tells what a picture or a table shows
	LineByline            // names the author
	LineFootnote          // begins with a footnote mark
)

var lineKindNames = []string{"body", "heading", "list item", "caption", "byline", "footnote"}

// String returns the kind in lower case.
func (k LineKind) String() string { return nameOf(lineKindNames, uint8(k)) }

// MarshalText returns the kind in lower case.
func (k LineKind) MarshalText() ([]byte, error) {
	return marshalName("line kind", lineKindNames, uint8(k))
}

// UnmarshalText reads what MarshalText writes.
func (k *LineKind) UnmarshalText(text []byte) error {
	return unmarshalName("line kind", lineKindNames, text, (*uint8)(k))
}

// Mention is what a time and a quantity have in common: where it stands.
type Mention struct {
	ID         string `json:"id"`
	Start      int    `json:"start"`       // byte offset of the expression itself, without preposition
	End        int    `json:"end"`         // byte offset, exclusive
	OuterStart int    `json:"outer_start"` // of the expression with its preposition and hedge
	OuterEnd   int    `json:"outer_end"`
	Surface    string `json:"surface"`  // text[Start:End]
	Sentence   int    `json:"sentence"` // index into [Result.Sentences]
	Rule       string `json:"rule"`     // the rule that found it
}

// Reference is the date that relative expressions were counted from.
type Reference struct {
	Date  timeline.Date  `json:"date,omitzero"` // zero if unknown
	Basis ReferenceBasis `json:"basis"`
	Start int            `json:"start,omitempty"` // bytes of the text that give it, if Basis says that the text does
	End   int            `json:"end,omitempty"`
}

// ReferenceBasis tells where a reference date comes from.
type ReferenceBasis uint8

// The places, from sure to unsure. The zero value is an unknown date.
const (
	ReferenceUnknown  ReferenceBasis = iota
	ReferenceGiven                   // with the document
	ReferenceDateline                // the text's dateline
	ReferenceHeading                 // a heading or masthead
	ReferenceInferred                // the document's own dates
)

var referenceNames = []string{"unknown", "given", "dateline", "heading", "inferred"}

// String returns the basis in lower case.
func (b ReferenceBasis) String() string { return nameOf(referenceNames, uint8(b)) }

// MarshalText returns the basis in lower case.
func (b ReferenceBasis) MarshalText() ([]byte, error) {
	return marshalName("reference basis", referenceNames, uint8(b))
}

// UnmarshalText reads what MarshalText writes.
func (b *ReferenceBasis) UnmarshalText(text []byte) error {
	return unmarshalName("reference basis", referenceNames, text, (*uint8)(b))
}
