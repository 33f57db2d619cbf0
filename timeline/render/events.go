package render

import (
	"bufio"
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"unicode"

	"github.com/almanac-go/almanac/timeline"
)

// Text writes events as an aligned table of date, status, headline, speaker, and document with line, in the order given; no line is
// wider than width (DefaultWidth if 0). Errors are those of w.
func Text(w io.Writer, events iter.Seq[timeline.Event], width int) error {
	return Events(events).WriteText(w, width)
}

// Markdown writes the same table as Text in Markdown. Errors are those of w.
func Markdown(w io.Writer, events iter.Seq[timeline.Event]) error {
	return table(slices.Collect(events), func(id string) string { return id }).WriteMarkdown(w)
}

//go:embed events.schema.json
var schema []byte

// Schema returns the JSON Schema (draft 2020-12) of what JSON writes.
func Schema() []byte { return bytes.Clone(schema) }

// JSON writes events as a list that timeline.Timeline reads back, indented, in the form of Schema. Errors are those of w.
func JSON(w io.Writer, events iter.Seq[timeline.Event]) error {
	all := slices.Collect(events)
	if all == nil {
		all = []timeline.Event{}
	}
	return writeJSON(w, all)
}

// writeJSON writes a value as indented JSON in which characters that a terminal would obey, or that turn the direction of writing, are escaped. They mean the same.
func writeJSON(w io.Writer, v any) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetIndent("", "  ")
	if err := enc.Encode(v); err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	for _, r := range b.String() {
		if r != '\n' && (unicode.IsControl(r) || isHidden(r)) && r <= 0xffff {
			fmt.Fprintf(out, `\u%04x`, r)
		} else {
			out.WriteRune(r)
		}
	}
	return out.Flush()
}

// Events returns the table that Text writes. A date that does not stand in the sentence itself is in brackets; the number of further
// citations follows the first one after a plus. Long names of documents are cut to the least beginning that tells them apart.
func Events(events iter.Seq[timeline.Event]) Table {
	all := slices.Collect(events)
	return table(all, shortNames(all))
}

// table returns the table of events, with the documents named as name says.
func table(events []timeline.Event, name func(id string) string) Table {
	t := Table{Header: []string{"date", "status", "headline", "speaker", "document"}}
	for i := range events {
		e := &events[i]
		when := When(e.When)
		if e.Basis > timeline.BasisStated {
			when = "[" + when + "]"
		}
		t.Rows = append(t.Rows, []string{
			when,
			e.Status.String(),
			headline(e),
			speaker(e),
			place(e.Citations, name),
		})
	}
	return t
}

// place returns document and line of the first citation, as compilers print them.
func place(cs []timeline.Citation, name func(id string) string) string {
	if len(cs) == 0 {
		return ""
	}
	c := cs[0]
	c.Source = name(c.Source)
	s := at(c)
	if len(cs) > 1 {
		s += " +" + strconv.Itoa(len(cs)-1)
	}
	return s
}
