// Report writes one HTML page over documents: a timeline that can be zoomed,
// the events and the claims of the same period side by side, what the documents
// disagree about, and the texts with every mention linked.
//
//	report -o report.html
//	report -o report.html -title 'The harbour, 2016 to 2018' minutes/*.txt
//
// Without a file it reads the four sample documents.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/almanac-go/almanac/examples/internal/cli"
	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/extract/report"
)

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	p := cli.New("report", "Writes one HTML page over documents: timeline, events, claims, disagreements and the texts.\n"+
		"The page needs no network and no other file.\n"+
		"Documents are plain text files or JSON Lines with \"id\" and \"text\"; - is standard input.\n"+
		"Without a file these are the four sample documents.")
	out := p.Flags.String("o", "", "`file` to write; standard output if none")
	title := p.Flags.String("title", "", "`words` at the head of the page")
	published := p.Date("published", "`date` of the documents that do not state one")
	if status, ok := p.Parse(args); !ok {
		return status
	}
	var found []*extract.Result
	events, claims := 0, 0
	for r := range p.ResultsWith(extract.Options{KeepText: true}, *published) {
		found = append(found, r)
		events += len(r.Events)
		claims += len(r.Claims)
	}
	if len(found) == 0 && p.Status() != cli.StatusOK {
		return p.Status()
	}
	o := report.Options{Title: *title}
	if *out == "" {
		if err := report.Write(p.Stdout, found, o); err != nil {
			p.Complain(err)
		}
		return p.Status()
	}
	if err := save(*out, found, o); err != nil {
		p.Complain(fmt.Errorf("%s: cannot be written: %w", *out, err))
		return p.Status()
	}
	fmt.Fprintf(p.Stdout, "%s: %s in %s, %s\n", *out, cli.Count(events, "event"), cli.Count(len(found), "document"), cli.Count(claims, "claim"))
	return p.Status()
}

// save writes the page to a file.
func save(path string, found []*extract.Result, o report.Options) error {
	f, err := os.Create(path)
	if err != nil {
		return reason(err)
	}
	err = report.Write(f, found, o)
	if e := f.Close(); err == nil {
		err = e
	}
	return reason(err)
}

// reason takes the operation and the path off an error, which the message
// names already.
func reason(err error) error {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return e.Err
	}
	return err
}
