package english

import "strings"

// Holiday names a day that is known by a name. Which day it is, is for package
// temporal to say. The zero Holiday is none.
type Holiday uint8

// The holidays.
const (
	NoHoliday Holiday = iota
	NewYearsDay
	NewYearsEve
	MartinLutherKingDay
	GroundhogDay
	ValentinesDay
	PresidentsDay
	StPatricksDay
	AprilFoolsDay
	EarthDay
	LabourDay // 1 May
	MayDay
	MothersDay
	MemorialDay
	FathersDay
	Juneteenth
	IndependenceDay // 4 July
	BastilleDay
	LaborDay // first Monday of September
	ColumbusDay
	Halloween
	AllSaintsDay
	GuyFawkesNight
	VeteransDay
	Thanksgiving
	BlackFriday
	CyberMonday
	ElectionDay
	ChristmasEve
	ChristmasDay
	BoxingDay
	GoodFriday
	PalmSunday
	EasterSunday
	EasterMonday
	AshWednesday
	ShroveTuesday
	AscensionDay
	Pentecost
	WhitMonday
	CincoDeMayo
	AnzacDay
	CanadaDay
	AustraliaDay
	RemembranceDay
	WomensDay
	TaxDay
	InaugurationDay
	FlagDay
	ArmisticeDay
	Epiphany
	GivingTuesday
	HolyThursday
	DDay
	VEDay
	StAndrewsDay
	StGeorgesDay
	BurnsNight
	CandlemasDay
	StDavidsDay
	LadyDay
	StJohnsDay
	StJamessDay
	MichaelmasDay
	AllSoulsDay
	StMartinsDay
	StNicholasDay
	StStephensDay
	PatriotDay
	ArborDay
	AdministrativeProfessionalsDay
	PiDay
	Kwanzaa
	GrandparentsDay
	BossesDay
	LincolnsBirthday
	EmancipationDay
	ConstitutionDay
	PearlHarborDay
	ArmedForcesDay
	SmallBusinessSaturday
	LeapDay
	MayBankHoliday
	SpringBankHoliday
	JuneBankHoliday
	SummerBankHoliday
	OctoberBankHoliday
	Hogmanay
	TwelfthNight
	TrafalgarDay
	CommonwealthDay
	RemembranceSunday
	MotheringSunday
	StSwithinsDay
	StBrigidsDay
	TwelfthOfJuly
	Bloomsday
	VictoriaDay
	FamilyDay
	CivicHoliday
	TruthAndReconciliationDay
	MelbourneCupDay
	KingsBirthday
	WaitangiDay
	KingsDay
	RepublicDay
	GandhiJayanti
	AmbedkarJayanti
	MakarSankranti
	Pongal
	Lohri
	Vaisakhi
	UnityDay
	VJDay
	MardiGrasMonday
	HolySaturday
	EasterTuesday
	LowSunday
	TrinitySunday
	CorpusChristi
	SacredHeart
	Lent
	HolyWeek
	AdventSunday
	Advent
	Annunciation
	Assumption
	ImmaculateConception
	Transfiguration
	ChildermasDay
	Twelvetide
	OrthodoxEaster
	OrthodoxGoodFriday
	OrthodoxPalmSunday
	OrthodoxEasterMonday
	CleanMonday
	OrthodoxPentecost
	OrthodoxChristmas
	OrthodoxNewYear
	RoshHashanah
	YomKippur
	Sukkot
	HoshanaRabbah
	SheminiAtzeret
	SimchatTorah
	Hanukkah
	TuBishvat
	Purim
	ShushanPurim
	Passover
	YomHaShoah
	YomHazikaron
	YomHaatzmaut
	LagBaomer
	YomYerushalayim
	Shavuot
	TishaBav
	IslamicNewYear
	Muharram
	Ashura
	Mawlid
	IsraAndMiraj
	Ramadan
	LaylatAlQadr
	EidAlFitr
	ArafatDay
	EidAlAdha
	LunarNewYear
	LunarNewYearsEve
	LanternFestival
	Qingming
	DragonBoatFestival
	Qixi
	GhostFestival
	MidAutumnFestival
	DoubleNinthFestival
	BuddhasBirthday
	Vesak
	Ugadi
	RamNavami
	MahavirJayanti
	RakshaBandhan
	Janmashtami
	GaneshChaturthi
	Navratri
	Dussehra
	KarvaChauth
	Dhanteras
	Diwali
	BhaiDooj
	GuruNanakJayanti
	VasantPanchami
	MahaShivaratri
	HolikaDahan
	Holi
	Onam
	CanadianThanksgiving
)

// HolidayName is a way to name a holiday: the forms that follow the first one.
type HolidayName struct {
	Rest    []ID
	Holiday Holiday
	Cap     bool // it is a word of its own, and a name only with its capital: Lent
	Dated   bool // it is the day only with its year behind it: Saint Patrick 2020
}

// holidayRows give the wordings of each holiday, separated by commas. Clitics
// are words of their own, as the scanner cuts them.
var holidayRows = []struct {
	holiday Holiday
	names   string
}{
	{NewYearsDay, "new year 's day,new year ’s day,new years day,new year day"},
	{NewYearsEve, "new year 's eve,new year ’s eve,new years eve,new year eve"},
	{MartinLutherKingDay, "martin luther king day,martin luther king jr . day,mlk day,martin luther king jr. day"},
	{GroundhogDay, "groundhog day"},
	{ValentinesDay, "valentine 's day,valentine ’s day,valentines day,st. valentine 's day"},
	{PresidentsDay, "presidents day,presidents ' day,presidents ’ day,president 's day"},
	{StPatricksDay, "st. patrick 's day,st patrick 's day,saint patrick 's day,st. patrick ’s day,st patricks day,st paddy 's day"},
	{AprilFoolsDay, "april fools day,april fool 's day,april fools ' day,april fools,april fool ’s day"},
	{EarthDay, "earth day"}, {LabourDay, "labour day,international workers ' day,international workers ’ day,international workers day"}, {MayDay, "may day"},
	{MothersDay, "mother 's day,mother ’s day,mothers day,mothers ' day"}, {MemorialDay, "memorial day"},
	{FathersDay, "father 's day,father ’s day,fathers day,fathers ' day"}, {Juneteenth, "juneteenth"},
	{IndependenceDay, "fourth of july,independence day"}, {BastilleDay, "bastille day"}, {LaborDay, "labor day"},
	{ColumbusDay, "columbus day,indigenous peoples ' day,indigenous peoples day"}, {Halloween, "halloween,hallowe'en"},
	{AllSaintsDay, "all saints ' day,all saints day"}, {GuyFawkesNight, "guy fawkes night,guy fawkes day,bonfire night"}, {VeteransDay, "veterans day,veterans ' day,veterans ’ day"},
	{Thanksgiving, "thanksgiving,thanksgiving day"}, {BlackFriday, "black friday"}, {CyberMonday, "cyber monday"}, {GivingTuesday, "giving tuesday"},
	{ElectionDay, "election day"}, {ChristmasEve, "christmas eve,xmas eve"}, {ChristmasDay, "christmas,christmas day,xmas,xmas day"},
	{BoxingDay, "boxing day"}, {GoodFriday, "good friday"}, {PalmSunday, "palm sunday"}, {EasterSunday, "easter,easter sunday"},
	{EasterMonday, "easter monday"}, {AshWednesday, "ash wednesday"}, {ShroveTuesday, "shrove tuesday,mardi gras,pancake day"},
	{AscensionDay, "ascension day"}, {Pentecost, "pentecost,whit sunday"}, {WhitMonday, "whit monday,pentecost monday"}, {CincoDeMayo, "cinco de mayo"},
	{AnzacDay, "anzac day"}, {CanadaDay, "canada day"}, {AustraliaDay, "australia day"}, {RemembranceDay, "remembrance day"},
	{WomensDay, "international women 's day,international women ’s day,women 's day"}, {TaxDay, "tax day"}, {InaugurationDay, "inauguration day"},
	{FlagDay, "flag day"}, {ArmisticeDay, "armistice day"}, {Epiphany, "epiphany"}, {HolyThursday, "maundy thursday,holy thursday"},
	{DDay, "d - day"}, {VEDay, "v - e day,ve day"},
	{StAndrewsDay, "st. andrew 's day,st andrew 's day"}, {StGeorgesDay, "st. george 's day,st george 's day"}, {BurnsNight, "burns night"},
	{CandlemasDay, "candlemas"}, {LadyDay, "lady day"}, {MichaelmasDay, "michaelmas"}, {AllSoulsDay, "all souls ' day,all souls ’ day,all souls day"},
	{StDavidsDay, "st. david 's day,st. david ’s day,st david 's day,st david ’s day,saint david 's day,saint david ’s day"},
	{StJohnsDay, "st. john 's day,st. john ’s day,st john 's day,st john ’s day,saint john 's day,saint john ’s day"},
	{StJamessDay, "st. james 's day,st. james ’s day,st james 's day,st james ’s day,saint james 's day,saint james ’s day"},
	{StMartinsDay, "st. martin 's day,st. martin ’s day,st martin 's day,st martin ’s day,saint martin 's day,saint martin ’s day,martinmas"},
	{StNicholasDay, "st. nicholas 's day,st. nicholas ’s day,st nicholas 's day,st nicholas ’s day,saint nicholas 's day,saint nicholas ’s day"},
	{StPatricksDay, "~st. patrick 's,~st patrick 's,~saint patrick 's,~st patrick,~st. patrick,~saint patrick,~paddy 's"},
	{ValentinesDay, "~valentine 's,~valentines"},
	{StStephensDay, "st. stephen 's day,st. stephen ’s day,st stephen 's day,st stephen ’s day,saint stephen 's day,saint stephen ’s day"},
}

// holidays enters the names of holidays. The first word of each becomes a
// Festive, so that it is looked at. A name that is only one with its capital has
// a circumflex before it, one that is only a day with its year a tilde; one with an apostrophe may have it curly.
func (b *builder) holidays() {
	b.lex.holidays = map[ID][]HolidayName{}
	for _, row := range holidayRows {
		for _, name := range splitComma(row.names) {
			b.holiday(name, row.holiday)
		}
	}
	for _, row := range feastRows {
		for _, name := range splitComma(row.names) {
			b.holiday(name, row.holiday)
			if curly := strings.ReplaceAll(name, "'", "’"); curly != name {
				b.holiday(curly, row.holiday)
			}
		}
	}
}

// holiday enters a name of h.
func (b *builder) holiday(name string, h Holiday) {
	name, proper := strings.CutPrefix(name, "^")
	name, dated := strings.CutPrefix(name, "~")
	w := fields(name)
	first := b.holidayWord(w[0])
	rest := make([]ID, 0, len(w)-1)
	for _, f := range w[1:] {
		rest = append(rest, b.holidayWord(f))
	}
	b.lex.holidays[first] = append(b.lex.holidays[first], HolidayName{rest, h, proper, dated})
	if first >= functionBase {
		b.set(first, Festive, 0)
	}
}

// holidayWord returns the ID of a word or mark in a name.
func (b *builder) holidayWord(f string) ID {
	switch f {
	case "'", "’":
		return Apostrophe
	case "-":
		return Hyphen
	case ".":
		return FullStop
	}
	if n := len(f); f[n-1] == '.' {
		f = f[:n-1]
	}
	return b.id(f)
}

// Holidays returns the names of holidays that begin with the form id.
func (x *Lexicon) Holidays(id ID) []HolidayName { return x.holidays[id] }
