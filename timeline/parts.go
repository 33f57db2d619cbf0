package timeline

import (
	"cmp"
	"slices"
	"sort"
)

// Part is a numbered part of a happening, as Phase II of an exercise or Day 2 of a meeting, and whether it lies within the whole.
type Part struct {
	Whole     Event     `json:"whole"`
	Part      Event     `json:"part"`
	Agreement Agreement `json:"agreement"`
}

// String returns a sentence without a full stop: "Phase II (20 Jan – 7 Feb 2023) ends 7 days after “the drill” (Nov 2022 – Jan 2023)".
func (p Part) String() string {
	lies := "lies within"
	switch a := p.Agreement; {
	case a.Start.Days < 0:
		lies = "begins " + count(-a.Start.Days, "day") + " before"
	case a.Start.Days > 0:
		lies = "begins " + count(a.Start.Days, "day") + " after the end of"
	case a.End.Days > 0:
		lies = "ends " + count(a.End.Days, "day") + " after"
	}
	return headline(&p.Part) + " (" + p.Part.When.Phrase() + ") " + lies + " “" + headline(&p.Whole) + "” (" + p.Whole.When.Phrase() + ")"
}

// partsReach is how many bytes a part may stand after its whole.
const partsReach = 1500

// Parts returns the numbered parts that the documents tell of what they have just told, in the order of the parts: events whose trigger is nothing but a numbered
// name, after an event of the same document whose longer period shares days with them. Facts have parts that are facts.
func (t *Timeline) Parts(policy Policy) []Part {
	var parts []Part
	bySource := make(map[string][]*Event)
	for i := range t.Len() {
		if e := &t.events[i]; len(e.Citations) > 0 && !e.Reporting && !e.When.IsZero() {
			bySource[e.Source()] = append(bySource[e.Source()], e)
		}
	}
	for _, told := range bySource {
		slices.SortStableFunc(told, func(a, b *Event) int { return cmp.Compare(a.Citations[0].Start, b.Citations[0].Start) })
	}
	v := newVocabulary()
	for i := range t.Len() {
		e := &t.events[i]
		if len(e.Citations) == 0 || e.When.IsZero() || !v.isPart(e) {
			continue
		}
		if w := v.whole(e, bySource[e.Source()]); w != nil {
			parts = append(parts, Part{Whole: *w, Part: *e, Agreement: AgreePart(w.When, e.When, policy)})
		}
	}
	return parts
}

// isPart reports whether an event is named by a number alone.
func (v *vocabulary) isPart(e *Event) bool {
	words := 0
	eachWord(e.Trigger, titleWords, func(string, bool) { words++ })
	return words == 2 && len(v.numberings(e.Trigger)) == 1
}

// whole returns what a part is a part of: the last of what was told before it, in the order of the text, nil if there is none.
func (v *vocabulary) whole(part *Event, told []*Event) *Event {
	at := part.Citations[0].Start
	before := sort.Search(len(told), func(i int) bool { return told[i].Citations[0].Start >= at })
	for _, e := range slices.Backward(told[:before]) {
		switch {
		case at-e.Citations[0].Start > partsReach:
			return nil
		case isPlan(e.Status) == isPlan(part.Status) && e.When.Overlaps(part.When) && longer(e.When, part.When) && !v.isPart(e):
			return e
		}
	}
	return nil
}

func longer(p, q Period) bool {
	a, ok := p.Days()
	b, also := q.Days()
	return ok && also && a > b
}

// AgreePart compares the period of a part with that of its whole, end by end. An end that may lie within the whole is VerdictWithinBounds, one that cannot is
// VerdictConflicting, with the days by which it lies outside, negative before.
func AgreePart(whole, part Period, policy Policy) Agreement {
	r, _ := Relate(part, whole)
	a := Agreement{Relation: r, Policy: policy}
	if whole.IsZero() || part.IsZero() {
		return a
	}
	_, first := whole.ends(true, policy)
	_, last := whole.ends(false, policy)
	for i, end := range []*EndAgreement{&a.Start, &a.End} {
		_, s := part.ends(i == 0, policy)
		switch {
		case s.hi < first.lo:
			*end = EndAgreement{Verdict: VerdictConflicting, Days: s.hi - first.lo}
		case s.lo > last.hi:
			*end = EndAgreement{Verdict: VerdictConflicting, Days: s.lo - last.hi}
		default:
			*end = EndAgreement{Verdict: VerdictWithinBounds, Finer: +1}
		}
	}
	return a
}
