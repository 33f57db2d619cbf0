package render

import (
	"cmp"
	"encoding/json"
	"io"
	"iter"
	"slices"
	"strconv"

	"github.com/almanac-go/almanac/timeline"
)

// Text writes events as an aligned table of date, status, headline, speaker, and document with line, in the order given; no line is
// wider than width (DefaultWidth if 0). Errors are those of w.
func Text(w io.Writer, events iter.Seq[timeline.Event], width int) error {
	return Events(events).WriteText(w, width)
}

// Markdown writes the same table as Text in Markdown. Errors are those of w.
func Markdown(w io.Writer, events iter.Seq[timeline.Event]) error {
	return Events(events).WriteMarkdown(w)
}

// JSON writes events as a list that timeline.Timeline reads back, indented. Errors are those of w.
func JSON(w io.Writer, events iter.Seq[timeline.Event]) error {
	all := slices.Collect(events)
	if all == nil {
		all = []timeline.Event{}
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(all)
}

// Events returns the table that Text and Markdown write. A date that does not stand in the sentence itself is in brackets; the number of further
// citations follows the first one after a plus.
func Events(events iter.Seq[timeline.Event]) Table {
	t := Table{Header: []string{"date", "status", "headline", "speaker", "document"}}
	for e := range events {
		when := When(e.When)
		if e.Basis > timeline.BasisStated {
			when = "[" + when + "]"
		}
		t.Rows = append(t.Rows, []string{
			when,
			e.Status.String(),
			cmp.Or(e.Title, e.Trigger),
			cmp.Or(e.Attribution.Speaker, e.Attribution.Role),
			place(e.Citations),
		})
	}
	return t
}

// place returns document and line of the first citation, as compilers print them.
func place(cs []timeline.Citation) string {
	if len(cs) == 0 {
		return ""
	}
	s := cs[0].Source
	if cs[0].Line > 0 {
		s += ":" + strconv.Itoa(cs[0].Line)
	}
	if len(cs) > 1 {
		s += " +" + strconv.Itoa(len(cs)-1)
	}
	return s
}
