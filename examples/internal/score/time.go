package score

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// Timex is a time expression of a document.
type Timex struct {
	Start int      `json:"start"`
	End   int      `json:"end"`
	Type  string   `json:"type"`
	Value string   `json:"value"`
	Alt   []string `json:"alt,omitempty"` // other values that are right
}

// Period is the library's own view of an expression, in inclusive ISO days.
type Period struct {
	Start, End  int
	First, Last string
}

// Times counts time expressions over documents.
type Times struct {
	Strict, Relaxed, Type, Value Rate
}

// Add counts one document. A gold value that is an interval of days, written
// with an exclusive end, is also right where a period says the same days.
func (t *Times) Add(gold, system []Timex, periods []Period) {
	byStart := func(a, b Timex) int { return cmp.Compare(a.Start, b.Start) }
	gold, system = slices.Clone(gold), slices.Clone(system)
	system = slices.DeleteFunc(system, func(x Timex) bool { return x.End <= x.Start })
	slices.SortStableFunc(gold, byStart)
	slices.SortStableFunc(system, byStart)
	for _, r := range []*Rate{&t.Strict, &t.Relaxed, &t.Type, &t.Value} {
		r.Gold += len(gold)
		r.System += len(system)
	}
	for _, p := range pairs(spansOf(gold), spansOf(system)) {
		g, s := gold[p[0]], system[p[1]]
		t.Relaxed.Right++
		if g.Start == s.Start && g.End == s.End {
			t.Strict.Right++
		}
		if g.Type == s.Type {
			t.Type.Right++
		}
		if s.Value == g.Value || slices.Contains(g.Alt, s.Value) || strings.Contains(g.Value, "/") && g.sameDays(periods) {
			t.Value.Right++
		}
	}
}

func spansOf(ts []Timex) []Span {
	out := make([]Span, len(ts))
	for i, t := range ts {
		out[i] = Span{t.Start, t.End}
	}
	return out
}

// sameDays reports whether a period that overlaps g has the days of one of
// its values.
func (g Timex) sameDays(periods []Period) bool {
	for _, v := range append([]string{g.Value}, g.Alt...) {
		first, last, ok := days(v)
		if !ok {
			continue
		}
		for _, p := range periods {
			if p.Start < g.End && g.Start < p.End && p.First == first && p.Last == last {
				return true
			}
		}
	}
	return false
}

// days returns the inclusive days of an interval "A/B" or "(A,B,P)" whose end
// B is exclusive; an end ".." is open and gives "".
func days(v string) (first, last string, ok bool) {
	bracketed := strings.HasPrefix(v, "(")
	v = strings.TrimPrefix(v, "(")
	a, rest, found := cutAny(v, "/,")
	if !found {
		return "", "", false
	}
	b := rest
	if bracketed {
		if !strings.HasSuffix(rest, ")") {
			return "", "", false
		}
		b, _, _ = strings.Cut(rest, ",")
		b = strings.TrimSuffix(b, ")")
	}
	first, ok = day(a, 0)
	if !ok {
		return "", "", false
	}
	last, ok = day(b, -1)
	return first, last, ok
}

// day shifts an ISO day by n days; ".." is "".
func day(s string, n int) (string, bool) {
	if s == ".." {
		return "", true
	}
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return "", false
	}
	return d.AddDate(0, 0, n).Format(time.DateOnly), true
}

func cutAny(s, chars string) (before, after string, found bool) {
	i := strings.IndexAny(s, chars)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+1:], true
}
