package clause

import (
	"slices"
	"strings"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/measure"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// Claim is what the text claims with a figure. Its ID, its citations and its
// quantity are for the caller to fill.
type Claim struct {
	stats.Claim
	Figure int // the quantity, by index
	Times  []int
	From   int // the quantity that it changed from, -1 for none

	concept   string
	of, whole Extent          // the tokens of Of and Whole where they are one noun phrase
	main      english.ID      // the lemma of its verb, 0 for none
	traits    int32           // of that verb, see english.Saying
	again     bool            // it says the one before it over again, and has the same words
	way       stats.Direction // way from the old value that it tells
}

// Links are what [Linker.Link] finds.
type Links struct {
	Events []Event // what the text dates, in the order of the text
	Claims []Claim // one for each quantity but durations and ages, in the order of the quantities
	// Concepts holds for each quantity, durations too, the content words that
	// it is about, separated by spaces; "" where the sentence names nothing.
	Concepts []string
}

// coverFigures marks the tokens of figures with their hedges as numbers, so
// that "more than 100 ships" is one noun phrase.
func (l *Linker) coverFigures(qs []measure.Mention) {
	for i := range qs {
		q := &qs[i]
		if k := q.PerFirst; k > 0 && k+1 == q.PerLast && l.tags[k] == tagNone && l.x.At(k).Is(english.TimeUnit) && l.x.At(k-1).Is(english.Determiner) && l.tags[k-1] == tagNone {
			l.tags[k-1], l.tags[k] = tagAdv, tagAdv // "40 carts a day crossed it": no subject
		}
		if t := l.x.At(q.First); q.Kind == measure.Multiple && q.Last == q.First+1 && t.Is(english.AnyVerb) && !t.Is(english.Adverb) {
			continue // "doubled" is a figure and a verb
		} else if q.Last == q.First+1 && t.Word == english.Twice {
			continue // tagged by its neighbours
		}
		for k := min(q.OuterFirst, q.First); k < max(q.OuterLast, q.Last) && k < l.x.Len(); k++ {
			if l.tags[k] == tagNone {
				l.tags[k] = tagNum
			}
		}
	}
}

// reader reads the claims of one sentence.
type reader struct {
	l       *Linker
	qs      []measure.Mention
	q0, q1  int // quantities of the sentence
	t0, t1  int // time expressions of the sentence
	events  []Event
	frame   frame // date that the sentence before has set
	framed  bool
	whole   string     // of the share that was read before
	last    int        // the claim read before, by index, -1 for none in the sentence; see [reader.previous]
	current int        // the quantity that is read
	aside   int        // the quantity that was last found to stand beside a name, see alongside
	seen    []ofPhrase // what the figures before are of
}

// ofPhrase is what the figure in a noun phrase was found to be of, and what a
// part of it takes over.
type ofPhrase struct {
	phrase int
	of     string
	at     Extent

	kind    measure.Kind
	subject bool // the figure stands in the subject
	unit    stats.Unit
	part    int // number of the figure that it is a part of, -1 for none
	when    timeline.Period
	basis   timeline.Basis
	times   []int
	place   string
	status  timeline.Status
}

// maxPairs is the number of figures that are looked back to.
const maxPairs = 16

// ofBefore returns what an earlier figure of noun phrase p is of.
func (r *reader) ofBefore(p int) (string, Extent) {
	for i := len(r.seen) - 1; i >= 0 && i > len(r.seen)-maxPairs; i-- {
		if r.seen[i].phrase == p {
			return r.seen[i].of, r.seen[i].at
		}
	}
	return "", Extent{}
}

// read reads the claims of the sentence's figures, those of lengths of time among
// them.
func (r *reader) read() {
	l := r.l
	for i := r.q0; i < r.q1; i++ {
		n := len(l.claims)
		l.claims = slices.Grow(l.claims, 1)[:n+1]
		if c := &l.claims[n]; r.claim(i, c) {
			l.concepts[i] = c.concept
		} else {
			l.claims = l.claims[:n]
		}
	}
}

// previous returns the claim of the quantity before quantity i, nil if it has
// none of its own in the sentence.
func (r *reader) previous(i int) *Claim {
	if r.last < 0 || r.l.claims[r.last].Figure != i-1 {
		return nil
	}
	return &r.l.claims[r.last]
}

// site is where a figure stands in the syntax of its sentence.
type site struct {
	q       *measure.Mention
	phrase  int  // noun phrase that holds the figure, -1 for none
	verb    int  // verb group of its clause, -1 for none
	subject bool // the figure stands in the subject of that verb
	object  bool // the figure stands in its object, without a preposition
	after   int  // first token after figure and hedge
}

// claim reads the claim of quantity i into c, the last of the linker's, and
// reports whether there is one.
func (r *reader) claim(i int, c *Claim) bool {
	l := r.l
	q := &r.qs[i]
	s := site{q: q, phrase: l.phraseOf(q.First), verb: -1, after: max(q.Last, q.OuterLast)}
	if s.phrase < 0 {
		return false
	}
	if r.bracketed(&s, i) {
		*c = *r.previous(i)
		c.Figure, c.again, c.way = i, true, stats.DirectionNone
		if r.beside(&s, i) {
			r.ofNote(c)
		}
		return true
	}
	*c = Claim{}
	c.Figure, c.From = i, -1
	r.place(&s)
	whole := r.wholeOf(&s)
	if whole >= 0 {
		r.part(&s, c, whole)
	} else {
		r.subjectMatter(&s, c)
		r.mend(&s, c)
	}
	r.change(&s, c, i)
	r.circumstances(&s, c)
	if whole >= 0 {
		r.partCircumstances(c, whole)
	}
	if r.beside(&s, i) && r.l.leadOf(r.l.sent) >= 0 {
		r.ofNote(c)
	}
	r.current = i
	c.concept = r.concept(&s, c)
	if s.verb >= 0 {
		c.main, c.traits = l.phrases[s.verb].verb.main, l.phrases[s.verb].verb.traits
	}
	r.seen = append(r.seen, ofPhrase{s.phrase, c.Of, c.of, q.Kind, s.subject, q.Q.Unit, whole, c.When, c.WhenBasis, c.Times, c.Place, c.Status})
	r.last = len(l.claims) - 1
	return true
}

// place finds the verb that the figure belongs to.
func (r *reader) place(s *site) {
	l := r.l
	p := s.phrase
	if l.phrases[p].kind == phraseVerb {
		s.verb = p
		return
	}
	// In the subject: a verb follows whose subject is this phrase, or the phrase
	// that this one belongs to.
	head := p
	for head > max(0, p-maxChain) && l.phrases[head].prep >= 0 && l.phrases[head-1].kind == phraseNoun && l.x.At(l.phrases[head].prep).Word == english.Of {
		head--
	}
	list := l.listEnd(p)
	for k := p + 1; k < len(l.phrases) && k < p+maxReach; k++ {
		q := &l.phrases[k]
		if q.kind == phraseBreak {
			break
		}
		if q.kind == phraseVerb && q.verb.subject == list && list > p && q.verb.tense <= future {
			s.verb, s.subject = k, true
			return
		}
		if q.kind == phraseVerb && (q.verb.subject == p || q.verb.subject == head) && (!q.verb.relative || k <= p+3 && l.relativePart(p) >= 0) && q.verb.tense <= future {
			// "The agency said 120 people were hurt": what is said is a clause.
			if b := l.verbBefore(p); b >= 0 && l.phrases[b].verb.object == p && !l.clauseBetween(b, p) && l.phrases[b].verb.traits&english.Saying == 0 {
				break
			}
			s.verb, s.subject = k, true
			return
		}
	}
	if v := l.restatedSubject(p); v >= 0 {
		s.verb, s.subject = v, true
		return
	}
	s.verb = l.verbBefore(p)
	if s.verb < 0 {
		if v := l.ownClause(p); v >= 0 {
			s.verb, s.subject = v, true
			return
		}
		s.verb = l.verbAfter(p)
		return
	}
	s.object = l.phrases[s.verb].verb.object == p
}

// ownClause returns the verb group of the relative clause that says what noun
// phrase p did, behind a preposition: "Of the 83 men who went to war"; -1 for
// none.
func (l *Linker) ownClause(p int) int {
	if l.phrases[p].prep < 0 || p+2 >= len(l.phrases) || l.phrases[p+1].kind != phraseRel {
		return -1
	}
	if g := &l.phrases[p+2]; g.kind == phraseVerb && g.verb.relative && g.verb.subject == p {
		return p + 2
	}
	return -1
}

// listEnd returns the last noun phrase of the list that noun phrase p begins
// or goes on with, if it tells what is said: "She said 540 men, 120 cars and 14
// boats were there"; else p.
func (l *Linker) listEnd(p int) int {
	if b := l.verbBefore(p); b < 0 || l.phrases[b].verb.traits&english.Saying == 0 {
		return p
	}
	end := p
	for k := p + 1; k+1 < len(l.phrases) && k < p+3*longestNamed; k += 2 {
		if j := l.phrases[k].kind; j != phraseComma && j != phraseConj || l.phrases[k+1].kind != phraseNoun || l.phrases[k+1].prep >= 0 {
			break
		}
		if end = k + 1; l.phrases[k].kind == phraseConj {
			return end
		}
	}
	return p
}

// restatedSubject returns the verb group whose subject says noun phrase p over
// again: "27 of them, or 66 percent, are", "61 (70%) were"; -1 for none.
func (l *Linker) restatedSubject(p int) int {
	k := p + 1
	if k < len(l.phrases) && l.phrases[k].kind == phraseNoun && l.phrases[k].prep >= 0 && l.x.At(l.phrases[k].prep).Word == english.Of {
		k++
	}
	bracket := k < len(l.phrases) && l.phrases[k].kind == phraseOpen
	if !bracket {
		if k+1 >= len(l.phrases) || l.phrases[k].kind != phraseComma || l.x.At(l.phrases[k+1].head).Word != english.Or {
			return -1
		}
		k++
	}
	k++
	if k+2 >= len(l.phrases) || l.phrases[k].kind != phraseNoun || !l.counted(k) {
		return -1
	}
	if v := &l.phrases[k+2]; (l.phrases[k+1].kind == phraseComma || l.phrases[k+1].kind == phraseClose) && v.kind == phraseVerb && v.verb.tense <= future && (v.verb.subject == k || v.verb.subject == p || bracket && v.verb.subject < 0) {
		return k + 2
	}
	return -1
}

// text returns the tokens [first, last) as the text has them, without a leading
// article and without the time expressions at the end.
func (r *reader) text(first, last int) string {
	l := r.l
	for first < last && (l.x.At(first).Word == english.The || l.x.At(first).Word == english.More || l.x.At(first).Word == english.Other || l.x.At(first).Word == english.A || l.x.At(first).Word == english.An || l.tags[first] == tagNone) {
		first++
	}
	for last > first && (l.tags[last-1] == tagTime || l.tags[last-1] == tagNone && l.x.At(last-1).Word != english.RightParen || l.tags[last-1] == tagPrep || l.tags[last-1] == tagConj) {
		last--
	}
	return oneLine(l.x.Bytes(first, last))
}

// span returns the text of the tokens [first, last) as [reader.text] does, and
// the tokens.
func (r *reader) span(first, last int) (string, Extent) {
	return r.text(first, last), Extent{first, last}
}

// circumstances fills verb, actor, place, time, speaker and status.
func (r *reader) circumstances(s *site, c *Claim) {
	l := r.l
	if s.verb >= 0 {
		v := &l.phrases[s.verb].verb
		c.Verb = l.x.Lexicon.Form(v.main)
		c.Status = l.verbStatus(s.verb)
		if c.Status == timeline.StatusNegated && v.negated && s.phrase < s.verb {
			c.Status = l.formStatus(s.verb) // "19 did not return": so many there were
		}
		if l.x.At(l.phrases[s.verb].head).Is(english.Be) && l.complemented(s.verb) {
			c.Status = l.verbStatus(s.verb + 1) // "a 20 MW line is to open"
		}
		if (!s.subject || v.passive) && !(v.subject >= 0 && l.counted(v.subject) && !s.object && !v.passive) {
			c.Actor = l.text(l.actor(s.verb)) // but "some 12,500 cars crossed it, up from 11,000"
		}
		if n := v.subject; n >= 0 && c.of.First == l.phrases[n].inner && c.of.First < c.of.Last && c.of.Last <= l.phrases[s.verb].first && !(s.object && (l.agentive(s.verb) || v.traits&(english.Linking|english.Upward|english.Downward) == 0 && v.main != l.x.Lexicon.Lemma(english.Have_))) {
			c.Actor = "" // it is what is measured
		}
		if r.bystander(s) {
			c.Actor = ""
		}
		if s.subject && s.q.Kind == measure.Percent || s.q.Kind == measure.Share && s.subject {
			c.Actor = "" // what is done to the whole is what the share is of
		}
		if s.phrase > 0 && !s.object && (s.q.Kind == measure.Percent || s.q.Kind == measure.Share) && l.phrases[s.phrase].prep < 0 && l.phrases[s.phrase-1].kind == phraseComma {
			c.Actor = "" // "recorded 1,184 thefts, 12 percent fewer than before"
		}
		if v.traits&english.Rating != 0 && l.rated(s.phrase) && l.agentive(s.verb) {
			c.Actor = "" // "the prosecutor put the damage at $3 million"
		}
		if r.planned(s) && c.Status == timeline.StatusActual {
			c.Status = timeline.StatusPlanned
			if v.traits&english.Forecasting != 0 {
				c.Status = timeline.StatusForecast
			}
		}
		if v.traits&english.Linking != 0 || v.traits&(english.Upward|english.Downward) != 0 && (!s.object || !l.agentive(s.verb)) && !v.passive && (v.object < 0 || v.object == s.phrase || l.counted(v.object)) || v.passive && s.subject && v.traits&english.Saying != 0 {
			c.Actor = ""
		}
	}
	c.Place = l.text(l.place(s.q.First))
	if c.Place == "" {
		c.Place = r.implied(s)
	}
	if c.Place == "" {
		c.Place = l.site(s.phrase)
	}
	if c.Place == "" {
		c.Place = l.placeBefore()
	}
	r.when(s, c)
	c.Attribution = l.speaker(s.q.First, s.verb)
	if v := s.verb; c.Attribution.IsZero() && v >= 0 && l.phrases[v].verb.traits&english.Rating != 0 && !l.phrases[v].verb.passive && l.rated(s.phrase) && l.agentive(v) {
		c.Attribution = l.attribution(l.phrases[v].verb.subject, v)
	}
	r.aggregate(s, c)
}

// rated reports whether the figure in noun phrase p stands behind "at".
func (l *Linker) rated(p int) bool {
	q := &l.phrases[p]
	return l.x.At(q.first).Word == english.At
}

// planned reports whether the figure is the object of a verb of planning or
// foretelling, and so no fact yet: "approved $5 million", "expects 600 jobs".
func (r *reader) planned(s *site) bool {
	l := r.l
	g := &l.phrases[s.verb].verb
	if g.traits&(english.Planning|english.Forecasting) == 0 || g.traits&(english.Saying|english.Failing) != 0 {
		return false
	}
	if s.object && g.traits&english.Addressing != 0 && l.person(s.phrase) {
		return false // "called 46 witnesses", but "requested 46 nurses"
	}
	head := l.chainHead(s.phrase)
	if g.passive {
		// "Investment of $2m is planned"
		return g.subject >= 0 && g.object < 0 && (g.subject == s.phrase || g.subject == head || g.subject < s.phrase && s.phrase < s.verb) && !l.complemented(s.verb) && g.tense != participle
	}
	if head != s.phrase && head == g.object && l.x.At(l.phrases[s.phrase].prep).Word == english.Of {
		return true // "expects revenue of $2m"
	}
	if p := &l.phrases[s.phrase]; s.phrase == s.verb+1 && p.prep >= 0 && (l.x.At(p.prep).Word == english.For || l.x.At(p.prep).Word == english.At) {
		return true // "aims for 12%"
	}
	return s.object && g.traits&(english.Planning|english.Forecasting) != 0 && g.traits&(english.Saying|english.Failing) == 0
}

// implied returns the country that the actor names by an adjective or is the
// authority of: "Dominican authorities", "the Government of Costa Rica".
func (r *reader) implied(s *site) string {
	l := r.l
	if s.verb < 0 {
		return ""
	}
	n := l.phrases[s.verb].verb.subject
	if n < 0 {
		return ""
	}
	h := l.phrases[n].head
	if !l.x.At(h).Is(english.Group|english.Person) && l.nounTraits(h)&(english.Institution|english.Anonymous) == 0 {
		return ""
	}
	return l.country(l.subjectExtent(n))
}

// country returns the place that the words e name or derive from.
func (l *Linker) country(e Extent) string {
	for k := e.First; k < e.Last; k++ {
		end, name := l.placeAt(k)
		if end == k {
			continue
		}
		if name.Kind&english.Inhabitant != 0 && name.Place != "" && l.tags[k] != tagNoun {
			return titled(name.Place)
		}
		if name.Kind&(english.Country|english.Province|english.Town) != 0 && l.x.At(end).Word != english.Hyphen {
			return l.x.Bytes(k, end)
		}
	}
	return ""
}

// titled writes the words of a name with capitals.
func titled(name string) string {
	words := strings.Fields(name)
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, " ")
}
