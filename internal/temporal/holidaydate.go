package temporal

import (
	"maps"
	"slices"
	"strings"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/timeline"
)

// feast says when a holiday falls: a fixed day, the nth weekday of a month
// (from the end where nth is negative), the last weekday on or before a fixed
// day, or days after Easter Sunday; or the day of another calendar.
type feast struct {
	month, day   int
	nth, weekday int
	easter       bool
	in           calendarKind // whose month and day these are
	table        string       // month and day in four digits, a year after the other from tableFrom
	offset       int          // days added to all of them
	days         int          // how long it lasts; 0 is one day
	each         bool         // every place has its own, so that a story of one is not told of this one
}

// calendarKind is a calendar that holidays are counted in.
type calendarKind uint8

const (
	gregorian calendarKind = iota
	orthodox               // days after Easter Sunday of the Eastern churches
	hebrew                 // month 1 is Nisan, 12 the Adar before it
	islamic
	chinese
)

// feasts by holiday. Days that differ by country are those of the United States
// unless the name belongs elsewhere; abroad holds the others.
var feasts = [...]feast{
	english.NewYearsDay:                    {month: 1, day: 1},
	english.NewYearsEve:                    {month: 12, day: 31},
	english.MartinLutherKingDay:            {month: 1, nth: 3, weekday: 1},
	english.GroundhogDay:                   {month: 2, day: 2},
	english.ValentinesDay:                  {month: 2, day: 14},
	english.PresidentsDay:                  {month: 2, nth: 3, weekday: 1},
	english.StPatricksDay:                  {month: 3, day: 17},
	english.AprilFoolsDay:                  {month: 4, day: 1},
	english.EarthDay:                       {month: 4, day: 22},
	english.LabourDay:                      {month: 5, day: 1},
	english.MayDay:                         {month: 5, day: 1},
	english.MothersDay:                     {month: 5, nth: 2, weekday: 7},
	english.MemorialDay:                    {month: 5, nth: -1, weekday: 1},
	english.FathersDay:                     {month: 6, nth: 3, weekday: 7},
	english.Juneteenth:                     {month: 6, day: 19},
	english.IndependenceDay:                {month: 7, day: 4},
	english.BastilleDay:                    {month: 7, day: 14},
	english.LaborDay:                       {month: 9, nth: 1, weekday: 1},
	english.ColumbusDay:                    {month: 10, nth: 2, weekday: 1},
	english.Halloween:                      {month: 10, day: 31},
	english.AllSaintsDay:                   {month: 11, day: 1},
	english.GuyFawkesNight:                 {month: 11, day: 5},
	english.VeteransDay:                    {month: 11, day: 11},
	english.Thanksgiving:                   {month: 11, nth: 4, weekday: 4},
	english.BlackFriday:                    {month: 11, nth: 4, weekday: 4, offset: 1},
	english.CyberMonday:                    {month: 11, nth: 4, weekday: 4, offset: 4},
	english.GivingTuesday:                  {month: 11, nth: 4, weekday: 4, offset: 5},
	english.ElectionDay:                    {month: 11, nth: 1, weekday: 1, offset: 1},
	english.ChristmasEve:                   {month: 12, day: 24},
	english.ChristmasDay:                   {month: 12, day: 25},
	english.BoxingDay:                      {month: 12, day: 26},
	english.GoodFriday:                     {easter: true, offset: -2},
	english.HolyThursday:                   {easter: true, offset: -3},
	english.PalmSunday:                     {easter: true, offset: -7},
	english.EasterSunday:                   {easter: true},
	english.EasterMonday:                   {easter: true, offset: 1},
	english.AshWednesday:                   {easter: true, offset: -46},
	english.ShroveTuesday:                  {easter: true, offset: -47},
	english.AscensionDay:                   {easter: true, offset: 39},
	english.Pentecost:                      {easter: true, offset: 49},
	english.WhitMonday:                     {easter: true, offset: 50},
	english.CincoDeMayo:                    {month: 5, day: 5},
	english.AnzacDay:                       {month: 4, day: 25},
	english.CanadaDay:                      {month: 7, day: 1},
	english.AustraliaDay:                   {month: 1, day: 26},
	english.RemembranceDay:                 {month: 11, day: 11},
	english.WomensDay:                      {month: 3, day: 8},
	english.TaxDay:                         {month: 4, day: 15},
	english.InaugurationDay:                {month: 1, day: 20},
	english.FlagDay:                        {month: 6, day: 14},
	english.ArmisticeDay:                   {month: 11, day: 11},
	english.Epiphany:                       {month: 1, day: 6},
	english.DDay:                           {month: 6, day: 6, each: true}, // of landings
	english.VEDay:                          {month: 5, day: 8},
	english.StAndrewsDay:                   {month: 11, day: 30},
	english.StGeorgesDay:                   {month: 4, day: 23},
	english.BurnsNight:                     {month: 1, day: 25},
	english.CandlemasDay:                   {month: 2, day: 2},
	english.StDavidsDay:                    {month: 3, day: 1},
	english.LadyDay:                        {month: 3, day: 25},
	english.StJohnsDay:                     {month: 6, day: 24},
	english.StJamessDay:                    {month: 7, day: 25},
	english.MichaelmasDay:                  {month: 9, day: 29},
	english.AllSoulsDay:                    {month: 11, day: 2},
	english.StMartinsDay:                   {month: 11, day: 11},
	english.StNicholasDay:                  {month: 12, day: 6},
	english.StStephensDay:                  {month: 12, day: 26},
	english.PatriotDay:                     {month: 9, day: 11},
	english.ArborDay:                       {month: 4, nth: -1, weekday: 5},
	english.AdministrativeProfessionalsDay: {month: 4, nth: -1, weekday: 6, offset: -3},
	english.PiDay:                          {month: 3, day: 14},
	english.Kwanzaa:                        {month: 12, day: 26, days: 7},
	english.GrandparentsDay:                {month: 9, nth: 1, weekday: 1, offset: 6},
	english.BossesDay:                      {month: 10, day: 16},
	english.LincolnsBirthday:               {month: 2, day: 12},
	english.EmancipationDay:                {month: 4, day: 16},
	english.ConstitutionDay:                {month: 9, day: 17},
	english.PearlHarborDay:                 {month: 12, day: 7},
	english.ArmedForcesDay:                 {month: 5, nth: 3, weekday: 6},
	english.SmallBusinessSaturday:          {month: 11, nth: 4, weekday: 4, offset: 2},
	english.LeapDay:                        {month: 2, day: 29},
	english.MayBankHoliday:                 {month: 5, nth: 1, weekday: 1},
	english.SpringBankHoliday:              {month: 5, nth: -1, weekday: 1},
	english.JuneBankHoliday:                {month: 6, nth: 1, weekday: 1},
	english.SummerBankHoliday:              {month: 8, nth: -1, weekday: 1},
	english.OctoberBankHoliday:             {month: 10, nth: -1, weekday: 1},
	english.Hogmanay:                       {month: 12, day: 31},
	english.TwelfthNight:                   {month: 1, day: 5},
	english.TrafalgarDay:                   {month: 10, day: 21},
	english.CommonwealthDay:                {month: 3, nth: 2, weekday: 1},
	english.RemembranceSunday:              {month: 11, nth: 2, weekday: 7},
	english.MotheringSunday:                {easter: true, offset: -21},
	english.StSwithinsDay:                  {month: 7, day: 15},
	english.StBrigidsDay:                   {month: 2, day: 1},
	english.TwelfthOfJuly:                  {month: 7, day: 12},
	english.Bloomsday:                      {month: 6, day: 16},
	english.VictoriaDay:                    {month: 5, day: 24, weekday: 1},
	english.FamilyDay:                      {month: 2, nth: 3, weekday: 1},
	english.CivicHoliday:                   {month: 8, nth: 1, weekday: 1},
	english.TruthAndReconciliationDay:      {month: 9, day: 30},
	english.MelbourneCupDay:                {month: 11, nth: 1, weekday: 2},
	english.KingsBirthday:                  {month: 6, nth: 2, weekday: 6},
	english.WaitangiDay:                    {month: 2, day: 6},
	english.KingsDay:                       {month: 4, day: 27},
	english.RepublicDay:                    {month: 1, day: 26},
	english.GandhiJayanti:                  {month: 10, day: 2},
	english.AmbedkarJayanti:                {month: 4, day: 14},
	english.MakarSankranti:                 {month: 1, day: 14},
	english.Pongal:                         {month: 1, day: 15},
	english.Lohri:                          {month: 1, day: 13},
	english.Vaisakhi:                       {month: 4, day: 14},
	english.UnityDay:                       {month: 10, day: 3},
	english.VJDay:                          {month: 8, day: 15},
	english.MardiGrasMonday:                {easter: true, offset: -48},
	english.HolySaturday:                   {easter: true, offset: -1},
	english.EasterTuesday:                  {easter: true, offset: 2},
	english.LowSunday:                      {easter: true, offset: 7},
	english.TrinitySunday:                  {easter: true, offset: 56},
	english.CorpusChristi:                  {easter: true, offset: 60},
	english.SacredHeart:                    {easter: true, offset: 68},
	english.Lent:                           {easter: true, offset: -46, days: 46},
	english.HolyWeek:                       {easter: true, offset: -7, days: 7},
	english.AdventSunday:                   {month: 12, day: 3, weekday: 7},
	english.Advent:                         {month: 12, day: 3, weekday: 7, days: 28},
	english.Annunciation:                   {month: 3, day: 25},
	english.Assumption:                     {month: 8, day: 15},
	english.ImmaculateConception:           {month: 12, day: 8},
	english.Transfiguration:                {month: 8, day: 6},
	english.ChildermasDay:                  {month: 12, day: 28},
	english.Twelvetide:                     {month: 12, day: 25, days: 12},
	english.OrthodoxEaster:                 {in: orthodox},
	english.OrthodoxGoodFriday:             {in: orthodox, offset: -2},
	english.OrthodoxPalmSunday:             {in: orthodox, offset: -7},
	english.OrthodoxEasterMonday:           {in: orthodox, offset: 1},
	english.CleanMonday:                    {in: orthodox, offset: -48},
	english.OrthodoxPentecost:              {in: orthodox, offset: 49},
	english.OrthodoxChristmas:              {month: 1, day: 7},
	english.OrthodoxNewYear:                {month: 1, day: 14},
	english.RoshHashanah:                   {in: hebrew, month: 7, day: 1, days: 2},
	english.YomKippur:                      {in: hebrew, month: 7, day: 10},
	english.Sukkot:                         {in: hebrew, month: 7, day: 15, days: 7},
	english.HoshanaRabbah:                  {in: hebrew, month: 7, day: 21},
	english.SheminiAtzeret:                 {in: hebrew, month: 7, day: 22},
	english.SimchatTorah:                   {in: hebrew, month: 7, day: 23},
	english.Hanukkah:                       {in: hebrew, month: 9, day: 25, days: 8},
	english.TuBishvat:                      {in: hebrew, month: 11, day: 15},
	english.Purim:                          {in: hebrew, month: 12, day: 14},
	english.ShushanPurim:                   {in: hebrew, month: 12, day: 15},
	english.Passover:                       {in: hebrew, month: 1, day: 15, days: 8},
	english.YomHaShoah:                     {in: hebrew, month: 1, day: 27},
	english.YomHazikaron:                   {in: hebrew, month: 2, day: 5, offset: -1},
	english.YomHaatzmaut:                   {in: hebrew, month: 2, day: 5},
	english.LagBaomer:                      {in: hebrew, month: 2, day: 18},
	english.YomYerushalayim:                {in: hebrew, month: 2, day: 28},
	english.Shavuot:                        {in: hebrew, month: 3, day: 6, days: 2},
	english.TishaBav:                       {in: hebrew, month: 5, day: 9},
	english.IslamicNewYear:                 {in: islamic, month: 1, day: 1},
	english.Muharram:                       {in: islamic, month: 1, day: 1, days: 30},
	english.Ashura:                         {in: islamic, month: 1, day: 10},
	english.Mawlid:                         {in: islamic, month: 3, day: 12},
	english.IsraAndMiraj:                   {in: islamic, month: 7, day: 27},
	english.Ramadan:                        {in: islamic, month: 9, day: 1, days: 30},
	english.LaylatAlQadr:                   {in: islamic, month: 9, day: 27},
	english.EidAlFitr:                      {in: islamic, month: 10, day: 1},
	english.ArafatDay:                      {in: islamic, month: 12, day: 9},
	english.EidAlAdha:                      {in: islamic, month: 12, day: 10},
	english.LunarNewYear:                   {in: chinese, month: 1, day: 1},
	english.LunarNewYearsEve:               {in: chinese, month: 1, day: 1, offset: -1},
	english.LanternFestival:                {in: chinese, month: 1, day: 15},
	english.Qingming:                       {in: chinese}, // the day of a solar term
	english.DragonBoatFestival:             {in: chinese, month: 5, day: 5},
	english.Qixi:                           {in: chinese, month: 7, day: 7},
	english.GhostFestival:                  {in: chinese, month: 7, day: 15},
	english.MidAutumnFestival:              {in: chinese, month: 8, day: 15},
	english.DoubleNinthFestival:            {in: chinese, month: 9, day: 9},
	english.BuddhasBirthday:                {in: chinese, month: 4, day: 8},
	english.Vesak:                          {table: buddhaPurnima},
	english.Ugadi:                          {table: ugadi},
	english.RamNavami:                      {table: ramNavami},
	english.MahavirJayanti:                 {table: mahavirJayanti},
	english.RakshaBandhan:                  {table: rakshaBandhan},
	english.Janmashtami:                    {table: janmashtami},
	english.GaneshChaturthi:                {table: ganeshChaturthi},
	english.Navratri:                       {table: navratri, days: 9},
	english.Dussehra:                       {table: dussehra},
	english.KarvaChauth:                    {table: karvaChauth},
	english.Dhanteras:                      {table: diwali, offset: -2},
	english.Diwali:                         {table: diwali},
	english.BhaiDooj:                       {table: diwali, offset: 2},
	english.GuruNanakJayanti:               {table: guruNanak},
	english.VasantPanchami:                 {table: vasantPanchami},
	english.MahaShivaratri:                 {table: mahaShivaratri},
	english.HolikaDahan:                    {table: holi, offset: -1},
	english.Holi:                           {table: holi},
	english.CanadianThanksgiving:           {month: 10, nth: 2, weekday: 1},
	english.Onam:                           {table: onam},
}

// abroad are the holidays that fall on other days elsewhere, by country of ISO
// 3166.
var abroad = map[string]map[english.Holiday]feast{
	"CA": {english.Thanksgiving: {month: 10, nth: 2, weekday: 1}, english.LabourDay: {month: 9, nth: 1, weekday: 1}},
	"GB": {english.MothersDay: {easter: true, offset: -21}, english.ArmedForcesDay: {month: 6, nth: -1, weekday: 6}, english.MayDay: {month: 5, nth: 1, weekday: 1}},
	"IE": {english.MothersDay: {easter: true, offset: -21}, english.SummerBankHoliday: {month: 8, nth: 1, weekday: 1}, english.LabourDay: {month: 5, nth: 1, weekday: 1}, english.MayDay: {month: 5, nth: 1, weekday: 1}},
	"AU": {english.FathersDay: {month: 9, nth: 1, weekday: 7}, english.KingsBirthday: {month: 6, nth: 2, weekday: 1}},
	"NZ": {english.FathersDay: {month: 9, nth: 1, weekday: 7}, english.KingsBirthday: {month: 6, nth: 1, weekday: 1}, english.LabourDay: {month: 10, nth: 4, weekday: 1}},
	"BR": {english.IndependenceDay: {month: 9, day: 7}},
	"CL": {english.IndependenceDay: {month: 9, day: 18}},
	"CO": {english.IndependenceDay: {month: 7, day: 20}},
	"IN": {english.IndependenceDay: {month: 8, day: 15}},
	"MX": {english.IndependenceDay: {month: 9, day: 16}, english.MothersDay: {month: 5, day: 10}, english.LaborDay: {month: 5, day: 1}},
	"PA": {english.IndependenceDay: {month: 11, day: 28}, english.MothersDay: {month: 12, day: 8}, english.FlagDay: {month: 11, day: 4}},
	"PH": {english.IndependenceDay: {month: 6, day: 12}},
}

// HasHolidays reports whether country, a code of ISO 3166 in capitals, is known
// to have holidays of its own or to share those of the United States; the empty
// code is the United States.
func HasHolidays(country string) bool {
	return country == "" || country == "US" || abroad[country] != nil
}

// Countries lists the codes that [HasHolidays] knows, in order.
func Countries() string {
	codes := append(slices.Collect(maps.Keys(abroad)), "US")
	slices.Sort(codes)
	return strings.Join(codes, ", ")
}

// holidayDate returns the day of a holiday in a year; zero where it is unknown.
func holidayDate(h english.Holiday, year int, country string) timeline.Date {
	if int(h) >= len(feasts) {
		return timeline.Date{}
	}
	f := feasts[h]
	if g, ok := abroad[country][h]; ok {
		f = g
	}
	var d timeline.Date
	switch {
	case f.easter:
		d = easter(year)
	case f.table != "":
		d = tableDay(f.table, year)
	case f.in != gregorian:
		d = movable(h, &f, year)
	case f.nth != 0:
		d = nthWeekday(year, f.month, f.nth, f.weekday)
	default:
		d, _ = timeline.NewDay(year, f.month, f.day)
		if f.weekday != 0 && !d.IsZero() {
			d = onOrBefore(d, f.weekday)
		}
	}
	return d.AddDays(f.offset)
}

// dayOfYear writes month and day of a holiday that has the same ones every year,
// "-12-25"; "" for one that moves.
func dayOfYear(h english.Holiday) string {
	if int(h) >= len(feasts) {
		return ""
	}
	if f := feasts[h]; f.in != gregorian || f.easter || f.table != "" || f.weekday != 0 {
		return ""
	}
	d := holidayDate(h, 2000, "")
	if d.IsZero() {
		return ""
	}
	return d.TIMEX()[len("2000"):]
}

// holidayDays returns how many days a holiday lasts that begins on day first.
func holidayDays(h english.Holiday, first timeline.Date) int {
	switch {
	case int(h) >= len(feasts):
		return 1
	case h == english.Advent: // to Christmas Eve
		return 25 - first.Day() + 30*b2i(first.Month() == 11)
	}
	return max(feasts[h].days, 1)
}

// sighted reports whether the day of a holiday may be another one in some places:
// where the new moon has to be seen, or the lunar day is told by the sun of the
// place.
func sighted(h english.Holiday) bool {
	return int(h) < len(feasts) && (feasts[h].in == islamic || feasts[h].table != "")
}

// nthWeekday returns the nth weekday (1 Monday – 7 Sunday) of a month, counted
// from its end where nth is negative; zero where the month has none.
func nthWeekday(year, month, nth, weekday int) timeline.Date {
	m, ok := timeline.NewMonth(year, month)
	if !ok {
		return timeline.Date{}
	}
	d, ok := nthDayOf(m, nth, weekday)
	if !ok {
		return timeline.Date{}
	}
	return d
}

// easter returns Easter Sunday by the anonymous algorithm (Nature, 20 April 1876;
// Meeus, Astronomical Algorithms, ch. 8); before 1583 in the Julian calendar, in
// which texts give the days of those years, by the one of ch. 9.
func easter(year int) timeline.Date {
	if year < 1583 {
		return julianEaster(year)
	}
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	day, _ := timeline.NewDay(year, n/31, n%31+1)
	return day
}

// julianEaster returns the day of the Julian calendar on which Easter Sunday
// fell (Meeus, Astronomical Algorithms, ch. 8); zero before the fourth century,
// whose churches had no common rule.
func julianEaster(year int) timeline.Date {
	if year < 326 {
		return timeline.Date{}
	}
	a, b, c := year%4, year%7, year%19
	d := (19*c + 15) % 30
	e := (2*a + 4*b - d + 34) % 7
	n := d + e + 114
	day, _ := timeline.NewDay(year, n/31, n%31+1)
	return day
}
