package stats

import (
	"math/big"
	"strings"

	"github.com/shopspring/decimal"
)

// Limits of the decimals that are read from text and JSON. Anything longer or
// with a larger exponent is refused with a [*SyntaxError], so that no input
// can make a decimal eat memory.
const (
	MaxDigits   = 200 // from the first to the last that is not zero
	MaxExponent = 300 // power of ten of the first and of the last digit, either way
)

// digitsKept is the number of significant digits to which a figure that has
// no finite decimal form (1/3) is rounded where it is shown. The exact value
// is kept beside it and is the one that is computed with. 34 are those of
// IEEE 754 decimal128.
const digitsKept = 34

var ratOne = big.NewRat(1, 1)

// Ratio is the exact ratio of two decimals: one in five is 1/5. A zero Den
// means that there is no ratio; the zero value is none.
type Ratio struct {
	Num decimal.Decimal
	Den decimal.Decimal
}

// IsZero reports whether r is no ratio.
func (r Ratio) IsZero() bool { return r.Den.IsZero() }

// String returns the ratio as "num/den", without the denominator if it is 1;
// "" for none.
func (r Ratio) String() string {
	switch {
	case r.IsZero():
		return ""
	case r.Den.Equal(decimal.New(1, 0)):
		return plain(r.Num)
	}
	return plain(r.Num) + "/" + plain(r.Den)
}

// rat returns the value of the ratio, nil for none.
func (r Ratio) rat() *big.Rat {
	if r.IsZero() {
		return nil
	}
	return new(big.Rat).Quo(r.Num.Rat(), r.Den.Rat())
}

// ratioOf returns x as a ratio of integers.
func ratioOf(x *big.Rat) Ratio {
	return Ratio{Num: decimal.NewFromBigInt(x.Num(), 0), Den: decimal.NewFromBigInt(x.Denom(), 0)}
}

// Number is a figure as it was stated.
type Number struct {
	// Value is the figure, in units: 1600000000 for "1.6 billion". Where the
	// figure has no finite decimal form it is rounded half to even to 34
	// significant digits, and Ratio has the exact value.
	Value decimal.Decimal

	// Place is the power of ten of the last written digit: 0 for "16", -1 for
	// "16.0", 8 for "1.6 billion". Zeros that close a whole number count as
	// written: 0 for "300,000".
	Place int

	// Ratio is the exact value of a figure that was stated as one ("a third",
	// "one in five"); zero for any other.
	Ratio Ratio
}

// NewNumber returns the number whose last written digit stands at place.
func NewNumber(value decimal.Decimal, place int) Number {
	return Number{Value: value, Place: place}
}

// NewRatio returns the number num/den, of place 0. It is the zero Number
// where den is zero.
func NewRatio(num, den decimal.Decimal) Number {
	r := Ratio{Num: num, Den: den}
	if r.IsZero() {
		return Number{}
	}
	v, _ := decimalOf(r.rat())
	return Number{Value: v, Ratio: r}
}

// ParseNumber reads a plain decimal as the number it states: digits with an
// optional sign, point and exponent ("16.0", "-3", "1.6e9"). The place is that
// of the last digit written. Grouping marks and words are not its business.
// The error is a [*SyntaxError].
func ParseNumber(s string) (Number, error) {
	v, err := parseDecimal(s)
	if err != nil {
		return Number{}, err
	}
	return Number{Value: v, Place: int(v.Exponent())}, nil
}

// Rat returns the exact value.
func (n Number) Rat() *big.Rat {
	if r := n.Ratio.rat(); r != nil {
		return r
	}
	return n.Value.Rat()
}

// Equal reports whether two numbers were stated alike: same value, place and
// ratio.
func (n Number) Equal(m Number) bool {
	return n.Value.Equal(m.Value) && n.Place == m.Place &&
		n.Ratio.Num.Equal(m.Ratio.Num) && n.Ratio.Den.Equal(m.Ratio.Den)
}

// String returns the number with its written places: "16.0"; a ratio as
// "1/3".
func (n Number) String() string {
	if !n.Ratio.IsZero() {
		return n.Ratio.String()
	}
	if n.Place < 0 && n.Place > -MaxExponent {
		return n.Value.StringFixed(int32(max(-n.Place, int(-n.Value.Exponent()))))
	}
	return plain(n.Value)
}

// parseDecimal reads a decimal within the limits of this package. It accepts
// an optional sign, ASCII digits with at most one point and at least one
// digit, and an optional exponent.
func parseDecimal(s string) (decimal.Decimal, error) {
	bad := func(reason string) (decimal.Decimal, error) {
		return decimal.Decimal{}, &SyntaxError{Type: "decimal", Value: clip(s), Reason: reason}
	}
	if len(s) > 2*MaxExponent+16 {
		return bad("too long")
	}
	rest := strings.TrimLeft(s, "+-")
	if len(s)-len(rest) > 1 {
		return bad("two signs")
	}
	mantissa, exponent := rest, 0
	if i := strings.IndexAny(rest, "eE"); i >= 0 {
		var ok bool
		if exponent, ok = parseExponent(rest[i+1:]); !ok {
			return bad("exponent out of range")
		}
		mantissa = rest[:i]
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	digits := whole + fraction
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return bad("not a plain decimal")
	}
	switch significant := strings.Trim(digits, "0"); {
	case len(significant) > MaxDigits:
		return bad("too many digits")
	case exponent-len(fraction) < -MaxExponent || exponent+len(whole) > MaxExponent+1:
		return bad("too large or too small")
	}
	v, err := decimal.NewFromString(strings.TrimPrefix(s, "+"))
	if err != nil {
		return bad("not a decimal")
	}
	return v, nil
}

// parseExponent reads "9", "+09", "-3" of at most five characters.
func parseExponent(s string) (int, bool) {
	if s == "" || len(s) > 5 {
		return 0, false
	}
	sign := 1
	if s[0] == '+' || s[0] == '-' {
		if s[0] == '-' {
			sign = -1
		}
		s = s[1:]
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return sign * n, len(s) > 0
}

// decimalOf returns x as a decimal, and whether that is its exact value; if
// not, it is rounded half to even to 34 significant digits.
func decimalOf(x *big.Rat) (decimal.Decimal, bool) {
	if x.IsInt() {
		return decimal.NewFromBigInt(x.Num(), 0), true
	}
	if places, ok := finitePlaces(x.Denom()); ok {
		scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil)
		scale.Mul(scale, x.Num()).Quo(scale, x.Denom())
		return decimal.NewFromBigInt(scale, int32(-places)), true
	}
	// The first significant digit stands near the difference of the digit
	// counts; one more than that is enough to keep 34.
	lead := len(x.Num().Text(10)) - len(x.Denom().Text(10))
	places := digitsKept - lead
	num, den := new(big.Int).Set(x.Num()), new(big.Int).Set(x.Denom())
	shift := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(places, -places))), nil)
	if places >= 0 {
		num.Mul(num, shift)
	} else {
		den.Mul(den, shift)
	}
	return decimal.NewFromBigInt(roundHalfEven(num, den), int32(-places)), false
}

// finitePlaces returns how many decimal places a fraction with this
// denominator has, if it has finitely many: the denominator is 2ⁱ5ʲ.
func finitePlaces(den *big.Int) (int, bool) {
	twos := int(den.TrailingZeroBits())
	rest := new(big.Int).Rsh(den, uint(twos))
	fives, five, mod := 0, big.NewInt(5), new(big.Int)
	quo := new(big.Int)
	for rest.BitLen() > 1 {
		if quo.QuoRem(rest, five, mod); mod.Sign() != 0 {
			return 0, false
		}
		rest.Set(quo)
		fives++
	}
	return max(twos, fives), true
}

// roundHalfEven returns num/den rounded to the nearest integer, ties to even;
// den is positive.
func roundHalfEven(num, den *big.Int) *big.Int {
	q, r := new(big.Int), new(big.Int)
	q.QuoRem(num, den, r)
	switch c := r.Abs(r).Lsh(r, 1).Cmp(den); {
	case c > 0, c == 0 && q.Bit(0) == 1:
		q.Add(q, big.NewInt(int64(num.Sign())))
	}
	return q
}

// plain writes a decimal without exponent and without superfluous zeros.
func plain(d decimal.Decimal) string { return d.String() }
