package stats

import (
	"fmt"
	"strconv"
)

// The enumerations are written as words, so that a file of claims can be read
// by a person and survives a change of their order.

func enumName(names []string, v uint8) string {
	if int(v) < len(names) {
		return names[v]
	}
	return "invalid(" + strconv.Itoa(int(v)) + ")"
}

func marshalEnum(kind string, names []string, v uint8) ([]byte, error) {
	if int(v) >= len(names) {
		return nil, fmt.Errorf("stats: no such %s: %d", kind, v)
	}
	return []byte(names[v]), nil
}

func unmarshalEnum(kind string, names []string, text []byte, v *uint8) error {
	for i, n := range names {
		if n == string(text) {
			*v = uint8(i)
			return nil
		}
	}
	return &SyntaxError{Type: kind, Value: clip(string(text)), Reason: "no such name"}
}
