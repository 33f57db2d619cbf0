// Claims prints the figures that documents state as a table: how much, of
// what, when, where, and who says so.
//
//	claims
//	claims -format csv report.txt
//
// Without a file it reads the four sample documents.
package main

import (
	"cmp"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/almanac-go/almanac/examples/internal/cli"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
	"github.com/almanac-go/almanac/timeline/render"
)

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	p := cli.New("claims", "Prints the figures that documents state: how much of what, when, where, and who says so.\n"+
		"Documents are plain text files or JSON Lines with \"id\" and \"text\"; - is standard input.\n"+
		"Without a file these are the four sample documents.")
	format := p.Choice("format", "`form` of the output", "text", "markdown", "csv", "json")
	published := p.Date("published", "`date` of the documents that do not state one")
	width := p.Flags.Int("width", render.DefaultWidth, "`columns` of the terminal, 60 or more")
	if status, ok := p.Parse(args); !ok {
		return status
	}
	documents := 0
	claims := []stats.Claim{}
	for r := range p.Results(*published) {
		documents++
		claims = append(claims, r.Claims...)
	}
	if documents == 0 && p.Status() != cli.StatusOK {
		return p.Status()
	}
	if err := write(p.Stdout, claims, *format, *width, documents); err != nil {
		p.Complain(err)
	}
	return p.Status()
}

// write prints the claims in one of the formats.
func write(w io.Writer, claims []stats.Claim, format string, width, documents int) error {
	switch format {
	case "json":
		out := json.NewEncoder(w)
		out.SetIndent("", "  ")
		return out.Encode(claims)
	case "csv":
		return writeCSV(w, claims)
	case "markdown":
		return table(claims).WriteMarkdown(w)
	}
	if len(claims) == 0 {
		_, err := fmt.Fprintf(w, "No figures claimed in %s.\n", cli.Count(documents, "document"))
		return err
	}
	rows := table(claims)
	if err := rows.WriteText(w, width); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "\n%s in %s.%s\n", cli.Count(len(claims), "claim"), cli.Count(documents, "document"),
		cli.Footnote(rows, "when", "is taken from further away than the sentence"))
	return err
}

// table returns the claims as people read them.
func table(claims []stats.Claim) render.Table {
	t := render.Table{Header: []string{"figure", "of", "share of", "when", "where", "speaker", "document"}}
	for _, c := range claims {
		surface, place := citation(c)
		of := c.Of
		if c.Per != "" {
			of += " per " + c.Per
		}
		if c.Status != timeline.StatusActual {
			of += " (" + c.Status.String() + ")"
		}
		t.Rows = append(t.Rows, []string{surface, of, c.Whole, when(c), c.Place, cmp.Or(c.Attribution.Speaker, c.Attribution.Role), place})
	}
	return t
}

// when returns the period for which a claim holds, in brackets if it is taken
// from further away than the sentence, and nothing where none is known.
func when(c stats.Claim) string {
	switch {
	case c.When.IsZero() && c.Inherited.IsZero():
		return ""
	case c.When.IsZero():
		return "[" + render.When(c.Inherited) + "]"
	case c.WhenBasis > timeline.BasisStated:
		return "[" + render.When(c.When) + "]"
	}
	return render.When(c.When)
}

// citation returns the figure as the text has it, and document and line.
func citation(c stats.Claim) (surface, place string) {
	if len(c.Citations) == 0 {
		return c.Quantity.String(), ""
	}
	at := c.Citations[0]
	return at.Surface, at.Source + ":" + strconv.Itoa(at.Line)
}

// writeCSV writes one line a claim for spreadsheets and other programs.
func writeCSV(w io.Writer, claims []stats.Claim) error {
	out := csv.NewWriter(w)
	out.Write([]string{"id", "figure", "bound", "low", "high", "unit", "of", "whole", "per", "actor", "verb", "when", "inherited", "where",
		"speaker", "role", "status", "document", "line", "start", "end", "sentence"})
	for _, c := range claims {
		var at timeline.Citation
		if len(c.Citations) > 0 {
			at = c.Citations[0]
		}
		q := c.Quantity
		high := ""
		if q.Range {
			high = q.Upper.String()
		}
		row := []string{c.ID, at.Surface, q.Bound().String(), q.Stated.String(), high, q.Unit.Symbol(), c.Of, c.Whole, c.Per, c.Actor, c.Verb,
			c.When.String(), c.Inherited.String(), c.Place, c.Attribution.Speaker, c.Attribution.Role, c.Status.String(),
			at.Source, strconv.Itoa(at.Line), strconv.Itoa(at.Start), strconv.Itoa(at.End), at.Sentence}
		for i := range row {
			row[i] = cell(row[i])
		}
		out.Write(row)
	}
	out.Flush()
	return out.Error()
}

// cell makes text of a document harmless for a spreadsheet, which would run
// what begins with one of these signs as a formula.
func cell(s string) string {
	s = render.Clean(s)
	if len(s) > 1 && (s[0] == '=' || s[0] == '+' || s[0] == '-' || s[0] == '@') && !isNumber(s) {
		return "'" + s
	}
	return s
}

func isNumber(s string) bool {
	_, err := stats.ParseNumber(s)
	return err == nil
}
