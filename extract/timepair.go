package extract

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/almanac-go/almanac/timeline"
)

// TimePairKind says why two times are held against each other. The zero value
// is none.
type TimePairKind uint8

// The kinds of pairs.
const (
	TimePairNone     TimePairKind = iota
	TimePairRestated              // the same range is told again in one document
	TimePairElapsed               // how long something has lasted, and since when
	TimePairNamed                 // two dates of one name: a strategy 2030, the strategy 2017 – 2030
)

var timePairNames = []string{"none", "restated", "elapsed", "named"}

// String returns the kind in lower case, as in "elapsed".
func (k TimePairKind) String() string { return nameOf(timePairNames, uint8(k)) }

// MarshalText returns the same as String.
func (k TimePairKind) MarshalText() ([]byte, error) {
	return marshalName("kind of pair", timePairNames, uint8(k))
}

// UnmarshalText reads what MarshalText writes.
func (k *TimePairKind) UnmarshalText(text []byte) error {
	return unmarshalName("kind of pair", timePairNames, text, (*uint8)(k))
}

// TimeAt is a time in a document.
type TimeAt struct {
	Source string `json:"source"` // the document's ID
	Time   Time   `json:"time"`
}

// TimePair is two times that belong together without the help of an event, and
// whether both can be right.
type TimePair struct {
	Kind      TimePairKind       `json:"kind"`
	A         TimeAt             `json:"a"`
	B         TimeAt             `json:"b"`
	Agreement timeline.Agreement `json:"agreement"`
}

// String returns a sentence without a full stop: "“nine months” and “May of
// 2016” agree".
func (p TimePair) String() string {
	s := "“" + p.A.Time.Surface + "” and “" + p.B.Time.Surface + "” "
	if p.Agreement.Verdict() != timeline.VerdictConflicting {
		return s + "agree"
	}
	start, end := p.Agreement.Start.Days, p.Agreement.End.Days
	days := max(start, -start, end, -end)
	if days == 1 {
		return s + "are a day apart"
	}
	return s + "are " + strconv.Itoa(days) + " days apart"
}

// PairTimes holds the times of documents against each other: ranges that are
// told again, durations against the date since which they last, and years that
// close the same name, where the results have their texts
// ([Options.KeepText]). What is told of one event is for
// [timeline.Timeline.Merge]. The pairs come by kind, in the order of the results and
// of the text; each time is paired with the nearest one before it. The cost is linear in the
// results. Those that are nil are passed over.
func PairTimes(results []*Result, policy timeline.Policy) []TimePair {
	results = slices.DeleteFunc(slices.Clone(results), func(r *Result) bool { return r == nil })
	var pairs []TimePair
	for _, r := range results {
		pairs = append(pairs, restated(r, policy)...)
	}
	for _, r := range results {
		pairs = append(pairs, elapsed(r, policy)...)
	}
	return append(pairs, named(results, policy)...)
}

func pairOf(k TimePairKind, a, b TimeAt, agreement timeline.Agreement) TimePair {
	return TimePair{Kind: k, A: a, B: b, Agreement: agreement}
}

// restated pairs each range with the same one before it.
func restated(r *Result, policy timeline.Policy) []TimePair {
	var pairs []TimePair
	before := map[timeline.Period]int{}
	for i, t := range r.Times {
		if t.Period.IsZero() || t.Period.IsPoint() || t.Period.IsOpenBegin() || t.Period.IsOpenEnd() {
			continue
		}
		if j, ok := before[t.Period]; ok {
			pairs = append(pairs, pairOf(TimePairRestated, TimeAt{r.Source.ID, r.Times[j]}, TimeAt{r.Source.ID, t}, timeline.Agree(r.Times[j].Period, t.Period, policy)))
		}
		before[t.Period] = i
	}
	return pairs
}

// elapsedReach is how many bytes may stand between a duration and the date since
// which it lasts, as "in office": what stands further away is of something else.
const elapsedReach = 24

// elapsed pairs a duration with the date since which it lasts, next to it in one
// sentence: from that date it must reach the date of the document. As people
// round, a unit more or less is no conflict. A duration with a hyphen, as in
// "ten-year bonds", is a property of something.
func elapsed(r *Result, policy timeline.Policy) []TimePair {
	if r.Reference.Date.IsZero() || r.Reference.Basis == ReferenceInferred {
		return nil
	}
	policy.Approx = max(policy.Approx, 1)
	var pairs []TimePair
	for i := 1; i < len(r.Times); i++ {
		a, b := r.Times[i-1], r.Times[i]
		if a.Sentence != b.Sentence || b.OuterStart-a.OuterEnd > elapsedReach {
			continue
		}
		length, since := a, b
		if b.Type == TypeDuration {
			length, since = b, a
		}
		if length.Type != TypeDuration || strings.Contains(length.Surface, "-") || since.Relation != RelationSince || !since.Period.IsPoint() {
			continue
		}
		if end := plus(since.Period.Begin, length.Value); !end.IsZero() {
			g := timeline.Agree(timeline.Of(end).With(timeline.ModApprox), timeline.Of(r.Reference.Date), policy)
			pairs = append(pairs, pairOf(TimePairElapsed, TimeAt{r.Source.ID, a}, TimeAt{r.Source.ID, b}, g))
		}
	}
	return pairs
}

// plus returns the date that lies a TIMEX3 duration of one unit after another; zero
// if the duration is not such a one.
func plus(d timeline.Date, duration string) timeline.Date {
	if len(duration) < 3 || duration[0] != 'P' {
		return timeline.Date{}
	}
	n, err := strconv.Atoi(duration[1 : len(duration)-1])
	if err != nil || n < 0 || n > 10000 {
		return timeline.Date{}
	}
	switch duration[len(duration)-1] {
	case 'Y':
		return d.AddYears(n)
	case 'M':
		return d.AddMonths(n)
	case 'W':
		return d.AddDays(7 * n)
	case 'D':
		return d.AddDays(n)
	}
	return timeline.Date{}
}

const (
	// The last words of a name that are compared: so many with a capital. Those
	// before may be those of the sentence.
	nameWords = 3
	// Words this short may stand between the capitals of a name, if small.
	joiner = 3
)

// named pairs years, and ranges of years, that close the same name: one must lie
// within the other. Years apart from each other are editions, and no pair.
func named(results []*Result, policy timeline.Policy) []TimePair {
	var pairs []TimePair
	before := map[string]TimeAt{}
	for _, r := range results {
		for _, t := range r.Times {
			if t.Period.IsZero() || t.Period.Grain() < timeline.GrainYear || t.Start < 0 || t.Start > len(r.Text) {
				continue
			}
			name := nameBefore(r.Text[:t.Start])
			if name == "" {
				continue
			}
			at := TimeAt{r.Source.ID, t}
			if b, ok := before[name]; ok && b.Time.Period != t.Period && b.Time.Period.Overlaps(t.Period) {
				pairs = append(pairs, pairOf(TimePairNamed, b, at, within(b.Time.Period, t.Period, policy)))
			}
			before[name] = at
		}
	}
	return pairs
}

// within compares two periods of which the shorter may be a part of the longer.
func within(a, b timeline.Period, policy timeline.Policy) timeline.Agreement {
	switch {
	case a.Contains(b):
		return timeline.AgreePart(a, b, policy)
	case b.Contains(a):
		return timeline.AgreePart(b, a, policy)
	}
	return timeline.Agree(a, b, policy)
}

// nameBefore returns the last words of the name at the end of a text, in small
// letters; "" if there is none.
func nameBefore(s string) string {
	var words []string
	for len(words) < nameWords {
		s = strings.TrimRight(s, " \u00a0")
		i := len(s)
		for i > 0 {
			c, size := utf8.DecodeLastRuneInString(s[:i])
			if !unicode.IsLetter(c) {
				break
			}
			i -= size
		}
		word := s[i:]
		first, _ := utf8.DecodeRuneInString(word)
		switch {
		case unicode.IsUpper(first):
			words = append(words, strings.ToLower(word))
		case word == "" || len(words) == 0 || utf8.RuneCountInString(word) > joiner:
			i = 0 // the name begins here
		}
		s = s[:i]
		if i == 0 {
			break
		}
	}
	if len(words) < nameWords {
		return ""
	}
	return strings.Join(words, " ")
}
