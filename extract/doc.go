// Package extract reads English reports and returns what they date and what
// they count: time expressions, quantities, claims and events, each with the
// exact bytes it rests on.
//
// # Model
//
// A [Document] is a text and what is known of it from elsewhere. An
// [Extractor] reads documents; it is built once from [Options] and then safe
// for concurrent use. A [Result] holds, in the order of the text,
//
//   - [Time]: an expression of time as TIMEX3 types it, with its period on the calendar where it has one;
//   - [Quantity]: a figure with its hedge and unit;
//   - claims ([stats.Claim]): what is said to be how much, where, when, by whom;
//   - events ([timeline.Event]): what is said to happen, and when.
//
// Every span is a pair of byte offsets into the text as given, so that
// text[Start:End] is the surface. The text is never normalised. It is never an
// error either: any bytes give a result, and what is plainly not English is
// flagged. Nothing in a result refers to the memory of the text, unless
// [Options.KeepText] asks for it.
//
// # Reference date
//
// "last Tuesday" needs a day to count from. That is [Document.Published], else
// the dateline or heading of the text, else what its own dates allow, else
// unknown: [Result.Reference] says which. The clock is never read. Without a
// reference date relative expressions come back with a value, where TIMEX3 has
// one, but without a period.
//
// # Identity
//
// The ID of a mention, claim or event depends on the document's ID, on its
// kind and on its span. It is the same in every run and on every machine.
package extract
