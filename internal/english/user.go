package english

import "strings"

// UnitWords are spellings of a unit that a user adds to the built-in ones.
type UnitWords struct {
	Symbol string   // of the unit, as its table has it
	Forms  []string // "jerry can", "jerry cans", "feddan": as texts have them, in any case
}

// WithUnits returns a lexicon that has the built-in tables and the given
// spellings of units besides.
func WithUnits(words []UnitWords) *Lexicon {
	b := newBuilder()
	b.builtin()
	for _, w := range words {
		for _, f := range w.Forms {
			// The scanner makes a token of a hyphen.
			f = strings.ReplaceAll(strings.ToLower(f), "-", " - ")
			if len(fields(f)) > 0 {
				b.phrase(&b.lex.units, f, w.Symbol, Unit, false)
			}
		}
	}
	b.canonical()
	return b.finish()
}
