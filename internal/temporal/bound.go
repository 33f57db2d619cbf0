package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// modOf returns the modifier of a word like "early" or "end".
func modOf(id english.ID) timeline.Mod {
	switch id {
	case english.Early, english.Beginning, english.Start, english.Opening, english.Earlier:
		return timeline.ModStart
	case english.Mid, english.Middle:
		return timeline.ModMid
	case english.Late, english.EndWord, english.Close, english.Later, english.Closing:
		return timeline.ModEnd
	}
	return timeline.ModNone
}

// rangeMod returns the modifier among the tokens [i, j) before the second end of
// a range.
func (f *finder) rangeMod(i, j int) timeline.Mod {
	for k := i; k < j; k++ {
		if m := modOf(f.word(k)); m != timeline.ModNone {
			return m
		}
	}
	return timeline.ModNone
}

// bound takes in what stands before a mention and bounds it: "early", "the end
// of", "about", "more than", its determiner.
func (f *finder) bound(m *Mention, floor, next int) {
	if m.Expr.Kind == KindRef {
		return
	}
	first := m.First
	if m.Expr.Kind == KindDuration || m.Type == Duration {
		f.determiner(m, floor)
		f.hedge(m, floor)
		f.moreAfter(m, next)
	} else {
		if m.Expr.Kind == KindDate {
			f.samePeriod(m, floor)
			f.stage(m, floor)
		}
		f.determiner(m, floor)
		f.hedge(m, floor)
	}
	if m.Range && m.First < first {
		m.Ends[0].First = m.First
	}
}

// samePeriod takes in "the same period" before "last year" and "a year ago": the
// stretch that the text was at, a year before.
func (f *finder) samePeriod(m *Mention, floor int) {
	i, e := m.First-1, &m.Expr
	if !f.any(i, english.PeriodWord) || f.apart(m.First) || !f.any(i-1, english.Same, english.Corresponding, english.Comparable) {
		return
	}
	last := e.Has == HasShift && e.ShiftUnit == english.UnitYear && e.Shift == -1 && e.Anchor == FromReference
	if !last && !(e.Has == HasOffset && e.OffsetDir < 0 && e.Amount.Unit == english.UnitYear && e.Amount.Num == 1) {
		return
	}
	if i--; f.any(i-1, english.The) {
		i--
	}
	if i >= floor {
		*e = Expr{Kind: KindDate, Has: HasOffset, Anchor: FromText, OffsetDir: -1, Amount: Amount{Num: 1, Den: 1, Unit: english.UnitYear}}
		m.First, m.Rule = i, "year ago"
	}
}

// stage reads "early", "mid-", "the end of", "earlier" before a date.
func (f *finder) stage(m *Mention, floor int) {
	i := m.First - 1
	if i < floor || f.apart(m.First) {
		return
	}
	switch f.word(i) {
	case english.Early, english.Late, english.Mid:
		if f.any(i, english.Late) && f.any(i+1, english.The) {
			return
		}
		m.Expr.Mod, m.First = modOf(f.word(i)), i
		f.stageBefore(m, floor)
		f.articleOf(m, floor)
		return
	case english.Earlier, english.Later:
		if m.Expr.Has&(HasShift|HasWeekday|HasDay|HasMonth|HasYear) == 0 && m.Expr.has(HasClock) {
			return
		}
		if m.Expr.has(HasShift) || m.Expr.has(HasWeekday) {
			m.Expr.Mod, m.First = modOf(f.word(i)), i
		}
		return
	case english.Hyphen, english.EnDash:
		if f.joined(m.First) && f.joined(i) && f.any(i-1, english.Mid, english.Early, english.Late) && i-1 >= floor {
			m.Expr.Mod, m.First = modOf(f.word(i-1)), i-1
			f.stageBefore(m, floor)
			f.articleOf(m, floor)
		}
		return
	case english.On:
		if f.any(i-1, english.Early, english.Late, english.Earlier, english.Later) && i-1 >= floor && !f.apart(i) && m.Expr.Has&(HasWeekday|HasDay) != 0 {
			m.Expr.Mod, m.First = modOf(f.word(i-1)), i-1
		}
		return
	case english.In:
		// "early in the year", "late in 1990", "earlier in the day"
		if f.any(i-1, english.Early, english.Late, english.Earlier, english.Later) && i-1 >= floor && !f.apart(i) && (m.Expr.Has&(HasShift|HasYear|HasSeason|HasDecade|HasCentury|HasQuarter|HasPart) != 0) {
			m.Expr.Mod, m.First = modOf(f.word(i-1)), i-1
		}
		return
	}
	f.stageOf(m, floor)
}

// stageBefore takes in the first of two stages: the "mid-to-" of "mid-to-late
// 1980s", the "early to" of "early to mid-May".
func (f *finder) stageBefore(m *Mention, floor int) {
	k := m.First - 1
	if f.any(k, english.Hyphen) && f.joined(k) {
		k--
	}
	if !f.any(k, english.To) {
		return
	}
	if k--; f.any(k, english.Hyphen) {
		k--
	}
	if k >= floor && f.any(k, english.Early, english.Mid) && !f.apart(k+1) {
		m.First = k
	}
}

// stageOf reads "the end of", "the early part of", "the second half of" before a
// date.
func (f *finder) stageOf(m *Mention, floor int) {
	i := m.First - 1
	j := i
	if f.any(j, english.The) {
		j--
	}
	if !f.any(j, english.Of) {
		if f.any(i, english.EndWord) && m.Expr.Has&(HasMonth|HasYear) != 0 && !m.Expr.has(HasDay) && !f.any(i-1, english.The, english.Which, english.That) && !f.is(i-1, english.Plural|english.Modal) { // "end June"
			m.Expr.Mod, m.First = modOf(f.word(i)), i
		}
		return
	}
	j--
	if j < floor {
		return
	}
	if f.any(j, english.Turn) {
		if !m.Expr.has(HasCentury) || m.Range {
			return
		}
		m.Expr.Has, m.Expr.Year = HasYear, m.Expr.Year-1
	}
	if f.any(j, english.Hours) && f.any(j-1, english.Early, english.Small, english.Wee) && j-1 >= floor && (dayLike(&m.Expr) || m.Expr.Part == timeline.Morning) && !m.Range {
		m.Expr.Has |= HasPart // the early hours of Sunday
		m.Expr.Part, m.Type, m.First = timeline.Morning, Time, j-1
		f.articleOf(m, floor)
		return
	}
	if f.any(j, english.Eve) && dayLike(&m.Expr) && !m.Expr.has(HasOffset) && !m.Range { // the eve of Saint John's Day
		m.Expr.Base, m.Expr.Anchor = m.Expr.Anchor, FromBase
		m.Expr.Has |= HasOffset
		m.Expr.Amount, m.Expr.OffsetDir = Amount{Num: 1, Den: 1, Unit: english.UnitDay}, -1
		m.First = j
		f.articleOf(m, floor)
		return
	}
	mod, first := f.stageWord(j, &m.Expr)
	if mod == timeline.ModNone || first < floor {
		return
	}
	m.Expr.Mod, m.First = mod, first
	f.articleOf(m, floor)
}

// stageWord reads the words before "of", which end at token j, that name a stage
// of e: "the end", "the early part", "the first decade". It returns what they
// say and the first of them; ModNone if they name none.
func (f *finder) stageWord(j int, e *Expr) (mod timeline.Mod, first int) {
	switch f.word(j) {
	case english.EndWord, english.Beginning, english.Start, english.Middle, english.Close:
		return modOf(f.word(j)), j
	case english.Turn:
		return timeline.ModApprox, j
	case english.Part:
		if f.any(j-1, english.Early, english.Late, english.Later, english.Latter, english.Earlier, english.First) {
			return partMod(f.word(j - 1)), j - 1
		}
	case english.Decade:
		if e.has(HasCentury) {
			return partMod(f.word(j - 1)), j - 1
		}
	case english.Half:
		if e.Has&(HasDecade|HasCentury|HasMonth|HasShift) != 0 && f.any(j-1, english.First, english.Second, english.Last, english.Latter) {
			return partMod(f.word(j - 1)), j - 1
		}
	case english.Months, english.Days, english.Weeks, english.Years, english.Hours:
		if f.any(j-1, english.First, english.Early, english.Final, english.Late, english.Last, english.Closing, english.Opening) {
			return partMod(f.word(j - 1)), j - 1
		}
	}
	return timeline.ModNone, j
}

// partMod returns the modifier of the word before a part of a longer time: of
// "first" in "the first half", of "closing" in "the closing weeks".
func partMod(id english.ID) timeline.Mod {
	switch id {
	case english.First:
		return timeline.ModStart
	case english.Second, english.Last, english.Latter, english.Final:
		return timeline.ModEnd
	}
	return modOf(id)
}

// articleOf takes in the article before a modifier.
func (f *finder) articleOf(m *Mention, floor int) {
	if i := m.First - 1; i >= floor && f.any(i, english.The, english.Very) && !f.apart(m.First) {
		m.First = i
		if f.any(i, english.Very) && i-1 >= floor && f.any(i-1, english.The) {
			m.First--
		}
	}
}

// determiner takes in the article of a mention that has one as its own.
func (f *finder) determiner(m *Mention, floor int) {
	i := m.First - 1
	if m.Expr.has(HasMonth) && !m.Expr.has(HasDay) && f.any(i, english.Of) && f.any(i-1, english.MonthWord) && f.any(i-2, english.The) && i-2 >= floor && !f.apart(m.First) {
		m.First = i - 2 // the month of May
		return
	}
	if m.Rule == "year" && f.any(m.First, english.Year) && f.any(i, english.CalendarWord) && i > floor && !f.apart(m.First) {
		m.First = i // the calendar year 2023
		i--
	}
	if i < floor || f.apart(m.First) {
		return
	}
	switch f.word(i) {
	case english.The:
	case english.These, english.Those, english.A, english.Both:
		if m.Type != Duration && !f.any(i, english.A) {
			return
		}
	default:
		return
	}
	e := &m.Expr
	switch {
	case m.Type == Duration && f.any(i, english.A):
		return
	case m.Type == Duration && e.Amount.Vague && m.Last == m.First+1 && f.any(m.Last, english.Before, english.After, english.That, english.Since) && f.any(i, english.The):
		return // in the days before the vote
	case m.Type == Duration:
		if f.hyphenated(m) || !m.Expr.has(HasNth) && !f.is(m.Last-1, english.Plural) && e.Amount.Num > e.Amount.den() && f.any(i, english.The) {
			return
		}
	case e.Kind == KindSet:
		return
	case e.has(HasQuarter) && f.hyphenated(m) && m.Last <= m.First+3:
		return
	case m.Rule == "year ago" && !f.any(m.Last-1, english.PeriodWord, english.Quarter):
		return
	case f.any(i, english.A, english.The) && e.Kind == KindDate && e.Has&^(HasPart|HasClock) == HasWeekday && (f.any(i, english.A) || f.is(m.First, english.Weekday) && !f.nounFollows(m.Last) && f.temporalLead(i-1)):
	case f.any(i, english.A):
		return
	case e.Has&(HasQuarter|HasHalf|HasSeason|HasDecade|HasCentury|HasMillennium|HasNth|HasWeekend|HasShift) != 0:
	case e.Has&(HasMonth|HasDay) == HasMonth|HasDay && !e.has(HasShift) && f.ordinalFirst(m.First) || m.Rule == "day month" || m.Rule == "duration" || m.Rule == "offset" || m.Rule == "offset from" || m.Rule == "fiscal" || m.Rule == "ides":
	case m.Rule == "year" && (f.is(m.First, english.TimeUnit) || f.any(m.First, english.CalendarWord)):
	case e.Has == HasYear && f.any(m.Last, english.PeriodWord, english.Quarter):
		m.Last++
	default:
		return
	}
	m.First = i
}

// ordinalFirst reports whether an ordinal stands at token i: the day in "the 21st
// of January", whatever follows.
func (f *finder) ordinalFirst(i int) bool {
	_, n := f.ordinalAt(i)
	return n > i
}

// hyphenated reports whether the mention is an adjective: "three-year".
func (f *finder) hyphenated(m *Mention) bool {
	for k := m.First + 1; k < m.Last; k++ {
		if f.any(k, english.Hyphen) && f.joined(k) {
			return true
		}
	}
	return false
}

// hedge takes in "about", "nearly", "more than", "at least" before a mention.
func (f *finder) hedge(m *Mention, floor int) {
	i := m.First - 1
	if i < floor || f.apart(m.First) {
		return
	}
	long := m.Type == Duration || m.Expr.has(HasOffset)
	set := func(first int, mod timeline.Mod) {
		if first >= floor {
			m.First = first
			if m.Expr.Mod == timeline.ModNone {
				m.Expr.Mod = mod
			}
		}
	}
	p := f.word(i - 1)
	if p == english.How || p == english.What && f.any(i, english.About) {
		return // how about Friday
	}
	switch f.word(i) {
	case english.About, english.Around, english.Approximately, english.Roughly, english.Circa:
		if !long && m.Expr.Has&(HasWeekday|HasShift|HasHoliday|HasQuarter) != 0 && f.any(i, english.About, english.Around) && (f.is(i-1, english.AnyVerb|english.AnyNoun|english.Adjective) && !f.is(i-1, english.Be|english.Preposition)) {
			return
		}
		set(i, timeline.ModApprox)
	case english.CLetter:
		if m.Expr.has(HasYear) && f.at(i).Has(token.Dotted) {
			set(i, timeline.ModApprox)
		}
	case english.Nearly, english.Almost:
		if long || m.Expr.has(HasClock) {
			set(i, timeline.ModLessThan)
		}
	case english.Than:
		// "31 more than four years ago" compares
		if long && !(m.Expr.has(HasOffset) && f.countEnds(i-2)) {
			set(f.thanHedge(i))
		}
	case english.Least:
		if long && p == english.At {
			set(i-1, timeline.ModEqualOrMore)
		}
	case english.Most:
		if long && p == english.At {
			set(i-1, timeline.ModEqualOrLess)
		}
	case english.To:
		if long && p == english.Up {
			set(i-1, timeline.ModEqualOrLess)
		}
	case english.As:
		if long && f.any(i-1, english.Many, english.Much, english.Long) && f.any(i-2, english.As) {
			set(i-2, timeline.ModEqualOrLess)
		}
	case english.Over:
		if long && !m.Expr.has(HasShift) && (f.is(i-1, english.Preposition|english.Be|english.Conjunction|english.Adverb) || f.at(i-1).Kind == token.Mark) && !f.any(m.First, english.The) {
			set(i, timeline.ModMoreThan)
		}
	case english.Under:
		if long && f.is(i-1, english.Preposition) {
			set(i, timeline.ModLessThan)
		}
	case english.Only, english.Just, english.Barely:
		if f.any(i-1, english.About) {
			return
		}
	}
}

// countEnds reports whether a figure, or what it counts, ends at token i.
func (f *finder) countEnds(i int) bool {
	return f.at(i).Kind == token.Digits || f.is(i, english.Plural|english.Cardinal) && !f.is(i, english.Past|english.Preposition) || f.any(i, english.Percent) || f.is(i, english.Unit) && f.at(i-1).Kind == token.Digits
}

// thanHedge reads "more than", "no less than" and their kind that end at token i:
// the first token, or -1, and what they say of an amount.
func (f *finder) thanHedge(i int) (first int, mod timeline.Mod) {
	no := f.any(i-2, english.No)
	switch f.word(i - 1) {
	case english.More, english.Longer, english.Greater:
		if no {
			return i - 2, timeline.ModEqualOrLess
		}
		return i - 1, timeline.ModMoreThan
	case english.Less, english.Fewer:
		if no {
			return i - 2, timeline.ModEqualOrMore
		}
		return i - 1, timeline.ModLessThan
	}
	return -1, timeline.ModNone
}

// moreAfter reads a bound behind a duration: "or more", "at least".
func (f *finder) moreAfter(m *Mention, next int) {
	i := m.Last
	if i+1 >= next || f.apart(i) {
		return
	}
	if f.any(i, english.Or) {
		switch f.word(i + 1) {
		case english.More, english.Longer:
			m.Last, m.Expr.Mod = i+2, timeline.ModEqualOrMore
		case english.Less, english.Fewer:
			m.Last, m.Expr.Mod = i+2, timeline.ModEqualOrLess
		}
	}
}
