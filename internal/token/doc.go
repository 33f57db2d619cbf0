// Package token reads a text once and makes of it what every later stage
// works on: tokens with byte offsets and word classes, sentences, lines of
// some kind (heading, list item, caption), and turns of speech.
//
// The text is never copied or normalised. A token is a word (letters, with the
// full stop of an abbreviation), a run of digits, or one mark; clitics ("'s",
// "n't") are tokens of their own. What stands between two tokens is white
// space, noted on the right one. Later stages walk token indexes and never
// look at the text again but for names.
package token
