package clause

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// claimWant is what a corpus line asks of a claim. A field that is empty must
// be empty.
type claimWant struct {
	Figure             string // with its hedge, as the text has it
	Of, Whole, Per     string
	Verb, Actor, Place string
	When, Speaker      string
	Status             timeline.Status
	Change             stats.ChangeKind
	Direction          stats.Direction
	Role               stats.Role
	Aggregate          stats.Aggregate
	From               string // figure that it changed from
	Carried            bool   // When comes from the sentence before
}

func claimsOf(text string) []claimWant {
	d := read(text)
	var out []claimWant
	figure := func(i int) string {
		q := &d.qs[i]
		return d.x.Bytes(min(q.OuterFirst, q.First), max(q.OuterLast, q.Last))
	}
	for _, c := range d.link().Claims {
		w := claimWant{
			Figure: figure(c.Figure), Of: c.Of, Whole: c.Whole, Per: c.Per, Verb: c.Verb, Actor: c.Actor, Place: c.Place, When: c.When.String(),
			Speaker: c.Attribution.Speaker, Status: c.Status, Change: c.Change.Kind, Direction: c.Change.Direction, Role: c.Role, Aggregate: c.Aggregate,
			Carried: c.WhenBasis == timeline.BasisCarried,
		}
		if c.From >= 0 {
			w.From = figure(c.From)
		}
		out = append(out, w)
	}
	return out
}

// claimCorpus maps sentences to the claims they make. The document is of
// Wednesday, 15 September 2021.
var claimCorpus = []struct {
	reason string
	text   string
	want   []claimWant
}{
	{"how often something was done", "Burglars visited the shop twice in April 2021.", []claimWant{
		{Figure: "twice", Of: "visited the shop", Verb: "visit", Actor: "Burglars", When: "2021-04"},
	}},
	{"so many there were who did not", "Nineteen men did not return.", []claimWant{
		{Figure: "Nineteen", Of: "men", Verb: "return"},
	}},
	{"a part that something does not hold for", "Of the 40 schools, nine are not heated.", []claimWant{
		{Figure: "40", Of: "schools", Verb: "heat"},
		{Figure: "nine", Of: "not heated", Whole: "40 schools", Verb: "heat"},
	}},
	{"a denial is one of what was done", "The firm did not hire 19 men.", []claimWant{
		{Figure: "19", Of: "men", Verb: "hire", Actor: "The firm", Status: timeline.StatusNegated},
	}},
	{"what those did whom a relative clause tells of", "Of the 83 men who went to war in 1914, nineteen did not return.", []claimWant{
		{Figure: "83", Of: "men", Verb: "go", When: "1914"},
		{Figure: "nineteen", Of: "did not return", Whole: "83 men who went to war", Verb: "return"},
	}},
	{"where another thing is says nothing", "The plant in Aarhus was opened in 2021. The great fire of 1613 destroyed 120 houses.", []claimWant{
		{Figure: "120", Of: "houses", Verb: "destroy", Actor: "The great fire", When: "1613"},
	}},
	{"a place that opens the sentence before goes on", "In Aarhus a plant was opened. The fire of 1613 destroyed 120 houses.", []claimWant{
		{Figure: "120", Of: "houses", Verb: "destroy", Actor: "The fire", Place: "Aarhus", When: "1613"},
	}},
	{"what somebody pays for having done it", "A court ordered the firm to pay a fine of $750,000 for dumping 38 tonnes of waste in Aarhus in 2017.", []claimWant{
		{Figure: "$750,000", Of: "fine", Verb: "pay", Actor: "the firm", Status: timeline.StatusPlanned},
		{Figure: "38 tonnes", Of: "waste", Verb: "dump", Actor: "the firm", Place: "Aarhus", When: "2017"},
	}},
	{"a part of what the sentence before counts", "They recorded 1,184 thefts. Half of them were in the harbour.", []claimWant{
		{Figure: "1,184", Of: "thefts", Verb: "record"},
		{Figure: "Half", Of: "in the harbour", Whole: "thefts", Verb: "be", Place: "the harbour"},
	}},
	{"what costs somebody money", "Falls cost the health service $2 million.", []claimWant{
		{Figure: "$2 million", Of: "Falls", Verb: "cost"},
	}},
	{"a verb that rates keeps its preposition", "Vos put the value of the drugs at around €1.1 million.", []claimWant{
		{Figure: "around €1.1 million", Of: "value of the drugs", Verb: "put", Speaker: "Vos"},
	}},
	{"a mass of something, with actor, place and time", "Danish officers seized almost 16 tons of hashish in Aarhus in 2017.", []claimWant{
		{Figure: "almost 16 tons", Of: "hashish", Verb: "seize", Actor: "Danish officers", Place: "Aarhus", When: "2017"},
	}},
	{"the demonym of the actor says where", "Chilean officers seized 16 tons of hashish.", []claimWant{
		{Figure: "16 tons", Of: "hashish", Verb: "seize", Actor: "Chilean officers", Place: "Chile"},
	}},
	{"a counted noun with what describes it", "The navy found 14 ships linked to a Russian company.", []claimWant{
		{Figure: "14", Of: "ships linked to a Russian company", Verb: "find", Actor: "The navy"},
	}},
	{"a passive with its agent", "Some 300 houses were destroyed by the storm.", []claimWant{
		{Figure: "Some 300", Of: "houses", Verb: "destroy", Actor: "the storm"},
	}},
	{"the place of one clause is not that of the other", "Norvik employs 4,300 people in 12 countries and will open two plants in Spain in 2022.", []claimWant{
		{Figure: "4,300", Of: "people in 12 countries", Verb: "employ", Actor: "Norvik"},
		{Figure: "12", Of: "countries", Verb: "employ", Actor: "Norvik"},
		{Figure: "two", Of: "plants", Verb: "open", Actor: "Norvik", Place: "Spain", When: "2022", Status: timeline.StatusPlanned},
	}},
	{"but that of both where it stands in front", "In Spain, Norvik employs 4,300 people and runs 12 plants.", []claimWant{
		{Figure: "4,300", Of: "people", Verb: "employ", Actor: "Norvik", Place: "Spain"},
		{Figure: "12", Of: "plants", Verb: "run", Actor: "Norvik", Place: "Spain"},
	}},
	{"what two clauses of one tense have in common", "Some 58 people have died and 19 are missing in Spain.", []claimWant{
		{Figure: "Some 58", Of: "people", Verb: "die", Place: "Spain"},
		{Figure: "19", Of: "people", Verb: "miss", Place: "Spain"},
	}},
	{"a clause with a subject of its own", "A clinic with 40 beds opened in Graz on Friday, and two helicopters flew 37 sorties.", []claimWant{
		{Figure: "40", Of: "beds", Verb: "open", Place: "Graz"},
		{Figure: "two", Of: "helicopters", Verb: "fly"},
		{Figure: "37", Of: "sorties", Verb: "fly", Actor: "two helicopters"},
	}},
	{"the place of who speaks", "“We need another 150 boats,” said the coordinator in Graz.", []claimWant{
		{Figure: "150", Of: "boats", Verb: "need", Actor: "We", Speaker: "the coordinator in Graz", Status: timeline.StatusPlanned},
	}},
	{"shares in a company are at no place", "Shares in Ulvik rose 5.2% on Tuesday.", []claimWant{
		{Figure: "5.2%", Of: "Shares in Ulvik", Verb: "rise", When: "2021-09-14", Change: stats.ChangeRelative, Direction: stats.DirectionUp, Role: stats.RoleDifference},
	}},
	{"workers in a town are", "Workers in Graz lost 52 jobs in May.", []claimWant{
		{Figure: "52", Of: "jobs", Verb: "lose", Actor: "Workers", Place: "Graz", When: "2021-05"},
	}},
	{"who puts a figure at so much says so", "Analysts put the damage at $3 million.", []claimWant{
		{Figure: "$3 million", Of: "damage", Verb: "put", Speaker: "Analysts"},
	}},
	{"who puts money into a thing acts", "The owners put $3 million into the yard.", []claimWant{
		{Figure: "$3 million", Of: "yard", Verb: "put", Actor: "The owners"},
	}},
	{"the number of a thing is no figure", "A fire in shaft 3 kills 17 miners.", []claimWant{
		{Figure: "17", Of: "miners", Verb: "kill", Actor: "A fire"},
	}},
	{"the pair of up from", "Some 12,500 cars crossed the bridge in 2020, up from 11,000 in 2019.", []claimWant{
		{Figure: "Some 12,500", Of: "cars", Verb: "cross", When: "2020", Change: stats.ChangeFromTo, Direction: stats.DirectionUp, Role: stats.RoleNew, From: "11,000"},
		{Figure: "11,000", Of: "cars", Verb: "cross", When: "2019", Role: stats.RolePrevious},
	}},
	{"who is offered something is there", "95 of the 140 workers have been offered jobs.", []claimWant{
		{Figure: "95", Of: "workers", Whole: "140 workers", Verb: "offer"},
		{Figure: "140", Of: "workers", Verb: "offer"},
	}},
	{"what must be so and what should", "Spending should reach $65 million in 2022.", []claimWant{
		{Figure: "$65 million", Of: "Spending", Verb: "reach", When: "2022", Status: timeline.StatusForecast},
	}},
	{"some of the subject between commas", "Three people, among them a child, have died in Graz.", []claimWant{
		{Figure: "Three", Of: "people", Verb: "die", Place: "Graz"},
	}},
	{"who was counted as the subject", "Some 2,400 residents and tourists left five villages; 900 were freed on Tuesday.", []claimWant{
		{Figure: "Some 2,400", Of: "residents", Verb: "leave"},
		{Figure: "five", Of: "villages", Verb: "leave", Actor: "Some 2,400 residents"},
		{Figure: "900", Of: "residents", Verb: "free", When: "2021-09-14"},
	}},
	{"a clause with may after a month", "Ulvik and Lund sold 40 ships in May.", []claimWant{
		{Figure: "40", Of: "ships", Verb: "sell", Actor: "Lund", When: "2021-05"},
	}},
	{"what a pronoun of the next sentence is", "The crown gained on Friday. It has lost 8 percent since May.", []claimWant{
		{Figure: "8 percent", Of: "crown", Verb: "lose", Actor: "The crown", When: "2021-05/..", Change: stats.ChangeRelative, Direction: stats.DirectionDown, Role: stats.RoleDifference},
	}},
	{"the verb is left out", "Income was $38 million and expenditure $37 million in 2020.", []claimWant{
		{Figure: "$38 million", Of: "Income", Verb: "be", When: "2020"},
		{Figure: "$37 million", Of: "expenditure", Verb: "be", When: "2020"},
	}},
	{"a list of what is said to be there", "The mayor said 540 men, 120 cars and 14 boats were in use, and that another 200 men would come on Friday.", []claimWant{
		{Figure: "540", Of: "men", Verb: "be", Speaker: "The mayor"},
		{Figure: "120", Of: "cars", Verb: "be", Speaker: "The mayor"},
		{Figure: "14", Of: "boats", Verb: "be", Speaker: "The mayor"},
		{Figure: "200", Of: "men", Verb: "come", When: "2021-09-17", Speaker: "The mayor", Status: timeline.StatusPlanned},
	}},
	{"whose, and what is to be", "Each family whose home has burned is to receive €6,000.", []claimWant{
		{Figure: "€6,000", Verb: "receive", Actor: "Each family", Status: timeline.StatusPlanned},
	}},
	{"witnesses who are called are there", "Prosecutors have called 46 witnesses.", []claimWant{
		{Figure: "46", Of: "witnesses", Verb: "call", Actor: "Prosecutors"},
	}},
	{"nurses who are asked for are not", "Hospitals have requested 46 nurses.", []claimWant{
		{Figure: "46", Of: "nurses", Verb: "request", Actor: "Hospitals", Status: timeline.StatusPlanned},
	}},
	{"an economy does not decide", "She said the economy would grow by 2.1 percent in 2022.", []claimWant{
		{Figure: "2.1 percent", Of: "economy", Verb: "grow", When: "2022", Status: timeline.StatusForecast, Change: stats.ChangeRelative, Direction: stats.DirectionUp, Role: stats.RoleDifference},
	}},
	{"a name that begins with a noun is none of a person", "Port Alder handles grain for three countries. In 2010 it shipped 7.4 million tonnes of wheat.", []claimWant{
		{Figure: "three", Of: "countries", Verb: "handle", Actor: "Port Alder"},
		{Figure: "7.4 million tonnes", Of: "wheat", Verb: "ship", Actor: "Port Alder", When: "2010"},
	}},
	{"a person is no it", "Ann Alder handles grain. In 2010 it earned her $7 million.", []claimWant{
		{Figure: "$7 million", Verb: "earn", When: "2010"},
	}},
	{"what has a capacity", "The station has six turbines with a capacity of 720 MW.", []claimWant{
		{Figure: "six", Of: "turbines", Verb: "have", Actor: "The station", Aggregate: stats.AggregateStock},
		{Figure: "720 MW", Of: "capacity", Verb: "have", Role: stats.RoleThreshold},
	}},
	{"a share as the subject", "Nearly 40% of farms are affected by drought.", []claimWant{
		{Figure: "Nearly 40%", Of: "affected by drought", Whole: "farms", Verb: "affect"},
	}},
	{"the whole of the share before", "In Chile, 40% of farms are small while 20% have been sold.", []claimWant{
		{Figure: "40%", Of: "small", Whole: "farms", Verb: "be", Place: "Chile"},
		{Figure: "20%", Of: "sold", Whole: "farms", Verb: "sell", Place: "Chile"},
	}},
	{"a share with have", "The fire service has 12 percent of women.", []claimWant{
		{Figure: "12 percent", Of: "women", Whole: "fire service", Verb: "have", Actor: "The fire service"},
	}},
	{"a share of one thing that another makes up", "Coal accounts for 58% of exports.", []claimWant{
		{Figure: "58%", Of: "Coal", Whole: "exports", Verb: "account"},
	}},
	{"control of something", "The agency has 100 percent control of the border.", []claimWant{
		{Figure: "100 percent", Of: "control", Whole: "border", Verb: "have", Actor: "The agency"},
	}},
	{"a comparative tells the way of a change", "Traffic in 2019 was 12% higher than in 2018.", []claimWant{
		{Figure: "12%", Of: "Traffic", Verb: "be", When: "2019", Change: stats.ChangeRelative, Direction: stats.DirectionUp, Role: stats.RoleDifference},
	}},
	{"what was won is not the Korean won", "The Reformists won 112 of the 230 seats.", []claimWant{
		{Figure: "112", Of: "seats", Whole: "230 seats", Verb: "win", Actor: "The Reformists"},
		{Figure: "230", Of: "seats", Verb: "win"},
	}},
	{"a change from and to", "Profit rose 12% to $4.3 billion from $3.8 billion.", []claimWant{
		{Figure: "12%", Of: "Profit", Verb: "rise", Change: stats.ChangeRelative, Direction: stats.DirectionUp, Role: stats.RoleDifference},
		{Figure: "$4.3 billion", Of: "Profit", Verb: "rise", Change: stats.ChangeFromTo, Direction: stats.DirectionUp, Role: stats.RoleNew, From: "$3.8 billion"},
		{Figure: "$3.8 billion", Of: "Profit", Verb: "rise", Role: stats.RolePrevious},
	}},
	{"the object changes", "The bank cut its rate by 25 basis points.", []claimWant{
		{Figure: "25 basis points", Of: "its rate", Verb: "cut", Actor: "The bank", Change: stats.ChangeAbsolute, Direction: stats.DirectionDown, Role: stats.RoleDifference},
	}},
	{"money spent on a purpose", "The city invested more than $2 million in 2017 to repair the bridge.", []claimWant{
		{Figure: "more than $2 million", Of: "bridge", Verb: "invest", Actor: "The city", When: "2017"},
	}},
	{"money that is something", "The canal generates income in excess of $1.6 billion.", []claimWant{
		{Figure: "in excess of $1.6 billion", Of: "income", Verb: "generate", Actor: "The canal"},
	}},
	{"a rate and an average", "The crisis led to an average of 173 deaths per day.", []claimWant{
		{Figure: "173", Of: "deaths", Per: "day", Verb: "lead", Actor: "The crisis", Aggregate: stats.AggregateAverage},
	}},
	{"a rate by a unit that reads as a time", "The mill turned out 40 bales a day.", []claimWant{
		{Figure: "40", Of: "bales", Per: "day", Verb: "turn", Actor: "The mill"},
	}},
	{"a weight is no plan", "The bell weighs 5 kg.", []claimWant{
		{Figure: "5 kg.", Of: "bell", Verb: "weigh"},
	}},
	{"planned", "The firm plans to hire 600 welders in 2022.", []claimWant{
		{Figure: "600", Of: "welders", Verb: "hire", Actor: "The firm", When: "2022", Status: timeline.StatusPlanned},
	}},
	{"an approved budget is a plan", "The council approved $5 million for the school.", []claimWant{
		{Figure: "$5 million", Of: "school", Verb: "approve", Actor: "The council", Status: timeline.StatusPlanned},
	}},
	{"foretold", "Exports are forecast to reach 90 million tonnes in 2025.", []claimWant{
		{Figure: "90 million tonnes", Of: "Exports", Verb: "reach", When: "2025", Status: timeline.StatusForecast},
	}},
	{"denied", "The firm did not sell 40 trucks.", []claimWant{
		{Figure: "40", Of: "trucks", Verb: "sell", Actor: "The firm", Status: timeline.StatusNegated},
	}},
	{"the date of the sentence before, its place too", "In May 2018, Vienna hosted a seminar. The event drew 70 engineers.", []claimWant{
		{Figure: "70", Of: "engineers", Verb: "draw", Actor: "The event", Place: "Vienna", When: "2018-05", Carried: true},
	}},
	{"a pronoun stands for the subject of the sentence before", "The canal has four locks. It earned $1.6 billion in 2016.", []claimWant{
		{Figure: "four", Of: "locks", Verb: "have", Actor: "The canal", Aggregate: stats.AggregateStock},
		{Figure: "$1.6 billion", Verb: "earn", Actor: "The canal", When: "2016"},
	}},
	{"he and she stand for a person", "Minister Ana Ruiz left the cabinet. She hired 40 clerks in 2016.", []claimWant{
		{Figure: "40", Of: "clerks", Verb: "hire", Actor: "Minister Ana Ruiz", When: "2016"},
	}},
	{"the same over again in a bracket", "They dug 8 miles (13 km) of tunnels.", []claimWant{
		{Figure: "8 miles", Of: "tunnels", Verb: "dig"},
		{Figure: "13 km", Of: "tunnels", Verb: "dig"},
	}},
	{"an elided noun", "The storm killed 27 people and injured more than 250.", []claimWant{
		{Figure: "27", Of: "people", Verb: "kill", Actor: "The storm"},
		{Figure: "more than 250", Of: "people", Verb: "injure", Actor: "The storm"},
	}},
	{"compared with", "Profit was 41 million euros, compared with 58 million euros in 2012.", []claimWant{
		{Figure: "41 million euros", Of: "Profit", Verb: "be", Change: stats.ChangeFromTo, Role: stats.RoleNew, From: "58 million euros"},
		{Figure: "58 million euros", Of: "Profit", Verb: "compare", When: "2012", Role: stats.RolePrevious},
	}},
	{"a cost that is a verb", "The project cost 310 million euros.", []claimWant{
		{Figure: "310 million euros", Of: "project", Verb: "cost"},
	}},
	{"doubled is the verb and the figure", "Exports of timber doubled in 1880.", []claimWant{
		{Figure: "doubled", Of: "Exports of timber", Verb: "double", When: "1880", Change: stats.ChangeRelative, Direction: stats.DirectionUp, Role: stats.RoleDifference},
	}},
	{"a list under a line with the date", "The officers seized in 2016:\n\n- 340 kg of hashish;\n- 11 rifles.", []claimWant{
		{Figure: "340 kg", Of: "hashish", When: "2016", Carried: true},
		{Figure: "11", Of: "rifles", When: "2016", Carried: true},
	}},
	{"lines of a chronology", "In 2017, officers seized 16 tons of tea.\n\n- 5 June 2018: 3 nurses hired\n- 2019: 31 ships", []claimWant{
		{Figure: "16 tons", Of: "tea", Verb: "seize", Actor: "officers", When: "2017"},
		{Figure: "3", Of: "nurses", Verb: "hire", When: "2018-06-05"},
		{Figure: "31", Of: "ships", When: "2019"},
	}},
	{"when something else was built is not when it cost that", "The church, built in 1742, cost 120,000 crowns.", []claimWant{
		{Figure: "120,000 crowns", Of: "church", Verb: "cost"},
	}},
}

func TestClaimCorpus(t *testing.T) {
	for _, c := range claimCorpus {
		if d := cmp.Diff(c.want, claimsOf(c.text)); d != "" {
			t.Errorf("%s: %q\n%s", c.reason, c.text, d)
		}
	}
}

// speakerCorpus maps who says a figure to texts that hold it.
var speakerCorpus = []struct {
	reason, speaker, role string
	kind                  timeline.SpeakerKind
	texts                 []string
}{
	{"nobody is named", "", "", timeline.SpeakerNone, []string{
		"They sold 40 trucks.",
		"They sold 40 trucks. Prices fell, the ministry said.",
	}},
	{"a body", "the ministry", "", timeline.SpeakerInstitution, []string{
		"They sold 40 trucks, the ministry said.",
		"The trucks, the ministry said, carried 40 tons.",
		"They sold 40 trucks, according to the ministry.",
		"According to the ministry, they sold 40 trucks.",
	}},
	{"people without a name", "officials", "", timeline.SpeakerUnnamedOfficial, []string{
		"They sold 40 trucks, officials said.",
		"They sold 40 trucks, officials told reporters on Monday.",
	}},
	{"a person with a title", "Ana Ruiz", "Colonel", timeline.SpeakerNamed, []string{
		"They sold 40 trucks, said Colonel Ana Ruiz.",
		"“They sold all of the 40 trucks there,” said Colonel Ana Ruiz.",
		"Colonel Ana Ruiz said they sold 40 trucks.",
		"Colonel Ana Ruiz said that they sold 40 trucks.",
		"Colonel Ana Ruiz told the council that they sold 40 trucks.",
		"They sold 40 trucks, Colonel Ana Ruiz of the guard said.",
	}},
	{"the fullest form of the name", "Ana Ruiz", "", timeline.SpeakerNamed, []string{
		"Colonel Ana Ruiz praised the men. They sold 40 trucks, Ruiz said.",
		"Colonel Ana Ruiz praised the men. They sold 40 trucks, she said.",
	}},
	{"a name in apposition", "Ana Ruiz", "the mayor", timeline.SpeakerNamed, []string{
		"They sold 40 trucks, the mayor, Ana Ruiz, said.",
		"They sold 40 trucks, said Ana Ruiz, the mayor.",
	}},
	{"a quotation goes on", "Ana Ruiz", "Colonel", timeline.SpeakerNamed, []string{
		"“We are very glad of it,” said Colonel Ana Ruiz. “They sold 40 trucks in all here.”",
		"“We are very glad of it,” Colonel Ana Ruiz said. “It is good. They sold 40 trucks in all here.”",
	}},
	{"the one whose turn it is", "Ana María Ruiz", "", timeline.SpeakerNamed, []string{
		"Herald: What happened?\nMinister of Trade Ana María Ruiz: They sold 40 trucks.\nHerald: And then?\nMinister Ruiz: Nothing.",
		"Herald: What happened?\nMinister of Trade Ana María Ruiz: Nothing.\nHerald: And then?\nMinister Ruiz: They sold 40 trucks.",
	}},
}

func TestSpeakerCorpus(t *testing.T) {
	for _, c := range speakerCorpus {
		for _, text := range c.texts {
			claims := read(text).link().Claims
			if len(claims) == 0 {
				t.Errorf("%s: %q has no claim", c.reason, text)
				continue
			}
			a := claims[0].Attribution
			got := timeline.Attribution{Speaker: a.Speaker, Role: a.Role, Kind: a.Kind}
			want := timeline.Attribution{Speaker: c.speaker, Role: c.role, Kind: c.kind}
			if c.role == "" {
				got.Role = ""
			}
			if got != want {
				t.Errorf("%s: %q is said by %+v, want %+v", c.reason, text, got, want)
			}
		}
	}
}
