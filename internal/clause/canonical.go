package clause

import (
	"slices"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// actOfState is the act of a claim whose verb only says that it is so: be,
// have, reach, report.
const actOfState = "be"

// stateVerbs are the traits of verbs that do not say what is done with what is
// counted.
const stateVerbs = english.Linking | english.Upward | english.Downward | english.Saying | english.Forecasting | english.Planning | english.Gaining | english.Finding

// takeWords takes the canonical words of claim b, whose figure is told over
// again.
func (c *Claim) takeWords(b *Claim) {
	c.Act, c.Aggregate = b.Act, b.Aggregate
	c.Concept, c.Broader, c.Base, c.Agent = b.Concept, b.Broader, b.Base, b.Agent
}

// canonical fills the canonical words of a claim: those of what it is of, of
// the whole, of who acts, and of what is done.
func (l *Linker) canonical(c *Claim) {
	n := &l.canon
	n.begin(l.x.Lexicon)
	var done english.Term
	state := true
	if c.main != 0 {
		done = n.x.Term(c.main, "")
		state = n.x.IsState(c.main) || c.traits&stateVerbs != 0
	}
	switch {
	case done.Traits&english.Act != 0:
		c.Act = done.Word
	case state:
		c.Act = actOfState
	}
	var place []english.Term
	if c.Place != "" {
		place = n.terms(n.cut(c.Place))
	}
	owner, of := n.owner(n.cut(c.Of))
	if len(owner.words) == 0 && c.Actor == "" {
		owner, of = n.origin(of)
	}
	concept, done := n.concept(c, without(n.core(of), place), done)
	c.Concept = n.list(concept)
	c.Broader = n.wider(concept)
	if c.Whole != "" {
		_, whole := n.owner(n.cut(c.Whole))
		_, whole = n.origin(whole)
		c.Base = n.list(without(n.core(whole), place))
	}
	c.Agent = l.whose(c, concept, owner, done)
}

// concept completes the terms of what a claim is of by what is done with it,
// which is returned besides: the claim's act, or one that the terms name.
// verb is the term of the claim's verb.
func (n *canonizer) concept(c *Claim, concept []english.Term, verb english.Term) (of []english.Term, done english.Term) {
	if len(concept) == 1 {
		if t := verb.With(concept[0].Word); t != "" {
			concept[0] = n.x.WordTerm(t) // "claimed 40 lives"
		}
		if c.Whole != "" && c.Act == actOfState && c.Actor != "" && concept[0].Word == verb.Word {
			concept = n.terms(n.cut(c.Actor)) // "coal supplied 18% of electricity": the share is coal's
		}
	}
	if verb.Traits&english.Act != 0 {
		done = verb
		// "invested $2 million"
		if len(concept) == 0 || c.Whole == "" && !slices.ContainsFunc(concept, done.Same) {
			concept = append(concept, done)
		}
	}
	implied := false
	for _, t := range concept {
		if t.Traits&english.Act != 0 {
			done, implied = t, true
		}
	}
	if implied {
		concept = withoutImplied(concept)
	}
	if c.Aggregate == stats.AggregateStock && hasTrait(concept, english.Happens) {
		c.Aggregate = stats.AggregateNone // who has 61 deaths to tell of has no stock of them
	}
	return concept, done
}

// hasTrait reports whether one of the terms has the trait t.
func hasTrait(terms []english.Term, t english.Traits) bool {
	for i := range terms {
		if terms[i].Traits&t != 0 {
			return true
		}
	}
	return false
}

// withoutImplied takes out of a concept what another term, an act, says
// already.
func withoutImplied(concept []english.Term) []english.Term {
	rest := make([]english.Term, 0, len(concept))
	for _, t := range concept {
		if !slices.ContainsFunc(concept, func(a english.Term) bool {
			return a.Traits&english.Act != 0 && !a.Same(t) && english.Implies(a.Word, t.Word)
		}) {
			rest = append(rest, t)
		}
	}
	return rest
}

// without returns the terms that are not among others, all of them where none
// would be left.
func without(terms, others []english.Term) []english.Term {
	if len(others) == 0 {
		return terms
	}
	among := func(t english.Term) bool { return slices.ContainsFunc(others, t.Same) }
	for _, t := range terms {
		if !among(t) {
			return slices.DeleteFunc(terms, among)
		}
	}
	return terms
}

// whose returns the canonical words of who acts, or else of whose the thing
// is. Revenue is that of the company that tells of it, and "the company" is the
// one named last.
func (l *Linker) whose(c *Claim, concept []english.Term, owner wording, done english.Term) []string {
	n := &l.canon
	who := owner
	if c.Actor != "" {
		who = n.cut(c.Actor)
	}
	speaker := false
	if len(who.words) == 0 {
		body := n.isBody(c.Attribution)
		speaker = body && c.Attribution.Speaker != ""
		switch {
		case done.Traits&english.Owned == 0 && !hasTrait(concept, english.Owned):
			if body {
				if s := n.cut(c.Attribution.Speaker); s.named() {
					l.body = n.list(n.terms(s))
				}
			}
			return nil
		case !speaker:
			return slices.Clone(l.body)
		}
		who = n.cut(c.Attribution.Speaker)
	}
	words := n.terms(who)
	switch {
	case who.named():
		l.body = n.list(words)
	case len(words) == 0 && who.neuter(), len(words) == 1 && words[0].Word == english.CompanyTerm:
		return slices.Clone(l.body)
	}
	return n.list(words)
}

// canonicalEvents fills the canonical words of the events: for their triggers
// and for what the tokens of title, actor and place name. All are read at once,
// as the processor then has the code at hand.
func (l *Linker) canonicalEvents() {
	n := &l.canon
	for i := range l.events {
		e := &l.events[i]
		if e.Span.First >= e.Span.Last {
			continue
		}
		n.begin(l.x.Lexicon)
		first := l.x.At(e.Span.First)
		id := first.Word
		if id == 0 || first.Has(token.Dotted) {
			id = n.x.Lookup(l.x.Surface(e.Span.First))
		}
		e.Lemma = n.x.Term(id, l.x.Surface(e.Span.First)).Word
		title := l.chosen[e.title.First:e.title.Last]
		for k := range title {
			n.token(l.x, int(title[k]), k == 0 || l.spaced(title, k))
		}
		words := wording{l.x.Source, n.words}
		e.Terms = n.list(n.terms(words), n.terms(n.tokens(l.x, e.actor)), n.terms(n.tokens(l.x, e.place)))
	}
}
