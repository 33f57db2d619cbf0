package measure

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
	"github.com/almanac-go/almanac/stats"
)

// build makes the public quantity of m.
func (f *finder) build(m *Mention) {
	q := &m.Q
	q.Stated = f.nums[m.num].Stats()
	if m.num2 >= 0 {
		q.Range, q.Upper = true, f.nums[m.num2].Stats()
	}
	if m.tolerance >= 0 {
		q.Tolerance = f.nums[m.tolerance].Stats()
	}
	q.Hedge = m.hedge
	if m.OuterFirst < m.First {
		q.HedgeText = strings.Clone(f.x.Bytes(m.OuterFirst, m.First))
	} else if m.OuterLast > m.Last {
		q.HedgeText = strings.Clone(f.x.Bytes(m.Last, m.OuterLast))
	}
	q.Unit, q.Assumed = assumed(m.unit.u)
	f.count(m)
	if m.Occurrence {
		q.Noun, q.NounText = f.x.Lexicon.Form(english.Time), f.x.Lexicon.Form(english.Times)
	}
	if m.likeNum >= 0 {
		f.like(m)
	}
	f.denominator(m, q)
}

// denominator fills in what the figure is per: of its own, or as the other
// figure of a change is.
func (f *finder) denominator(m *Mention, q *stats.Quantity) {
	if m.perLike >= 0 {
		m = &f.out[m.perLike]
	}
	if m.PerFirst >= 0 {
		q.Per, _ = assumed(m.per.u)
		if q.Per.IsZero() {
			q.PerNoun = f.noun(m.PerFirst, m.PerLast)
		}
	}
	if m.perEach >= 0 {
		n := &f.nums[m.perEach]
		q.PerEach = n.Stats().Value
		if q.PerEach.Equal(decimal.Decimal{}) {
			q.PerEach = decimal.Decimal{}
		}
		if q.Per.IsZero() {
			q.PerNoun = f.noun(int(n.Last), m.PerLast)
		}
	}
}

// count fills in what m counts.
func (f *finder) count(m *Mention) {
	q := &m.Q
	if m.lead > 0 {
		q.Noun, q.Unit = f.noun(m.lead-1, m.lead), f.countUnit(m.lead-1)
		if f.x.At(m.lead - 1).Has(token.Sentence) {
			q.Noun = strings.ToLower(q.Noun)
		}
		return
	}
	if m.NounFirst < 0 {
		return
	}
	if m.Kind == Share {
		q.Noun = f.noun(m.NounFirst, m.NounLast)
		return
	}
	if q.Noun == "" {
		q.Noun = f.noun(m.NounFirst, m.NounLast)
	}
	q.NounText = f.nounText(m.NounFirst, m.NounLast)
	q.Unit = f.countUnit(m.NounLast - 1)
}

// countUnit is the unit of a count of what the noun at token k names.
func (f *finder) countUnit(k int) stats.Unit {
	if h := f.x.At(k); h.Is(english.Person) || h.Is(english.Demonym) && h.Has(token.Cap) {
		return stats.Person
	}
	return stats.Count
}

// like gives m the noun of an earlier mention.
func (f *finder) like(m *Mention) {
	at := f.index(m)
	for i := at + 1; i < len(f.out) && i < at+4; i++ { // "32 of the 159 members"
		if p := &f.out[i]; p.num == m.likeNum {
			f.count(p)
			m.countAs(p)
			return
		}
	}
	for i := at - 1; i >= f.base; i-- {
		if p := &f.out[i]; p.num == m.likeNum {
			m.countAs(p)
			return
		}
	}
}

// countAs gives m what p counts, but not the singular of "one person" in its
// text.
func (m *Mention) countAs(p *Mention) {
	m.Q.Noun, m.Q.Unit, m.Q.NounText = p.Q.Noun, p.Q.Unit, ""
	if p.Kind == m.Kind && p.Q.NounText != p.Q.Noun {
		m.Q.NounText = p.Q.NounText
	}
}

// nounText returns the noun phrase at [first, last) as the text has it, on one
// line.
func (f *finder) nounText(first, last int) string {
	s := f.x.Bytes(first, last)
	if strings.ContainsAny(s, "\r\n\t") {
		return strings.Join(strings.Fields(s), " ")
	}
	return strings.Clone(s)
}

// noun writes the noun phrase at [first, last) with its head in the singular.
func (f *finder) noun(first, last int) string {
	x := f.x
	if first >= last {
		return ""
	}
	var b strings.Builder
	for i := first; i < last; i++ {
		t := x.At(i)
		if t.Word == english.PossS || t.Word == english.PossSCurly {
			continue
		}
		if i > first && t.Has(token.Space) {
			b.WriteByte(' ')
		}
		s := x.Surface(i)
		if i == last-1 && t.Is(english.Demonym) && len(s) > 4 && s[len(s)-1] == 's' && x.Lexicon.Lookup(s[:len(s)-1]) != 0 {
			s = s[:len(s)-1] // Libyans
		} else if i == last-1 && t.Word != 0 && t.Is(english.Plural) {
			if l := x.Lexicon.Form(x.Lexicon.Lemma(t.Word)); l != "" {
				s = matchCase(l, s)
			}
		} else if i == last-1 && t.Word == 0 && pluralForm(s) {
			s = singular(s)
		}
		b.WriteString(s)
	}
	return b.String()
}

// pluralForm reports whether an unknown word has the form of a plural: in -s,
// but not of three letters, unless two are capitals ("GIs").
func pluralForm(s string) bool {
	n := len(s)
	return n > 2 && s[n-1] == 's' && (n > 3 && s[n-2] != 's' || s[n-2] >= 'A' && s[n-2] <= 'Z')
}

// singular returns the singular of an unknown word in -s by its spelling.
func singular(s string) string {
	for _, e := range [...]string{"ches", "shes", "xes", "zes", "sses", "iases", "oes"} {
		if strings.HasSuffix(s, e) && len(s) > len(e)+1 {
			return s[:len(s)-2]
		}
	}
	if stem, ok := strings.CutSuffix(s, "ies"); ok && len(stem) > 2 {
		return stem + "y"
	}
	return s[:len(s)-1]
}

// matchCase gives the lemma the capital that the form has.
func matchCase(lemma, form string) string {
	if lemma != "" && form != "" && form[0] >= 'A' && form[0] <= 'Z' && lemma[0] >= 'a' && lemma[0] <= 'z' {
		return string(lemma[0]-'a'+'A') + lemma[1:]
	}
	return lemma
}
