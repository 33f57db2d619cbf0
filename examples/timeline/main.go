// Timeline prints the events of documents, oldest first: the date, whether it
// happened or is planned, a headline, who says so, and document and line.
//
//	timeline
//	timeline -from 2017 -to 2017-06 report.txt
//
// Without a file it reads the four sample documents.
package main

import (
	"fmt"
	"io"
	"iter"
	"os"

	"github.com/almanac-go/almanac/examples/internal/cli"
	"github.com/almanac-go/almanac/timeline"
	"github.com/almanac-go/almanac/timeline/render"
)

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	p := cli.New("timeline", "Prints what happened when in documents, oldest first.\n"+
		"Documents are plain text files or JSON Lines with \"id\" and \"text\"; - is standard input.\n"+
		"Without a file these are the four sample documents.")
	format := p.Choice("format", "`form` of the output", "text", "markdown", "json")
	from := p.Date("from", "leave out what ended before this `date`: 2018-06-05, 2018-06 or 2018")
	to := p.Date("to", "leave out what began after this `date`")
	published := p.Date("published", "`date` of the documents that do not state one")
	everything := p.Flags.Bool("all", false, "also list who said something when, and what is dated by nothing but the date of its document")
	width := p.Flags.Int("width", render.DefaultWidth, "`columns` of the terminal, 60 or more")
	if status, ok := p.Parse(args); !ok {
		return status
	}
	wanted := timeline.Between(*from, *to)
	if wanted.IsZero() && !from.IsZero() {
		return p.Refuse(fmt.Errorf("-from %s is later than -to %s", *from, *to))
	}
	documents := 0
	var found [][]timeline.Event
	for r := range p.Results(*published) {
		documents++
		found = append(found, r.Events)
	}
	if documents == 0 && p.Status() != cli.StatusOK {
		return p.Status()
	}
	all := timeline.New(found...).Filter(func(e timeline.Event) bool {
		return *everything || !e.Reporting && e.Basis != timeline.BasisDocument
	})
	events := all.All()
	if !wanted.IsZero() {
		events = all.Overlapping(wanted)
	}
	if err := write(p.Stdout, events, *format, *width, documents); err != nil {
		p.Complain(err)
	}
	return p.Status()
}

// write prints the events in one of the formats.
func write(w io.Writer, events iter.Seq[timeline.Event], format string, width, documents int) error {
	switch format {
	case "json":
		return render.JSON(w, events)
	case "markdown":
		return render.Markdown(w, events)
	}
	table := render.Events(events)
	if len(table.Rows) == 0 {
		_, err := fmt.Fprintf(w, "No dated events in %s.\n", cli.Count(documents, "document"))
		return err
	}
	if err := table.WriteText(w, width); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "\n%s in %s.%s\n", cli.Count(len(table.Rows), "event"), cli.Count(documents, "document"),
		cli.Footnote(table, "date", "is taken from a neighbouring sentence or a heading"))
	return err
}
