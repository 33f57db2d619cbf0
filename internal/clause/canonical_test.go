package clause

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/almanac-go/almanac/internal/english"
)

// TestCanonicalWords: phrases that name the same thing have the same words.
func TestCanonicalWords(t *testing.T) {
	for _, c := range []struct {
		reason  string
		phrases []string
		want    []string
	}{
		{"inflection", []string{"ship", "ships", "the ships", "Ships"}, []string{"ship"}},
		{"synonyms", []string{"vessels", "a vessel"}, []string{"ship"}},
		{"irregular plurals", []string{"women", "woman", "female"}, []string{"woman"}},
		{"two words for one", []string{"net income", "net profit", "profits", "earnings"}, []string{"profit"}},
		{"a word that says nothing before it", []string{"total revenue", "revenue", "overall sales"}, []string{"sale"}},
		{"what is confirmed is so", []string{"confirmed deaths", "deaths", "a single death"}, []string{"death"}},
		{"inhabitants", []string{"Haitian citizens", "citizens of Haiti"}, []string{"haiti", "citizen"}},
		{"times are no part", []string{"third-quarter revenue", "revenue"}, []string{"sale"}},
		{"numbers are no part", []string{"the 40 lorries", "1.3 million lorries", "lorries"}, []string{"lorry"}},
	} {
		for _, p := range c.phrases {
			if diff := cmp.Diff(sorted(c.want), sorted(canonicalWords(english.Load(), p))); diff != "" {
				t.Errorf("%s: %q (-want +got):\n%s", c.reason, p, diff)
			}
		}
	}
	for _, c := range []struct{ reason, a, b string }{
		{"another thing", "ships", "shops"},
		{"a narrower thing", "female officers", "officers"},
		{"another disease", "measles cases", "malaria cases"},
		{"gross is not net", "gross income", "net income"},
	} {
		if cmp.Equal(sorted(canonicalWords(english.Load(), c.a)), sorted(canonicalWords(english.Load(), c.b))) {
			t.Errorf("%s: %q and %q have the same words", c.reason, c.a, c.b)
		}
	}
	for _, nothing := range []string{"", "the", "of the", "40", "—", "'s"} {
		if got := canonicalWords(english.Load(), nothing); got != nil {
			t.Errorf("%q has the words %v", nothing, got)
		}
	}
}

// TestCutOwner: whose a thing is, is not what it is.
func TestCutOwner(t *testing.T) {
	for _, c := range []struct{ of, owner, rest string }{
		{"Norvik's third-quarter sales", "Norvik", "third-quarter sales"},
		{"the ministers’ salaries", "the ministers", "salaries"},
		{"Its workforce", "Its", "workforce"},
		{"cocaine", "", "cocaine"},
		{"Its", "", "Its"},
		{"", "", ""},
	} {
		owner, rest := cutOwner(english.Load(), c.of)
		if owner != c.owner || rest != c.rest {
			t.Errorf("cutOwner(%q) = %q, %q, want %q, %q", c.of, owner, rest, c.owner, c.rest)
		}
	}
}
