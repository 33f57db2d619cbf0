package clause

import (
	"github.com/almanac-go/almanac/internal/english"
)

// actor returns the tokens of the actor of verb group v: its subject, or
// with a passive what follows "by". It is empty where there is none.
func (l *Linker) actor(v int) Extent {
	if v < 0 || l.phrases[v].kind != phraseVerb {
		return Extent{}
	}
	g := &l.phrases[v].verb
	if g.passive {
		return l.agent(v)
	}
	s := g.subject
	if s < 0 || l.counted(s) && (l.happening(l.phrases[s].head) || l.isNumber(s)) {
		return Extent{}
	}
	if l.tags[l.phrases[s].head] == tagPron {
		k := l.antecedent(s)
		if k < 0 {
			return l.topicOf(l.x.At(l.phrases[s].head).Word)
		}
		s = k
	}
	return l.subjectExtent(s)
}

// topic is the subject of a sentence, which a pronoun in the next one may stand
// for.
type topic struct {
	Extent
	sentence       int // the last sentence that it reaches
	plural, person bool
	name           Extent // words that may name a person
}

// setTopic takes the subject of the main verb of the parsed sentence as the
// topic; a pronoun keeps the one there is.
func (l *Linker) setTopic() {
	v := l.mainVerb()
	if v < 0 || l.phrases[v].verb.subject < 0 {
		return
	}
	s := l.phrases[v].verb.subject
	h := l.phrases[s].head
	switch l.tags[h] {
	case tagPron:
		if l.topic.sentence == l.sent-1 {
			l.topic.sentence = l.sent
		}
	case tagNoun, tagName:
		l.topic = topic{Extent: l.subjectExtent(s), sentence: l.sent, plural: l.x.At(h).Is(english.Plural), person: l.person(s)}
		if l.tags[h] == tagName {
			l.topic.name = Extent{l.phrases[s].inner, l.phrases[s].last}
		}
	}
}

// topicOf returns the topic of the sentence before if the pronoun w can stand
// for it.
func (l *Linker) topicOf(w english.ID) Extent {
	t := &l.topic
	if t.sentence != l.sent-1 && t.sentence != l.sent || t.Last == 0 || l.x.TurnOf(l.sent) != l.x.TurnOf(max(l.sent-1, 0)) {
		return Extent{}
	}
	switch w {
	case english.He, english.She:
		if !t.plural && l.topicPerson() {
			return t.Extent
		}
	case english.It:
		if !t.plural && (!l.topicPerson() || !t.person && l.thingName(t.name)) {
			return t.Extent
		}
	case english.They:
		if t.plural {
			return t.Extent
		}
	}
	return Extent{}
}

// topicPerson reports whether the topic is a person.
func (l *Linker) topicPerson() bool { return l.topic.person || l.personName(l.topic.name).Last > 0 }

// thingName reports whether a name of several words begins with a common noun,
// as those of places and bodies do: "Port Alder", "Bank Melli".
func (l *Linker) thingName(e Extent) bool {
	if e.Last-e.First < 2 || !l.x.At(e.First).Is(english.AnyNoun) || l.x.At(e.First).Is(english.Title) {
		return false
	}
	_, name := l.x.Lexicon.Name([]english.ID{l.x.At(e.First).Word})
	return name.Kind&english.GivenName == 0
}

// pronounAhead reports whether sentence s begins with a pronoun that needs the
// topic of the sentence before.
func (l *Linker) pronounAhead(s int) bool {
	switch l.x.At(l.x.Sentences[s].First).Word {
	case english.It, english.They, english.He, english.She:
		return s > 0
	}
	return false
}

// subjectExtent returns the tokens of noun phrase s with the "of" phrases that
// belong to it.
func (l *Linker) subjectExtent(s int) Extent {
	e := Extent{l.phrases[s].inner, l.phrases[s].last}
	for k := s + 1; k < len(l.phrases) && k < s+4; k++ {
		q := &l.phrases[k]
		if q.kind != phraseNoun || q.prep < 0 || l.x.At(q.prep).Word != english.Of || l.timed(k) {
			break
		}
		e.Last = q.last
	}
	return e
}

// agent returns the noun phrase after "by" that follows the passive verb v.
func (l *Linker) agent(v int) Extent {
	for k := v + 1; k < len(l.phrases) && k < v+4; k++ {
		q := &l.phrases[k]
		switch q.kind {
		case phraseNoun:
			if q.prep >= 0 && l.x.At(q.prep).Word == english.By && !l.counted(k) {
				return l.subjectExtent(k)
			}
		case phraseTime, phraseOther:
		default:
			return Extent{}
		}
	}
	return Extent{}
}

// counted reports whether noun phrase p begins with a number.
func (l *Linker) counted(p int) bool {
	q := &l.phrases[p]
	return l.tags[q.inner] == tagNum
}

// antecedent resolves the pronoun that noun phrase s is, within the sentence:
// a relative pronoun's noun is the subject already, "we" and "I" stand for
// themselves, "it" and "they" for the subject of the clause before. It returns
// -1 where that is not sure.
func (l *Linker) antecedent(s int) int {
	switch l.x.At(l.phrases[s].head).Word {
	case english.I, english.We:
		return s
	case english.It, english.They, english.He, english.She:
		for k := s - 1; k >= 0 && k > s-maxReach; k-- {
			q := &l.phrases[k]
			if q.kind == phraseVerb && q.verb.subject >= 0 && q.verb.subject < s && !q.verb.relative && q.verb.tense <= future {
				if n := q.verb.subject; l.tags[l.phrases[n].head] != tagPron {
					return n
				}
			}
		}
	}
	return -1
}
