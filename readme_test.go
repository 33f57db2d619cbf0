// Package almanac_test holds the README to what the programs really print.
package almanac_test

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the outputs in README.md")

// commands by the name of the block that shows their output, and the lines of
// it that the README has room for.
var commands = []struct {
	block string
	args  []string
	lines int
}{
	{"timeline", []string{"run", "./examples/timeline"}, 24},
	{"claims", []string{"run", "./examples/claims"}, 16},
	{"compare", []string{"run", "./examples/compare"}, 12},
}

// TestREADME runs the commands and the first program of the README and
// compares what they print with what it shows.
func TestREADME(t *testing.T) {
	b, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	want := string(b)
	got := want
	for _, c := range commands {
		out := run(t, c.args...)
		lines := strings.SplitAfterN(out, "\n", c.lines+1)
		if len(lines) > c.lines {
			out = strings.Join(lines[:c.lines], "") + "…\n"
		}
		got = replaceBlock(t, got, c.block, "```text\n"+out+"```\n")
	}
	got = replaceBlock(t, got, "records", "```text\n"+records(t)+"```\n")
	program := filepath.Join(t.TempDir(), "main.go")
	if err := os.WriteFile(program, []byte(fenced(t, block(t, got, "program"), "go")), 0o666); err != nil {
		t.Fatal(err)
	}
	got = replaceBlock(t, got, "program-output", "```text\n"+run(t, "run", program)+"```\n")
	if *update {
		if err := os.WriteFile("README.md", []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("README.md does not show what its commands print (-README +now); go test . -update rewrites it\n%s", diff)
	}
}

// records returns what the tests against hand-made records count.
func records(t *testing.T) string {
	t.Helper()
	documents, err := filepath.Glob("extract/testdata/documents/*.gold.json")
	if err != nil || len(documents) == 0 {
		t.Fatalf("no documents with records: %v", err)
	}
	var b strings.Builder
	for _, c := range []struct{ heading, test string }{
		{"the four sample documents:", "^TestRecords$"},
		{fmt.Sprintf("%d documents of other kinds:", len(documents)), "^TestDocuments$"},
	} {
		b.WriteString(c.heading + "\n")
		for line := range strings.Lines(run(t, "test", "./extract", "-run", c.test, "-v")) {
			if _, count, ok := strings.Cut(line, "_test.go:"); ok {
				_, count, _ = strings.Cut(count, ": ")
				b.WriteString(count)
			}
		}
	}
	return b.String()
}

// run runs the go command and returns what it prints.
func run(t *testing.T, args ...string) string {
	t.Helper()
	cmd := exec.Command("go", args...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go %s: %v", strings.Join(args, " "), err)
	}
	return string(out)
}

// A block of the README stands between two comments.
func marks(name string) (open, end string) {
	return "<!-- " + name + " -->\n", "<!-- end of " + name + " -->\n"
}

// block returns the content of a block.
func block(t *testing.T, text, name string) string {
	t.Helper()
	open, end := marks(name)
	_, rest, ok := strings.Cut(text, open)
	content, _, closed := strings.Cut(rest, end)
	if !ok || !closed {
		t.Fatalf("README.md: no block %s", name)
	}
	return content
}

func replaceBlock(t *testing.T, text, name, content string) string {
	t.Helper()
	open, end := marks(name)
	return strings.Replace(text, open+block(t, text, name)+end, open+content+end, 1)
}

// fenced returns the code of a fenced block of a language.
func fenced(t *testing.T, text, language string) string {
	t.Helper()
	_, rest, ok := strings.Cut(text, "```"+language+"\n")
	code, _, closed := strings.Cut(rest, "```\n")
	if !ok || !closed {
		t.Fatalf("README.md: no %s in the block", language)
	}
	return code
}
