package measure

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
)

// finder is the state of one Find.
type finder struct {
	*Vocabulary
	x     *token.Text
	nums  []numeral.Number
	times []Span
	at    int // the first time span that ends after the number at hand
	out   []Mention
	base  int // length of dst when Find was called
	floor int // first token that no earlier mention has
	cur   *numeral.Number
	here  int // index in out of the mention that is completed
	roll  roll
}

// find finds the quantities of f.x: each number by itself, then what
// neighbours make together, then what else the words around say.
func (f *finder) find() []Mention {
	for k := range f.nums {
		f.number(k)
	}
	f.join()
	for i := f.base; i < len(f.out); i++ {
		if m := &f.out[i]; m.doubtful && m.num2 < 0 || m.side && !m.unit.some() {
			m.discard()
		}
	}
	for f.here = f.base; f.here < len(f.out); f.here++ {
		f.complete(&f.out[f.here])
	}
	f.elided()
	f.drop()
	f.bounds()
	f.drop()
	f.pairs()
	for i := f.base; i < len(f.out); i++ {
		f.build(&f.out[i])
	}
	return f.out
}

// number proposes the quantity of number k, with its unit if it has one.
func (f *finder) number(k int) {
	n := &f.nums[k]
	f.cur = n
	if int(n.First) < f.floor || n.Kind == numeral.Ordinal || f.x.Joined(int(n.First)) && f.x.InAddress(int(n.First)) {
		return
	}
	if f.x.At(int(n.First)).Kind == token.Vulgar && (f.x.At(int(n.First)-1).Kind == token.Vulgar || f.x.At(int(n.Last)).Kind == token.Vulgar) {
		return // "½½½" is a pattern
	}
	m := Mention{First: int(n.First), Last: int(n.Last), NounFirst: -1, NounLast: -1, PerFirst: -1, PerLast: -1, Old: -1, New: -1,
		num: int32(k), num2: -1, perEach: -1, perLike: -1, tolerance: -1, likeNum: -1}
	m.unit.signFirst = -1
	f.bracketed(&m, n)
	if s, ok := f.signBefore(n, m.First); ok {
		m.unit = s
		m.First = s.signFirst
		m.unit.first, m.unit.last = m.Last, m.Last
		f.minusBefore(&m)
	}
	if n.Kind == numeral.Multiple {
		if w := f.x.At(m.Last); w.Word == english.Hyphen && f.x.Joined(m.Last) && f.x.Joined(m.Last+1) {
			return // twice-weekly
		}
		f.multiple(&m)
		f.occurrence(&m)
		f.out = append(f.out, m)
		f.floor = m.Last
		return
	}
	f.hedgeInside(&m)
	f.takeUnit(&m, n)
	f.scaled(&m)
	f.occurrence(&m)
	m.noUnit = !m.unit.some()
	if m.unit.some() {
		if f.codeLike(&m, n) || n.Has(numeral.Slashed) && n.Coef > int64(n.Den) && n.Den > 64 {
			return // a blood pressure of 140/90 is no quotient
		}
		if x := f.x.At(m.Last); x.Word == english.Slash {
			f.rate(&m)
		}
	}
	inTime := f.inTime(n)
	if inTime && !f.durable(&m) {
		if t := f.times[f.at]; m.unit.some() || !t.Duration && !f.figuresAlone(t) {
			return
		}
		m.doubtful = true
	}
	if n.Has(numeral.Bare) && n.Kind == numeral.Cardinal && m.unit.some() {
		return // the head of a table: "million dollars", "£ million"
	}
	if !m.unit.some() {
		m.side = f.side(n)
		m.lead = f.rolled(n)
		if !m.side && m.lead == 0 && (f.rejected(n, k) || f.paired(k)) {
			return
		}
		m.doubtful = m.doubtful || f.yearLike(n, k)
	}
	f.out = append(f.out, m)
	f.floor = m.Last
}

// takeUnit takes the unit behind the number into m. Behind a sign of money it
// can only say again, or more exactly, what money is meant.
func (f *finder) takeUnit(m *Mention, n *numeral.Number) {
	u, ok := f.unitAfter(n, m.Last)
	switch {
	case !ok:
	case !m.unit.some():
		m.unit, m.Last = u, u.last
	case u.u.IsCurrency() && !f.bareSign(&u): // $5 million dollars, US$5 Canadian
		m.Last = u.last
		if !u.u.IsAmbiguous() {
			m.unit.u, m.unit.key = u.u, u.key
		}
	}
}

// durable reports whether m can be a quantity although a time expression
// covers it: it has a unit, be it one of time, as in "three years ago".
func (f *finder) durable(m *Mention) bool {
	return m.unit.some() && m.unit.key != "°" && m.unit.key != "deg"
}

// inTime reports whether a time expression covers n.
func (f *finder) inTime(n *numeral.Number) bool {
	for f.at < len(f.times) && f.times[f.at].Last <= int(n.First) {
		f.at++
	}
	return f.at < len(f.times) && f.times[f.at].First < int(n.Last)
}

// drop removes what complete has marked as nothing.
func (f *finder) drop() {
	kept := f.out[:f.base]
	for i := f.base; i < len(f.out); i++ {
		if m := &f.out[i]; m.Last > m.First {
			if len(kept) == i {
				kept = f.out[:i+1]
				continue
			}
			kept = append(kept, *m)
		}
	}
	f.out = kept
}

// discard marks m as nothing.
func (m *Mention) discard() { m.Last = m.First }
