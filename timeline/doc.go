// Package timeline holds what a report says about time: civil dates as precise as the text, periods, the relations and
// the agreement of periods, dated events, and timelines of events from any number of documents.
//
// # Model
//
// A Date is a unit of the calendar, from a second to a millennium: "2017" is not 1 January 2017. A Period is a stretch from one
// Date to another, both included, either of them open; a single date is the period whose ends are that date. A Mod says how
// the words bound a period: early, late, about, before. Relate gives the relation of two periods in James Allen's algebra,
// Agree says whether two tellings of the same thing can both be true.
//
// An Event is something that a text dates. It carries what every record of this library carries: Citations, which name the bytes
// that it rests on, an Attribution, which says on whose word, and a Status, which tells fact from plan. A Timeline is an
// immutable ordered set of events with an index over time.
//
// Many documents tell of the same things. Timeline.Merge joins the tellings of one happening to an Entry, with the citations of all and with a
// Discrepancy where they cannot all be true. Highlights picks the entries that matter most and says why.
//
// Text forms are those of EDTF (ISO 8601-2) where it has one, else those of TIMEX3, the time expressions of TimeML. All values
// read their own text and JSON back.
//
// The package reads no clock, knows no time zone, and depends on nothing but the standard library. Its values can be built by hand, read from a
// file, or come from package extract. All of its functions may be called from several goroutines at once.
package timeline
