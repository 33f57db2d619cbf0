package timeline

// Grain is the size of the unit that a date names. Grains are ordered from fine to coarse, so that g < h
// means that g is the finer one. The zero value is GrainUnknown.
type Grain uint8

// The grains that English prose uses. A season and a quarter are both about three months long; the season is
// sorted as the finer one because it is the vaguer word for a stretch that is no part of a calendar year.
const (
	GrainUnknown    Grain = iota // no date
	GrainSecond                  // 14:30:05
	GrainMinute                  // 14:30
	GrainHour                    // 14 o'clock
	GrainPartOfDay               // a morning, see PartOfDay
	GrainDay                     // a civil day
	GrainWeekend                 // Saturday and Sunday of an ISO week
	GrainWeek                    // an ISO week, Monday to Sunday
	GrainMonth                   // a calendar month
	GrainSeason                  // a meteorological season, see Season
	GrainQuarter                 // a quarter of a calendar year
	GrainHalf                    // a half of a calendar year
	GrainYear                    // a calendar year
	GrainDecade                  // ten years, the 1980s
	GrainCentury                 // a hundred years
	GrainMillennium              // a thousand years
)

var grainNames = [...]string{"unknown", "second", "minute", "hour", "part of day", "day", "weekend", "week", "month",
	"season", "quarter", "half", "year", "decade", "century", "millennium"}

// String returns the name of the grain in lower case, as in "part of day".
func (g Grain) String() string { return name(grainNames[:], uint8(g)) }

// MarshalText returns the same as String.
func (g Grain) MarshalText() ([]byte, error) { return marshalName("grain", grainNames[:], uint8(g)) }

// UnmarshalText reads what MarshalText wrote; the empty text is GrainUnknown.
func (g *Grain) UnmarshalText(text []byte) error {
	return unmarshalName("grain", grainNames[:], text, (*uint8)(g))
}

// PartOfDay names a part of a civil day as TIMEX3 does. The zero value is no part.
type PartOfDay uint8

// The parts of the day. The hours are nominal, as the words are: they serve to order and to nest dates and say
// nothing about a day that a text tells of.
const (
	PartUnknown PartOfDay = iota
	Morning               // MO, 06:00 to 12:00
	Midday                // MI, 12:00 to 13:00
	Afternoon             // AF, 12:00 to 18:00
	Evening               // EV, 18:00 to 22:00
	Night                 // NI, 21:00 to the end of the same civil day
	Daytime               // DT, 06:00 to 18:00
)

var (
	partNames = [...]string{"unknown", "morning", "midday", "afternoon", "evening", "night", "daytime"}
	partCodes = [...]string{"", "MO", "MI", "AF", "EV", "NI", "DT"}
	partHours = [...][2]uint8{{0, 24}, {6, 12}, {12, 13}, {12, 18}, {18, 22}, {21, 24}, {6, 18}}
)

// String returns the name of the part in lower case, as in "afternoon".
func (p PartOfDay) String() string { return name(partNames[:], uint8(p)) }

// Season names a quarter of the year by its weather. Seasons are meteorological: they begin with a month and
// last three. The zero value is no season.
type Season uint8

// The seasons, of the northern hemisphere unless the name says otherwise. The winter of a year begins in the
// December of that year and ends with the February after it; so does the southern summer.
const (
	SeasonUnknown  Season = iota
	Spring                // March to May
	Summer                // June to August
	Autumn                // September to November
	Winter                // December to February
	SouthernSpring        // September to November
	SouthernSummer        // December to February
	SouthernAutumn        // March to May
	SouthernWinter        // June to August
)

var (
	seasonNames = [...]string{"unknown", "spring", "summer", "autumn", "winter",
		"southern spring", "southern summer", "southern autumn", "southern winter"}
	seasonCodes = [...]string{"", "SP", "SU", "FA", "WI", "SP", "SU", "FA", "WI"}
	// seasonEDTF holds the numbers of ISO 8601-2 table 1: 21–24 without a hemisphere, 29–32 southern.
	seasonEDTF  = [...]int{0, 21, 22, 23, 24, 29, 30, 31, 32}
	seasonMonth = [...]int{0, 3, 6, 9, 12, 9, 12, 3, 6}
)

// String returns the name of the season in lower case, as in "southern spring".
func (s Season) String() string { return name(seasonNames[:], uint8(s)) }

// Southern returns the season of the same name in the southern hemisphere.
func (s Season) Southern() Season {
	if s >= Spring && s <= Winter {
		return s + SouthernSpring - Spring
	}
	return s
}

// Northern returns the season of the same name in the northern hemisphere.
func (s Season) Northern() Season {
	if s.IsSouthern() {
		return s - (SouthernSpring - Spring)
	}
	return s
}

// IsSouthern reports whether the season is one of the southern hemisphere.
func (s Season) IsSouthern() bool { return s >= SouthernSpring && s <= SouthernWinter }
