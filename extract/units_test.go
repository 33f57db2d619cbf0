package extract

import (
	"errors"
	"testing"

	"github.com/almanac-go/almanac/stats"
)

func TestUnitOptions(t *testing.T) {
	table, err := stats.NewTable(stats.UnitDef{Symbol: "jcan", Name: "jerry can", Definition: "20 L"})
	if err != nil {
		t.Fatal(err)
	}
	words := []UnitWords{{"jcan", []string{"Jerry can", "jerry-cans", "jerry cans"}}}
	for _, tc := range []struct {
		name, reason string
		options      Options
		ok           bool
	}{
		{"known", "the table has the unit", Options{Units: table, UnitWords: words}, true},
		{"unknown", "the default table has no such unit", Options{UnitWords: words}, false},
		{"built in", "words for a unit of the default table", Options{UnitWords: []UnitWords{{"kg", []string{"chilo"}}}}, true},
		{"empty", "a spelling of no letters", Options{UnitWords: []UnitWords{{"kg", []string{" "}}}}, false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, err := New(tc.options)
			var oe *OptionError
			if (err == nil) != tc.ok || err != nil && (!errors.As(err, &oe) || oe.Option != "UnitWords") {
				t.Errorf("%s: got error %v", tc.reason, err)
			}
		})
	}
	x, err := New(Options{Units: table, UnitWords: words})
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"They drew 12 jerry cans of water.", "They drew 12 jerry-cans of water.", "They drew 12 Jerry Cans of water."} {
		qs := x.Extract(Document{Text: text}).Quantities
		if len(qs) != 1 || qs[0].Value.Unit.Symbol() != "jcan" {
			t.Errorf("%q: got %v", text, qs)
		}
		if qs := Extract(Document{Text: text}).Quantities; len(qs) != 1 || qs[0].Value.Unit.Symbol() == "jcan" {
			t.Errorf("%q without the option: got %v", text, qs)
		}
	}
}
