package clause

import (
	"github.com/almanac-go/almanac/internal/measure"
	"github.com/almanac-go/almanac/internal/temporal"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// A passage is the sentences that are read together: all are parsed before the
// events of the first are read, and the events of all before the first claim.
// Each of these steps needs about as much code as the processor has at hand at
// a time, so that it would have to be fetched anew for every sentence.

// passageLen is the number of sentences of a passage: enough to make the
// fetching cheap, and few enough that their phrases stay at hand too.
const passageLen = 32

// sentence is a sentence of a passage: one that holds a time or a figure.
type sentence struct {
	index   int
	phrases Extent // of the passage
	sayings Extent // likewise
	sees    sight
	times   Extent // its time expressions
	figures Extent // its quantities
	events  Extent // its events
	claims  Extent // its claims, see [Linker.finishClaims]
	before  frame  // the date that the sentence before has set
	framed  bool   // it has no date of its own, and that one reaches it
	context        // for its claims
}

// context is what a sentence takes from those before it.
type context struct {
	topic topic
	dated dated // see [Linker.lineDate]
	note  int   // index+1 of the time expression that dates figures in brackets, 0 for none
}

// Link links the times and the quantities of a text. The times and quantities
// must be in the order of the text; resolved must be as long as times. The
// lists are the linker's, and hold until its next Link.
func (l *Linker) Link(x *token.Text, times []temporal.Mention, resolved []temporal.Resolution, ref temporal.Reference, qs []measure.Mention) Links {
	l.begin(x, times, resolved, ref)
	l.qs = qs
	l.coverFigures(qs)
	l.tagAll(qs)
	l.concepts = resized(l.concepts, len(qs))
	var at sentence
	for at.index < len(x.Sentences) {
		first := at.index
		l.parsePassage(&at)
		l.passageEvents(first, at.index)
		claims := len(l.claims)
		l.passageClaims()
		l.finishClaims(claims)
	}
	l.canonicalEvents()
	return Links{Events: orNil(l.events), Claims: orNil(l.claims), Concepts: orNil(l.concepts)}
}

// orNil returns s, nil if it is empty: a linker that was used before gives
// what a new one gives.
func orNil[T any](s []T) []T {
	if len(s) == 0 {
		return nil
	}
	return s
}

// parsePassage parses the sentences of the passage that begins at sentence at,
// which it moves to the one behind it.
func (l *Linker) parsePassage(at *sentence) {
	l.passage, l.parsed, l.said = l.passage[:0], l.parsed[:0], l.said[:0]
	for ; at.index < len(l.x.Sentences) && len(l.passage) < passageLen; at.index++ {
		last := l.x.Sentences[at.index].Last
		at.times.First, at.figures.First = at.times.Last, at.figures.Last
		for at.times.Last < len(l.times) && l.times[at.times.Last].First < last {
			at.times.Last++
		}
		for at.figures.Last < len(l.qs) && l.qs[at.figures.Last].First < last {
			at.figures.Last++
		}
		if at.times.First == at.times.Last && at.figures.First == at.figures.Last {
			continue
		}
		at.phrases.First, at.sayings.First = len(l.parsed), len(l.said)
		l.analyse(at.index)
		at.phrases.Last, at.sayings.Last, at.sees = len(l.parsed), len(l.said), l.sees
		l.passage = append(l.passage, *at)
	}
}

// analyse makes the phrases of sentence s behind those that there are.
func (l *Linker) analyse(s int) {
	l.sent = s
	if !l.tagged[s] {
		l.tagWords(s)
	}
	c := chunker{x: l.x, tags: l.tags, timeOf: l.timeOf, phrases: l.parsed}
	c.chunk(l.opening(s), l.x.Sentences[s].Last)
	l.phrases, l.sees = c.phrases[len(l.parsed):], c.sees
	l.parsed = c.phrases
	l.clauses()
}

// parse makes sentence s, of this passage or not, the one whose phrases are at
// hand.
func (l *Linker) parse(s int) {
	if l.sent == s {
		return
	}
	phrases, sayings := len(l.parsed), len(l.said)
	l.analyse(s)
	l.parsed, l.said = l.parsed[:phrases], l.said[:sayings] // the next one may take their place
}

// show makes sentence p of the passage the one whose phrases are at hand.
func (l *Linker) show(p *sentence) {
	l.sent = p.index
	l.phrases, l.sees = l.parsed[p.phrases.First:p.phrases.Last], p.sees
	l.sayings = l.said[p.sayings.First:p.sayings.Last]
}

// passageEvents reads the events of the sentences [first, last), which are the
// passage and what stands between: there a sentence without a date can tell
// what happened on that of the one before.
func (l *Linker) passageEvents(first, last int) {
	for i, s := 0, first; s < last; s++ {
		switch {
		case i < len(l.passage) && l.passage[i].index == s:
			l.readEvents(&l.passage[i])
			i++
		case l.framed(s):
			l.lookBack(s)
			l.parse(s)
			l.carry(s)
			l.setTopic()
		}
	}
}

// readEvents reads the events of sentence p.
func (l *Linker) readEvents(p *sentence) {
	l.lookBack(p.index)
	l.show(p)
	p.before = l.frame
	start := len(l.events)
	if p.times.First < p.times.Last {
		l.setNote(p.times.First, p.times.Last)
		l.sentenceEvents(p.times.First, p.times.Last)
		l.order(start)
		l.setFrame(p.index, start)
	} else if p.framed = l.framed(p.index); p.framed {
		l.carry(p.index)
	}
	p.events = Extent{start, len(l.events)}
	p.context = l.context
	l.setTopic()
}

// lookBack takes the topic from the sentence before sentence s, if s begins with
// a pronoun that may stand for it and it was not read.
func (l *Linker) lookBack(s int) {
	if l.topic.sentence != s-1 && l.pronounAhead(s) {
		l.parse(s - 1)
		l.setTopic()
	}
}

// passageClaims reads the claims of the passage.
func (l *Linker) passageClaims() {
	r, behind := &l.reader, l.context
	for i := range l.passage {
		p := &l.passage[i]
		if p.figures.First == p.figures.Last {
			continue
		}
		l.show(p)
		l.context = p.context
		p.claims.First = len(l.claims)
		*r = reader{l: l, aside: -1, last: -1, qs: l.qs, q0: p.figures.First, q1: p.figures.Last, t0: p.times.First, t1: p.times.Last,
			events: l.events[p.events.First:p.events.Last], frame: p.before, framed: p.framed, seen: r.seen[:0]}
		r.read()
		p.claims.Last = len(l.claims)
		l.lastOf = ""
		if len(r.seen) > 0 {
			l.lastOf = r.seen[0].of
		}
	}
	l.context = behind
}

// finishClaims fills the canonical words of the claims of the passage, those
// from index first on, and links the claims that belong together. It drops those
// of lengths of time, which were needed until then for what others take from
// them.
func (l *Linker) finishClaims(first int) {
	for k := first; k < len(l.claims); k++ {
		if c := &l.claims[k]; c.again {
			c.takeWords(&l.claims[k-1])
		} else {
			l.canonical(c)
		}
	}
	kept := first
	for i := range l.passage {
		p, start, way := &l.passage[i], kept, stats.DirectionNone
		for k := p.claims.First; k < p.claims.Last; k++ {
			c := &l.claims[k]
			if c.way != stats.DirectionNone {
				way = c.way
			}
			if kind := l.qs[c.Figure].Kind; kind == measure.Duration || kind == measure.Age {
				continue
			}
			if kept < k {
				l.claims[kept] = *c
			}
			kept++
			if l.pair(l.claims[start:kept], way) {
				way = stats.DirectionNone
			}
			l.restate(l.claims[start:kept])
		}
	}
	l.claims = l.claims[:kept]
}
