package main

import "strings"

// An inflector makes the inflected forms of lemmas: the ones that WordNet's
// exception lists give, else the regular ones.
type inflector struct {
	wn        *wordnet
	irregular map[pos]map[string][]string // base → forms in the exception list
	attested  func(form string) bool      // whether WordNet's own glosses use the form
}

// An inflection is one form with the letter of its code; see lexicon.go.
type inflection struct {
	form string
	code byte
}

func newInflector(wn *wordnet, attested func(string) bool) *inflector {
	f := &inflector{wn: wn, irregular: map[pos]map[string][]string{}, attested: attested}
	for p, list := range wn.exceptions {
		f.irregular[p] = map[string][]string{}
		for _, form := range sortedKeys(list) {
			for _, base := range list[form] {
				f.irregular[p][base] = append(f.irregular[p][base], form)
			}
		}
	}
	return f
}

// plurals returns the plural forms of a noun. The regular plural stands beside
// an irregular one when that is Latin or Greek or the regular one is attested:
// "stadiums", "indexes", but not "childs".
func (f *inflector) plurals(lemma string) []string {
	if invariant[lemma] {
		return []string{lemma}
	}
	if base, ok := strings.CutSuffix(lemma, "man"); ok && !mans[lemma] {
		return []string{base + "men"}
	}
	forms := f.irregular[noun][lemma]
	if regular := addS(lemma); len(forms) == 0 || f.attested(regular) || endsInAny(forms[0], "a", "ae", "i") {
		forms = append(forms[:len(forms):len(forms)], regular)
	}
	return forms
}

// verbForms returns the inflected forms of a verb with their codes: z third
// person, d past, p past participle, g -ing form.
func (f *inflector) verbForms(lemma string) []inflection {
	forms := []inflection{{addS(lemma), 'z'}}
	var past, ing bool
	for _, form := range f.irregular[verb][lemma] {
		switch {
		case strings.HasSuffix(form, "ing") && len(form) > len(lemma):
			forms, ing = append(forms, inflection{form, 'g'}), true
		case strings.HasSuffix(form, "s") && !strings.HasSuffix(lemma, "s"):
			// addS makes these
		default:
			forms, past = append(forms, pastForms(lemma, form)...), true
		}
	}
	if unchanged[lemma] {
		forms, past = append(forms, inflection{lemma, 'd'}, inflection{lemma, 'p'}), true
	}
	if strong, ok := strongVerbOf(lemma); ok && strong.participle == lemma {
		forms = append(forms, inflection{lemma, 'p'})
	}
	double := doublesConsonant(lemma)
	if regular := addEd(lemma, double); !past || f.beside(regular, lemma) {
		forms = append(forms, inflection{regular, 'd'}, inflection{regular, 'p'})
	}
	if regular := addIng(lemma, double); !ing || f.beside(regular, lemma) {
		forms = append(forms, inflection{regular, 'g'})
	}
	return forms
}

// beside reports whether a regular form may stand beside the forms of the
// exception list: "burned" beside "burnt", "traveled" beside "travelled", but
// not "hoped", which belongs to "hope", beside "hopped".
func (f *inflector) beside(regular, lemma string) bool {
	american := strings.HasSuffix(lemma, "el") && syllables(lemma) > 1
	return (american || f.attested(regular)) && f.wn.entries[verb][lemma+"e"] == nil && !doublesConsonant(lemma)
}

// pastForms tells whether an irregular form is a past tense, a participle or both.
func pastForms(lemma, form string) []inflection {
	strong, ok := strongVerbOf(lemma)
	if ok && strong.past != strong.participle {
		switch {
		case strings.HasSuffix(form, strong.participle) && !strings.HasSuffix(form, strong.past):
			return []inflection{{form, 'p'}}
		case strings.HasSuffix(form, strong.past) && strong.past+"ed" != strong.participle:
			return []inflection{{form, 'd'}}
		}
	}
	return []inflection{{form, 'd'}, {form, 'p'}}
}

// strongVerbOf finds the verb in the table, or the one that it ends in after a prefix.
func strongVerbOf(lemma string) (strongVerb, bool) {
	for _, prefix := range []string{"", "a", "be", "for", "fore", "inter", "mis", "out", "over", "par", "re", "un", "under", "up", "with"} {
		if base, ok := strings.CutPrefix(lemma, prefix); ok {
			if v, ok := strongVerbs[base]; ok {
				return v, true
			}
		}
	}
	return strongVerb{}, false
}

// comparisons returns comparative (c) and superlative (s) of an adjective that
// makes them with endings: one syllable, or two of which the second is -y.
func (f *inflector) comparisons(lemma string) []inflection {
	var forms []inflection
	for _, form := range f.irregular[adjective][lemma] {
		if strings.HasSuffix(form, "st") {
			forms = append(forms, inflection{form, 's'})
		} else {
			forms = append(forms, inflection{form, 'c'})
		}
	}
	n := syllables(lemma)
	if len(forms) > 0 || n > 2 || n == 2 && !strings.HasSuffix(lemma, "y") ||
		strings.HasSuffix(lemma, "ed") {
		return forms
	}
	stem := strings.TrimSuffix(addEd(lemma, doublesConsonant(lemma)), "ed")
	return []inflection{{stem + "er", 'c'}, {stem + "est", 's'}}
}

func addS(word string) string {
	switch {
	case endsInAny(word, "s", "x", "z", "ch", "sh"):
		return word + "es"
	case endsInConsonantY(word):
		return word[:len(word)-1] + "ies"
	case oes[word]:
		return word + "es"
	}
	return word + "s"
}

// oes lists the words in consonant and o that take -es.
var oes = wordSet(`echo embargo go hero negro potato tomato torpedo veto forego forgo undergo outgo tornado volcano mosquito cargo domino mango`)

func addEd(word string, double bool) string {
	switch {
	case strings.HasSuffix(word, "e"):
		return word + "d"
	case endsInConsonantY(word):
		return word[:len(word)-1] + "ied"
	case double:
		return word + word[len(word)-1:] + "ed"
	}
	return word + "ed"
}

func addIng(word string, double bool) string {
	switch {
	case strings.HasSuffix(word, "ie"):
		return word[:len(word)-2] + "ying"
	case strings.HasSuffix(word, "e") && !endsInAny(word, "ee", "oe", "ye") && len(word) > 2:
		return word[:len(word)-1] + "ing"
	case double:
		return word + word[len(word)-1:] + "ing"
	}
	return word + "ing"
}

// doublesConsonant reports whether a word doubles its last consonant before an
// ending: one syllable of consonants, one vowel, one consonant (plan, ship, quit).
func doublesConsonant(word string) bool {
	n := len(word)
	if n < 3 || syllables(word) != 1 || strings.ContainsRune("aeiouwxyh", rune(word[n-1])) || !isVowel(word[n-2]) {
		return false
	}
	return !isVowel(word[n-3]) || strings.HasSuffix(word[:n-2], "qu")
}

// syllables counts groups of vowels, without a silent final e.
func syllables(word string) int {
	if n := len(word); n > 3 && word[n-1] == 'e' && !endsInAny(word, "le", "ee") {
		word = word[:n-1]
	}
	count, inGroup := 0, false
	for i := range len(word) {
		vowel := isVowel(word[i]) && !(word[i] == 'u' && i > 0 && word[i-1] == 'q') || word[i] == 'y' && i > 0
		if vowel && !inGroup {
			count++
		}
		inGroup = vowel
	}
	return count
}

func endsInConsonantY(word string) bool {
	n := len(word)
	return n > 1 && word[n-1] == 'y' && !isVowel(word[n-2])
}

func endsInAny(word string, endings ...string) bool {
	for _, e := range endings {
		if strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// spellings pairs British endings with the American ones, longest first.
var spellings = []struct{ british, american string }{
	{"isation", "ization"}, {"elling", "eling"}, {"eller", "eler"}, {"ogue", "og"}, {"ise", "ize"}, {"yse", "yze"},
	{"our", "or"}, {"oured", "ored"}, {"ourable", "orable"}, {"ourite", "orite"}, {"tre", "ter"}, {"bre", "ber"}, {"ence", "ense"}, {"mme", "m"}, {"que", "ck"},
}

// american returns the American spelling of a British word, "" when it has none.
func american(word string) string {
	for _, s := range spellings {
		if stem, ok := strings.CutSuffix(word, s.british); ok {
			return stem + s.american
		}
	}
	return ""
}
