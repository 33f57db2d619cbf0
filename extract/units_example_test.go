package extract_test

import (
	"fmt"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/stats"
)

// A user's own unit is a definition in the table and the words that texts have
// for it.
func ExampleOptions_units() {
	table, err := stats.NewTable(stats.UnitDef{Symbol: "feddan", Definition: "4200 m2"})
	if err != nil {
		fmt.Println(err)
		return
	}
	x, err := extract.New(extract.Options{
		Units:     table,
		UnitWords: []extract.UnitWords{{Symbol: "feddan", Words: []string{"feddan", "feddans"}}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	ha, _ := table.Parse("ha")
	for _, q := range x.Extract(extract.Document{Text: "Floods covered almost 500 feddans of wheat."}).Quantities {
		v, err := q.Value.In(ha)
		fmt.Println(q.Value, "=", v, err)
	}
	// Output: almost 500 feddan = almost 210.0 ha <nil>
}
