package temporal

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// story is told in the order of events; only context gives the years.
const story = `The war began in 1861. On April 12 the guns opened fire on the fort, and three days later the president called for troops.
In July the armies met near the capital. The following spring a new army landed on the coast.
On June 25 the battle for the city began; it lasted a week. By September the invaders had turned north.
In 1863 they marched again. On July 1 the two armies met, and on the 3rd the attack failed. The next day the river fortress fell.
In November the president spoke at the graves; by the end of the year both sides were tired. Early the next year a new general took command.
Two years later the war was over. That April the capital fell, and in the summer of that year the last ship gave up.`

func TestStory(t *testing.T) {
	want := `[1861]=1861
[April 12]=1861-04-12
[three days later]=1861-04-15
[July]=1861-07
[The following spring]=1862-SP
[June 25]=1862-06-25
[a week]=P1W
[September]=1862-09
[1863]=1863
[July 1]=1863-07-01
[the 3rd]=1863-07-03
[The next day]=1863-07-04
[November]=1863-11
[the end of the year]=1863 END
[Early the next year]=1864 START
[Two years later]=1866
[That April]=1866-04
[the summer of that year]=1866-SU`
	for name, o := range map[string]Options{"dated long after": {Ref: reference}, "without a date": {}} {
		if d := cmp.Diff(want, list(story, o)); d != "" {
			t.Errorf("%s: %s", name, d)
		}
	}
}

// TestCounting holds what words count from that look at the text before them.
func TestCounting(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The river froze in the winter of 1431-32, and that spring the ice went out.", "[the winter of 1431-32]=1431-WI\n[that spring]=1432-SP"},
		{"In March 1888 a flood came, and that autumn the mayor left.", "[March 1888]=1888-03\n[that autumn]=1888-FA"},
		{"It rose on 23 August 2012 above the mark of 1997. Three days earlier it rained.", "[23 August 2012]=2012-08-23\n[1997]=1997\n[Three days earlier]=2012-08-20"},
		{"Sales rose in the June quarter of 2012 and fell in the same quarter of 2011.", "[the June quarter of 2012]=2012-Q2\n[the same quarter of 2011]=2011-Q2"},
		{"Profit rose to $3 million in 2012 from $2 million a year earlier.", "[2012]=2012\n[a year earlier]=2011"},
		{"They won 31 seats more than four years ago.", "[four years ago]=2009"},
		{"They met more than four years ago.", "[more than four years ago]=2009 MORE_THAN"},
	} {
		if d := cmp.Diff(c.want, list(c.text, Options{Ref: reference})); d != "" {
			t.Errorf("%q: %s", c.text, d)
		}
	}
}

// list writes the mentions of a text, one a line.
func list(src string, o Options) string {
	x, ms, _, rs := read(src, o)
	var b []string
	for i := range ms {
		s := "[" + x.Bytes(ms[i].First, ms[i].Last) + "]=" + rs[i].Value
		if m := rs[i].Mod.TIMEX(); m != "" {
			s += " " + m
		}
		b = append(b, s)
	}
	return strings.Join(b, "\n")
}

func TestReference(t *testing.T) {
	for _, c := range []struct {
		name, text string
		o          Options
		basis      Basis
		date, want string
	}{
		{"given", "They met last week.", Options{Ref: reference}, Given, "2013-02-12", "[last week]=2013-W06"},
		{"unknown", "They met last week.", Options{}, Unknown, "", "[last week]=XXXX-WXX"},
		{"dateline", "PANAMA CITY, July 16, 2018 (Reporter) - They met on Friday.", Options{}, Dateline, "2018-07-16", "[July 16, 2018]=2018-07-16\n[Friday]=2018-07-13"},
		{"byline", "The Port\n\nBy Ana Ruiz\nJuly 16, 2018\n\nThey met yesterday in the port and talked.", Options{}, Dateline, "2018-07-16", "[July 16, 2018]=2018-07-16\n[yesterday]=2018-07-15"},
		{"masthead", "2018 EDITION, No.4 (JULY)\n\nThe Port Review\n\nThe port grew this year, the review says, and so did the town.", Options{}, Heading, "2018-07", "[2018]=2018\n[JULY]=2018-07\n[this year]=2018"},
		{"inferred, not from a plan", "The station, closed since January 1967, is to be reopened in 2027.", Options{}, Inferred, "1967-01",
			"[January 1967]=1967-01\n[2027]=2027"},
		{"inferred", "The course ran from January 20 to February 7, 2023. It was held again on May 2-4 in the capital.", Options{}, Inferred, "2023-02-07",
			"[January 20 to February 7, 2023]=2023-01-20/2023-02-07\n[May 2-4]=2023-05-02/2023-05-04"},
	} {
		_, _, ref, _ := read(c.text, c.o)
		if ref.Basis != c.basis || ref.Date.String() != c.date {
			t.Errorf("%s: got %s from %s, want %s from %s", c.name, ref.Date, ref.Basis, c.date, c.basis)
		}
		if d := cmp.Diff(c.want, list(c.text, c.o)); d != "" {
			t.Errorf("%s: %s", c.name, d)
		}
	}
}

// TestTense holds that the tense of the clause chooses between last and next.
func TestTense(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"They met on Friday.", "[Friday]=2013-02-08"},
		{"They will meet on Friday.", "[Friday]=2013-02-15"},
		{"They are to meet on Friday.", "[Friday]=2013-02-15"},
		{"They plan to meet on Friday.", "[Friday]=2013-02-15"},
		{"They said on Friday that they will go.", "[Friday]=2013-02-08"},
		{"They had met on Friday.", "[Friday]=2013-02-08"},
		{"The vote is expected in November.", "[November]=2013-11"},
		{"The vote was held in November.", "[November]=2012-11"},
		{"They met last year in September.", "[last year]=2012\n[September]=2012-09"},
		{"They must leave by Friday.", "[Friday]=2013-02-15"},
		{"The offer was extended until Friday.", "[Friday]=2013-02-15"},
		{"The case will be heard in May.", "[May]=2013-05"},
		{"The firm expects to report third-quarter earnings soon.", "[third-quarter]=2012-Q3\n[soon]=FUTURE_REF"},
		{"In the year ended March 31 sales fell.", "[the year]=P1Y\n[March 31]=2012-03-31"},
		{"They will be back in three weeks.", "[three weeks]=2013-03-05"},
		{"It was the worst storm in three weeks.", "[three weeks]=P3W"},
	} {
		if d := cmp.Diff(c.want, list(c.text, Options{Ref: reference})); d != "" {
			t.Errorf("%q: %s", c.text, d)
		}
	}
}

// TestOptions holds what each option changes.
func TestOptions(t *testing.T) {
	for _, c := range []struct {
		text   string
		o      Options
		period string
	}{
		{"They met on 3/4/2012.", Options{}, "2012-03-04"},
		{"They met on 3/4/2012.", Options{DayFirst: true}, "2012-04-03"},
		{"Sales rose in fiscal 2012.", Options{}, "2012"},
		{"Sales rose in fiscal 2012.", Options{FiscalStart: 10}, "2011-10/2012-09"},
		{"They met in the summer of 2012.", Options{Southern: true}, "2012-30"},
		{"They met in '45.", Options{Pivot: 50}, "2045"},
		{"They met in '45.", Options{Pivot: 30}, "1945"},
		{"They met on Friday.", Options{}, "2013-02-08"},
		{"They met on Thanksgiving 2012.", Options{}, "2012-11-22"},
		{"They met on Thanksgiving 2012.", Options{Country: "CA"}, "2012-10-08"},
		{"They met on Mother's Day 2012.", Options{Country: "GB"}, "2012-03-18"},
		{"They met on Independence Day 2012.", Options{Country: "PA"}, "2012-11-28"},
		{"Meeting on Friday.", Options{PreferNext: true}, "2013-02-15"},
	} {
		c.o.Ref = reference
		_, ms, _, rs := read(c.text, c.o)
		if len(ms) != 1 || rs[0].Period.String() != c.period {
			t.Errorf("%q with %+v: got %v, want %s", c.text, c.o, rs, c.period)
		}
	}
}

// TestOuter holds the outer extent and the relation of the preposition.
func TestOuter(t *testing.T) {
	for _, c := range []struct {
		text, outer string
		rel         Relation
	}{
		{"It grew since May 2012.", "since May 2012", Since},
		{"It grew until 2012.", "until 2012", Until},
		{"It closed by Friday.", "by Friday", By},
		{"It closed no later than Friday.", "no later than Friday", By},
		{"It opened before 2012.", "before 2012", Before},
		{"It opened prior to 2012.", "prior to 2012", Before},
		{"It opened after 2012.", "after 2012", After},
		{"It ran between May and June 2012.", "between May and June 2012", Between},
		{"It ran from May to June 2012.", "from May to June 2012", NoRelation},
		{"It ran from May 2012.", "from May 2012", Since},
		{"It closed within two weeks.", "within two weeks", Within},
		{"It opened during the summer of 2012.", "during the summer of 2012", During},
		{"It ran through 2012.", "through 2012", Through},
		{"It pays from 2014 onwards.", "from 2014 onwards", Since},
		{"It pays in 2014 or later.", "in 2014 or later", Since},
		{"It opened on Friday.", "on Friday", NoRelation},
	} {
		x, ms, _, _ := read(c.text, Options{Ref: reference})
		if len(ms) != 1 || x.Bytes(ms[0].OuterFirst, ms[0].OuterLast) != c.outer || ms[0].Relation != c.rel {
			t.Errorf("%q: got %s", c.text, show(c.text, Options{Ref: reference}))
			for _, m := range ms {
				t.Errorf("  outer %q, relation %q", x.Bytes(m.OuterFirst, m.OuterLast), m.Relation)
			}
		}
	}
}

// TestPeriods holds the periods of amounts that are tied to a date.
func TestPeriods(t *testing.T) {
	for _, c := range []struct{ text, inner, period string }{
		{"They will be away for three days starting on Monday.", "three days starting on Monday", "2013-02-18/2013-02-20"},
		{"They stay for two weeks from 20 May.", "two weeks from 20 May", "2013-05-20/2013-06-02"},
		{"They will be away the next three days.", "the next three days", "2013-02-13/2013-02-15"},
		{"Sales fell in the last three months.", "the last three months", "2012-11-12/2013-02-11"},
		{"Sales fell in the first six weeks of this year.", "the first six weeks of this year", "2013-W01/2013-W06"},
		{"Sales fell in the year to December 31, 2011.", "the year", "2011-01-01/2011-12-31"},
		{"Sales fell in the three months ended June 30, 2012.", "the three months", "2012-04-01/2012-06-30"},
		{"It must close within nine months.", "nine months", "2013-02-12/2013-11-11"},
		{"It lasted nine months.", "nine months", ""},
	} {
		x, ms, _, rs := read(c.text, Options{Ref: reference})
		if len(ms) == 0 || x.Bytes(ms[0].First, ms[0].Last) != c.inner || rs[0].Period.String() != c.period {
			t.Errorf("%q: got %s with %v, want [%s] with %s", c.text, show(c.text, Options{Ref: reference}), rs, c.inner, c.period)
		}
	}
}
