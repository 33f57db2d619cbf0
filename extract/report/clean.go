package report

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/almanac-go/almanac/timeline/render"
)

// maxTitle is how many characters of a title, a name or a figure are shown, and
// maxSentence how many of a sentence. All of it stands in the text.
const (
	maxTitle    = 160
	maxSentence = 600
)

// title returns text of a document for one line of the page.
func title(s string) string { return clip(render.Clean(clipBytes(s, maxTitle)), maxTitle) }

// sentence returns a sentence of a document for the page.
func sentence(s string) string { return clip(render.Clean(clipBytes(s, maxSentence)), maxSentence) }

// clipBytes bounds the work on a long text: of n characters that are kept none
// takes more than four bytes, and white space is assumed to be at most half.
func clipBytes(s string, n int) string {
	if len(s) > 8*n {
		return s[:8*n] + "…"
	}
	return s
}

// clip ends what is longer than n characters with an ellipsis.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	at := 0
	for i := range s {
		if at == n-1 && utf8.RuneCountInString(s[i:]) > 1 {
			return strings.TrimRight(s[:i], " ") + "…"
		}
		at++
	}
	return s
}

// visible returns a stretch of a text so that nothing in it acts on the page:
// control characters become their pictures (ESC is ␛), marks that turn the
// direction of writing become their numbers, invalid UTF-8 becomes U+FFFD. All
// else stays as it is.
func visible(s string) string {
	if !strings.ContainsFunc(s, acts) && utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case !acts(r):
			b.WriteRune(r)
		case r < 0x20:
			b.WriteRune('␀' + r)
		case r == 0x7f:
			b.WriteRune('␡')
		case unicode.IsControl(r):
			b.WriteRune(utf8.RuneError)
		default:
			b.WriteString("[U+" + strings.ToUpper(hex(r)) + "]")
		}
	}
	return b.String()
}

// acts reports whether a character does something besides being shown.
func acts(r rune) bool {
	switch {
	case r == '\n' || r == '\t':
		return false
	case unicode.IsControl(r):
		return true
	}
	return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}

func hex(r rune) string {
	const digits = "0123456789abcdef"
	return string([]byte{digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15]})
}
