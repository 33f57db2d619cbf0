package extract

import (
	"strings"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// result builds the public result of the work area.
func (w *work) result(doc Document, o Options) *Result {
	r := &Result{
		Version: Version,
		Source:  doc.Source(),
		Flags:   Flags{NotEnglish: notEnglish(&w.text), Truncated: w.text.Truncated},
	}
	if o.KeepText {
		r.Text = doc.Text
	}
	r.Sentences = w.sentences()
	return r
}

// sentences returns the sentences with the lines that they begin on.
func (w *work) sentences() []Sentence {
	x := &w.text
	if len(x.Sentences) == 0 {
		return nil
	}
	out := make([]Sentence, len(x.Sentences))
	line, at := 1, 0
	for i, s := range x.Sentences {
		line += strings.Count(x.Source[at:s.Start], "\n")
		at = s.Start
		out[i] = Sentence{Start: s.Start, End: s.End, Line: line, Kind: LineKind(x.LineOf(i).Kind)}
	}
	return out
}

// A text is taken for another language if fewer than a tenth of its words are
// among those that hold an English sentence together, as long as it has words
// enough to tell.
const (
	tellingWords   = 12
	grammarClasses = english.Determiner | english.Preposition | english.Pronoun | english.Conjunction | english.Be | english.Have | english.Modal
)

// notEnglish reports whether the text is plainly not English: hardly any of
// its words are the small ones that every English sentence needs.
func notEnglish(x *token.Text) bool {
	words, grammar := 0, 0
	for i := range x.Tokens {
		t := &x.Tokens[i]
		if t.Kind != token.Word {
			continue
		}
		words++
		if t.Class&grammarClasses != 0 {
			grammar++
		}
	}
	return words >= tellingWords && grammar*10 < words
}
