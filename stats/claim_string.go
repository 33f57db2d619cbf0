package stats

import (
	"strings"

	"github.com/almanac-go/almanac/timeline"
)

// String returns the claim on one line, as in "more than 15,705 kg of cocaine,
// Dominican Republic, 2017 (Ministry of Defense)": the figure, what it is of,
// where, when as timeline.Period.Phrase has it, the status where it is not actual, and who says so.
func (c Claim) String() string {
	var b strings.Builder
	b.WriteString(c.subject())
	for _, s := range []string{c.Place, c.whenString()} {
		if s != "" {
			b.WriteString(", " + s)
		}
	}
	if c.Status != timeline.StatusActual {
		b.WriteString(", " + c.Status.String())
	}
	if who := c.Attribution.String(); who != "" {
		b.WriteString(" (" + who + ")")
	}
	return b.String()
}

// subject returns the figure and what it is of.
func (c Claim) subject() string {
	q := c.Quantity
	s := q.String()
	switch {
	case c.Of == "":
	case q.IsZero():
		s = "no figure"
	case q.Unit.IsZero() && q.Noun == "" && q.NounText == "" && c.Whole == "": // nothing that is counted one by one: traffic rose to 1.28 million
		s = c.Of + ": " + q.text()
	case q.isCount(): // Of says what is counted better than the noun
		q.Noun = c.Of
		s = q.level()
		if c.Whole == "" {
			s += " " + c.Of
		}
		s += q.rateSuffix()
	default:
		s = q.text()
	}
	if c.Per != "" && !q.IsRate() {
		s += " per " + c.Per
	}
	switch {
	case c.Of == "":
		if c.Whole != "" {
			s += " of " + c.Whole
		}
	case c.Whole != "":
		s += " of " + c.Whole + ": " + c.Of
	case q.IsZero() || !q.isCount(): // else it stands before the denominator
		s += " of " + c.Of
	}
	if c.Aggregate != AggregateNone {
		s = c.Aggregate.String() + " " + s
	}
	if from := c.Change.From; from != nil {
		s += " from " + from.String()
	}
	if c.Change.Direction != DirectionNone {
		s += " (" + c.Change.Direction.String() + ")"
	}
	return s
}

// whenString returns the period for which the claim holds, in brackets where
// it was only inherited.
func (c Claim) whenString() string {
	if !c.When.IsZero() {
		return c.When.Phrase()
	}
	if !c.Inherited.IsZero() {
		return "[" + c.Inherited.Phrase() + "]"
	}
	return ""
}
