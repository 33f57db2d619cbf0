package clause

// corpusTexts returns every text of the corpora of this package.
func corpusTexts() []string {
	var out []string
	for _, c := range eventCorpus {
		out = append(out, c.texts...)
	}
	for _, c := range partCorpus {
		out = append(out, c.text)
	}
	for _, c := range titleCorpus {
		out = append(out, c.text)
	}
	for _, c := range undated {
		out = append(out, c.text)
	}
	for _, c := range claimCorpus {
		out = append(out, c.text)
	}
	for _, c := range speakerCorpus {
		out = append(out, c.texts...)
	}
	return out
}
