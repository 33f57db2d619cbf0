package temporal

import (
	"maps"
	"slices"
	"strings"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/timeline"
)

// feast says when a holiday falls: a fixed day, the nth weekday of a month
// (from the end where nth is negative), or days after Easter Sunday.
type feast struct {
	month, day   int
	nth, weekday int
	easter       bool
	offset       int // days added to all of them
}

// feasts by holiday. Days that differ by country are those of the United States
// unless the name belongs elsewhere; abroad holds the others.
var feasts = [...]feast{
	english.NewYearsDay:         {month: 1, day: 1},
	english.NewYearsEve:         {month: 12, day: 31},
	english.MartinLutherKingDay: {month: 1, nth: 3, weekday: 1},
	english.GroundhogDay:        {month: 2, day: 2},
	english.ValentinesDay:       {month: 2, day: 14},
	english.PresidentsDay:       {month: 2, nth: 3, weekday: 1},
	english.StPatricksDay:       {month: 3, day: 17},
	english.AprilFoolsDay:       {month: 4, day: 1},
	english.EarthDay:            {month: 4, day: 22},
	english.LabourDay:           {month: 5, day: 1},
	english.MayDay:              {month: 5, day: 1},
	english.MothersDay:          {month: 5, nth: 2, weekday: 7},
	english.MemorialDay:         {month: 5, nth: -1, weekday: 1},
	english.FathersDay:          {month: 6, nth: 3, weekday: 7},
	english.Juneteenth:          {month: 6, day: 19},
	english.IndependenceDay:     {month: 7, day: 4},
	english.BastilleDay:         {month: 7, day: 14},
	english.LaborDay:            {month: 9, nth: 1, weekday: 1},
	english.ColumbusDay:         {month: 10, nth: 2, weekday: 1},
	english.Halloween:           {month: 10, day: 31},
	english.AllSaintsDay:        {month: 11, day: 1},
	english.GuyFawkesNight:      {month: 11, day: 5},
	english.VeteransDay:         {month: 11, day: 11},
	english.Thanksgiving:        {month: 11, nth: 4, weekday: 4},
	english.BlackFriday:         {month: 11, nth: 4, weekday: 4, offset: 1},
	english.CyberMonday:         {month: 11, nth: 4, weekday: 4, offset: 4},
	english.GivingTuesday:       {month: 11, nth: 4, weekday: 4, offset: 5},
	english.ElectionDay:         {month: 11, nth: 1, weekday: 1, offset: 1},
	english.ChristmasEve:        {month: 12, day: 24},
	english.ChristmasDay:        {month: 12, day: 25},
	english.BoxingDay:           {month: 12, day: 26},
	english.GoodFriday:          {easter: true, offset: -2},
	english.HolyThursday:        {easter: true, offset: -3},
	english.PalmSunday:          {easter: true, offset: -7},
	english.EasterSunday:        {easter: true},
	english.EasterMonday:        {easter: true, offset: 1},
	english.AshWednesday:        {easter: true, offset: -46},
	english.ShroveTuesday:       {easter: true, offset: -47},
	english.AscensionDay:        {easter: true, offset: 39},
	english.Pentecost:           {easter: true, offset: 49},
	english.WhitMonday:          {easter: true, offset: 50},
	english.CincoDeMayo:         {month: 5, day: 5},
	english.AnzacDay:            {month: 4, day: 25},
	english.CanadaDay:           {month: 7, day: 1},
	english.AustraliaDay:        {month: 1, day: 26},
	english.RemembranceDay:      {month: 11, day: 11},
	english.WomensDay:           {month: 3, day: 8},
	english.TaxDay:              {month: 4, day: 15},
	english.InaugurationDay:     {month: 1, day: 20},
	english.FlagDay:             {month: 6, day: 14},
	english.ArmisticeDay:        {month: 11, day: 11},
	english.Epiphany:            {month: 1, day: 6},
	english.DDay:                {month: 6, day: 6},
	english.VEDay:               {month: 5, day: 8},
	english.StAndrewsDay:        {month: 11, day: 30},
	english.StGeorgesDay:        {month: 4, day: 23},
	english.BurnsNight:          {month: 1, day: 25},
	english.CandlemasDay:        {month: 2, day: 2},
	english.StDavidsDay:         {month: 3, day: 1},
	english.LadyDay:             {month: 3, day: 25},
	english.StJohnsDay:          {month: 6, day: 24},
	english.StJamessDay:         {month: 7, day: 25},
	english.MichaelmasDay:       {month: 9, day: 29},
	english.AllSoulsDay:         {month: 11, day: 2},
	english.StMartinsDay:        {month: 11, day: 11},
	english.StNicholasDay:       {month: 12, day: 6},
	english.StStephensDay:       {month: 12, day: 26},
}

// abroad are the holidays that fall on other days elsewhere, by country of ISO
// 3166.
var abroad = map[string]map[english.Holiday]feast{
	"CA": {english.Thanksgiving: {month: 10, nth: 2, weekday: 1}, english.LabourDay: {month: 9, nth: 1, weekday: 1}},
	"GB": {english.MothersDay: {easter: true, offset: -21}, english.MayDay: {month: 5, nth: 1, weekday: 1}},
	"IE": {english.MothersDay: {easter: true, offset: -21}, english.LabourDay: {month: 5, nth: 1, weekday: 1}, english.MayDay: {month: 5, nth: 1, weekday: 1}},
	"AU": {english.FathersDay: {month: 9, nth: 1, weekday: 7}},
	"NZ": {english.FathersDay: {month: 9, nth: 1, weekday: 7}, english.LabourDay: {month: 10, nth: 4, weekday: 1}},
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
	case f.nth != 0:
		d = nthWeekday(year, f.month, f.nth, f.weekday)
	default:
		d, _ = timeline.NewDay(year, f.month, f.day)
	}
	return d.AddDays(f.offset)
}

// nthWeekday returns the nth weekday (1 Monday – 7 Sunday) of a month, counted
// from its end where nth is negative.
func nthWeekday(year, month, nth, weekday int) timeline.Date {
	m, ok := timeline.NewMonth(year, month)
	if !ok {
		return timeline.Date{}
	}
	if nth > 0 {
		first := m.First()
		d := first.AddDays((weekday-isoWeekday(first)+7)%7 + 7*(nth-1))
		if d.Month() != month {
			return timeline.Date{}
		}
		return d
	}
	last := m.Last()
	return last.AddDays(-((isoWeekday(last)-weekday+7)%7 - 7*(nth+1)))
}

// easter returns Easter Sunday of the Gregorian calendar by the anonymous
// algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8).
func easter(year int) timeline.Date {
	if year < 1583 {
		return timeline.Date{}
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
