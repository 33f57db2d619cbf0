package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// clauseReach is how many tokens before and after a mention can say what its
// clause is about.
const clauseReach = 60

// clauseAround returns the tokens of the sentence of m that are near enough to say
// something of it.
func clauseAround(x *token.Text, m *Mention) Extent {
	s := x.SentenceAt(m.First)
	return Extent{max(s.First, m.First-clauseReach), min(s.Last, m.Last+clauseReach)}
}

// aspect is what else a verb group says of the time of its clause.
type aspect uint8

const (
	plainAspect  aspect = iota
	nowAspect           // it is in the present or the future: will open, has closed, is due
	simpleAspect        // the simple present of a verb that tells of a happening: opens, meets
	askingAspect        // a request: Book a room
)

// tense tells whether the clause around the current mention is about the past
// (−1), the future (+1), or leaves it open (0).
func (r *resolver) tense() int {
	t, _ := r.clauseTense()
	return t
}

// clauseTense is tense with the aspect of the verb group that decides. It looks
// for the nearest verb group in the sentence; commas and conjunctions make a
// verb further away.
func (r *resolver) clauseTense() (int, aspect) {
	m := &r.ms[r.at]
	span := r.x.SentenceAt(m.First)
	const reach = 40
	best, at := 0, 1000
	kind := plainAspect
	cost := 0
	for k := m.First - 1; k >= span.First && k > m.First-reach; k-- {
		cost += r.step(k)
		if t, ok := r.verb(k, span.First); ok {
			best, at, kind = t, cost, r.aspectOf(k)
			if (k == span.First || k == span.First+1 && r.x.At(span.First).Word == english.Please) && t > 0 && kind != nowAspect && r.x.At(k).Class&english.Verb != 0 {
				kind = askingAspect
			}
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
			best, kind = t, r.aspectOf(k)
			// a participle or infinitive after its auxiliary is read there
			break
		}
	}
	return best, kind
}

// tellsNow reports whether the sentence of the current mention has a verb group
// in the present or future that is not about the past.
func (r *resolver) tellsNow() bool {
	if r.tense() < 0 {
		return false
	}
	near := clauseAround(r.x, &r.ms[r.at])
	for k := near.First; k < near.Last; k++ {
		if r.x.At(k).Class&english.Aux != 0 && r.aspectOf(k) == nowAspect {
			return true
		}
	}
	return false
}

// aspectOf returns the aspect of the verb at token k.
func (r *resolver) aspectOf(k int) aspect {
	t := r.x.At(k)
	switch t.Word {
	case english.Will, english.LL, english.LLCurly, english.Shall, english.Wo, english.Sha, english.Has, english.Is, english.Are, english.Am, english.Re, english.ReCurly, english.M, english.MCurly:
		return nowAspect
	}
	if t.Class&(english.Verb|english.Verb3) == 0 || t.Class&(english.Aux|english.Past) != 0 || r.x.At(k-1).Word == english.To {
		return plainAspect
	}
	const told = english.Saying | english.Linking | english.Supposing
	if r.x.Lexicon.Value(r.x.Lexicon.Lemma(t.Word), english.Verb)&told != 0 {
		return plainAspect
	}
	return simpleAspect
}

// step is the distance that token k adds.
func (r *resolver) step(k int) int {
	switch r.x.At(k).Word {
	case english.Comma, english.OpenQuote, english.CloseQuote, english.Quote:
		return 10
	case english.Semicolon, english.Colon, english.EmDash:
		return 20
	case english.And, english.But, english.That, english.Which, english.Who, english.While, english.When, english.If:
		return 10
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
	case english.Could:
		return r.couldTense(k), true
	case english.Would, english.Should, english.Might, english.Can, english.May, english.Must:
		if t.Word == english.May && t.Has(token.Cap) {
			return 0, false
		}
		return 1, true
	case english.Was, english.Were, english.Had, english.Did:
		return -1, true
	case english.Has, english.Have_, english.Been:
		return r.haveTense(k)
	case english.Is, english.Are, english.Am, english.Re, english.ReCurly, english.M, english.MCurly:
		return r.beTense(k)
	case english.Be_:
		return r.led(k), true
	}
	if t.Class&english.Aux != 0 && t.Class&english.Modal == 0 {
		return 0, false
	}
	if t.Has(token.Cap) && k != first {
		return 0, false // a name
	}
	traits := r.x.Lexicon.Value(r.x.Lexicon.Lemma(t.Word), english.Verb)
	if (k == first || k == first+1 && r.x.At(first).Word == english.Please) && t.Class&english.Verb != 0 && r.requests(k, traits) {
		return 1, true
	}
	if r.x.At(k-1).Word == english.To && t.Class&english.Verb != 0 {
		return r.infinitive(k, first)
	}
	if t.Class&(english.Past|english.Participle) != 0 && (t.Class&(english.MainlyNoun|english.MainlyAdj|english.Month) == 0 || t.Class&english.MainlyAdj != 0 && r.predicates(k)) {
		if t.Class&english.Noun != 0 && t.Class&english.Verb != 0 && r.nominal(k) {
			return 0, false
		}
		if r.fixes(k) {
			return 1, true
		}
		return r.participle(k, traits&(english.Planning|english.Forecasting) != 0 && r.x.At(k+1).Word != english.Off), true // but "called off"
	}
	if t.Class&english.Gerund != 0 || t.Class&english.MainlyNoun != 0 && !r.returns(k) {
		return 0, false
	}
	if t.Class&(english.Verb|english.Verb3) != 0 && (t.Class&(english.AnyNoun|english.Adjective|english.Preposition|english.Adverb) == 0 || r.schedules(k)) {
		if t, ok := r.helped(k); ok {
			return t, true
		}
		if traits&(english.Planning|english.Forecasting) != 0 {
			return 1, true
		}
		return 0, true
	}
	return 0, false
}

// predicates reports whether the past form at token k, which is an adjective most
// of the time, is the verb of the noun before it: "The price peaked in May".
func (r *resolver) predicates(k int) bool {
	p, n := r.x.At(k-1), r.x.At(k+1)
	return p.Class&english.AnyNoun != 0 && p.Class&(english.Preposition|english.Determiner|english.Adverb|english.Be|english.Have) == 0 && (p.Class&english.AnyVerb == 0 || p.Class&english.MainlyNoun != 0) && !n.Has(token.Sentence) &&
		(k+1 == r.ms[r.at].First || n.Class&english.Preposition != 0 && n.Word != english.Of && n.Word != english.By)
}

// nominal reports whether the form at token k, base form, past form and noun at
// once, is the noun: "a first cut", "for a rate cut", but "the bank cut rates".
func (r *resolver) nominal(k int) bool {
	p := r.x.At(k - 1)
	switch {
	case p.Word == english.The || p.Word == english.A || p.Word == english.An || p.Word == english.Another || p.Word == english.No:
		return true
	case p.Class&english.Possessive != 0:
		return r.x.At(k-2).Class&english.Pronoun == 0
	case p.Class&(english.Ordinal|english.Adjective) != 0:
		return p.Class&(english.Adverb|english.Past|english.Determiner|english.AnyNoun) == 0 || p.Class&english.Ordinal != 0
	case p.Class&english.Noun != 0 && r.x.At(k-2).Class&english.Determiner != 0:
		v := r.x.At(k - 3)
		switch v.Word {
		case english.For, english.Of, english.From, english.By, english.With, english.On, english.In, english.To, english.About:
			return true
		}
		return v.Class&english.AnyVerb != 0 && v.Class&english.AnyNoun == 0 && r.x.Lexicon.Value(r.x.Lexicon.Lemma(v.Word), english.Verb)&(english.Saying|english.Supposing) == 0
	}
	return false
}

// helped returns the tense that the auxiliary before the base form at token k
// gives it: "will reopen", "did not reopen", "could not reopen".
func (r *resolver) helped(k int) (tense int, ok bool) {
	for j := k - 1; j >= k-3 && j >= 0; j-- {
		t := r.x.At(j)
		switch {
		case t.Word == english.Did:
			return -1, true
		case t.Word == english.Could:
			return r.couldTense(j), true
		case t.Class&english.Modal != 0 && t.Class&english.Aux != 0:
			return 1, true
		case t.Class&(english.Adverb|english.Negation|english.Pronoun) == 0:
			return 0, false
		}
	}
	return 0, false
}

// schedules reports whether the present form at token k, which could be a noun,
// is the verb of the noun before it, as the time behind it shows: "Polls close at
// 8 p.m.", "The council meets on Monday".
func (r *resolver) schedules(k int) bool {
	m, t, p := &r.ms[r.at], r.x.At(k), r.x.At(k-1)
	if r.returns(k) {
		return true
	}
	elects := t.Class&english.Verb != 0 && t.Class&english.Past == 0 && r.x.At(k+1).Class&english.Determiner != 0 // Voters elect a mayor in May
	if !elects && !r.goesTo(k+1, m.First) && m.First != k+1 && !(m.First == k+2 && r.x.At(k+1).Class&(english.Preposition|english.Adverb) != 0) || p.Class&(english.Possessive|english.Determiner|english.Preposition) != 0 || p.Class&english.MainlyVerb != 0 && !p.Has(token.Sentence) {
		return false
	}
	if !(t.Class&english.Verb != 0 && p.Class&english.Plural != 0 || t.Class&english.Verb3 != 0 && t.Class&english.MainlyNoun == 0 && p.Class&english.Noun != 0) {
		return false
	}
	for j := k - 1; j > k-30 && !r.x.At(j+1).Has(token.Sentence); j-- {
		if r.x.At(j).Class&(english.Aux|english.Past) != 0 {
			return false // it rose from 800 million shares Thursday
		}
	}
	return true
}

// returns reports whether the form in -s at token k is a verb by what stands
// around it: a pronoun that is a subject, "She returns on Tuesday", or "and" and an adverb,
// "and plays again on Saturday".
func (r *resolver) returns(k int) bool {
	next, p, n := r.x.At(k+1), r.x.At(k-1), k+1
	adverb := next.Class&english.Adverb != 0 && next.Word != english.Of || next.Class&english.Preposition != 0 && r.x.At(k+2).Class&english.Preposition != 0
	if adverb && n < r.ms[r.at].First {
		n++
	}
	if n < r.ms[r.at].First && r.x.At(n).Class&english.Preposition != 0 && r.x.At(n).Word != english.Of {
		n++
	}
	if r.x.At(k).Class&english.Verb3 == 0 || n != r.ms[r.at].First {
		return false
	}
	switch p.Word {
	case english.He, english.She, english.It:
		return !p.Has(token.Cap) || p.Has(token.Sentence)
	case english.And, english.Comma:
		return adverb
	}
	return false
}

// goesTo reports whether the tokens [i, j) are a short phrase of place, with a name
// or an article: "to Capitol Hill", "to the polls on".
func (r *resolver) goesTo(i, j int) bool {
	const long = 6
	switch r.x.At(i).Word {
	case english.To, english.In, english.At, english.For, english.Before:
	default:
		return false
	}
	for k := i + 1; k < j; k++ {
		t := r.x.At(k)
		switch {
		case k == i+long || t.Kind != token.Word:
			return false
		case t.Has(token.Cap), t.Class&(english.Determiner|english.Possessive) != 0, t.Class&english.AnyNoun != 0 && r.x.At(k-1).Word == english.The:
		case k != j-1 || t.Word != english.On && t.Word != english.In:
			return false
		}
	}
	return j > i+1
}

// requests reports whether the base form at token k, the first of its sentence,
// asks for something: "Let us meet", "Book a room". Who asks to be shown or told
// does not say when.
func (r *resolver) requests(k int, traits int) bool {
	if r.x.At(k).Class&(english.AnyNoun|english.Adjective|english.Preposition|english.Adverb) == 0 {
		return true
	}
	return traits&english.Finding == 0 && r.x.At(k+1).Class&(english.Determiner|english.Possessive|english.Pronoun) != 0 && r.x.At(k+1).Class&english.Preposition == 0
}

// couldTense reads "could" at token k: what could not be done is past, what
// could happen lies ahead.
func (r *resolver) couldTense(k int) int {
	if r.x.At(k+1).Class&english.Negation != 0 {
		return -1
	}
	for j := k - 1; j > k-8 && !r.x.At(j+1).Has(token.Sentence); j-- {
		if w := r.x.At(j).Word; w == english.Neither || w == english.Nor {
			return -1
		}
	}
	return 1
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

// haveTense reads a form of have: a perfect, or a verb of its own. What has been
// scheduled lies ahead.
func (r *resolver) haveTense(k int) (int, bool) {
	if r.led(k) > 0 {
		return 1, true
	}
	if r.x.At(k).Word == english.Been && (r.x.At(k+1).Class&english.Gerund != 0 || r.x.At(k-1).Word == english.Had || r.x.At(k-2).Word == english.Had) {
		return -1, true
	}
	for j := k + 1; j < k+4; j++ {
		t := r.x.At(j)
		if t.Class&english.Participle != 0 {
			if r.fixes(j) {
				return 1, true
			}
			return -1, true
		}
		if t.Class&(english.Adverb|english.Negation) == 0 {
			break
		}
	}
	return 0, true
}

// fixes reports whether the verb at token k gives the current mention as the
// date of something to come: "scheduled a hearing Friday", "set for April".
func (r *resolver) fixes(k int) bool {
	m := &r.ms[r.at]
	if m.First < k || r.x.At(m.First).Has(token.Sentence) || r.x.At(k-1).Word == english.As || r.x.At(k-2).Word == english.As || r.x.At(k+1).Word == english.Off {
		return false // it began as planned on Friday, it was called off on Friday
	}
	switch traits := r.x.Lexicon.Value(r.x.Lexicon.Lemma(r.x.At(k).Word), english.Verb); {
	case traits&english.Addressing != 0 && traits&english.Planning != 0: // "called a strike for Friday", but "called him a liar Friday"
		return r.x.At(m.First-1).Word == english.For
	case traits&english.Scheduling == 0 || traits&english.Planning == 0:
		return false
	case r.x.At(k+1).Word == english.For:
		return true
	case traits&english.Gaining != 0: // booked a loss
		return false
	default: // "set a record Friday", but "set a vote for Friday"
		return r.x.At(k).Class&english.Verb == 0 || r.x.At(m.First-1).Word == english.For
	}
}

// participle reads the auxiliaries before a past form at token k: "will be
// heard", "is heard", "was planned for". planning says that the verb looks
// ahead.
func (r *resolver) participle(k int, planning bool) int {
	for j := k - 1; j >= k-4 && j >= 0; j-- {
		t := r.x.At(j)
		switch {
		case (t.Word == english.Could || t.Word == english.Should || t.Word == english.Might || t.Word == english.Must) && r.x.At(j+1).Word == english.Have_:
			return -1 // it could have come on Thursday
		case t.Word == english.Could:
			return r.couldTense(j)
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
	if n.Word != english.Due && n.Class&(english.Adverb|english.Negation) != 0 {
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

// infinitive reads "to VERB" at token k: what is planned or expected lies ahead;
// otherwise the verb before decides, as in "staged a march to mark the day" and
// "was able to leave". After a noun of intention it lies ahead again: "a deal to
// sell the mine in June".
func (r *resolver) infinitive(k, first int) (int, bool) {
	n := r.x.At(k - 2)
	if n.Class&english.Be != 0 { // is to open, was to open
		return 1, true
	}
	if n.Class&english.Noun != 0 && r.x.Lexicon.Value(n.Word, english.Noun)&english.Intention != 0 {
		return 1, true
	}
	for j := k - 2; j >= first && j > k-12; j-- {
		t := r.x.At(j)
		if t.Kind == token.Digits || t.Word == english.Hyphen {
			continue // voted 5-2 to
		}
		if t.Kind != token.Word {
			break
		}
		if t.Class&english.AnyVerb == 0 || t.Class&english.MainlyNoun != 0 {
			continue
		}
		traits := r.x.Lexicon.Value(r.x.Lexicon.Lemma(t.Word), english.Verb)
		if traits&(english.Planning|english.Forecasting) != 0 || traits&english.Supposing != 0 && t.Class&english.Participle != 0 {
			return 1, true
		}
		if t.Class&english.Past != 0 {
			return -1, true
		}
	}
	return 1, true
}
