package clause

import "testing"

// TestPeriodEnded holds apart the day that closes a period and the day on
// which something ended.
func TestPeriodEnded(t *testing.T) {
	tests := []struct{ text, when, reason string }{
		{"In the nine months ended September 30, 2017, the mill sold 300 tons of paper.", "2017-01-01/2017-09-30", "the day closes the months"},
		{"In the nine months to 30 September 2017, the mill sold 300 tons of paper.", "2017-01-01/2017-09-30", "the months are counted back from the day"},
		{"In the four weeks to 5 January 2017, the mill sold 300 tons of paper.", "2016-12-09/2017-01-05", "the weeks are counted back from the day"},
		{"The strike lasted four weeks to the joy of 30 rivals on 5 January 2017.", "2017-01-05", "nothing is counted back"},
		{"The mill sold 300 tons of paper in the six months ending June 30, 2017.", "2017-01-01/2017-06-30", "likewise"},
		{"The strike ended on September 30, 2017 and cost 300 tons of paper.", "2017-09-30", "a strike is no length of time"},
	}
	for _, tc := range tests {
		claims := claimsOf(tc.text)
		if len(claims) != 1 || claims[0].When != tc.when {
			t.Errorf("%s: %q gives %+v, want one claim of %s", tc.reason, tc.text, claims, tc.when)
		}
	}
	for _, e := range read("Sales were flat for the quarter ended June 30, 2017.").link().Events {
		if w := e.Trigger; w == "ended" {
			t.Errorf("the end of a quarter is an event: %+v", e)
		}
	}
}
