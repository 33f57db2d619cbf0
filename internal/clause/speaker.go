package clause

import (
	"sort"

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
	if v >= 0 {
		if g := &l.phrases[v].verb; g.traits&english.Forecasting != 0 && g.traits&english.Planning == 0 && g.subject >= 0 && !g.passive && g.tense <= past && i > l.phrases[v].head && l.agentive(v) {
			return l.attribution(g.subject, v) // "The firm expects revenue of $2m"
		}
	}
	for depth := 0; v >= 0 && depth < 5; depth++ {
		up := l.phrases[v].verb.governor
		if up < 0 || up >= v {
			break
		}
		if g := &l.phrases[up].verb; g.traits&english.Forecasting != 0 && g.traits&english.Planning == 0 && g.subject >= 0 && !g.passive && g.tense <= past && l.agentive(up) {
			return l.attribution(g.subject, up) // "The firm expects demand to grow"
		} else if g.traits&(english.Saying|english.Finding) != 0 && g.subject >= 0 && l.phrases[up].verb.tense <= future && l.phrases[v].verb.tense <= future {
			return l.attribution(g.subject, up)
		}
		v = up
	}
	for _, k := range l.sayings {
		p := &l.phrases[k]
		switch {
		case p.kind == phraseVerb && l.x.At(p.first).Word != english.According:
			if s := l.apart(k, i); s >= 0 {
				return l.attribution(s, k)
			}
		default: // according to
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
	for next < len(l.phrases) && (l.phrases[next].kind == phraseTime || l.phrases[next].kind == phraseNoun && (l.phrases[next].prep >= 0 || next == p.verb.object && (l.person(next) || l.named(&l.phrases[next])))) {
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
		if o.first-prev.last > 60 || l.paragraphBetween(prev.last, o.first) && prev.last != o.first {
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
			e := Extent{k + 1, l.nameEnd(k+1, end)}
			if n := l.personName(e); n.First == n.Last && l.x.At(e.Last).Word == english.Comma && l.nameWord(e.Last+1) && l.nameWord(e.Last+2) {
				e.Last = l.nameEnd(e.Last+1, end) // "said the network's director, Lena Ruiz"
			}
			return l.attributionOf(e, k)
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
	if k := n + 2; l.apposed(k) && (l.named(&l.phrases[k]) || l.person(k)) && (k < v || k+1 >= len(l.phrases) || l.closes(k+1)) {
		e.Last = l.nounEndBefore(k, v) // "its mayor, Gabriel Alcivar,", "said Ana Ruiz, the mayor."
	}
	if k := n - 2; k >= 0 && l.apposed(n) && l.phrases[k].kind == phraseNoun && l.phrases[k].prep < 0 && l.person(k) && !l.named(&l.phrases[k]) && l.named(q) {
		e.First = l.phrases[k].inner // "the mayor, Ana Ruiz,"
	}
	verb := -1
	if v >= 0 {
		verb = l.phrases[v].head
	}
	return l.attributionOf(e, verb)
}

// apposed reports whether phrase k is a noun phrase without a preposition that
// stands after a comma.
func (l *Linker) apposed(k int) bool {
	return k > 0 && k < len(l.phrases) && l.phrases[k].kind == phraseNoun && l.phrases[k].prep < 0 && l.phrases[k-1].kind == phraseComma
}

// nounEndBefore returns what nounEnd does, but no more than the end of phrase k
// where verb v follows it.
func (l *Linker) nounEndBefore(k, v int) int {
	if v > k {
		return l.phrases[k].last
	}
	return l.nounEnd(k)
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

// turnSpeaker returns who speaks in turn t.
func (l *Linker) turnSpeaker(t int) timeline.Attribution {
	if l.turn != t {
		l.turn, l.voice = t, l.labelled(t)
	}
	return l.voice
}

// labelled returns whom the label of turn t names: with the fullest form of
// his name in the text.
func (l *Linker) labelled(t int) timeline.Attribution {
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
		turns := l.x.Turns
		i := sort.Search(len(turns), func(i int) bool { return turns[i].Label.Last >= full.Last })
		if i < len(turns) && turns[i].Label.First <= full.First {
			e, name = Extent{turns[i].Label.First, turns[i].Label.Last}, full // the name stands on a label itself
		}
	}
	a.Role = l.role(e, name)
	return a
}
