package english

import (
	"slices"
	"strings"
	"testing"
)

// TestSynonyms holds that no lemma is in two classes, that each class has its
// own word, and that what is wider is canonical itself.
func TestSynonyms(t *testing.T) {
	seen := map[string]string{}
	for _, table := range [][]synonymRow{acts, synonyms} {
		for _, r := range table {
			for _, w := range fields(r.lemmas) {
				if before, ok := seen[w]; ok {
					t.Errorf("%q is in the classes of %q and %q", w, before, r.term)
				}
				seen[w] = r.term
			}
			if Canonical(r.term) != r.term {
				t.Errorf("%q stands for a class, and for it stands %q", r.term, Canonical(r.term))
			}
		}
	}
	for _, r := range broader {
		for _, w := range fields(r.term + " " + r.lemmas) {
			if Canonical(w) != w {
				t.Errorf("broader: %q is not canonical: %q", w, Canonical(w))
			}
		}
	}
	for _, p := range synonymPhrases {
		if Canonical(p.term) != p.term {
			t.Errorf("%s %s: %q is not canonical", p.first, p.second, p.term)
		}
	}
}

func TestWider(t *testing.T) {
	if got := Wider("cocaine"); !slices.Contains(got, "narcotic") || !slices.Contains(got, "illicit") {
		t.Errorf("wider than cocaine: %v", got)
	}
	if got := Wider("car"); !slices.Contains(got, "vehicle") {
		t.Errorf("wider than car: %v", got)
	}
	for _, r := range broader {
		for _, w := range fields(r.lemmas) {
			if slices.Contains(Wider(w), w) {
				t.Errorf("%q is wider than itself", w)
			}
		}
	}
	if got := Wider("thing"); got != nil {
		t.Errorf("wider than thing: %v", got)
	}
}

func TestStem(t *testing.T) {
	x := Load()
	for w, want := range map[string]string{
		"seized": "seize", "Countries": "country", "children": "child", "zorbies": "zorby", "quonches": "quonch", "brobdings": "brobding",
		"class": "class", "corpus": "corpus", "": "", "s": "s",
	} {
		if got := x.Stem(w); got != want {
			t.Errorf("Stem(%q) = %q, want %q", w, got, want)
		}
	}
	if strings.Contains(x.Stem(strings.Repeat("s", 5000)), " ") {
		t.Error("a long word became another")
	}
}

// TestHappening: acts of which so many happen, and those that leave a state.
func TestHappening(t *testing.T) {
	for term, want := range map[string]bool{"death": true, "arrest": true, "seizure": true, "employment": false, "displacement": false, "ship": false, "": false} {
		if got := Load().WordTerm(term).Traits&Happens != 0; got != want {
			t.Errorf("%q happens: %v", term, got)
		}
	}
	for _, term := range fields(lasting) {
		if Load().WordTerm(term).Traits&Act == 0 {
			t.Errorf("%q lasts and is no act", term)
		}
	}
}

// TestTermTraits: a term of the lexicon has the traits that the tables give its
// word.
func TestTermTraits(t *testing.T) {
	x := Load()
	for _, table := range [][]synonymRow{acts, synonyms, broader} {
		for _, r := range table {
			for _, lemma := range fields(r.lemmas) {
				id := x.Lookup(lemma)
				if id == 0 || x.Lemma(id) != id {
					continue
				}
				term := x.Term(id, lemma)
				if term.Word != Canonical(lemma) {
					t.Errorf("%q stands for %q, want %q", term.Word, lemma, Canonical(lemma))
				}
				if got, want := term.Traits&^ofLemma, x.wordTraits(term.Word); got != want {
					t.Errorf("%q: traits %b, want %b", lemma, got, want)
				}
				if got, want := x.Wider(term), Wider(term.Word); !slices.Equal(got, want) {
					t.Errorf("wider than %q: %v, want %v", lemma, got, want)
				}
			}
		}
	}
}
