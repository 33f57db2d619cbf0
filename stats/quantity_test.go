package stats

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// say builds a quantity as tests write it: value, hedge, unit. A value "a..b"
// is a range, "a±e" has a tolerance, "1/3" is a ratio, "2e6" has its place at
// the exponent.
func say(value string, h Hedge, unit string) Quantity {
	q := Quantity{Hedge: h, Unit: MustUnit(unit)}
	if a, b, ok := strings.Cut(value, ".."); ok {
		q.Stated, q.Upper, q.Range = MustNumber(a), MustNumber(b), true
		return q
	}
	if a, e, ok := strings.Cut(value, "±"); ok {
		q.Stated, q.Tolerance = MustNumber(a), MustNumber(e)
		return q
	}
	if a, b, ok := strings.Cut(value, "/"); ok {
		q.Stated = NewRatio(decimal.RequireFromString(a), decimal.RequireFromString(b))
		return q
	}
	q.Stated = MustNumber(value)
	return q
}

// The table of the two readings of a figure, under the News policy.
func TestStrictAndLoose(t *testing.T) {
	for _, c := range []struct {
		value  string
		hedge  Hedge
		unit   string
		strict string
		loose  string
		why    string
	}{
		{"11", HedgeNone, "count", "{11}", "{11}", "a bare count that is not round"},
		{"15,705", HedgeNone, "", "", "", ""},
		{"136", HedgeNone, "count", "{136}", "{136}", "a bare count that is not round"},
		{"16.0", HedgeExactly, "t", "{16}", "{16}", "exactly"},
		{"70", HedgeNone, "person", "{70}", "[65, 75]", "a bare round count"},
		{"300000", HedgeNone, "person", "{300,000}", "[250,000, 350,000]", "a bare round count"},
		{"10", HedgeNone, "person", "{10}", "{10}", "round figures begin at 20"},
		{"15705", HedgeNone, "kg", "[15,704.5, 15,705.5)", "[15,704.5, 15,705.5)", "a bare measure"},
		{"22", HedgeNone, "%", "[21.5, 22.5)", "[21.5, 22.5)", "a bare measure"},
		{"40", HedgeNone, "%", "[39.5, 40.5)", "[35, 45]", "a bare round measure"},
		{"300", HedgeNone, "ton", "[299.5, 300.5)", "[250, 350]", "a bare round measure"},
		{"40.0", HedgeNone, "%", "[39.95, 40.05)", "[39.95, 40.05)", "a zero behind the point is written to be precise"},
		{"1.6e9", HedgeNone, "USD", "[1,550,000,000, 1,650,000,000)", "[1,550,000,000, 1,650,000,000)", "the last written digit is a hundred million"},
		{"16", HedgeAbout, "t", "[15, 17]", "[14, 18]", "about, w = 1"},
		{"300", HedgeAbout, "t", "[262.5, 337.5]", "[225, 375]", "about, w = an eighth"},
		{"22", HedgeSome, "person", "[21, 23]", "[20, 24]", "some"},
		{"16", HedgeAlmost, "ton", "[15, 16)", "[14, 16]", "almost"},
		{"16", HedgeJustUnder, "ton", "[15, 16)", "[14, 16]", "just under shares the row"},
		{"50", HedgeJustOver, "km", "(50, 56.25]", "[50, 62.5]", "just over"},
		{"15705", HedgeMoreThan, "kg", "(15,705, ∞)", "[15,705, ∞)", "more than"},
		{"15", HedgeAtLeast, "person", "[15, ∞)", "[15, ∞)", "at least"},
		{"15", HedgePlus, "person", "[15, ∞)", "[15, ∞)", "plus"},
		{"15", HedgeFewerThan, "person", "[0, 15)", "[0, 15]", "fewer than, cut at nothing"},
		{"15", HedgeLessThan, "USD", "(−∞, 15)", "(−∞, 15]", "money may be negative"},
		{"15", HedgeAtMost, "kg", "[0, 15]", "[0, 15]", "at most"},
		{"40", HedgeUpTo, "km", "[0, 40]", "[0, 45]", "up to, w = an eighth"},
		{"10..15", HedgeNone, "kg", "[10, 15]", "[9.5, 15.5]", "a range"},
		{"128..82", HedgeNone, "t", "[82, 128]", "[81.5, 128.5]", "a range that falls"},
		{"10..15", HedgeAbout, "kg", "[8.75, 16]", "[7.5, 17]", "about a range"},
		{"10..15", HedgeMoreThan, "kg", "(10, ∞)", "[10, ∞)", "more than a range"},
		{"5±0.2", HedgeNone, "kg", "[4.8, 5.2]", "[4.8, 5.2]", "a tolerance"},
		{"12", HedgePlural, "person", "[24, 120)", "[12, ∞)", "dozens"},
		{"1000", HedgePlural, "person", "[2,000, 10,000)", "[1,000, ∞)", "thousands"},
		{"100", HedgePlural, "person", "[200, 1,000)", "[100, ∞)", "hundreds"},
		{"1000", HedgeSeveral, "person", "[3,000, 10,000)", "[2,000, 10,000]", "several thousand"},
		{"1", HedgeFew, "count", "[3, 10)", "[2, 10]", "a few"},
		{"1/2", HedgeNone, "fraction", "[0.45, 0.55]", "[0.4, 0.6]", "half"},
		{"1/4", HedgeNone, "fraction", "[0.2, 0.3]", "[0.15, 0.35]", "a quarter"},
		{"2", HedgeNone, "times", "[1.95, 2.05]", "[1.9, 2.1]", "doubled"},
		{"1/100", HedgeNone, "fraction", "[0.0075, 0.0125]", "[0.005, 0.015]", "a small share is not read as nothing"},
		{"1/2", HedgeMoreThan, "fraction", "(0.5, ∞)", "[0.5, ∞)", "more than half"},
		{"-5", HedgeNone, "°C", "[-5.5, -4.5)", "[-5.5, -4.5)", "below zero"},
		{"0", HedgeNone, "count", "{0}", "{0}", "none"},
		{"0", HedgeAbout, "kg", "{0}", "{0}", "nothing has no eighth"},
	} {
		if strings.Contains(c.value, ",") {
			if _, err := ParseNumber(c.value); err == nil {
				t.Errorf("%q was read, but grouping is English", c.value)
			}
			continue
		}
		q := say(c.value, c.hedge, c.unit)
		if got := q.Strict(News()).String(); got != c.strict {
			t.Errorf("%v: strict %s, want %s (%s)", q, got, c.strict, c.why)
		}
		if got := q.Loose(News()).String(); got != c.loose {
			t.Errorf("%v: loose %s, want %s (%s)", q, got, c.loose, c.why)
		}
	}
}

func TestQuantityString(t *testing.T) {
	for _, c := range []struct {
		q    Quantity
		want string
	}{
		{Quantity{}, ""},
		{say("16", HedgeAlmost, "t"), "almost 16 t"},
		{say("16.0", HedgeNone, "t"), "16.0 t"},
		{say("2e6", HedgeMoreThan, "USD"), "more than USD 2 million"},
		{say("1.6e9", HedgeNone, "EUR"), "EUR 1.6 billion"},
		{say("1.60e9", HedgeNone, "EUR"), "EUR 1.60 billion"},
		{say("2e12", HedgeNone, "JPY"), "JPY 2 trillion"},
		{say("2000000", HedgeNone, "USD"), "USD 2,000,000"},
		{say("84.80", HedgeNone, "USD"), "USD 84.80"},
		{say("10..15", HedgeNone, "kg"), "10–15 kg"},
		{say("45e6..52e6", HedgeNone, "USD"), "USD 45–52 million"},
		{say("900e6..1.2e9", HedgeNone, "USD"), "USD 900 million to 1.2 billion"},
		{say("-5..-2", HedgeNone, "°C"), "-5 to -2 °C"},
		{say("22", HedgeNone, "%"), "22%"},
		{say("5±0.2", HedgeNone, "kg"), "5 ± 0.2 kg"},
		{say("1/3", HedgeAbout, "fraction"), "about 1/3"},
		{say("2", HedgeNone, "times"), "2 times"},
		{say("15", HedgePlus, "km"), "15+ km"},
		{say("15", HedgeOrMore, "km"), "15 km or more"},
		{say("12", HedgePlural, ""), "dozens"},
		{say("100000", HedgePlural, "USD"), "USD hundreds of thousands"},
		{say("1000", HedgeSeveral, "kg"), "several thousand kg"},
		{say("300000", HedgeTilde, "person"), "~300,000 people"},
		{say("1", HedgeNone, "person"), "1 person"},
		{say("1000", HedgePlural, "person"), "thousands of people"},
		{Quantity{Stated: MustNumber("70"), Unit: Count, Noun: "expert"}, "70 (expert)"},
		{Quantity{Stated: MustNumber("12"), Unit: Count, Noun: "country", NounText: "countries"}, "12 countries"},
		{Quantity{Stated: MustNumber("1"), Unit: Count, Noun: "ship", NounText: "ships"}, "1 ship"},
		{Quantity{Stated: MustNumber("5"), Unit: Count, Noun: "birth", NounText: "births", Per: Person, PerEach: decimal.New(1, 5)}, "5 births per 100,000 people"},
		{Quantity{Stated: MustNumber("48000"), Unit: Count, Noun: "vehicle", Per: MustUnit("d")}, "48,000 (vehicle)/d"},
		{Quantity{Stated: MustNumber("47"), Unit: Person, Noun: "people", NounText: "people"}, "47 people"},
		{say("412.5e6", HedgeNone, "USD"), "USD 412.5 million"},
		{say("412500000", HedgeNone, "USD"), "USD 412,500,000"},
		{say("1.2e6", HedgeMoreThan, "ton"), "more than 1.2 million tons"},
		{say("1", HedgeNone, "ton"), "1 ton"},
		{say("12", HedgePlural, "ton"), "dozens of tons"},
		{say("2", HedgeNone, "century"), "2 centuries"},
		{Quantity{Stated: MustNumber("84.80"), Unit: MustUnit("USD"), Per: MustUnit("bbl")}, "USD 84.80/bbl"},
		{Quantity{Stated: MustNumber("3"), Unit: MustUnit("USD"), Per: Count, PerNoun: "share"}, "USD 3 per share"},
		{Quantity{Stated: MustNumber("5"), Unit: Count, Per: Person, PerEach: decimal.New(1, 5)}, "5 per 100,000 people"},
	} {
		if got := c.q.String(); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

func TestThreeSixteensDiffer(t *testing.T) {
	sixteens := []Quantity{say("16", HedgeNone, "t"), say("16.0", HedgeNone, "t"), say("16", HedgeAlmost, "t")}
	for i, a := range sixteens {
		for j, b := range sixteens {
			if a.Equal(b) != (i == j) {
				t.Errorf("%v equals %v: %v", a, b, i != j)
			}
		}
	}
}

func TestIn(t *testing.T) {
	for _, c := range []struct {
		q    Quantity
		unit string
		want string
	}{
		{say("100", HedgeNone, "lb"), "kg", "45.359237 kg"},
		{say("16", HedgeAlmost, "ton"), "kg", "almost 16,000 kg"},
		{say("38.5", HedgeNone, "°C"), "°F", "101.3 °F"},
		{say("-40", HedgeNone, "°F"), "°C", "-40.0 °C"},
		{say("0", HedgeNone, "K"), "°C", "-273.15 °C"},
		{Quantity{Stated: MustNumber("2"), Unit: MustUnit("°C"), Delta: true}, "°F", "3.6 °F"},
		{say("10..20", HedgeNone, "km/h"), "m/s", "2.8–5.6 m/s"},
		{say("50", HedgeNone, "USDc"), "USD", "USD 0.50"},
		{say("25", HedgeNone, "%"), "fraction", "0.25"},
		{say("5±1", HedgeNone, "°C"), "°F", "41 ± 1.8 °F"},
	} {
		got, err := c.q.In(MustUnit(c.unit))
		if err != nil || got.String() != c.want {
			t.Errorf("%v in %s is %v, %v; want %s", c.q, c.unit, got, err, c.want)
		}
	}
}

func TestInRefuses(t *testing.T) {
	var dimension *DimensionError
	if _, err := say("1", HedgeNone, "kg").In(MustUnit("EUR")); !errors.As(err, &dimension) {
		t.Errorf("kilos to euros: %v", err)
	}
	if _, err := say("1", HedgeNone, "").In(MustUnit("kg")); !errors.As(err, &dimension) {
		t.Errorf("a bare number to kilos: %v", err)
	}
	var currency *CurrencyError
	if _, err := say("1", HedgeNone, "USD").In(MustUnit("EUR")); !errors.As(err, &currency) || currency.To != "EUR" {
		t.Errorf("dollars to euros without a rate: %v", err)
	}
}

func TestExchange(t *testing.T) {
	q, err := say("2e6", HedgeMoreThan, "USD").Exchange(MustUnit("EUR"), decimal.RequireFromString("0.9"))
	if err != nil || q.Value().String() != "1800000" || q.Hedge != HedgeMoreThan || q.Unit != MustUnit("EUR") {
		t.Errorf("got %v, %v", q, err)
	}
	if _, err := say("2", HedgeNone, "USD").Exchange(MustUnit("EUR"), decimal.Zero); err == nil {
		t.Error("a rate of zero was taken")
	}
	if _, err := say("2", HedgeNone, "kg").Exchange(MustUnit("EUR"), decimal.New(1, 0)); err == nil {
		t.Error("kilos were exchanged")
	}
}

func TestParseNumber(t *testing.T) {
	for _, c := range []struct {
		text  string
		place int
		want  string
	}{
		{"16", 0, "16"}, {"16.0", -1, "16.0"}, {"+3", 0, "3"}, {"-0.50", -2, "-0.50"}, {".5", -1, "0.5"}, {"1.6e9", 8, "1600000000"},
		{"1E-3", -3, "0.001"}, {"5.", 0, "5"},
	} {
		n, err := ParseNumber(c.text)
		if err != nil || n.Place != c.place || n.String() != c.want {
			t.Errorf("%q is %v at %d, %v; want %s at %d", c.text, n, n.Place, err, c.want, c.place)
		}
	}
	for _, bad := range []string{
		"", "-", ".", "+-1", "--1", "1,000", "1 000", "0x10", "1e", "1e+", "1e999999999", "1e-999999999", "1e99999999999999999999",
		"NaN", "Inf", "1/3", "1.2.3", "½", "1_0", strings.Repeat("9", MaxDigits+1), "1e301", strings.Repeat("1", 150) + "e200",
	} {
		var syntax *SyntaxError
		if n, err := ParseNumber(bad); !errors.As(err, &syntax) {
			t.Errorf("%q was read as %v, %v", bad, n, err)
		}
	}
}

func TestQuantityJSON(t *testing.T) {
	const want = `{"value":"16","hedge":"almost","hedge_text":"nearly","bound":"\u003c~","low":"16","high":"16","unit":"ton"}`
	q := say("16", HedgeAlmost, "ton")
	q.HedgeText = "nearly"
	got, err := json.Marshal(q)
	if err != nil || string(got) != want {
		t.Errorf("got %s, %v\nwant %s", got, err, want)
	}
	for _, c := range []struct{ data, why string }{
		{`{"value":"1e999999999"}`, "exponent"},
		{`{"value":"1","place":999999999}`, "place"},
		{`{"value":16}`, "a number that is no string"},
		{`{"unit":"kg"}`, "no value"},
		{`{"value":"1","unit":"smoot"}`, "unknown unit"},
		{`{"value":"1","ratio":"1/0"}`, "division by zero"},
		{`{"value":"1","ratio":"1/2/3"}`, "no ratio"},
		{`{"value":"1","hedge":"maybe"}`, "no hedge"},
		{`{"value":"1","unit":"kg","original":{"value":"1","unit":"EUR"}}`, "not convertible"},
		{`{"value":"1","unit":"kg","original":{"value":"1","unit":"lb","original":{"value":"1","unit":"t"}}}`, "two conversions"},
		{`[]`, "no object"},
	} {
		var q Quantity
		if err := json.Unmarshal([]byte(c.data), &q); err == nil {
			t.Errorf("%s was read (%s)", c.data, c.why)
		}
	}
	var none Quantity
	if err := json.Unmarshal([]byte("null"), &none); err != nil || !none.IsZero() {
		t.Errorf("null is %v, %v", none, err)
	}
	// A file cannot say that a pound is a ton.
	var forged Quantity
	if err := json.Unmarshal([]byte(`{"value":"999","unit":"kg","original":{"value":"1","unit":"t"}}`), &forged); err != nil || forged.String() != "1,000 kg" {
		t.Errorf("a forged conversion is %v, %v", forged, err)
	}
}

func TestPolicyJSON(t *testing.T) {
	for _, p := range []Policy{Strict(), News(), Lenient()} {
		data, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		var back Policy
		if err := json.Unmarshal(data, &back); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(p, back); diff != "" {
			t.Errorf("%s:\n%s", p.Name, diff)
		}
	}
	var p Policy
	if err := json.Unmarshal([]byte(`{"name":"mine","round":"1e999999999"}`), &p); err == nil {
		t.Error("a width without limit was read")
	}
	if err := json.Unmarshal([]byte(`{"name":"mine","round":"0.1"}`), &p); err != nil || p.Place.String() != "0.5" {
		t.Errorf("missing widths are not those of News: %v, %v", p, err)
	}
}

func TestTableDecodes(t *testing.T) {
	table, err := NewTable(UnitDef{Symbol: "arroba", Definition: "11.502 kg"})
	if err != nil {
		t.Fatal(err)
	}
	arroba, _ := table.Parse("arroba")
	old := NewQuantity(MustNumber("2"), arroba)
	c := Claim{ID: "x", Quantity: NewQuantity(MustNumber("3"), arroba), Change: Change{Kind: ChangeFromTo, From: &old}, Of: "coffee"}
	data, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	back, err := table.DecodeClaim(data)
	if err != nil {
		t.Fatal(err)
	}
	if !back.Quantity.Equal(c.Quantity) || !back.Change.From.Equal(old) || back.Change.Kind != ChangeFromTo || back.ID != "x" || back.Of != "coffee" {
		t.Errorf("%s came back as %+v", data, back)
	}
	var d Claim
	if err := json.Unmarshal(data, &d); err == nil {
		t.Error("the default table read an arroba")
	}
}

// anyNumber draws numbers as they stand in texts.
func anyNumber() *rapid.Generator[Number] {
	return rapid.Custom(func(t *rapid.T) Number {
		if rapid.IntRange(0, 9).Draw(t, "as ratio") == 0 {
			return NewRatio(decimal.New(rapid.Int64Range(1, 20).Draw(t, "num"), 0), decimal.New(rapid.Int64Range(1, 20).Draw(t, "den"), 0))
		}
		place := rapid.IntRange(-4, 9).Draw(t, "place")
		return NewNumber(decimal.New(rapid.Int64Range(-50, 100000).Draw(t, "digits"), int32(place)), place)
	})
}

// anyQuantity draws quantities of a given unit.
func anyQuantity(u Unit) *rapid.Generator[Quantity] {
	return rapid.Custom(func(t *rapid.T) Quantity {
		q := Quantity{
			Stated: anyNumber().Draw(t, "number"), Unit: u,
			Hedge: Hedge(rapid.IntRange(0, int(numHedges)-1).Draw(t, "hedge")),
			Noun:  rapid.SampledFrom([]string{"", "ship"}).Draw(t, "noun"),
			Delta: rapid.IntRange(0, 9).Draw(t, "delta") == 0,
		}
		switch rapid.IntRange(0, 4).Draw(t, "form") {
		case 0:
			q.Range, q.Upper = true, anyNumber().Draw(t, "upper")
		case 1:
			q.Tolerance = anyNumber().Draw(t, "tolerance")
		}
		return q
	})
}

func TestLawStrictInLoose(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q := anyQuantity(anyUnit().Draw(t, "unit")).Draw(t, "quantity")
		p := rapid.SampledFrom([]Policy{{}, Strict(), News(), Lenient()}).Draw(t, "policy")
		s, l := q.Strict(p), q.Loose(p)
		if !l.Contain(s) {
			t.Errorf("%v: strict %v is not in loose %v", q, s, l)
		}
	})
}

func TestLawWiderPolicyWiderLoose(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q := anyQuantity(anyUnit().Draw(t, "unit")).Draw(t, "quantity")
		if a, b, c := q.Loose(Strict()), q.Loose(News()), q.Loose(Lenient()); !b.Contain(a) || !c.Contain(b) {
			t.Errorf("%v: %v, %v, %v", q, a, b, c)
		}
	})
}

func TestLawConversionIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		u, v := compatible(t)
		q := anyQuantity(u).Draw(t, "quantity")
		there, err := q.In(v)
		if err != nil {
			t.Fatal(err)
		}
		back, err := there.In(u)
		if err != nil || !back.Equal(q) {
			t.Errorf("%v in %s is %v and back %v, %v", q, v, there, back, err)
		}
		// The intervals convert as the figures do.
		again := there.Strict(News()).convert(there, q)
		if s := q.Strict(News()); !again.Equal(s) {
			t.Errorf("%v: strict %v came back from %s as %v", q, s, v, again)
		}
	})
}

func TestLawJSONRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		u, v := compatible(t)
		q := anyQuantity(u).Draw(t, "quantity")
		if rapid.Bool().Draw(t, "converted") {
			q, _ = q.In(v)
		}
		if q.IsZero() {
			return
		}
		data, err := json.Marshal(q)
		if err != nil {
			t.Fatal(err)
		}
		var back Quantity
		if err := json.Unmarshal(data, &back); err != nil || !back.Equal(q) {
			t.Errorf("%s came back as %v, %v", data, back, err)
		}
	})
}

func FuzzQuantityJSON(f *testing.F) {
	for _, q := range []Quantity{
		{}, say("16", HedgeAlmost, "ton"), say("10..15.50", HedgeNone, "kg"), say("1/3", HedgeAbout, "fraction"), say("5±0.2", HedgeNone, "°C"),
	} {
		data, _ := json.Marshal(q)
		f.Add(data)
		if c, err := q.In(MustUnit("lb")); err == nil {
			data, _ = json.Marshal(c)
			f.Add(data)
		}
	}
	f.Add([]byte(`{"value":"1e999999999"}`))
	f.Add([]byte(`{"value":"1e-300","unit":"qm","ratio":"1e300/3e-300"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var q Quantity
		if json.Unmarshal(data, &q) != nil {
			return
		}
		if s, l := q.Strict(News()), q.Loose(News()); !l.Contain(s) {
			t.Errorf("%s: strict %v is not in loose %v", data, s, l)
		}
		_ = q.String()
		out, err := json.Marshal(q)
		if err != nil {
			t.Fatal(err)
		}
		var back Quantity
		if err := json.Unmarshal(out, &back); err != nil || !back.Equal(q) && !q.IsZero() {
			t.Errorf("%s → %s → %+v, %v", data, out, back, err)
		}
	})
}
