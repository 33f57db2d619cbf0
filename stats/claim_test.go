package stats

import (
	"encoding/json"
	"testing"

	"github.com/almanac-go/almanac/timeline"
)

func TestClaimString(t *testing.T) {
	from := say("3.8e9", HedgeNone, "USD")
	for _, c := range []struct {
		claim Claim
		want  string
		why   string
	}{
		{Claim{}, "", "the zero claim"},
		{Claim{Quantity: say("16", HedgeAlmost, "ton"), Of: "cocaine"}, "almost 16 tons of cocaine", "a measure of something"},
		{Claim{Quantity: Quantity{Stated: MustNumber("70"), Unit: Person, Noun: "expert"}, Of: "experts in security"}, "70 experts in security", "persons"},
		{Claim{Quantity: Quantity{Stated: MustNumber("136"), Unit: Count, Noun: "ship"}, Of: "ships"}, "136 ships", "a count says its noun once"},
		{Claim{Quantity: say("22", HedgeNone, "%"), Of: "female officers", Whole: "the armed forces"}, "22% of the armed forces: female officers", "a share"},
		{Claim{Quantity: say("4.3e9", HedgeNone, "USD"), Of: "net income", Change: Change{Kind: ChangeFromTo, Direction: DirectionUp, From: &from}},
			"USD 4.3 billion of net income from USD 3.8 billion (up)", "a change"},
		{Claim{Quantity: say("4", HedgeNone, "count"), Of: "bases", Status: timeline.StatusPlanned, Inherited: timeline.Of(timeline.NewYear(2018))},
			"4 bases, [2018], planned", "an inherited period stands in brackets"},
		{Claim{Quantity: say("4", HedgeNone, "count"), Of: "ships", When: timeline.Of(timeline.MustDate("2024-33"))}, "4 ships, Q1 2024", "a date in words"},
		{Claim{Quantity: Quantity{Stated: MustNumber("1280000")}, Of: "traffic"}, "traffic: 1,280,000", "a bare number of something that is not counted one by one"},
		{Claim{Quantity: say("5", HedgeNone, "count"), Of: "deaths", Per: "day", Aggregate: AggregateAverage}, "average 5 deaths per day", "a rate in words"},
		{Claim{Quantity: Quantity{Stated: MustNumber("48000"), Unit: Count, Noun: "vehicle", Per: MustUnit("d")}, Of: "vehicles"}, "48,000 vehicles/d", "a rate in units"},
		{Claim{Of: "cocaine", Place: "Torrado"}, "no figure of cocaine, Torrado", "a claim without a figure"},
	} {
		if got := c.claim.String(); got != c.want {
			t.Errorf("got %q, want %q (%s)", got, c.want, c.why)
		}
	}
}

func TestClaimJSON(t *testing.T) {
	from := say("3.8e9", HedgeNone, "USD")
	c := Claim{
		ID: "doc:12-20", Quantity: say("4.3e9", HedgeAbout, "USD"), Of: "net income", Whole: "sales", Per: "share",
		Concept: []string{"income", "net"}, Broader: []string{"result"}, Verb: "report", Actor: "the company", Place: "Europe",
		When: timeline.Of(timeline.NewYear(2017)), WhenBasis: timeline.BasisStated,
		Inherited: timeline.Since(timeline.NewYear(2016)), InheritedBasis: timeline.BasisHeading,
		Attribution: timeline.Attribution{Speaker: "A. Person", Role: "chief", Kind: timeline.SpeakerNamed, Verb: "said"},
		Status:      timeline.StatusForecast, Aggregate: AggregateRunning,
		Change:    Change{Kind: ChangeFromTo, Direction: DirectionUp, From: &from},
		Role:      RoleNew,
		Citations: []timeline.Citation{{Source: "doc", Start: 12, End: 20, Surface: "$4.3bn"}},
	}
	data, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	var back Claim
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	again, _ := json.Marshal(back)
	if string(again) != string(data) {
		t.Errorf("%s\ncame back as\n%s", data, again)
	}
	if !back.Quantity.Equal(c.Quantity) || !back.Change.From.Equal(from) || back.Aggregate != AggregateRunning || back.Source() != "doc" {
		t.Errorf("%s came back as %+v", data, back)
	}
	decoded, err := DefaultTable().DecodeClaim(data)
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := json.Marshal(decoded); string(again) != string(data) {
		t.Errorf("DecodeClaim: %s\ncame back as\n%s", data, again)
	}
	if empty, _ := json.Marshal(Claim{}); string(empty) != `{"status":"actual"}` {
		t.Errorf("the zero claim is %s", empty)
	}
}

// Every name of every enumeration must come back as the value it was.
func TestEnumerationsRoundTrip(t *testing.T) {
	for i := range aggregateNames {
		roundTrip(t, Aggregate(i), new(Aggregate))
	}
	for i := range directionNames {
		roundTrip(t, Direction(i), new(Direction))
	}
	for i := range changeNames {
		roundTrip(t, ChangeKind(i), new(ChangeKind))
	}
	for i := range roleNames {
		roundTrip(t, Role(i), new(Role))
	}
	for i := range boundSigns {
		roundTrip(t, Bound(i), new(Bound))
	}
	for i := range hedges {
		roundTrip(t, Hedge(i), new(Hedge))
	}
	if _, err := Hedge(200).MarshalText(); err == nil {
		t.Error("a hedge that does not exist was written")
	}
	if _, err := Role(200).MarshalText(); err == nil {
		t.Error("a role that does not exist was written")
	}
	var r Role
	if err := r.UnmarshalText([]byte("villain")); err == nil {
		t.Error("a role that does not exist was read")
	}
}

func roundTrip[T interface {
	comparable
	MarshalText() ([]byte, error)
}](t *testing.T, v T, back interface{ UnmarshalText([]byte) error }) {
	t.Helper()
	text, err := v.MarshalText()
	if err != nil {
		t.Errorf("%v: %v", v, err)
	}
	if err := back.UnmarshalText(text); err != nil || *any(back).(*T) != v {
		t.Errorf("%v was read as %v, %v", v, back, err)
	}
}
