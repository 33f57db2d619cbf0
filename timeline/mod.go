package timeline

// Mod is the way in which words bound or blur a period: early 2017, before May, more than a decade. The names are those of
// the mod attribute of TIMEX3. The zero value is no modifier.
type Mod uint8

// The modifiers.
const (
	ModNone        Mod = iota
	ModStart           // early, the beginning of
	ModMid             // mid, the middle of
	ModEnd             // late, the end of
	ModApprox          // about, around, circa
	ModBefore          // before
	ModAfter           // after
	ModOnOrBefore      // by, no later than
	ModOnOrAfter       // no earlier than
	ModMoreThan        // more than, of durations
	ModLessThan        // less than, of durations
	ModEqualOrMore     // at least, of durations
	ModEqualOrLess     // at most, of durations
)

var modNames = [...]string{"", "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER",
	"MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS"}

// TIMEX returns the value of the TIMEX3 attribute, as in "ON_OR_BEFORE"; "" for ModNone.
func (m Mod) TIMEX() string { return name(modNames[:], uint8(m)) }

// String returns the same as TIMEX.
func (m Mod) String() string { return m.TIMEX() }

// MarshalText returns the same as TIMEX.
func (m Mod) MarshalText() ([]byte, error) { return marshalName("modifier", modNames[:], uint8(m)) }

// UnmarshalText reads what MarshalText wrote.
func (m *Mod) UnmarshalText(text []byte) error {
	return unmarshalName("modifier", modNames[:], text, (*uint8)(m))
}
