package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// Years that a bare number of four digits may mean without more support.
const (
	firstYear = 1000
	plainFrom = 1700
	lastYear  = 2199
)

// era reads BC or AD after a year that ends before token i, sets it, and returns
// the token after it.
func (f *finder) era(i int, e *Expr) int {
	switch {
	case f.apart(i):
		return i
	case f.any(i, english.BC, english.BCDot, english.BCE, english.BCEDot):
		e.Year = 1 - e.Year
		return i + 1
	case f.any(i, english.AD, english.ADDot, english.CE, english.CEDot) && (f.at(i).Has(token.Upper) || f.at(i).Has(token.Dotted)):
		return i + 1
	}
	return i
}

// eraAt reports whether token i is BC or AD behind a year.
func (f *finder) eraAt(i int) bool {
	var e Expr
	return f.era(i, &e) > i
}

// year reads a year in digits: "2017", "the year 2000", "year 2013", "'98",
// "AD 79", "450 BC", "2012-13" is another rule's.
func (f *finder) year(i int, m *Mention) bool {
	if f.is(i, english.TimeUnit) {
		return f.namedYear(i, m)
	}
	v, n := f.digits(i)
	e := calendar(m, HasYear)
	e.Year = int32(v)
	if n == 2 && f.joined(i) && f.any(i-1, english.Apostrophe, english.OpenSingle, english.Backtick) {
		return f.shortYear(i, m)
	}
	if n < 1 || n > 4 {
		return false
	}
	if n <= 3 && f.any(i+1, english.Comma) && f.joined(i+1) && f.thousandsOfYears(i, m) {
		return true
	}
	if f.joined(i) && !f.yearOpens(i) || f.yearGlued(i+1) && !f.any(i+1, english.Slash) {
		return false
	}
	// an era on either side makes any number a year
	if k := f.era(i+1, e); k > i+1 {
		m.Last = k
		return v > 0
	}
	if f.any(i-1, english.AD, english.ADDot, english.CE) && f.at(i-1).Has(token.Cap) && i-1 >= f.floor {
		m.First, m.Last = i-1, i+1
		return v > 0
	}
	if f.bcRange(i, v, m) {
		return true
	}
	m.Last = i + 1
	if n == 3 {
		return f.ancient(i, e)
	}
	if n == 4 && v >= plainFrom && v <= lastYear && f.any(i+1, english.Fiscal, english.Financial, english.Academic, english.School, english.CalendarWord) && f.any(i+2, english.Year) && !f.apart(i+1) {
		e.Fiscal, m.Last, m.Rule = f.any(i+1, english.Fiscal, english.Financial), i+3, "fiscal" // the 2012 fiscal year
		return true
	}
	return n == 4 && f.plainYear(i, v)
}

// thousandsOfYears reads a year with a comma, which only an era makes one:
// "10,000 BC".
func (f *finder) thousandsOfYears(i int, m *Mention) bool {
	v, last := f.bigYear(i)
	if v == 0 {
		return false
	}
	m.Expr.Year = int32(v)
	if m.Last = f.era(last, &m.Expr); m.Last > last {
		return true
	}
	// "between 10,000 and 8,000 BC"
	if !f.any(last, english.To, english.And, english.Until) && !f.dash(last) || f.any(last, english.And) && !f.any(i-1, english.Between) {
		return false
	}
	w, end := f.bigYear(last + 1)
	if w == 0 {
		w, _ = f.digits(last + 1)
		end = last + 2
	}
	to := Expr{Kind: KindDate, Has: HasYear, Year: int32(w)}
	k := f.era(end, &to)
	if k == end || to.Year > 0 || w == 0 || w >= v {
		return false
	}
	m.Expr.Year = 1 - int32(v)
	m.Range, m.To, m.Last = true, to, k
	m.Ends = [2]Extent{{i, last}, {last + 1, k}}
	return true
}

// bigYear reads a number with a comma at token i that can be a year before Christ,
// and returns the token after it; 0 for others.
func (f *finder) bigYear(i int) (v, last int) {
	num, n := f.digits(i)
	w, n2 := f.digits(i + 2)
	if n == 0 || n > 3 || n2 != 3 || !f.any(i+1, english.Comma) || !f.joined(i+1) || !f.joined(i+2) || f.any(i+3, english.Comma) && f.joined(i+3) {
		return 0, i
	}
	if v = num*1000 + w; v < 1000 || v > 999999 {
		return 0, i
	}
	return v, i + 3
}

// bcRange reads a range of years whose era stands at its end: "264 to 241 BC".
func (f *finder) bcRange(i, v int, m *Mention) bool {
	if !f.any(i+1, english.To, english.And, english.Until, english.Through) && !f.dash(i+1) {
		return false
	}
	w, n := f.digits(i + 2)
	if n == 0 || n > 4 || v == 0 || w == 0 {
		return false
	}
	to := Expr{Kind: KindDate, Has: HasYear, Year: int32(w)}
	last := f.era(i+3, &to)
	if last == i+3 || to.Year > 0 || w >= v || f.any(i+1, english.And) && !f.any(i-1, english.Between) {
		return false
	}
	m.Expr.Year = 1 - int32(v)
	m.Range, m.To = true, to
	m.Ends = [2]Extent{{i, i + 1}, {i + 2, last}}
	m.Last = last
	return true
}

// ancient reads three digits as a year of antiquity or the Middle Ages: after
// another such year, whose era it shares, or in "In 476,".
func (f *finder) ancient(i int, e *Expr) bool {
	switch f.word(i - 1) {
	case english.In, english.By, english.Until, english.Since, english.From, english.Of, english.Between, english.And, english.To, english.Before, english.After:
	default:
		return false
	}
	if f.counted(i+1) || f.quantityFollows(i+1) {
		return false
	}
	for k := len(f.out) - 1; k >= f.start && k > len(f.out)-30; k-- {
		p := &f.out[k].Expr
		if !p.has(HasYear) || p.Year >= 1100 {
			continue
		}
		if p.Year <= 0 {
			e.Year = 1 - e.Year
		}
		return true
	}
	switch {
	case !f.initial(i - 1):
		return false
	case f.any(i-1, english.In, english.By, english.Until, english.Before, english.After):
		return f.clauseFollows(i + 1) // In 410 the city was sacked
	case f.any(i-1, english.From, english.Between) && f.any(i+1, english.To, english.Until, english.And):
		w, n := f.digits(i + 2)
		v, _ := f.digits(i)
		return n == 3 && w > v && w < v+200 && (w%10 != 0 || v%10 != 0) && f.clauseFollows(i+3) // From 306 until 337 he ruled
	}
	return false
}

// namedYear reads "the year 2000", "year 2013", "the year 800".
func (f *finder) namedYear(i int, m *Mention) bool {
	if !f.any(i, english.Year) || f.apart(i+1) {
		return false
	}
	if f.any(i-1, english.Financial, english.Academic, english.School) && i-1 >= f.floor && !f.apart(i) {
		m.First, m.Rule = i-1, "fiscal"
		return f.fiscal(i-1, m)
	}
	e := calendar(m, HasYear)
	v, n := f.digits(i + 1)
	j := i + 2
	if n == 0 {
		v, j = f.yearWords(i+1, true)
		if j == i+1 {
			return false
		}
	} else if n > 4 || f.yearGlued(i+2) || v == 0 {
		return false
	} else if n < 3 && (!f.any(i-1, english.The) || f.is(i+2, english.Plural)) {
		return false // "by the end of the year 12 ships had come"
	}
	e.Year = int32(v)
	m.Last = f.era(j, e)
	return true
}

// yearOpens reports whether the mark joined before token i may stand before a
// year: a bracket, a quote, a dash after a word, a slash.
func (f *finder) yearOpens(i int) bool {
	switch f.word(i - 1) {
	case english.LeftParen, english.LeftBracket, english.Quote, english.OpenQuote, english.OpenSingle, english.EmDash, english.EnDash, english.Tilde, english.Apostrophe:
		return true
	case english.Hyphen:
		return f.at(i-2).Kind == token.Word || f.is(i-2, english.Month)
	case english.Slash:
		return f.at(i-2).Kind == token.Digits && f.at(i-2).Len() == 4 || f.is(i-2, english.Month)
	}
	return f.at(i-1).Kind == token.Word && f.at(i-1).Has(token.Dotted)
}

// shortYear reads an apostrophe and two digits: "'98", "’04".
func (f *finder) shortYear(i int, m *Mention) bool {
	if !f.any(i-1, english.Apostrophe, english.OpenSingle, english.Backtick) || !f.joined(i) || i-1 < f.floor || f.yearGlued(i+1) {
		return false
	}
	if f.joined(i-1) && f.at(i-2).Kind != token.Mark {
		return false
	}
	if f.any(i+1, english.Apostrophe, english.Backtick) || f.any(i-1, english.Backtick) && f.counted(i+1) {
		return false // quoted
	}
	m.Expr.Has, m.Expr.Year, m.Expr.Short = HasYear, int32(f.at(i).Value), true
	m.First, m.Last = i-1, i+1
	return true
}

// plainYear reports whether the four digits v at token i are a year by what
// stands around them.
func (f *finder) plainYear(i, v int) bool {
	if v < firstYear || v > lastYear {
		return false
	}
	prev := f.leftOf(i)
	if f.numberOfOther(i, v, prev) {
		return false
	}
	led, counted := f.yearLed(i, prev), f.counted(i+1)
	if f.aloneAt(i, i+1) {
		return true // a heading
	}
	if led && v < plainFrom && !counted && f.yearNear(v) && (!f.round(v) || !f.any(i-1, english.About, english.Around)) {
		return true
	}
	if prev.Word == english.Of && v < plainFrom && !counted && !f.nounFollows(i+1) && f.yearNear(v) {
		return true // the treaty of 1688
	}
	if v < plainFrom && f.any(i-1, english.From, english.Between) {
		// "from 1066 to 1087": the pair has to look like years
		w, n := f.digits(i + 2)
		return n == 4 && w > v && w < v+200 && (v%10 != 0 || w%10 != 0) && f.any(i+1, english.To, english.And, english.Until, english.Through) && !f.counted(i+3) && !f.quantityFollows(i+3)
	}
	if f.round(v) && f.any(i-1, english.About, english.Around, english.To, english.Than, english.Over, english.Some, english.Nearly, english.Almost) && (v < 1900 || v > 2000 || prev.Word != english.To || !f.yearBefore(i-2)) {
		return false // "about 1800 came", "from 1000 to 2000"
	}
	switch {
	case v >= 1900 && v <= 2060:
		// "in 2017", "the 2017 summit", "2017"; a count: "2000 people", "of 2000 troops"
		if !counted || prev.Class&(english.Determiner|english.Possessive) != 0 && prev.Word != english.Some && prev.Word != english.All && !f.round(v) {
			return true
		}
		return led && !f.round(v)
	case v >= plainFrom:
		return led && !counted || prev.Word == english.The && f.is(i+1, english.Happening) && !f.round(v) || prev.Word == english.Of && !counted || prev.Word == english.LeftParen || prev.Word == english.The && !counted ||
			prev.Word == english.Comma && prev.Kind == token.Mark && f.is(i-2, english.Geographic) && !counted || f.any(i-1, english.And, english.To, english.EnDash, english.Hyphen) && f.yearBefore(i-2)
	}
	if led && v >= firstYear && f.initial(i-1) && !f.apart(i) && !counted && prev.Word != english.Between && (!f.round(v) || prev.Word == english.By) && f.clauseFollows(i+1) {
		return true // By 1500 there were, After 1348 the town
	}
	if prev.Word == english.Of && f.is(i-2, english.Happening) && !counted && !f.round(v) && !f.nounFollows(i+1) {
		return true // the siege of 1529
	}
	return led && prev.Word != english.By && prev.Word != english.From && prev.Word != english.Between && prev.Word != english.After && !counted || prev.Word == english.LeftParen && f.any(i+1, english.RightParen, english.EnDash, english.Hyphen) || prev.Class&english.Participle != 0 && (f.any(i+1, english.RightParen) || f.any(i-2, english.LeftParen) && f.any(i+1, english.Comma, english.Semicolon)) ||
		f.any(i-1, english.And, english.To, english.EnDash, english.Hyphen) && f.yearBefore(i-2)
}

// leftOf returns the token before token i, an empty one where another sentence or
// line ends there.
func (f *finder) leftOf(i int) *token.Token {
	if f.apart(i) {
		return f.at(-1)
	}
	return f.at(i - 1)
}

// numberOfOther reports whether the four digits v at token i, with prev before them,
// are an amount or a number by which a thing is known, and no year.
func (f *finder) numberOfOther(i, v int, prev *token.Token) bool {
	next := f.at(i + 1)
	if f.quantityFollows(i+1) && !f.any(i+1, english.Second) {
		return true
	}
	if prev.Word == english.DollarSign || prev.Word == english.NumberSign || f.currency(i-1) && !f.apart(i) || f.numbered(i) || f.dialled(i) || f.houseNumber(i) || f.amounts(i, v) || f.amongAmounts(i) {
		return true
	}
	if next.Word == english.Slash && f.joined(i+1) && f.at(i+2).Kind == token.Digits && f.joined(i+2) {
		return true // regulation 2016/679
	}
	if seats := f.at(i + 2); next.Word == english.Hyphen && f.joined(i+1) && f.joined(i+2) && (seats.Class&english.Unit != 0 && seats.Class&english.TimeUnit == 0 || f.x.Lexicon.PriceUnit(seats.Word)) && !f.temporalLead(i-1) {
		return true // a 2012-seat hall
	}
	if f.productYear(i) || f.citation(i) {
		return true
	}
	if prev.Word == english.The && prev.Has(token.Cap) && !f.initial(i-1) && !f.is(i+1, english.AnyNoun|english.Adjective) {
		return true // the band The 1975
	}
	if next.Word == english.Colon && f.joined(i+1) && f.joined(i+2) && f.at(i+2).Kind == token.Digits {
		return true
	}
	return false
}

// yearLed reports whether prev, the token before the digits at token i, calls for a
// time: "in 1812", "as early as 1812".
func (f *finder) yearLed(i int, prev *token.Token) bool {
	switch prev.Word {
	case english.In, english.Since, english.Until, english.Till, english.During, english.By, english.From, english.Before, english.After, english.Between,
		english.Early, english.Late, english.Mid, english.Circa, english.About, english.Around, english.Fiscal, english.Through, english.Throughout, english.CLetter:
		return true
	case english.As:
		return f.any(i-2, english.Early, english.Late, english.Recently) && f.any(i-3, english.As) // as early as 1812
	}
	return false
}

// yearNear reports whether one of the last mentions names a year of the same time
// as v: a text of those years goes on with them.
func (f *finder) yearNear(v int) bool {
	for k := len(f.out) - 1; k >= f.start && k > len(f.out)-20; k-- {
		if p := &f.out[k].Expr; p.has(HasYear) && p.Has&(HasDecade|HasCentury|HasMillennium) == 0 && int(p.Year) > v-100 && int(p.Year) < v+100 {
			return true
		}
	}
	return false
}

// clauseFollows reports whether a clause of its own begins at token i or behind a
// comma there: "By 1500 there were".
func (f *finder) clauseFollows(i int) bool {
	t := f.at(i)
	if f.apart(i) {
		return false
	}
	return t.Word == english.Comma || t.Word == english.There || t.Class&(english.Determiner|english.Pronoun|english.Possessive) != 0 && t.Class&english.Preposition == 0
}

// yearBefore reports whether the mention before ends at token i and is a year.
func (f *finder) yearBefore(i int) bool {
	n := len(f.out)
	return n > f.start && f.out[n-1].Last == i+1 && f.out[n-1].Expr.has(HasYear)
}

// round reports whether v is a number that people count to.
func (f *finder) round(v int) bool { return v%100 == 0 && v != 2000 || v == 2000 }

// counted reports whether token i begins what the number before it counts:
// a plural noun, perhaps with adjectives before it.
func (f *finder) counted(i int) bool {
	for k := i; k < i+3; k++ {
		if f.apart(k) || f.at(k).Kind != token.Word || f.cap(k) {
			return false
		}
		t := f.at(k)
		if t.Class&english.Plural != 0 && t.Class&(english.Preposition|english.Verb3) == 0 {
			return true
		}
		if t.Class&english.Plural != 0 && t.Class&english.MainlyNoun != 0 {
			return true
		}
		if t.Class&english.Person != 0 && t.Class&english.Plural != 0 {
			return true
		}
		if t.Class&english.Adjective == 0 || t.Class&(english.Preposition|english.Determiner|english.Be|english.Conjunction) != 0 {
			return false
		}
	}
	return false
}

// yearRange reads two years joined: "2017 – 2030", "2012-13", "2001/02",
// "2014 to 2018" is left to the refiners.
func (f *finder) yearRange(i int, m *Mention) bool {
	v, n := f.digits(i)
	if n != 4 || v < firstYear || v > lastYear || f.joined(i) && !f.yearOpens(i) {
		return false
	}
	j := i + 1
	slash := f.any(j, english.Slash)
	if !(f.dash(j) || slash) {
		return false
	}
	w, n2 := f.digits(j + 1)
	full := w
	switch n2 {
	case 2:
		if !f.joined(j) || !f.joined(j+1) {
			return false
		}
		full = v/100*100 + w
		if slash && full != v+1 || !slash && (full <= v || full > v+60) {
			return false
		}
		if w <= 12 && f.any(j, english.Hyphen) && full != v+1 { // 2010-11 is read as a season, 2005-12 is a month
			return false
		}
	case 4:
		if full <= v || full > v+600 || slash && full != v+1 || full > lastYear+100 {
			return false
		}
	default:
		return false
	}
	if f.yearGlued(j+2) || f.dash(j+2) && f.joined(j+2) || f.any(j+2, english.Slash) && f.joined(j+2) || f.quantityFollows(j+2) {
		return false
	}
	if f.numbered(i) {
		return false
	}
	e := calendar(m, HasYear)
	e.Year = int32(v)
	m.Range, m.To = true, *e
	m.To.Year = int32(full)
	m.Ends = [2]Extent{{i, i + 1}, {j + 1, j + 2}}
	m.Last = j + 2
	if f.any(m.Last, english.Fiscal, english.Financial, english.Academic, english.School) && f.any(m.Last+1, english.Year) && !f.apart(m.Last) {
		m.Last += 2 // the 2019/20 financial year
	}
	if f.any(i-1, english.Fiscal, english.FY) {
		m.Expr.Fiscal, m.To.Fiscal = true, true
	}
	return true
}
