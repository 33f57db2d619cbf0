package extract_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// TestCompareKinds: reports of very different kinds that tell of the same things,
// and what is found when their figures are held against each other. What is not in
// the list must not be joined.
func TestCompareKinds(t *testing.T) {
	for _, c := range []struct {
		kind, a, b string
		want       []string // figure of a, figure of b, outcome
	}{
		{"flood",
			"KARUNA, 14 August 2021 — At least 47 people were killed when the river Teln burst its banks in Karuna province on 12 August, the disaster agency said. In Karuna 3,400 homes were destroyed on 12 August.",
			"The flooding of 12 August 2021 in Karuna province killed 52 people, officials said. In Bor province six people were killed on 12 August 2021.",
			[]string{"At least 47 | 52 | within bounds"}},
		{"earnings",
			"OSLO, 24 October 2019 — Norvik Shipping said revenue rose 12% to $4.3 billion in the third quarter of 2019. The company handled 1.2 million containers in the third quarter of 2019.",
			"Norvik Shipping's third-quarter sales were $4.28 billion in the third quarter of 2019. Norvik moved 1.22 million boxes in the third quarter of 2019. Alder Lines had sales of $3.1 billion in the third quarter of 2019.",
			[]string{"$4.3 billion | $4.28 billion | equal rounded", "1.2 million | 1.22 million | conflicting"}},
		{"health",
			"In 2018 Belmora vaccinated 89 percent of children against measles. The health ministry of Belmora recorded 1,250 cases of measles in 2018.",
			"In 2018, 93% of children in Belmora were vaccinated against measles. In 2018 Belmora reported some 1,300 measles cases. Belmora recorded 640 cases of measles in 2019.",
			[]string{"1,250 | some 1,300 | equal rounded", "89 percent | 93% | conflicting"}},
		{"port",
			"The port of Hallsund handled 1.86 million containers in 2016. The port authority employed 640 workers in 2016.",
			"In 2016 the port of Hallsund handled almost 1.9 million containers. The harbour of Vesterby handled 2.1 million containers in 2016. The port authority employed 655 people in 2016.",
			[]string{"1.86 million | almost 1.9 million | equal rounded", "640 | 655 | conflicting"}},
		{"crime",
			"Police in Torrado seized 3.2 tonnes of cocaine in 2020 and arrested 45 people in 2020.",
			"In 2020 Torrado's police confiscated more than 3,500 kilos of cocaine. Police in Torrado detained 45 suspects in 2020. Police in Torrado seized 40 kilos of heroin in 2020.",
			[]string{"3.2 tonnes | more than 3,500 kilos | conflicting", "45 | 45 | equal"}},
		{"energy",
			"Wind farms in Ostland generated 41.5 TWh of electricity in 2022.",
			"In 2022 Ostland's wind turbines produced 41,500 GWh of electricity. In 2021 Ostland's wind turbines produced 38,000 GWh of electricity.",
			[]string{"41.5 TWh | 41,500 GWh | equal rounded"}},
		{"earthquake",
			"An earthquake struck the Quiro valley on 7 March 1998, killing 412 people. The quake destroyed 9,500 houses in the Quiro valley.",
			"The Quiro earthquake of 7 March 1998 claimed 438 lives. Over 9,000 homes were destroyed in the Quiro valley on 7 March 1998.",
			[]string{"412 | 438 | conflicting", "9,500 | Over 9,000 | within bounds"}},
		{"labour",
			"The unemployment rate in Vesmark was 5.1% in June 2023. Employers added 48,000 jobs in June 2023.",
			"Vesmark's jobless rate was 5.1 percent in June 2023. Employers created 52,000 jobs in June 2023.",
			[]string{"48,000 | 52,000 | conflicting", "5.1% | 5.1 percent | equal"}},
		{"census",
			"Lindholm had 84,200 inhabitants in 2011. In 2011 the town had 12 schools.",
			"In 2011 the population of Lindholm was 84,213. The town of Lindholm had 14 schools in 2011.",
			[]string{"12 | 14 | conflicting", "84,200 | 84,213 | equal rounded"}},
		{"harvest",
			"Farmers in Tarn harvested 3.2 million tonnes of wheat in 2014. Exports of wheat from Tarn reached 1.1 million tonnes in 2014.",
			"Tarn's wheat crop was 3.9 million tonnes in 2014. Tarn exported 900,000 tonnes of wheat in 2014.",
			[]string{"1.1 million tonnes | 900,000 tonnes | conflicting", "3.2 million tonnes | 3.9 million tonnes | conflicting"}},
		{"nothing in common",
			"The museum in Alder had 120,000 visitors in 2019. Its roof cost €2 million.",
			"Rain in Bor came to 40 mm in May 2019. Two people were hurt in Bor in May 2019.",
			nil},
	} {
		a, b := extract.Extract(extract.Document{ID: "a", Text: c.a}), extract.Extract(extract.Document{ID: "b", Text: c.b})
		entries := timeline.New(a.Events, b.Events).Merge(timeline.News())
		topics := stats.Group(append(append([]stats.Claim{}, a.Claims...), b.Claims...), stats.GroupOptions{Events: entries})
		var got []string
		for _, topic := range topics {
			for _, p := range topic.Pairs {
				x, y := topic.Claims[p.A], topic.Claims[p.B]
				if p.Verdict.Outcome != stats.Incomparable {
					got = append(got, strings.Join([]string{x.Citations[0].Surface, y.Citations[0].Surface, p.Verdict.Outcome.String()}, " | "))
				}
			}
		}
		slices.Sort(got)
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.kind, diff)
		}
	}
}
