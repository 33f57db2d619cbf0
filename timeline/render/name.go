package render

import (
	"slices"
	"strings"
	"unicode"

	"github.com/almanac-go/almanac/timeline"
)

// Lengths of the names of documents in a table, in runes.
const (
	longName  = 14 // a name of so many is shown whole
	shortName = 5  // a beginning has at least so many
)

// shortNames returns a function that shortens the names of the documents that the events first cite. A long name is cut before a mark
// that joins its words ("report-of-the-harbour" after "report"), where what is left begins no other document's name, and gets an ellipsis.
func shortNames(events []timeline.Event) func(id string) string {
	var ids []string
	for i := range events {
		if cs := events[i].Citations; len(cs) > 0 {
			ids = append(ids, cs[0].Source)
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	short := make(map[string]string, len(ids))
	for i, id := range ids {
		least := shortName // bytes that id shares with its neighbours in the order, and so with any other
		for _, k := range []int{i - 1, i + 1} {
			if 0 <= k && k < len(ids) {
				least = max(least, common(id, ids[k])+1)
			}
		}
		short[id] = cut(id, least)
	}
	return func(id string) string { return short[id] }
}

// common is the length of the beginning that a and b share, in bytes.
func common(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// cut shortens a long name to a beginning of at least so many bytes that ends with a word.
func cut(id string, least int) string {
	if len([]rune(id)) <= longName {
		return id
	}
	for i, r := range id {
		if i >= least && !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
			return strings.TrimRight(id[:i], " ") + "…"
		}
	}
	return id
}
