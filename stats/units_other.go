package stats

// otherRows are units without a physical dimension or with one of their own:
// calendar time, data, shares, counts, scales.
var otherRows = []unitRow{
	// Calendar time, from the month, which is a base unit because it is no number of days.
	{symbol: "quarter", name: "quarter of a year", def: "3 mo"},
	{symbol: "yr", name: "year", def: "12 mo", prefixes: "k M G"},
	{symbol: "decade", name: "decade", def: "10 yr"},
	{symbol: "century", name: "century", def: "100 yr"},
	{symbol: "millennium", name: "millennium", def: "1000 yr"},

	// Data: IEC 80000-13; MB is a million bytes, MiB is 2²⁰.
	{symbol: "bit", name: "bit", prefixes: "k M G T P E Ki Mi Gi Ti"},
	{symbol: "B", name: "byte", def: "8 bit", prefixes: "k M G T P E Z Y Ki Mi Gi Ti Pi Ei"},
	{symbol: "bit/s", name: "bit per second", def: "bit/s", prefixes: "k M G T P E"},
	{symbol: "B/s", name: "byte per second", def: "B/s", prefixes: "k M G T P E"},
	{symbol: "px", name: "pixel"},
	{symbol: "MP", name: "megapixel", def: "1000000 px"},
	{symbol: "dpi", name: "dot per inch", def: "count/in"},
	{symbol: "FLOPS", name: "floating-point operation per second", def: "count/s", prefixes: "k M G T P E Z"},
	{symbol: "fps", name: "frame per second", def: "count/s"},
	{symbol: "bpm", name: "beat per minute", def: "count/min"},

	// Shares.
	{symbol: "ppm", name: "part per million", def: "0.000001 fraction"},
	{symbol: "ppb", name: "part per billion", def: "0.000000001 fraction"},
	{symbol: "ppt", name: "part per trillion", def: "0.000000000001 fraction"},

	// Population density and the like.
	{symbol: "person/km2", name: "person per square kilometre", def: "person/km2"},
	{symbol: "person/mi2", name: "person per square mile", def: "person/mi2"},
	{symbol: "person/h", name: "person per hour", def: "person/h"},

	// Work.
	{symbol: "person h", name: "person-hour", def: "person h"},
	{symbol: "person d", name: "person-day", def: "person d"},
	{symbol: "person yr", name: "person-year", def: "person yr"},

	// Shipping. Gross tonnage is a function of volume, not a mass.
	{symbol: "TEU", name: "twenty-foot equivalent unit"},
	{symbol: "FEU", name: "forty-foot equivalent unit", def: "2 TEU"},
	{symbol: "GT", name: "gross tonnage"},
	{symbol: "tkm", name: "tonne-kilometre", def: "t km"},
	{symbol: "pkm", name: "passenger-kilometre", def: "person km"},
	{symbol: "pmi", name: "passenger-mile", def: "person mi"},

	// Scales that have no ratio to anything else.
	{symbol: "dB", name: "decibel"},
	{symbol: "dBA", name: "A-weighted decibel"},
	{symbol: "pH", name: "pH"},
	{symbol: "mag", name: "magnitude"}, // of an earthquake or a star
	{symbol: "Mach", name: "Mach"},
	{symbol: "IU", name: "international unit", prefixes: "m k M"},
	{symbol: "CFU", name: "colony-forming unit"},
	{symbol: "proof", name: "proof", def: "0.005 fraction"}, // of the United States
	{symbol: "dioptre", name: "dioptre", def: "1/m"},
	{symbol: "stop", name: "stop"},
	{symbol: "karat", name: "karat", def: "1/24 fraction"}, // fineness of gold
}

// ambiguousRows are the words that stand for several units. The first reading
// is what most reports mean; whoever knows more of a text takes another.
var ambiguousRows = []unitRow{
	{symbol: "ton", name: "ton", readings: "t ston lton"},
	{symbol: "kton", name: "kiloton", readings: "kt ktTNT"},
	{symbol: "Mton", name: "megaton", readings: "Mt MtTNT"},
	{symbol: "dwt", name: "deadweight ton", readings: "t lton"},
	{symbol: "pound", name: "pound", readings: "lb GBP"},
	{symbol: "oz", name: "ounce", readings: "ozav ozt"},
	{symbol: "cwt", name: "hundredweight", readings: "shcwt lcwt"},
	{symbol: "mi/nmi", name: "land or sea mile", readings: "mi nmi"},
	{symbol: "gal", name: "gallon", readings: "USgal impgal"},
	{symbol: "qt", name: "quart", readings: "USqt impqt"},
	{symbol: "pt", name: "pint", readings: "USpt imppt"},
	{symbol: "fl oz", name: "fluid ounce", readings: "USfloz impfloz"},
	{symbol: "cup", name: "cup", readings: "UScup mcup"},
	{symbol: "tbsp", name: "tablespoon", readings: "UStbsp mtbsp"},
	{symbol: "tsp", name: "teaspoon", readings: "UStsp mtsp"},
	{symbol: "bu", name: "bushel", readings: "USbu impbu"},
	{symbol: "mpg", name: "mile per gallon", readings: "mpgUS mpgUK"},
	{symbol: "Cal", name: "food calorie", readings: "kcal cal"},
	{symbol: "deg", name: "degree of temperature or angle", readings: "°C °F °"},

	// Money: words and signs that several currencies share.
	{symbol: "$", name: "dollar", readings: "USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP JMD TTD BBD BSD BZD FJD GYD LRD NAD XCD"},
	{symbol: "¢", name: "cent", readings: "USDc EURc CADc AUDc NZDc ZARc"},
	{symbol: "£", name: "pound (money)", readings: "GBP EGP LBP SYP SDG SSP IEP CYP GIP FKP SHP"},
	{symbol: "¥", name: "yen or yuan", readings: "JPY CNY"},
	{symbol: "kr", name: "krona", readings: "SEK NOK DKK ISK"},
	{symbol: "krone", name: "krone", readings: "NOK DKK"}, // the Swedish one is a krona
	{symbol: "crown", name: "crown", readings: "CZK SEK NOK DKK ISK SKK EEK"},
	{symbol: "Rs", name: "rupee", readings: "INR PKR LKR NPR MUR SCR"},
	{symbol: "franc", name: "franc", readings: "CHF FRF BEF XOF XAF CDF RWF BIF GNF DJF KMF XPF"},
	{symbol: "peso", name: "peso", readings: "MXN PHP ARS CLP COP CUP DOP UYU"},
	{symbol: "dinar", name: "dinar", readings: "IQD KWD JOD RSD DZD TND LYD BHD"},
	{symbol: "rial", name: "rial", readings: "IRR YER OMR"},
	{symbol: "riyal", name: "riyal", readings: "SAR QAR"},
	{symbol: "dirham", name: "dirham", readings: "AED MAD"},
	{symbol: "shilling", name: "shilling", readings: "KES TZS UGX SOS ATS"},
	{symbol: "lira", name: "lira", readings: "TRY ITL TRL"},
	{symbol: "mark", name: "mark", readings: "DEM BAM FIM"},
	{symbol: "won", name: "won", readings: "KRW KPW"},
	{symbol: "ruble", name: "ruble", readings: "RUB BYN"},
	{symbol: "leu", name: "leu", readings: "RON MDL"},
	{symbol: "manat", name: "manat", readings: "AZN TMT"},
	{symbol: "kwacha", name: "kwacha", readings: "ZMW MWK"},
	{symbol: "escudo", name: "escudo", readings: "PTE CVE"},
	{symbol: "guilder", name: "guilder", readings: "NLG XCG ANG"},
	{symbol: "florin", name: "florin", readings: "AWG NLG"},
	{symbol: "colon", name: "colón", readings: "CRC SVC"},
	{symbol: "bolivar", name: "bolívar", readings: "VES VEF VEB"},
	{symbol: "som", name: "som or sum", readings: "KGS UZS"},
}
