package timeml

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Write writes d as one XML document. Expressions that overlap an earlier one
// are left out, since elements of XML cannot. Characters that XML 1.0 cannot
// hold, and bytes that are no UTF-8, are written as U+FFFD.
func Write(w io.Writer, d Document) error {
	b := bufio.NewWriter(w)
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n<TimeML>\n\n")
	fmt.Fprintf(b, "<DOCID>%s</DOCID>\n\n", escape(d.ID))
	fmt.Fprintf(b, `<DCT><TIMEX3 tid="t0" type="%s" value="%s" temporalFunction="false" functionInDocument="CREATION_TIME">%s</TIMEX3></DCT>`+"\n\n",
		typeOf(d.Created), escape(d.Created), escape(d.Created))
	if d.Title != "" {
		fmt.Fprintf(b, "<TITLE>%s</TITLE>\n\n", escape(d.Title))
	}
	b.WriteString("<TEXT>")
	at, n := 0, 0
	for _, t := range d.Times {
		if t.Start < at || t.End <= t.Start || t.End > len(d.Text) {
			continue
		}
		n++
		b.WriteString(escape(d.Text[at:t.Start]))
		fmt.Fprintf(b, `<TIMEX3 tid="t%d" type="%s" value="%s"`, n, escape(t.Type), escape(t.Value))
		if t.Mod != "" {
			fmt.Fprintf(b, ` mod="%s"`, escape(t.Mod))
		}
		fmt.Fprintf(b, ">%s</TIMEX3>", escape(d.Text[t.Start:t.End]))
		at = t.End
	}
	b.WriteString(escape(d.Text[at:]))
	b.WriteString("</TEXT>\n\n</TimeML>\n")
	return b.Flush()
}

// typeOf is the TIMEX3 type of a document's date.
func typeOf(value string) string {
	if strings.Contains(value, "T") {
		return "TIME"
	}
	return "DATE"
}

// escape writes s as character data or as the value of an attribute.
func escape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '"':
			b.WriteString("&quot;")
		case r == '\r': // a parser would make a line feed of it
			b.WriteString("&#xD;")
		case r == utf8.RuneError || r < ' ' && r != '\n' && r != '\t' || r == 0xfffe || r == 0xffff:
			b.WriteRune(utf8.RuneError)
		default:
			b.WriteString(s[i : i+n])
		}
		i += n
	}
	return b.String()
}
