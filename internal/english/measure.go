package english

// Words of quantities that rules name.
const (
	Almost ID = measureBase + iota
	measureEnd
)

var measureForms = []string{
	Almost - measureBase: "almost",
}

func (b *builder) measures() {
}
