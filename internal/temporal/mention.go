package temporal

import "github.com/almanac-go/almanac/timeline"

// Type is the TIMEX3 type of a time expression. The zero Type is Date.
type Type uint8

// The types.
const (
	Date     Type = iota // a day or a coarser unit of the calendar
	Time                 // finer than a day: clock times and parts of the day
	Duration             // a stretch of time
	Set                  // times that recur
)

var typeNames = [...]string{"DATE", "TIME", "DURATION", "SET"}

// String returns the name that TIMEX3 uses, as in "DURATION".
func (t Type) String() string { return nameOf(typeNames[:], uint8(t)) }

// Relation is how the preposition before a time expression relates it to what
// it dates. The zero value is none: there is no preposition, or one that says
// nothing (on, at, of, for).
type Relation uint8

// The relations.
const (
	NoRelation Relation = iota
	In
	During
	Since // also "from" where no other end follows
	Until
	By // also "no later than"
	Before
	After
	Between
	Within
	Through
)

var relationNames = [...]string{"", "in", "during", "since", "until", "by", "before", "after", "between", "within", "through"}

// String returns the relation in lower case; "" for none.
func (r Relation) String() string { return nameOf(relationNames[:], uint8(r)) }

func nameOf(names []string, i uint8) string {
	if int(i) < len(names) {
		return names[i]
	}
	return "unknown"
}

// Mention is a time expression found in a text. Token indexes are half open.
type Mention struct {
	// First and Last are the inner extent as TimeML has it: the expression with
	// its determiner and with "early" or "about", without a leading preposition.
	First, Last int
	// OuterFirst and OuterLast hold the preposition and hedge besides.
	OuterFirst, OuterLast int
	Type                  Type
	Relation              Relation
	Rule                  string // the rule that made it
	Expr                  Expr
	// Range is set for a range that is one expression ("June 5-9, 2018"). Expr
	// is then its begin and To its end; Ends are their tokens.
	Range bool
	To    Expr
	Ends  [2]Extent
	// Recurring is set where the expression, though dated, tells of what
	// happens each time ("during the winter").
	Recurring bool
	Heading   bool // stands in a heading, dateline or masthead
	Weak      bool // needs support from elsewhere to be kept
}

// Extent is a run of tokens [First, Last).
type Extent struct{ First, Last int }

// Mod is the modifier of the expression.
func (m *Mention) Mod() timeline.Mod { return m.Expr.Mod }
