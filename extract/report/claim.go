package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// claim is a claim as the page lists it.
type claim struct {
	ID      string
	Figure  string // as the text has it
	Value   string // as it was understood, where that is another thing
	Of      string
	Whole   string
	Per     string
	When    string
	Carried string
	Bar     bar
	Place   string
	Actor   string
	Speaker string
	Status  string
	Kind    string // of aggregate or role
	Told    []telling
	Notes   []string
	Flag    string // "conflict"
	Docs    string

	period timeline.Period
}

// addClaims lists the claims that the page has room for: if there are too many,
// those that are disputed first, then those that say when.
func (b *builder) addClaims() {
	type place struct{ result, claim, rank int }
	disputed := make(map[[2]int]bool)
	for _, d := range b.disputes {
		disputed[d.a], disputed[d.b] = true, true
	}
	var places []place
	for i, r := range b.results {
		for j := range r.Claims {
			p := place{i, j, 1}
			switch {
			case disputed[[2]int{i, j}]:
				p.rank = 0
			case periodOf(&r.Claims[j]).IsZero():
				p.rank = 2
			}
			places = append(places, p)
		}
	}
	if n := len(places); n > b.options.MaxClaims {
		slices.SortStableFunc(places, func(a, b place) int { return cmp.Compare(a.rank, b.rank) })
		places = places[:b.options.MaxClaims]
		slices.SortFunc(places, func(a, b place) int { return cmp.Or(cmp.Compare(a.result, b.result), cmp.Compare(a.claim, b.claim)) })
		b.leaveOut(thousands(n-len(places)) + " of " + count(n, "claim") + " are left out: the page lists those that are disputed and those that say when.")
	}
	b.claimAt = make(map[[2]int]int)
	for _, p := range places {
		b.claimAt[[2]int{p.result, p.claim}] = len(b.claims)
		b.claims = append(b.claims, b.newClaim(p.result, p.claim))
	}
}

// periodOf returns the period for which a claim holds, stated or inherited.
func periodOf(c *stats.Claim) timeline.Period {
	if c.When.IsZero() {
		return c.Inherited
	}
	return c.When
}

func (b *builder) newClaim(result, index int) claim {
	c := &b.results[result].Claims[index]
	when := periodOf(c)
	basis := c.WhenBasis
	if c.When.IsZero() {
		basis = c.InheritedBasis
	}
	out := claim{
		ID: "c" + strconv.Itoa(len(b.claims)+1), Value: title(c.Quantity.String()),
		Of: title(c.Of), Whole: title(c.Whole), Per: title(c.Per), Place: title(c.Place), Actor: title(c.Actor),
		Speaker: title(c.Attribution.String()), Status: c.Status.String(), Bar: newBar(when), period: when, Docs: "d" + strconv.Itoa(result+1),
		Kind: title(strings.TrimSpace(c.Aggregate.String() + " " + c.Role.String())),
	}
	if !when.IsZero() {
		out.When = when.Phrase()
	}
	if basis > timeline.BasisStated {
		out.Carried = foundIn(basis)
	}
	told := telling{doc: result, Doc: b.name(result)}
	if len(c.Citations) > 0 {
		told.at(&c.Citations[0])
		out.Figure = title(c.Citations[0].Surface)
		b.spans[result] = append(b.spans[result], span{start: told.start, end: told.end, kind: kindFigure, target: out.ID})
	}
	out.Told = []telling{told}
	if out.Figure == "" {
		out.Figure = out.Value
	}
	if out.Figure == out.Value {
		out.Value = ""
	}
	return out
}

// linkClaims points the claims at their figures in the texts.
func (b *builder) linkClaims() {
	for i := range b.claims {
		b.link(&b.claims[i].Told[0])
	}
}
