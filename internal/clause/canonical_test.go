package clause

import (
	"slices"
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
			if diff := cmp.Diff(slices.Sorted(slices.Values(c.want)), Terms(english.Load(), p)); diff != "" {
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
		if cmp.Equal(Terms(english.Load(), c.a), Terms(english.Load(), c.b)) {
			t.Errorf("%s: %q and %q have the same words", c.reason, c.a, c.b)
		}
	}
	for _, nothing := range []string{"", "the", "of the", "40", "—", "'s"} {
		if got := Terms(english.Load(), nothing); got != nil {
			t.Errorf("%q has the words %v", nothing, got)
		}
	}
}

// TestOwner: whose a thing is, is not what it is.
func TestOwner(t *testing.T) {
	for _, c := range []struct{ of, owner, rest string }{
		{"Norvik's third-quarter sales", "Norvik", "third-quarter sales"},
		{"the ministers’ salaries", "the ministers", "salaries"},
		{"Its workforce", "Its", "workforce"},
		{"cocaine", "", "cocaine"},
		{"Its", "", "Its"},
		{"", "", ""},
	} {
		var n canonizer
		n.begin(english.Load())
		owner, rest := n.owner(n.cut(c.of))
		if owner.String() != c.owner || rest.String() != c.rest {
			t.Errorf("owner of %q: %q, %q, want %q, %q", c.of, owner, rest, c.owner, c.rest)
		}
	}
}
