package stats

// siRows are the units of the SI Brochure with the prefixes that are in use,
// and the products of them that have become units of their own.
var siRows = []unitRow{
	// Length, area, volume.
	{symbol: "m", name: "metre", prefixes: "p n µ m c d da h k M G f a", powers: true},
	{symbol: "L", name: "litre", def: "0.001 m3", prefixes: "p n µ m c d da h k M G"}, // exact, table 8
	{symbol: "ha", name: "hectare", def: "10000 m2"},                                  // exact, table 8
	{symbol: "a", name: "are", def: "100 m2"},                                         // exact
	{symbol: "Å", name: "ångström", def: "0.0000000001 m"},                            // exact
	{symbol: "au", name: "astronomical unit", def: "149597870700 m"},                  // exact, table 8
	{symbol: "ly", name: "light-year", def: "9460730472580800 m"},                     // exact: 365.25 days at 299,792,458 m/s (IAU)
	{symbol: "pc", name: "parsec", def: "30856775814913672.789139379577965 m", prefixes: "k M G", inexact: true},

	// Mass.
	{symbol: "g", name: "gram", def: "0.001 kg", prefixes: "f p n µ m c d h k M G T P"},
	{symbol: "t", name: "tonne", def: "1000 kg", prefixes: "k M G"},                                                      // exact, table 8
	{symbol: "Da", name: "dalton", def: "1.66053906892/1000000000000000000000000000 kg", prefixes: "k M", inexact: true}, // CODATA 2022

	// Time. Calendar units are not multiples of the second: see units_other.go.
	{symbol: "s", name: "second", prefixes: "a f p n µ m"},
	{symbol: "min", name: "minute", def: "60 s"}, // exact, table 8
	{symbol: "h", name: "hour", def: "3600 s"},   // exact, table 8
	{symbol: "d", name: "day", def: "86400 s"},   // exact, table 8
	{symbol: "wk", name: "week", def: "7 d"},     // exact
	{symbol: "fortnight", name: "fortnight", def: "14 d"},
	{symbol: "Hz", name: "hertz", def: "1/s", prefixes: "m k M G T"},

	// Temperature: the ratio is exact, the zero is of the scale.
	{symbol: "K", name: "kelvin", prefixes: "n µ m"},
	{symbol: "°C", name: "degree Celsius", def: "K", zero: "273.15"},
	{symbol: "°F", name: "degree Fahrenheit", def: "5/9 K", zero: "459.67"}, // SP 811 B.6
	{symbol: "°R", name: "degree Rankine", def: "5/9 K"},

	// Angle. The degree is the base unit, because the radian is no rational part of it.
	{symbol: "′", name: "minute of arc", def: "1/60 °"},
	{symbol: "″", name: "second of arc", def: "1/3600 °"},
	{symbol: "mas", name: "milliarcsecond", def: "1/3600000 °"},
	{symbol: "rad", name: "radian", def: "57.29577951308232087679815481410517 °", prefixes: "m µ", inexact: true}, // 180/π
	{symbol: "gon", name: "gon", def: "0.9 °"},
	{symbol: "rev", name: "revolution", def: "360 °"},
	{symbol: "rpm", name: "revolution per minute", def: "rev/min"},

	// Force, pressure, energy, power.
	{symbol: "N", name: "newton", def: "kg m/s2", prefixes: "µ m k M G"},
	{symbol: "Pa", name: "pascal", def: "N/m2", prefixes: "m h k M G T"},
	{symbol: "bar", name: "bar", def: "100000 Pa", prefixes: "m k"},          // exact, table 8 of the 8th edition
	{symbol: "atm", name: "atmosphere", def: "101325 Pa"},                    // exact
	{symbol: "mmHg", name: "millimetre of mercury", def: "133.322387415 Pa"}, // SP 811 B.8, conventional
	{symbol: "Torr", name: "torr", def: "101325/760 Pa"},                     // exact
	{symbol: "J", name: "joule", def: "N m", prefixes: "n µ m k M G T P E Z"},
	{symbol: "W", name: "watt", def: "J/s", prefixes: "p n µ m k M G T P"},
	{symbol: "Wh", name: "watt hour", def: "W h", prefixes: "m k M G T P"},
	{symbol: "eV", name: "electronvolt", def: "1.602176634/10000000000000000000 J", prefixes: "m k M G T P"}, // exact since 2019
	{symbol: "erg", name: "erg", def: "0.0000001 J"},
	{symbol: "dyn", name: "dyne", def: "0.00001 N"},
	{symbol: "kgf", name: "kilogram-force", def: "9.80665 N"}, // exact
	{symbol: "Nm", name: "newton metre", def: "N m", prefixes: "k"},

	// Electricity and magnetism.
	{symbol: "A", name: "ampere", prefixes: "p n µ m k M"},
	{symbol: "C", name: "coulomb", def: "A s", prefixes: "p n µ m"},
	{symbol: "Ah", name: "ampere hour", def: "A h", prefixes: "m k"},
	{symbol: "V", name: "volt", def: "W/A", prefixes: "n µ m k M"},
	{symbol: "VA", name: "volt-ampere", def: "V A", prefixes: "k M G"},
	{symbol: "Ω", name: "ohm", def: "V/A", prefixes: "m k M G"},
	{symbol: "S", name: "siemens", def: "A/V", prefixes: "µ m"},
	{symbol: "F", name: "farad", def: "C/V", prefixes: "p n µ m"},
	{symbol: "H", name: "henry", def: "V s/A", prefixes: "n µ m"},
	{symbol: "Wb", name: "weber", def: "V s"},
	{symbol: "T", name: "tesla", def: "Wb/m2", prefixes: "n µ m"},
	{symbol: "gauss", name: "gauss", def: "0.0001 T"},

	// Light, radiation, substance.
	{symbol: "cd", name: "candela", prefixes: "m"},
	{symbol: "lm", name: "lumen", def: "cd"}, // cd sr, and the steradian is 1
	{symbol: "lx", name: "lux", def: "lm/m2", prefixes: "k"},
	{symbol: "Bq", name: "becquerel", def: "1/s", prefixes: "m k M G T P"},
	{symbol: "Ci", name: "curie", def: "37000000000 Bq", prefixes: "p n µ m"}, // exact
	{symbol: "Gy", name: "gray", def: "J/kg", prefixes: "µ m"},
	{symbol: "Sv", name: "sievert", def: "J/kg", prefixes: "n µ m"},
	{symbol: "rem", name: "rem", def: "0.01 Sv", prefixes: "m"}, // exact
	{symbol: "röntgen", name: "röntgen", def: "0.000258 C/kg"},  // exact
	{symbol: "mol", name: "mole", prefixes: "f p n µ m k"},
	{symbol: "M", name: "molar", def: "mol/L", prefixes: "f p n µ m"},
	{symbol: "kat", name: "katal", def: "mol/s", prefixes: "n µ"},
	{symbol: "Pa s", name: "pascal second", def: "Pa s", prefixes: "m"},
	{symbol: "Ω m", name: "ohm metre", def: "Ω m"},
	{symbol: "Ω cm", name: "ohm centimetre", def: "0.01 Ω m", prefixes: "m k"},
	{symbol: "W/m", name: "watt per metre", def: "W/m"},
	{symbol: "P", name: "poise", def: "0.1 Pa s", prefixes: "c"},

	// Speed, acceleration, flow.
	{symbol: "m/s", name: "metre per second", def: "m/s", prefixes: "m c k"},
	{symbol: "km/h", name: "kilometre per hour", def: "km/h"},
	{symbol: "m/s2", name: "metre per second squared", def: "m/s2", prefixes: "m c"},
	{symbol: "g0", name: "standard gravity", def: "9.80665 m/s2"}, // exact
	{symbol: "m3/s", name: "cubic metre per second", def: "m3/s"},
	{symbol: "m3/h", name: "cubic metre per hour", def: "m3/h"},
	{symbol: "m3/d", name: "cubic metre per day", def: "m3/d"},
	{symbol: "L/s", name: "litre per second", def: "L/s"},
	{symbol: "L/min", name: "litre per minute", def: "L/min", prefixes: "m"},
	{symbol: "L/100km", name: "litre per 100 kilometres", def: "0.01 L/km"},
	{symbol: "mm/h", name: "millimetre per hour", def: "mm/h"},

	// Density, concentration, yield.
	{symbol: "kg/m3", name: "kilogram per cubic metre", def: "kg/m3"},
	{symbol: "g/m3", name: "gram per cubic metre", def: "g/m3", prefixes: "n µ m"},
	{symbol: "g/cm3", name: "gram per cubic centimetre", def: "g/cm3"},
	{symbol: "g/L", name: "gram per litre", def: "g/L", prefixes: "p n µ m"},
	{symbol: "g/mL", name: "gram per millilitre", def: "g/mL", prefixes: "p n µ m"},
	{symbol: "g/dL", name: "gram per decilitre", def: "g/dL", prefixes: "n µ m"},
	{symbol: "mol/L", name: "mole per litre", def: "mol/L", prefixes: "n µ m"},
	{symbol: "g/kg", name: "gram per kilogram", def: "g/kg", prefixes: "n µ m"},
	{symbol: "g/m2", name: "gram per square metre", def: "g/m2", prefixes: "m"},
	{symbol: "kg/m2", name: "kilogram per square metre", def: "kg/m2"},
	{symbol: "kg/ha", name: "kilogram per hectare", def: "kg/ha"},
	{symbol: "t/ha", name: "tonne per hectare", def: "t/ha"},
	{symbol: "Bq/kg", name: "becquerel per kilogram", def: "Bq/kg"},
	{symbol: "Bq/m3", name: "becquerel per cubic metre", def: "Bq/m3"},
	{symbol: "Bq/L", name: "becquerel per litre", def: "Bq/L"},
	{symbol: "Sv/h", name: "sievert per hour", def: "Sv/h", prefixes: "n µ m"},
	{symbol: "W/m2", name: "watt per square metre", def: "W/m2", prefixes: "m k"},
	{symbol: "V/m", name: "volt per metre", def: "V/m", prefixes: "m k"},
}
