// Package steps lets a test hold how the cost of a piece of work grows with
// its size, without a clock. The cost is the number of statements of this
// module that are executed, read from the counters of Go's coverage, and so
// the same on a busy machine, on a slow one and on the next run.
//
// The counters of a test that runs cannot be read from within it. [Linear]
// therefore builds the tests of the package it is called from once more, with
// counters, and starts them for each piece of work and each size; there the
// same call does the work and nothing else.
package steps

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// module is what is counted. The standard library is not, but for the
// functions that are handed to it.
const module = "github.com/almanac-go/almanac"

// order is the environment variable that tells a started test what to do:
// "index size".
const order = "ALMANAC_STEPS"

// growth is by how much more work the larger size is, and limit by how much
// more it may cost. What costs n log n stays below, and a stage that looks at
// everything for each thing does not, even if at the smaller size it is a
// fifth of the whole.
const (
	growth = 4
	limit  = 6
)

// Work is something that is done for a size.
type Work struct {
	Name string
	Do   func(size int)
}

// Linear fails t for each of works that costs out of proportion at four times
// the size. It is called once in a test, which does nothing else.
func Linear(t *testing.T, size int, works []Work) {
	t.Helper()
	costs(t, size, works, func(t *testing.T, _ Work, small, large int64) {
		if large > limit*small {
			t.Errorf("%d steps for a size of %d, %d for %d: more than in proportion", small, size, large, growth*size)
		}
	})
}

// costs hands the steps that each piece of work takes at a size, and at the
// larger one, to judge, both without what the first takes for a size of 0.
func costs(t *testing.T, size int, works []Work, judge func(t *testing.T, w Work, small, large int64)) {
	t.Helper()
	if what := os.Getenv(order); what != "" {
		var i, n int
		if _, err := fmt.Sscan(what, &i, &n); err != nil || i < 0 || i >= len(works) {
			t.Fatalf("%s=%q asks for nothing that there is", order, what)
		}
		works[i].Do(n)
		return
	}
	if testing.Short() {
		t.Skip("builds a test binary")
	}
	binary, err := build(t.TempDir())
	if errors.Is(err, exec.ErrNotFound) {
		t.Skip("needs the go command")
	}
	if err != nil {
		t.Fatal(err)
	}
	test := t.Name()
	idle, err := count(binary, test, filepath.Join(t.TempDir(), "idle"), 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	for i, w := range works {
		t.Run(w.Name, func(t *testing.T) {
			t.Parallel()
			cost := func(n int) int64 {
				steps, err := count(binary, test, filepath.Join(t.TempDir(), "profile"), i, n)
				if err != nil {
					t.Fatal(err)
				}
				return steps
			}
			small, large := cost(size)-idle, cost(growth*size)-idle
			if small <= 0 {
				t.Fatalf("a size of %d takes no more steps than one of 0", size)
			}
			t.Logf("%d steps for %d, %d for %d: %.2f times", small, size, large, growth*size, float64(large)/float64(small))
			judge(t, w, small, large)
		})
	}
}

// build compiles the tests of the package in the working folder with counters.
func build(dir string) (string, error) {
	binary := filepath.Join(dir, "counted.test.exe")
	counted := []string{module + "/extract", module + "/stats", module + "/timeline", module + "/internal/..."}
	build := exec.Command("go", "test", "-c", "-covermode=atomic", "-coverpkg="+strings.Join(counted, ","), "-o", binary, ".")
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("building the counted test: %w\n%s", err, out)
	}
	return binary, nil
}

// count is the number of statements that piece i of work executes for size n.
func count(binary, test, profile string, i, n int) (int64, error) {
	run := exec.Command(binary, "-test.run=^"+test+"$", "-test.coverprofile="+profile)
	run.Env = append(os.Environ(), fmt.Sprintf("%s=%d %d", order, i, n))
	if out, err := run.CombinedOutput(); err != nil {
		return 0, fmt.Errorf("running the counted test: %w\n%s", err, out)
	}
	f, err := os.Open(profile)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	return sum(f)
}

// sum adds up a coverage profile: a line a block of statements, the last two
// fields being how many it has and how often they were executed.
func sum(profile io.Reader) (int64, error) {
	var steps int64
	lines := bufio.NewScanner(profile)
	for lines.Scan() {
		fields := strings.Fields(lines.Text())
		if len(fields) != 3 { // the mode, on the first line
			continue
		}
		statements, err := strconv.ParseInt(fields[1], 10, 64)
		if err != nil {
			return 0, err
		}
		times, err := strconv.ParseInt(fields[2], 10, 64)
		if err != nil {
			return 0, err
		}
		steps += statements * times
	}
	return steps, lines.Err()
}
