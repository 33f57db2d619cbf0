package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// maxPlan is the number of tokens of the longest text that is taken for a message
// about what is to come.
const maxPlan = 50

// plans reports whether the text is a short message that tells of nothing past: a
// request, an appointment, a reminder, an entry of a calendar. What such a text
// dates without saying which week or year lies ahead: "dinner on Saturday", "I'm
// away Thursday", "rent due the 1st". Who asks for records looks back, and a
// headline tells in the present of what has been.
func (r *resolver) plans() bool {
	if r.plan == unknownPlan {
		r.plan = noPlan
		if r.isMessage() && r.plansText() {
			r.plan = isPlan
		}
	}
	return r.plan == isPlan
}

// isMessage reports whether the text is as short as what one says or types to
// another, at a moment that is known.
func (r *resolver) isMessage() bool { return r.ref.Basis == Given && r.x.Len() <= maxPlan }

// leansAhead reports whether the date of the current mention lies ahead for all
// that the words beside it say: the text is about what is to come. "As of Monday"
// and "since Monday" count up to now.
func (r *resolver) leansAhead() bool {
	m := &r.ms[r.at]
	return m.Relation != Since && !(r.x.At(m.First-1).Word == english.Of && r.x.At(m.First-2).Word == english.As) && r.plans()
}

// planNote says whether [resolver.plans] has been asked, and the answer.
type planNote uint8

const (
	unknownPlan planNote = iota
	noPlan
	isPlan
)

func (r *resolver) plansText() bool {
	for k := range r.x.Len() {
		t := r.x.At(k)
		if t.Kind != token.Word || t.Class&(english.Weekday|english.Month) != 0 {
			continue
		}
		switch {
		case r.x.Lexicon.Record(t.Word) && !r.leansOn(k), t.Word == english.Ago, t.Word == english.Yesterday, t.Word == english.Was, t.Word == english.Were, t.Word == english.Had, t.Word == english.Did:
			return false
		case t.Class&english.Verb != 0 && t.Class&(english.Past|english.MainlyVerb) != 0 && k != r.firstOf(k) && r.x.At(k-1).Class&english.AnyNoun != 0 && r.x.At(k-1).Class&(english.Pronoun|english.Modal) == 0 && r.x.At(k+1).Class&english.Determiner != 0:
			return false // the Reds beat the Blues
		case t.Class&english.Past != 0 && t.Class&(english.Verb|english.Verb3|english.AnyNoun|english.Adjective) == 0 && !r.stateOf(k):
			return false
		case k == r.firstOf(k) && t.Class&english.Verb != 0 && r.x.Lexicon.Value(r.x.Lexicon.Lemma(t.Word), english.Verb)&english.Finding != 0 && !r.gerundBefore():
			return false
		case t.Class&(english.Verb|english.Verb3) != 0 && r.aspectOf(k) == simpleAspect && t.Class&(english.AnyNoun|english.Adjective|english.Preposition) == 0 && r.headline(k):
			return false
		}
	}
	return true
}

// leansOn reports whether the records named at token k are no records asked for but
// what the verb after them tells of: "The bills are due", "Payments will be made".
func (r *resolver) leansOn(k int) bool {
	const reach = 10
	for j := k + 1; j < k+reach && !r.x.At(j).Has(token.Sentence); j++ {
		switch t := r.x.At(j); {
		case t.Word == english.Due, t.Class&english.Modal != 0 && t.Class&english.Aux != 0:
			return true
		case t.Word == english.Is, t.Word == english.Are:
			tense, _ := r.beTense(j)
			return tense > 0
		}
	}
	return false
}

// firstOf returns the first token of the sentence of token k.
func (r *resolver) firstOf(k int) int { return r.x.SentenceAt(k).First }

// remains reports whether the mention m of a message tells of what is left of its
// unit: "the rest of the week" begins now.
func (r *resolver) remains(m *Mention) bool {
	w := r.x.At(m.First - 2).Word
	return r.x.At(m.First-1).Word == english.Of && (w == english.Rest || w == english.Remainder) && r.isMessage() && r.day.Grain() == timeline.GrainDay
}

// recalls reports whether the text is a message that asks for what has been kept:
// "Email me the minutes of the 12 September meeting".
func (r *resolver) recalls() bool {
	if r.isMessage() {
		for k := range r.ms[r.at].First {
			if r.x.Lexicon.Record(r.x.At(k).Word) {
				return true
			}
		}
	}
	return false
}

// asked reports whether the sentence of the current mention begins with what is to
// be done: "Move Friday's call".
func (r *resolver) asked() bool {
	t := r.x.At(r.firstOf(r.ms[r.at].First))
	return t.Class&english.Verb != 0 && t.Class&english.Past == 0 && r.plans()
}

// stateOf reports whether the participle at token k tells a state in the present
// or what is to be done: "is closed", "will be moved", "get it fixed".
func (r *resolver) stateOf(k int) bool {
	for j := k - 1; j >= k-4 && j >= 0; j-- {
		switch t := r.x.At(j); {
		case t.Word == english.Is, t.Word == english.Are, t.Word == english.Am, t.Word == english.Re, t.Word == english.ReCurly, t.Word == english.Be_, t.Class&english.Modal != 0 && t.Class&english.Aux != 0:
			return r.x.At(k).Class&english.Participle != 0
		case t.Class&(english.Adverb|english.Negation|english.Pronoun|english.Determiner) == 0 && j < k-1:
			return false
		}
	}
	return false
}

// gerundBefore reports whether a gerund stands right before the current mention:
// "flights leaving June 2".
func (r *resolver) gerundBefore() bool {
	return r.x.At(r.verbBefore()).Class&english.Gerund != 0
}

// headline reports whether the sentence of the verb in the present at token k is
// written as headlines are: with a capital and no full stop, and of others than
// the writer and the reader.
func (r *resolver) headline(k int) bool {
	x := r.x.SentenceAt(k)
	if !r.x.At(x.First).Has(token.Cap) || x.First == k || r.x.At(x.Last-1).Kind == token.Mark {
		return false
	}
	for j := x.First; j < k; j++ {
		if r.x.At(j).Class&(english.Pronoun|english.Possessive|english.Determiner) != 0 {
			return false
		}
	}
	return true
}
