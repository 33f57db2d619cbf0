package extract_test

import (
	"context"
	"fmt"
	"slices"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/timeline"
)

func Example() {
	r := extract.Extract(extract.Document{
		ID:   "port",
		Text: "On 5 June 2018, police in Colón seized almost 16 tons of cocaine. A second search is planned for July.",
	})
	for _, e := range r.Events {
		fmt.Println(e)
	}
	for _, c := range r.Claims {
		fmt.Printf("%s of %s, %s, %s\n", c.Quantity, c.Of, c.When, c.Status)
	}
	// Output:
	// 5 Jun 2018: police in Colón seized almost 16 tons of cocaine
	// Jul 2018: A second search (planned)
	// almost 16 tons of cocaine, 2018-06-05, actual
}

// Relative expressions are counted from the day on which the document was
// published.
func ExampleExtract() {
	published, _ := timeline.NewDay(2018, 7, 16)
	r := extract.Extract(extract.Document{ID: "a", Published: published, Text: "The talks ended last Tuesday. They had gone on for three weeks."})
	for _, t := range r.Times {
		fmt.Printf("%s: %s, %s\n", t.Surface, t.Type, t.Value)
	}
	// Output:
	// last Tuesday: DATE, 2018-07-10
	// three weeks: DURATION, P3W
}

func ExampleNew() {
	x, err := extract.New(extract.Options{DayFirst: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	r := x.Extract(extract.Document{Text: "The contract of 3/4/2018 was void."})
	fmt.Println(r.Times[0].Period)

	_, err = extract.New(extract.Options{FiscalStart: 13})
	fmt.Println(err)
	// Output:
	// 2018-04-03
	// extract: option FiscalStart is 13: must be a month from 1 to 12, or 0 for January
}

func ExampleExtractor_All() {
	docs := []extract.Document{
		{ID: "a", Text: "The bridge was opened in 1962."},
		{ID: "b", Text: "The bridge was closed in May 2016."},
	}
	var x extract.Extractor
	for r, err := range x.All(context.Background(), slices.Values(docs), 2) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(r.Source.ID, r.Events[0].When, r.Events[0].Title)
	}
	// Output:
	// a 1962 The bridge was opened
	// b 2016-05 The bridge was closed
}

// The bytes of every mention can be looked up in the text.
func ExampleMention() {
	text := "In May 2018 prices rose by 2.5 percent."
	r := extract.Extract(extract.Document{Text: text})
	q := r.Quantities[0]
	fmt.Println(text[q.Start:q.End], "is", q.Value, "by the rule", q.Rule)
	// Output:
	// 2.5 percent is 2.5% by the rule percent
}

// A range is one time with one period; its two ends are kept as expressions of
// their own.
func ExampleTime() {
	r := extract.Extract(extract.Document{Text: "The seminar was held from June 5-9, 2018."})
	t := r.Times[0]
	fmt.Println(t.Value)
	for _, e := range t.Ends {
		fmt.Printf("%q is %s\n", e.Surface, e.Value)
	}
	// Output:
	// 2018-06-05/2018-06-09
	// "June 5" is 2018-06-05
	// "9" is 2018-06-09
}

// Where a document does not come with a date, its own dateline serves, and the
// result says so.
func ExampleReference() {
	r := extract.Extract(extract.Document{Text: "By Ana Lund\nJuly 16, 2018\n\nThe bridge was closed last month."})
	fmt.Println(r.Reference.Date, "from the", r.Reference.Basis)
	for _, t := range r.Times {
		fmt.Printf("%s: %s\n", t.Surface, t.Period)
	}
	// Output:
	// 2018-07-16 from the dateline
	// July 16, 2018: 2018-07-16
	// last month: 2018-06
}

// A quantity keeps its hedge and unit as stated, and what it is about.
func ExampleQuantity() {
	r := extract.Extract(extract.Document{Text: "Exports rose by almost 2.5 percent, to more than $1.2 billion."})
	for _, q := range r.Quantities {
		fmt.Println(q.Kind, q.Value, q.Value.Bound(), q.Change)
	}
	// Output:
	// percent almost 2.5% <~ up
	// money more than USD 1.2 billion >
}
