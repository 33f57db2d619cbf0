package timeline

// Source describes a document.
type Source struct {
	ID        string `json:"id"`
	Title     string `json:"title,omitempty"`
	URL       string `json:"url,omitempty"`
	Published Date   `json:"published,omitzero"` // zero where the document does not say
}

// Citation names the bytes of a document that a record rests on. Offsets count bytes of the text as it was given, from 0; End is exclusive,
// so that text[Start:End] is Surface and text[SentenceStart:SentenceEnd] is Sentence.
type Citation struct {
	Source        string `json:"source,omitempty"` // the document's ID
	Start         int    `json:"start"`
	End           int    `json:"end"`
	Surface       string `json:"surface"`
	SentenceStart int    `json:"sentence_start"`
	SentenceEnd   int    `json:"sentence_end"`
	Sentence      string `json:"sentence,omitempty"`
	Line          int    `json:"line,omitempty"` // of Start, counted from 1; 0 if not known
}

// SpeakerKind says what kind of speaker a text names. The zero value is none.
type SpeakerKind uint8

// The kinds of speaker.
const (
	SpeakerNone            SpeakerKind = iota // nobody is named: the document says so itself, in its own voice
	SpeakerNamed                              // a person with a name
	SpeakerInstitution                        // a body: a ministry, a company, a report of one
	SpeakerUnnamedOfficial                    // a person or persons without a name: officials, a spokesman, experts
	SpeakerDocument                           // the document, expressly: this report finds
)

var speakerNames = [...]string{"none", "named", "institution", "unnamed", "document"}

// String returns the name of the kind in lower case, as in "institution".
func (k SpeakerKind) String() string { return name(speakerNames[:], uint8(k)) }

// MarshalText returns the same as String.
func (k SpeakerKind) MarshalText() ([]byte, error) {
	return marshalName("speaker kind", speakerNames[:], uint8(k))
}

// UnmarshalText reads what MarshalText wrote; the empty text is SpeakerNone.
func (k *SpeakerKind) UnmarshalText(text []byte) error {
	return unmarshalName("speaker kind", speakerNames[:], text, (*uint8)(k))
}

// Attribution says on whose word a record stands. The zero value is nobody's but the document's own.
type Attribution struct {
	Speaker string      `json:"speaker,omitempty"` // as the text names them
	Role    string      `json:"role,omitempty"`    // office or function, as the text has it
	Kind    SpeakerKind `json:"kind,omitempty"`
	Verb    string      `json:"verb,omitempty"` // of saying, as the text has it
	Said    Date        `json:"said,omitzero"`  // zero where the text does not say when
}

// IsZero reports whether nobody is named.
func (a Attribution) IsZero() bool { return a == Attribution{} }

// String returns the speaker and the role: "Rubén Darío Paredes, Minister of Defense".
func (a Attribution) String() string {
	switch {
	case a.Role == "":
		return a.Speaker
	case a.Speaker == "":
		return a.Role
	}
	return a.Speaker + ", " + a.Role
}

// Status tells fact from plan. The zero value is StatusActual.
type Status uint8

// The statuses of events and claims.
const (
	StatusActual       Status = iota // told as a fact
	StatusPlanned                    // intended, scheduled, asked for, approved
	StatusForecast                   // expected or estimated for the future
	StatusHypothetical               // if, would, might
	StatusNegated                    // told as not so
	StatusRecurring                  // told as happening again and again
)

var statusNames = [...]string{"actual", "planned", "forecast", "hypothetical", "negated", "recurring"}

// String returns the name of the status in lower case, as in "planned".
func (s Status) String() string { return name(statusNames[:], uint8(s)) }

// MarshalText returns the same as String.
func (s Status) MarshalText() ([]byte, error) {
	return marshalName("status", statusNames[:], uint8(s))
}

// UnmarshalText reads what MarshalText wrote; the empty text is StatusActual.
func (s *Status) UnmarshalText(text []byte) error {
	return unmarshalName("status", statusNames[:], text, (*uint8)(s))
}

// Basis says where in a document a value was found for a record that needs it. The zero value is BasisNone.
type Basis uint8

// The places, from near to far. What is further away than the sentence is an inference.
const (
	BasisNone     Basis = iota // there is no value
	BasisStated                // in the sentence itself
	BasisCarried               // in a neighbouring sentence
	BasisHeading               // in a heading above, or the first line of a list
	BasisDocument              // from the document as a whole, as its date
)

var basisNames = [...]string{"none", "stated", "carried", "heading", "document"}

// String returns the name of the basis in lower case, as in "carried".
func (b Basis) String() string { return name(basisNames[:], uint8(b)) }

// MarshalText returns the same as String.
func (b Basis) MarshalText() ([]byte, error) { return marshalName("basis", basisNames[:], uint8(b)) }

// UnmarshalText reads what MarshalText wrote; the empty text is BasisNone.
func (b *Basis) UnmarshalText(text []byte) error {
	return unmarshalName("basis", basisNames[:], text, (*uint8)(b))
}
