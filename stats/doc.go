// Package stats holds exact quantities and the claims that are made with them.
//
// A [Quantity] is a number as somebody stated it: the figure with the place of
// its last written digit, the hedge word ("almost", "more than") as a typed
// value, and a [Unit]. 16, 16.0 and almost 16 are three different quantities.
// Figures are decimals or exact ratios of decimals, never binary floats, and
// no conversion loses a digit silently.
//
// A [Unit] names one row of an immutable [Table]: its dimension and its exact
// ratio to the base units. Words with several meanings (ton, pound, $) are
// rows of their own whose [Unit.Readings] are in order of likelihood.
//
// What a quantity says about the true value is an [Interval], and there are
// two of them: [Quantity.Strict], what the words commit to, and
// [Quantity.Loose], what an honest speaker who rounds could have meant. Their
// widths are a [Policy].
//
// A [Claim] is a quantity and what it is of, where, when and for whom it
// holds, and who says so, with the citations it rests on.
//
// [Compare] holds two claims against each other: first on six axes (do they
// speak of the same thing?), then by their intervals. Its [Verdict] says what
// follows, with the gap or the joint interval, the readings of ambiguous units
// on which it depends, and the reasons where nothing follows.
//
// [Group] finds which of many claims speak of the same thing and compares them;
// an [Index] answers what documents have to say of one more. [NewSeries] puts
// claims in order by year, half, quarter or month, with what is missing and
// where sources conflict; [Total], [Growth], [ShareOf] and their kind compute with
// intervals, and refuse what has no meaning. [Checks] works the figures of a sentence out from
// each other.
//
// All values can be built by hand, read from JSON and compared without any
// text. Nothing here reads a clock, a file or the network, and everything is
// safe for concurrent use as long as nobody writes to a value that others read.
//
// # Widths
//
// Three choices in the reading of figures are ours alone and not the tables'
// on which the rest is modelled. A zero behind the decimal point is written
// to be precise, so 40.0 is not a round figure, as 40 is. Whether a figure is
// round is asked of its digits as written, so that 10 million is as sharp as
// 10. And a share in words never reaches further than half of itself, so that
// one in a hundred can be told from one in fifty.
package stats
