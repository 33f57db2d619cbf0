package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const wordNetDir = "/usr/share/wordnet"

// TestGeneratedFresh holds that the generated files are what the generator writes.
func TestGeneratedFresh(t *testing.T) {
	if _, err := os.Stat(wordNetDir); err != nil {
		t.Skip("WordNet is not installed, so the generated files cannot be made again: ", err)
	}
	if testing.Short() {
		t.Skip("reads the whole of WordNet")
	}
	files, err := generate(wordNetDir)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join("..", name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s is not what the generator writes; run go generate", name)
		}
	}
}

// noWordNet is an inflector without exception lists.
func noWordNet(attested ...string) *inflector {
	wn := &wordnet{entries: map[pos]map[string]*entry{verb: {"hope": {}}}, exceptions: map[pos]map[string][]string{
		noun: {"stadia": {"stadium"}, "feet": {"foot"}},
		verb: {"hopped": {"hop"}, "hopping": {"hop"}, "went": {"go"}, "gone": {"go"}, "burnt": {"burn"}, "undertook": {"undertake"}, "undertaken": {"undertake"}},
	}}
	return newInflector(wn, func(form string) bool { return slices.Contains(attested, form) })
}

func TestVerbForms(t *testing.T) {
	f := noWordNet("burned", "hoped")
	for _, tt := range []struct{ lemma, want, reason string }{
		{"seize", "seizes/z seized/d seized/p seizing/g", "final e"},
		{"plan", "plans/z planned/d planned/p planning/g", "one vowel and one consonant double"},
		{"fix", "fixes/z fixed/d fixed/p fixing/g", "x does not double"},
		{"quit", "quits/z quit/d quit/p quitting/g", "u after q is no vowel"},
		{"visit", "visits/z visited/d visited/p visiting/g", "two syllables do not double"},
		{"carry", "carries/z carried/d carried/p carrying/g", "consonant and y"},
		{"deploy", "deploys/z deployed/d deployed/p deploying/g", "vowel and y"},
		{"die", "dies/z died/d died/p dying/g", "ie before ing"},
		{"flee", "flees/z fleed/d fleed/p fleeing/g", "ee stays; the real past stands in WordNet's list"},
		{"veto", "vetoes/z vetoed/d vetoed/p vetoing/g", "o with es"},
		{"put", "puts/z put/d put/p putting/g", "unchanged"},
		{"hop", "hops/z hopped/d hopped/p hopping/g", "hoped is of hope, though attested"},
		{"go", "goes/z gone/p went/d going/g", "past and participle differ"},
		{"undertake", "undertakes/z undertaken/p undertook/d undertaking/g", "prefix of a strong verb"},
		{"burn", "burns/z burnt/d burnt/p burned/d burned/p burning/g", "attested regular form beside the irregular one"},
	} {
		var got []string
		for _, form := range f.verbForms(tt.lemma) {
			got = append(got, form.form+"/"+string(form.code))
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%s (%s): %s, want %s", tt.lemma, tt.reason, s, tt.want)
		}
	}
}

func TestPlurals(t *testing.T) {
	f := noWordNet()
	for _, tt := range []struct{ lemma, want, reason string }{
		{"visit", "visits", "regular"},
		{"box", "boxes", "x"},
		{"country", "countries", "consonant and y"},
		{"day", "days", "vowel and y"},
		{"potato", "potatoes", "o with es"},
		{"kilo", "kilos", "o with s"},
		{"woman", "women", "-man"},
		{"german", "germans", "-man that is no man"},
		{"series", "series", "unchanged"},
		{"foot", "feet", "irregular only"},
		{"stadium", "stadia stadiums", "a Latin plural has the regular one beside it"},
	} {
		if got := strings.Join(f.plurals(tt.lemma), " "); got != tt.want {
			t.Errorf("%s (%s): %s, want %s", tt.lemma, tt.reason, got, tt.want)
		}
	}
}

func TestComparisons(t *testing.T) {
	f := noWordNet()
	for _, tt := range []struct{ lemma, want, reason string }{
		{"large", "larger largest", "final e"},
		{"big", "bigger biggest", "doubled consonant"},
		{"heavy", "heavier heaviest", "two syllables in y"},
		{"important", "", "three syllables take more"},
		{"armed", "", "participles take more"},
	} {
		var got []string
		for _, form := range f.comparisons(tt.lemma) {
			got = append(got, form.form)
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%s (%s): %q, want %q", tt.lemma, tt.reason, s, tt.want)
		}
	}
}

func TestAmerican(t *testing.T) {
	for _, tt := range []struct{ british, american string }{
		{"behaviour", "behavior"}, {"organisation", "organization"}, {"organise", "organize"}, {"kilometre", "kilometer"},
		{"defence", "defense"}, {"programme", "program"}, {"catalogue", "catalog"}, {"analyse", "analyze"}, {"table", ""},
	} {
		if got := american(tt.british); got != tt.american {
			t.Errorf("american(%q) = %q, want %q", tt.british, got, tt.american)
		}
	}
}

func TestDemonymPlural(t *testing.T) {
	for _, tt := range []struct{ name, want string }{
		{"haitian", "haitians"}, {"frenchman", "frenchmen"}, {"east german", "east germans"}, {"chinese", ""}, {"swiss", ""}, {"iraqi", "iraqis"},
	} {
		if got := demonymPlural(tt.name); got != tt.want {
			t.Errorf("demonymPlural(%q) = %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestReadErrors(t *testing.T) {
	if _, err := readWordNet(t.TempDir()); err == nil {
		t.Error("no error for a directory without WordNet")
	}
	for _, tt := range []struct{ name, line string }{
		{"too short", "00001740 29 v"},
		{"no number", "0000174x 29 v 00 000 00"},
	} {
		w := &wordnet{synsets: map[synsetKey]*synset{}}
		if err := w.addSynset(strings.Fields(tt.line), ""); err == nil {
			t.Errorf("%s: no error", tt.name)
		}
	}
}
