package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// frame is the date that a sentence sets for those after it.
type frame struct {
	event     int // index+1 of the event that set it, 0 for none
	sentence  int // the last sentence that it reached
	left      int // sentences that it may still reach
	reporting bool
}

// framed reports whether the date of the sentence before reaches sentence s:
// they stand in one stretch of text, spoken by the same voice.
func (l *Linker) framed(s int) bool {
	f := &l.frame
	if f.event == 0 || f.left == 0 || f.sentence != s-1 || l.x.TurnOf(s) != l.x.TurnOf(s-1) {
		return false
	}
	switch l.x.LineOf(s).Kind {
	case token.Body:
		return !l.x.At(l.x.Sentences[s].First).Has(token.NewPara) || f.reporting
	case token.ListItem:
		return true
	}
	return false
}

// setFrame takes the date of the first event of sentence s, from index start
// on, for the sentences that follow. What only describes a thing gives its date
// where nothing else does and the sentence tells of the past: not "The cinema,
// built in 1931, reopens".
func (l *Linker) setFrame(s, start int) {
	l.frame = frame{}
	for k := start; k < len(l.events); k++ {
		e := &l.events[k]
		if e.Basis != timeline.BasisStated || e.Status != timeline.StatusActual || e.When.IsOpenBegin() || e.When.IsOpenEnd() {
			continue
		}
		aside := l.describing(e)
		if l.frame.event > 0 && aside {
			continue
		}
		if aside {
			if v := l.mainVerb(); v >= 0 && l.phrases[v].verb.tense != past {
				continue
			}
		}
		l.frame = frame{event: k + 1, sentence: s, left: 2, reporting: e.Reporting}
		if !aside {
			return
		}
	}
}

// describing reports whether event e of the parsed sentence is told by a relative
// clause or a participle.
func (l *Linker) describing(e *Event) bool {
	v := l.phraseOf(e.Span.First)
	return v >= 0 && l.phrases[v].kind == phraseVerb && (l.phrases[v].verb.relative || l.phrases[v].verb.tense == participle)
}

// carry dates the main verb of sentence s, which has no date of its own, by
// the frame: a past event tells on, a speaker speaks on.
func (l *Linker) carry(s int) {
	f := &l.frame
	v := l.mainVerb()
	if v < 0 {
		return
	}
	g := &l.phrases[v].verb
	told := g.traits&english.Saying != 0
	if g.tense != past || g.modal != 0 || g.negated || g.perfect || g.progressive || told != f.reporting || g.traits&english.Linking != 0 && !g.passive {
		return
	}
	if g.traits&english.Rating != 0 && g.object >= 0 && l.rates(g.object) {
		return // "The mayor put the damage at $3 million": says so
	}
	a := l.trigger(v, l.events[f.event-1].Times[0])
	if a.phrase < 0 {
		return
	}
	from := &l.events[f.event-1]
	if days, known := from.When.Days(); known && days >= quarterDays && !l.continues(v, from) {
		return // another subject may be of another time
	}
	e := l.event(a, from.Times[0])
	e.When, e.Basis, e.Status = from.When, timeline.BasisCarried, timeline.StatusActual
	l.events = append(l.events, e)
	f.sentence, f.left = s, f.left-1
}

// rates reports whether a figure stands behind "at" after noun phrase n.
func (l *Linker) rates(n int) bool {
	for k := n + 1; k < len(l.phrases) && k < n+4 && l.phrases[k].kind == phraseNoun; k++ {
		if l.rated(k) {
			return l.counted(k)
		}
	}
	return false
}

// continues reports whether verb group v has a subject that the sentence before
// can have told of: none with a name that the sentence's event e has not in its
// title.
func (l *Linker) continues(v int, e *Event) bool {
	n := l.phrases[v].verb.subject
	for k := n; k >= 0 && k < v && k < n+maxChain && l.phrases[k].kind == phraseNoun; k++ {
		if h := l.phrases[k].head; l.tags[h] == tagName && !l.inTitle(e, h) && !(k > n && l.namesPlace(k)) {
			return false
		}
	}
	return true
}

// inTitle reports whether the title of event e holds the word at token i.
func (l *Linker) inTitle(e *Event, i int) bool {
	word := l.x.Surface(i)
	for _, k := range l.chosen[e.title.First:e.title.Last] {
		if l.x.Surface(int(k)) == word {
			return true
		}
	}
	return false
}

// mainVerb returns the verb group of the main clause of the sentence, -1 for
// none.
func (l *Linker) mainVerb() int {
	for k := range l.phrases {
		if k > maxReach {
			break
		}
		if p := &l.phrases[k]; p.kind == phraseVerb && p.verb.tense <= future && !p.verb.relative && p.verb.sub == 0 {
			return k
		}
	}
	return -1
}
