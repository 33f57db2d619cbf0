package stats

import (
	"math/big"
	"slices"
	"strings"
)

// CheckKind says what was worked out anew. The zero value is none.
type CheckKind uint8

// The kinds of check.
const (
	CheckNone        CheckKind = iota
	CheckOfChange              // a change against the values before and after it: rose 12% to 4.3 from 3.8
	CheckOfShare               // a percentage against the counts: 12 of the 40, or 30%
	CheckOfParts               // parts against the whole: 300 jobs, 200 of them in A and 120 in B
	CheckOfDirection           // the way in which a figure moved: rose to 3 from 5
)

var checkNames = [...]string{"", "change", "share", "parts", "direction"}

// String returns the name of the kind, "" for none.
func (k CheckKind) String() string { return enumName(checkNames[:], uint8(k)) }

// MarshalText returns the same as String.
func (k CheckKind) MarshalText() ([]byte, error) {
	return marshalEnum("kind of check", checkNames[:], uint8(k))
}

// UnmarshalText reads what MarshalText writes.
func (k *CheckKind) UnmarshalText(text []byte) error {
	return unmarshalEnum("kind of check", checkNames[:], text, (*uint8)(k))
}

// Check is a figure of a text worked out from its others.
type Check struct {
	Kind CheckKind `json:"kind"`

	// Claims are those that were used: of a change the new value, the old one
	// and the change; of a share the part, the whole and the share; of parts
	// the whole and then the parts; of a direction the new value and the old one.
	Claims []Claim `json:"claims"`

	Stated  Figure `json:"stated"`  // what the text says
	Implied Figure `json:"implied"` // what follows from the other figures

	// AddsUp is set if both can be true, rounding allowed for. Of parts the whole may be
	// more, since a text need not name them all.
	AddsUp bool `json:"adds_up"`
}

// String returns the check as a sentence: "12% does not add up: USD 4.3 billion
// from USD 3.8 billion makes 13.16%."
func (c Check) String() string {
	if len(c.Claims) < 2 {
		return ""
	}
	verdict := " does not add up: "
	if c.AddsUp {
		verdict = " adds up: "
	}
	name := func(i int) string { return c.Claims[i].Quantity.String() }
	switch c.Kind {
	case CheckOfChange:
		return name(2) + verdict + name(0) + " from " + name(1) + " makes " + c.Implied.String() + "."
	case CheckOfShare:
		return name(2) + verdict + name(0) + " of " + name(1) + " makes " + c.Implied.String() + "."
	case CheckOfParts:
		var parts []string
		for _, p := range c.Claims[1:] {
			parts = append(parts, p.Quantity.String())
		}
		return name(0) + verdict + strings.Join(parts, " and ") + " make " + c.Implied.String() + "."
	case CheckOfDirection:
		return c.Claims[0].Change.Direction.String() + verdict + name(0) + " from " + name(1) + " makes " + c.Implied.String() + "."
	}
	return ""
}

// CheckChange checks a stated change against the values before and after it: a
// relative one in percent or as a factor, an absolute one in the unit of the
// values, or in points where these are shares. The direction of the change, where
// it has one, gives its sign. The errors are those of [Growth] and [Difference].
func CheckChange(after, before, change Claim, p Policy) (Check, error) {
	c := Check{Kind: CheckOfChange, Claims: []Claim{after, before, change}}
	if change.Quantity.IsZero() {
		return Check{}, &EmptyError{Op: "check"}
	}
	u := change.Quantity.readings()[0].likeliest()
	var err error
	d := u.Dimension()
	beside := besides(p, after, before)
	switch {
	case d.Is(Factor):
		c.Implied, err = multiple(before, after, beside)
	case d.Is(Share) && !change.Quantity.Delta && change.Change.Kind != ChangeAbsolute:
		c.Implied, err = growth(before, after, beside)
	default:
		c.Implied, err = difference(before, after, beside)
	}
	if err != nil {
		return Check{}, err
	}
	x := figureOf(change, besides(p, change))
	factor, err := conversionFactor(x.unit, c.Implied.Unit)
	if err != nil {
		return Check{}, err
	}
	c.Stated = Figure{Unit: c.Implied.Unit, Strict: x.strict.scale(factor), Loose: x.loose.scale(factor)}
	if change.Change.Direction == DirectionDown && !d.Is(Factor) && (c.Stated.Loose.lo == nil || c.Stated.Loose.lo.Sign() >= 0) {
		c.Stated.Strict, c.Stated.Loose = c.Stated.Strict.neg(), c.Stated.Loose.neg()
	}
	c.AddsUp = c.Stated.Loose.Overlaps(c.Implied.Loose)
	return c, nil
}

// besides returns the widths under which figures that stand beside each other
// are read: one who writes 410 million means by 400 million no rounding to
// hundreds. The figures are as round as the sharpest of them.
func besides(p Policy, claims ...Claim) widths {
	w := p.widths()
	sharp, round := 0, false
	for _, c := range claims {
		q := c.Quantity
		if q.Original != nil {
			q = *q.Original
		}
		place := lastNonZero(q.Stated)
		if q.Stated.Value.IsZero() || q.Hedge != HedgeNone || q.Unit != claims[0].Quantity.Unit {
			continue
		}
		if !round || place < sharp {
			sharp, round = place, true
		}
	}
	if round {
		w.sharpest = &sharp
	}
	return w
}

// conversionFactor returns by what a difference in unit u is multiplied to be one
// in v.
func conversionFactor(u, v Unit) (*big.Rat, error) {
	if err := convertible(u, v); err != nil {
		return nil, err
	}
	return new(big.Rat).Quo(u.row().factor, v.row().factor), nil
}

// CheckShare checks a stated share against the counts of the part and of the
// whole. The errors are those of units that do not go together, and a
// [*ZeroError] where the whole may be nothing.
func CheckShare(part, whole, share Claim, p Policy) (Check, error) {
	x, y, err := operands("share", whole, part, besides(p, whole, part))
	if err != nil {
		return Check{}, err
	}
	c := Check{Kind: CheckOfShare, Claims: []Claim{part, whole, share}}
	if c.Implied, err = shareOf(x, y); err != nil {
		return Check{}, err
	}
	s := figureOf(share, besides(p, share))
	factor, err := conversionFactor(s.unit, Percent)
	if err != nil {
		return Check{}, err
	}
	c.Stated = Figure{Unit: Percent, Strict: s.strict.scale(factor), Loose: s.loose.scale(factor)}
	c.AddsUp = c.Stated.Loose.Overlaps(c.Implied.Loose)
	return c, nil
}

// CheckParts checks that the parts together are not more than the whole. The
// errors are those of units that do not go together, and an [*EmptyError] where there
// are no parts.
func CheckParts(whole Claim, parts []Claim, p Policy) (Check, error) {
	if len(parts) == 0 {
		return Check{}, &EmptyError{Op: "check"}
	}
	c := Check{Kind: CheckOfParts, Claims: append([]Claim{whole}, parts...)}
	beside := besides(p, c.Claims...)
	for i, part := range parts {
		x, y, err := operands("check", whole, part, beside)
		if err != nil {
			return Check{}, err
		}
		if i == 0 {
			c.Stated = Figure{Unit: x.unit, Strict: x.strict, Loose: x.loose}
			c.Implied = Figure{Unit: x.unit, Strict: y.strict, Loose: y.loose}
			continue
		}
		c.Implied.Strict, c.Implied.Loose = c.Implied.Strict.Add(y.strict), c.Implied.Loose.Add(y.loose)
	}
	least := Interval{lo: c.Implied.Loose.lo, loOpen: c.Implied.Loose.loOpen}
	c.AddsUp = least.lo == nil || least.Overlaps(c.Stated.Loose)
	return c, nil
}

// Checks finds the figures of texts that can be worked out from others of the
// same sentence, and works them out: changes from the values before and after
// them, shares from the counts, wholes from their parts. What cannot be worked out for
// want of a figure or of a common unit is left out. They come in the order of the claims, which is
// that of source and place.
func Checks(claims []Claim, p Policy) []Check {
	sorted := slices.Clone(claims)
	slices.SortStableFunc(sorted, func(a, b Claim) int { return compareClaims(&a, &b) })
	var found []Check
	for len(sorted) > 0 {
		n := 1
		for n < len(sorted) && oneSentence(&sorted[0], &sorted[n]) {
			n++
		}
		found = append(found, checkSentence(sorted[:n], p)...)
		sorted = sorted[n:]
	}
	return found
}

// oneSentence reports whether two claims stand in one sentence; those without a
// citation are taken to stand together.
func oneSentence(a, b *Claim) bool {
	if len(a.Citations) == 0 || len(b.Citations) == 0 {
		return len(a.Citations) == len(b.Citations)
	}
	c, d := &a.Citations[0], &b.Citations[0]
	return c.Source == d.Source && c.SentenceStart == d.SentenceStart
}

// sentenceClaims is how many claims of one sentence are looked at; a table that was
// flattened into one has more, and its cells tell nothing of each other.
const sentenceClaims = 24

func checkSentence(claims []Claim, p Policy) []Check {
	if len(claims) > sentenceClaims {
		return nil
	}
	var found []Check
	for i := range claims {
		c := &claims[i]
		switch {
		case c.Change.Kind == ChangeFromTo && c.Change.From != nil:
			found = append(found, checkChanges(claims, i, p)...)
		case c.Whole != "" && isAmount(*c):
			found = append(found, checkShares(claims, i, p)...)
		case c.Aggregate == AggregateTotal && isAmount(*c):
			found = append(found, checkWhole(claims, i, p)...)
		}
	}
	return found
}

// checkChanges checks the new value i against the change beside it that is of
// the same, the nearest one, and against the direction.
func checkChanges(claims []Claim, i int, p Policy) []Check {
	after := claims[i]
	before := after
	before.Quantity, before.Change, before.Role = *after.Change.From, Change{}, RolePrevious
	after.Role = RoleNone
	plain := after
	plain.Change = Change{}
	best := -1
	for k := range claims {
		if k == i || !isDifference(claims[k]) || !sameThing(&after, &claims[k]) {
			continue
		}
		if best < 0 || distance(i, k) < distance(i, best) {
			best = k
		}
	}
	if best >= 0 {
		change := claims[best]
		if change.Change.Direction == DirectionNone {
			change.Change.Direction = after.Change.Direction
		}
		if c, err := CheckChange(plain, before, change, p); err == nil {
			c.Claims[0] = claims[i]
			return []Check{c}
		}
	}
	if c, ok := checkDirection(claims[i], plain, before, p); ok {
		return []Check{c}
	}
	return nil
}

func distance(i, k int) int { return max(i-k, k-i) }

// sameThing reports whether two claims are of the same terms, or one does not
// say of what it is.
func sameThing(a, b *Claim) bool {
	s, t := terms(a.Concept, a.Of), terms(b.Concept, b.Of)
	return len(s) == 0 || len(t) == 0 || covers(s, nil, t) && covers(t, nil, s)
}

// checkDirection checks that what is said to have risen did.
func checkDirection(stated, after, before Claim, p Policy) (Check, bool) {
	c := Check{Kind: CheckOfDirection, Claims: []Claim{stated, before}}
	zero := new(big.Rat)
	switch stated.Change.Direction {
	case DirectionUp:
		c.Stated.Strict = Interval{lo: zero, loOpen: true}
	case DirectionDown:
		c.Stated.Strict = Interval{hi: zero, hiOpen: true}
	default:
		return Check{}, false
	}
	f, err := difference(before, after, besides(p, after, before))
	if err != nil {
		return Check{}, false
	}
	c.Stated.Unit, c.Stated.Loose = f.Unit, c.Stated.Strict
	c.Implied = f
	c.AddsUp = c.Stated.Loose.Overlaps(f.Loose)
	return c, true
}

// checkShares checks the part i against the whole and the share beside it,
// where the sentence has just one of each.
func checkShares(claims []Claim, i int, p Policy) []Check {
	part := &claims[i]
	base := terms(part.Base, part.Whole)
	whole, share := -1, -1
	for k := range claims {
		c := &claims[k]
		own := terms(c.Concept, c.Of)
		switch {
		case k == i:
		case isShare(*c):
			if share >= 0 {
				return nil
			}
			share = k
		case c.Whole == "" && isAmount(*c) && len(own) > 0 && covers(base, nil, own) && c.kindKey() == part.kindKey():
			if whole >= 0 {
				return nil
			}
			whole = k
		}
	}
	if whole < 0 || share < 0 {
		return nil
	}
	if c, err := CheckShare(*part, claims[whole], claims[share], p); err == nil {
		return []Check{c}
	}
	return nil
}

// checkWhole checks the total i against the other amounts of the same thing.
func checkWhole(claims []Claim, i int, p Policy) []Check {
	var parts []Claim
	for k := range claims {
		c := &claims[k]
		if k != i && isAmount(*c) && c.Aggregate == AggregateNone && c.Role == RoleNone && c.Whole == "" && c.kindKey() == claims[i].kindKey() && sameThing(&claims[i], c) {
			parts = append(parts, *c)
		}
	}
	if len(parts) < 2 {
		return nil
	}
	whole := claims[i]
	if c, err := CheckParts(whole, parts, p); err == nil {
		return []Check{c}
	}
	return nil
}

// Failed returns the checks that do not add up.
func Failed(checks []Check) []Check {
	return slices.DeleteFunc(slices.Clone(checks), func(c Check) bool { return c.AddsUp })
}
