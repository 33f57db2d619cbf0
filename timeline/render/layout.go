package render

import "strings"

const (
	// sampleRows is how many rows are looked at to find the widths of the columns.
	sampleRows = 100
	// A column becomes narrower than its longest word only if that is longer than longWord, or where nothing else helps, and
	// never narrower than leastColumn.
	longWord    = 14
	leastColumn = 4
	// shortCell is the width up to which a cell holds a date or a name rather than a sentence.
	shortCell = 20
)

// layout returns the widths of the columns. Each begins with what its longest cell needs; then, until all fit, some column is made
// narrower, by so much that the reader pays least for each character won.
func layout(rows [][]string, width int) []int {
	rows = rows[:min(len(rows), sampleRows)]
	widths, least := make([]int, len(rows[0])), make([]int, len(rows[0]))
	total, floor := -columnGap, -columnGap
	for j := range widths {
		for _, row := range rows {
			widths[j] = max(widths[j], min(textWidth(row[j]), width))
			least[j] = max(least[j], min(longestWord(row[j]), longWord))
		}
		total += widths[j] + columnGap
		floor += least[j] + columnGap
	}
	for limit := longWord - 1; floor > width && limit >= leastColumn; limit-- {
		for j := range least {
			if least[j] > limit {
				least[j] = limit
				floor--
			}
		}
	}
	heights := newColumnHeights(rows, widths)
	for total > width {
		j, w := heights.cheapest(widths, least, total-width)
		if j < 0 {
			break
		}
		total -= widths[j] - w
		widths[j] = w
	}
	return widths
}

// columnHeights remembers the lines that each cell takes: by column, then by width, then by row.
type columnHeights struct {
	rows    [][]string
	heights [][][]int
}

func newColumnHeights(rows [][]string, widths []int) *columnHeights {
	h := &columnHeights{rows: rows, heights: make([][][]int, len(widths))}
	for j, w := range widths {
		h.heights[j] = make([][]int, w+1)
	}
	return h
}

// at returns the lines of the cells of a column at a width. Those that are cut count for a while, as they are lost, but one endless cell must not
// press all others flat.
func (h *columnHeights) at(column, width int) []int {
	known := &h.heights[column][width]
	if *known == nil {
		*known = make([]int, len(h.rows))
		for i, row := range h.rows {
			(*known)[i] = costly(row[column], len(wrap(row[column], width, 2*cellLines)))
		}
	}
	return *known
}

// costly returns the lines of a cell, and their square where it is short: dates and names should stay whole, or at least not be read down a column.
func costly(cell string, lines int) int {
	if lines > 1 && textWidth(cell) <= shortCell {
		return lines * lines
	}
	return lines
}

// cheapest returns the column to make narrower, and its new width, so that the cost for each character won of those needed is least; -1 if all
// columns are as narrow as they may be.
func (h *columnHeights) cheapest(widths, least []int, need int) (column, width int) {
	now := make([][]int, len(widths))
	for j, w := range widths {
		now[j] = h.at(j, w)
	}
	before := readingCost(now)
	column = -1
	bestCost, bestGain := 0, 0
	for j, from := range widths {
		current := now[j]
		for w := from - 1; w >= least[j] && from-w <= need; w-- {
			now[j] = h.at(j, w)
			cost, gain := readingCost(now)-before, from-w
			// Of equal ones the widest column gives way.
			d := cost*bestGain - bestCost*gain
			if column < 0 || d < 0 || d == 0 && from > widths[column] {
				column, width, bestCost, bestGain = j, w, cost, gain
			}
		}
		now[j] = current
	}
	return column, width
}

// readingCost says how hard the table is to read at the given heights, by column and row: by its lines, by those of its cells, and most by
// the cells that are broken at all. A long headline, once broken, may as well take another line; a date should stay whole.
func readingCost(heights [][]int) int {
	const broken = 2
	total := 0
	for i := range heights[0] {
		most := 0
		for j := range heights {
			lines := heights[j][i]
			if lines > 1 {
				total += broken
			}
			total += lines
			most = max(most, lines)
		}
		total += most
	}
	return total
}

// longestWord returns the width of the longest stretch that wrap does not break.
func longestWord(s string) int {
	most := 0
	for s != "" {
		i := strings.IndexAny(s, breaks)
		if i < 0 {
			return max(most, textWidth(s))
		}
		n := i
		if s[i] != ' ' {
			n++
		}
		most = max(most, textWidth(s[:n]))
		s = s[i+1:]
	}
	return most
}
