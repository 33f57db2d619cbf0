package temporal

import (
	"fmt"
	"strings"
	"testing"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// meaning is one TIMEX3 value and many wordings of it. Each wording is put into
// the frame, where it has to be found whole and alone. A vertical bar in a
// wording separates what stands before the inner extent: "in |May 2016".
type meaning struct {
	want  string
	mod   timeline.Mod
	frame string // "They met %s." if empty
	say   []string
}

// reference is the date that the corpora count from: a Tuesday.
var reference = mustDate("2013-02-12")

func mustDate(s string) timeline.Date {
	d, err := timeline.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// read runs the package on a text.
func read(src string, o Options) (*token.Text, []Mention, Reference, []Resolution) {
	x := new(token.Text)
	x.Scan(english.Load(), src)
	ms := Find(x, numeral.Find(x, nil), nil)
	ref, rs := Resolve(x, ms, o, nil)
	return x, ms, ref, rs
}

// show writes the mentions of a text as "surface=value".
func show(src string, o Options) string {
	x, ms, _, rs := read(src, o)
	var b []string
	for i := range ms {
		s := fmt.Sprintf("[%s]=%s", x.Bytes(ms[i].First, ms[i].Last), rs[i].Value)
		if rs[i].Mod != timeline.ModNone {
			s += " " + rs[i].Mod.TIMEX()
		}
		b = append(b, s+" ("+ms[i].Rule+")")
	}
	return strings.Join(b, "; ")
}

// checkCorpus tests every wording of a corpus.
func checkCorpus(t *testing.T, corpus []meaning, o Options) {
	t.Helper()
	if o.Ref.IsZero() {
		o.Ref = reference
	}
	for _, c := range corpus {
		frame := c.frame
		if frame == "" {
			frame = "They met %s."
		}
		for _, say := range c.say {
			lead, inner, ok := strings.Cut(say, "|")
			if !ok {
				lead, inner = "", say
			}
			src := fmt.Sprintf(frame, lead+inner)
			x, ms, _, rs := read(src, o)
			if len(ms) != 1 || x.Bytes(ms[0].First, ms[0].Last) != inner || rs[0].Value != c.want || rs[0].Mod != c.mod {
				t.Errorf("%q: got %s, want [%s]=%s %s", src, show(src, o), inner, c.want, c.mod.TIMEX())
			}
		}
	}
}

// twin is a sentence that must give nothing and one that differs little and must
// give something.
type twin struct{ never, but string }

func checkSilent(t *testing.T, corpus []twin) {
	t.Helper()
	for _, c := range corpus {
		if got := show(c.never, Options{Ref: reference}); got != "" {
			t.Errorf("%q: got %s, want nothing", c.never, got)
		}
		if c.but == "" {
			continue
		}
		if got := show(c.but, Options{Ref: reference}); got == "" {
			t.Errorf("%q: found nothing", c.but)
		}
	}
}
