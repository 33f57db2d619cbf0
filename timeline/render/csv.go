package render

import (
	"encoding/csv"
	"io"
	"iter"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/almanac-go/almanac/timeline"
)

// csvColumns are the columns of CSV, in order.
var csvColumns = [...]string{"id", "when", "first_day", "last_day", "date", "grain", "status", "basis", "headline", "trigger", "actor", "place",
	"speaker", "role", "document", "line", "start", "end", "surface", "sentence", "citations", "note"}

// csvMost is how many bytes a cell may have: spreadsheets refuse more than 32,767 characters.
const csvMost = 32000

// CSV writes events as a table of comma-separated values (RFC 4180) with a header, one line an event: the period as EDTF, its first and last day, empty where
// it is open, the date in words, what the event is, and its first citation with byte offsets and the number of all. Text of a document that a spreadsheet would take for a formula, as it begins
// with an equals sign, a sign or an at sign, is written after an apostrophe; text of more than 32,000 bytes is cut and ends
// with an ellipsis. Errors are those of w.
func CSV(w io.Writer, events iter.Seq[timeline.Event]) error {
	out := csv.NewWriter(w)
	if err := out.Write(csvColumns[:]); err != nil {
		return err
	}
	for e := range events {
		if err := out.Write(csvRow(&e)); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func csvRow(e *timeline.Event) []string {
	row := []string{csvText(e.ID), e.When.String(), e.When.First().String(), e.When.Last().String(), When(e.When), e.When.Grain().String(),
		e.Status.String(), e.Basis.String(), csvText(e.Title), csvText(e.Trigger), csvText(e.Actor), csvText(e.Place),
		csvText(e.Attribution.Speaker), csvText(e.Attribution.Role)}
	var c timeline.Citation
	line, start, end := "", "", ""
	if len(e.Citations) > 0 {
		c = e.Citations[0]
		start, end = strconv.Itoa(c.Start), strconv.Itoa(c.End)
		if c.Line > 0 {
			line = strconv.Itoa(c.Line)
		}
	}
	return append(row, csvText(c.Source), line, start, end, csvText(c.Surface), csvText(c.Sentence), strconv.Itoa(len(e.Citations)), csvText(e.Note))
}

// csvText returns text of a document that no spreadsheet takes for a formula (OWASP, "CSV Injection").
func csvText(s string) string {
	s = Clean(s)
	if len(s) > csvMost {
		n := csvMost
		for n > 0 && !utf8.RuneStart(s[n]) {
			n--
		}
		s = s[:n] + "…"
	}
	if r, _ := utf8.DecodeRuneInString(s); s != "" && strings.ContainsRune("=+-@|%＝＋－＠", r) {
		return "'" + s
	}
	return s
}
