package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// verbBefore returns the token right before the current mention, a preposition passed over:
// a verb there says more of its date than one further away. It is -1 before an
// offset, whose verb dates another day.
func (r *resolver) verbBefore() int {
	k := r.ms[r.at].First - 1
	if r.ms[r.at].Expr.has(HasOffset) {
		return -1
	}
	if w := r.x.At(k).Word; w == english.On || w == english.In || w == english.At || w == english.During {
		k--
	}
	return k
}

// happened reports whether a verb in the past stands right before the current
// mention: "closed on June 2".
func (r *resolver) happened() bool {
	t := r.x.At(r.verbBefore())
	const ahead = english.Planning | english.Forecasting | english.Scheduling
	return t.Class&english.Past != 0 && t.Class&(english.Verb|english.Aux) == 0 && r.x.Lexicon.Value(r.x.Lexicon.Lemma(t.Word), english.Verb)&ahead == 0
}

// written reports whether the current mention dates what the words after it name
// as the source of a sentence in the past: "In a Jan. 5 letter, he resigned".
func (r *resolver) written() bool {
	m := &r.ms[r.at]
	const source = english.Determiner | english.Possessive
	p, n := r.x.At(m.First-2), r.x.At(m.Last)
	return r.x.At(m.First-1).Class&source != 0 && (p.Word == english.In || p.Word == english.From || p.Word == english.By) && p.Has(token.Sentence) &&
		n.Kind == token.Word && n.Class&(english.Preposition|english.Conjunction|english.Determiner|english.Pronoun|english.Be|english.Have|english.Modal) == 0 && r.told(m.Last+1, m.Last+8)
}

// willHappen reports whether a verb in the future stands right before the current
// mention: "will close on June 2".
func (r *resolver) willHappen() bool {
	k := r.verbBefore()
	if w := r.ms[r.at].OuterFirst - 1; w < k && r.ms[r.at].Relation == By {
		k = w
	}
	v := r.x.At(k)
	if v.Word == english.Due {
		return true
	}
	if v.Class&english.Verb == 0 {
		return v.Class&english.Participle != 0 && v.Class&english.Preposition == 0 && r.passiveAhead(k)
	}
	t, ok := r.helped(k)
	return ok && t > 0
}

// passiveAhead reports whether the participle at token k tells of what is to come:
// "will be closed", "is to be closed", "is expected", but not "was expected".
func (r *resolver) passiveAhead(k int) bool {
	b := r.x.At(k - 1)
	switch b.Word {
	case english.Be_:
		return r.led(k-1) > 0 && !r.toldBefore(k)
	case english.Is, english.Are:
		return r.x.Lexicon.Value(r.x.Lexicon.Lemma(r.x.At(k).Word), english.Verb)&(english.Planning|english.Forecasting) != 0
	}
	return false
}

// appointed reports whether the nouns from token i on end in one that is held at a
// day set before: the "cup tie" of "will miss Friday's cup tie", not the "ruling"
// of "will study Friday's ruling".
func (r *resolver) appointed(i int) bool {
	last := -1
	for k := i; k < i+4; k++ {
		t := r.x.At(k)
		if t.Class&(english.AnyNoun|english.Adjective) == 0 || t.Class&(english.Preposition|english.Conjunction) != 0 || t.Has(token.Sentence) {
			break
		}
		if t.Class&english.AnyNoun != 0 {
			last = k
		}
	}
	return last >= 0 && r.x.Lexicon.Value(r.x.At(last).Word, english.Noun)&english.Appointed != 0
}

// plainProse reports whether the current mention stands in a sentence that ends
// with a full stop: headlines tell of the past in the present.
func (r *resolver) plainProse() bool {
	m := &r.ms[r.at]
	return !m.Heading && r.x.At(r.x.SentenceAt(m.First).Last-1).Kind == token.Mark
}

// ahead reports whether the words before the mention say that it is to come:
// "by", "until", "as early as".
func (r *resolver) ahead() bool {
	m := &r.ms[r.at]
	switch m.Relation {
	case By:
		if r.tense() >= 0 {
			return true
		}
	case Until, Through: // but "Until Monday, nobody had seen her"
		if r.tense() >= 0 || !r.x.At(m.OuterFirst).Has(token.Sentence) && !r.lasted() {
			return true
		}
	}
	p := r.x.At(m.First - 2).Word
	if p == english.Ahead && r.x.At(m.First-1).Word == english.Of {
		return true // ahead of Friday's summit
	}
	return r.x.At(m.First-1).Word == english.As && (p == english.Early || p == english.Soon || p == english.Late)
}

// lasted reports whether the verb before the current mention tells of a state
// that went on: "was open until Friday", but "was put off until Friday".
func (r *resolver) lasted() bool {
	const reach = 10
	i := r.ms[r.at].OuterFirst
	for k := i - 1; k >= i-reach && k >= 0 && !r.x.At(k+1).Has(token.Sentence); k-- {
		t := r.x.At(k)
		if t.Class&(english.AnyVerb|english.Aux) == 0 || t.Class&(english.AnyNoun|english.Adjective|english.Preposition|english.Adverb) != 0 && t.Class&(english.MainlyVerb|english.Aux) == 0 {
			continue
		}
		lemma := r.x.Lexicon.Lemma(t.Word)
		return lemma == english.Last || r.x.Lexicon.Value(lemma, english.Verb)&english.Linking != 0
	}
	return false
}
