package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// tense tells whether the clause around the current mention is about the past
// (−1), the future (+1), or leaves it open (0). It looks for the nearest verb
// group in the sentence; commas and conjunctions make a verb further away.
func (r *resolver) tense() int {
	m := &r.ms[r.at]
	s := r.x.SentenceOf(m.First)
	if s >= len(r.x.Sentences) {
		return 0
	}
	span := r.x.Sentences[s]
	const reach = 25
	best, at := 0, 1000
	cost := 0
	for k := m.First - 1; k >= span.First && k > m.First-reach; k-- {
		cost += r.step(k)
		if t, ok := r.verb(k, span.First); ok {
			best, at = t, cost
			break
		}
	}
	cost = 0
	for k := m.Last; k < span.Last && k < m.Last+reach; k++ {
		cost += r.step(k)
		if cost >= at {
			break
		}
		if r.x.At(k-1).Word == english.To && at < 1000 {
			continue // an infinitive after the finite verb
		}
		if t, ok := r.verb(k, span.First); ok {
			best = t
			// a participle or infinitive after its auxiliary is read there
			break
		}
	}
	return best
}

// step is the distance that token k adds.
func (r *resolver) step(k int) int {
	switch r.x.At(k).Word {
	case english.Comma, english.OpenQuote, english.CloseQuote, english.Quote:
		return 5
	case english.Semicolon, english.Colon, english.EmDash:
		return 12
	case english.And, english.But, english.That, english.Which, english.Who, english.While, english.When, english.If:
		return 3
	}
	return 1
}

// verb reports the tense of the verb at token k; ok is false if it is none, or
// one that says nothing of time.
func (r *resolver) verb(k, first int) (tense int, ok bool) {
	t := r.x.At(k)
	if t.Kind != token.Word || t.Class&(english.AnyVerb|english.Aux) == 0 {
		return 0, false
	}
	switch t.Word {
	case english.Will, english.LL, english.LLCurly, english.Shall, english.Wo, english.Sha:
		return 1, true
	case english.Would, english.Should, english.Could, english.Might, english.Can, english.May, english.Must:
		if t.Word == english.May && t.Has(token.Cap) {
			return 0, false
		}
		return 1, true
	case english.Was, english.Were, english.Had, english.Did:
		return -1, true
	case english.Has, english.Have_, english.Been:
		return r.haveTense(k)
	case english.Is, english.Are, english.Am, english.Re, english.ReCurly:
		return r.beTense(k)
	case english.Be_:
		return r.led(k), true
	}
	if t.Class&english.Aux != 0 && t.Class&english.Modal == 0 {
		return 0, false
	}
	traits := r.x.Lexicon.Value(r.x.Lexicon.Lemma(t.Word), english.Verb)
	if k == first && t.Class&english.Verb != 0 && t.Class&(english.AnyNoun|english.Adjective|english.Preposition|english.Adverb) == 0 {
		return 1, true // a request: "Let us meet", "Send it on Friday"
	}
	if t.Class&(english.Past|english.Participle) != 0 && t.Class&(english.MainlyNoun|english.MainlyAdj|english.Month) == 0 {
		if t.Has(token.Cap) && k != first {
			return 0, false
		}
		return r.participle(k, traits&(english.Planning|english.Forecasting) != 0), true
	}
	if r.x.At(k-1).Word == english.To && t.Class&english.Verb != 0 {
		return r.infinitive(k, first)
	}
	if t.Class&english.Gerund != 0 || t.Class&english.MainlyNoun != 0 {
		return 0, false
	}
	if t.Class&(english.Verb|english.Verb3) != 0 && t.Class&(english.AnyNoun|english.Adjective|english.Preposition|english.Adverb) == 0 {
		if traits&(english.Planning|english.Forecasting) != 0 {
			return 1, true
		}
		return 0, true
	}
	return 0, false
}

// led reports +1 if a modal or "to" stands before the base form at token k.
func (r *resolver) led(k int) int {
	for j := k - 1; j >= k-3 && j >= 0; j-- {
		t := r.x.At(j)
		switch {
		case t.Class&english.Modal != 0 || t.Word == english.To:
			return 1
		case t.Class&(english.Adverb|english.Negation|english.Pronoun) == 0:
			return 0
		}
	}
	return 0
}

// haveTense reads a form of have: a perfect, or a verb of its own.
func (r *resolver) haveTense(k int) (int, bool) {
	if r.led(k) > 0 {
		return 1, true
	}
	for j := k + 1; j < k+4; j++ {
		t := r.x.At(j)
		if t.Class&english.Participle != 0 {
			return -1, true
		}
		if t.Class&(english.Adverb|english.Negation) == 0 {
			break
		}
	}
	return 0, true
}

// participle reads the auxiliaries before a past form at token k: "will be
// heard", "is heard", "was planned for". planning says that the verb looks
// ahead.
func (r *resolver) participle(k int, planning bool) int {
	for j := k - 1; j >= k-4 && j >= 0; j-- {
		t := r.x.At(j)
		switch {
		case t.Class&english.Modal != 0 && t.Class&english.Aux == english.Modal:
			return 1
		case t.Word == english.To && j == k-2:
			return 1
		case t.Word == english.Is || t.Word == english.Are || t.Word == english.Am || t.Word == english.Re || t.Word == english.ReCurly:
			return b2i(planning)
		case t.Word == english.Was || t.Word == english.Were:
			if planning {
				return 1
			}
			return -1
		case t.Class&(english.Adverb|english.Negation|english.Be|english.Have) != 0:
		default:
			return -1
		}
	}
	return -1
}

// beTense reads what follows a present form of be: "is expected", "are going to",
// "is to", "is scheduled".
func (r *resolver) beTense(k int) (int, bool) {
	n := r.x.At(k + 1)
	if n.Class&(english.Adverb|english.Negation) != 0 {
		n = r.x.At(k + 2)
	}
	switch {
	case n.Word == english.To || n.Word == english.Due:
		return 1, true
	case n.Class&english.Gerund != 0:
		return 1, true
	case n.Class&english.Participle != 0:
		if r.x.Lexicon.Value(r.x.Lexicon.Lemma(n.Word), english.Verb)&(english.Planning|english.Forecasting) != 0 {
			return 1, true
		}
		return 0, true
	}
	return 0, true
}

// infinitive reads "to VERB": what is planned or expected lies ahead; after
// "was able to" and the like the verb before decides.
func (r *resolver) infinitive(k, first int) (int, bool) {
	for j := k - 2; j >= first && j > k-6; j-- {
		t := r.x.At(j)
		if t.Kind != token.Word {
			break
		}
		if t.Class&english.AnyVerb == 0 {
			continue
		}
		traits := r.x.Lexicon.Value(r.x.Lexicon.Lemma(t.Word), english.Verb)
		if traits&(english.Planning|english.Forecasting) != 0 {
			return 1, true
		}
		if t.Class&english.Past != 0 {
			return -1, true
		}
	}
	return 1, true
}
