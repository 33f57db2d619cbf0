package main

import (
	"slices"
	"strings"
)

// The letters of the kinds of names. A capital C or S marks a name that is a
// common word as well (turkey, china, chad).
const (
	country    = 'c'
	province   = 's' // state, province, territory
	town       = 't'
	region     = 'r'
	water      = 'w'
	givenName  = 'g'
	demonym    = 'd' // adjective
	inhabitant = 'e'
	people     = 'D' // inhabitants, plural
)

// placeKinds tells the kind of a place by the synsets above it, the first in
// this order that is one: towns are also in districts, and both in regions.
var placeKinds = []struct {
	senseRef
	kind byte
}{
	{senseRef{"urban_area", 1}, town}, {senseRef{"city", 1}, town}, {senseRef{"town", 1}, town}, {senseRef{"capital", 3}, town}, {senseRef{"village", 2}, town},
	{senseRef{"country", 2}, country},
	{senseRef{"state", 1}, province}, {senseRef{"district", 1}, province},
	{senseRef{"body_of_water", 1}, water}, {senseRef{"canal", 3}, water},
	{senseRef{"region", 3}, region}, {senseRef{"land", 2}, region}, {senseRef{"land", 4}, region},
	{senseRef{"geological_formation", 1}, region}, {senseRef{"peak", 4}, region},
}

// newPlaces lists names that WordNet 3.0 lacks or has under another kind.
var newPlaces = map[string]string{
	"south sudan": "c", "montenegro": "c", "serbia": "c", "kosovo": "c", "north macedonia": "c", "eswatini": "c", "czechia": "c",
	"timor-leste": "c", "east timor": "c", "taiwan": "c", "cabo verde": "c", "palestine": "c", "north korea": "c", "south korea": "c",
	"ivory coast": "c", "hong kong": "t", "greenland": "r", "gaza": "r", "gaza strip": "r", "crimea": "r", "indo-pacific": "r",
	"asia-pacific": "r", "middle east": "r", "eu": "r", "european union": "r", "uk": "c", "uae": "c", "usa": "c", "ussr": "c",
	"nur-sultan": "t", "astana": "t", "naypyidaw": "t", "mumbai": "t", "kolkata": "t", "chennai": "t", "bengaluru": "t", "kyiv": "t",
	"kharkiv": "t", "odesa": "t", "lviv": "t", "dnipro": "t", "donbas": "r", "donbass": "r", "xinjiang": "s", "shenzhen": "t",
	"latin america": "r", "central america": "r", "north africa": "r", "west africa": "r", "east africa": "r", "southern africa": "r",
	"eastern europe": "r", "western europe": "r", "southeast asia": "r", "south asia": "r", "east asia": "r", "central asia": "r",
	"northern triangle": "r", "western hemisphere": "r",
}

// A namer collects names with their kinds.
type namer struct {
	wn    *wordnet
	roots []synsetKey        // by index in placeKinds
	names map[string][]byte  // name → kinds
	of    map[string]*synset // demonym → place
}

// makePlaces returns the lines of the table of names. uses has the expected
// uses of the forms of the lexicon.
func makePlaces(wn *wordnet, uses map[string]float64) ([]string, error) {
	m := &namer{wn: wn, names: map[string][]byte{}, of: map[string]*synset{}}
	for _, p := range placeKinds {
		key, err := wn.root(noun, p.lemma, p.number)
		if err != nil {
			return nil, err
		}
		m.roots = append(m.roots, key)
	}
	for _, lemma := range sortedKeys(wn.entries[noun]) {
		for _, s := range wn.entries[noun][lemma].senses {
			if kind := m.kindOf(s.synset); kind != 0 {
				if name := properName(s.synset, lemma); name != "" {
					m.add(name, kind)
				}
			}
		}
	}
	m.markCommonWords(uses)
	for name, kind := range newPlaces {
		m.names[name] = []byte(kind)
	}
	m.addDemonyms()
	m.addGivenNames()
	var lines []string
	for name, kinds := range m.names {
		line := name + "\t" + string(kinds)
		if of := m.of[name]; of != nil {
			line += "\t" + placeOf(name, of)
		}
		lines = append(lines, line)
	}
	return lines, nil
}

func (m *namer) add(name string, kind byte) {
	if !slices.Contains(m.names[name], kind) {
		m.names[name] = append(m.names[name], kind)
	}
}

// kindOf returns the kind of a synset that is an instance of a kind of place,
// else 0.
func (m *namer) kindOf(s *synset) byte {
	if !slices.ContainsFunc(s.pointers, func(p pointer) bool { return p.symbol == "@i" }) {
		return 0
	}
	best := len(m.roots)
	m.wn.ancestors(s, func(a *synset) bool {
		if i := slices.Index(m.roots[:best], a.key); i >= 0 {
			best = i
		}
		return true
	})
	if best == len(m.roots) {
		return 0
	}
	return placeKinds[best].kind
}

// properName returns the name that s has by the lemma, in lower case with
// spaces. It returns "" where it is no name in running text: an abbreviation, a
// description ("capital of Panama"), more than four words.
func properName(s *synset, lemma string) string {
	i := slices.IndexFunc(s.words, func(w string) bool { return strings.EqualFold(w, lemma) })
	if i < 0 {
		return ""
	}
	word := s.words[i]
	parts := strings.Split(word, "_")
	for _, part := range []string{parts[0], parts[len(parts)-1]} {
		if part == "" || part[0] < 'A' || part[0] > 'Z' {
			return ""
		}
	}
	if len(parts) > 4 || len(word) < 3 || strings.ToUpper(word) == word || strings.ContainsAny(word, ".()/0123456789") {
		return ""
	}
	return strings.ToLower(strings.Join(parts, " "))
}

// markCommonWords drops the names that are common words (nice, reading,
// mobile), but keeps and marks the countries that are rare words.
func (m *namer) markCommonWords(uses map[string]float64) {
	for name, kinds := range m.names {
		switch {
		case uses[name] == 0 && !closedClass[name]:
		case slices.Contains(kinds, country) && uses[name] < rareUses:
			m.names[name] = []byte{country - 'a' + 'A'}
		default:
			delete(m.names, name)
		}
	}
}

// rareUses is the expected uses below which a word is rare.
const rareUses = 10

// addDemonyms adds the adjectives that pertain to a place and the nouns for its
// inhabitants, who are members of it.
func (m *namer) addDemonyms() {
	for _, lemma := range sortedKeys(m.wn.entries[adjective]) {
		for _, s := range m.wn.entries[adjective][lemma].senses {
			m.addDemonym(s.synset, lemma, `\`, demonym)
		}
	}
	for _, lemma := range sortedKeys(m.wn.entries[noun]) {
		for _, s := range m.wn.entries[noun][lemma].senses {
			if s.synset.lexfile == nounPerson {
				m.addDemonym(s.synset, lemma, "#m", inhabitant)
			}
		}
	}
}

// addDemonym adds the lemma if s has a pointer to a place that it is of.
func (m *namer) addDemonym(s *synset, lemma, symbol string, kind byte) {
	name := properName(s, lemma)
	if name == "" || len(m.names[name]) > 0 && strings.IndexByte("cstrw", m.names[name][0]) >= 0 {
		return
	}
	for _, p := range s.pointers {
		if p.symbol != symbol || p.source > 0 && (p.source > len(s.words) || !strings.EqualFold(s.words[p.source-1], lemma)) {
			continue
		}
		place := m.wn.synsets[p.to]
		if m.kindOf(place) == 0 {
			continue
		}
		m.addOf(name, kind, place)
		if plural := demonymPlural(name); kind == inhabitant && plural != "" {
			m.addOf(plural, people, place)
		}
		return
	}
}

// addOf adds a demonym with its place. Where it has several, a country goes
// before other places (American: of the United States, not of the Americas),
// then the place that it is named after (Chinese: of China, not of Taiwan).
func (m *namer) addOf(name string, kind byte, place *synset) {
	m.add(name, kind)
	old := m.of[name]
	if old == nil {
		m.of[name] = place
		return
	}
	isCountry, wasCountry := m.kindOf(place) == country, m.kindOf(old) == country
	alike, wasAlike := commonPrefix(name, place.words[0]) > 2, commonPrefix(name, old.words[0]) > 2
	if isCountry && !wasCountry || isCountry == wasCountry && alike && !wasAlike {
		m.of[name] = place
	}
}

// placeOf returns the name of the place of a demonym: of its names the one that
// the demonym is made of, if any (Russian: Russia, not Soviet Russia).
func placeOf(demonym string, place *synset) string {
	if of := demonymPlaces[strings.TrimSuffix(demonym, "s")]; of != "" {
		return of
	}
	best := place.words[0]
	for _, word := range place.words {
		if n := commonPrefix(demonym, word); n > 2 && n > commonPrefix(demonym, best) && !strings.Contains(word, "_") {
			best = word
		}
	}
	return strings.ToLower(strings.ReplaceAll(best, "_", " "))
}

// demonymPlaces gives the places that demonyms stand for in reports where
// WordNet's name for it is another.
var demonymPlaces = map[string]string{"american": "united states", "british": "united kingdom", "briton": "united kingdom", "brit": "united kingdom", "arab": "arabia"}

// commonPrefix returns how many letters two names begin with in common.
func commonPrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n]|0x20 == b[n]|0x20 {
		n++
	}
	return n
}

// demonymPlural returns the plural of a word for an inhabitant, "" where it is
// the word itself: "Haitians", "Frenchmen", but "the Chinese".
func demonymPlural(name string) string {
	last := name[strings.LastIndexByte(name, ' ')+1:]
	if base, ok := strings.CutSuffix(name, "man"); ok && !mans[last] {
		return base + "men"
	}
	if endsInAny(name, "ese", "ish", "ch", "s") {
		return ""
	}
	return addS(name)
}

// addGivenNames adds the first words of persons' names that at least two persons share.
func (m *namer) addGivenNames() {
	surnames := map[string]map[string]bool{}
	for _, s := range m.wn.synsets {
		if s.key.pos != noun || s.lexfile != nounPerson || !slices.ContainsFunc(s.pointers, func(p pointer) bool { return p.symbol == "@i" }) {
			continue
		}
		for _, word := range s.words {
			parts := strings.Split(word, "_")
			given := strings.ToLower(parts[0])
			if len(parts) < 2 || len(parts) > 3 || len(given) < 3 || strings.Trim(given, letters) != "" || honorifics[given] ||
				endsInAny(strings.ToLower(word), "_i", "_ii", "_iii", "_iv", "_v", "_vi") || strings.Contains(word, "_of_") || strings.Contains(word, "_the_") {
				continue
			}
			if surnames[given] == nil {
				surnames[given] = map[string]bool{}
			}
			surnames[given][parts[len(parts)-1]] = true
		}
	}
	for given, shared := range surnames {
		if len(shared) >= 2 {
			m.add(given, givenName)
		}
	}
}

// honorifics are first words of WordNet's persons that are no given names.
var honorifics = wordSet(`
	sir saint lord lady baron baroness count countess duke duchess earl king queen prince princess president pope emperor general
	first second third fourth fifth sixth seventh eighth big black blessed dame don dona mother father marquis marquise vicomte comte comtesse
	the old great little wild buffalo crazy sitting young pliny van von bin ben mad grandma calamity mrs admiral captain red chief
	babe commodore diamond fats gentleman holy iron madame marshal uncle viscount jupiter sun shah kaiser ibn ras duc
	chevalier santa modest innocent pius chiang mao teng tojo bishop cardinal gaius marcus publius lucius titus quintus flavius aulus
`)
