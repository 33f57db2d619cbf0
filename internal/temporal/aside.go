package temporal

import (
	"slices"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// aside is a date that a story mentions without going there, and where.
type aside struct {
	date timeline.Date
	at   int
}

// passing reports whether the mention at hand, which means d, only looks back or
// ahead from the story.
func (r *resolver) passing(d timeline.Date) bool {
	m, out := &r.ms[r.at], &r.res[r.at]
	if !r.story {
		return false
	}
	if k := r.lineKind(m.First); k == token.Footnote || k == token.Caption {
		return true
	}
	if r.text.IsZero() || m.Heading {
		return false
	}
	if m.Expr.has(HasOffset) && m.Expr.Anchor == FromReference && out.Reason == ByText {
		return true // "He would be back in two years' time"
	}
	if h := int(m.Expr.Holiday); m.Expr.Has == HasHoliday && h < len(feasts) && feasts[h].each {
		return true // "D-Day for the islands"
	}
	if m.Expr.has(HasShift) && out.Reason == ByReference {
		return true // "today a museum stands there"
	}
	if r.aside.at >= 0 && out.Anchor == r.aside.date && out.Reason == ByText && !m.Expr.has(HasYear) {
		return true // "in Egypt a year later"
	}
	back := d.Last().Before(r.text.First())
	ahead := d.First().Year() - r.text.Last().Year()
	if !back && r.text.Last().Before(d.First()) && (m.Relation == Before && !m.Expr.has(HasYear) || r.prospective()) {
		return true // "before winter", "was to hold until Michaelmas"
	}
	if !back && ahead <= 0 {
		return false
	}
	if r.quoted(m.First) {
		return true
	}
	if d.Grain() < timeline.GrainMonth && !back && ahead <= 2 {
		return false
	}
	switch {
	case back && r.perfect(), back && r.compared(), ahead > 5 && m.Relation == Until && d.Grain() >= timeline.GrainYear:
		return true
	case r.bracketed() || r.relativeClause():
		return back || ahead > 15 || ahead > 5 && d.Grain() >= timeline.GrainYear
	}
	return d.Grain() >= timeline.GrainYear && back && r.qualifies()
}

// prospective reports whether the verb before the current mention tells of what
// was still to come in the story: "would return in March", "was to hold until
// Michaelmas".
func (r *resolver) prospective() bool {
	const reach = 12
	m := &r.ms[r.at]
	for k := m.First - 1; k > m.First-reach && k > 1 && !r.x.At(k+1).Has(token.Sentence); k-- {
		t, p := r.x.At(k), r.x.At(k-1)
		switch {
		case t.Word == english.Semicolon, t.Class&english.Past != 0 && t.Class&(english.Verb|english.Adjective|english.AnyNoun|english.Preposition) == 0:
			return false
		case t.Word == english.Would:
			return true
		case t.Word == english.To && (p.Word == english.Was || p.Word == english.Were) && r.x.At(k+1).Class&(english.Verb|english.Be|english.Have) != 0:
			return true
		}
	}
	return false
}

// lineKind returns the kind of the line on which token i stands.
func (r *resolver) lineKind(i int) token.LineKind {
	if s := r.x.SentenceOf(i); s < len(r.x.Sentences) {
		return r.x.LineOf(s).Kind
	}
	return token.Body
}

// quoted reports whether token i stands inside double quotation marks that open
// in its paragraph.
func (r *resolver) quoted(i int) bool {
	k, _ := slices.BinarySearch(r.x.Quotes, int32(i))
	if k == 0 {
		return false
	}
	open := false
	start := int(r.x.Quotes[k-1])
	if r.paraBetween(start, i) {
		return false
	}
	switch r.x.At(start).Word {
	case english.OpenQuote:
		return true
	case english.CloseQuote:
		return false
	}
	const most = 16 // marks of a paragraph that are looked at
	for j := k - 1; j >= 0 && j >= k-most; j-- {
		open = !open
		if j > 0 && r.paraBetween(int(r.x.Quotes[j-1]), int(r.x.Quotes[j])) {
			break
		}
	}
	return open
}

// paraBetween reports whether a paragraph begins among the tokens (i, j].
func (r *resolver) paraBetween(i, j int) bool {
	const most = 400 // tokens between two marks of one paragraph
	if j-i > most {
		return true
	}
	for k := i + 1; k <= j; k++ {
		if r.x.At(k).Has(token.NewPara) {
			return true
		}
	}
	return false
}

// perfect reports whether the verb group nearest to the current mention is in the
// past perfect: "had served in 1798", "In 1798 he had served".
func (r *resolver) perfect() bool {
	m := &r.ms[r.at]
	for k := m.First - 1; k > m.First-clauseReach && !r.x.At(k+1).Has(token.Sentence); k-- {
		if perfect, verb := r.perfectAt(k); verb {
			return perfect
		}
	}
	for k := m.Last; k < m.Last+clauseReach && !r.x.At(k).Has(token.Sentence); k++ {
		t := r.x.At(k)
		if t.Kind == token.End || t.Word == english.Semicolon || t.Class&english.Relative != 0 {
			break
		}
		if t.Word == english.Had {
			return r.participleAfter(k)
		}
		if mayBeFinite(t) {
			break
		}
	}
	return false
}

// mayBeFinite reports whether t can be a finite verb of the past or an auxiliary.
func mayBeFinite(t *token.Token) bool {
	return t.Class&(english.Past|english.Aux) != 0 && t.Class&(english.MainlyNoun|english.MainlyAdj|english.Preposition) == 0
}

// perfectAt reports whether a finite verb of the past stands at token k, and
// whether it is in the past perfect; a verb that "and" joins to another is as
// that one is.
func (r *resolver) perfectAt(k int) (perfect, verb bool) {
	t := r.x.At(k)
	if t.Kind != token.Word || t.Class&(english.Past|english.Participle|english.Aux) == 0 || t.Class&(english.MainlyNoun|english.MainlyAdj|english.Preposition|english.Determiner) != 0 {
		return false, false
	}
	switch t.Word {
	case english.Had:
		return r.participleAfter(k), true
	case english.Was, english.Were, english.Did:
		return false, true
	}
	if t.Class&english.Past == 0 && t.Class&english.Participle == 0 {
		return false, false
	}
	for j := k - 1; j > k-4; j-- {
		p := r.x.At(j)
		switch {
		case p.Word == english.Had:
			return true, true
		case p.Word == english.And || p.Word == english.Or:
			return r.perfectAhead(j), true
		case p.Class&(english.Adverb|english.Negation|english.Be) == 0 || r.x.At(j+1).Has(token.Sentence):
			return false, true
		}
	}
	return false, true
}

// perfectAhead reports whether the verb before the conjunction at token i is in
// the past perfect.
func (r *resolver) perfectAhead(i int) bool {
	const reach = 16
	for k := i - 1; k > i-reach && !r.x.At(k+1).Has(token.Sentence); k-- {
		switch r.x.At(k).Word {
		case english.Had:
			return r.participleAfter(k)
		case english.Was, english.Were, english.Did, english.Semicolon:
			return false
		}
	}
	return false
}

// participleAfter reports whether a participle follows the auxiliary at token k.
func (r *resolver) participleAfter(k int) bool {
	for j := k + 1; j < k+5; j++ {
		t := r.x.At(j)
		if t.Class&english.Participle != 0 || t.Word == english.Been {
			return true
		}
		if t.Class&(english.Adverb|english.Negation|english.Pronoun) == 0 {
			return false
		}
	}
	return false
}

// bracketed reports whether the current mention stands in round brackets.
func (r *resolver) bracketed() bool {
	m := &r.ms[r.at]
	const reach = 24
	for k := m.First - 1; k > m.First-reach && !r.x.At(k+1).Has(token.Sentence); k-- {
		switch r.x.At(k).Word {
		case english.LeftParen:
			return true
		case english.RightParen:
			return false
		}
	}
	return false
}

// relativeClause reports whether the current mention stands in a clause that
// tells more of a noun: "who had fought at Rivoli in 1797", "published in 1932".
func (r *resolver) relativeClause() bool {
	m := &r.ms[r.at]
	const reach = 20
	for k := m.First - 1; k > m.First-reach && k >= 0; k-- {
		t := r.x.At(k)
		switch {
		case t.Class&english.Relative != 0 && t.Word != english.That && t.Word != english.When:
			return true
		case t.Word == english.When && r.x.At(k-1).Word != english.Comma:
			return false
		case t.Word == english.Comma:
			c := r.x.At(k + 1)
			return k+1 < m.First && c.Class&english.Participle != 0 && c.Class&english.Preposition == 0 && !r.toldBefore(k)
		case t.Word == english.Semicolon, t.Has(token.Sentence):
			return false
		}
	}
	return false
}

// toldBefore reports whether a verb that could be finite stands before token i in
// its sentence: what follows a comma then goes on from it.
func (r *resolver) toldBefore(i int) bool {
	for k := i - 1; k > i-clauseReach && k >= 0; k-- {
		t := r.x.At(k)
		if mayBeFinite(t) {
			return true
		}
		if t.Has(token.Sentence) {
			break
		}
	}
	return false
}

// compared reports whether the current mention is what others are held against:
// "as in 1632", "than in 1632", "since 1632".
func (r *resolver) compared() bool {
	m := &r.ms[r.at]
	if m.Relation == Since {
		return true
	}
	switch r.x.At(m.First - 2).Word {
	case english.As, english.Than, english.Like:
		return true
	}
	return false
}

// qualifies reports whether the current mention belongs to a noun and does not
// say when the clause takes place: "the treaty of 1598", "the 1598 treaty".
func (r *resolver) qualifies() bool {
	m := &r.ms[r.at]
	if m.Expr.Has != HasYear {
		return false
	}
	if p, n := r.x.At(m.First-1), r.x.At(m.First-2); p.Word == english.Of && n.Class&english.AnyNoun != 0 && n.Class&(english.TimeUnit|english.TimeWord|english.Season) == 0 {
		return true
	}
	n := r.x.At(m.Last)
	return n.Kind == token.Word && n.Class&english.AnyNoun != 0 && n.Class&(english.Preposition|english.AnyVerb|english.Adverb|english.Conjunction) == 0 && !n.Has(token.Sentence)
}
