package stats

import (
	"fmt"
	"strconv"
	"unicode/utf8"
)

// SyntaxError reports a text or a JSON value that cannot be read as what it
// should be.
type SyntaxError struct {
	Type   string // what was expected: "unit", "decimal", "hedge" …
	Value  string // the text, cut to a printable length
	Reason string // what is wrong with it
}

func (e *SyntaxError) Error() string {
	return "stats: " + strconv.Quote(e.Value) + " is no " + e.Type + ": " + e.Reason
}

// UnknownUnitError reports a symbol or name that a [Table] does not have.
type UnknownUnitError struct {
	Symbol string // as asked for, cut to a printable length
}

func (e *UnknownUnitError) Error() string {
	return "stats: unknown unit " + strconv.Quote(e.Symbol)
}

// DimensionError reports an attempt to convert between units that measure
// different things, as kilograms and euros.
type DimensionError struct {
	From, To Unit
}

func (e *DimensionError) Error() string {
	return fmt.Sprintf("stats: cannot convert %s (%s) to %s (%s)",
		e.From.label(), e.From.Dimension(), e.To.label(), e.To.Dimension())
}

// CurrencyError reports an attempt to convert between two currencies without
// an exchange rate. No table has one: rates change by the day and are the
// caller's to give.
type CurrencyError struct {
	From, To string // ISO 4217 codes
}

func (e *CurrencyError) Error() string {
	return "stats: cannot convert " + e.From + " to " + e.To + " without an exchange rate"
}

// clip cuts s to a length that fits an error message, at a rune boundary.
func clip(s string) string {
	const most = 40
	if len(s) <= most {
		return s
	}
	n := most
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}
