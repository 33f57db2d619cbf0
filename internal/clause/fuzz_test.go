package clause

import (
	"reflect"
	"strings"
	"testing"
)

// FuzzLink holds for any text that links stay in its bounds, that the same text
// gives the same links, and that a linker used before gives what a new one
// gives.
func FuzzLink(f *testing.F) {
	for _, text := range corpusTexts() {
		f.Add(text)
	}
	f.Add("“” said, who of 12% (2015 – “from $3 to")
	f.Add("of of of in 2015 in the by 5 of 5% of 5")
	f.Fuzz(func(t *testing.T, text string) {
		d := read(text)
		links := d.link()
		checkBounds(t, d, links)
		if again := d.link(); !reflect.DeepEqual(links, again) {
			t.Fatalf("another result for the same text %q", text)
		}
		var l Linker
		e := read("Colonel Ana Ruiz said on Monday that 40% of “farms” closed in 2015.")
		l.Link(&e.x, e.times, e.res, e.ref, e.qs)
		if used := l.Link(&d.x, d.times, d.res, d.ref, d.qs); !reflect.DeepEqual(links, used) {
			t.Fatalf("a used linker gives another result for %q", text)
		}
	})
}

func BenchmarkLink(b *testing.B) {
	text := strings.Repeat(strings.Join(corpusTexts(), "\n\n")+"\n\n", 4)
	d := read(text)
	var l Linker
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		l.Link(&d.x, d.times, d.res, d.ref, d.qs)
	}
}

// BenchmarkLinkPlain is over text in which nothing is dated or measured, which
// must cost next to nothing.
func BenchmarkLinkPlain(b *testing.B) {
	text := strings.Repeat("The museum opened with a concert and the guests, who had come from far, stayed late. ", 500)
	d := read(text)
	var l Linker
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		l.Link(&d.x, d.times, d.res, d.ref, d.qs)
	}
}
