package clause

import (
	"github.com/almanac-go/almanac/internal/english"
)

// dated is the date at the head of a chronology's line, which holds for the
// sentences after it on the line.
type dated struct {
	line int // first token of the line
	time int // index+1 of the time expression, 0 for none
}

// lineDate returns the time expression that heads the line of the parsed
// sentence, -1 for none.
func (l *Linker) lineDate() int {
	if l.dated.time == 0 || l.x.LineOf(l.sent).First != l.dated.line {
		return -1
	}
	return l.dated.time - 1
}

// entry returns the time expression, of those in [from, to), that opens
// sentence s as the dates of a chronology open its lines: "12 May 2004 — Strike
// begins", "• 2014: the yard closes", "| 3 May 2010 | Contract signed |"; -1 if
// the sentence is no such line.
func (l *Linker) entry(s, from, to int) int {
	if from >= to || !l.dates(from) {
		return -1
	}
	line, sent := l.x.LineOf(s), l.x.Sentences[s]
	if line.First != sent.First {
		return -1
	}
	m := &l.times[from]
	first := sent.First + line.Marker
	if l.x.At(first).Word == english.Bar {
		first++
	}
	k := m.Last
	if m.First != first || k+1 >= sent.Last {
		return -1
	}
	switch l.x.At(k).Word {
	case english.Colon, english.Bar:
	case english.EnDash, english.EmDash, english.Hyphen, english.Minus:
		if l.x.Joined(k) && l.x.Joined(k+1) {
			return -1
		}
	default:
		return -1
	}
	return from
}

// entryAnchor finds what the line of a chronology tells, which time expression
// i opens: its main verb, else its first participle, else a noun that is a
// happening.
func (l *Linker) entryAnchor(i int) anchor {
	p := l.phraseOf(l.times[i].First)
	if p < 0 {
		return nowhere
	}
	participled, noun := -1, -1
	for k := p + 1; k < len(l.phrases) && k < p+maxReach; k++ {
		switch q := &l.phrases[k]; q.kind {
		case phraseVerb:
			switch g := &q.verb; {
			case g.relative || g.sub != 0:
			case g.tense <= future:
				return l.trigger(k, i)
			case g.tense == participle && participled < 0:
				participled = k
			}
		case phraseNoun:
			if noun < 0 && l.happening(q.head) {
				noun = k
			}
		case phraseBreak:
			if participled >= 0 || noun >= 0 {
				k = len(l.phrases)
			}
		}
	}
	switch {
	case participled >= 0:
		return l.trigger(participled, i)
	case noun >= 0:
		return anchor{noun, l.nameHead(&l.phrases[noun]), true, false}
	}
	return nowhere
}

// sentenceEntry appends the events of sentence l.sent if it is a line of a
// chronology.
func (l *Linker) sentenceEntry(from, to, start int) {
	i := l.entry(l.sent, from, to)
	if i < 0 {
		return
	}
	l.dated = dated{l.x.LineOf(l.sent).First, i + 1}
	a := l.entryAnchor(i)
	if a.phrase < 0 || l.sameTrigger(start, a.head) >= 0 || l.times[i].Heading && a.noun {
		return // dated from nearer by, or the day of the text
	}
	if e := l.event(a, i); !e.When.IsZero() {
		l.events = append(l.events, e)
		if !a.noun {
			l.coordinate(a.phrase, i, start)
		}
	}
}
