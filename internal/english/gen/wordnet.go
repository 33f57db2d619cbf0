package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// A pos is a part of speech by WordNet's letter. Satellite adjectives ('s' in
// the data files) are adjectives here.
type pos byte

const (
	noun      pos = 'n'
	verb      pos = 'v'
	adjective pos = 'a'
	adverb    pos = 'r'
)

// posFiles names the files of each part of speech, in the order in which the
// generator walks them.
var posFiles = []struct {
	pos  pos
	name string
}{
	{noun, "noun"}, {verb, "verb"}, {adjective, "adj"}, {adverb, "adv"},
}

// A synsetKey identifies a synset: its part of speech and its byte offset in
// that part's data file.
type synsetKey struct {
	pos    pos
	offset int
}

// A pointer is one relation from a synset, as wndb(5WN) lists it: "@" hypernym,
// "@i" instance hypernym, "+" derivation, "\" pertainym. source and target are
// the numbers of the words related, counted from 1, both 0 when the relation
// holds between whole synsets.
type pointer struct {
	symbol         string
	to             synsetKey
	source, target int
}

// A synset is one line of a data file.
type synset struct {
	key      synsetKey
	lexfile  int      // number of the lexicographer file, see lexnames(5WN)
	words    []string // spelled as WordNet spells them, spaces as underscores
	pointers []pointer
	frames   []frame // verbs only
	gloss    string
}

// A frame is a generic sentence frame of a verb; word 0 means every word of the synset.
type frame struct{ number, word int }

// An entry is one lemma in one part of speech, its senses in WordNet's order,
// which is by falling number of tags.
type entry struct {
	lemma  string // lower case
	pos    pos
	senses []sense
	tags   int    // occurrences tagged with any sense in the semantic concordance
	codes  string // sense codes of a word that WordNet does not have
}

type sense struct {
	synset *synset
	tags   int
}

// wordnet holds the parts of a WordNet database that the generator reads.
type wordnet struct {
	synsets    map[synsetKey]*synset
	entries    map[pos]map[string]*entry
	exceptions map[pos]map[string][]string // irregular form → base forms
}

func readWordNet(dir string) (*wordnet, error) {
	w := &wordnet{
		synsets:    map[synsetKey]*synset{},
		entries:    map[pos]map[string]*entry{},
		exceptions: map[pos]map[string][]string{},
	}
	for _, f := range posFiles {
		w.entries[f.pos] = map[string]*entry{}
		w.exceptions[f.pos] = map[string][]string{}
		if err := eachLine(filepath.Join(dir, "data."+f.name), w.addSynset); err != nil {
			return nil, err
		}
		if err := eachLine(filepath.Join(dir, "index."+f.name), w.addEntry); err != nil {
			return nil, err
		}
		add := func(fields []string, _ string) error {
			w.exceptions[f.pos][fields[0]] = fields[1:]
			return nil
		}
		if err := eachLine(filepath.Join(dir, f.name+".exc"), add); err != nil {
			return nil, err
		}
	}
	return w, eachLine(filepath.Join(dir, "cntlist.rev"), w.addCount)
}

// eachLine calls f with the blank-separated fields of each line and with the
// text after the gloss mark. Lines that begin with a blank are the licence.
func eachLine(name string, f func(fields []string, gloss string) error) error {
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if line := lines.Text(); line != "" && line[0] != ' ' {
			head, gloss, _ := strings.Cut(line, " | ")
			if err := f(strings.Fields(head), gloss); err != nil {
				return fmt.Errorf("%s:%d: %w", name, n, err)
			}
		}
	}
	return lines.Err()
}

// addSynset reads "offset lexfile type count {word id} count {pointer} [count {frame}]".
func (w *wordnet) addSynset(fields []string, gloss string) error {
	r := &fieldReader{fields: fields}
	s := &synset{gloss: gloss}
	s.key.offset = r.number(10)
	s.lexfile = r.number(10)
	s.key.pos = posOf(r.text())
	for range r.number(16) {
		word, _, _ := strings.Cut(r.text(), "(") // "(a)", "(p)": where an adjective stands
		s.words = append(s.words, word)
		r.text()
	}
	for range r.number(10) {
		p := pointer{symbol: r.text()}
		p.to.offset = r.number(10)
		p.to.pos = posOf(r.text())
		words := r.number(16)
		p.source, p.target = words>>8, words&0xff
		s.pointers = append(s.pointers, p)
	}
	if s.key.pos == verb && len(r.fields) > 0 {
		for range r.number(10) {
			r.text() // always "+"
			s.frames = append(s.frames, frame{number: r.number(10), word: r.number(16)})
		}
	}
	w.synsets[s.key] = s
	return r.err
}

// addEntry reads "lemma pos synsets pointers {symbol} senses tagged {offset}".
func (w *wordnet) addEntry(fields []string, _ string) error {
	r := &fieldReader{fields: fields}
	e := &entry{lemma: r.text(), pos: posOf(r.text())}
	senses := r.number(10)
	for range r.number(10) {
		r.text()
	}
	r.text()
	r.text()
	for range senses {
		key := synsetKey{e.pos, r.number(10)}
		if w.synsets[key] == nil {
			return fmt.Errorf("%s: no synset at %d", e.lemma, key.offset)
		}
		e.senses = append(e.senses, sense{synset: w.synsets[key]})
	}
	w.entries[e.pos][e.lemma] = e
	return r.err
}

// addCount reads "lemma%type:lexfile:id:head:headid sense tags".
func (w *wordnet) addCount(fields []string, _ string) error {
	r := &fieldReader{fields: fields}
	lemma, rest, _ := strings.Cut(r.text(), "%")
	number, tags := r.number(10), r.number(10)
	types := map[byte]pos{'1': noun, '2': verb, '3': adjective, '4': adverb, '5': adjective}
	e := w.entries[types[rest[0]]][lemma]
	if e == nil || number < 1 || number > len(e.senses) {
		return r.err // a few keys count senses that were dropped from the index
	}
	e.senses[number-1].tags = tags
	e.tags += tags
	return r.err
}

func posOf(letter string) pos {
	if letter == "s" {
		return adjective
	}
	return pos(letter[0])
}

// A fieldReader takes fields from a line one by one and keeps the first error.
type fieldReader struct {
	fields []string
	err    error
}

func (r *fieldReader) text() string {
	if len(r.fields) == 0 {
		if r.err == nil {
			r.err = fmt.Errorf("line too short")
		}
		return "?"
	}
	f := r.fields[0]
	r.fields = r.fields[1:]
	return f
}

func (r *fieldReader) number(base int) int {
	n, err := strconv.ParseInt(r.text(), base, 32)
	if err != nil && r.err == nil {
		r.err = err
	}
	return int(n)
}

// ancestors calls f for the synset itself and for everything above it by
// hypernyms and instance hypernyms, until f returns false.
func (w *wordnet) ancestors(s *synset, f func(*synset) bool) {
	seen := map[synsetKey]bool{}
	var walk func(*synset) bool
	walk = func(s *synset) bool {
		if seen[s.key] {
			return true
		}
		seen[s.key] = true
		if !f(s) {
			return false
		}
		for _, p := range s.pointers {
			if (p.symbol == "@" || p.symbol == "@i") && !walk(w.synsets[p.to]) {
				return false
			}
		}
		return true
	}
	walk(s)
}

// root returns the synset of the given sense of a noun or verb, numbered from
// 1 as in WordNet's own browsers.
func (w *wordnet) root(p pos, lemma string, number int) (synsetKey, error) {
	e := w.entries[p][lemma]
	if e == nil || number > len(e.senses) {
		return synsetKey{}, fmt.Errorf("WordNet has no sense %d of %s (%c)", number, lemma, p)
	}
	return e.senses[number-1].synset.key, nil
}
