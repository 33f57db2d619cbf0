package temporal

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/timeline"
)

// oddities are expressions that say no date, or an impossible one.
var oddities = []string{
	"", "the 32nd of Octember", "February 30", "31 June 2018", "year 99999999999", "in the year 0", "0 BC", "99:99", "25:00", "13/13/2013", "00/00/0000",
	"the 0th of May", "-5 days ago", "99999999999999999999 years ago", "0 weeks later", "1/0 years", "May 0", "May 99", "9999-99-99", "2018-02-29", "12/31/9999",
	"10000000000 years before 9999", "in 5 millennia", "the 99th century BC", "every 0 days", "the last first of next", "of the of the of the",
	"between between and and", "from to until till", "'''''98", "Q9 2019", "Q0", "H3", "the eleventy-first of May", "quarter quarter past quarter", "\xff\xfe May \x80 5",
	"May\u00a05,\u20092018", "noon noon noon", "a a a week week ago ago", "5–7–9 June 2018–2019–2020", "the day before the day after the day before yesterday",
	"nineteen nineteen nineteen", "twenty twenty twenty", "c. c. c. 5", "2018-06-05T99:99:99Z", "2018-W99", "1e9 years", "the first last week of the last first month",
	"Monday Tuesday Wednesday Thursday", "January February March", "1990 1991 1992", "1990–1991–1992", "every every every day", "in in in 2012", "12 a.m. p.m.", "29 February 1900",
}

func FuzzFind(f *testing.F) {
	for _, s := range oddities {
		f.Add(s, false)
		f.Add("They met on "+s+", he said Friday.", true)
	}
	for _, corpus := range [][]meaning{calendarCorpus, yearCorpus, relativeCorpus, clockCorpus, durationCorpus, setCorpus} {
		for _, c := range corpus {
			f.Add(c.say[0], true)
		}
	}
	f.Fuzz(func(t *testing.T, src string, known bool) {
		if len(src) > 1<<12 {
			return
		}
		var o Options
		if known {
			o.Ref = reference
		}
		check(t, src, o)
	})
}

// check holds what is promised of any text: spans in bounds and in order, ends
// inside their range, and the same answer twice.
func check(t *testing.T, src string, o Options) {
	t.Helper()
	x, ms, ref, rs := read(src, o)
	if len(ms) != len(rs) {
		t.Fatalf("%d mentions, %d resolutions", len(ms), len(rs))
	}
	last := 0
	for i := range ms {
		m := &ms[i]
		if m.OuterFirst < last || m.First < m.OuterFirst || m.Last <= m.First || m.OuterLast < m.Last || m.OuterLast > x.Len() {
			t.Fatalf("%q: mention %d has spans %d %d %d %d after %d of %d", src, i, m.OuterFirst, m.First, m.Last, m.OuterLast, last, x.Len())
		}
		last = m.OuterLast
		if m.Range {
			for _, e := range m.Ends {
				if e.First < m.First || e.Last > m.Last || e.Last <= e.First {
					t.Fatalf("%q: end %v of mention %d-%d", src, e, m.First, m.Last)
				}
			}
			if m.Ends[0].Last > m.Ends[1].First {
				t.Fatalf("%q: ends %v overlap", src, m.Ends)
			}
		}
		if rs[i].Value == "" {
			t.Fatalf("%q: no value for %q (%s)", src, x.Bytes(m.First, m.Last), m.Rule)
		}
		if p := rs[i].Period; !p.IsZero() && !p.Begin.IsZero() && !p.End.IsZero() && p.Last().Before(p.First()) {
			t.Fatalf("%q: period %s ends before it begins", src, p)
		}
	}
	_, ms2, ref2, rs2 := read(src, o)
	if ref != ref2 || cmp.Diff(ms, ms2) != "" || cmp.Diff(rs, rs2, cmp.Comparer(func(a, b timeline.Date) bool { return a == b })) != "" {
		t.Fatalf("%q: two readings differ", src)
	}
}

func TestOddities(t *testing.T) {
	for _, s := range oddities {
		for _, o := range []Options{{}, {Ref: reference}, {Ref: reference, DayFirst: true, Southern: true, FiscalStart: 10, Pivot: 30, PreferNext: true}} {
			check(t, s, o)
			check(t, "They met in "+s+" and left.", o)
		}
	}
}

// TestImpossible holds that a date that does not exist is found, flagged and not
// moved to one that does.
func TestImpossible(t *testing.T) {
	for _, c := range []struct {
		text, want string
		flags      Flags
	}{
		{"They met on February 30.", "XXXX-02-30", Impossible},
		{"They met on 31 June 2018.", "2018-06-31", Impossible},
		{"They met on 2018-02-29.", "2018-02-29", Impossible},
		{"They met on Monday, June 5, 2018.", "2018-06-05", WrongWeekday},
		{"They met on Tuesday, June 5, 2018.", "2018-06-05", 0},
		{"They met on 3/4/2018.", "2018-03-04", Ambiguous},
		{"They met on 13/4/2018.", "2018-04-13", 0},
	} {
		_, ms, _, rs := read(c.text, Options{Ref: reference})
		if len(ms) != 1 || rs[0].Value != c.want || rs[0].Flags != c.flags {
			t.Errorf("%q: got %s %v, want %s %v", c.text, show(c.text, Options{Ref: reference}), rs, c.want, c.flags)
		}
	}
}

// TestLinear holds that the cost grows with the text and no faster. A step that
// looked at all the mentions, or all the text, for each of some hundred thousand
// tokens would not come to an end within the time that go test allows.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("long texts")
	}
	for _, unit := range []string{
		"of the ", "the ", "May ", "5 ", "two weeks after ", "Monday ", "the day before ", "a ", "1990-", "twenty ", "between 5 and ", "last ", "1/2/", "12:", "- ", "and ",
		"2017 ", "in 2012 and ", "noon ", "every ", "'98 ", "first of the ", "\"", "(",
		"6-8 Monday ", "the first half ", "two weeks later, ", "0730-0930 ", "the same week last year ", "the quarter ended June 30 ", "the 1920s a decade later ", "in 1914 in May ",
	} {
		src := strings.Repeat(unit, 300_000/len(unit))
		_, ms, _, rs := read(src, Options{})
		if len(ms) != len(rs) {
			t.Errorf("%q: %d mentions, %d resolutions", unit, len(ms), len(rs))
		}
	}
}

const benchText = `WASHINGTON, July 16, 2018 (Reporter) - The minister said on Friday that more than 15,705 kilos were seized between May
and September 2017, up from 12 tons a year earlier. In the last three months of 2016 the navy had stopped 26 boats; officials expect to
finish the new port by the end of next year. The two-year plan, announced last week, may cost $1.2 billion. They met at 8:30 a.m. on
Tuesday and will meet again in early August. Nobody was hurt when the ship ran aground near the coast, and most of the crew went home. `

func BenchmarkFindResolve(b *testing.B) {
	src := strings.Repeat(benchText, 20)
	x := new(token.Text)
	x.Scan(english.Load(), src)
	nums := numeral.Find(x, nil)
	var ms []Mention
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		ms = Find(x, nums, ms[:0])
		Resolve(x, ms, Options{Ref: reference}, nil)
	}
}

func BenchmarkFind(b *testing.B) {
	src := strings.Repeat(benchText, 20)
	x := new(token.Text)
	x.Scan(english.Load(), src)
	nums := numeral.Find(x, nil)
	var ms []Mention
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		ms = Find(x, nums, ms[:0])
	}
}
