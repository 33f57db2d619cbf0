package render

import "strings"

const (
	// sampleRows is how many rows are looked at to find the widths of the columns.
	sampleRows = 200
	// A column becomes narrower than its longest word only if that is longer than longWord, or where nothing else helps, and
	// never narrower than leastColumn.
	longWord    = 14
	leastColumn = 4
)

// layout returns the widths of the columns. Each begins with what its longest cell needs; then, until all fit, the column is made narrower
// that thereby lengthens the table by the fewest lines, and of several the widest.
func layout(rows [][]string, width int) []int {
	rows = rows[:min(len(rows), sampleRows)]
	columns := len(rows[0])
	widths, least := make([]int, columns), make([]int, columns)
	total, floor := columnGap*(columns-1), columnGap*(columns-1)
	for j := range columns {
		for _, row := range rows {
			widths[j] = max(widths[j], min(textWidth(row[j]), width))
			least[j] = max(least[j], min(longestWord(row[j]), longWord))
		}
		total += widths[j]
		floor += least[j]
	}
	for limit := longWord - 1; floor > width && limit >= leastColumn; limit-- {
		for j := range least {
			if least[j] > limit {
				least[j] = limit
				floor--
			}
		}
	}
	heights := make([][]int, columns) // lines by column and row, at the width so far
	for j := range columns {
		heights[j] = columnHeights(rows, j, widths[j])
	}
	for ; total > width; total-- {
		best, bestCost := -1, 0
		var bestHeights []int
		for j := range columns {
			if widths[j] <= least[j] {
				continue
			}
			narrower := columnHeights(rows, j, widths[j]-1)
			cost := tableHeight(heights, j, narrower)
			if best < 0 || cost < bestCost || cost == bestCost && widths[j] > widths[best] {
				best, bestCost, bestHeights = j, cost, narrower
			}
		}
		if best < 0 {
			break
		}
		widths[best]--
		heights[best] = bestHeights
	}
	return widths
}

// columnHeights returns the lines that each cell of a column takes at a width; beyond a cut they count on, as they are lost.
func columnHeights(rows [][]string, column, width int) []int {
	heights := make([]int, len(rows))
	for i, row := range rows {
		cell := row[column]
		if len(cell) <= width {
			heights[i] = 1
			continue
		}
		heights[i] = len(wrap(cell, width, len(cell)))
	}
	return heights
}

// tableHeight returns the lines of all rows, with other heights for one column.
func tableHeight(heights [][]int, column int, instead []int) int {
	total := 0
	for i := range instead {
		most := instead[i]
		for j := range heights {
			if j != column {
				most = max(most, heights[j][i])
			}
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
