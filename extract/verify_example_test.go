package extract_test

import (
	"fmt"

	"github.com/almanac-go/almanac/extract"
)

// A text is held against the documents that it rests on.
func ExampleVerify() {
	bulletin := extract.Extract(extract.Document{ID: "bulletin",
		Text: "In 2020 police in Torrado seized 3.2 tonnes of cocaine and arrested 45 people."})
	draft := extract.Extract(extract.Document{ID: "draft",
		Text: "Torrado's police confiscated 4.1 tonnes of cocaine in 2020. Police in Torrado detained 45 suspects in 2020."})
	for _, f := range extract.Verify(draft, []*extract.Result{bulletin}, extract.VerifyOptions{}) {
		if f.Claim != nil {
			fmt.Printf("%s: %s\n", f.At.Surface, f.Support)
			fmt.Printf("  %s %q: %s\n", f.Evidence[0].At.Source, f.Evidence[0].At.Surface, f.Evidence[0].Why)
		}
	}
	// Output:
	// 4.1 tonnes: contradicted
	//   bulletin "3.2 tonnes": 4.1 t and 3.2 t conflict by 0.8 t.
	// 45: supported
	//   bulletin "45": 45 suspects and 45 people say the same.
}

// Canonical terms are the same for all who name the same thing.
func ExampleTerms() {
	fmt.Println(extract.Terms("seized vessels"), extract.Terms("confiscated ships"))
	// Output:
	// [seizure ship] [seizure ship]
}
