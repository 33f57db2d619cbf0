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
	"strings"

	"github.com/almanac-go/almanac/examples/internal/cli"
	"github.com/almanac-go/almanac/extract"
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
	var found []*extract.Result
	for r := range p.Results(*published) {
		found = append(found, r)
	}
	if len(found) == 0 && p.Status() != cli.StatusOK {
		return p.Status()
	}
	if err := write(p.Stdout, found, *format, *width); err != nil {
		p.Complain(err)
	}
	return p.Status()
}

// write prints the claims in one of the formats.
func write(w io.Writer, found []*extract.Result, format string, width int) error {
	claims := []stats.Claim{}
	for _, r := range found {
		claims = append(claims, r.Claims...)
	}
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
	return writeText(w, found, len(claims), width)
}

// writeText prints a table for each document that has claims.
func writeText(w io.Writer, found []*extract.Result, claims, width int) error {
	if claims == 0 {
		_, err := fmt.Fprintf(w, "No figures claimed in %s.\n", cli.Count(len(found), "document"))
		return err
	}
	footnote := ""
	for _, r := range found {
		if len(r.Claims) == 0 {
			continue
		}
		if _, err := fmt.Fprintf(w, "%s\n\n", heading(r.Source)); err != nil {
			return err
		}
		rows := byLine(table(r.Claims))
		if err := rows.WriteText(w, width); err != nil {
			return err
		}
		fmt.Fprintln(w)
		footnote = cmp.Or(footnote, cli.Footnote(rows, "when", "is taken from further away than the sentence"))
	}
	_, err := fmt.Fprintf(w, "%s in %s.%s\n", cli.Count(claims, "claim"), cli.Count(len(found), "document"), footnote)
	return err
}

// heading names a document: its ID, its title and when it was published.
func heading(s timeline.Source) string {
	h := s.ID
	if s.Title != "" {
		h += ": " + s.Title
	}
	if !s.Published.IsZero() {
		h += " (" + render.When(timeline.Of(s.Published)) + ")"
	}
	return render.Clean(h)
}

// byLine leaves of the last column, document and line, only the line, and
// takes out the columns that are empty.
func byLine(t render.Table) render.Table {
	last := len(t.Header) - 1
	t.Header[last] = "line"
	used := make([]bool, len(t.Header))
	for _, row := range t.Rows {
		row[last] = row[last][strings.LastIndexByte(row[last], ':')+1:]
		for i := range row {
			used[i] = used[i] || row[i] != ""
		}
	}
	out := render.Table{Header: only(t.Header, used)}
	for _, row := range t.Rows {
		out.Rows = append(out.Rows, only(row, used))
	}
	return out
}

// only returns the cells of the columns that are used.
func only(row []string, used []bool) []string {
	var out []string
	for i := range row {
		if used[i] {
			out = append(out, row[i])
		}
	}
	return out
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
