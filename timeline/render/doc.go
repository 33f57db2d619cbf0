// Package render writes events for people and for other programs: as an aligned table for a terminal, as Markdown, as a picture (SVG), as a Mermaid
// diagram, for TimelineJS, as an iCalendar, as CSV, and as JSON that package timeline reads back and whose schema is published.
//
// Everything that comes from a document is made harmless for the format that it is written in: control characters and
// terminal escapes, direction marks, markup, scripts, formulas and the punctuation of each format change nothing but their own letters.
//
// Formats that are read by programs hold all events. Those for people, Mermaid and SVG, have room for so many; they count what they leave out, as do
// those that know no undated events. The writers need no lock, keep no state and read no clock: the same events give the same bytes.
package render
