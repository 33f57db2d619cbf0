package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// nounOrVerb decides for words like "reports", "cut", "record".
func (g *tagger) nounOrVerb(i int, prev tag, at int) tag {
	c := g.x.At(i).Class
	if g.finite && prev != tagConj && prev != tagNone || !g.subject {
		// The clause has its verb, or nothing yet that could be its subject.
		if prev == tagConj && at > 0 && g.tags[at-1].verbal() && c&(english.Past|english.Verb3|english.Verb) != 0 && c&english.MainlyNoun == 0 {
			return g.tags[at-1]
		}
		if c&english.MainlyVerb != 0 && g.finite && c&english.Participle != 0 {
			return g.verb(i, prev)
		}
		return tagNoun
	}
	if prev == tagRel && g.x.At(at).Word == english.Whose {
		return tagNoun // "families whose homes burned"
	}
	if prev == tagRel && !g.finite {
		return g.verb(i, prev)
	}
	if c&english.Adjective != 0 && c&english.Verb != 0 && g.beforeNoun(i) && g.verbAhead(i+1) {
		return tagAdj // "Avery's total pay was"
	}
	if g.verbScore(i, prev, at) > 0 {
		return g.verb(i, prev)
	}
	return tagNoun
}

// verbScore weighs what speaks for a verb at token i, with a positive sum, and
// what speaks for a noun.
func (g *tagger) verbScore(i int, prev tag, at int) int {
	c, n := g.x.At(i).Class, g.x.At(i+1)
	object := n.Is(english.Determiner|english.Possessive|english.Preposition|english.Pronoun|english.Negation) || n.Kind == token.Digits || n.Is(number) || i+1 < g.last && g.tags[i+1] == tagNum ||
		n.Kind == token.Mark && c&english.MainlyVerb != 0
	score := 0
	if c&english.MainlyVerb != 0 {
		score += 3
	}
	if c&english.MainlyNoun != 0 {
		score -= 3
	}
	if object {
		score++
		if prev == tagConj || prev == tagNone {
			score += 2 // nothing but a verb has an object after it
		}
	}
	if n.Is(english.Possessive) && c&english.Past != 0 && !g.finite && prev == tagNoun {
		score += 2 // "the river burst its banks"
	}
	switch n.Word {
	case english.Of:
		score -= 2
	case english.It, english.Them, english.Him, english.Us, english.Me:
		score += 4 // only a verb has a pronoun for its object
	}
	if c&english.Verb3 != 0 && (prev == tagName || prev == tagNoun && !g.x.At(at).Is(english.Plural)) &&
		(n.Word == english.To && g.to(i+1) == tagTo || n.Word == english.For && g.traits(i)&english.Linking != 0) {
		score += 4 // "plans to hire", "accounts for"
	}
	if c&english.Verb3 != 0 && (prev == tagName || prev == tagNoun && !g.x.At(at).Is(english.Plural)) && (n.Word == english.The || n.Word == english.A || n.Word == english.An) && !g.verbAhead(i+1) {
		score += 3 // "a court in Lindi orders the owners to pay"
	}
	if c&english.Verb3 != 0 && i+1 < g.last && g.tags[i+1] == tagNum {
		score += 3 // "the ticket costs $80"
		if g.traits(i)&english.Linking != 0 {
			score += 2
		}
	}
	if c&english.Verb != 0 && prev == tagNoun && g.x.At(at).Is(english.Plural) && (n.Word == english.From || n.Word == english.Between) && i+2 < g.last && g.tags[i+2] == tagNum {
		score += 3 // "prices range from $8"
	}
	if c&english.Past != 0 && c&(english.Verb|english.Verb3) == 0 {
		score += 2
	}
	if n.Is(english.Aux) || n.Is(english.Past|english.Verb3) && (!n.Is(english.AnyNoun|english.Adjective) || n.Is(english.MainlyVerb)) ||
		n.Is(english.Past) && !n.Is(english.AnyNoun) && !g.beforeNoun(i+1) || n.Kind == token.Word && n.Class == 0 && hasSuffix(g.x.Surface(i+1), "ed") && !g.beforeNoun(i+1) {
		score -= 4 // a verb follows: this is its subject
	}
	switch prev {
	case tagName, tagPron:
		if prev == tagName && g.inside && c&english.Verb != 0 && c&(english.Verb3|english.Past) == 0 && !(i+1 < g.last && g.tags[i+1] == tagNum) {
			score -= 2 // "waste in the Aa canal"
			break
		}
		score++
	case tagNoun:
		if g.x.At(at).Is(english.Plural) && c&(english.Verb|english.Past) != 0 || g.x.At(at).Is(english.Noun) && c&(english.Verb3|english.Past) != 0 {
			score++
		} else {
			score -= 2
		}
	case tagNone, tagConj:
		score--
	}
	return score
}

// finiteAt reports whether token i is surely a finite verb.
func (g *tagger) finiteAt(i int) bool {
	t := g.x.At(i)
	return i < g.last && (t.Is(english.Be|english.Have|english.Modal) && !t.Is(english.Possessive) || t.Is(english.Past|english.Verb3) && t.Is(english.MainlyVerb) && (t.Is(english.Past) || !t.Is(english.AnyNoun)) || t.Is(english.Past) && !t.Is(english.AnyNoun))
}

// verb tells a past tense from a participle, and a finite verb from both.
func (g *tagger) verb(i int, prev tag) tag {
	t := g.x.At(i)
	c := t.Class
	if c&english.Participle == 0 {
		return tagVerb
	}
	if c&english.Past == 0 {
		return tagPart
	}
	n := g.x.At(i + 1)
	if t.Word == english.Said {
		return tagVerb
	}
	if t.Word == english.Aged && g.x.At(i-1).Word == english.Comma {
		return tagPart // "The men, aged 24 and 31, were charged"
	}
	if g.finite && (prev == tagNoun || prev == tagName) && g.traits(i)&english.Saying != 0 && g.afterComma(i) {
		return tagVerb // "They left, officials told reporters"
	}
	if g.finite && g.guess >= 0 && prev != tagConj && g.completed(i) {
		// "A study published in April found that": the first one was a participle
		g.tags[g.guess] = tagPart
		g.guess = -1
		return tagVerb
	}
	if !g.subject && !g.finite && g.inside && (prev == tagNoun || prev == tagNum) && n.Is(english.Preposition) {
		return tagPart // "Of the $9 million required for 2017,"
	}
	switch prev {
	case tagPron:
		if !g.finite {
			return tagVerb
		}
	case tagConj:
		// "was seized and burned", "came and went"
		for k := i - 1; k > i-12 && k >= 0; k-- {
			if g.tags[k].verbal() {
				return g.tags[k]
			}
			if g.tags[k] == tagSub || g.tags[k] == tagRel {
				break
			}
		}
		return tagVerb
	case tagNone:
		if !g.subject {
			return tagPart
		}
	case tagRel:
		return tagVerb
	}
	if n.Word == english.By && !(g.changes(i) && g.dated(i+2)) {
		return tagPart
	}
	if g.finite {
		return tagPart
	}
	if n.Is(english.Determiner|english.Possessive|english.Pronoun) && !n.Is(english.Preposition) && g.traits(i)&english.Saying == 0 {
		return tagVerb // it has an object
	}
	if g.verbAhead(i + 1) {
		return tagPart
	}
	if prev != tagPron {
		g.guess = i
	}
	return tagVerb
}

// completed reports whether what follows token i is what a finite verb has
// after it: an object, a clause, the end of the sentence.
func (g *tagger) completed(i int) bool {
	n := g.x.At(i + 1)
	if i+1 >= g.last || n.Word == english.FullStop {
		return true
	}
	return g.tags[i+1] == tagNum || n.Is(english.Determiner|english.Possessive|english.Pronoun) && !n.Is(english.Preposition) || n.Kind == token.Digits || n.Is(number)
}

// afterComma reports whether the noun phrase before token i begins after a
// comma.
func (g *tagger) afterComma(i int) bool {
	for k := i - 1; k >= 0 && k > i-8; k-- {
		switch g.tags[k] {
		case tagNoun, tagName, tagAdj, tagDet, tagPoss, tagNum, tagAdv:
		case tagNone:
			return g.x.At(k).Word == english.Comma || g.x.At(k).Word == english.CloseQuote || g.x.At(k).Word == english.Quote
		default:
			return false
		}
	}
	return false
}

// traits returns what the lexicon says of the verb at token i.
func (g *tagger) traits(i int) int {
	return g.x.Lexicon.Value(g.x.Lexicon.Lemma(g.x.At(i).Word), english.Verb)
}

// changes reports whether the verb at token i takes an amount after "by", or
// tells when something came to its end.
func (g *tagger) changes(i int) bool {
	return g.traits(i)&(english.Upward|english.Downward|english.Occurring) != 0
}

// dated reports whether the phrase at token i is a time or a figure: "rose by
// 5 percent", "ended by Friday".
func (g *tagger) dated(i int) bool {
	t := g.x.At(i)
	return t.Kind == token.Digits || t.Is(number|english.Weekday|english.Month|english.Hedge) || i < g.last && g.tags[i] == tagTime || t.Word == english.DollarSign
}

// verbAhead reports whether the same clause goes on to a verb that is surely
// finite, so that the participle before it only modifies the subject.
func (g *tagger) verbAhead(i int) bool {
	for k := i; k < g.last && k < i+12; k++ {
		t := g.x.At(k)
		switch {
		case g.tags[k] == tagTime:
			continue // "in May" holds no modal
		case t.Kind == token.Mark && t.Word != english.Hyphen:
			return false
		case t.Is(english.Subordinator|english.Relative|english.Conjunction) && !t.Is(english.Preposition):
			return false
		case t.Is(english.Be|english.Have|english.Modal) && !t.Is(english.Gerund|english.Possessive) && t.Word != english.Be_ && t.Word != english.Have_:
			return true
		case t.Is(english.Pronoun) && !t.Is(english.Determiner):
			return false
		case t.Is(english.Past|english.Verb3) && !t.Is(english.AnyNoun|english.Adjective|english.Participle):
			return true
		case t.Is(english.Past|english.Verb3) && !t.Is(english.AnyNoun|english.Adjective) && t.Is(english.MainlyVerb) && k > i:
			return true
		case t.Is(english.Verb) && t.Is(english.MainlyVerb) && !t.Is(english.AnyNoun|english.Adjective|english.Past) && k > i && g.x.At(k-1).Word != english.To:
			return true // "the rules adopted in March apply"
		}
	}
	return false
}

// unknown tags a word that the lexicon does not have, by its shape.
func (g *tagger) unknown(i, first int) tag {
	t := g.x.At(i)
	if t.Has(token.Cap) && !g.heading {
		return tagName
	}
	w := g.x.Surface(i)
	prev, at := g.before(i, first)
	switch {
	case hasSuffix(w, "ly"):
		return tagAdv
	case hasSuffix(w, "ing") && len(w) > 5:
		if prev == tagDet || prev == tagAdj || prev == tagPoss || !g.subject && g.finiteAt(i+1) {
			return tagNoun
		}
		return tagGer
	case hasSuffix(w, "ed") && len(w) > 4:
		if prev == tagAux && g.x.At(at).Is(english.Be|english.Have) {
			return tagPart
		}
		if (prev == tagDet || prev == tagPrep || prev == tagPoss) && g.beforeNoun(i) || prev == tagDet && g.tags[i+1] == tagNum {
			return tagAdj
		}
		return g.verb(i, prev)
	case hasSuffix(w, "ous") || hasSuffix(w, "ful") || hasSuffix(w, "able") || hasSuffix(w, "ible"):
		return tagAdj
	}
	if prev == tagTo {
		return tagBase
	}
	return tagNoun
}

func hasSuffix(w, s string) bool { return len(w) >= len(s) && w[len(w)-len(s):] == s }
