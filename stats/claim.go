package stats

import (
	"github.com/almanac-go/almanac/timeline"
)

// Claim is a quantity somebody states about something. What the text does not
// say is empty. The zero value is a claim of which nothing is known.
type Claim struct {
	ID       string   `json:"id,omitempty"` // stable: the same for the same text
	Quantity Quantity `json:"quantity,omitzero"`

	// Of, Whole and Per are in the words of the text: what the quantity is of
	// ("cocaine", "female officers"), what a share is a share of ("the armed
	// forces"), and the denominator of a rate ("100,000 live births").
	Of    string `json:"of,omitempty"`
	Whole string `json:"whole,omitempty"`
	Per   string `json:"per,omitempty"`

	// Concept is Of in canonical terms (lemmas, one word for each class of
	// synonyms, no words without meaning of their own), as whoever extracted
	// the claim knows them, and Base is Whole in such terms; where they are
	// empty, the words of Of and Whole stand as they are. Broader holds
	// canonical terms that are wider than one of Concept: "narcotic" for
	// "cocaine". Order has no meaning.
	Concept []string `json:"concept,omitempty"`
	Broader []string `json:"broader,omitempty"`
	Base    []string `json:"base,omitempty"`

	// Act is Verb as a canonical term, one for each class of synonyms
	// ("seizure" for seize and confiscate), and Agent is Actor in such terms.
	// An empty Act is a verb that no class has; claims with different verbs of
	// that sort may or may not speak of the same. An empty Agent beside a
	// Concept is an actor without a name, as "we".
	Act   string   `json:"act,omitempty"`
	Agent []string `json:"agent,omitempty"`

	Verb  string `json:"verb,omitempty"`  // what is done or is so: "seize"
	Actor string `json:"actor,omitempty"` // who does it
	Place string `json:"place,omitempty"` // where

	When           timeline.Period `json:"when,omitzero"`             // for which the figure holds, as said in or near the sentence
	WhenBasis      timeline.Basis  `json:"when_basis,omitempty"`      // where When was found
	Inherited      timeline.Period `json:"inherited,omitzero"`        // period taken from further away, a heading or the document
	InheritedBasis timeline.Basis  `json:"inherited_basis,omitempty"` // where Inherited was found

	Attribution timeline.Attribution `json:"attribution,omitzero"` // who says so
	Status      timeline.Status      `json:"status"`               // of the claim; actual by default
	Aggregate   Aggregate            `json:"aggregate,omitempty"`  // total, average, record …
	Change      Change               `json:"change,omitzero"`      // rise or fall, if it is one
	Role        Role                 `json:"role,omitempty"`       // new, previous, target …

	Citations []timeline.Citation `json:"citations,omitempty"` // the first one is that of the figure
}

// Source returns the document of the first citation, "" if there is none.
func (c Claim) Source() string {
	if len(c.Citations) == 0 {
		return ""
	}
	return c.Citations[0].Source
}

// Aggregate says what a figure is over the things it speaks of. The zero value
// is unknown.
type Aggregate uint8

// The aggregates.
const (
	AggregateNone    Aggregate = iota // the text does not say
	AggregateTotal                    // all together
	AggregateRunning                  // all together so far: it can only grow
	AggregateStock                    // what there is at a moment
	AggregateAverage
	AggregateMedian
	AggregateMinimum
	AggregateMaximum
	AggregateRecord // the highest or lowest ever
	AggregateRank   // a place in an order
)

var aggregateNames = [...]string{"", "total", "running total", "stock", "average", "median", "minimum", "maximum", "record", "rank"}

// String returns the name of the aggregate, "" for none.
func (a Aggregate) String() string { return enumName(aggregateNames[:], uint8(a)) }

// MarshalText returns the same as String.
func (a Aggregate) MarshalText() ([]byte, error) {
	return marshalEnum("aggregate", aggregateNames[:], uint8(a))
}

// UnmarshalText reads what MarshalText writes.
func (a *Aggregate) UnmarshalText(text []byte) error {
	return unmarshalEnum("aggregate", aggregateNames[:], text, (*uint8)(a))
}

// Direction is the way in which a figure moved. The zero value is none.
type Direction uint8

// The directions.
const (
	DirectionNone Direction = iota
	DirectionUp
	DirectionDown
	DirectionFlat // said to be unchanged
)

var directionNames = [...]string{"", "up", "down", "flat"}

// String returns the name of the direction, "" for none.
func (d Direction) String() string { return enumName(directionNames[:], uint8(d)) }

// MarshalText returns the same as String.
func (d Direction) MarshalText() ([]byte, error) {
	return marshalEnum("direction", directionNames[:], uint8(d))
}

// UnmarshalText reads what MarshalText writes.
func (d *Direction) UnmarshalText(text []byte) error {
	return unmarshalEnum("direction", directionNames[:], text, (*uint8)(d))
}

// ChangeKind says how a change is told. The zero value is no change.
type ChangeKind uint8

// The kinds of change.
const (
	ChangeNone     ChangeKind = iota
	ChangeFromTo              // the figure is the new value: rose to 4.3 from 3.8
	ChangeAbsolute            // the figure is the difference: rose by 0.5, by two percentage points
	ChangeRelative            // the figure is the difference as a part of the old value: rose 12%, doubled
)

var changeNames = [...]string{"", "from-to", "absolute", "relative"}

// String returns the name of the kind, "" for none.
func (k ChangeKind) String() string { return enumName(changeNames[:], uint8(k)) }

// MarshalText returns the same as String.
func (k ChangeKind) MarshalText() ([]byte, error) {
	return marshalEnum("kind of change", changeNames[:], uint8(k))
}

// UnmarshalText reads what MarshalText writes.
func (k *ChangeKind) UnmarshalText(text []byte) error {
	return unmarshalEnum("kind of change", changeNames[:], text, (*uint8)(k))
}

// Change is how a figure moved. The zero value is no change.
type Change struct {
	Kind      ChangeKind `json:"kind,omitempty"`
	Direction Direction  `json:"direction,omitempty"`
	From      *Quantity  `json:"from,omitempty"` // old value where it is stated; nil if not
}

// IsZero reports whether c is no change.
func (c Change) IsZero() bool { return c == Change{} }

// Role says what part a figure plays beside others. The zero value is none in
// particular.
type Role uint8

// The roles.
const (
	RoleNone       Role = iota
	RoleNew             // the value after a change
	RolePrevious        // the value before it
	RoleDifference      // the change itself
	RoleTarget          // a goal
	RoleThreshold       // a limit, a need, a condition
)

var roleNames = [...]string{"", "new", "previous", "difference", "target", "threshold"}

// String returns the name of the role, "" for none.
func (r Role) String() string { return enumName(roleNames[:], uint8(r)) }

// MarshalText returns the same as String.
func (r Role) MarshalText() ([]byte, error) { return marshalEnum("role", roleNames[:], uint8(r)) }

// UnmarshalText reads what MarshalText writes.
func (r *Role) UnmarshalText(text []byte) error {
	return unmarshalEnum("role", roleNames[:], text, (*uint8)(r))
}
