package evalformat

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/stats"
)

// Quantity is a figure as newsquant annotates it.
type Quantity struct {
	Span
	Value   string `json:"value"`   // decimal, or lo..hi, lo.., ..hi
	Unit    string `json:"unit"`    // name, counted noun, or "-"
	Change  string `json:"change"`  // =, ~, <, >, up or down
	Concept string `json:"concept"` // words separated by spaces, or "-"
}

// quantities writes figures the way of newsquant.
func quantities(qs []extract.Quantity) []Quantity {
	out := []Quantity{}
	for i := range qs {
		q := &qs[i]
		if skipped(qs, i) {
			continue
		}
		if q.Value.Hedge.Bound() == stats.BoundVague && q.Value.Hedge != stats.HedgePlural && q.Value.Stated.Value.LessThan(decimal.New(1, 1)) {
			continue // several, a few: no figure at all
		}
		w := Quantity{
			Span:    Span{q.Start, q.End},
			Value:   joined(qs, i),
			Unit:    unitName(rated(qs, i)),
			Change:  change(q),
			Concept: concept(q.Concept),
		}
		out = append(out, w)
	}
	return out
}

// skipped reports whether figure i has no line of its own: it is the old
// figure of "from A to B", which newsquant joins, or a multiple in a word.
func skipped(qs []extract.Quantity, i int) bool {
	q := &qs[i]
	if q.Kind == extract.KindMultiple && !strings.HasSuffix(q.Surface, "fold") && !strings.ContainsAny(q.Surface, " -xX×") {
		return true
	}
	if q.Value.Noun == "time" && !strings.Contains(q.Surface, " ") {
		return true // twice
	}
	for j := i + 1; j < len(qs) && j < i+3; j++ {
		if qs[j].From == q.ID {
			return true
		}
	}
	return false
}

// rated returns figure i, or the old figure that it is joined with if that one
// alone says what both are per.
func rated(qs []extract.Quantity, i int) *extract.Quantity {
	q := &qs[i]
	for j := i - 1; j >= 0 && j > i-3; j-- {
		if qs[j].ID == q.From && qs[j].Value.IsRate() {
			return &qs[j]
		}
	}
	return q
}

// joined writes the value of figure i, with the one before it from which it
// changed as one range.
func joined(qs []extract.Quantity, i int) string {
	q := &qs[i]
	for j := i - 1; j >= 0 && j > i-3; j-- {
		if qs[j].ID == q.From {
			return plain(qs[j].Value.Stated.Value) + ".." + plain(q.Value.Stated.Value)
		}
	}
	return value(&q.Value)
}

// value writes the figure: a decimal, or a range.
func value(q *stats.Quantity) string {
	lo, hi := q.Stated.Value, q.Upper.Value
	switch {
	case q.Range:
		return plain(lo) + ".." + plain(hi)
	case !q.Tolerance.IsZero():
		return plain(lo.Sub(q.Tolerance.Value)) + ".." + plain(lo.Add(q.Tolerance.Value))
	case q.Hedge == stats.HedgePlural && lo.GreaterThanOrEqual(decimal.New(100, 0)):
		return plain(lo) + ".." + plain(lo.Shift(1))
	}
	return plain(lo)
}

// plain writes a decimal without exponent and without closing zeros.
func plain(d decimal.Decimal) string {
	s := d.String()
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return s
}

// britishNames are the units whose name in newsquant is not the one of package
// stats.
var britishNames = map[string]string{
	"%": "percentage", "USD": "dollar", "$": "dollar", "¢": "cent", "pound": "pound-mass", "£": "pound sterling", "°C": "celsius", "°F": "fahrenheit", "K": "kelvin", "deg": "degree", "°": "degree",
	"t": "metric ton", "ton": "ton", "times": "count", "lb": "pound-mass", "g": "gram", "person": "people", "count": "-", "fraction": "-", "yr": "year", "hp": "horsepower", "lbft": "pound-foot",
	"rpm": "revolutions per minute", "bpd": "barrel per day", "CHF": "swiss franc", "oz": "ounce", "fl oz": "fluid ounce", "ppb": "parts-per-billion", "MMBtu": "mega british thermal unit",
	"MXN": "mexican peso", "PS": "horsepower", "GBPc": "penny", "INR": "indian rupee", "Rs": "indian rupee", "franc": "swiss franc", "peso": "mexican peso", "kr": "swedish krona", "krone": "danish krone", "mark": "deutsche mark", "mi/nmi": "mile",
}

// unitOf names one unit.
func unitOf(u stats.Unit) string {
	if n, ok := britishNames[u.Symbol()]; ok {
		return n
	}
	return strings.ToLower(u.Name())
}

// unitName names the unit of a figure, or the noun it counts.
func unitName(q *extract.Quantity) string {
	v := &q.Value
	name := "-"
	switch {
	case v.Unit.Symbol() == "lbft" && strings.Contains(q.Surface, "lb"):
		name = "foot pound-force"
	case q.Kind == extract.KindAge:
		name = unitOf(v.Unit) + " of age"
	case v.Unit.Symbol() == "GBPc" && strings.HasSuffix(q.Surface, "p"):
		name = "point" // newsquant reads the p of pence so
	case v.Noun != "":
		name = bag(v.Noun)
	case !v.Unit.IsZero():
		name = unitOf(v.Unit)
	}
	switch {
	case !v.PerEach.IsZero():
	case !v.Per.IsZero() && v.Per != stats.Count:
		name += " per " + unitOf(v.Per)
	case v.PerNoun != "":
		name += " per " + v.PerNoun
	}
	return name
}

// concept writes the words of a concept. "Total" is a word of amounts there,
// not of what they are of.
func concept(words string) string {
	var out []string
	for _, w := range strings.Fields(words) {
		if !strings.EqualFold(w, "total") {
			out = append(out, w)
		}
	}
	if len(out) == 0 {
		return "-"
	}
	return strings.Join(out, " ")
}

// bag writes a noun phrase as the words that newsquant keeps: no function
// words, and superlatives in their base form.
func bag(noun string) string {
	out := make([]string, 0, 8)
	for _, w := range strings.Fields(noun) {
		switch strings.ToLower(w) {
		case "and", "or", "of", "the", "&", "most", "more", "its", "their", "his", "her", "our", "my":
			continue
		case "best", "better":
			w = "good"
		case "worst", "worse":
			w = "bad"
		case "latest":
			w = "late"
		default:
			w = positive(w)
		}
		out = append(out, w)
	}
	return strings.Join(out, " ")
}

// positive returns the base form of a superlative that is made with -est.
func positive(w string) string {
	stem, ok := strings.CutSuffix(w, "est")
	if !ok || len(stem) < 3 || strings.HasSuffix(stem, "qu") || w == "forest" || w == "interest" || w == "protest" || w == "request" || w == "guest" || w == "harvest" || w == "contest" || w == "conquest" || w == "tempest" {
		return w
	}
	n := len(stem)
	switch {
	case stem[n-1] == 'i':
		return stem[:n-1] + "y"
	case stem[n-1] == stem[n-2] && stem[n-1] != 'l' && stem[n-1] != 's':
		return stem[:n-1]
	case strings.HasSuffix(stem, "rg") || strings.HasSuffix(stem, "ng") && stem != "long" && stem != "strong" && stem != "young" || strings.HasSuffix(stem, "c") || strings.HasSuffix(stem, "s") || strings.HasSuffix(stem, "v") || strings.HasSuffix(stem, "id") || strings.HasSuffix(stem, "t") && strings.HasSuffix(stem, "lat"):
		return stem + "e"
	}
	return stem
}

// change tells newsquant's change: the direction if the figure is one of a
// change, else the bound.
func change(q *extract.Quantity) string {
	if q.Kind == extract.KindPercent && q.Value.Stated.Value.IsNegative() {
		return "down"
	}
	if b := q.Value.Bound(); b == stats.BoundExact || b == stats.BoundAbout || b == stats.BoundAlmost {
		switch q.Change {
		case stats.DirectionUp:
			return "up"
		case stats.DirectionDown:
			return "down"
		}
	}
	switch h := q.Value.Hedge; h.Bound() {
	case stats.BoundAbout:
		return "~"
	case stats.BoundAlmost:
		if h == stats.HedgeJustUnder || h == stats.HedgeShyOf {
			return "<"
		}
		return "~"
	case stats.BoundJustOver, stats.BoundMore, stats.BoundAtLeast:
		return ">"
	case stats.BoundLess, stats.BoundAtMost:
		return "<"
	}
	return "="
}
