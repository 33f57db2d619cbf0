package english

// Marks: punctuation and symbols share the space of IDs with words, so that a
// rule compares one number whatever the token is. They are not in the tables;
// the scanner gives them out.
const (
	FullStop ID = punctBase + iota
	Comma
	Colon
	Semicolon
	Question
	Exclamation
	Ellipsis
	Hyphen // - and the no-break hyphen
	EnDash
	EmDash
	Minus // U+2212
	LeftParen
	RightParen
	LeftBracket
	RightBracket
	Quote       // "
	OpenQuote   // “ and ``
	CloseQuote  // ” and ''
	Apostrophe  // ' and ’
	OpenSingle  // ‘
	Slash       // /
	Percent     // %
	PerMille    // ‰
	Degree      // °
	Prime       // ′
	DoublePrime // ″
	PlusSign
	PlusMinus
	EqualsSign
	Tilde  // ~
	Approx // ≈
	LessSign
	GreaterSign
	LessEqual
	GreaterEqual
	MultiplySign // ×
	MiddleDot
	Bullet     // • ‣ ▪ ■ ● and such
	NumberSign // #
	Ampersand
	Asterisk
	Underscore
	Caret
	AtSign
	Backtick
	Bar
	DollarSign
	EuroSign
	PoundSign
	YenSign
	RupeeSign
	CentSign
	OtherCurrencySign // ₽ ₩ ₪ ₺ ₫ ₴ ₦ ₱ ₿ …
	OtherMark
)
