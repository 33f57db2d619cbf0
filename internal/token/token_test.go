package token

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/almanac-go/almanac/internal/english"
)

func scan(src string) *Text {
	x := new(Text)
	x.Scan(english.Load(), src)
	return x
}

func TestTokens(t *testing.T) {
	tests := []struct {
		name, text, reason string
		want               []string
	}{
		{"abbreviation", "Lt. Gen. Ruiz spoke.", "the full stop belongs to the abbreviation", []string{"Lt.", "Gen.", "Ruiz", "spoke", "."}},
		{"initialism", "the U.S. Army at 5 p.m.", "its full stops are part of the word", []string{"the", "U.S.", "Army", "at", "5", "p.m."}},
		{"clitic", "Panama’s ports didn't close", "clitics are tokens", []string{"Panama", "’s", "ports", "did", "n't", "close"}},
		{"name", "O'Brien at ten o’clock", "an apostrophe inside a word joins", []string{"O'Brien", "at", "ten", "o’clock"}},
		{"digits", "15,705 kilos, 4bn, 5th", "marks and letters end a run of digits", []string{"15", ",", "705", "kilos", ",", "4", "bn", ",", "5", "th"}},
		{"ordinal", "on the 21st. St. Ives", "the full stop after an ordinal ends the sentence", []string{"on", "the", "21", "st", ".", "St.", "Ives"}},
		{"third", "on the 3rd. Fifth Rd. is long", "the suffix is no road", []string{"on", "the", "3", "rd", ".", "Fifth", "Rd.", "is", "long"}},
		{"range", "June 5–9, 2018", "a dash is a mark", []string{"June", "5", "–", "9", ",", "2018"}},
		{"quotes", "``Yes,'' he said--twice...", "doubled marks are one", []string{"``", "Yes", ",", "''", "he", "said", "--", "twice", "..."}},
		{"accents", "Benítez ½ m² naïve", "letters above ASCII are letters", []string{"Benítez", "½", "m", "²", "naïve"}},
		{"scale", "It was 25 °C. Then", "the scale of a temperature is no abbreviation", []string{"It", "was", "25", "°", "C", ".", "Then"}},
		{"zone", "At 14:30Z. By then", "the zone of a stamp is no initial", []string{"At", "14", ":", "30", "Z", ".", "By", "then"}},
		{"month at the end", "in Dec. Then 5 hrs.", "the full stop is the sentence's", []string{"in", "Dec", "Then", "5", "hrs"}},
		{"month inside", "in Dec. 2012 and in Dec. as well", "the full stop is the abbreviation's", []string{"in", "Dec.", "2012", "and", "in", "Dec.", "as", "well"}},
		{"Windows-1252", "5\xa0June \x93a\x94", "a byte that is no UTF-8 is what it is in Windows-1252", []string{"5", "June", "\x93", "a", "\x94"}},
		{"broken", "a\xffb \xe2\x80", "a bad byte is a mark of its own", []string{"a", "\xff", "b", "\xe2", "\x80"}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			x := scan(tc.text)
			var got []string
			for i := range x.Len() {
				got = append(got, x.Surface(i))
			}
			if d := cmp.Diff(tc.want, got); d != "" {
				t.Errorf("%s: %s", tc.reason, d)
			}
		})
	}
}

// TestFirst8: sixteen bytes looked at at once are what they are one by one.
func TestFirst8(t *testing.T) {
	for c := range 256 {
		for at := range 17 {
			for _, rest := range []string{"abcdefghijklmnop", "ZAzaZAzaZAzaZAza", "a1b2c3d4e5f6g7h8", "AAAAAAA.AAAAAAA.", "AAAAAAAAAAAAAAAA", "abcdefgh@[`{a\x80\xc1\xe1"} {
				b := []byte(rest)
				if at < 16 {
					b[at] = byte(c)
				}
				n := 0
				for n < 16 && byteClass[b[n]] == bLetter {
					n++
				}
				letters := string(b[:n])
				got := first8(load8(string(b)))
				if got.letters == 8 {
					got = got.with(first8(load8(string(b[8:]))))
				}
				if upper := strings.ToUpper(letters) == letters; got.letters != n || got.key != english.KeyOf(letters) || upper != (got.small == 0) {
					t.Fatalf("%q: %+v", b, got)
				}
			}
		}
	}
}
