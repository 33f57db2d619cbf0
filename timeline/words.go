package timeline

import (
	"math/bits"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// The words of events, as far as Merge needs them. Nothing here knows a language: what a word is worth is told by its length, by its
// capital and by how many events have it. Short words in small letters say little in any language (G. K. Zipf's law of abbreviation).

const (
	// Of a title no more words are read than titleWords, of a sentence no more than sentenceWords.
	titleWords    = 40
	sentenceWords = 120
)

// vocabulary numbers the words and pairs of names of all events, and counts the events that have them.
type vocabulary struct {
	words  map[string]int32
	pairs  map[[2]int32]int32
	base   []uint8 // by number: worth of the word by its form
	have   []int32 // by number: events that have it
	last   []int32 // by number: the last event counted
	small  []bool  // by number: somewhere it is written in small letters
	events int32
}

func newVocabulary() *vocabulary {
	return &vocabulary{words: make(map[string]int32), pairs: make(map[[2]int32]int32)}
}

// word returns the number of a word of a text, which is made new if need be.
func (v *vocabulary) word(w string) int32 {
	id := v.term(w)
	v.small[id] = v.small[id] || !isCapital(w)
	return id
}

// term returns the number of a word in whatever letters.
func (v *vocabulary) term(w string) int32 {
	lower := strings.ToLower(w)
	id, ok := v.words[lower]
	if !ok {
		id = v.number()
		v.words[strings.Clone(lower)] = id
	}
	v.base[id] = max(v.base[id], worth(w))
	return id
}

func (v *vocabulary) pair(a, b int32) int32 {
	id, ok := v.pairs[[2]int32{a, b}]
	if !ok {
		id = v.number()
		v.pairs[[2]int32{a, b}] = id
	}
	return id
}

func (v *vocabulary) number() int32 {
	v.base, v.have, v.last, v.small = append(v.base, 0), append(v.have, 0), append(v.last, 0), append(v.small, false)
	return int32(len(v.have) - 1)
}

// count notes that the event being read has a word.
func (v *vocabulary) count(id int32) {
	if v.last[id] != v.events {
		v.last[id] = v.events
		v.have[id]++
	}
}

// rarity returns how many times the events must be halved until one in each is left that has the word: 0 if all have it.
func (v *vocabulary) rarity(id int32) int { return bits.Len32(uint32(v.events/max(v.have[id], 1))) - 1 }

// weight returns how much it says that two events share a word.
func (v *vocabulary) weight(id int32) int { return int(v.base[id]) * (2 + v.rarity(id)) }

// worth returns what the form of a word tells of its weight: 0 for words that only hold others together.
func worth(w string) uint8 {
	first, _ := utf8.DecodeRuneInString(w)
	n := utf8.RuneCountInString(w)
	switch {
	case unicode.IsDigit(first):
		return 1 // figures change from one telling to the next
	case unicode.IsUpper(first) && n > 1:
		return 3
	case unicode.IsLower(first) && n <= 3 || n <= 1 && unicode.IsUpper(first):
		return 0
	case unicode.IsLower(first) && n == 4:
		return 1
	}
	return 2
}

// eachWord calls f for the words of a text, no more than most: runs of letters, marks and digits, and figures with their decimal points. Joined is set where nothing but a blank stands
// between the word and the one before it.
func eachWord(s string, most int, f func(word string, joined bool)) {
	end := -1
	for start := 0; start < len(s) && most > 0; {
		r, size := utf8.DecodeRuneInString(s[start:])
		if !isWordRune(r) {
			start += size
			continue
		}
		stop := start + size
		for stop < len(s) {
			r, size := utf8.DecodeRuneInString(s[stop:])
			if !isWordRune(r) && !isPoint(s, stop) {
				break
			}
			stop += size
		}
		f(s[start:stop], end >= 0 && strings.TrimSpace(s[end:start]) == "")
		end, start = stop, stop
		most--
	}
}

// isPoint reports whether a point or comma stands between two digits.
func isPoint(s string, i int) bool {
	return (s[i] == '.' || s[i] == ',') && i > 0 && i+1 < len(s) && isDigit(s[i-1]) && isDigit(s[i+1])
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.In(r, unicode.L, unicode.M, unicode.Nd) && r != utf8.RuneError
}

func isCapital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// A numbering is a name with the number that tells it from others of the name: Phase II, the 5th Summit.
type numbering struct {
	name   int32
	number string
}

// numberings returns the numbered names of a text. Days of a month are none.
func (v *vocabulary) numberings(s string) []numbering {
	var found []numbering
	before := ""
	eachWord(s, titleWords, func(w string, joined bool) {
		switch {
		case !joined:
		case isNumber(w) && isCapital(before) && !isMonth(before) && !isNumber(before):
			found = append(found, numbering{v.word(before), strings.ToLower(w)})
		case isRank(before) && isCapital(w):
			found = append(found, numbering{v.word(w), strings.ToLower(before)})
		}
		before = w
	})
	return found
}

// isNumber reports whether a word is a number in digits or in Roman capitals.
func isNumber(w string) bool {
	return strings.Trim(w, "0123456789.,") == "" || strings.Trim(w, "IVX") == ""
}

// isRank reports whether a word is a number in digits with an ending, as 5th.
func isRank(w string) bool {
	return w != "" && w[0] >= '0' && w[0] <= '9' && strings.Trim(w, "0123456789") != ""
}

func isMonth(w string) bool {
	for m := 1; m <= 12; m++ {
		if long := (phrasing{long: true}).month(Date{grain: GrainMonth, unit: uint8(m)}); strings.HasPrefix(long, w) && len(w) >= 3 {
			return true
		}
	}
	return false
}

// isCalendar reports whether a word is the name of a month or a weekday.
func isCalendar(w string) bool {
	for d := time.Sunday; d <= time.Saturday; d++ {
		if w == d.String() {
			return true
		}
	}
	return isMonth(w)
}

// apart reports whether two events number the same name differently.
func numberedApart(a, b []numbering) bool {
	for _, x := range a {
		differs := false
		for _, y := range b {
			if x == y {
				differs = false
				break
			}
			differs = differs || x.name == y.name
		}
		if differs {
			return true
		}
	}
	return false
}

// sortedSet returns the numbers in order, each once.
func sortedSet(ids []int32) []int32 {
	slices.Sort(ids)
	return slices.Compact(ids)
}

// common calls f for the numbers in both of two sorted sets.
func common(a, b []int32, f func(int32)) {
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case a[0] > b[0]:
			b = b[1:]
		default:
			f(a[0])
			a, b = a[1:], b[1:]
		}
	}
}

func meet(a, b []int32) bool {
	met := false
	common(a, b, func(int32) { met = true })
	return met
}
