package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// tag is the part of speech of one token in its sentence.
type tag uint8

// The parts of speech. The order matters: see nominal and verbal.
const (
	tagNone tag = iota // a mark, or not tagged yet
	tagDet             // determiner
	tagPoss            // possessive: his, 's
	tagNum             // number, in digits or words
	tagAdj             // adjective, also a participle before a noun
	tagNoun            // common noun
	tagName            // proper noun
	tagTime            // part of a time expression that stands on its own
	tagPron            // pronoun
	tagAdv             // adverb
	tagPrep            // preposition
	tagTo              // to before an infinitive
	tagNot             // not, n't, never
	tagAux             // be, have, do or modal before a verb, or as the verb
	tagVerb            // finite verb
	tagBase            // infinitive
	tagPart            // past participle
	tagGer             // -ing form
	tagConj            // and, or, but
	tagSub             // subordinator: because, if, that after a verb
	tagRel             // relative pronoun
)

func (t tag) nominal() bool { return t == tagNoun || t == tagName || t == tagNum || t == tagPron }
func (t tag) verbal() bool  { return t >= tagVerb && t <= tagGer }

// Masks of the classes that open-class words choose among.
const (
	closed = english.Determiner | english.Preposition | english.Pronoun | english.Possessive | english.Conjunction |
		english.Subordinator | english.Relative | english.Be | english.Have | english.Do | english.Modal | english.Negation
	finite = english.Verb | english.Verb3 | english.Past
	number = english.Cardinal | english.Magnitude
)

// tagger tags one sentence. It carries what the words so far say of the next.
type tagger struct {
	x       *token.Text
	tags    []tag // by token of the text
	last    int   // end of the sentence
	heading bool  // capitals say nothing
	finite  bool  // the clause has its finite verb
	subject bool  // the clause has a noun phrase that can be its subject
	set     bool  // a relative clause runs that a comma will close
	sub     bool  // a subordinate clause runs that a comma will close
	guess   int   // the finite verb, if it could be a participle as well; -1 if not
	inside  bool  // the words stand in a phrase that a preposition governs
}

// tagSentence tags the tokens [first, last), except those that are tagTime
// already.
func tagSentence(x *token.Text, tags []tag, first, last int, heading bool) {
	g := tagger{x: x, tags: tags, last: last, heading: heading, guess: -1}
	tokens := x.Tokens
	for i := first; i < last; i++ {
		switch {
		case tags[i] != tagNone:
		case tokens[i+1].Word == english.Hyphen:
			i = g.tagHyphened(i, first)
		default:
			tags[i] = g.tag(i, first)
		}
		// The state of the clause moves on.
		switch set := 1 << (tags[i] & 31); {
		case set&subjectTags != 0:
			g.subject = g.subject || !g.inside
		case set&quietTags == 0:
			g.noteClause(i)
		}
	}
}

// Sets of tags: those of a possible subject, and those that leave the state of
// the clause as it is.
const (
	subjectTags = 1<<tagNoun | 1<<tagName | 1<<tagPron | 1<<tagNum
	quietTags   = 1<<tagPoss | 1<<tagAdj | 1<<tagAdv | 1<<tagTo | 1<<tagNot | 1<<tagBase | 1<<tagPart | 1<<tagGer
)

// noteClause moves the state of the clause over token i, which can begin or end a
// clause or a phrase.
func (g *tagger) noteClause(i int) {
	switch g.tags[i] {
	case tagPrep:
		g.inside = true
	case tagDet:
		g.subject = g.subject || !g.inside && g.x.At(i+1).Word == english.Of // "each of the mills"
	case tagTime:
		if g.inside && g.timeEnds(i) {
			g.inside = false // "in 2015 exports fell"
		}
	case tagVerb:
		// what is said is a clause of its own
		said := g.traits(i)&(english.Saying|english.Supposing) != 0
		g.finite, g.inside = !said, false
		g.subject = g.subject && !said
	case tagAux:
		g.inside = false
		if t := g.x.At(i); !t.Is(english.Gerund) && t.Word != english.Been && t.Word != english.Done && t.Word != english.Be_ {
			g.finite = true
		}
	case tagSub, tagRel:
		g.finite, g.subject, g.inside, g.guess = false, g.tags[i] == tagRel, false, -1
		g.set = g.tags[i] == tagRel && g.x.At(i-1).Word == english.Comma
		g.sub = g.tags[i] == tagSub
	case tagConj:
		g.finite, g.guess = false, -1
	case tagNone:
		if g.x.At(i).Word != english.Hyphen {
			g.inside = false
		}
		switch g.x.At(i).Word {
		case english.Comma:
			if g.set && g.finite {
				// "The group, which runs seven terminals, handled": the main clause goes on
				g.finite, g.subject, g.set, g.guess = false, true, false, -1
			}
			if g.sub && g.finite {
				// "When the war ended, soldiers left"
				g.finite, g.subject, g.sub, g.guess = false, false, false, -1
			}
		case english.Hyphen, english.Apostrophe, english.LeftParen, english.RightParen:
		default:
			g.finite, g.subject, g.guess = false, false, -1
		}
	}
}

// timeEnds reports whether a time expression that a preposition governs by
// itself ends with token i.
func (g *tagger) timeEnds(i int) bool {
	if n := g.x.At(i + 1); i+1 >= g.last || g.tags[i+1] == tagTime || n.Word == english.PossS || n.Word == english.PossSCurly || n.Kind != token.Word {
		return false
	}
	for i >= 0 && g.tags[i] == tagTime {
		i--
	}
	return i >= 0 && g.tags[i] == tagPrep
}

// before returns the tag of the nearest token before i that is no adverb, and
// its index.
func (g *tagger) before(i, first int) (tag, int) {
	for k := i - 1; k >= first && k > i-12; k-- {
		switch g.tags[k] {
		case tagAdv, tagNot:
			continue
		case tagNum:
			if k > first+1 && g.x.Joined(k) && g.x.At(k-1).Word == english.Hyphen && g.tags[k-2] == tagName {
				return tagName, k // "Covid-19"
			}
		case tagTime:
			// "a three-hour meeting": the determiner counts, not the time
			d := k
			for d > first && g.tags[d] == tagTime {
				d--
			}
			if t := g.tags[d]; d < k && t != tagNone && t != tagPrep && t != tagTime {
				return t, d
			}
		}
		return g.tags[k], k
	}
	return tagNone, first - 1
}

func (g *tagger) tag(i, first int) tag {
	t, next := &g.x.Tokens[i], &g.x.Tokens[i+1]
	if t.Kind != token.Word {
		return tagOfMark(t)
	}
	if next.Kind == token.Digits && i+1 < g.last && t.Len() < 4 && g.x.Joined(i+1) && g.tags[i+1] != tagTime {
		return tagName // "i4", "K90"
	}
	capital := false
	if t.Has(token.Cap) && !g.heading {
		if t.Has(token.Upper) && t.Is(english.Pronoun) && (!next.Has(token.Upper) || i > first && g.x.At(i-1).Word == english.The) {
			return tagName // "US", "IT"
		}
		capital = i > first && !g.opens(i)
	}
	if t.Class&closed != 0 && !t.Has(token.Dotted) && !(capital && t.Class&(english.AnyNoun|english.Month) != 0) {
		if int(t.Word) < len(sureTags) && sureTags[t.Word] != tagNone {
			return sureTags[t.Word]
		}
		if k := g.closed(i, first); k != tagNone {
			return k
		}
	}
	if t.Is(number) && !capital {
		if t.Word == english.Twice && (next.Kind == token.Mark || next.Is(english.Preposition|english.Conjunction|english.Subordinator|english.Past)) {
			return tagAdv // "a bridge, delayed twice, opened", but "twice the price"
		}
		return tagNum
	}
	if capital && !(t.Is(english.Demonym) && g.beforeNoun(i)) {
		return tagName
	}
	return g.open(i, first)
}

// tagOfMark tags a token that is no word.
func tagOfMark(t *token.Token) tag {
	switch {
	case t.Kind == token.Digits || t.Kind == token.Vulgar:
		return tagNum
	case t.Word == english.Percent || t.Word == english.DollarSign || t.Word == english.EuroSign || t.Word == english.PoundSign || t.Word == english.Degree:
		return tagNum
	case t.Word == english.Ampersand:
		return tagConj
	}
	return tagNone
}

// opens reports whether token i is the first word after a mark that a
// capital may follow as at the start of a sentence.
func (g *tagger) opens(i int) bool {
	switch g.x.At(i - 1).Word {
	case english.OpenQuote, english.Quote, english.Colon, english.OpenSingle:
		return true
	}
	return g.x.At(i).Has(token.Sentence)
}

// beforeNoun reports whether a noun or an adjective follows token i.
func (g *tagger) beforeNoun(i int) bool {
	if i+1 >= g.last || g.tags[i+1] == tagTime {
		return false
	}
	n := g.x.At(i + 1)
	if n.Is(number) && g.tags[i+1] != tagNone || n.Is(english.Cardinal) {
		return false
	}
	if n.Is(english.Past) && n.Is(english.MainlyVerb) && !n.Is(english.AnyNoun) && !(i+2 < g.last && g.tags[i+2] != tagTime && g.x.At(i+2).Is(english.AnyNoun) && !g.x.At(i+2).Is(closed)) {
		return false // "the firm agreed to", but "the newly agreed price"
	}
	return n.Kind == token.Word && n.Class&closed == 0 && (n.Is(english.AnyNoun|english.Adjective) || n.Has(token.Cap) || n.Class == 0)
}

// sureTags are the tags of function words that are tagged the same wherever
// they stand, the commonest of all words among them.
var sureTags = [...]tag{
	english.The: tagDet, english.A: tagDet, english.An: tagDet, english.No: tagDet,
	english.More: tagDet, english.Most: tagDet, english.Less: tagDet, english.Fewer: tagDet, english.Least: tagDet,
	english.One: tagNum,
	english.Of:  tagPrep, english.In: tagPrep, english.On: tagPrep, english.At: tagPrep, english.By: tagPrep, english.For: tagPrep,
	english.From: tagPrep, english.With: tagPrep, english.Into: tagPrep, english.During: tagPrep,
	english.And: tagConj, english.Or: tagConj, english.Neither: tagConj, english.Nor: tagConj,
	english.So: tagAdv, english.Yet: tagAdv,
	english.Who: tagRel, english.Whom: tagRel, english.Whose: tagRel, english.Which: tagRel,
	english.Where: tagSub, english.When: tagSub, english.While: tagSub, english.Because: tagSub, english.If: tagSub,
	english.Having: tagAux, english.Being: tagAux, english.Doing: tagAux,
}

// closed tags a function word that depends on its neighbours; tagNone if it is
// used as an open-class word.
func (g *tagger) closed(i, first int) tag {
	t, n := g.x.At(i), g.x.At(i+1)
	c := t.Class
	switch t.Word {
	case english.I:
		if i > first && g.x.At(i-1).Has(token.Cap) && !g.x.At(i-1).Is(english.Pronoun) && !n.Is(english.AnyVerb&^english.AnyNoun|english.Aux) {
			return tagName // "Phase I"
		}
		return tagPron
	case english.PossS, english.PossSCurly:
		return g.clitic(i, first)
	case english.To:
		return g.to(i)
	case english.That:
		prev, _ := g.before(i, first)
		return g.that(i, prev)
	case english.As, english.Since, english.Until, english.Till, english.Before, english.After, english.Once:
		return g.subordinates(i)
	case english.Will, english.Might, english.Can, english.Must:
		if prev, _ := g.before(i, first); (prev == tagDet || prev == tagPoss || prev == tagAdj) && !(g.x.At(i-1).Word == english.More && n.Is(english.Verb)) {
			return tagNoun // but "65 more will be hired"
		}
		return tagAux
	case english.Up, english.Down, english.Out, english.Off, english.Over, english.About, english.Around, english.Through, english.Along, english.Under, english.Above, english.Below, english.Near, english.Like:
		if n.Kind == token.Digits || n.Is(number) {
			return tagAdv
		}
		if n.Kind == token.Mark || n.Is(english.Preposition|english.Conjunction|english.Subordinator) && t.Word != english.Out {
			return tagAdv
		}
		return tagPrep
	case english.There:
		if prev, _ := g.before(i, first); (prev == tagNoun || prev == tagName) && i > first {
			return tagAdv // "the limit there is 30"
		}
	case english.Worth:
		if prev, _ := g.before(i, first); prev == tagAdj || prev == tagPoss || prev == tagDet {
			return tagNoun
		}
		return tagPrep
	}
	switch {
	case c&english.Negation != 0 && c&(english.Pronoun|english.Modal|english.Preposition) == 0:
		return tagNot
	case c&(english.Be|english.Have|english.Do|english.Modal) != 0:
		return tagAux
	case c&english.Conjunction != 0:
		return tagConj
	case c&english.Possessive != 0:
		return tagPoss
	case t.Word == english.Both && n.Is(english.Preposition):
		return tagAdv
	case c&english.Determiner != 0 && c&english.Pronoun != 0:
		if g.beforeNoun(i) || n.Kind == token.Digits || n.Is(number|english.Determiner|english.TimeUnit) {
			return tagDet
		}
		return tagPron
	case c&english.Determiner != 0:
		return tagDet
	case c&english.Pronoun != 0:
		return tagPron
	case c&english.Subordinator != 0:
		return tagSub
	case c&english.Preposition != 0:
		return tagPrep
	case c&english.Relative != 0:
		return tagRel
	}
	return tagNone
}

// clitic tags 's: a possessive, or is or has.
func (g *tagger) clitic(i, first int) tag {
	if i == first {
		return tagPoss
	}
	p, n := g.x.At(i-1), g.x.At(i+1)
	if p.Is(english.Pronoun|english.Relative) && !p.Is(english.AnyNoun) {
		return tagAux
	}
	if n.Is(english.Determiner|english.Preposition|english.Negation) && !n.Is(english.AnyNoun) {
		return tagAux
	}
	if n.Is(english.Gerund) && !g.nounAt(i+2) && !n.Is(english.Noun) {
		return tagAux
	}
	return tagPoss
}

func (g *tagger) nounAt(i int) bool {
	return i < g.last && g.x.At(i).Is(english.AnyNoun) && !g.x.At(i).Is(closed)
}

// to tags "to": before an infinitive, or a preposition.
func (g *tagger) to(i int) tag {
	n := g.x.At(i + 1)
	for k := i + 1; k < i+3 && n.Is(english.Adverb) && !n.Is(english.AnyVerb); k++ {
		n = g.x.At(k + 1)
	}
	if n.Kind != token.Word || n.Has(token.Cap) && !g.heading {
		return tagPrep
	}
	if n.Word == english.Be_ || n.Word == english.Have_ || n.Word == english.Do_ {
		return tagTo
	}
	if !n.Is(english.Verb) || n.Is(english.MainlyNoun|english.MainlyAdj) && !g.x.At(i+2).Is(english.Determiner|english.Possessive|english.Pronoun) && g.x.At(i+2).Kind != token.Digits {
		return tagPrep
	}
	return tagTo
}

// that tags "that": determiner, relative pronoun, or subordinator.
func (g *tagger) that(i int, prev tag) tag {
	n := g.x.At(i + 1)
	switch {
	case (prev == tagNoun || prev == tagName || prev == tagNum || prev == tagTime) && g.told(i):
		return tagSub // "told reporters that"
	case prev == tagNoun || prev == tagName || prev == tagNum:
		// "the ships that carry", "reports that the ships carry", "the ships that they carry"
		return tagRel
	case prev.verbal() || prev == tagAdj || prev == tagAux && !g.beforeNoun(i):
		if (prev == tagPart || prev == tagVerb || prev == tagGer || prev == tagAdj) && !n.Is(english.AnyVerb&^english.AnyNoun) || n.Is(english.Determiner|english.Pronoun|english.Possessive|english.Modal) {
			return tagSub
		}
		return tagSub
	case prev == tagPrep && !g.beforeNoun(i):
		return tagPron
	case g.beforeNoun(i) && n.Is(english.Noun):
		return tagDet
	case n.Is(english.Aux|english.Verb3) && !n.Is(english.AnyNoun):
		return tagPron
	}
	return tagSub
}

// told reports whether the noun before token i is the hearer of a verb of
// saying just before it: "told the council that".
func (g *tagger) told(i int) bool {
	for k := i - 1; k >= 0 && k > i-7; k-- {
		switch g.tags[k] {
		case tagVerb, tagPart, tagBase, tagGer:
			return g.traits(k)&english.Saying != 0
		case tagNoun, tagName, tagDet, tagAdj, tagPoss, tagPrep, tagNum, tagTime:
		default:
			return false
		}
	}
	return false
}

// subordinates tags a word that is a preposition before a noun phrase and a
// subordinator before a clause.
func (g *tagger) subordinates(i int) tag {
	n := g.x.At(i + 1)
	if n.Is(english.Pronoun) && !n.Is(english.Determiner) && n.Word != english.It && n.Word != english.Her && n.Word != english.You || n.Word == english.There {
		return tagSub
	}
	if g.x.At(i).Word == english.Once {
		return tagAdv
	}
	// A finite verb that follows a noun phrase at once: "after the king died".
	k := i + 1
	for k < g.last && k < i+8 {
		t := g.x.At(k)
		if t.Kind != token.Word && t.Kind != token.Digits || t.Is(english.Preposition|english.Conjunction|english.Subordinator) {
			return tagPrep
		}
		if k == i+2 && g.x.At(i+1).Word == english.It && t.Is(english.Verb3|english.Past) && !t.Has(token.Cap) {
			return tagSub // "as it faces"
		}
		if k > i+1 && g.finiteBehind(k) {
			return tagSub
		}
		k++
	}
	return tagPrep
}

// finiteBehind reports whether token k, behind a noun phrase, is its finite
// verb.
func (g *tagger) finiteBehind(k int) bool {
	t := g.x.At(k)
	switch {
	case t.Is(english.Be | english.Modal):
		return true
	case t.Has(token.Cap) || !t.Is(english.Past|english.Verb3):
		return false
	case t.Is(english.Past) && g.tags[k+1] == tagNum && g.tags[k] == tagNone:
		return true
	case t.Is(english.Past) && !t.Is(english.MainlyNoun) && g.x.At(k+1).Is(english.Possessive):
		return true // "the river burst its banks"
	}
	return !t.Is(english.AnyNoun) && (!t.Is(english.Adjective) || t.Is(english.MainlyVerb) && !g.beforeNoun(k))
}
