package temporal

import (
	"testing"

	"github.com/almanac-go/almanac/internal/english"
)

// TestFeasts: days of several calendars as they were kept.
func TestFeasts(t *testing.T) {
	for _, c := range []struct {
		holiday english.Holiday
		name    string
		days    []string
	}{
		{english.RoshHashanah, "rosh hashanah", []string{"1999-09-11", "2000-09-30", "2013-09-05", "2016-10-03", "2019-09-30", "2023-09-16", "2024-10-03"}},
		{english.YomKippur, "yom kippur", []string{"1973-10-06", "2014-10-04", "2024-10-12"}},
		{english.Hanukkah, "hanukkah", []string{"2013-11-28", "2014-12-17", "2016-12-25", "2023-12-08", "2024-12-26"}},
		{english.TuBishvat, "tu bishvat", []string{"2015-02-04", "2016-01-25", "2023-02-06", "2024-01-25"}},
		{english.Purim, "purim", []string{"2014-03-16", "2015-03-05", "2016-03-24", "2023-03-07", "2024-03-24"}},
		{english.Passover, "passover", []string{"1943-04-20", "2015-04-04", "2016-04-23", "2019-04-20", "2023-04-06"}},
		{english.YomHaShoah, "yom hashoah", []string{"2014-04-28", "2015-04-16", "2017-04-24", "2021-04-08"}},
		{english.YomHaatzmaut, "yom haatzmaut", []string{"2014-05-06", "2015-04-23", "2019-05-09", "2023-04-26"}},
		{english.LagBaomer, "lag baomer", []string{"2015-05-07", "2023-05-09"}},
		{english.Shavuot, "shavuot", []string{"2015-05-24", "2023-05-26"}},
		{english.TishaBav, "tisha b'av", []string{"2014-08-05", "2015-07-26", "2022-08-07"}},
		{english.OrthodoxEaster, "orthodox easter", []string{"2008-04-27", "2013-05-05", "2014-04-20", "2015-04-12", "2016-05-01", "2024-05-05"}},
		{english.Ramadan, "ramadan", []string{"2014-06-29", "2015-06-18", "2024-03-11"}},
		{english.EidAlFitr, "eid al-fitr", []string{"2013-08-08", "2017-06-26", "2024-04-10"}},
		{english.EidAlAdha, "eid al-adha", []string{"2014-10-05", "2020-07-31", "2024-06-17"}},
		{english.LunarNewYear, "chinese new year", []string{"1900-01-31", "1985-02-20", "2014-01-31", "2015-02-19", "2024-02-10", "2033-01-31", "2100-02-09"}},
		{english.DragonBoatFestival, "dragon boat festival", []string{"2014-06-02", "2015-06-20", "2023-06-22", "2024-06-10"}},
		{english.MidAutumnFestival, "mid-autumn festival", []string{"2014-09-08", "2020-10-01", "2023-09-29", "2025-10-06"}},
		{english.Qingming, "qingming", []string{"1996-04-04", "2014-04-05", "2015-04-05", "2024-04-04"}},
		{english.Diwali, "diwali", []string{"1999-11-07", "2014-10-23", "2015-11-11", "2020-11-14", "2022-10-24"}},
		{english.Holi, "holi", []string{"2014-03-17", "2015-03-06", "2024-03-25"}},
		{english.Dussehra, "dussehra", []string{"2014-10-03", "2019-10-08", "2023-10-24"}},
		{english.VictoriaDay, "victoria day", []string{"2013-05-20", "2015-05-18", "2020-05-18"}},
		{english.AdventSunday, "advent sunday", []string{"2013-12-01", "2014-11-30", "2016-11-27", "2017-12-03"}},
		{english.GrandparentsDay, "grandparents day", []string{"2014-09-07", "2015-09-13"}},
		{english.AdministrativeProfessionalsDay, "administrative professionals day", []string{"2014-04-23", "2015-04-22"}},
		{english.Diwali, "diwali before its table", []string{""}},
	} {
		for _, want := range c.days {
			year := 1989
			if want != "" {
				year = mustDate(want).Year()
			}
			if got := holidayDate(c.holiday, year, ""); want == "" && !got.IsZero() || want != "" && got != mustDate(want) {
				t.Errorf("%s %d is %s, want %s", c.name, year, got, want)
			}
		}
	}
}

// TestFeastYears: every holiday has at most one day in a year, and that is one of
// the year.
func TestFeastYears(t *testing.T) {
	for h := english.NewYearsDay; int(h) < len(feasts); h++ {
		for year := 1991; year <= 2049; year++ {
			d := holidayDate(h, year, "")
			if d.IsZero() && h != english.LeapDay || !d.IsZero() && d.Year() != year {
				t.Errorf("holiday %d of %d is on %s", h, year, d)
			}
		}
	}
}
