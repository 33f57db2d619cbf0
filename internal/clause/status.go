package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/timeline"
)

// verbStatus tells whether the verb group at phrase v is told as a fact, a
// plan, a forecast, a supposition or a denial.
func (l *Linker) verbStatus(v int) timeline.Status {
	status := timeline.StatusActual
	negated := false
	for depth := 0; v >= 0 && depth < 4; depth++ {
		g := &l.phrases[v].verb
		negated = negated || g.negated
		if s := l.formStatus(v); s != timeline.StatusActual && status == timeline.StatusActual {
			status = s
		}
		if l.reason(v) {
			break // "was fined for dumping waste": it did so
		}
		up := g.governor
		if up >= 0 && up < v && g.modal == english.Would && l.phrases[up].verb.traits&(english.Saying|english.Supposing) != 0 && l.phrases[up].verb.tense == past {
			status = timeline.StatusPlanned // "said it would": a will of the past
			if g.traits&(english.Upward|english.Downward|english.Linking) != 0 && !l.agentive(v) {
				status = timeline.StatusForecast
			}
		}
		if up < 0 || up >= v {
			break
		}
		w := &l.phrases[up].verb
		if g.tense == infinitive || g.tense == present || g.tense == past && g.modal != 0 || g.tense == future || g.tense == gerund {
			switch {
			case w.traits&english.Forecasting != 0 && (g.tense == infinitive || g.tense == future):
				status = timeline.StatusForecast
			case w.traits&english.Planning != 0 && (g.tense == infinitive || g.tense == gerund) && status == timeline.StatusActual:
				status = timeline.StatusPlanned
			case w.traits&english.Failing != 0 && (g.tense == infinitive || g.tense == gerund):
				negated = true
			}
		}
		if g.tense != infinitive && g.tense != gerund {
			break
		}
		v = up
	}
	if negated && status != timeline.StatusHypothetical {
		return timeline.StatusNegated
	}
	return status
}

// reason reports whether verb group v tells why its governor came about: "to pay
// a fine for dumping waste".
func (l *Linker) reason(v int) bool {
	p := &l.phrases[v]
	return p.verb.tense == gerund && p.first > 0 && l.x.At(p.first-1).Word == english.For
}

// formStatus tells the status that the form of a verb group has by itself.
func (l *Linker) formStatus(v int) timeline.Status {
	g := &l.phrases[v].verb
	switch g.modal {
	case english.Will, english.Shall:
		if g.traits&(english.Upward|english.Downward|english.Linking) != 0 && !l.agentive(v) {
			return timeline.StatusForecast
		}
		return timeline.StatusPlanned
	case english.Would, english.Could, english.Might, english.D, english.DCurly:
		return timeline.StatusHypothetical
	case english.Should:
		if g.traits&(english.Upward|english.Downward|english.Linking) != 0 && !l.agentive(v) {
			return timeline.StatusForecast // "spending should reach $3m"
		}
		return timeline.StatusPlanned
	case english.Must, english.Ought:
		return timeline.StatusPlanned
	}
	if g.modal != 0 && l.x.Lexicon.Form(g.modal) != "" && g.modal != english.Can {
		return timeline.StatusHypothetical // may
	}
	if g.sub == english.If || g.sub == english.Unless || g.sub == english.Whether {
		return timeline.StatusHypothetical
	}
	if g.main == l.x.Lexicon.Lemma(english.Going) && g.progressive && l.complemented(v) {
		return timeline.StatusPlanned
	}
	if g.tense == infinitive && g.governor < 0 {
		return timeline.StatusPlanned
	}
	if up := g.governor; g.tense == infinitive && up == v-1 && up >= 0 && l.x.At(l.phrases[up].head).Is(english.Be) && l.phrases[up].verb.subject == g.subject {
		if g.traits&(english.Upward|english.Downward|english.Linking) != 0 && !l.agentive(v) {
			return timeline.StatusForecast
		}
		return timeline.StatusPlanned // "each family is to receive"
	}
	if g.tense == infinitive && g.passive && g.governor >= 0 && l.phrases[v-1].kind == phraseNoun {
		return timeline.StatusPlanned // "the exercise to be held in May"
	}
	return timeline.StatusActual
}

// agentive reports whether the subject of verb group v can decide what it
// does: people, bodies, names.
func (l *Linker) agentive(v int) bool {
	s := l.phrases[v].verb.subject
	if s < 0 {
		return false
	}
	h := l.phrases[s].head
	if l.nounTraits(h)&english.Impersonal != 0 {
		return false
	}
	return l.tags[h] == tagPron || l.tags[h] == tagName || l.x.At(h).Is(english.Person|english.Group) || l.nounTraits(h)&(english.Institution|english.Anonymous) != 0
}

// complemented reports whether an infinitive follows verb group v.
func (l *Linker) complemented(v int) bool {
	return v+1 < len(l.phrases) && l.phrases[v+1].kind == phraseVerb && l.phrases[v+1].verb.tense == infinitive
}

// nounStatus tells the status of a happening that is told by a noun.
func (l *Linker) nounStatus(n int) timeline.Status {
	// The verb that the noun is subject or object of says whether it is only
	// planned, foretold or denied.
	for k := n + 1; k < len(l.phrases) && k < n+8; k++ {
		q := &l.phrases[k]
		if q.kind == phraseVerb && q.verb.subject == n && q.verb.tense <= future {
			if q.verb.passive && q.verb.traits&english.Planning != 0 {
				return timeline.StatusPlanned
			}
			if q.verb.passive && q.verb.traits&english.Forecasting != 0 {
				return timeline.StatusForecast
			}
			if q.verb.traits&english.Failing != 0 && q.verb.passive {
				return timeline.StatusNegated
			}
			return l.verbStatus(k)
		}
	}
	if v := l.verbBefore(n); v >= 0 {
		g := &l.phrases[v].verb
		switch {
		case g.traits&english.Planning != 0 && (g.tense == present || g.tense == future || g.progressive):
			return timeline.StatusPlanned
		case g.traits&english.Forecasting != 0:
			return timeline.StatusForecast
		case g.object == n && g.traits&english.Failing != 0:
			return timeline.StatusNegated
		case g.object == n:
			return l.verbStatus(v)
		}
	}
	return timeline.StatusActual
}
