package clause

import (
	"github.com/almanac-go/almanac/internal/english"
)

// verbs reads the verb group that begins at token i and returns its end.
func (c *chunker) verbs(i int) int {
	p := c.add(phraseVerb, i, i, -1)
	p.inner = i
	v := &p.verb
	v.governor, v.subject, v.object = -1, -1, -1
	v.tense = present
	k, decided := i, false
	var aux english.Class
loop:
	for ; k < c.last && k < i+longestPhrase; k++ {
		t := c.x.At(k)
		switch c.tags[k] {
		case tagAdv:
			if !c.verbFollows(k + 1) {
				break loop
			}
		case tagTime:
			// "is now patrolling", "will next week open"
			if p.head < 0 || !c.isAux(p.head) || !c.verbFollows(c.timeEnd(k)) {
				break loop
			}
		case tagNot:
			v.negated = true
		case tagTo:
			if k > i && p.head >= 0 {
				break loop
			}
			if !decided {
				v.tense, decided = infinitive, true
			}
		case tagAux:
			if p.head >= 0 && !c.isAux(p.head) {
				break loop
			}
			c.auxiliary(v, k, &decided)
			aux, p.head = t.Class, k
		case tagVerb, tagBase, tagPart, tagGer:
			if p.head >= 0 && !c.isAux(p.head) {
				break loop
			}
			c.mainVerb(v, k, aux, &decided)
			p.head = k
			k++
			break loop
		default:
			break loop
		}
	}
	if p.head < 0 {
		p.head = i
	}
	if c.isAux(p.head) {
		v.main = c.lemma(p.head)
	}
	if k <= i {
		k = i + 1
	}
	if k < c.last && c.particle(k) {
		k++
	}
	p.last = k
	v.traits = c.verbTraits(v.main)
	return k
}

func (c *chunker) isAux(i int) bool { return c.tags[i] == tagAux }

// lemma returns the base form of the verb at token i. The lexicon gives a form
// that is mainly a noun ("meeting", "planning") the noun's, so that the verb's
// has to be worked out.
func (c *chunker) lemma(i int) english.ID {
	t := c.x.At(i)
	id := c.x.Lexicon.Lemma(t.Word)
	if id != t.Word || t.Is(english.Verb) || !t.Is(english.Gerund|english.Past|english.Participle|english.Verb3) {
		return id
	}
	var buf [32]byte
	form := c.x.Lexicon.Form(id)
	for _, suffix := range english.VerbSuffixes {
		if !hasSuffix(form, suffix) || len(form) > len(buf)-2 || len(form) < len(suffix)+2 {
			continue
		}
		stem := append(buf[:0], form[:len(form)-len(suffix)]...)
		n := len(stem)
		if base := c.verbForm(stem); base != 0 {
			return base
		}
		if base := c.verbForm(append(stem, 'e')); base != 0 {
			return base
		}
		if n > 2 && stem[n-1] == stem[n-2] {
			if base := c.verbForm(stem[:n-1]); base != 0 {
				return base
			}
		}
	}
	return id
}

// verbForm returns the ID of the form w if it is the base form of a verb, else
// 0.
func (c *chunker) verbForm(w []byte) english.ID {
	if id := c.x.Lexicon.Lookup(string(w)); id != 0 && c.x.Lexicon.Class(id)&english.Verb != 0 {
		return id
	}
	return 0
}

func (c *chunker) verbTraits(id english.ID) int32 {
	return int32(c.x.Lexicon.Value(id, english.Verb))
}

// timeEnd returns the end of the time expressions that begin at token k.
func (c *chunker) timeEnd(k int) int {
	for k < c.last && c.tags[k] == tagTime {
		k++
	}
	return k
}

// verbFollows reports whether a verb stands at token k, adverbs skipped.
func (c *chunker) verbFollows(k int) bool {
	for end := k + 8; k < c.last && k < end && (c.tags[k] == tagAdv || c.tags[k] == tagNot); {
		k++
	}
	return k < c.last && (c.tags[k].verbal() || c.tags[k] == tagAux || c.tags[k] == tagTo)
}

// auxiliary takes in the auxiliary at token k.
func (c *chunker) auxiliary(v *verbGroup, k int, decided *bool) {
	t := c.x.At(k)
	v.have = v.have || t.Is(english.Have)
	switch {
	case t.Is(english.Modal) && !t.Is(english.Have):
		v.modal = c.lemma(k)
		if !*decided {
			v.tense, *decided = present, true
			if v.modal == english.Will || v.modal == english.Shall {
				v.tense = future
			}
		}
		if t.Word == english.Cannot {
			v.negated = true
		}
	case t.Is(english.Gerund):
		if !*decided {
			v.tense, *decided = gerund, true
		}
	case !*decided:
		*decided = true
		if t.Is(english.Past) || t.Word == english.Was || t.Word == english.Were || t.Word == english.D || t.Word == english.DCurly {
			v.tense = past
		}
	}
}

// mainVerb takes in the main verb at token k, after an auxiliary of class aux.
func (c *chunker) mainVerb(v *verbGroup, k int, aux english.Class, decided *bool) {
	v.main = c.lemma(k)
	v.perfect = v.have && c.tags[k] != tagBase
	switch c.tags[k] {
	case tagPart:
		switch {
		case aux&english.Have != 0 && aux&english.Be == 0:
		case aux&english.Be != 0:
			v.passive = true
		case !*decided:
			v.tense, v.passive = participle, true
		}
	case tagGer:
		if aux&english.Be != 0 {
			v.progressive = true
		} else if !*decided {
			v.tense = gerund
		}
	case tagVerb:
		if !*decided && c.x.At(k).Is(english.Past) && !c.x.At(k).Is(english.Verb3) {
			v.tense = past
		}
	case tagBase:
		if !*decided {
			v.tense = infinitive
		}
	}
	*decided = true
}

// particle reports whether token k is the particle of the verb before it.
func (c *chunker) particle(k int) bool {
	switch c.x.At(k).Word {
	case english.Out, english.Off:
		return c.x.At(k+1).Word != english.Of
	case english.Up, english.Down:
		return c.tags[k] != tagAdv || k+1 >= c.last || c.tags[k+1] == tagNone
	case english.Place_:
		return c.lemma(k-1) == c.x.Lexicon.Lemma(english.Take)
	}
	return false
}
