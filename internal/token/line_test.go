package token

import "testing"

// TestListItems holds what begins an item of a list.
func TestListItems(t *testing.T) {
	tests := []struct {
		reason, line string
		want         bool
	}{
		{"a bullet", "• 340 kg of hashish;", true},
		{"a hyphen and a word", "- eleven rifles;", true},
		{"a hyphen and a figure", "- 340 kg of hashish;", true},
		{"a number", "2. eleven rifles;", true},
		{"a letter in brackets", "(b) eleven rifles;", true},
		{"a negative figure", "-5 degrees were measured.", false},
		{"prose", "Eleven rifles were found.", false},
	}
	for _, tc := range tests {
		x := scan("They found:\n\n" + tc.line + "\n")
		if got := x.Lines[len(x.Lines)-1].Kind == ListItem; got != tc.want {
			t.Errorf("%s: %q is an item: %v, want %v", tc.reason, tc.line, got, tc.want)
		}
	}
}
