package temporal

import (
	"testing"

	"github.com/almanac-go/almanac/timeline"
)

// phraseCorpus has phrases that stand alone, as in a field or a note.
var phraseCorpus = []meaning{
	{want: "2013-02-12T07:50", frame: "%s", say: []string{"ten to eight", "ten minutes to eight"}},
	{want: "2013-02-12T07:30", frame: "%s", say: []string{"half seven", "half past seven", "seven thirty"}},
	{want: "2013-02-12T00:30", frame: "We met at %s.", say: []string{"half past midnight", "thirty minutes past midnight"}},
	{want: "2013-02-12T12:30", frame: "We met at %s.", say: []string{"half past noon", "half past midday"}},
	{want: "2013-02-12T23:45", frame: "We met at %s.", say: []string{"a quarter to midnight", "fifteen minutes to midnight"}},
	{want: "2013-02-12T11:45", frame: "We met at %s.", say: []string{"a quarter to noon", "fifteen minutes before noon"}},
	{want: "2013-02-12T05:00", mod: timeline.ModApprox, frame: "We met at %s.", say: []string{"5ish", "5-ish", "five-ish"}},
	{want: "2013-02-12T18:15", frame: "%s", say: []string{"18.15 hrs", "1815 hours", "1815Z", "at |1815 hrs"}},
	{want: "PT2H15M", frame: "It took %s.", say: []string{"2h 15m", "2h15m", "2h 15min", "2 hours and 15 minutes"}},
	{want: "2015-02-11", say: []string{"on |2015-W07-3", "on |11 February 2015", "on |day 42 of 2015"}},
	{want: "2014-W22", say: []string{"in |2014-W22", "in |week 22 of 2014"}},
	{want: "2014-08-03T14:00", say: []string{"at |20140803T14", "at |20140803T1400", "at |2014-08-03T14:00"}},
	{want: "2014-08-03T14:30:15", say: []string{"at |20140803T143015", "at |20140803T143015Z", "at |2014-08-03T14:30:15"}},
	{want: "2003-09-25T10:36:28", say: []string{"at |Thu Sep 25 10:36:28 2003", "at |Thu Sep 25 10:36:28 BRST 2003"}},
	{want: "2012-03-15", say: []string{"on |the ides of March 2012", "on |the Ides of March, 2012", "on |15 March 2012"}},
	{want: "2012-04-13", say: []string{"on |the ides of April 2012"}},
	{want: "2013", frame: "Sales %s rose.", say: []string{"year to date", "year-to-date"}},
	{want: "2016-05/2016-07", frame: "%s was dry.", say: []string{"May through July 2016", "May to July 2016", "May-July 2016"}},
	{want: "P1M", frame: "They meet %s.", say: []string{"every first Monday of the month", "every last Friday of the month", "every second Tuesday in the month"}},
	{want: "2013-11-22", frame: "We will meet %s.", say: []string{"on |the second to last Friday of November 2013", "on |the second-to-last Friday of November 2013"}},
	{want: "2018-04-10", say: []string{"on |the 100th day of 2018", "on |day 100 of 2018", "on |10 April 2018"}},
	{want: "2018-W33", say: []string{"in |wk 33 2018", "in |week 33, 2018", "in |the 33rd week of 2018"}},
	{want: "2018-02-17", frame: "%s", say: []string{"17.02.18", "17.02.2018", "Feb-17-18", "2018 February 17", "2018, Feb 17", "17-Feb-18"}},
	{want: "2018-02", frame: "%s", say: []string{"02.2018", "02/2018", "February 2018"}},
	{want: "2018-02-17T13:45", frame: "%s", say: []string{"2018-02-17 13.45", "2018-02-17 13:45"}},
	{want: "2013-02-12T02:00", say: []string{"two hours past midnight", "two hours after midnight"}},
	{want: "2013-02-12T12:35", frame: "%s", say: []string{"twenty-five to one", "twenty five to one"}},
	{want: "PT1H10M", frame: "It took %s.", say: []string{"an hour and ten minutes", "one hour and ten minutes", "1h 10m", "an hour and 10 minutes"}},
	{want: "PT1H5M30S", frame: "It took %s.", say: []string{"1h 05m 30s", "1 hour, 5 minutes and 30 seconds"}},
	{want: "2018-SU/2018-FA", frame: "%s was dry.", say: []string{"Summer to autumn 2018", "Summer through autumn 2018"}},
	{want: "XXXX-05-01", frame: "They meet %s.", say: []string{"every 1 May", "every May 1", "every 1st of May"}},
	{want: "XXXX-XX-XXTMO", frame: "They meet %s.", say: []string{"each weekday morning", "every weekday morning"}},
	{want: "2012-10-08", say: []string{"on |Canadian Thanksgiving 2012", "on |Columbus Day 2012"}},
}

func TestPhraseCorpus(t *testing.T) { checkCorpus(t, phraseCorpus, Options{}) }

// TestPhraseSilent: the same figures where they are no times.
func TestPhraseSilent(t *testing.T) {
	checkSilent(t, []twin{
		{"The vote was ten to eight.", "Ten to eight"},
		{"Half seven of them left.", ""},
		{"The camp holds 1815 hearths.", "The train left at 1815 hours."},
		{"The pump drew 18.15 litres.", "The train left at 18.15 hrs."},
		{"Part 20143203T14 is gone.", "Stamp 20140803T14 is gone."},
		{"May through her window saw the sea.", "May through July was dry."},
		{"The tides of marching men rose.", "The ides of March rose."},
		{"He is boyish and selfish.", "He came at 6ish."},
	})
}
