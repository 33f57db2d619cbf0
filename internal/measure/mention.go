package measure

import "github.com/almanac-go/almanac/stats"

// Kind is what sort of quantity a mention is.
type Kind uint8

// The kinds of quantity.
const (
	Bare     Kind = iota // a figure without unit and noun
	Count                // of the things that the noun names
	Measured             // in a unit of measurement; [stats.Unit.Dimension] says which
	Money                //
	Percent              // percent, per mille, ppm
	Points               // percentage points, basis points
	Share                // a fraction, one in five
	Multiple             // twice, doubled, five times
	Duration             // a time as well
	Age                  // 58 years old
)

var kindNames = [...]string{"number", "count", "measure", "money", "percent", "points", "share", "multiple", "duration", "age"}

// String returns the kind in lower case.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return ""
}

// Flags tell what a reader of claims needs to know of a mention.
type Flags uint8

// The flags of a mention.
const (
	One       Flags = 1 << iota // "one" before a noun, which may be no more than an article
	OneOf                       // "one of the": a member, not a count
	Words                       // a whole number in words
	Attribute                   // part of an adjective: "a five-man crew", "a 10-gallon tank"
	Definite                    // after "the", "these", "his": the count is presupposed, not claimed
	Repeated                    // the same figure in another unit stands before it: "87 mph (140 km/h)"
)

// Mention is a quantity of a text. Token spans are half open.
type Mention struct {
	// First and Last are the figure with its unit or sign of money, of a range
	// both figures; a hedge, a noun and a worded "per" stand outside.
	First, Last int
	// OuterFirst and OuterLast hold the hedge besides.
	OuterFirst, OuterLast int
	Q                     stats.Quantity
	// NounFirst and NounLast are the counted noun phrase, -1 if there is none;
	// its head is the last token.
	NounFirst, NounLast int
	// PerFirst and PerLast are the denominator of a rate with "per" or "a", -1
	// if there is none.
	PerFirst, PerLast int
	Kind              Kind
	Flags             Flags
	Direction         stats.Direction // of a change by this much ("rose 12%")
	// Occurrence is set for a count of how often something happened: "twice",
	// "four times".
	Occurrence bool
	// Old and New link the two figures of a change "from A to B": the index of
	// the other figure in the result, -1 if there is none.
	Old, New int
	Rule     string

	num, num2 int32 // indexes of the numbers; num2 is -1 but for ranges
	unit      unit
	per       unit
	perEach   int32 // index of the number of "per 100,000", -1 for none
	perLike   int32 // the mention that says what this one is per as well, -1 for none
	hedge     stats.Hedge
	tolerance int32 // index of the number after ±, -1 for none
	noUnit    bool  // the unit was not stated, so it can be shared
	likeNum   int32 // number of the mention whose noun is meant, -1 for none
	inverted  bool  // the unit is a denominator alone: "per square centimetre"
	lonely    bool  // a figure that is nothing unless it shares the noun of another
	doubtful  bool  // a year or a day, unless it is an end of a range
	lead      int   // the token after the noun that the heading of the figure's list counts, 0 for none
	side      bool  // one side of "120x80 cm", nothing without the unit of the last
}

// Has reports whether the mention has one of the flags f.
func (m *Mention) Has(f Flags) bool { return m.Flags&f != 0 }

// Span is a run of tokens that a time expression covers.
type Span struct {
	First, Last int  // half open
	Duration    bool // it is a length of time, which is a quantity too
}
