package temporal

import (
	"testing"

	"github.com/almanac-go/almanac/timeline"
)

// The reference date is Tuesday, 12 February 2013.
var relativeCorpus = []meaning{
	{want: "2013-02-12", say: []string{"today", "earlier today"[8:]}},
	{want: "2013-02-11", say: []string{"yesterday", "on |Monday", "one day ago", "a day ago"}},
	{want: "2013-02-13", frame: "They will meet %s.", say: []string{"tomorrow", "on |Wednesday", "this Wednesday", "one day from now"}},
	{want: "2013-02-10", say: []string{"two days ago", "2 days ago", "the day before yesterday", "on |Sunday", "last Sunday", "on |the day before yesterday"}},
	{want: "2013-02-14", frame: "They will meet %s.", say: []string{"the day after tomorrow", "on |Thursday", "this Thursday", "on |Valentine's Day", "by |Thursday", "this coming Thursday", "two days from now", "in two days"[3:]}[:7]},
	{want: "2013-02-01", say: []string{"eleven days ago", "11 days ago", "on |Feb. 1", "on |Friday, Feb. 1"}},
	{want: "2013-01-29", say: []string{"two weeks ago", "2 weeks ago", "a fortnight ago"}},
	{want: "2013-W07", say: []string{"this week"}},
	{want: "2013-W06", say: []string{"last week", "the previous week", "during |last week"}},
	{want: "2013-W08", frame: "They will meet %s.", say: []string{"next week", "the coming week"[4:]}[:1]},
	{want: "2013-02", say: []string{"this month", "during |this month"}},
	{want: "2013-01", say: []string{"last month", "in |January", "a month ago", "one month ago", "this January"}[:4]},
	{want: "2013-03", frame: "They will meet %s.", say: []string{"next month", "in |March", "next March", "this March"}},
	{want: "2012", say: []string{"last year", "a year ago", "one year ago", "12 months ago"}[:3]},
	{want: "2014", frame: "They will meet %s.", say: []string{"next year"}},
	{want: "2013", say: []string{"this year"}},
	{want: "2011", say: []string{"two years ago", "2 years ago"}},
	{want: "2003", say: []string{"a decade ago", "ten years ago", "10 years ago"}},
	{want: "2012-Q4", say: []string{"last quarter", "in |the last quarter"}},
	{want: "2013-Q2", frame: "They will meet %s.", say: []string{"next quarter", "in |the second quarter", "in |the second quarter of this year", "in |this year's second quarter"}},
	{want: "2014-Q1", frame: "They will meet %s.", say: []string{"in |the first quarter of next year", "in |next year's first quarter"}},
	{want: "2012-SU", say: []string{"last summer", "in |the summer of last year"}},
	{want: "2012-07", say: []string{"last July", "in |July last year", "in |July of last year"}},
	{want: "2013-02-11TNI", say: []string{"last night"}},
	{want: "2013-02-12TMO", say: []string{"this morning"}},
	{want: "2013-02-12TNI", frame: "They will meet %s.", say: []string{"tonight"}},
	{want: "2013-02-11TAF", say: []string{"yesterday afternoon", "on |Monday afternoon"}},
	{want: "2012-10-01/2012-11-07", say: []string{"from |10/1 to 11/7", "from |October 1 to November 7"}},
	{want: "2012-Q2/2012-Q3", frame: "Sales fell %s.", say: []string{"in |the second and third quarters of 2012", "in |the second to third quarters of 2012"}},
	{want: "2013-02-13TMO", frame: "They will meet %s.", say: []string{"tomorrow morning", "on |Wednesday morning"}},
	{want: "2013-02-13TMO", frame: "They will meet %s.", say: []string{"tomorrow am", "tomorrow AM", "tomo morning", "tmw morning"}},
	{want: "2013-02-12TAF", frame: "They will meet %s.", say: []string{"today pm", "this afternoon"}},
	{want: "2013-02-13", frame: "See you %s!", say: []string{"tmrw", "tmw", "tomoz", "tomo"}},
	{want: "2013-02-15", frame: "Send it %s.", say: []string{"on |Friday", "by |Friday", "this Friday"}},
	{want: "2013-06-11", frame: "Let us meet on %s.", say: []string{"Tuesday the eleventh", "Tuesday the 11th"}},
	{want: "2014", frame: "See you %s!", say: []string{"nxt year", "nxt yr"}},
	{want: "P2W", say: []string{"the next fortnight"}},
	{want: "2013-02-19", frame: "They will meet %s.", say: []string{"next Tuesday", "a week from today", "a week from now", "one week from today", "on |Tuesday of next week"}},
	{want: "2013-02-18", frame: "They will meet %s.", say: []string{"next Monday", "on |Monday of next week", "on |Monday next week", "next week on Monday"}},
	{want: "2013-02-04", say: []string{"on |Monday of last week", "on |Monday last week"}},
	{want: "2012-12-11", say: []string{"two weeks before Christmas", "two weeks before Dec. 25", "14 days before Christmas"}},
	{want: "2012-12-27", say: []string{"two days after Christmas", "2 days after Christmas"}},
	{want: "2016-10-09", say: []string{"on |the second Sunday of October 2016", "on |the second Sunday in October 2016"}},
	{want: "2016-05-30", say: []string{"on |the last Monday of May 2016", "on |the last Monday in May 2016"}},
	{want: "2016-W52", say: []string{"in |the last week of 2016"}},
	{want: "2016-05-31", say: []string{"on |the last day of May 2016", "on |the final day of May 2016"}},
	{want: "2016-W52", say: []string{"in |the final week of 2016", "in |the closing week of 2016"}},
	{want: "2012-Q4", say: []string{"in |the final quarter of 2012"}},
	{want: "P3M", say: []string{"in |the final three months of 2012", "in |the opening three months of 2012"}},
	{want: "2012-09-04", say: []string{"on |the day after Labor Day"}},
	{want: "2012", frame: "The hall was named for her %s.", say: []string{"last year"}},
	{want: "2012", frame: "Fares were 3 percent less than %s.", say: []string{"a year ago", "a year earlier"}},
	{want: "P10W", frame: "The fair will last %s.", say: []string{"ten weeks", "10 weeks"}},
	{want: "2013", mod: timeline.ModStart, say: []string{"early this year", "earlier this year", "at |the beginning of this year", "at |the beginning of the year", "early in the year"}},
	{want: "2013", mod: timeline.ModEnd, frame: "They will meet %s.", say: []string{"late this year", "later this year", "at |the end of this year", "by |the end of the year", "by |year-end", "by |year's end"}},
	{want: "2013", mod: timeline.ModEnd, frame: "They expect %s 12 ships.", say: []string{"by |the end of the year"}},
	{want: "2014", mod: timeline.ModStart, frame: "They will meet %s.", say: []string{"early next year", "at |the beginning of next year"}},
	{want: "2012-11", mod: timeline.ModMid, say: []string{"in |mid-November", "in |the middle of November", "in |mid November"}},
	{want: "2013-W23", frame: "They will meet in %s.", say: []string{"the week of June 5", "the week of 5 June", "the week ending June 9", "the week beginning June 3"}},
	{want: "2013-W13-WE", frame: "They will meet over %s.", say: []string{"Easter weekend", "the weekend of March 31"}},
	{want: "2012-W35-WE", say: []string{"over |Labor Day weekend"}},
	{want: "PRESENT_REF", frame: "They are %s on the road.", say: []string{"now", "currently", "at present", "right now", "these days"}[:4]},
	{want: "PRESENT_REF", frame: "%s, we look at the region as a whole.", say: []string{"Today", "Now", "Nowadays"}},
	{want: "PAST_REF", say: []string{"recently", "lately", "most recently", "in |recent years", "in |the past"}},
	{want: "FUTURE_REF", frame: "They will meet %s.", say: []string{"soon", "in |the future", "in |the near future", "someday"}},
}

func TestRelativeCorpus(t *testing.T) { checkCorpus(t, relativeCorpus, Options{}) }

var clockCorpus = []meaning{
	{want: "2013-02-12T20:00", say: []string{"at |8 p.m.", "at |8 pm", "at |8pm", "at |8 PM", "at |8:00 p.m.", "at |8:00pm", "at |20:00", "at |eight in the evening", "at |8 in the evening", "at |8 P.M."}[:9]},
	{want: "2010-10-26T15:50:06", say: []string{"Tue Oct 26 15:50:06 2010"}},
	{want: "2013-02-12T07:30", say: []string{"at |7:30 a.m.", "at |7:30", "at |07:30", "at |half past seven", "at |7.30 a.m.", "at |7:30 am", "at |7:30 in the morning", "at |half past seven in the morning"}},
	{want: "2013-02-12T12:00", say: []string{"at |noon", "at |midday", "at |12 noon", "at |12 p.m."}},
	{want: "2013-02-12T00:00", say: []string{"at |midnight", "at |12 a.m."}},
	{want: "2013-02-12T08:20", say: []string{"at |20 past eight", "at |twenty past eight", "at |20 minutes past eight", "at |8:20", "at |8.20 am"}},
	{want: "2013-02-12T16:45", say: []string{"at |quarter to five in the afternoon", "at |a quarter to five in the afternoon", "at |4:45 p.m.", "at |16:45"}},
	{want: "2013-02-12T05:00", say: []string{"at |5 o'clock", "at |five o'clock", "at |5 o’clock"}},
	{want: "2013-02-12T14:30:05", say: []string{"at |14:30:05", "at |2:30:05 p.m."}},
	{want: "2013-02-08T21:00", say: []string{"at |9 p.m. Friday", "at |9 p.m. on Friday", "on |Friday at 9 p.m.", "at |9 p.m., Friday"[:0] + "at |9:00 p.m. Friday"}},
	{want: "2018-06-05T09:15", say: []string{"at |9:15 a.m. on June 5, 2018", "on |June 5, 2018 at 9:15 a.m.", "on |June 5, 2018, at 9:15 a.m.", "at |09:15 on 5 June 2018", "on |2018-06-05T09:15", "on |2018-06-05 09:15"}},
	{want: "2013-02-11T08:00", say: []string{"yesterday at 8", "on |Monday at 8", "yesterday at eight", "yesterday at 8 a.m."}},
	{want: "2013-02-12T15:00", say: []string{"at |1500 GMT", "at |3 p.m. Eastern time", "at |15:00 UTC"}},
	{want: "2013-02-12T08:00/2013-02-12T09:00", say: []string{"from |8 a.m. to 9 a.m.", "from |8:00 to 9:00", "between |8 a.m. and 9 a.m.", "from |8-9am", "between |8 and 9am", "from |8 to 9am", "from |8 to 9 in the morning"}},
}

func TestClockCorpus(t *testing.T) { checkCorpus(t, clockCorpus, Options{}) }

var durationCorpus = []meaning{
	{want: "PT4H", mod: timeline.ModEqualOrMore, frame: "They waited %s.", say: []string{"4+ hours", "4+ whole hours"}},
	{want: "P3Y", frame: "They stayed for %s.", say: []string{"three years", "3 years", "three full years", "three long years"}},
	{want: "P3Y", frame: "They signed a %s deal.", say: []string{"three-year", "3-year"}},
	{want: "PT2H", frame: "They waited %s.", say: []string{"two hours", "2 hours", "two whole hours"}},
	{want: "PT30M", frame: "They waited %s.", say: []string{"half an hour", "30 minutes", "thirty minutes"}},
	{want: "PT1M30S", frame: "They waited %s.", say: []string{"a minute and a half", "one and a half minutes", "1½ minutes", "1.5 minutes", "1 1/2 minutes"}},
	{want: "P2Y6M", frame: "They waited %s.", say: []string{"two and a half years", "2 1/2 years", "2.5 years", "2½ years", "two years and six months", "two years, six months"}},
	{want: "P2W", frame: "They stayed for %s.", say: []string{"two weeks", "2 weeks", "a fortnight"}},
	{want: "P10Y", frame: "They stayed for %s.", say: []string{"a decade", "ten years", "one decade", "10 years"}},
	{want: "P100Y", frame: "They stayed for %s.", say: []string{"a century", "a hundred years", "100 years", "one hundred years"}},
	{want: "PXY", frame: "They stayed for %s.", say: []string{"years", "several years", "a few years", "many years", "some years"}},
	{want: "PXM", frame: "They stayed for %s.", say: []string{"months", "several months", "a few months"}},
	{want: "P2Y", mod: timeline.ModApprox, frame: "They stayed for %s.", say: []string{"a couple of years", "about two years", "around two years", "roughly two years", "approximately two years", "two years or so"}},
	{want: "P7D", mod: timeline.ModMoreThan, frame: "They stayed for %s.", say: []string{"more than seven days", "over seven days", "more than 7 days"}},
	{want: "P7D", mod: timeline.ModLessThan, frame: "They stayed for %s.", say: []string{"less than seven days", "fewer than seven days", "nearly seven days", "almost seven days", "under seven days"}},
	{want: "P7D", mod: timeline.ModEqualOrMore, frame: "They stayed for %s.", say: []string{"at least seven days", "seven days or more", "no less than seven days", "no fewer than seven days"}},
	{want: "P7D", mod: timeline.ModEqualOrLess, frame: "They stayed for %s.", say: []string{"up to seven days", "at most seven days", "no more than seven days", "as many as seven days"}},
	{want: "P3M", frame: "Sales fell in %s.", say: []string{"the last three months", "the past three months", "the previous three months"}},
	{want: "P10Y", frame: "Sales fell over %s.", say: []string{"the past decade", "the last decade", "the past ten years", "the last 10 years"}},
	{want: "P1D", frame: "They waited %s.", say: []string{"all day", "the whole day", "the entire day"}},
	{want: "P5Y", frame: "They stayed %s.", say: []string{"between |five and ten years", "five to ten years", "five or ten years", "5-10 years"}},
	{want: "PXDE", frame: "It was a %s fight.", say: []string{"decades-long"}},
	{want: "P1D", frame: "They had a %s meeting.", say: []string{"day-long"}},
	{want: "P8M", frame: "They found an %s boy.", say: []string{"8-month-old"}},
}

func TestDurationCorpus(t *testing.T) { checkCorpus(t, durationCorpus, Options{}) }

var setCorpus = []meaning{
	{want: "XXXX-XX-19", frame: "They meet %s.", say: []string{"on |the 19th of every month", "on |the 19th of each month"}},
	{want: "XXXX-WXX-1", frame: "They meet %s.", say: []string{"every Monday", "each Monday"}},
	{want: "XXXX-WXX-1", frame: "They meet %s there.", say: []string{"every mon", "each mon"}},
	{want: "P1D", frame: "They meet %s.", say: []string{"every day", "daily", "each day"}},
	{want: "P1W", frame: "They meet %s.", say: []string{"every week", "weekly", "each week", "once a week", "twice a week", "three times a week"}},
	{want: "P1Y", frame: "They meet %s.", say: []string{"every year", "annually", "yearly", "each year", "once a year", "year after year"}},
	{want: "P2W", frame: "They meet %s.", say: []string{"every two weeks", "every other week", "every second week", "fortnightly", "biweekly"}},
	{want: "P3M", frame: "They meet %s.", say: []string{"every quarter", "quarterly", "each quarter", "every three months"}},
	{want: "XXXX-WXX-2", frame: "They meet %s.", say: []string{"every Tuesday", "each Tuesday", "on |Tuesdays", "every other Tuesday"}},
	{want: "XXXX-WXX-2TNI", frame: "They meet %s.", say: []string{"on |Tuesday nights", "every Tuesday night", "each Tuesday night"}},
	{want: "XXXX-07", frame: "They meet %s.", say: []string{"every July", "each July"}},
	{want: "XXXX-SU", frame: "They meet %s.", say: []string{"every summer", "each summer"}},
}

func TestSetCorpus(t *testing.T) { checkCorpus(t, setCorpus, Options{}) }
