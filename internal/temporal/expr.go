package temporal

import "github.com/almanac-go/almanac/timeline"

// Kind is what sort of thing an [Expr] says.
type Kind uint8

// The kinds.
const (
	KindNone     Kind = iota
	KindDate          // a place in the calendar, perhaps incomplete or relative
	KindRef           // now, recently, the future: Ref says which
	KindDuration      // an amount of time
	KindSet           // a recurring time: an amount, or a date that comes again
)

// Ref is a reference to the present, past or future without a date.
type Ref uint8

// The references.
const (
	NoRef Ref = iota
	PresentRef
	PastRef
	FutureRef
)

var refNames = [...]string{"", "PRESENT_REF", "PAST_REF", "FUTURE_REF"}

// String returns the TIMEX3 value, as in "PAST_REF".
func (r Ref) String() string { return nameOf(refNames[:], uint8(r)) }

// Anchor is what a relative expression counts from.
type Anchor uint8

// The anchors.
const (
	FromReference Anchor = iota // the document's date: ago, last, next, today
	FromText                    // the date the text was last at: later, the following
	FromBase                    // the date that the expression itself names: after Christmas
)

// Fields says which fields of an [Expr] the words fill.
type Fields uint32

// The fields of a date.
const (
	HasYear Fields = 1 << iota
	HasMonth
	HasDay
	HasWeekday
	HasQuarter
	HasHalf
	HasSeason
	HasWeek
	HasHoliday
	HasDecade
	HasCentury
	HasMillennium
	HasWeekend
	HasPart
	HasClock
	HasShift
	HasNth
	HasOffset
)

// Unit is a unit of time as it is written. The zero Unit is none.
type Unit uint8

// Expr is what the words of a time expression say, before any reference date
// is known. A field counts if its bit is set in Has.
type Expr struct {
	Kind   Kind
	Ref    Ref
	Anchor Anchor
	Mod    timeline.Mod
	Has    Fields
	Prefer int8 // -1 the nearest before, +1 the nearest after the anchor, 0 as tense and context say

	// Fields of the calendar.
	Year     int32 // astronomical; the first year of a decade, century or millennium
	Month    uint8
	Day      uint8
	Weekday  uint8 // 1 Monday – 7 Sunday
	Quarter  uint8
	Half     uint8
	Season   uint8 // 1 spring – 4 winter
	Week     uint8 // of the year
	Holiday  uint8
	Part     timeline.PartOfDay
	Hour     uint8
	Minute   uint8
	Second   uint8
	ClockTo  timeline.Grain // grain of the clock time
	Meridiem uint8          // 0 not said, 1 before noon, 2 after noon, 3 24-hour
	Short    bool           // the year was written with two digits
	Slashed  bool           // Month and Day stand as written and could be the other way round
	Fiscal   bool
	Around   Unit // the unit that holds the date: "the week of June 5", "Easter weekend"
	Turn     bool // the turn of a century
	This     bool // "this" stands before the unit
	Same     bool // the unit in which something happened: "the same week that they met"
	Generic  bool // the same unit comes again and again: "the winter", "mornings"

	// The unit that holds the fields, counted from the anchor: "last year"
	// is −1 year, "next week" +1 week. Count is above 1 for several units, as
	// in "the last three months".
	ShiftUnit Unit
	Shift     int16
	Count     int32

	// A part of that unit: the second Sunday of October, the first six weeks
	// of the year, the last day. Nth counts from 1, or from −1 at the end.
	Nth      int16
	NthUnit  Unit
	NthDay   uint8 // the weekday counted, 1–7; 0 for NthUnit
	NthCount int32

	// The amount of a duration, of a set ("every two days"), or of an offset
	// from the anchor ("three days ago", "two weeks after Christmas").
	Amount    Amount
	OffsetDir int8   // −1 before, +1 after
	Base      Anchor // what the base of an offset counts from, for FromBase
	Counted   uint8  // the weekday that Amount counts, 1–7: "three Mondays ago"
	On        uint8  // the weekday, 1–7, that is meant in the week or beside the day that the rest says; 0 none
	Frequency int32
	Zone      Extent // tokens of a time zone
}

// Amount is an amount of time in up to three units: "2 years 1 month 21 days".
// The zero Amount is none.
type Amount struct {
	Num     int64 // the number is Num/Den of Unit
	Den     int32
	Unit    Unit
	Vague   bool  // several, a few, or none said: PXD
	Approx  bool  // a couple, or so
	AtLeast bool  // 4+ hours
	High    int64 // the upper end of "two to three weeks", in Unit; 0 where there is none
	More    [2]struct {
		Num  int32
		Unit Unit
	}
}

func (e *Expr) has(f Fields) bool { return e.Has&f != 0 }
