package timeline_test

import (
	"strings"
	"testing"

	"github.com/almanac-go/almanac/timeline"
)

// TestMergeFigures merges the sort of happening that is told of many at a time: quarters, prices, losses. Each of a pair is
// "document | when | trigger | title | sentence".
func TestMergeFigures(t *testing.T) {
	tests := []struct {
		a, b   string
		one    bool
		reason string
	}{
		{"x | 2018-35 | income | record net income | Brandt Mills reported record net income.",
			"y | 2018-35 | income | record net income | Okafor Foods hopes for record net income.", false, "the sentences name others"},
		{"x | 2018-35 | income | record net income | Brandt Mills reported record net income.",
			"y | 2018-35 | income | record net income | Its record net income pleased Brandt Mills.", true, "the sentences name the same"},
		{"x | 2018-35 | rose | Sales rose to 9.8 million from 8.9 million | Sales rose to 9.8 million from 8.9 million.",
			"y | 2018-35 | rose | Sales rose to 3.8 million from 2.9 million | Sales rose to 3.8 million from 2.9 million after other sales.", false,
			"a first word is no name, and 9.8 and 3.8 share no figure"},
		{"x | 2018-35 | rose | Brandt sales rose to 9.8 million | In the quarter Brandt sales rose to 9.8 million.",
			"y | 2018-35 | rose | sales of Brandt rose to 9.8 million | Strong sales of Brandt rose to 9.8 million.", true, "one name, one figure"},
		{"x | 2018-06-05 | closed | Brandt closed at 11.50 dollars | In Lagos trading, Brandt closed at 11.50 dollars.",
			"x | 2018-06-05 | closed | Brandt closed at 12.80 florins | In Delft, Brandt closed at 12.80 florins.", false, "one document gives two figures"},
		{"x | 2018-06-05 | closed | Brandt closed at 11.50 dollars | In Lagos trading, Brandt closed at 11.50 dollars.",
			"x | 2018-06-05 | closed | Brandt closed at 11.50 dollars again | As said, Brandt closed at 11.50 dollars again.", true, "and the same one twice"},
		{"x | 2018-06-05 | closed | Brandt closed at 11.50 dollars | In Lagos trading, Brandt closed at 11.50 dollars.",
			"y | 2018-06-05 | closed | Okafor closed at 18.20 dollars | In Lagos trading, Okafor closed at 18.20 dollars.", false, "one market, two companies"},
		{"x | 2018 | lower | tax rates were lower | In that year tax rates were lower.",
			"y | 2018 | lower | tax rates were lower | Besides, tax rates were lower.", false, "a year in which nobody is named"},
		{"x | 2018-35 | payable | the dividend is payable to stock of record | The dividend is payable each Tuesday in May to stock of record.",
			"y | 2018-35 | payable | a dividend is payable to stock of record | Later a dividend is payable Tuesday to stock of record.", false,
			"the name of a weekday is no name that they share"},
		{"x | 2018-06-05 | sank | the ferry sank | After dark the ferry sank.", "y | 2018-06-06 | sank | the ferry sank | Then the ferry sank.", true,
			"a day later, in the same words"},
		{"x | 2018-06-05 | collapsed | the old grain silo collapsed | At noon the old grain silo collapsed.",
			"y | 2018-06-05 | collapsed | the grain silo collapsed | After rain the grain silo collapsed.", true, "a day in which nobody is named"},
	}
	for _, tt := range tests {
		var events []timeline.Event
		for i, s := range []string{tt.a, tt.b} {
			part := strings.Split(s, " | ")
			// The second telling stands further down in the document.
			events = append(events, timeline.Event{When: period(t, part[1]), Trigger: part[2], Title: part[3], Basis: timeline.BasisStated,
				Citations: []timeline.Citation{{Source: part[0], Start: 1000*i + 1, End: 1000*i + 2, SentenceStart: 1000 * i, SentenceEnd: 1000*i + 900, Sentence: part[4]}}})
		}
		if got := len(timeline.New(events).Merge(timeline.News())) == 1; got != tt.one {
			t.Errorf("%s: one happening: %v\n\t%s\n\t%s", tt.reason, got, tt.a, tt.b)
		}
	}
}
