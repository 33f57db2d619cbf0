package temporal

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the list of known gaps in testdata")

// told is a time expression of a story as its record has it. Several values may
// be right.
type told struct {
	start, end int
	kind       string
	values     []string
}

// markedStory reads a text whose time expressions are marked by hand, as in
// "[[the following spring|DATE|1815-SP]]"; other right values follow behind
// semicolons. The first line may give the date of the document.
func markedStory(t *testing.T, path string) (text string, marks []told, o Options) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	rest := string(b)
	if date, ok := strings.CutPrefix(rest, "reference: "); ok {
		date, rest, _ = strings.Cut(date, "\n")
		o.Ref = mustDate(date)
	}
	var out strings.Builder
	for {
		before, mark, ok := strings.Cut(rest, "[[")
		out.WriteString(before)
		if !ok {
			return out.String(), marks, o
		}
		mark, rest, _ = strings.Cut(mark, "]]")
		f := strings.Split(mark, "|")
		if len(f) != 3 {
			t.Fatalf("%s: mark %q has not three fields", path, mark)
		}
		start := out.Len()
		out.WriteString(f[0])
		marks = append(marks, told{start, out.Len(), f[1], strings.Split(f[2], ";")})
	}
}

// readStory returns the expressions of a text, a range being its two ends.
func readStory(src string, o Options) (got []told) {
	x, ms, _, rs := read(src, o)
	add := func(first, last int, kind Type, value string) {
		got = append(got, told{int(x.At(first).Start), int(x.At(last - 1).End), kind.String(), []string{value}})
	}
	for i := range ms {
		if !ms[i].Range {
			add(ms[i].First, ms[i].Last, rs[i].Type, rs[i].Value)
			continue
		}
		for _, e := range rs[i].Ends {
			add(e.First, e.Last, e.Type, e.Value)
		}
	}
	return got
}

// TestMarkedStories holds the dates of whole stories to their records. What is
// read otherwise stands in gaps.txt, so that it is seen; a part of a story that
// is not in the list has to be right.
func TestMarkedStories(t *testing.T) {
	paths, err := filepath.Glob("testdata/stories/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	var gaps []string
	right, all := 0, 0
	for _, path := range paths {
		if filepath.Base(path) == "gaps.txt" {
			continue
		}
		text, want, o := markedStory(t, path)
		got := readStory(text, o)
		name := strings.TrimSuffix(filepath.Base(path), ".txt")
		show := func(m told) string {
			return fmt.Sprintf("[%s] %s %s", text[m.start:m.end], m.kind, strings.Join(m.values, " or "))
		}
		for _, w := range want {
			all++
			k := slices.IndexFunc(got, func(g told) bool { return g.start < w.end && w.start < g.end })
			switch {
			case k < 0:
				gaps = append(gaps, fmt.Sprintf("%s: %s is not found", name, show(w)))
			case got[k].start != w.start || got[k].end != w.end || got[k].kind != w.kind || !slices.Contains(w.values, got[k].values[0]):
				gaps = append(gaps, fmt.Sprintf("%s: %s is read as %s", name, show(w), show(got[k])))
			default:
				right++
			}
		}
		for _, g := range got {
			if !slices.ContainsFunc(want, func(w told) bool { return g.start < w.end && w.start < g.end }) {
				gaps = append(gaps, fmt.Sprintf("%s: %s is none", name, show(g)))
			}
		}
	}
	if all < 500 || right*100 < all*90 {
		t.Errorf("%d of %d expressions are right", right, all)
	}
	const list = "testdata/stories/gaps.txt"
	have := strings.Join(gaps, "\n") + "\n"
	if *update {
		if err := os.WriteFile(list, []byte(have), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	known, err := os.ReadFile(list)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(known), have); d != "" {
		t.Errorf("gaps have changed (-known +now), -update rewrites them:\n%s", d)
	}
	t.Logf("%d of %d expressions are right", right, all)
}
