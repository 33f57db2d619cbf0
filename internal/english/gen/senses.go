package main

import (
	"slices"
	"strings"
)

// A senseClass is a class of nouns or verbs that WordNet's hierarchy or its
// lexicographer files define.
type senseClass struct {
	code     byte
	pos      pos
	lexfiles []int      // lexicographer files that are in the class as a whole
	under    []senseRef // synsets whose hyponyms are in the class
	except   []senseRef // and among these, synsets whose hyponyms are not
	frame    int        // sentence frame that the sense must have, 0 for any
	share    int        // tags of an entry in percent that make a sense a frequent one
	untagged int        // number of senses that count where the tags are too few to judge by
}

// A senseRef names a synset as WordNet's browsers do: the lemma and the number of the sense.
type senseRef struct {
	lemma  string
	number int
}

// Lexicographer files, numbered as in lexnames(5WN).
const (
	nounAnimal        = 5
	nounAttribute     = 7
	nounBody          = 8
	nounCognition     = 9
	nounFeeling       = 12
	nounFood          = 13
	nounGroup         = 14
	nounLocation      = 15
	nounMotive        = 16
	nounPerson        = 18
	nounPlant         = 20
	nounRelation      = 24
	nounState         = 26
	nounSubstance     = 27
	verbChange        = 30
	verbCognition     = 31
	verbCommunication = 32
	verbStative       = 42
)

// topics weighs the lexicographer files by how much of the news is about them,
// 2 being the usual. It decides between words that are equally rare in
// WordNet's own texts: a smuggler is met more often than a smew.
var topics = map[int]int{
	0: 2, 1: 3, 2: 3, 3: 3, 44: 2, // adjectives, pertainyms, adverbs, tops, participial adjectives
	4: 4, 5: 1, 6: 2, 7: 2, 8: 1, 9: 2, 10: 3, 11: 4, 12: 2, 13: 2, 14: 3, 15: 3, 16: 2, 17: 1,
	18: 3, 19: 2, 20: 1, 21: 4, 22: 3, 23: 2, 24: 2, 25: 1, 26: 3, 27: 1, 28: 3, // nouns
	29: 1, 30: 2, 31: 2, 32: 3, 33: 3, 34: 2, 35: 2, 36: 2, 37: 2, 38: 2, 39: 2, 40: 4, 41: 4, 42: 2, 43: 2, // verbs
}

// clauseFrame is the sentence frame "Somebody ----s that CLAUSE".
const clauseFrame = 26

// The nearest synset of under and except above a sense decides, so that a
// part of what is excepted can be named under again.
var senseClasses = []senseClass{
	{code: 'P', pos: noun, lexfiles: []int{nounPerson}, share: 30, untagged: 1,
		under: []senseRef{{"person", 1}, {"human", 1}, {"people", 1}, {"personnel", 1}, {"crowd", 1}},
		except: []senseRef{
			{"self", 2}, {"spiritual_being", 1}, {"country", 3}, {"class", 3}, {"generation", 1}, {"nationality", 1}, {"market", 2}}},
	{code: 'E', pos: noun, share: 20, untagged: 3,
		under: []senseRef{
			{"event", 1}, {"geological_phenomenon", 1}, {"storm", 1}, {"weather", 1}, {"death", 2}, {"war", 2}, {"crisis", 1},
			{"meeting", 1}, {"meeting", 2}, {"discussion", 1}, {"drought", 1}, {"recession", 1},
			{"training", 1}, {"mission", 4}, {"celebration", 2}, {"operation", 2}, {"operation", 3}, {"contest", 2}},
		except: []senseRef{
			{"occupation", 1}, {"use", 1}, {"behavior", 1}, {"work", 1}, {"education", 1}, {"practice", 1}, {"turn", 3},
			{"course", 4}, {"music", 3}, {"market", 1}, {"aid", 2}, {"diversion", 1}, {"politics", 5}, {"variation", 2}, {"role", 4}, {"time", 1}}},
	{code: 'G', pos: noun, lexfiles: []int{nounGroup}, share: 30, untagged: 2, except: []senseRef{{"meeting", 1}, {"meeting", 2}, {"taxonomic_group", 1}}},
	{code: 'L', pos: noun, lexfiles: []int{nounLocation}, share: 30, untagged: 2,
		under: []senseRef{{"country", 1}, {"structure", 1}, {"body_of_water", 1}, {"land", 2}, {"land", 4}, {"geological_formation", 1}}},
	{code: 'S', pos: noun, lexfiles: []int{nounSubstance, nounFood, nounPlant}, share: 30, untagged: 1,
		under: []senseRef{{"substance", 1}, {"drug", 1}, {"food", 1}, {"food", 2}, {"fabric", 1}, {"explosive", 1}, {"ammunition", 1}}},
	{code: 'A', pos: noun, lexfiles: []int{nounAttribute, nounCognition, nounFeeling, nounMotive, nounRelation, nounState}, share: 30, untagged: 2},
	{code: 'C', pos: noun, share: 30, untagged: 1, under: []senseRef{{"container", 1}}, except: []senseRef{{"vehicle", 1}}},
	{code: 'k', pos: verb, lexfiles: []int{verbCognition, verbCommunication}, frame: clauseFrame, share: 15, untagged: 1},
	{code: 'o', pos: verb, lexfiles: []int{verbChange}, share: 20, untagged: 2},
	{code: 'h', pos: verb, lexfiles: []int{verbStative}, share: 30, untagged: 1},
}

// A classifier tells the sense classes of entries.
type classifier struct {
	wn    *wordnet
	roots []map[synsetKey]bool // by index in senseClasses; false for the excepted
}

func newClassifier(wn *wordnet) (*classifier, error) {
	c := &classifier{wn: wn}
	for _, class := range senseClasses {
		roots := map[synsetKey]bool{}
		for in, refs := range map[bool][]senseRef{true: class.under, false: class.except} {
			for _, ref := range refs {
				key, err := wn.root(class.pos, ref.lemma, ref.number)
				if err != nil {
					return nil, err
				}
				roots[key] = in
			}
		}
		c.roots = append(c.roots, roots)
	}
	return c, nil
}

// codes returns the letters of the classes of e's frequent senses.
func (c *classifier) codes(e *entry) string {
	codes := []byte(e.codes)
	for i, class := range senseClasses {
		if class.pos != e.pos {
			continue
		}
		for n, s := range e.senses {
			if class.frequent(e, n) && c.has(i, e.lemma, s.synset) {
				codes = append(codes, class.code)
				break
			}
		}
	}
	return string(codes)
}

// frequent reports whether sense n of e is frequent enough to give e the class.
func (class *senseClass) frequent(e *entry, n int) bool {
	if e.tags < 3 {
		return n < class.untagged
	}
	return n == 0 || 100*e.senses[n].tags >= class.share*e.tags
}

func (c *classifier) has(class int, lemma string, s *synset) bool {
	def := senseClasses[class]
	if def.frame != 0 && !hasFrame(s, lemma, def.frame) {
		return false
	}
	in, found := false, false
	c.wn.ancestors(s, func(a *synset) bool {
		in, found = c.roots[class][a.key]
		return !found
	})
	return in || !found && slices.Contains(def.lexfiles, s.lexfile)
}

// hasFrame reports whether the lemma may stand in the sentence frame in sense s.
func hasFrame(s *synset, lemma string, number int) bool {
	for _, f := range s.frames {
		if f.number == number && (f.word == 0 || f.word <= len(s.words) && strings.EqualFold(s.words[f.word-1], lemma)) {
			return true
		}
	}
	return false
}
