package english

// builtin enters all tables of the package.
func (b *builder) builtin() {
	// Named forms first: rows that mention them must find their IDs.
	b.name(functionBase, functionForms)
	b.name(timeBase, timeForms)
	b.name(measureBase, measureForms)
	b.name(clauseBase, clauseForms)
	b.function()
	b.add(numberRows)
	b.abbreviations()
	b.times()
	b.chat()
	b.measures()
	b.clauses()
	b.parseLexicon(lexiconData)
	b.parsePlaces(placesData)
}
