package english

import "strings"

// lexiconCodes gives the class of each code letter of the generated lexicon.
// A comparative or superlative ('c', 's') is marked as an adjective besides.
var lexiconCodes = [256]Class{
	'n': Noun, 'N': Plural,
	'v': Verb, 'z': Verb3, 'd': Past, 'p': Participle, 'g': Gerund,
	'a': Adjective, 'r': Adverb,
	'X': MainlyNoun, 'Y': MainlyVerb, 'W': MainlyAdj, 'Z': MainlyAdv,
	'P': Person, 'E': Happening, 'G': Group, 'L': Place, 'S': Substance, 'A': Abstract, 'C': Container,
	'k': Reporting, 'o': Changing, 'h': Stative,
}

// parseLexicon enters the forms of a generated lexicon. A lemma that the
// hand-written tables have given to a form stays.
func (b *builder) parseLexicon(data string) {
	for line := range strings.Lines(data) {
		form, lemma, codes := cutFields(line)
		var class Class
		for i := 0; i < len(codes); i++ {
			class |= lexiconCodes[codes[i]]
		}
		id := b.id(form)
		if id == 0 {
			return
		}
		b.set(id, class, 0)
		if lemma != "" && b.lex.lemma[id] == id {
			b.lex.lemma[id] = b.id(lemma)
		}
	}
}

// cutFields splits a line of a generated table into its three fields, which
// share the memory of the line. Fields that are not there are empty.
func cutFields(line string) (first, second, third string) {
	line = strings.TrimSuffix(line, "\n")
	first, line, _ = strings.Cut(line, "\t")
	second, third, _ = strings.Cut(line, "\t")
	return first, second, third
}
