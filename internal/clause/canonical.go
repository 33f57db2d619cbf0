package clause

import (
	"slices"
	"strings"
	"unicode"

	"github.com/almanac-go/almanac/internal/english"
)

// conceptTerms is the number of canonical words that are kept of one thing;
// a description with more is too particular to be told twice.
const conceptTerms = 12

// actOfState is the act of a claim whose verb only says that it is so: be,
// have, reach, report.
const actOfState = "be"

// canonical fills the canonical words of a claim: those of what it is of, of
// the whole, of who acts, and of what is done.
func (l *Linker) canonical(c *Claim, verb int) {
	x := l.x.Lexicon
	c.Act = act(x, c.Verb)
	if c.Act == "" && (c.Verb == "" || verb >= 0 && l.phrases[verb].verb.traits&stateVerbs != 0 || c.Verb == x.Form(x.Lemma(english.Have_))) {
		c.Act = actOfState
	}
	place := canonicalWords(x, c.Place)
	concept := without(canonicalWords(x, c.Of), place)
	if c.Act != "" && c.Act != actOfState && len(concept) > 0 && !slices.Contains(concept, c.Act) && c.Whole == "" {
		concept = append(concept, c.Act)
	}
	for _, t := range concept {
		if english.IsAct(t) && len(concept) > 1 {
			// So many people killed are so many deaths.
			concept = slices.DeleteFunc(concept, func(t string) bool { return t == english.Canonical(person) })
			break
		}
	}
	c.Concept = sorted(concept)
	c.Broader = sorted(wider(x, c.Concept))
	c.Base = sorted(without(canonicalWords(x, c.Whole), place))
	c.Agent = sorted(without(canonicalWords(x, c.Actor), place))
}

// person is a lemma of the class that stands for people of whom nothing else
// is said.
const person = "person"

// stateVerbs are the traits of verbs that do not say what is done with what is
// counted.
const stateVerbs = english.Linking | english.Upward | english.Downward | english.Saying | english.Forecasting | english.Planning | english.Gaining | english.Finding

// act returns the canonical word for what a verb says is done, "" where the
// tables have none.
func act(x *english.Lexicon, verb string) string {
	if t := english.Canonical(x.Stem(verb)); english.IsAct(t) {
		return t
	}
	return ""
}

// canonicalEvent fills the canonical words of an event: for its trigger and
// for what its title, actor and place name.
func (l *Linker) canonicalEvent(e *Event) {
	x := l.x.Lexicon
	if e.Span.First >= e.Span.Last {
		return
	}
	e.Lemma = english.Canonical(x.Stem(l.x.Bytes(e.Span.First, e.Span.First+1)))
	for _, s := range []string{e.Title, e.Actor, e.Place} {
		e.Terms = append(e.Terms, canonicalWords(x, s)...)
	}
	e.Terms = sorted(e.Terms)
}

// smallWords are the classes whose words are no part of what is named.
const smallWords = english.Determiner | english.Preposition | english.Pronoun | english.Possessive | english.Conjunction | english.Subordinator |
	english.Relative | english.Aux | english.Negation | english.Cardinal | english.Magnitude | english.Month | english.Weekday | english.TimeUnit | english.TimeWord | english.Vague

// canonicalWords returns the canonical words of a phrase in its order: lemmas,
// one for each class of synonyms, inhabitants by their country.
func canonicalWords(x *english.Lexicon, phrase string) []string {
	words := strings.FieldsFunc(phrase, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '\'' && r != '’' && r != '&' && r != '.'
	})
	var terms []string
	before := ""
	for _, w := range words {
		w = strings.Trim(strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s"), "-'’&.")
		if w == "" || isNumber(w) {
			continue
		}
		id := x.Lookup(w)
		if x.Class(id)&smallWords != 0 && x.Class(id)&(english.AnyNoun|english.MainlyAdj) == 0 || x.Class(id)&(english.Determiner|english.Preposition|english.Pronoun|english.Conjunction) != 0 {
			before = ""
			continue
		}
		lemma := x.Stem(w)
		if english.IsIdle(lemma) && before == "" && english.CanonicalPhrase(lemma, lemma) == "" {
			before = lemma
			continue
		}
		if t := english.CanonicalPhrase(before, lemma); t != "" {
			if n := len(terms); n > 0 && !english.IsIdle(before) {
				terms = terms[:n-1]
			}
			terms, before = append(terms, t), lemma
			continue
		}
		before = lemma
		if english.IsIdle(lemma) {
			continue
		}
		if country := inhabited(x, id, w); country != "" {
			terms = append(terms, strings.Fields(country)...)
			continue
		}
		if len(terms) < conceptTerms {
			terms = append(terms, english.Canonical(lemma))
		}
	}
	return terms
}

// inhabited returns the place whose adjective or inhabitant a word is, "" for
// any other word.
func inhabited(x *english.Lexicon, id english.ID, w string) string {
	if w[0] < 'A' || w[0] > 'Z' {
		return ""
	}
	if n, name := x.Name([]english.ID{id}); n == 1 && name.Kind&english.Inhabitant != 0 {
		return name.Place
	}
	return ""
}

func isNumber(w string) bool {
	return strings.Trim(w, "0123456789") == ""
}

// wider returns the words that are wider than one of the terms.
func wider(x *english.Lexicon, terms []string) []string {
	var all []string
	for _, t := range terms {
		all = append(all, english.Wider(t)...)
		if p := english.Canonical(person); t != p && x.Class(x.Lookup(t))&english.Person != 0 {
			all = append(all, p)
		}
	}
	return all
}

// without returns the terms that are not among others, all of them where none
// would be left.
func without(terms, others []string) []string {
	var rest []string
	for _, t := range terms {
		if !slices.Contains(others, t) {
			rest = append(rest, t)
		}
	}
	if len(rest) == 0 {
		return terms
	}
	return rest
}

// sorted returns the terms in order and each once, nil for none.
func sorted(terms []string) []string {
	if len(terms) == 0 {
		return nil
	}
	terms = slices.Clone(terms)
	slices.Sort(terms)
	return slices.Compact(terms)
}
