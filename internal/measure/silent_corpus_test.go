package measure

import "testing"

// Ages, intervals of confidence and numbers of telephones are no quantities;
// their twins are.
var silentCorpus = []silence{
	{"Children under five get it free.", "Under five children get it free.", "<5 child", "an age"},
	{"People over 65 voted.", "Over 65 people voted.", ">65 people", "an age"},
	{"Those above 70 stayed.", "Above 70 men stayed.", ">70 man", "an age"},
	{"Women older than 50 were asked.", "More than 50 women were asked.", ">50 woman", "an age"},
	{"Men younger than 25 were asked.", "Fewer than 25 men were asked.", "<25 man", "an age"},
	{"Anyone under 18 pays half price.", "", "", "an age"},
	{"The median age of the nurses was 34.", "The number of the nurses was 34.", "34", "an age"},
	{"Their average age is 61.", "", "", "an age"},
	{"The dead, aged 19 to 66, were miners.", "The dead, 19 to 66 miners, were found.", "19..66 miner", "ages"},
	{"Drivers aged between 18 and 34 crash more.", "Between 18 and 34 drivers crash.", "18..34 driver", "ages"},
	{"(95% CI 5.4–8.4)", "(95% of 84 nurses)", "95 %; 84 nurse", "an interval"},
	{"(95% confidence interval, 5.4 to 8.4)", "", "", "an interval"},
	{"(90% CI: 12 to 31)", "", "", "an interval"},
	{"(IQR 3 to 9)", "(3 to 9 nurses)", "3..9 nurse", "a spread"},
	{"(range 11 to 26)", "", "", "a spread"},
	{"Call +264 61 220 415 now.", "Some 61,220,415 call now.", "~61220415", "a telephone"},
	{"Fax: +33 1 42 68 53 00", "", "", "a telephone"},
	{"The victims are younger than five.", "The victims are fewer than five.", "<5", "an age"},
	{"Most of them over 65 left.", "Over 65 of them left.", ">65", "an age"},
	{"Parliament rejected it by 88 votes to 61.", "The fleet was cut by 88 boats to 61.", "88 boat down; 61 boat", "the sides of a vote"},
	{"They won by three goals to one.", "They won by three goals.", "3 goal", "the sides of a game"},
	{"A million thanks to the crew.", "A million tins to the crew.", "1000000 tin", "a courtesy"},
	{"Thanks a million for the ride.", "", "", "a courtesy"},
	{"A thousand apologies for the noise.", "A thousand fines for the noise.", "1000 fine", "a courtesy"},
}

func TestSilent(t *testing.T) { hush(t, silentCorpus) }

var contextCorpus = []meaning{
	{"6.8/100000 ", []string{"6.8 per 100,000 (95% CI 5.4–8.4)", "6.8 per 100,000 (95% confidence interval 5.4 to 8.4)"}},
	{"19 nurse", []string{"19 nurses (range 11 to 26)", "19 nurses (range: 11–26)"}},
	{"43.8 %; 6.1 pp", []string{"43.8 percent, a loss of 6.1 points", "43.8%, 6.1 points fewer"}},
	{"1.9 °C; 3.1 °C", []string{"1.9 °C, 3.1 degrees above normal", "1.9 degrees Celsius and then 3.1 degrees"}},
	{"66 °F; 4 °F", []string{"66 °F, four degrees below normal"}},
	{"18600000 t; 19100000 t", []string{"18.6 million tonnes (19.1 million)"}},
	{"612000000 NOK; 1100000000 NOK", []string{"NOK 612 million and another 1.1 billion later", "NOK 612 million and a further 1.1 billion later"}},
	{"2/3 fraction", []string{"$2 out of every $3", "two out of every three", "2 out of 3"}},
	{"108 seat; 200 seat; 31 seat", []string{"108 of the 200 seats, 31 more than before"}},
	{"3 arch; 11 arch", []string{"3 of the remaining 11 arches"}},
	{"12..18 colony", []string{"12 to 18 colonies of E. coli per 100 mL"}},
}

func TestContext(t *testing.T) { check(t, contextCorpus, frames[0], frames[2]) }
