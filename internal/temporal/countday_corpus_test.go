package temporal

import "testing"

// countdayCorpus has days that are counted in weekdays or weeks. The reference is
// Tuesday, 12 February 2013.
var countdayCorpus = []meaning{
	{want: "2013-02-22", frame: "We will meet %s.", say: []string{"two Fridays from now", "two Fridays hence", "2 Fridays from today", "on |Friday week", "a week on Friday"}},
	{want: "2013-01-28", say: []string{"three Mondays ago", "3 Mondays ago", "on |28 January"}},
	{want: "2013-02-04", say: []string{"the Monday before last", "on |the Monday before last", "two Mondays ago"}},
	{want: "2013-02-03/2013-02-10", say: []string{"on |the last two Sundays", "on |the past two Sundays"}},
	{want: "2013-02-14/2013-02-28", frame: "We will meet %s.", say: []string{"on |the next three Thursdays", "on |the next 3 Thursdays"}},
	{want: "2013-01-15", say: []string{"on |the third Tuesday after Christmas", "on |the third Tuesday after Christmas 2012", "on |the third Tuesday after 25 December 2012", "three Tuesdays after Christmas 2012"}},
	{want: "2012-12-23", say: []string{"on |the Sunday before Christmas", "on |the Sunday before Christmas 2012", "on |the first Sunday before 25 December 2012"}},
	{want: "2012-11-26", say: []string{"on |the Monday after Thanksgiving", "on |the Monday after Thanksgiving 2012", "on |the Monday following November 22, 2012", "on |Cyber Monday"}},
	{want: "2015-10-05", say: []string{"on |the closest Monday to 5 October 2015", "on |the nearest Monday to October 3, 2015", "on |the closest Monday to the 8th of October 2015"}},
	{want: "2013-02-26", frame: "We will meet %s.", say: []string{"a fortnight today", "two weeks today", "two Tuesdays from now"}},
	{want: "2013-02-20", frame: "We will meet %s.", say: []string{"a week tomorrow", "tomorrow week", "a week on Wednesday"}},
	{want: "2013-02-14", frame: "We will meet %s.", say: []string{"the day after tomorrow", "day after tomorrow", "two days from now"}},
	{want: "2013-02-10", say: []string{"the day before yesterday", "day before yesterday"}},
	{want: "2003-02-12", say: []string{"ten years ago today", "a decade ago today"}},
	{want: "2012-02-12", say: []string{"a year ago today", "this day last year", "the same day last year"}},
	{want: "2012-02-05", say: []string{"a year ago last Tuesday"}},
	{want: "2013-02-05", say: []string{"on |last week's Tuesday", "on |last week’s Tuesday", "on |Tuesday last week", "last Tuesday"}},
	{want: "2013-02-05", say: []string{"five working days ago", "five business days ago", "five trading days ago", "five weekdays ago"}},
	{want: "2015-W30-WE", say: []string{"on |the last weekend of July 2015"}},
	{want: "2013-03-04", frame: "We will meet %s.", say: []string{"by |4th of next month", "on |the 4th of next month"}},
	{want: "FUTURE_REF", frame: "We will meet %s.", say: []string{"one of these days"}},
	{want: "PRESENT_REF", frame: "We will meet %s.", say: []string{"these days"}},
}

func TestCountdayCorpus(t *testing.T) { checkCorpus(t, countdayCorpus, Options{}) }

// TestCountdaySilent: the same words where they count nothing.
func TestCountdaySilent(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"They met on Friday before the vote.", "[Friday]=2013-02-08 (weekday)"},
		{"They met on Friday after lunch with her.", "[Friday]=2013-02-08 (weekday)"},
		{"It rained for a week on Monday's road.", "[a week]=P1W (duration); [Monday]=2013-02-11 (weekday)"},
		{"They met on two Fridays.", "[Fridays]=XXXX-WXX-5 (set)"},
		{"She is the closest to Monday's winner.", "[Monday]=2013-02-11 (weekday)"},
	} {
		if got := show(c.text, Options{Ref: reference}); c.want != "" && got != c.want {
			t.Errorf("%q: %s, want %s", c.text, got, c.want)
		}
	}
}
