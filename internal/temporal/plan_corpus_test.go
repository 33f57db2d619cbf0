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
	// a range of hours goes on in the same half of the day, or into the next day
	{text: "Keep the shop open from 9am to 5:30.", want: "2013-02-12T09:00/2013-02-12T17:30"},
	{text: "Can you push the 2pm to 2:30?", want: "2013-02-12T14:00/2013-02-12T14:30"},
	{text: "The bar is open from 9am to midnight.", want: "2013-02-12T09:00/2013-02-13T00:00"},
	{text: "The bar is open from 10 pm to 2 am on Friday.", want: "2013-02-15T22:00/2013-02-16T02:00"},
	{text: "The sale ends at midnight tonight.", want: "2013-02-13T00:00"},
	// beside each other they are one date
	{text: "Join us tomorrow, 13/02/2013, at 7 PM.", want: "2013-02-13T19:00"},
	{text: "Join us on May 22 (Wed) - 11:30 AM.", want: "2013-05-22T11:30"},
	{text: "The part has the code 133-03-03-2020.", want: ""},
	{text: "The part came on 03-03-2020.", want: "2020-03-03"},
	// two days of a month that is counted from now
	{text: "I'll be out from 4-23 in next month.", want: "2013-03-04/2013-03-23"},
	{text: "I'm out 4-23 next month", want: "2013-03-04/2013-03-23"},
	{text: "They won 4-23 last month.", want: "2013-01"},
	{text: "Book the hall for the first Monday 1pm to 3pm of next month.", want: "2013-03-04T13:00/2013-03-04T15:00"},
	{text: "Book the hall for the first Monday of next month 1pm to 3pm.", want: "2013-03-04T13:00/2013-03-04T15:00"},
	// sets and their hours, in either order
	{text: "Play the news at 9pm every Tuesday.", want: "XXXX-WXX-2T21:00"},
	{text: "Play the news Monday at 4pm each week.", want: "XXXX-WXX-1T16:00"},
	{text: "Book the pool every Tuesday and Thursday 19:00 - 21:00.", want: "XXXX-WXX-2 XXXX-WXX-4T19:00"},
	// hours beside a day
	{text: "I've been up since 8 this morning.", want: "2013-02-12T08:00"},
	{text: "Any time after 5 tomorrow works.", want: "2013-02-13T05:00"},
	{text: "A taxi for 5.30 tomorrow morning, please.", want: "2013-02-13T05:30"},
	{text: "how about the 3rd at 1", want: "2013-03-03T01:00"},
	{text: "lunch mon 12pm", want: "2013-02-18T12:00"},
	{text: "meet sat @ 5", want: "2013-02-16T05:00"},
	{text: "we sat at 5 tables", want: ""},
	{text: "divide 12 by 4", want: ""},
	{text: "be there by 4", want: "2013-02-12T16:00"},
	// records that are due are not asked for
	{text: "The bills will be sent Dec. 1.", want: "2013-12-01"},
	{text: "The reports are expected Dec. 1.", want: "2013-12-01"},
	{text: "Find the reports of Dec. 1.", want: "2012-12-01"},
	{text: "The payments of Dec. 1", want: "2012-12-01"},
	// a wish
	{text: "Have a great week!", want: ""},
	{text: "Nice day.", want: ""},
	{text: "They had a great week.", want: "P1W"},
	// the day before and the day after have names of their own
	{text: "Call her next Wednesday.", want: "2013-02-20"},
	{text: "Call her this coming Wednesday.", want: "2013-02-13"},
	{text: "Call her next Thursday.", want: "2013-02-14"},
	{text: "I saw her last Monday.", want: "2013-02-04"},
	{text: "I saw her this past Monday.", want: "2013-02-11"},
	{text: "I saw her last Sunday.", want: "2013-02-10"},
	// short forms
	{text: "We are away from 13.11. to 15.11. for a fair.", want: "2013-11-13/2013-11-15"},
	{text: "The length grew from 13.11 to 15.11 metres.", want: ""},
	{text: "plans for saint patrick's 2015", want: "2015-03-17"},
	{text: "plans for saint patrick's school", want: ""},
	{text: "Find a card for Valentine's 2015", want: "2015-02-14"},
	// the hour that is to come
	{text: "deliver it today before 5", want: "2013-02-12T17:00"},
	{text: "deliver it today before 11", want: "2013-02-12T11:00"},
	{text: "it was delivered today at 5", want: "2013-02-12T05:00"},
	{text: "What about next Friday?", want: "2013-02-15"},
	// people, not months
	{text: "remind April to call June on Friday", want: "2013-02-15"},
	{text: "remind me in April to call in June", want: "2013-04 2013-06"},
	// weekdays of one week
	{text: "I can do Thursday or Friday of the week after next.", want: "2013-02-28 2013-03-01"},
	{text: "I can do Monday, Tuesday, or Friday next week.", want: "2013-02-18 2013-02-19 2013-02-22"},
	{text: "I can do Thursday, or next week.", want: "2013-02-14 2013-W08"},
	{text: "no calls before 10 a.m. on Mondays", want: "XXXX-WXX-1T10:00"},
	{text: "Book the hall Fri 27 Sept, 18:00-20:30", want: "2013-09-27T18:00/2013-09-27T20:30"},
	{text: "The log says 2013-02-11T18:00-05:00.", want: "2013-02-11T18:00"},
	{text: "wake me in an hour and ten minutes", want: "2013-02-12T10:50"},
	{text: "I'll call back in a day or two", want: "P1D"},
	{text: "I'll call back in a day", want: "2013-02-13"},
	{text: "I'm away until a week on Monday", want: "2013-02-25"},
	{text: "Email me the minutes of the 12 October call", want: "2012-10-12"},
	{text: "Remind me of the 12 October call", want: "2013-10-12"},
	{text: "Clear the rest of my week.", want: "2013-W07"},
	{text: "Clear my week.", want: "P1W"},
	{text: "Ring the bell at 4 every day.", want: "XXXX-XX-XXT04:00"},
	{text: "book the hall for the third monday of may", want: "2013-05-20"},
	{text: "book the hall for the first friday of march 2014", want: "2014-03-07"},
	{text: "play the wedding march of march and song", want: ""},
	{text: "The yard is closed from Wednesday noon to Friday 5pm.", want: "2013-02-13T12:00/2013-02-15T17:00"},
	{text: "They scored twice in two weeks on Fridays.", want: "P2W XXXX-WXX-5"},
}

func TestPlanCorpus(t *testing.T) {
	checkMorning(t, planCorpus)
}

// checkMorning checks texts that are read at 9.40 on the day of reference.
func checkMorning(t *testing.T, corpus []dated) {
	t.Helper()
	now, ok := timeline.NewTime(reference, 9, 40, 0, timeline.GrainMinute)
	if !ok {
		t.Fatal("no such time")
	}
	for _, c := range corpus {
		if got := values(c.text, Options{Ref: now}); got != c.want {
			t.Errorf("%q: got %q, want %q; %s", c.text, got, c.want, show(c.text, Options{Ref: now}))
		}
	}
}

// TestPlanPeriods: what a request reaches from and to.
func TestPlanPeriods(t *testing.T) {
	for _, c := range []struct{ text, period string }{
		{"Finish it within the next ten months.", "2013-02-12/2013-12-11"},
		{"Finish it in the next ten months.", "2013-02-13/2013-12-12"},
		{"The yard is closed the rest of the week.", "2013-02-12/2013-02-17"},
		{"The yard is closed for the rest of this month.", "2013-02-12/2013-02-28"},
		{"The yard is closed this month.", "2013-02-01/2013-02-28"},
		{"The yard is closed next fortnight.", "2013-02-13/2013-02-26"},
	} {
		_, ms, _, rs := read(c.text, Options{Ref: reference})
		if len(ms) != 1 || rs[0].Period.First().TIMEX()+"/"+rs[0].Period.Last().TIMEX() != c.period {
			t.Errorf("%q: got %s in %v, want %s", c.text, show(c.text, Options{Ref: reference}), rs, c.period)
		}
	}
}
