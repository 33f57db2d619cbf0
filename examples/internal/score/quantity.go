package score

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
)

// Quantity is a quantity of a document. Value is a decimal or a range "lo..hi"
// with an end left out where it is open.
type Quantity struct {
	Start   *int   `json:"start"` // nil in sets without offsets
	End     *int   `json:"end"`
	Value   string `json:"value"`
	Unit    string `json:"unit"`
	Change  string `json:"change,omitempty"`
	Concept string `json:"concept,omitempty"`
}

// Quantities counts quantities over documents: bags by CQE's definition, and
// the offsets where the gold has them.
type Quantities struct {
	Units                                       *Units
	Value, Unit, Change, ConceptPart, ConceptIs Rate
	Spans, SpanValue                            Rate
	HasChange, HasConcept                       bool
}

// Add counts one document.
func (q *Quantities) Add(gold, system []Quantity) {
	for _, g := range gold {
		q.HasChange = q.HasChange || g.Change != ""
		q.HasConcept = q.HasConcept || g.Concept != ""
	}
	for _, r := range []*Rate{&q.Value, &q.Unit, &q.Change, &q.ConceptPart, &q.ConceptIs} {
		r.Gold += len(gold)
		r.System += len(system)
	}
	q.bag(gold, system)
	q.spans(gold, system)
}

// bag is evaluate_models.calculate_metrics of CQE, with its quirks: in the
// order of units, each gold quantity meets every system quantity of its value
// until the unit is right too, and change and concept count at each meeting.
func (q *Quantities) bag(gold, system []Quantity) {
	byUnit := func(a, b Quantity) int { return cmp.Compare(orDash(a.Unit), orDash(b.Unit)) }
	gold, system = slices.Clone(gold), slices.Clone(system)
	slices.SortStableFunc(gold, byUnit)
	slices.SortStableFunc(system, byUnit)
	left := len(gold)
	for _, g := range gold {
		for k, s := range system {
			if !value(g.Value).matches(value(s.Value)) {
				continue
			}
			if left > 0 {
				q.Value.Right++
				left--
			}
			if cmp.Or(s.Change, "=") == g.Change {
				q.Change.Right++
			}
			q.concept(g.Concept, s.Concept)
			if q.Units.Canonical(s.Unit) == q.Units.Canonical(g.Unit) {
				q.Unit.Right++
				system = slices.Delete(system, k, k+1)
				break
			}
		}
	}
}

func (q *Quantities) concept(gold, system string) {
	g, s := words(gold), words(system)
	shared := map[string]bool{}
	for _, w := range g {
		if slices.Contains(s, w) {
			shared[w] = true
		}
	}
	if len(shared) > 0 {
		q.ConceptPart.Right++
	}
	if len(shared) == len(g) && len(shared) == len(s) {
		q.ConceptIs.Right++
	}
}

// words splits a concept; none is the one word "-".
func words(concept string) []string {
	w := strings.FieldsFunc(strings.ToLower(concept), func(r rune) bool { return r == ',' || r == ' ' || r == '\t' || r == '\n' })
	if len(w) == 0 {
		return []string{"-"}
	}
	return w
}

// spans counts the quantities that have offsets.
func (q *Quantities) spans(gold, system []Quantity) {
	if slices.ContainsFunc(gold, func(g Quantity) bool { return g.Start == nil }) {
		return
	}
	system = slices.DeleteFunc(slices.Clone(system), func(s Quantity) bool { return s.Start == nil })
	gold = slices.Clone(gold)
	byStart := func(a, b Quantity) int { return cmp.Compare(*a.Start, *b.Start) }
	slices.SortStableFunc(gold, byStart)
	slices.SortStableFunc(system, byStart)
	for _, r := range []*Rate{&q.Spans, &q.SpanValue} {
		r.Gold += len(gold)
		r.System += len(system)
	}
	for _, p := range pairs(quantitySpans(gold), quantitySpans(system)) {
		q.Spans.Right++
		if readsAs(system[p[1]], value(gold[p[0]].Value)) {
			q.SpanValue.Right++
		}
	}
}

func quantitySpans(qs []Quantity) []Span {
	out := make([]Span, len(qs))
	for i, q := range qs {
		out[i] = Span{*q.Start, *q.End}
	}
	return out
}

// readsAs reports whether s may be read as the value g: a figure that bounds
// is also the open range.
func readsAs(s Quantity, g parsed) bool {
	if g.isRange && g.hasLo && g.hasHi && g.lo == g.hi {
		g = parsed{number: true, lo: g.lo}
	}
	v := value(s.Value)
	if g.matches(v) {
		return true
	}
	if !v.number {
		return false
	}
	switch s.Change {
	case ">":
		return g.matches(parsed{isRange: true, lo: v.lo, hasLo: true})
	case "<":
		return g.matches(parsed{isRange: true, hi: v.lo, hasHi: true})
	}
	return false
}

// parsed is a value read: a number (lo), a range, or other text. Scoring
// compares with the tolerance of the sets' own scorers, so floats do.
type parsed struct {
	number, isRange bool
	lo, hi          float64
	hasLo, hasHi    bool
	text            string
}

func value(s string) parsed {
	s = strings.TrimSpace(s)
	if a, b, ok := strings.Cut(s, ".."); ok {
		p := parsed{isRange: true}
		var e1, e2 error
		if p.hasLo = a != ""; p.hasLo {
			p.lo, e1 = strconv.ParseFloat(a, 64)
		}
		if p.hasHi = b != ""; p.hasHi {
			p.hi, e2 = strconv.ParseFloat(b, 64)
		}
		if e1 == nil && e2 == nil {
			return p
		}
		return parsed{text: s}
	}
	if f, err := strconv.ParseFloat(s, 64); err == nil {
		return parsed{number: true, lo: f}
	}
	return parsed{text: s}
}

func (g parsed) matches(s parsed) bool {
	switch {
	case g.number != s.number || g.isRange != s.isRange:
		return false
	case g.number:
		return near(g.lo, s.lo)
	case g.isRange:
		return g.hasLo == s.hasLo && g.hasHi == s.hasHi && near(g.lo, s.lo) && near(g.hi, s.hi)
	}
	return g.text == s.text
}

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-8+1e-5*math.Abs(b) }

func orDash(s string) string { return cmp.Or(s, "-") }
