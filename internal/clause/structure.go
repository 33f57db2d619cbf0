package clause

import (
	"github.com/almanac-go/almanac/internal/english"
)

// assembler walks the phrases of a sentence once and finds for each verb group
// its subject, its object and the clause it stands in.
type assembler struct {
	l        *Linker
	subject  int        // noun phrase that the next verb can have as its subject
	first    int        // first noun phrase of the clause, while it has no finite verb
	before   int        // verb group before the last
	earlier  int        // subject before the last one, if a comma stands between
	outer    int        // subject that waits while a relative clause runs
	noun     int        // last noun phrase of any kind
	verb     int        // last verb group
	said     int        // last finite verb of saying
	relative bool       // a relative pronoun waits for its verb
	inside   bool       // the last verb group is in a relative clause
	sub      english.ID // a subordinator waits for its verb
	conj     bool       // the last mark was and, or, but
	comma    bool       // a comma stands since the last verb
	bracket  bool       // inside brackets; saved holds subject, noun and first from before
	saved    [3]int
	broken   bool // a mark that ends clauses stands since the last verb
}

// clauses assembles the clauses of the sentence.
func (l *Linker) clauses() {
	a := assembler{l: l, subject: -1, first: -1, before: -1, earlier: -1, outer: -1, noun: -1, verb: -1, said: -1}
	first := len(l.said)
	for i := range l.phrases {
		a.step(i)
		p := &l.phrases[i]
		says := p.kind == phraseVerb && p.verb.traits&english.Saying != 0 && p.verb.tense <= past || l.x.At(p.first).Word == english.According
		if says && len(l.said) < first+maxSayings {
			l.said = append(l.said, i)
		}
	}
	l.sayings = l.said[first:]
}

// maxSayings is the number of verbs of saying that are looked at in one
// sentence.
const maxSayings = 16

func (a *assembler) step(i int) {
	p := &a.l.phrases[i]
	switch p.kind {
	case phraseNoun:
		a.nounPhrase(i, p)
	case phraseVerb:
		a.verbGroup(i, p)
	case phraseComma:
		a.comma = true
		if a.inside {
			a.subject = a.outer
		}
	case phraseConj:
		a.conj = true
	case phraseSub:
		a.sub, a.subject, a.first = a.l.x.At(p.head).Word, -1, -1
		a.relative = false
	case phraseRel:
		a.relative, a.inside = true, true
		if a.verb >= 0 && a.l.phrases[a.verb].verb.relative {
			break
		}
		a.outer = a.subject
	case phraseOpen:
		a.saved = [3]int{a.subject, a.noun, a.first}
		a.bracket = true
	case phraseClose:
		if a.bracket {
			// what stands in a bracket is no subject of what follows
			a.subject, a.noun, a.first = a.saved[0], a.saved[1], a.saved[2]
			a.bracket = false
		}
	case phraseQuote:
		a.comma = true
	case phraseBreak:
		*a = assembler{l: a.l, subject: -1, first: -1, before: a.before, earlier: -1, outer: -1, noun: -1, verb: a.verb, said: a.said, broken: true}
	}
}

func (a *assembler) nounPhrase(i int, p *phrase) {
	a.noun = i
	if p.prep >= 0 {
		return
	}
	before := phraseBreak
	if i > 0 {
		before = a.l.phrases[i-1].kind
	}
	if a.verb >= 0 && (i == a.verb+1 || i == a.verb+2 && before == phraseOther) {
		a.l.phrases[a.verb].verb.object = i
	}
	if before == phraseComma {
		if a.subject >= 0 && a.l.isNumber(i) {
			return // "Moss, 24, won"
		}
		a.earlier = a.subject
	}
	if a.ofSubject(i, before) {
		return
	}
	a.subject = i
	if a.first < 0 {
		a.first = i
	}
	if !a.relative && a.comma {
		a.inside = false
	}
}

// ofSubject reports whether noun phrase i, behind a phrase of the kind before,
// belongs to the subject that there is.
func (a *assembler) ofSubject(i int, before kind) bool {
	if a.subject < 0 || a.subject < a.verb || i < 2 {
		return false
	}
	switch before {
	case phraseComma:
		return a.apposition(i)
	case phraseConj:
		return a.conjunct(i) || a.subject == i-2 && a.counted(i)
	case phraseNoun:
		return a.among(i)
	}
	return false
}

// counted reports whether noun phrase i is joined to the subject, whose figure
// counts it too: "Some 2,400 residents and tourists left".
func (a *assembler) counted(i int) bool {
	l := a.l
	return (a.verb < 0 || a.subject > a.verb+1) && l.counted(i-2) && !l.isNumber(i-2) && !l.counted(i) && l.tags[l.phrases[i].head] != tagPron && l.subjectOf(i)
}

// conjunct reports whether noun phrase i, behind a conjunction, is joined to the
// object of a preposition that belongs to the subject: "sales in Spain and Japan
// rose".
func (a *assembler) conjunct(i int) bool {
	q := &a.l.phrases[i-2]
	return q.kind == phraseNoun && q.prep >= 0 && !a.l.isNumber(a.subject) && !a.l.isNumber(i-2)
}

// among reports whether noun phrase i, behind a noun phrase, names some of the
// subject: "Three people, among them a child, have died".
func (a *assembler) among(i int) bool {
	l := a.l
	q := &l.phrases[i-1]
	if l.phrases[i-2].kind != phraseComma || q.prep < 0 {
		return false
	}
	w := l.x.At(q.prep).Word
	return (w == english.Among || w == english.Of) && l.tags[q.head] == tagPron
}

// apposition reports whether noun phrase i, behind a comma, describes the subject
// before it and ends with another one: "Patrick Amoth, the director of health,
// told".
func (a *assembler) apposition(i int) bool {
	l := a.l
	if a.verb >= 0 && l.phrases[a.verb].verb.object == a.subject {
		return false
	}
	for k := a.subject + 1; k < i-1; k++ {
		if q := &l.phrases[k]; q.kind != phraseNoun || q.prep < 0 {
			return false
		}
	}
	h := l.tags[l.phrases[a.subject].head]
	if h != tagNoun && h != tagName {
		return false
	}
	for k := i + 1; k < len(l.phrases) && k < i+8; k++ {
		switch q := &l.phrases[k]; q.kind {
		case phraseNoun, phraseConj, phraseTime:
		case phraseComma:
			return true
		default:
			return false
		}
	}
	return false
}

func (a *assembler) verbGroup(i int, p *phrase) {
	v := &p.verb
	a.shareAuxiliary(i, p)
	switch {
	case v.tense == infinitive || v.tense == gerund || v.tense == participle:
		a.nonFinite(i, v)
	default:
		a.finite(i, v)
	}
	a.before = a.verb
	a.verb = i
	if v.tense <= future {
		a.first = -1
		if v.traits&english.Saying != 0 {
			a.said = i
		}
	}
	a.conj, a.comma, a.broken = false, false, false
}

// shareAuxiliary gives a bare form that is joined to the verb before it that
// verb's auxiliaries: "was seized and burned", "will seize and burn".
func (a *assembler) shareAuxiliary(i int, p *phrase) {
	if !a.conj || a.verb < 0 || i == 0 || a.l.phrases[i-1].kind != phraseConj || a.l.tags[p.first] == tagTo || a.l.tags[p.first] == tagAux {
		return
	}
	q := &a.l.phrases[a.verb]
	if a.l.tags[q.head] != a.l.tags[p.head] || q.first == q.head {
		return
	}
	v, g := &p.verb, &q.verb
	v.tense, v.modal, v.perfect, v.progressive, v.passive, v.negated = g.tense, g.modal, g.perfect, g.progressive, g.passive, g.negated
	if v.tense == infinitive {
		v.governor = g.governor
	}
}

// nonFinite places an infinitive, a gerund or a participle.
func (a *assembler) nonFinite(i int, v *verbGroup) {
	if a.verb >= 0 && !a.broken {
		v.governor = a.verb
		if a.comma && a.before >= 0 && a.l.setOff(a.verb) {
			v.governor = a.before // "won, results showed, giving"
		}
		g := &a.l.phrases[v.governor].verb
		v.relative, v.sub = g.relative, g.sub
		v.subject = g.subject
		if g.object >= 0 && v.tense != gerund && g.traits&english.Linking == 0 && !a.l.counted(g.object) {
			v.subject = g.object
		}
	} else {
		v.subject = a.subject
	}
	if (v.tense == participle || v.tense == gerund) && a.noun == i-1 && i > 0 {
		v.subject = a.noun // a reduced relative clause
	}
}

// joined reports whether nothing but adverbs stands between a conjunction and
// verb group i.
func (a *assembler) joined(i int) bool {
	for k := i - 1; k >= 0 && k > i-6; k-- {
		switch a.l.phrases[k].kind {
		case phraseConj:
			return true
		case phraseOther, phraseTime:
		default:
			return false
		}
	}
	return false
}

// setOff reports whether verb group v tells who says so, with its subject after
// a comma: ", results showed".
func (l *Linker) setOff(v int) bool {
	g := &l.phrases[v].verb
	s := g.subject
	return (g.traits&(english.Saying|english.Finding) != 0) && s > 0 && s < v && v-s <= 2 && l.phrases[s-1].kind == phraseComma
}

// objectOfRelative reports whether what could be the subject of the next finite
// verb is the object of a relative clause that no mark ends: "A driver who killed
// two cyclists was jailed".
func (a *assembler) objectOfRelative() bool {
	if !a.inside || a.outer < 0 || a.comma || a.conj || a.sub != 0 || a.verb < 0 || a.subject != a.verb+1 {
		return false
	}
	g := &a.l.phrases[a.verb].verb
	return g.relative && g.tense <= future && g.object == a.subject && g.traits&(english.Saying|english.Supposing|english.Finding|english.Planning|english.Forecasting) == 0
}

// finite places a finite verb.
func (a *assembler) finite(i int, v *verbGroup) {
	switch {
	case a.relative:
		v.relative, v.subject = true, a.subject
		if i > 0 && a.l.phrases[i-1].kind == phraseRel {
			v.subject = a.noun
		}
		a.relative = false
		a.inside = true
	case a.comma && a.verb >= 0 && a.earlier >= 0 && a.l.phrases[a.verb].verb.traits&english.Saying != 0 && a.subject == a.verb-1 && i == a.verb+2:
		// "The army, she said, has": what is said goes on
		v.subject = a.earlier
		a.subject = a.earlier
	case a.comma && a.verb > 0 && a.subject == a.verb+1 && a.l.phrases[a.verb-1].kind == phraseComma && a.l.phrases[i-1].kind == phraseComma &&
		a.l.phrases[a.verb].verb.traits&english.Saying != 0 && a.l.phrases[a.verb].verb.subject >= 0:
		// "The port, said its director, will close"
		v.subject = a.l.phrases[a.verb].verb.subject
		a.subject = v.subject
	case a.conj && a.verb >= 0 && (a.subject <= a.verb || a.joined(i)):
		// "seized the cargo and burned it": the subject goes on
		g := &a.l.phrases[a.verb].verb
		v.relative, v.sub, v.subject, v.governor = g.relative, g.sub, g.subject, g.governor
		return
	case a.inside && a.subject <= a.verb || a.objectOfRelative():
		// the relative clause is over
		v.subject = a.outer
		a.inside = false
	case a.first >= 0 && a.first < a.verb && a.verb < a.subject && a.l.phrases[a.verb].verb.tense > future && i > 0 && a.l.phrases[i-1].kind == phraseComma && a.l.tags[a.l.phrases[a.first].head].nominal():
		// "The quake, the strongest to hit the country, knocked down"
		v.subject, a.subject = a.first, a.first
		a.inside = false
	default:
		v.subject = a.subject
		list := a.verb >= 0 && a.subject > a.verb+1 && a.l.listEnd(a.verb+1) == a.subject // "She said 540 men and 14 boats were there"
		if a.verb >= 0 && !a.broken && (!a.conj || list) {
			g := &a.l.phrases[a.verb].verb
			if g.traits&(english.Saying|english.Supposing|english.Forecasting|english.Planning) != 0 && (a.subject == a.verb+1 && !a.comma || list) ||
				a.sub != 0 && g.traits&(english.Finding|english.Saying|english.Supposing|english.Forecasting|english.Planning) != 0 {
				v.governor = a.verb
			}
		}
		a.inside = false
	}
	if a.sub == english.That && v.governor < 0 && a.said >= 0 && a.said < i {
		v.governor = a.said // "said that they were safe, and that more would come"
	}
	if a.sub != 0 {
		v.sub = a.sub
		a.sub = 0
	}
}
