package english

import "testing"

// TestNamedOnce holds that no form has two named IDs: a rule that asks for the
// one would never see the other.
func TestNamedOnce(t *testing.T) {
	seen := map[string]ID{}
	for _, s := range []struct {
		base  ID
		forms []string
	}{{functionBase, functionForms}, {timeBase, timeForms}, {measureBase, measureForms}, {clauseBase, clauseForms}} {
		for i, f := range s.forms {
			id := s.base + ID(i)
			if f == "" {
				continue
			}
			if other, ok := seen[f]; ok {
				t.Errorf("%q is named by ID %d and by ID %d", f, other, id)
			}
			seen[f] = id
		}
	}
}
