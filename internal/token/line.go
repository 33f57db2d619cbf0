package token

import "github.com/almanac-go/almanac/internal/english"

// LineKind is what a line of the text is for.
type LineKind uint8

// The kinds of line. A line that runs on from the one before has its kind.
const (
	Body     LineKind = iota
	Heading           // a title or a heading: short, no full stop, set apart
	ListItem          // begins with a bullet, a number or a letter
	Caption           // tells what a picture or a table shows
	Byline            // who wrote the text
	Footnote          // begins with a footnote mark
)

// Line is a line of the text that has tokens.
type Line struct {
	Span
	Number int // of the first of the source's lines is 1; line feeds end them
	Kind   LineKind
	Marker int  // tokens of the bullet, number or footnote mark that it begins with
	Para   bool // a blank line stands before it
	Joined bool // its first sentence began on an earlier line
}

// Limits of what counts as a heading and of a line that may run on.
const (
	headingWords = 16 // a heading has at most so many tokens
	runOnBytes   = 45 // a line shorter than this does not run on into a capital
)

// lines finds where the lines of the text end, and their kinds.
func (x *Text) lines() {
	last := x.Len()
	if n := len(x.Lines) - 1; x.Lines[n].First == last {
		x.Lines = x.Lines[:n] // without tokens
	}
	for i := len(x.Lines) - 1; i >= 0; i-- {
		l := &x.Lines[i]
		first := &x.Tokens[l.First]
		l.Last, l.Start, l.End = last, int(first.Start), int(x.Tokens[last-1].End)
		l.Para = first.Has(NewPara)
		last = l.First
	}
	for i := range x.Lines {
		l := &x.Lines[i]
		l.Joined = i > 0 && x.runsOn(i)
		if l.Joined {
			l.Kind = x.Lines[i-1].Kind
			continue
		}
		l.Kind, l.Marker = x.kindOf(i)
	}
}

// kindOf tells the kind of line i, which begins something new.
func (x *Text) kindOf(i int) (LineKind, int) {
	l := &x.Lines[i]
	first := x.At(l.First)
	switch {
	case first.Kind == Super:
		return Footnote, 1
	case first.Word == english.By && first.Has(Cap) && l.Last-l.First <= 20 && x.At(l.First+1).Has(Cap) && !x.endsSentence(l.Last-1):
		return Byline, 1
	}
	if m := x.marker(l); m > 0 {
		return ListItem, m
	}
	if first.Class&english.CaptionWord != 0 && x.captioned(l) {
		return Caption, 0
	}
	if x.headed(i) {
		return Heading, 0
	}
	return Body, 0
}

// marker returns the number of tokens of the bullet, number or letter that a
// list item begins with.
func (x *Text) marker(l *Line) int {
	a, b, c := x.At(l.First), x.At(l.First+1), x.At(l.First+2)
	if l.Last-l.First < 2 {
		return 0
	}
	switch {
	case a.Word == english.Bullet:
		return 1
	case (a.Word == english.Hyphen || a.Word == english.Asterisk || a.Word == english.EnDash) && b.Has(Space):
		return 1
	case a.Word == english.LeftParen && c.Word == english.RightParen && (b.Kind == Digits && b.Len() <= 2 || b.Kind == Word && b.Len() <= 3) && x.At(l.First+3).Has(Space):
		return 3
	case (b.Word == english.FullStop || b.Word == english.RightParen) && !b.Has(Space) && c.Has(Space) && l.Last-l.First > 2 &&
		(a.Kind == Digits && a.Len() <= 3 || a.Kind == Word && a.Len() == 1 && !a.Has(Cap)):
		return 2
	}
	return 0
}

// captioned reports whether a line that begins with a caption's word is one:
// "From left:", "Figure 3", "Photo by".
func (x *Text) captioned(l *Line) bool {
	if t := x.At(l.First + 1); t.Word == english.By || t.Kind == Digits && x.At(l.First).Class&english.Preposition == 0 {
		return true
	}
	for i := l.First + 1; i < l.First+4 && i < l.Last; i++ {
		if x.At(i).Word == english.Colon {
			return true
		}
	}
	return false
}

// headed reports whether line i reads as a heading: short, without the mark
// that ends a sentence, and set apart by what follows, or written in capitals.
func (x *Text) headed(i int) bool {
	l := &x.Lines[i]
	n := l.Last - l.First
	if n > headingWords || x.endsSentence(l.Last-1) {
		return false
	}
	last := x.At(l.Last - 1)
	if last.Word == english.Comma || last.Word == english.Semicolon || last.Word == english.Colon {
		return false
	}
	words, caps, upper := 0, 0, 0
	for k := l.First; k < l.Last; k++ {
		t := x.At(k)
		if t.Kind != Word {
			continue
		}
		words++
		if t.Has(Cap) || t.Len() <= 3 {
			caps++
		}
		if t.Has(Upper) {
			upper++
		}
	}
	if words == 0 {
		return false
	}
	apart := l.Para && (i+1 == len(x.Lines) || x.Lines[i+1].Para)
	first := x.At(l.First)
	switch {
	case upper*3 > words*2:
		return true
	case 4*caps >= 3*words:
		return apart || l.Para || i == 0
	}
	return apart && n <= 12 && (first.Has(Cap) || first.Kind != Word) && len(x.Lines) > 1
}

// endsSentence reports whether token i ends a sentence by its mark; closing
// quotes and brackets may follow the mark.
func (x *Text) endsSentence(i int) bool {
	for i >= 0 && (closing(x.At(i)) || x.At(i).Kind == Super) {
		i--
	}
	return terminal(x.At(i)) || x.At(i).Has(Dotted)
}

// terminal reports whether t is a mark that ends sentences.
func terminal(t *Token) bool {
	return t.Word == english.FullStop || t.Word == english.Question || t.Word == english.Exclamation || t.Word == english.Ellipsis
}

// closing reports whether t is a mark that may close a sentence after its full
// stop.
func closing(t *Token) bool {
	switch t.Word {
	case english.CloseQuote, english.Quote, english.Apostrophe, english.RightParen, english.RightBracket:
		return true
	}
	return false
}

// runsOn reports whether line i continues the sentence of the line before:
// the text was broken to a width or over a page.
func (x *Text) runsOn(i int) bool {
	l, prev := &x.Lines[i], &x.Lines[i-1]
	first, last := x.At(l.First), x.At(prev.Last-1)
	if terminal(last) || closing(last) && x.endsSentence(prev.Last-1) || last.Word == english.Colon {
		return false
	}
	if x.marker(l) > 0 || first.Kind == Super {
		return false
	}
	if last.Word == english.Hyphen || last.Word == english.Comma && prev.Kind != Byline {
		return !l.Para || first.Kind == Word && !first.Has(Cap)
	}
	lower := first.Kind == Word && !first.Has(Cap)
	short := prev.End-prev.Start < runOnBytes
	switch {
	case prev.Kind == Heading || prev.Kind == Byline:
		return lower && !l.Para
	case prev.Kind == Caption && l.Para:
		return false
	case l.Para:
		return lower && !short
	case lower || first.Kind == Mark && !opening(first):
		return true
	}
	return !short && !last.Has(Dotted)
}

// opening reports whether t opens a quotation or a bracket.
func opening(t *Token) bool {
	switch t.Word {
	case english.OpenQuote, english.Quote, english.OpenSingle, english.LeftParen, english.LeftBracket:
		return true
	}
	return false
}
