package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// Support says what documents have to say of a figure or a date. The zero
// value is NotFound.
type Support uint8

// The answers.
const (
	NotFound     Support = iota // the documents do not speak of it
	Supported                   // a document says so, or what agrees with it
	Contradicted                // a document says what cannot be true besides
)

var supportNames = []string{"not found", "supported", "contradicted"}

// String returns the answer in lower case.
func (s Support) String() string { return nameOf(supportNames, uint8(s)) }

// MarshalText returns the same as String.
func (s Support) MarshalText() ([]byte, error) {
	return marshalName("support", supportNames, uint8(s))
}

// UnmarshalText reads what MarshalText writes.
func (s *Support) UnmarshalText(text []byte) error {
	return unmarshalName("support", supportNames, text, (*uint8)(s))
}

// Finding is what documents say of one figure or date of a text.
type Finding struct {
	Support Support `json:"support"`

	// What was looked for: a claim, a dated event, or a date that neither of them has. At
	// is where it stands in the text.
	Claim *stats.Claim      `json:"claim,omitempty"`
	Event *timeline.Event   `json:"event,omitempty"`
	Time  *Time             `json:"time,omitempty"`
	At    timeline.Citation `json:"at"`

	// Evidence is what the documents say, the most telling first. Where nothing was
	// found it is empty.
	Evidence []Evidence `json:"evidence,omitempty"`
}

// Evidence is a place in a document that speaks of what a text says.
type Evidence struct {
	Support Support           `json:"support"`
	At      timeline.Citation `json:"at"`

	// Why says in a sentence how the two compare.
	Why string `json:"why"`

	Verdict   *stats.Verdict      `json:"verdict,omitempty"`   // of the figures
	Agreement *timeline.Agreement `json:"agreement,omitempty"` // of the dates
	Apart     []stats.Axis        `json:"apart,omitempty"`     // figures: the same figure, but of another time or place
}

// VerifyOptions say how [Verify] compares. The zero value is useful: the News
// policies of both packages.
type VerifyOptions struct {
	Figures stats.Policy
	Dates   timeline.Policy
	Most    int // how much evidence is kept of one figure or date; 0 means 3
}

// Verify holds a text against the documents that it rests on: every figure and
// every date of the text, in its order, comes back supported, contradicted or
// not found, with the places in the documents.
//
// A figure is supported by a claim of the same thing that agrees with it, and
// contradicted by one that conflicts, or that tells the same figure of another
// time or place. What the text or the document leaves open is taken to be
// meant as the other has it. A date is that of what is said to have happened
// then; a date alone is supported by a document that has it, and never
// contradicted. What is not found may be true all the same: only what the documents say in
// so many words counts. Results that are nil are passed over.
func Verify(text *Result, documents []*Result, o VerifyOptions) []Finding {
	if text == nil {
		return nil
	}
	if o.Most <= 0 {
		o.Most = 3
	}
	if o.Dates == (timeline.Policy{}) {
		o.Dates = timeline.News()
	}
	v := newVerifier(documents, o)
	var found []Finding
	dated := map[int]bool{} // times of the text that an event or a claim answers for
	for i := range text.Claims {
		found = append(found, v.claim(text.Claims[i]))
	}
	for i := range text.Events {
		e := text.Events[i]
		if e.Reporting || e.Basis != timeline.BasisStated || len(e.Citations) == 0 {
			continue
		}
		f := v.event(e)
		var times []int
		if i < len(text.EventTimes) { // a result read from JSON need not have them
			times = text.EventTimes[i]
		}
		if f.Support == NotFound && len(times) > 0 {
			continue // the date alone may be found
		}
		for _, t := range times {
			dated[t] = true
		}
		found = append(found, f)
	}
	for i := range text.Times {
		t := &text.Times[i]
		if !dated[i] && !t.Period.IsZero() && (t.Type == TypeDate || t.Type == TypeTime) {
			found = append(found, v.time(text, t))
		}
	}
	slices.SortStableFunc(found, func(a, b Finding) int { return cmp.Compare(a.At.Start, b.At.Start) })
	return found
}

// verifier looks up what documents say.
type verifier struct {
	options VerifyOptions
	claims  *stats.Index
	events  *eventIndex
	times   map[timeline.Period][]timeline.Citation
}

// timesKept is how many places are remembered of one date.
const timesKept = 16

func newVerifier(documents []*Result, o VerifyOptions) *verifier {
	v := &verifier{options: o, times: map[timeline.Period][]timeline.Citation{}}
	var claims []stats.Claim
	var events []timeline.Event
	for _, r := range documents {
		if r == nil {
			continue
		}
		claims = append(claims, r.Claims...)
		events = append(events, r.Events...)
		for i := range r.Times {
			t := &r.Times[i]
			if p := t.Period; !p.IsZero() && len(v.times[p]) < timesKept {
				v.times[p] = append(v.times[p], r.cite(t))
			}
		}
	}
	v.claims = stats.NewIndex(claims)
	v.events = newEventIndex(events)
	return v
}

// cite cites a time of the result; the sentence is given by its span.
func (r *Result) cite(t *Time) timeline.Citation {
	c := timeline.Citation{Source: r.Source.ID, Start: t.Start, End: t.End, Surface: t.Surface}
	if t.Sentence >= 0 && t.Sentence < len(r.Sentences) {
		s := r.Sentences[t.Sentence]
		c.SentenceStart, c.SentenceEnd, c.Line = s.Start, s.End, s.Line
	}
	return c
}

// claim looks for a figure.
func (v *verifier) claim(c stats.Claim) Finding {
	f := Finding{Claim: &c}
	if len(c.Citations) > 0 {
		f.At = c.Citations[0]
	}
	for _, m := range v.claims.Find(c, v.options.Figures) {
		e := Evidence{Verdict: &m.Verdict, Apart: m.Apart, Why: m.Verdict.String()}
		if len(m.Claim.Citations) > 0 {
			e.At = m.Claim.Citations[0]
		}
		e.Support = support(c, m, stats.SameFigure(c, m.Claim, v.options.Figures))
		if e.Support == NotFound {
			continue
		}
		if m.Verdict.Outcome == stats.Incomparable {
			e.Why = sameFigure(m)
		}
		f.Evidence = append(f.Evidence, e)
	}
	return f.settle(v.options.Most)
}

// support returns what a claim that was found says of claim c, NotFound if
// nothing.
func support(c stats.Claim, m stats.Matched, same bool) Support {
	apart := stats.Axis(0)
	if len(m.Apart) > 0 {
		apart = m.Apart[0]
	}
	switch {
	case m.Verdict.Outcome.Agrees():
		return Supported
	case m.Verdict.Outcome == stats.Conflicting && m.Open <= openMost(c, m):
		return Contradicted
	case same && (len(m.Apart) == 0 || apart == stats.AxisConcept):
		return Supported // told in other words, or of a narrower or a wider thing
	case same && m.Verdict.Gate[stats.AxisConcept] <= stats.MatchSame && sharp(c):
		return Contradicted // the same figure of another time, place or status
	}
	return NotFound
}

// sameFigure says of a claim with the same figure that cannot be compared
// otherwise what it is of.
func sameFigure(m stats.Matched) string {
	s := "The same figure"
	for _, axis := range m.Apart {
		if axis != stats.AxisConcept {
			s += ", but of another " + axis.String()
		}
	}
	return s + ": " + m.Claim.String() + "."
}

// openMost is how many axes may be unknown where figures conflict: of what is
// named by a single common word, and not by what was done, there are many in any
// two texts.
func openMost(c stats.Claim, m stats.Matched) int {
	if len(c.Concept) > 1 && len(m.Claim.Concept) > 1 || slices.Contains(c.Concept, c.Act) && c.Act == m.Claim.Act {
		return 3
	}
	return 1
}

// sharp reports whether a figure is one that two people would hardly both name
// by chance: not "two", "about 100" or "5,000".
func sharp(c stats.Claim) bool {
	v := c.Quantity.Stated.Value
	digits := len(strings.TrimRight(v.Coefficient().String(), "0"))
	return digits > 2 || digits == 2 && v.Abs().Cmp(sharpLeast) >= 0
}

// sharpLeast is the least figure of two digits that is sharp.
var sharpLeast = decimal.New(64, 0)

// settle sums up the evidence. A document that says the same outweighs all
// others, since documents may tell of a thing twice; one that merely allows it
// ("more than 15") does not outweigh one that excludes it.
func (f Finding) settle(most int) Finding {
	for _, e := range f.Evidence {
		switch {
		case f.Support == NotFound, e.Support == Contradicted && !f.certain(), e.certain():
			f.Support = e.Support
		}
	}
	slices.SortStableFunc(f.Evidence, func(a, b Evidence) int {
		return cmp.Compare(weight(f.Support, a.Support), weight(f.Support, b.Support))
	})
	f.Evidence = f.Evidence[:min(most, len(f.Evidence))]
	return f
}

// certain reports whether some evidence says the same.
func (f Finding) certain() bool { return slices.ContainsFunc(f.Evidence, Evidence.certain) }

// certain reports whether the evidence says the same, and not only what allows
// it.
func (e Evidence) certain() bool {
	if e.Support != Supported {
		return false
	}
	return e.Verdict == nil || e.Verdict.Outcome == stats.Equal || e.Verdict.Outcome == stats.EqualRounded
}

// weight orders evidence for the answer before that against it.
func weight(answer, s Support) int {
	if s == answer {
		return 0
	}
	return 1
}

// time looks for a date that stands alone.
func (v *verifier) time(r *Result, t *Time) Finding {
	f := Finding{Time: t, At: r.cite(t)}
	for _, at := range v.times[t.Period] {
		f.Evidence = append(f.Evidence, Evidence{Support: Supported, At: at, Why: "The date stands there, of whatever it is told."})
	}
	return f.settle(v.options.Most)
}
