package temporal

import (
	"math/bits"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// rule recognises one family of expressions. It is tried at tokens that have
// one of its classes or are one of its words, and at digits if it says so.
type rule struct {
	name   string
	class  english.Class
	words  []english.ID
	digits atDigits
	read   func(f *finder, i int, m *Mention) bool
}

// atDigits tells whether a rule is tried at digits.
type atDigits uint8

const (
	no    atDigits = iota
	yes            // at all
	glued          // at those to which the next token is joined: 3rd, 1990s, 2/5
)

// rules in order: the first one that reads something at a token wins.
var rules = [...]rule{
	{"literal", 0, nil, yes, (*finder).literal},
	{"clock", english.Cardinal | english.Fraction | english.Determiner, noonWords, yes, (*finder).clock},
	{"month day", english.Month, nil, no, (*finder).monthDay},
	{"day month", english.Ordinal | english.Cardinal, nil, yes, (*finder).dayMonth},
	{"more days", 0, nil, yes, (*finder).moreDays},
	{"holiday", english.Festive, nil, no, (*finder).holiday},
	{"fiscal", 0, fiscalWords, no, (*finder).fiscal},
	{"quarter", english.Ordinal | english.Fraction, quarterWords, yes, (*finder).quarter},
	{"century", english.Ordinal | english.Cardinal, nil, glued, (*finder).century},
	{"nth of", english.Ordinal, nthWords, glued, (*finder).nth},
	{"set", english.Determiner | english.TimeUnit | english.Weekday | english.DayPart | english.Cardinal, setWords, yes, (*finder).set},
	{"decade", english.TimeWord, nil, glued, (*finder).decade},
	{"year range", 0, nil, yes, (*finder).yearRange},
	{"short day", 0, nil, glued, (*finder).shortDay},
	{"shift", 0, shiftWords, no, (*finder).shift},
	{"duration", english.Cardinal | english.Vague | english.Fraction | english.Determiner | english.Magnitude | english.AnyNoun, nil, yes, (*finder).duration},
	{"spoken year", english.Cardinal, nil, no, (*finder).spokenYear},
	{"year", english.TimeUnit, nil, yes, (*finder).year},
	{"month", english.Month, nil, no, (*finder).month},
	{"day of month", english.Ordinal, nil, yes, (*finder).bareDay},
	{"weekday", english.Weekday, nil, no, (*finder).weekday},
	{"season", english.Season, nil, no, (*finder).season},
	{"part of day", english.DayPart, lightWords, no, (*finder).dayPart},
	{"unit", english.TimeUnit, nil, no, (*finder).unit},
	{"relative day", 0, dayWords, no, (*finder).relativeDay},
	{"ides", 0, idesWords, no, (*finder).ides},
	{"reference", 0, referenceWords, no, (*finder).reference},
	{"chat", english.TimeUnit | english.DayPart | english.Season | english.Weekday, nil, yes, (*finder).chat},
}

// The words that rules begin with, besides classes of words.
var (
	noonWords    = []english.ID{english.Noon, english.Noonish, english.Midnight, english.MiddayWord}
	lightWords   = []english.ID{english.Dark, english.Light}
	fiscalWords  = []english.ID{english.Fiscal, english.FY, english.CY, english.SY}
	quarterWords = []english.ID{english.QLetter, english.HLetter, english.Final, english.Closing}
	nthWords     = []english.ID{english.Last, english.Final, english.Closing, english.Opening}
	setWords     = []english.ID{english.Once, english.Twice, english.Hourly, english.Daily, english.Everyday, english.Nightly, english.Weekly, english.Biweekly,
		english.Fortnightly, english.Monthly, english.Bimonthly, english.Quarterly, english.Biannually, english.Biannual, english.Semiannual,
		english.Semiannually, english.Annually, english.Yearly, english.Biennial}
	shiftWords = []english.ID{english.Last, english.PastWord, english.Next, english.Coming, english.Upcoming, english.Previous, english.Prior, english.Preceding,
		english.Following, english.Current, english.Same, english.Latest}
	idesWords = []english.ID{english.Ides}
	dayWords  = []english.ID{english.Today, english.Otd, english.Yesterday, english.Tomorrow, english.Tonight, english.Overnight, english.Eod, english.Eow,
		english.Eom, english.Eoy, english.Lunch, english.Breakfast, english.Dinner}
	referenceWords = []english.ID{english.A, english.Some, english.Now, english.Currently, english.Presently, english.Nowadays, english.Recently, english.Lately,
		english.Soon, english.Shortly, english.Current, english.Recent, english.PastWord, english.Future, english.Present, english.TermWord, english.Someday,
		english.Sometime, english.DateWord}
)

// ruleSet is a set of rules: bit k is rules[k].
type ruleSet = uint32

// rulesOf are the rules that are tried at a token, by the bit of a class, by
// word, and at digits by whether the next token is joined to them.
var rulesOf = func() (of struct {
	class  [64]ruleSet
	word   []ruleSet // by ID; short where the later words have none
	digits [2]ruleSet
}) {
	for k, r := range rules {
		for c := r.class; c != 0; c &= c - 1 {
			of.class[bits.TrailingZeros64(uint64(c))] |= 1 << k
		}
		for _, w := range r.words {
			if n := int(w) + 1 - len(of.word); n > 0 {
				of.word = append(of.word, make([]ruleSet, n)...)
			}
			of.word[w] |= 1 << k
		}
		if r.digits == yes {
			of.digits[0] |= 1 << k
		}
		if r.digits != no {
			of.digits[1] |= 1 << k
		}
	}
	return of
}()

// rulesAt returns the rules that are tried at token i.
func (f *finder) rulesAt(i int) ruleSet {
	t := &f.x.Tokens[i]
	if t.Kind == token.Digits {
		if f.joined(i + 1) {
			return rulesOf.digits[1]
		}
		return rulesOf.digits[0]
	}
	set := ruleSet(0)
	if int(t.Word) < len(rulesOf.word) {
		set = rulesOf.word[t.Word]
	}
	for c := t.Class; c != 0; c &= c - 1 {
		set |= rulesOf.class[bits.TrailingZeros64(uint64(c))&63]
	}
	return set
}

// triggers are the classes of all rules that are worth a look: a determiner or
// an adverb alone is not.
const triggers = token.KeyClasses &^ english.Leading

// finder is the state of one [Find].
type finder struct {
	x     *token.Text
	nums  []numeral.Number
	next  int // the first number that does not end before the current token
	floor int // tokens before it belong to the mention before
	out   []Mention
	start int     // of this text's mentions in out
	trial Mention // what the rule at hand reads; kept here, it costs no allocation
	note  chatNote
}

// Find appends the time expressions of x to dst, in text order and without
// overlaps. nums are the numbers of x.
func Find(x *token.Text, nums []numeral.Number, dst []Mention) []Mention {
	f := finder{x: x, nums: nums, out: dst, start: len(dst)}
	for _, key := range x.Keys {
		i := int(key)
		if t := &x.Tokens[i]; i >= f.floor && (t.Class&triggers != 0 || t.Kind == token.Digits || f.leads(i)) {
			f.read(i)
		}
	}
	f.refine()
	return f.out
}

// leads reports whether token i is one of the class [english.Leading] that
// begins an expression: one of the words after it is a word of time.
func (f *finder) leads(i int) bool {
	switch f.x.Tokens[i].Word {
	case english.A, english.An, english.Another, english.Each, english.Every, english.Several, english.Few, english.Many, english.Some:
		const after = english.TimeUnit | english.Weekday | english.Month | english.DayPart | english.Season | english.TimeWord |
			english.Cardinal | english.Ordinal | english.Fraction | english.Vague | english.Magnitude | english.Festive
		for k := i + 1; k <= i+3 && k < len(f.x.Tokens)-2; k++ {
			n := &f.x.Tokens[k]
			if n.Class&after != 0 || n.Kind == token.Digits || n.Word == english.Couple || n.Word == english.Few || n.Word == english.While || n.Word == english.Time && k == i+1 {
				return true
			}
		}
	case english.Once:
		return true
	case english.Final, english.Opening, english.Closing:
		n := f.at(i + 1)
		if f.dash(i+1) && f.joined(i+1) {
			n = f.at(i + 2)
		}
		return n.Class&(english.TimeUnit|english.Weekday|english.Cardinal|english.Fraction) != 0 || n.Kind == token.Digits
	}
	return false
}

// read tries the rules at token i and keeps what the first of them finds.
func (f *finder) read(i int) {
	if f.noProse(i) || f.abbreviates(i) {
		return
	}
	for f.next < len(f.nums) && int(f.nums[f.next].Last) <= i {
		f.next++
	}
	for tried := f.rulesAt(i); tried != 0; tried &= tried - 1 {
		r, m := &rules[bits.TrailingZeros32(tried)], &f.trial
		*m = Mention{First: i}
		if !r.read(f, i, m) || m.Last <= i || m.First < f.floor {
			continue
		}
		if m.Rule == "" {
			m.Rule = r.name
		}
		if m.Expr.Kind == KindNone {
			m.Expr.Kind = KindDate
		}
		f.out = append(f.out, *m)
		f.floor = m.Last
		return
	}
}

// at returns token i.
func (f *finder) at(i int) *token.Token { return f.x.At(i) }

// word returns the form of token i.
func (f *finder) word(i int) english.ID { return f.x.At(i).Word }

// is reports whether token i is in class c.
func (f *finder) is(i int, c english.Class) bool { return f.x.At(i).Class&c != 0 }

// any reports whether token i is one of the forms.
func (f *finder) any(i int, ids ...english.ID) bool {
	w := f.x.At(i).Word
	if w == 0 {
		return false
	}
	for _, id := range ids {
		if w == id {
			return true
		}
	}
	return false
}

// value is the value of token i as a member of class c.
func (f *finder) value(i int, c english.Class) int { return f.x.Lexicon.Value(f.word(i), c) }

// dash reports whether token i is a hyphen or dash.
func (f *finder) dash(i int) bool {
	switch f.word(i) {
	case english.Hyphen, english.EnDash, english.EmDash, english.Minus, english.Tilde:
		return true
	}
	return false
}

// joined reports whether no space stands before token i.
func (f *finder) joined(i int) bool { return f.x.Joined(i) }

// digits returns the value and length of token i if it is digits.
func (f *finder) digits(i int) (v, n int) {
	if t := f.x.At(i); t.Kind == token.Digits {
		return int(t.Value), t.Len()
	}
	return 0, 0
}

// inBody reports whether token i stands in running text: a title writes with
// capitals what is no name.
func (f *finder) inBody(i int) bool {
	return f.x.LineOf(f.x.SentenceOf(i)).Kind == token.Body
}

// apart reports whether a new sentence, line of another kind or paragraph
// begins between token i-1 and i, so that they cannot belong together.
func (f *finder) apart(i int) bool {
	return f.x.At(i).Has(token.Sentence | token.NewPara)
}

// cap reports whether token i is capitalised.
func (f *finder) cap(i int) bool { return f.x.At(i).Has(token.Cap) }

// initial reports whether token i is the first word of its sentence, quotes
// and brackets passed over.
func (f *finder) initial(i int) bool {
	for ; i >= 0; i-- {
		if f.x.At(i).Has(token.Sentence) {
			return true
		}
		if p := f.x.At(i - 1); p.Kind != token.Mark {
			return false
		}
		if f.any(i-1, english.Comma, english.Slash, english.Hyphen, english.Percent, english.DollarSign) {
			return false
		}
	}
	return true
}

// number returns the number that starts at token i, or nil.
func (f *finder) number(i int) *numeral.Number {
	lo, hi := f.next, len(f.nums)
	for lo < hi && lo < f.next+4 { // most are near
		if int(f.nums[lo].First) >= i {
			break
		}
		lo++
	}
	if lo < hi && int(f.nums[lo].First) < i {
		for lo < hi {
			mid := int(uint(lo+hi) >> 1)
			if int(f.nums[mid].First) < i {
				lo = mid + 1
			} else {
				hi = mid
			}
		}
	}
	if lo < len(f.nums) && int(f.nums[lo].First) == i {
		return &f.nums[lo]
	}
	return nil
}

// calendar marks m as a date with fields set.
func calendar(m *Mention, has Fields) *Expr {
	m.Expr.Kind = KindDate
	m.Expr.Has |= has
	return &m.Expr
}

// ordinalSuffix returns the token after the suffix of an ordinal in digits that
// stands at i ("st", "th"), or i.
func (f *finder) ordinalSuffix(i int) int {
	if f.joined(i) && f.any(i, english.St, english.Nd, english.Rd, english.Th) {
		return i + 1
	}
	return i
}

// partOf turns a value of a DayPart into the timeline's.
func partOf(v int) timeline.PartOfDay {
	switch v {
	case english.PartMorning:
		return timeline.Morning
	case english.PartMidday:
		return timeline.Midday
	case english.PartAfternoon:
		return timeline.Afternoon
	case english.PartEvening:
		return timeline.Evening
	case english.PartNight:
		return timeline.Night
	case english.PartDaytime:
		return timeline.Daytime
	}
	return timeline.PartUnknown
}
