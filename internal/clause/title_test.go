package clause

import (
	"strings"
	"testing"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/google/go-cmp/cmp"
)

// titleCorpus maps sentences to the headlines of their events: the text's own
// words in its order, without times, brackets, relative clauses and asides. The
// document is of Wednesday, 15 September 2021.
var titleCorpus = []struct {
	text string
	want []string
}{
	{"In 2017, Danish officers seized almost 16 tons of hashish.", []string{"Danish officers seized almost 16 tons of hashish"}},
	{"In 2017 they seized 16 tons of hashish.", []string{"they seized 16 tons of hashish"}},
	{"The bridge, built in 1931, was closed on 3 May 2004 for repairs.", []string{"The bridge built", "The bridge was closed for repairs"}},
	{"The earthquake of 2010 in Haiti destroyed the port.", []string{"The earthquake in Haiti"}},
	{"In 2015 and 2016, we were hit hard by the flow of cheap steel.", []string{"we were hit hard by the flow of cheap steel"}},
	{"In May 2019 they also carried out Operation Falcon.", []string{"they carried out Operation Falcon"}},
	{"Commanders praised Operation Falcon (April-June 2019) in their report.", []string{"Operation Falcon"}},
	{"The region was hit by disasters, most notably Hurricane Ana in 1998.", []string{"Hurricane Ana"}},
	{"The town is preparing for the king's visit in January 2022.", []string{"the king's visit"}},
	{"Many states condemned Iraq's invasion of Kuwait on 2 August 1990.", []string{"Iraq's invasion of Kuwait"}},
	{"The notice, in force since 3 October 2019, was lifted on Friday.", []string{"The notice in force", "The notice was lifted"}},
	{"The rule is in force since May 2019.", []string{"The rule is in force"}},
	{"The board proposes a dividend of $1.35 per share, payable on May 3.", []string{"a dividend of $1.35 per share payable"}},
	{"The bridge, delayed twice, is to open in 2027.", []string{"The bridge is to open"}},
	{"The state has until 2 April 2027 to appeal.", []string{"The state has until 2 April 2027 to appeal"}},
	{"The state has to appeal by 2 April 2027.", []string{"The state has to appeal"}},
	{"Police said two men died on Monday.", []string{"two men died"}},
	{"According to the mayor, the market hall reopened in June 2018.", []string{"the market hall reopened"}},
	{"The museum, which holds 900 paintings, opened on 4 May 2019.", []string{"The museum opened"}},
	{"On Tuesday the council voted to sell the old stadium.", []string{"the council voted to sell the old stadium"}},
	{"The ministry allowed farmers in 2020 to burn straw.", []string{"The ministry allowed farmers to burn straw"}},
	{"Talks between the two governments began in Vienna on 5 July 2015.", []string{"Talks between the two governments began in Vienna"}},
	{"A second round of talks is planned for 1 October.", []string{"A second round of talks"}},
	{"Heavy showers are forecast for Sunday.", []string{"Heavy showers"}},
	{"The factory did not open in 2020.", []string{"The factory did not open"}},
	{"The paintings were not uncovered until 1887.", []string{"The paintings were not uncovered until 1887"}},
	{"The men, aged 24 and 31, were charged on Sunday.", []string{"The men were charged"}},
	{"A driver who killed two cyclists was jailed on 3 May.", []string{"A driver was jailed"}},
	{"In May 2020 three cars were broken into, police said.", []string{"three cars were broken into"}},
	{"A 19-year-old was released on bail on 3 May.", []string{"A 19-year-old was released on bail"}},
	{"A 19-year-old driver was released on bail on 3 May.", []string{"A 19-year-old driver was released on bail"}},
	{"The unions have called a strike for next Monday.", []string{"The unions have called a strike"}},
	{"She has lived in Oslo since 2012.", []string{"She has lived in Oslo"}},
	{"It never rained in March 2003.", []string{"It never rained"}},
	{"The firm will next year open a plant in Brno and hire 300 people.", []string{"The firm will open a plant in Brno"}},
	{"He was arrested and charged on Monday.", []string{"He was arrested", "He was charged"}},
	{"Two trains collided near Lund on 12 March 1999, killing nine people.", []string{"Two trains collided near Lund"}},
	{"The new terminal, said the port director, will be finished by 2024.", []string{"The new terminal will be finished"}},
	{"Prices rose sharply in 2019.", []string{"Prices rose sharply"}},
	{"The river froze in the winter of 1431-32.", []string{"The river froze"}},
	{"By 2030 the country wants to halve its emissions.", []string{"the country wants to halve its emissions"}},
	{"In 1884, divers found coins of the emperor Hadrian.", []string{"divers found coins of the emperor Hadrian"}},
	{"The statue was unveiled in 1901 by Queen Helena and her sister.", []string{"The statue was unveiled by Queen Helena and her sister"}},
	{"After heavy rain, the dam at Orlitz broke on 2 June 1966.", []string{"the dam at Orlitz broke"}},
	{"The court in Lima sentenced three men to nine years in prison in 2018.", []string{"The court in Lima sentenced three men"}},
	{"Ms. Ruiz, 54, was elected mayor of Leon in 2017.", []string{"Ms. Ruiz was elected mayor of Leon"}},
	{"The vote was held on 7 November 2021.", []string{"The vote was held"}},
	{"The election of 7 November 2021 was peaceful.", []string{"The election"}},
	{"The strike in May 2020 shut four berths.", []string{"The strike", "The strike shut four berths"}},
	{"In July 2015 a fifth pier was uncovered by divers.", []string{"a fifth pier was uncovered by divers"}},
	{"Parliament approved 350 million crowns on 1 September 2021 for the rebuilding of houses, roads, schools and bridges in the south.", []string{"Parliament approved 350 million crowns for the rebuilding of houses"}},
	{"The first warning went out at 4.30 p.m. on 19 August 2021.", []string{"The first warning went out"}},
	{"A line to Brest is due in 2023.", []string{"A line to Brest is due"}},
	{"There was an outage on 19 August 2019.", []string{"an outage"}},
	{"It was the army that took the palace on 3 May 1961.", []string{"the army took the palace"}},
	{"The charity has handed out 5,600 tents since 22 August.", []string{"The charity has handed out 5,600 tents"}},
	{"Exports to Chile and Peru fell by 4 percent in 2019.", []string{"Exports to Chile and Peru fell by 4 percent"}},
	{"The treaty was signed in March 1987 by the foreign ministers of Norway, Sweden and Finland.", []string{"The treaty was signed by the foreign ministers of Norway"}},
	{"The team flew home on Friday.", []string{"The team flew home"}},
	{"The schools will reopen on 19 October.", []string{"The schools will reopen"}},
	{"Friday's attack on a market in Basra killed 12 people.", []string{"attack on a market in Basra"}},
	{"The crew abandoned ship on 4 March 1912.", []string{"The crew abandoned ship"}},
	{"The union called off a strike planned for Monday.", []string{"a strike planned"}},
	{"The king died in 1066.", []string{"The king died"}},
	{"Construction of the tunnel started in 1988.", []string{"Construction of the tunnel started"}},
	{"The plant would close in 2022.", []string{"The plant would close"}},
	{"A flood carried off 3 of the remaining 11 arches in March 1888.", []string{"A flood carried off 3 of the remaining 11 arches"}},
	{"The company sold its Danish unit to a rival for 40 million euros in 2014.", []string{"The company sold its Danish unit to a rival"}},
	{"The mayor, who was elected in 2009, resigned on 4 April 2011.", []string{"The mayor was elected", "The mayor resigned"}},
	{"When the war ended in 1945, soldiers left the fort.", []string{"the war ended"}},
	{"Thousands of people marched through Madrid on Saturday.", []string{"Thousands of people marched through Madrid"}},
	{"The parade starts at noon on Monday outside the town hall.", []string{"The parade starts outside the town hall"}},
	{"The satellite was launched from Kourou at 7:42 p.m. on 9 July 1996.", []string{"The satellite was launched from Kourou"}},
	{"The agency plans to release a report in June 2022.", []string{"The agency plans to release a report"}},
	{"The talks, held in Geneva in 1954, failed.", []string{"The talks held in Geneva"}},
	{"The trawler sank off Bodø. It had left port on Friday.", []string{"The trawler had left port"}},
	{"The council sold the yard. It was closed on Friday.", []string{"It was closed"}},
	{"We need another 150 boats by Friday.", []string{"We need another 150 boats"}},
	{"The ship will be sold and scrapped in 2022.", []string{"The ship will be sold", "The ship will be scrapped"}},
	{"That spring in 1432 the ice swept the bridge away.", []string{"the ice swept the bridge away"}},
	{"Statistics Office of Norland, 18 May 2015", nil},
	{"It cost a quarter of the town's yearly income.", nil},
	{"In the first four months of 2015 exports fell.", []string{"exports fell"}},
	{"In the first four months of the year exports fell.", []string{"exports fell"}},
	{"The army's capture of the port on 3 June 1944 ended the siege.", []string{"The army's capture of the port"}},
}

func TestTitles(t *testing.T) {
	for _, c := range titleCorpus {
		var got []string
		for _, e := range read(c.text).link().Events {
			got = append(got, e.Title)
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%q\n%s", c.text, d)
		}
	}
}

// TestTitleForm holds for every text of the corpora: a title is at most
// titleWords words, begins with no preposition and closes with none.
func TestTitleForm(t *testing.T) {
	lex := english.Load()
	for _, text := range corpusTexts() {
		for _, e := range read(text).link().Events {
			words := strings.Fields(e.Title)
			if len(words) == 0 || len(words) > titleWords {
				t.Errorf("%q: title %q has %d words", text, e.Title, len(words))
				continue
			}
			if id := lex.Lookup(strings.ToLower(words[0])); lex.Class(id)&(english.Preposition|english.Conjunction) != 0 && lex.Class(id)&english.AnyNoun == 0 {
				t.Errorf("%q: title %q begins with %q", text, e.Title, words[0])
			}
			switch id := lex.Lookup(words[len(words)-1]); id {
			case english.Of, english.In, english.At, english.To, english.With, english.From, english.By, english.The, english.A, english.An, english.And:
				t.Errorf("%q: title %q ends with %q", text, e.Title, words[len(words)-1])
			}
		}
	}
}
