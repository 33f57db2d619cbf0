package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// reference finds the date of the document: given, else in its dateline or
// heading, else inferred from its own dates.
func (r *resolver) reference() Reference {
	if !r.o.Ref.IsZero() {
		return givenReference(r.o)
	}
	if ref, ok := r.fromHead(); ok {
		return ref
	}
	return r.inferred()
}

// headTokens is how far into a text its dateline or masthead may stand.
const headTokens = 80

// fromHead looks for a complete date in the dateline, byline or heading.
func (r *resolver) fromHead() (Reference, bool) {
	best := Reference{Mention: -1}
	for i := range r.ms {
		m := &r.ms[i]
		if m.First > headTokens {
			break
		}
		e := m.Expr
		if m.Range {
			e = m.To
		} else {
			r.masthead(i, &e)
		}
		if e.Kind != KindDate || !e.has(HasYear) || e.Has&HasMonth == 0 && e.Has != HasYear || e.Has&(HasOffset|HasNth) != 0 {
			continue
		}
		s := r.x.SentenceOf(m.First)
		line := r.x.LineOf(s)
		if e.Has == HasYear && (line.Kind != token.Heading || m.Range || line.Last-line.First > 6) {
			continue // a year alone counts in a title alone
		}
		alone := m.First-line.First <= 6 && line.Last-m.Last <= 6
		if !alone && line.Kind == token.Body && !r.dateline(m) {
			continue
		}
		var dummy Resolution
		r.order(&e, &dummy)
		d := r.complete(&e)
		if d.IsZero() {
			continue
		}
		if best.Date.IsZero() || d.Grain() < best.Date.Grain() {
			best = Reference{Date: d, Basis: Heading, Mention: i}
			if line.Kind == token.Byline || d.Grain() <= timeline.GrainDay && (r.dateline(m) || alone) {
				best.Basis = Dateline
			}
		}
		if d.Grain() <= timeline.GrainDay {
			return best, true
		}
	}
	return best, !best.Date.IsZero()
}

// masthead gives a month the year that stands alone before it in the same
// heading: "2018 EDITION, No. 4 (JULY)".
func (r *resolver) masthead(i int, e *Expr) {
	if i == 0 || e.Has != HasMonth {
		return
	}
	p := &r.ms[i-1]
	if p.Expr.Kind != KindDate || p.Expr.Has != HasYear || p.Range || r.ms[i].First-p.Last > 12 {
		return
	}
	if s := r.x.SentenceOf(r.ms[i].First); r.x.LineOf(s).Kind != token.Body || r.x.SentenceOf(p.First) == s && !r.told(p.Last, r.ms[i].First) {
		e.Has |= HasYear
		e.Year, e.Short = p.Expr.Year, p.Expr.Short
	}
}

// told reports whether a verb in the past stands among the tokens [i, j).
func (r *resolver) told(i, j int) bool {
	for k := i; k < j; k++ {
		if r.x.At(k).Class&english.Past != 0 {
			return true
		}
	}
	return false
}

// dateline reports whether m stands in "WASHINGTON, July 16, 2018 (Reuters) —".
func (r *resolver) dateline(m *Mention) bool {
	first := r.x.SentenceAt(m.First).First
	if m.First-first > 8 || first > headTokens {
		return false
	}
	for k := first; k < m.First; k++ {
		t := r.x.At(k)
		if t.Kind == token.Word && t.Has(token.Upper) && t.Len() > 2 {
			return true
		}
	}
	return false
}

// planned reports whether mention i is told as of what is to come: the text was
// written before it.
func (r *resolver) planned(i int) bool {
	at := r.at
	r.at = i
	t := r.tense()
	r.at = at
	return t > 0
}

// inferred takes the latest date of the text with a year and a month that is not
// far from the other years it names, and is not that of a plan.
func (r *resolver) inferred() Reference {
	years := map[int]int{}
	for i := range r.ms {
		e := &r.ms[i].Expr
		if r.ms[i].Range {
			e = &r.ms[i].To
		}
		if e.Kind == KindDate && e.has(HasYear) && !e.Short && e.Has&(HasDecade|HasCentury|HasMillennium) == 0 && !r.planned(i) {
			years[int(e.Year)]++
		}
	}
	mode, most := 0, 0
	for y, n := range years {
		if n > most || n == most && y > mode {
			mode, most = y, n
		}
	}
	if most == 0 {
		return Reference{Mention: -1}
	}
	best := Reference{Mention: -1}
	for i := range r.ms {
		e := r.ms[i].Expr
		if r.ms[i].Range {
			e = r.ms[i].To
		}
		if e.Kind != KindDate || !e.has(HasYear) || e.Has&HasMonth == 0 || e.Has&(HasOffset|HasNth) != 0 || e.Short {
			continue
		}
		if int(e.Year) != mode || r.planned(i) {
			continue
		}
		var dummy Resolution
		r.order(&e, &dummy)
		d := r.complete(&e)
		if !d.IsZero() && (best.Date.IsZero() || best.Date.Last().Before(d.Last())) {
			best = Reference{Date: d, Basis: Inferred, Mention: i}
		}
	}
	if best.Date.IsZero() {
		best = Reference{Date: timeline.NewYear(mode), Basis: Inferred, Mention: -1}
	}
	return best
}
