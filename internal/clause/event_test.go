package clause

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// eventCorpus maps what is dated to wordings. Each wording stands alone; the
// document is of Wednesday, 15 September 2021.
var eventCorpus = []struct {
	reason string
	want   []string
	texts  []string
}{
	{"the verb of a simple sentence", []string{"opened 2019-05-04 actual"}, []string{
		"The museum opened on 4 May 2019.",
		"On May 4, 2019, the museum opened.",
		"On 4 May 2019 the museum in Graz opened with a concert.",
		"The museum, a former barracks, opened on 4 May 2019.",
		"The museum, which holds 900 paintings, opened on 4 May 2019.",
	}},
	{"a passive", []string{"signed 1987-03 actual"}, []string{
		"The pact was signed in March 1987.",
		"In March 1987 the pact was signed by both sides.",
		"In March 1987, after long talks, the pact was signed.",
	}},
	{"a reduced relative clause that the date follows at once", []string{"adopted 2004 actual"}, []string{
		"It rests on a rule adopted in 2004.",
		"The rules adopted in 2004 still apply.",
	}},
	{"a participle that only describes leaves the date to the verb", []string{"sold 2015 actual"}, []string{
		"The bank sold shares linked to mining in 2015.",
	}},
	{"an infinitive", []string{"finish 2024-06 planned"}, []string{
		"They plan to finish the bridge in June 2024.",
		"The builders intend to finish in June 2024.",
		"The builders want to finish the bridge by the river in June 2024.",
	}},
	{"what was agreed on in the past is not what was agreed to", []string{"agreed 2020 actual"}, []string{
		"The firm agreed last year to sell the yard.",
		"Last year the firm agreed to sell the yard.",
	}},
	{"a line of a chronology", []string{"closes 2014-05 actual"}, []string{
		"May 2014: the yard closes for good",
		"• May 2014 – the yard closes for good",
		"- May 2014 — The yard closes for good.",
		"| May 2014 | The yard closes |",
	}},
	{"a line of a chronology without a finite verb", []string{"merger 2011-06-03 actual"}, []string{
		"3 June 2011: merger with a rival",
		"• 3 June 2011 – merger with a rival",
	}},
	{"a dateline is no chronology", []string{"said 2021-09-13 actual reporting"}, []string{
		"June 7, 2011 — The police said on Monday that three men were held.",
	}},
	{"a noun that names a happening", []string{"summit 2018-05 actual"}, []string{
		"The May 2018 summit ended without a text.",
		"It follows the May 2018 summit.",
	}},
	{"a happening after a preposition of another time than the verb's", []string{"visit 2022-01 planned"}, []string{
		"The town is preparing for the king's visit in January 2022.",
	}},
	{"whose happening it is", []string{"invasion 1990-08-02 actual"}, []string{
		"Many states condemned Iraq's invasion of Kuwait on 2 August 1990.",
	}},
	{"a name with its date in brackets", []string{"Operation Falcon 2019-04/2019-06 actual"}, []string{
		"Commanders praised Operation Falcon (April-June 2019) in their report.",
	}},
	{"a storm with a name", []string{"Hurricane Ana 1998 actual"}, []string{
		"The region was hit by disasters, most notably Hurricane Ana in 1998.",
	}},
	{"subject, time, verb", []string{"announced 2021-09-14 actual reporting"}, []string{
		"The ministry on Tuesday announced a review.",
		"The ministry announced a review on Tuesday.",
	}},
	{"the said and the saying", []string{"died 2021-09-13 actual"}, []string{
		"Police said two men died on Monday.",
		"Police said that two men died on Monday.",
		"Two men died on Monday, police said.",
	}},
	{"auxiliaries and time between", []string{"building 2021-09-15 actual document"}, []string{
		"The firm is now building a second line.",
		"The firm is currently building a second line.",
	}},
	{"coordinated verbs share a date", []string{"arrested 2021-09-13 actual", "charged 2021-09-13 actual"}, []string{
		"He was arrested and charged on Monday.",
		"On Monday he was arrested and charged.",
	}},
	{"two clauses, two dates", []string{"rose 2019 actual", "fell 2020 actual"}, []string{
		"Prices rose in 2019, and in 2020 they fell.",
		"Prices rose in 2019 but fell in 2020.",
	}},
	{"a list of years is one event", []string{"hit 2015/2016 actual"}, []string{
		"In 2015 and 2016, we were hit hard by drought.",
	}},
	{"open ends", []string{"lived 2012/.. actual"}, []string{
		"She has lived in Oslo since 2012.",
		"Since 2012 she has lived in Oslo.",
	}},
	{"until leaves the begin open", []string{"postponed ../2023 actual"}, []string{
		"The launch has been postponed until 2023.",
	}},
	{"will", []string{"open 2022-05 planned"}, []string{
		"The museum will open in May 2022.",
		"The museum is going to open in May 2022.",
		"The museum is scheduled to open in May 2022.",
		"The museum is to open in May 2022.",
	}},
	{"what nobody decides is foretold", []string{"rise 2022 forecast"}, []string{
		"Prices will rise in 2022.",
		"Prices are expected to rise in 2022.",
		"Analysts expect prices to rise in 2022.",
	}},
	{"a will of the past", []string{"send 2021-09-24 planned"}, []string{
		"The minister said the army would send a team on 24 September 2021.",
	}},
	{"would, may and if", []string{"close 2022 hypothetical"}, []string{
		"The plant would close in 2022.",
		"The plant may close in 2022.",
		"The plant could close in 2022.",
	}},
	{"not", []string{"open 2020 negated"}, []string{
		"The line did not open in 2020.",
		"The line never did open in 2020.",
	}},
	{"when something else happened", []string{"seized 2020-11-02 actual", "searched 2020-11-02 actual"}, []string{
		"Officers seized 3 rifles when they searched a flat on 2 November 2020.",
	}},
	{"what a dated happening did", []string{"storm 1703-11 actual", "sank 1703-11 actual"}, []string{
		"A storm in November 1703 sank 23 boats.",
	}},
	{"what was said of a dated happening has no date", []string{"storm 1703-11 actual"}, []string{
		"The storm in November 1703 was the worst of all.",
	}},
	{"the months of a year", []string{"sold 2020-01/2020-06 actual"}, []string{
		"The firm sold 12 ships in the first six months of 2020.",
		"In the first six months of 2020 the firm sold 12 ships.",
	}},
	{"set then, and set for then", []string{"set 2021-02 actual"}, []string{
		"The tax was set in February 2021 at £64.",
	}},
	{"during a dated happening", []string{"flood 1995-06 actual", "burst 1995-06 actual"}, []string{
		"During the flood of June 1995 the dam burst.",
	}},
	{"most of them then", []string{"attracted 2012 actual"}, []string{
		"In 2012 the dam attracted 900 people, most of them in summer.",
	}},
	{"by then, when", []string{"taken 1801 actual", "had 1801 actual"}, []string{
		"By 1801, when the census was taken, the town had a school.",
	}},
	{"what did not happen until then happened then", []string{"uncovered 1887 actual"}, []string{
		"The paintings were not uncovered until 1887.",
		"In the end they were not uncovered until 1887.",
	}},
	{"what will not happen until then", []string{"open 2022-05 planned"}, []string{
		"The museum does not open until May 2022.",
		"The museum will not open until May 2022.",
	}},
	{"what is so until then ends then", []string{"held ../1539 actual"}, []string{
		"The monks held the land until 1539.",
	}},
	{"a happening that is set for then", []string{"strike 2021-09-20 planned"}, []string{
		"The unions have called a strike for next Monday.",
		"The unions called a strike for 20 September.",
	}},
	{"what is called off is not what takes place then", []string{"called off 2021-09-12 actual"}, []string{
		"The strike was called off on 12 September 2021.",
	}},
	{"a verb that has for besides", []string{"paid 2021-03 actual"}, []string{
		"In March 2021 the unions paid for a hall.",
	}},
	{"the clause with when is of the time at which something began", []string{"known 2005-10/.. actual", "reported 2005-10 actual reporting"}, []string{
		"The council had known of it since October 2005, when its engineer reported cracks.",
	}},
	{"a date before two clauses", []string{"cost 2012 actual", "died 2012 actual"}, []string{
		"In 2012 falls cost the town $2 million, and 42 people died of them.",
	}},
	{"the second clause has a date of its own", []string{"cost 2012 actual", "died 2013 actual"}, []string{
		"In 2012 falls cost the town $2 million, and 42 people died of them in 2013.",
	}},
	{"a count that is named by its year", []string{"found 2011 actual"}, []string{
		"The census of 2011 found 8,412 residents.",
	}},
	{"a text that is named by its year", []string{"found 2017 actual"}, []string{
		"A report of 2017 found 40 leaks.",
	}},
	{"what went on meanwhile", []string{"rose 2021-04 actual", "shrank 2021-04 actual"}, []string{
		"Exports rose in April 2021, while imports shrank.",
		"In April 2021 exports rose, while imports shrank.",
	}},
	{"meanwhile with a date of its own", []string{"rose 2021-04 actual", "shrank 2021-05 actual"}, []string{
		"Exports rose in April 2021, while imports shrank in May 2021.",
	}},
	{"an aside about what is there now sets no date", []string{"built 1931 actual"}, []string{
		"The cinema, built in 1931, reopens. The work cost $3 million.",
	}},
	{"another name is no part of the story", []string{"fell 2020 actual"}, []string{
		"Traffic at Aarhus fell in 2020. Shares in Tolvan gained 3 percent.",
	}},
	{"carried over to the next sentence", []string{"flooded 2021-09-12 actual", "broke 2021-09-12 actual carried"}, []string{
		"On Sunday the river flooded the valley. The dam broke.",
	}},
}

// undated are sentences whose dates date nothing that happened.
var undated = []struct{ reason, text string }{
	{"the year names a strategy", "It follows the 2017 National Security Strategy."},
	{"the years close the name of a plan", "He presented the National Plan for Ports 2017–2030."},
	{"the year names a resolution", "It cites Resolution 1325 of 2000."},
	{"the year is part of a name", "They look forward to the 2017 Security Summit."},
	{"a report of a year", "See the 2019 report."},
	{"a law of a year", "The law of 1972 is strict."},
	{"what was done with a law", "The law of 1972 was never enforced."},
	{"brackets after the name of a strategy", "It is a National Strategy for Crime and Violence Prevention (2017–2027)."},
	{"the author of a year", "Smith (2014) disagrees."},
	{"a comparison", "It was the worst flood since 1953."},
	{"from when on it has changed", "Sales of 9%, up 4% from 2015, are a record."},
	{"a noun that could be a verb, behind a name", "They dredged the waste in the Aa canal, as in 2017."},
	{"a table's head", "Q2 2020 Q2 2019 Change"},
	{"what is needed for a year", "They have $2 million of the $9 million required for 2017."},
	{"a comparison with than", "It is larger than in 2015."},
	{"a question", "What did you do in 2015?"},
	{"no time at all", "The museum opened with a concert."},
	{"nothing but a date", "15 September 2021"},
	{"may is a verb", "It may rain."},
	{"march is a verb", "They march on."},
}

func TestEventCorpus(t *testing.T) {
	for _, c := range eventCorpus {
		for _, text := range c.texts {
			if d := cmp.Diff(c.want, eventLines(text)); d != "" {
				t.Errorf("%s: %q\n%s", c.reason, text, d)
			}
		}
	}
}

func TestUndated(t *testing.T) {
	for _, c := range undated {
		if got := eventLines(c.text); got != nil {
			t.Errorf("%s: %q gives %q", c.reason, c.text, got)
		}
	}
}
