package render

import (
	"bufio"
	"io"
	"strings"
)

// Table is a table of text cells. Cells may hold anything that a document does; they are cleaned when they are written.
type Table struct {
	Header []string
	Rows   [][]string // a row may have fewer cells than the header, not more: further ones are left out
}

const (
	// DefaultWidth is the width of a table in columns of a terminal where none is given.
	DefaultWidth = 100
	// MinWidth is the least width; less is taken as this.
	MinWidth = 60

	columnGap = 2
	// cellLines is how many lines a cell may take before it is cut.
	cellLines = 6
)

// WriteText writes the table with aligned columns, no line being wider than width (DefaultWidth if 0). Long cells go on in the
// next lines of their column; what is longer than six lines is cut and ends with an ellipsis. A table of so many columns that they do not fit is
// as wide as it must be. Errors are those of w.
func (t Table) WriteText(w io.Writer, width int) error {
	if width == 0 {
		width = DefaultWidth
	}
	if len(t.Header) == 0 {
		return nil
	}
	rows := t.clean()
	widths := layout(rows, max(width, MinWidth))
	out := bufio.NewWriter(w)
	for _, row := range rows {
		writeRow(out, row, widths)
	}
	return out.Flush()
}

// clean returns the header and the rows, all of the header's length, as safe text.
func (t Table) clean() [][]string {
	rows := make([][]string, 0, len(t.Rows)+1)
	for i := -1; i < len(t.Rows); i++ {
		from := t.Header
		if i >= 0 {
			from = t.Rows[i]
		}
		row := make([]string, len(t.Header))
		for j := range min(len(row), len(from)) {
			row[j] = Clean(from[j])
		}
		if i < 0 {
			for j := range row {
				row[j] = strings.ToUpper(row[j])
			}
		}
		rows = append(rows, row)
	}
	return rows
}

func writeRow(out *bufio.Writer, row []string, widths []int) {
	cells := make([][]string, len(row))
	height := 1
	for j, cell := range row {
		cells[j] = wrap(cell, widths[j], cellLines)
		height = max(height, len(cells[j]))
	}
	for i := range height {
		// Blanks are written before the next cell only, so that no line ends with one.
		blanks := 0
		for j, lines := range cells {
			text := ""
			if i < len(lines) {
				text = lines[i]
			}
			if text != "" {
				out.WriteString(strings.Repeat(" ", blanks))
				out.WriteString(text)
				blanks = 0
			}
			blanks += widths[j] - textWidth(text) + columnGap
		}
		out.WriteByte('\n')
	}
}

// WriteMarkdown writes the table in the syntax of GitHub Flavored Markdown, one line a row, with everything in the cells escaped that has a
// meaning there. Errors are those of w.
func (t Table) WriteMarkdown(w io.Writer) error {
	out := bufio.NewWriter(w)
	write := func(row []string) {
		for j := range t.Header {
			cell := ""
			if j < len(row) {
				cell = escapeMarkdown(Clean(row[j]))
			}
			out.WriteString("| " + cell + " ")
		}
		out.WriteString("|\n")
	}
	write(t.Header)
	out.WriteString(strings.Repeat("| --- ", len(t.Header)) + "|\n")
	for _, row := range t.Rows {
		write(row)
	}
	return out.Flush()
}

// markdown escapes what opens markup, HTML, entities or mathematics, and breaks what would become a link by itself.
var markdown = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", `\<`, ">", `\>`,
	"|", `\|`, "~", `\~`, "&", `\&`, "$", `\$`, "#", `\#`, "@", `\@`, "://", `\://`, "www.", `www\.`, "WWW.", `WWW\.`)

func escapeMarkdown(s string) string { return markdown.Replace(s) }

// EscapeMarkdown returns text of a document as Markdown that shows it: cleaned as [Clean] does, and with everything escaped that has a
// meaning in GitHub Flavored Markdown.
func EscapeMarkdown(s string) string { return escapeMarkdown(Clean(s)) }
