package temporal

import "testing"

// storyCorpus has the years of a story, which only what it tells before says; each
// text is read without a reference date and with one long after it.
var storyCorpus = []struct{ name, text, want string }{
	{"time goes forward", "The duke fell ill in February 1338. He recovered, and in September he rode out. He died on the 19th.", "1338-02 1338-09 1338-09-19"},
	{"a month that lies just behind", "The fort fell on 2 July 1702. The town had been taken in June.", "1702-07-02 1702-06"},
	{"the day of the next month", "They sailed on 29 October 1702. On the 3rd they saw land.", "1702-10-29 1702-11-03"},
	{"a heading that is a year", "In 1641 nothing happened.\n\n1642\n\nIn March the river froze.\n\n1643\n\nIn March it did not.", "1641 1642 1642-03 1643 1643-03"},
	{"a heading with a range", "The Salt War, 1641-1645\n\nIn May the duke closed the gates. In August he opened them.", "1641/1645 1641-05 1641-08"},
	{"a clause that looks back", "In May 1809 Marcade crossed the river. He had fought at Lodi in 1796. In July he was beaten.", "1809-05 1796 1809-07"},
	{"a relative clause", "In May 1809 Marcade, who fought at Lodi in 1796 and in Egypt two years later, crossed the river. In July he was beaten.", "1809-05 1796 1798 1809-07"},
	{"a quotation", "In March 1993 a plan was put forward. \"We have had plans since 1991,\" he said. In May it failed.", "1993-03 1991 1993-05"},
	{"a book", "In May 1702 the fort fell. A history, published in 1932, calls it a disgrace. In July the town fell.", "1702-05 1932 1702-07"},
	{"brackets", "In May 1702 the fort (pulled down in 1893) fell. In July the town fell.", "1702-05 1893 1702-07"},
	{"a treaty by its year", "In May 1702 the duke tore up the treaty of 1688. In July the town fell.", "1702-05 1688 1702-07"},
	{"a decade between", "In May 1862 the mill burned. Mills of the 1840s were of wood. In July it was built anew.", "1862-05 184 1862-07"},
	{"the end of a year", "By the end of 1862 nothing had changed. In March the army moved.", "1862 1863-03"},
	{"late in the year", "Late in 1862 the army moved. In November it halted.", "1862 1862-11"},
	{"the end of the month after a day", "A truce lasted from 1 October 1702 until the middle of the month. That winter was hard.", "1702-10-01/1702-10 1702-WI"},
	{"before Christ", "In the spring of 216 BC he marched north. In August he was beaten. Two years later he came back.", "BC0216-SP BC0216-08 BC0214"},
	{"a winter before Christ", "In the winter of 197–196 BC they voted for war. In April the fleet sailed.", "BC0197-WI BC0196-04"},
	{"years of the Middle Ages", "He was crowned in 1301. In 1334 he fell ill, and from 1336 his daughter ruled.", "1301 1334 1336"},
	{"that month", "The weavers rose in the winter of 1307-08; that February forty of them were hanged.", "1307-WI 1308-02"},
	{"a season of the next year", "The war began in 1325, and in the spring of the following year it ended.", "1325 1326-SP"},
	{"from one day to another", "On 5 August 1702 the guns fell silent. From the 7th to the 12th the dead were buried.", "1702-08-05 1702-08-07/1702-08-12"},
	{"the feast of its calendar", "He was crowned on Easter Sunday 1301. On Whit Monday he rode out.", "1301-04-02 1301-05-22"},
	{"so long after that", "In November 1903 the drift stopped. A month after that the first man fell ill.", "1903-11 1903-12"},
	{"the hours of a night", "They left at 1900 hours on 2 April 1943. At 0215 they saw the coast. By 0352 they were ashore.", "1943-04-02T19:00 1943-04-03T02:15 1943-04-03T03:52"},
}

func TestStoryCorpus(t *testing.T) {
	for _, c := range storyCorpus {
		for _, o := range []Options{{}, {Ref: reference}} {
			if got := values(c.text, o); got != c.want {
				t.Errorf("%s, reference %q: %q: got %q, want %q", c.name, o.Ref, c.text, got, c.want)
			}
		}
	}
}
