package extract

import (
	"slices"
	"strings"

	"github.com/almanac-go/almanac/internal/clause"
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/measure"
	"github.com/almanac-go/almanac/internal/temporal"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// builder makes the public result of a work area. Strings that it puts there
// are parts of copies of sentences, one copy a sentence, so that the result
// does not hold the text.
type builder struct {
	*work
	doc    Document
	seed   uint64          // of IDs
	ids    strings.Builder // all IDs of the result, one after the other
	result *Result
	copy   string               // text of the sentence that was asked for last
	room   strings.Builder      // for strings of the result, many to a block
	voice  timeline.Attribution // the one made last
	last   place                // of the last ID
	cited  []timeline.Citation  // of all claims and events, one after the other
}

// place is a span of a kind of thing, and how many such things stood there.
type place struct {
	kind       kind
	start, end int
	n          int
}

// id returns the ID of a thing. Several claims or events may stand on one
// span, one after the other.
func (b *builder) id(k kind, start, end int) string {
	p := place{kind: k, start: start, end: end}
	if p.kind == b.last.kind && p.start == b.last.start && p.end == b.last.end {
		p.n = b.last.n + 1
	}
	b.last = p
	at := b.ids.Len()
	writeID(&b.ids, b.seed, k, start, end, p.n)
	return b.ids.String()[at:]
}

// result builds the public result.
func (w *work) result(doc Document, o Options) *Result {
	r := &Result{
		Version: Version,
		Source:  doc.Source(),
		Flags:   Flags{NotEnglish: notEnglish(&w.text), Truncated: w.text.Truncated},
	}
	if o.KeepText {
		r.Text = doc.Text
	}
	b := builder{work: w, doc: doc, seed: idSeed(doc.ID), result: r}
	b.ids.Grow(idLen * (len(w.mentions) + len(w.quantities) + len(w.links.Claims) + len(w.links.Events)))
	b.cited = make([]timeline.Citation, 0, len(w.links.Claims)+len(w.links.Events))
	b.sentences()
	b.times()
	b.reference()
	b.quantities()
	b.claims()
	b.events()
	clear(w.copies)
	return r
}

// sentences puts in the sentences with the lines that they begin on.
func (b *builder) sentences() {
	x := &b.text
	if len(x.Sentences) == 0 {
		return
	}
	b.copies = slices.Grow(b.copies[:0], len(x.Sentences))[:len(x.Sentences)]
	out := make([]Sentence, len(x.Sentences))
	for i := range x.Sentences {
		s, l := &x.Sentences[i], x.LineOf(i)
		out[i] = Sentence{Start: s.Start, End: s.End, Line: l.Number, Kind: LineKind(l.Kind)}
	}
	b.result.Sentences = out
}

// blockBytes is the size of the blocks that the strings of a result share. A
// text that is shorter has no need of one.
const blockBytes = 4096

// clone returns a copy of s in a block.
func (b *builder) clone(s string) string {
	if b.room.Cap()-b.room.Len() < len(s) {
		b.room.Reset()
		b.room.Grow(max(len(s), min(blockBytes, len(b.text.Source))))
	}
	at := b.room.Len()
	b.room.WriteString(s)
	return b.room.String()[at:]
}

// surface returns a copy of the bytes [start, end), which begin in sentence s.
func (b *builder) surface(s, start, end int) string {
	span := b.result.Sentences[s]
	if end > span.End {
		return b.clone(b.text.Source[start:end])
	}
	if b.copies[s] == "" {
		b.copies[s] = b.clone(b.text.Source[span.Start:span.End])
	}
	b.copy = b.copies[s]
	return b.copy[start-span.Start : end-span.Start]
}

// mention makes the public form of a run of tokens.
func (b *builder) mention(k kind, rule string, first, last, outerFirst, outerLast int) Mention {
	x := &b.text
	s := x.SentenceOf(first)
	start, end := b.bytes(first, last)
	outerStart, outerEnd := b.bytes(outerFirst, outerLast)
	return Mention{
		ID:    b.id(k, start, end),
		Start: start, End: end, OuterStart: min(start, outerStart), OuterEnd: max(end, outerEnd),
		Surface: b.surface(s, start, end), Sentence: s, Rule: rule,
	}
}

// bytes returns the byte offsets of a run of tokens. The full stop after a unit
// that ends its sentence is the sentence's: "It weighs 5 kg."
func (b *builder) bytes(first, last int) (start, end int) {
	t, next := b.text.At(last-1), b.text.At(last)
	start, end = int(b.text.At(first).Start), int(t.End)
	if t.Has(token.Dotted) && t.Class&english.Unit != 0 && (next.Has(token.Sentence) || next.Kind == token.End) &&
		strings.IndexByte(b.text.Source[t.Start:end], '.') == t.Len()-1 {
		end--
	}
	return start, end
}

// times puts in the time expressions.
func (b *builder) times() {
	if len(b.mentions) == 0 {
		return
	}
	out := make([]Time, len(b.mentions))
	for i := range b.mentions {
		m, res := &b.mentions[i], &b.resolutions[i]
		t := Time{
			Mention:  b.mention(kindTime, m.Rule, m.First, m.Last, m.OuterFirst, m.OuterLast),
			Type:     TimeType(res.Type + 1),
			Value:    res.Value,
			Mod:      res.Mod,
			Relation: Relation(m.Relation),
			Period:   res.Period,
			Anchor:   res.Anchor,
			Reason:   Reason(res.Reason),
			Notes: TimeNotes{
				Ambiguous:       res.Ambiguous(),
				Impossible:      res.Flags&temporal.Impossible != 0,
				WrongWeekday:    res.Flags&temporal.WrongWeekday != 0,
				MeridiemGuessed: res.Flags&temporal.MeridiemGuessed != 0,
				Fiscal:          res.Flags&temporal.FiscalPeriod != 0,
				Recurring:       m.Recurring,
			},
			Alternatives: res.Alternatives,
		}
		if m.Range {
			t.Ends = b.ends(t.Sentence, res)
		}
		out[i] = t
	}
	b.result.Times = out
}

// ends returns the two ends of a range as expressions of their own.
func (b *builder) ends(sentence int, res *temporal.Resolution) []TimeEnd {
	out := make([]TimeEnd, 0, len(res.Ends))
	for _, e := range res.Ends {
		start, end := b.bytes(e.First, e.Last)
		out = append(out, TimeEnd{Start: start, End: end, Surface: b.surface(sentence, start, end),
			Type: TimeType(e.Type + 1), Value: e.Value, Mod: e.Mod})
	}
	return out
}

// reference puts in the date that the text was read from.
func (b *builder) reference() {
	r := Reference{Date: b.origin.Date, Basis: ReferenceBasis(b.origin.Basis)}
	if i := b.origin.Mention; i >= 0 && i < len(b.result.Times) && r.Basis != ReferenceGiven && r.Basis != ReferenceUnknown {
		r.Start, r.End = b.result.Times[i].Start, b.result.Times[i].End
	}
	b.result.Reference = r
}

// quantities puts in the figures.
func (b *builder) quantities() {
	if len(b.work.quantities) == 0 {
		return
	}
	out := make([]Quantity, len(b.work.quantities))
	for i := range b.work.quantities {
		m := &b.work.quantities[i]
		out[i] = Quantity{
			Mention: b.mention(kindQuantity, m.Rule, m.First, m.Last, m.OuterFirst, m.OuterLast),
			Kind:    QuantityKind(m.Kind),
			Value:   m.Q,
			Concept: b.links.Concepts[i], // not part of the text, nor are titles
			Change:  m.Direction,
		}
		if m.NounFirst >= 0 && m.NounFirst < m.NounLast {
			start, end := b.bytes(m.NounFirst, m.NounLast)
			out[i].Noun = b.surface(out[i].Sentence, start, end)
		}
	}
	for i := range out {
		if old := b.work.quantities[i].Old; old >= 0 && old < len(out) {
			out[i].From = out[old].ID
		}
	}
	b.result.Quantities = out
}

// claims puts in what is claimed to be how much. "One" is no figure where it
// is as good as an article ("one country") or names a member ("one of the
// ships").
func (b *builder) claims() {
	claims := make([]stats.Claim, 0, len(b.links.Claims))
	figures := make([]int, 0, len(b.links.Claims))
	for i := range b.links.Claims {
		from := &b.links.Claims[i]
		if b.work.quantities[from.Figure].Has(measure.One | measure.OneOf) {
			continue
		}
		claims = append(claims, from.Claim)
		figures = append(figures, from.Figure)
		b.complete(&claims[len(claims)-1], from)
	}
	if len(claims) > 0 {
		b.result.Claims, b.result.ClaimQuantities = claims, figures
	}
}

// complete gives a claim its ID, its figure, its citation and strings of its
// own.
func (b *builder) complete(c *stats.Claim, from *clause.Claim) {
	m := &b.work.quantities[from.Figure]
	at := b.citation(m.OuterFirst, m.OuterLast)
	c.ID = b.id(kindClaim, at.Start, at.End)
	c.Quantity = b.result.Quantities[from.Figure].Value
	c.Citations = b.cite(at)
	c.Of, c.Whole, c.Per = b.own(c.Of), b.own(c.Whole), b.own(c.Per)
	c.Verb, c.Actor, c.Place = b.own(c.Verb), b.own(c.Actor), b.own(c.Place)
	c.Attribution = b.attribution(c.Attribution)
	if from.From >= 0 {
		c.Change.From = &b.result.Quantities[from.From].Value
	}
}

// events puts in what the text dates.
func (b *builder) events() {
	if len(b.links.Events) == 0 {
		return
	}
	events := make([]timeline.Event, len(b.links.Events))
	times := make([][]int, len(events))
	for i := range b.links.Events {
		e := &b.links.Events[i]
		c := b.citation(e.Span.First, e.Span.Last)
		events[i] = e.Event // its title is no part of the text
		events[i].ID = b.id(kindEvent, c.Start, c.End)
		events[i].Trigger = c.Surface
		events[i].Actor, events[i].Place = b.own(e.Actor), b.own(e.Place)
		events[i].Attribution = b.attribution(e.Attribution)
		events[i].Citations = b.cite(c)
		times[i] = e.Times
	}
	b.result.Events, b.result.EventTimes = events, times
}

// own returns a string that is not part of the text: a part of the sentence
// that was asked for last, if it stands there.
func (b *builder) own(s string) string {
	if i := strings.Index(b.copy, s); i >= 0 {
		return b.copy[i : i+len(s)]
	}
	return b.clone(s)
}

// attribution returns a with strings of its own. A speaker mostly speaks on, and
// the claims and events of one share his name.
func (b *builder) attribution(a timeline.Attribution) timeline.Attribution {
	if a.Verb == b.voice.Verb {
		a.Verb = b.voice.Verb
	} else {
		a.Verb = b.own(a.Verb)
	}
	if a.Speaker == b.voice.Speaker && a.Role == b.voice.Role {
		a.Speaker, a.Role = b.voice.Speaker, b.voice.Role
	} else {
		a.Speaker, a.Role = b.own(a.Speaker), b.own(a.Role)
	}
	b.voice = a
	return a
}

// cite returns c as the citations of a claim or event. All of a result share
// their memory; none has room to grow into that of the next.
func (b *builder) cite(c timeline.Citation) []timeline.Citation {
	b.cited = append(b.cited, c)
	n := len(b.cited)
	return b.cited[n-1 : n : n]
}

// citation cites a run of tokens.
func (b *builder) citation(first, last int) timeline.Citation {
	s := b.text.SentenceOf(first)
	start, end := b.bytes(first, last)
	span := b.result.Sentences[s]
	return timeline.Citation{
		Source: b.doc.ID, Start: start, End: end, Surface: b.surface(s, start, end),
		SentenceStart: span.Start, SentenceEnd: span.End, Sentence: b.surface(s, span.Start, span.End),
		Line: b.text.LineNumber(s, first),
	}
}

// A text is taken for another language if fewer than a tenth of its words are
// among those that hold an English sentence together, as long as it has words
// enough to tell.
const (
	tellingWords   = 12   // fewer tell nothing of the language
	tellingTokens  = 2000 // those behind them are not looked at
	tellingSample  = 500  // so many of these, evenly spread, are enough
	grammarClasses = english.Determiner | english.Preposition | english.Pronoun | english.Conjunction | english.Be | english.Have | english.Modal
)

// notEnglish reports whether the text is plainly not English: hardly any of
// its words are the small ones that every English sentence needs.
func notEnglish(x *token.Text) bool {
	words, grammar := 0, 0
	n := min(len(x.Tokens), tellingTokens)
	for i := 0; i < n; i += 1 + n/(tellingSample+1) {
		t, word, small := &x.Tokens[i], 0, 0
		if t.Kind == token.Word {
			word = 1
		}
		if t.Class&grammarClasses != 0 { // only words have classes
			small = 1
		}
		words, grammar = words+word, grammar+small // no jump that depends on the word
	}
	return words >= tellingWords && grammar*10 < words
}
