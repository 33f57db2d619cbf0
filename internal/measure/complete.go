package measure

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// complete reads what a joined figure is per, what it counts and its hedges,
// and discards it if it turns out to be no quantity.
func (f *finder) complete(m *Mention) {
	if m.Last == m.First {
		return
	}
	n := f.numberOf(m)
	f.age(m)
	if f.bareAge(m) {
		m.discard()
		return
	}
	if m.unit.some() {
		if m.PerFirst < 0 {
			f.rate(m)
		}
	} else {
		f.counted(m, n)
	}
	f.hedged(m)
	if !m.unit.some() && m.NounFirst < 0 && !f.standsAlone(m, n) {
		if !f.leans(m) {
			m.discard()
			return
		}
		m.lonely = true
	}
	f.kind(m, n)
	f.direction(m)
}

// age reads "58-year-old", "58 years old", "58 years of age".
func (f *finder) age(m *Mention) {
	x := f.x
	if !m.unit.some() || m.unit.last == m.unit.first {
		return
	}
	d := m.unit.u.Dimension()
	if !d.Is(stats.Time) && !d.Is(stats.Calendar) {
		return
	}
	k := m.Last
	if x.At(m.First-1).Word == english.Of && x.At(m.First-2).Word == english.Age {
		m.Kind = Age
		return
	}
	if w := x.At(k).Word; w == english.Hyphen && x.Joined(k) == x.Joined(k+1) {
		k++
	}
	switch w := x.At(k).Word; {
	case w == english.Old || x.Lexicon.Form(w) == "olds":
		m.Last = k + 1
	case w == english.Of && x.At(k+1).Word == english.Age:
		m.Last = k + 2
	case x.Lexicon.Form(x.At(m.unit.first).Word) == "yo", x.Lexicon.Form(x.At(m.unit.first).Word) == "y.o":
	default:
		return
	}
	m.Kind = Age
}

// bareAge reports whether m is an age without a unit: "aged 18 to 34", "the
// age of 5". Ages like these are no figures of a report.
func (f *finder) bareAge(m *Mention) bool {
	if m.unit.some() {
		return false
	}
	x := f.x
	p := x.At(m.First - 1)
	if p.Class&english.Be != 0 && m.NounFirst < 0 && x.At(m.Last).Kind != token.Word {
		switch x.At(m.First - 2).Word {
		case english.He, english.She, english.I, english.Who:
			return true // when she was 4
		}
	}
	if p.Class&english.Be != 0 && m.NounFirst < 0 && x.At(m.Last).Kind != token.Word {
		for k := m.First - 2; k > m.First-8 && k >= 0; k-- {
			if x.At(k).Word == english.Age {
				return true // the median age of patients was 34
			}
		}
	}
	if n := f.numberOf(m); (p.Word == english.Under || p.Word == english.Over) && x.At(m.First-2).Class&english.Person != 0 && x.At(m.First-2).Class&english.Plural != 0 && n.IsWhole() && n.Exp == 0 && n.Coef < 110 && f.nounAfter(m.Last, n).first == f.nounAfter(m.Last, n).last {
		return true // children under five
	}
	return p.Word == english.Age || x.Lexicon.Form(p.Word) == "aged" || x.Lexicon.Form(p.Word) == "ages" || p.Word == english.Of && x.At(m.First-2).Word == english.Age
}

// rate reads the denominator after a unit: "/kg", "per kilo", "a share", "each
// month".
func (f *finder) rate(m *Mention) {
	x := f.x
	if m.Kind == Age {
		return
	}
	k := m.Last
	if x.At(k).Word == english.Of && m.Kind != Age {
		k = f.pastStuff(k)
	}
	t := x.At(k)
	slash := t.Word == english.Slash && x.Joined(k) && x.Joined(k+1)
	article := t.Word == english.A || t.Word == english.An || t.Word == english.Each || t.Word == english.Every
	if article && x.Lexicon.Since(x.At(k+2).Word) {
		return
	}
	hyphens := t.Word == english.Hyphen && x.Joined(k) && x.At(k+1).Word == english.A && x.At(k+2).Word == english.Hyphen
	switch {
	case slash, t.Word == english.Per, article:
		k++
	case t.Word == english.For && (x.At(k+1).Word == english.Every || x.At(k+1).Word == english.Each):
		k += 2
	case hyphens:
		k += 3
	default:
		return
	}
	if x.At(k).Has(token.NewPara) || slash && x.At(k).Kind == token.Mark {
		return
	}
	if !slash && f.perEach(m, k) {
		return
	}
	var u unit
	if f.unitAt(nil, k, &u) {
		if (article || hyphens) && !f.perTime(u.u) && m.Kind != Money && !m.unit.u.IsCurrency() {
			return
		}
		f.extend(&u)
		if slash {
			// One unit, where the table has it: mg/L.
			if v, err := stats.ParseUnit(m.unit.u.Symbol() + "/" + u.u.Symbol()); err == nil {
				m.unit.u, m.unit.key, m.unit.last = v, v.Symbol(), u.last
				m.Last = u.last
				return
			}
		}
		m.per = u
		m.PerFirst, m.PerLast = k, u.last
	} else if t.Word == english.Per || slash || (article || hyphens) && m.unit.u.IsCurrency() && x.Lexicon.PriceUnit(x.At(k).Word) {
		w := x.At(k)
		if w.Kind != token.Word || w.Class&(english.Determiner|english.Preposition) != 0 {
			return
		}
		m.PerFirst, m.PerLast = k, k+1
		if t.Word == english.Per {
			for i := k; i < k+3 && x.At(i).Kind == token.Word && x.At(i).Class&english.AnyNoun == 0 && x.At(i).Class&english.Adjective != 0; i++ {
				m.PerLast = i + 2
			}
		}
	} else {
		return
	}
	if slash || hyphens {
		m.Last = m.PerLast
	}
}

// pastStuff returns the token after the stuff that the measure before token k
// is of, where a rate follows it: "tons of copper cathode a year".
func (f *finder) pastStuff(k int) int {
	x := f.x
	for i := k + 1; i < k+5; i++ {
		t := x.At(i)
		if (t.Word == english.A || t.Word == english.Per) && i > k+1 {
			if x.At(i+1).Class&english.TimeUnit != 0 || t.Word == english.Per && x.At(i+1).Kind == token.Digits {
				return i
			}
			return k
		}
		if t.Kind != token.Word || t.Class != 0 && t.Class&(english.AnyNoun|english.Adjective) == 0 && !t.Has(token.Cap|token.Dotted) || t.Has(token.NewPara) {
			return k
		}
	}
	return k
}

// perTime reports whether u is one of the units that follow "a": an hour, a
// day, a gallon; not "a dollar".
func (f *finder) perTime(u stats.Unit) bool {
	d := u.Dimension()
	return d.Is(stats.Time) || d.Is(stats.Calendar)
}

// perEach reads "per 100,000 people" at token k.
func (f *finder) perEach(m *Mention, k int) bool {
	for j := int(m.num) + 1; j < len(f.nums) && int(f.nums[j].First) <= k; j++ {
		n := &f.nums[j]
		if int(n.First) != k || n.Kind == numeral.Ordinal || n.Kind == numeral.Vague {
			continue
		}
		if n.Has(numeral.Bare) {
			n.Flags &^= numeral.Bare
		}
		m.perEach = int32(j)
		m.PerFirst, m.PerLast = k, int(n.Last)
		if u, ok := f.unitAfter(n, int(n.Last)); ok {
			m.per = u
			m.PerLast = u.last
		} else if p := f.nounAfter(int(n.Last), n); p.last > p.first {
			m.PerLast = p.last
		}
		f.cover(m, m.PerLast)
		return true
	}
	return false
}

// cover discards the mentions after m that begin before token end: they are
// part of it.
func (f *finder) cover(m *Mention, end int) {
	for i := f.index(m) + 1; i < len(f.out) && f.out[i].First < end; i++ {
		f.out[i].discard()
	}
}

// index returns the index of m in f.out.
func (f *finder) index(m *Mention) int {
	lo, hi := f.base, len(f.out)
	for lo < hi {
		h := int(uint(lo+hi) >> 1)
		if f.out[h].First < m.First {
			lo = h + 1
		} else {
			hi = h
		}
	}
	for lo < len(f.out) && &f.out[lo] != m {
		lo++
	}
	return lo
}

// counted reads the noun that a figure without unit counts, and what the count
// is per.
func (f *finder) counted(m *Mention, n *numeral.Number) {
	x := f.x
	k := m.Last
	if n.Kind == numeral.Fraction {
		f.partOf(m)
		return
	}
	if noun, per := x.Lexicon.RateOf(x.At(k).Word); noun != "" && x.At(k).Kind == token.Word {
		m.Q.Noun, m.Q.PerNoun = noun, per
		m.NounFirst, m.NounLast = k, k+1
		return
	}
	if x.At(k).Word == english.Hyphen && x.Joined(k) && x.Joined(k+1) && f.hyphenCount(k+1) {
		m.NounFirst, m.NounLast = k+1, k+2
		m.Flags |= Attribute
		return
	}
	of := false
	if _, end := f.hedgeAt(k); end > k && f.nounAfter(end, n).last > end {
		k = end // 12 or more passengers
	}
	if x.At(k).Word == english.Of {
		// dozens of homes; two of the men
		switch {
		case n.Kind == numeral.Vague || x.At(k-1).Class&english.Vague != 0:
			k++
		case x.At(k+1).Class&(english.Determiner|english.Possessive) != 0:
			of = true
			k++
		case f.possessor(k+1) > k+1:
			of = true
			k++
		default:
			return
		}
		if x.At(k).Has(token.Cap) {
			of = true
		}
		for x.At(k).Class&(english.Determiner|english.Possessive) != 0 || of && x.At(k).Class&english.Pronoun != 0 {
			k++
		}
	}
	several := *n
	if of || n.Kind == numeral.Vague {
		several.Coef = 2 // "one of the best players" needs a plural
	}
	owner := k
	if of {
		k = f.possessor(k)
	}
	p := f.nounAfter(k, &several)
	if p.last == p.first && !of && !f.bare(n) && n.Kind == numeral.Cardinal {
		f.rate(m) // 358,000 a month
	}
	if p.last > p.first {
		p.first = owner
	}
	if of && p.last == p.first {
		return
	}
	for p.first < p.last-1 && (x.At(p.first).Word == english.More || x.At(p.first).Word == english.Most) {
		p.first++
	}
	if p.last > p.first {
		m.NounFirst, m.NounLast = p.first, p.last
		if of && n.Coef == 1 {
			m.Flags |= OneOf
		}
		save := m.Last
		m.Last = m.NounLast
		last := m.Last
		f.rate(m)
		m.Last = save + (m.Last - last)
		if m.Last > save {
			m.Last = save
		}
	}
}

// possessor returns the token after a name and its 's at token k: "Johnson's"
// of "two of Johnson's deputies"; k if there is none.
func (f *finder) possessor(k int) int {
	x := f.x
	for i := k; i < k+4; i++ {
		t := x.At(i)
		if w := t.Word; i > k && (w == english.PossS || w == english.PossSCurly) {
			return i + 1
		}
		if t.Kind != token.Word || t.Class&(english.Preposition|english.Aux|english.Conjunction) != 0 {
			return k
		}
	}
	return k
}

// partOf reads the unit that a fraction is of: "half a mile", "a quarter of a
// kilo".
func (f *finder) partOf(m *Mention) {
	x := f.x
	k := m.Last
	if x.At(k).Word == english.Of {
		k++
	}
	if w := x.At(k).Word; w == english.A || w == english.An {
		k++
	} else if k > m.Last {
		return
	}
	u := unit{signFirst: -1}
	if k > m.Last && !x.At(k).Has(token.NewPara) && f.unitAt(f.numberOf(m), k, &u) {
		m.unit = u
		m.Last = u.last
		m.noUnit = false
	}
}

// standsAlone reports whether a figure without unit and noun is a quantity.
func (f *finder) standsAlone(m *Mention, n *numeral.Number) bool {
	x := f.x
	if n.Kind == numeral.Fraction {
		return f.fractionStands(m, n)
	}
	if n.Kind == numeral.Mixed {
		return true
	}
	if n.Has(numeral.InWords) {
		if n.Coef == 1 && n.Exp == 0 {
			return false
		}
		if n.Has(numeral.Magnitude) || m.hedge != stats.HedgeNone || m.num2 >= 0 {
			return true
		}
		if x.At(m.First).Has(token.Cap) && !x.At(m.First).Has(token.Sentence) {
			return false
		}
		p := x.At(m.First - 1)
		return p.Class&(english.Preposition|english.Be|english.Conjunction|english.AnyVerb|english.Aux) != 0 && p.Class&(english.Determiner|english.Adjective) == 0 || p.Kind != token.Word
	}
	if n.Flags&(numeral.Grouped|numeral.Magnitude|numeral.Point|numeral.Scientific|numeral.Negative) != 0 || m.num2 >= 0 || m.tolerance >= 0 {
		return true
	}
	if m.hedge != stats.HedgeNone {
		return true
	}
	if t := x.At(m.First); t.Len() >= 6 && t.Kind == token.Digits || x.At(m.Last).Word == english.Of && x.At(m.Last+1).Class&english.Pronoun != 0 {
		return true
	}
	p := x.At(m.First - 1)
	if p.Word == english.Of && x.Lexicon.Total(x.At(m.First-2).Word) {
		return true
	}
	switch p.Word {
	case english.Of, english.To, english.By, english.From, english.Than, english.Is, english.Was, english.Were, english.Are:
		return x.At(m.Last).Kind != token.Word || x.At(m.Last).Class&(english.Preposition|english.Conjunction|english.Aux) != 0
	}
	return m.First == 0 || f.changes(m.First-1) && x.At(m.Last).Kind != token.Word || f.changes(m.First-1) && x.At(m.Last).Word == english.To
}

// leans reports whether the word before the figure can leave its noun to an
// earlier one: "compared with 63".
func (f *finder) leans(m *Mention) bool {
	n := f.numberOf(m)
	if n.Kind != numeral.Cardinal || n.Has(numeral.InWords) && n.Coef == 1 {
		return false
	}
	x := f.x
	p, q := x.At(m.OuterFirst-1), x.At(m.Last)
	switch {
	case q.Word == english.Of && x.At(m.Last+1).Class&(english.Determiner|english.Possessive) != 0,
		q.Word == english.More && !p.Has(token.Cap),
		p.Word == english.The && q.Class&english.Participle != 0,
		p.Word == english.Which || p.Word == english.Whom,
		q.Word == english.LeftParen && x.At(m.Last+1).Kind == token.Digits && x.At(m.Last+2).Word == english.Percent,
		p.Word == english.LeftParen && q.Word == english.RightParen:
		return true
	}
	switch p.Word {
	case english.From, english.To, english.Than, english.With, english.Including, english.And, english.Against, english.Or, english.At:
		return true
	}
	return false
}

// fractionStands reports whether a fraction is a share of something: "half of
// the", "by a third"; not "half-staff", "this half", "9/11".
func (f *finder) fractionStands(m *Mention, n *numeral.Number) bool {
	x := f.x
	p, q := x.At(m.First-1), x.At(m.Last)
	if q.Word == english.Hyphen && x.Joined(m.Last) {
		return false
	}
	if n.Has(numeral.Slashed) {
		return n.Den <= 100 && n.Coef < int64(n.Den) && !(n.Coef == 9 && n.Den == 11) && m.tolerance < 0
	}
	if n.Has(numeral.Bare) {
		if (p.Class&(english.Determiner|english.Ordinal|english.Possessive) != 0 || p.Class&english.Adjective != 0 && p.Class&(english.Past|english.Participle|english.Gerund) == 0) && p.Word != english.About && p.Class&english.Hedge == 0 {
			return false
		}
		return q.Word == english.Of || q.Word == english.The || q.Word == english.A || q.Word == english.An || q.Class&english.Possessive != 0 || q.Kind != token.Word || q.Class&english.Plural != 0 || m.hedge != stats.HedgeNone
	}
	return true
}

// kind settles the kind of m.
func (f *finder) kind(m *Mention, n *numeral.Number) {
	if n.Has(numeral.InWords) && n.IsWhole() {
		m.Flags |= Words
		if n.Coef == 1 && n.Exp == 0 {
			m.Flags |= One
		}
	}
	if m.unit.hyphen {
		m.Flags |= Attribute
	}
	if p := f.x.At(m.OuterFirst - 1); p.Class&(english.Possessive) != 0 || p.Word == english.The || p.Word == english.These || p.Word == english.Those {
		m.Flags |= Definite
	}
	d := m.unit.u.Dimension()
	rule := ""
	switch {
	case m.Kind == Age:
		rule = "age"
	case !m.unit.some() && (n.Kind == numeral.Fraction):
		m.Kind, rule = Share, "fraction"
		m.unit.u = stats.Fraction
	case !m.unit.some() && m.NounFirst >= 0:
		m.Kind, rule = Count, "count"
	case !m.unit.some():
		m.Kind, rule = Bare, "number"
	case d.Is(stats.Share):
		m.Kind, rule = Percent, "percent"
		if m.unit.u == stats.Fraction {
			m.Kind, rule = Share, "share"
		}
	case d.Is(stats.Points):
		m.Kind, rule = Points, "points"
	case m.Occurrence:
		m.Kind, rule = Count, "occurrences"
	case d.Is(stats.Factor):
		m.Kind, rule = Multiple, "multiple"
	case m.unit.u.IsCurrency():
		m.Kind, rule = Money, "money"
	case d.Is(stats.Time) || d.Is(stats.Calendar):
		m.Kind, rule = Duration, "duration"
	default:
		m.Kind, rule = Measured, "measure"
	}
	if m.Rule != "" {
		rule += " " + m.Rule
	}
	m.Rule = rule
}

// direction tells the way of a change by this much: "rose 12%", "up 3 points",
// "a 5% fall".
func (f *finder) direction(m *Mention) {
	if m.Kind != Percent && m.Kind != Points && m.Kind != Multiple && m.Kind != Money && m.Kind != Count && m.Kind != Measured && m.Kind != Share {
		return
	}
	x := f.x
	k := m.OuterFirst - 1
	by := false
	for n := 0; n < 5 && k >= 0; n++ {
		t := x.At(k)
		if t.Kind != token.Word {
			break
		}
		if t.Word == english.To && n > 0 {
			break
		}
		if d := x.Lexicon.Direction(t.Word); d != 0 {
			if n > 0 && m.Kind == Measured && !by {
				return
			}
			if t.Word == english.Up && x.At(k-1).Class&english.AnyVerb != 0 && x.At(k-1).Class&(english.Be|english.Changing) == 0 && m.Kind != Percent && m.Kind != Money {
				return // gave up 517 yards
			}
			if by || m.Kind == Percent || m.Kind == Points || m.Kind == Share || t.Word == english.Up || t.Word == english.Down || m.Kind == Money || m.Kind == Measured || m.Kind == Count && d < 0 {
				if d > 0 {
					m.Direction = stats.DirectionUp
				} else {
					m.Direction = stats.DirectionDown
				}
			}
			return
		}
		switch {
		case t.Word == english.By, t.Word == english.To:
			by = true
		case t.Class&(english.Adverb|english.Hedge) != 0, t.Word == english.A, t.Word == english.An:
		default:
			return
		}
		k--
	}
}
