package extract_test

import (
	"encoding/json"
	"testing"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/timeline"
)

// TestOddResults: results that no text gives (missing, or read from JSON that
// somebody else wrote) are held against each other like any, and what is right
// in them is still found.
func TestOddResults(t *testing.T) {
	const text = "On 5 June 2018, police seized 16 tons of cocaine."
	good := extract.Extract(extract.Document{ID: "good", Text: text})
	for _, c := range []struct{ reason, json string }{
		{"an event without its times", `{"source":{"id":"a"},"events":[{"id":"e","title":"police seized cocaine","when":"2018-06-05","basis":"stated","status":"actual","citations":[{"source":"a","start":1,"end":2}]}]}`},
		{"a time in no sentence", `{"source":{"id":"a"},"times":[{"id":"t","start":-7,"end":-3,"sentence":-1,"type":"DATE","value":"2018-06-05","period":"2018-06-05"}]}`},
		{"a time beyond the text", `{"source":{"id":"a"},"text":"x","times":[{"id":"t","start":70,"end":90,"sentence":9,"type":"DATE","value":"2018","period":"2018"}]}`},
		{"a time before the text", `{"source":{"id":"a"},"text":"x","times":[{"id":"t","start":-70,"end":90,"sentence":9,"type":"DATE","value":"2018","period":"2018"}]}`},
		{"a negative duration", `{"source":{"id":"a"},"reference":{"date":"2018","basis":"given"},"times":[{"id":"t","type":"DURATION","value":"P-9223372036854775808Y"},{"id":"u","type":"DATE","value":"2018","period":"2018","relation":"since"}]}`},
	} {
		odd := new(extract.Result)
		if err := json.Unmarshal([]byte(c.json), odd); err != nil {
			t.Errorf("%s: %v", c.reason, err)
			continue
		}
		all := []*extract.Result{nil, odd, good}
		extract.PairTimes(all, timeline.Policy{})
		extract.Verify(odd, all, extract.VerifyOptions{})
		found := extract.Verify(good, all, extract.VerifyOptions{})
		if len(found) == 0 || found[0].Support != extract.Supported {
			t.Errorf("%s: the good result does not bear itself out beside it: %v", c.reason, found)
		}
	}
	if found := extract.Verify(nil, []*extract.Result{good}, extract.VerifyOptions{}); len(found) != 0 {
		t.Errorf("no text: found %v", found)
	}
}
