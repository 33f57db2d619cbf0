package stats

import "testing"

func TestTableBuilds(t *testing.T) {
	table, faults := buildTable()
	for _, err := range faults {
		t.Error(err)
	}
	t.Logf("%d units", table.Len())
}
