package stats

import (
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
	Name string `json:"name"` // under which verdicts record it

	// Place is how many p a bare measure reaches to either side: half of the
	// last written digit (GUM 7.2.6).
	Place decimal.Decimal `json:"place"`

	// Round is how many r a bare round figure may have been rounded by, in
	// the loose reading. A figure is round if it is at least 20 and ends in a
	// zero as written, unless that zero stands behind the decimal point,
	// where one writes it to be precise.
	Round decimal.Decimal `json:"round"`

	// AboutStrict and AboutLoose are how many w "about", "almost" and "just
	// over" reach.
	AboutStrict decimal.Decimal `json:"about_strict"`
	AboutLoose  decimal.Decimal `json:"about_loose"`

	// UpToLoose is how many w "up to" may be exceeded by in the loose reading.
	UpToLoose decimal.Decimal `json:"up_to_loose"`

	// RelativeCap is the greatest part of v that w may be.
	RelativeCap decimal.Decimal `json:"relative_cap"`

	// RatioStrict and RatioLoose are how far fractions in words and "times"
	// reach (half is 0.5 ± 0.05), at most a quarter of v.
	RatioStrict decimal.Decimal `json:"ratio_strict"`
	RatioLoose  decimal.Decimal `json:"ratio_loose"`

	// Unknown is how many axes of the gate of [Compare] may be unknown.
	Unknown int `json:"unknown"`
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
