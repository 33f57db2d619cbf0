package clause

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// conceptCorpus maps sentences to the concepts of their quantities, in order.
var conceptCorpus = []struct {
	reason string
	text   string
	want   []string
}{
	{"the subject of the verb of change", "Net income rose 12 percent to $4 million.", []string{"Net income", "Net income"}},
	{"each clause has its own subject", "Granite Foods fell 3 percent and Harbor Mills gained 5 percent.", []string{"Granite Foods", "Harbor Mills"}},
	{"a clause that leaves its verb out", "Shares of Granite Foods were up 3%, Harbor Mills by 5%.", []string{"Shares Granite Foods", "Harbor Mills"}},
	{"a name beside the change", "The weakest names were Granite Foods, down 4%.", []string{"Granite Foods"}},
	{"the same over again", "The index lost 80 points, or 1.2%.", []string{"index", "index"}},
	{"the same over again in a bracket", "The tower is 90 metres (295 feet) tall.", []string{"tower", "tower"}},
	{"the noun before the bracket", "Forwards: Milo Quant (12.1 ppg, 4.4 rpg)", []string{"Milo Quant", "Milo Quant"}},
	{"what the figure modifies, with the words before it", "The red Kestrel 5-litre tank leaked.", []string{"red Kestrel tank"}},
	{"the owner belongs to the phrase", "The workshop sells the best $30 lamps.", []string{"workshop best lamps"}},
	{"a name with a number stays one word", "The new K90 weighs 40 kg.", []string{"new K90"}},
	{"a name with a number after a hyphen", "The PX-7 index fell 2%.", []string{"PX-7 index"}},
	{"the words before a name's number", "The Harbor 40 index fell 2%.", []string{"Harbor 40 index"}},
	{"complements of the noun that is modified", "It took a 40 percent stake in a bakery in northern Chile.", []string{"stake bakery northern Chile"}},
	{"what follows of, without what lies beyond", "It owns 40 percent of the harbour fund on paper.", []string{"harbour fund"}},
	{"an adjective of time inside the phrase", "The current price is $5.", []string{"current price"}},
	{"a month inside the phrase", "The April contract costs $80.", []string{"April contract"}},
	{"a joined subject", "Nuts and beans rose 4 percent.", []string{"Nuts beans"}},
	{"the subject of the verb that has the counted things for its object", "The clinic treated 300 patients.", []string{"clinic"}},
	{"a counted noun of an inner phrase", "In a poll of 900 farmers, the union lost.", []string{"poll"}},
	{"an age says nothing but the figure", "The 900-year-old bridge fell.", []string{"bridge"}},
	{"a noun of growth belongs to the phrase", "The bank promised its staff a 3% pay rise.", []string{"bank pay rise"}},
	{"the same over again, of an old figure too", "The mill made a profit of $2 million, or 9 cents a share, compared with $1 million, or 4 cents.", []string{"mill profit", "mill profit", "mill profit", "mill profit"}},
	{"a change behind a figure", "The stock closed at $9 a share, down 40 cents.", []string{"stock", "stock"}},
	{"a comparative after the figure is no noun", "The Union 30 closed 2% lower at 900.", []string{"Union 30", "Union 30"}},
	{"what a sum is paid for", "The town paid $80 for a lamp.", []string{"town lamp"}},
	{"what a sum is spent on", "It spent $80 on paint.", []string{"paint"}},
	{"a range before the verb", "Flats from $1 million to $2 million stay a year on the market.", []string{"Flats"}},
	{"a verb before a range", "Prices range from $8 to $12.", []string{"Prices"}},
	{"a participle after its noun", "The museum bought a 900-year-old shoe found in Kent.", []string{"museum shoe found Kent"}},
	{"a compound with a function word", "Lenders have a 90 percent loan-to-value rule.", []string{"Lenders loan-to-value rule"}},
	{"a compound of time", "The fund made a first-quarter loss of $3 million.", []string{"fund first-quarter loss"}},
	{"a count that is only mentioned", "The four mills will employ 900 people.", []string{"", "four mills"}},
	{"a noun that only the lexicon takes for a verb", "It has a 120Hz refresh rate.", []string{"refresh rate"}},
	{"a mark inside a name ends no clause", "Carmakers (.CARX) fell 4%.", []string{"Carmakers"}},
	{"the pronoun looks back", "The airline said it was grounding 12 jets.", []string{"airline"}},
	{"a figure with as", "Orrin slid 4 percent as Tessel lost 2 percent.", []string{"Orrin", "Tessel"}},
	{"lengths of time in a row", "The hike lasts 2 days, 3 hours and 4 minutes.", []string{"hike", "hike", "hike"}},

	{"one of the things is no count", "It is one of the finest lakes.", []string{""}},
	{"a pronoun names nothing", "It costs $5.", []string{""}},
	{"an existential names nothing beyond the unit", "There are 12 ponies.", []string{""}},
	{"a pronoun that looks back to nothing", "We have 12 ponies.", []string{""}},
	{"a passive count is its own subject", "Some 40 carts were stolen.", []string{""}},
	{"what surrounds a count far away is not its own", "In the harbour there are 12 boats.", []string{""}},
	{"a count as a subject", "Twelve boats sank off Malta.", []string{""}},
	{"a count in a subordinate clause", "Nobody came since 12 boats sank.", []string{""}},
	{"one of several, whatever they did", "One of the boats sank off Malta.", []string{""}},
	{"money that a pronoun has", "They want $5 million.", []string{""}},
	{"money alone", "That is $5.", []string{""}},
	{"a length of time with a pronoun", "It passes every 30 years.", []string{""}},
	{"a bare number with a pronoun", "About 900 live in Kent.", []string{""}},
	{"a run with a pronoun", "She ran 5 km.", []string{""}},
	{"two counts of pronouns", "I have 2 dogs and you have 3 cats.", []string{"", ""}},
	{"the noun that is counted is not what it belongs to", "There were 900 jars.", []string{""}},
	{"an imperative", "Add 40 grams.", []string{""}},
	{"a place is no owner of a count", "In Kent, 40 barns burned.", []string{""}},
	{"who is counted is not who speaks", "He said 40 barns burned.", []string{""}},
	{"a pronoun with a speed", "It reached 90 mph.", []string{""}},
	{"a height with a pronoun", "He is 2 metres tall.", []string{""}},
	{"an age with a pronoun", "She is 30 years old.", []string{""}},
	{"a temperature with it", "It was 30 degrees Celsius.", []string{""}},
	{"a pronoun is no owner", "We sold 40 lamps.", []string{""}},
}

func TestConcepts(t *testing.T) {
	for _, c := range conceptCorpus {
		if diff := cmp.Diff(c.want, read(c.text).link().Concepts); diff != "" {
			t.Errorf("%s: %q\n%s", c.reason, c.text, diff)
		}
	}
}
