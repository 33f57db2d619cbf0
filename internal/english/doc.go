// Package english holds every English word that the library knows, as tables.
//
// A word form has an [ID]; a [Lexicon] maps forms to IDs and IDs to a set of
// word classes ([Class]), to a lemma and, for some classes, to a number (the
// month of "october", the value of "twelve"). Rules elsewhere ask for classes
// and named IDs, never for strings, so that another language is another such
// package.
//
// Words that a rule has to name ("ago", "between") are constants, one block a
// subject; each block has its own range of IDs. All other forms get their IDs
// when the lexicon is built. Tables under about a thousand rows are written by
// hand; the open classes (verbs, nouns, places) are generated from a published
// source that the generated file names.
package english

//go:generate go run ./gen
