package extract

import "github.com/almanac-go/almanac/stats"

// Quantity is a figure with its hedge and unit. A duration is a quantity and
// a time; it is never a claim.
type Quantity struct {
	Mention
	Kind    string         `json:"kind"` // money, mass, percent, count, duration, age, …
	Value   stats.Quantity `json:"value"`
	Concept []string       `json:"concept,omitempty"` // words of the text that say what it is about
	Change  Change         `json:"change,omitempty"`  // rose by, fell to
	Noun    string         `json:"noun,omitempty"`    // counted noun as it stands in the text
}

// Change is the direction in which the text says that a quantity changed.
type Change uint8

// The directions. The zero value is none.
const (
	ChangeNone Change = iota
	ChangeUp
	ChangeDown
)

var changeNames = []string{"", "up", "down"}

// String returns the direction, "" for none.
func (c Change) String() string { return nameOf(changeNames, uint8(c)) }

// MarshalText returns the direction.
func (c Change) MarshalText() ([]byte, error) {
	return marshalName("change", changeNames, uint8(c))
}

// UnmarshalText reads what MarshalText writes.
func (c *Change) UnmarshalText(text []byte) error {
	return unmarshalName("change", changeNames, text, (*uint8)(c))
}
