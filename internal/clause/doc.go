// Package clause links what a report measures and dates to what the report
// says of it: what a figure is of, who did it, where and when, on whose word,
// and whether it happened, is planned, foretold, supposed or denied.
//
// The model is a shallow syntax. Each sentence that holds a time expression or
// a figure is tagged (one part of speech a token, from the lexicon's classes
// and the neighbours), chunked into noun phrases, prepositional phrases and
// verb groups with tense, aspect, voice, modality and negation, and cut into
// clauses. Quotations and reporting verbs are found once for the whole text.
// On these stand two readers: one makes an [Event] of each happening that a
// time expression dates, the other a [Claim] of each figure.
//
// All work is over token indexes, linear in the text, with windows of fixed
// size where a rule looks around.
//
// What many sentences need is done for all of them in a row: all are tagged
// before the first is read; then, a passage of some sentences at a time, they are
// parsed, their events are read, and their claims; the canonical words come last.
// So the processor has the code of each step at hand. What few need is found
// when it is asked for: the names of persons in full, who speaks in a turn,
// whether a phrase tells a place.
package clause
