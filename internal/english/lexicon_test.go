package english

import (
	"slices"
	"strings"
	"testing"
)

// generated returns a lexicon of the generated tables alone.
func generated() *Lexicon {
	b := newBuilder()
	b.parseLexicon(lexiconData)
	b.parsePlaces(placesData)
	return b.finish()
}

func TestLexicon(t *testing.T) {
	x := generated()
	for _, tt := range []struct {
		form, lemma string
		has, hasNot Class
		reason      string
	}{
		{form: "seized", lemma: "seize", has: Past | Participle | MainlyVerb, hasNot: Verb | AnyNoun, reason: "regular verb in -e"},
		{form: "planned", lemma: "plan", has: Past | Participle, reason: "doubled consonant"},
		{form: "shipped", lemma: "ship", has: Past | Participle, reason: "doubled consonant"},
		{form: "shipping", lemma: "shipping", has: Gerund | Noun, reason: "noun that looks like a verb form"},
		{form: "meeting", lemma: "meeting", has: Noun | Gerund | Happening, reason: "the meeting is more usual than to be meeting"},
		{form: "carried", lemma: "carry", has: Past | Participle, hasNot: Verb, reason: "consonant and y"},
		{form: "carries", lemma: "carry", has: Verb3, reason: "consonant and y"},
		{form: "dying", lemma: "die", has: Gerund, reason: "-ie becomes -y"},
		{form: "traveled", lemma: "travel", has: Past | Participle, reason: "American spelling"},
		{form: "travelled", lemma: "travel", has: Past | Participle, reason: "British spelling"},
		{form: "trafficking", lemma: "trafficking", has: Gerund, reason: "-c becomes -ck"},
		{form: "went", lemma: "go", has: Past, hasNot: Participle, reason: "past tense that is no participle"},
		{form: "gone", lemma: "go", has: Participle, hasNot: Past, reason: "participle that is no past tense"},
		{form: "took", lemma: "take", has: Past, hasNot: Participle, reason: "strong verb"},
		{form: "taken", lemma: "take", has: Participle, hasNot: Past, reason: "strong verb"},
		{form: "overthrew", lemma: "overthrow", has: Past, hasNot: Participle, reason: "strong verb with a prefix"},
		{form: "withdrawn", lemma: "withdraw", has: Participle, hasNot: Past, reason: "strong verb with a prefix"},
		{form: "found", lemma: "find", has: Past | Participle | Verb, reason: "past of find, base of found"},
		{form: "left", lemma: "leave", has: Past | Participle | Adjective, reason: "past of leave more than the left"},
		{form: "saw", lemma: "see", has: Past | Noun, hasNot: Participle, reason: "past of see more than the tool"},
		{form: "put", lemma: "put", has: Verb | Past | Participle, reason: "three forms in one"},
		{form: "cost", lemma: "cost", has: Noun | Verb | Past | Participle, reason: "three forms in one, and a noun"},
		{form: "become", lemma: "become", has: Verb | Participle, hasNot: Past, reason: "participle like the base"},
		{form: "ran", lemma: "run", has: Past, hasNot: Participle, reason: "strong verb"},
		{form: "said", lemma: "say", has: Past | Participle | Reporting | MainlyVerb, reason: "reports a clause"},
		{form: "announced", lemma: "announce", has: Past | Reporting, reason: "reports a clause"},
		{form: "warns", lemma: "warn", has: Verb3 | Reporting, reason: "reports a clause"},
		{form: "estimates", lemma: "estimate", has: Verb3 | Plural | Reporting, reason: "reports a clause"},
		{form: "carry", lemma: "carry", has: Verb, hasNot: Reporting, reason: "reports nothing"},
		{form: "speak", lemma: "speak", has: Verb, hasNot: Reporting, reason: "communication, but not of a clause"},
		{form: "increased", lemma: "increase", has: Past | Participle | Changing, reason: "a change"},
		{form: "contains", lemma: "contain", has: Verb3 | Stative, hasNot: Changing, reason: "a state"},
		{form: "women", lemma: "woman", has: Plural | Person | MainlyNoun, hasNot: Noun, reason: "plural in -men"},
		{form: "fishermen", lemma: "fisherman", has: Plural | Person, reason: "plural in -men"},
		{form: "humans", lemma: "human", has: Plural | Person, reason: "-man that is no man"},
		{form: "children", lemma: "child", has: Plural | Person, reason: "irregular plural"},
		{form: "countries", lemma: "country", has: Plural | Place, reason: "consonant and y"},
		{form: "bases", lemma: "base", has: Plural, reason: "the plural of base and of basis"},
		{form: "analyses", lemma: "analysis", has: Plural, reason: "the plural of one noun only"},
		{form: "crises", lemma: "crisis", has: Plural | Happening, reason: "Greek plural"},
		{form: "stadiums", lemma: "stadium", has: Plural | Place, reason: "English plural beside the Latin one"},
		{form: "people", lemma: "people", has: Plural | Person, reason: "plural as it stands"},
		{form: "police", lemma: "police", has: Plural | Person | Group, reason: "plural as it stands"},
		{form: "troops", has: Plural | Person, hasNot: Noun, reason: "plural only"},
		{form: "series", lemma: "series", has: Noun | Plural, reason: "plural like the singular"},
		{form: "news", lemma: "news", has: Noun, hasNot: Plural, reason: "singular in -s"},
		{form: "migrants", lemma: "migrant", has: Plural | Person, reason: "more common than it was in 1960"},
		{form: "experts", lemma: "expert", has: Plural | Person, reason: "people"},
		{form: "nations", lemma: "nation", has: Plural | Place, hasNot: Person, reason: "a people in WordNet, but its count is no count of people"},
		{form: "suggests", lemma: "suggest", has: Verb3 | Reporting, reason: "reports a clause in its second sense"},
		{form: "earthquake", lemma: "earthquake", has: Noun | Happening | MainlyNoun, reason: "natural event"},
		{form: "election", lemma: "election", has: Noun | Happening, reason: "act"},
		{form: "summit", lemma: "summit", has: Noun | Happening, reason: "a meeting, though WordNet's first sense is the top"},
		{form: "operations", lemma: "operation", has: Plural | Happening, reason: "an act, though the state comes first"},
		{form: "conference", lemma: "conference", has: Noun | Happening, reason: "a group in WordNet, a meeting for us"},
		{form: "seizures", lemma: "seizure", has: Plural | Happening, reason: "act"},
		{form: "government", lemma: "government", has: Noun | Group, hasNot: Happening | Person, reason: "organisation"},
		{form: "bank", lemma: "bank", has: Noun | Group, reason: "the institution is no rare sense"},
		{form: "cocaine", lemma: "cocaine", has: Noun | Substance, hasNot: Verb, reason: "a drug"},
		{form: "rice", lemma: "rice", has: Noun | Substance, reason: "food"},
		{form: "oil", lemma: "oil", has: Noun | Substance, reason: "substance"},
		{form: "boxes", lemma: "box", has: Plural | Container, reason: "holds things"},
		{form: "trucks", lemma: "truck", has: Plural, hasNot: Container, reason: "a wheeled vehicle, which WordNet has as a container"},
		{form: "prosperity", lemma: "prosperity", has: Noun | Abstract, hasNot: Happening, reason: "a state"},
		{form: "larger", lemma: "large", has: Adjective | MainlyAdj, hasNot: Adverb, reason: "comparative"},
		{form: "largest", lemma: "large", has: Adjective, reason: "superlative"},
		{form: "worst", lemma: "bad", has: Adjective, reason: "irregular superlative"},
		{form: "quickly", lemma: "quickly", has: Adverb | MainlyAdv, hasNot: Adjective, reason: "adverb"},
		{form: "programmes", lemma: "programme", has: Plural, reason: "British spelling"},
		{form: "cybersecurity", lemma: "cybersecurity", has: Noun | Abstract, reason: "newer than WordNet 3.0"},
	} {
		id := x.Lookup(tt.form)
		got := x.Class(id)
		if id == 0 || got&tt.has != tt.has || got&tt.hasNot != 0 {
			t.Errorf("%s (%s): classes %b, want all of %b and none of %b", tt.form, tt.reason, got, tt.has, tt.hasNot)
		}
		if lemma := x.Form(x.Lemma(id)); tt.lemma != "" && lemma != tt.lemma {
			t.Errorf("%s (%s): lemma %q, want %q", tt.form, tt.reason, lemma, tt.lemma)
		}
	}
}

func TestLexiconHasNot(t *testing.T) {
	x := generated()
	for _, tt := range []struct{ form, reason string }{
		{"the", "function words are hand-written"},
		{"will", "its noun is too rare beside the modal"},
		{"womans", "not the plural"},
		{"goed", "not the past tense"},
		{"oxygens", "a mass noun"},
		{"iii", "Roman numeral"},
		{"kg", "a symbol"},
		{"zymurgy", "not met in the news"},
	} {
		if id := x.Lookup(tt.form); x.Class(id)&(AnyNoun|AnyVerb|Adjective|Adverb) != 0 {
			t.Errorf("%q has classes %b: %s", tt.form, x.Class(id), tt.reason)
		}
	}
}

// TestGeneratedTables holds the form of the generated files: fields, sorting,
// known letters, no form twice, and a size that stays small.
func TestGeneratedTables(t *testing.T) {
	for _, table := range []struct {
		name, data string
		known      func(code byte) bool
		codes      int // field of the codes
		size       int // bytes at most
	}{
		{"lexicon", lexiconData, func(c byte) bool { return lexiconCodes[c] != 0 || c == 'c' || c == 's' }, 2, 700_000},
		{"places", placesData, func(c byte) bool { return placeKinds[c].kind != 0 }, 1, 100_000},
	} {
		if len(table.data) > table.size {
			t.Errorf("%s: %d bytes, want at most %d", table.name, len(table.data), table.size)
		}
		words := strings.NewReplacer("-", " ", "'s", " 's")
		var last string
		for line := range strings.Lines(table.data) {
			f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			if len(f) < 2 || len(f) > 3 || f[table.codes] == "" {
				t.Fatalf("%s: line %q has a wrong number of fields", table.name, line)
			}
			if key := words.Replace(f[0]) + "\t" + f[0]; key <= last {
				t.Errorf("%s: %q does not stand after %q", table.name, key, last)
			} else {
				last = key
			}
			if i := slices.IndexFunc([]byte(f[table.codes]), func(c byte) bool { return !table.known(c) }); i >= 0 {
				t.Errorf("%s: %q has the unknown letter %q", table.name, f[0], f[table.codes][i])
			}
		}
	}
}

// TestLemmasAreForms holds that every lemma has an entry of its own, so that
// the classes of a lemma can be asked for.
func TestLemmasAreForms(t *testing.T) {
	x := generated()
	for line := range strings.Lines(lexiconData) {
		form, lemma, _ := cutFields(line)
		if lemma != "" && x.Class(x.Lookup(lemma)) == 0 {
			t.Errorf("%s: lemma %s has no classes", form, lemma)
		}
	}
}

func TestCutFields(t *testing.T) {
	for _, tt := range []struct{ line, first, second, third string }{
		{"a\tb\tc\n", "a", "b", "c"},
		{"a\t\tc", "a", "", "c"},
		{"a\tb\n", "a", "b", ""},
		{"a", "a", "", ""},
		{"", "", "", ""},
	} {
		if a, b, c := cutFields(tt.line); a != tt.first || b != tt.second || c != tt.third {
			t.Errorf("cutFields(%q) = %q, %q, %q", tt.line, a, b, c)
		}
	}
}
