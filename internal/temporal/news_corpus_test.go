package temporal

import "testing"

// newsCorpus has what news says of days and hours that are not named in full. The
// reference date is Tuesday, 12 February 2013.
var newsCorpus = []dated{
	// what is held at a day set before lies ahead where the verb does; a ruling does not
	{text: "She will miss Friday's cup tie.", want: "2013-02-15"},
	{text: "She will appeal against Friday's ruling.", want: "2013-02-08"},
	{text: "She missed Friday's cup tie.", want: "2013-02-08"},
	// a month that names what is to come
	{text: "The council voted to put a tax on the June ballot.", want: "2013-06"},
	{text: "The council will review the December flood.", want: "2012-12"},
	// a state until a day, and a day that something is put off to
	{text: "The shop was open until Friday.", want: "2013-02-08"},
	{text: "The talks lasted until Friday.", want: "2013-02-08"},
	{text: "The hearing was postponed until Friday.", want: "2013-02-15"},
	{text: "The mayor, who had been on holiday until Monday, is to speak.", want: "2013-02-11"},
	// the small hours after an evening
	{text: "The party began at 10 p.m. Friday. By 2 a.m. police had come.", want: "2013-02-08T22:00 2013-02-09T02:00"},
	{text: "The party began at 10 a.m. Friday. By 2 p.m. police had come.", want: "2013-02-08T10:00 2013-02-08T14:00"},
	{text: "The party filled the square on Friday night. It ended at 3 a.m. with a song.", want: "2013-02-08TNI 2013-02-09T03:00"},
	// what was so at an hour was so by the reference date, whatever day lies ahead
	{text: "The storm may reach the coast by Friday night. At 11 a.m., it was near the island.", want: "2013-02-15TNI 2013-02-12T11:00"},
	{text: "The storm may reach the coast by Friday night. At 11 a.m., it may turn.", want: "2013-02-15TNI 2013-02-15T11:00"},
	// the day of the sentence before, whatever year is named after it
	{text: "The board voted Monday night to close the school at the end of 2014. Some had waited since 4:30 p.m.", want: "2013-02-11TNI 2014 2013-02-11T16:30"},
	// hours of writing before a paragraph
	{text: "The vote is on Friday.\n\n09:40 The mayor has spoken.", want: "2013-02-15 2013-02-12T09:40"},
	{text: "They heard her at noon and reached her four hours later.", want: "2013-02-12T12:00 2013-02-12T16:00"},
	{text: "He left in the early hours of Sunday.", want: "2013-02-10TMO"},
	{text: "He left in the early hours of this morning.", want: "2013-02-12TMO"},
	// what goes somewhere, and what is at a day, is to come
	{text: "The envoys head to North Harbor Thursday.", want: "2013-02-14"},
	{text: "The envoys headed to North Harbor Thursday.", want: "2013-02-07"},
	{text: "The next one is on Thursday at 7.30pm.", want: "2013-02-14T19:30"},
	{text: "The next one was on Thursday at 7.30pm.", want: "2013-02-07T19:30"},
	{text: "The games, which end Feb. 26, are long.", want: "2013-02-26"},
	{text: "It will rain over the weekend before clearing.", want: "2013-W07-WE"},
	{text: "He won most recently in 2012.", want: "2012"},
	{text: "The flood came shortly after 5 p.m. Wednesday. An hour later it was gone.", want: "2013-02-06T17:00 2013-02-06T18:00"},
	// the next month of a story
	{text: "In November the mill burned; the next month it was sold.", want: "2012-11 2012-12"},
	{text: "In November the mill burned; next month it will be sold.", want: "2012-11 2013-03"},
	// months of the year that the clause opens with
	{text: "He spoke on Monday. In 1994 the strike lasted from June to September.", want: "2013-02-11 1994 1994-06/1994-09"},
	{text: "He spoke on Monday. The last strike, in 1994, began in May.", want: "2013-02-11 1994 1994-05"},
	{text: "He spoke on Monday. Founded in 1994, the firm closed in May.", want: "2013-02-11 1994 2012-05"},
	{text: "He spoke on Monday. In 2010 the town had 400 houses, but in May it lost 20.", want: "2013-02-11 2010 2012-05"},
	{text: "He spoke on Monday. In 1994 the firm, which closed in May, hired her.", want: "2013-02-11 1994 2012-05"},
	// a form in -s is a verb behind a pronoun, or before an adverb that "and" or a comma leads to
	{text: "The hall was full. She returns on Thursday.", want: "2013-02-14"},
	{text: "The hall was full of returns on Thursday.", want: "2013-02-07"},
	{text: "The team lost on Saturday and plays again on Thursday.", want: "2013-02-09 2013-02-14"},
	{text: "The team lost on Saturday after plays and songs on Thursday.", want: "2013-02-09 2013-02-07"},
	{text: "The chairman, elected last May, steps down in October.", want: "2012-05 2013-10"},
	{text: "The chairman, elected last May, stepped down in October.", want: "2012-05 2012-10"},
	{text: "The hall was full. Voters go to the polls on Sept. 5.", want: "2013-09-05"},
	{text: "The hall was full. Voters went to the polls on Sept. 5.", want: "2012-09-05"},
	// what is at a month, and who is back on a day
	{text: "The hall was full. The next session is in August.", want: "2013-08"},
	{text: "The hall was full. The last session was in August.", want: "2012-08"},
	{text: "I was ill but I'm back Thursday.", want: "2013-02-14"},
	{text: "I was ill but I was back Thursday.", want: "2013-02-07"},
	{text: "I was ill yesterday. Please move our call to Thursday.", want: "2013-02-11 2013-02-14"},
	// what is off is not to come
	{text: "The rally was called off on Sunday.", want: "2013-02-10"},
	{text: "The rally was called for Sunday.", want: "2013-02-17"},
	// what is due, or will be done, is to come however far off
	{text: "The mayor spoke. Payments are due by Dec. 1.", want: "2013-12-01"},
	{text: "The mayor spoke. Payments were made on Dec. 1.", want: "2012-12-01"},
	{text: "The mayor spoke. The road will be closed Dec. 1.", want: "2013-12-01"},
	{text: "The mayor spoke. The road was closed Dec. 1.", want: "2012-12-01"},
	// a season that is over
	{text: "This winter was warm.", want: "2012-WI", ref: "2013-03-20"},
	{text: "This winter will be warm.", want: "2013-WI", ref: "2013-03-20"},
	{text: "The shop opens in 2027. A mill follows the year after that.", want: "2027 2028"},
	{text: "The shop opens in 2027. A mill follows the year after that vote.", want: "2027"},
	// seasons that are counted
	{text: "He came in 2003 and left two summers later.", want: "2003 2005-SU"},
	{text: "He came in 2003 and spent two summers there.", want: "2003"},
	{text: "He won three winters ago.", want: "2010-WI"},
	{text: "He won three winters running.", want: ""},
	// a night that is no night of the calendar
	{text: "She spent a night in jail.", want: "TNI"},
	{text: "It would take weeks.", want: "PXW"},
	{text: "It lasted hours.", want: "PTXH"},
	{text: "It floods several times a year and leaks a few times a week.", want: "P1Y P1W"},
}

func TestNewsCorpus(t *testing.T) { checkDated(t, newsCorpus) }

var newsSilent = []twin{
	{"It was the worst week on record.", "It was the worst of that week."},
	{"It took the weeks' wages.", "It took weeks."},
	{"They said it several times.", "They said it several times a week."},
}

func TestNewsSilent(t *testing.T) { checkSilent(t, newsSilent) }
