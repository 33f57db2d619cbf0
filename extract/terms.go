package extract

import (
	"github.com/almanac-go/almanac/internal/clause"
	"github.com/almanac-go/almanac/internal/english"
)

// Terms returns the canonical terms of a phrase, in order and each once, as
// claims and events have them: lemmas, one word for each class of synonyms.
// "Seized vessels" is "seizure" and "ship". With them a program asks claims for
// what its user names.
func Terms(phrase string) []string { return clause.Terms(english.Load(), phrase) }
