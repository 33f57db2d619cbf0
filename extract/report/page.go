package report

import (
	"html/template"
	"slices"
	"strconv"
	"strings"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/timeline"
)

// page is what the template is filled with.
type page struct {
	Title   string
	CSP     string
	Style   template.CSS
	Script  template.JS
	Summary string
	LeftOut []string // sentences that say what the page does not hold

	Highlights []highlight
	Conflicts  []conflict
	Groups     []group
	Documents  []document
	Statuses   []string // of the records, for the filter

	Events, Claims int
	Minor          int // events that only tell who spoke, or that nothing but the document dates
}

// document is a text with what is known of it.
type document struct {
	ID, Short string // d1; name in filters and links
	Title     string
	Source    string // the document's own ID, where the title is another
	URL       string // "" unless it is one of the web
	Remarks   []string
	Lines     []paragraph
	Missing   string // says why there is no text
}

// builder gathers a page.
type builder struct {
	options  Options
	results  []*extract.Result
	events   []event
	claims   []claim
	eventAt  map[string]int   // index of the event to which a telling belongs; see tellingKey
	claimAt  map[[2]int]int   // index in claims of a result's claim
	entries  []timeline.Entry // one for each of events
	disputes []dispute
	spans    [][]span // of each document
	texts    []*text  // nil where the page has no text
	page     *page
}

func newPage(results []*extract.Result, o Options) *page {
	b := &builder{options: o, page: &page{}}
	for _, r := range results {
		if r != nil {
			b.results = append(b.results, r)
		}
	}
	b.spans = make([][]span, len(b.results))
	b.texts = make([]*text, len(b.results))
	b.addEvents()
	b.addClaims()
	b.addMentions()
	b.addDocuments()
	b.linkEvents()
	b.linkClaims()
	b.addConflicts()
	b.page.Groups = grouped(b.events, b.claims)
	b.finish()
	return b.page
}

// finish fills in what is said about the page as a whole.
func (b *builder) finish() {
	p := b.page
	p.Style, p.Script = template.CSS(pageCSS), template.JS("\"use strict\";\n"+chartJS+pageJS)
	p.CSP = securityPolicy(p.Style, p.Script)
	p.Events, p.Claims = len(b.events), len(b.claims)
	p.Summary = strings.Join([]string{count(len(b.results), "document"), count(p.Events, "event"), count(p.Claims, "claim")}, ", ")
	seen := make(map[string]bool)
	note := func(status string) {
		if !seen[status] {
			seen[status] = true
			p.Statuses = append(p.Statuses, status)
		}
	}
	for i := range b.events {
		note(b.events[i].Status)
		if b.events[i].Minor {
			p.Minor++
		}
	}
	for i := range b.claims {
		note(b.claims[i].Status)
	}
	slices.Sort(p.Statuses)
	p.Title = title(b.options.Title)
	if p.Title == "" {
		p.Title = "What happened when, and what was claimed"
		if len(p.Documents) == 1 {
			p.Title = p.Documents[0].Title
		}
	}
}

// addDocuments makes the documents and their texts, as far as the page has
// room.
func (b *builder) addDocuments() {
	room, missing, idle := b.options.MaxText, 0, 0
	used := b.documentsUsed()
	for i, r := range b.results {
		d := document{ID: "d" + strconv.Itoa(i+1), Short: b.name(i), Title: b.name(i), URL: webURL(r.Source.URL)}
		if r.Source.Title != "" {
			d.Source = title(r.Source.ID)
		}
		d.Remarks = remarks(r)
		switch {
		case r.Text == "":
			d.Missing = "The result came without its text."
		case len(r.Text) > room:
			missing++
			d.Missing = "The text, " + count(len(r.Text), "byte") + ", is left out to keep the page small."
		default:
			room -= len(r.Text)
			b.texts[i] = newText(r.Text, b.spans[i], d.ID+"m")
			d.Lines = b.texts[i].paragraphs(r.Text, r.Sentences)
		}
		if !used[i] && d.Missing != "" {
			idle++
			continue
		}
		b.page.Documents = append(b.page.Documents, d)
	}
	if missing > 0 {
		b.leaveOut("The text of " + count(missing, "document") + " is left out: the page shows " + count(b.options.MaxText, "byte") + " of text at most.")
	}
	if idle > 0 {
		b.leaveOut(count(idle, "document") + " of which this page has neither text nor a record: not listed.")
	}
}

// documentsUsed returns the documents that a listed record rests on.
func (b *builder) documentsUsed() map[int]bool {
	used := make(map[int]bool)
	for i := range b.events {
		for j := range b.events[i].Told {
			used[b.events[i].Told[j].doc] = true
		}
	}
	for i := range b.claims {
		used[b.claims[i].Told[0].doc] = true
	}
	return used
}

func (b *builder) leaveOut(s string) { b.page.LeftOut = append(b.page.LeftOut, s) }

// name returns a document's title, or else its ID, or else its number.
func (b *builder) name(i int) string {
	s := b.results[i].Source
	for _, n := range []string{title(s.Title), title(s.ID)} {
		if n != "" {
			return n
		}
	}
	return "Document " + strconv.Itoa(i+1)
}

// remarks returns what a reader should know of a document.
func remarks(r *extract.Result) []string {
	var out []string
	switch {
	case !r.Source.Published.IsZero():
		out = append(out, "published "+timeline.Of(r.Source.Published).Phrase())
	case !r.Reference.Date.IsZero():
		out = append(out, "relative dates count from "+timeline.Of(r.Reference.Date).Phrase()+" ("+r.Reference.Basis.String()+")")
	default:
		out = append(out, "date unknown")
	}
	if r.Flags.NotEnglish {
		out = append(out, "does not look like English")
	}
	if r.Flags.Truncated {
		out = append(out, "read only in part")
	}
	return out
}

// webURL returns an address that a page may link to, "" for any other.
func webURL(s string) string {
	lower := strings.ToLower(s)
	if strings.HasPrefix(lower, "https://") || strings.HasPrefix(lower, "http://") {
		return s
	}
	return ""
}

// addMentions gathers what is marked in the texts besides the words of events
// and claims: the times that date events, the figures, and those that nothing
// rests on.
func (b *builder) addMentions() {
	for i, r := range b.results {
		var dates map[int][]string
		if len(r.EventTimes) > 0 {
			dates = b.datedBy(i)
		}
		for j := range r.Times {
			t := &r.Times[j]
			s := span{start: t.Start, end: t.End, kind: kindTime, tip: timeTip(t)}
			if len(dates[j]) == 0 {
				b.spans[i] = append(b.spans[i], s)
			}
			for _, id := range dates[j] {
				s.target = id
				b.spans[i] = append(b.spans[i], s)
			}
		}
		for j := range r.Quantities {
			q := &r.Quantities[j]
			b.spans[i] = append(b.spans[i], span{start: q.Start, end: q.End, kind: kindFigure, tip: title(q.Value.String())})
		}
	}
}

// datedBy returns for each time of a result the events that it dates.
func (b *builder) datedBy(i int) map[int][]string {
	dates := make(map[int][]string)
	for j, times := range b.results[i].EventTimes {
		at, ok := b.eventAt[tellingKey(i, j)]
		if !ok {
			continue
		}
		for _, t := range times {
			dates[t] = add(dates[t], b.events[at].ID, maxTargets)
		}
	}
	return dates
}

// timeTip says what a time expression was understood as.
func timeTip(t *extract.Time) string {
	if !t.Period.IsZero() {
		return t.Period.Phrase()
	}
	return title(strings.TrimSpace(t.Type.String() + " " + t.Value))
}

// count writes a number, with commas between its thousands, and what it counts.
func count(n int, thing string) string {
	s := thousands(n) + " " + thing
	if n != 1 {
		s += "s"
	}
	return s
}

func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
