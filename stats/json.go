package stats

import (
	"bytes"
	"encoding/json"
	"math/big"
	"strings"
)

// The wire form of a quantity has what was stated, and beside it, for readers
// in other languages, what follows from that: the sign of the bound and the
// ends that the words name. Those four are written and not read back.

// wireNumber is a number in JSON: decimals are strings.
type wireNumber struct {
	Value string `json:"value"`
	Place int    `json:"place,omitempty"`
	Ratio string `json:"ratio,omitempty"` // "1/3"
}

type wireQuantity struct {
	wireNumber
	Upper     *wireNumber `json:"upper,omitempty"`
	Tolerance *wireNumber `json:"tolerance,omitempty"`
	Hedge     Hedge       `json:"hedge,omitempty"`
	HedgeText string      `json:"hedge_text,omitempty"`

	Bound    *Bound `json:"bound,omitempty"`
	Low      string `json:"low,omitempty"`
	High     string `json:"high,omitempty"`
	LowOpen  bool   `json:"low_open,omitempty"`
	HighOpen bool   `json:"high_open,omitempty"`

	Unit     string        `json:"unit,omitempty"`
	Assumed  bool          `json:"assumed,omitempty"`
	Per      string        `json:"per,omitempty"`
	PerEach  string        `json:"per_each,omitempty"`
	PerNoun  string        `json:"per_noun,omitempty"`
	Noun     string        `json:"noun,omitempty"`
	NounText string        `json:"noun_text,omitempty"`
	Delta    bool          `json:"delta,omitempty"`
	Original *wireQuantity `json:"original,omitempty"`
}

func toWireNumber(n Number) wireNumber {
	return wireNumber{Value: n.decimalString(), Place: n.Place, Ratio: n.Ratio.String()}
}

// decimalString returns the value with its written places.
func (n Number) decimalString() string {
	n.Ratio = Ratio{}
	return n.String()
}

func (w wireNumber) number() (n Number, err error) {
	if w.Place < -MaxExponent || w.Place > MaxExponent {
		return Number{}, &SyntaxError{Type: "place", Value: clip(w.Value), Reason: "out of range"}
	}
	n.Place = w.Place
	if n.Value, err = parseDecimal(w.Value); err != nil {
		return Number{}, err
	}
	if w.Ratio != "" {
		err = n.Ratio.UnmarshalText([]byte(w.Ratio))
	}
	return n, err
}

// MarshalText returns the same as String.
func (r Ratio) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads two decimals with a slash between them, or one alone.
func (r *Ratio) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*r = Ratio{}
		return nil
	}
	num, den, ok := strings.Cut(string(text), "/")
	if !ok {
		den = "1"
	}
	a, err := parseDecimal(num)
	if err != nil {
		return err
	}
	b, err := parseDecimal(den)
	if err != nil {
		return err
	}
	if b.IsZero() {
		return &SyntaxError{Type: "ratio", Value: clip(string(text)), Reason: "divides by zero"}
	}
	*r = Ratio{Num: a, Den: b}
	return nil
}

// MarshalJSON writes the number as an object with its value as a string.
func (n Number) MarshalJSON() ([]byte, error) { return json.Marshal(toWireNumber(n)) }

// UnmarshalJSON reads what MarshalJSON writes. Decimals beyond [MaxDigits] and
// [MaxExponent] are a [*SyntaxError].
func (n *Number) UnmarshalJSON(data []byte) error {
	var w wireNumber
	err := json.Unmarshal(data, &w)
	if err != nil || isNull(data) {
		return err
	}
	*n, err = w.number()
	return err
}

// MarshalJSON writes the quantity as an object: what was stated, with decimals
// as strings and units by symbol, and, for readers only, the sign of the bound
// and the ends that the words name. No quantity is null.
func (q Quantity) MarshalJSON() ([]byte, error) {
	if q.IsZero() {
		return []byte("null"), nil
	}
	return json.Marshal(q.wire(true))
}

// wire returns the wire form of q, with what follows from it where asked.
func (q Quantity) wire(derived bool) *wireQuantity {
	w := &wireQuantity{
		wireNumber: toWireNumber(q.Stated),
		Hedge:      q.Hedge, HedgeText: q.HedgeText,
		Unit: q.Unit.Symbol(), Assumed: q.Assumed, Per: q.Per.Symbol(), PerNoun: q.PerNoun,
		Noun: q.Noun, NounText: q.NounText, Delta: q.Delta,
	}
	if q.Range {
		u := toWireNumber(q.Upper)
		w.Upper = &u
	}
	if !q.Tolerance.IsZero() {
		t := toWireNumber(q.Tolerance)
		w.Tolerance = &t
	}
	if !q.PerEach.IsZero() {
		w.PerEach = plain(q.PerEach)
	}
	if q.Original != nil {
		w.Original = q.Original.wire(false)
	}
	if derived {
		b, ends := q.Bound(), q.Ends()
		w.Bound = &b
		if e, ok := ends.Low(); ok {
			w.Low, w.LowOpen = plain(e.Value), e.Open
		}
		if e, ok := ends.High(); ok {
			w.High, w.HighOpen = plain(e.Value), e.Open
		}
	}
	return w
}

// UnmarshalJSON reads what MarshalJSON writes, with units of the default
// table. The bound and the ends are not read: they follow from the rest.
// Decimals beyond [MaxDigits] and [MaxExponent] are a [*SyntaxError], unknown
// units an [*UnknownUnitError].
func (q *Quantity) UnmarshalJSON(data []byte) error {
	if isNull(data) {
		return nil
	}
	v, err := DefaultTable().DecodeQuantity(data)
	if err == nil {
		*q = v
	}
	return err
}

// DecodeQuantity reads a quantity from JSON as [Quantity.UnmarshalJSON] does,
// with the units of this table.
func (t *Table) DecodeQuantity(data []byte) (Quantity, error) {
	var w wireQuantity
	if err := json.Unmarshal(data, &w); err != nil {
		return Quantity{}, err
	}
	if isNull(data) {
		return Quantity{}, nil
	}
	return w.quantity(t)
}

// quantity returns the quantity of a wire form.
func (w *wireQuantity) quantity(t *Table) (q Quantity, err error) {
	q = Quantity{
		Hedge: w.Hedge, HedgeText: w.HedgeText, Assumed: w.Assumed,
		PerNoun: w.PerNoun, Noun: w.Noun, NounText: w.NounText, Delta: w.Delta,
	}
	if w.Original != nil {
		return w.converted(t)
	}
	if q.Stated, err = w.number(); err != nil {
		return Quantity{}, err
	}
	if w.Upper != nil {
		q.Range = true
		if q.Upper, err = w.Upper.number(); err != nil {
			return Quantity{}, err
		}
	}
	if w.Tolerance != nil {
		if q.Tolerance, err = w.Tolerance.number(); err != nil {
			return Quantity{}, err
		}
	}
	if q.Unit, err = t.Parse(w.Unit); err != nil {
		return Quantity{}, err
	}
	if q.Per, err = t.Parse(w.Per); err != nil {
		return Quantity{}, err
	}
	if w.PerEach != "" {
		if q.PerEach, err = parseDecimal(w.PerEach); err != nil {
			return Quantity{}, err
		}
	}
	return q, nil
}

// converted returns the quantity of a wire form that has an original. Its own
// figures are worked out anew, so that no file can claim a conversion that is
// none.
func (w *wireQuantity) converted(t *Table) (Quantity, error) {
	if w.Original.Original != nil {
		return Quantity{}, &SyntaxError{Type: "quantity", Value: clip(w.Value), Reason: "an original that is itself converted"}
	}
	u, err := t.Parse(w.Unit)
	if err != nil {
		return Quantity{}, err
	}
	o, err := w.Original.quantity(t)
	if err != nil {
		return Quantity{}, err
	}
	return o.In(u)
}

func isNull(data []byte) bool { return bytes.Equal(bytes.TrimSpace(data), []byte("null")) }

// wireClaim is a claim whose quantities are read later, with the units of a
// table of the caller's. The fields named like those of Claim hide them.
type wireClaim struct {
	plainClaim
	Quantity json.RawMessage `json:"quantity,omitempty"`
	Change   struct {
		Kind      ChangeKind      `json:"kind,omitempty"`
		Direction Direction       `json:"direction,omitempty"`
		From      json.RawMessage `json:"from,omitempty"`
	} `json:"change"`
}

// plainClaim has the fields of a claim and none of its methods.
type plainClaim Claim

// DecodeClaim reads a claim from JSON as [encoding/json] does, with the units
// of this table.
func (t *Table) DecodeClaim(data []byte) (Claim, error) {
	var w wireClaim
	if err := json.Unmarshal(data, &w); err != nil {
		return Claim{}, err
	}
	c := Claim(w.plainClaim)
	c.Change = Change{Kind: w.Change.Kind, Direction: w.Change.Direction}
	var err error
	if len(w.Quantity) > 0 {
		if c.Quantity, err = t.DecodeQuantity(w.Quantity); err != nil {
			return Claim{}, err
		}
	}
	if len(w.Change.From) > 0 && !isNull(w.Change.From) {
		from, err := t.DecodeQuantity(w.Change.From)
		if err != nil {
			return Claim{}, err
		}
		c.Change.From = &from
	}
	return c, nil
}

// MustNumber is [ParseNumber] for figures that are written in a program; it
// panics where s is no number.
func MustNumber(s string) Number {
	n, err := ParseNumber(s)
	if err != nil {
		panic(err)
	}
	return n
}

// MustUnit is [ParseUnit] for symbols that are written in a program; it
// panics where there is no such unit.
func MustUnit(symbol string) Unit {
	u, err := ParseUnit(symbol)
	if err != nil {
		panic(err)
	}
	return u
}

// wireInterval is an interval in JSON. An end is a decimal where it has a
// finite form, else a ratio.
type wireInterval struct {
	Low      string `json:"low,omitempty"`
	LowOpen  bool   `json:"low_open,omitempty"`
	High     string `json:"high,omitempty"`
	HighOpen bool   `json:"high_open,omitempty"`
}

// MarshalJSON writes the interval as an object with its ends as strings:
// decimals, or ratios where an end has no finite decimal form. An end that is
// missing is left out.
func (i Interval) MarshalJSON() ([]byte, error) {
	end := func(x *big.Rat) string {
		if x == nil {
			return ""
		}
		if v, exact := decimalOf(x); exact {
			return plain(v)
		}
		return ratioOf(x).String()
	}
	return json.Marshal(wireInterval{Low: end(i.lo), LowOpen: i.loOpen, High: end(i.hi), HighOpen: i.hiOpen})
}

// UnmarshalJSON reads what MarshalJSON writes, within the limits of
// [MaxDigits] and [MaxExponent].
func (i *Interval) UnmarshalJSON(data []byte) error {
	var w wireInterval
	if err := json.Unmarshal(data, &w); err != nil {
		return err
	}
	end := func(s string) (*big.Rat, error) {
		var r Ratio
		err := r.UnmarshalText([]byte(s))
		return r.rat(), err
	}
	lo, err := end(w.Low)
	if err != nil {
		return err
	}
	hi, err := end(w.High)
	if err != nil {
		return err
	}
	*i = Interval{lo: lo, hi: hi, loOpen: w.LowOpen, hiOpen: w.HighOpen}.tidy()
	return nil
}
