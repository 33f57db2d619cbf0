// Package report writes what was found in many documents as one HTML page.
//
// # Model
//
// [Write] takes the results of package extract and writes a page that needs
// nothing besides itself: no server, no network, no file next to it. It holds
//
//   - a timeline that can be zoomed from millennia to hours, with open ends
//     that fade and approximate ends that soften;
//   - the events, those that several documents tell joined into one, and beside
//     them the claims of the same period;
//   - what the documents disagree about;
//   - the texts, if the results have them ([extract.Options.KeepText]), with every
//     mention marked and linked to what rests on it, and back.
//
// The page is HTML that reads well without scripts; its script draws the
// timeline, searches and filters. A content security policy in the page allows
// that one script and that one style sheet, and no request at all.
//
// Every text of a document is escaped for where it stands. Control characters and
// marks that turn the direction of writing are shown, not obeyed. The same
// results give the same bytes.
package report
