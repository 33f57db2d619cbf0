package clause

import (
	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/temporal"
	"github.com/almanac-go/almanac/timeline"
)

// dates reports whether time expression i can date an event at all: it has a
// period, and is not just the last day of the one before it.
func (l *Linker) dates(i int) bool {
	r := &l.resolved[i]
	if r.Period.IsZero() || r.Flags&temporal.Impossible != 0 || l.timeAt(l.times[i].First) != i {
		return false
	}
	return r.Type <= temporal.Time || r.Type == temporal.Duration && (l.ended(i) || l.x.At(l.times[i].First).Word == english.The)
}

// when returns the period of an event dated by time expression i, with the end
// open that the relation leaves open.
func (l *Linker) when(i int) timeline.Period {
	p := l.resolved[i].Period
	if p.IsZero() {
		return p
	}
	p.Mod = l.resolved[i].Mod
	if k := l.times[i].First; k > 1 && l.x.At(k-2).Word == english.As && l.x.At(k-1).Word == english.Of {
		p.Begin, p.BeginApprox = timeline.Date{}, false // "61 as of Saturday": up to then
	}
	switch l.times[i].Relation {
	case temporal.Since, temporal.After:
		if !l.times[i].Range {
			p.End, p.EndApprox = timeline.Date{}, false
		}
	case temporal.Until, temporal.By, temporal.Before:
		if l.times[i].Relation == temporal.By && l.sent >= 0 && l.whenClause(l.phraseOf(l.times[i].First)) >= 0 {
			break // "by 1801, when the first census was taken"
		}
		if !l.times[i].Range {
			p.Begin, p.BeginApprox = timeline.Date{}, false
			if m := boundOf(l.times[i].Relation); p.Mod == timeline.ModNone {
				p.Mod = m
			}
		}
	}
	return p
}

// width returns the number of tokens of the time expression that covers token i.
func (l *Linker) width(i int) int {
	m := &l.times[l.timeAt(i)]
	return m.Last - m.First
}
