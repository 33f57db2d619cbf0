package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// clockWords reads "half past seven", "20 past eight", "quarter to five",
// "twenty minutes to nine" and returns the token after it, or i.
func (f *finder) clockWords(i int, e *Expr) int {
	if f.any(i, english.Half) && f.is(i+1, english.Cardinal) && !f.joined(i+1) && (f.any(i-1, english.At, english.By, english.Around, english.About, english.Until, english.Till) || f.aloneAt(i, i+2) || f.dayFollows(i+2) || f.any(i+2, english.On) && f.is(i+3, english.Weekday)) {
		return f.halfHour(i, e)
	}
	mins, j := f.clockMinutes(i)
	if j == i {
		return i
	}
	to := f.any(j, english.To, english.Till, english.Before)
	if !to && !f.any(j, english.PastWord, english.After) {
		return i
	}
	h, n2 := f.digits(j + 1)
	k := j + 2
	if n2 == 0 {
		if !f.is(j+1, english.Cardinal) {
			if !f.any(j+1, english.Noon, english.Midnight, english.MiddayWord) {
				return i
			}
			h, e.Meridiem = onMeridiem(f.any(j+1, english.Midnight), to)
			if to {
				mins = 60 - mins
			}
			e.Hour, e.Minute, e.ClockTo = uint8(h), uint8(mins), timeline.GrainMinute
			return k
		} else {
			h = f.value(j+1, english.Cardinal)
		}
	}
	if h < 1 || h > 12 || n2 > 2 {
		return i
	}
	spoken := f.any(i, english.Half) || f.any(j-1, english.Quarter) || f.aloneAt(i, k) || to && f.is(j-1, english.TimeUnit) && !f.any(i-1, english.From)
	if _, next := f.meridiem(k); next == k && f.inThePart(k) == k && !f.any(k, english.OClock, english.OClockCurly) && !spoken && !f.any(j, english.PastWord) {
		if !f.any(i-1, english.At) || f.quantityFollows(k) || n2 > 0 && !to {
			return i // "five to seven" is a range or a score
		}
	}
	if f.counted(k) || f.is(k, english.TimeUnit) {
		return i
	}
	if to {
		h, mins = h-1, 60-mins
		if h == 0 {
			h = 12
		}
	}
	e.Hour, e.Minute, e.ClockTo = uint8(h), uint8(mins), timeline.GrainMinute
	if mer, next := f.meridiem(k); mer != 0 {
		e.Meridiem = mer
		return next
	}
	return k
}

// clockMinutes reads the minutes before "past" or "to" at token i: "half", "a
// quarter", "twenty", "ten minutes". It returns the token after them, or i.
func (f *finder) clockMinutes(i int) (mins, next int) {
	j := i
	if f.any(j, english.A) {
		j++
	}
	switch {
	case f.any(j, english.Half) && f.any(j+1, english.PastWord, english.After):
		return 30, j + 1
	case f.any(j, english.Quarter):
		return 15, j + 1
	case j > i:
		return 0, i
	}
	v, n := f.digits(j)
	k := j + 1
	if n == 0 {
		if v, k = f.underHundred(j); k == j && f.is(j, english.Cardinal) { // at the head of a sentence
			v, k = f.value(j, english.Cardinal), j+1
			if u := k + b2i(f.dash(k)); v >= 20 && v <= 50 && f.is(u, english.Cardinal) && f.value(u, english.Cardinal) < 10 {
				v, k = v+f.value(u, english.Cardinal), u+1
			}
		}
		if k == j {
			return 0, i
		}
	}
	switch {
	case v < 1 || v > 59 || n > 2:
		return 0, i
	case f.is(k, english.TimeUnit) && f.value(k, english.TimeUnit) == english.UnitMinute:
		return v, k + 1
	case v%5 != 0 || n > 0 && !f.any(k, english.PastWord):
		return 0, i
	}
	return v, k
}

// halfHour reads "half six" at token i: thirty minutes past the hour, as the
// British have it.
func (f *finder) halfHour(i int, e *Expr) int {
	h := f.value(i+1, english.Cardinal)
	if h < 1 || h > 12 || f.counted(i+2) || f.quantityFollows(i+2) || f.is(i+2, english.Magnitude|english.Cardinal) || f.any(i+2, english.Of) {
		return i
	}
	e.Hour, e.Minute, e.ClockTo = uint8(h), 30, timeline.GrainMinute
	return i + 2
}

// onMeridiem returns the hour that minutes before or past noon or midnight lie in,
// and its half of the day.
func onMeridiem(midnight, to bool) (hour int, meridiem uint8) {
	meridiem = afterNoon
	if midnight != to {
		meridiem = beforeNoon
	}
	if to {
		return 11, meridiem
	}
	return 12, meridiem
}

// ish returns the token after the "ish" of "5ish", "3-ish", "six ish" at token i; i
// where there is none.
func (f *finder) ish(i int) int {
	k := i
	if f.any(k, english.Hyphen) && f.joined(k) && f.joined(k+1) {
		k++
	}
	if f.any(k, english.Ish) && !f.apart(k) {
		return k + 1
	}
	return i
}

// hoursWord returns the token after "hours" or "hrs" at token i, where it makes the
// four figures from token first a time: "at 1830 hours", "18.15 hrs".
func (f *finder) hoursWord(first, i int) int {
	if !f.is(i, english.TimeUnit) || !f.is(i, english.Plural) || f.value(i, english.TimeUnit) != english.UnitHour {
		return i
	}
	if !f.any(first-1, english.At, english.By, english.From, english.Until, english.Till, english.Around, english.About, english.Before, english.After) && !f.aloneAt(first, i+1) {
		return i
	}
	return i + 1
}

// minutesAfterHour reads the minutes at token i behind an hour written with its
// letter: the "15m" of "2h 15m". It returns the token after them.
func (f *finder) minutesAfterHour(i int, a *Amount) int {
	v, n := f.digits(i)
	if n == 0 || n > 2 || v < 1 || v > 59 || a.Den != 1 || f.apart(i) || !(f.any(i+1, english.LetterM) && f.joined(i+1)) && !(f.is(i+1, english.TimeUnit) && f.value(i+1, english.TimeUnit) == english.UnitMinute) {
		return i
	}
	k := i + 2
	s, n := f.digits(k)
	if seconds := f.any(k+1, english.SLetter) && f.joined(k+1) || f.is(k+1, english.TimeUnit) && f.value(k+1, english.TimeUnit) == english.UnitSecond; n > 0 && n <= 2 && s > 0 && s < 60 && seconds {
		a.More[1].Num, a.More[1].Unit, k = int32(s), english.UnitSecond, k+2
	} else if f.any(i+1, english.LetterM) && f.joined(k) && f.at(k).Kind != token.Mark {
		return i
	}
	a.More[0].Num, a.More[0].Unit = int32(v), english.UnitMinute
	return k
}
