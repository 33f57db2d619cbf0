package english

import (
	"strings"
	"testing"
	"unicode"
)

func TestNamedForms(t *testing.T) {
	seen := map[string]ID{}
	for _, s := range []struct {
		name  string
		base  ID
		end   ID
		limit ID
		forms []string
	}{
		{"function", functionBase, functionEnd, timeBase, functionForms},
		{"time", timeBase, timeEnd, measureBase, timeForms},
		{"measure", measureBase, measureEnd, clauseBase, measureForms},
		{"clause", clauseBase, clauseEnd, firstFree, clauseForms},
	} {
		if s.end > s.limit {
			t.Errorf("the %s words have outgrown their range by %d", s.name, s.end-s.limit)
		}
		if got, want := len(s.forms), int(s.end-s.base); got != want {
			t.Errorf("the %s words: %d constants, %d forms", s.name, want, got)
		}
		for i, f := range s.forms {
			id := s.base + ID(i)
			if f == "" {
				t.Errorf("%s word %d has no form", s.name, i)
			}
			if old, ok := seen[f]; ok {
				t.Errorf("%q is named twice, as %d and %d", f, old, id)
			}
			seen[f] = id
			if got := Load().Lookup(strings.ToUpper(f)); got != id && f == strings.ToLower(strings.ToUpper(f)) {
				t.Errorf("Lookup(%q) = %d, want %d", strings.ToUpper(f), got, id)
			}
		}
	}
	if OtherMark >= functionBase {
		t.Error("the marks have outgrown their range")
	}
}

func TestForms(t *testing.T) {
	x := Load()
	if x.Len() > 60000 {
		t.Errorf("%d forms: the 16 bits of an ID are nearly full", x.Len())
	}
	for id := functionBase; int(id) < x.Len(); id++ {
		f := x.Form(id)
		if f == "" {
			continue
		}
		if strings.IndexFunc(f, unicode.IsUpper) >= 0 {
			t.Errorf("form %q is not lower case", f)
		}
		if got := x.Lookup(f); got != id {
			t.Errorf("Lookup(%q) = %d, want %d", f, got, id)
		}
		if l := x.Lemma(id); l == 0 || x.Form(l) == "" {
			t.Errorf("form %q has no lemma", f)
		}
	}
	if x.Lookup("") != 0 || x.Lookup("zzqx") != 0 || x.Class(0) != 0 || x.Form(0) != "" {
		t.Error("a form that the lexicon lacks is not the zero ID")
	}
}

func TestClasses(t *testing.T) {
	tests := []struct {
		form  string
		class Class
		value int
	}{
		{"may", Month, 5}, {"may", Modal, 0}, {"second", Ordinal, 2}, {"third", Fraction, 3}, {"million", Magnitude, 6}, {"Twelve", Cardinal, 12},
		{"sept", Abbreviation, 0}, {"SEPT", Month, 9}, {"friday", Weekday, 5}, {"Dr", Title, 0}, {"n’t", Negation, 0}, {"'s", Possessive, 0},
	}
	x := Load()
	for _, tc := range tests {
		id := x.Lookup(tc.form)
		if x.Class(id)&tc.class == 0 {
			t.Errorf("%q is not in class %b", tc.form, tc.class)
		} else if tc.value != 0 && x.Value(id, tc.class) != tc.value {
			t.Errorf("%q has value %d, want %d", tc.form, x.Value(id, tc.class), tc.value)
		}
	}
	for form, want := range map[string]string{"was": "be", "n't": "not", "’ll": "will", "an": "a"} {
		if got := x.Form(x.Lemma(x.Lookup(form))); got != want {
			t.Errorf("the lemma of %q is %q, want %q", form, got, want)
		}
	}
}

// TestFind holds the ways of finding a word to the same answer.
func TestFind(t *testing.T) {
	x := Load()
	const text = "The SEIZED cocaine of naïve Ruiz, an ex-minister's aide zzqx a I"
	for start := range text {
		for end := start; end <= len(text); end++ {
			w := text[start:end]
			want, wantClass := x.Find(w)
			folded := lowerASCII(w)
			if got := x.Lookup(folded); got != want || wantClass != x.Class(want) {
				t.Fatalf("Find(%q) = %d, %x; in lower case %d", w, want, wantClass, got)
			}
			if s := x.Slot(KeyOf(folded)); len(w) <= MaxSlot && (s.ID != want || s.Class != wantClass) {
				t.Fatalf("by its key %q is %d, %x; Find %d, %x", w, s.ID, s.Class, want, wantClass)
			}
		}
	}
}
