// Package render writes events for people and for other programs: as an aligned table for a terminal, as Markdown, and as JSON that
// package timeline reads back.
//
// Everything that comes from a document is made harmless for the format that it is written in: control characters and
// terminal escapes, direction marks, and the punctuation of Markdown change nothing but their own letters.
// The writers need no lock and keep no state.
package render
