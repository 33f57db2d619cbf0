package extract

import "github.com/almanac-go/almanac/timeline"

// Time is an expression of time. Type, Value and Mod are the attributes of a
// TIMEX3 annotation of it, a range being one expression with the value A/B.
type Time struct {
	Mention
	Type     TimeType     `json:"type"`
	Value    string       `json:"value"`              // TIMEX3: "2018-06-05", "P3W", "PRESENT_REF"; of a range "2018-06-05/2018-06-09"
	Mod      timeline.Mod `json:"mod,omitempty"`      // TIMEX3
	Relation Relation     `json:"relation,omitempty"` // what the preposition says: since, until, by

	// Period is the expression's own unit or range on the calendar, zero
	// where it has none: a duration, a set, an unresolved expression. What
	// Relation says does not open it: "since 2019" is 2019.
	Period timeline.Period `json:"period,omitzero"`

	// Anchor is the date that the expression was counted or completed from,
	// and Reason says why that one. Zero if the words say the date in full.
	Anchor timeline.Date `json:"anchor,omitzero"`
	Reason Reason        `json:"reason,omitempty"`

	Notes        TimeNotes         `json:"notes,omitzero"`
	Alternatives []timeline.Period `json:"alternatives,omitempty"` // other readings, the likeliest first
	Ends         []TimeEnd         `json:"ends,omitempty"`         // the two ends of a range; none otherwise
}

// TimeNotes mark what is odd about a time.
type TimeNotes struct {
	Ambiguous       bool `json:"ambiguous,omitempty"`        // there are other readings: 3/4/2018
	Impossible      bool `json:"impossible,omitempty"`       // there is no such date: 31 June
	WrongWeekday    bool `json:"wrong_weekday,omitempty"`    // weekday and date contradict each other
	MeridiemGuessed bool `json:"meridiem_guessed,omitempty"` // before or after noon was not said
	Fiscal          bool `json:"fiscal,omitempty"`           // counted in fiscal years
	Recurring       bool `json:"recurring,omitempty"`        // tells of what happens each time: during the winter
}

// TimeEnd is one end of a range, as an expression of its own.
type TimeEnd struct {
	Start   int          `json:"start"`
	End     int          `json:"end"`
	Surface string       `json:"surface"`
	Type    TimeType     `json:"type"`
	Value   string       `json:"value"` // TIMEX3
	Mod     timeline.Mod `json:"mod,omitempty"`
}

// TimeType is the type of a TIMEX3 annotation.
type TimeType uint8

// The types. The zero value is none.
const (
	TypeNone     TimeType = iota
	TypeDate              // a day or something coarser
	TypeTime              // a time of day, or a part of a day
	TypeDuration          // three weeks
	TypeSet               // every Monday
)

var typeNames = []string{"", "DATE", "TIME", "DURATION", "SET"}

// String returns the type as TIMEX3 has it: "DATE".
func (t TimeType) String() string { return nameOf(typeNames, uint8(t)) }

// MarshalText returns the type as TIMEX3 has it.
func (t TimeType) MarshalText() ([]byte, error) {
	return marshalName("type of time", typeNames, uint8(t))
}

// UnmarshalText reads what MarshalText writes.
func (t *TimeType) UnmarshalText(text []byte) error {
	return unmarshalName("type of time", typeNames, text, (*uint8)(t))
}

// Relation is what the words before an expression say about how something
// lies to it: since 2019, by Friday.
type Relation uint8

// The relations. The zero value is none, or one that is no more than "at".
const (
	RelationNone Relation = iota
	RelationIn
	RelationDuring
	RelationSince
	RelationUntil
	RelationBy
	RelationBefore
	RelationAfter
	RelationBetween
	RelationWithin
	RelationThrough
)

var relationNames = []string{"", "in", "during", "since", "until", "by", "before", "after", "between", "within", "through"}

// String returns the relation in lower case, "" for none.
func (r Relation) String() string { return nameOf(relationNames, uint8(r)) }

// MarshalText returns the relation in lower case.
func (r Relation) MarshalText() ([]byte, error) {
	return marshalName("relation", relationNames, uint8(r))
}

// UnmarshalText reads what MarshalText writes.
func (r *Relation) UnmarshalText(text []byte) error {
	return unmarshalName("relation", relationNames, text, (*uint8)(r))
}

// Reason says why an expression was counted from its anchor, or read as it
// was.
type Reason uint8

// The reasons. The zero value is none: the words say the date in full, or
// nothing resolves them.
const (
	ReasonNone       Reason = iota
	ReasonReference         // counted from the reference date
	ReasonTense             // the nearest one that the tense of the clause allows
	ReasonNearest           // the nearest one to the reference date
	ReasonText              // counted from the date that stands before it in the text
	ReasonNeighbour         // completed from a date that stands near it
	ReasonHeading           // completed from a heading
	ReasonBase              // counted from the date that the expression names itself
	ReasonWeekday           // the weekday decided between several years
	ReasonConvention        // by the meaning of the words alone
)

var reasonNames = []string{"", "reference date", "tense", "nearest", "text", "neighbour", "heading", "own base", "weekday", "convention"}

// String returns the reason in lower case, "" for none.
func (r Reason) String() string { return nameOf(reasonNames, uint8(r)) }

// MarshalText returns the reason in lower case.
func (r Reason) MarshalText() ([]byte, error) { return marshalName("reason", reasonNames, uint8(r)) }

// UnmarshalText reads what MarshalText writes.
func (r *Reason) UnmarshalText(text []byte) error {
	return unmarshalName("reason", reasonNames, text, (*uint8)(r))
}
