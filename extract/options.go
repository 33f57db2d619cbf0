package extract

import "fmt"

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

	// PreferNext takes a weekday, or a date without a year, to be the next one
	// where neither tense nor context tells, as in requests and plans. Reports
	// mostly look back.
	PreferNext bool

	// KeepText puts the document's text into the result.
	KeepText bool
}

// OptionError tells which option has a value that it cannot have.
type OptionError struct {
	Option string // name of the field of [Options], or of the argument
	Value  int
	Reason string
}

// Error names the option, the value and what is wrong with it.
func (e *OptionError) Error() string {
	return fmt.Sprintf("extract: option %s is %d: %s", e.Option, e.Value, e.Reason)
}

// check returns an [*OptionError] for the first option that is out of range.
func (o Options) check() error {
	switch {
	case o.FiscalStart < 0 || o.FiscalStart > 12:
		return &OptionError{"FiscalStart", o.FiscalStart, "must be a month from 1 to 12, or 0 for January"}
	case o.Pivot < 0 || o.Pivot > 99:
		return &OptionError{"Pivot", o.Pivot, "must be a two-digit year from 0 to 99"}
	}
	return nil
}
