package temporal

import "github.com/almanac-go/almanac/internal/english"

// yearWords reads a year in words at token i: "nineteen ninety-seven",
// "nineteen hundred ninety three", "two thousand and five". led says that
// something before it calls for a year. It returns the token after it.
func (f *finder) yearWords(i int, led bool) (v, next int) {
	if !f.is(i, english.Cardinal) {
		return 0, i
	}
	c := f.value(i, english.Cardinal)
	switch {
	case c == 2 && f.any(i+1, english.Thousand) && led:
		j := i + 2
		k := j
		if f.any(k, english.And) {
			k++
		}
		if r, n := f.underHundred(k); n > k {
			return 2000 + r, n
		}
		return 2000, j
	case c >= 11 && c <= 20 && f.any(i+1, english.Hundred) && led:
		j := i + 2
		if f.any(j, english.And) {
			j++
		}
		if r, n := f.underHundred(j); n > j {
			return c*100 + r, n
		}
		return c * 100, i + 2
	case c >= 11 && c <= 20:
		j := i + 1
		if f.any(j, english.Hyphen) && f.joined(j) {
			return 0, i
		}
		if f.any(j, english.Oh) {
			if r := f.value(j+1, english.Cardinal); r >= 1 && r <= 9 && led {
				return c*100 + r, j + 2
			}
			return 0, i
		}
		r, n := f.underHundred(j)
		if n == j || r < 10 || c != 19 && c != 18 && !led {
			return 0, i
		}
		return c*100 + r, n
	}
	return 0, i
}

// underHundred reads a number from 1 to 99 in words.
func (f *finder) underHundred(i int) (v, next int) {
	if !f.is(i, english.Cardinal) || f.apart(i) {
		return 0, i
	}
	v = f.value(i, english.Cardinal)
	if v < 20 || v > 90 {
		return v, i + 1
	}
	j := i + 1
	if f.dash(j) {
		j++
	}
	if u := f.value(j, english.Cardinal); f.is(j, english.Cardinal) && u >= 1 && u <= 9 {
		return v + u, j + 1
	}
	return v, i + 1
}

// spokenYear reads a year in words that stands by itself.
func (f *finder) spokenYear(i int, m *Mention) bool {
	led := f.any(i-1, english.In, english.Since, english.By, english.Until, english.Year, english.During, english.Of) && !f.apart(i)
	v, next := f.yearWords(i, led)
	if next == i || f.counted(next) || f.quantityFollows(next) || f.is(next, english.Magnitude) || f.cap2(i) && f.cap(next-1) && !led {
		return false // also the novel Nineteen Eighty-Four
	}
	if v%100 != 0 || v == 2000 || led {
		calendar(m, HasYear).Year = int32(v)
		m.Last = next
		return v == 2000 && led || v != 2000
	}
	return false
}
