package timeline

import (
	"fmt"
	"strconv"
)

// The enumerations of this package are written as words, so that a file of events can be read by a person and
// survives a change of their order.

func name(names []string, v uint8) string {
	if int(v) < len(names) {
		return names[v]
	}
	return "invalid(" + strconv.Itoa(int(v)) + ")"
}

func marshalName(kind string, names []string, v uint8) ([]byte, error) {
	if int(v) >= len(names) {
		return nil, fmt.Errorf("timeline: %s %d does not exist", kind, v)
	}
	return []byte(names[v]), nil
}

func unmarshalName(kind string, names []string, text []byte, v *uint8) error {
	if len(text) == 0 {
		*v = 0
		return nil
	}
	for i, n := range names {
		if n == string(text) {
			*v = uint8(i)
			return nil
		}
	}
	return &ParseError{Value: string(text), Element: kind, Reason: "no such name"}
}
