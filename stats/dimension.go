package stats

import (
	"strconv"
	"strings"
)

// Base is one of the base dimensions that a [Dimension] is a product of.
type Base uint8

// The base dimensions. Besides those of the SI there are the ones of reports:
// money (told apart by currency), counts, and four kinds of bare number that
// must not be taken for one another.
const (
	Length      Base = iota // metre
	Mass                    // kilogram
	Time                    // second
	Current                 // ampere
	Temperature             // kelvin
	Amount                  // mole
	Luminous                // candela
	Angle                   // degree
	Information             // bit
	Money                   // one currency
	Tally                   // a count of things or persons
	Share                   // a part of a whole: fraction, percent, ppm
	Points                  // a difference of two shares: percentage point, basis point
	Factor                  // so many times another figure
	Calendar                // calendar time: month; a month is no number of days
	Other                   // a kind of its own: decibel, gross tonnage, a user's unit
	numBases
)

var baseNames = [numBases]string{
	"length", "mass", "time", "current", "temperature", "amount", "luminous intensity", "angle",
	"information", "money", "count", "share", "points", "factor", "calendar time", "other",
}

// String returns the name of the base dimension.
func (b Base) String() string {
	if b >= numBases {
		return "Base(" + strconv.Itoa(int(b)) + ")"
	}
	return baseNames[b]
}

// Dimension is what kind of thing a unit measures, as the exponents of the
// base dimensions: speed is length¹ time⁻¹. It is comparable with ==; two
// units can be converted into each other exactly when their dimensions are
// equal. The dimension of an amount of money includes its currency, because
// no fixed ratio leads from one currency to another. The zero value is the
// dimension of a number without a unit.
type Dimension struct {
	exp  [numBases]int8
	kind string // currency code, or what else tells apart things of one base
}

// Exponent returns the exponent of the base dimension, 0 if it has no part in d.
func (d Dimension) Exponent(b Base) int {
	if b >= numBases {
		return 0
	}
	return int(d.exp[b])
}

// IsZero reports whether d is the dimension of a bare number.
func (d Dimension) IsZero() bool { return d == Dimension{} }

// Is reports whether d is the base dimension b itself.
func (d Dimension) Is(b Base) bool {
	one := Dimension{kind: d.kind}
	if b >= numBases {
		return false
	}
	one.exp[b] = 1
	return d == one
}

// Currency returns the ISO 4217 code of the currency in d, or "".
func (d Dimension) Currency() string {
	if d.exp[Money] == 0 {
		return ""
	}
	return d.kind
}

// times returns the dimension of the product of a d and an e to the n-th
// power. It reports false where an exponent would leave −100…100, or two
// currencies or other kinds would meet in one dimension.
func (d Dimension) times(e Dimension, n int) (Dimension, bool) {
	if d.kind != "" && e.kind != "" && d.kind != e.kind {
		return Dimension{}, false
	}
	if n < -100 || n > 100 {
		return Dimension{}, false
	}
	for b := range d.exp {
		x := int(d.exp[b]) + n*int(e.exp[b])
		if x < -100 || x > 100 {
			return Dimension{}, false
		}
		d.exp[b] = int8(x)
	}
	if d.kind == "" {
		d.kind = e.kind
	}
	if d.exp[Money] == 0 && d.exp[Other] == 0 {
		d.kind = ""
	}
	return d, true
}

// Over returns the dimension of a d per e, as of dollars per barrel. It
// reports false where no such dimension exists, which is only between two
// currencies or two kinds of their own, and at absurd exponents.
func (d Dimension) Over(e Dimension) (Dimension, bool) { return d.times(e, -1) }

// compoundNames names the compound dimensions that have a word of their own.
var compoundNames = []struct {
	name string
	exp  [numBases]int8
}{
	{"area", [numBases]int8{Length: 2}},
	{"volume", [numBases]int8{Length: 3}},
	{"speed", [numBases]int8{Length: 1, Time: -1}},
	{"acceleration", [numBases]int8{Length: 1, Time: -2}},
	{"flow", [numBases]int8{Length: 3, Time: -1}},
	{"density", [numBases]int8{Mass: 1, Length: -3}},
	{"frequency", [numBases]int8{Time: -1}},
	{"force", [numBases]int8{Mass: 1, Length: 1, Time: -2}},
	{"energy", [numBases]int8{Mass: 1, Length: 2, Time: -2}},
	{"power", [numBases]int8{Mass: 1, Length: 2, Time: -3}},
	{"pressure", [numBases]int8{Mass: 1, Length: -1, Time: -2}},
	{"charge", [numBases]int8{Current: 1, Time: 1}},
	{"voltage", [numBases]int8{Mass: 1, Length: 2, Time: -3, Current: -1}},
	{"resistance", [numBases]int8{Mass: 1, Length: 2, Time: -3, Current: -2}},
	{"dose", [numBases]int8{Length: 2, Time: -2}},
	{"data rate", [numBases]int8{Information: 1, Time: -1}},
}

// String returns the dimension in words: "mass", "speed", "money (USD)", or
// the exponents where there is no word, as in "money (USD) length^-3". The
// dimension of a bare number is "none".
func (d Dimension) String() string {
	if d.exp == ([numBases]int8{}) {
		return "none"
	}
	for _, c := range compoundNames {
		if c.exp == d.exp {
			return c.name
		}
	}
	var parts []string
	for _, negative := range []bool{false, true} {
		for b, e := range d.exp {
			if e == 0 || (e < 0) != negative {
				continue
			}
			s := Base(b).String()
			if Base(b) == Money || Base(b) == Other {
				s += " (" + d.kind + ")"
			}
			if e != 1 {
				s += "^" + strconv.Itoa(int(e))
			}
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, " ")
}
