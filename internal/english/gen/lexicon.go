package main

import (
	"slices"
	"strings"
)

// The code letters of parts of speech:
//
//	n noun  N plural noun  v verb  z third person  d past  p participle  g -ing form  a adjective  r adverb
//	c comparative  s superlative (both with a)
//
// and of the part of speech that at least three quarters of the uses have:
//
//	X noun  Y verb  W adjective  Z adverb
//
// The letters of sense classes are in senses.go.
const codeOrder = "nNvzdpgacsrXYWZPEGLSACkoh"

// minScore is the least score of a lemma in the lexicon. See the package comment.
const minScore = 13

// formShare says which share of the uses of a lemma each of its forms has. The
// figures are rounded from the counts of common verbs and nouns in English
// corpora; only their order of magnitude matters.
var formShare = map[byte]float64{
	'n': 0.7, 'N': 0.3, 'v': 0.35, 'z': 0.1, 'd': 0.2, 'p': 0.2, 'g': 0.15, 'a': 0.9, 'c': 0.05, 's': 0.05, 'r': 1,
}

// A reading is one analysis of a form.
type reading struct {
	code  byte // part of speech
	entry *entry
	uses  float64 // expected occurrences in the semantic concordance
}

// lexiconMaker collects the readings of forms.
type lexiconMaker struct {
	wn       *wordnet
	class    *classifier
	inflect  *inflector
	gloss    map[string]int // occurrences of forms in glosses
	readings map[string][]reading
}

// makeLexicon returns the lines of the lexicon and the number of expected uses
// of each form.
func makeLexicon(wn *wordnet) (lines []string, uses map[string]float64, err error) {
	m := &lexiconMaker{wn: wn, gloss: glossCounts(wn), readings: map[string][]reading{}}
	if m.class, err = newClassifier(wn); err != nil {
		return nil, nil, err
	}
	m.inflect = newInflector(wn, func(form string) bool { return m.gloss[form] > 0 })
	lemmas := map[string][]*entry{}
	for _, f := range posFiles {
		for lemma, e := range wn.entries[f.pos] {
			if common := commonEntry(e); common != nil && isWord(lemma) {
				lemmas[lemma] = append(lemmas[lemma], common)
			}
		}
	}
	for _, w := range newer {
		lemmas[w.lemma] = append(lemmas[w.lemma], w.entries()...)
	}
	for _, lemma := range sortedKeys(lemmas) {
		entries := lemmas[lemma]
		if twin := lemmas[american(lemma)]; spelledAlike(entries, twin) && m.isCommon(twin) {
			shareTags(entries, twin)
		} else if !m.isCommon(entries) {
			continue
		}
		m.addLemma(entries)
	}
	uses = map[string]float64{}
	for form, readings := range m.readings {
		if line := m.line(form, readings); line != "" {
			lines = append(lines, line)
		}
		for _, r := range readings {
			uses[form] += r.uses
		}
	}
	return lines, uses, nil
}

// commonEntry returns e without the senses that are proper names, nil when
// none is left.
func commonEntry(e *entry) *entry {
	c := &entry{lemma: e.lemma, pos: e.pos}
	for _, s := range e.senses {
		if slices.Contains(s.synset.words, e.lemma) {
			c.senses = append(c.senses, s)
			c.tags += s.tags
		}
	}
	if len(c.senses) == 0 {
		return nil
	}
	return c
}

// isWord reports whether the lexicon may have the lemma: one word of letters
// that is not in the hand-written tables. Compounds with hyphens are several
// tokens, so they would never be looked up.
func isWord(lemma string) bool {
	return strings.Trim(lemma, letters) == "" && !closedClass[lemma] && (len(lemma) > 2 || shortWords[lemma]) && !isRoman(lemma)
}

// letters are those that the forms are made of.
const letters = "abcdefghijklmnopqrstuvwxyz"

// isRoman reports whether a word is a Roman numeral and no common word.
func isRoman(word string) bool {
	return strings.Trim(word, "ivxlc") == "" && word != "civil" && word != "civic" && word != "ill" && word != "vivid"
}

func glossCounts(wn *wordnet) map[string]int {
	counts := map[string]int{}
	for _, s := range wn.synsets {
		for word := range strings.FieldsFuncSeq(s.gloss, func(r rune) bool { return r < 'a' || r > 'z' }) {
			counts[word]++
		}
	}
	return counts
}

// isCommon judges the entries of one lemma together.
func (m *lexiconMaker) isCommon(entries []*entry) bool {
	lemma := entries[0].lemma
	if modern[lemma] || entries[0].codes != "" || len(entries[0].senses) == 0 {
		return true
	}
	forms := map[string]bool{lemma: true}
	score, topical := 0, 0
	for _, e := range entries {
		score += 2 * e.tags
		for _, f := range m.forms(e) {
			forms[f.form] = true
		}
		topical = max(topical, topics[e.senses[0].synset.lexfile])
	}
	for form := range forms {
		score += m.gloss[form]
	}
	return score*topical >= minScore
}

// spelledAlike reports whether the first senses of two lemmas are one: the
// lemmas are two spellings of a word, of which the concordance has one.
func spelledAlike(british, american []*entry) bool {
	return len(american) > 0 && len(british[0].senses) > 0 && len(american[0].senses) > 0 &&
		slices.ContainsFunc(american[0].senses, func(s sense) bool { return s.synset == british[0].senses[0].synset })
}

// shareTags gives the British spelling of a word a tenth of the tags of the
// American one, for the concordance is American.
func shareTags(british, american []*entry) {
	for _, b := range british {
		for _, a := range american {
			if a.pos == b.pos {
				b.tags += (a.tags + 9) / 10
			}
		}
	}
}

// forms returns all forms of an entry, the lemma first.
func (m *lexiconMaker) forms(e *entry) []inflection {
	var forms []inflection
	switch e.pos {
	case noun:
		code := byte('n')
		if m.isPluralLemma(e) {
			return append(forms, inflection{e.lemma, 'N'})
		}
		forms = append(forms, inflection{e.lemma, code})
		for _, plural := range m.inflect.plurals(e.lemma) {
			forms = append(forms, inflection{plural, 'N'})
		}
	case verb:
		forms = append(append(forms, inflection{e.lemma, 'v'}), m.inflect.verbForms(e.lemma)...)
	case adjective:
		forms = append(append(forms, inflection{e.lemma, 'a'}), m.inflect.comparisons(e.lemma)...)
	case adverb:
		forms = append(forms, inflection{e.lemma, 'r'})
	}
	return forms
}

// isPluralLemma reports whether a noun that WordNet lists by itself is the
// plural of another: "troops", "goods", "talks".
func (m *lexiconMaker) isPluralLemma(e *entry) bool {
	if singularInS[e.lemma] || !strings.HasSuffix(e.lemma, "s") || strings.HasSuffix(e.lemma, "ss") || invariant[e.lemma] {
		return false
	}
	for _, singular := range []string{e.lemma[:len(e.lemma)-1], strings.TrimSuffix(e.lemma, "es"), strings.TrimSuffix(e.lemma, "ies") + "y"} {
		if s := m.wn.entries[noun][singular]; s != nil && singular != e.lemma && commonEntry(s) != nil {
			return true
		}
	}
	return len(e.senses) > 0 && strings.Contains(e.senses[0].synset.gloss, "plural")
}

// addLemma enters the forms of a common lemma's entries.
func (m *lexiconMaker) addLemma(entries []*entry) {
	total := 0
	for _, e := range entries {
		total += e.tags
	}
	for _, e := range entries {
		if e.tags == 0 && total >= 100 && len(e.senses) < 2 {
			continue // WordNet has the part of speech, writers hardly use it
		}
		for i, f := range m.forms(e) {
			if closedClass[f.form] || i > 0 && !m.keepForm(e, f, len(entries)) {
				continue
			}
			m.readings[f.form] = append(m.readings[f.form], reading{f.code, e, formShare[f.code] * (float64(e.tags) + 0.2)})
		}
	}
}

// keepForm decides on an inflected form: nouns of stuff and qualities seldom
// have a plural, most adjectives no comparative, rare verbs of frequent nouns
// no tenses, unless the glosses use the form.
func (m *lexiconMaker) keepForm(e *entry, f inflection, readings int) bool {
	if m.gloss[f.form] > 0 && f.code != 'c' && f.code != 's' {
		return true
	}
	switch f.code {
	case 'N':
		return modern[e.lemma] || len(e.senses) == 0 || e.tags > 0 && m.countable(e)
	case 'c', 's':
		return m.gloss[f.form] > 0 && m.wn.entries[noun][f.form] == nil || e.tags >= 10
	}
	return readings == 1 && e.tags > 0 || f.code == 'd' || f.code == 'p' || f.code == 'g'
}

// countable reports whether a noun is of a kind that has a plural: people,
// happenings, groups, places and containers are counted, stuff, qualities and
// feelings are not, and animals and plants are seldom news.
func (m *lexiconMaker) countable(e *entry) bool {
	codes := m.class.codes(e)
	if strings.ContainsAny(codes, "PEGLC") {
		return true
	}
	switch e.senses[0].synset.lexfile {
	case nounAnimal, nounAttribute, nounBody, nounFeeling, nounFood, nounPlant, nounState, nounSubstance:
		return false
	}
	return !strings.Contains(codes, "S")
}

// line returns the line of a form.
func (m *lexiconMaker) line(form string, readings []reading) string {
	uses, total := map[byte]float64{}, 0.0
	for _, r := range readings {
		uses[mainCode(r.entry.pos)] += r.uses
		total += r.uses
	}
	codes := map[byte]bool{}
	for c, u := range uses {
		codes[c] = u >= 0.75*total && (total >= 1 || len(uses) == 1)
	}
	for _, r := range readings {
		codes[r.code] = true
		if r.code == 'c' || r.code == 's' {
			codes['a'] = true
		}
		if r.uses < 0.1*total {
			continue // a rare reading does not give its senses to the form
		}
		for _, c := range []byte(m.class.codes(r.entry)) {
			codes[c] = true
		}
	}
	lemma := likelyLemma(form, readings)
	if lemma == form {
		lemma = ""
	}
	var line []byte
	for _, c := range []byte(codeOrder) {
		if codes[c] {
			line = append(line, c)
		}
	}
	return form + "\t" + lemma + "\t" + string(line)
}

// likelyLemma returns the lemma that most uses of the form have. A noun that
// looks like a verb form ("meeting", "building") is given the benefit of the
// doubt, since the concordance has more fiction in it than reports. WordNet
// lists some comparatives by themselves; they belong to their base none the less.
// A few plurals are better known than counted; see homographs.
func likelyLemma(form string, readings []reading) string {
	if lemma := homographs[form]; lemma != "" {
		return lemma
	}
	uses := map[string]float64{}
	best := ""
	compared := slices.IndexFunc(readings, func(r reading) bool { return r.code == 'c' || r.code == 's' })
	for _, r := range readings {
		lemma, n := r.entry.lemma, r.uses
		if compared >= 0 && r.entry.pos != verb && lemma == form {
			lemma = readings[compared].entry.lemma
		}
		if r.code == 'n' && lemma == form {
			n *= 2
		}
		uses[lemma] += n
		if u := uses[lemma]; best == "" || u > uses[best] || u == uses[best] && lemma < best {
			best = lemma
		}
	}
	return best
}

func mainCode(p pos) byte {
	return map[pos]byte{noun: 'X', verb: 'Y', adjective: 'W', adverb: 'Z'}[p]
}
