package extract_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/almanac-go/almanac/extract"
)

// TestVerify: what documents say of the figures and dates of a text.
func TestVerify(t *testing.T) {
	const bulletin = "In 2020 police in Torrado seized 3.2 tonnes of cocaine and arrested 45 people. " +
		"The bridge at Alder was opened by Mayor Ana Lund on 5 June 2018. Norvik's revenue was $4.3 billion in 2019. " +
		"Some 300 people were displaced by the flood of 12 August 2021 in Karuna. " +
		"The castle at Alder was besieged by Ruiz from 4 June to 20 July 1645. The mill at Norvik employs 5,000 people in Torrado."
	for _, c := range []struct {
		reason, text string
		want         []string // figure or date, and what is said of it
	}{
		{"the same in other words", "In 2020, Torrado's police confiscated 3,200 kilos of cocaine.", []string{"3,200 kilos supported"}},
		{"another figure", "In 2020, Torrado's police confiscated 4.1 tonnes of cocaine.", []string{"4.1 tonnes contradicted"}},
		{"rounded", "In 2020, Torrado's police confiscated about 3 tonnes of cocaine.", []string{"about 3 tonnes supported"}},
		{"another year", "In 2016, Torrado's police confiscated 4,100 kilos of cocaine.", []string{"4,100 kilos not found"}},
		{"the same figure of another year", "In 2016, Torrado's police confiscated 3,200 kilos of cocaine.", []string{"3,200 kilos contradicted"}},
		{"a synonym of who", "Police in Torrado detained 45 suspects in 2020.", []string{"45 supported"}},
		{"left open", "Police seized 3.2 tonnes of cocaine.", []string{"3.2 tonnes supported"}},
		{"revenue", "Norvik had sales of $4.3 billion in 2019.", []string{"$4.3 billion supported"}},
		{"other revenue", "Norvik had sales of $4.9 billion in 2019.", []string{"$4.9 billion contradicted"}},
		{"another company", "Alder had sales of $4.9 billion in 2019.", []string{"$4.9 billion not found"}},
		{"nothing of the sort", "The museum has 120 paintings.", []string{"120 not found"}},
		{"the date of an event", "Mayor Ana Lund opened the bridge at Alder on 5 June 2018.", []string{"opened supported"}},
		{"another date of it", "Mayor Ana Lund opened the bridge at Alder on 9 June 2018.", []string{"opened contradicted"}},
		{"a date within a longer time", "The castle at Alder was besieged by Ruiz in June 1645.", []string{"besieged supported"}},
		{"a date outside of it", "The castle at Alder was besieged by Ruiz in May 1645.", []string{"besieged contradicted"}},
		{"a range told otherwise", "The castle at Alder was besieged by Ruiz from 4 June to 12 July 1645.", []string{"besieged contradicted"}},
		{"a round figure of another place", "Alder employs 5,000 people in Delft.", []string{"5,000 not found"}},
		{"a date alone", "We met on 12 August 2021.", []string{"12 August 2021 supported"}},
		{"an unknown date", "We met on 13 August 2021.", []string{"13 August 2021 not found"}},
		{"no figure and no date", "Nothing much happened.", nil},
		{"nothing", "", nil},
	} {
		text := extract.Extract(extract.Document{ID: "text", Text: c.text})
		source := extract.Extract(extract.Document{ID: "bulletin", Text: bulletin})
		var got []string
		for _, f := range extract.Verify(text, []*extract.Result{source}, extract.VerifyOptions{}) {
			if f.Claim == nil && f.Event == nil && len(text.Claims) > 0 {
				continue // the date of a figure
			}
			if f.Event != nil && len(text.Claims) > 0 {
				continue
			}
			got = append(got, f.At.Surface+" "+f.Support.String())
			if (f.Support == extract.NotFound) != (len(f.Evidence) == 0) {
				t.Errorf("%s: %v with %d pieces of evidence", c.reason, f.Support, len(f.Evidence))
			}
			for _, e := range f.Evidence {
				if e.At.Source != "bulletin" || e.Why == "" || bulletin[e.At.Start:e.At.End] != e.At.Surface {
					t.Errorf("%s: evidence %+v", c.reason, e)
				}
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s (-want +got):\n%s", c.reason, c.text, diff)
		}
	}
}

// TestVerifySelf: a text rests on itself; nothing that it says is contradicted
// by that alone.
func TestVerifySelf(t *testing.T) {
	const text = "In 2020 police in Torrado seized 3.2 tonnes of cocaine. Norvik's revenue rose to $4.3 billion in 2019 from $3.8 billion in 2018."
	a := extract.Extract(extract.Document{ID: "a", Text: text})
	b := extract.Extract(extract.Document{ID: "b", Text: text})
	for _, f := range extract.Verify(a, []*extract.Result{b}, extract.VerifyOptions{}) {
		if f.Support != extract.Supported {
			t.Errorf("%q is %v", f.At.Surface, f.Support)
		}
	}
}

// TestVerifyOrder: the order of the documents does not matter.
func TestVerifyOrder(t *testing.T) {
	sentences := []string{"Police seized 3 tonnes of cocaine in 2020.", "In 2020 police seized 5 tonnes of cocaine.", "Police seized about 4 tonnes of cocaine in 2020.",
		"The bridge at Alder opened on 5 June 2018.", "The bridge at Alder opened on 6 June 2018."}
	rapid.Check(t, func(rt *rapid.T) {
		draw := rapid.SliceOfN(rapid.SampledFrom(sentences), 1, 4)
		text := extract.Extract(extract.Document{ID: "text", Text: strings.Join(draw.Draw(rt, "text"), " ")})
		var documents []*extract.Result
		for i, s := range draw.Draw(rt, "documents") {
			documents = append(documents, extract.Extract(extract.Document{ID: string(rune('a' + i)), Text: s}))
		}
		want := answers(text, documents)
		slices.Reverse(documents)
		if diff := cmp.Diff(want, answers(text, documents)); diff != "" {
			rt.Fatalf("another order, another answer:\n%s", diff)
		}
	})
}

func answers(text *extract.Result, documents []*extract.Result) []string {
	var all []string
	for _, f := range extract.Verify(text, documents, extract.VerifyOptions{}) {
		all = append(all, f.At.Surface+" "+f.Support.String())
	}
	return all
}
