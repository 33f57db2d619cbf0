package temporal

import "testing"

// feastCorpus has holidays of many countries and calendars.
var feastCorpus = []meaning{
	{want: "2013-05-27", say: []string{"on |Memorial Day 2013", "on |the last Monday of May 2013", "on |Spring Bank Holiday 2013", "on |27 May 2013"}},
	{want: "2012-02-20", say: []string{"on |Washington's Birthday 2012", "on |Presidents' Day 2012", "on |Family Day 2012"}},
	{want: "2012-12-31", say: []string{"on |Hogmanay 2012", "on |New Year's Eve 2012", "on |Hogmanay", "on |New Year's Eve"}},
	{want: "2014-11-30", say: []string{"on |Advent Sunday 2014", "on |St. Andrew's Day 2014", "on |30 November 2014"}},
	{want: "2014-12-14", say: []string{"on |the third Sunday of Advent 2014", "on |Dec. 14, 2014"}},
	{want: "2015-02-18/2015-04-04", say: []string{"during |Lent 2015", "throughout |Lent 2015"}},
	{want: "2015-04-04", say: []string{"on |Holy Saturday 2015", "on |Easter Saturday 2015", "on |Saturday, April 4, 2015"}},
	{want: "2013-05-05", say: []string{"on |Orthodox Easter 2013", "on |Greek Easter 2013", "on |Sunday, 5 May 2013"}},
	{want: "2015-09-23", say: []string{"on |Yom Kippur 2015", "on |Yom Kippur, 2015", "on |Sept. 23, 2015"}},
	{want: "2013-11-28/2013-12-05", say: []string{"during |Hanukkah 2013", "during |Chanukah 2013", "during |Hanukah of 2013"}},
	{want: "2013-11-28", say: []string{"on |the first day of Hanukkah 2013", "on |Thanksgiving 2013"}},
	{want: "2013-12-05", say: []string{"on |the last day of Hanukkah 2013"}},
	{want: "2014-03-16", say: []string{"at |Purim 2014", "on |Purim, 2014"}},
	{want: "2014-06-29/2014-07-28", say: []string{"during |Ramadan 2014", "in |Ramadan 2014", "throughout |Ramadan 2014"}},
	{want: "2012-07-20/2012-08-18", say: []string{"during |Ramadan", "throughout |Ramadan", "last Ramadan"}},
	{want: "2013-08-08", say: []string{"on |Eid al-Fitr 2013", "on |Eid ul-Fitr 2013", "on |Eid al Fitr 2013"}},
	{want: "2014-08-01", say: []string{"four days after Ramadan 2014", "on |August 1, 2014"}},
	{want: "2014-06-27", say: []string{"two days before Ramadan 2014"}},
	{want: "2014-10-23", say: []string{"at |Diwali 2014", "on |Deepavali 2014", "on |Divali 2014"}},
	{want: "2014-03-17", say: []string{"on |Holi 2014", "on |St. Patrick's Day 2014"}},
	{want: "2012-01-23", say: []string{"on |Chinese New Year 2012", "on |Lunar New Year 2012", "on |Chinese New Year’s Day 2012"}},
	{want: "2014-09-08", say: []string{"on |Mid-Autumn Festival 2014", "at |Chuseok 2014"}},
	{want: "2013-02-10", say: []string{"on |Lunar New Year", "on |Chinese New Year", "last Sunday"}},
	{want: "2012-10-02", say: []string{"on |Gandhi Jayanti", "on |Gandhi Jayanti 2012"}},
	{want: "2014-05-26", say: []string{"on |Memorial Day, 2014", "on |the last Monday in May 2014"}},
	{want: "XXXX", frame: "They meet %s.", say: []string{"every Easter", "every Ramadan", "every Diwali", "every Thanksgiving"}},
	{want: "XXXX-12-25", frame: "They meet %s.", say: []string{"every Christmas", "each Christmas"}},
}

func TestFeastCorpus(t *testing.T) { checkCorpus(t, feastCorpus, Options{}) }

// TestFeastSilent: words that are also names of feasts.
func TestFeastSilent(t *testing.T) {
	checkSilent(t, []twin{
		{"He had lent them the boat.", "They fasted in Lent 2012."},
		{"Lent by the museum, the bowl hung there.", "Lent begins with a procession."},
		{"The advent of steam changed the harbour.", "The choir sings in Advent 2012."},
		{"It was the Advent of steam.", "It was Advent when the choir sang."},
		{"The king's birthday cake was blue.", "The parade was on the Queen's Birthday 2012."},
		{"She put the lantern on the table.", "The Lantern Festival 2013 was wet."},
		{"The mother of the bride wept.", "They met on Mothering Sunday 2012."},
		{"The holy man of the village wept.", "They met in Holy Week 2012."},
		{"The orthodox view prevailed.", "They met on Orthodox Christmas 2012."},
		{"The rose garden was full.", "They met on Rose Monday 2012."},
		{"Victoria and her family came.", "They came on Victoria Day 2012."},
		{"Washington’s troops came.", "They came on Washington’s Birthday 2012."},
		{"The republic was new.", "Republic Day 2012 was wet."},
	})
}

// TestFeastCountry: what differs by country.
func TestFeastCountry(t *testing.T) {
	for _, c := range []struct{ text, country, want string }{
		{"on the King's Birthday 2023", "", "[King's Birthday 2023]=2023-06-10 (holiday)"},
		{"on the King's Birthday 2023", "AU", "[King's Birthday 2023]=2023-06-12 (holiday)"},
		{"on the King's Birthday 2023", "NZ", "[King's Birthday 2023]=2023-06-05 (holiday)"},
		{"on August Bank Holiday 2023", "GB", "[August Bank Holiday 2023]=2023-08-28 (holiday)"},
		{"on August Bank Holiday 2023", "IE", "[August Bank Holiday 2023]=2023-08-07 (holiday)"},
	} {
		if got := show("They met "+c.text+".", Options{Ref: reference, Country: c.country}); got != c.want {
			t.Errorf("%s in %q: %s, want %s", c.text, c.country, got, c.want)
		}
	}
}
