package stats

import (
	"encoding/json"
	"math/big"

	"github.com/shopspring/decimal"
)

// Policy holds the widths by which words and round figures are read. No
// source gives exactly these numbers, so they are the caller's to change; the
// presets are [Strict], [News] and [Lenient]. A Policy without a Name, as the
// zero value, stands for News.
//
// For a number v let r be the place of its last non-zero digit (100,000 for
// 300,000), p the place of its last written one, and w the lesser of r and
// RelativeCap·v. Every Loose width is taken as at least the Strict one.
type Policy struct {
	Name string // under which verdicts record it

	// Place is how many p a bare measure reaches to either side: half of the
	// last written digit (GUM 7.2.6).
	Place decimal.Decimal

	// Round is how many r a bare round figure may have been rounded by, in
	// the loose reading. A figure is round if its written digits make at
	// least 20 and end in a zero, unless that zero stands behind the decimal
	// point, where one writes it to be precise.
	Round decimal.Decimal

	// AboutStrict and AboutLoose are how many w "about", "almost" and "just
	// over" reach.
	AboutStrict decimal.Decimal
	AboutLoose  decimal.Decimal

	// UpToLoose is how many w "up to" may be exceeded by in the loose reading.
	UpToLoose decimal.Decimal

	// RelativeCap is the greatest part of v that w may be.
	RelativeCap decimal.Decimal

	// RatioStrict and RatioLoose are how far fractions in words and "times"
	// reach (half is 0.5 ± 0.05), at most a quarter and a half of v.
	RatioStrict decimal.Decimal
	RatioLoose  decimal.Decimal

	// Unknown is how many axes of the gate of [Compare] may be unknown.
	Unknown int
}

// News is the default policy: figures as a careful newspaper uses them.
func News() Policy {
	return Policy{
		Name:        "News",
		Place:       decimal.New(5, -1),
		Round:       decimal.New(5, -1),
		AboutStrict: decimal.New(1, 0),
		AboutLoose:  decimal.New(2, 0),
		UpToLoose:   decimal.New(1, 0),
		RelativeCap: decimal.New(125, -3),
		RatioStrict: decimal.New(5, -2),
		RatioLoose:  decimal.New(1, -1),
		Unknown:     1,
	}
}

// Strict is the policy for tables and accounts: nothing is rounded but what a
// word says is.
func Strict() Policy {
	p := News()
	p.Name = "Strict"
	p.Round = decimal.Decimal{}
	p.AboutLoose = decimal.New(1, 0)
	p.UpToLoose = decimal.Decimal{}
	p.RatioLoose = decimal.New(5, -2)
	return p
}

// Lenient is the policy for speech and memory: round figures may be off by
// their whole last digit, and "about" reaches three times as far as it says.
func Lenient() Policy {
	p := News()
	p.Name = "Lenient"
	p.Round = decimal.New(1, 0)
	p.AboutLoose = decimal.New(3, 0)
	p.UpToLoose = decimal.New(2, 0)
	p.RatioLoose = decimal.New(15, -2)
	return p
}

// widths is a policy ready for arithmetic.
type widths struct {
	place, round, aboutStrict, aboutLoose, upTo, relative, ratioStrict, ratioLoose *big.Rat
	sharpest                                                                       *int // power of ten to which alone figures are rounded; nil for any
}

// widths returns the policy's numbers, none of them negative and no loose one
// below its strict one, so that no policy can break the law that the strict
// interval lies in the loose one.
func (p Policy) widths() widths {
	p = p.orNews()
	rat := func(d decimal.Decimal, least *big.Rat) *big.Rat {
		r := d.Rat()
		if r.Cmp(least) < 0 {
			return least
		}
		return r
	}
	zero := new(big.Rat)
	w := widths{
		place:       rat(p.Place, zero),
		round:       rat(p.Round, zero),
		aboutStrict: rat(p.AboutStrict, zero),
		upTo:        rat(p.UpToLoose, zero),
		relative:    rat(p.RelativeCap, zero),
		ratioStrict: rat(p.RatioStrict, zero),
	}
	w.aboutLoose = rat(p.AboutLoose, w.aboutStrict)
	w.ratioLoose = rat(p.RatioLoose, w.ratioStrict)
	return w
}

// orNews returns the default for a policy that nobody has filled in.
func (p Policy) orNews() Policy {
	if p.Name == "" {
		return News()
	}
	return p
}

// fields returns the widths of a policy under their names in JSON.
func (p *Policy) fields() map[string]*decimal.Decimal {
	return map[string]*decimal.Decimal{
		"place": &p.Place, "round": &p.Round, "about_strict": &p.AboutStrict, "about_loose": &p.AboutLoose,
		"up_to_loose": &p.UpToLoose, "relative_cap": &p.RelativeCap,
		"ratio_strict": &p.RatioStrict, "ratio_loose": &p.RatioLoose,
	}
}

// MarshalJSON writes the policy as an object with its decimals as strings.
func (p Policy) MarshalJSON() ([]byte, error) {
	p = p.orNews()
	m := map[string]any{"name": p.Name, "unknown": p.Unknown}
	for name, d := range p.fields() {
		m[name] = plain(*d)
	}
	return json.Marshal(m)
}

// UnmarshalJSON reads what MarshalJSON writes. A width that is missing is that
// of the News policy; what is no decimal within the limits of this package is
// a [*SyntaxError].
func (p *Policy) UnmarshalJSON(data []byte) error {
	var w map[string]json.RawMessage
	if err := json.Unmarshal(data, &w); err != nil || w == nil {
		return err
	}
	v := News()
	for name, target := range map[string]any{"name": &v.Name, "unknown": &v.Unknown} {
		if raw, ok := w[name]; ok {
			if err := json.Unmarshal(raw, target); err != nil {
				return err
			}
		}
	}
	for name, d := range v.fields() {
		raw, ok := w[name]
		if !ok {
			continue
		}
		var s string
		err := json.Unmarshal(raw, &s)
		if err != nil {
			return err
		}
		if *d, err = parseDecimal(s); err != nil {
			return err
		}
	}
	*p = v
	return nil
}
