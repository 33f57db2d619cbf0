package render_test

import (
	"testing"

	"github.com/almanac-go/almanac/timeline"
	"github.com/almanac-go/almanac/timeline/render"
)

func period(t testing.TB, s string) timeline.Period {
	t.Helper()
	var p timeline.Period
	if err := p.UnmarshalText([]byte(s)); err != nil {
		t.Fatal(err)
	}
	return p
}

func TestWhen(t *testing.T) {
	tests := []struct{ in, want string }{
		{"", "undated"},
		{"2018-06-05", "5 Jun 2018"},
		{"2018-06-05/2018-06-09", "5–9 Jun 2018"},
		{"2018-06-30/2018-07-02", "30 Jun – 2 Jul 2018"},
		{"2017-12-28/2018-01-03", "28 Dec 2017 – 3 Jan 2018"},
		{"2017-10", "Oct 2017"},
		{"2018-03/2018-05", "Mar–May 2018"},
		{"2022-11/2023-01", "Nov 2022 – Jan 2023"},
		{"2017", "2017"},
		{"2017/2030", "2017–2030"},
		{"2016/2018-06", "2016 – Jun 2018"},
		{"2016-05/..", "since May 2016"},
		{"../2017", "until 2017"},
		{"1984~", "c. 1984"},
		{"1984~/1990", "c. 1984 – 1990"},
		{"1984/1984~", "1984 – c. 1984"},
		{"1984~/..", "since c. 1984"},
		{"2018-W23", "week of 4 Jun 2018"},
		{"2018-W23-WE", "weekend of 9 Jun 2018"},
		{"2018-34", "Q2 2018"},
		{"2018-33/2018-34", "Q1–Q2 2018"},
		{"2018-40", "H1 2018"},
		{"2018-22", "summer 2018"},
		{"2017-24", "winter 2017–18"},
		{"1999-24", "winter 1999–00"},
		{"2018-32", "southern winter 2018"},
		{"2018-06-05TMO", "5 Jun 2018, morning"},
		{"2018-06-05T14", "5 Jun 2018, 14 h"},
		{"2018-06-05T14:30", "5 Jun 2018, 14:30"},
		{"2018-06-05T14:30:05", "5 Jun 2018, 14:30:05"},
		{"2018-06-05T14:30/2018-06-05T16:00", "5 Jun 2018, 14:30–16:00"},
		{"2018-06-05T14:30/2018-06-06T16:00", "5 Jun 2018, 14:30 – 6 Jun 2018, 16:00"},
		{"198X", "1980s"},
		{"000X", "0s"},
		{"BC044", "440s BC"},
		{"00XX", "1st century"},
		{"10XX", "11th century"},
		{"19XX", "20th century"},
		{"20XX", "21st century"},
		{"-04XX", "5th century BC"},
		{"2XXX", "3rd millennium"},
		{"-1XXX", "2nd millennium BC"},
		{"-0043-03-15", "15 Mar 44 BC"},
		{"-0449/-0430", "450 BC – 431 BC"},
		{"-0001/0003", "2 BC – 3"},
		{"2017 START", "early 2017"},
		{"2017 MID", "mid-2017"},
		{"2017-10 END", "late Oct 2017"},
		{"1984 APPROX", "c. 1984"},
		{"1984~ APPROX", "c. 1984"},
		{"2017 BEFORE", "before 2017"},
		{"2017 AFTER", "after 2017"},
		{"2030 ON_OR_BEFORE", "by 2030"},
		{"2030 ON_OR_AFTER", "not before 2030"},
		{"2017 MORE_THAN", "2017"},
		{"2024/.. START", "since early 2024"},
		{"../2024-06 END", "by the end of Jun 2024"},
		{"../2024 END", "by the end of 2024"},
		{"../2024 START", "by early 2024"},
		{"../2024 MID", "by mid-2024"},
		{"../199X END", "by the end of the 1990s"},
		{"../2024 ON_OR_BEFORE", "by 2024"},
		{"../2024 BEFORE", "before 2024"},
		{"2024/.. AFTER", "after 2024"},
		{"2024/.. MORE_THAN", "since 2024"},
	}
	for _, tt := range tests {
		if got := render.When(period(t, tt.in)); got != tt.want {
			t.Errorf("%q is %q, want %q", tt.in, got, tt.want)
		}
	}
}
