package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// maxRequest is the number of tokens of the longest sentence that is taken for a
// request.
const maxRequest = 24

// isRequest reports whether the sentence of token i asks for something, as one
// speaks to an assistant: it begins with what is to be done ("Wake me", "Set
// an"), with "let's", with a question to the hearer ("Can we", "Am I"), or it has
// no capital at all.
func (f *finder) isRequest(i int) bool {
	s := f.x.SentenceAt(i)
	k := s.First
	if s.Last-k > maxRequest {
		return false
	}
	t, next := f.at(k), f.at(k+1)
	if t.Kind != token.Word {
		return false
	}
	const object = english.Determiner | english.Possessive | english.Pronoun
	switch {
	case !t.Has(token.Cap):
		return t.Class&(english.Verb|english.Modal|english.Do|english.Be|english.Pronoun|english.Relative|english.Adverb) != 0 && t.Class&english.Determiner == 0 || !f.tells(k, i)
	case t.Class&english.Verb != 0 && t.Class&(english.Pronoun|english.Preposition|english.Modal|english.Be|english.Have|english.Do|english.Determiner) == 0:
		return next.Class&object != 0 || f.is(k+2, english.Determiner|english.Possessive) && f.is(k+1, english.Preposition) || next.Word == english.Us || next.Word == english.PossS || next.Word == english.PossSCurly
	case t.Class&(english.Modal|english.Be|english.Do) != 0:
		return next.Class&english.Pronoun != 0
	}
	return false
}

// tells reports whether a verb that tells something stands among the tokens
// [k, i): "the score was tied at 2" asks for nothing, "gym at 6" may.
func (f *finder) tells(k, i int) bool {
	for ; k < i; k++ {
		if t := f.at(k); t.Class&(english.Be|english.Have|english.Verb3) != 0 || t.Class&english.Past != 0 && t.Class&(english.AnyNoun|english.Adjective|english.Preposition) == 0 {
			return true
		}
	}
	return false
}

// bareHour reads an hour that nothing marks as one but what stands around it:
// "at eight tonight", "at 8 sharp", and in a request "at 5", "until nine thirty".
// The hour v stands before token next.
func (f *finder) bareHour(i, v, next int, m *Mention) bool {
	first := f.initial(i)
	if v < 1 || v > 12 || f.joined(i) || f.apart(i) && !first || f.any(i-1, english.By) && f.at(i-2).Kind == token.Digits || !first && !f.any(i-1, english.At, english.Since, english.From, english.Until, english.Till, english.By, english.After, english.Before, english.Around, english.About, english.For) {
		return false
	}
	e := &m.Expr
	k := next
	if f.at(i).Kind == token.Word && e.Minute == 0 {
		if r, n := f.underHundred(next); n > next && r >= 5 && r < 60 && r%5 == 0 {
			e.Minute, e.ClockTo, k = uint8(r), timeline.GrainMinute, n
		}
	}
	if f.glued(k) || f.counted(k) || f.quantityFollows(k) || f.joined(k) && f.dash(k) {
		return false
	}
	n := f.at(k)
	at := f.any(i-1, english.At)
	switch {
	case f.any(i-1, english.From) && f.any(k, english.To) && f.at(k+1).Kind == token.Digits && f.toMonth(f.ordinalSuffix(k+2)) > 0:
		return false // from 5 to 9 June
	case at && !f.apart(k) && n.Word == english.Sharp:
		m.Last = k
		return true
	case (at || first || !f.any(i-1, english.For, english.About) && n.Word != english.Today) && f.dayFollows(k):
		m.Last = k
		return true
	case first && (e.Minute == 0 || !f.aloneAt(i, k)):
		return false // a number; but "two thirty"
	case n.Kind == token.Word && !f.apart(k) && n.Word != english.Every && n.Word != english.Each && (n.Class&(english.Preposition|english.Conjunction|english.Weekday) == 0 || n.Word == english.Of || n.Word == english.Per):
		return false
	case n.Kind == token.Mark && f.any(k, english.Percent, english.Colon, english.Slash, english.DollarSign, english.Apostrophe, english.Degree, english.EnDash, english.Hyphen):
		return false
	}
	if f.any(i-1, english.For) && !f.alarmed(i) || f.any(i-1, english.About) && !f.any(i-2, english.At) || !f.isRequest(i) {
		return false
	}
	m.Last = k
	return true
}

// dayFollows reports whether the day of an hour follows at token i: "tomorrow",
// "this morning".
func (f *finder) dayFollows(i int) bool {
	if f.apart(i) {
		return false
	}
	return f.any(i, english.Today, english.Tonight, english.Tomorrow) || f.any(i, english.This) && f.is(i+1, english.DayPart) && !f.is(i+1, english.Plural)
}

// alarmed reports whether an alarm is set before token i: what "for seven" after
// it tells is no number of guests.
func (f *finder) alarmed(i int) bool {
	for k := i - 1; k >= 0 && k > i-8; k-- {
		if f.any(k, english.Alarm) {
			return true
		}
		if f.at(k).Has(token.Sentence) {
			break
		}
	}
	return false
}
