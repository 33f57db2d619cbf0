package token

import (
	"unicode"
	"unicode/utf8"

	"github.com/almanac-go/almanac/internal/english"
)

// high reads what starts with a byte above ASCII: a word, white space, a mark,
// a superscript, a vulgar fraction, or a byte that is no UTF-8.
func (s *scanner) high() {
	if _, _, ok := letterAt(s.src, s.pos); ok {
		s.word()
		return
	}
	r, n := utf8.DecodeRuneInString(s.src[s.pos:])
	if r == utf8.RuneError && n == 1 {
		r = windows1252(s.src[s.pos])
	}
	switch {
	case r == 0x2028 || r == 0x2029 || r == 0x85:
		s.pos += n
		s.flags |= Space
		s.newLine()
		if r == 0x2029 {
			s.flags |= NewPara
		}
		return
	case unicode.IsSpace(r) || r == 0x200b || r == 0xfeff || r == 0x200e || r == 0x200f || r == 0x200c:
		s.pos += n
		s.flags |= Space
		return
	}
	mark := highMark(r)
	t := s.emit(Mark, s.pos, s.pos+n, mark, 0)
	s.x.note(mark, len(s.x.Tokens)-1)
	if v, ok := superscript(r); ok {
		t.Kind, t.Value = Super, v
	} else if v, ok := vulgar(r); ok {
		t.Kind, t.Value = Vulgar, v
		s.x.key(len(s.x.Tokens) - 1)
	}
	s.pos += n
}

// windows1252 returns the space or mark that a byte which is no UTF-8 stands for
// in Windows-1252, the encoding of most texts that are not what they say; its
// letters are not read. https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT
func windows1252(b byte) rune {
	switch b {
	case 0x80:
		return '€'
	case 0x82:
		return '‚'
	case 0x84:
		return '„'
	case 0x85:
		return '…'
	case 0x91:
		return '‘'
	case 0x92:
		return '’'
	case 0x93:
		return '“'
	case 0x94:
		return '”'
	case 0x95:
		return '•'
	case 0x96:
		return '–'
	case 0x97:
		return '—'
	case 0xa0, 0xa2, 0xa3, 0xa5, 0xab, 0xb0, 0xb1, 0xb7, 0xbb, 0xbc, 0xbd, 0xbe, 0xd7:
		return rune(b) // as in Latin-1
	}
	return utf8.RuneError
}

// highMark maps marks above ASCII to their IDs.
func highMark(r rune) english.ID {
	switch r {
	case '‐', '‑', '­':
		return english.Hyphen
	case '–', '‒':
		return english.EnDash
	case '—', '―':
		return english.EmDash
	case '−':
		return english.Minus
	case '“', '„', '«', '‟':
		return english.OpenQuote
	case '”', '»':
		return english.CloseQuote
	case '’':
		return english.Apostrophe
	case '‘', '‚':
		return english.OpenSingle
	case '…':
		return english.Ellipsis
	case '‰':
		return english.PerMille
	case '％':
		return english.Percent
	case '°', 'º', '˚':
		return english.Degree
	case '′':
		return english.Prime
	case '″':
		return english.DoublePrime
	case '±':
		return english.PlusMinus
	case '≈', '∼', '≃', '≅':
		return english.Approx
	case '≤', '⩽':
		return english.LessEqual
	case '≥', '⩾':
		return english.GreaterEqual
	case '×':
		return english.MultiplySign
	case '·', '⋅', '∙':
		return english.MiddleDot
	case '•', '‣', '▪', '■', '●', '◦', '►', '◆', '▶', '\uf0b7':
		return english.Bullet
	case '⁄', '∕':
		return english.Slash
	case '€':
		return english.EuroSign
	case '£':
		return english.PoundSign
	case '¥', '￥':
		return english.YenSign
	case '₹', '₨':
		return english.RupeeSign
	case '¢':
		return english.CentSign
	}
	if unicode.Is(unicode.Sc, r) {
		return english.OtherCurrencySign
	}
	return english.OtherMark
}

// superscript returns the digit of a superscript one; other superscript marks
// and daggers of footnotes are 0.
func superscript(r rune) (uint32, bool) {
	switch {
	case r == '¹':
		return 1, true
	case r == '²' || r == '³':
		return uint32(r-'²') + 2, true
	case '⁰' <= r && r <= '⁹':
		return uint32(r - '⁰'), true
	case r == '†' || r == '‡' || r == '⁻' || r == '⁺':
		return 0, true
	}
	return 0, false
}

// vulgar returns the numerator<<8 | denominator of a vulgar fraction.
func vulgar(r rune) (uint32, bool) {
	const (
		first = '⅐'
	)
	table := [...]uint16{1<<8 | 7, 1<<8 | 9, 1<<8 | 10, 1<<8 | 3, 2<<8 | 3, 1<<8 | 5, 2<<8 | 5, 3<<8 | 5, 4<<8 | 5, 1<<8 | 6, 5<<8 | 6, 1<<8 | 8, 3<<8 | 8, 5<<8 | 8, 7<<8 | 8}
	switch {
	case r == '¼':
		return 1<<8 | 4, true
	case r == '½':
		return 1<<8 | 2, true
	case r == '¾':
		return 3<<8 | 4, true
	case r >= first && int(r-first) < len(table):
		return uint32(table[r-first]), true
	}
	return 0, false
}
