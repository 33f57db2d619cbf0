package extract_test

import (
	"testing"

	"github.com/almanac-go/almanac/extract"
)

// FuzzVerify holds that any text can be held against any other: no panic, a
// finding for every claim, evidence exactly where something was found, and all of
// it in bytes that are there.
func FuzzVerify(f *testing.F) {
	f.Add("Police seized 3 tonnes of cocaine in 2020.", "In 2020 police confiscated 3,000 kilos of cocaine.")
	f.Add("Revenue rose 12% to $4.3bn from $3.8bn.", "Sales were $4.2 billion.")
	f.Add("On 31 June 2018 the 0% \xff of 0 –", "")
	f.Fuzz(func(t *testing.T, a, b string) {
		if len(a)+len(b) > 2000 {
			return
		}
		text, source := extract.Extract(extract.Document{ID: "a", Text: a}), extract.Extract(extract.Document{ID: "b", Text: b})
		claims := 0
		for _, f := range extract.Verify(text, []*extract.Result{source}, extract.VerifyOptions{}) {
			if f.Claim != nil {
				claims++
			}
			if (f.Support == extract.NotFound) != (len(f.Evidence) == 0) {
				t.Fatalf("%v with %d pieces of evidence", f.Support, len(f.Evidence))
			}
			for _, e := range f.Evidence {
				if e.At.Start < 0 || e.At.End > len(b) || b[e.At.Start:e.At.End] != e.At.Surface {
					t.Fatalf("evidence %+v", e.At)
				}
			}
		}
		if claims != len(text.Claims) {
			t.Fatalf("%d findings of %d claims", claims, len(text.Claims))
		}
	})
}
