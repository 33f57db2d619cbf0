package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// openClasses are the classes of nouns, verbs, adjectives and adverbs.
const openClasses = english.AnyNoun | english.AnyVerb | english.Adjective | english.Adverb

// open tags a word of an open class.
func (g *tagger) open(i, first int) tag {
	t := g.x.At(i)
	c := t.Class
	switch k := c & openClasses; {
	case k == 0:
		return g.unknown(i, first)
	case c&english.Ordinal != 0:
	// The neighbours of a word of one class leave no choice.
	case k&^english.AnyNoun == 0:
		return tagNoun
	case k == english.Adjective:
		return tagAdj
	case k == english.Adverb:
		return tagAdv
	}
	prev, at := g.before(i, first)
	switch prev {
	case tagTo:
		if c&english.Verb != 0 {
			return tagBase
		}
	case tagAux:
		if k := g.afterAux(i, at); k != tagNone {
			return k
		}
	case tagDet, tagPoss, tagAdj, tagNum, tagPrep:
		if k := g.inPhrase(i, prev); k != tagNone {
			return k
		}
	}
	return g.byNeighbours(i, prev, at)
}

// afterAux tags a word after be, have, do or a modal at token at.
func (g *tagger) afterAux(i, at int) tag {
	c, a := g.x.At(i).Class, g.x.At(at).Class
	if a&english.Modal != 0 && c&english.Verb != 0 {
		return tagBase
	}
	if a&english.Have != 0 && c&english.Participle != 0 {
		return tagPart
	}
	if a&english.Be != 0 {
		switch {
		case c&english.Participle != 0 && c&english.MainlyAdj == 0:
			return tagPart
		case c&english.Gerund != 0 && (c&english.MainlyNoun == 0 || g.x.At(i+1).Is(english.Determiner|english.Possessive) || g.x.At(i+1).Word == english.To):
			return tagGer
		case c&english.Adjective != 0 && !g.beforeNoun(i):
			return tagAdj
		}
	}
	if a&english.Do != 0 && c&english.Verb != 0 && c&english.MainlyNoun == 0 {
		return tagBase
	}
	return tagNone
}

// inPhrase tags a word after a determiner, a possessive, an adjective, a
// number or a preposition.
func (g *tagger) inPhrase(i int, prev tag) tag {
	c := g.x.At(i).Class
	before := g.beforeNoun(i)
	switch {
	case (prev == tagAdj || prev == tagNoun) && g.tags[i+1] == tagNum && g.subject && !g.finite && c&english.Past != 0 && c&english.AnyNoun != 0:
		return tagVerb // "Tickets for the friendly cost £18"
	case prev == tagPrep && c&english.Gerund != 0 && c&english.MainlyNoun == 0:
		return tagGer
	case prev == tagNum && before && c&english.Verb != 0 && c&(english.Past|english.AnyNoun|english.Adjective) == 0 && g.single(i):
		return tagNoun // "a 120Hz refresh rate"
	case prev == tagAdj && c&english.Gerund != 0 && g.tags[i+1] == tagNum:
		return tagGer // "with crude rising $2"
	case prev == tagNum && c&english.Past != 0 && g.subject && !g.finite && g.tags[i+1] == tagNum:
		return tagVerb // "the Dow 30 closed 2% lower"
	case prev == tagNum && c&english.Verb != 0 && g.subject && !g.finite && g.x.At(i+1).Is(english.Determiner) && !g.x.At(i+1).Is(number):
		return tagVerb // "Flats from $1m to $2m stay a year on the market"
	case prev == tagNum && c&(english.Past|english.Verb3) != 0 && (c&(english.AnyNoun|english.Adjective) == 0 || c&english.MainlyVerb != 0):
		return tagNone
	case c&english.Adjective != 0 && c&english.Noun != 0 && g.x.At(i+1).Is(english.Verb3|english.Past) && g.governs(i+1):
		return tagNoun // "the firm plans to hire", "the firm employs 300", "the firm found a raft"
	case c&english.Adjective != 0 && before && c&english.MainlyNoun == 0:
		return tagAdj
	case prev == tagPrep && c&english.Adjective == 0 && c&english.AnyNoun == 0:
		return tagNone
	case prev == tagNum && !before && c&english.Adjective != 0 && c&english.MainlyNoun == 0 && (hasSuffix(g.x.Surface(i), "er") || c&english.MainlyAdj != 0 && g.x.At(i-1).Is(english.Plural)):
		return tagAdj // "closed 2% lower", "2 metres tall"
	case c&english.AnyNoun != 0 && (c&english.MainlyAdj == 0 || !before):
		return tagNoun
	case c&(english.Participle|english.Gerund|english.Adjective) != 0 && before:
		return tagAdj
	case c&english.Gerund != 0:
		return tagNoun
	case c&english.Adjective != 0:
		return tagAdj
	}
	return tagNone
}

// governs reports whether what follows token i is what only a verb has after it.
func (g *tagger) governs(i int) bool {
	n := g.x.At(i + 1)
	if i+1 >= g.last {
		return false
	}
	return g.x.At(i).Is(english.Verb3) && (n.Word == english.To && g.to(i+1) == tagTo || g.tags[i+1] == tagNum) || n.Is(english.Determiner|english.Possessive) && !n.Is(number|english.Preposition)
}

// single reports whether the figure before token i stands after the indefinite
// article, so that a noun must follow.
func (g *tagger) single(i int) bool {
	k := i - 1
	for k > 0 && k > i-12 && g.tags[k] == tagNum {
		k--
	}
	w := g.x.At(k).Word
	return w == english.A || w == english.An
}

// byNeighbours tags a word whose place leaves several classes open.
func (g *tagger) byNeighbours(i int, prev tag, at int) tag {
	t := g.x.At(i)
	c := t.Class
	n := g.x.At(i + 1)
	noun, verb := c&english.AnyNoun != 0, c&(finite|english.Participle) != 0
	switch {
	case c&english.Ordinal != 0 && n.Is(english.Past) && n.Is(english.MainlyVerb) && (prev == tagNoun || prev == tagName || prev == tagPron || prev == tagAux):
		return tagAdv // "first reported"
	case t.Word == english.Said:
		return g.verb(i, prev)
	case prev == tagRel && verb && c&english.MainlyNoun == 0 && c&(finite) != 0:
		return g.verb(i, prev)
	case prev.verbal() && at == i-1 && c&english.Adverb != 0 && c&english.AnyVerb == 0 && (n.Is(english.Determiner|english.Cardinal) || n.Kind != token.Word || g.tags[i+1] == tagNum):
		return tagAdv // "set aside $15 million"
	case prev.verbal() && at == i-1 && c&english.Adverb != 0 && c&english.MainlyNoun == 0 && n.Is(english.Preposition) && n.Word != english.Of:
		return tagAdv // "came back at 4%"
	case c&english.Adverb != 0 && (c&english.MainlyAdv != 0 || !noun && !verb && c&english.Adjective == 0):
		return tagAdv
	case prev == tagPron && verb && c&english.Verb3|c&english.Past|c&english.Verb != 0 && !g.finite:
		return tagVerb
	case c&english.Gerund != 0 && !g.subject && prev == tagNone && g.nounAt(i+1) && g.finiteAt(i+2):
		return tagAdj // "Operating margin widened"
	case c&english.Gerund != 0 && !g.subject && g.finiteAt(i+1) && (prev == tagNone || prev == tagTime):
		return tagNoun // "dredging began"
	case c&english.Gerund != 0:
		if noun && (prev == tagVerb || prev == tagBase) && at == i-1 && g.traits(at)&(english.Upward|english.Downward) != 0 && n.Is(english.Preposition) {
			return tagNoun // "raise spending on schools"
		}
		if prev == tagConj && c&english.Adjective != 0 && g.nounAt(i+1) && g.x.At(i+2).Word == english.Of {
			return tagAdj // "and operating profit of $3m"
		}
		if c&english.MainlyNoun == 0 && prev == tagNoun && n.Word != english.Of && (g.x.At(at).Is(english.Plural) || n.Is(english.Preposition) && i+2 < g.last && g.tags[i+2] == tagNum) {
			return tagGer // "firms reporting a loss", "a car going from 0 to 60"
		}
		if c&english.MainlyNoun != 0 || noun && (prev == tagNoun || n.Word == english.Of) && prev != tagNone {
			return tagNoun
		}
		return tagGer
	case noun && !verb:
		if c&english.Adjective != 0 && c&english.MainlyNoun == 0 && (g.beforeNoun(i) || prev == tagNone && g.subject && n.Is(english.Preposition)) {
			return tagAdj // "a dividend, payable on May 3"
		}
		return tagNoun
	case verb && !noun:
		subject := prev == tagNoun || prev == tagName || prev == tagPron || prev == tagRel || prev == tagTime || prev == tagNone && g.subject && !g.finite
		if c&english.Adjective != 0 && (g.beforeNoun(i) && !subject || c&english.MainlyAdj != 0 && !(subject && !g.finite && g.subject && !g.beforeNoun(i))) {
			return tagAdj
		}
		return g.verb(i, prev)
	case noun && verb:
		return g.nounOrVerb(i, prev, at)
	case c&english.Adjective != 0:
		return tagAdj
	case c&english.Adverb != 0:
		return tagAdv
	}
	return tagNoun
}
