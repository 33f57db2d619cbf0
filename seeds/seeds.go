// Package seeds holds four real documents about security in Central America,
// each with a record of what a careful reader finds in it.
//
// The documents are two interviews, a news story and the proceedings of a
// seminar; two of them report the same seminar and the same figures, and do
// not quite agree. They lie here byte for byte: the records name byte offsets.
// Programs use them as sample input, tests compare their records with what the
// library finds. CONVENTIONS.md says how the records were made.
package seeds

import (
	"embed"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/timeline"
)

//go:embed *.txt *.json CONVENTIONS.md
var files embed.FS

// Document is a sample document and where it comes from.
type Document struct {
	extract.Document
	Publisher string // who published it
}

// catalogue tells of each document what its text states. Where the text gives
// no title, as the second interview, the title says what the document is;
// where it states no day of publication, none is given.
var catalogue = []struct {
	id, title, publisher, published string
}{
	{"bethancourt-interview-2017", "Panama to be Most Secure Country in the Americas", "Diálogo", "2017-02-22"},
	{"defense-seminar-2018", "Panama Hosts Central American Defense Seminar", "Diálogo", "2018-07-16"},
	{"perry-center-proceedings-2018", "Central America Regional Seminar on Countering Transnational Threat Networks: Summary Proceedings",
		"William J. Perry Center for Hemispheric Defense Studies", ""},
	{"pino-interview-2023", "Interview with Juan Manuel Pino Forero", "Diálogo", ""},
}

// Documents returns the four documents in the order of their IDs. The slice
// is the caller's.
func Documents() []Document {
	docs := make([]Document, 0, len(catalogue))
	for _, c := range catalogue {
		d := Document{Publisher: c.publisher}
		d.ID, d.Title, d.Text = c.id, c.title, string(read(c.id+".txt"))
		if c.published != "" {
			d.Published, _ = timeline.ParseDate(c.published)
		}
		docs = append(docs, d)
	}
	return docs
}

// Record returns the record of a document as JSON, nil if there is no such
// document. The bytes are the caller's.
func Record(id string) []byte { return read(id + ".gold.json") }

// Cross returns, as JSON, the pairs of figures, events and dates in different
// documents that speak of the same thing, and whether they agree. The bytes
// are the caller's.
func Cross() []byte { return read("cross.json") }

// Conventions returns the page that says how the records were made.
func Conventions() string { return string(read("CONVENTIONS.md")) }

func read(name string) []byte {
	b, err := files.ReadFile(name)
	if err != nil {
		return nil
	}
	return b
}
