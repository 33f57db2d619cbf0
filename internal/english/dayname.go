package english

// dayNames are names of people, clubs, papers and firms that end in a word of the
// calendar.
var dayNames = []string{
	"sheffield wednesday", "ruby tuesday", "joe friday", "sergeant friday", "happy mondays", "tgi fridays", "tgi friday", "freaky friday",
	"mail on sunday", "independent on sunday", "scotland on sunday", "wales on sunday", "any given sunday", "father christmas", "mother christmas",
}

func (b *builder) dayNames() {
	for _, n := range dayNames {
		b.phrase(&b.lex.dayNames, n, "", 0, true)
	}
}

// DayNames returns the names that end with the word id: the words before it are
// in Rest, the nearest first.
func (x *Lexicon) DayNames(id ID) []Phrase { return x.dayNames.of(id) }
