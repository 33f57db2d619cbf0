package temporal

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// joinRangeYear gives a range the year that stands after it.
func (f *finder) joinRangeYear(a, b *Mention) bool { return a.Range && f.rangeYear(a, b) }

// rangeYear gives a range of months the year after it: "from April to June in
// 2017".
func (f *finder) rangeYear(a, b *Mention) bool {
	if b.Expr.Has != HasYear || b.Range || !a.Expr.has(HasMonth) || !a.To.has(HasMonth) || a.To.has(HasYear) || !f.between(a.Last, b.First, english.In, english.Of, english.Comma) {
		return false
	}
	a.To.Has |= HasYear
	a.To.Year, a.To.Short = b.Expr.Year, b.Expr.Short
	a.Last, a.Ends[1].Last = b.Last, b.Last
	return true
}

// joinRange joins the two ends of a range: "from May to September 2017", "Nov
// 30–Dec 14, 2022", "between 2007 and 2009", "Monday through Friday".
func (f *finder) joinRange(a, b *Mention) bool {
	if a.Range || b.Range || a.Weak || b.Weak || b.Expr.Kind != KindDate && b.Expr.Kind != KindRef {
		return false
	}
	if a.Expr.Kind != KindDate && !(a.Expr.Kind == KindRef && a.Expr.Ref == PresentRef && b.Expr.Kind == KindDate && f.any(a.First-1, english.Between, english.From)) {
		return false
	}
	if b.Expr.Kind == KindRef && b.Expr.Ref != PresentRef {
		return false
	}
	i, n := a.Last, b.First-a.Last
	lead := f.word(a.First - 1)
	if a.First-1 >= 0 && lead == english.The {
		lead = f.word(a.First - 2)
	}
	if n == 0 || n > 4 {
		return false
	}
	k := i + 1
	for k < b.First {
		if !f.any(k, english.The, english.EndWord, english.Start, english.Middle, english.Beginning, english.Of, english.Early, english.Late, english.Mid) && !(f.any(k, english.Hyphen) && f.any(k-1, english.Mid)) {
			return false
		}
		k++
	}
	switch id := f.word(i); id {
	case english.To, english.Until, english.Till, english.Through, english.EnDash, english.EmDash, english.Hyphen, english.Minus, english.Tilde:
		if id == english.EmDash && (f.at(i).Has(token.Space) || a.Expr.has(HasShift) || b.Expr.has(HasShift)) {
			return false
		}
		if id == english.Until && lead != english.From {
			return false
		}
		if id == english.To && lead == english.From && f.movedBefore(a.First-1) {
			return false
		}
		if id == english.Hyphen && f.at(i).Has(token.Space) != f.at(i+1).Has(token.Space) {
			return false
		}
	case english.And, english.Ampersand:
		if lead != english.Between {
			return false
		}
	default:
		return false
	}
	if !comparable(&a.Expr, &b.Expr) && lead != english.From && lead != english.Between {
		return false
	}
	a.Range, a.To = true, b.Expr
	sameNoon(&a.Expr, &a.To)
	a.Ends = [2]Extent{{a.First, a.Last}, {b.First, b.Last}}
	if n > 1 {
		a.Ends[1].First = i + 1
		a.To.Mod = f.rangeMod(i+1, b.First)
	}
	a.Last = b.Last
	if b.Type == Time {
		a.Type = Time
	}
	return true
}

// sameNoon gives the hour that ends a range the half of the day that its begin
// says: "2 p.m. to 2:30", "9 a.m. to 5:30".
func sameNoon(from, to *Expr) {
	if !from.has(HasClock) || !timeOnly(to) || !to.has(HasClock) || to.Meridiem != meridiemUnsaid || to.Hour > 12 {
		return
	}
	at := func(e *Expr) int { return int(e.Hour)%12*60 + int(e.Minute) }
	switch later := at(to) > at(from); from.Meridiem {
	case afterNoon:
		if later {
			to.Meridiem = afterNoon
		}
	case beforeNoon:
		if to.Meridiem = beforeNoon; !later {
			to.Meridiem = afterNoon
		}
	}
}

// comparable reports whether two ends are dates of like kinds.
func comparable(a, b *Expr) bool {
	if b.Kind == KindRef {
		return true
	}
	if a.has(HasOffset) || b.has(HasOffset) {
		return false
	}
	at, bt := a.Has&(HasClock|HasPart) != 0, b.Has&(HasClock|HasPart) != 0
	if at != bt {
		return at && a.Has&^(HasClock|HasPart) != 0
	}
	return true
}
