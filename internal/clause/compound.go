package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// compound returns the end of the words joined by hyphens that begin at token
// i, i+1 if there is no hyphen.
func (g *tagger) compound(i int) int {
	j := i + 1
	for j+1 < g.last && g.x.At(j).Word == english.Hyphen && g.x.Joined(j) && g.x.Joined(j+1) && g.x.At(j+1).Kind == token.Word && g.tags[j+1] == tagNone &&
		g.x.At(j-1).Kind == token.Word {
		j += 2
	}
	return j
}

// tagHyphened tags token i, before a hyphen, and what is joined to it, of which
// it returns the last token.
func (g *tagger) tagHyphened(i, first int) int {
	j := g.compound(i)
	if j > i+1 {
		g.tagCompound(i, j, first)
	} else {
		g.tags[i] = g.tag(i, first)
	}
	return j - 1
}

// tagCompound tags the compound [i, j): as its last part, or an adjective
// before a noun. "co-hosted" is a verb, "so-called" before a noun is not.
func (g *tagger) tagCompound(i, j, first int) {
	last := j - 1
	t := g.tag(last, first)
	prev, _ := g.before(i, first)
	c := g.x.At(last).Class
	switch {
	case g.x.At(last).Has(token.Cap) && g.x.At(i).Has(token.Cap) && !g.heading && !(g.opens(i) && g.beforeNoun(last)):
		t = tagName
	case g.beforeNoun(last) && !(c&english.Past != 0 && g.x.At(i).Len() <= 3 && prev != tagDet):
		t = tagAdj
	case t.verbal() && g.x.At(i).Len() > 4:
		t = tagAdj // "state-owned"
	case t.verbal():
		t = g.open(last, first)
		if !t.verbal() {
			t = tagVerb
		}
	case t == tagPrep || t == tagAdv || t == tagDet || t == tagNone:
		t = tagNoun // "build-up", "follow-on"
	}
	before := tagAdj
	if t.verbal() {
		before = tagAdv
	}
	for k := i; k < last; k++ {
		g.tags[k] = before
	}
	g.tags[last] = t
}
