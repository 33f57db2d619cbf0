package clause

import "github.com/almanac-go/almanac/internal/english"

// Terms returns the canonical words of a phrase, in order and each once: those
// that claims and events have.
func Terms(x *english.Lexicon, phrase string) []string { return sorted(canonicalWords(x, phrase)) }
