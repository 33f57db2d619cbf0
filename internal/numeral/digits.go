package numeral

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// digits reads the number that starts with the digits at token i and returns
// the token after it.
func (f *finder) digits(i int) int {
	x := f.x
	n := Number{First: int32(i), Den: 1}
	if x.Joined(i) {
		switch p := x.At(i - 1); {
		case p.Word == english.FullStop && !x.Joined(i-1) || p.Word == english.FullStop && opens(x.At(i-2)):
			return f.pointed(i)
		case p.Kind == token.Word && p.Len() > 0:
			n.Flags |= Glued
		}
	}
	v, end, ok := f.integer(i, &n)
	if end < x.Len() && x.Joined(end) && x.Tokens[end].Word == english.FullStop && x.Joined(end+1) && x.At(end+1).Kind == token.Digits {
		if chain := f.chain(end); chain > end+2 {
			return f.dotted(i, chain, n)
		}
		v, ok = f.places(v, end+1, ok)
		n.Flags |= Point
		end += 2
	}
	if t := x.At(i); t.Len() > 1 && x.Source[t.Start] == '0' && !n.Has(Point) {
		n.Flags |= LeadingZero
	}
	n.Last = int32(end)
	if !ok {
		return end
	}
	if x.Joined(end) && n.Flags&(Point|Grouped) == 0 {
		switch w := x.At(end); w.Word {
		case english.Th, english.St, english.Nd, english.Rd:
			n.Kind, n.Coef, n.Last = Ordinal, v.coef, int32(end+1)
			return f.emit(n)
		}
	}
	n.Place = int16(v.exp)
	return f.tail(n, v)
}

// pointed reads a number that begins with its decimal point: ".08".
func (f *finder) pointed(i int) int {
	if f.floor() > i-1 || f.chain(i+1) > i+1 {
		return i + 1
	}
	v, ok := f.places(sum{}, i, true)
	if !ok {
		return i + 1
	}
	n := Number{First: int32(i - 1), Last: int32(i + 1), Den: 1, Flags: Point, Place: int16(v.exp)}
	return f.tail(n, v)
}

// integer reads the whole part of a number at token i: its digits and the
// groups that follow. It reports false if there are too many digits.
func (f *finder) integer(i int, n *Number) (v sum, end int, ok bool) {
	x := f.x
	v, ok = f.run(sum{}, i)
	end = i + 1
	if x.Tokens[i].Len() > 3 {
		return v, end, ok
	}
	last := f.groups(i)
	if last == i {
		return v, end, ok
	}
	n.Flags |= Grouped
	for k := i + 1; k <= last; k++ {
		if x.Tokens[k].Kind == token.Digits && ok {
			v, ok = f.run(v, k)
		}
	}
	return v, last + 1, ok
}

// maxGroups is how many tokens the groups of a number take at most. What goes
// on further is no number and is passed over as a whole, so that it is not read
// again from each of its groups.
const maxGroups = 2 * maxDigits

// groups returns the last token of the groups of digits that follow those at
// token i, i if there are none.
func (f *finder) groups(i int) int {
	x := f.x
	mark := x.At(i + 1)
	if x.Joined(i+1) && x.Joined(i+2) && (mark.Word == english.Comma || mark.Word == english.Apostrophe) {
		k := i
		pairs := false
		for x.Joined(k+1) && x.At(k+1).Word == mark.Word && x.Joined(k+2) && x.At(k+2).Kind == token.Digits {
			switch x.Tokens[k+2].Len() {
			case 3:
			case 2:
				pairs = true // 1,00,000 in India
			default:
				if k-i > maxGroups {
					return k
				}
				return i
			}
			k += 2
		}
		if k-i > maxGroups {
			return k
		}
		if pairs && (mark.Word != english.Comma || x.Tokens[k].Len() != 3 || x.Tokens[i].Len() > 2 || k-i < 4) {
			return i
		}
		return k
	}
	return f.spaced(i)
}

// spaced returns the last token of groups that are set apart by spaces: by a
// thin or no-break space always, by a common one only where it can be nothing
// else, because "in group 4 300 people" is two numbers.
func (f *finder) spaced(i int) int {
	x := f.x
	if c := x.At(i + 1); c.Word == english.Comma && x.Joined(i+1) && x.At(i+2).Kind == token.Digits && x.Surface(i+2) == "000" &&
		x.At(i+2).Flags&(token.NewLine|token.NewPara) == 0 && !x.Joined(i+3) {
		return i + 2 // 80, 000
	}
	if x.At(i-1).Kind == token.Digits && i > 0 && !x.At(i).Has(token.NewLine) {
		return i // a telephone
	}
	k, common := i, false
	for x.At(k+1).Kind == token.Digits && x.Tokens[k+1].Len() == 3 && f.near(k+1) && !x.Tokens[k+1].Has(token.NewLine) {
		switch x.Source[x.Tokens[k].End:x.Tokens[k+1].Start] {
		case "\u00a0", "\u2009", "\u202f", "\u2007":
		case " ":
			common = true
		default:
			return i
		}
		k++
	}
	if common && k < i+2 && x.Surface(k) != "000" || common && x.Joined(i) && !opens(x.At(i-1)) {
		return i
	}
	return k
}

// run appends the digits of token k to v.
func (f *finder) run(v sum, k int) (sum, bool) {
	t := &f.x.Tokens[k]
	ok := true
	for p := t.Start; p < t.End; p++ {
		if v.coef >= limit/10 {
			return v, false
		}
		v.coef = v.coef*10 + int64(f.x.Source[p]-'0')
	}
	return v, ok
}

// places appends the digits of token k to v as decimal places.
func (f *finder) places(v sum, k int, ok bool) (sum, bool) {
	if !ok || f.x.Tokens[k].Len() > maxDigits {
		return v, false
	}
	v, ok = f.run(v, k)
	v.exp -= f.x.Tokens[k].Len()
	return v, ok
}

// chain returns the token after a chain of full stops and digits that begins
// with the full stop at token k: ".2.3".
func (f *finder) chain(k int) int {
	for f.x.Joined(k) && f.x.At(k).Word == english.FullStop && f.x.Joined(k+1) && f.x.At(k+1).Kind == token.Digits {
		k += 2
	}
	return k
}

// dotted reads digits with several full stops: groups in the continental way
// ("1.000.000") if the last ones are zeros, else a date, a version or an
// address, which is no number.
func (f *finder) dotted(i, end int, n Number) int {
	x := f.x
	if x.Tokens[i].Len() > 3 || x.Surface(end-1) != "000" {
		return end
	}
	v, ok := f.run(sum{}, i)
	for k := i + 2; k < end; k += 2 {
		if x.Tokens[k].Len() != 3 || !ok {
			return end
		}
		v, ok = f.run(v, k)
	}
	if !ok {
		return end
	}
	n.Flags |= Grouped
	n.Last = int32(end)
	return f.tail(n, v)
}

// tail reads what follows digits: a power of ten, a fraction, a magnitude.
func (f *finder) tail(n Number, v sum) int {
	x := f.x
	i := int(n.Last)
	if end, exp, _ := f.power(i); end > i {
		n.Flags |= Scientific
		n.Last = int32(end)
		var fits bool
		if v, fits = v.times(exp); !fits || exp > maxExp || exp < -maxExp {
			return end
		}
		n.Place += int16(exp)
		n.Coef, n.Exp = v.coef, int16(v.exp)
		return f.emit(n)
	}
	if n.Flags&(Point|Glued) == 0 {
		if end, ok := f.fraction(&n, v); end > i {
			if !ok {
				return end
			}
			return f.magnitudes(n, sum{n.Coef, int(n.Exp)})
		}
	}
	if x.At(i).Kind == token.Vulgar && n.Flags&Point == 0 && f.near(i) {
		num, den := int64(x.Tokens[i].Value>>8), int64(x.Tokens[i].Value&0xff)
		n.Last++
		if !f.mixed(&n, v, num, den) {
			return i + 1
		}
		return f.magnitudes(n, sum{n.Coef, int(n.Exp)})
	}
	return f.magnitudes(n, v)
}

// mixed makes n the mixed number v + num/den; in decimals where they are
// finite.
func (f *finder) mixed(n *Number, v sum, num, den int64) bool {
	n.Kind = Mixed
	exp := 0
	for _, d := range []struct{ den, factor, exp int64 }{{2, 5, 1}, {4, 25, 2}, {5, 2, 1}, {8, 125, 3}, {10, 1, 1}, {16, 625, 4}, {20, 5, 2}, {25, 4, 2}, {100, 1, 2}} {
		if den == d.den {
			num, den, exp = num*d.factor, 1, int(d.exp)
			break
		}
	}
	w := v
	for range exp {
		if w.coef >= limit/10 {
			return false
		}
		w.coef *= 10
	}
	w, ok := w.scale(den)
	if !ok || v.exp != 0 || w.coef >= limit-num {
		return false
	}
	n.Coef, n.Den, n.Exp, n.Place = w.coef+num, int32(den), int16(-exp), int16(-exp)
	return true
}

// fraction reads a common fraction at n.Last: "/5" after the numerator v, or
// " 1/2" after the whole number v. It returns the token after it.
func (f *finder) fraction(n *Number, v sum) (end int, ok bool) {
	x := f.x
	i := int(n.Last)
	at := func(k int) (num, den int64, ok bool) { // num/den around the slash at k
		a, b := x.At(k-1), x.At(k+1)
		if x.At(k).Word != english.Slash || !x.Joined(k) || !x.Joined(k+1) || a.Kind != token.Digits || b.Kind != token.Digits || a.Len() > 4 || b.Len() > 6 ||
			x.Joined(k+2) && (x.At(k+2).Word == english.Slash || x.At(k+2).Kind == token.Word && x.At(k+2).Len() > 3) {
			return 0, 0, false
		}
		return int64(a.Value), int64(b.Value), b.Value > 0
	}
	if num, den, ok := at(i); ok && i-1 == int(n.First) && !n.Has(LeadingZero) && x.Surface(i + 1)[0] != '0' {
		n.Kind, n.Coef, n.Den, n.Last = Fraction, num, int32(den), int32(i+2)
		n.Flags |= Slashed
		return i + 2, true
	}
	if x.At(i).Kind == token.Digits && f.near(i) || x.At(i).Word == english.Hyphen && x.Joined(i) && x.Joined(i+1) && x.At(i+1).Kind == token.Digits {
		k := i
		if x.At(i).Word == english.Hyphen {
			k++
		}
		if num, den, ok := at(k + 1); ok && num < den && den <= 64 {
			n.Last = int32(k + 3)
			n.Flags |= Slashed
			return k + 3, f.mixed(n, v, num, den)
		}
	}
	return i, false
}

// power reads a power of ten at token i: "× 10⁸", "x 10^8", "e6".
func (f *finder) power(i int) (end, exp int, ok bool) {
	x := f.x
	t := x.At(i)
	if t.Word == english.LetterE && x.Joined(i) {
		k, minus := i+1, false
		if w := x.At(k).Word; (w == english.Hyphen || w == english.Minus || w == english.PlusSign) && x.Joined(k) {
			minus = w != english.PlusSign
			k++
		}
		if x.Joined(k) && x.At(k).Kind == token.Digits {
			return k + 1, f.exponent(k, minus), true
		}
		return i, 0, false
	}
	if t.Word != english.MultiplySign && t.Word != english.LetterX && t.Word != english.MiddleDot && t.Word != english.Asterisk ||
		x.At(i+1).Kind != token.Digits || x.At(i+1).Value != 10 {
		return i, 0, false
	}
	k, minus := i+2, false
	if x.At(k).Kind == token.Super && x.Joined(k) {
		n, digits := 0, 0
		for x.At(k).Kind == token.Super && x.Joined(k) && digits < 3 {
			if x.Surface(k) == "⁻" {
				minus = true
			} else {
				n = n*10 + int(x.At(k).Value)
				digits++
			}
			k++
		}
		if minus {
			n = -n
		}
		return k, n, true
	}
	if x.At(k).Word == english.Caret && x.Joined(k) {
		k++
	}
	if w := x.At(k).Word; (w == english.Hyphen || w == english.Minus || w == english.EnDash) && x.Joined(k) {
		minus = true
		k++
	}
	if k > i+2 && x.At(k).Kind == token.Digits && x.Joined(k) {
		return k + 1, f.exponent(k, minus), true
	}
	return i, 0, false
}

// exponent reads an exponent at token k; one that is too large is larger than
// any that is accepted.
func (f *finder) exponent(k int, minus bool) int {
	t := f.x.At(k)
	n := int(t.Value)
	if t.Len() > 3 {
		n = maxExp + 1
	}
	if minus {
		return -n
	}
	return n
}

// vulgar reads a number that begins with a character for a fraction.
func (f *finder) vulgar(i int) int {
	v := f.x.Tokens[i].Value
	n := Number{First: int32(i), Last: int32(i + 1), Coef: int64(v >> 8), Den: int32(v & 0xff), Kind: Fraction}
	return f.magnitudes(n, sum{n.Coef, 0})
}
