package stats

import (
	"strings"

	"github.com/shopspring/decimal"
)

// String returns the quantity as a person would write it: "almost 16 t",
// "more than USD 2 million", "10–15 kg", "22%", "70 experts". The noun of a
// count stands as the text has it; where only its singular is known, that is in
// brackets, because this package cannot put a noun into the plural: "70
// (expert)". Hedges are in their plainest wording. It is "" for no quantity.
func (q Quantity) String() string {
	if q.IsZero() {
		return ""
	}
	noun := ""
	switch {
	case q.Noun != "" && q.isOne():
		noun = " " + q.Noun
	case q.NounText != "":
		noun = " " + q.NounText
	case q.Noun != "":
		noun = " (" + q.Noun + ")"
	}
	return q.level() + noun + q.rateSuffix()
}

// text returns the quantity without its noun.
func (q Quantity) text() string { return q.level() + q.rateSuffix() }

// level returns the quantity without its noun and its denominator.
func (q Quantity) level() string {
	var b strings.Builder
	if w := q.Hedge.String(); w != "" && !q.Hedge.follows() && q.Bound() != BoundVague && q.Hedge != HedgePlus {
		b.WriteString(w)
		if q.Hedge != HedgeTilde {
			b.WriteByte(' ')
		}
	}
	if q.Unit.IsCurrency() {
		b.WriteString(q.Unit.Symbol() + " ")
	}
	b.WriteString(q.figure())
	suffix := q.unitSuffix()
	if suffix != "" && (q.Hedge == HedgePlural || q.Hedge == HedgeHandful) {
		b.WriteString(" of")
	}
	b.WriteString(suffix)
	if q.Hedge.follows() {
		b.WriteString(" " + q.Hedge.String())
	}
	return b.String()
}

// figure returns the numbers of the quantity.
func (q Quantity) figure() string {
	if q.Bound() == BoundVague {
		return vagueWords(q.Hedge, q.Stated)
	}
	show := Number.grouped
	if q.Original != nil {
		show = Number.groupedDecimal
	}
	s := show(q.Stated)
	switch {
	case q.Range:
		s = sharedMagnitude(s, show(q.Upper))
	case !q.Tolerance.Value.IsZero():
		s += " ± " + show(q.Tolerance)
	}
	if q.Hedge == HedgePlus {
		s += "+"
	}
	return s
}

// sharedMagnitude joins the ends of a range, naming a magnitude that both
// have once: "2–3 million".
func sharedMagnitude(lo, hi string) string {
	if i, j := strings.LastIndexByte(lo, ' '), strings.LastIndexByte(hi, ' '); i > 0 && j > 0 && lo[i:] == hi[j:] {
		lo = lo[:i]
	}
	if strings.HasPrefix(hi, "-") || strings.ContainsAny(lo, " ") {
		return lo + " to " + hi
	}
	return lo + "–" + hi
}

// unitSuffix returns what stands behind the figure for the unit.
func (q Quantity) unitSuffix() string {
	s := q.Unit.Symbol()
	if q.Unit.row().spelled {
		s = q.Unit.Name()
		if !q.isOne() {
			s += "s"
		}
		return " " + s
	}
	switch {
	case s == "" || q.Unit.IsCurrency() || q.Unit == Fraction || q.Unit == Count || q.Unit == Person && (q.Noun != "" || q.NounText != ""):
		return ""
	case q.Unit == Person && !q.isOne():
		return " people"
	case s == "%" || s == "‰" || s == "°" || s == "′" || s == "″":
		return s
	case !q.isOne():
		return " " + plural(s)
	}
	return " " + s
}

// plural returns the symbol of a unit as it stands behind a figure that is not
// 1: most are abbreviations and stay as they are, a few are whole words.
func plural(symbol string) string {
	switch symbol {
	case "century":
		return "centuries"
	case "millennium":
		return "millennia"
	case "ton", "pound", "cup", "acre", "fathom", "furlong", "league", "decade", "fortnight", "bit", "barrel":
		return symbol + "s"
	}
	return symbol
}

// isOne reports whether the figure is the number 1, which takes the singular.
func (q Quantity) isOne() bool {
	return !q.Range && q.Bound() != BoundVague && q.Stated.Value.Equal(decimal.New(1, 0))
}

// rateSuffix returns the denominator of a rate.
func (q Quantity) rateSuffix() string {
	if !q.IsRate() {
		return ""
	}
	each := ""
	if !q.PerEach.IsZero() {
		each = grouped(plain(q.PerEach))
	}
	unit := q.Per.Symbol()
	if q.Per == Person && !q.PerEach.IsZero() {
		unit = "people"
	}
	if q.Per == Count || q.Per == Person && q.PerNoun != "" {
		unit = ""
	}
	if each == "" && q.PerNoun == "" {
		return "/" + unit
	}
	return " per " + strings.Join(strings.Fields(each+" "+unit+" "+q.PerNoun), " ")
}

// magnitudes are the short-scale names of the powers of ten.
var magnitudes = []struct {
	power int
	name  string
}{{12, "trillion"}, {9, "billion"}, {6, "million"}}

// grouped returns the number with its digits in threes, or, where it has zeros
// at its end that were not written, with a magnitude in their stead: "1.2
// million".
func (n Number) grouped() string {
	if !n.Ratio.IsZero() {
		return n.Ratio.String()
	}
	if n.Place > 0 {
		for _, m := range magnitudes {
			scaled := n.Value.Shift(int32(-m.power))
			if scaled.Abs().Cmp(decimal.New(1, 0)) >= 0 {
				place := min(0, n.Place-m.power, placeOf(scaled)) // a product has digits below its place
				return Number{Value: scaled.Round(int32(-place)), Place: place}.grouped() + " " + m.name
			}
		}
	}
	return grouped(n.String())
}

// groupedDecimal returns a figure that was worked out: where it has no finite
// decimal form, it is cut to its place, which is about as many digits as the
// stated figure has.
func (n Number) groupedDecimal() string {
	if !n.Ratio.IsZero() {
		n.Value, n.Ratio = n.Value.Round(int32(max(0, -n.Place))), Ratio{}
	}
	return n.grouped()
}

// grouped puts commas between the thousands of a plain decimal of five digits
// or more.
func grouped(s string) string {
	whole, fraction, hasFraction := strings.Cut(s, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	if len(whole) > 3 {
		var b strings.Builder
		for i := 0; i < len(whole); i++ {
			if i > 0 && (len(whole)-i)%3 == 0 {
				b.WriteByte(',')
			}
			b.WriteByte(whole[i])
		}
		whole = b.String()
	}
	if hasFraction {
		return sign + whole + "." + fraction
	}
	return sign + whole
}

// vagueWords returns a vague word with the number it multiplies.
func vagueWords(h Hedge, n Number) string {
	one := n.Value.Equal(decimal.New(1, 0))
	if h != HedgePlural {
		if one {
			return h.String()
		}
		return h.String() + " " + singular(n)
	}
	for _, p := range []struct {
		n    int64
		word string
	}{{10, "tens"}, {12, "dozens"}, {20, "scores"}, {100, "hundreds"}, {1000, "thousands"}} {
		if n.Value.Equal(decimal.New(p.n, 0)) {
			return p.word
		}
	}
	if log := lastNonZero(n); n.Value.Equal(decimal.New(1, int32(log))) && log > 3 && log < 15 {
		size := []string{"", "tens of ", "hundreds of "}[log%3]
		return size + []string{"thousands", "millions", "billions", "trillions"}[log/3-1]
	}
	return "multiples of " + n.grouped()
}

// singular names a number that a vague word multiplies.
func singular(n Number) string {
	for _, p := range []struct {
		n    int64
		word string
	}{{12, "dozen"}, {20, "score"}, {100, "hundred"}, {1000, "thousand"}, {1e6, "million"}, {1e9, "billion"}, {1e12, "trillion"}} {
		if n.Value.Equal(decimal.New(p.n, 0)) {
			return p.word
		}
	}
	return "× " + n.grouped()
}
