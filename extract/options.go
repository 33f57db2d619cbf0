package extract

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/measure"
	"github.com/almanac-go/almanac/internal/temporal"
	"github.com/almanac-go/almanac/stats"
)

// Options are the settings of an [Extractor]. The zero value is useful: month
// before day, fiscal years that are calendar years, northern seasons.
type Options struct {
	// DayFirst reads 3/4/2018 as 3 April. Where only one order makes a date
	// (13/4/2018) that one is taken whatever the option says.
	DayFirst bool

	// FiscalStart is the month, 1 to 12, in which fiscal years begin; a fiscal
	// year has the number of the calendar year in which it ends. 0 and 1 both
	// mean January.
	FiscalStart int

	// Southern takes seasons to be those of the southern hemisphere.
	Southern bool

	// Pivot is the first two-digit year, 1 to 99, that lies in the 20th
	// century; those below it lie in the 21st. 0 takes the year that lies
	// within 50 years of the reference date.
	Pivot int

	// Country is the country, by its two capitals of ISO 3166 ("GB"), whose
	// holidays are meant: Mothering Sunday in Lent or in May, Thanksgiving in
	// October or in November. Empty is the United States.
	Country string

	// PreferNext takes a weekday, or a date without a year, to be the next one
	// where neither tense nor context tells, as in requests and plans. Reports
	// mostly look back.
	PreferNext bool

	// Units are the units that figures are read in; nil is the default table.
	// [stats.NewTable] makes one that has units of the user's own. JSON of a
	// Result does not hold the table: [encoding/json] reads back the units of the
	// default one, and [stats.Table.DecodeClaim] the claims in others.
	Units *stats.Table

	// UnitWords are spellings of units besides the built-in ones.
	UnitWords []UnitWords

	// KeepText puts the document's text into the result.
	KeepText bool
}

// UnitWords are spellings of one unit, as texts have it after a figure.
type UnitWords struct {
	Symbol string   // of the unit in [Options.Units]
	Words  []string // singular and plural, in any case: "jerry can", "jerry cans"
}

// OptionError tells which option has a value that it cannot have.
type OptionError struct {
	Option string // name of the field of [Options], or of the argument
	Value  int    // of the option; of UnitWords the index of the element that is wrong
	Text   string // the value of an option that is text; Value is 0 then
	Reason string
}

// Error names the option, the value and what is wrong with it.
func (e *OptionError) Error() string {
	if e.Option == "UnitWords" {
		return fmt.Sprintf("extract: option UnitWords[%d] %s", e.Value, e.Reason)
	}
	if e.Text != "" {
		return fmt.Sprintf("extract: option %s is %q: %s", e.Option, e.Text, e.Reason)
	}
	return fmt.Sprintf("extract: option %s is %d: %s", e.Option, e.Value, e.Reason)
}

// check returns an [*OptionError] for the first option that is out of range.
func (o Options) check() error {
	switch {
	case o.FiscalStart < 0 || o.FiscalStart > 12:
		return &OptionError{Option: "FiscalStart", Value: o.FiscalStart, Reason: "must be a month from 1 to 12, or 0 for January"}
	case o.Pivot < 0 || o.Pivot > 99:
		return &OptionError{Option: "Pivot", Value: o.Pivot, Reason: "must be a two-digit year from 0 to 99"}
	case !temporal.HasHolidays(o.Country):
		return &OptionError{Option: "Country", Text: o.Country, Reason: "must be one of " + temporal.Countries() + ", or empty for the United States"}
	}
	for i, w := range o.UnitWords {
		if u, err := o.table().Parse(w.Symbol); err != nil || u.IsZero() {
			return &OptionError{Option: "UnitWords", Value: i, Reason: "is for the unit " + strconv.Quote(w.Symbol) + ", which the table does not have"}
		}
		for _, f := range w.Words {
			if strings.TrimSpace(f) == "" {
				return &OptionError{Option: "UnitWords", Value: i, Reason: "has an empty spelling"}
			}
		}
	}
	return nil
}

// table is the table of units in use.
func (o Options) table() *stats.Table {
	if o.Units != nil {
		return o.Units
	}
	return stats.DefaultTable()
}

// vocabulary returns the words and the units that documents are read with; nil
// for the built-in ones.
func (o Options) vocabulary() (*english.Lexicon, *measure.Vocabulary) {
	if o.Units == nil && len(o.UnitWords) == 0 {
		return nil, nil
	}
	words := make([]english.UnitWords, len(o.UnitWords))
	for i, w := range o.UnitWords {
		words[i] = english.UnitWords{Symbol: w.Symbol, Forms: w.Words}
	}
	lex := english.WithUnits(words)
	return lex, measure.NewVocabulary(lex, o.table())
}
