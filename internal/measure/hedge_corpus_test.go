package measure

import "testing"

var hedgeCorpus = []meaning{
	{"16 ton", []string{"16 tons", "sixteen tons", "exactly 16 tons", "precisely 16 tons", "just 16 tons", "only 16 tons", "merely 16 tons", "a mere 16 tons", "fully 16 tons"}},
	{"~16 ton", []string{"about 16 tons", "around 16 tons", "approximately 16 tons", "roughly 16 tons", "some 16 tons", "an estimated 16 tons", "circa 16 tons", "~16 tons", "≈16 tons", "perhaps 16 tons",
		"16 tons or so", "16 tons, give or take", "16 tons more or less", "in the region of 16 tons", "in the neighborhood of 16 tons", "in the neighbourhood of 16 tons", "on the order of 16 tons",
		"something like 16 tons", "somewhere around 16 tons", "approx. 16 tons", "just about 16 tons", "16 or so tons", "maybe 16 tons", "to the tune of 16 tons"}},
	{"<~16 ton", []string{"almost 16 tons", "nearly 16 tons", "close to 16 tons", "just under 16 tons", "just shy of 16 tons", "not quite 16 tons", "a little under 16 tons", "slightly less than 16 tons", "just below 16 tons",
		"virtually 16 tons", "very nearly 16 tons", "approaching 16 tons", "nearing 16 tons", "just short of 16 tons", "just less than 16 tons"}},
	{">~16 ton", []string{"just over 16 tons", "slightly over 16 tons", "a little over 16 tons", "a little more than 16 tons", "slightly more than 16 tons", "just above 16 tons", "a bit more than 16 tons", "just more than 16 tons"}},
	{">16 ton", []string{"more than 16 tons", "over 16 tons", "above 16 tons", "in excess of 16 tons", "exceeding 16 tons", "upwards of 16 tons", "upward of 16 tons", "north of 16 tons", "well over 16 tons", "greater than 16 tons",
		"far more than 16 tons", "> 16 tons", ">16 tons", "much more than 16 tons", "well above 16 tons", "larger than 16 tons"}},
	{">=16 ton", []string{"at least 16 tons", "at the very least 16 tons", "no less than 16 tons", "not less than 16 tons", "16 tons or more", "16 or more tons", "a minimum of 16 tons", "≥16 tons", "16-plus tons", "16+ tons", "16 tons at least",
		"16 tons and up", "16 tons or above", "greater than or equal to 16 tons", "16 tons, at the very least", "16 tons and above"}},
	{"<16 ton", []string{"less than 16 tons", "under 16 tons", "below 16 tons", "fewer than 16 tons", "well under 16 tons", "south of 16 tons", "< 16 tons", "smaller than 16 tons", "lower than 16 tons", "far less than 16 tons", "well below 16 tons"}},
	{"<=16 ton", []string{"at most 16 tons", "no more than 16 tons", "not more than 16 tons", "up to 16 tons", "16 tons or less", "16 or fewer tons", "a maximum of 16 tons", "≤16 tons", "as much as 16 tons", "16 tons at most", "at the very most 16 tons",
		"no greater than 16 tons", "not exceeding 16 tons", "less than or equal to 16 tons"}},
	{">=12 passenger", []string{"12 passengers or more", "at least 12 passengers", "no fewer than 12 passengers", "12 or more passengers", "twelve or more passengers", "a minimum of 12 passengers", "12-plus passengers"}},
	{"<=300 passenger", []string{"as many as 300 passengers", "up to 300 passengers", "300 passengers or fewer", "no more than 300 passengers", "300 or fewer passengers"}},
	{"vague 1000 soldier", []string{"several thousand soldiers", "a few thousand soldiers", "thousands of soldiers"}},
	{"vague 100000 soldier", []string{"hundreds of thousands of soldiers"}},
	{"vague 12 soldier", []string{"dozens of soldiers"}},
	{"~1000000 USD", []string{"about $1 million", "roughly a million dollars", "an estimated $1 million", "about one million dollars", "some $1 million", "$1 million or so", "around $1,000,000"}},
}

func TestHedges(t *testing.T) { check(t, hedgeCorpus, frames...) }

// TestOuter holds what the inner and the outer extent of a mention cover.
func TestOuter(t *testing.T) {
	tests := []struct{ text, inner, outer, reason string }{
		{"They took almost 16 tons of rice.", "16 tons", "almost 16 tons", "the hedge before stands outside"},
		{"They took 16 tons or more of rice.", "16 tons", "16 tons or more", "so does the hedge behind"},
		{"an estimated $50 million was lost", "$50 million", "an estimated $50 million", "with its article"},
		{"Some 22 sailors came.", "22", "Some 22", "the noun is no part of the figure"},
		{"a price of $3.85/kg today", "$3.85/kg", "$3.85/kg", "a slash joins"},
		{"a price of $84.80 a barrel today", "$84.80", "$84.80", "a worded per does not"},
		{"between 10 and 15 tons fell", "10 and 15 tons", "10 and 15 tons", "a range without its preposition"},
		{"one in twelve voters stayed", "one in twelve", "one in twelve", "a share is whole"},
		{"16+ tons were seen", "16+ tons", "16+ tons", "a plus sign stands inside"},
		{"12 or more sailors came", "12", "12 or more", "a hedge before the noun stands outside"},
	}
	for _, tc := range tests {
		x, ms := find(tc.text)
		if len(ms) != 1 {
			t.Errorf("%q: %d mentions, want 1", tc.text, len(ms))
			continue
		}
		m := &ms[0]
		if got := x.Bytes(m.First, m.Last); got != tc.inner {
			t.Errorf("%q: inner %q, want %q: %s", tc.text, got, tc.inner, tc.reason)
		}
		if got := x.Bytes(m.OuterFirst, m.OuterLast); got != tc.outer {
			t.Errorf("%q: outer %q, want %q: %s", tc.text, got, tc.outer, tc.reason)
		}
	}
}
