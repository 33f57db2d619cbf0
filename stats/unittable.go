package stats

import "math/big"

// baseRows are the first rows of the table, in the order of the row
// constants, and the base units.
var baseRows = []struct {
	symbol, name string
	base         Base
	factor       [2]int64
}{
	rowPerson:          {"person", "person", Tally, [2]int64{1, 1}},
	rowCount:           {"count", "count", Tally, [2]int64{1, 1}},
	rowPercent:         {"%", "percent", Share, [2]int64{1, 100}},
	rowPerMille:        {"‰", "per mille", Share, [2]int64{1, 1000}},
	rowFraction:        {"fraction", "fraction", Share, [2]int64{1, 1}},
	rowPercentagePoint: {"pp", "percentage point", Points, [2]int64{1, 100}},
	rowBasisPoint:      {"bp", "basis point", Points, [2]int64{1, 10000}},
	rowTimes:           {"times", "times", Factor, [2]int64{1, 1}},
	{"m", "metre", Length, [2]int64{1, 1}},
	{"kg", "kilogram", Mass, [2]int64{1, 1}},
	{"s", "second", Time, [2]int64{1, 1}},
	{"A", "ampere", Current, [2]int64{1, 1}},
	{"K", "kelvin", Temperature, [2]int64{1, 1}},
	{"mol", "mole", Amount, [2]int64{1, 1}},
	{"cd", "candela", Luminous, [2]int64{1, 1}},
	{"°", "degree", Angle, [2]int64{1, 1}},
	{"bit", "bit", Information, [2]int64{1, 1}},
}

// buildDefault builds the default table. A row that cannot be built is left
// out; a test holds that there is none.
func buildDefault() *Table {
	t := &Table{rows: []row{{factor: ratOne}}, index: map[string]uint16{}}
	for _, b := range baseRows[1:] {
		w := row{symbol: b.symbol, name: b.name, factor: big.NewRat(b.factor[0], b.factor[1])}
		w.dim.exp[b.base] = 1
		_ = t.add(w)
	}
	return t
}
