package temporal

import (
	"testing"

	"github.com/almanac-go/almanac/timeline"
)

// partCorpus holds wordings of parts of the day, of stages and of stretches
// without a measure.
var partCorpus = []meaning{
	{want: "2013-02-10TNI", frame: "They met %s.", say: []string{"the night before last"}},
	{want: "2013-02-11TNI", frame: "They met %s.", say: []string{"the night before", "last night"}},
	{want: "TMO", frame: "The bill was passed %s.", say: []string{"in |the small hours", "in |the wee hours", "in |the early hours"}},
	{want: "TNI", mod: timeline.ModEnd, frame: "The bill was passed %s.", say: []string{"late at night"}},
	{want: "P1D", frame: "It rained %s.", say: []string{"all day", "all day long", "the whole day"}},
	{want: "1938-11-09TNI/1938-11-10", frame: "Shops burned %s.", say: []string{"on |the night of 9–10 November 1938", "on |the night of 9-10 November 1938", "on |the night of November 9–10, 1938"}},
	{want: "1938-11-09TNI", frame: "Shops burned %s.", say: []string{"on |the night of 9 November 1938", "on |the night of November 9, 1938"}},
	{want: "198", mod: timeline.ModEnd, frame: "It was built %s.", say: []string{"in |the mid-to-late 1980s", "in |the mid to late 1980s", "in |the late 1980s"}},
	{want: "199", mod: timeline.ModMid, frame: "It was built %s.", say: []string{"in |the early-to-mid 1990s", "in |the early to mid-1990s", "in |the mid-1990s"}},
	{want: "2013-W24", frame: "It will be paid in %s.", say: []string{"week ending 12 June", "the week ending 12 June", "the week of 12 June"}},
	{want: "2012/2013", frame: "It was paid in %s.", say: []string{"the |2012/13 financial year", "the |2012-13 school year", "the |2012-2013 academic year"}},
	{want: "PXX", frame: "They waited %s.", say: []string{"for |a while", "for |some time", "for quite |some time", "quite |a while"}},
	{want: "2013-02-11T14:30", frame: "They met %s.", say: []string{"at |14h30 on Monday", "on |Monday at 14h30", "at |14:30 on Monday"}},
	{want: "2013-02-14", mod: timeline.ModEnd, frame: "it is due by %s", say: []string{"eod thursday"}},
	{want: "2013-02-12TMI", frame: "let's talk %s", say: []string{"this lunchtime"}},
	{want: "TMO/TEV", frame: "They dug %s.", say: []string{"from |dawn to dusk", "from |morning till evening", "from |dawn until dusk"}},
	{want: "P10Y", frame: "The %s rule ended.", say: []string{"decade-long", "ten-year"}},
	{want: "P1W", frame: "The %s strike ended.", say: []string{"week-long", "one-week"}},
	{want: "PXW", frame: "%s of rain had spoilt it.", say: []string{"Weeks"}},
	{want: "TEV", mod: timeline.ModEnd, frame: "It rained %s.", say: []string{"late in the evening"}},
	{want: "2013-SU", frame: "They will be away %s.", say: []string{"all summer", "all summer long", "this summer"}},
}

func TestPartCorpus(t *testing.T) { checkCorpus(t, partCorpus, Options{}) }

// partSilent holds the same words where they tell no time.
var partSilent = []twin{
	{"The day-care centre shut.", "The day-long strike ended."},
	{"Days of Thunder is a film.", "Days of rain came."},
	{"He came from night school.", "He worked from night till dawn."},
	{"Once in a while he sings.", "After a while he sings."},
	{"A while loop runs.", "It runs for a while."},
	{"Take some time off.", "They were off for some time."},
	{"The small hours book sold.", "It sold in the small hours."},
	{"All nightclubs closed.", "All night they danced."},
	{"They ate lunch with him.", "let's meet before lunch"},
	{"He sells dinner sets.", "call him after dinner"},
	{"The talk is 14h3 long.", "The talk is at 14h30."},
	{"Dawn Smith spoke.", "Dawn."},
	{"Autumn Jones spoke.", "Autumn!"},
	{"The night watch slept.", "The night before, they slept."},
	{"Mid- and long-range craft flew.", "Mid-to-late May was wet."},
}

func TestPartSilent(t *testing.T) { checkSilent(t, partSilent) }
