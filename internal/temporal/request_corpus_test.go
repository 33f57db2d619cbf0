package temporal

import (
	"testing"

	"github.com/almanac-go/almanac/internal/english"
)

// requestCorpus holds wordings of requests to an assistant, most of them
// without capitals.
var requestCorpus = []meaning{
	{want: "2013-02-12T07:30", frame: "set an alarm %s", say: []string{"for |0730", "at |0730", "for |7:30", "at |half past seven"}},
	{want: "2013-02-12T06:30", frame: "wake me up %s", say: []string{"at |half six", "at |half past six"}},
	{want: "XXXX-XX-01", frame: "remind me on %s to pay the rent", say: []string{"the first of every month", "the first of each month", "the 1st of every month"}},
	{want: "2013-03-15", frame: "remind me on %s to pay the rent", say: []string{"the fifteenth of next month", "the 15th of next month"}},
	{want: "2013-02-14", frame: "i will call the bank %s", say: []string{"thu", "thurs", "thur", "on |thu", "on |thursday"}},
	{want: "2013-02-15", frame: "i will call the bank %s", say: []string{"fri", "on |fri", "this friday"}},
	{want: "P1D", frame: "the gym is full %s", say: []string{"weekdays", "every weekday"}},
	{want: "P1WE", frame: "the gym is full %s", say: []string{"weekends"}},
	{want: "XXXX-WXX-2", frame: "water the plants %s", say: []string{"every second tuesday", "every other tuesday", "every third Tuesday"}},
	{want: "2013-02-12T05:00", frame: "%s", say: []string{"remind me to call mom at |5", "Wake me at |5", "Call me by |5", "Set an alarm for |five", "let's meet at |five", "can we meet at |5"}},
	{want: "2013-02-12T20:00", frame: "Take the bins out %s.", say: []string{"at |eight tonight", "at |8 tonight", "tonight at 8"}},
	{want: "2013-02-12T08:00", frame: "The lesson starts %s sharp.", say: []string{"at |8", "at |eight"}},
	{want: "2013-02-12T10:30", frame: "%s", say: []string{"Move my call to the bank to start at |ten thirty", "call me before |ten thirty", "Wake me at |ten thirty"}},
	{want: "2013-02-12T04:40", frame: "The lesson starts %s.", say: []string{"at |twenty to five", "at |twenty minutes to five"}},
	{want: "P1M", frame: "Pay the rent on %s.", say: []string{"the last day of every month", "the first day of each month"}},
	{want: "2013-W07", frame: "Show my plan for %s.", say: []string{"the week of the 14th", "this week"}},
	{want: "2013-02-26", frame: "They will meet %s.", say: []string{"on |Tuesday after next", "Tuesday after next", "on |Tuesday week", "Tuesday week"}},
	{want: "2013-03-19", frame: "%s", say: []string{"the 19th of next month"}},
	{want: "2013-02-19", frame: "%s", say: []string{"the 19th", "the 19th of this month"}},
	{want: "2013-02-13T09:00", frame: "%s", say: []string{"9 tomorrow morning", "9 am tomorrow", "nine o'clock tomorrow morning"}},
	{want: "2013-02-12T02:30", frame: "%s", say: []string{"two thirty"}},
	{want: "2013-02-12T03:30", frame: "They met %s.", say: []string{"at |half after 3", "at |half past 3", "at |half past three"}},
	{want: "2015-03-03", frame: "they met on %s", say: []string{"the 3rd march 2015", "3 march 2015"}},
	{want: "XXXX-01", frame: "They meet %s.", say: []string{"every january", "every January", "each January"}},
	{want: "PT24H", frame: "It lasts %s.", say: []string{"24h", "24 hours", "24 hrs"}},
	{want: "2019-Q4", frame: "Sales fell in %s.", say: []string{"4Q19", "4Q 2019", "Q4 2019", "Q4'19"}},
	{want: "2020-H1", frame: "Sales fell in %s.", say: []string{"1H20", "1H 2020", "H1 2020"}},
	{want: "2013-02-12T06:45", frame: "Shall we leave %s?", say: []string{"at |6.45", "at |6:45"}},
	{want: "2013-02-12T08:30", frame: "Move it to %s instead.", say: []string{"8:30"}},
	{want: "2013-02-03TNI", frame: "It happened %s.", say: []string{"on |the night of the 3rd"}},
	{want: "P6M", frame: "pay it %s", say: []string{"semi-annually", "semiannually", "biannually"}},
	{want: "P2W", frame: "pay it %s", say: []string{"bi-weekly", "biweekly", "fortnightly"}},
}

func TestRequestCorpus(t *testing.T) { checkCorpus(t, requestCorpus, Options{}) }

// TestWeekdayLists: short weekdays beside each other.
func TestWeekdayLists(t *testing.T) {
	for _, tc := range []struct {
		text string
		want int // weekdays told, both ends of a range counted
	}{
		{"schedule the standup mon wed fri", 3},
		{"open Mon-Fri in June", 2},
		{"open sat and sun, closed otherwise", 2},
		{"Open Sat/Sun only.", 2},
		{"he sat in the sun", 0},
		{"She wed and sat down.", 0},
	} {
		x, ms, _, _ := read(tc.text, Options{Ref: reference})
		n := 0
		for i := range ms {
			for k := ms[i].First; k < ms[i].Last; k++ {
				if ms[i].Expr.has(HasWeekday) && x.At(k).Class&english.Weekday != 0 {
					n++
				}
			}
		}
		if n != tc.want {
			t.Errorf("%q: %s; want %d weekdays", tc.text, show(tc.text, Options{Ref: reference}), tc.want)
		}
	}
}

// requestSilent holds the same words where they tell no time.
var requestSilent = []twin{
	{"The temperature was at 5.", "Wake me at 5."},
	{"Prices stood at 8 then.", "The show starts at 8 sharp."},
	{"Book a table for four.", "Set an alarm for four."},
	{"Cut it into at least 5.", "Call it off at 5."},
	{"Sell them at 5 percent off.", "Sell them at 5."},
	{"Set the limit at 7 dollars.", "Set the alarm at 7."},
	{"Keep the oven at 9 °C.", "Start the oven at 9."},
	{"Give it to at most 6 guests.", "Give it to them at 6."},
	{"He scored at ten to four shots.", "He scored at ten to four."},
	{"9 men came.", "9 tonight."},
	{"Two thirds left.", "two thirty"},
	{"seven", "seven tonight"},
	{"The 19th Hole is a bar.", "The 19th."},
	{"Fashion Week opened.", "On Tuesday week it opens."},
	{"At the end of the day, trust matters.", "It lasts until the end of the day."},
	{"The 4Q model sold.", "The 4Q19 sales fell."},
	{"They have 4h-acres.", "They have 4h."},
	{"They asked every may-queen.", "They asked every january."},
	{"What day of the week was it?", "What day this week was it?"},
	{"He knows the days of the month.", "He knows the end of the month."},
	{"How many days has it?", "It has many days left."},
	{"The code is 0730.", "They met at 0730."},
	{"They built 0730 units.", "They left before 0730."},
	{"He took half six eggs.", "He left at half six."},
	{"It costs half seven dollars.", "It ends at half seven."},
	{"She came first of all.", "She came on the first of the month."},
	{"The second of two sons died.", "He died on the second of this month."},
	{"they sat by the wall", "they met on sat by the wall"},
	{"A bi- and a tricycle were sold.", "A bi-weekly paper was sold."},
	{"In his time men were free.", "In three weeks' time men were free."},
	{"2 marches and a song were heard.", "they were heard on 2 march"},
}

func TestRequestSilent(t *testing.T) { checkSilent(t, requestSilent) }
