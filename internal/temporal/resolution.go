package temporal

import "github.com/almanac-go/almanac/timeline"

// Options are what a reader brings to a text. The zero value is useful: no
// reference date, month before day, fiscal years as calendar years, northern
// seasons.
type Options struct {
	Ref         timeline.Date // the date of the document; may carry a time; zero = unknown
	DayFirst    bool          // 3/4 is 3 April
	FiscalStart int           // month in which a fiscal year begins; 0 or 1 = January
	Southern    bool          // seasons of the southern hemisphere
	Pivot       int           // two-digit years below it are 20xx, the others 19xx; 0 = within 50 years before and 49 after the reference date
	Country     string        // holidays of this country (ISO 3166, "GB"); empty = the United States
	PreferNext  bool          // a date without a year or a weekday is the next one where the tense does not say
}

// Basis is where the reference date comes from.
type Basis uint8

// The bases.
const (
	Unknown  Basis = iota // there is none: relative expressions stay unresolved
	Given                 // with the document
	Dateline              // "WASHINGTON, July 16 (Reuters)", or the line of the author
	Heading               // a masthead or a heading
	Inferred              // from the dates of the text
)

var basisNames = [...]string{"unknown", "given", "dateline", "heading", "inferred"}

// String returns the basis in lower case.
func (b Basis) String() string { return nameOf(basisNames[:], uint8(b)) }

// Reference is the date that relative expressions of a document count from.
type Reference struct {
	Date    timeline.Date
	Basis   Basis
	Mention int // the mention that it was read from, or -1
}

// Reason says why an expression was resolved against its anchor.
type Reason uint8

// The reasons.
const (
	NoReason     Reason = iota // the words say the date in full, or nothing resolves it
	ByReference                // counted from the document's date
	ByTense                    // the nearest one that the tense of the clause allows
	ByNearest                  // the nearest one to the document's date
	ByText                     // counted from the date that stands before it in the text
	ByNeighbour                // completed from a date that stands near it
	ByHeading                  // completed from a heading
	ByBase                     // counted from the date the expression names
	ByWeekday                  // the weekday decided between several years
	ByConvention               // by the meaning of the words alone
)

var reasonNames = [...]string{"", "reference date", "tense", "nearest", "date before it in the text", "neighbouring date", "heading",
	"its own base", "weekday", "convention"}

// String returns the reason in lower case; "" for none.
func (r Reason) String() string { return nameOf(reasonNames[:], uint8(r)) }

// Flags mark what is odd about a date.
type Flags uint8

// The flags.
const (
	Impossible      Flags = 1 << iota // there is no such date: 31 June
	WrongWeekday                      // the weekday contradicts the date
	Ambiguous                         // day and month could be the other way round
	MeridiemGuessed                   // before or after noon was not said
	FiscalPeriod                      // counted in fiscal years
)

// End is one end of a range: its tokens and its TIMEX3 attributes.
type End struct {
	Extent
	Type  Type
	Value string
	Mod   timeline.Mod
}

// Resolution is what a mention means.
type Resolution struct {
	Type  Type   // TIMEX3 type
	Value string // TIMEX3 value; for a range begin/end
	Mod   timeline.Mod
	// Period holds the first and last date of the expression's own unit; zero
	// where it has none (durations, sets, vague references) or it is unknown.
	// Openness is said by the mention's Relation.
	Period       timeline.Period
	Anchor       timeline.Date // the date that it was counted or completed from
	Reason       Reason
	Flags        Flags
	Alternatives []timeline.Period // other readings, in order of likelihood
	Ends         [2]End            // for ranges
}

// Ambiguous reports whether the expression has other readings.
func (r *Resolution) Ambiguous() bool { return r.Flags&Ambiguous != 0 || len(r.Alternatives) > 0 }
