package temporal

import "testing"

// chatCorpus holds words that are times in messages between friends; the frames
// have signs of one.
var chatCorpus = []meaning{
	{want: "P1D", frame: "lol %s with the girls #beach", say: []string{"rainy |day", "DAY", "Family |day", "my |DAY", "sports |day", "Happy |day", "DAY 3", "Day 2", "first day", "last day", "the 3rd day"}},
	{want: "P1W", frame: "omg %s at work", say: []string{"some |week", "Fashion |Week", "hell |week", "exam |week"}},
	{want: "P1Y", frame: "haha %s already", say: []string{"starting |year 3", "Year 2", "1st year", "third year"}},
	{want: "PXD", frame: "Hate %s like this :( @tom_r", say: []string{"school |days", "those days", "the good old |days", "gym |days"}},
	{want: "2013-02-12TMO", frame: "%s everyone!! #coffee", say: []string{"Good |morning", "Late for |morning", "morning", "Lazy |morning", "mornin"}},
	{want: "2013-02-12TNI", frame: "Best %s ever #fun", say: []string{"the night", "date |night", "KARAOKE |NIGHT", "movie |nite", "quiz |night"}},
	{want: "2013-02-12TEV", frame: "@lena_k what a lovely %s for it", say: []string{"evening", "sunset"}},
	{want: "2013-SP", frame: "get in touch with %s :)", say: []string{"Spring", "our |spring"}},
	{want: "2013-02-13", frame: "can't wait for %s #party", say: []string{"tmrw", "trmw", "tmr", "tomo", "2moro", "2mrw", "tommorow"}},
	{want: "2013-02-12TNI", frame: "can't wait for %s #party", say: []string{"tonite", "2nite", "2night", "tonyt"}},
	{want: "2013-02-12", frame: "can't wait for %s #party", say: []string{"2day", "tdy"}},
	{want: "2013-02-12T22:50", frame: "left camp %s lol", say: []string{"at |2250", "till |2250"}},
	{want: "2013-02-12T05:30", frame: "left camp %s lol", say: []string{"at |0530", "by |0530"}},
	{want: "2013-02-16", frame: "%s with tom :)", say: []string{"see u |this sat", "come |this sat"}},
	{want: "2013-02-12T06:30", frame: "woke up %s lol", say: []string{"at |630", "at |6:30", "at |0630"}},
	{want: "2013-W07-WE", frame: "any plans for %s?? #fun", say: []string{"the weekend", "da |wknd"}},
	{want: "2013-02-12TNI", frame: "doors open %s! @the_hall", say: []string{"2nite", "tonite"}},
	{want: "2014", frame: "member to be added %s #blessed", say: []string{"nxt yr", "next yr"}},
	{want: "2013-W08", frame: "exams %s #dead", say: []string{"nxt wk", "nxt week", "next wk"}},
}

func TestChatCorpus(t *testing.T) { checkCorpus(t, chatCorpus, Options{}) }

// chatSilent holds the same words where an editor has been, and in chat where
// they are no times.
var chatSilent = []twin{
	{"The night market sells spare parts.", "omg the night market #food"},
	{"He is late for morning class.", "late for morning class lol"},
	{"Secretary week is observed there.", "secretary week haha #lunch"},
	{"They sell spring makeup in small boxes.", "spring makeup picks!! #ootd"},
	{"The office hours job suits him.", "i need an office hours job lol"},
	{"He arrived at 2250 Market Street.", "arrived home at 2250 lol"},
	{"lol the sun is so hot #beach", "lol this sun is so far, see u sun 5 may #beach"},
	{"We sat down haha #tired", "see u on sat haha #tired"},
	{"so tired #night", "so tired at night #sleep"},
	{"new day-care on our street lol", "new day on our street lol"},
	{"He paid 630 at the gate.", "woke up at 630 lol"},
	{"he wed her in secret omg", "omg the party is on wed"},
	{"the fall hurt lol", "last fall hurt lol"},
	{"i spring out of bed lol", "spring is here lol"},
	{"see http://t.co/day_1/night.html", "see http://t.co/x at night"},
	{"at 1775 lol", "at 1745 lol"},
	{"buy it at 2250 dollars lol", "come at 2250 lol"},
	{"my minutes ran out lol", "the last minute is the best lol"},
	{"half of it is gone lol", ""},
}

func TestChatSilent(t *testing.T) { checkSilent(t, chatSilent) }
