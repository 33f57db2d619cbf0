package stats

import (
	"math/big"
	"strings"
)

// The default table is written as definitions: one row a unit, in the syntax
// of [UnitDef], from the base units down. The files units_*.go hold the rows,
// each with the source of its exact ratios:
//
//   - SI Brochure, 9th edition (BIPM, 2019), and the prefixes of its 2022
//     update; the non-SI units of its table 8.
//   - NIST SP 811 (2008), appendix B, and NIST Handbook 44, appendix C, for
//     customary units of the United States; the Weights and Measures Act 1985
//     for the imperial gallon.
//   - IEC 80000-13 for binary prefixes.
//   - ISO 4217 for currencies, with their minor units.
//
// "exact" beside a row means by definition; a row without the word is exact
// because it is a product of such rows.

// unitRow is a row of the default table before it is worked out.
type unitRow struct {
	symbol, name string
	def          string // definition; empty for a kind of its own
	prefixes     string // SI or binary prefixes that make further units, by symbol
	powers       bool   // square and cube of the unit, and of its prefixed forms, are units
	zero         string // what is added before the ratio applies; for temperature scales
	readings     string // what an ambiguous word can mean, the likeliest first
	inexact      bool
	spelled      bool // the symbol is of this library: people read the name
}

// baseRows are the first rows of the table, in the order of the row constants,
// and the base units.
var baseRows = []struct {
	symbol, name string
	base         Base
	in           int64 // units in one base unit
}{
	rowPerson:          {"person", "person", Tally, 1},
	rowCount:           {"count", "count", Tally, 1},
	rowPercent:         {"%", "percent", Share, 100},
	rowPerMille:        {"‰", "per mille", Share, 1000},
	rowFraction:        {"fraction", "fraction", Share, 1},
	rowPercentagePoint: {"pp", "percentage point", Points, 100},
	rowBasisPoint:      {"bp", "basis point", Points, 10000},
	rowTimes:           {"times", "times", Factor, 1},
	{"m", "metre", Length, 1},
	{"kg", "kilogram", Mass, 1},
	{"s", "second", Time, 1},
	{"A", "ampere", Current, 1},
	{"K", "kelvin", Temperature, 1},
	{"mol", "mole", Amount, 1},
	{"cd", "candela", Luminous, 1},
	{"°", "degree", Angle, 1},
	{"bit", "bit", Information, 1},
	{"mo", "month", Calendar, 1},
}

// prefixes are those of the SI (with the four of 2022) and of IEC 80000-13.
var prefixes = []struct {
	symbol, name string
	base, power  int64
}{
	{"q", "quecto", 10, -30}, {"r", "ronto", 10, -27}, {"y", "yocto", 10, -24}, {"z", "zepto", 10, -21},
	{"a", "atto", 10, -18}, {"f", "femto", 10, -15}, {"p", "pico", 10, -12}, {"n", "nano", 10, -9},
	{"µ", "micro", 10, -6}, {"m", "milli", 10, -3}, {"c", "centi", 10, -2}, {"d", "deci", 10, -1},
	{"da", "deca", 10, 1}, {"h", "hecto", 10, 2}, {"k", "kilo", 10, 3}, {"M", "mega", 10, 6},
	{"G", "giga", 10, 9}, {"T", "tera", 10, 12}, {"P", "peta", 10, 15}, {"E", "exa", 10, 18},
	{"Z", "zetta", 10, 21}, {"Y", "yotta", 10, 24}, {"R", "ronna", 10, 27}, {"Q", "quetta", 10, 30},
	{"Ki", "kibi", 2, 10}, {"Mi", "mebi", 2, 20}, {"Gi", "gibi", 2, 30}, {"Ti", "tebi", 2, 40},
	{"Pi", "pebi", 2, 50}, {"Ei", "exbi", 2, 60},
}

// buildDefault builds the default table from the rows of this package.
func buildDefault() *Table {
	t, _ := buildTable()
	return t
}

// buildTable builds the default table and lists the rows that could not be
// built, which are left out; a test holds that there are none.
func buildTable() (*Table, []error) {
	t := &Table{rows: []row{{factor: ratOne}}, index: make(map[string]uint16, 2048)}
	var faults []error
	note := func(err error) {
		if err != nil {
			faults = append(faults, err)
		}
	}
	for _, b := range baseRows[1:] {
		w := row{symbol: b.symbol, name: b.name, factor: big.NewRat(1, b.in)}
		w.dim.exp[b.base] = 1
		note(t.add(w))
	}
	for _, rows := range [][]unitRow{siRows, customaryRows, otherRows} {
		for _, r := range rows {
			note(t.addRow(r))
		}
	}
	for _, c := range currencyRows {
		note(t.addCurrency(c))
	}
	for _, r := range ambiguousRows {
		note(t.define(UnitDef{Symbol: r.symbol, Name: r.name, Readings: strings.Fields(r.readings)}))
	}
	return t, faults
}

// addRow adds a row, its prefixed forms and the powers of all of them.
func (t *Table) addRow(r unitRow) error {
	if _, known := t.lookup(r.symbol); !known { // base units are there already
		if err := t.define(UnitDef{Symbol: r.symbol, Name: r.name, Definition: r.def}); err != nil {
			return err
		}
	}
	last := &t.rows[t.index[r.symbol]]
	last.inexact = last.inexact || r.inexact
	last.spelled = r.spelled
	if r.zero != "" {
		zero, err := parseDecimal(r.zero)
		if err != nil {
			return err
		}
		last.offset = zero.Rat()
	}
	if err := t.addPowers(r, r.symbol, r.name); err != nil {
		return err
	}
	for _, symbol := range strings.Fields(r.prefixes) {
		if err := t.addPrefixed(r, symbol); err != nil {
			return err
		}
	}
	return nil
}

// addPrefixed adds one prefixed form of a row.
func (t *Table) addPrefixed(r unitRow, symbol string) error {
	for _, p := range prefixes {
		if p.symbol != symbol {
			continue
		}
		if _, known := t.lookup(p.symbol + r.symbol); known { // the kilogram is a base unit
			return t.addPowers(r, p.symbol+r.symbol, p.name+r.name)
		}
		w := t.rows[t.index[r.symbol]]
		w.symbol, w.name = p.symbol+r.symbol, p.name+r.name
		size := new(big.Int).Exp(big.NewInt(p.base), big.NewInt(max(p.power, -p.power)), nil)
		w.factor = new(big.Rat).SetInt(size)
		if p.power < 0 {
			w.factor.Inv(w.factor)
		}
		w.factor.Mul(w.factor, t.rows[t.index[r.symbol]].factor)
		if err := t.add(w); err != nil {
			return err
		}
		return t.addPowers(r, w.symbol, w.name)
	}
	return defError(UnitDef{Symbol: r.symbol}, "unknown prefix "+symbol)
}

// addPowers adds the square and the cube of a unit where its row has them.
func (t *Table) addPowers(r unitRow, symbol, name string) error {
	if !r.powers {
		return nil
	}
	if err := t.define(UnitDef{Symbol: symbol + "2", Name: "square " + name, Definition: symbol + "2"}); err != nil {
		return err
	}
	return t.define(UnitDef{Symbol: symbol + "3", Name: "cubic " + name, Definition: symbol + "3"})
}

// addCurrency adds a currency and, where a minor unit is named, that too,
// under the code with a "c" behind it.
func (t *Table) addCurrency(c currencyRow) error {
	w := row{symbol: c.code, name: c.name, factor: ratOne, minor: c.places}
	w.dim.exp[Money], w.dim.kind = 1, c.code
	if err := t.add(w); err != nil || c.minor == "" {
		return err
	}
	part := new(big.Rat).Inv(powerOfTen(int(c.places)))
	return t.add(row{symbol: c.code + "c", name: c.minor, factor: part, dim: w.dim})
}
