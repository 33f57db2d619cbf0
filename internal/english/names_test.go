package english

import "testing"

// TestNamedFormsOnce holds that a form has one named ID: a second one would
// never be found.
func TestNamedFormsOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, forms := range [][]string{functionForms, timeForms, measureForms, clauseForms} {
		for _, f := range forms {
			if f != "" && seen[f] {
				t.Errorf("%q is named twice", f)
			}
			seen[f] = true
		}
	}
}
