package clause

import (
	"strings"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// speaker tells on whose word token i of the parsed sentence stands: that of
// the one quoted, of the subject of a verb of saying, or of the one whose turn
// it is; v is a verb group of the sentence that token i belongs to, or -1.
func (l *Linker) speaker(i, v int) timeline.Attribution {
	if q := l.quotes.at(i); q >= 0 && l.quoted(q) {
		if a := l.quoteSpeaker(q); !a.IsZero() {
			return a
		}
	}
	if a := l.reportedBy(i, v); !a.IsZero() {
		return a
	}
	if t := l.x.TurnOf(l.sent); t >= 0 {
		return l.turnSpeaker(t)
	}
	return timeline.Attribution{}
}

// quoted reports whether quotation q is long enough to be speech and not a
// word or a name in quotation marks.
func (l *Linker) quoted(q int) bool {
	return l.quotes.list[q].last-l.quotes.list[q].first > 6
}

// reportedBy finds the verb of saying whose complement holds token i, or that
// stands apart from the clause that it reports, and "according to".
func (l *Linker) reportedBy(i, v int) timeline.Attribution {
	for depth := 0; v >= 0 && depth < 5; depth++ {
		up := l.phrases[v].verb.governor
		if up < 0 || up >= v {
			break
		}
		if g := &l.phrases[up].verb; g.traits&(english.Saying|english.Finding) != 0 && g.subject >= 0 && l.phrases[up].verb.tense <= future && l.phrases[v].verb.tense <= future {
			return l.attribution(g.subject, up)
		}
		v = up
	}
	for k := range l.phrases {
		p := &l.phrases[k]
		switch {
		case p.kind == phraseVerb && p.verb.traits&english.Saying != 0 && p.verb.tense <= past:
			if s := l.apart(k, i); s >= 0 {
				return l.attribution(s, k)
			}
		case l.x.At(p.first).Word == english.According:
			for n := k; n < len(l.phrases) && n < k+4; n++ {
				if l.phrases[n].kind == phraseNoun {
					return l.attribution(n, -1)
				}
			}
		}
	}
	return timeline.Attribution{}
}

// apart returns the subject of the verb of saying at phrase k if the two stand
// apart from what they report: ", she said,", ", said the minister.", else -1.
// Token i is what they must report.
func (l *Linker) apart(k, i int) int {
	p := &l.phrases[k]
	next := k + 1
	// "…, said Colonel Ruiz, who attended": the subject follows.
	if k > 0 && next < len(l.phrases) && l.closes(k-1) && l.phrases[next].kind == phraseNoun && l.phrases[next].prep < 0 && i < p.first && !l.timed(next) {
		return next
	}
	s := p.verb.subject
	if s < 0 || s >= k || k-s > 6 {
		return -1
	}
	first := s
	for first > 0 && l.phrases[first-1].kind == phraseNoun && l.phrases[first].prep >= 0 {
		first--
	}
	before := first == 0 || l.closes(first-1)
	for next < len(l.phrases) && (l.phrases[next].kind == phraseTime || l.phrases[next].kind == phraseNoun && (l.phrases[next].prep >= 0 || next == p.verb.object)) {
		next++
	}
	after := next >= len(l.phrases) || l.closes(next)
	if before && after && first > 0 && (i < l.phrases[first].first || i >= p.last) {
		return s
	}
	return -1
}

// closes reports whether phrase k is a comma, a quotation mark or a mark that
// ends a clause.
func (l *Linker) closes(k int) bool {
	switch l.phrases[k].kind {
	case phraseComma, phraseQuote, phraseBreak:
		return true
	}
	return false
}

// timed reports whether noun phrase p holds a time expression.
func (l *Linker) timed(p int) bool { return l.timeAt(l.phrases[p].head) >= 0 }

// quoteSpeaker finds who says quotation q: in the words around it, else whoever
// says the quotation before it in the same paragraph.
func (l *Linker) quoteSpeaker(q int) timeline.Attribution {
	for back := 0; q >= 0 && back < 6; back++ {
		o := l.quotes.list[q]
		if a := l.saidAfter(o.last); !a.IsZero() {
			return a
		}
		if a := l.saidBefore(o.first); !a.IsZero() {
			return a
		}
		if q == 0 {
			break
		}
		prev := l.quotes.list[q-1]
		// A quotation goes on in the same paragraph, or in the next one if the
		// one before was not closed.
		if l.paragraphBetween(prev.last, o.first) && prev.last != o.first {
			break
		}
		if o.first-prev.last > 60 {
			break
		}
		q--
	}
	return timeline.Attribution{}
}

func (l *Linker) paragraphBetween(i, j int) bool {
	for k := i; k <= j && k < l.x.Len(); k++ {
		if l.x.At(k).Has(token.NewPara) {
			return true
		}
	}
	return false
}

// sayWindow is the number of tokens around a quotation in which its speaker
// stands.
const sayWindow = 24

// saidAfter reads "said NAME" and "NAME said" from token i, the first after a
// quotation.
func (l *Linker) saidAfter(i int) timeline.Attribution {
	end := min(i+sayWindow, l.x.Len())
	for k := i; k < end; k++ {
		t := l.x.At(k)
		if t.Has(token.Sentence) && k > i || t.Has(token.NewPara) || t.Word == english.OpenQuote || t.Word == english.Quote {
			break
		}
		if !l.says(k) {
			continue
		}
		if k == i || k == i+1 && l.x.At(i).Kind == token.Mark {
			return l.attributionOf(Extent{k + 1, l.nameEnd(k+1, end)}, k)
		}
		return l.attributionOf(Extent{i, k}, k)
	}
	return timeline.Attribution{}
}

// saidBefore reads "NAME said:" and "NAME told REPORTERS:" up to token i, the
// first of a quotation.
func (l *Linker) saidBefore(i int) timeline.Attribution {
	if i == 0 {
		return timeline.Attribution{}
	}
	if w := l.x.At(i - 1).Word; w != english.Colon && w != english.Comma && !l.says(i-1) {
		return timeline.Attribution{}
	}
	first := l.x.Sentences[l.x.SentenceOf(i-1)].First
	for k := i - 1; k >= first && k > i-sayWindow; k-- {
		if l.x.At(k).Word == english.CloseQuote {
			break
		}
		if l.says(k) && k > first {
			s := k
			for s > first && s > k-sayWindow && !l.stops(s-1) {
				s--
			}
			return l.attributionOf(Extent{s, k}, k)
		}
	}
	return timeline.Attribution{}
}

// stops reports whether token k is a mark that cannot stand inside a name and
// its description.
func (l *Linker) stops(k int) bool {
	switch l.x.At(k).Word {
	case english.CloseQuote, english.OpenQuote, english.Quote, english.Semicolon, english.Colon, english.FullStop:
		return true
	}
	return false
}

// says reports whether token k is a finite form of a verb of saying.
func (l *Linker) says(k int) bool {
	t := l.x.At(k)
	return t.Is(english.Past|english.Verb3|english.Verb) && l.x.Lexicon.Value(l.x.Lexicon.Lemma(t.Word), english.Verb)&english.Saying != 0 && !t.Has(token.Cap)
}

// nameEnd returns the end of the noun phrase that begins at token k.
func (l *Linker) nameEnd(k, end int) int {
	for k < end {
		t := l.x.At(k)
		if t.Kind == token.Mark && t.Word != english.LeftParen && t.Word != english.RightParen && t.Word != english.Hyphen && !(t.Word == english.FullStop && !t.Has(token.Space) && k+1 < end && !l.x.At(k+1).Has(token.Sentence)) {
			break
		}
		if t.Has(token.Sentence) || l.timeAt(k) >= 0 || t.Is(english.Subordinator|english.Relative) && !t.Is(english.Preposition) {
			break
		}
		k++
	}
	return k
}

// attribution makes the attribution to noun phrase n, as said by verb phrase v,
// -1 for none.
func (l *Linker) attribution(n, v int) timeline.Attribution {
	q := &l.phrases[n]
	e := Extent{q.inner, l.nounEnd(n)}
	verb := -1
	if v >= 0 {
		verb = l.phrases[v].head
	}
	return l.attributionOf(e, verb)
}

// nounEnd returns the end of the noun phrase n with the phrases that belong to
// it: "of the ministry", ", a spokesman for the army,".
func (l *Linker) nounEnd(n int) int {
	k := n
	for k+1 < len(l.phrases) && k < n+4 && l.phrases[k+1].kind == phraseNoun && l.phrases[k+1].prep >= 0 && !l.timed(k+1) {
		k++
	}
	return l.phrases[k].last
}

// attributionOf makes the attribution to the speaker whom the tokens e tell of;
// verb is the token of the verb of saying, -1 for none.
func (l *Linker) attributionOf(e Extent, verb int) timeline.Attribution {
	e = l.trimmed(e)
	if e.First >= e.Last {
		return timeline.Attribution{}
	}
	var a timeline.Attribution
	if verb >= 0 {
		a.Verb = l.x.Surface(verb)
	}
	if e.Last-e.First == 1 && l.x.At(e.First).Is(english.Pronoun) {
		return l.pronounSpeaker(e.First, a)
	}
	name := l.personName(e)
	switch {
	case name.First < name.Last:
		a.Kind = timeline.SpeakerNamed
		full := l.fullName(name)
		a.Speaker = l.x.Bytes(full.First, full.Last)
		a.Role = l.role(e, name)
	case l.anonymous(e):
		a.Kind, a.Speaker = timeline.SpeakerUnnamedOfficial, l.x.Bytes(e.First, e.Last)
	case l.documentItself(e):
		a.Kind, a.Speaker = timeline.SpeakerDocument, l.x.Bytes(e.First, e.Last)
	default:
		a.Kind, a.Speaker = timeline.SpeakerInstitution, l.x.Bytes(e.First, e.Last)
	}
	return a
}

// trimmed drops marks, conjunctions and time expressions at both ends.
func (l *Linker) trimmed(e Extent) Extent {
	loose := func(k int) bool {
		t := l.x.At(k)
		return t.Kind == token.Mark && t.Word != english.RightParen && !(t.Word == english.FullStop && k > e.First && l.x.At(k-1).Has(token.Dotted)) ||
			t.Is(english.Conjunction) || l.timeAt(k) >= 0 || t.Is(english.Adverb) && !t.Is(english.AnyNoun|english.Adjective|english.Determiner) && !t.Has(token.Cap)
	}
	for e.First < e.Last && loose(e.First) {
		e.First++
	}
	for e.First < e.Last && loose(e.Last-1) {
		e.Last--
	}
	return e
}

// personName returns the run of capitalised words in e that names a person:
// the last one that follows a title or stands before a comma; empty if there
// is none.
func (l *Linker) personName(e Extent) Extent {
	best := Extent{}
	for k := e.First; k < e.Last; {
		if !l.nameWord(k) {
			if best.First < best.Last && l.x.At(k).Word == english.Comma {
				return best // what follows describes
			}
			k++
			continue
		}
		j := k + 1
		for j < e.Last && (l.nameWord(j) || l.x.At(j).Word == english.Hyphen && l.x.Joined(j) || l.x.At(j).Word == english.FullStop && l.x.At(j-1).Len() == 1) {
			j++
		}
		if n := l.person1(Extent{k, j}, e); n.First < n.Last {
			best = n
		}
		k = j
	}
	return best
}

// nameWord reports whether token k is a capitalised word that may belong to
// the name of a person.
func (l *Linker) nameWord(k int) bool {
	t := l.x.At(k)
	return t.Kind == token.Word && t.Has(token.Cap) && !t.Is(english.Determiner|english.Preposition|english.Pronoun|english.Possessive|english.Conjunction)
}

// person1 cuts titles and words of offices off the run r of capitalised words
// and returns what is left if it names a person; e is the whole description.
func (l *Linker) person1(r, e Extent) Extent {
	titled := false
	first := r.First
	for k := r.First; k < r.Last; k++ {
		t := l.x.At(k)
		common := t.Is(english.AnyNoun|english.Adjective) && !t.Is(english.Geographic)
		if t.Is(english.Title) || l.nounTraits(k)&english.Anonymous != 0 || t.Is(english.Person) && k < r.Last-1 && common {
			titled, first = true, k+1
		}
	}
	if first >= r.Last {
		return Extent{}
	}
	// "Minister of Public Security Juan Manuel Pino": the office goes on after
	// "of" with common words.
	if r.First > e.First && l.x.At(r.First-1).Word == english.Of {
		for first < r.Last-1 && l.x.At(first).Is(english.AnyNoun|english.Adjective|english.Demonym) {
			first++
			titled = true
		}
		if !titled {
			return Extent{}
		}
	}
	n := Extent{first, r.Last}
	last := l.x.At(r.Last - 1)
	switch {
	case last.Is(english.Group) || l.nounTraits(r.Last-1)&english.Institution != 0 || last.Has(token.Upper) && last.Len() > 2 && n.Last-n.First == 1 && !titled:
		return Extent{}
	case titled:
		return n
	case l.x.At(r.First).Is(english.Geographic|english.Demonym) && n.Last-n.First == 1:
		return Extent{}
	case n.Last-n.First == 1:
		if full := l.fullName(n); full.Last-full.First > 1 {
			return n
		}
		return Extent{}
	}
	// Two capitalised words and more without a title: a person unless a common
	// noun closes them.
	if last.Is(english.MainlyNoun) && !last.Is(english.Person) || l.x.At(n.First).Is(english.Geographic) && last.Is(english.AnyNoun) {
		return Extent{}
	}
	if l.x.At(e.First).Word == english.The {
		return Extent{}
	}
	return n
}

// role returns what e says of the person besides the name.
func (l *Linker) role(e, name Extent) string {
	before := l.trimmed(Extent{e.First, name.First})
	if before.First < before.Last {
		return l.x.Bytes(before.First, before.Last)
	}
	after := l.trimmed(Extent{name.Last, e.Last})
	if after.First < after.Last {
		return l.x.Bytes(after.First, after.Last)
	}
	return ""
}

// anonymous reports whether e tells of people without a name.
func (l *Linker) anonymous(e Extent) bool {
	for k := e.First; k < e.Last; k++ {
		if k > e.First && l.x.At(k).Is(english.Preposition) {
			break
		}
		if l.nounTraits(k)&english.Anonymous != 0 {
			return true
		}
	}
	return false
}

// documentItself reports whether e is "this report", "the present study".
func (l *Linker) documentItself(e Extent) bool {
	return l.x.At(e.First).Word == english.This && l.nounTraits(e.Last-1)&(english.Naming|english.Institution) != 0
}

// pronounSpeaker resolves a pronoun that speaks: the last person named before
// it, as a speaker or as a subject.
func (l *Linker) pronounSpeaker(k int, a timeline.Attribution) timeline.Attribution {
	switch l.x.At(k).Word {
	case english.He, english.She:
	case english.I, english.We:
		if t := l.x.TurnOf(l.x.SentenceOf(k)); t >= 0 {
			return l.turnSpeaker(t)
		}
		return timeline.Attribution{}
	default:
		return timeline.Attribution{}
	}
	from := max(k-pronounReach, 0)
	for i := k - 1; i > from; i-- {
		if !l.nameWord(i) || l.nameWord(i+1) && i+1 < k {
			continue
		}
		j := i
		for j > from && l.nameWord(j-1) {
			j--
		}
		n := l.person1(Extent{j, i + 1}, Extent{max(from, j-3), i + 1})
		if n.First < n.Last {
			full := l.fullName(n)
			a.Kind, a.Speaker = timeline.SpeakerNamed, l.x.Bytes(full.First, full.Last)
			return a
		}
		i = j
	}
	return timeline.Attribution{}
}

// pronounReach is the number of tokens that "he said" looks back for a name.
const pronounReach = 120

// turnSpeaker returns who speaks in turn t: the fullest form of the name on
// the label.
func (l *Linker) turnSpeaker(t int) timeline.Attribution {
	e := Extent{l.x.Turns[t].Label.First, l.x.Turns[t].Label.Last}
	a := timeline.Attribution{Kind: timeline.SpeakerNamed}
	name := l.personName(e)
	if name.First >= name.Last {
		a.Kind = timeline.SpeakerInstitution
		a.Speaker = l.x.Bytes(e.First, e.Last)
		return a
	}
	full := l.fullName(name)
	a.Speaker = l.x.Bytes(full.First, full.Last)
	if full != name {
		for i := range l.x.Turns {
			if s := l.x.Turns[i].Label; s.First <= full.First && full.Last <= s.Last {
				e, name = Extent{s.First, s.Last}, full
				break
			}
		}
	}
	a.Role = l.role(e, name)
	return a
}

// fullName returns the fullest form of a name in the text: the first run of
// two capitalised words and more that ends with the same word.
func (l *Linker) fullName(n Extent) Extent {
	if !l.collected {
		l.collectNames()
	}
	w := l.x.Surface(n.Last - 1)
	if full, ok := l.names[w]; ok && full.Last-full.First > n.Last-n.First {
		return full
	}
	return n
}

// collectNames finds the persons that the text names with two words or more.
func (l *Linker) collectNames() {
	l.collected = true
	if l.names == nil {
		l.names = map[string]Extent{}
	}
	clear(l.names)
	x := l.x
	for k := 0; k < x.Len(); {
		if !l.nameWord(k) {
			k++
			continue
		}
		j := k + 1
		for j < x.Len() && j < k+12 && !x.At(j).Has(token.Sentence|token.NewLine) && (l.nameWord(j) || x.At(j).Word == english.Hyphen && x.Joined(j) || x.At(j).Word == english.FullStop && x.At(j-1).Len() == 1) {
			j++
		}
		if j-k > 1 {
			l.enterName(Extent{k, j})
		}
		k = j
	}
}

// enterName enters the person that the capitalised words r name, under every
// word of the name but given names and initials.
func (l *Linker) enterName(r Extent) {
	if l.x.LineOf(l.x.SentenceOf(r.First)).Kind == token.Heading {
		return
	}
	from := max(r.First-3, 0)
	n := l.person1(r, Extent{from, r.Last})
	if n.Last-n.First < 2 {
		return
	}
	for k := n.First + 1; k < n.Last; k++ {
		w := l.x.Surface(k)
		if old, ok := l.names[w]; !ok || old.Last-old.First < n.Last-n.First && strings.HasPrefix(l.x.Bytes(n.First, n.Last), l.x.Surface(old.First)) {
			l.names[w] = n
		}
	}
}
