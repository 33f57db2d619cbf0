package stats

import "github.com/shopspring/decimal"

// Quantity is a figure as a text states it. The zero value is no quantity.
//
// The fields hold what was said; what it means is worked out by the methods:
// [Quantity.Ends] are the ends that the words name, [Quantity.Strict] and
// [Quantity.Loose] the intervals in which the true value lies by a [Policy].
type Quantity struct {
	// Stated is the number as stated; of a range its first number. Of a vague
	// word it is the number that the word multiplies: 1000 for "several
	// thousand" and "thousands", 12 for "dozens", 1 for "several".
	Stated Number

	// Upper is the second number of a range. It may be less than Stated:
	// "from 128 tons to 82" is said that way round.
	Upper Number
	Range bool // Upper is stated: "10–15", "between 10 and 15", "10 to 15"

	Tolerance Number // e of "a ± e"; the zero Number for none

	Hedge     Hedge  // hedge word; HedgeNone for none
	HedgeText string // hedge as the text has it ("nearly all of the"), for display only

	Unit    Unit // zero for a bare number
	Assumed bool // Unit is the likeliest reading of a sign that has others: "$" taken for USD

	// The denominator of a rate. "5 deaths per 100,000 people" has PerEach
	// 100000, Per Person and PerNoun "people"; "$3 a share" has PerNoun
	// "share" and Per Count; "40 km/h" where it is not one unit has Per "h".
	// No rate has all three zero.
	Per     Unit
	PerEach decimal.Decimal // zero stands for one
	PerNoun string          // counted noun of the denominator

	Noun     string // what is counted, in the singular: "expert"; "" where the unit says it
	NounText string // Noun as the text has it ("experts"), for display only

	// Delta marks a difference, as of "warmed by 2 °C": the zero of a
	// temperature scale has no part in its conversion.
	Delta bool

	// Original is the quantity as stated where this one was converted from it
	// by [Quantity.In]; nil otherwise. Everything is computed from it, so that
	// conversion neither loses digits nor changes what was claimed.
	Original *Quantity
}
