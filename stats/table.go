package stats

import (
	"fmt"
	"iter"
	"math"
	"math/big"
	"strings"
	"sync"
)

// Table is an immutable set of units. It is safe for concurrent use.
type Table struct {
	rows   []row // row 0 is no unit
	index  map[string]uint16
	parent *Table // asked for what index does not have; nil for the default table
}

// row is one unit. Rows are never written to after their table is built.
type row struct {
	symbol, name string
	dim          Dimension
	factor       *big.Rat // base units in one unit
	offset       *big.Rat // added before multiplying; nil for none
	readings     []Unit   // of an ambiguous word
	minor        uint8    // decimal places of a currency
	inexact      bool
	spelled      bool // the symbol is of this library: people read the name
}

// UnitDef defines a unit for [NewTable].
type UnitDef struct {
	Symbol string // short form, unique: "arroba"
	Name   string // singular, unique; the symbol where empty

	// Definition says what one unit is, as a product of numbers and of units
	// known to the table: "11.5 kg", "42 US gal" is written "42 gal", and
	// "1000 m/h", "5/9 K", "kg m2/s2" show the rest of the syntax: factors are
	// separated by spaces, a slash divides by the one factor behind it, digits
	// at the end of a symbol are its exponent. Where it is empty the unit
	// measures a kind of thing of its own and converts to nothing else.
	Definition string

	// Readings makes the unit an ambiguous word: the symbols of what it can
	// mean, the likeliest first. Definition must then be empty.
	Readings []string
}

// NewTable returns a table that has all units of the default table and the
// given ones; a definition may use those before it. The units that both tables
// have are equal. It reports the first definition that cannot be read, that
// has a symbol or name which is taken, or that is one too many (a table holds
// 65,535).
func NewTable(extra ...UnitDef) (*Table, error) {
	t := &Table{rows: []row{{factor: ratOne}}, index: map[string]uint16{}, parent: DefaultTable()}
	for _, d := range extra {
		if err := t.define(d); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// DefaultTable returns the table of the units that reports use. It is built
// once, when it is first needed.
func DefaultTable() *Table { return defaultTable() }

var defaultTable = sync.OnceValue(buildDefault)

// Parse returns the unit with the given symbol or name, as [ParseUnit] does
// for the default table.
func (t *Table) Parse(symbol string) (Unit, error) {
	if u, ok := t.lookup(symbol); ok {
		return u, nil
	}
	if plain := plainSymbol.Replace(symbol); plain != symbol {
		if u, ok := t.lookup(plain); ok {
			return u, nil
		}
	}
	return Unit{}, &UnknownUnitError{Symbol: clip(symbol)}
}

// plainSymbol writes the characters of unit symbols that have several code
// points in the one way that the tables use.
var plainSymbol = strings.NewReplacer("μ", "µ", "²", "2", "³", "3", "℃", "°C", "℉", "°F", "Ω", "Ω", "Å", "Å", "·", " ")

// lookup finds a unit by its symbol or name as the table writes it.
func (t *Table) lookup(s string) (Unit, bool) {
	if s == "" {
		return Unit{}, true
	}
	u, w := t.find(s)
	return u, w != nil
}

// find returns a unit and its row, nil where there is none. It does not go
// through [Unit.row], which needs the finished default table.
func (t *Table) find(s string) (Unit, *row) {
	for ; t != nil; t = t.parent {
		if i, ok := t.index[s]; ok {
			return t.unit(int(i)), &t.rows[i]
		}
	}
	return Unit{}, nil
}

// unit returns the unit of a row; the default table's units carry no pointer,
// so that they are equal in all tables.
func (t *Table) unit(i int) Unit {
	if t.parent == nil {
		return Unit{i: uint16(i)}
	}
	return Unit{t: t, i: uint16(i)}
}

// Units yields every unit of the table in order, those of the default table
// first, without the zero Unit.
func (t *Table) Units() iter.Seq[Unit] {
	return func(yield func(Unit) bool) {
		if t.parent != nil {
			for u := range t.parent.Units() {
				if !yield(u) {
					return
				}
			}
		}
		for i := 1; i < len(t.rows); i++ {
			if !yield(t.unit(i)) {
				return
			}
		}
	}
}

// Len returns the number of units in the table.
func (t *Table) Len() int {
	n := len(t.rows) - 1
	if t.parent != nil {
		n += t.parent.Len()
	}
	return n
}

// define adds one unit.
func (t *Table) define(d UnitDef) error {
	if d.Name == "" {
		d.Name = d.Symbol
	}
	w := row{symbol: d.Symbol, name: d.Name}
	switch {
	case len(d.Readings) > 0 && d.Definition != "":
		return defError(d, "has both readings and a definition")
	case len(d.Readings) > 0:
		for i, s := range d.Readings {
			u, reading := t.find(s)
			switch {
			case reading == nil:
				return defError(d, "unknown reading "+clip(s))
			case len(reading.readings) > 0:
				return defError(d, "reading "+clip(s)+" is itself ambiguous")
			case i == 0:
				w.dim, w.factor, w.offset, w.inexact = reading.dim, reading.factor, reading.offset, reading.inexact
			}
			w.readings = append(w.readings, u)
		}
	case d.Definition == "":
		w.dim = Dimension{kind: d.Symbol}
		w.dim.exp[Other] = 1
		w.factor = ratOne
	default:
		var err error
		if w.factor, w.dim, w.inexact, err = t.evaluate(d.Definition); err != nil {
			return defError(d, err.Error())
		}
	}
	return t.add(w)
}

// add appends a row under its symbol and name.
func (t *Table) add(w row) error {
	d := UnitDef{Symbol: w.symbol, Name: w.name}
	switch {
	case w.symbol == "":
		return defError(d, "has no symbol")
	case len(t.rows) > math.MaxUint16:
		return defError(d, "is one unit too many")
	}
	for i, key := range []string{w.symbol, w.name} {
		if i == 1 && key == w.symbol {
			continue
		}
		if _, taken := t.lookup(key); taken {
			return defError(d, fmt.Sprintf("%q is taken", key))
		}
	}
	i := uint16(len(t.rows))
	t.index[w.symbol], t.index[w.name] = i, i
	t.rows = append(t.rows, w)
	return nil
}

func defError(d UnitDef, reason string) error {
	return &SyntaxError{Type: "unit definition", Value: clip(d.Symbol), Reason: reason}
}

// evaluate works out a definition: a product of numbers and units.
func (t *Table) evaluate(def string) (factor *big.Rat, dim Dimension, inexact bool, err error) {
	factor = big.NewRat(1, 1)
	for _, product := range strings.Fields(def) {
		for i, term := range strings.Split(product, "/") {
			if term == "" && i == 0 {
				continue // "/9" divides what stands before the space
			}
			f, d, n, loose, err := t.term(term)
			if err != nil {
				return nil, dim, false, err
			}
			inexact = inexact || loose
			if i > 0 {
				n = -n
			}
			var ok bool
			if dim, ok = dim.times(d, n); !ok {
				return nil, dim, false, fmt.Errorf("no dimension for %q", clip(def))
			}
			if f.Sign() == 0 {
				return nil, dim, false, fmt.Errorf("zero in %q", clip(def))
			}
			for ; n > 0; n-- {
				factor.Mul(factor, f)
			}
			for ; n < 0; n++ {
				factor.Quo(factor, f)
			}
			if factor.Num().BitLen()+factor.Denom().BitLen() > 4096 {
				return nil, dim, false, fmt.Errorf("%q is too large or too small", clip(def))
			}
		}
	}
	return factor, dim, inexact, nil
}

// term reads one factor of a definition: a number, or a symbol with an
// optional exponent of one digit.
func (t *Table) term(s string) (f *big.Rat, d Dimension, exponent int, inexact bool, err error) {
	if s != "" && (s[0] >= '0' && s[0] <= '9') {
		v, err := parseDecimal(s)
		if err != nil {
			return nil, d, 0, false, err
		}
		return v.Rat(), d, 1, false, nil
	}
	n := 1
	_, w := t.find(s)
	if last := len(s) - 1; w == nil && last > 0 && s[last] >= '2' && s[last] <= '9' {
		n = int(s[last] - '0')
		_, w = t.find(s[:last])
	}
	if w == nil {
		return nil, d, 0, false, &UnknownUnitError{Symbol: clip(s)}
	}
	if w.offset != nil {
		return nil, d, 0, false, fmt.Errorf("%s has no absolute zero to multiply from", s)
	}
	return w.factor, w.dim, n, w.inexact, nil
}
