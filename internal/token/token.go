package token

import "github.com/almanac-go/almanac/internal/english"

// Kind is what a token is made of. The zero Kind is the end of the text.
type Kind uint8

// The kinds of token.
const (
	End    Kind = iota
	Word        // letters; apostrophes and full stops inside ("O'Brien", "U.S.", "Lt.")
	Digits      // ASCII digits
	Mark        // one punctuation mark or symbol; Token.Word says which
	Super       // a superscript digit or mark; Value is the digit
	Vulgar      // ½ and its kind; Value is numerator<<8 | denominator
)

// Flags tell how a token is written.
type Flags uint8

// The flags of a token.
const (
	Space    Flags = 1 << iota // white space stands before it
	NewLine                    // it is the first of its line
	NewPara                    // a blank line stands before it, or nothing
	Cap                        // its first letter is upper case
	Upper                      // it has two letters or more, all upper case
	Dotted                     // a word that holds the full stop of an abbreviation
	Sentence                   // it is the first of its sentence
)

// Token is one token of a text. It holds no pointers. The full stop that ends a
// sentence after the abbreviation of a month, a weekday or a unit of time ("in
// Dec.") belongs to the sentence and to no token.
type Token struct {
	Start, End uint32        // byte offsets, half open
	Value      uint32        // Digits of up to nine digits: their number; see Super, Vulgar
	Word       english.ID    // the word form or mark; 0 if it is not in the lexicon
	Kind       Kind          //
	Flags      Flags         //
	Class      english.Class // classes of the form; 0 where unknown
}

// Is reports whether the token's form is in one of the classes c.
func (t *Token) Is(c english.Class) bool { return t.Class&c != 0 }

// Has reports whether the token has one of the flags f.
func (t *Token) Has(f Flags) bool { return t.Flags&f != 0 }

// Len is the length of the token in bytes.
func (t *Token) Len() int { return int(t.End - t.Start) }

// Text is a text and what was read from it. A Text can be used again for
// another text; it then keeps its memory. It is not safe for concurrent use
// while [Text.Scan] runs.
type Text struct {
	Source    string
	Lexicon   *english.Lexicon
	Tokens    []Token // the text's tokens and then two of Kind End
	Sentences []Span  // in order, without gaps between tokens
	Lines     []Line
	Turns     []Turn
	Keys      []int32 // the tokens that a number or a time can begin with, see [KeyClasses]
	Quotes    []int32 // the tokens that are double quotation marks
	Truncated bool    // the text is longer than [MaxLen]; the rest was not read
	end       Token   // what stands where there is no token
	stops     []int32 // the tokens that a sentence can end with
	colons    []int32 // the tokens that are colons
	turnOf    []int32
	lineOf    []int32
}

// KeyClasses are the classes of the words that a number or a time can begin
// with; numbers in digits and vulgar fractions begin them too. They are a tenth
// of the words of a text, and the stages that look for what begins with them
// need not pass over the others.
const KeyClasses = english.Month | english.Weekday | english.TimeUnit | english.Season | english.DayPart | english.TimeWord |
	english.Cardinal | english.Ordinal | english.Fraction | english.Vague | english.Magnitude | english.Leading | english.Festive

// MaxLen is the number of bytes of a text that are read: what an int of 32 bits
// can count.
const MaxLen = 1<<31 - 1

// Span is a run of tokens [First, Last) and the bytes they cover.
type Span struct {
	First, Last int // token indexes, half open
	Start, End  int // byte offsets, half open
}

// Len is the number of tokens, without the two at the end.
func (x *Text) Len() int { return len(x.Tokens) - 2 }

// At returns token i, or the end token where there is none, so that a rule may
// look one too far in either direction.
func (x *Text) At(i int) *Token {
	if uint(i) < uint(len(x.Tokens)) {
		return &x.Tokens[i]
	}
	return &x.end
}

// Surface returns the bytes of token i.
func (x *Text) Surface(i int) string {
	t := x.At(i)
	return x.Source[t.Start:t.End]
}

// Bytes returns the bytes from the start of token first to the end of token
// last-1.
func (x *Text) Bytes(first, last int) string {
	if first >= last {
		return ""
	}
	return x.Source[x.At(first).Start:x.At(last-1).End]
}

// SentenceOf returns the index of the sentence that holds token i.
func (x *Text) SentenceOf(i int) int {
	lo, hi := 0, len(x.Sentences)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if x.Sentences[m].Last <= i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// SentenceAt returns the sentence that holds token i, an empty one where the text
// has no such token.
func (x *Text) SentenceAt(i int) Span {
	if s := x.SentenceOf(i); s < len(x.Sentences) {
		return x.Sentences[s]
	}
	return Span{}
}

// LineOf returns the line on which sentence s begins.
func (x *Text) LineOf(s int) *Line { return &x.Lines[x.lineOf[s]] }

// LineNumber returns the number of the source's line on which token i of sentence
// s stands.
func (x *Text) LineNumber(s, i int) int {
	l := int(x.lineOf[s])
	for l+1 < len(x.Lines) && x.Lines[l+1].First <= i {
		l++
	}
	return x.Lines[l].Number
}

// TurnOf returns the index of the turn that sentence s belongs to, or -1.
func (x *Text) TurnOf(s int) int {
	if len(x.Turns) == 0 {
		return -1
	}
	return int(x.turnOf[s])
}

// Joined reports whether no white space stands between token i-1 and token i.
func (x *Text) Joined(i int) bool {
	return i > 0 && i < x.Len() && x.Tokens[i].Flags&(Space|NewLine|NewPara) == 0
}
