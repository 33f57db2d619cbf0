package render

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/almanac-go/almanac/timeline"
)

// headline returns the title of an event, or what else it is known by.
func headline(e *timeline.Event) string { return cmp.Or(e.Title, e.Trigger) }

// clip returns clean text cut to a width in columns, with an ellipsis where something is lost.
func clip(s string, width int) string {
	if textWidth(s) <= width {
		return s
	}
	line, _ := prefixOf(s, max(width-1, 1))
	if i := strings.LastIndexByte(line, ' '); 2*i > len(line) {
		line = line[:i]
	}
	return strings.TrimRight(line, " ") + "…"
}

// counted returns "1 event", "2 events".
func counted(n int, what string) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	if n == 1 {
		return s + " " + what
	}
	return s + " " + what + "s"
}

// speaker returns on whose word an event stands, "" if nobody is named.
func speaker(e *timeline.Event) string { return cmp.Or(e.Attribution.Speaker, e.Attribution.Role) }
