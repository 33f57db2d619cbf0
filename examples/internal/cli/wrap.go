package cli

import (
	"strings"
	"unicode/utf8"
)

// Wrap breaks a text at spaces into lines of at most width characters, longer
// words excepted. All lines but the first begin with so many spaces.
func Wrap(s string, width, indent int) string {
	var b strings.Builder
	column := 0
	for word := range strings.FieldsSeq(s) {
		n := utf8.RuneCountInString(word)
		switch {
		case column > 0 && column+1+n > width:
			b.WriteString("\n" + strings.Repeat(" ", indent))
			column = indent
		case column > 0:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += n
	}
	return b.String()
}
