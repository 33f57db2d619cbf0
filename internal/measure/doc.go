// Package measure finds the quantities of a text: figures with their hedge,
// unit and what they count.
//
// [Find] works from the numbers that package numeral has found. Each number is
// looked at once: what stands before it (a sign of money, a label that makes
// it a name), what follows (a unit, a rate, a counted noun). Neighbouring
// figures are then joined to ranges and lists, which share their unit, and
// hedges are read at both ends. Overlaps with times are settled elsewhere:
// Find is told where times stand and keeps away from those that are no
// durations.
package measure
