package stats

// customaryRows are the units of the United States and the imperial system,
// of the sea and the trades. The ratios are those of NIST SP 811 appendix B
// and Handbook 44 appendix C, all exact but where marked.
var customaryRows = []unitRow{
	// Length. The international yard and pound agreement of 1959: in = 25.4 mm.
	{symbol: "in", name: "inch", def: "0.0254 m", powers: true},
	{symbol: "ft", name: "foot", def: "12 in", powers: true},
	{symbol: "yd", name: "yard", def: "3 ft", powers: true},
	{symbol: "mi", name: "mile", def: "5280 ft", powers: true},
	{symbol: "nmi", name: "nautical mile", def: "1852 m", powers: true}, // SI Brochure table 8 of the 8th edition
	{symbol: "mil", name: "thousandth of an inch", def: "0.001 in"},
	{symbol: "hand", name: "hand", def: "4 in"},
	{symbol: "rod", name: "rod", def: "16.5 ft"},
	{symbol: "chain", name: "chain", def: "66 ft"},
	{symbol: "furlong", name: "furlong", def: "660 ft"},
	{symbol: "league", name: "league", def: "3 mi"},
	{symbol: "fathom", name: "fathom", def: "6 ft"},
	{symbol: "cable", name: "cable length", def: "1/10 nmi"},

	// Area.
	{symbol: "acre", name: "acre", def: "43560 ft2"},
	{symbol: "dunam", name: "dunam", def: "1000 m2"},
	{symbol: "rai", name: "rai", def: "1600 m2"},
	{symbol: "mu", name: "mu", def: "10000/15 m2"},

	// Mass.
	{symbol: "lb", name: "pound-mass", def: "0.45359237 kg"},
	{symbol: "ozav", name: "avoirdupois ounce", def: "1/16 lb", spelled: true},
	{symbol: "gr", name: "grain", def: "1/7000 lb"},
	{symbol: "ozt", name: "troy ounce", def: "480 gr"},
	{symbol: "dram", name: "dram", def: "1/256 lb"},
	{symbol: "st", name: "stone", def: "14 lb"},
	{symbol: "shcwt", name: "short hundredweight", def: "100 lb", spelled: true},
	{symbol: "lcwt", name: "long hundredweight", def: "112 lb", spelled: true},
	{symbol: "ston", name: "short ton", def: "2000 lb", spelled: true},
	{symbol: "lton", name: "long ton", def: "2240 lb", spelled: true},
	{symbol: "ct", name: "carat", def: "0.2 g"},
	{symbol: "q", name: "quintal", def: "100 kg"},
	{symbol: "slug", name: "slug", def: "9.80665/0.3048 lb"}, // lbf s²/ft
	{symbol: "tola", name: "tola", def: "180 gr"},
	{symbol: "klb", name: "thousand pounds", def: "1000 lb"},

	// Volume. The US gallon is 231 cubic inches, the imperial one 4.54609 litres.
	{symbol: "USgal", name: "US gallon", def: "231 in3", spelled: true},
	{symbol: "USqt", name: "US quart", def: "1/4 USgal", spelled: true},
	{symbol: "USpt", name: "US pint", def: "1/8 USgal", spelled: true},
	{symbol: "UScup", name: "US cup", def: "1/16 USgal", spelled: true},
	{symbol: "USfloz", name: "US fluid ounce", def: "1/128 USgal", spelled: true},
	{symbol: "UStbsp", name: "US tablespoon", def: "1/256 USgal", spelled: true},
	{symbol: "UStsp", name: "US teaspoon", def: "1/768 USgal", spelled: true},
	{symbol: "impgal", name: "imperial gallon", def: "4.54609 L", spelled: true},
	{symbol: "impqt", name: "imperial quart", def: "1/4 impgal", spelled: true},
	{symbol: "imppt", name: "imperial pint", def: "1/8 impgal", spelled: true},
	{symbol: "impfloz", name: "imperial fluid ounce", def: "1/160 impgal", spelled: true},
	{symbol: "mcup", name: "metric cup", def: "250 mL", spelled: true},
	{symbol: "mtbsp", name: "metric tablespoon", def: "15 mL", spelled: true},
	{symbol: "mtsp", name: "metric teaspoon", def: "5 mL", spelled: true},
	{symbol: "USbu", name: "US bushel", def: "2150.42 in3", spelled: true},
	{symbol: "impbu", name: "imperial bushel", def: "8 impgal", spelled: true},
	{symbol: "peck", name: "peck", def: "1/4 USbu"},
	{symbol: "bbl", name: "barrel", def: "42 USgal"}, // of oil
	{symbol: "beerbbl", name: "beer barrel", def: "31 USgal"},
	{symbol: "ac ft", name: "acre-foot", def: "acre ft"},
	{symbol: "cord", name: "cord", def: "128 ft3"},
	{symbol: "bdft", name: "board foot", def: "1/12 ft3"},
	{symbol: "RT", name: "register ton", def: "100 ft3"},

	// Gas is sold by the thousand (M) cubic feet.
	{symbol: "Mcf", name: "thousand cubic feet", def: "1000 ft3"},
	{symbol: "MMcf", name: "million cubic feet", def: "1000000 ft3"},
	{symbol: "Bcf", name: "billion cubic feet", def: "1000000000 ft3"},
	{symbol: "Tcf", name: "trillion cubic feet", def: "1000000000000 ft3"},
	{symbol: "bcm", name: "billion cubic metres", def: "1000000000 m3"},

	// Speed and flow.
	{symbol: "mph", name: "mile per hour", def: "mi/h"},
	{symbol: "kn", name: "knot", def: "nmi/h"},
	{symbol: "ft/s", name: "foot per second", def: "ft/s"},
	{symbol: "ft/min", name: "foot per minute", def: "ft/min"},
	{symbol: "in/h", name: "inch per hour", def: "in/h"},
	{symbol: "mpgUS", name: "mile per US gallon", def: "mi/USgal"},
	{symbol: "mpgUK", name: "mile per imperial gallon", def: "mi/impgal"},
	{symbol: "gpm", name: "US gallon per minute", def: "USgal/min"},
	{symbol: "gpd", name: "US gallon per day", def: "USgal/d"},
	{symbol: "cusec", name: "cubic foot per second", def: "ft3/s"},
	{symbol: "bpd", name: "barrel per day", def: "bbl/d"},
	{symbol: "Bcf/d", name: "billion cubic feet per day", def: "Bcf/d"},
	{symbol: "MMcf/d", name: "million cubic feet per day", def: "MMcf/d"},

	// Force, pressure, torque.
	{symbol: "lbf", name: "pound-force", def: "0.45359237 kgf"},
	{symbol: "psi", name: "pound per square inch", def: "lbf/in2"},
	{symbol: "ksi", name: "kilopound per square inch", def: "1000 psi"},
	{symbol: "inHg", name: "inch of mercury", def: "25.4 mmHg"}, // conventional
	{symbol: "lbft", name: "pound-foot", def: "lbf ft"},

	// Energy and power. The calorie is the thermochemical one, the British
	// thermal unit that of the International Table.
	{symbol: "cal", name: "calorie", def: "4.184 J", prefixes: "k M G T"},
	{symbol: "Btu", name: "British thermal unit", def: "1055.05585262 J"},
	{symbol: "MMBtu", name: "million British thermal units", def: "1000000 Btu"},
	{symbol: "therm", name: "therm", def: "100000 Btu"},
	{symbol: "quad", name: "quadrillion British thermal units", def: "1000000000000000 Btu"},
	{symbol: "ftlb", name: "foot-pound", def: "ft lbf"},
	{symbol: "toe", name: "tonne of oil equivalent", def: "41.868 GJ", prefixes: "k M G"}, // IEA
	{symbol: "tce", name: "tonne of coal equivalent", def: "29.3076 GJ", prefixes: "k M"}, // 7 Gcal of the International Table
	{symbol: "boe", name: "barrel of oil equivalent", def: "5.8 MMBtu", inexact: true},    // a convention of the US revenue service
	{symbol: "boe/d", name: "barrel of oil equivalent per day", def: "boe/d", inexact: true},
	{symbol: "tTNT", name: "ton of TNT", def: "4.184 GJ", prefixes: "k M"}, // a convention
	{symbol: "hp", name: "horsepower", def: "550 ft lbf/s"},
	{symbol: "bhp", name: "brake horsepower", def: "hp"},
	{symbol: "PS", name: "metric horsepower", def: "75 kgf m/s"},
	{symbol: "Btu/h", name: "British thermal unit per hour", def: "Btu/h"},
	{symbol: "TR", name: "ton of refrigeration", def: "12000 Btu/h"},

	// Density and yield.
	{symbol: "lb/ft3", name: "pound per cubic foot", def: "lb/ft3"},
	{symbol: "bu/acre", name: "bushel per acre", def: "USbu/acre"},
	{symbol: "lb/acre", name: "pound per acre", def: "lb/acre"},
}
