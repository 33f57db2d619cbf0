package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// decade reads "the 1980s", "the '80s", "1990's", "nineties", "the 1800s".
func (f *finder) decade(i int, m *Mention) bool {
	if f.is(i, english.TimeWord) {
		return f.decadeWord(i, m)
	}
	v, n := f.digits(i)
	if v%10 != 0 || n != 4 && n != 2 || !f.joined(i+1) || n == 2 && f.aged(i) {
		return false
	}
	last := f.decadeEnding(i, n)
	if last == i+1 || f.joined(last) && f.at(last).Kind == token.Word {
		return false
	}
	switch {
	case n == 2:
		if !f.shortDecade(i, m) {
			return false
		}
		if v += 1900; v < 1930 {
			v += 100
		}
	case f.joined(i) && !f.yearOpens(i) || v > lastYear || v < firstYear:
		return false
	}
	m.Last = last
	m.Expr.Year = int32(v)
	if n == 4 && v%100 == 0 && v < 2000 {
		calendar(m, HasCentury)
		return true
	}
	calendar(m, HasDecade)
	return true
}

// decadeWord reads a decade in words: "the nineties", "the eighteen-nineties".
func (f *finder) decadeWord(i int, m *Mention) bool {
	v := f.value(i, english.TimeWord) - english.DecadeWord
	if v < 20 || v > 100 || f.aged(i) {
		return false
	}
	if !f.any(i-1, english.The, english.Early, english.Late, english.Mid, english.Swinging, english.Roaring, english.Nineteen) &&
		!f.dash(i-1) && !f.any(i-1, english.In) {
		return false
	}
	e := &m.Expr
	e.Year, m.Last = int32(1900+v), i+1
	calendar(m, HasDecade)
	if f.any(i-1, english.Nineteen, english.Eighteen) && i-1 >= f.floor {
		m.First = i - 1
		e.Year = int32(f.value(i-1, english.Cardinal)*100 + v)
	}
	return true
}

// decadeEnding returns the token after the ending that makes a decade of the n
// digits at token i, "s" or "'s"; i+1 for none.
func (f *finder) decadeEnding(i, n int) int {
	j := i + 1
	if f.any(j, english.SLetter) {
		return j + 1
	}
	if n == 4 && !f.any(i-1, english.The, english.Early, english.Late, english.Mid, english.Hyphen) || n == 2 && !f.any(i-1, english.The) {
		return j
	}
	switch {
	case f.any(j, english.PossS, english.PossSCurly):
		return j + 1
	case f.any(j, english.Apostrophe) && f.joined(j+1) && f.any(j+1, english.SLetter):
		return j + 2
	}
	return j
}

// shortDecade reports whether the two digits at token i name a decade by what
// stands before them, and takes an apostrophe there into m.
func (f *finder) shortDecade(i int, m *Mention) bool {
	apostrophe := f.any(i-1, english.Apostrophe, english.OpenSingle, english.Backtick) && f.joined(i)
	if !apostrophe && !f.any(i-1, english.The, english.Early, english.Late, english.Mid) && !f.dash(i-1) {
		return false
	}
	if apostrophe {
		m.First = i - 1
	} else if f.joined(i) && !f.dash(i-1) {
		return false
	}
	if !apostrophe && (f.joined(i) && (f.at(i-2).Has(token.Upper) || f.any(i-2, english.Under, english.Over)) || f.degrees(i)) {
		return false // MD-80s; temperatures in the 80s
	}
	return !f.any(m.First-1, english.Her, english.His, english.Their, english.My, english.Your, english.Our)
}

// degrees reports whether the sentence of token i is about temperatures, in which
// "the 80s" are degrees.
func (f *finder) degrees(i int) bool {
	const before, after = 14, 6
	for k := i - 1; k > i-before && k >= 0 && !f.apart(k+1); k-- {
		if f.x.Lexicon.Value(f.word(k), english.Noun)&english.Thermal != 0 {
			return true
		}
	}
	for k := i + 2; k < i+after && !f.apart(k); k++ {
		if f.any(k, english.DegreesWord) || f.any(k, english.Degree) {
			return true
		}
	}
	return false
}

// aged reports whether somebody's age, and no decade, stands at token i: "in her
// forties", "in his mid-20s".
func (f *finder) aged(i int) bool {
	k := i - 1
	if f.dash(k) {
		k--
	}
	if f.any(k, english.Early, english.Mid, english.Late) {
		k--
	}
	return f.any(k, english.Her, english.His, english.Their, english.My, english.Your, english.Our, english.Its)
}

// century reads "the 20th century", "the eleventh century BC", "the 19th- and
// 20th-century", "the third millennium".
func (f *finder) century(i int, m *Mention) bool {
	v, next := f.ordinalAt(i)
	if next == i || v < 1 || v > 99 {
		return false
	}
	j := next
	v2, second, end := 0, 0, 0
	for f.any(j, english.Hyphen) && f.joined(j) && !f.joined(j+1) {
		j++
	}
	if f.any(j, english.And, english.To, english.Or) || f.dash(j) && f.at(j+1).Kind == token.Digits {
		k := j + 1
		for f.any(k, english.The, english.Early, english.Late, english.Mid) {
			k++
		}
		if w, n := f.ordinalAt(k); n > k && w > v {
			v2, second, end = w, j+1, n
			j = n
		}
	}
	if f.any(j, english.Hyphen) && f.joined(j) {
		j++
	}
	unit := f.value(j, english.TimeUnit)
	if !f.is(j, english.TimeUnit) || unit != english.UnitCentury && unit != english.UnitMillennium || f.apart(j) {
		return false
	}
	size, has := int32(100), HasCentury
	if unit == english.UnitMillennium {
		size, has = 1000, HasMillennium
	}
	e := calendar(m, has)
	e.Year = int32(v-1)*size + 1
	m.Last = j + 1
	bc := f.any(m.Last, english.BC, english.BCDot, english.BCE, english.BCEDot)
	if bc {
		e.Year = 1 - int32(v)*size
		m.Last++
	} else if f.any(m.Last, english.AD, english.ADDot, english.CE, english.CEDot) && f.at(m.Last).Has(token.Upper) {
		m.Last++
	}
	if v2 > 0 {
		m.Range, m.To = true, *e
		m.To.Year = int32(v2-1)*size + 1
		if bc {
			m.To.Year = 1 - int32(v2)*size
		}
		m.Ends = [2]Extent{{i, next}, {second, end}}
		m.Ends[1].Last = m.Last
	}
	return true
}

// ordinalAt reads an ordinal at token i, in digits or in words.
func (f *finder) ordinalAt(i int) (v, next int) {
	if d, n := f.digits(i); n > 0 {
		if n <= 2 {
			if j := f.ordinalSuffix(i + 1); j > i+1 {
				return d, j
			}
		}
		return 0, i
	}
	if f.is(i, english.Ordinal) {
		return f.value(i, english.Ordinal), i + 1
	}
	if t := f.value(i, english.Cardinal); f.is(i, english.Cardinal) && t >= 20 && t <= 90 {
		j := i + 1
		if f.dash(j) {
			j++
		}
		if o := f.value(j, english.Ordinal); f.is(j, english.Ordinal) && o >= 1 && o <= 9 {
			return t + o, j + 1
		}
	}
	return 0, i
}
