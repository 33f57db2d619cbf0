package extract

import (
	"fmt"
	"strconv"
)

// nameOf returns the name of value v of an enumeration, its number if it has
// none.
func nameOf(names []string, v uint8) string {
	if int(v) < len(names) {
		return names[v]
	}
	return strconv.Itoa(int(v))
}

func marshalName(what string, names []string, v uint8) ([]byte, error) {
	if int(v) >= len(names) {
		return nil, fmt.Errorf("extract: no such %s: %d", what, v)
	}
	return []byte(names[v]), nil
}

func unmarshalName(what string, names []string, text []byte, v *uint8) error {
	for i, n := range names {
		if n == string(text) {
			*v = uint8(i)
			return nil
		}
	}
	return fmt.Errorf("extract: %q is no %s", text, what)
}
