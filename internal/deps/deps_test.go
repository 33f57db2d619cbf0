// Package deps_test holds the import directions of the project: the vocabulary
// is below, the machine that fills it above, and each stage of the machine
// knows only those before it.
package deps_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/almanac-go/almanac"

const (
	decimal   = "github.com/shopspring/decimal"
	dateparse = "github.com/araddon/dateparse"
	ical      = "github.com/arran4/golang-ical"
)

// allowed lists for each package what it may import of this module and of
// others. "dir/*" stands for each package below dir that has no line of its
// own. Tests may also import what is listed under testOnly.
var allowed = map[string][]string{
	"timeline":        {},
	"timeline/render": {"timeline", ical},
	"stats":           {"timeline", decimal},

	"internal/english":     {},
	"internal/english/gen": {},
	"internal/token":       {"internal/english"},
	"internal/numeral":     {"internal/english", "internal/token", "stats", decimal},
	"internal/temporal":    {"internal/english", "internal/token", "internal/numeral", "timeline", dateparse},
	"internal/measure":     {"internal/english", "internal/token", "internal/numeral", "internal/temporal", "stats", "timeline", decimal},
	"internal/clause":      {"internal/english", "internal/token", "internal/numeral", "internal/temporal", "internal/measure", "stats", "timeline", decimal},
	"internal/deps":        {},
	"internal/steps":       {},

	"extract": {"internal/english", "internal/token", "internal/numeral", "internal/temporal", "internal/measure", "internal/clause",
		"stats", "timeline", decimal},
	"extract/report": {"extract", "stats", "timeline", "timeline/render"},
	"seeds":          {"extract", "timeline"},

	"examples/*": {"extract", "extract/report", "stats", "timeline", "timeline/render", "seeds", "examples/internal/cli", "examples/internal/evalformat",
		"examples/internal/score", "examples/internal/timeml",
		decimal},
}

// testOnly are imported by tests and by nothing else.
var testOnly = []string{"github.com/google/go-cmp/cmp", "github.com/google/go-cmp/cmp/cmpopts", "pgregory.net/rapid", "github.com/rogpeppe/go-internal/testscript",
	"github.com/google/jsonschema-go/jsonschema"}

// fast are the packages that a document runs through. One regular expression
// costs fifty times a whole scan, so they have none.
var fast = []string{"internal/token", "internal/numeral", "internal/temporal", "internal/measure", "internal/clause", "extract"}

func TestImports(t *testing.T) {
	seen := 0
	err := fs.WalkDir(os.DirFS("../.."), ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && name != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata"):
			return fs.SkipDir
		case d.IsDir() || !strings.HasSuffix(name, ".go"):
			return nil
		}
		seen++
		for _, imported := range imports(t, name) {
			if why := forbidden(name, imported, isExternal(t, name)); why != "" {
				t.Errorf("%s imports %s: %s", name, imported, why)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if seen < 20 {
		t.Errorf("only %d files read: the walk does not reach the module", seen)
	}
}

// imports returns the import paths of a file, those of this module without
// its path.
func imports(t *testing.T, name string) []string {
	f, err := parser.ParseFile(token.NewFileSet(), filepath.Join("../..", filepath.FromSlash(name)), nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, s := range f.Imports {
		p, _ := strconv.Unquote(s.Path.Value)
		out = append(out, strings.TrimPrefix(p, module+"/"))
	}
	return out
}

// forbidden tells why a file may not import something, "" if it may. external
// says that the file is a test in a package of its own.
func forbidden(name, imported string, external bool) string {
	dir, test := path.Dir(name), strings.HasSuffix(name, "_test.go")
	first, _, _ := strings.Cut(imported, "/")
	ours := slices.Contains([]string{"timeline", "stats", "internal", "extract", "seeds", "examples"}, first)
	switch {
	case imported == "regexp" && !test && slices.Contains(fast, dir):
		return "documents are read without regular expressions"
	case !ours && !strings.Contains(first, "."):
		return "" // the standard library
	case test && (external || slices.Contains(testOnly, imported)):
		return "" // a test outside its package may use all that users can
	}
	list, ok := allowed[dir]
	for up := dir; !ok && up != "."; up = path.Dir(up) {
		list, ok = allowed[path.Dir(up)+"/*"]
	}
	switch {
	case !ok:
		return "package " + dir + " has no line in the table of allowed imports"
	case !slices.Contains(list, imported):
		return "package " + dir + " must not, by the table of allowed imports"
	}
	return ""
}

// isExternal reports whether a test file is of a package of its own.
func isExternal(t *testing.T, name string) bool {
	f, err := parser.ParseFile(token.NewFileSet(), filepath.Join("../..", filepath.FromSlash(name)), nil, parser.PackageClauseOnly)
	if err != nil {
		t.Fatal(err)
	}
	return strings.HasSuffix(f.Name.Name, "_test")
}

func TestForbidden(t *testing.T) {
	for _, c := range []struct {
		name, imported string
		allowed        bool
		reason         string
	}{
		{"timeline/x.go", "stats", false, "the vocabulary of time knows nothing of figures"},
		{"stats/x.go", "timeline", true, "a claim holds for a period"},
		{"internal/token/x.go", "internal/temporal", false, "a stage knows only those before it"},
		{"internal/clause/x.go", "extract", false, "no stage knows the whole"},
		{"internal/token/x.go", "regexp", false, "one expression costs fifty scans"},
		{"examples/any/x.go", "internal/token", false, "examples are what users can write"},
		{"examples/any/x.go", "extract", true, "it is what they show"},
		{"stats/x.go", dateparse, false, "dates are parsed in one place"},
		{"stats/x.go", "strings", true, "the standard library is free"},
		{"nowhere/x.go", "stats", false, "a new package needs a line"},
	} {
		if why := forbidden(c.name, c.imported, false); (why == "") != c.allowed {
			t.Errorf("%s imports %s: allowed %t, want %t, for %s", c.name, c.imported, why == "", c.allowed, c.reason)
		}
	}
}
