package temporal

import "testing"

// appointmentCorpus has wordings of requests and appointments. The reference is
// Tuesday, 12 February 2013, 9.40 in the morning.
var appointmentCorpus = []dated{
	{text: "Book the hall from next Monday to Friday.", want: "2013-02-18/2013-02-22"},
	{text: "The hall was booked from last Monday to Wednesday.", want: "2013-02-04/2013-02-06"},
	{text: "I'm away from 2pm till tomorrow 4:30pm.", want: "2013-02-12T14:00/2013-02-13T16:30"},
	{text: "I'm away from 2pm to 4:30pm tomorrow.", want: "2013-02-13T14:00/2013-02-13T16:30"},
	{text: "Are you free between now and eight o'clock?", want: "PRESENT_REF/2013-02-12T20:00"},
	{text: "Who rang between eight o'clock and now?", want: "2013-02-12T08:00/PRESENT_REF"},
	{text: "She left the same week that her brother came.", want: "XXXX-WXX"},
	{text: "She left the same month as her brother.", want: "XXXX-XX"},
	{text: "Wake me in the morning at 7.", want: "2013-02-12T07:00"},
	{text: "Call me in the evening at 6.", want: "2013-02-12T18:00"},
	{text: "The minutes of week 3 should be sent.", want: "2013-W03"},
	{text: "The choir meets Thursdays at 17.30 in the hall.", want: "XXXX-WXX-4T17:30"},
	{text: "Pay the rent on 19th of every month.", want: "XXXX-XX-19"},
	{text: "Keep the room for three days from today.", want: "P3D"},
	{text: "Three days from today we fly.", want: "2013-02-15"},
	{text: "We leave in half an hour.", want: "2013-02-12T10:10"},
	{text: "The ferry starts in 20 minutes.", want: "2013-02-12T10:00"},
	{text: "The ferry crosses the strait in 20 minutes.", want: "PT20M"},
	{text: "Are you free 6-8 next Monday?", want: "2013-02-18T18:00/2013-02-18T20:00"},
	{text: "Are you free Monday 11-4?", want: "2013-02-18T11:00/2013-02-18T16:00"},
	{text: "I'll be out five to seven today.", want: "2013-02-12T17:00/2013-02-12T19:00"},
	{text: "The Reds beat the Blues on Monday 3-1.", want: "2013-02-11"},
	{text: "The Reds won 3-1 Monday.", want: "2013-02-11"},
	{text: "He drew 10 to 12 today.", want: "2013-02-12"},
	{text: "They worked between 7 and 9 last night.", want: "2013-02-11T19:00/2013-02-11T21:00"},
	{text: "They played Sunday late evening at 10:00.", want: "2013-02-10T22:00"},
	{text: "What was sold in the 10 previous weeks?", want: "P10W"},
	{text: "We take weekend of Thanksgiving 2023 off.", want: "2023-W47-WE"},
	{text: "Set an alarm for 6:45 tomorrow morning.", want: "2013-02-13T06:45"},
	{text: "Pay the rent on the first of every month.", want: "XXXX-XX-01"},
	{text: "They met on the morning of the 3rd.", want: "2013-02-03TMO"},
	{text: "Am I free a week from Thursday?", want: "2013-02-21"},
	{text: "Keep next Thursday between 2 and 4 for us.", want: "2013-02-14T14:00/2013-02-14T16:00"},
	{text: "Next Thursday between 2 and 4 ships will call.", want: "2013-02-14"},
	{text: "Meet me this evening around 7.", want: "2013-02-12T19:00"},
	{text: "Book a room from the 5th to the 9th of January.", want: "2014-01-05/2014-01-09"},
	{text: "The room was booked from the 5th to the 9th of January.", want: "2013-01-05/2013-01-09"},
	{text: "Remind me of the match on October 12.", want: "2013-10-12"},
	{text: "Show me the match of October 12.", want: "2012-10-12"},
	{text: "The desk is open 0730-0930.", want: "2013-02-12T07:30/2013-02-12T09:30"},
	{text: "The desk is open from 0900 to 1700.", want: "2013-02-12T09:00/2013-02-12T17:00"},
	{text: "Ring 0730-09304.", want: ""},
	{text: "Ring 0207-1234.", want: ""},
	{text: "The gallery closed on June 2.", want: "2012-06-02"},
	{text: "The gallery closes on June 2.", want: "2013-06-02"},
	{text: "The plane went down Tuesday mid-afternoon.", want: "2013-02-12TAF"},
	{text: "Debt rose in the 2012 fiscal year.", want: "2012"},
	{text: "Snow is rare this winter.", want: "2012-WI"},
	{text: "Snow will be rare next winter.", want: "2013-WI"},
	{text: "They will sail the coming weekend.", want: "2013-W07-WE"},
	{text: "They sailed the past weekend.", want: "2013-W06-WE"},
	{text: "I need a taxi in twenty minutes.", want: "2013-02-12T10:00"},
	{text: "A taxi needs twenty minutes.", want: "PT20M"},
	{text: "In two weeks.", want: "2013-02-26"},
	{text: "In two weeks it fell twice.", want: "P2W"},
	{text: "Find flights leaving September 3 and returning September 10.", want: "2013-09-03 2013-09-10"},
	{text: "The ferry sails on May 3, back in Oslo on January 10.", want: "2013-05-03 2013-01-10"},
	{text: "Ten past four was the time they said.", want: "2013-02-12T04:10"},
	{text: "She called a week ago Sunday.", want: "2013-02-03"},
	{text: "She called two weeks ago today.", want: "2013-01-29"},
	{text: "She called a week ago.", want: "2013-02-05"},
	{text: "He came the night before last.", want: "2013-02-10TNI"},
	{text: "Polls close at 8 p.m. Thursday.", want: "2013-02-14T20:00"},
	{text: "The council meets on Monday.", want: "2013-02-18"},
	{text: "Turnover rose from 800 million shares Thursday.", want: "2013-02-07"},
	{text: "The council met on Monday.", want: "2013-02-11"},
	{text: "Polls closed at 8 p.m. Thursday.", want: "2013-02-07T20:00"},
	{text: "Police arrested a man Friday night.", want: "2013-02-08TNI"},
	{text: "The bells rang on June 3.", want: "2012-06-03"},
	{text: "The bells will ring on June 3.", want: "2013-06-03"},
	{text: "Two rockets hit the base on Monday. Earlier in the day, the alarm had failed.", want: "2013-02-11 2013-02-11"},
	{text: "The talk runs from 2pm for 2 hours.", want: "PT2H"},
	{text: "The talk will run for 2 hours from 2 pm.", want: "PT2H"},
	{text: "The talk will run for 2.5 hours from 9.", want: "PT2H30M"},
	{text: "Book the hall on 14th May for 7 hours from 9:30am.", want: "PT7H"},
	// a short message about what is to come
	{text: "I'm away Thursday and Friday", want: "2013-02-14 2013-02-15"},
	{text: "dinner with Mia on Saturday", want: "2013-02-16"},
	{text: "Are you around on Monday at 11?", want: "2013-02-18T11:00"},
	{text: "how many days till Dec 31st", want: "2013-12-31"},
	{text: "when is thanksgiving", want: "2013-11-28"},
	{text: "the rent is due on the 1st", want: "2013-03-01"},
	{text: "the lease ends 30 November", want: "2013-11-30"},
	{text: "Move Friday's call to Monday", want: "2013-02-15 2013-02-18"},
	{text: "half-marathon in November", want: "2013-11"},
	// one that looks back
	{text: "photos of the party on Saturday", want: "2013-02-09"},
	{text: "I was away Thursday and Friday", want: "2013-02-07 2013-02-08"},
	{text: "Rebels seize the port Friday", want: "2013-02-08"},
	{text: "show the invoices of November", want: "2012-11"},
	{text: "what happened on Dec 31st", want: "2012-12-31"},
}

func TestAppointmentCorpus(t *testing.T) {
	checkMorning(t, appointmentCorpus)
}

// TestHoursFrom: an amount of hours from an hour has both ends.
func TestHoursFrom(t *testing.T) {
	for _, c := range []struct{ text, rule, period string }{
		{"The talk runs from 2pm for 2 hours.", ruleHoursFrom, "2013-02-12T14:00/2013-02-12T16:00"},
		{"The talk will run for 2 hours from 2 pm.", ruleHoursFrom, "2013-02-12T14:00/2013-02-12T16:00"},
		{"The talk will run for 2.5 hours from 9.", ruleHoursFrom, "2013-02-12T09:00/2013-02-12T11:30"},
		{"Book the hall on 14th May 2013 for 7 hours from 9:30am.", ruleHoursOfDay, "2013-05-14T09:30/2013-05-14T16:30"},
		{"Weeks went by: what was sold in the 10 previous weeks?", "duration", "2012-12-04/2013-02-11"},
	} {
		_, ms, _, rs := read(c.text, Options{Ref: reference})
		if len(ms) != 1 || ms[0].Rule != c.rule || timex(rs[0].Period.Begin)+"/"+timex(rs[0].Period.End) != c.period {
			t.Errorf("%q: got %s in %v, want %s by %q", c.text, show(c.text, Options{Ref: reference}), rs, c.period, c.rule)
		}
	}
}
