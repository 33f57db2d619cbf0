package measure

import (
	"sync"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// Vocabulary is what the phrases of a lexicon mean in a table of units. It is
// immutable and safe for concurrent use.
type Vocabulary struct {
	table  *stats.Table
	units  []stats.Unit  // by the number of a phrase's key, so that finding one costs no look-up by name
	hedges []stats.Hedge // likewise
}

// NewVocabulary returns the vocabulary of texts that are scanned with lex,
// with the units of table.
func NewVocabulary(lex *english.Lexicon, table *stats.Table) *Vocabulary {
	keys := lex.Keys()
	v := &Vocabulary{table: table, units: make([]stats.Unit, len(keys)), hedges: make([]stats.Hedge, len(keys))}
	for i, k := range keys {
		// A key is the symbol of a unit or the name of a hedge.
		if v.hedges[i].UnmarshalText([]byte(k)) != nil {
			v.units[i], _ = table.Parse(k)
		}
	}
	return v
}

// builtin is the vocabulary of the built-in lexicon and the default table.
var builtin = sync.OnceValue(func() *Vocabulary { return NewVocabulary(english.Load(), stats.DefaultTable()) })

// Find appends the quantities of x to dst in text order and returns the
// extended slice. nums are the numbers of x as numeral.Find gives them, which
// Find may complete in place ("1.5 to 2 million"); times are the spans of time
// expressions, in text order. Mentions do not overlap. A nil Vocabulary is the
// built-in one.
func (v *Vocabulary) Find(x *token.Text, nums []numeral.Number, times []Span, dst []Mention) []Mention {
	if len(nums) == 0 {
		return dst
	}
	if v == nil {
		v = builtin()
	}
	f := finder{x: x, nums: nums, times: times, out: dst, base: len(dst), Vocabulary: v}
	return f.find()
}

// Find is [Vocabulary.Find] with the built-in vocabulary.
func Find(x *token.Text, nums []numeral.Number, times []Span, dst []Mention) []Mention {
	return builtin().Find(x, nums, times, dst)
}
