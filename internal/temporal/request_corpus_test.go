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
