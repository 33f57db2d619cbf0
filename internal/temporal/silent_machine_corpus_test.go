package temporal

// silentMachine holds sentences with identifiers, addresses, calls and
// abbreviations whose pieces look like times, each beside one in which the same
// piece is a time.
var silentMachine = []twin{
	{"The flaw CVE-2018-7159 was closed.", "The flaw was closed in 2018."},
	{"The flaws CVE-2016-2086 and CVE-2016-2216 were closed.", "The flaws of 2016 were closed."},
	{"Report SB-2017-14 names no one.", "The report of FY-2017 names no one."},
	{"The text follows ISO-2022.", "The text follows the post-2015 agenda."},
	{"Ticket QRX-1999 is open.", "The ticket of Nov-1999 is open."},
	{"Set the field start_2019 first.", "Set the field of 2019 first."},
	{"Set jan_total first.", "Set January's total first."},
	{"The value of next_may is empty.", "The value of next May is empty."},
	{"Use `path.sep` in scripts.", "Use it in Sept. in scripts."},
	{"Read ${path.sep} first.", "Read the path of Sep. first."},
	{"The change c82feb728 is in.", "The change of 28 Feb is in."},
	{"Set FREQ=DAILY first.", "Set it daily first."},
	{"Give length = 2048 first.", "Give year = 2018 first."},
	{"A count of `70 experts` holds.", "The count of '70 holds."},
	{"May be left open.", "May was left open."},
	{"May have been lost.", "May has been lost to rain."},
	{"Compare it with Date.now() here.", "Compare it now here."},
	{"The default is `20` bytes.", "The default was set in the summer of '20."},
	{"Then listen(1937) is called.", "Then (1937) he was called."},
	{"A call of sleep(2000) follows.", "A call (2000) follows."},
	{"See https://example.org/2018/05/03/story.html.", "See the story of 2018/05/03."},
	{"See <https://example.org/blog/february-2023-security/>.", "See the blog of February 2023."},
	{"See www.example.org/2022-October/75.html.", "See the page of 2022-October."},
	{"See http://example.org/?from=2019-02-03&to=may.", "See the days from 2019-02-03 to May."},
	{"The National Organization for Women (NOW) sued.", "The National Organization for Women now sued."},
	{"Human Rights Service (HRS) sued.", "It took 4 hrs."},
	{"The Society of Electrical Posts (SEP) sued.", "The Society (Sep. 2019) sued."},
	{"Sizes of 800, 1000, 1400, 2000 and 5000 fit.", "Wins in 1980, 1984, 1992, 2000 and 2004 came."},
	{"Steps of 10, 50, 100, 2000, 5000 fit.", "It fit in 1998, 2000, 2004."},
	{"The zone is GMT+08:00 there.", "The hour is 08:00 GMT there."},
	{"The zone is UTC+0100 there.", "The hour is 0100 UTC there."},
}
