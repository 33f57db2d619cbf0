package numeral

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// show writes the numbers of a text as "surface=value".
func show(src string) []string {
	x := new(token.Text)
	x.Scan(english.Load(), src)
	var out []string
	for _, n := range Find(x, nil) {
		out = append(out, x.Bytes(int(n.First), int(n.Last))+"="+n.text())
	}
	return out
}

// text writes a number and, where it is not a plain cardinal, its kind.
func (n *Number) text() string {
	s := n.Stats().String()
	if n.Kind != Cardinal {
		s += [...]string{"", " ordinal", "", "", " multiple", " vague"}[n.Kind]
	}
	return s
}

// corpus maps what a number means to wordings that consist of it alone.
var corpus = []struct {
	want     string
	wordings []string
}{
	{"0", []string{"zero", "0"}},
	{"12", []string{"12", "twelve", "a dozen", "one dozen"}},
	{"26", []string{"26", "twenty-six", "twenty six", "Twenty-Six"}},
	{"24", []string{"two dozen", "24", "2 dozen"}},
	{"6", []string{"six", "half a dozen", "half-dozen", "a half-dozen"}},
	{"100", []string{"100", "a hundred", "one hundred", "hundred"}},
	{"105", []string{"one hundred and five", "a hundred and five", "one hundred five"}},
	{"1500", []string{"1,500", "fifteen hundred", "one thousand five hundred"}},
	{"2017", []string{"2017", "two thousand seventeen", "two thousand and seventeen"}},
	{"15705", []string{"15,705", "15\u00a0705", "15\u2009705", "15'705", "15’705", "fifteen thousand seven hundred and five", "fifteen thousand seven hundred five"}},
	{"16000", []string{"16,000", "16 000", "16\u202f000", "sixteen thousand", "16k", "16K", "16 thousand"}},
	{"105000", []string{"105,000", "one hundred and five thousand", "one hundred five thousand", "105 thousand", "105k"}},
	{"250000", []string{"two hundred fifty thousand", "a quarter of a million", "a quarter million", "quarter of a million", "250,000"}},
	{"500000", []string{"half a million", "half million", "half-million", "five hundred thousand", "0.5 million", ".5 million", "a half million"}},
	{"1000000", []string{"a million", "one million", "1 million", "1mn", "1,000,000", "1.000.000", "1 mln", "ten lakh", "10,00,000"}},
	{"1600000000", []string{"1.6 billion", "1.6bn", "1.6-billion", "1.6 bn", "one point six billion", "1,600 million", "1,600,000,000"}},
	{"3500000", []string{"three and a half million", "3.5 million", "three-and-a-half million", "3 ½ million", "3½ million", "3 1/2 million", "three million five hundred thousand"}},
	{"1000000000000", []string{"a million million", "one trillion", "1tn", "a thousand billion"}},
	{"1.5", []string{"1½", "1 1/2", "1-1/2", "one and a half", "1.5", "one and one-half", "one point five", "1 and a half"}},
	{"2.75", []string{"two and three-quarters", "2¾", "2 3/4", "2.75", "two point seven five"}},
	{"1/2", []string{"half", "a half", "one half", "one-half", "½", "1/2"}},
	{"2/3", []string{"two-thirds", "two thirds", "⅔", "2/3"}},
	{"1/3", []string{"a third", "one third", "one-third", "⅓", "1/3"}},
	{"200.03", []string{"two hundred point zero three", "200.03"}},
	{"2.54", []string{"two and fifty-four hundredths"}},
	{"1234567", []string{"1 234 567", "1,234,567"}},
	{"5/8", []string{"five-eighths", "five - eighths", "⅝"}},
	{"8000000000", []string{"8bn", "8 billion", "eight billion"}},
	{"-130", []string{"minus-130", "−130"}},
	{"3/4", []string{"three quarters", "three-quarters", "three fourths", "¾", "3/4"}},
	{"-5", []string{"-5", "−5", "minus five", "negative five", "minus 5"}},
	{"0.08", []string{".08", "0.08", "zero point zero eight"}},
	{"300000000", []string{"3 × 10⁸", "3 x 10^8", "3e8", "3E8"}},
	{"0.0015", []string{"1.5 × 10⁻³", "1.5e-3", "1.5 × 10−3", "0.0015"}},
	{"12 vague", []string{"dozens"}},
	{"1000 vague", []string{"thousands", "several thousand", "a few thousand", "few thousand"}},
	{"100000 vague", []string{"hundreds of thousands"}},
	{"10000000 vague", []string{"tens of millions"}},
	{"2 multiple", []string{"twice", "twofold", "doubled"}},
	{"0.5 multiple", []string{"halved"}},
	{"21 ordinal", []string{"21st", "twenty-first", "twenty first"}},
	{"5 ordinal", []string{"5th", "fifth"}},
}

func TestCorpus(t *testing.T) {
	for _, c := range corpus {
		for _, w := range c.wordings {
			for _, frame := range []string{"%s", "They found %s, then left.", "(%s)"} {
				got := show(fmt.Sprintf(frame, w))
				if d := cmp.Diff([]string{w + "=" + c.want}, got); d != "" {
					t.Errorf("%q in %q: %s", w, frame, d)
				}
			}
		}
	}
}

// sentences hold numbers side by side; want lists them all.
var sentences = []struct {
	text, want, reason string
}{
	{"In 2017 300 people came", "2017=2017 300=300", "a common space does not group"},
	{"between one hundred and two hundred", "one hundred=100 two hundred=200", "and joins two ends"},
	{"two hundred five hundred", "two hundred=200 five hundred=500", "equal magnitudes do not add"},
	{"from two million to three million", "two million=2000000 three million=3000000", "two numbers"},
	{"10-15 tons, 5 -6", "10=10 15=15 5=5 6=6", "a dash between digits is no sign"},
	{"version 1.2.3 of 4", "4=4", "a chain of points is no number"},
	{"the first half and the third quarter", "first=1 ordinal third=3 ordinal", "parts of a year are counted, not measured"},
	{"MS13 and B52", "13=13 52=52", "glued digits are found and flagged"},
	{"a third party took a third of it", "third=3 ordinal a third=1/3", "an adjective unless of follows"},
	{"three and four", "three=3 four=4", "and between equals"},
	{"5 million and 6 million", "5 million=5000000 6 million=6000000", "and between digits"},
	{"1, 234, 567", "1=1 234=234 567=567", "commas with spaces list"},
	{"nineteen eighty-four", "nineteen=19 eighty-four=84", "a spoken year is two numbers"},
	{"one two three", "one=1 two=2 three=3", "counting"},
	{"two thousand five six", "two thousand five=2005 six=6", "one unit a number"},
	{"$209m and 209m away", "209m=209000000 209=209", "m is million beside money alone"},
	{"1e999999999 and 1/0", "1=1 0=0", "no exponent without bounds, no division by zero"},
}

func TestSentences(t *testing.T) {
	for _, c := range sentences {
		if got := strings.Join(show(c.text), " "); got != c.want {
			t.Errorf("%q: got %s, want %s: %s", c.text, got, c.want, c.reason)
		}
	}
}
