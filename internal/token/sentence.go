package token

import "github.com/almanac-go/almanac/internal/english"

// maxSentence is the number of tokens at which a sentence is cut, end or not.
// Prose has none half as long; what has (a table without marks, one word a
// million times) must not make later stages look at all of it for each figure.
const maxSentence = 512

// maxMarks is the number of marks looked at behind one that may end a
// sentence: ?!”) and the like.
const maxMarks = 16

// sentences cuts the tokens into sentences. Every token belongs to one.
func (x *Text) sentences() {
	x.lineOf = x.lineOf[:0]
	stops := x.stops
	for i := 0; i < len(x.Lines); {
		j := i + 1
		for j < len(x.Lines) && x.Lines[j].Joined {
			j++
		}
		stops = x.cut(i, j, stops)
		i = j
	}
}

// cut finds the sentences of the lines [i, j), which run on into each other.
// stops are the tokens from the first line on that a sentence can end with; cut
// returns those behind the lines.
func (x *Text) cut(i, j int, stops []int32) []int32 {
	start, last, line := x.Lines[i].First, x.Lines[j-1].Last, i
	for start < last {
		end := min(last, start+maxSentence) // if no stop is one
		for len(stops) > 0 && int(stops[0]) < end {
			k := int(stops[0])
			stops = stops[1:]
			if k >= start && k+1 < start+maxSentence && x.ends(k, last) {
				end = x.afterEnd(k, last) + 1
				break
			}
		}
		for line+1 < j && x.Lines[line+1].First <= start {
			line++
		}
		x.sentence(start, end, line)
		start = end
	}
	return stops
}

func (x *Text) sentence(first, last, line int) {
	x.Tokens[first].Flags |= Sentence
	end := &x.Tokens[last-1]
	x.Sentences = append(x.Sentences, Span{first, last, int(x.Tokens[first].Start), int(end.End)})
	x.lineOf = append(x.lineOf, int32(line))
	// "They met in Dec." ends with one full stop for two: it is the sentence's,
	// as it is after the word written out.
	if end.Has(Dotted) && end.Class&(english.Month|english.Weekday|english.TimeUnit) != 0 && x.Source[end.End-1] == '.' {
		end.End--
	}
}

// ends reports whether a sentence ends at token k, where the lines end at
// token last.
func (x *Text) ends(k, last int) bool {
	t := &x.Tokens[k]
	if t.Kind == Word {
		return t.Has(Dotted) && x.abbreviationEnds(k, last)
	}
	if !terminal(t) {
		return false
	}
	next, most := k+1, min(last, k+maxMarks)
	for next < most && (closing(&x.Tokens[next]) || x.Tokens[next].Kind == Super || terminal(&x.Tokens[next])) && !x.Tokens[next].Has(Space) {
		next++
	}
	if next >= last {
		return true
	}
	n := &x.Tokens[next]
	if !n.Has(Space) {
		// A missing space after a full stop: "networks.Panama" starts a new
		// sentence, "3.5" and "example.com" do not.
		return t.Word == english.FullStop && n.Kind == Word && n.Has(Cap) && !n.Has(Upper) && n.Len() > 1 && k > 0 && x.Tokens[k-1].Kind == Word &&
			x.Tokens[k-1].Len() > 1 && !x.Tokens[k-1].Has(Upper) || next > k+1 && starts(n)
	}
	return starts(n) && !(t.Word == english.FullStop && k > 0 && x.listNumber(k-1))
}

// listNumber reports whether token k is a number that begins its line: "1.",
// "IV."
func (x *Text) listNumber(k int) bool {
	t := &x.Tokens[k]
	return t.Has(NewLine) && (t.Kind == Digits || t.Has(Cap) && roman(x.Surface(k)))
}

// roman reports whether s is written with the letters of small Roman numerals.
func roman(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c != 'I' && c != 'V' && c != 'X' {
			return false
		}
	}
	return len(s) <= 6
}

// starts reports whether a sentence can start with t.
func starts(t *Token) bool {
	switch t.Kind {
	case Word:
		return t.Has(Cap)
	case Digits, Super, Vulgar:
		return true
	}
	return opening(t) || t.Word == english.Apostrophe || t.Word == english.Bullet || t.Word == english.DollarSign || t.Word == english.EuroSign || t.Word == english.PoundSign ||
		t.Word == english.EmDash || t.Word == english.EnDash || t.Word == english.Hyphen || t.Word == english.Backtick || t.Word == english.NumberSign ||
		t.Word == english.AtSign || t.Word == english.Asterisk || t.Word == english.Underscore
}

// abbreviationEnds reports whether the abbreviation at token k also ends a
// sentence: a word that only starts sentences follows it.
func (x *Text) abbreviationEnds(k, last int) bool {
	t := &x.Tokens[k]
	next := k + 1
	for next < last && closing(&x.Tokens[next]) && !x.Tokens[next].Has(Space) {
		next++
	}
	if next >= last {
		return true
	}
	n := &x.Tokens[next]
	if next > k+1 {
		// "(ret.) Frederick": an abbreviation in brackets stands inside a sentence.
		return starts(n) && n.Has(Space) && x.Tokens[k+1].Word != english.RightParen && x.Tokens[k+1].Word != english.RightBracket
	}
	if n.Kind != Word || !n.Has(Cap) || t.Class&english.Title != 0 || !n.Has(Space) {
		return opening(n) && n.Has(Space) && n.Word != english.LeftParen && n.Word != english.LeftBracket && t.Class&english.Title == 0 && t.Len() > 2
	}
	if t.Len() == 2 && t.Has(Cap) {
		return false // an initial
	}
	// A capitalised function word starts a sentence; a name does not.
	const starters = english.Determiner | english.Pronoun | english.Preposition | english.Subordinator | english.Conjunction | english.Possessive
	return n.Class&starters != 0 && !n.Has(Upper) || n.Class&english.Adverb != 0 && n.Class&(english.AnyNoun|english.AnyVerb) == 0
}

// afterEnd returns the last token of the sentence whose mark is token k:
// closing quotes, brackets and footnote marks belong to it.
func (x *Text) afterEnd(k, last int) int {
	for k+1 < last {
		n := &x.Tokens[k+1]
		if n.Has(Space) || !closing(n) && !terminal(n) && n.Kind != Super {
			break
		}
		k++
	}
	return k
}
