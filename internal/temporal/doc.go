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
// A text may be a story: history, a life, a journey, told far from its document's
// date or without one. Then every date counts from where the story is, time goes
// forward, and what only looks back or ahead does not move it; story.go holds that.
//
// Each rule family has its file, and beside it a corpus of wordings and of
// phrases that must give nothing. No rule holds an English word: words are
// classes and named forms of package english.
package temporal
