package stats_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"io"
	"strings"
	"testing"

	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// FuzzClaims holds that whatever claims a file has, they can be grouped, looked
// up, added, put into series and checked without a panic, that strict lies in
// loose throughout, and that tables can be read back.
func FuzzClaims(f *testing.F) {
	f.Add(`[{"quantity":{"value":"12","unit":"t"},"of":"rice","place":"A","when":"2017"},{"quantity":{"value":"0","unit":"kg","per_each":"0"},"of":"rice"}]`)
	f.Add(`[{"quantity":{"value":"-5","unit":"USD"},"of":"=cmd()","change":{"kind":"from-to","direction":"down","from":{"value":"0","unit":"EUR"}}},{"of":"x"}]`)
	f.Add(`[{"quantity":{"value":"1e300","unit":"ton","hedge":"about"},"of":"a b","when":"-9999/9999"},{"quantity":{"value":"1","upper":{"value":"-1"},"unit":"%"},"whole":"a","of":"a"}]`)
	f.Add(`[{"quantity":{"value":"20","unit":"°C"},"of":"sea"},{"quantity":{"value":"10","unit":"°F"},"of":"sea","aggregate":"total","when":"../2017"}]`)
	f.Fuzz(func(t *testing.T, data string) {
		var claims []stats.Claim
		if json.Unmarshal([]byte(data), &claims) != nil || len(claims) > 40 {
			return
		}
		p := stats.News()
		for _, topic := range stats.Group(claims, stats.GroupOptions{}) {
			for _, pair := range topic.Pairs {
				if pair.A >= pair.B || pair.B >= len(topic.Claims) {
					t.Fatalf("pair %d, %d of %d", pair.A, pair.B, len(topic.Claims))
				}
			}
		}
		x := stats.NewIndex(claims)
		for _, c := range claims {
			x.Find(c, p)
		}
		for _, check := range stats.Checks(claims, p) {
			holds(t, check.Stated)
			holds(t, check.Implied)
			_ = check.String()
		}
		if sum, err := stats.Total(claims, p); err == nil {
			holds(t, sum.Figure)
		} else if err.Error() == "" {
			t.Fatal("an error that says nothing")
		}
		all, err := stats.NewSeries(claims, timeline.GrainMonth, p)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range all {
			for i, pt := range s.Points {
				holds(t, pt.Figure)
				s.Growth(i)
			}
			s.Total()
			s.Mean()
		}
		table(t, all)
	})
}

// holds fails unless the strict interval lies in the loose one.
func holds(t *testing.T, f stats.Figure) {
	t.Helper()
	if !f.Loose.Contain(f.Strict) {
		t.Fatalf("strict %v is not in loose %v", f.Strict, f.Loose)
	}
	_ = f.String()
}

// table writes series and reads them back: as many fields in each line, and
// none that a spreadsheet would run.
func table(t *testing.T, all []stats.Series) {
	var b bytes.Buffer
	if err := stats.WriteCSV(&b, all); err != nil {
		t.Fatal(err)
	}
	in := csv.NewReader(&b)
	for {
		row, err := in.Read()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		for _, cell := range row {
			if s := strings.TrimLeft(cell, " \t\r\n"); s != "" && strings.ContainsRune("=+@", rune(s[0])) {
				t.Fatalf("a formula: %q", cell)
			}
		}
	}
}
