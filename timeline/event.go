package timeline

import (
	"cmp"
	"strings"
)

// Event is something that a text dates. What the text does not say is empty. The zero value is an event of which nothing is known.
type Event struct {
	ID          string      `json:"id,omitempty"`        // stable: the same for the same text
	Trigger     string      `json:"trigger,omitempty"`   // the verb or noun that names the happening
	Title       string      `json:"title,omitempty"`     // a headline of the text's own words
	When        Period      `json:"when,omitzero"`       // with its modifier; zero if undated
	Basis       Basis       `json:"basis,omitempty"`     // where the date was found
	Reporting   bool        `json:"reporting,omitempty"` // the trigger is a verb of saying
	Status      Status      `json:"status"`
	Attribution Attribution `json:"attribution,omitzero"`
	Actor       string      `json:"actor,omitempty"`
	Place       string      `json:"place,omitempty"`
	Lemma       string      `json:"lemma,omitempty"`     // canonical word for the trigger, its lemma or synonym class; see Merge
	Terms       []string    `json:"terms,omitempty"`     // canonical words of who and what took part; see Merge
	Note        string      `json:"note,omitempty"`      // what a reader should know besides, as where tellings differ
	Citations   []Citation  `json:"citations,omitempty"` // the first one is that of the trigger
}

// String returns the date as Period.Phrase, the title or else the trigger, and the status if it is not actual: "5–9 Jun 2018: seminar (planned)".
func (e Event) String() string {
	var b strings.Builder
	if !e.When.IsZero() {
		b.WriteString(e.When.Phrase() + ": ")
	}
	b.WriteString(cmp.Or(e.Title, e.Trigger))
	if e.Status != StatusActual {
		b.WriteString(" (" + e.Status.String() + ")")
	}
	return b.String()
}

// Source returns the document of the first citation, "" if there is none.
func (e Event) Source() string {
	if len(e.Citations) == 0 {
		return ""
	}
	return e.Citations[0].Source
}

// Compare orders events as a Timeline does: as Period.Compare their dates, then by source, place in the source, and ID. Undated
// events come last. It returns -1, 0 or +1.
func (e Event) Compare(f Event) int { return e.compare(&f) }

func (e *Event) compare(f *Event) int {
	if c := e.When.Compare(f.When); c != 0 {
		return c
	}
	if c := strings.Compare(e.Source(), f.Source()); c != 0 {
		return c
	}
	if len(e.Citations) > 0 && len(f.Citations) > 0 {
		if c := cmp.Compare(e.Citations[0].Start, f.Citations[0].Start); c != 0 {
			return c
		}
	}
	return strings.Compare(e.ID, f.ID)
}
