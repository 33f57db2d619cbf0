package english

import (
	"strings"
	"testing"
)

// ids returns the IDs of the words of a name, cut as the scanner cuts them.
func ids(x *Lexicon, text string) []ID {
	var list []ID
	for text != "" {
		var word string
		word, text = cutWord(text)
		if word == "-" {
			list = append(list, Hyphen)
			continue
		}
		list = append(list, x.Lookup(word))
	}
	return list
}

func TestName(t *testing.T) {
	x := Load()
	for _, tt := range []struct {
		text   string
		n      int
		kind   PlaceKind // all of these
		place  string
		reason string
	}{
		{text: "panama", n: 1, kind: Country, reason: "country"},
		{text: "Panama City", n: 2, kind: Town, reason: "the longer name wins"},
		{text: "panama canal", n: 2, kind: Water, reason: "canal"},
		{text: "costa rica", n: 2, kind: Country, reason: "two words"},
		{text: "the dominican republic", n: 0, reason: "articles are not part of a name"},
		{text: "dominican republic of today", n: 2, kind: Country, reason: "words after the name"},
		{text: "united", n: 0, reason: "a part of a name is no name"},
		{text: "united states", n: 2, kind: Country, reason: "two words"},
		{text: "united arab emirates", n: 3, kind: Country, reason: "three words"},
		{text: "south sudan", n: 2, kind: Country, reason: "newer than WordNet 3.0"},
		{text: "guinea-bissau", n: 3, kind: Country, reason: "a hyphen is a token"},
		{text: "gulf of mexico", n: 3, kind: Water, reason: "with a preposition"},
		{text: "people's republic of china", n: 5, kind: Country, reason: "a clitic is a token"},
		{text: "texas", n: 1, kind: Province, reason: "state"},
		{text: "georgia", n: 1, kind: Country | Province, reason: "two places of one name"},
		{text: "moscow", n: 1, kind: Town, reason: "a capital is a town"},
		{text: "europe", n: 1, kind: Region, reason: "continent"},
		{text: "danube", n: 1, kind: Water, reason: "river"},
		{text: "turkey", n: 1, kind: Country | CommonWord, reason: "also a bird"},
		{text: "nice", n: 0, reason: "a common word more than a town"},
		{text: "reading", n: 0, reason: "a common word more than a town"},
		{text: "panamanian", n: 1, kind: Inhabitant, place: "panama", reason: "adjective"},
		{text: "haitians", n: 1, kind: Inhabitant, place: "haiti", reason: "plural"},
		{text: "costa rican", n: 2, kind: Inhabitant, place: "costa rica", reason: "two words"},
		{text: "chinese", n: 1, kind: Inhabitant, place: "china", reason: "China before Taiwan"},
		{text: "americans", n: 1, kind: Inhabitant, place: "united states", reason: "the country before the continents"},
		{text: "russian", n: 1, kind: Inhabitant, place: "russia", reason: "the name it is made of"},
		{text: "frenchmen", n: 1, kind: Inhabitant, place: "france", reason: "plural in -men"},
		{text: "germans", n: 1, kind: Inhabitant, place: "germany", reason: "-man that is no man"},
		{text: "maria", n: 1, kind: GivenName, reason: "two of WordNet's persons have it"},
		{text: "emperor", n: 0, reason: "a title is no given name"},
		{text: "cocaine", n: 0, reason: "no name"},
		{text: "", n: 0, reason: "no words"},
	} {
		n, name := x.Name(ids(x, tt.text))
		if n != tt.n || name.Kind&tt.kind != tt.kind || name.Place != tt.place || n == 0 && name.Kind != 0 {
			t.Errorf("%q (%s): %d words, %+v; want %d, kind %b, place %q", tt.text, tt.reason, n, name, tt.n, tt.kind, tt.place)
		}
	}
}

func TestNameClasses(t *testing.T) {
	x := Load()
	for _, tt := range []struct {
		form        string
		has, hasNot Class
		reason      string
	}{
		{"haiti", Geographic, Demonym, "a place"},
		{"haitian", Demonym | Adjective | Noun | Person, Geographic, "adjective and person"},
		{"haitians", Demonym | Plural | Person, Noun, "people"},
		{"british", Demonym | Adjective, Plural, "adjective alone"},
		{"new", Adjective, Geographic, "begins New York, but is a common word"},
		{"turkey", Noun, Geographic, "a common word as well"},
		{"john", 0, Geographic, "a given name is no place"},
	} {
		if got := x.Class(x.Lookup(tt.form)); got&tt.has != tt.has || got&tt.hasNot != 0 {
			t.Errorf("%s (%s): classes %b, want all of %b and none of %b", tt.form, tt.reason, got, tt.has, tt.hasNot)
		}
	}
}

// TestNamesFindThemselves holds that no name of the table is hidden by another.
func TestNamesFindThemselves(t *testing.T) {
	x := Load()
	for line := range strings.Lines(placesData) {
		form, _, place := cutFields(line)
		words := ids(x, form)
		if n, name := x.Name(words); n != len(words) || name.Place != place {
			t.Errorf("%q: found %d words of %d, place %q", form, n, len(words), name.Place)
		}
	}
}
