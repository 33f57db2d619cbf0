package measure

import "testing"

var rangeCorpus = []meaning{
	{"10..15 ton", []string{"10 to 15 tons", "10-15 tons", "10–15 tons", "between 10 and 15 tons", "from 10 to 15 tons", "10 - 15 tons", "ten to fifteen tons", "10 tons to 15 tons", "between ten and fifteen tons", "10- to 15-ton", "between 10 tons and 15 tons"}},
	{"45000000..52000000 USD", []string{"between $45 million and $52 million", "$45 million to $52 million", "$45–52 million", "$45-$52 million", "$45 to $52 million", "from $45 million to $52 million", "$45m-$52m", "$45m to $52m", "between $45 and $52 million"}},
	{"18..25 %", []string{"18-25%", "18–25%", "18% to 25%", "18 to 25 percent", "between 18 and 25 percent", "18%-25%", "between 18% and 25%", "18 percent to 25 percent", "from 18 to 25 per cent"}},
	{"1500000..2000000 person", []string{"1.5 to 2 million persons", "1.5–2 million persons", "between 1.5 and 2 million persons", "1.5 million to 2 million persons"}},
	{"10..15 expert", []string{"10 to 15 experts", "10–15 experts", "between 10 and 15 experts", "ten to fifteen experts", "from 10 to 15 experts"}},
	{"5±0.2 mm", []string{"5 ± 0.2 mm", "5±0.2 mm", "5 mm ± 0.2 mm"}},
	{"2000..2500 cal", []string{"2,000 to 2,500 calories", "2,000-2,500 calories", "between 2,000 and 2,500 calories"}},
	{"20..100 apple", []string{"at least 20 and at most 100 apples", "at most 100 and at least 20 apples", "more than 20 but less than 100 apples"}},
	{"3..4 yr", []string{"three or four years", "3 or 4 years", "three to four years"}},
	{"3..5 d", []string{"three to five days", "3-5 days", "between three and five days"}},
}

func TestRanges(t *testing.T) { check(t, rangeCorpus, frames[0], frames[1]) }

// TestLists holds how neighbouring figures share units and nouns.
func TestLists(t *testing.T) {
	tests := []struct{ text, want, reason string }{
		{"They seized 11, 14 and 20 tons.", "11 ton; 14 ton; 20 ton", "a list shares its unit"},
		{"Rates of 3, 4, and 5 percent applied.", "3 %; 4 %; 5 %", "with a comma before and"},
		{"It sells 5- and 10-litre cans.", "5 L; 10 L", "hyphens that wait for their unit"},
		{"All three or four ships came.", "3 ship; 4 ship", "an alternative that shares its noun"},
		{"The 7, 9 and 11 boys sang.", "7 boy; 9 boy; 11 boy", "a list that shares its noun"},
		{"It rose to 46 and 12 people died.", "46; 12 people", "a figure of its own before the next clause"},
		{"It took 20 or 30 minutes.", "20 min; 30 min", "lengths of time in an alternative"},
		{"Eight or nine euros will do.", "8 EUR; 9 EUR", "an alternative"},
		{"Output fell from 128 tons in spring to 82.", "128 ton; 82 ton", "an old and a new figure are two"},
		{"Income rose 12% to $4.3bn from $3.8bn.", "12 % up; 4300000000 USD; 3800000000 USD", "three figures of one change"},
		{"It sold 3.9 million headsets, up from 2.4 million.", "3900000 headset; 2400000 headset", "the noun is left out"},
		{"There were 460 thefts compared with 63 before.", "460 theft; 63 theft", "likewise"},
		{"It covers 100 km (60 miles).", "100 km; 60 mi", "the same in another unit"},
		{"It covers more than 100 km (60 miles).", ">100 km; >60 mi", "with the same bound"},
		{"He raised 280 million of the 1.5 billion shekels.", "280000000 ILS; 1500000000 ILS", "a part and its whole"},
		{"The index lost 190 points, or 0.6%.", "190 point down; 0.6 % down", "one change, told twice"},
		{"Prices were $5, $7 and $9.", "5 USD; 7 USD; 9 USD", "signs before each"},
		{"Two of the 15 men stayed.", "2 man; 15 man", "a part of a counted whole"},
		{"They bought 4 million of its 4.9 million shares.", "4000000 share; 4900000 share", "likewise"},
		{"One child in ten is ill.", "1/10 child", "a share with its noun inside"},
		{"The 12-member panel met.", "12 member", "a count in an adjective"},
		{"Gold fell $3.40 to $1,885.20.", "3.40 USD down; 1885.20 USD", "a change and a level in money"},
		{"The slab is 10 by 12 feet.", "10 ft; 12 ft", "two sides share their unit"},
		{"It was 43.8 percent, a loss of 6.1 points.", "43.8 %; 6.1 pp", "points of a percentage"},
		{"The index lost 6.1 points.", "6.1 point down", "points of an index"},
		{"They sold 18.6 million tonnes (19.1 million).", "18600000 t; 19100000 t", "the figure of the year before in brackets"},
		{"Of the 17 bridges, of which three are open, none is new.", "17 bridge; 3 bridge", "a relative clause"},
		{"There were 40 boys. Of these, 31 (78%) were ill.", "40 boy; 31 boy; 78 %", "a part of what the sentence before counted"},
		{"It was 20 °C, 3 degrees above normal.", "20 °C; 3 °C", "degrees of the scale in use"},
		{"It hit the target four times.", "4 time", "occurrences"},
		{"It is four times as large.", "4 times", "a multiple"},
		{"It sells at 6.5 times earnings.", "6.5 times", "a multiple"},
		{"They wrote that 2 of 3 readers agreed.", "2 reader; 3 reader", "a part of a whole without article"},
		{"In the storm, 11 died and 40 were hurt.", "11; 40", "figures that are subjects"},
		{"Shell eased 1 to 416.", "1; 416", "a change and a level, no range"},
		{"Sales of 3 to 20 tons are common.", "3..20 ton", "with one unit it can be a range"},
	}
	for _, tc := range tests {
		if got := describeAll(tc.text); got != tc.want {
			t.Errorf("%q: got %q, want %q: %s", tc.text, got, tc.want, tc.reason)
		}
	}
}

var shareCorpus = []meaning{
	{"22 %", []string{"22%", "22 percent", "22 per cent", "22 pct", "twenty-two percent", "22 %", "22-percent", "22 percents"}},
	{"0.5 %", []string{"0.5%", ".5 percent", "0.5 per cent"}},
	{"2 pp", []string{"2 percentage points", "two percentage points", "2 pp", "2 percent points", "2-percentage-point", "2 % points"}},
	{"25 bp", []string{"25 basis points", "25 bps", "25-basis-point"}},
	{"1/3 fraction", []string{"a third of it", "one third", "one-third", "one in three", "⅓"}},
	{"2/3 fraction", []string{"two thirds", "two-thirds", "two in three", "two out of three"}},
	{"1/2 fraction", []string{"half of it", "a half", "one-half", "half the fleet", "half of the fleet", "one in two"}},
	{"6/10 fraction", []string{"six in ten", "six out of ten", "6 out of 10", "six out of every ten", "6 in 10"}},
	{"3/4 fraction", []string{"three quarters", "three-quarters of it", "three fourths", "¾"}},
	{"2 times", []string{"twice the estimate", "two times as many", "2x", "doubled", "twofold", "twice as much"}},
	{"2 time", []string{"twice", "two times", "2 times"}},
	{"6.5 times", []string{"6.5 times", "6.5x", "6.5 times earnings"}},
	{"10 times", []string{"ten times more", "tenfold", "10-fold", "10 times higher"}},
}

func TestShares(t *testing.T) { check(t, shareCorpus, frames[0], frames[1]) }
