package score

import (
	"bufio"
	"io"
	"strings"
)

// Units maps the names of units to one name each. A nil Units compares the
// names as they are, but for case, which is CQE's own rule.
type Units struct {
	names map[string]string
}

// ReadUnits reads a table of units: a line each, the name, a tab, and its
// other names separated by bars. Lines that begin with # are comments.
func ReadUnits(r io.Reader) (*Units, error) {
	u := &Units{names: map[string]string{}}
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		line := lines.Text()
		if strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" {
			continue
		}
		name, others, _ := strings.Cut(line, "\t")
		for _, n := range append([]string{name}, strings.Split(others, "|")...) {
			if n = folded(n); n != "" {
				if _, ok := u.names[n]; !ok {
					u.names[n] = name
				}
			}
		}
	}
	return u, lines.Err()
}

// compatible replaces the characters of unit names that have two forms.
var compatible = strings.NewReplacer("²", "2", "³", "3", "µ", "μ", "℃", "°C", "℉", "°F", "％", "%", "¥", "¥")

// folded writes a name in lower case, its compatibility characters replaced
// ("m²" is "m2") and its white space single.
func folded(s string) string {
	return strings.Join(strings.Fields(strings.ToLower(compatible.Replace(s))), " ")
}

// Canonical returns the name of a unit in the table, its singular where the
// table does not have it, "-" for none. "X/Y", "X per Y", "X a day" are one
// rate.
func (u *Units) Canonical(name string) string {
	if name == "" {
		return "-"
	}
	if u == nil {
		return strings.ToLower(name)
	}
	n := folded(name)
	if c, ok := u.names[n]; ok {
		return c
	}
	if a, b, ok := cutRate(n); ok {
		rate := u.one(a) + " per " + u.one(b)
		if c, ok := u.names[rate]; ok {
			return c
		}
		return rate
	}
	return u.one(n)
}

// rateWords may follow "a" or "an" in a rate.
var rateWords = []string{"hour", "day", "week", "month", "year", "share", "barrel", "minute", "second", "gallon", "ounce"}

// cutRate cuts a rate at the one mark or word that makes it one.
func cutRate(n string) (a, b string, ok bool) {
	n = strings.ReplaceAll(n, " per ", "/")
	for _, w := range rateWords {
		n = strings.ReplaceAll(n, " a "+w, "/"+w)
		n = strings.ReplaceAll(n, " an "+w, "/"+w)
	}
	a, b, ok = strings.Cut(n, "/")
	a, b = strings.TrimSpace(a), strings.TrimSpace(b)
	return a, b, ok && a != "" && b != "" && !strings.Contains(b, "/")
}

// one returns the name of a unit that is no rate.
func (u *Units) one(n string) string {
	if c, ok := u.names[n]; ok {
		return c
	}
	w := strings.Split(n, " ")
	last := len(w) - 1
	s := strings.Join(append(append([]string{}, w[:last]...), singular(w[last])), " ")
	if c, ok := u.names[s]; ok {
		return c
	}
	w[0] = singular(w[0])
	if c, ok := u.names[strings.Join(w, " ")]; ok {
		return c
	}
	return s
}

var irregular = map[string]string{"feet": "foot", "inches": "inch", "people": "people", "children": "child", "men": "man", "women": "woman", "pence": "penny", "pennies": "penny"}

// singular is the singular of a word, near enough to compare two names.
func singular(w string) string {
	if s, ok := irregular[w]; ok {
		return s
	}
	for _, end := range []string{"ss", "us", "is"} {
		if strings.HasSuffix(w, end) {
			return w
		}
	}
	if len([]rune(w)) < 4 {
		return w
	}
	if strings.HasSuffix(w, "ies") && len(w) > 4 {
		return w[:len(w)-3] + "y"
	}
	for _, end := range []string{"ches", "shes", "xes", "sses"} {
		if strings.HasSuffix(w, end) {
			return w[:len(w)-2]
		}
	}
	return strings.TrimSuffix(w, "s")
}
