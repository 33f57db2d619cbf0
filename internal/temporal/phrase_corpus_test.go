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
