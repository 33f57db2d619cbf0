package english

// measureRows are the spellings of units, by their symbol in package stats.
// Symbols themselves ("kg", "MW") are not spellings: they are told apart by
// their case, which the lexicon does not see.
var measureRows = []struct{ symbol, forms string }{
	// Shares and factors.
	{"%", "%|percent|percents|per cent|per-cent|pct|pct.|percentage|percentages|prct|wt %|wt. %|vol %|vol. %|mol %|mass %"},
	{"pp", "percentage point(s)|percentage-point(s)|percent point(s)|per cent point(s)|% point(s)|% - point(s)|percentage - point(s)|ppt(s)"},
	{"bp", "basis point(s)|basis - point(s)|bps"},
	{"‰", "‰|per mille|per mil|per mill|permille"},
	{"ppm", "part(s) per million|parts per million|parts - per - million"},
	{"ppb", "part per billion|parts per billion|parts - per - billion"},
	{"ppt", "part per trillion|parts per trillion"},

	// Length.
	{"in", "inch(es)|inchs|″"},
	{"ft", "foot|feet|′"},
	{"yd", "yard(s)|yds"},
	{"mi", "mile(s)|statute mile(s)|miles"},
	{"nmi", "nautical mile(s)|sea mile(s)|n mi"},
	{"rod", "rods"}, {"furlong", "furlong(s)"}, {"league", "leagues"}, {"fathom", "fathom(s)"}, {"hand", "hands high"},
	{"ly", "light year(s)|light-year(s)|lightyear(s)|light - year(s)"},
	{"au", "astronomical unit(s)|au"},
	{"pc", "parsec(s)"}, {"kpc", "kiloparsec(s)"}, {"Mpc", "megaparsec(s)"},
	{"Å", "angstrom(s)|ångström(s)|angström(s)"},
	{"µm", "micron(s)|um"}, {"µL", "µl|μl|ul"},

	// Area and volume.
	{"ha", "hectare(s)"}, {"acre", "acre(s)"}, {"dunam", "dunam(s)|dunum(s)"}, {"rai", "rai"},
	{"gal", "gallon(s)|gal|gals"}, {"USgal", "us gallon(s)|u.s. gallon(s)|us liquid gallon(s)"}, {"USpt", "us pint(s)|u.s. pint(s)"}, {"USqt", "us quart(s)|u.s. quart(s)"}, {"USfloz", "us fluid ounce(s)|u.s. fluid ounce(s)"}, {"imppt", "imperial pint(s)"}, {"impgal", "imperial gallon(s)|uk gallon(s)"},
	{"qt", "quart(s)"}, {"pt", "pint(s)"}, {"fl oz", "fluid ounce(s)|fl oz|fl. oz|fluid oz"},
	{"cup", "cup(s)"}, {"tbsp", "tablespoon(s)|tbsp|tablespoonful(s)"}, {"tsp", "teaspoon(s)|tsp|teaspoonful(s)"},
	{"bu", "bushel(s)"}, {"bbl", "barrel(s)|bbl|bbls"}, {"ac ft", "acre foot|acre feet|acre - foot|acre - feet"},
	{"cord", "cords"}, {"bdft", "board foot|board feet"}, {"cm3", "cc|ccs"},
	{"Mcf", "mcf"}, {"MMcf", "mmcf"}, {"Bcf", "bcf"}, {"Tcf", "tcf"}, {"bcm", "bcm"},

	// Mass.
	{"kg", "kilo(s)|kgs|kilogrammes|kilogramme"},
	{"g", "gram(s)|gramme(s)|gm|gms"}, {"µg", "mcg|mcgs"},
	{"t", "tonne(s)|metric ton(s)|metric tonne(s)|metric - ton(s)"},
	{"ton", "ton(s)"}, {"ston", "short ton(s)|us ton(s)|net ton(s)"}, {"lton", "long ton(s)|imperial ton(s)"},
	{"kton", "kiloton(s)"}, {"Mton", "megaton(s)"}, {"kt", "kilotonne(s)"}, {"Mt", "megatonne(s)"}, {"Gt", "gigatonne(s)|gigaton(s)"},
	{"dwt", "deadweight ton(s)|deadweight tonne(s)|dead - weight ton(s)|dwt"},
	{"GT", "gross ton(s)|gross tonne(s)|gross registered ton(s)|gross register ton(s)|grt"},
	{"pound", "pound(s)"}, {"lb", "lb|lbs|pound-mass"}, {"oz", "ounce(s)|oz"}, {"ozt", "troy ounce(s)"}, {"st", "stone|stones"},
	{"cwt", "hundredweight(s)|cwt"}, {"ct", "carat(s)"}, {"q", "quintal(s)"}, {"gr", "grains"}, {"tola", "tola(s)"}, {"karat", "karat(s)"},

	// Time.
	{"s", "second(s)|sec|secs"}, {"min", "minute(s)|min|mins|min."}, {"h", "hour(s)|hr|hrs"}, {"d", "day(s)"}, {"wk", "week(s)|wks|wk"},
	{"fortnight", "fortnight(s)"}, {"mo", "month(s)|mos|mth|mths"}, {"quarter", "quarters"}, {"yr", "year(s)|yr|yrs|annum"}, {"decade", "decade(s)"},
	{"century", "century|centuries"}, {"millennium", "millennium|millennia|millenniums"},
	{"ms", "millisecond(s)|msec|msecs"}, {"µs", "microsecond(s)"}, {"ns", "nanosecond(s)"}, {"ps", "picosecond(s)"},

	// Symbols that are often written with the wrong capitals.
	{"GHz", "ghz"}, {"MHz", "mhz"}, {"kHz", "khz"}, {"Hz", "hz"}, {"kg", "kg"}, {"km", "km|kms"}, {"cm", "cm|cms"}, {"mm", "mm"}, {"kW", "kw"}, {"GW", "gw"}, {"MW", "mw"},
	{"mL", "ml"}, {"cL", "cl"}, {"dL", "dl"}, {"GB", "gb"}, {"MB", "mb"}, {"TB", "tb"}, {"kB", "kb"}, {"MPa", "mpa"}, {"kPa", "kpa"}, {"m2", "sqm|sq . m"}, {"ft2", "sqft|sq . ft"}, {"mi2", "sq . mi|sq . miles"}, {"ft2", "sq . feet"}, {"km2", "sq . km"},
	{"yr", "yo|y.o|y / o"}, {"L", "ltr|ltrs|l"},

	// Speed, flow.
	{"mph", "mph|m.p.h|mile(s) per hour|mile(s) an hour|mile - an - hour|mile - per - hour|miles / hour|mi / h"},
	{"km/h", "km / h|km / hr|kmh|kph|kmph|km per hour|km an hour|kilometer(s) per hour|kilometre(s) per hour|kilometer(s) an hour|kilometre(s) an hour|kilometers / hour|kilometres / hour|kilometer - per - hour|kilometre - per - hour"},
	{"kn", "knot(s)|kts"}, {"Mach", "mach"},
	{"bpd", "bpd|b / d|barrel(s) a day|barrel(s) per day|barrel - a - day|barrel - per - day|bbl / d|bbl / day|barrels / day|barrels of oil per day|barrels of oil a day"},
	{"boe/d", "boe / d|boepd"}, {"boe", "boe|barrel(s) of oil equivalent"},
	{"mpg", "mpg|mile(s) per gallon|miles to the gallon|miles a gallon"},
	{"rpm", "rpm|revolution(s) per minute|r.p.m"}, {"fps", "frames per second"}, {"bpm", "beats per minute|beats a minute"},
	{"cusec", "cusec(s)|cubic feet per second"},

	// Temperature and angle.
	{"°C", "degc|° c|celsius|celcius|centigrade|degree(s) celsius|degree(s) celcius|degree(s) centigrade|degree(s) c|deg celsius|deg c|deg. c|deg centigrade|degrees - celsius|° celsius"},
	{"°F", "degf|° f|fahrenheit|farenheit|degree(s) fahrenheit|degree(s) farenheit|degree(s) f|deg fahrenheit|deg f|deg. f|° fahrenheit"},
	{"K", "kelvin(s)|degree(s) kelvin|degree(s) k|deg kelvin"},
	{"deg", "degree(s)|deg|degs|°"},
	{"′", "arc minute(s)|arcminute(s)|arcmin|minutes of arc"}, {"″", "arc second(s)|arcsecond(s)|arcsec|seconds of arc"}, {"mas", "milliarcsecond(s)"},
	{"rad", "radian(s)"},

	// Energy, power, pressure, force.
	{"kWh", "kwh|kilowatt hour(s)|kilowatt - hour(s)|kilowatt-hour(s)|kw h|kw - h"},
	{"MWh", "mwh|megawatt hour(s)|megawatt - hour(s)|megawatt-hour(s)"}, {"GWh", "gwh|gigawatt hour(s)|gigawatt - hour(s)|gigawatt-hour(s)"},
	{"TWh", "twh|terawatt hour(s)|terawatt - hour(s)|terawatt-hour(s)"}, {"Wh", "watt hour(s)|watt - hour(s)|wh"},
	{"cal", "calorie(s)"}, {"kcal", "kilocalorie(s)|kcals"}, {"Btu", "btu|btus|british thermal unit(s)"}, {"MMBtu", "mmbtu|million british thermal units|million btu"},
	{"therm", "therm(s)"}, {"toe", "tonne(s) of oil equivalent|ton(s) of oil equivalent"}, {"hp", "hp|horsepower|horse power|bhp"}, {"PS", "metric horsepower"},
	{"psi", "psi|pounds per square inch"}, {"ksi", "ksi"}, {"atm", "atmosphere(s)|atm"}, {"bar", "bars|bar"}, {"mbar", "millibar(s)"}, {"mmHg", "mmhg|mm hg|millimeters of mercury|millimetres of mercury"},
	{"lbft", "pound - foot|pound - feet|pound foot|pound feet|lb - ft|lb . ft|lb ft|lbft|ft - lb|ft - lbs|foot pound(s)|foot - pound(s)|lb-ft|pound-feet|pound-foot|lb . - ft"},
	{"Nm", "newton metre(s)|newton meter(s)|newton - metre(s)|newton - meter(s)|nm of torque|n m"},
	{"dB", "decibel(s)|db"}, {"mAh", "mah|milliamp hour(s)|milliamp - hour(s)|milliampere hour(s)"}, {"Ah", "amp hour(s)|amp - hour(s)"}, {"A", "amp(s)|ampere(s)"},
	{"eV", "electron volt(s)|electronvolt(s)|electron - volt(s)"}, {"Sv", "sievert(s)"}, {"mSv", "millisievert(s)"}, {"µSv", "microsievert(s)"}, {"Gy", "grays"}, {"Bq", "becquerel(s)"},
	{"Ci", "curie(s)"}, {"T", "tesla(s)"}, {"mol", "mole(s)|mols"}, {"M", "molar"}, {"lm", "lumen(s)"}, {"lx", "lux"}, {"cd", "candela(s)"}, {"IU", "international unit(s)"},
	{"g0", "× g|x g|xg|g force(s)|g - force(s)"}, {"Da", "dalton(s)"}, {"mag", "magnitude"}, {"rem", "rems"}, {"atm", "atmospheres"}, {"Torr", "torr"},

	// Data and the rest.
	{"Mbit/s", "mbps|mbit / s|megabits per second|megabits a second|mb / s"}, {"Gbit/s", "gbps|gbit / s|gigabits per second|gigabits a second|gb / s"},
	{"kbit/s", "kbps|kbit / s|kilobits per second"}, {"bit/s", "bits per second"}, {"Tbit/s", "tbps|terabits per second"},
	{"px", "pixel(s)"}, {"MP", "megapixel(s)|mega pixel(s)|mp"}, {"dpi", "dpi|dots per inch"}, {"TEU", "teu|teus"},
	{"times", "times|fold|x"},
}

// prefixWords are the SI prefixes that spell units out.
var prefixWords = []struct{ word, symbol string }{
	{"", ""}, {"kilo", "k"}, {"mega", "M"}, {"giga", "G"}, {"tera", "T"}, {"peta", "P"}, {"exa", "E"}, {"hecto", "h"}, {"deca", "da"}, {"deci", "d"}, {"centi", "c"}, {"milli", "m"},
	{"micro", "µ"}, {"nano", "n"}, {"pico", "p"}, {"femto", "f"}, {"atto", "a"},
}

// prefixedRows are units that are spelled with prefixes, and the symbols of the
// prefixes they take.
var prefixedRows = []struct{ symbol, forms, prefixes string }{
	{"m", "metre|meter", " k M G h da d c m µ n p f a"}, {"g", "gram|gramme", " k h c m µ n p"}, {"L", "litre|liter", " k M G h da d c m µ n p"},
	{"W", "watt", " k M G T m µ"}, {"J", "joule", " k M G T P E m µ"}, {"Hz", "hertz", " k M G T"}, {"V", "volt", " k M m µ"}, {"Pa", "pascal", " k M G h m"},
	{"N", "newton", " k M G m"}, {"B", "byte", " k M G T P E"}, {"bit", "bit", " k M G T P E"}, {"A", "ampere", " k m µ n"}, {"eV", "electronvolt", " k M G T m"},
	{"Ω", "ohm", " k M m"}, {"F", "farad", " m µ n p"}, {"mol", "mole", " k m µ n"}, {"M", "molar", " m µ n p"}, {"bar", "bar", "m k"}, {"H", "henry", " m µ"},
}

// areaWords are the lengths whose squares and cubes are spelled out.
var areaWords = []struct{ symbol, forms, short string }{
	{"m", "metre(s)|meter(s)", "m"}, {"km", "kilometre(s)|kilometer(s)|kms", "km"}, {"cm", "centimetre(s)|centimeter(s)", "cm"}, {"mm", "millimetre(s)|millimeter(s)", "mm"},
	{"in", "inch(es)", "in"}, {"ft", "foot|feet", "ft"}, {"yd", "yard(s)", "yd"}, {"mi", "mile(s)", "mi"}, {"nmi", "nautical mile(s)", "nmi"}, {"µm", "micrometre(s)|micrometer(s)|micron(s)", "µm"},
	{"dm", "decimetre(s)|decimeter(s)", "dm"},
}

// units enters the spellings of units.
func (b *builder) units() {
	p := &b.lex.units
	add := func(cell, symbol string) {
		forms(cell, func(f string) {
			if f != "" {
				b.phrase(p, f, symbol, Unit, false)
			}
		})
	}
	for _, r := range measureRows {
		add(r.forms, r.symbol)
	}
	for _, r := range prefixedRows {
		for _, pre := range prefixWords {
			if !takesPrefix(r.prefixes, pre.symbol) {
				continue
			}
			forms(r.forms, func(f string) {
				add(pre.word+f+"(s)", pre.symbol+r.symbol)
				if pre.word != "" {
					add(pre.word+" - "+f+"(s)", pre.symbol+r.symbol)
				}
			})
		}
	}
	for _, r := range areaWords {
		forms(r.forms, func(f string) {
			add("square "+f+"|square - "+f+"|sq "+f+"|"+f+" squared", r.symbol+"2")
			add("cubic "+f+"|cubic - "+f+"|cu "+f+"|"+f+" cubed", r.symbol+"3")
		})
		add("sq "+r.short+"|square "+r.short+"|sq"+r.short, r.symbol+"2")
		add("cu "+r.short+"|cubic "+r.short, r.symbol+"3")
	}
}

// takesPrefix reports whether the list of symbols, which begins with a space if
// the unit also stands without a prefix, has the symbol.
func takesPrefix(list, symbol string) bool {
	if symbol == "" {
		return list[0] == ' '
	}
	for _, s := range fields(list) {
		if s == symbol {
			return true
		}
	}
	return false
}
