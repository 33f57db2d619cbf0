package measure

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// finder is the state of one Find.
type finder struct {
	x      *token.Text
	nums   []numeral.Number
	times  []Span
	at     int // the first time span that ends after the number at hand
	out    []Mention
	base   int // length of dst when Find was called
	floor  int // first token that no earlier mention has
	cur    *numeral.Number
	units  []stats.Unit
	hedges []stats.Hedge
}

// Find appends the quantities of x to dst in text order and returns the
// extended slice. nums are the numbers of x as numeral.Find gives them, times
// the spans of time expressions, in text order. Mentions do not overlap.
func Find(x *token.Text, nums []numeral.Number, times []Span, dst []Mention) []Mention {
	if len(nums) == 0 {
		return dst
	}
	f := finder{x: x, nums: nums, times: times, out: dst, base: len(dst), units: unitTable(), hedges: hedgeTable()}
	for k := 0; k < len(nums); k++ {
		f.number(k)
	}
	f.join()
	for i := f.base; i < len(f.out); i++ {
		if m := &f.out[i]; m.doubtful && m.num2 < 0 {
			m.discard()
		}
	}
	for i := f.base; i < len(f.out); i++ {
		f.complete(&f.out[i])
	}
	f.elided()
	f.drop()
	f.bounds()
	f.drop()
	f.pairs()
	for i := f.base; i < len(f.out); i++ {
		f.build(&f.out[i])
	}
	return f.out
}

// number proposes the quantity of number k, with its unit if it has one.
func (f *finder) number(k int) {
	n := &f.nums[k]
	f.cur = n
	if int(n.First) < f.floor || n.Kind == numeral.Ordinal {
		return
	}
	m := Mention{First: int(n.First), Last: int(n.Last), NounFirst: -1, NounLast: -1, PerFirst: -1, PerLast: -1, Old: -1, New: -1,
		num: int32(k), num2: -1, perEach: -1, tolerance: -1, likeNum: -1}
	m.unit.signFirst = -1
	if s, ok := f.signBefore(n, int(n.First)); ok {
		m.unit = s
		m.First = s.signFirst
		m.unit.first, m.unit.last = m.Last, m.Last
		f.minusBefore(&m)
	}
	if n.Kind == numeral.Multiple {
		f.multiple(&m)
		f.occurrence(&m)
		f.out = append(f.out, m)
		f.floor = m.Last
		return
	}
	f.hedgeInside(&m)
	if u, ok := f.unitAfter(n, m.Last); ok && (!m.unit.some() || u.u.IsCurrency() || u.u == stats.Percent) {
		if m.unit.some() {
			if u.u.IsCurrency() && !f.bareSign(&u) { // $5 million dollars, US$5 Canadian
				m.Last = u.last
				if !u.u.IsAmbiguous() {
					m.unit.u, m.unit.key = u.u, u.key
				}
			}
		} else {
			m.unit = u
			m.Last = u.last
		}
	}
	f.scaled(&m)
	f.occurrence(&m)
	m.noUnit = !m.unit.some()
	if m.unit.some() {
		if m.unit.u == stats.Percent && f.confidence(m.Last) {
			return
		}
		if f.codeLike(&m, n) {
			return
		}
		if x := f.x.At(m.Last); x.Word == english.Slash {
			f.rate(&m)
		}
	}
	inTime := f.inTime(n)
	if inTime && !f.durable(&m) {
		if t := f.times[f.at]; m.unit.some() || !t.Duration && !f.figuresAlone(t) {
			return
		}
		m.doubtful = true
	}
	if n.Has(numeral.Bare) && n.Kind == numeral.Cardinal && m.unit.some() && m.unit.signFirst < 0 {
		return // the head of a table: "million dollars"
	}
	if !m.unit.some() {
		if f.rejected(n, k) {
			return
		}
		m.doubtful = m.doubtful || f.yearLike(n, k)
	}
	f.out = append(f.out, m)
	f.floor = m.Last
}

// occurrence makes a count of what else would be a multiple: "it hit the target
// four times" counts, "four times as many" and "6.5 times earnings" multiply.
func (f *finder) occurrence(m *Mention) {
	if m.unit.key != "times" {
		return
	}
	x := f.x
	last := x.At(m.Last - 1)
	if last.Word != english.Times && last.Word != english.Twice && x.Lexicon.Form(last.Word) != "thrice" && last.Word != english.Time {
		return // doubled, tenfold, 5x
	}
	if !f.numberOf(m).IsWhole() {
		return // 6.5 times earnings
	}
	const things = english.Determiner | english.Possessive | english.AnyNoun
	t := x.At(m.Last)
	switch {
	case t.Word == english.As, t.Word == english.More, t.Word == english.Less, t.Word == english.That, t.Word == english.What, t.Word == english.Higher, t.Word == english.Greater:
		return
	case t.Word == english.A || t.Word == english.An || t.Word == english.This || t.Word == english.Each || t.Word == english.Every || t.Word == english.Last:
	case t.Kind == token.Word && t.Class&things != 0 && t.Class&(english.Preposition|english.Conjunction|english.Adverb|english.TimeUnit|english.Month|english.Subordinator) == 0:
		return
	case t.Class&english.Adjective != 0 && x.At(m.Last+1).Word == english.Than:
		return
	}
	m.Occurrence = true
	m.unit.u = stats.Count
}

// hedgeInside reads a hedge between the figure and its unit, as in "16 or more
// tons" and "15-plus kilos", and with it the unit.
func (f *finder) hedgeInside(m *Mention) {
	h, k := f.hedgeAt(m.Last)
	if k == m.Last || m.unit.some() {
		return
	}
	if f.x.At(k).Word == english.Hyphen {
		return
	}
	n := f.numberOf(m)
	if u, ok := f.unitAfter(n, k); ok {
		m.unit, m.hedge, m.Last = u, h, u.last
	}
}

// multiple makes m so many times another figure: "doubled", "sixfold", "twice
// as many".
func (f *finder) multiple(m *Mention) {
	m.unit = unit{u: stats.Times, key: "times", signFirst: -1, first: m.Last, last: m.Last}
}

// confidence reports whether a percentage before token k is a level of
// confidence: "95% CI".
func (f *finder) confidence(k int) bool {
	w := f.x.Lexicon.Form(f.x.At(k).Word)
	return w == "ci" || w == "confidence"
}

// scaled reads a magnitude that is written with the unit: "120 MEUR", "75 USD
// million".
func (f *finder) scaled(m *Mention) {
	x, n := f.x, f.numberOf(m)
	if n.Has(numeral.Magnitude) || n.Exp > 3 || n.Kind != numeral.Cardinal {
		return
	}
	if m.unit.some() {
		if t := x.At(m.Last); m.unit.u.IsCurrency() && m.unit.last > m.unit.first && t.Class&english.Magnitude != 0 && t.Class&english.Plural == 0 && t.Kind == token.Word {
			f.raise(n, x.Lexicon.Value(t.Word, english.Magnitude))
			m.Last++
		}
		return
	}
	k, before := m.Last, false
	if t := x.At(m.First - 1); m.First > f.floor && t.Kind == token.Word && t.Len() == 4 && t.Has(token.Upper) {
		k, before = m.First-1, true
	}
	t := x.At(k)
	if t.Kind != token.Word || t.Len() != 4 || !t.Has(token.Upper) || t.Class&(english.AnyNoun|english.AnyVerb|english.Determiner|english.Pronoun|english.Preposition) != 0 {
		return
	}
	e := 0
	switch x.Source[t.Start] {
	case 'K', 'T':
		e = 3
	case 'M':
		e = 6
	case 'B':
		e = 9
	}
	u, err := stats.ParseUnit(x.Surface(k)[1:])
	if e == 0 || err != nil || !u.IsCurrency() {
		return
	}
	f.raise(n, e)
	m.unit = unit{u: u, key: u.Symbol(), signFirst: -1, first: m.Last, last: m.Last}
	if before {
		m.First, m.unit.signFirst = k, k
	} else {
		m.unit.last = k + 1
		m.Last = k + 1
	}
}

// raise multiplies n by a power of ten.
func (f *finder) raise(n *numeral.Number, e int) {
	n.Exp += int16(e)
	n.Place += int16(e)
	n.Flags |= numeral.Magnitude
}

// bareSign reports whether u is a sign of money after a figure that may as
// well stand before the next one.
func (f *finder) bareSign(u *unit) bool {
	return f.x.At(u.first).Kind == token.Mark && f.x.At(u.last).Kind == token.Digits
}

// minusBefore takes in a minus before the sign of money: "-$5", "minus $5".
func (f *finder) minusBefore(m *Mention) {
	x, n := f.x, f.numberOf(m)
	k := m.First - 1
	if k < f.floor || n.Has(numeral.Negative) {
		return
	}
	switch t := x.At(k); t.Word {
	case english.MinusWord:
	case english.Hyphen, english.Minus, english.EnDash:
		if !x.Joined(k+1) || x.Joined(k) && x.At(k-1).Kind != token.Mark {
			return
		}
	default:
		return
	}
	m.First = k
	m.unit.signFirst = k
	n.Coef = -n.Coef
	n.Flags |= numeral.Negative
}

// figuresAlone reports whether a time expression is made of figures and a dash
// alone, so that it may be a count as well: "2000", "2000–2500".
func (f *finder) figuresAlone(t Span) bool {
	for k := t.First; k < t.Last; k++ {
		switch x := f.x.At(k); {
		case x.Kind == token.Digits:
		case x.Word == english.Hyphen, x.Word == english.EnDash, x.Word == english.To:
		default:
			return false
		}
	}
	return true
}

// durable reports whether m can be a quantity although a time expression
// covers it: it has a unit, be it one of time, as in "three years ago".
func (f *finder) durable(m *Mention) bool {
	return m.unit.some() && m.unit.key != "°" && m.unit.key != "deg"
}

// codeLike reports whether a figure with a unit of a letter or two is rather a
// code: "SCP-173m", "24703L202".
func (f *finder) codeLike(m *Mention, n *numeral.Number) bool {
	x := f.x
	if m.unit.signFirst >= 0 || m.unit.last-m.unit.first != 1 || x.At(m.unit.first).Kind != token.Word || x.At(m.unit.first).Len() > 2 {
		return false
	}
	i := int(n.First)
	if t := x.At(m.unit.last); t.Kind == token.Digits && x.Joined(m.unit.last) {
		return true
	}
	if t := x.At(m.unit.last); t.Word == english.Hyphen && x.Joined(m.unit.last) && x.At(m.unit.last+1).Kind == token.Digits && x.Joined(m.unit.last+1) {
		return true
	}
	p := x.At(i - 1)
	return n.Has(numeral.Glued) || p.Word == english.Hyphen && x.Joined(i) && x.Joined(i-1) && x.At(i-2).Kind == token.Word && x.At(i-2).Word != english.MinusWord
}

// inTime reports whether a time expression covers n.
func (f *finder) inTime(n *numeral.Number) bool {
	for f.at < len(f.times) && f.times[f.at].Last <= int(n.First) {
		f.at++
	}
	return f.at < len(f.times) && f.times[f.at].First < int(n.Last)
}

// drop removes what complete has marked as nothing.
func (f *finder) drop() {
	kept := f.out[:f.base]
	for i := f.base; i < len(f.out); i++ {
		if m := &f.out[i]; m.Last > m.First {
			if len(kept) == i {
				kept = f.out[:i+1]
				continue
			}
			kept = append(kept, *m)
		}
	}
	f.out = kept
}

// discard marks m as nothing.
func (m *Mention) discard() { m.Last = m.First }

// rejected reports whether the bare number k is part of a name, a date or
// another thing that is no quantity, whatever follows it.
func (f *finder) rejected(n *numeral.Number, k int) bool {
	x := f.x
	i, e := int(n.First), int(n.Last)
	if n.Has(numeral.InWords) {
		if p := x.At(i - 1); p.Kind == token.Word && i > 0 && x.At(i).Flags&(token.NewPara|token.Cap) == 0 && !n.Has(numeral.Bare) && n.Kind == numeral.Cardinal && (p.Has(token.Upper) && p.Len() < 6 && p.Class == 0 || x.Lexicon.Label(p.Word) && n.Coef != 1) {
			if noun := f.nounAfter(e, n); noun.last == noun.first {
				return true // flight eight hundred
			}
		}
		if w := x.At(e).Word; w == english.Hyphen && x.Joined(e) && x.Joined(e+1) && n.Kind != numeral.Vague {
			return !f.hyphenCount(e+1) && !f.hedgedAfter(e)
		}
		return n.Kind == numeral.Cardinal && n.Has(numeral.Bare)
	}
	if n.Has(numeral.Glued) || n.Has(numeral.LeadingZero) && !n.Has(numeral.Point) {
		return true
	}
	p, q := x.At(i-1), x.At(e)
	switch {
	case p.Word == english.Hyphen && x.Joined(i) && x.Joined(i-1) && x.At(i-2).Kind == token.Word && x.At(i-2).Class&english.Cardinal == 0:
		return true // MS-13, F-16
	case (p.Word == english.Colon || p.Word == english.Slash || p.Word == english.Underscore || p.Word == english.AtSign) && x.Joined(i) && x.Joined(i-1):
		return true
	case (q.Word == english.Colon || q.Word == english.Slash || q.Word == english.Underscore) && x.Joined(e) && x.Joined(e+1):
		return true // 12:30, 9/11
	case p.Kind == token.Digits && q.Kind == token.Digits, x.At(i-1).Word == english.PlusSign && q.Kind == token.Digits:
		return true // a telephone
	case (p.Word == english.EnDash || p.Word == english.Hyphen) && x.Joined(i) && x.Joined(i-1) && x.At(i-2).Kind == token.Digits && f.floor < i-1:
		return true // the end of a range whose begin is none: CI 5.4–8.4
	case p.Word == english.NumberSign, f.chained(i, e):
		return true
	case p.Word == english.Of && x.At(i-2).Kind == token.Digits && (x.Lexicon.Label(x.At(i-3).Word) || x.At(i-3).Class&english.CaptionWord != 0):
		return true // page 3 of 12
	case q.Word == english.Hyphen && x.Joined(e) && x.Joined(e+1) && x.At(e+1).Kind == token.Word && x.At(e+1).Word != english.To && !f.hyphenCount(e+1):
		return !f.hedgedAfter(e)
	case q.Kind == token.Word && x.Joined(e):
		return true // 5G, 737MAX, 1980s
	case q.Kind == token.Super && x.Joined(e) && n.Kind == numeral.Cardinal && q.Value == 0:
		return true
	case p.Word == english.LeftBracket && q.Word == english.RightBracket:
		return true
	case p.Word == english.LeftParen && q.Word == english.RightParen && f.bare(n):
		return true
	case x.At(i).Has(token.NewLine) && (q.Word == english.FullStop || q.Word == english.RightParen || q.Word == english.Colon) && f.bare(n) && !x.At(e+1).Has(token.NewPara) && x.At(e+1).Kind != token.End:
		return true // list markers
	}
	return f.named(i, e, n)
}

// chained reports whether the number at [i, e) is part of a chain of three or
// more runs of digits with hyphens: a number of a book, a telephone, a date.
func (f *finder) chained(i, e int) bool {
	x := f.x
	links := 0
	for k := i - 1; k > 0 && x.At(k).Word == english.Hyphen && x.Joined(k) && x.Joined(k+1) && x.At(k-1).Kind == token.Digits && links < 2; k -= 2 {
		links++
	}
	for k := e; x.At(k).Word == english.Hyphen && x.Joined(k) && x.Joined(k+1) && x.At(k+1).Kind == token.Digits && links < 2; k += 2 {
		links++
	}
	return links >= 2
}

// hyphenCount reports whether the word at token k after a figure and a hyphen
// is counted, as in "a five-man crew"; that of "five-legged" and "four-door"
// is not.
func (f *finder) hyphenCount(k int) bool {
	return f.x.At(k).Class&english.Person != 0
}

// yearLike reports whether n looks like a year and nothing counted follows.
func (f *finder) yearLike(n *numeral.Number, k int) bool {
	v, ok := n.Int()
	if !ok || v < 1500 || v > 2199 || !f.bare(n) {
		return false
	}
	i, e := int(n.First), int(n.Last)
	p := f.x.At(i - 1)
	if p.Word == english.Of && f.x.Lexicon.Total(f.x.At(i-2).Word) {
		return false
	}
	if p.Word == english.Comma || p.Class&(english.Month|english.Weekday|english.Season) != 0 || p.Word == english.In || p.Word == english.The || p.Word == english.Since {
		return true
	}
	if p.Word == english.And && k > 0 { // between 1600 and 1900
		if w, ok := f.nums[k-1].Int(); ok && w >= 1500 && w < 2199 && int(f.nums[k-1].Last) == i-1 {
			return true
		}
	}
	noun := f.nounAfter(e, n)
	if noun.last == noun.first {
		return !f.hedgedBefore(i)
	}
	return v%100 != 0 && f.x.At(noun.last-1).Class&english.Person == 0 && v >= 1900 && v < 2040
}

// named reports whether the number at [i, e) belongs to a name: a label or a
// capitalised word stands before it.
func (f *finder) named(i, e int, n *numeral.Number) bool {
	x := f.x
	if n.Flags&(numeral.Grouped|numeral.Magnitude) != 0 || n.Kind != numeral.Cardinal || n.Has(numeral.Point) && n.Coef < 0 {
		return false
	}
	p := x.At(i - 1)
	if i == 0 || p.Kind != token.Word || x.At(i).Has(token.NewPara) {
		return false
	}
	if x.Lexicon.Label(p.Word) {
		return true
	}
	const function = english.Determiner | english.Preposition | english.Pronoun | english.Conjunction | english.Subordinator | english.Aux | english.Negation | english.Relative | english.Hedge | english.Adverb | english.Cardinal | english.Possessive | english.Month
	if !p.Has(token.Cap) || p.Class&function != 0 || p.Len() == 1 && p.Has(token.Sentence) {
		return false
	}
	if p.Has(token.Sentence) && p.Class&(english.AnyVerb|english.Adjective|english.Adverb) != 0 {
		return false
	}
	// "Congress 12 members": a counted noun of people outweighs the name.
	noun := f.nounAfter(e, n)
	return noun.last == noun.first || x.At(noun.last-1).Class&english.Person == 0
}
