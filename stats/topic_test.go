package stats_test

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/almanac-go/almanac/internal/steps"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// cite gives a claim a place in a document: the n-th sentence of it.
func cite(c stats.Claim, source string, n int) stats.Claim {
	c.Citations = []timeline.Citation{{Source: source, Start: 100 * n, End: 100*n + 5, Surface: "…", SentenceStart: 100 * n, SentenceEnd: 100*n + 90}}
	return c
}

// TestGroup: which claims are held against each other, and with what result.
func TestGroup(t *testing.T) {
	canonical := func(c stats.Claim, act string, concept, broader []string) stats.Claim {
		c.Concept, c.Broader, c.Act, c.Verb = concept, broader, act, act
		return c
	}
	planned := func(c stats.Claim) stats.Claim { c.Status = timeline.StatusPlanned; return c }
	before := func(c stats.Claim) stats.Claim { c.Role = stats.RolePrevious; return c }
	by := func(c stats.Claim, actor string) stats.Claim { c.Actor = actor; return c }
	verb := func(c stats.Claim, verb string, concept ...string) stats.Claim {
		c.Concept, c.Act, c.Verb = concept, "", verb
		return c
	}
	cocaine := []string{"cocaine", "seizure"}
	narcotic := []string{"illicit", "narcotic"}
	for _, c := range []struct {
		reason string
		a, b   stats.Claim
		want   string // outcome, "" for no pair
	}{
		{"one thing in two words", canonical(with(claimOf(t, "16", "ton", "cocaine", "Torrado", "2017"), stats.HedgeAlmost), "seizure", cocaine, narcotic),
			canonical(with(claimOf(t, "15705", "kg", "cocaine", "Torrado", "2017"), stats.HedgeMoreThan), "seizure", cocaine, narcotic), "consistent"},
		{"words as given", claimOf(t, "12", "t", "Cocaine", "Torrado", "2017"), claimOf(t, "15", "t", "cocaine", "Torrado", "2017"), "conflicting"},
		{"another unit", claimOf(t, "12.0", "t", "cocaine", "Torrado", "2017"), claimOf(t, "12000", "kg", "cocaine", "Torrado", "2017"), "equal rounded"},
		{"a part of it", canonical(claimOf(t, "9", "t", "cocaine", "Torrado", "2017"), "seizure", cocaine, narcotic),
			canonical(claimOf(t, "20", "t", "narcotics", "Torrado", "2017"), "seizure", []string{"narcotic", "seizure"}, nil), "incomparable"},
		{"a part that is more than the whole", canonical(claimOf(t, "31", "t", "cocaine", "Torrado", "2017"), "seizure", cocaine, narcotic),
			canonical(claimOf(t, "21", "t", "narcotics", "Torrado", "2017"), "seizure", []string{"narcotic", "seizure"}, nil), "conflicting"},
		{"plan and fact", planned(claimOf(t, "12", "t", "cocaine", "Torrado", "2017")), claimOf(t, "15", "t", "cocaine", "Torrado", "2017"), "incomparable"},
		{"two currencies", claimOf(t, "12", "USD", "flood damage", "Torrado", "2017"), claimOf(t, "15", "EUR", "flood damage", "Torrado", "2017"), "incomparable"},
		{"a verb of no class may mean the act", verb(claimOf(t, "16.0", "t", "cocaine", "Torrado", "2017"), "take", "cocaine"),
			canonical(with(claimOf(t, "15705", "kg", "cocaine", "Torrado", "2017"), stats.HedgeMoreThan), "seizure", cocaine, narcotic), "within bounds"},
		{"a verb that only says that it is so is wider", canonical(claimOf(t, "16", "t", "cocaine", "Torrado", "2017"), "be", []string{"cocaine"}, narcotic),
			canonical(claimOf(t, "15705", "kg", "cocaine", "Torrado", "2017"), "seizure", cocaine, narcotic), "incomparable"},
		{"a verb of no class at an unknown place", verb(claimOf(t, "16", "t", "cocaine", "", "2017"), "take", "cocaine"),
			canonical(claimOf(t, "15705", "kg", "cocaine", "Torrado", "2017"), "seizure", cocaine, narcotic), ""},
		{"place unknown, two terms in common", claimOf(t, "12", "person", "rescued miners", "", "2017"), claimOf(t, "15", "person", "rescued miners", "Torrado", "2017"), "conflicting"},

		{"another place", claimOf(t, "12", "t", "cocaine", "Torrado", "2017"), claimOf(t, "15", "t", "cocaine", "Belmora", "2017"), ""},
		{"another year", claimOf(t, "12", "t", "cocaine", "Torrado", "2017"), claimOf(t, "15", "t", "cocaine", "Torrado", "2016"), ""},
		{"another thing", claimOf(t, "12", "t", "cocaine", "Torrado", "2017"), claimOf(t, "15", "t", "heroin", "Torrado", "2017"), ""},
		{"something in common", claimOf(t, "12", "person", "female officers", "Torrado", "2017"), claimOf(t, "15", "person", "female teachers", "Torrado", "2017"), ""},
		{"a share and an amount", claimOf(t, "12", "t", "cocaine", "Torrado", "2017"), claimOf(t, "15", "%", "cocaine", "Torrado", "2017"), ""},
		{"nothing known but a word", claimOf(t, "12", "count", "meetings", "", "2017"), claimOf(t, "15", "count", "meetings", "Torrado", "2017"), ""},
		{"another owner", by(claimOf(t, "12", "USD", "annual revenue", "", "2017"), "Norvik"), by(claimOf(t, "15", "USD", "annual revenue", "", "2017"), "Alder"), ""},
		{"before a change", before(claimOf(t, "12", "t", "cocaine", "Torrado", "2017")), claimOf(t, "15", "t", "cocaine", "Torrado", "2017"), "conflicting"},
		{"no figure", stats.Claim{Of: "cocaine", Place: "Torrado"}, claimOf(t, "15", "t", "cocaine", "Torrado", "2017"), ""},
		{"of nothing", claimOf(t, "12", "t", "", "Torrado", "2017"), claimOf(t, "15", "t", "", "Torrado", "2017"), ""},
	} {
		got := ""
		for _, topic := range stats.Group([]stats.Claim{cite(c.a, "one", 1), cite(c.b, "two", 1)}, stats.GroupOptions{}) {
			for _, p := range topic.Pairs {
				got += p.Verdict.Outcome.String()
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.reason, got, c.want)
		}
	}
}

// TestGroupSentence: who names two figures in one sentence tells them apart,
// but a plan beside a fact is worth telling.
func TestGroupSentence(t *testing.T) {
	a, b := claimOf(t, "2", "count", "bases", "", ""), claimOf(t, "4", "count", "bases", "", "")
	for _, c := range []struct {
		reason string
		claims []stats.Claim
		pairs  int
	}{
		{"one sentence", []stats.Claim{cite(a, "one", 1), cite(b, "one", 1)}, 0},
		{"two sentences that leave all open", []stats.Claim{cite(a, "one", 1), cite(b, "one", 2)}, 0},
	} {
		n := 0
		for _, topic := range stats.Group(c.claims, stats.GroupOptions{}) {
			n += len(topic.Pairs)
		}
		if n != c.pairs {
			t.Errorf("%s: %d pairs, want %d", c.reason, n, c.pairs)
		}
	}
	b.Status = timeline.StatusPlanned
	b = cite(b, "one", 1)
	b.Citations[0].Start += 20
	topics := stats.Group([]stats.Claim{cite(a, "one", 1), b}, stats.GroupOptions{})
	if len(topics) != 1 || len(topics[0].Pairs) != 1 || topics[0].Pairs[0].Verdict.Outcome != stats.Incomparable {
		t.Errorf("plan and fact of one sentence: %+v", topics)
	}
}

// TestGroupTale: claims told of one merged event hold for one time and place.
func TestGroupTale(t *testing.T) {
	a := cite(claimOf(t, "11", "count", "countries", "Panama City", "2018-06-05/2018-06-09"), "one", 2)
	b := cite(claimOf(t, "11", "count", "countries", "", "2018-06-05/2018-06-07"), "two", 1)
	a.WhenBasis, b.WhenBasis = timeline.BasisCarried, timeline.BasisStated
	tell := func(c stats.Claim, sentence int) timeline.Event {
		at := c.Citations[0]
		at.SentenceStart = 100 * sentence
		return timeline.Event{When: c.When, Trigger: "seminar", Citations: []timeline.Citation{at}}
	}
	entry := timeline.Entry{Tellings: []timeline.Event{tell(a, 1), tell(b, 1)}}
	topics := stats.Group([]stats.Claim{a, b}, stats.GroupOptions{Events: []timeline.Entry{entry}})
	if len(topics) != 1 || len(topics[0].Pairs) != 1 || topics[0].Pairs[0].Verdict.Outcome != stats.Equal || !topics[0].Pairs[0].OneTale {
		t.Errorf("told of one event: %+v", topics)
	}
	for _, topic := range stats.Group([]stats.Claim{a, b}, stats.GroupOptions{}) {
		if len(topic.Pairs) > 0 {
			t.Errorf("told of no common event: %v", topic.Pairs[0].Verdict)
		}
	}
}

// TestGroupOrder: the order of the claims does not matter.
func TestGroupOrder(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		var claims []stats.Claim
		for i := range rapid.IntRange(0, 12).Draw(rt, "n") {
			c := claimOf(t, strconv.Itoa(rapid.IntRange(1, 5).Draw(rt, "value")), rapid.SampledFrom([]string{"t", "kg", "person", "%"}).Draw(rt, "unit"),
				rapid.SampledFrom([]string{"rice", "brown rice", "white rice", "men"}).Draw(rt, "of"), rapid.SampledFrom([]string{"", "A", "B, A"}).Draw(rt, "place"),
				rapid.SampledFrom([]string{"", "2017", "2017-05", "2018"}).Draw(rt, "when"))
			claims = append(claims, cite(c, rapid.SampledFrom([]string{"x", "y"}).Draw(rt, "source"), i))
		}
		want := stats.Group(claims, stats.GroupOptions{})
		seed := rapid.Uint64().Draw(rt, "seed")
		rand.New(rand.NewPCG(seed, 1)).Shuffle(len(claims), func(i, j int) { claims[i], claims[j] = claims[j], claims[i] })
		got := stats.Group(claims, stats.GroupOptions{})
		if diff := cmp.Diff(summary(want), summary(got)); diff != "" {
			rt.Fatalf("another order, another result (-first +second):\n%s", diff)
		}
	})
}

// summary writes topics as lines.
func summary(topics []stats.Topic) []string {
	var lines []string
	for _, t := range topics {
		for _, c := range t.Claims {
			lines = append(lines, c.String())
		}
		for _, p := range t.Pairs {
			lines = append(lines, strconv.Itoa(p.A)+"-"+strconv.Itoa(p.B)+" "+p.Verdict.String())
		}
	}
	return lines
}

// TestGroupCost: thousands of claims take no square of them, be they all
// different or all alike.
func TestGroupCost(t *testing.T) {
	work := func(name string, build func(i int) stats.Claim) steps.Work {
		return steps.Work{Name: name, Do: func(n int) {
			claims := list(n, func(i int) stats.Claim { return cite(build(i), "s"+strconv.Itoa(i), 1) })
			topics := stats.Group(claims, stats.GroupOptions{Most: 4})
			if name == "all alike" && n > 4 && (len(topics) != 1 || topics[0].Omitted == 0) {
				t.Errorf("all alike: nothing was left out")
			}
		}}
	}
	steps.Linear(t, 500, []steps.Work{
		work("different things", func(i int) stats.Claim { return claimOf(t, "12", "t", "thing "+strconv.Itoa(i), "A", "2017") }),
		work("different years", func(i int) stats.Claim { return claimOf(t, "12", "t", "rice", "A", strconv.Itoa(1000+i)) }),
		work("different places", func(i int) stats.Claim { return claimOf(t, "12", "t", "rice", "P"+strconv.Itoa(i), "") }),
		work("nothing known", func(int) stats.Claim { return claimOf(t, "12", "t", "rice", "", "") }),
		work("all alike", func(int) stats.Claim { return claimOf(t, "12", "t", "rice", "A", "2017") }),
		work("few years", func(i int) stats.Claim { return claimOf(t, "12", "t", "rice", "A", strconv.Itoa(2000+i%10)) }),
	})
}

func list(n int, f func(int) stats.Claim) []stats.Claim {
	claims := make([]stats.Claim, n)
	for i := range claims {
		claims[i] = f(i)
	}
	return claims
}
