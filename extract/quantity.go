package extract

import "github.com/almanac-go/almanac/stats"

// Quantity is a figure with its hedge and unit. A duration is a quantity and
// a time; it is never a claim.
type Quantity struct {
	Mention
	Kind    QuantityKind    `json:"kind"`
	Value   stats.Quantity  `json:"value"`
	Concept string          `json:"concept,omitempty"` // content words that say what it is about, separated by spaces; "" where the sentence names nothing
	Change  stats.Direction `json:"change,omitempty"`  // the text says that it rose or fell
	From    string          `json:"from,omitempty"`    // ID of the figure that this one changed from: "from 128 tons to 82"
	Noun    string          `json:"noun,omitempty"`    // counted noun as it stands in the text
}

// QuantityKind is what sort of quantity a figure is.
type QuantityKind uint8

// The kinds of quantity.
const (
	KindNumber   QuantityKind = iota // a figure without unit or noun
	KindCount                        // of the things that Noun names
	KindMeasure                      // in a unit of measurement
	KindMoney                        //
	KindPercent                      // percent, per mille
	KindPoints                       // percentage points, basis points
	KindShare                        // a fraction, one in five
	KindMultiple                     // twice, doubled, five times
	KindDuration                     // a time as well
	KindAge                          // 58 years old; a time as well
)

var kindNames = []string{"number", "count", "measure", "money", "percent", "points", "share", "multiple", "duration", "age"}

// String returns the kind in lower case.
func (k QuantityKind) String() string { return nameOf(kindNames, uint8(k)) }

// MarshalText returns the kind in lower case.
func (k QuantityKind) MarshalText() ([]byte, error) {
	return marshalName("kind of quantity", kindNames, uint8(k))
}

// UnmarshalText reads what MarshalText writes.
func (k *QuantityKind) UnmarshalText(text []byte) error {
	return unmarshalName("kind of quantity", kindNames, text, (*uint8)(k))
}
