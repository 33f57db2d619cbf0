package steps

import (
	"strings"
	"testing"
)

func TestSum(t *testing.T) {
	for _, c := range []struct {
		name, profile string
		want          int64
	}{
		{"nothing was counted", "mode: atomic\n", 0},
		{"statements times executions", "mode: atomic\na.go:1.2,3.4 2 5\nb.go:7.1,9.9 3 0\nb.go:9.1,9.9 1 7\n", 17},
	} {
		if got, err := sum(strings.NewReader(c.profile)); err != nil || got != c.want {
			t.Errorf("%s: %d, %v, want %d", c.name, got, err, c.want)
		}
	}
	if _, err := sum(strings.NewReader("a.go:1.2,3.4 2 many\n")); err == nil {
		t.Error("a count that is no number is read")
	}
}

// TestCosts: what walks its input once is told from what walks it for each of
// its lines. The function that is counted is one of this package.
func TestCosts(t *testing.T) {
	walk := func(n int) { _, _ = sum(strings.NewReader(strings.Repeat("a.go:1.2,3.4 2 5\n", n))) }
	costs(t, 50, []Work{
		{"once", walk},
		{"for each", func(n int) {
			for range n {
				walk(n)
			}
		}},
	}, func(t *testing.T, w Work, small, large int64) {
		if tooMuch := large > limit*small; tooMuch != (w.Name == "for each") {
			t.Errorf("%d steps for 50 lines, %d for four times as many", small, large)
		}
	})
}
