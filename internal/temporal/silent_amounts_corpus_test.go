package temporal

import "testing"

// silentAmounts holds figures that look like years, hours or stretches of time
// and are amounts, results or parts of names, and words of time in names and
// idioms.
var silentAmounts = []twin{
	// amounts that look like years
	{"She got a total of 2016 votes.", "She got the votes of 2016."},
	{"An average of 1998 visitors came.", "The visitors of 1998 came."},
	{"It took a record of 1985 attempts.", "It took the attempts of 1985."},
	{"The population is 1950.", "The year was 1950."},
	{"Population: 1998.", "In brief: 1998."},
	{"The toll was 2004.", "The flood was in 2004."},
	{"Enrolment stood at 1985.", "Enrolment stood still in 1985."},
	{"The index closed at 1987, a low.", "The index closed in 1987 at a low."},
	{"Gold traded at 1943 an ounce.", "In 1943 an ounce of gold was dear."},
	{"Copper cost 1998 a ton.", "In 1998 a ton of copper was cheap."},
	{"The vote was 2011 to 1984.", "The plan ran from 1984 to 2011."},
	{"The ballot went 2016 to 1955 against him.", "It went on from 1955 to 2016."},
	{"The score was 15:12.", "The time was 15:12."},
	{"The odds were 12:10.", "The talks were at 12:10."},
	{"The ratio is 10:30.", "The start is 10:30."},
	{"He is in his early twenties.", "It was in the early twenties."},
	{"She is in her mid-30s.", "It was in the mid-30s."},
	{"They are in their late 40s.", "It was in the late 1940s."},
	{"A 2012-seat hall opened.", "A 2012-era hall opened."},
	{"the score was tied at 2", "gym at 2"},
	{"unemployment stood at 6", "remind me at 6"},
	// codes
	{"See pages 1990-2005 of the atlas.", "See the years 1990-2005 of the atlas."},
	{"Articles 2004 and 2010 were cited.", "Articles of 2004 and 2010 were cited."},
	{"Articles 2004 to 2010 were cited.", "The events of 2004 to 2010 were cited."},
	{"Invoice 2016 is unpaid.", "The debt of 2016 is unpaid."},
	{"Extension 2014 is busy.", "The line of 2014 is busy."},
	{"Locker 2001 was opened.", "In 2001 it was opened."},
	{"Proposition 2012 failed.", "In 2012 it failed."},
	{"EU regulation 2016/679 applies.", "The EU rules of 2016 apply."},
	{"The file is 2015/884.", "The file is from 2015/16."},
	{"The office still runs Windows 2000 on two machines.", "The office ran them in 2000."},
	{"The ISO 2004 norm holds.", "The 2004 norm holds."},
	{"The password 1984 was weak.", "The lock of 1984 was weak."},
	// minutes and seconds of arc, idioms with a day
	{"It lies at 45 degrees, 30 minutes.", "It took three days, 30 minutes."},
	{"It is 30 minutes of arc away.", "It is 30 minutes away."},
	{"Let's call it a day.", "Let's give it a day."},
	{"They called it a day.", "They gave it a day."},
	{"He has a day job at a bakery.", "He has a day left at the bakery."},
	{"She took a day trip to the coast.", "She took a day to reach the coast."},
	{"A day care centre shut.", "A day later the centre shut."},
	{"A minute amount was found.", "A minute later it was found."},
	{"It is four light years away.", "It is four years away."},
	{"A light year is a distance.", "A year is a long time."},
	{"He will have his day in court.", "He will have a day in court."},
	{"That made my day.", "That took a day."},
	{"Every dog has his day.", "Every dog has a day off."},
	// names of people
	{"May will join on arrival.", "May will be wet."},
	{"May can sing.", "May has been dry."},
	{"June and her sister left.", "June and July were wet."},
	{"April and his brother sang.", "April and May were dry."},
	{"Man Friday became a byword.", "On Friday he became a byword."},
	{"She is his girl Friday.", "She met his girl on Friday."},
	{"Wednesday Addams is a character.", "Wednesday is a day."},
	{"Summer Smith left the band.", "Last summer Smith left the band."},
	// names of papers, shows, honours, places
	{"The Sunday Times ran the story.", "On Sunday they ran the story."},
	{"It was in the Sunday Mail.", "It was in the Sunday mail."},
	{"They watch The Tonight Show.", "They watch the show tonight."},
	{"She was Woman of the Year.", "She was first of the year."},
	{"He is Player of the Month.", "He is here at the end of the month."},
	{"The Winter Garden hosted it.", "The winter hosted it."},
	{"The Summer Palace is closed.", "The palace is closed in summer."},
	{"The Winter Olympics opened.", "The games opened in winter."},
	{"The summer camp burned.", "The camp burned in the summer."},
	{"The Spring Valley school shut.", "The school shut in the spring of 2012."},
	{"She read Nineteen Eighty-Four.", "She read it in nineteen eighty-four."},
	{"They live on Friday Street.", "They live there on Friday."},
	{"The boat lies in Friday Harbor.", "The boat came on Friday."},
	{"Gloomy Sunday is a song.", "On a gloomy Sunday they met."},
	{"The Sunday school shut.", "On Sunday the school shut."},
	{"Midnight Cowboy won.", "At midnight the cowboy won."},
	{"Midnight's Children won.", "At midnight the children won."},
	{"Weekly Standard editors quit.", "The standard is weekly."},
	{"Daily Mirror staff quit.", "They met daily."},
	{"Christmas Island is far.", "At Christmas it is far."},
	{"The midnight sun never sets.", "At midnight the sun sets."},
	{"It was the dawn of a new era.", "It was the dawn of June 5."},
	{"They saw the sunset of empire.", "They left at the sunset of that day."},
}

func TestSilentAmounts(t *testing.T) { checkSilent(t, silentAmounts) }

// TestMoved: a thing that is moved from one day to another has two dates and no
// stretch between them; what lasts from one to the other has one.
func TestMoved(t *testing.T) {
	for _, tc := range []struct {
		text   string
		ranges int
	}{
		{"They moved the meeting from Thursday to Friday.", 0},
		{"The vote was postponed from May 3 to June 9.", 0},
		{"Rescheduled from 2014 to 2015, the fair shrank.", 0},
		{"They pushed the launch from March to June.", 0},
		{"The meeting lasts from Thursday to Friday.", 1},
		{"The fair ran from May 3 to June 9.", 1},
		{"They moved it. The fair ran from 2014 to 2015.", 1},
	} {
		_, ms, _, _ := read(tc.text, Options{Ref: reference})
		n := 0
		for i := range ms {
			if ms[i].Range {
				n++
			}
		}
		if n != tc.ranges || tc.ranges == 0 && len(ms) != 2 {
			t.Errorf("%q: %s; want %d ranges", tc.text, show(tc.text, Options{Ref: reference}), tc.ranges)
		}
	}
}
