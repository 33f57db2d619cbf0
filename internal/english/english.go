package english

import (
	"math/bits"
	"sync"
)

// ID names a word form (lower case). The zero ID is a form that the lexicon
// does not have. IDs below firstFree are the constants of this package; the
// others are given out when a lexicon is built and hold only within it.
type ID uint16

// Ranges of the named IDs, one a subject, so that tables grow without meeting.
const (
	punctBase    ID = 1
	functionBase ID = 64
	timeBase     ID = 640
	measureBase  ID = 1280
	clauseBase   ID = 1920
	firstFree    ID = 2560
)

// Class is a set of word classes. A form may be in many: "may" is a month and
// a modal, "second" an ordinal and a unit of time, "march" a month, a verb and
// a noun.
type Class uint64

// The classes of closed sets of words.
const (
	Determiner   Class = 1 << iota // the, a, this, every
	Preposition                    // in, of, during
	Pronoun                        // he, they, we
	Possessive                     // his, their, and the clitic 's
	Conjunction                    // and, or, but
	Subordinator                   // because, while, if, that
	Relative                       // who, which, that, where
	Be                             // forms of be
	Have                           // forms of have
	Do                             // forms of do
	Modal                          // will, may, 'd
	Negation                       // not, never, n't
	Cardinal                       // one … ninety, zero; Value is the number
	Ordinal                        // first … ; Value is the number
	Magnitude                      // hundred, million, bn; Value is the power of ten
	Fraction                       // half, third, quarter; Value is the denominator
	Vague                          // several, few, many, dozens
	Month                          // and abbreviations; Value 1–12
	Weekday                        // and abbreviations; Value 1 (Monday) – 7
	TimeUnit                       // day, years, fortnight; Value indexes the unit
	Season                         // Value 1 (spring) – 4 (winter)
	DayPart                        // morning, night; Value is a timeline part of day
	TimeWord                       // now, today, recently: words that are times alone
	Unit                           // kilo, tons, km: words that measure
	Currency                       // dollars, euro, usd
	Hedge                          // about, almost, over: words that bound or blur
	Title                          // Dr, Minister, Gen
	Abbreviation                   // a full stop after it does not end a sentence
)

// The classes of open sets of words.
const (
	Noun        Class = 1 << (iota + 28) // singular or mass noun
	Plural                               // plural noun
	Verb                                 // base form
	Verb3                                // third person singular
	Past                                 // past tense
	Participle                           // past participle
	Gerund                               // -ing form
	Adjective                            // also comparative and superlative
	Adverb                               //
	MainlyNoun                           // most uses are nouns
	MainlyVerb                           // most uses are verbs
	MainlyAdj                            // most uses are adjectives
	MainlyAdv                            // most uses are adverbs
	Person                               // the noun denotes people
	Happening                            // the noun denotes an event: earthquake, visit
	Group                                // the noun denotes an organisation or group
	Place                                // the noun denotes a kind of place: city, port
	Substance                            // the noun denotes stuff: cocaine, rice
	Abstract                             // the noun denotes a quality or an idea
	Container                            // the noun holds things: box, barrel
	Reporting                            // the verb reports speech: say, warn
	Changing                             // the verb tells a change: rise, double
	Stative                              // the verb tells a state: own, contain
	Geographic                           // a place name of one word, or the first of several
	Demonym                              // panamanian, chinese
	CaptionWord                          // photo, figure: a caption may begin with it
	Leading                              // a, every, once: a time may begin with it if a word of time follows
	Festive                              // the name of a holiday begins with it: christmas, labor
	Designator                           // chapter, flight, street: a number beside it is a name; Value is its kind
	Chat                                 // lol, gonna: words of messages between friends
)

// Word classes in one word.
const (
	AnyNoun = Noun | Plural
	AnyVerb = Verb | Verb3 | Past | Participle | Gerund
	Aux     = Be | Have | Do | Modal
)

// row is one line of a hand-written table.
type row struct {
	form  string // lower case
	class Class
	value int32 // for the classes that have one
}

// Lexicon maps word forms to IDs and IDs to what is known of them. It is
// immutable once built and safe for concurrent use.
type Lexicon struct {
	slots  *slots
	text   string   // all forms, one after the other
	form   []uint32 // by ID: where the form stands in text, shifted by 8, and its length
	class  []Class
	lemma  []ID
	values [64][]int32 // by class bit and ID; short where the later forms have no value
	names  nameTable
	keys   []string // what phrases mean
	units  phrases
	money  phrases
	before phrases
	after  phrases

	dayNames phrases

	rates map[ID][2]string

	terms []termRow // by ID of a lemma
	words []string  // canonical words, by the index that terms have

	broader [][]string          // words that are wider than a canonical one, likewise
	rare    map[string]*termRow // of lemmas that the lexicon does not have, or has as forms of others

	label, priced, total, since, ranging, direction, upward, moving, record, contact []int8 // by ID

	paying, tallying []int8               // by ID
	holidays         map[ID][]HolidayName // by first form
}

// Load returns the built-in lexicon. It is built at the first call, so that a
// program that never extracts pays nothing for it.
var Load = sync.OnceValue(func() *Lexicon {
	b := newBuilder()
	b.builtin()
	b.canonical()
	return b.finish()
})

// Class returns the classes of id.
func (x *Lexicon) Class(id ID) Class { return x.class[id] }

// Form returns the form of id in lower case, "" for zero.
func (x *Lexicon) Form(id ID) string {
	f := x.form[id]
	return x.text[f>>8:][:f&0xff]
}

// Lemma returns the ID of the base form of id: "seized" → "seize", id itself
// where it is one.
func (x *Lexicon) Lemma(id ID) ID { return x.lemma[id] }

// Value returns the number that id has as a member of class c, which must be
// one class: the 10 of "october" as a Month.
func (x *Lexicon) Value(id ID, c Class) int {
	v := x.values[bits.TrailingZeros64(uint64(c))]
	if int(id) >= len(v) {
		return 0
	}
	return int(v[id])
}

// Len is the number of forms, the zero form counted.
func (x *Lexicon) Len() int { return len(x.form) }
