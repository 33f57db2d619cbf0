package clause

import (
	"strings"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// names index the words of the names of persons that a text gives in full, so
// that a word of a name leads to the whole of it. They are found when the first
// name is asked for, and a run of capitalised words is looked at closely only
// when one of its words is.
type names struct {
	indexed bool
	full    map[string]Extent // the answers, by word; empty where there is no full name
	runs    []Extent          // runs of two capitalised words and more
	words   []nameEntry       // of the runs
	first   []int32           // by hash: index+1 of the first word of a chain
}

// nameEntry is a word of a run, in a chain of those with its hash.
type nameEntry struct {
	token, run int32
	next       int32 // index+1 of the next word of the chain
}

// reset forgets the names of a text.
func (n *names) reset() {
	n.indexed = false
	clear(n.full)
}

// fullName returns the fullest form of a name in the text: that of the first
// run of two capitalised words and more that ends with the same word.
func (l *Linker) fullName(n Extent) Extent {
	full, ok := l.names.full[l.x.Surface(n.Last-1)]
	if !ok {
		full = l.findName(n.Last - 1)
	}
	if full.Last-full.First > n.Last-n.First {
		return full
	}
	return n
}

// findName finds the person that the text names with two words or more, of
// which the word at token k is not the first.
func (l *Linker) findName(k int) Extent {
	if !l.names.indexed {
		l.indexNames()
	}
	w := l.x.Surface(k)
	var best Extent
	for i := l.names.first[l.nameHash(k)]; i > 0; {
		word := &l.names.words[i-1]
		i = word.next
		if l.x.Surface(int(word.token)) != w {
			continue
		}
		r := l.names.runs[word.run]
		n, _ := l.fullPerson(r, Extent{max(r.First-3, 0), r.Last})
		if n.Last-n.First < 2 || int(word.token) <= n.First || l.x.LineOf(l.x.SentenceOf(r.First)).Kind == token.Heading {
			continue
		}
		if best.Last == 0 || best.Last-best.First < n.Last-n.First && strings.HasPrefix(l.x.Bytes(n.First, n.Last), l.x.Surface(best.First)) {
			best = n
		}
	}
	l.names.full[w] = best
	return best
}

// indexNames finds the runs of capitalised words and enters their words but the
// first: given names lead to nobody.
func (l *Linker) indexNames() {
	n := &l.names
	n.indexed = true
	if n.full == nil {
		n.full = map[string]Extent{}
	}
	n.runs, n.words = n.runs[:0], n.words[:0]
	tokens, last := l.x.Tokens, l.x.Len()
	for k := 0; k < last; {
		for k < len(tokens) && !tokens[k].Has(token.Cap) {
			k++ // most words are small
		}
		if k >= last {
			break
		}
		// Most of the others stand alone.
		if next := &tokens[k+1]; !next.Has(token.Cap) && next.Word != english.Hyphen && next.Word != english.FullStop || !l.nameWord(k) {
			k++
			continue
		}
		j := k + 1
		for j < last && j < k+longestName && !tokens[j].Has(token.Sentence|token.NewLine) && l.inName(j) {
			j++
		}
		if j-k > 1 {
			n.runs = append(n.runs, Extent{k, j})
		}
		k = j
	}
	size := 1
	for size < 4*len(n.runs) {
		size *= 2
	}
	n.first = resized(n.first, size)
	for i := len(n.runs) - 1; i >= 0; i-- { // a chain begins with the word entered last
		for k := n.runs[i].Last - 1; k > n.runs[i].First; k-- {
			h := l.nameHash(k)
			n.words = append(n.words, nameEntry{token: int32(k), run: int32(i), next: n.first[h]})
			n.first[h] = int32(len(n.words))
		}
	}
}

// longestName is the number of tokens of the longest run of capitalised words
// that is taken for one.
const longestName = 12

// nameHash returns the place of the word at token k in the index of names.
func (l *Linker) nameHash(k int) uint32 {
	w := l.x.Surface(k)
	h := uint32(len(w))
	for i := range min(len(w), 8) {
		h = h*31 + uint32(w[i])
	}
	return (h ^ h>>15) & uint32(len(l.names.first)-1)
}
