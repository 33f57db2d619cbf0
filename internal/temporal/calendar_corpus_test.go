package temporal

import (
	"testing"

	"github.com/almanac-go/almanac/timeline"
)

var calendarCorpus = []meaning{
	{want: "2018-06-05", say: []string{"on |June 5, 2018", "on |5 June 2018", "on |June 5 2018", "on |5th June 2018", "on |June 5th, 2018", "on |the 5th of June 2018", "on |the 5th of June, 2018",
		"on |the fifth of June 2018", "on |June the 5th 2018", "on |5 June, 2018", "on |05 June 2018", "on |5-Jun-2018", "on |05-Jun-2018", "on |2018-06-05", "on |2018/06/05", "on |5\xa0June 2018", "on |5\u00a0June\u00a02018",
		"on |Jun 5, 2018", "on |Jun. 5, 2018", "on |5 Jun 2018", "on |Tuesday, June 5, 2018", "on |Tuesday, 5 June 2018", "on |Tuesday June 5, 2018", "on |Tuesday, June 5th 2018",
		"on |June fifth, 2018", "on |20180605", "on |5/Jun/2018", "on |2018-Jun-05", "on |Tue, 5 Jun 2018", "on |Tues., June 5, 2018", "on |6/5/2018", "on |06/05/2018", "on |6-5-2018"}},
	{want: "2018-09-11", say: []string{"on |Sept. 11, 2018", "on |Sep 11, 2018", "on |September 11th 2018", "on |11 September 2018", "on |the 11th of September, 2018", "on |Sept 11 2018", "on |September eleventh, 2018"}},
	{want: "2018-06-25", say: []string{"on |25/06/2018", "on |25.06.2018", "on |25-06-2018", "on |June twenty-fifth, 2018", "on |the twenty-fifth of June 2018", "on |06/25/2018", "on |June 25, 2018"}},
	{want: "2016-05", say: []string{"in |May 2016", "in |May of 2016", "in |May, 2016", "in |May '16", "since |May 2016", "by |May 2016", "in |05/2016", "in |2016-05"}},
	{want: "2017-10", say: []string{"in |October 2017", "in |Oct. 2017", "in |Oct 2017", "in |October, 2017", "in |October of 2017", "in |Oct-2017", "in |10/2017", "in |October two thousand seventeen"}},
	{want: "1997-01", say: []string{"in |January 1997", "in |Jan. 1997", "in |January nineteen ninety-seven", "in |January of 1997", "in |Jan '97"}},
	{want: "2013-03-04", frame: "They will meet %s.", say: []string{"on |March 4", "on |4 March", "on |the 4th of March", "on |Mar. 4", "on |March 4th", "on |Monday, March 4", "on |March fourth", "on |Monday, 4 March"}},
	{want: "2013-01-20", frame: "They met %s.", say: []string{"on |January 20", "on |20 January", "on |Jan. 20", "on |Jan 20th", "on |Sunday, Jan. 20", "on |the twentieth of January", "on |January 20th"}},
	{want: "2012-11", say: []string{"in |November", "since |November", "last November"}},
	{want: "1476-06-24", say: []string{"on |St. John's Day 1476", "on |St John’s Day, 1476"}},
	{want: "1476-11-11", say: []string{"at |Martinmas 1476", "on |St Martin's Day 1476"}},
	{want: "1476-09-29", say: []string{"at |Michaelmas 1476", "on |September 29, 1476"}},
	{want: "2012-12-26", say: []string{"on |St. Stephen's Day", "on |Boxing Day"}},
	{want: "2012-12-25", say: []string{"on |December 25", "on |Christmas", "on |Christmas Day", "last Christmas", "at |Christmas"}},
	{want: "2012-11-22", say: []string{"on |Thanksgiving", "on |Thanksgiving Day", "on |Nov. 22"}},
	{want: "2018-06-05/2018-06-09", say: []string{"on |June 5-9, 2018", "from |June 5-9, 2018", "on |June 5–9, 2018", "on |June 5\x969, 2018", "on |5-9 June 2018", "on |5 – 9 June 2018", "from |June 5 to June 9, 2018", "from |June 5 to 9, 2018",
		"from |5 to 9 June 2018", "between |June 5 and June 9, 2018", "between |June 5 and 9, 2018", "from |5th to 9th June 2018", "from |the 5th to the 9th of June 2018", "from |June 5 through June 9, 2018", "from |5 June to 9 June 2018",
		"from |June 5, 2018 to June 9, 2018", "from |2018-06-05 to 2018-06-09", "on |June 5th–9th, 2018"}},
	{want: "2022-11-30/2022-12-14", say: []string{"on |November 30–December 14, 2022", "on |Nov 30–Dec 14, 2022", "from |30 November to 14 December 2022", "from |Nov. 30 to Dec. 14, 2022", "between |November 30 and December 14, 2022"}},
	{want: "2022-11/2023-01", say: []string{"between |November and January 2023", "from |November to January 2023", "from |November 2022 to January 2023", "from |November through January 2023", "between |November 2022 and January 2023"}},
	{want: "2022-04/2022-08", say: []string{"in |April-August 2022", "in |April–August 2022", "from |April to August 2022", "from |April through August 2022", "between |April and August 2022", "from |April 2022 to August 2022", "from |April to August of 2022"}},
	{want: "2022-12-28/2023-01-03", say: []string{"from |December 28 to January 3, 2023", "on |Dec. 28–Jan. 3, 2023", "between |28 December and 3 January 2023"}},
}

func TestCalendarCorpus(t *testing.T) { checkCorpus(t, calendarCorpus, Options{}) }

var yearCorpus = []meaning{
	{want: "2017", say: []string{"in |2017", "since |2017", "by |2017", "in |the year 2017", "until |2017", "before |2017", "after |2017", "during |2017", "throughout |2017", "in |two thousand seventeen", "in |two thousand and seventeen", "for |2017"}},
	{want: "1984", say: []string{"in |1984", "in |'84", "in |’84", "in |nineteen eighty-four", "in |nineteen eighty four", "in |the year 1984"}},
	{want: "2017/2030", say: []string{"in |2017-2030", "in |2017–2030", "in |2017 – 2030", "from |2017 to 2030", "between |2017 and 2030", "from |2017 through 2030", "from |2017 until 2030"}},
	{want: "2012/2013", say: []string{"in |2012-13", "in |2012–13", "in |2012/13", "from |2012 to 2013", "in |2012-2013", "between |2012 and 2013"}},
	{want: "198", say: []string{"in |the 1980s", "in |the '80s", "in |the ’80s", "in |the 80s", "in |the eighties", "in |the 1980's", "during |the 1980s"}},
	{want: "199", say: []string{"in |the nineties", "in |the 1990s", "in |the '90s", "throughout |the 1990s"}},
	{want: "19", say: []string{"in |the 20th century", "in |the twentieth century", "in |the 1900s", "during |the 20th century"}},
	{want: "18", say: []string{"in |the 19th century", "in |the nineteenth century", "in |the 1800s"}},
	{want: "20", say: []string{"in |the 21st century", "in |the twenty-first century", "in |this century"[3:]}},
	{want: "BC0044", say: []string{"in |44 BC", "in |44 BCE"}},
	{want: "0079", say: []string{"in |AD 79", "in |79 AD", "in |A.D. 79", "in |79 CE", "in |the year 79"}},
	{want: "1990", mod: timeline.ModStart, say: []string{"in |early 1990", "in |the beginning of 1990"[3:], "at |the start of 1990", "at |the beginning of 1990"}},
	{want: "1990", mod: timeline.ModEnd, say: []string{"in |late 1990", "at |the end of 1990", "by |the end of 1990", "by |end of 1990", "at |the close of 1990"}},
	{want: "1990", mod: timeline.ModMid, say: []string{"in |mid-1990", "in |mid 1990", "in |the middle of 1990"}},
	{want: "199", mod: timeline.ModStart, say: []string{"in |the early 1990s", "in |the early nineties", "in |the early '90s"}},
	{want: "199", mod: timeline.ModMid, say: []string{"in |the mid-1990s", "in |the mid 1990s", "in |the mid-nineties"}},
	{want: "1850", mod: timeline.ModApprox, say: []string{"in |about 1850"[3:], "around 1850", "circa 1850", "c. 1850"}},
	{want: "1989-Q3", say: []string{"in |the third quarter of 1989", "in |Q3 1989", "in |1989 Q3", "in |Q3 of 1989", "in |the 3rd quarter of 1989", "in |Q3-1989", "in |1989-Q3"}},
	{want: "1990-H1", say: []string{"in |the first half of 1990", "in |H1 1990", "in |1990 H1"}},
	{want: "1994-SU", say: []string{"in |the summer of 1994", "in |summer 1994", "in |Summer 1994", "during |the summer of 1994"}},
	{want: "1994-WI", say: []string{"in |the winter of 1994", "in |winter 1994", "in |the winter of nineteen ninety-four"}},
	{want: "2000", mod: timeline.ModApprox, say: []string{"at |the turn of the century", "around |the turn of the century"[:0] + "at |the turn of the 21st century"}},
	{want: "1900", mod: timeline.ModApprox, say: []string{"at |the turn of the 20th century", "at |the turn of the twentieth century"}},
	{want: "1066/1087", say: []string{"from |1066 to 1087", "between |1066 and 1087", "from |1066 until 1087", "in |1066-1087"}},
	{want: "BC0264/BC0241", say: []string{"from |264 to 241 BC", "from |264 until 241 BC", "in |264-241 BC", "between |264 and 241 BC"}},
	{want: "18/19", say: []string{"in |the 19th and 20th centuries", "in the late |19th and early 20th centuries"[:0] + "in |the nineteenth and twentieth centuries"}},
	{want: "199/200", say: []string{"from |the mid-1990s to the early 2000s", "from |the 1990s to the 2000s"}},
	{want: "2008", frame: "Fees rose in %s.", say: []string{"SY2008", "sy 2008", "SY08", "fiscal year 08", "the fiscal year 08", "school year 2008", "financial year 08"}},
	{want: "P1Y", frame: "Sales rose in %s that was so hard.", say: []string{"the fiscal year", "the financial year"}},
	{want: "1989", frame: "Sales rose in %s.", say: []string{"fiscal 1989", "fiscal year 1989", "the fiscal year 1989", "FY1989", "FY 1989", "FY89"}},
}

func TestYearCorpus(t *testing.T) { checkCorpus(t, yearCorpus, Options{}) }

func TestLists(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"They met on June 5, 12 and 19, 2018.", "[June 5]=2018-06-05 (month day); [12]=2018-06-12 (more days); [19, 2018]=2018-06-19 (more days)"},
		{"They met on May 2-3, 9-10 and 16, 2015.", "[May 2-3]=2015-05-02/2015-05-03 (month day); [9-10]=2015-05-09/2015-05-10 (more days); [16, 2015]=2015-05-16 (more days)"},
		{"On May 5, 12 people died.", "[May 5]=2013-05-05 (month day)"},
		{"They met in 2015 and 2016.", "[2015]=2015 (year); [2016]=2016 (year)"},
		{"They met on Monday and Tuesday.", "[Monday]=2013-02-11 (weekday); [Tuesday]=2013-02-12 (weekday)"},
		{"Names of the 1980s and '90s.", "[the 1980s]=198 (decade); ['90s]=199 (decade)"},
		{"He spoke at the 2014 New Orleans festival.", "[2014]=2014 (year)"},
		{"A 1996 law was cited.", "[1996]=1996 (year)"},
		{"The 2017 U.S. plan was new.", "[2017]=2017 (year)"},
		{"2019: 31 ships\n2020: 25 ships", "[2019]=2019 (year); [2020]=2020 (year)"},
		{"The display read 2019:31 again.", ""},
		{"Port calls by year\n\n2019: 31 ships", "[2019]=2019 (year)"},
	} {
		if got := show(c.text, Options{Ref: reference}); got != c.want {
			t.Errorf("%q: got %s, want %s", c.text, got, c.want)
		}
	}
}
