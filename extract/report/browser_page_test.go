package report_test

import (
	"bytes"
	"flag"
	"image/png"
	"net/url"
	"os"
	"path/filepath"
	"testing"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/extract/report"
	"github.com/almanac-go/almanac/seeds"
)

var pictures = flag.String("pictures", "", "directory in which the test in the browser leaves what it saw")

// seedResults returns what is found in the sample documents.
func seedResults(t testing.TB) []*extract.Result {
	t.Helper()
	x, err := extract.New(extract.Options{KeepText: true})
	if err != nil {
		t.Fatal(err)
	}
	var results []*extract.Result
	for _, d := range seeds.Documents() {
		results = append(results, x.Extract(d.Document))
	}
	return results
}

// written returns the page over results.
func written(t testing.TB, results []*extract.Result, o report.Options) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := report.Write(&out, results, o); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// saved writes a page to a file and returns its address.
func saved(t *testing.T, page []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "report.html")
	if err := os.WriteFile(path, page, 0o600); err != nil {
		t.Fatal(err)
	}
	return (&url.URL{Scheme: "file", Path: path}).String()
}

// look takes a picture, which must be one, and keeps it if that is wanted.
func look(t *testing.T, b *browser, name string) {
	t.Helper()
	data := b.screenshot()
	picture, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatalf("%s: no picture: %v", name, err)
	}
	colours := map[any]bool{}
	size := picture.Bounds()
	for y := size.Min.Y; y < size.Max.Y; y += 3 {
		for x := size.Min.X; x < size.Max.X; x += 3 {
			colours[picture.At(x, y)] = true
		}
	}
	if len(colours) < 8 {
		t.Errorf("%s: the picture has %d colours: nothing is drawn", name, len(colours))
	}
	if *pictures != "" {
		if err := os.WriteFile(filepath.Join(*pictures, name+".png"), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func TestInBrowser(t *testing.T) {
	b := newBrowser(t)
	page := saved(t, written(t, seedResults(t), report.Options{}))
	b.window(1440, 1000, "light")
	b.open(page)
	b.settle()
	look(t, b, "light")
	b.eval(`window.scrollTo(0, 600)`)
	b.settle()
	look(t, b, "light-below")
	b.clean(page)
}
