// Package numeral finds the numbers of a text: digits with every grouping in
// use, number words, fractions and magnitudes.
//
// [Find] walks the tokens once. A number is exact or it is not reported: the
// value is Coef·10^Exp/Den in integers, and what has more digits or a larger
// exponent than fits is passed over whole. What a number is of (money, a year,
// the name of a road) is for later stages to say; the flags keep how it was
// written for them.
package numeral
