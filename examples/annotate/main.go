// Annotate reads documents and writes what it finds in them as JSON Lines, one
// line a document, in the order of the documents and as they come; or their
// time expressions as TimeML, one XML document each.
//
//	annotate < documents.jsonl
//	annotate -format eval report.txt
//	annotate -format timeml -dir out *.txt
//
// The input is JSON Lines of documents with id, text, and optionally title,
// url and published; or plain text. Without a file it is standard input, and
// where that is a terminal, the sample documents.
package main

import (
	"context"
	"encoding/json"
	"io"
	"os"

	"github.com/almanac-go/almanac/examples/internal/cli"
	"github.com/almanac-go/almanac/examples/internal/evalformat"
	"github.com/almanac-go/almanac/extract"
)

func main() { os.Exit(annotate(os.Args[1:])) }

func annotate(args []string) int {
	p := cli.New("annotate", "Writes the times, quantities, claims and events of documents as JSON Lines.\n"+
		"Documents are plain text files or JSON Lines with \"id\" and \"text\"; - is standard input.")
	format := p.Choice("format", "`form` of a line", "json", "eval", "timeml")
	dir := p.Flags.String("dir", "", "`folder` that TimeML is written to, a file a document; without it one document goes to standard output")
	published := p.Date("published", "`date` of the documents that do not state one")
	var options extract.Options
	p.Flags.BoolVar(&options.DayFirst, "day-first", false, "read 3/4/2018 as 3 April")
	p.Flags.BoolVar(&options.PreferNext, "prefer-next", false, "take undated weekdays to lie ahead, as in requests")
	workers := p.Flags.Int("workers", 0, "`number` of documents read at the same time; 0 is one a processor")
	if status, ok := p.Parse(args); !ok {
		return status
	}
	options.KeepText = *format == "timeml"
	extractor, err := extract.New(options)
	if err != nil {
		p.Complain(err)
		return cli.StatusUsage
	}
	in := p.Input(*published)
	if len(in.Paths) == 0 && !terminal(p.Stdin) {
		in.Paths = []string{"-"}
	}
	write := lines(p.Stdout, *format)
	if *format == "timeml" {
		write = (&markup{dir: *dir, out: p.Stdout}).write
	}
	for r, err := range extractor.All(context.Background(), in.Documents(), *workers) {
		if err == nil {
			err = write(r)
		}
		if err != nil {
			p.Complain(err)
			break
		}
	}
	return p.Status()
}

// lines returns a function that writes a result as a line of JSON.
func lines(w io.Writer, format string) func(*extract.Result) error {
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	return func(r *extract.Result) error {
		if format == "eval" {
			return out.Encode(evalformat.Of(r))
		}
		return r.WriteJSON(w)
	}
}

// terminal reports whether r is a terminal, on which nobody waits to type
// JSON.
func terminal(r io.Reader) bool {
	f, ok := r.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
