package stats

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestTableBuilds(t *testing.T) {
	table, faults := buildTable()
	for _, err := range faults {
		t.Error(err)
	}
	if n := table.Len(); n < 800 {
		t.Errorf("the default table has %d units, fewer than 800", n)
	}
}

// Every unit must be found again by its symbol and by its name, and the
// named units must be the rows they are named after.
func TestUnitsAreFoundByName(t *testing.T) {
	for u := range Units() {
		for _, s := range []string{u.Symbol(), u.Name()} {
			if got, err := ParseUnit(s); err != nil || got != u {
				t.Errorf("ParseUnit(%q) = %v, %v; want %v", s, got, err, u)
			}
		}
		if strings.TrimSpace(u.Symbol()) != u.Symbol() || u.Name() == "" {
			t.Errorf("unit %q has name %q", u.Symbol(), u.Name())
		}
		if r, _ := u.Ratio(); r.rat().Sign() <= 0 {
			t.Errorf("%s has ratio %s", u, r)
		}
	}
	for _, c := range []struct {
		unit Unit
		want string
	}{
		{Person, "person"}, {Count, "count"}, {Percent, "%"}, {PerMille, "‰"}, {Fraction, "fraction"},
		{PercentagePoint, "pp"}, {BasisPoint, "bp"}, {Times, "times"}, {Unit{}, ""},
	} {
		if got := c.unit.Symbol(); got != c.want {
			t.Errorf("symbol of %v is %q, want %q", c.unit.Name(), got, c.want)
		}
	}
}

// The ratios as the sources print them, to catch a slip in a definition.
func TestRatios(t *testing.T) {
	for _, c := range []struct {
		from, to string
		want     string // how many of "to" one "from" is, as a fraction
		source   string
	}{
		{"lb", "kg", "45359237/100000000", "international pound"},
		{"ston", "lb", "2000", "Handbook 44"},
		{"lton", "lb", "2240", "Handbook 44"},
		{"t", "kg", "1000", "SI Brochure"},
		{"Mt", "t", "1000000", "prefix"},
		{"ozt", "g", "311034768/10000000", "SP 811"},
		{"mi", "m", "1609344/1000", "SP 811"},
		{"nmi", "km", "1852/1000", "SI Brochure"},
		{"mi2", "km2", "2589988110336/1000000000000", "square of the mile"},
		{"acre", "m2", "40468564224/10000000", "international acre"},
		{"mi2", "acre", "640", "Handbook 44"},
		{"km2", "ha", "100", "square of the prefix"},
		{"km3", "m3", "1000000000", "cube of the prefix"},
		{"USgal", "L", "3785411784/1000000000", "SP 811"},
		{"impgal", "L", "454609/100000", "Weights and Measures Act"},
		{"bbl", "L", "158987294928/1000000000", "SP 811"},
		{"ac ft", "m3", "123348183754752/100000000000", "SP 811 1.233 489 E+03 is of the survey foot"},
		{"mph", "km/h", "1609344/1000000", "SP 811"},
		{"kn", "km/h", "1852/1000", "SI Brochure"},
		{"kWh", "MJ", "36/10", "SP 811"},
		{"cal", "J", "4184/1000", "SP 811"},
		{"Btu", "J", "105505585262/100000000", "SP 811"},
		{"hp", "W", "37284993579113511/50000000000000", "SP 811: 745.699872"},
		{"psi", "kPa", "8896443230521/1290320000000", "SP 811: 6.894757"},
		{"atm", "Pa", "101325", "SI Brochure"},
		{"GiB", "B", "1073741824", "IEC 80000-13"},
		{"GB", "bit", "8000000000", "IEC 80000-13"},
		{"Mbit/s", "kB/s", "125", "eight bits a byte"},
		{"Ci", "Bq", "37000000000", "SP 811"},
		{"rem", "mSv", "10", "SP 811"},
		{"%", "fraction", "1/100", "definition"},
		{"bp", "pp", "1/100", "definition"},
		{"ppm", "%", "1/10000", "definition"},
		{"yr", "mo", "12", "definition"},
		{"USDc", "USD", "1/100", "ISO 4217"},
		{"toe", "GJ", "41868/1000", "IEA"},
		{"rpm", "Hz", "", "a turn is an angle, a hertz is not"},
		{"yr", "d", "", "no year is a number of days"},
		{"%", "pp", "", "a share is no difference of shares"},
		{"USD", "EUR", "", "no rate"},
		{"ton", "kg", "1000", "likeliest reading"},
	} {
		from, to := MustUnit(c.from), MustUnit(c.to)
		if c.want == "" {
			if convertible(from, to) == nil {
				t.Errorf("%s converts to %s, but: %s", from, to, c.source)
			}
			continue
		}
		if err := convertible(from, to); err != nil {
			t.Errorf("%v (%s)", err, c.source)
			continue
		}
		want, _ := new(big.Rat).SetString(c.want)
		if _, got, _ := conversion(from, to, false); got.Cmp(want) != 0 {
			t.Errorf("1 %s = %s %s, want %s (%s)", from, got.FloatString(12), to, want.FloatString(12), c.source)
		}
	}
}

func TestReadings(t *testing.T) {
	for _, c := range []struct{ unit, want string }{
		{"ton", "t ston lton"},
		{"pound", "lb GBP"},
		{"gal", "USgal impgal"},
		{"mi/nmi", "mi nmi"},
		{"kg", "kg"},
		{"", ""},
	} {
		u := MustUnit(c.unit)
		var got []string
		for _, r := range u.Readings() {
			got = append(got, r.Symbol())
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("readings of %q are %q, want %q", c.unit, s, c.want)
		}
	}
	if first := MustUnit("$").Readings()[0]; first != MustUnit("USD") {
		t.Errorf("likeliest dollar is %v", first)
	}
	u := MustUnit("ton")
	u.Readings()[0] = Unit{}
	if u.Readings()[0].IsZero() {
		t.Error("a caller can change the readings of a unit")
	}
}

func TestParseUnit(t *testing.T) {
	for _, c := range []struct{ text, want, why string }{
		{"km²", "km2", "raised exponent"},
		{"μg/m3", "µg/m3", "Greek mu for the micro sign"},
		{"square mile", "mi2", "name"},
		{"cubic centimetre", "cm3", "name of a power"},
		{"US dollar", "USD", "name of a currency"},
		{"", "", "no unit"},
	} {
		if u, err := ParseUnit(c.text); err != nil || u.Symbol() != c.want {
			t.Errorf("ParseUnit(%q) = %v, %v; want %q (%s)", c.text, u, err, c.want, c.why)
		}
	}
	for _, c := range []struct{ text, why string }{
		{"KG", "symbols keep their case"},
		{"kilograms", "plurals are English"},
		{" kg", "no trimming"},
		{"kkm", "no prefix twice"},
	} {
		var unknown *UnknownUnitError
		if u, err := ParseUnit(c.text); !errors.As(err, &unknown) {
			t.Errorf("ParseUnit(%q) = %v, %v; want an UnknownUnitError (%s)", c.text, u, err, c.why)
		}
	}
}

func TestDimensionString(t *testing.T) {
	for _, c := range []struct{ unit, want string }{
		{"", "none"}, {"kg", "mass"}, {"km/h", "speed"}, {"kWh", "energy"}, {"GW", "power"}, {"acre", "area"},
		{"EUR", "money (EUR)"}, {"person", "count"}, {"%", "share"}, {"pp", "points"}, {"yr", "calendar time"},
		{"GT", "other (GT)"}, {"µg/m3", "density"}, {"t/ha", "mass length^-2"}, {"mol/L", "amount length^-3"},
	} {
		if got := MustUnit(c.unit).Dimension().String(); got != c.want {
			t.Errorf("dimension of %q is %q, want %q", c.unit, got, c.want)
		}
	}
}

func TestCurrencies(t *testing.T) {
	for _, c := range []struct {
		symbol, code string
		places       int
	}{
		{"USD", "USD", 2}, {"JPY", "JPY", 0}, {"KWD", "KWD", 3}, {"CLF", "CLF", 4}, {"GBPc", "GBP", 0}, {"$", "USD", 0}, {"kg", "", 0},
	} {
		u := MustUnit(c.symbol)
		if u.Currency() != c.code || u.MinorUnits() != c.places || u.IsCurrency() != (c.code != "") {
			t.Errorf("%s: code %q, %d places, money %v", u, u.Currency(), u.MinorUnits(), u.IsCurrency())
		}
	}
	for _, c := range currencyRows {
		if len(c.code) != 3 || strings.ToUpper(c.code) != c.code {
			t.Errorf("%q is no currency code", c.code)
		}
	}
}

func TestNewTable(t *testing.T) {
	table, err := NewTable(
		UnitDef{Symbol: "arroba", Definition: "11.502 kg"},
		UnitDef{Symbol: "flagpole", Name: "flagpole", Definition: "3/2 arroba m"},
		UnitDef{Symbol: "bag"},
		UnitDef{Symbol: "brick", Readings: []string{"kg", "arroba"}},
	)
	if err != nil {
		t.Fatal(err)
	}
	arroba, err := table.Parse("arroba")
	if err != nil {
		t.Fatal(err)
	}
	q, err := NewQuantity(MustNumber("2"), arroba).In(MustUnit("kg"))
	if err != nil || q.String() != "23.004 kg" {
		t.Errorf("2 arrobas are %v, %v", q, err)
	}
	kg, _ := table.Parse("kg")
	if kg != MustUnit("kg") {
		t.Error("units of the default table differ in a table built on it")
	}
	if _, err := ParseUnit("arroba"); err == nil {
		t.Error("the default table has changed")
	}
	bag, _ := table.Parse("bag")
	if err := convertible(bag, arroba); err == nil {
		t.Error("a unit of its own converts to another")
	}
	if brick, _ := table.Parse("brick"); len(brick.Readings()) != 2 || brick.Dimension() != kg.Dimension() {
		t.Errorf("readings of a user's unit: %v", brick.Readings())
	}
	second, _ := NewTable(UnitDef{Symbol: "arroba", Definition: "11.502 kg"})
	other, _ := second.Parse("arroba")
	if !other.same(arroba) {
		t.Error("one definition in two tables is two units")
	}
}

func TestNewTableRefuses(t *testing.T) {
	for _, c := range []struct {
		def UnitDef
		why string
	}{
		{UnitDef{}, "no symbol"},
		{UnitDef{Symbol: "kg", Definition: "2 lb"}, "symbol taken"},
		{UnitDef{Symbol: "x", Name: "kilogram", Definition: "2 lb"}, "name taken"},
		{UnitDef{Symbol: "x", Definition: "2 nothing"}, "unknown unit"},
		{UnitDef{Symbol: "x", Definition: "0 kg"}, "zero"},
		{UnitDef{Symbol: "x", Definition: "1/0 kg"}, "division by zero"},
		{UnitDef{Symbol: "x", Definition: "1e999999999 kg"}, "exponent"},
		{UnitDef{Symbol: "x", Definition: "USD/EUR"}, "two currencies"},
		{UnitDef{Symbol: "x", Definition: "2 °C"}, "no absolute zero"},
		{UnitDef{Symbol: "x", Definition: "kg", Readings: []string{"kg"}}, "both"},
		{UnitDef{Symbol: "x", Readings: []string{"ton"}}, "ambiguous reading"},
		{UnitDef{Symbol: "x", Readings: []string{""}}, "empty reading"},
		{UnitDef{Symbol: "x", Definition: strings.Repeat("1e300 ", 100) + "kg"}, "too large"},
	} {
		var syntax *SyntaxError
		if _, err := NewTable(c.def); !errors.As(err, &syntax) {
			t.Errorf("%s: error is %v", c.why, err)
		}
	}
}

// anyUnit draws a unit of the default table.
func anyUnit() *rapid.Generator[Unit] {
	var all []Unit
	for u := range Units() {
		all = append(all, u)
	}
	return rapid.SampledFrom(all)
}

// compatible draws two units that measure the same.
func compatible(t *rapid.T) (Unit, Unit) {
	u := anyUnit().Draw(t, "unit")
	var same []Unit
	for v := range Units() {
		if v.Dimension() == u.Dimension() {
			same = append(same, v)
		}
	}
	return u, rapid.SampledFrom(same).Draw(t, "other")
}

func FuzzParseUnit(f *testing.F) {
	for u := range Units() {
		f.Add(u.Symbol())
	}
	f.Add("µμ²³·℃\xff")
	f.Fuzz(func(t *testing.T, s string) {
		u, err := ParseUnit(s)
		if err != nil {
			if !u.IsZero() || err.Error() == "" {
				t.Errorf("%q: %v with error %v", s, u, err)
			}
			return
		}
		text, _ := u.MarshalText()
		var v Unit
		if err := v.UnmarshalText(text); err != nil || v != u {
			t.Errorf("%q: %v does not come back: %v, %v", s, u, v, err)
		}
	})
}
