package temporal

import "testing"

// narrativeCorpus has dates that only what the text tells before them settles.
// The reference date is Tuesday, 12 February 2013.
var narrativeCorpus = []dated{
	{text: "In 1914 the mill employed 300 men. Five years later only 40 were left.", want: "1914 1919"},
	{text: "In the spring of 1861 war broke out. By July, 30,000 men had enlisted.", want: "1861-SP 1861-07"},
	{text: "The siege began on 18 May 1863. It lasted until 4 July. The next day, the town rejoiced.", want: "1863-05-18 1863-07-04 1863-07-05"},
	{text: "The pact was signed on 28 June 1919 and ratified the next January.", want: "1919-06-28 1920-01"},
	{text: "The canal opened in 1819. Twenty years earlier, nobody had thought of it.", want: "1819 1799"},
	{text: "In 1588 the fleet sailed in May and was scattered in August.", want: "1588 1588-05 1588-08"},
	{text: "During the winter of 1941-42 the city starved. In March, a road was opened.", want: "1941-WI 1942-03"},
	{text: "The war ended in 1865. The next year, a law was passed.", want: "1865 1866"},
	{text: "The war ended in 1865. Next year, a law will be passed.", want: "1865 2014"},
	{text: "The mill burned in May 1940. The museum will open in October.", want: "1940-05 2013-10"},
	{text: "The mill burned in May 1940. The ruins fell in October.", want: "1940-05 1940-10"},
	{text: "In 1953 she went to sea. She did not return until the following July.", want: "1953 1954-07"},
	{text: "In March 1953 she went to sea. She did not return until the following July.", want: "1953-03 1953-07"},
	// so much later, with a date in apposition, and later than nothing that is dated
	{text: "Three weeks later, on 7 September 1812, the armies met.", want: "1812-09-07 1812-09-07"},
	{text: "A century later, in 1776, the towns rebelled.", want: "1776 1776"},
	{text: "Three decades later, the case remains unsolved.", want: "P30Y"},
	{text: "A minute later, the line went dead.", want: "PT1M"},
	{text: "He rang on 3 May 2011 at noon. An hour later the line went dead.", want: "2011-05-03T12:00 2011-05-03T13:00"},
	{text: "I came in '74. In the fall my brother came.", want: "1974 1974-FA"},
	{text: "We married in the summer of '79 and our first was born the next March.", want: "1979-SU 1980-03"},
	{text: "It was a Tuesday, the 4th of June, when the letter came.", want: "2012-06-04"},
	{text: "It will be a Tuesday, the 4th of June, when the letter comes.", want: "2013-06-04"},
	// decades and centuries that the text is in
	{text: "During the 1920s oil was found, and by the end of the decade both armies were ready.", want: "192 192"},
	{text: "In the 1840s his body was brought home. A decade later his nephew ruled.", want: "184 185"},
	{text: "In the 18th century the town grew. By the end of the century it had 900 people.", want: "17 17"},
	{text: "In the 1840s it was sold. In 1887 it burned. A decade later it was gone.", want: "184 1887 1897"},
	// quarters of a century are no quarters of a year
	{text: "In the last quarter of the 18th century, prices doubled.", want: "17"},
	{text: "In the first quarter of the 20th century, prices doubled.", want: "19"},
	{text: "In the last quarter of 2011, prices doubled.", want: "2011-Q4"},
	// the same unit of another year
	{text: "Exports rose in October from the same month last year.", want: "2012-10 2011-10"},
	{text: "Exports rose in October from the same month a year earlier.", want: "2012-10 2011-10"},
	{text: "Exports rose this week from the same week a year ago.", want: "2013-W07 2012-W07"},
	{text: "Exports rose in October from the same month of 2009.", want: "2012-10 2009-10"},
}

func TestNarrativeCorpus(t *testing.T) { checkDated(t, narrativeCorpus) }

// TestInferred: without a reference date, the text's own days count.
func TestInferred(t *testing.T) {
	for _, c := range []dated{
		{text: "It was cold. He came home on Monday, 3 April 1882. He left on Wednesday. He had been away since 1880 and stayed away for years, as his letters of those years say again and again in many words.",
			want: "1882-04-03 1882-04-05 1880 PXY"},
		{text: "In 1588 the fleet sailed in May and was scattered in August.", want: "1588 1588-05 1588-08"},
	} {
		if got := values(c.text, Options{}); got != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

// TestWeekOfMonth: a week belongs to the month that has its Thursday.
func TestWeekOfMonth(t *testing.T) {
	checkDated(t, []dated{
		{text: "They met in the first week of December 2012.", want: "2012-W49"},
		{text: "They met in the last week of July 2017.", want: "2017-W30"},
		{text: "They met in the third week of January 2018.", want: "2018-W03"},
		{text: "They met in the last week of September 2021.", want: "2021-W39"},
		{text: "They met in the first week of 2021.", want: "2021-W01"},
		{text: "They met in the last week of 2020.", want: "2020-W53"},
	})
}
