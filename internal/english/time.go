package english

// Units of time: the value of a [TimeUnit].
const (
	UnitSecond = iota + 1
	UnitMinute
	UnitHour
	UnitDay
	UnitBusinessDay
	UnitNight
	UnitWeekend
	UnitWeek
	UnitFortnight
	UnitMonth
	UnitQuarter
	UnitHalf
	UnitYear
	UnitDecade
	UnitCentury
	UnitMillennium
)

// Parts of the day: the value of a [DayPart].
const (
	PartMorning = iota + 1
	PartMidday
	PartAfternoon
	PartEvening
	PartNight
	PartDaytime
)

// Values of a [TimeWord]: a decade in words ("nineties" is DecadeWord+90) and a
// time zone.
const (
	DecadeWord = 1000
	ZoneWord   = 2000
)

// Values of a [Designator] word.
const (
	NumberedWord = 1 + iota // its number is a name: "Chapter 2012"
	StreetWord              // after a number and a name it makes an address
	ResultWord              // figures after it are a result: "the score was 15:12"
)

// timeRows are the words of the calendar and the clock. The value of a Month
// and a Weekday is its number, of a TimeUnit, Season and DayPart its constant.
var timeRows = []row{
	{"january", Month, 1}, {"february", Month, 2}, {"march", Month, 3}, {"april", Month, 4}, {"may", Month, 5}, {"june", Month, 6},
	{"july", Month, 7}, {"august", Month, 8}, {"september", Month, 9}, {"october", Month, 10}, {"november", Month, 11}, {"december", Month, 12},
	{"jan", Month, 1}, {"feb", Month, 2}, {"febr", Month, 2}, {"mar", Month, 3}, {"apr", Month, 4}, {"jun", Month, 6}, {"jul", Month, 7}, {"aug", Month, 8},
	{"sep", Month, 9}, {"sept", Month, 9}, {"oct", Month, 10}, {"nov", Month, 11}, {"dec", Month, 12},
	{"monday", Weekday, 1}, {"tuesday", Weekday, 2}, {"wednesday", Weekday, 3}, {"thursday", Weekday, 4}, {"friday", Weekday, 5},
	{"saturday", Weekday, 6}, {"sunday", Weekday, 7},
	{"mon", Weekday, 1}, {"tue", Weekday, 2}, {"tues", Weekday, 2}, {"wed", Weekday, 3}, {"weds", Weekday, 3}, {"thu", Weekday, 4},
	{"thur", Weekday, 4}, {"thurs", Weekday, 4}, {"fri", Weekday, 5}, {"sat", Weekday, 6}, {"sun", Weekday, 7},
	{"mondays", Weekday | Plural, 1}, {"tuesdays", Weekday | Plural, 2}, {"wednesdays", Weekday | Plural, 3}, {"thursdays", Weekday | Plural, 4},
	{"fridays", Weekday | Plural, 5}, {"saturdays", Weekday | Plural, 6}, {"sundays", Weekday | Plural, 7},
	{"spring", Season, 1}, {"summer", Season, 2}, {"fall", Season, 3}, {"autumn", Season, 3}, {"winter", Season, 4}, {"springtime", Season, 1}, {"midsummer", Season, 2}, {"midwinter", Season, 4}, {"summertime", Season, 2}, {"wintertime", Season, 4},
	{"springs", Season | Plural, 1}, {"summers", Season | Plural, 2}, {"autumns", Season | Plural, 3}, {"winters", Season | Plural, 4},
	{"morning", DayPart, PartMorning}, {"afternoon", DayPart, PartAfternoon}, {"evening", DayPart, PartEvening}, {"night", DayPart, PartNight},
	{"mornings", DayPart | Plural, PartMorning}, {"afternoons", DayPart | Plural, PartAfternoon}, {"evenings", DayPart | Plural, PartEvening},
	{"nights", DayPart | Plural, PartNight}, {"nighttime", DayPart, PartNight}, {"night-time", DayPart, PartNight}, {"daytime", DayPart, PartDaytime},
	{"lunchtime", DayPart, PartMidday}, {"dawn", DayPart, PartMorning}, {"daybreak", DayPart, PartMorning}, {"sunrise", DayPart, PartMorning},
	{"dusk", DayPart, PartEvening}, {"sunset", DayPart, PartEvening}, {"nightfall", DayPart, PartEvening}, {"midmorning", DayPart, PartMorning},
	{"midafternoon", DayPart, PartAfternoon}, {"daylight", DayPart, PartDaytime}, {"teatime", DayPart, PartAfternoon},
}

// unitRows are the words of units of time, a unit a line; the first is the
// singular, the others are plurals unless they stand in shortUnits.
var unitRows = []struct {
	unit             int32
	singular, plural string
}{
	{UnitSecond, "second sec", "seconds secs"}, {UnitMinute, "minute min", "minutes mins"}, {UnitHour, "hour hr", "hours hrs"},
	{UnitDay, "day", "days"}, {UnitBusinessDay, "weekday workday", "weekdays workdays"}, {UnitWeekend, "weekend", "weekends"},
	{UnitWeek, "week wk workweek", "weeks wks workweeks"}, {UnitFortnight, "fortnight", "fortnights"}, {UnitMonth, "month", "months mos"},
	{UnitQuarter, "quarter", "quarters"}, {UnitHalf, "half", "halves"}, {UnitYear, "year yr", "years yrs"}, {UnitDecade, "decade", "decades"},
	{UnitCentury, "century", "centuries"}, {UnitMillennium, "millennium", "millennia millenniums"},
}

// timeWords are words that are a time alone, begin one, or shape one.
const timeWords = `last next past previous prior preceding following coming upcoming current recent future present early late mid middle beginning
	start end close latest now today tonight tomorrow yesterday overnight currently presently nowadays recently lately soon
	shortly previously formerly noon midnight midday noonish o'clock o’clock oclock fiscal eve sometime someday daily weekly fortnightly monthly
	quarterly yearly annually annual hourly nightly biweekly bimonthly biannual biannually semiannual semiannually biennial everyday twice
	lunch breakfast dinner dinnertime q h fy cy sy eod eow eom eoy otd earlier later ago whole entire full
	remaining mid-day dark light date ides term everyday christmas easter onward onwards forever`

// zoneRows are abbreviations of time zones; the value is ZoneWord.
const zoneRows = `est edt pst pdt cst cdt mst mdt gmt utc bst cet cest ist jst sgt hkt aest aedt akst akdt`

// numberedWords are nouns that a number after them names one of.
const numberedWords = `chapter section article resolution flight room page number rule law route highway channel model title act
	paragraph clause figure table appendix annex volume verse psalm lot gate platform suite apartment building block unit version
	line item step grade class size type category phase part box pp issn isbn bus case decree patent
	chapters sections articles resolutions flights rooms pages paragraphs clauses figures tables verses volumes psalms invoice locker proposition
	rfc sura surah directive regulation iso extension pin ticket code password serial windows`

// resultWords are nouns that figures after them are a result of.
const resultWords = `score scores scoreline ratio ratios odds tally vote votes result count aspect margin`

var decadeRows = []row{
	{"twenties", TimeWord, DecadeWord + 20}, {"thirties", TimeWord, DecadeWord + 30}, {"forties", TimeWord, DecadeWord + 40}, {"fifties", TimeWord, DecadeWord + 50},
	{"sixties", TimeWord, DecadeWord + 60}, {"seventies", TimeWord, DecadeWord + 70}, {"eighties", TimeWord, DecadeWord + 80}, {"nineties", TimeWord, DecadeWord + 90},
	{"noughties", TimeWord, DecadeWord + 100},
}

func (b *builder) times() {
	b.add(timeRows)
	b.add(decadeRows)
	for _, r := range unitRows {
		for _, f := range fields(r.singular) {
			b.set(b.id(f), TimeUnit, r.unit)
		}
		for _, f := range fields(r.plural) {
			b.set(b.id(f), TimeUnit|Plural, r.unit)
		}
	}
	for _, f := range fields(timeWords) {
		b.set(b.id(f), TimeWord, 0)
	}
	for _, f := range fields(zoneRows) {
		b.set(b.id(f), TimeWord, ZoneWord)
	}
	for _, f := range fields(numberedWords) {
		if id := b.id(f); b.lex.class[id]&(TimeWord|TimeUnit) == 0 {
			b.set(id, Designator, NumberedWord)
		}
	}
	for _, f := range fields(resultWords) {
		b.set(b.id(f), Designator, ResultWord)
	}
	for _, f := range fields("street avenue road lane drive boulevard ave blvd rd") {
		b.set(b.id(f), Designator, StreetWord)
	}
	b.set(b.id("c"), Abbreviation, 0) // circa
	b.holidays()
	b.dayNames()
}
