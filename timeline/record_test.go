package timeline_test

import (
	"encoding"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/almanac-go/almanac/timeline"
	"github.com/google/go-cmp/cmp"
)

func TestRecordJSON(t *testing.T) {
	tests := []struct {
		value any
		want  string
		name  string
	}{
		{timeline.Event{}, `{"status":"actual"}`, "an event of which nothing is known"},
		{timeline.Event{
			ID: "e1", Trigger: "opened", Title: "Summit opened in Panama", When: period(t, "2018-06-05/2018-06-09"), Basis: timeline.BasisCarried,
			Reporting: true, Status: timeline.StatusForecast, Actor: "the host", Place: "Panama",
			Attribution: timeline.Attribution{Speaker: "Ana Ruiz", Role: "spokeswoman", Kind: timeline.SpeakerNamed, Verb: "said", Said: must(t, "2018-06-05")},
			Citations:   []timeline.Citation{{Source: "a", Start: 3, End: 9, Surface: "opened", SentenceEnd: 20, Sentence: "It opened yesterday.", Line: 1}},
		}, `{"id":"e1","trigger":"opened","title":"Summit opened in Panama","when":"2018-06-05/2018-06-09","basis":"carried","reporting":true,` +
			`"status":"forecast","attribution":{"speaker":"Ana Ruiz","role":"spokeswoman","kind":"named","verb":"said","said":"2018-06-05"},` +
			`"actor":"the host","place":"Panama","citations":[{"source":"a","start":3,"end":9,"surface":"opened","sentence_start":0,"sentence_end":20,` +
			`"sentence":"It opened yesterday.","line":1}]}`, "an event in full"},
		{timeline.Source{ID: "a"}, `{"id":"a"}`, "a document without a date"},
		{timeline.Source{ID: "a", Title: "T", URL: "https://example.org/", Published: must(t, "2018-07")},
			`{"id":"a","title":"T","url":"https://example.org/","published":"2018-07"}`, "a document"},
		{timeline.Agree(period(t, "2018-06-05/2018-06-09"), period(t, "2018-06-05/2018-06-07"), timeline.News()),
			`{"start":{"verdict":"equal"},"end":{"verdict":"conflicting","days":-2},"relation":"started by","policy":{"name":"news","approx":1,"slack":0}}`, "an agreement"},
	}
	for _, tt := range tests {
		data, err := json.Marshal(tt.value)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if diff := cmp.Diff(tt.want, string(data)); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
	var back timeline.Event
	if err := json.Unmarshal([]byte(tests[1].want), &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(tests[1].value, back); diff != "" {
		t.Error(diff)
	}
}

// enum is what every enumeration of the package has.
type enum interface {
	comparable
	fmt.Stringer
	encoding.TextMarshaler
}

func checkEnum[T enum, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, of func(int) T, n int) {
	t.Helper()
	seen := make(map[string]bool)
	for i := range n {
		v := of(i)
		text, err := v.MarshalText()
		var back T
		if err == nil {
			err = P(&back).UnmarshalText(text)
		}
		if err != nil || back != v || v.String() != string(text) || seen[v.String()] {
			t.Errorf("%T %d is written %q, read %v, %v", v, i, text, back, err)
		}
		seen[v.String()] = true
	}
	var zero, none T
	if _, err := of(n).MarshalText(); err == nil || !strings.HasPrefix(of(n).String(), "invalid(") {
		t.Errorf("%T %d exists: %v", zero, n, of(n))
	}
	if err := P(&zero).UnmarshalText(nil); err != nil || zero != none {
		t.Errorf("%T: the empty text is %v, %v", zero, zero, err)
	}
	if err := P(&zero).UnmarshalText([]byte("no such name")); err == nil {
		t.Errorf("%T: any name is read", zero)
	}
}

func TestEnumerations(t *testing.T) {
	checkEnum(t, func(i int) timeline.Grain { return timeline.Grain(i) }, 16)
	checkEnum(t, func(i int) timeline.Mod { return timeline.Mod(i) }, 13)
	checkEnum(t, func(i int) timeline.Relation { return timeline.Relation(i) }, 14)
	checkEnum(t, func(i int) timeline.Verdict { return timeline.Verdict(i) }, 5)
	checkEnum(t, func(i int) timeline.SpeakerKind { return timeline.SpeakerKind(i) }, 5)
	checkEnum(t, func(i int) timeline.Status { return timeline.Status(i) }, 6)
	checkEnum(t, func(i int) timeline.Basis { return timeline.Basis(i) }, 5)
	for s := timeline.Spring; s <= timeline.Winter; s++ {
		if south := s.Southern(); !south.IsSouthern() || south.Northern() != s || s.Northern() != s || south.Southern() != south {
			t.Errorf("%v in the south is %v", s, south)
		}
	}
}

func TestEventString(t *testing.T) {
	e := timeline.Event{Trigger: "opened", When: period(t, "2018-06")}
	if got := e.String(); got != "Jun 2018: opened" {
		t.Error(got)
	}
	for in, want := range map[string]string{"2021-33": "Q1 2021: opened", "../2030 ON_OR_BEFORE": "by 2030: opened", "2018-22": "summer 2018: opened"} {
		if e.When = period(t, in); e.String() != want {
			t.Errorf("%s is printed %q, want %q", in, e.String(), want)
		}
	}
	e.Title, e.Status, e.When = "Summit opens", timeline.StatusPlanned, timeline.Period{}
	if got := e.String(); got != "Summit opens (planned)" {
		t.Error(got)
	}
	for a, want := range map[timeline.Attribution]string{
		{}:                           "",
		{Speaker: "Ana Ruiz"}:        "Ana Ruiz",
		{Role: "officials"}:          "officials",
		{Speaker: "A", Role: "head"}: "A, head",
	} {
		if a.String() != want || a.IsZero() != (want == "") {
			t.Errorf("%#v is %q", a, a.String())
		}
	}
}
