package measure

import (
	"slices"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// joinTokens is how many tokens stand at most between two figures that belong
// together.
const joinTokens = 4

// join makes ranges, ratios and compound measures of neighbouring figures, and
// lets lists share their unit. It goes from the end, so that a unit passes
// through a whole list: "11, 14 and 20 tons".
func (f *finder) join() {
	for i := len(f.out) - 2; i >= f.base; i-- {
		a := &f.out[i]
		j := i + 1
		for j < len(f.out) && f.out[j].Last == f.out[j].First && f.out[j].First-a.Last < joinTokens {
			j++
		}
		if j == len(f.out) {
			continue
		}
		b := &f.out[j]
		gap := b.First - a.Last
		if gap > joinTokens || b.Last == b.First || f.x.At(b.First).Has(token.NewPara) {
			continue
		}
		switch {
		case f.numberOf(a).Kind == numeral.Multiple || f.numberOf(b).Kind == numeral.Multiple:
		case f.plusMinus(a, b), f.compound(a, b), f.outOf(a, b), f.ranged(a, b):
			b.discard()
		case f.listed(a, b):
			f.share(a, b)
			a.doubtful = a.doubtful && f.yearLike(f.numberOf(a), int(a.num)) // 20 or 30 minutes
		case f.score(a, b):
			a.discard()
			b.discard()
		}
	}
}

// number returns the number of the mention.
func (f *finder) numberOf(m *Mention) *numeral.Number { return &f.nums[m.num] }

// mark returns the mark between two neighbouring figures, 0 if it is not one
// mark alone.
func (f *finder) between(a, b *Mention) english.ID {
	x := f.x
	switch k := a.Last; b.First - k {
	case 1:
		return x.At(k).Word
	case 2: // 10- to 15-ton, 200,000 to-260,000
		if x.At(k).Word == english.Hyphen && x.At(k+1).Word == english.To && x.Joined(k) {
			return english.To
		}
		if x.At(k).Word == english.To && x.At(k+1).Word == english.Hyphen && x.Joined(k+1) {
			return english.To
		}
	case 3: // 0-to-60
		if x.At(k).Word == english.Hyphen && x.At(k+2).Word == english.Hyphen && x.Joined(k) && x.Joined(k+2) && x.At(k+1).Word == english.To {
			return english.To
		}
	}
	return 0
}

// plusMinus reads "a ± e", "a plus or minus e", "a +/- e".
func (f *finder) plusMinus(a, b *Mention) bool {
	if f.between(a, b) != english.PlusMinus || b.num2 >= 0 || a.num2 >= 0 {
		return false
	}
	a.tolerance = b.num
	f.share(a, b)
	a.Last = b.Last
	return true
}

// ranged reads a range: "10–15", "10 to 15", "between 10 and 15".
func (f *finder) ranged(a, b *Mention) bool {
	x := f.x
	if a.num2 >= 0 || b.num2 >= 0 || a.tolerance >= 0 {
		return false
	}
	if x.At(a.First-1).Word == english.PlusMinus {
		return false // 24.1 ± 3.2 to 18.7 ± 2.9
	}
	na, nb := f.numberOf(a), f.numberOf(b)
	if b.doubtful && !a.unit.some() || a.doubtful && (b.noUnit || !less(na, nb)) {
		return false
	}
	if na.Kind == numeral.Vague || nb.Kind == numeral.Vague || !f.sameKind(a, b) {
		return false
	}
	switch f.between(a, b) {
	case english.Hyphen, english.EnDash, english.EmDash, english.Minus, english.Tilde:
		if f.x.At(a.Last).Word == english.EmDash && f.x.At(a.Last).Has(token.Space) || !f.dashRange(a, b, na, nb) {
			return false
		}
	case english.To:
		if !f.toRange(a, b, na, nb) {
			return false
		}
	case english.Or:
		if !f.next(a, b) {
			return false
		}
	case english.And:
		k := a.First - 1
		for x.At(k).Class&english.Hedge != 0 && x.At(k).Word != english.Between && k > a.First-4 {
			k--
		}
		if x.At(k).Word != english.Between {
			return false
		}
	default:
		return false
	}
	if na.Flags&numeral.Magnitude == 0 && nb.Has(numeral.Magnitude) && f.magnitudeShared(a, na, nb) {
		// "1.5 to 2 million" is of millions at both ends.
		na.Exp += nb.Exp - int16(f.trailing(nb))
		na.Place += nb.Exp - int16(f.trailing(nb))
		na.Flags |= numeral.Magnitude
	}
	f.share(a, b)
	if a.unit.u != b.unit.u && a.unit.u.IsAmbiguous() {
		a.unit.u, a.unit.key = b.unit.u, b.unit.key
	}
	if b.PerFirst >= 0 && a.PerFirst < 0 {
		a.per, a.PerFirst, a.PerLast = b.per, b.PerFirst, b.PerLast
	}
	a.num2 = b.num
	a.unit.last, a.unit.first, a.unit.hyphen = b.unit.last, b.unit.first, b.unit.hyphen
	a.Last = b.Last
	a.Rule = "range"
	return true
}

// next reports whether b is a length of time by the figure that follows a, which
// is told with "or" as a range: "three or four years".
func (f *finder) next(a, b *Mention) bool {
	v, ok := f.numberOf(a).Int()
	w, fine := f.numberOf(b).Int()
	d := b.unit.u.Dimension()
	return ok && fine && w == v+1 && v > 1 && a.noUnit && (d.Is(stats.Time) || d.Is(stats.Calendar))
}

// score reports whether two bare figures with a hyphen between them are the
// score of a game or a vote.
func (f *finder) score(a, b *Mention) bool {
	switch w := f.between(a, b); {
	case w == english.To:
		// a ratio of 3 to 1
		if na, nb := f.numberOf(a), f.numberOf(b); f.changes(a.First-1) || na.Less(nb) || !f.bare(na) || !f.bare(nb) || f.nounAfter(int(nb.Last), nb).last > int(nb.Last) {
			return false
		}
	case w != english.Hyphen && w != english.EnDash || !f.x.Joined(a.Last) || !f.x.Joined(b.First):
		return false
	}
	return a.noUnit && b.noUnit && a.num2 < 0 && b.num2 < 0
}

// trailing is the part of the exponent of n that is not of its magnitude.
func (f *finder) trailing(n *numeral.Number) int {
	if n.Exp < 0 {
		return int(n.Exp)
	}
	e := int(n.Exp)
	for _, m := range [...]int{12, 9, 6, 3, 2} {
		if e >= m {
			return e - m
		}
	}
	return e
}

// magnitudeShared reports whether the magnitude of the second figure of a
// range is meant for the first as well: both have their own numbers and the
// first is smaller than a thousand.
func (f *finder) magnitudeShared(a *Mention, na, nb *numeral.Number) bool {
	v := na.Coef
	for e := na.Exp; e < 0 && v > 0; e++ {
		v /= 10
	}
	return na.Kind != numeral.Fraction && v < 1000 && na.Exp <= 0 && (a.noUnit || a.unit.signFirst >= 0)
}

// dashRange reports whether two figures with a dash between them are a range
// and not a score, a part of a number of a telephone, or a name.
func (f *finder) dashRange(a, b *Mention, na, nb *numeral.Number) bool {
	x := f.x
	if a.unit.some() || b.unit.some() {
		return true
	}
	if !less(na, nb) {
		return false
	}
	// "10–15 people" is a range, "a 3-1 win" a score.
	noun := f.nounAfter(int(nb.Last), nb)
	p := x.At(a.First - 1)
	if noun.last > noun.first && p.Word != english.A && p.Word != english.The {
		return true
	}
	return p.Word == english.From || p.Word == english.Between || p.Word == english.Of || p.Class&english.Hedge != 0
}

// toRange reports whether "a to b" is a range and not a change or a ratio.
func (f *finder) toRange(a, b *Mention, na, nb *numeral.Number) bool {
	x := f.x
	p := x.At(a.First - 1)
	if p.Word == english.From {
		if a.unit.some() && b.unit.some() && !a.noUnit && !b.noUnit && a.unit.signFirst < 0 && f.x.At(a.First-2).Kind == token.Word &&
			!f.x.Lexicon.Ranging(f.x.At(a.First-2).Word) {
			return false // taken from 14.5 m to 16 m
		}
		return !f.changes(a.First-2) || a.noUnit && less(na, nb) && !f.changes(a.First-2)
	}
	if a.unit.some() && !a.noUnit && !b.unit.some() {
		return false // rose 12% to 44
	}
	if na.Kind == numeral.Fraction && a.noUnit && (p.Word == english.By || f.changes(a.First-1)) {
		return false // grew by a third to £2.4bn
	}
	if a.noUnit && !b.unit.some() && p.Word == english.By && f.changes(a.First-2) && f.far(na, nb) {
		return false // fell by 12,000 to 410,000
	}
	if a.noUnit && !b.unit.some() && !aged(p.Word) && !f.hedgedBefore(a.First) && (f.changes(a.First-1) || p.Class&english.Past != 0 && p.Class&english.Be == 0 &&
		f.far(na, nb) && na.Has(numeral.Magnitude) == nb.Has(numeral.Magnitude)) {
		return false // rose 3 to 20
	}
	if p.Word == english.By && a.unit.some() && !(a.unit.u == stats.Percent && a.unit.u == b.unit.u && less(na, nb)) || f.changes(a.First-1) && a.unit.some() && !b.noUnit && a.unit.u != b.unit.u {
		return false
	}
	if f.changes(a.First-1) && a.unit.some() && (a.unit.last > a.unit.first || a.unit.signFirst >= 0 && b.unit.signFirst >= 0) && a.unit.u != stats.Percent {
		return false // "fell 2 feet to 3 feet"
	}
	return !less(nb, na) || a.unit.some() || b.unit.some()
}

// far reports whether b is more than three times a, which the ends of a range
// seldom are.
func (f *finder) far(a, b *numeral.Number) bool {
	c := *a
	c.Coef *= 3
	return c.Less(b)
}

// changes reports whether the word at token k, or the one before an adverb
// there, tells a change.
func (f *finder) changes(k int) bool {
	t := f.x.At(k)
	for n := 0; n < 2 && t.Class&(english.Adverb|english.Hedge) != 0 && t.Class&english.AnyVerb == 0; n++ {
		k--
		t = f.x.At(k)
	}
	return f.x.Lexicon.Direction(t.Word) != 0
}

// sameKind reports whether two figures can be ends of one range: their units
// are the same or one has none.
func (f *finder) sameKind(a, b *Mention) bool {
	if !a.unit.some() || !b.unit.some() {
		return true
	}
	return a.unit.u == b.unit.u || f.sameMoney(a, b)
}

// sameMoney reports whether the sign of one of two amounts says which of the
// readings of the other's is meant: "US$149 million to $153 million".
func (f *finder) sameMoney(a, b *Mention) bool {
	if !a.unit.u.IsCurrency() || !b.unit.u.IsCurrency() || a.unit.u.IsAmbiguous() == b.unit.u.IsAmbiguous() {
		return false
	}
	vague, plain := a.unit.u, b.unit.u
	if plain.IsAmbiguous() {
		vague, plain = plain, vague
	}
	return slices.Contains(vague.Readings(), plain)
}

// less reports whether a is less than b.
func less(a, b *numeral.Number) bool { return a.Less(b) }

// listed reports whether b continues a list that a stands in: "11, 14 and 20
// tons".
func (f *finder) listed(a, b *Mention) bool {
	x := f.x
	if !a.noUnit || !b.unit.some() || b.unit.signFirst >= 0 || f.numberOf(b).Has(numeral.Slashed) {
		return false
	}
	if b.unit.u.Dimension().Is(stats.Time) || b.unit.u.Dimension().Is(stats.Calendar) {
		return f.between(a, b) == english.Or || f.between(a, b) == english.And
	}
	switch b.First - a.Last {
	case 3, 2:
		if w := x.At(a.Last + 1).Word; x.At(a.Last).Word == english.Hyphen && x.Joined(a.Last) && (w == english.And || w == english.Or) {
			return b.First-a.Last == 2 // 5- and 10-litre cans
		}
		if x.At(a.Last).Word == english.Of && (x.At(a.Last+1).Word == english.The || x.At(a.Last+1).Class&english.Possessive != 0) {
			return b.First-a.Last == 2 // 280 million of the 1.5 billion shekels
		}
		return x.At(a.Last).Word == english.Comma && (x.At(a.Last+1).Word == english.And || x.At(a.Last+1).Word == english.Or) && b.First-a.Last == 2
	case 1:
		w := x.At(a.Last).Word
		if w == english.And && f.openCompound(a) {
			return false // 5'9 and 160 pounds
		}
		if w == english.To && f.numberOf(a).Kind == numeral.Fraction {
			return false // by a tenth to 44p
		}
		if w == english.Comma && b.unit.last > b.unit.first && !f.listGoes(a) {
			return false // a redshift of 0.52, 5 Gpc away
		}
		return w == english.Comma || w == english.And || w == english.Or || w == english.Slash || w == english.To || w == english.By || f.sides(a, b, w)
	}
	return false
}

// listGoes reports whether a figure and a comma stand directly before a.
func (f *finder) listGoes(a *Mention) bool {
	k := int(a.num) - 1
	return k >= 0 && int(f.nums[k].Last) == a.First-1 && f.x.At(a.First-1).Word == english.Comma
}

// sides reports whether a and b, with the word or mark w between them, are two
// sides of a thing: "120 x 80 cm". "4 x 100 metres" and "2 x 2.4 km" are so
// many times a length.
func (f *finder) sides(a, b *Mention, w english.ID) bool {
	if w != english.LetterX && w != english.MultiplySign || !b.unit.u.Dimension().Is(stats.Length) && b.unit.key != "px" || b.unit.key == "km" || b.unit.key == "mi" {
		return false
	}
	n := *f.numberOf(a)
	n.Exp++
	return f.numberOf(b).Less(&n)
}

// openCompound reports whether a is the smaller part of the measure before it,
// without its unit: the nine of 5'9 and of 5-foot-9.
func (f *finder) openCompound(a *Mention) bool {
	i := f.index(a)
	if i == f.base || f.out[i-1].unit.key != "ft" {
		return false
	}
	k := f.out[i-1].Last
	return k == a.First || k+1 == a.First && f.x.At(k).Word == english.Hyphen && f.x.Joined(k)
}

// share gives each of two figures the unit of the other where it has none.
func (f *finder) share(a, b *Mention) {
	switch {
	case !a.unit.some() && b.unit.some():
		s, l := a.unit.signFirst, a.Last
		a.unit = b.unit
		a.unit.signFirst = s
		a.unit.first, a.unit.last = l, l
		a.noUnit = false
	case a.unit.some() && !b.unit.some():
		b.unit = a.unit
		b.unit.signFirst = -1
		b.unit.first, b.unit.last = b.Last, b.Last
		b.noUnit = false
	}
}

// compounds are the units whose smaller parts follow them: five feet eleven
// inches, thirteen dollars and forty-five cents.
var compounds = map[string]struct {
	small  string
	factor int64
}{
	"ft": {"in", 12}, "′": {"″", 60}, "pound": {"oz", 16}, "lb": {"oz", 16}, "st": {"pound", 14},
	"$": {"¢", 100}, "USD": {"¢", 100}, "EUR": {"¢", 100}, "GBP": {"GBPc", 100}, "AUD": {"¢", 100}, "CAD": {"¢", 100},
}

// compound reads a measure in two units: "5 feet 11 inches", `5'11"`, "six feet
// two". The figure becomes one in the larger unit, exactly: 6 ft 2 in is 74/12 ft.
func (f *finder) compound(a, b *Mention) bool {
	c, ok := compounds[a.unit.key]
	na, nb := f.numberOf(a), f.numberOf(b)
	if !ok || !na.IsWhole() || na.Kind != numeral.Cardinal || a.num2 >= 0 || b.num2 >= 0 {
		return false
	}
	gap := b.First - a.Last
	if gap == 1 && (f.between(a, b) == english.And || f.between(a, b) == english.Comma) {
		gap = 0
	}
	feet := a.unit.key == "ft" && (b.First == a.Last || gap == 1 && f.between(a, b) == english.Hyphen && f.x.Joined(a.Last)) // 6-foot-8
	if feet {
		gap = 0
	}
	if b.unit.key == "" && a.unit.key == "$" && f.between(a, b) == english.And && f.x.At(b.Last).Kind == token.Word {
		return false // 15 dollars and 50 shares
	}
	v, whole := nb.Int()
	if gap != 0 || !whole || nb.Kind != numeral.Cardinal || int64(v) >= c.factor && c.factor > 1 {
		return false
	}
	if b.unit.some() && !f.smaller(b, c.small) || !b.unit.some() && (a.unit.key != "ft" && a.unit.key != "$" || a.unit.key == "ft" && !feet ||
		a.unit.key == "$" && f.between(a, b) != english.And) || a.unit.signFirst >= 0 || b.unit.signFirst >= 0 {
		return false
	}
	big, ok := na.Int()
	if !ok || big > 1<<20 {
		return false
	}
	na.Coef, na.Exp, na.Den = int64(big)*c.factor+int64(v), 0, int32(c.factor)
	if c.factor == 100 {
		na.Exp, na.Den, na.Place = -2, 1, -2
	}
	na.Kind = numeral.Mixed
	na.Last = nb.Last
	a.Last = b.Last
	a.Rule = "compound"
	return true
}

// smaller reports whether the unit of b is the one of the given key.
func (f *finder) smaller(b *Mention, key string) bool {
	return b.unit.key == key || key == "pound" && b.unit.key == "lb" || key == "in" && b.unit.key == "″"
}

// overEnds reports whether b can be the denominator of "one over three":
// nothing is counted or measured after it.
func (f *finder) overEnds(b *Mention) bool {
	t := f.x.At(b.Last)
	return t.Kind != token.Word && t.Kind != token.Digits && t.Word != english.Percent && t.Word != english.Hyphen
}

// outOf reads a share told as a ratio of counts: "one in five", "six out of
// ten".
func (f *finder) outOf(a, b *Mention) bool {
	x := f.x
	na, nb := f.numberOf(a), f.numberOf(b)
	if a.unit.u != b.unit.u || a.unit.some() && !a.unit.u.IsCurrency() || a.num2 >= 0 || b.num2 >= 0 || !less(na, nb) || na.Kind != numeral.Cardinal || nb.Kind != numeral.Cardinal ||
		!na.IsWhole() || !nb.IsWhole() {
		return false
	}
	k := a.Last
	switch {
	case x.At(k).Word == english.Out && x.At(k+1).Word == english.Of:
		k += 2
	case x.At(k).Word == english.In:
		k++
	case x.At(k).Word == english.Over && f.overEnds(b):
		k++
	default:
		return false
	}
	if x.At(k).Word == english.Every {
		k++
	}
	w, ok := nb.Int()
	if a.unit.some() && x.At(a.Last).Word != english.Out || k != b.First || !ok || w > 1000000 || x.At(a.Last).Word != english.Out && (nb.Flags&numeral.InWords == 0 && w > 1000 && w < 2100 || na.Coef > 20) {
		return false
	}
	na.Kind, na.Den = numeral.Fraction, int32(w)
	na.Last = nb.Last
	a.Last = b.Last
	a.unit.u, a.unit.key = stats.Fraction, "fraction"
	a.noUnit = false
	a.Rule = "ratio"
	return true
}
