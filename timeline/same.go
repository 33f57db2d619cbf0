package timeline

import (
	"cmp"
	"slices"
	"strings"
)

// features are what Merge compares of an event.
type features struct {
	event    *Event
	joinable bool
	days     stretch     // on which it is told to have happened
	act      []int32     // the words of the trigger
	core     []int32     // of who, what and where
	proper   []int32     // those of them that are names
	maybe    []int32     // first words with a capital, which may be that of the sentence
	numbers  []int32     // in digits
	place    []int32     // of the place
	context  []int32     // the names of the sentence as well
	named    bool        // context has other words than first ones
	begins   []int32     // first words of title, actor, place and sentence with a capital, which may be theirs
	pairs    []int32     // two names that stand together, there
	numbered []numbering // names with their numbers
}

// read returns the features of an event and counts its words.
func (v *vocabulary) read(e *Event, policy Policy) features {
	v.events++
	f := features{event: e, joinable: !e.When.IsZero() && !e.Reporting, days: e.When.about(policy)}
	eachWord(cmp.Or(e.Lemma, e.Trigger), titleWords, func(w string, _ bool) { f.act = append(f.act, v.term(w)) })
	for _, t := range e.Terms[:min(len(e.Terms), titleWords)] {
		id := v.term(t) // canonical words are in small letters, names or not
		v.base[id] = max(v.base[id], 2)
		f.core = append(f.core, id)
	}
	for _, s := range []string{e.Title, e.Actor, e.Place} {
		first := true
		eachWord(s, titleWords, func(w string, _ bool) {
			v.coreWord(e, &f, w, first)
			first = false
		})
		f.numbered = append(f.numbered, v.numberings(s)...)
	}
	eachWord(e.Place, titleWords, func(w string, _ bool) {
		if worth(w) > 0 {
			f.place = append(f.place, v.word(w))
		}
	})
	v.names(e, &f)
	f.act, f.core, f.place = sortedSet(f.act), sortedSet(append(f.core, f.act...)), sortedSet(f.place)
	f.numbers = sortedSet(f.numbers)
	f.pairs = sortedSet(f.pairs)
	for _, ids := range [][]int32{f.core, f.pairs} {
		for _, id := range ids {
			v.count(id)
		}
	}
	return f
}

// coreWord reads a word of title, actor or place.
func (v *vocabulary) coreWord(e *Event, f *features, w string, first bool) {
	if worth(w) == 0 || first && worth(strings.ToLower(w)) == 0 {
		return
	}
	id := v.word(w)
	if len(e.Terms) == 0 {
		f.core = append(f.core, id)
	}
	switch {
	case isCalendar(w): // days and months have capitals and are no names
	case isCapital(w) && first:
		f.maybe = append(f.maybe, id)
	case isCapital(w):
		f.proper = append(f.proper, id)
	case isNumber(w):
		f.numbers = append(f.numbers, id)
	}
}

// settle takes the first words that are never written in small letters for names. All events must have been read.
func (v *vocabulary) settle(f *features) {
	f.named = len(f.context) > 0
	f.proper = v.withNames(f.proper, f.maybe)
	f.context = v.withNames(f.context, f.begins)
}

// withNames returns the set of names with those of some first words that are names.
func (v *vocabulary) withNames(names, begins []int32) []int32 {
	for _, id := range begins {
		if !v.small[id] {
			names = append(names, id)
		}
	}
	return sortedSet(names)
}

// names reads the names of title, actor, place and cited sentence. Two names stand together if only small words lie between them, as in
// Seminar on Countering.
func (v *vocabulary) names(e *Event, f *features) {
	sentence := ""
	if len(e.Citations) > 0 {
		sentence = e.Citations[0].Sentence
	}
	for _, s := range []string{e.Title, e.Actor, e.Place, sentence} {
		before := int32(-1)
		first := true
		eachWord(s, sentenceWords, func(w string, joined bool) {
			begins := first
			if first && worth(strings.ToLower(w)) == 0 {
				w = strings.ToLower(w)
			}
			first = false
			switch {
			case isCapital(w) && worth(w) > 0 && !isCalendar(w):
				id := v.word(w)
				if begins {
					f.begins = append(f.begins, id)
				} else {
					f.context = append(f.context, id)
				}
				if before >= 0 && joined {
					f.pairs = append(f.pairs, v.pair(before, id))
				}
				before = id
			case worth(w) > 0 || !joined:
				before = -1
				if !isCapital(w) {
					v.word(w) // to know that it is no name
				}
			}
		})
	}
}

// about returns the days for which an event is told; approximate ends reach further, as the policy says.
func (p Period) about(policy Policy) stretch {
	s := p.told()
	if !p.Begin.IsZero() && (p.BeginApprox || p.Mod == ModApprox) {
		s.lo = min(s.lo, p.Begin.around(policy.Approx).lo)
	}
	if !p.End.IsZero() && (p.EndApprox || p.Mod == ModApprox) {
		s.hi = max(s.hi, p.End.around(policy.Approx).hi)
	}
	return s.widen(policy.Slack)
}

// same reports whether two events say the same in the same words, so that one of them can stand for both.
func (f *features) same(g *features) bool {
	return f.days == g.days && f.event.Status == g.event.Status && slices.Equal(f.core, g.core) && slices.Equal(f.pairs, g.pairs) &&
		f.event.Source() == g.event.Source()
}

// keys returns what an event is looked up by: the rarest of its words and pairs that another event has too.
func (v *vocabulary) keys(f *features) []int32 {
	var keys []int32
	for _, ids := range [][]int32{f.core, f.pairs} {
		for _, id := range ids {
			if v.have[id] > 1 {
				keys = append(keys, id)
			}
		}
	}
	slices.SortFunc(keys, func(a, b int32) int { return cmp.Or(cmp.Compare(v.have[a], v.have[b]), cmp.Compare(a, b)) })
	return keys[:min(len(keys), keyTerms)]
}

// How much alike two events must be, in percent of the weight of their words, that they are taken for one. The numbers are conventions.
const (
	likeDays      = 45 // both told to within two weeks, and in part for the same days
	likeLong      = 60 // told for a longer time, which many events may fall in
	likeAdjoining = 60 // told for days that follow each other
	likeMoved     = 60 // a plan and what came of it
	otherAct      = 20 // more, where the words for what happened differ; what names count for is halved, as many things happen to one thing
	otherNames    = 25 // more, where each names what the other does not; then names that stand together count for nothing
	otherNumbers  = 15 // more, where they give different figures
	pairMost      = 8  // what two names that stand together count for, at most
	pairsMost     = 48 // and all of them
	pairsEnough   = 24 // with so much the words themselves need not be shared

	longDays = 14
	// A plan may come true so many days later or earlier, or twice as late as it is long.
	movedLater, movedEarlier = 183, 31
)

// compare returns how much alike two events are if they are the same, else 0. They are apart if nothing can make them the same.
func (v *vocabulary) compare(a, b *features) (score int, apart bool) {
	if a.apart(b) {
		return 0, true
	}
	need, moved := a.need(b)
	if need == 0 || moved && !a.sameAct(b) {
		return 0, false
	}
	weight, all := v.weights(a, b)
	shared, pairs := 0, 0
	common(a.core, b.core, func(id int32) { shared += min(v.weight(id), 1) })
	common(a.pairs, b.pairs, func(id int32) { pairs += min(pairMost, 2+2*v.rarity(id)) })
	if all == 0 || shared < 2 && pairs < pairsEnough {
		return 0, false
	}
	pairs = min(pairs, pairsMost)
	if !a.sameAct(b) {
		need += otherAct
		pairs /= 2
	}
	otherFigures := len(a.numbers) > 0 && len(b.numbers) > 0 && !meet(a.numbers, b.numbers)
	if differ := a.namesDiffer(b); differ || !meet(a.context, b.context) {
		if otherFigures || a.unlikely(b) {
			return 0, false // the one is told of somebody else, or of nobody knows whom
		}
		if differ {
			need += otherNames
			pairs = 0
		}
	}
	if otherFigures {
		if a.event.Source() == b.event.Source() && a.sameAct(b) {
			return 0, false // who tells of one thing twice gives the same figures
		}
		need += otherNumbers
	}
	score = 200*weight/all + pairs
	if score < need {
		return 0, false
	}
	return score, false
}

// sameAct reports whether two events name what happened by the same word, or one by a word that the other has too.
func (f *features) sameAct(g *features) bool {
	return len(f.act) > 0 && subset(f.act, g.core) || len(g.act) > 0 && subset(g.act, f.core)
}

// namesDiffer reports whether each of two events names what the sentence of the other does not. Where one names nothing itself, the names of the
// sentences tell.
func (f *features) namesDiffer(g *features) bool {
	if len(f.proper) > 0 && len(g.proper) > 0 {
		return unnamed(f.proper, g.context) && unnamed(g.proper, f.context)
	}
	if len(f.context) <= len(g.context) {
		return unnamed(f.context, g.context)
	}
	return unnamed(g.context, f.context)
}

// unlikely reports whether two documents that have no name in common, each telling of a happening that has none itself, hardly tell of the same: the
// sentences name others, or the time is one in which much of the sort happens, as losses in a quarter.
func (f *features) unlikely(g *features) bool {
	if f.event.Source() == g.event.Source() {
		return false
	}
	if max(f.days.hi-f.days.lo, g.days.hi-g.days.lo) >= longDays {
		return true
	}
	return len(f.proper) == 0 && len(g.proper) == 0 && f.named && g.named
}

// unnamed reports whether half or more of some names are not found in a text.
func unnamed(names, text []int32) bool {
	found := 0
	common(names, text, func(int32) { found++ })
	return len(names) > 0 && 2*found <= len(names)
}

func subset(a, b []int32) bool {
	n := 0
	common(a, b, func(int32) { n++ })
	return n == len(a)
}

// apart reports whether two events cannot be the same whatever they share.
func (f *features) apart(g *features) bool {
	if !joinable(f.event.Status, g.event.Status) || numberedApart(f.numbered, g.numbered) {
		return true
	}
	if len(f.place) > 0 && len(g.place) > 0 && !meet(f.place, g.place) && !meet(f.place, g.context) && !meet(g.place, f.context) {
		return true
	}
	if len(f.event.Citations) == 0 || len(g.event.Citations) == 0 {
		return false
	}
	// Who tells two things in one sentence tells them apart, but for a thing and what was done with it: to hold a congress, and the congress.
	c, d := &f.event.Citations[0], &g.event.Citations[0]
	if c.Source != d.Source || c.SentenceEnd == 0 || c.SentenceStart != d.SentenceStart || c.Start == d.Start {
		return false
	}
	return f.event.When != g.event.When || !subset(f.core, g.core) && !subset(g.core, f.core)
}

// joinable reports whether what is told with these statuses can be one happening.
func joinable(a, b Status) bool {
	if a == b {
		return true
	}
	if a > b {
		a, b = b, a
	}
	switch b {
	case StatusPlanned, StatusForecast:
		return true
	case StatusHypothetical:
		return isPlan(a)
	case StatusNegated:
		return a != StatusHypothetical
	}
	return false
}

// need returns how much alike two events must be that are told for such days, 0 if they are too far from each other. They are moved if one is a plan
// and the other, on other days, what may have come of it.
func (f *features) need(g *features) (need int, moved bool) {
	a, b := f.days, g.days
	long := max(a.hi-a.lo, b.hi-b.lo) >= longDays
	switch {
	case a.lo <= b.hi && b.lo <= a.hi:
		if long {
			return likeLong, false
		}
		return likeDays, false
	case isPlan(f.event.Status) != isPlan(g.event.Status):
		if isPlan(g.event.Status) {
			a, b = b, a
		}
		if late := b.lo - a.hi; late > 0 && late <= max(movedLater, 2*(a.hi-a.lo)) || late < 0 && a.lo-b.hi <= movedEarlier {
			return likeMoved, true
		}
	case !long && (a.hi+1 == b.lo || b.hi+1 == a.lo):
		return likeAdjoining, false
	}
	return 0, false
}
