package temporal

import "testing"

// reportCorpus has the periods of reports of earnings and output. The reference
// date is Tuesday, 12 February 2013.
var reportCorpus = []struct{ text, want, period string }{
	{"Profit for the quarter ended Sept. 30 rose.", "2012-Q3 2012-09-30", "2012-07-01/2012-09-30"},
	{"Profit for the quarter ending June 30 will rise.", "2013-Q2 2013-06-30", "2013-04-01/2013-06-30"},
	{"Profit for the quarter ended July 31 rose.", "2012-Q2 2012-07-31", "2012-05-01/2012-07-31"},
	{"Profit for the quarter ended Dec. 31, 2011 rose.", "2011-Q4 2011-12-31", "2011-10-01/2011-12-31"},
	{"Profit for the third quarter ended Oct. 31 rose.", "2012-Q3 2012-10-31", "2012-08-01/2012-10-31"},
	{"Profit for the third quarter, ended Oct. 31, rose.", "2012-Q3 2012-10-31", "2012-08-01/2012-10-31"},
	{"Profit for nine months ended Sept. 30 rose.", "P9M 2012-09-30", "2012-01-01/2012-09-30"},
	{"Profit in the six months to June 2012 rose.", "P6M 2012-06", "2012-01-01/2012-06-30"},
	{"Profit in the year to March 2012 rose.", "P1Y 2012-03", "2011-04-01/2012-03-31"},
	{"Profit in the year to 30 June 2012 rose.", "P1Y 2012-06-30", "2011-07-01/2012-06-30"},
	{"Profit in the first nine months of 2012 rose.", "P9M", "2012-01-01/2012-09-30"},
	{"Profit in the last six months of 2011 rose.", "P6M", "2011-07-01/2011-12-31"},
	{"Profit fell to $2 million in the second half.", "2012-H2", "2012-07-01/2012-12-31"},
	{"Second-half profit fell 12%.", "2012-H2", "2012-07-01/2012-12-31"},
	{"In the second half, sales doubled.", "2012-H2", "2012-07-01/2012-12-31"},
	{"Sales slowed in the second and fourth quarters.", "2012-Q2 2012-Q4", "2012-04-01/2012-06-30"},
	{"Sales slowed in the first and third quarters of 2010.", "2010-Q1 2010-Q3", "2010-01-01/2010-03-31"},
	{"Net rose in the third quarter, and fell in the same period last year.", "2012-Q3 2011-Q3", "2012-07-01/2012-09-30"},
	{"Net rose from that of the corresponding period a year earlier.", "2012", "2012-01-01/2012-12-31"},
	{"The fiscal second quarter was poor. Sales for the quarter ended Oct. 31 fell.", "2012-Q2 2012-Q2 2012-10-31", "2012-04-01/2012-06-30"},
	{"The first quarter of 2011 was poor. In that quarter the mill closed.", "2011-Q1 2011-Q1", "2011-01-01/2011-03-31"},
}

func TestReportCorpus(t *testing.T) {
	for _, c := range reportCorpus {
		_, _, _, rs := read(c.text, Options{Ref: reference})
		period := ""
		if len(rs) > 0 {
			period = rs[0].Period.First().String() + "/" + rs[0].Period.Last().String()
		}
		if got := values(c.text, Options{Ref: reference}); got != c.want || period != c.period {
			t.Errorf("%q: got %q in %s, want %q in %s", c.text, got, period, c.want, c.period)
		}
	}
}

var reportSilent = []twin{
	{"The Reds conceded two goals in the first half.", "The Reds lost $2 million in the first half."},
	{"She wrote the second half in silence.", "She wrote that sales fell in the second half."},
	{"The first and third movements are slow.", "The first and third quarters are slow."},
	{"The village has 10,000 Beckers.", "The village dates from 10,000 BC."},
	{"He sold the new year planners.", "He reopens in the new year."},
}

func TestReportSilent(t *testing.T) { checkSilent(t, reportSilent) }
