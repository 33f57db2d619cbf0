// Timeline prints the events of documents, oldest first: the date, whether it
// happened or is planned, a headline, who says so, and document and line.
//
//	timeline
//	timeline -from 2017 -to 2017-06 report.txt
//	timeline -merge -format svg *.txt > timeline.svg
//	timeline -top 10 *.txt
//
// Without a file it reads the four sample documents.
package main

import (
	"cmp"
	"fmt"
	"io"
	"iter"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/almanac-go/almanac/examples/internal/cli"
	"github.com/almanac-go/almanac/timeline"
	"github.com/almanac-go/almanac/timeline/render"
)

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	p := cli.New("timeline", "Prints what happened when in documents, oldest first.\n"+
		"Documents are plain text files or JSON Lines with \"id\" and \"text\"; - is standard input.\n"+
		"Without a file these are the four sample documents.")
	format := p.Choice("format", "`form` of the output", "text", "markdown", "mermaid", "timelinejs", "ics", "csv", "svg", "json")
	from := p.Date("from", "leave out what ended before this `date`: 2018-06-05, 2018-06 or 2018")
	to := p.Date("to", "leave out what began after this `date`")
	published := p.Date("published", "`date` of the documents that do not state one")
	everything := p.Flags.Bool("all", false, "also list who said something when, and what is dated by nothing but the date of its document")
	merge := p.Flags.Bool("merge", false, "join what several documents tell of one happening, and say where they differ")
	top := p.Flags.Int("top", 0, "list only the `n` events that matter most; in text, say why. Includes -merge")
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
		if e.When.IsOpenBegin() && !wanted.IsZero() && !timeline.Of(e.When.End).Overlaps(wanted) {
			return false // a plan for 2030 is no news of 1204, though it may begin at any time
		}
		return *everything || !e.Reporting && e.Basis != timeline.BasisDocument
	})
	events := all.All()
	if !wanted.IsZero() {
		events = all.Overlapping(wanted)
	}
	page := page{events: events, format: *format, width: *width, documents: documents}
	if *merge || *top > 0 {
		page.merge(*top)
	}
	if err := page.write(p.Stdout); err != nil {
		p.Complain(err)
	}
	return p.Status()
}

// page is what is printed.
type page struct {
	events     iter.Seq[timeline.Event]
	highlights []timeline.Highlight // why these events, best first; nil where all are printed
	format     string
	width      int
	documents  int
}

// merge joins what is told of one happening, and keeps the top events if that is not 0.
func (g *page) merge(top int) {
	entries := timeline.Collect(g.events).Merge(timeline.News())
	if top > 0 {
		g.highlights = timeline.Highlights(entries, top)
		entries = entries[:0]
		for _, h := range g.highlights {
			entries = append(entries, h.Entry)
		}
	}
	g.events = timeline.Merged(entries).All()
}

// write prints the events in the wanted format.
func (g *page) write(w io.Writer) error {
	title := "What happened when in " + cli.Count(g.documents, "document")
	switch g.format {
	case "json":
		return render.JSON(w, g.events)
	case "markdown":
		return render.Markdown(w, g.events)
	case "mermaid":
		return render.Mermaid(w, g.events, title)
	case "timelinejs":
		return render.TimelineJS(w, g.events, title)
	case "ics":
		return render.ICalendar(w, g.events, title, time.Time{})
	case "csv":
		return render.CSV(w, g.events)
	case "svg":
		return render.SVG(w, g.events, render.SVGOptions{Title: title})
	}
	return g.writeText(w)
}

// writeText prints the table, and below it what needs to be said of it.
func (g *page) writeText(w io.Writer) error {
	table := render.Events(g.events)
	if len(table.Rows) == 0 {
		_, err := fmt.Fprintf(w, "No dated events in %s.\n", cli.Count(g.documents, "document"))
		return err
	}
	if err := table.WriteText(w, g.width); err != nil {
		return err
	}
	if _, err := fmt.Fprintf(w, "\n%s in %s.%s\n", cli.Count(len(table.Rows), "event"), cli.Count(g.documents, "document"),
		cli.Footnote(table, "date", "is taken from a neighbouring sentence or a heading")); err != nil {
		return err
	}
	return g.writeNotes(w)
}

// writeNotes says where tellings differ, and why the highlights were chosen.
func (g *page) writeNotes(w io.Writer) error {
	differ := render.Table{Header: []string{"date", "where tellings differ"}}
	for e := range g.events {
		if e.Note != "" {
			differ.Rows = append(differ.Rows, []string{render.When(e.When), e.Note})
		}
	}
	why := render.Table{Header: []string{"points", "headline", "why"}}
	for _, h := range g.highlights {
		var reasons []string
		for _, r := range h.Reasons {
			reasons = append(reasons, fmt.Sprintf("%s %+d", r.Text, r.Points))
		}
		why.Rows = append(why.Rows, []string{strconv.Itoa(h.Score), cmp.Or(h.Entry.Event.Title, h.Entry.Event.Trigger), strings.Join(reasons, ", ")})
	}
	for _, t := range []render.Table{differ, why} {
		if len(t.Rows) == 0 {
			continue
		}
		fmt.Fprintln(w)
		if err := t.WriteText(w, g.width); err != nil {
			return err
		}
	}
	return nil
}
