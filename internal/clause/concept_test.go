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

	{"one of the things is no count", "It is one of the finest lakes.", []string{""}},
	{"a pronoun names nothing", "It costs $5.", []string{""}},
	{"an existential names nothing beyond the unit", "There are 12 ponies.", []string{""}},
	{"a pronoun is no owner", "We sold 40 lamps.", []string{""}},
}

func TestConcepts(t *testing.T) {
	for _, c := range conceptCorpus {
		if diff := cmp.Diff(c.want, read(c.text).link().Concepts); diff != "" {
			t.Errorf("%s: %q\n%s", c.reason, c.text, diff)
		}
	}
}
