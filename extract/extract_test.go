package extract_test

import (
	"encoding/json"
	"errors"
	"runtime"
	"strings"
	"testing"
	"unsafe"
	"weak"

	"github.com/google/go-cmp/cmp"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/seeds"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// same compares results by what they say, not by how decimals are held.
var same = cmp.Options{
	cmp.Comparer(func(a, b stats.Quantity) bool { return a.Equal(b) }),
	cmp.Comparer(func(a, b timeline.Date) bool { return a == b }),
	cmp.Comparer(func(a, b timeline.Period) bool { return a == b }),
}

func TestOptions(t *testing.T) {
	for _, c := range []struct {
		name   string
		o      extract.Options
		option string // the one that is refused
	}{
		{"zero", extract.Options{}, ""},
		{"fiscal years from October", extract.Options{FiscalStart: 10}, ""},
		{"no month 13", extract.Options{FiscalStart: 13}, "FiscalStart"},
		{"no month before January", extract.Options{FiscalStart: -1}, "FiscalStart"},
		{"years of two digits", extract.Options{Pivot: 99}, ""},
		{"no year of three digits", extract.Options{Pivot: 100}, "Pivot"},
		{"British holidays", extract.Options{Country: "GB"}, ""},
		{"American holidays", extract.Options{Country: "US"}, ""},
		{"no code of a country", extract.Options{Country: "Britain"}, "Country"},
		{"codes are capitals", extract.Options{Country: "gb"}, "Country"},
	} {
		x, err := extract.New(c.o)
		if c.option == "" {
			if err != nil || x == nil {
				t.Errorf("%s: %v", c.name, err)
			}
			continue
		}
		var e *extract.OptionError
		if !errors.As(err, &e) || e.Option != c.option || !strings.Contains(e.Error(), c.option) {
			t.Errorf("%s: error %v, want one about %s", c.name, err, c.option)
		}
	}
}

// TestCountry: a holiday that the country does not move stays where it is.
func TestCountry(t *testing.T) {
	for _, c := range []struct{ country, text, want string }{
		{"", "It snowed on Thanksgiving 2018.", "2018-11-22"},
		{"CA", "It snowed on Thanksgiving 2018.", "2018-10-08"},
		{"GB", "They met on Mother's Day 2018.", "2018-03-11"},
		{"US", "They met on Mother's Day 2018.", "2018-05-13"},
		{"CA", "They met on Halloween 2018.", "2018-10-31"},
	} {
		x, err := extract.New(extract.Options{Country: c.country})
		if err != nil {
			t.Fatal(err)
		}
		times := x.Extract(extract.Document{Text: c.text}).Times
		if len(times) != 1 || times[0].Value != c.want {
			t.Errorf("%s %q: %v, want %s", c.country, c.text, times, c.want)
		}
	}
}

func TestKeepText(t *testing.T) {
	doc := extract.Document{Text: "It rained in May 2018."}
	x, err := extract.New(extract.Options{KeepText: true})
	if err != nil {
		t.Fatal(err)
	}
	if got := x.Extract(doc).Text; got != doc.Text {
		t.Errorf("text kept is %q", got)
	}
	if got := extract.Extract(doc).Text; got != "" {
		t.Errorf("text kept without being asked: %q", got)
	}
}

func TestNotEnglish(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
		why  string
	}{
		{"", false, "nothing is not another language"},
		{"Bonjour.", false, "too short to tell"},
		{"The minister said on Monday that the port of Colón would be closed for three weeks.", false, "English"},
		{"Seizures by year: 2015 12 tons, 2016 18 tons, 2017 20 tons. Total for the three years: 50 tons.", false, "a list in English"},
		{"La ministra dijo el lunes que el puerto de Colón permanecería cerrado durante tres semanas para trabajos de reparación.", true, "Spanish"},
		{"Der Minister sagte am Montag, dass der Hafen wegen der Arbeiten drei Wochen lang geschlossen bleiben werde, hieß es.", true, "German"},
		{"Le ministre a annoncé lundi que le port resterait fermé pendant trois semaines en raison des travaux prévus.", true, "French"},
		{"大臣は月曜日に、港が三週間閉鎖されると述べた。 工事のため です。 以上 です。 次に 進みます。 はい。 そう です。 では また 明日 お会い しましょう。", true, "Japanese"},
	} {
		if got := extract.Extract(extract.Document{Text: c.text}).Flags.NotEnglish; got != c.want {
			t.Errorf("not English is %t for %s: %q", got, c.why, c.text)
		}
	}
}

// TestSpans holds the promise that text[Start:End] is the surface, for every
// span of a result.
func TestSpans(t *testing.T) {
	for _, d := range seeds.Documents() {
		checkSpans(t, d.Text, extract.Extract(d.Document))
	}
}

func checkSpans(t *testing.T, text string, r *extract.Result) {
	t.Helper()
	ids := map[string]bool{}
	unique := func(id string) {
		if id == "" || ids[id] {
			t.Errorf("ID %q is empty or stands twice", id)
		}
		ids[id] = true
	}
	inside := func(what string, start, end int, surface string) {
		if start < 0 || end < start || end > len(text) {
			t.Fatalf("%s: span %d to %d of %d bytes", what, start, end, len(text))
		}
		if text[start:end] != surface {
			t.Errorf("%s: bytes %d to %d are %q, the surface is %q", what, start, end, text[start:end], surface)
		}
	}
	end := 0
	for i, s := range r.Sentences {
		inside("sentence", s.Start, s.End, text[s.Start:s.End])
		if s.Start < end || s.Line != 1+strings.Count(text[:s.Start], "\n") {
			t.Errorf("sentence %d begins at %d on line %d, before it ends at %d", i, s.Start, s.Line, end)
		}
		end = s.End
	}
	mention := func(what string, m extract.Mention, last int) {
		unique(m.ID)
		inside(what, m.Start, m.End, m.Surface)
		inside(what+" with its surroundings", m.OuterStart, m.OuterEnd, text[m.OuterStart:m.OuterEnd])
		if m.Surface == "" || m.Rule == "" || m.OuterStart > m.Start || m.OuterEnd < m.End || m.Start < last {
			t.Errorf("%s %+v: empty, out of order, without a rule or outside its surroundings", what, m)
		}
		if s := r.Sentences[m.Sentence]; m.Start < s.Start || m.Start >= s.End {
			t.Errorf("%s %q is not in sentence %d", what, m.Surface, m.Sentence)
		}
	}
	last := 0
	for _, m := range r.Times {
		mention("time", m.Mention, last)
		last = m.End
		for _, e := range m.Ends {
			inside("end of a range", e.Start, e.End, e.Surface)
		}
	}
	last = 0
	for _, m := range r.Quantities {
		mention("quantity", m.Mention, last)
		last = m.End
	}
	cited := func(what string, cs []timeline.Citation) {
		if len(cs) == 0 {
			t.Errorf("%s without a citation", what)
		}
		for _, c := range cs {
			inside(what, c.Start, c.End, c.Surface)
			inside("sentence of "+what, c.SentenceStart, c.SentenceEnd, c.Sentence)
			if c.Line != 1+strings.Count(text[:c.Start], "\n") {
				t.Errorf("%s %q is on line %d", what, c.Surface, c.Line)
			}
		}
	}
	for _, c := range r.Claims {
		unique(c.ID)
		cited("claim", c.Citations)
	}
	for _, e := range r.Events {
		unique(e.ID)
		cited("event", e.Citations)
	}
}

// TestFullStopOfUnit checks that the full stop of a sentence is no part of a
// figure, though the unit could be written with one.
func TestFullStopOfUnit(t *testing.T) {
	for _, c := range []struct{ text, want, reason string }{
		{"It weighs 5 kg.", "5 kg", "the stop ends the text"},
		{"It costs $3 per kg. Few buy it.", "$3", "a worded rate is outside"},
		{"It costs $3/kg. Few buy it.", "$3/kg", "the stop ends the sentence"},
		{"The wall is 6 ft. tall.", "6 ft.", "the stop is the unit's"},
	} {
		r := extract.Extract(extract.Document{Text: c.text})
		if len(r.Claims) != 1 || r.Claims[0].Citations[0].Surface != c.want {
			t.Errorf("%q: %v, want one claim of %q: %s", c.text, r.Claims, c.want, c.reason)
		}
	}
}

func TestJSON(t *testing.T) {
	for _, d := range seeds.Documents() {
		want := extract.Extract(d.Document)
		b, err := json.Marshal(want)
		if err != nil {
			t.Fatalf("%s: %v", d.ID, err)
		}
		got := new(extract.Result)
		if err := json.Unmarshal(b, got); err != nil {
			t.Fatalf("%s: %v", d.ID, err)
		}
		if diff := cmp.Diff(want, got, same); diff != "" {
			t.Errorf("%s changes in JSON (-before +after):\n%s", d.ID, diff)
		}
	}
}

// TestNeutralSentence: a sentence without time or figure in front moves the
// spans and changes nothing else.
func TestNeutralSentence(t *testing.T) {
	const front = "Here is what the paper had to say about it.\n\n"
	for _, d := range seeds.Documents() {
		if d.Published.IsZero() {
			continue // then the place in the text decides which date counts
		}
		plain := extract.Extract(d.Document)
		moved := d.Document
		moved.Text = front + d.Text
		shifted := extract.Extract(moved)
		if diff := cmp.Diff(forms(plain, 0), forms(shifted, len(front))); diff != "" {
			t.Errorf("%s (-alone +after a neutral sentence):\n%s", d.ID, diff)
		}
	}
}

// forms writes what a result says, with spans moved back by n bytes.
func forms(r *extract.Result, n int) []string {
	var out []string
	add := func(start int, parts ...string) {
		b, _ := json.Marshal(struct {
			At    int
			Parts []string
		}{start - n, parts})
		out = append(out, string(b))
	}
	for _, m := range r.Times {
		add(m.Start, "time", m.Surface, m.Value, m.Period.String(), m.Rule)
	}
	for _, m := range r.Quantities {
		add(m.Start, "quantity", m.Surface, m.Value.String(), m.Rule)
	}
	for _, c := range r.Claims {
		add(c.Citations[0].Start, "claim", c.Quantity.String(), c.Of, c.Whole, c.Actor, c.Place, c.When.String(), c.Attribution.String(), c.Status.String())
	}
	for _, e := range r.Events {
		add(e.Citations[0].Start, "event", e.Title, e.When.String(), e.Status.String(), e.Attribution.String())
	}
	return out
}

// TestTextIsNotKept: a result holds copies of what it cites, not the text.
func TestTextIsNotKept(t *testing.T) {
	type buffer [64 << 10]byte
	read := func(o extract.Options) (*extract.Result, weak.Pointer[buffer]) {
		b := new(buffer)
		n := copy(b[:], strings.Join([]string{
			"By Ana Lund\nJuly 16, 2018\n\nFrom June 5-9, 2018, Panama City hosted 70 experts from 11 countries, the minister, Rosa Díaz, said.",
			"Interviewer: What was seized? Minister Díaz: We seized almost 16 tons of cocaine near Colón in 2017. It rose from 12 tons.",
			"Interviewer: And next year? Minister Díaz: A third of the fleet will be sold by March 2019, at $3 million a ship.",
		}, "\n\n"))
		x, err := extract.New(o)
		if err != nil {
			t.Fatal(err)
		}
		return x.Extract(extract.Document{ID: "a", Text: unsafe.String(&b[0], n)}), weak.Make(b)
	}
	for _, keep := range []bool{false, true} {
		r, text := read(extract.Options{KeepText: keep})
		for range 4 { // work areas in pools go with the second collection
			runtime.GC()
		}
		if kept := text.Value() != nil; kept != keep {
			t.Errorf("KeepText %t: the text is kept is %t", keep, kept)
		}
		if len(r.Claims) < 5 || len(r.Events) < 2 {
			t.Errorf("only %d claims and %d events to hold on to the text", len(r.Claims), len(r.Events))
		}
		runtime.KeepAlive(r)
	}
}
