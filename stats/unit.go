package stats

import (
	"iter"
	"math/big"
)

// Unit is one unit of measurement, currency or counting. It is a small
// comparable value that names a row of an immutable [Table]; equal units are
// the same row. The zero Unit is no unit: the unit of a bare number.
type Unit struct {
	t *Table // nil for the default table
	i uint16 // row of the table, 0 for no unit
}

// The units that programs ask for by name, because their figures are treated
// in a way of their own. All others come from [ParseUnit].
var (
	Person          = Unit{i: rowPerson}  // a human being, dead or alive
	Count           = Unit{i: rowCount}   // one of whatever is counted
	Percent         = Unit{i: rowPercent} // hundredth of a whole
	PerMille        = Unit{i: rowPerMille}
	Fraction        = Unit{i: rowFraction}        // of a whole: 0.5 is half
	PercentagePoint = Unit{i: rowPercentagePoint} // difference of two percentages
	BasisPoint      = Unit{i: rowBasisPoint}      // hundredth of a percentage point
	Times           = Unit{i: rowTimes}           // doubled is 2 times
)

// The first rows of the default table, in this order.
const (
	rowNone = iota
	rowPerson
	rowCount
	rowPercent
	rowPerMille
	rowFraction
	rowPercentagePoint
	rowBasisPoint
	rowTimes
)

// ParseUnit returns the unit of the default table that has the given symbol
// ("kg", "mi2", "USD") or the given name ("kilogram", "square mile"). Both
// are matched exactly, but for the two ways to write a micro sign and for
// raised exponents ("km²"). The empty string is the zero Unit. The error is an
// [*UnknownUnitError]. English spellings and plurals are not its business.
func ParseUnit(symbol string) (Unit, error) { return DefaultTable().Parse(symbol) }

// Units yields every unit of the default table in the order of the table,
// without the zero Unit.
func Units() iter.Seq[Unit] { return DefaultTable().Units() }

// row returns the unit's row.
func (u Unit) row() *row {
	t := u.t
	if t == nil {
		t = DefaultTable()
	}
	if int(u.i) >= len(t.rows) {
		return &t.rows[0] // not reachable through this package's functions
	}
	return &t.rows[u.i]
}

// IsZero reports whether u is no unit.
func (u Unit) IsZero() bool { return u.i == 0 }

// Symbol returns the short form by which units are written in tables and in
// JSON: "kg", "t", "ton" (where a text does not say which), "mi2", "USD",
// "%", "pp", "person". It is "" for no unit, and unique within a table.
func (u Unit) Symbol() string { return u.row().symbol }

// Name returns the unit's name in the singular: "kilogram", "square mile",
// "US dollar". It is "" for no unit, and unique within a table.
func (u Unit) Name() string { return u.row().name }

// String returns the symbol.
func (u Unit) String() string { return u.Symbol() }

// label names the unit in an error message.
func (u Unit) label() string {
	if u.IsZero() {
		return "a bare number"
	}
	return u.Symbol()
}

// Dimension returns what the unit measures. Of an ambiguous unit it is the
// dimension of the likeliest reading.
func (u Unit) Dimension() Dimension { return u.row().dim }

// Ratio returns how many base units the unit is: 1 lb is 0.45359237 kg. The
// base units are those in the comments of the base dimensions. Of an
// ambiguous unit it is the ratio of the likeliest reading. No unit has the
// ratio 1.
//
// The second result is false for the few units whose ratio is not a rational
// number (the radian, the parsec) or is known by measurement only (the
// dalton); their ratio is good to at least nine digits.
func (u Unit) Ratio() (r Ratio, exact bool) {
	w := u.row()
	return ratioOf(w.factor), !w.inexact
}

// Offset returns what is added to a figure in this unit before it is
// multiplied by [Unit.Ratio]; it is not zero only for temperature scales whose
// zero is not absolute zero: 273.15 for degrees Celsius.
func (u Unit) Offset() Ratio {
	w := u.row()
	if w.offset == nil {
		return ratioOf(new(big.Rat))
	}
	return ratioOf(w.offset)
}

// IsCurrency reports whether u is a unit of money, be it a currency or a
// hundredth of one.
func (u Unit) IsCurrency() bool { return u.Dimension().Is(Money) }

// Currency returns the ISO 4217 code of a unit of money, also of the cents of
// one; "" for any other unit.
func (u Unit) Currency() string {
	if !u.IsCurrency() {
		return ""
	}
	return u.Dimension().Currency()
}

// MinorUnits returns the number of decimal places in which a currency is
// counted by ISO 4217 (2 for the dollar, 0 for the yen, 3 for the dinar of
// Kuwait), 0 for any other unit.
func (u Unit) MinorUnits() int { return int(u.row().minor) }

// IsAmbiguous reports whether the unit is a word with several readings.
func (u Unit) IsAmbiguous() bool { return len(u.row().readings) > 0 }

// Readings returns what an ambiguous unit can mean, the likeliest first: t,
// short ton and long ton for "ton". Any other unit, also no unit, is its own
// only reading. The slice is the caller's.
func (u Unit) Readings() []Unit {
	w := u.row()
	if len(w.readings) == 0 {
		return []Unit{u}
	}
	return append([]Unit(nil), w.readings...)
}

// likeliest returns the first reading without allocating.
func (u Unit) likeliest() Unit {
	if w := u.row(); len(w.readings) > 0 {
		return w.readings[0]
	}
	return u
}

// MarshalText returns the symbol.
func (u Unit) MarshalText() ([]byte, error) { return []byte(u.Symbol()), nil }

// UnmarshalText reads a symbol or name of the default table; units of another
// table are read by [Table.Parse], and quantities and claims that use them by
// [Table.DecodeQuantity] and [Table.DecodeClaim].
func (u *Unit) UnmarshalText(text []byte) error {
	v, err := ParseUnit(string(text))
	if err != nil {
		return err
	}
	*u = v
	return nil
}

// same reports whether two units are one and the same measure, be it that
// they come from two tables.
func (u Unit) same(v Unit) bool {
	if u == v {
		return true
	}
	a, b := u.row(), v.row()
	return a.symbol == b.symbol && a.dim == b.dim && a.factor.Cmp(b.factor) == 0
}
