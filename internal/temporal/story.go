package temporal

import (
	"slices"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// A story is a text that tells of another time than that of its document:
// history, a life, the log of a journey. Its dates count from the ones before
// them, however far back these stand, and time goes forward in it. What only
// looks back or ahead from it (a clause in the past perfect, a relative clause,
// a quotation, a book's date, a footnote) does not move it.

// tellsStory reports whether the text is a story: one without a date of its own
// that names years more often than days that count from today, or one whose
// years lie far from its date.
func (r *resolver) tellsStory() bool {
	years, far, deictic := 0, 0, 0
	for i := range r.ms {
		e := &r.ms[i].Expr
		switch {
		case e.Kind != KindDate:
		case e.has(HasYear) && e.Has&(HasDecade|HasCentury|HasMillennium) == 0:
			years++
			if d := r.day.Year() - r.year(e); d > 1 || d < -1 {
				far++
			}
		case e.has(HasShift) && e.Anchor == FromReference && (e.Shift < 0 || e.This || e.ShiftUnit < english.UnitMonth) && e.Prefer <= 0:
			deictic++
		}
	}
	switch r.ref.Basis {
	case Inferred:
		r.undated = true
	case Heading: // no masthead but the title of a story, or of one of its sections
		title := r.ref.Mention >= 0 && r.ms[r.ref.Mention].Range && r.ref.Date.Grain() >= timeline.GrainYear
		r.undated = title || r.ref.Date.Grain() >= timeline.GrainMonth && far >= 3 && 2*far >= years
	}
	if r.undated {
		return years > deictic
	}
	return r.history
}

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
	if m.Expr.Has == HasHoliday && english.Holiday(m.Expr.Holiday) == english.DDay {
		return true // every landing has its own
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

// goesWith reports whether the unit that e counts from is that of the text it
// stands in where the text is history: "the next day", "the year", and where
// there is no other present "this year" and "the week" as well.
func (r *resolver) goesWith(e *Expr) bool {
	alone := r.story && r.undated
	switch {
	case e.Shift == 1:
		return true
	case e.Shift != 0 || e.This && !alone:
		return false
	case e.ShiftUnit == english.UnitDay:
		return r.story && e.Generic && r.tense() <= 0 // the wind rose overnight
	}
	return e.ShiftUnit >= english.UnitMonth || alone && e.ShiftUnit >= english.UnitWeek
}

// toldAhead returns what an offset of a story counts from where it is no day: the
// hour that the text was just at, for "half an hour later", and the story itself
// for "in two years' time", where there is no other present.
func (r *resolver) toldAhead(e *Expr) timeline.Date {
	switch {
	case e.Anchor == FromReference && e.OffsetDir > 0 && (r.undated || r.prospective()):
		return r.text
	case e.Anchor == FromText && e.Amount.Unit <= english.UnitHour && r.last >= 0 && !r.far(r.last):
		if d := r.res[r.last].Period.End; d.Grain() <= timeline.GrainHour {
			return d
		}
	}
	return timeline.Date{}
}

// storyAnchor returns the date that the words of a story count from: the aside
// of their own clause, else where the story is.
func (r *resolver) storyAnchor(e *Expr) timeline.Date {
	if r.aside.at >= 0 && r.aside.at == r.at-1 && r.sameSentence(r.aside.at) && e.has(HasOffset) && r.aside.date.Grain() <= grainOf(e.Amount.Unit) {
		return r.aside.date
	}
	return r.text
}

// onwardYear returns the candidate of a month, a season or a day without a year
// that a story at date a means. Time goes forward: what lies behind is meant
// where it is near and what lies ahead is far, or where the clause looks back.
func (r *resolver) onwardYear(e *Expr, a timeline.Date, out *Resolution) (timeline.Date, bool) {
	c := r.candidates(e, a.First().Year())
	out.Anchor, out.Reason = a, ByNeighbour
	if a.Grain() >= timeline.GrainYear && a.Grain() < timeline.GrainDecade {
		return c[1], !c[1].IsZero()
	}
	day, looksBack := a.First(), r.ms[r.at].Relation != By && r.perfect()
	behind := 100 // days that what lies behind is put further off
	if e.has(HasSeason) || r.sameSentence(r.last) {
		behind = 200
	}
	if r.prospective() {
		behind = 400
	}
	var best timeline.Date
	least := 0
	for _, d := range c {
		if d.IsZero() {
			continue
		}
		cost := distance(d, day)
		switch {
		case d.Last().Before(day) && !looksBack:
			cost = 2*cost + behind
		case day.Before(d.First()) && looksBack:
			cost = 3 * cost
		}
		if best.IsZero() || cost < least {
			best, least = d, cost
		}
	}
	return best, !best.IsZero()
}

// onwardMonth returns the day of a bare "the 14th" in a story at date a: of the
// month that the story is in, or of the next where that day is long past.
func (r *resolver) onwardMonth(e *Expr, a timeline.Date, out *Resolution) (timeline.Date, bool) {
	if a.Grain() > timeline.GrainMonth && !r.near.IsZero() && a.Contains(r.near) {
		a = r.near
	}
	out.Anchor, out.Reason = a, ByText
	if a.Grain() > timeline.GrainMonth {
		return timeline.Date{}, false
	}
	month := a.First().Trunc(timeline.GrainMonth)
	const reach = 12 // months: a weekday may have to fit
	for k := 0; k < reach; k++ {
		mo := month.AddMonths(k)
		d, ok := timeline.NewDay(mo.Year(), mo.Month(), int(e.Day))
		if !ok || e.has(HasWeekday) && isoWeekday(d) != int(e.Weekday) {
			continue
		}
		if k == 0 && a.Grain() <= timeline.GrainDay && d.AddDays(15).Before(a.First()) && !r.perfect() {
			continue
		}
		return d, true
	}
	return timeline.Date{}, false
}

// storyReach is how many sentences a day of a story holds for the hours after it.
const storyReach = 5

// behind reports whether mention k stands too far before the current one for its
// day to be the day at hand.
func (r *resolver) behind(k int) bool {
	return k < 0 || r.sentencesBack(k) > storyReach
}

// storyDay returns the day of a time of day in a story: the one that the story
// is at, or the next one when the hour is of the morning and the last was of the
// evening.
func (r *resolver) storyDay() timeline.Date {
	if r.text.IsZero() || r.text.Grain() > timeline.GrainDay || r.behind(r.last) {
		return timeline.Date{}
	}
	d := r.text.Trunc(timeline.GrainDay)
	if p := r.res[r.last].Period.End; r.last < r.at && lateHour(p) && earlyHour(&r.ms[r.at].Expr) {
		d = d.AddDays(1)
	}
	return d
}

// partTold returns the day of "by dawn" or "in the evening" in a story that was
// just at a day. "At night" tells of any night, and so do plurals.
func (r *resolver) partTold(e *Expr, out *Resolution) (timeline.Date, bool) {
	m := &r.ms[r.at]
	if !r.story || e.Has != HasPart || r.far(r.last) || r.x.At(m.Last-1).Class&english.Plural != 0 || e.Part == timeline.Night && r.x.At(m.First-1).Word == english.At {
		return timeline.Date{}, false
	}
	d := r.storyDay()
	out.Reason, out.Anchor = ByText, r.text
	return d, !d.IsZero()
}

// lateHour reports whether d is an hour of the evening or the night.
func lateHour(d timeline.Date) bool {
	switch {
	case d.Grain() < timeline.GrainPartOfDay:
		h, _, _ := d.Clock()
		return h >= 17
	case d.Grain() == timeline.GrainPartOfDay:
		return d.Part() == timeline.Evening || d.Part() == timeline.Night
	}
	return false
}

// earlyHour reports whether e is an hour between midnight and noon.
func earlyHour(e *Expr) bool {
	switch {
	case e.has(HasClock):
		return hourOf(e) < 12 && e.Meridiem != meridiemUnsaid
	case e.has(HasPart):
		return e.Part == timeline.Morning || e.Part == timeline.Midday
	}
	return false
}
