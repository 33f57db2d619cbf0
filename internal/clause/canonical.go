package clause

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
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
	if c.Act == "" && (c.Verb == "" || english.IsState(c.Verb) || verb >= 0 && l.phrases[verb].verb.traits&stateVerbs != 0) {
		c.Act = actOfState
	}
	place := canonicalWords(x, c.Place)
	owner, of := cutOwner(x, c.Of)
	if owner == "" && c.Actor == "" {
		owner, of = cutOrigin(x, of)
	}
	concept := without(l.core(of), place)
	if len(concept) == 1 {
		if t := english.CanonicalPhrase(x.Stem(c.Verb), concept[0]); t != "" {
			concept[0] = t // "claimed 40 lives"
		}
		if c.Whole != "" && c.Act == actOfState && c.Actor != "" && concept[0] == english.Canonical(x.Stem(c.Verb)) {
			concept = canonicalWords(x, c.Actor) // "coal supplied 18% of electricity": the share is coal's
		}
	}
	done := c.Act
	if len(concept) == 0 && c.Act != "" && c.Act != actOfState {
		concept = []string{c.Act} // "invested $2 million"
	}
	if c.Act != "" && c.Act != actOfState && len(concept) > 0 && !slices.Contains(concept, c.Act) && c.Whole == "" {
		concept = append(concept, c.Act)
	}
	for _, t := range concept {
		if english.IsAct(t) {
			done = t
			concept = withoutImplied(concept, t)
		}
	}
	if c.Aggregate == stats.AggregateStock && slices.ContainsFunc(concept, english.IsHappening) {
		c.Aggregate = stats.AggregateNone // who has 61 deaths to tell of has no stock of them
	}
	c.Concept = sorted(concept)
	c.Broader = sorted(wider(x, c.Concept))
	_, whole := cutOwner(x, c.Whole)
	_, whole = cutOrigin(x, whole)
	c.Base = sorted(without(l.core(whole), place))
	c.Agent = sorted(l.whose(c, owner, done))
}

// withoutImplied takes out of a concept what an act in it says already.
func withoutImplied(concept []string, act string) []string {
	rest := slices.DeleteFunc(slices.Clone(concept), func(t string) bool { return t != act && english.Implies(act, t) })
	return rest
}

// whose returns the canonical words of who acts, or else of whose the thing
// is. Revenue is that of the company that tells of it, and "the company" is the
// one named last.
func (l *Linker) whose(c *Claim, owner, done string) []string {
	who := c.Actor
	if who == "" {
		who = owner
	}
	if who == "" && english.IsOwned(done) || who == "" && len(c.Concept) > 0 && slices.ContainsFunc(c.Concept, english.IsOwned) {
		if who = c.Attribution.Speaker; who == "" || !isBody(l.x.Lexicon, c.Attribution) {
			return l.body
		}
	}
	words := canonicalWords(l.x.Lexicon, who)
	switch {
	case who == "":
		if isBody(l.x.Lexicon, c.Attribution) && isNamed(l.x.Lexicon, c.Attribution.Speaker) {
			l.body = canonicalWords(l.x.Lexicon, c.Attribution.Speaker)
		}
	case isNamed(l.x.Lexicon, who):
		l.body = words
	case len(words) == 0 && isNeuter(l.x.Lexicon, who), len(words) == 1 && words[0] == english.Canonical("company"):
		return l.body
	}
	return words
}

// isBody reports whether who says so is no person: a company or the like.
func isBody(x *english.Lexicon, a timeline.Attribution) bool {
	if a.Kind == timeline.SpeakerInstitution {
		return true
	}
	first, _, _ := strings.Cut(a.Speaker, " ")
	_, name := x.Name([]english.ID{x.Lookup(first)})
	return a.Kind == timeline.SpeakerNamed && a.Role == "" && name.Kind&english.GivenName == 0
}

// isNamed reports whether who acts has a name: a word that is no common one
// begins with a capital.
func isNamed(x *english.Lexicon, who string) bool {
	for w := range strings.FieldsSeq(who) {
		if w[0] >= 'A' && w[0] <= 'Z' && x.Class(x.Lookup(w))&(smallWords|english.AnyNoun|english.Adjective|english.Plural) == 0 {
			return true
		}
	}
	return false
}

// isNeuter reports whether who acts is told by a pronoun that may stand for a
// company.
func isNeuter(x *english.Lexicon, who string) bool {
	switch x.Lookup(who) {
	case english.It, english.They, english.Its, english.Their:
		return true
	}
	return false
}

// ownerMarks end the name of who owns a thing.
var ownerMarks = [...]string{"'s ", "’s ", "s' ", "s’ "}

// cutOwner splits "Norvik's third-quarter sales" into whose and what. The
// first part is empty where nobody owns it.
func cutOwner(x *english.Lexicon, of string) (owner, rest string) {
	if strings.IndexByte(of, ' ') < 0 {
		return "", of
	}
	for _, mark := range ownerMarks {
		if before, after, ok := strings.Cut(of, mark); ok && before != "" && after != "" {
			if mark[0] == 's' {
				before += "s"
			}
			return before, after
		}
	}
	first, after, ok := strings.Cut(of, " ")
	switch x.Lookup(first) {
	case english.Its, english.Their:
		if ok {
			return first, after
		}
	}
	return "", of
}

// cutOrigin splits "exports of wheat from Tarn" into whose and what: the name
// that stands last, after of or from.
func cutOrigin(x *english.Lexicon, of string) (owner, rest string) {
	if strings.IndexByte(of, ' ') < 0 {
		return "", of
	}
	at, cut, name := 0, -1, -1
	for w := range strings.FieldsSeq(of) {
		i := strings.Index(of[at:], w) + at
		at = i + len(w)
		switch id := x.Lookup(w); {
		case id == english.Of || id == english.From:
			cut, name = i, -1
		case w[0] >= 'A' && w[0] <= 'Z':
			if name < 0 {
				name = i
			}
		case x.Class(id)&english.Determiner == 0:
			cut = -1
		}
	}
	if cut <= 0 || name < 0 {
		return "", of
	}
	return of[name:], strings.TrimSpace(of[:cut])
}

// core returns the canonical words of a thing without those that only tell
// where it is or on what occasion: "turnout in the election", "goals at
// Ardley Park".
func (l *Linker) core(of string) []string {
	x := l.x.Lexicon
	if strings.IndexByte(of, ' ') < 0 {
		return canonicalWords(x, of)
	}
	of = withoutCounted(x, of)
	head, rest := of, ""
	at := 0
	for w := range strings.FieldsSeq(of) {
		i := strings.Index(of[at:], w) + at
		at = i + len(w)
		if i > 0 && isLocal(x.Lookup(w)) {
			head, rest = of[:i], of[at:]
			break
		}
	}
	words := canonicalWords(x, head)
	if len(words) == 0 {
		return canonicalWords(x, of)
	}
	// The rest is kept, preposition by preposition, unless it names a place, a
	// happening or has a name.
	var phrase []string
	known := false
	for w := range strings.FieldsSeq(rest) {
		id := x.Lookup(strings.Trim(w, ".,;"))
		if isLocal(id) {
			if !known {
				words = append(words, phrase...)
			}
			phrase, known = nil, false
			continue
		}
		known = known || w[0] >= 'A' && w[0] <= 'Z' || x.Class(id)&(english.Happening|english.Place) != 0
		phrase = append(phrase, canonicalWords(x, w)...)
	}
	if !known {
		words = append(words, phrase...)
	}
	return words
}

// withoutCounted cuts off what is counted on its own: "experts from 12
// countries" are experts.
func withoutCounted(x *english.Lexicon, of string) string {
	at, preposition := 0, -1
	for w := range strings.FieldsSeq(of) {
		i := strings.Index(of[at:], w) + at
		at = i + len(w)
		class := x.Class(x.Lookup(w))
		switch {
		case class&english.Preposition != 0:
			preposition = i
		case preposition > 0 && (w[0] >= '0' && w[0] <= '9' || class&english.Cardinal != 0):
			return strings.TrimSpace(of[:preposition])
		}
	}
	return of
}

// isLocal reports whether a preposition tells where or when.
func isLocal(id english.ID) bool {
	switch id {
	case english.In, english.On, english.At, english.During, english.Throughout, english.Within, english.Across:
		return true
	}
	return false
}

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
	first := l.x.Surface(e.Span.First)
	id := x.Lookup(first)
	if e.Lemma = x.Term(id, first).Word; id == 0 {
		e.Lemma = strings.Clone(e.Lemma) // it may be part of the text
	}
	l.terms = l.terms[:0]
	for _, s := range [...]string{e.Title, e.Actor, e.Place} {
		l.terms = appendCanonical(x, l.terms, s)
	}
	e.Terms = sorted(l.terms)
}

// smallWords are the classes whose words are no part of what is named.
const smallWords = english.Determiner | english.Preposition | english.Pronoun | english.Possessive | english.Conjunction | english.Subordinator |
	english.Relative | english.Aux | english.Negation | english.Cardinal | english.Magnitude | english.Month | english.Weekday | english.TimeUnit | english.TimeWord | english.Vague

// wordBytes are the ASCII characters of words.
var wordBytes = func() (t [utf8.RuneSelf]bool) {
	for c := range t {
		t[c] = '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z' || c == '-' || c == '\'' || c == '&' || c == '.'
	}
	return t
}()

// cutWord cuts the first word off a phrase: its letters and digits with the
// marks inside, without a possessive ending.
func cutWord(phrase string) (w, rest string) {
	start, i := -1, 0
	for i < len(phrase) {
		c, n := phrase[i], 1
		is := c < utf8.RuneSelf && wordBytes[c]
		if c >= utf8.RuneSelf {
			var r rune
			r, n = utf8.DecodeRuneInString(phrase[i:])
			is = r == '’' || unicode.IsLetter(r) || unicode.IsDigit(r)
		}
		if is && start < 0 {
			start = i
		}
		if !is && start >= 0 {
			break
		}
		i += n
	}
	if start < 0 {
		return "", ""
	}
	w = phrase[start:i]
	w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
	return trimMarks(w), phrase[i:]
}

// trimMarks takes the marks of words off both ends.
func trimMarks(w string) string {
	isMark := func(r rune) bool { return r == '-' || r == '\'' || r == '’' || r == '&' || r == '.' }
	if w == "" || w[0] >= 'A' && w[0] < utf8.RuneSelf && w[len(w)-1] >= 'A' && w[len(w)-1] < utf8.RuneSelf {
		return w // the common case: letters at both ends
	}
	return strings.TrimFunc(w, isMark)
}

// canonicalWords returns the canonical words of a phrase in its order: lemmas,
// one for each class of synonyms, inhabitants by their country.
func canonicalWords(x *english.Lexicon, phrase string) []string {
	var most [conceptTerms + 4]string
	return append([]string(nil), appendCanonical(x, most[:0], phrase)...)
}

// appendCanonical appends the canonical words of a phrase to terms.
func appendCanonical(x *english.Lexicon, terms []string, phrase string) []string {
	start := len(terms)
	var before english.Term
	for phrase != "" {
		var w string
		if w, phrase = cutWord(phrase); w == "" || isNumber(w) {
			continue
		}
		id, class := x.Find(w)
		if class&smallWords != 0 && class&(english.AnyNoun|english.MainlyAdj) == 0 || class&(english.Determiner|english.Preposition|english.Pronoun|english.Conjunction|english.Magnitude|english.Cardinal) != 0 {
			before = english.Term{}
			continue
		}
		term := x.Term(id, w)
		if id == 0 {
			term.Word = strings.Clone(term.Word) // it may be part of the text
		}
		if t := term.After(before); t != "" {
			if n := len(terms); n > start && !before.Idle {
				terms = terms[:n-1]
			}
			terms, before = append(terms, t), term
			continue
		}
		before = term
		if term.Idle || isPeriodic(x, w) {
			continue
		}
		if country := inhabited(x, id, w); country != "" {
			if strings.IndexByte(country, ' ') < 0 {
				terms = append(terms, country)
			} else {
				terms = append(terms, strings.Fields(country)...)
			}
			continue
		}
		if len(terms)-start < conceptTerms {
			terms = append(terms, term.Word)
		}
	}
	return terms
}

// inhabited returns the place whose adjective or inhabitant a word is, "" for
// any other word.
func inhabited(x *english.Lexicon, id english.ID, w string) string {
	if w[0] < 'A' || w[0] > 'Z' || x.Class(id)&english.Demonym == 0 {
		return ""
	}
	if n, name := x.Name([]english.ID{id}); n == 1 && name.Kind&english.Inhabitant != 0 {
		return name.Place
	}
	return ""
}

// isPeriodic reports whether a word with a hyphen names a time: third-quarter,
// full-year, nine-month.
func isPeriodic(x *english.Lexicon, w string) bool {
	i := strings.LastIndexByte(w, '-')
	return i > 0 && x.Class(x.Lookup(w[i+1:]))&english.TimeUnit != 0
}

// isNumber reports whether a word is written with digits and points alone.
func isNumber(w string) bool {
	for i := 0; i < len(w); i++ {
		if (w[i] < '0' || w[i] > '9') && w[i] != '.' {
			return false
		}
	}
	return true
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
	if len(others) == 0 {
		return terms
	}
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
	if len(terms) == 1 {
		return terms
	}
	slices.Sort(terms)
	return slices.Compact(terms)
}

// person is a lemma of the class that stands for people of whom nothing else
// is said.
const person = "person"
