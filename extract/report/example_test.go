package report_test

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/extract/report"
)

// A page needs the texts, so that the results have to keep them.
func ExampleWrite() {
	x, err := extract.New(extract.Options{KeepText: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	results := []*extract.Result{
		x.Extract(extract.Document{ID: "daily", Text: "The river burst its banks on March 11, 2019."}),
		x.Extract(extract.Document{ID: "weekly", Text: "The river burst its banks on March 10, 2019."}),
	}
	var page bytes.Buffer
	if err := report.Write(&page, results, report.Options{Title: "The flood"}); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(strings.Contains(page.String(), "<title>The flood</title>"))
	fmt.Println(strings.Contains(page.String(), "11 March in one, 10 March in the other"))
	// Output:
	// true
	// true
}
