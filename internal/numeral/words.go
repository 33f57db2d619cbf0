package numeral

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// words reads the number that starts with the word at token i and returns the
// token after it.
func (f *finder) words(i int) int {
	t := &f.x.Tokens[i]
	switch {
	case t.Class&english.Cardinal != 0:
		return f.cardinal(i)
	case t.Class&english.Magnitude != 0:
		if t.Class&english.Plural != 0 {
			return f.plural(i)
		}
		return f.cardinal(i)
	case t.Class&english.Vague != 0:
		if v := f.value(i, english.Vague); v < 0 {
			n := Number{First: int32(i), Last: int32(i + 1), Coef: -v, Den: 1, Kind: Multiple, Flags: InWords}
			if v == -1 {
				n.Coef, n.Exp = 5, -1
			}
			return f.emit(n)
		}
		return f.plural(i)
	case t.Word == english.Half || t.Word == english.Quarter:
		return f.part(i)
	case t.Class&english.Ordinal != 0:
		return f.ordinal(i)
	}
	return i + 1
}

// value is the number that token i is as a member of class c.
func (f *finder) value(i int, c english.Class) int64 {
	return int64(f.x.Lexicon.Value(f.x.Tokens[i].Word, c))
}

// below reads a number word below 100 at token i: "twenty-six". It returns
// the token after it, i if there is none.
func (f *finder) below(i int) (v int64, end int) {
	x := f.x
	if x.At(i).Class&english.Cardinal == 0 || x.At(i).Kind != token.Word {
		return 0, i
	}
	v = f.value(i, english.Cardinal)
	k := i + 1
	if v < 20 || v%10 != 0 {
		return v, k
	}
	if w := x.At(k).Word; (w == english.Hyphen || w == english.EnDash) && (x.Joined(k) == x.Joined(k+1)) {
		k++
	}
	if x.At(k).Class&english.Cardinal != 0 && f.near(k) {
		if u := f.value(k, english.Cardinal); u > 0 && u < 10 {
			return v + u, k + 1
		}
	}
	return v, i + 1
}

// cardinal reads a cardinal in words at token i.
func (f *finder) cardinal(i int) int {
	x := f.x
	n := Number{First: int32(i), Den: 1, Flags: InWords}
	t := x.At(i)
	var cur sum
	k := i
	if t.Class&english.Cardinal != 0 {
		var v int64
		v, k = f.below(i)
		cur.coef = v
		if end, ok := f.spelledPoint(k, &cur); end > k {
			if !ok {
				return end
			}
			n.Last, n.Place = int32(end), int16(cur.exp)
			n.Flags |= Point
			return f.magnitudes(n, cur)
		}
	} else {
		cur.coef = 1
		n.Flags |= Bare | Magnitude
		f.article(&n)
	}
	n.Last = int32(k)
	return f.magnitudes(n, cur)
}

// article takes in what stands before a bare magnitude or dozen: "a", "an",
// "several", "a few", "many".
func (f *finder) article(n *Number) {
	i := int(n.First) - 1
	if i < f.floor() || !f.near(i+1) {
		return
	}
	x := f.x
	switch x.Tokens[i].Word {
	case english.A, english.An:
		n.First--
		n.Flags = n.Flags&^Bare | Article
	case english.Several:
		n.First--
		n.Kind = Vague
		n.Flags = n.Flags&^Bare | Several
	case english.Few:
		n.First--
		n.Kind = Vague
		n.Flags = n.Flags&^Bare | Few
		if i > f.floor() && x.Tokens[i-1].Word == english.A {
			n.First--
		}
	}
}

// spelledPoint reads decimals in words at token k: "point two five".
func (f *finder) spelledPoint(k int, v *sum) (end int, ok bool) {
	x := f.x
	if x.At(k).Word != english.Point || x.At(k+1).Class&english.Cardinal == 0 || !f.near(k+1) {
		return k, false
	}
	end, ok = k+1, true
	for x.At(end).Class&english.Cardinal != 0 && x.At(end).Kind == token.Word && f.near(end) {
		d, next := f.below(end)
		places := 1
		if d > 9 {
			places = 2
			if end > k+1 {
				break
			}
		}
		for range places {
			if v.coef >= limit/100 {
				return next, false
			}
			v.coef *= 10
			v.exp--
		}
		v.coef += d
		end = next
		if places == 2 {
			break
		}
	}
	return end, ok
}

// multiplier returns the power of ten and the factor of a word of magnitude at
// token k, and the token after it.
func (f *finder) multiplier(k int, n *Number) (factor int64, exp, end int) {
	x := f.x
	t := x.At(k)
	if k > int(n.First) && !f.near(k) {
		return 0, 0, k
	}
	if w := t.Word; (w == english.Hyphen || w == english.EnDash) && x.Joined(k) && x.Joined(k+1) {
		k++
		t = x.At(k)
		if t.Class&(english.Magnitude|english.Vague) == 0 {
			return 0, 0, k
		}
	}
	switch {
	case t.Kind != token.Word:
	case t.Class&english.Magnitude != 0:
		return 1, int(f.value(k, english.Magnitude)), k + 1
	case t.Word == english.Dozen || t.Word == english.Dozens:
		return 12, 0, k + 1
	case t.Word == english.Score && n.Has(InWords):
		return 20, 0, k + 1
	case !n.Has(InWords) && (x.Joined(k) || t.Has(token.Upper) || t.Len() == 1):
		if e := f.letter(k, n); e > 0 {
			return 1, e, k + 1
		}
	}
	return 0, 0, k
}

// letter returns the power of ten that a letter after digits stands for:
// "300k", "$209m". Letters that are also units need a sign of money before the
// number or a plural noun after it.
func (f *finder) letter(k int, n *Number) int {
	x := f.x
	t := x.At(k)
	money := f.money(int(n.First) - 1)
	switch t.Word {
	case english.LetterK:
		if t.Has(token.Cap) && !money && x.At(k-1).Len() == 1 && !n.Has(Point) && !f.counts(k+1) {
			return 0 // 4K screens
		}
		if x.Joined(k) && !(x.Joined(k+1) && x.At(k+1).Kind != token.Mark) || money {
			return 3
		}
	case english.LetterM:
		if x.Joined(k) && t.Has(token.Cap) && n.Flags&(Glued|LeadingZero) == 0 && n.Exp == 0 && x.At(k+1).Kind != token.Digits && !(x.Joined(k+1) &&
			x.At(k+1).Kind == token.Word) && !x.At(k+1).Has(token.Cap) && x.At(k+1).Word != english.Hyphen && x.At(k+1).Word != english.Slash {
			return 6
		}
		if money && (x.Joined(k) || t.Has(token.Cap)) || (x.Joined(k) || t.Has(token.Cap)) && f.counts(k+1) {
			return 6
		}
	case english.LetterB:
		if money && (x.Joined(k) || t.Has(token.Cap)) || (x.Joined(k) || t.Has(token.Cap)) && f.counts(k+1) {
			return 9
		}
	case english.TLetter:
		if money && x.Joined(k) {
			return 12
		}
	}
	return 0
}

// money reports whether token i is a sign or code of money.
func (f *finder) money(i int) bool {
	t := f.x.At(i)
	switch t.Word {
	case english.DollarSign, english.EuroSign, english.PoundSign, english.YenSign, english.RupeeSign, english.OtherCurrencySign:
		return true
	}
	if t.Kind != token.Word {
		return false
	}
	if t.Class&english.Currency != 0 {
		return true
	}
	if t.Len() != 3 || !t.Has(token.Upper) || t.Has(token.Dotted) {
		return false
	}
	u, err := stats.ParseUnit(f.x.Surface(i))
	return err == nil && u.IsCurrency()
}

// counts reports whether the token at k is a plural noun that can be counted,
// or a currency.
func (f *finder) counts(k int) bool {
	t := f.x.At(k)
	return t.Kind == token.Word && t.Class&(english.Plural|english.Currency|english.Unit) != 0 && t.Class&english.TimeUnit == 0 && t.Len() > 3
}

// magnitudes reads the words of magnitude and the smaller parts that follow a
// first part cur, and reports the number.
func (f *finder) magnitudes(n Number, cur sum) int {
	total, ok := sum{}, true
	place, top := int(n.Place), 0
	var after bool // the last word was one of magnitude
	for k := int(n.Last); ; n.Last = int32(k) {
		if factor, exp, end := f.multiplier(k, &n); factor > 0 {
			switch {
			case after && cur.coef == 0:
				total, ok = mul(total, factor, exp, ok)
			case exp == 2:
				cur, ok = mul(cur, 1, 2, ok)
			default:
				cur, ok = mul(cur, factor, exp, ok)
				total, ok = add(total, cur, ok)
				cur, top = sum{}, exp
			}
			after = true
			n.Flags |= Magnitude
			place += exp
			k = end
			continue
		}
		if after && !n.Has(InWords) && cur.coef == 0 {
			// A smaller part in digits: "2 crore 50 lakh", "4 thousand 3 hundred".
			if t := f.x.At(k); t.Kind == token.Digits && t.Len() < 4 && f.near(k) && f.exponentAt(k+1) > 0 && f.exponentAt(k+1) < top && !f.x.Joined(k+1) {
				cur, after, place, k = sum{int64(t.Value), 0}, false, 0, k+1
				continue
			}
		}
		// A smaller part in words: "two thousand (and) seventeen".
		if !after || !n.Has(InWords) || n.Den != 1 {
			break
		}
		v, end := f.smaller(k, &n, cur.coef != 0, top)
		if end == k {
			break
		}
		cur, ok = add(cur, sum{v, 0}, ok)
		after, place, k = false, 0, end
	}
	total, ok = add(total, cur, ok)
	if !ok || total.exp > maxExp {
		return int(n.Last)
	}
	if n.Kind == Fraction && n.Has(Magnitude) {
		n.Kind = Mixed
	}
	n.Coef, n.Exp = total.coef, int16(total.exp)
	n.Place = int16(max(min(place, maxExp), -maxExp))
	return f.halves(n)
}

func mul(s sum, factor int64, exp int, ok bool) (sum, bool) {
	if !ok {
		return s, false
	}
	if s, ok = s.scale(factor); !ok {
		return s, false
	}
	return s.times(exp)
}

func add(s, t sum, ok bool) (sum, bool) {
	if !ok {
		return s, false
	}
	return s.plus(t)
}

// smaller reads a part below 100 at token k that goes on with the number:
// "five" of "one hundred and five", after hundreds or after the magnitude top.
// It returns k if there is none.
func (f *finder) smaller(k int, n *Number, hundreds bool, top int) (v int64, end int) {
	x := f.x
	i := k
	switch t := x.At(i); {
	case t.Word == english.And && f.near(i):
		if x.At(int(n.First)-1).Word == english.Between {
			return 0, k
		}
		i++
	case t.Word == english.Hyphen && x.Joined(i) && x.Joined(i+1):
		i++
	}
	if !f.near(i) {
		return 0, k
	}
	v, end = f.below(i)
	if end == i || v == 0 {
		return 0, k
	}
	// "two hundred five hundred" is two numbers, "two hundred five thousand"
	// one: what follows must be smaller than what stands, but for hundreds of
	// something.
	next := f.exponentAt(end)
	if hundreds && next == 2 {
		return 0, k
	}
	if next == 2 {
		next = max(next, f.exponentAt(end+1))
	}
	if next > 0 && top > 0 && next >= top {
		return 0, k
	}
	return v, end
}

// exponentAt returns the power of ten of the magnitude at token k, 0 for none.
func (f *finder) exponentAt(k int) int {
	if t := f.x.At(k); t.Class&english.Magnitude == 0 || t.Kind != token.Word {
		return 0
	}
	return int(f.value(k, english.Magnitude))
}

// halves reads "and a half" and "and three quarters" after a whole number, and
// a magnitude that follows that: "three and a half million".
func (f *finder) halves(n Number) int {
	x := f.x
	i := int(n.Last)
	if n.Kind != Cardinal || !f.near(i) || n.Has(Point) {
		return f.emit(n)
	}
	if x.At(i).Word == english.Point && n.Has(InWords) {
		v := sum{n.Coef, 0}
		if end, ok := f.spelledPoint(i, &v); end > i && n.Exp >= 0 {
			for range n.Exp {
				ok = ok && v.coef < limit/10
			}
			if !ok {
				return end
			}
			return f.pointAfter(n, end)
		}
	}
	if x.At(i).Class&english.Fraction != 0 || x.At(i).Word == english.Hyphen && x.Joined(i) == x.Joined(i+1) && x.At(i+1).Class&english.Fraction != 0 {
		return f.over(n)
	}
	if x.At(i).Word == english.Hyphen && x.Joined(i) && x.At(i+1).Word == english.And {
		i++
	}
	round := n.Has(Magnitude) && n.Place > 0
	if x.At(i).Word != english.And || round && x.At(i+2).Word != english.Half {
		return f.emit(n)
	}
	num, den, end := f.fractionWords(i + 1)
	if den == 0 || n.Exp < 0 || n.Has(Article) && !n.Has(Magnitude) {
		return f.emit(n)
	}
	m := n
	m.Last = int32(end)
	v := sum{n.Coef, 0}
	if n.Has(Magnitude) && n.Exp > 0 {
		// "a million and a half" is half a million more.
		m.Last = int32(end)
		if !f.mixed(&m, v, num, den) {
			return f.emit(n)
		}
		m.Exp += n.Exp
		m.Place += n.Exp
		return f.emit(m)
	}
	if !f.mixed(&m, v, num, den) {
		return f.emit(n)
	}
	return f.magnitudes(m, sum{m.Coef, int(m.Exp)})
}

// pointAfter reads the decimals in words after the whole number n, which end
// before token end: "two hundred point zero three".
func (f *finder) pointAfter(n Number, end int) int {
	v := sum{n.Coef, 0}
	for range n.Exp {
		if v.coef >= limit/10 {
			return end
		}
		v.coef *= 10
	}
	if _, ok := f.spelledPoint(int(n.Last), &v); !ok {
		return end
	}
	n.Coef, n.Exp, n.Place, n.Last = v.coef, int16(v.exp), int16(v.exp), int32(end)
	n.Flags |= Point
	return f.emit(n)
}

// fractionWords reads a fraction in words at token i: "a half", "three
// quarters", "1/2". It returns the token after it, i if there is none.
func (f *finder) fractionWords(i int) (num, den int64, end int) {
	x := f.x
	k := i
	num = 1
	if x.At(k).Word == english.Hyphen && x.Joined(k) && x.Joined(k+1) {
		k++
	}
	switch t := x.At(k); {
	case t.Word == english.A || t.Word == english.One:
		k++
	case t.Kind == token.Digits && x.At(k+1).Word == english.Slash && x.At(k+2).Kind == token.Digits && x.Joined(k+1) && x.Joined(k+2) &&
		x.At(k+2).Value > t.Value && x.At(k+2).Value <= 64:
		return int64(t.Value), int64(x.At(k + 2).Value), k + 3
	case t.Class&english.Cardinal != 0:
		num = f.value(k, english.Cardinal)
		k++
	case t.Word == english.Half:
	default:
		return 0, 0, i
	}
	if num > 19 && x.At(k).Class&english.Fraction == 0 {
		if v, end := f.below(k - 1); end > k {
			num, k = v, end
		}
	}
	if x.At(k).Word == english.Hyphen && x.Joined(k) && x.Joined(k+1) {
		k++
	}
	if x.At(k).Class&english.Fraction == 0 || x.At(k).Kind != token.Word || x.At(k).Word == english.Hyphen {
		return 0, 0, i
	}
	den = f.value(k, english.Fraction)
	if num >= den {
		return 0, 0, i
	}
	return num, den, k + 1
}
