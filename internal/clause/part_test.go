package clause

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// partCorpus holds claims whose thing, whole or date the words just around the
// figure do not say, and as many that look alike and mean something else. A
// claim is "figure | of | whole | when".
var partCorpus = []struct {
	reason string
	text   string
	want   []string
}{
	{"a thing described is not dated by what happens to it", "A clinic with 30 beds opened in Graz on Friday.", []string{"30 | beds | | "}},
	{"beds that were opened are", "The clinic opened 30 beds on Friday.", []string{"30 | beds | | 2021-09-10"}},
	{"a running total begins nowhere", "As of Monday we have 41 cases.", []string{"41 | cases | | ../2021-09-13"}},
	{"the cases of a day", "On Monday we had 41 cases.", []string{"41 | cases | | 2021-09-13"}},
	{"since a happening", "Some 70 people are missing since the dam broke on 3 September.", []string{"70 | people | | 2021-09-03/.."}},
	{"at a happening", "Some 70 people died when the dam broke on 3 September.", []string{"70 | people | | 2021-09-03"}},
	{"how the figure before has changed", "The post carried 4 million letters in 2020, up 6% from 3.8 million in 2019.", []string{"4 million | letters | | 2020", "6% | letters | | 2020", "3.8 million | letters | | 2019"}},
	{"what has changed is the subject", "The post carried 4 million letters in 2020, and its costs were up 6%.", []string{"4 million | letters | | 2020", "6% | its costs | | "}},
	{"a change counted from a day", "Sales of $3 million in May were up 8% from a year earlier.", []string{"$3 million | Sales | | 2021-05", "8% | Sales | | 2021-05"}},
	{"two lengths of time up to now", "The lake has sunk by 4 metres since 1950, and by 1 metre since 2015.", []string{"4 metres | lake | | 1950/..", "1 metre | lake | | 2015/.."}},
	{"as fast as then", "The lake sank by 4 metres between 2000 and 2020, as fast as in the 1990s.", []string{"4 metres | lake | | 2000/2020"}},
	{"where something else is so", "In May it shut the works at Derby, where 140 people were trained.", []string{"140 | people | | "}},
	{"where a happening is told of", "We ran Operation Falcon (May 2019) where the navy searched 30 ships.", []string{"30 | ships | | 2019-05"}},
	{"when something else was so", "In May it shut the works, as 140 people were on strike.", []string{"140 | people | | 2021-05"}},
	{"what only describes another thing", "They compared pictures of 30 lakes with maps drawn in 1958.", []string{"30 | lakes with maps | | "}},
	{"the crew of a boat", "The boat, with a crew of four, has been missing since May.", []string{"four | crew | | "}},
	{"how far from a place", "The crew found a raft about 19 km west of the cape.", []string{"19 km | raft | | "}},
	{"what something costs", "The quay was built at a cost of £318.", []string{"£318 | quay | | "}},
	{"a cost that is told of itself", "The town faces a cost of £318.", []string{"£318 | cost | | "}},
	{"some more of them", "It fed 300 people and plans to reach another 1,500 by June 2022.", []string{"300 | people | | ", "1,500 | people | | ../2022-06 ON_OR_BEFORE"}},
	{"two of them, told on", "Five men were held; two were freed on Tuesday.", []string{"Five | men | | ", "two | men | | 2021-09-14"}},
	{"a share that says a count over again", "Herders lost 320 cows, a quarter of all herds, in May.", []string{"320 | cows | | 2021-05", "a quarter | cows | all herds | 2021-05"}},
	{"the months of a year", "In the first nine months of 2020 the force recorded 1,184 thefts.", []string{"1,184 | thefts | | 2020-01/2020-09"}},
	{"a length of time that begins nowhere", "Within nine months the force recorded 1,184 thefts.", []string{"1,184 | thefts | | "}},
	{"the quarter that a report is of", "Ulvik had sales of $9 million in the quarter ended June 30, 2021. Operating profit fell to $2 million, and the margin to 9%.", []string{"$9 million | sales | | 2021-04-01/2021-06-30", "$2 million | Operating profit | | 2021-04-01/2021-06-30", "9% | margin | | 2021-04-01/2021-06-30"}},
	{"a day is no period of a report", "Ulvik sold a yard on 30 June 2021. Operating profit fell to $2 million.", []string{"$2 million | Operating profit | | "}},
	{"a line of a chronology", "May 1967: Ulvik opens the shaft. It employs 240 men.", []string{"240 | men | | 1967-05"}},
	{"a day for somebody else", "The board proposed a dividend of $1 per share, payable on 14 October to holders at 16 September.", []string{"$1 | dividend | | "}},
	{"what has stopped since then dates nothing else", "The clock has been stopped since May. The clerk received three offers.", []string{"three | offers | | "}},
	{"what happened then does", "The clock was stopped in May. The clerk received three offers.", []string{"three | offers | | 2021-05"}},
	{"an old share", "In 2020, 74 percent of flights were late, compared with 79 percent in 2019.", []string{"74 percent | late | flights | 2020", "79 percent | late | flights | 2019"}},
	{"the year of a census", "The census of 2011 found 8,412 residents.", []string{"8,412 | residents | | 2011"}},
	{"the year of a law", "The law of 1972 names 14 towns.", []string{"14 | towns | | "}},
	{"of them, told on", "The fleet had 60 boats. A storm sank 23 of them.", []string{"60 | boats | | ", "23 | boats | boats | "}},
	{"how long a thing is", "The wall, 840 m long and built in 1936, was raised in May.", []string{"840 m | wall | | "}},
	{"a thing of such a length", "A footbridge of 94 metres, opened in June 2016, links the banks.", []string{"94 metres | footbridge | | "}},
	{"a rise of such a length", "A rise of 94 metres in June 2016 was the last.", []string{"94 metres | rise | | 2016-06"}},
	{"compared with another year", "The surplus was $150 million, against a deficit of $126 million in 2014.", []string{"$150 million | surplus | | ", "$126 million | deficit | | 2014"}},
	{"those of the sentence before", "Some 46,000 people fled. Today fewer than 20,000 are in shelters.", []string{"46,000 | people | | ", "20,000 | people | | 2021-09-15"}},
	{"points fewer", "In 2017, 17% of adults smoked, three percentage points fewer than in 2007.", []string{"17% | smoked | adults | 2017", "three percentage points | smoked | adults | 2017"}},
	{"by then, when", "By 1801, when the census was taken, the town had 1,874 houses.", []string{"1,874 | houses | | 1801"}},
	{"a limit of time", "The port will handle 40 million tonnes of coal no later than 2024.", []string{"40 million tonnes | coal | | ../2024 ON_OR_BEFORE"}},
	{"what is compared has the other date", "The town has 12 schools, more than in 1990.", []string{"12 | schools | | "}},
	{"a part of a known number", "A flood swept away 2 of the remaining 9 arches in March 1890.", []string{"2 | arches | remaining 9 arches | 1890-03", "9 | arches | | "}},
	{"of which, counted", "The fleet has 80 ships, of which nine are idle.", []string{"80 | ships | | ", "nine | ships | ships | "}},
	{"of whom, with the date of all", "The yard hired 120 welders in May, of whom 80 were in Bergen and 40 in Bodø.", []string{"120 | welders | | 2021-05", "80 | welders | welders | 2021-05", "40 | welders | welders | 2021-05"}},
	{"of whom, with what they are", "Some 520 pupils came in May, of whom 310 were girls.", []string{"520 | pupils | | 2021-05", "310 | girls | pupils | 2021-05"}},
	{"of whom, a share behind", "The force has 310 staff, 34% of whom are women.", []string{"310 | staff | | ", "34% | women | staff | "}},
	{"a figure with a noun of its own is no part", "The yard has 80 ships, of which nine are idle, and 12 tugs.", []string{"80 | ships | | ", "nine | ships | ships | ", "12 | tugs | | "}},
	{"a sum is no part of a count", "It has 80 ships, for which it paid $3 million.", []string{"80 | ships | | ", "$3 million |  | | "}},
	{"of which, a share", "The spill fouled 8 kilometres of coast, of which 90% is clean.", []string{"8 kilometres | coast | | ", "90% | clean | coast | "}},
	{"of them, without a verb", "Some 400 people, two thirds of them children, fled.", []string{"400 | people | | ", "two thirds | children | people | "}},
	{"a comparative is no noun", "In 2019 output was 4.1% lower than in 2018.", []string{"4.1% | output | | 2019"}},
	{"but a noun after a percentage is", "The shop sells 30% vinegar.", []string{"30% | vinegar | | "}},
	{"a label names its figure", "Budget: 5 million euros.", []string{"5 million euros | Budget | | "}},
}

func TestPartCorpus(t *testing.T) {
	for _, c := range partCorpus {
		d := read(c.text)
		var got []string
		for _, k := range d.link().Claims {
			q := &d.qs[k.Figure]
			got = append(got, d.x.Bytes(q.First, q.Last)+" | "+k.Of+" | "+k.Whole+sep(k.Whole)+"| "+k.When.String())
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s: %q\n%s", c.reason, c.text, d)
		}
	}
}

func sep(s string) string {
	if s == "" {
		return ""
	}
	return " "
}

// TestListDates shows how the items of a list are dated: by the heading above
// them, and figures in brackets by the note that the text has on them.
func TestListDates(t *testing.T) {
	text := "The figures cover the year 2019; figures for 2018 are in brackets.\n\nTraffic in 2019\n\n- Ships: 3,912 (4,055)\n- Coal: 7.2 million tonnes (6.9 million tonnes)\n"
	var got []string
	for _, k := range read(text).link().Claims {
		got = append(got, k.Inherited.String())
	}
	if d := cmp.Diff([]string{"2019", "2018", "2019", "2018"}, got); d != "" {
		t.Error(d)
	}
}
