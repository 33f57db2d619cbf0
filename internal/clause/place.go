package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// placeAt reads the place name that begins at token i and returns its end, i
// if there is none.
func (l *Linker) placeAt(i int) (int, english.Name) {
	t := l.x.At(i)
	if t.Kind != token.Word || !t.Has(token.Cap) || !l.x.Lexicon.BeginsName(t.Word) {
		return i, english.Name{}
	}
	var words [6]english.ID
	n := 0
	for k := i; k < l.x.Len() && n < len(words); k++ {
		words[n] = l.x.At(k).Word
		n++
	}
	m, name := l.x.Lexicon.Name(words[:n])
	if m == 0 || name.Kind&(english.Country|english.Province|english.Town|english.Region|english.Water|english.Inhabitant) == 0 {
		return i, english.Name{}
	}
	return i + m, name
}

const isPlace = english.Country | english.Province | english.Town | english.Region | english.Water

// place returns where the happening at token i takes place, as the sentence
// says: the place named after a preposition of place that stands nearest in
// its clause, else in its sentence; empty if it does not say.
func (l *Linker) place(i int) Extent {
	if !l.sees.places {
		return Extent{}
	}
	best, far := -1, 0
	at := max(l.phraseOf(i), 0)
	for k := max(at-maxReach, 0); k < len(l.phrases) && k < at+maxReach; k++ {
		q := &l.phrases[k]
		if q.kind != phraseNoun {
			continue
		}
		if q.prep < 0 && k > at+1 && l.phrases[k-1].kind == phraseConj && l.isNumber(k) && !l.followed(k) {
			break // "80 were trained and 40 worked in Bergen": the place of another figure
		}
		if q.prep < 0 || !l.locative(k) || !l.sharesClause(k, at) {
			continue
		}
		d := q.first - i
		if d < 0 {
			d = -d + 4
		}
		if best < 0 || d < far {
			best, far = k, d
		}
	}
	if best < 0 {
		return Extent{}
	}
	return l.placeExtent(best)
}

// sharesClause reports whether the prepositional phrase k can say where what
// phrase at tells takes place: no relative clause and no participle after a
// comma holds the one and not the other.
func (l *Linker) sharesClause(k, at int) bool {
	if k > at && l.outsideQuote(at, k) {
		return false
	}
	v := l.verbBefore(k)
	if v < 0 || v >= at && k < at {
		return true
	}
	if k < at && l.newClause(k, at) {
		return false // "a hospital opened in Graz, and two helicopters flew"
	}
	g := &l.phrases[v].verb
	if v == at || v < at && k > at {
		return true
	}
	if v > at && l.reason(v) {
		return false // "a fine of $5m for dumping waste in Aarhus"
	}
	if v > at && g.subject != at && g.tense <= future && l.joinedClause(v, at) {
		return false // "employs 4,300 people and will open plants in Poland"
	}
	if v > at && g.subject == at {
		return true
	}
	if g.relative {
		w := l.verbBefore(at + 1)
		return w == v || k > at && v < at
	}
	return !(g.tense >= participle && v > at && l.phrases[v-1].kind == phraseComma)
}

// outsideQuote reports whether a quotation ends between the phrases at and k:
// "“We need 150 boats,” said the coordinator in Maru".
func (l *Linker) outsideQuote(at, k int) bool {
	odd := false
	for j := at + 1; j < k; j++ {
		if l.phrases[j].kind == phraseQuote {
			odd = !odd
		}
	}
	return odd
}

// newClause reports whether a clause with a subject of its own begins behind a
// conjunction between the phrases k and at.
func (l *Linker) newClause(k, at int) bool {
	for j := k + 1; j <= at && j+1 < len(l.phrases); j++ {
		if l.phrases[j].kind == phraseConj && l.phrases[j+1].kind == phraseNoun && l.phrases[j+1].prep < 0 && l.followed(j+1) {
			return true
		}
	}
	return false
}

// joinedClause reports whether finite verb group v begins a clause of its own
// that is joined by and, or, but to the one of an earlier finite verb, in which
// phrase at stands.
func (l *Linker) joinedClause(v, at int) bool {
	w := at
	if l.phrases[at].kind != phraseVerb {
		w = l.verbBefore(at)
	}
	if w < 0 || l.phrases[w].verb.tense > future || l.phrases[v].verb.governor == w {
		return false
	}
	if a, b := &l.phrases[w].verb, &l.phrases[v].verb; a.subject != b.subject && a.tense == b.tense {
		return false // "58 people have died and 19 are missing in Maru"
	}
	for k := v - 1; k > at && k > v-maxChain; k-- {
		switch l.phrases[k].kind {
		case phraseConj:
			return true
		case phraseVerb, phraseSub:
			return false
		}
	}
	return false
}

// locative reports whether phrase k says where: "in Panama City", "off the
// coast of Chile", "at the port". It is found out once for a phrase.
func (l *Linker) locative(k int) bool {
	q := &l.phrases[k]
	if q.kind != phraseNoun || q.prep < 0 {
		return false
	}
	if q.where == unknown {
		q.where = no
		if l.saysWhere(k) {
			q.where = yes
		}
	}
	return q.where == yes
}

// placing reports whether w is a preposition of place.
func placing(w english.ID) bool {
	switch w {
	case english.In, english.At, english.Near, english.Across, english.Throughout, english.Off, english.Outside, english.Inside, english.Around, english.Along, english.On, english.Within:
		return true
	}
	return false
}

// saysWhere is locative for a noun phrase with a preposition.
func (l *Linker) saysWhere(k int) bool {
	q := &l.phrases[k]
	if !placing(l.x.At(q.prep).Word) || l.timed(k) || l.counted(k) {
		return false
	}
	if l.namesPlace(k) {
		return true
	}
	if l.x.At(q.prep).Word == english.On {
		return false
	}
	// A kind of place with a name: "the Darién area", "Santos port".
	t := l.x.At(q.head)
	if t.Is(english.Place) && !t.Is(english.Abstract|english.TimeUnit) {
		for j := q.inner; j < q.last; j++ {
			if l.tags[j] == tagName {
				return true
			}
		}
		return k+1 < len(l.phrases) && l.phrases[k+1].kind == phraseNoun && l.phrases[k+1].prep >= 0 && l.x.At(l.phrases[k+1].prep).Word == english.Of && l.namesPlace(k+1)
	}
	if k > 0 && l.phrases[k-1].kind == phraseNoun && l.nounTraits(l.phrases[k-1].head)&english.Holding != 0 {
		return false
	}
	// A name that the lexicon does not have, after "in".
	return (l.x.At(q.prep).Word == english.In || l.x.At(q.prep).Word == english.At) && !l.x.At(q.head).Is(english.AnyNoun|english.AnyVerb|english.Adjective) && l.tags[q.head] == tagName && q.last-q.inner <= 3 && !l.x.At(q.head).Has(token.Upper) && !l.person(k) && !l.x.At(q.head).Is(english.Month|english.Weekday|english.Demonym|english.Group)
}

// namesPlace reports whether noun phrase k holds the name of a place at its
// head.
func (l *Linker) namesPlace(k int) bool {
	q := &l.phrases[k]
	for j := q.inner; j < q.last; j++ {
		if end, name := l.placeAt(j); end > j {
			if name.Kind&isPlace != 0 && end >= q.head {
				return true
			}
			j = end - 1
		}
	}
	return false
}

// placeExtent returns the tokens of the place that phrase k names, with the
// wider place after a comma: "Nairobi, Kenya".
func (l *Linker) placeExtent(k int) Extent {
	q := &l.phrases[k]
	e := Extent{q.inner, q.last}
	if l.x.At(e.First).Is(english.Determiner) && l.x.At(e.First).Word == english.The && e.Last-e.First > 1 && l.tags[e.First+1] == tagName {
		e.First++
	}
	if k+1 < len(l.phrases) && l.phrases[k+1].kind == phraseNoun && l.phrases[k+1].prep >= 0 && l.x.At(l.phrases[k+1].prep).Word == english.Of {
		e.Last = l.phrases[k+1].last
		k++
	}
	if k+2 < len(l.phrases) && l.phrases[k+1].kind == phraseComma && l.phrases[k+2].kind == phraseNoun && l.phrases[k+2].prep < 0 && l.namesPlace(k+2) &&
		(k+3 >= len(l.phrases) || l.phrases[k+3].kind == phraseComma || l.phrases[k+3].kind == phraseBreak || l.phrases[k+3].kind == phraseTime) {
		e.Last = l.phrases[k+2].last
	}
	return e
}

// site returns the kind of place, known without a name, at which what phrase at
// tells takes place: "at the airport"; "" where its clause has none.
func (l *Linker) site(at int) string {
	for k := max(at-maxChain, 0); k < len(l.phrases) && k < at+maxChain; k++ {
		q := &l.phrases[k]
		if q.kind == phraseBreak && k > at {
			break
		}
		if q.kind != phraseNoun || q.prep < 0 || l.x.At(q.inner).Word != english.The || l.timed(k) {
			continue
		}
		if w := l.x.At(q.prep).Word; w != english.In && w != english.At {
			continue
		}
		if t := l.x.At(q.head); t.Is(english.Place) && !t.Is(english.Abstract|english.TimeUnit|english.Group) && l.sharesClause(k, at) && !l.clauseBetween(min(k, at), max(k, at)) {
			return l.x.Bytes(q.inner, q.last)
		}
	}
	return ""
}

// placeReach is the number of sentences back to which a place reaches.
const placeReach = 3

// aside reports whether token k stands in a participle's phrase after a comma:
// ", hurt by weak demand in Germany".
func (l *Linker) aside(first, k int) bool {
	verb := false
	for i := k - 1; i >= first && i > k-16; i-- {
		t := l.x.At(i)
		if t.Word == english.Comma {
			return verb
		}
		verb = verb || t.Is(english.Participle|english.Gerund) && !t.Is(english.MainlyNoun|english.MainlyAdj)
	}
	return false
}

// ofSubject reports whether no verb stands before token k in the sentence that
// begins at token first, so that what stands there describes the subject.
func (l *Linker) ofSubject(first, k int) bool {
	for j := first; j < k; j++ {
		if t := l.tags[j]; t.verbal() || t == tagAux || t == tagTime || t == tagNone && l.x.At(j).Word == english.Comma {
			return false
		}
	}
	return l.tags[first] != tagPrep
}

// placeBefore returns the place that an earlier sentence of the same paragraph
// sets for the parsed one: after a preposition of place at its beginning, else
// anywhere in the sentence just before.
func (l *Linker) placeBefore() string {
	s := l.sent
	for back := 1; back <= placeReach && s-back >= 0; back++ {
		if l.x.At(l.x.Sentences[s-back+1].First).Has(token.NewPara) || l.x.TurnOf(s-back) != l.x.TurnOf(s) {
			return ""
		}
		sent := l.x.Sentences[s-back]
		for k := sent.First; k < sent.Last && k < sent.First+sayWindow*2; k++ {
			if back > 1 && k > sent.First {
				break
			}
			if l.tags[k] == tagRel || l.x.At(k).Is(english.Relative) && !l.x.At(k).Is(english.Determiner) {
				break
			}
			w := l.x.At(k).Word
			if w != english.In && w != english.At && w != english.Across {
				continue
			}
			first := k + 1
			if l.x.At(first).Word == english.The {
				first++
			}
			if end, name := l.placeAt(first); end > first && name.Kind&isPlace != 0 && !l.aside(sent.First, k) {
				if k > sent.First && l.ofSubject(sent.First, k) && !l.pronounAhead(s) {
					return "" // "The plant in Gdansk was opened": where the plant is
				}
				return l.x.Bytes(first, end)
			}
		}
	}
	return ""
}
