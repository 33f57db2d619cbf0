package english

// numberRows are the words of numbers. The value of a Cardinal and an Ordinal
// is the number, of a Magnitude the power of ten, of a Fraction the
// denominator.
var numberRows = []row{
	{"zero", Cardinal, 0}, {"one", Cardinal, 1}, {"two", Cardinal, 2}, {"three", Cardinal, 3}, {"four", Cardinal, 4},
	{"five", Cardinal, 5}, {"six", Cardinal, 6}, {"seven", Cardinal, 7}, {"eight", Cardinal, 8}, {"nine", Cardinal, 9},
	{"ten", Cardinal, 10}, {"eleven", Cardinal, 11}, {"twelve", Cardinal, 12}, {"thirteen", Cardinal, 13}, {"fourteen", Cardinal, 14},
	{"fifteen", Cardinal, 15}, {"sixteen", Cardinal, 16}, {"seventeen", Cardinal, 17}, {"eighteen", Cardinal, 18}, {"nineteen", Cardinal, 19},
	{"twenty", Cardinal, 20}, {"thirty", Cardinal, 30}, {"forty", Cardinal, 40}, {"fourty", Cardinal, 40}, {"fifty", Cardinal, 50}, {"sixty", Cardinal, 60},
	{"seventy", Cardinal, 70}, {"eighty", Cardinal, 80}, {"ninety", Cardinal, 90},
	{"hundred", Magnitude, 2}, {"thousand", Magnitude, 3}, {"million", Magnitude, 6}, {"billion", Magnitude, 9}, {"trillion", Magnitude, 12},
	{"quadrillion", Magnitude, 15}, {"quintillion", Magnitude, 18},
	{"hundreds", Magnitude | Plural, 2}, {"thousands", Magnitude | Plural, 3}, {"millions", Magnitude | Plural, 6},
	{"billions", Magnitude | Plural, 9}, {"trillions", Magnitude | Plural, 12},
	{"bn", Magnitude, 9}, {"bln", Magnitude, 9}, {"mn", Magnitude, 6}, {"mln", Magnitude, 6}, {"tn", Magnitude, 12}, {"trn", Magnitude, 12}, {"tln", Magnitude, 12},
	{"lakh", Magnitude, 5}, {"lakhs", Magnitude | Plural, 5}, {"crore", Magnitude, 7}, {"crores", Magnitude | Plural, 7},
	{"dozen", Vague, 12}, {"dozens", Vague | Plural, 12}, {"tens", Vague | Plural, 10}, {"scores", Vague | Plural, 20}, {"score", Vague, 20},
	{"nil", Cardinal, 0}, {"nought", Cardinal, 0}, {"naught", Cardinal, 0},
	{"mil", Magnitude, 6}, {"mio", Magnitude, 6},
	{"first", Ordinal, 1}, {"second", Ordinal, 2}, {"third", Ordinal, 3}, {"fourth", Ordinal, 4}, {"fifth", Ordinal, 5},
	{"sixth", Ordinal, 6}, {"seventh", Ordinal, 7}, {"eighth", Ordinal, 8}, {"ninth", Ordinal, 9}, {"tenth", Ordinal, 10},
	{"eleventh", Ordinal, 11}, {"twelfth", Ordinal, 12}, {"thirteenth", Ordinal, 13}, {"fourteenth", Ordinal, 14}, {"fifteenth", Ordinal, 15},
	{"sixteenth", Ordinal, 16}, {"seventeenth", Ordinal, 17}, {"eighteenth", Ordinal, 18}, {"nineteenth", Ordinal, 19}, {"twentieth", Ordinal, 20},
	{"thirtieth", Ordinal, 30}, {"fortieth", Ordinal, 40}, {"fiftieth", Ordinal, 50}, {"sixtieth", Ordinal, 60}, {"seventieth", Ordinal, 70},
	{"eightieth", Ordinal, 80}, {"ninetieth", Ordinal, 90}, {"hundredth", Ordinal, 100}, {"thousandth", Ordinal, 1000},
	{"millionth", Ordinal, 1000000}, {"billionth", Ordinal, 1000000000},
	{"half", Fraction, 2}, {"halves", Fraction, 2}, {"third", Fraction, 3}, {"thirds", Fraction, 3}, {"quarter", Fraction, 4}, {"quarters", Fraction, 4},
	{"fourth", Fraction, 4}, {"fourths", Fraction, 4}, {"fifth", Fraction, 5}, {"fifths", Fraction, 5}, {"sixth", Fraction, 6}, {"sixths", Fraction, 6},
	{"seventh", Fraction, 7}, {"sevenths", Fraction, 7}, {"eighth", Fraction, 8}, {"eighths", Fraction, 8}, {"ninth", Fraction, 9}, {"ninths", Fraction, 9},
	{"tenth", Fraction, 10}, {"tenths", Fraction, 10}, {"twelfth", Fraction, 12}, {"twelfths", Fraction, 12}, {"sixteenth", Fraction, 16}, {"sixteenths", Fraction, 16},
	{"twentieth", Fraction, 20}, {"twentieths", Fraction, 20}, {"hundredth", Fraction, 100}, {"hundredths", Fraction, 100},
	{"thousandth", Fraction, 1000}, {"thousandths", Fraction, 1000}, {"millionth", Fraction, 1000000}, {"millionths", Fraction, 1000000}, {"billionth", Fraction, 1000000000}, {"twenty-fifth", Fraction, 25}, {"billionths", Fraction, 1000000000},
	{"eleventh", Fraction, 11}, {"elevenths", Fraction, 11}, {"fifteenth", Fraction, 15}, {"fifteenths", Fraction, 15}, {"thirtieth", Fraction, 30}, {"fortieth", Fraction, 40}, {"fiftieth", Fraction, 50},
}
