package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// chatNote says of the last paragraph that was looked at whether it is a
// message as people send them to friends.
type chatNote struct {
	first, last int
	chat        bool
}

// Bounds of [finder.isChat].
const (
	chatReach = 150 // a paragraph that goes further is no message
	chatShare = 40  // tokens for each sign
)

// isChat reports whether the paragraph of token i is a message between friends:
// tags, names of users, faces, the words and letters of chat. There a bare "day"
// or "morning" is the writer's own. Each paragraph is looked at once, and only
// if it has a word that depends on it.
func (f *finder) isChat(i int) bool {
	n := &f.note
	if i >= n.first && i < n.last {
		return n.chat
	}
	*n = chatNote{first: i, last: i + 1}
	for n.first > 0 && !f.at(n.first).Has(token.NewPara) {
		if n.first--; i-n.first > chatReach {
			return false
		}
	}
	for n.last < f.x.Len() && !f.at(n.last).Has(token.NewPara) {
		if n.last++; n.last-i > chatReach {
			return false
		}
	}
	signs := 0
	for k := n.first; k < n.last; k++ {
		if f.chatSign(k) {
			signs++
		}
	}
	n.chat = signs*chatShare >= n.last-n.first
	return n.chat
}

// chatSign reports whether token i is a sign of chat.
func (f *finder) chatSign(i int) bool {
	t := f.at(i)
	if t.Class&english.Chat != 0 {
		return true
	}
	if t.Kind != token.Mark {
		return false
	}
	next := f.at(i + 1)
	switch t.Word {
	case english.NumberSign, english.AtSign: // #tag, @user
		return next.Kind == token.Word && f.joined(i+1) && !f.joined(i)
	case english.Colon, english.Semicolon: // :) ;-D
		if f.joined(i) || !f.joined(i+1) {
			return false
		}
		if f.dash(i+1) && f.joined(i+2) {
			next = f.at(i + 2)
		}
		return next.Word == english.RightParen || next.Word == english.LeftParen || next.Kind == token.Word && next.Len() == 1 && next.Has(token.Cap)
	case english.Exclamation, english.Question: // !!
		return next.Word == t.Word && f.joined(i+1)
	}
	return false
}

// chat reads words of time that are times only in chat: "what a night", "late
// for morning class", "DAY 3", "see you sat", "left at 2250", "2nite".
func (f *finder) chat(i int, m *Mention) bool {
	m.Last = i + 1
	if f.at(i).Kind == token.Digits {
		return f.plainClock(i, m)
	}
	if f.inCompound(i) || !f.isChat(i) {
		return false
	}
	switch {
	case f.is(i, english.TimeUnit):
		return f.chatUnit(i, m)
	case f.is(i, english.DayPart):
		calendar(m, HasPart).Part = partOf(f.value(i, english.DayPart))
		m.Type = Time
		if f.is(i, english.Plural) {
			m.Type, m.Expr.Kind = Set, KindSet
		}
	case f.is(i, english.Season):
		if f.is(i, english.Plural) || f.any(i, english.Fall) || f.any(i, english.SpringWord) && f.is(i, english.AnyVerb) && f.is(i-1, english.Pronoun) {
			return false
		}
		calendar(m, HasSeason).Season = uint8(f.value(i, english.Season))
	case f.is(i, english.Weekday):
		if !f.any(i-1, english.This, english.Or, english.On, english.And, english.LeftParen, english.Next, english.Till, english.Until, english.By) || f.any(i, english.Sun) && f.any(i-1, english.And, english.Or) {
			return false
		}
		e := calendar(m, HasWeekday)
		e.Weekday, e.This = uint8(f.value(i, english.Weekday)), f.any(i-1, english.This)
	}
	if i-1 >= f.floor && f.any(i-1, english.The, english.This) && !f.apart(i) {
		m.First = i - 1
	}
	return true
}

// inCompound reports whether token i is a part of a longer word or of an address:
// "day-care", "day_1", "night.html".
func (f *finder) inCompound(i int) bool {
	return f.joined(i) && (f.at(i-1).Kind != token.Mark || f.dash(i-1) || f.any(i-1, english.Slash, english.Underscore, english.AtSign, english.FullStop)) ||
		f.joined(i+1) && (f.dash(i+1) || f.any(i+1, english.Slash, english.Underscore) || f.any(i+1, english.FullStop) && f.joined(i+2) && f.at(i+2).Kind == token.Word)
}

// chatUnit reads a bare unit of time at token i with the ordinal or number that
// names it: "first day", "the last minute", "Year 3".
func (f *finder) chatUnit(i int, m *Mention) bool {
	unit := Unit(f.value(i, english.TimeUnit))
	plural := f.is(i, english.Plural)
	if f.any(i+1, english.Of) && f.is(i+2, english.Month) || f.any(i, english.Yr) && !f.is(i-1, english.Ordinal) {
		return false
	}
	if unit < english.UnitMinute || unit > english.UnitYear || unit == english.UnitHalf || unit == english.UnitQuarter {
		return false
	}
	if unit == english.UnitMinute && !f.any(i-1, english.Last) {
		return false
	}
	m.Type = Duration
	m.Expr = Expr{Kind: KindDuration, Amount: Amount{Num: 1, Den: 1, Unit: unit}}
	if plural {
		m.Expr.Amount = Amount{Den: 1, Unit: unit, Vague: true}
	} else if unit == english.UnitWeekend {
		m.Expr, m.Type = Expr{Kind: KindDate, Has: HasShift | HasWeekend, ShiftUnit: unit, Count: 1}, Date
	}
	if _, n := f.digits(i + 1); n == 1 && !plural && !f.glued(i+2) && !f.apart(i+1) {
		m.Last = i + 2
	}
	first := i
	if k := i - 1; k >= f.floor && !f.apart(i) {
		switch {
		case f.is(k, english.Ordinal) || f.any(k, english.Last):
			first = k
		case f.any(k, english.St, english.Nd, english.Rd, english.Th) && f.joined(k) && k-1 >= f.floor:
			first = k - 1
		}
	}
	if k := first - 1; k >= f.floor && !f.apart(first) && f.any(k, english.The, english.This, english.Those, english.These) {
		first = k
	}
	m.First = first
	return true
}

// shortDay reads "2nite", "2day", "2moro": the digit stands for the syllable.
func (f *finder) shortDay(i int, m *Mention) bool {
	if v, n := f.digits(i); n != 1 || v != 2 || !f.joined(i+1) || f.joined(i) {
		return false
	}
	e := calendar(m, HasShift)
	e.ShiftUnit, e.Count = english.UnitDay, 1
	m.Last = i + 2
	switch f.word(i + 1) {
	case english.Night: // 2nite, 2night
		e.Has |= HasPart
		e.Part, m.Type = timeline.Night, Time
	case english.Day:
	case english.Moro, english.Mrw, english.Morrow:
		e.Shift = 1
	default:
		return false
	}
	return !(f.joined(i+2) && (f.at(i+2).Kind != token.Mark || f.dash(i+2))) && f.isChat(i)
}

// plainClock reads a clock time without a colon: "left at 2250", "up at 630".
// What could be a year is one.
func (f *finder) plainClock(i int, m *Mention) bool {
	v, n := f.digits(i)
	if n != 4 && n != 3 || v < 100 || v%100 > 59 || n == 3 && !f.any(i-1, english.At) || v >= 2400 || v >= 1900 && v < 2060 || f.joined(i) || f.glued(i+1) || f.counted(i+1) || f.quantityFollows(i+1) {
		return false
	}
	if !f.any(i-1, english.At, english.Till, english.Until, english.About, english.By) || f.apart(i) || f.cap(i+1) && !f.apart(i+1) || !f.isChat(i) {
		return false
	}
	e := calendar(m, HasClock)
	e.Hour, e.Minute, e.ClockTo = uint8(v/100), uint8(v%100), timeline.GrainMinute
	if n == 4 {
		e.Meridiem = hours24
	}
	m.Type = Time
	return true
}
