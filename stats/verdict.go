package stats

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/shopspring/decimal"
)

// Outcome is what the comparison of two claims comes to. The zero value is
// Incomparable.
type Outcome uint8

// The outcomes.
const (
	Incomparable Outcome = iota // they do not speak of the same thing, or not certainly
	Conflicting                 // they cannot both be true
	Equal                       // they say the same
	EqualRounded                // one is a rounding of the other
	WithinBounds                // one lies within the bound or the range of the other
	Consistent                  // both can be true, and neither implies the other
)

var outcomeNames = [...]string{"incomparable", "conflicting", "equal", "equal rounded", "within bounds", "consistent"}

// String returns the name of the outcome in lower case.
func (o Outcome) String() string { return enumName(outcomeNames[:], uint8(o)) }

// MarshalText returns the same as String.
func (o Outcome) MarshalText() ([]byte, error) {
	return marshalEnum("outcome", outcomeNames[:], uint8(o))
}

// UnmarshalText reads what MarshalText writes.
func (o *Outcome) UnmarshalText(text []byte) error {
	return unmarshalEnum("outcome", outcomeNames[:], text, (*uint8)(o))
}

// Agrees reports whether the outcome says that both claims can be true.
func (o Outcome) Agrees() bool { return o >= Equal }

// PartTest is the test that a part is not greater than its whole, which is all
// that can be asked of claims of which one is narrower. The zero value is no
// test.
type PartTest uint8

// The results of the test.
const (
	PartNone     PartTest = iota
	PartKept              // the part is not certainly greater than the whole: not contradicted
	PartViolated          // it is: the claims conflict
)

var partNames = [...]string{"", "kept", "violated"}

// String returns "kept", "violated" or "".
func (p PartTest) String() string { return enumName(partNames[:], uint8(p)) }

// MarshalText returns the same as String.
func (p PartTest) MarshalText() ([]byte, error) {
	return marshalEnum("part test", partNames[:], uint8(p))
}

// UnmarshalText reads what MarshalText writes.
func (p *PartTest) UnmarshalText(text []byte) error {
	return unmarshalEnum("part test", partNames[:], text, (*uint8)(p))
}

// Verdict is what [Compare] found, and why.
type Verdict struct {
	Outcome Outcome  `json:"outcome"`
	Gate    Gate     `json:"gate"`
	Reasons []Axis   `json:"reasons,omitempty"` // axes that make the claims incomparable
	Part    PartTest `json:"part,omitempty"`

	// RateMissing says that the figures are money of two currencies, so that
	// the axis of kind fails for want of a rate: whoever has one takes one
	// of the figures to the other currency with [Quantity.Exchange] first.
	RateMissing bool `json:"rate_missing,omitempty"`

	// Unit is the unit of Gap and Joint: that of the first claim, in the
	// reading that was taken.
	Unit Unit `json:"unit,omitzero"`

	// Gap is the distance of the nearest ends of two conflicting claims, Ratio
	// the greater of these ends as a multiple of the lesser (zero where that
	// is not positive). Both are rounded half to even to 34 significant digits
	// where they have no finite decimal form.
	Gap   decimal.Decimal `json:"gap,omitzero"`
	Ratio decimal.Decimal `json:"ratio,omitzero"`

	// Joint is where the true value lies if both claims are true: what the two
	// strict readings have in common, or the two loose ones where JointLoose
	// says so. It is nil unless the outcome agrees.
	Joint      *Interval `json:"joint,omitempty"`
	JointLoose bool      `json:"joint_loose,omitempty"`

	// Finer tells which claim is the more precise one: -1 the first, +1 the
	// second, 0 neither. It is set for EqualRounded and WithinBounds.
	Finer int `json:"finer,omitempty"`

	// Supersedes tells which of two running totals replaces the other, being
	// later and larger: -1 the first, +1 the second, 0 neither.
	Supersedes int `json:"supersedes,omitempty"`

	// ReadingA and ReadingB are the readings under which the verdict holds,
	// where a unit has several; DependsOn has the other readings under which
	// it would be another one.
	ReadingA  Unit      `json:"reading_a,omitzero"`
	ReadingB  Unit      `json:"reading_b,omitzero"`
	DependsOn []Reading `json:"depends_on,omitempty"`

	Lowered bool   `json:"lowered,omitempty"` // an axis was unknown: hold it with less confidence
	Policy  Policy `json:"policy"`

	A Quantity `json:"a,omitzero"` // the quantities that were compared
	B Quantity `json:"b,omitzero"`
}

// Reading is what a comparison comes to under one reading of the units.
type Reading struct {
	A       Unit            `json:"a,omitzero"`
	B       Unit            `json:"b,omitzero"`
	Outcome Outcome         `json:"outcome"`
	Unit    Unit            `json:"unit,omitzero"` // of Gap
	Gap     decimal.Decimal `json:"gap,omitzero"`
}

// UnmarshalJSON reads a verdict as [encoding/json] writes it. Decimals beyond
// [MaxExponent] are a [*SyntaxError].
func (v *Verdict) UnmarshalJSON(data []byte) error {
	type plainVerdict Verdict
	var w plainVerdict
	if err := json.Unmarshal(data, &w); err != nil {
		return err
	}
	figures := []decimal.Decimal{w.Gap, w.Ratio}
	for _, r := range w.DependsOn {
		figures = append(figures, r.Gap)
	}
	for _, d := range figures {
		if e := int(d.Exponent()); e < -2*MaxExponent || e > 2*MaxExponent {
			return &SyntaxError{Type: "decimal", Value: clip(string(data)), Reason: "too large or too small"}
		}
	}
	*v = Verdict(w)
	return nil
}

// String returns the verdict as a sentence: "Almost 16 tons and more than 15,705
// kg are consistent, together 15.705–16 t, reading ton as tonne;
// reading ton as short ton they conflict by 1.312 short tons."
func (v Verdict) String() string {
	var b strings.Builder
	b.WriteString(v.finding())
	if u := v.unknownAxes(); u != "" {
		b.WriteString(" (" + u + " unknown)")
	}
	if r := readingWords(v.A, v.ReadingA, v.B, v.ReadingB); r != "" {
		b.WriteString(", reading " + r)
	}
	for _, r := range v.DependsOn {
		b.WriteString("; reading " + readingWords(v.A, r.A, v.B, r.B) + " they " + r.Outcome.verb())
		if r.Outcome == Conflicting {
			b.WriteString(" by " + amount(r.Gap, r.Unit))
		}
	}
	b.WriteByte('.')
	s := b.String()
	return strings.ToUpper(s[:1]) + s[1:]
}

// verb returns the outcome as the predicate of two claims.
func (o Outcome) verb() string {
	switch o {
	case Incomparable:
		return "are not comparable"
	case Conflicting:
		return "conflict"
	case Equal:
		return "say the same"
	case EqualRounded:
		return "agree when rounded"
	case WithinBounds:
		return "agree within bounds"
	}
	return "are consistent"
}

// finding returns what was found, without the readings.
func (v Verdict) finding() string {
	a, b := v.A.String(), v.B.String()
	if a == "" {
		a = "no figure"
	}
	if b == "" {
		b = "no figure"
	}
	switch v.Outcome {
	case Incomparable:
		s := a + " and " + b + " are not comparable"
		if r := v.reasons(); r != "" {
			s += ": " + r
		}
		if v.Part == PartKept {
			s += "; not contradicted"
		}
		return s
	case Conflicting:
		s := a + " and " + b + " conflict by " + amount(v.Gap, v.Unit)
		if v.Part == PartViolated {
			s += ": the part is greater than the whole"
		}
		return s
	case Equal:
		if a == b {
			return "both say " + a
		}
	case EqualRounded:
		if v.Finer > 0 {
			a, b = b, a
		}
		return b + " and " + a + " " + v.Outcome.verb()
	case WithinBounds:
		if v.Finer > 0 {
			a, b = b, a
		}
		return a + " and " + b + " agree: the first is within the second"
	}
	s := a + " and " + b + " " + v.Outcome.verb()
	switch {
	case v.Supersedes < 0:
		s += ": the first is later and supersedes the second"
	case v.Supersedes > 0:
		s += ": the second is later and supersedes the first"
	case v.Outcome == Consistent && v.Joint != nil:
		s += ", together " + v.Joint.words(v.Unit)
	}
	return s
}

// words returns an interval as people write it: "15.705–16 t". Whether the ends
// of one that has both belong to it is left to [Interval.String].
func (i Interval) words(u Unit) string {
	number := func(e End) Number {
		if !e.Exact {
			e.Value = e.Value.Round(int32(max(0, 4-(e.Value.NumDigits()+int(e.Value.Exponent())))))
		}
		return Number{Value: e.Value}
	}
	figure := func(e End) string { return Quantity{Stated: number(e), Unit: u}.text() }
	low, below := i.Low()
	high, above := i.High()
	switch {
	case i.IsPoint():
		return figure(low)
	case below && above:
		return Quantity{Stated: number(low), Upper: number(high), Range: true, Unit: u}.text()
	case below && low.Open:
		return "more than " + figure(low)
	case below:
		return "at least " + figure(low)
	case above && high.Open:
		return "less than " + figure(high)
	case above:
		return "at most " + figure(high)
	}
	return "any figure"
}

// reasons lists the axes that make two claims incomparable.
func (v Verdict) reasons() string {
	var parts []string
	for _, axis := range v.Reasons {
		if axis < numAxes {
			part := axis.String() + " " + v.Gate[axis].String()
			if axis == AxisKind && v.RateMissing {
				part = "two currencies and no rate of exchange"
			}
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, ", ")
}

// unknownAxes lists the axes on which a claim does not say enough, without
// those that are reasons.
func (v Verdict) unknownAxes() string {
	var parts []string
	for axis, m := range v.Gate {
		if m == MatchUnknown && !slices.Contains(v.Reasons, Axis(axis)) {
			parts = append(parts, Axis(axis).String())
		}
	}
	return strings.Join(parts, ", ")
}

// readingWords says as what the ambiguous units of two quantities are read.
func readingWords(a Quantity, u Unit, b Quantity, v Unit) string {
	var parts []string
	for _, r := range []struct {
		q Quantity
		u Unit
	}{{a, u}, {b, v}} {
		if r.q.isAmbiguous() && !r.u.IsZero() {
			if r.q.statedUnit() == r.u {
				continue // the currency that was assumed for its sign
			}
			part := r.q.statedUnit().Symbol() + " as " + r.u.Name()
			if len(parts) == 0 || parts[0] != part {
				parts = append(parts, part)
			}
		}
	}
	return strings.Join(parts, " and ")
}

// statedUnit returns the unit before any conversion.
func (q Quantity) statedUnit() Unit {
	if q.Original != nil {
		return q.Original.Unit
	}
	return q.Unit
}

// amount returns a distance between two figures of a unit, to four significant
// digits. The distance of two shares is in points.
func amount(d decimal.Decimal, u Unit) string {
	places := max(0, 4-d.NumDigits()-int(d.Exponent()))
	q := Quantity{Stated: Number{Value: d.Round(int32(places))}, Unit: u}
	switch {
	case u == Percent:
		q.Unit = PercentagePoint
	case u == Person || u == Count:
		return grouped(plain(q.Stated.Value))
	}
	return q.String()
}
