package timeline_test

import (
	"encoding/json"
	"testing"
	"time"
	"unsafe"

	"github.com/almanac-go/almanac/timeline"
	"pgregory.net/rapid"
)

// forms holds a date of every shape: its EDTF, its TIMEX3 and its first and last day.
var forms = []struct {
	edtf, timex, first, last string
	grain                    timeline.Grain
	reason                   string
}{
	{"2018-06-05T14:30:05", "2018-06-05T14:30:05", "2018-06-05", "2018-06-05", timeline.GrainSecond, "second"},
	{"2018-06-05T14:30", "2018-06-05T14:30", "2018-06-05", "2018-06-05", timeline.GrainMinute, "minute"},
	{"2018-06-05T14", "2018-06-05T14", "2018-06-05", "2018-06-05", timeline.GrainHour, "hour"},
	{"2018-06-05TMO", "2018-06-05TMO", "2018-06-05", "2018-06-05", timeline.GrainPartOfDay, "EDTF has no mornings"},
	{"2018-06-05TNI", "2018-06-05TNI", "2018-06-05", "2018-06-05", timeline.GrainPartOfDay, "a night ends with its civil day"},
	{"2018-06-05", "2018-06-05", "2018-06-05", "2018-06-05", timeline.GrainDay, "day"},
	{"2016-02-29", "2016-02-29", "2016-02-29", "2016-02-29", timeline.GrainDay, "leap day"},
	{"2018-W23-WE", "2018-W23-WE", "2018-06-09", "2018-06-10", timeline.GrainWeekend, "Saturday and Sunday"},
	{"2018-W23", "2018-W23", "2018-06-04", "2018-06-10", timeline.GrainWeek, "Monday to Sunday"},
	{"2020-W53", "2020-W53", "2020-12-28", "2021-01-03", timeline.GrainWeek, "a long ISO year"},
	{"2019-W01", "2019-W01", "2018-12-31", "2019-01-06", timeline.GrainWeek, "begins in the year before"},
	{"2016-05", "2016-05", "2016-05-01", "2016-05-31", timeline.GrainMonth, "month"},
	{"2000-02", "2000-02", "2000-02-01", "2000-02-29", timeline.GrainMonth, "leap century"},
	{"1900-02", "1900-02", "1900-02-01", "1900-02-28", timeline.GrainMonth, "no leap century"},
	{"2018-21", "2018-SP", "2018-03-01", "2018-05-31", timeline.GrainSeason, "spring"},
	{"2018-22", "2018-SU", "2018-06-01", "2018-08-31", timeline.GrainSeason, "summer"},
	{"2018-23", "2018-FA", "2018-09-01", "2018-11-30", timeline.GrainSeason, "autumn"},
	{"2017-24", "2017-WI", "2017-12-01", "2018-02-28", timeline.GrainSeason, "winter begins in its December"},
	{"2015-24", "2015-WI", "2015-12-01", "2016-02-29", timeline.GrainSeason, "winter with a leap day"},
	{"2017-30", "2017-SU", "2017-12-01", "2018-02-28", timeline.GrainSeason, "southern summer"},
	{"2018-32", "2018-WI", "2018-06-01", "2018-08-31", timeline.GrainSeason, "southern winter"},
	{"2018-34", "2018-Q2", "2018-04-01", "2018-06-30", timeline.GrainQuarter, "quarter"},
	{"2018-40", "2018-H1", "2018-01-01", "2018-06-30", timeline.GrainHalf, "first half"},
	{"2018-41", "2018-H2", "2018-07-01", "2018-12-31", timeline.GrainHalf, "second half"},
	{"2017", "2017", "2017-01-01", "2017-12-31", timeline.GrainYear, "year"},
	{"0000", "BC0001", "0000-01-01", "0000-12-31", timeline.GrainYear, "1 BC is year 0"},
	{"-0043", "BC0044", "-0043-01-01", "-0043-12-31", timeline.GrainYear, "the year of Caesar's death"},
	{"-0043-03-15", "BC0044-03-15", "-0043-03-15", "-0043-03-15", timeline.GrainDay, "the day of it"},
	{"-9999", "BC10000", "-9999-01-01", "-9999-12-31", timeline.GrainYear, "the earliest year"},
	{"9999", "9999", "9999-01-01", "9999-12-31", timeline.GrainYear, "the latest year"},
	{"201X", "201", "2010-01-01", "2019-12-31", timeline.GrainDecade, "the 2010s"},
	{"000X", "000", "0001-01-01", "0009-12-31", timeline.GrainDecade, "the first decade has no year 0"},
	{"BC044", "BC044", "-0448-01-01", "-0439-12-31", timeline.GrainDecade, "449 to 440 BC"},
	{"BC000", "BC000", "-0008-01-01", "0000-12-31", timeline.GrainDecade, "9 to 1 BC"},
	{"19XX", "19", "1900-01-01", "1999-12-31", timeline.GrainCentury, "the 20th century, as TIMEX3 has it"},
	{"00XX", "00", "0001-01-01", "0099-12-31", timeline.GrainCentury, "the first century"},
	{"-04XX", "BC04", "-0499-01-01", "-0400-12-31", timeline.GrainCentury, "500 to 401 BC, the fifth"},
	{"-00XX", "BC00", "-0099-01-01", "0000-12-31", timeline.GrainCentury, "100 to 1 BC, the first"},
	{"2XXX", "2", "2000-01-01", "2999-12-31", timeline.GrainMillennium, "the third millennium"},
	{"-1XXX", "BC1", "-1999-01-01", "-1000-12-31", timeline.GrainMillennium, "2000 to 1001 BC"},
}

func TestMustDate(t *testing.T) {
	defer func() {
		if _, ok := recover().(*timeline.ParseError); !ok {
			t.Error("31 June is a date")
		}
	}()
	if timeline.MustDate("2018-06-30").Day() != 30 {
		t.Error("30 June is none")
	}
	timeline.MustDate("2018-06-31")
}

func TestDateForms(t *testing.T) {
	for _, tt := range forms {
		t.Run(tt.edtf, func(t *testing.T) {
			d := must(t, tt.edtf)
			if got := d.String(); got != tt.edtf {
				t.Errorf("%s: String = %q", tt.reason, got)
			}
			if got := d.TIMEX(); got != tt.timex {
				t.Errorf("%s: TIMEX = %q, want %q", tt.reason, got, tt.timex)
			}
			if d.Grain() != tt.grain {
				t.Errorf("%s: grain %v, want %v", tt.reason, d.Grain(), tt.grain)
			}
			if d.First().String() != tt.first || d.Last().String() != tt.last {
				t.Errorf("%s: %v to %v, want %s to %s", tt.reason, d.First(), d.Last(), tt.first, tt.last)
			}
			north := d
			if s := d.Season(); s.IsSouthern() {
				north = timeline.NewSeason(d.Year(), s.Northern())
			}
			if back := must(t, tt.timex); back != north {
				t.Errorf("%s: TIMEX %q reads as %v", tt.reason, tt.timex, back)
			}
		})
	}
}

func TestParseDateLenient(t *testing.T) {
	tests := []struct{ in, want, reason string }{
		{"2018-XX", "2018", "a month left open"},
		{"2018-XX-XX", "2018", "month and day left open"},
		{"2018-06-XX", "2018-06", "a day left open"},
		{"2018-26", "2018-22", "a summer expressly northern"},
		{"2018-06-05T24:00", "2018-06-06T00:00", "midnight at the end of a day"},
	}
	for _, tt := range tests {
		if got := must(t, tt.in).String(); got != tt.want {
			t.Errorf("%s: %s reads as %s, want %s", tt.reason, tt.in, got, tt.want)
		}
	}
}

func TestParseDateErrors(t *testing.T) {
	tests := []struct{ in, element, reason string }{
		{"", "date", "no text"},
		{"x", "year", "no digits"},
		{"2018-06-31", "day", "June has thirty days"},
		{"2017-02-29", "day", "no leap year"},
		{"2018-00", "month", "no month 0"},
		{"2018-13", "month", "neither month nor season"},
		{"2018-37", "month", "a third of a year is not supported"},
		{"2018-6", "month", "one digit"},
		{"2018-06-5", "day", "one digit"},
		{"2018-06-050", "day", "three digits"},
		{"2018-Q5", "quarter", "no fifth quarter"},
		{"2018-H0", "half", "no half 0"},
		{"2018-W00", "week", "no week 0"},
		{"2018-W53", "week", "2018 has 52 weeks"},
		{"9999-W52", "week", "ends in the year 10000"},
		{"9999-24", "season", "ends in the year 10000"},
		{"2018-06-05T", "hour", "no time"},
		{"2018-06-05T25", "time", "no such hour"},
		{"2018-06-05T14:60", "time", "no such minute"},
		{"2018-06-05T24:01", "time", "24:00 is the last"},
		{"2018-06-05T14:30Z", "end", "a zone"},
		{"2018-06-05 ", "end", "a space"},
		{" 2018", "year", "a space"},
		{"12345", "year", "five digits"},
		{"99999999999", "year", "too many digits"},
		{"-0000", "year", "year 0 has no sign"},
		{"BC0000", "year", "people have no year 0"},
		{"BC10001", "year", "before the earliest"},
		{"-044X", "decade", "people's decades BC are not EDTF's"},
		{"BC100X", "year", "a mixture"},
		{"-044", "year", "three digits"},
		{"20X", "year", "three places"},
		{"XXXX", "year", "nothing is said"},
		{"2018-06-05/2018-06-09", "end", "a period"},
		{"2018~", "end", "a mark of a period"},
		{"٢٠١٨", "year", "digits that are not ASCII"},
		{"\xff\xfe", "year", "no UTF-8"},
	}
	for _, tt := range tests {
		d, err := timeline.ParseDate(tt.in)
		e, ok := err.(*timeline.ParseError)
		if !ok {
			t.Errorf("%s: %q reads as %v with error %v", tt.reason, tt.in, d, err)
			continue
		}
		if e.Element != tt.element || e.Value != tt.in || e.Reason == "" {
			t.Errorf("%s: %q gives %#v, want element %q", tt.reason, tt.in, e, tt.element)
		}
	}
}

func TestConstructorsRefuse(t *testing.T) {
	ok := func(_ timeline.Date, ok bool) bool { return ok }
	day, _ := timeline.NewDay(2018, 6, 5)
	tests := []struct {
		made   bool
		reason string
	}{
		{ok(timeline.NewDay(2018, 6, 31)), "31 June"},
		{ok(timeline.NewDay(2018, 6, 0)), "day 0"},
		{ok(timeline.NewDay(10000, 1, 1)), "year 10000"},
		{ok(timeline.NewMonth(2018, 13)), "month 13"},
		{ok(timeline.NewQuarter(2018, 0)), "quarter 0"},
		{ok(timeline.NewHalf(2018, 3)), "half 3"},
		{ok(timeline.NewWeek(2018, 53)), "2018 has 52 weeks"},
		{ok(timeline.NewWeekend(9999, 52)), "1 and 2 January 10000"},
		{ok(timeline.NewTime(day, 24, 0, 1, timeline.GrainSecond)), "after 24:00"},
		{ok(timeline.NewTime(day, -1, 0, 0, timeline.GrainHour)), "hour -1"},
		{ok(timeline.NewTime(day, 1, 0, 0, timeline.GrainDay)), "a day is no time"},
		{ok(timeline.NewTime(timeline.NewYear(2018), 1, 0, 0, timeline.GrainHour)), "a year has no hour"},
		{!timeline.NewYear(-10000).IsZero(), "year -10000"},
		{!timeline.NewSeason(2018, 9).IsZero(), "season 9"},
		{!timeline.NewPart(day, 7).IsZero(), "part 7"},
		{!timeline.NewPart(timeline.NewYear(2018), timeline.Morning).IsZero(), "the morning of a year"},
		{!timeline.NewDecade(-9999).IsZero(), "reaches back to 10,009 BC"},
		{!timeline.FromTime(time.Date(12000, 1, 1, 0, 0, 0, 0, time.UTC)).IsZero(), "year 12000"},
	}
	for _, tt := range tests {
		if tt.made {
			t.Errorf("%s is made", tt.reason)
		}
	}
}

func TestArithmetic(t *testing.T) {
	tests := []struct {
		from   string
		do     func(timeline.Date) timeline.Date
		want   string
		reason string
	}{
		{"2018-06-30", func(d timeline.Date) timeline.Date { return d.AddDays(2) }, "2018-07-02", "over a month's end"},
		{"2016-02-28", func(d timeline.Date) timeline.Date { return d.AddDays(1) }, "2016-02-29", "leap day"},
		{"2018-06-05T14:30", func(d timeline.Date) timeline.Date { return d.AddDays(-5) }, "2018-05-31T14:30", "keeps the time"},
		{"2018-06", func(d timeline.Date) timeline.Date { return d.AddDays(29) }, "2018-06", "a month stays within itself"},
		{"2018-06", func(d timeline.Date) timeline.Date { return d.AddDays(30) }, "2018-07", "or becomes the next"},
		{"2018-W23-WE", func(d timeline.Date) timeline.Date { return d.AddDays(2) }, "2018-W24-WE", "Monday's weekend"},
		{"2018-01-31", func(d timeline.Date) timeline.Date { return d.AddMonths(1) }, "2018-02-28", "clamped"},
		{"2016-05-15", func(d timeline.Date) timeline.Date { return d.AddMonths(9) }, "2017-02-15", "over a year's end"},
		{"2016-05", func(d timeline.Date) timeline.Date { return d.AddMonths(9) }, "2017-02", "nine months from May"},
		{"2018-03-31", func(d timeline.Date) timeline.Date { return d.AddMonths(-1) }, "2018-02-28", "clamped backwards"},
		{"2016-02-29", func(d timeline.Date) timeline.Date { return d.AddYears(1) }, "2017-02-28", "clamped"},
		{"2020-W53", func(d timeline.Date) timeline.Date { return d.AddYears(1) }, "2021-W52", "a shorter ISO year"},
		{"2017-24", func(d timeline.Date) timeline.Date { return d.AddYears(-1) }, "2016-24", "winter"},
		{"2018-30", func(d timeline.Date) timeline.Date { return d.AddYears(1) }, "2019-30", "a southern season stays southern"},
		{"198X", func(d timeline.Date) timeline.Date { return d.AddYears(30) }, "201X", "decade"},
		{"2018-06-05T23:59", func(d timeline.Date) timeline.Date { return d.Shift(1) }, "2018-06-06T00:00", "next minute"},
		{"2018-06-05T00", func(d timeline.Date) timeline.Date { return d.Shift(-1) }, "2018-06-04T23", "hour before"},
		{"2018-06-05TMO", func(d timeline.Date) timeline.Date { return d.Shift(1) }, "2018-06-06TMO", "next morning"},
		{"2018-W52", func(d timeline.Date) timeline.Date { return d.Shift(1) }, "2019-W01", "next week"},
		{"2018-W52-WE", func(d timeline.Date) timeline.Date { return d.Shift(-52) }, "2017-W52-WE", "weekends"},
		{"2018-32", func(d timeline.Date) timeline.Date { return d.Shift(-1) }, "2018-31", "southern autumn before winter"},
		{"2018-36", func(d timeline.Date) timeline.Date { return d.Shift(1) }, "2019-33", "next quarter"},
		{"2018-40", func(d timeline.Date) timeline.Date { return d.Shift(-1) }, "2017-41", "half before"},
		{"0001", func(d timeline.Date) timeline.Date { return d.Shift(-1) }, "0000", "1 BC before 1 AD"},
		{"000X", func(d timeline.Date) timeline.Date { return d.Shift(-1) }, "BC000", "decade before the first"},
		{"00XX", func(d timeline.Date) timeline.Date { return d.Shift(-5) }, "-04XX", "five centuries before the first"},
		{"9999-12-31", func(d timeline.Date) timeline.Date { return d.AddDays(1) }, "", "after the last day"},
		{"9999-12-31T23:59:59", func(d timeline.Date) timeline.Date { return d.Shift(1) }, "", "after the last second"},
		{"2018", func(d timeline.Date) timeline.Date { return d.Shift(1 << 30) }, "", "far away"},
		{"2018", func(d timeline.Date) timeline.Date { return d.AddYears(-1 << 31) }, "", "far away"},
		{"2018-06-05T14", func(d timeline.Date) timeline.Date { return d.Shift(-1 << 31) }, "", "far away"},
	}
	for _, tt := range tests {
		if got := tt.do(must(t, tt.from)).String(); got != tt.want {
			t.Errorf("%s: from %s to %q, want %q", tt.reason, tt.from, got, tt.want)
		}
	}
}

func TestTrunc(t *testing.T) {
	tests := []struct {
		from   string
		grain  timeline.Grain
		want   string
		reason string
	}{
		{"2018-06-05T14:30:05", timeline.GrainHour, "2018-06-05T14", "hour of a second"},
		{"2018-06-05T14:30:05", timeline.GrainMinute, "2018-06-05T14:30", "minute of a second"},
		{"2018-06-05T14:30:05", timeline.GrainDay, "2018-06-05", "day of a second"},
		{"2018-06-05TMO", timeline.GrainDay, "2018-06-05", "day of a morning"},
		{"2018-06-05", timeline.GrainWeek, "2018-W23", "week"},
		{"2018-06-10", timeline.GrainWeekend, "2018-W23-WE", "Sunday"},
		{"2018-06-05", timeline.GrainWeekend, "2018-06-05", "Tuesday has no weekend"},
		{"2018-12-31", timeline.GrainWeek, "2019-W01", "week of the next year"},
		{"2019-W01", timeline.GrainYear, "2019", "a week's year is its Thursday's"},
		{"2019-W01", timeline.GrainMonth, "2019-01", "and so is its month"},
		{"2018-06-05", timeline.GrainQuarter, "2018-34", "quarter"},
		{"2018-07", timeline.GrainHalf, "2018-41", "half"},
		{"2018-01-15", timeline.GrainSeason, "2017-24", "January belongs to the winter before"},
		{"2018-12", timeline.GrainSeason, "2018-24", "December to its own"},
		{"2017-24", timeline.GrainYear, "2017", "winter counts where it begins"},
		{"2018", timeline.GrainDecade, "201X", "decade"},
		{"2000", timeline.GrainCentury, "20XX", "TIMEX3 centuries begin with 00"},
		{"-0399", timeline.GrainCentury, "-03XX", "400 BC is in the fourth century"},
		{"-0400", timeline.GrainCentury, "-04XX", "401 BC in the fifth"},
		{"0000", timeline.GrainMillennium, "-0XXX", "1 BC"},
		{"2018", timeline.GrainMonth, "2018", "a year has no single month"},
	}
	for _, tt := range tests {
		if got := must(t, tt.from).Trunc(tt.grain).String(); got != tt.want {
			t.Errorf("%s: %s to %v is %s, want %s", tt.reason, tt.from, tt.grain, got, tt.want)
		}
	}
}

func TestDateFields(t *testing.T) {
	d := must(t, "2018-06-05T14:30:05")
	h, m, s := d.Clock()
	if d.Year() != 2018 || d.Month() != 6 || d.Day() != 5 || d.Quarter() != 2 || d.Half() != 1 || h != 14 || m != 30 || s != 5 {
		t.Errorf("fields of %v: %d %d %d %d %d %d:%d:%d", d, d.Year(), d.Month(), d.Day(), d.Quarter(), d.Half(), h, m, s)
	}
	if y, w := d.ISOWeek(); y != 2018 || w != 23 || d.Weekday() != time.Tuesday {
		t.Errorf("%v is week %d-%d, %v", d, y, w, d.Weekday())
	}
	if w := must(t, "2019-W01"); w.Year() != 2018 || w.Month() != 12 || w.Day() != 0 {
		t.Errorf("first week of 2019: %d %d %d", w.Year(), w.Month(), w.Day())
	}
	var zero timeline.Date
	y, w := zero.ISOWeek()
	if !zero.IsZero() || zero.Year() != 0 || zero.String() != "" || zero.TIMEX() != "" || !zero.Time(nil).IsZero() || !zero.First().IsZero() ||
		!zero.Last().IsZero() || !zero.AddDays(1).IsZero() || !zero.AddMonths(1).IsZero() || !zero.AddYears(1).IsZero() || !zero.Shift(1).IsZero() || !zero.Trunc(timeline.GrainYear).IsZero() ||
		y != 0 || w != 0 || zero.Before(d) || d.Before(zero) || zero.Contains(zero) || zero.DaysUntil(d) != 0 || zero.Compare(d) != -1 {
		t.Error("the unknown date gives an answer")
	}
	if size := unsafe.Sizeof(zero); size > 16 {
		t.Errorf("a Date takes %d bytes", size)
	}
}

// TestTimeAgrees holds the calendar against that of package time, day by day over the years that matter.
func TestTimeAgrees(t *testing.T) {
	day := time.Date(1580, 1, 1, 0, 0, 0, 0, time.UTC)
	d, _ := timeline.NewDay(1580, 1, 1)
	for day.Year() < 2420 {
		y, w := d.ISOWeek()
		wantY, wantW := day.ISOWeek()
		if d.Time(nil) != day || d.Weekday() != day.Weekday() || y != wantY || w != wantW {
			t.Fatalf("%v: %v, %v, week %d-%d; want %v, week %d-%d", d, d.Time(nil), d.Weekday(), y, w, day, wantY, wantW)
		}
		day, d = day.AddDate(0, 0, 1), d.AddDays(1)
	}
}

func TestFromTime(t *testing.T) {
	zone := time.FixedZone("", -5*3600)
	got := timeline.FromTime(time.Date(2018, 6, 5, 23, 30, 5, 999, zone))
	if want := must(t, "2018-06-05T23:30:05"); got != want {
		t.Errorf("FromTime = %v, want %v", got, want)
	}
	if back := got.Time(zone); !back.Equal(time.Date(2018, 6, 5, 23, 30, 5, 0, zone)) {
		t.Errorf("Time = %v", back)
	}
}

func TestDateProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := dates.Draw(t, "d")
		if back, err := timeline.ParseDate(d.String()); err != nil || back != d {
			t.Fatalf("%#v is written %q and read %#v, %v", d, d.String(), back, err)
		}
		if back, err := timeline.ParseDate(d.TIMEX()); err != nil || back != d && !d.Season().IsSouthern() {
			t.Fatalf("%#v has TIMEX %q, read %#v, %v", d, d.TIMEX(), back, err)
		}
		data, err := json.Marshal(d)
		var back timeline.Date
		if err == nil {
			err = json.Unmarshal(data, &back)
		}
		if err != nil || back != d {
			t.Fatalf("JSON of %v: %s, %v, %v", d, data, back, err)
		}
		if first, last := d.First(), d.Last(); first.Compare(last) > 0 || !d.Contains(d) || first.Grain() != timeline.GrainDay {
			t.Fatalf("%v runs from %v to %v", d, first, last)
		}
		if d.Shift(0) != d {
			t.Fatalf("%v shifted by 0 is %v", d, d.Shift(0))
		}
	})
}

func TestShiftProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := dates.Draw(t, "d")
		n := rapid.IntRange(-1000, 1000).Draw(t, "n")
		if moved := d.Shift(n); !moved.IsZero() && moved.Shift(-n) != d {
			t.Fatalf("%v by %d is %v, back is %v", d, n, moved, moved.Shift(-n))
		}
		if next := d.Shift(1); !next.IsZero() && !d.Before(next) {
			t.Fatalf("%v is followed by %v", d, next)
		}
		day := d.First()
		if moved := day.AddDays(n); !moved.IsZero() && (moved.AddDays(-n) != day || day.DaysUntil(moved) != n) {
			t.Fatalf("%v and %d days is %v, back %v, %d days", day, n, moved, moved.AddDays(-n), day.DaysUntil(moved))
		}
		if moved := d.AddMonths(n); !moved.IsZero() && moved.Grain() != d.Grain() {
			t.Fatalf("%v and %d months is %v", d, n, moved)
		}
		if moved := d.AddDays(n); !moved.IsZero() && moved.Grain() != d.Grain() {
			t.Fatalf("%v and %d days is %v", d, n, moved)
		}
		if w, ok := timeline.NewWeek(day.ISOWeek()); ok && (!w.Contains(day) || w != day.Trunc(timeline.GrainWeek)) {
			t.Fatalf("%v is not in its week %v", day, w)
		}
	})
}

func TestOrderProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := dates.Draw(t, "a"), dates.Draw(t, "b"), dates.Draw(t, "c")
		if a.Compare(b) != -b.Compare(a) || (a.Compare(b) == 0) != (a == b) {
			t.Fatalf("%v and %v compare as %d and %d", a, b, a.Compare(b), b.Compare(a))
		}
		if a.Compare(b) <= 0 && b.Compare(c) <= 0 && a.Compare(c) > 0 {
			t.Fatalf("%v ≤ %v ≤ %v, but not the first ≤ the last", a, b, c)
		}
		if a.Before(b) && (b.Before(a) || a.Contains(b) || a.Compare(b) >= 0) {
			t.Fatalf("%v is before %v and it is not", a, b)
		}
		// Every unit that is cut from days holds the day that it was cut from.
		day := a.First()
		for _, g := range allGrains() {
			if g > timeline.GrainDay && g != timeline.GrainWeekend {
				if u := day.Trunc(g); !u.IsZero() && (!u.Contains(day) || u.Grain() != g) {
					t.Fatalf("%v is not in its %v %v", day, g, u)
				}
			}
		}
	})
}
