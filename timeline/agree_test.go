package timeline_test

import (
	"testing"

	"github.com/almanac-go/almanac/timeline"
	"pgregory.net/rapid"
)

func TestAgree(t *testing.T) {
	tests := []struct{ a, b, want, reason string }{
		{"2018-06-05/2018-06-09", "2018-06-05/2018-06-07", "start equal, end conflicting by 2 days", "the seminar of the sample documents"},
		{"2018-06-05", "2018-06-06", "start conflicting by 1 day, end conflicting by 1 day", "two days"},
		{"2017", "2017-10", "start within bounds, end within bounds", "a coarser date holds the finer one"},
		{"2017-10", "2017-10-12/2017-10-14", "start within bounds, end within bounds", "a month holds its days"},
		{"2017", "2017", "start equal, end equal", "the same"},
		{"2017", "2018", "start conflicting by 1 day, end conflicting by 1 day", "years side by side"},
		{"2016/2018", "2016-05/2018-06", "start within bounds, end within bounds", "ends told more finely"},
		{"2016/2018", "2016-05/2019", "start within bounds, end conflicting by 1 day", "one end only"},
		{"2016-05/..", "2016-05", "start equal, end within bounds", "an open end can be any day from the begin on"},
		{"2016-05/..", "2016-06/..", "start conflicting by 1 day, end equal", "open ends stay open"},
		{"2016-05/..", "2014/2015", "start conflicting by 487 days, end conflicting by 122 days", "over before the other begins"},
		{"../2015", "2016/..", "start conflicting by 1 day, end conflicting by 1 day", "open on either side, and apart"},
		{"../2017", "2010/2017", "start within bounds, end equal", "an open begin can be any day up to the end"},
		{"2017 START", "2017-02", "start within bounds, end within bounds", "February is in the first third"},
		{"2017 START", "2017-06-15", "start consistent, end consistent", "June is in the first half"},
		{"2017 START", "2017-08", "start conflicting by 30 days, end conflicting by 30 days", "August is not"},
		{"2017 MID", "2017-06", "start within bounds, end within bounds", "the middle third"},
		{"2017 END", "2017-11", "start within bounds, end within bounds", "the last third"},
		{"2017 START", "2017", "start within bounds, end within bounds", "early 2017 is in 2017"},
		{"2017 BEFORE", "2016-12-31", "start within bounds, end within bounds", "the day before"},
		{"2017 BEFORE", "2017-01-01", "start conflicting by 1 day, end conflicting by 1 day", "not in the year itself"},
		{"2017 AFTER", "2018-05", "start within bounds, end within bounds", "any time later"},
		{"2017 ON_OR_BEFORE", "2017-01-01", "start within bounds, end within bounds", "by 2017"},
		{"2017 ON_OR_AFTER", "2016", "start conflicting by 1 day, end conflicting by 1 day", "not before 2017"},
		{"../2030 ON_OR_BEFORE", "2028", "start within bounds, end within bounds", "by 2030 is not until 2030"},
		{"../2030 ON_OR_BEFORE", "2031", "start conflicting by 1 day, end conflicting by 1 day", "too late"},
		{"../2017 BEFORE", "2016", "start within bounds, end within bounds", "before, with an open begin"},
		{"../2017 BEFORE", "2017-01-01", "start conflicting by 1 day, end conflicting by 1 day", "not in the year itself"},
		{"2017/.. AFTER", "2018", "start within bounds, end within bounds", "after, with an open end"},
		{"2017/.. AFTER", "2017-12-31", "start conflicting by 1 day, end conflicting by 1 day", "too early"},
		{"1984~", "1985", "start within bounds, end within bounds", "a year about it"},
		{"1984~", "1986", "start consistent, end consistent", "two years about it, loosely"},
		{"1984~", "1988", "start conflicting by 366 days, end conflicting by 366 days", "too far"},
		{"", "2017", "start unknown, end unknown", "nothing is said"},
	}
	for _, tt := range tests {
		a, b := period(t, tt.a), period(t, tt.b)
		if got := timeline.Agree(a, b, timeline.News()).String(); got != tt.want {
			t.Errorf("%s: %v and %v: %s, want %s", tt.reason, a, b, got, tt.want)
		}
	}
}

func TestAgreeDirection(t *testing.T) {
	a, b := period(t, "2018-06-05/2018-06-09"), period(t, "2018/2018-06-07")
	g := timeline.Agree(a, b, timeline.News())
	if g.Start.Finer != -1 || g.End.Days != -2 || g.Policy.Name != "news" || g.Verdict() != timeline.VerdictConflicting {
		t.Errorf("%+v", g)
	}
	g = timeline.Agree(b, a, timeline.News())
	if g.Start.Finer != 1 || g.End.Days != 2 {
		t.Errorf("the other way round: %+v", g)
	}
	if g := timeline.Agree(period(t, "2018-06-05"), period(t, "2018-06-06"), timeline.Lenient()); g.Verdict() != timeline.VerdictConsistent {
		t.Errorf("a day is overlooked: %v", g)
	}
}

func TestAgreeEvents(t *testing.T) {
	plan := timeline.Event{When: period(t, "2018-06-05"), Status: timeline.StatusPlanned}
	fact := timeline.Event{When: period(t, "2018-06-12")}
	g := timeline.AgreeEvents(plan, fact, timeline.News())
	if !g.Moved || g.Verdict() != timeline.VerdictConsistent || g.String() != "start conflicting by 7 days, end conflicting by 7 days (moved)" {
		t.Errorf("plan and fact: %v, %v", g, g.Verdict())
	}
	if g := timeline.AgreeEvents(fact, timeline.Event{When: plan.When}, timeline.News()); g.Moved || g.Verdict() != timeline.VerdictConflicting {
		t.Errorf("fact and fact: %v", g)
	}
	if g := timeline.AgreeEvents(plan, timeline.Event{When: plan.When}, timeline.News()); g.Moved || g.Verdict() != timeline.VerdictEqual {
		t.Errorf("held as planned: %v", g)
	}
}

func TestAgreeProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := periods.Draw(t, "a"), periods.Draw(t, "b")
		policy := timeline.Policy{Approx: rapid.IntRange(0, 3).Draw(t, "approx"), Slack: rapid.IntRange(0, 3).Draw(t, "slack")}
		g := timeline.Agree(a, b, policy)
		back := timeline.Agree(b, a, policy)
		if g.Start != mirror(back.Start) || g.End != mirror(back.End) || g.Relation != back.Relation.Inverse() {
			t.Fatalf("%v and %v: %+v, back %+v", a, b, g, back)
		}
		if self := timeline.Agree(a, a, policy); !a.IsZero() && self.Verdict() != timeline.VerdictEqual {
			t.Fatalf("%v and itself: %v", a, self)
		}
		wider := policy
		wider.Approx += rapid.IntRange(0, 3).Draw(t, "more")
		wider.Slack += rapid.IntRange(0, 3).Draw(t, "more slack")
		if w := timeline.Agree(a, b, wider); w.Verdict() == timeline.VerdictConflicting && g.Verdict() != timeline.VerdictConflicting {
			t.Fatalf("%v and %v: %v, under a wider policy %v", a, b, g, w)
		}
		if g.Verdict() == timeline.VerdictConflicting && g.Start.Days == 0 && g.End.Days == 0 {
			t.Fatalf("%v and %v: %v", a, b, g)
		}
	})
}

func mirror(e timeline.EndAgreement) timeline.EndAgreement {
	e.Days, e.Finer = -e.Days, -e.Finer
	return e
}
