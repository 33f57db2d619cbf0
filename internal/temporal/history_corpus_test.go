package temporal

import (
	"testing"

	"github.com/almanac-go/almanac/timeline"
)

// historyCorpus holds wordings of narratives, where the text itself says when.
var historyCorpus = []meaning{
	{want: "18", mod: timeline.ModStart, frame: "The mill was built %s.", say: []string{"in |the first quarter of the nineteenth century", "in |the first quarter of the 19th century", "in |the first half of the 19th century"}},
	{want: "18", mod: timeline.ModEnd, frame: "The mill was built %s.", say: []string{"in |the last quarter of the nineteenth century", "in |the fourth quarter of the 19th century", "in |the second half of the 19th century"}},
	{want: "18", mod: timeline.ModMid, frame: "The mill was built %s.", say: []string{"in |the second quarter of the nineteenth century", "in |the third quarter of the 19th century", "in |the middle of the 19th century"}},
	{want: "198", mod: timeline.ModStart, frame: "The mill was built %s.", say: []string{"in |the first quarter of the 1980s", "at |the start of the 1980s"}},
	{want: "1500", frame: "%s there were presses in two hundred towns.", say: []string{"By |1500"}},
	{want: "1348", frame: "%s, the town lay empty.", say: []string{"After |1348", "By |1348", "Before |1348", "Since |1348"}},
	{want: "0410", frame: "%s the city was sacked.", say: []string{"In |410", "By |410", "In |the year 410", "In |A.D. 410"}},
	{want: "0306/0337", frame: "%s he ruled the empire.", say: []string{"From |306 until 337", "From |306 to 337", "Between |306 and 337"}},
	{want: "1793-01-21T10:15", frame: "The king died %s.", say: []string{"on |the 21st of January 1793, at a quarter past ten", "at |a quarter past ten on the 21st of January 1793"}},
	{want: "1812", frame: "A bridge was planned %s.", say: []string{"as early as |1812", "as late as |1812", "as recently as |1812"}},
	{want: "1529", frame: "They fell %s.", say: []string{"in the siege of |1529", "at the battle of |1529"}},
	{want: "1942", mod: timeline.ModStart, frame: "They fell back %s.", say: []string{"in |the first months of 1942", "in |the early weeks of 1942", "in |the opening days of 1942"}},
	{want: "14/16", frame: "Trade grew %s.", say: []string{"from |the late 15th to the early 17th century"}},
	{want: "PXY", frame: "The river changed its course %s.", say: []string{"over |the years", "through |the years"}},
	{want: "FUTURE_REF", frame: "He will be heard %s.", say: []string{"at |a later date", "at |some later date", "at |some future date"}},
	{want: "FUTURE_REF", frame: "Teams will visit %s.", say: []string{"in |the coming days and weeks", "in |the coming weeks or months", "in |the coming days"}},
	{want: "2013-02-13T06:45", frame: "Wake me %s.", say: []string{"at |6:45 tomorrow morning", "at |6:45 a.m. tomorrow", "tomorrow morning at 6:45"}},
	{want: "2013-02-12T20:10", frame: "They will leave %s.", say: []string{"at |8:10 this evening", "at |ten past eight this evening", "at |8:10 pm today"}},
}

func TestHistoryCorpus(t *testing.T) { checkCorpus(t, historyCorpus, Options{}) }

// TestAges: "the century" and "the decade" that the text is at.
func TestAges(t *testing.T) {
	for _, tc := range []struct{ text, want string }{
		{"The port was dug in 1640. Toward the end of the century, it silted up.", "16"},
		{"It opened in 1985. By the middle of the decade, it was full.", "198"},
		{"It opened in 1985. It grew throughout the decade.", "198"},
		{"It opened in 1851. Later in the century it burned.", "18"},
	} {
		_, ms, _, rs := read(tc.text, Options{})
		if len(ms) != 2 || rs[1].Value != tc.want {
			t.Errorf("%q: %s; want %s", tc.text, show(tc.text, Options{}), tc.want)
		}
	}
}

// historySilent holds the same words where they tell no time.
var historySilent = []twin{
	{"It was the trial of the century.", "It was the middle of the century."},
	{"It is the hit of the decade.", "It is the end of the decade."},
	{"The century mark fell.", "The 19th century fell."},
	{"He was in the decade club.", "He was there in the last decade."},
	{"By 1500 votes he won.", "By 1500 there were votes."},
	{"After 1500 metres she led.", "After 1501 she led."},
	{"The years of plenty book sold.", "Over the years the book sold."},
	{"In 410 cases it failed.", "In 410 the city fell."},
	{"From 306 to 337 points were lost.", "From 306 to 337 he ruled."},
	{"The 1848 soldiers left.", "The 1848 uprisings failed."},
	{"He set a later limit.", "He set it for a later date."},
	{"The days shifts were long.", "The days that followed were long."},
}

func TestHistorySilent(t *testing.T) { checkSilent(t, historySilent) }

// TestReport: wordings of reports, with what the sentence tells and no more.
func TestReport(t *testing.T) {
	for _, tc := range []struct{ text, want, reason string }{
		{"The plant will close at the end of the year after 60 years.", "[the end of the year]=2013 END (unit); [60 years]=P60Y (duration)", "the end of a year is not the year after something"},
		{"The club will change hands for the first time in six years.", "[six years]=P6Y (duration)", "the first time in an amount is none that lies ahead"},
		{"It is the third attack in as many weeks.", "", "as many as what was counted before"},
		{"Sales fell in the month of January.", "[the month of January]=2013-01 (month)", "the month with its class"},
		{"Security has been tight since 9/11.", "[9/11]=2001-09-11 (literal)", "known by its figures alone"},
		{"The 9/11 attacks were long ago.", "[9/11]=2001-09-11 (literal)", "known by its figures alone"},
		{"That same evening they left.", "[That same evening]=2013-02-12TEV (part of day)", "the evening of the day at hand"},
		{"Toward evening the rain stopped.", "[evening]=TEV (part of day)", "a part of the day after toward"},
		{"In the days before the vote they met.", "[days]=PXD (unit)", "the days are those before something"},
		{"In the decades following the war it grew.", "[the decades]=PXDE (unit)", "following is before or after"},
		{"The early years of his reign were calm.", "[The early years]=PXY (unit)", "years of what is no date"},
		{"The 1848 uprisings failed.", "[1848]=1848 (year)", "a happening is no count"},
		{"The Hundred Days ended.", "", "a name in capitals"},
		{"They met on 9/11/2012.", "[9/11/2012]=2012-09-11 (literal)", "a day like others"},
	} {
		if got := show(tc.text, Options{Ref: reference}); got != tc.want {
			t.Errorf("%q: got %s, want %s: %s", tc.text, got, tc.want, tc.reason)
		}
	}
}
