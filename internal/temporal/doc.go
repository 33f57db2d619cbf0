// Package temporal finds time expressions in a text and says which dates they
// mean.
//
// It works in two steps. [Find] recognises: rules fire on the classes of a
// token, walk a few tokens and make a [Mention], whose [Expr] holds what the
// words say and no more ("Tuesday of the week after the anchor"). Refiners then
// join mentions that belong together (a clock time and a date, the two ends of
// a range, a base and "two weeks after" it), take in the words that bound them
// ("early", "about") and drop the unlikely ones. [Resolve] is the one place
// that turns an Expr into dates: from the reference date, the tense of the
// clause, and the dates that stand before it in the text.
//
// A date that the words leave open depends on the kind of text it stands in:
//
//   - News and reports: the tense of the clause (tense.go) and the words beside the
//     date (cue.go) say on which side of the document's date it lies.
//   - A story, be it history, a life or a journey, is told far from its document's
//     date or without one. Then every date counts from where the story is, time goes
//     forward, and what only looks back or ahead does not move it (story.go, aside.go).
//   - A short message that tells of nothing past is about what is to come (plan.go).
//   - What is written for machines, as identifiers, tags and addresses, holds no
//     times but stamps (noprose.go).
//
// Holidays are rows of a table of rules (holidaydate.go). Those of other calendars
// are computed (feastday.go) or looked up where only tables tell (lunartable.go).
//
// Each rule family has its file, and beside it a corpus of wordings and of
// phrases that must give nothing. No rule holds an English word: words are
// classes and named forms of package english.
package temporal
