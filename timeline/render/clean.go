package render

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Clean makes text of a document safe to print on one line of a terminal: white space of any kind becomes single spaces, control
// characters become their visible pictures (ESC is ␛), marks that turn the direction of writing or cannot be seen are dropped, invalid UTF-8
// becomes U+FFFD.
func Clean(s string) string {
	var b strings.Builder
	space := false
	for _, r := range s {
		switch {
		case unicode.IsSpace(r) || r == '\u2028' || r == '\u2029':
			space = b.Len() > 0
			continue
		case isHidden(r):
			continue
		case r < 0x20:
			r = '␀' + r
		case r == 0x7f:
			r = '␡'
		case unicode.IsControl(r):
			r = utf8.RuneError
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// isHidden reports whether a character is a format character that has no place in a table; the joiners of Indic scripts and emoji have.
func isHidden(r rune) bool {
	return unicode.Is(unicode.Cf, r) && r != '\u200c' && r != '\u200d'
}

// runeWidth returns how many columns of a terminal a character takes: 0 for marks that sit on the one before, 2 for the wide
// ones of East Asia and pictures (after Unicode TR 11, by blocks), else 1.
func runeWidth(r rune) int {
	switch {
	case r < 0x300:
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case r >= 0x1100 && r <= 0x115f, r >= 0x2e80 && r <= 0x303e, r >= 0x3041 && r <= 0xa4cf, r >= 0xac00 && r <= 0xd7a3,
		r >= 0xf900 && r <= 0xfaff, r >= 0xfe30 && r <= 0xfe6f, r >= 0xff00 && r <= 0xff60, r >= 0xffe0 && r <= 0xffe6,
		r >= 0x1f300 && r <= 0x1f64f, r >= 0x1f680 && r <= 0x1f6ff, r >= 0x1f900 && r <= 0x1f9ff, r >= 0x20000 && r <= 0x3fffd:
		return 2
	}
	return 1
}

func textWidth(s string) int {
	n := 0
	for _, r := range s {
		n += runeWidth(r)
	}
	return n
}

// prefixOf returns the longest prefix of s, of at least one character, that fits a width, and the rest.
func prefixOf(s string, width int) (string, string) {
	n := 0
	for i, r := range s {
		n += runeWidth(r)
		if n > width && i > 0 {
			return s[:i], s[i:]
		}
	}
	return s, ""
}

// breaks are the characters after which a line may end.
const breaks = " -/"

// wrap breaks clean text into lines of a width, at spaces where it can. After most lines it stops and says so with an ellipsis.
func wrap(s string, width, most int) []string {
	var lines []string
	for s != "" {
		line, rest := prefixOf(s, width)
		if rest != "" && rest[0] != ' ' {
			if i := strings.LastIndexAny(line, breaks); i > 0 {
				if line[i] != ' ' {
					i++
				}
				line, rest = line[:i], s[i:]
			}
		}
		s = strings.TrimLeft(rest, " ")
		if s != "" && len(lines) == most-1 {
			line, _ = prefixOf(line, width-1)
			return append(lines, strings.TrimRight(line, " ")+"…")
		}
		lines = append(lines, strings.TrimRight(line, " "))
	}
	return lines
}
