package english

// Words of clauses, reports and claims that rules name.
const (
	Said ID = clauseBase + iota
	clauseEnd
)

var clauseForms = []string{
	Said - clauseBase: "said",
}

func (b *builder) clauses() {
}
