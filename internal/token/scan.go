package token

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/almanac-go/almanac/internal/english"
)

// Byte classes of the scanner.
const (
	bOther  uint8 = iota // a mark
	bSpace               // space, tab and other ASCII white space
	bBreak               // line feed, carriage return, form feed
	bLetter              // ASCII letter
	bDigit               // ASCII digit
	bHigh                // the first byte of a rune above ASCII, or a stray one
)

var byteClass = func() (t [256]uint8) {
	for c := range t {
		switch b := byte(c); {
		case b == '\n' || b == '\r' || b == '\f' || b == '\v':
			t[c] = bBreak
		case b <= ' ' || b == 0x7f:
			t[c] = bSpace
		case 'a' <= b|0x20 && b|0x20 <= 'z':
			t[c] = bLetter
		case '0' <= b && b <= '9':
			t[c] = bDigit
		case b >= utf8.RuneSelf:
			t[c] = bHigh
		}
	}
	return t
}()

// markOf maps ASCII marks to their IDs.
var markOf = [128]english.ID{
	'.': english.FullStop, ',': english.Comma, ':': english.Colon, ';': english.Semicolon, '?': english.Question, '!': english.Exclamation,
	'-': english.Hyphen, '(': english.LeftParen, ')': english.RightParen, '[': english.LeftBracket, ']': english.RightBracket,
	'"': english.Quote, '\'': english.Apostrophe, '/': english.Slash, '%': english.Percent, '+': english.PlusSign, '=': english.EqualsSign,
	'~': english.Tilde, '<': english.LessSign, '>': english.GreaterSign, '#': english.NumberSign, '&': english.Ampersand,
	'*': english.Asterisk, '_': english.Underscore, '^': english.Caret, '@': english.AtSign, '`': english.Backtick, '|': english.Bar,
	'$': english.DollarSign,
}

// markID returns the ID of an ASCII mark.
func markID(c byte) english.ID {
	if id := markOf[c&0x7f]; id != 0 {
		return id
	}
	return english.OtherMark
}

// scanner is the state of one scan.
type scanner struct {
	x     *Text
	lex   *english.Lexicon
	src   string
	pos   int
	line  int   // number of the line of the source
	flags Flags // of the token that comes next
}

// Scan reads src: tokens, lines, sentences, turns.
func (x *Text) Scan(lex *english.Lexicon, src string) {
	if uint64(len(src)) > MaxLen {
		src, x.Truncated = src[:MaxLen], true
	} else {
		x.Truncated = false
	}
	x.Source, x.Lexicon = src, lex
	x.Tokens, x.Sentences, x.Lines, x.Turns = x.Tokens[:0], x.Sentences[:0], x.Lines[:0], x.Turns[:0]
	x.Keys, x.Quotes, x.stops, x.colons = x.Keys[:0], x.Quotes[:0], x.stops[:0], x.colons[:0]
	n := uint32(len(src))
	x.end = Token{Start: n, End: n}
	s := scanner{x: x, lex: lex, src: src, line: 1, flags: NewPara}
	s.newLine()
	s.tokens()
	x.Tokens = append(x.Tokens, x.end, x.end)
	x.lines()
	x.sentences()
	x.turns()
}

func (s *scanner) tokens() {
	for s.pos < len(s.src) {
		switch c := s.src[s.pos]; {
		case c == ' ':
			s.pos++
			s.flags |= Space
		case byteClass[c] != bLetter || !s.plainWords():
			s.step()
		}
	}
}

// step reads the token at pos, or white space.
func (s *scanner) step() {
	switch byteClass[s.src[s.pos]] {
	case bSpace:
		s.pos++
		s.flags |= Space
	case bBreak:
		s.lineBreak()
	case bLetter:
		s.word()
	case bDigit:
		s.digits()
	case bHigh:
		s.high()
	default:
		s.mark()
	}
}

// lineBreak passes over white space that holds a line break.
func (s *scanner) lineBreak() {
	n, src := 0, s.src
	for s.pos < len(src) {
		switch c := src[s.pos]; byteClass[c] {
		case bBreak:
			if c != '\r' || s.pos+1 >= len(src) || src[s.pos+1] != '\n' {
				n++
			}
			switch c {
			case '\f':
				n++ // a new page is a new paragraph
			case '\n':
				s.line++
			}
		case bSpace:
		default:
			goto done
		}
		s.pos++
	}
done:
	s.flags |= Space
	s.newLine()
	if n > 1 {
		s.flags |= NewPara
	}
}

// newLine notes that the token that comes next begins a line.
func (s *scanner) newLine() {
	x := s.x
	s.flags |= NewLine
	if n := len(x.Lines); n > 0 && x.Lines[n-1].First == len(x.Tokens) {
		x.Lines[n-1].Number = s.line
		return
	}
	x.Lines = append(x.Lines, Line{Span: Span{First: len(x.Tokens)}, Number: s.line})
}

// emit appends a token and returns it. Its fields are written where they stay:
// a token made elsewhere and copied costs twice as much.
func (s *scanner) emit(kind Kind, start, end int, word english.ID, flags Flags) *Token {
	x := s.x
	n := len(x.Tokens)
	if n == cap(x.Tokens) {
		x.Tokens = slices.Grow(x.Tokens, 1)
	}
	x.Tokens = x.Tokens[:n+1]
	t := &x.Tokens[n]
	t.Start, t.End, t.Value = uint32(start), uint32(end), 0
	t.Word, t.Kind, t.Flags, t.Class = word, kind, flags|s.flags, 0
	s.flags = 0
	return t
}

// key notes that a number or a time can begin with token i.
func (x *Text) key(i int) { x.Keys = append(x.Keys, int32(i)) }

// note notes that token i is a mark that ends sentences or quotes, or a colon.
func (x *Text) note(mark english.ID, i int) {
	switch mark {
	case english.FullStop, english.Question, english.Exclamation, english.Ellipsis:
		x.stops = append(x.stops, int32(i))
	case english.Quote, english.OpenQuote, english.CloseQuote:
		x.Quotes = append(x.Quotes, int32(i))
	case english.Colon:
		x.colons = append(x.colons, int32(i))
	}
}

// emitWord appends a word of the form given.
func (s *scanner) emitWord(start, end int, form english.ID, flags Flags) {
	class := s.lex.Class(form)
	s.emit(Word, start, end, form, flags).Class = class
	if class&KeyClasses != 0 {
		s.x.key(len(s.x.Tokens) - 1)
	}
	if flags&Dotted != 0 {
		s.x.stops = append(s.x.stops, int32(len(s.x.Tokens)-1))
	}
	s.pos = end
}

// word reads a word that starts at pos with a letter.
func (s *scanner) word() {
	src, i := s.src, s.pos
	capitals, more := 0, 0 // more: bytes of letters behind their first
	for i < len(src) {
		c := src[i]
		k := byteClass[c]
		if k == bLetter {
			if c < 'a' {
				capitals++
			}
			i++
			continue
		}
		if k != bHigh {
			break
		}
		n, upper, ok := letterAt(src, i)
		if !ok {
			break
		}
		if upper {
			capitals++
		}
		more += n - 1
		i += n
	}
	s.finishWord(s.pos, i, capitals, i-s.pos-more)
}

// finishWord looks at what follows the letters [start, i): the full stops of
// an initialism, an apostrophe, the full stop of an abbreviation.
func (s *scanner) finishWord(start, i, capitals, letters int) {
	src := s.src
	var flags Flags
	if capitals > 0 && capital(src[start:]) {
		flags = Cap
		if capitals == letters && letters > 1 {
			flags |= Upper
		}
	}
	if i < len(src) {
		switch c := src[i]; {
		case c == '.':
			s.stopped(start, i, flags, letters == 1 && capitals == 1)
			return
		case c == '\'' || c == 0xe2:
			if s.apostrophe(start, i, flags) {
				return
			}
		}
	}
	s.emitWord(start, i, s.lex.Lookup(src[start:i]), flags)
}

// stopped emits the word [start, i), behind which a full stop stands: that of
// an initialism, of an abbreviation or of a single capital, or none of the
// word's.
func (s *scanner) stopped(start, i int, flags Flags, single bool) {
	src := s.src
	if e := initials(src, start, i); e > i {
		if flags&Cap != 0 {
			flags |= Upper
		}
		form := s.lex.Lookup(src[start : e-1])
		if form == 0 {
			form = s.lex.Lookup(src[start:e])
		}
		s.emitWord(start, e, form, flags|Dotted)
		return
	}
	form := s.lex.Lookup(src[start:i])
	// The suffix of an ordinal ("the 21st."), the zone of a stamp ("14:30Z.")
	// and the scale of a temperature ("25 °C.") are no abbreviations.
	suffix := (ordinalSuffix(form) || single) && start > 0 && byteClass[src[start-1]] == bDigit || strings.HasSuffix(src[:start], "°")
	if !suffix && (s.lex.Class(form)&english.Abbreviation != 0 || single && s.initial(i+1)) {
		flags |= Dotted
		i++
	}
	s.emitWord(start, i, form, flags)
}

// ordinalSuffix reports whether the form ends an ordinal in digits: 1st, 2nd, 3rd.
func ordinalSuffix(form english.ID) bool {
	switch form {
	case english.St, english.Nd, english.Rd, english.Th:
		return true
	}
	return false
}

// capital reports whether s begins with an upper-case letter.
func capital(s string) bool {
	if c := s[0]; c < utf8.RuneSelf {
		return c <= 'Z' && c >= 'A'
	}
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(first)
}

// initial reports whether a single capital with a full stop that ends at i is
// an initial of a name: a capital follows it.
func (s *scanner) initial(i int) bool {
	for i < len(s.src) && s.src[i] == ' ' {
		i++
	}
	if i >= len(s.src) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s.src[i:])
	return unicode.IsUpper(r)
}

// initials returns the end of an initialism with full stops, "U.S." or "p.m.",
// that starts at start and whose first full stop is at i; else i.
func initials(src string, start, i int) int {
	if i-start != 1 {
		return i
	}
	e := i
	for e+2 < len(src)+1 && e+1 < len(src) && src[e] == '.' && byteClass[src[e+1]] == bLetter && (e+2 == len(src) || src[e+2] == '.' || byteClass[src[e+2]] != bLetter && byteClass[src[e+2]] != bDigit && byteClass[src[e+2]] != bHigh) {
		e += 2
	}
	if e == i {
		return i
	}
	if e < len(src) && src[e] == '.' {
		e++
	}
	return e
}

// apostrophe reads what an apostrophe at i does to the word [start, i): splits
// off a clitic ("'s", "n't"), or joins the parts of a name or word ("O'Brien",
// "o'clock"). It reports whether it emitted the word.
func (s *scanner) apostrophe(start, i int, flags Flags) bool {
	src := s.src
	n := apostropheLen(src, i)
	if n == 0 || i+n >= len(src) || byteClass[src[i+n]] != bLetter {
		return false
	}
	e := i + n
	for e < len(src) && byteClass[src[e]] == bLetter {
		e++
	}
	if e < len(src) && byteClass[src[e]] == bHigh {
		if _, _, ok := letterAt(src, e); ok {
			return false
		}
	}
	cut := i
	if e-i-n == 1 && src[i+n]|0x20 == 't' && i-start > 1 && src[i-1]|0x20 == 'n' {
		cut = i - 1
	} else if s.lex.Class(s.lex.Lookup(src[i:e]))&(english.Possessive|english.Aux) == 0 {
		s.emitWord(start, e, s.lex.Lookup(src[start:e]), flags)
		return true
	}
	s.emitWord(start, cut, s.lex.Lookup(src[start:cut]), flags)
	s.emitWord(cut, e, s.lex.Lookup(src[cut:e]), 0)
	return true
}

// apostropheLen is the length of the apostrophe at i, straight or curly; 0
// where there is none.
func apostropheLen(src string, i int) int {
	if src[i] == '\'' {
		return 1
	}
	if len(src)-i >= 3 && src[i] == 0xe2 && src[i+1] == 0x80 && src[i+2] == 0x99 {
		return 3
	}
	return 0
}

// letterAt reports whether the rune at i belongs into a word, its length, and
// whether it is upper case. Combining marks and joiners do; so does a soft
// hyphen, which splits a word for the eye alone.
func letterAt(src string, i int) (n int, upper, ok bool) {
	r, n := utf8.DecodeRuneInString(src[i:])
	switch {
	case r == utf8.RuneError:
		return n, false, false
	case r == 0xaa || r == 0xba: // ordinal indicators: 5º
		return n, false, false
	case r < 0x250: // Latin: the common case without a table walk
		return n, unicode.IsUpper(r), unicode.IsLetter(r) || r == 0xad
	case 0x2000 <= r && r < 0x2070: // dashes, quotation marks, spaces: the common case of these
		return n, false, r == 0x200d || r == 0x2060
	}
	return n, unicode.IsUpper(r), unicode.IsLetter(r) || unicode.Is(unicode.M, r) || r == 0x200d || r == 0x2060
}

func (s *scanner) digits() {
	src, i := s.src, s.pos
	var v uint32
	for i < len(src) && byteClass[src[i]] == bDigit {
		if i-s.pos < 9 {
			v = v*10 + uint32(src[i]-'0')
		}
		i++
	}
	if i-s.pos > 9 {
		v = 0
	}
	s.emit(Digits, s.pos, i, 0, 0).Value = v
	s.x.key(len(s.x.Tokens) - 1)
	s.pos = i
}

// mark reads one ASCII mark, or the doubled ones that stand for quotes.
func (s *scanner) mark() {
	c := s.src[s.pos]
	word := markID(c)
	n := 1
	if s.pos+1 < len(s.src) && s.src[s.pos+1] == c {
		switch c {
		case '`':
			word, n = english.OpenQuote, 2
		case '\'':
			word, n = english.CloseQuote, 2
		case '-':
			word, n = english.EmDash, 2
			for s.pos+n < len(s.src) && s.src[s.pos+n] == '-' {
				n++
			}
		case '.':
			n = 2
			for s.pos+n < len(s.src) && s.src[s.pos+n] == '.' {
				n++
			}
			word = english.Ellipsis
		}
	}
	s.emit(Mark, s.pos, s.pos+n, word, 0)
	s.x.note(word, len(s.x.Tokens)-1)
	s.pos += n
}
