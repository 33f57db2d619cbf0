package extract

import (
	"sync"

	"github.com/almanac-go/almanac/internal/clause"
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/measure"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/temporal"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// Extractor reads documents. It is immutable and safe for concurrent use. The
// zero Extractor is that of the zero [Options].
type Extractor struct {
	options    Options
	lexicon    *english.Lexicon    // nil for the built-in one
	vocabulary *measure.Vocabulary // likewise
	works      sync.Pool           // of *work
}

// New returns an extractor with the given options. The error is an
// [*OptionError].
func New(o Options) (*Extractor, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	x := &Extractor{options: o}
	x.lexicon, x.vocabulary = o.vocabulary()
	return x, nil
}

// standard is the extractor of the function Extract.
var standard = sync.OnceValue(func() *Extractor { return &Extractor{} })

// Extract reads a document with the zero [Options].
func Extract(doc Document) *Result { return standard().Extract(doc) }

// work is the work area of one document. It is used again for others; all
// that a result keeps is copied out of it.
type work struct {
	text        token.Text
	numbers     []numeral.Number
	mentions    []temporal.Mention
	spans       []measure.Span // of the mentions
	quantities  []measure.Mention
	kept        []int32               // by quantity: its number after settling, -1 if it goes
	resolutions []temporal.Resolution // one a mention
	origin      temporal.Reference
	linker      clause.Linker
	links       clause.Links
	copies      []string // by sentence: its copy, "" as long as nothing rests on it
}

// maxKept is the number of tokens up to which a work area is kept for the
// next document: one huge text must not hold its memory for ever.
const maxKept = 1 << 20

// Extract reads a document.
func (x *Extractor) Extract(doc Document) *Result {
	w, _ := x.works.Get().(*work)
	if w == nil {
		w = new(work)
	}
	w.read(doc, x)
	r := w.result(doc, x.options)
	w.text.Source = ""
	if cap(w.text.Tokens) <= maxKept {
		x.works.Put(w)
	}
	return r
}

// read runs the stages over the document's text: recognise, settle who wins
// where a time and a figure overlap, then say which dates the times mean.
func (w *work) read(doc Document, by *Extractor) {
	o, lex := by.options, by.lexicon
	if lex == nil {
		lex = english.Load()
	}
	w.text.Scan(lex, doc.Text)
	w.numbers = numeral.Find(&w.text, w.numbers[:0])
	w.mentions = temporal.Find(&w.text, w.numbers, w.mentions[:0])
	w.spans = w.spans[:0]
	for i := range w.mentions {
		m := &w.mentions[i]
		length := m.Type == temporal.Duration || m.Type == temporal.Set
		w.spans = append(w.spans, measure.Span{First: m.First, Last: m.Last, Duration: length})
	}
	w.quantities = by.vocabulary.Find(&w.text, w.numbers, w.spans, w.quantities[:0])
	w.settle()
	w.origin, w.resolutions = temporal.Resolve(&w.text, w.mentions, o.temporal(doc.Published), w.resolutions)
	w.links = w.linker.Link(&w.text, w.mentions, w.resolutions, w.origin, w.quantities)
}

// temporal returns what the reading of times needs to know.
func (o Options) temporal(published timeline.Date) temporal.Options {
	return temporal.Options{Ref: published, DayFirst: o.DayFirst, FiscalStart: o.FiscalStart, Southern: o.Southern, Pivot: o.Pivot,
		Country: o.Country, PreferNext: o.PreferNext}
}
