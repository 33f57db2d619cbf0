package temporal

import (
	"testing"

	"github.com/almanac-go/almanac/timeline"
)

// planCorpus has wordings of requests that put several times together. The
// reference is Tuesday, 12 February 2013, 9.40 in the morning.
var planCorpus = []dated{
	// an offset in hours counts from the hour
	{text: "Feed the cat an hour before noon.", want: "2013-02-12T11:00"},
	{text: "Feed the cat half an hour after 7pm on Friday.", want: "2013-02-15T19:30"},
	{text: "Two hours before midnight the gates close.", want: "2013-02-12T22:00"},
	{text: "Twenty minutes after midnight the gates close.", want: "2013-02-12T00:20"},
	// the weekday in the week, or beside the day, that is counted
	{text: "Ring the vet in 3 days on Friday.", want: "2013-02-15"},
	{text: "Ring the vet in two weeks on Thursday at 9am.", want: "2013-02-28T09:00"},
	{text: "The vet comes Thursday, two years from now.", want: "2015-02-12"},
	{text: "The vet comes Friday in two weeks.", want: "2013-03-01"},
	{text: "The vet comes 3 weeks after Easter on Monday.", want: "2013-04-22"},
	{text: "The vet comes the first week of October on Friday.", want: "2013-10-04"},
	{text: "They scored twice in two weeks on Fridays.", want: "P2W XXXX-WXX-5"},
}

func TestPlanCorpus(t *testing.T) {
	now, _ := timeline.NewTime(reference, 9, 40, 0, timeline.GrainMinute)
	for _, c := range planCorpus {
		if got := values(c.text, Options{Ref: now}); got != c.want {
			t.Errorf("%q: got %q, want %q; %s", c.text, got, c.want, show(c.text, Options{Ref: now}))
		}
	}
}
