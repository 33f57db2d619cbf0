package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/measure"
	"github.com/almanac-go/almanac/internal/temporal"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// Extent is a run of tokens [First, Last).
type Extent struct{ First, Last int }

// Event is a happening that the text dates. Its ID and citations are for the
// caller to fill, who knows the document.
type Event struct {
	timeline.Event
	Span  Extent // the trigger
	Times []int  // the time expressions that date it, by index

	title, actor, place Extent // title: of the linker's list, the others tokens
}

// Linker links the times and figures of a text. Its zero value is ready for
// use; it keeps its memory from one text to the next. It is not safe for
// concurrent use.
type Linker struct {
	x        *token.Text
	times    []temporal.Mention
	resolved []temporal.Resolution
	ref      timeline.Date

	tags     []tag
	tagged   []bool  // by sentence
	timeOf   []int32 // by token: index+1 of the time expression that covers it
	passage  []sentence
	parsed   []phrase // of the passage, one sentence after the other
	said     []int    // likewise, sayings
	phrases  []phrase // of the sentence at hand
	sayings  []int    // those of its phrases that tell who says it: verbs of saying, “according”
	sees     sight    // of the sentence at hand
	sent     int      // the sentence at hand, -1 for none
	quotes   quotes
	qs       []measure.Mention
	events   []Event
	claims   []Claim
	concepts []string
	frame    frame
	context
	names  names                // persons that the text names in full
	lastOf string               // what the last figure of the sentence before is of
	turn   int                  // the turn of voice, -1 for none
	voice  timeline.Attribution // who speaks in it
	body   []string             // canonical words of the company that was named last
	canon  canonizer
	chosen []int32 // tokens of the titles of events, one title after the other
	reader reader  // of the sentence's claims
	slab   slab
}

// begin sets the linker to a text.
func (l *Linker) begin(x *token.Text, times []temporal.Mention, resolved []temporal.Resolution, ref temporal.Reference) {
	l.x, l.times, l.resolved, l.ref = x, times, resolved, ref.Date
	l.sent = -1
	l.passage, l.parsed, l.said = l.passage[:0], l.parsed[:0], l.said[:0]
	l.events, l.claims = l.events[:0], l.claims[:0]
	l.frame, l.context = frame{}, context{topic: topic{sentence: -2}}
	l.tags = resized(l.tags, len(x.Tokens))
	l.timeOf = resized(l.timeOf, len(x.Tokens))
	l.tagged = resized(l.tagged, len(x.Sentences))
	for i := range times {
		l.cover(i)
	}
	for i := range times[:max(len(times)-1, 0)] {
		l.coverEnd(i)
	}
	l.slab.reset()
	l.canon.slab = &l.slab
	l.quotes.find(x)
	l.names.reset()
	l.chosen = l.chosen[:0]
	l.turn = -1
	l.body = nil
	l.lastOf = ""
}

// coverEnd takes the day on which a period ends into the period: "for the
// quarter ended March 31, 2024", "in the nine months ending in June". Without a
// preposition before it, the period may be what ended then.
func (l *Linker) coverEnd(i int) {
	m, end := &l.times[i], &l.times[i+1]
	k := m.Last
	if !l.endTold(i, k) || end.First <= k || end.OuterFirst > k+1 || end.First > k+2 {
		return
	}
	if m.OuterFirst == m.First && !l.x.At(m.First-1).Is(english.Preposition) {
		return
	}
	for ; k < end.Last; k++ {
		l.tags[k] = tagTime
		l.timeOf[k] = int32(i) + 1
	}
}

// ended reports whether time expression i is a period whose last day is told
// with it.
func (l *Linker) ended(i int) bool {
	k := l.times[i].Last
	return l.timeAt(k) == i && l.endTold(i, k)
}

// endTold reports whether the word at token k, behind time expression i, leads
// to its last day: "ended", "ending", and "to" where the period was counted back
// from what follows ("in the four weeks to 5 January").
func (l *Linker) endTold(i, k int) bool {
	switch l.x.At(k).Word {
	case english.Ended, english.Ending:
		return true
	case english.To:
		if i+1 == len(l.times) || l.resolved[i].Type != temporal.Duration {
			return false
		}
		whole, end := l.resolved[i].Period, l.resolved[i+1].Period
		return !whole.IsZero() && !end.IsZero() && l.times[i+1].First <= k+2 && whole.Last() == end.Last()
	}
	return false
}

// cover marks the tokens of time expression i, hedges included, but not the
// preposition before it.
func (l *Linker) cover(i int) {
	m := &l.times[i]
	if l.aged(m) {
		for k := m.First; k < m.Last; k++ {
			l.tags[k] = tagNoun
		}
		return
	}
	first := m.First
	for first > m.OuterFirst && !l.x.At(first-1).Is(english.Preposition|english.Conjunction) {
		first--
	}
	if m.OuterFirst < m.First && !l.x.At(m.OuterFirst).Is(english.Preposition) {
		first = m.OuterFirst // "no later than 2024"
	}
	for k := first; k < max(m.Last, m.OuterLast) && k < l.x.Len(); k++ {
		l.tags[k] = tagTime
		l.timeOf[k] = int32(i) + 1
	}
}

// aged reports whether time expression m is an age that stands for who has it:
// "a 19-year-old was released", but "a 19-year-old driver".
func (l *Linker) aged(m *temporal.Mention) bool {
	if l.x.At(m.Last-1).Word != english.Old || l.x.At(m.Last-2).Word != english.Hyphen {
		return false
	}
	n := l.x.At(m.Last)
	return n.Kind != token.Word || n.Class&closed != 0 || n.Is(english.AnyVerb) && !n.Is(english.AnyNoun|english.Adjective)
}

// text returns the text of the tokens e.
func (l *Linker) text(e Extent) string { return l.x.Bytes(e.First, e.Last) }

func resized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}

// tagAll tags the sentences that hold a time or a figure. That all are tagged
// in a row keeps the code at hand for the processor.
func (l *Linker) tagAll(qs []measure.Mention) {
	t, q := 0, 0
	for s := range l.x.Sentences {
		last, holds := l.x.Sentences[s].Last, false
		for ; t < len(l.times) && l.times[t].First < last; t++ {
			holds = true
		}
		for ; q < len(qs) && qs[q].First < last; q++ {
			holds = true
		}
		if holds {
			l.tagWords(s)
		}
	}
}

// tagWords tags the words of sentence s.
func (l *Linker) tagWords(s int) {
	l.tagged[s] = true
	tagSentence(l.x, l.tags, l.opening(s), l.x.Sentences[s].Last, l.x.LineOf(s).Kind == token.Heading)
}

// opening returns the first token of sentence s behind the mark of a list or
// the label of a speaker.
func (l *Linker) opening(s int) int {
	sent := l.x.Sentences[s]
	first := sent.First
	if line := l.x.LineOf(s); line.First == first {
		first += line.Marker
	}
	if t := l.x.TurnOf(s); t >= 0 && l.x.Turns[t].First == s {
		first = max(first, l.x.Turns[t].Label.Last+1)
	}
	return min(first, sent.Last)
}

// timeAt returns the index of the time expression that covers token i, -1 for
// none.
func (l *Linker) timeAt(i int) int { return int(l.timeOf[i]) - 1 }
