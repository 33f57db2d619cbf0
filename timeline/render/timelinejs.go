package render

import (
	"html"
	"io"
	"iter"
	"strconv"
	"strings"

	"github.com/almanac-go/almanac/timeline"
)

// The records of TimelineJS, see timeline.knightlab.com/docs/json-format.html.
type (
	jsTimeline struct {
		Scale  string    `json:"scale"`
		Title  *jsSlide  `json:"title,omitempty"`
		Events []jsSlide `json:"events"`
	}
	jsSlide struct {
		ID          string  `json:"unique_id,omitempty"`
		Start       *jsDate `json:"start_date,omitempty"`
		End         *jsDate `json:"end_date,omitempty"`
		DisplayDate string  `json:"display_date,omitempty"`
		Group       string  `json:"group,omitempty"`
		Text        jsText  `json:"text"`
	}
	jsText struct {
		Headline string `json:"headline"`
		Text     string `json:"text,omitempty"`
	}
	jsDate struct {
		Year   int `json:"year"`
		Month  int `json:"month,omitempty"`
		Day    int `json:"day,omitempty"`
		Hour   int `json:"hour,omitempty"`
		Minute int `json:"minute,omitempty"`
		Second int `json:"second,omitempty"`
	}
)

const (
	slideTitle = 200  // columns of a headline
	slideText  = 2000 // columns of a cited sentence
)

// TimelineJS writes events as the JSON of Knight Lab's TimelineJS 3, under a title. Dates are as exact as the events; the cited sentence, with document and line, is
// the text of a slide, and what is no fact is grouped by status. TimelineJS takes headline and text for HTML: what comes from documents is escaped. It
// cannot show undated events; the title slide counts those that are left out. Years before the era are negative, -44 being 44 BC. Errors are those of w.
func TimelineJS(w io.Writer, events iter.Seq[timeline.Event], title string) error {
	t := jsTimeline{Scale: "human", Events: []jsSlide{}}
	undated := 0
	for e := range events {
		if e.When.IsZero() {
			undated++
			continue
		}
		t.Events = append(t.Events, slide(&e))
	}
	var notes []string
	if len(t.Events) == 0 {
		notes = append(notes, "No dated events.")
	}
	if undated > 0 {
		notes = append(notes, counted(undated, "event")+" without a date left out.")
	}
	if title != "" || len(notes) > 0 {
		t.Title = &jsSlide{Text: jsText{jsHTML(title, slideTitle), strings.Join(notes, " ")}}
	}
	return writeJSON(w, t)
}

func slide(e *timeline.Event) jsSlide {
	begin, end := e.When.Begin, e.When.End
	s := jsSlide{ID: jsHTML(e.ID, slideTitle), DisplayDate: When(e.When), Text: jsText{Headline: jsHTML(headline(e), slideTitle), Text: slideBody(e)}}
	if e.Status != timeline.StatusActual {
		s.Group = e.Status.String()
	}
	if begin.IsZero() {
		begin = end // TimelineJS has no open beginnings; the displayed date tells
	}
	s.Start = jsDateOf(begin)
	if !end.IsZero() && end != begin {
		s.End = jsDateOf(end)
	} else if begin.Grain() > timeline.GrainYear || begin.Grain() > timeline.GrainMonth && begin.Grain() < timeline.GrainYear {
		s.End = jsDateOf(begin.Last()) // units that TimelineJS does not know are ranges to it
	}
	return s
}

// slideBody returns what is cited, as HTML.
func slideBody(e *timeline.Event) string {
	var b strings.Builder
	for i, c := range e.Citations {
		if i == citedMost {
			b.WriteString("<p>and " + counted(len(e.Citations)-i, "more citation") + "</p>")
			break
		}
		b.WriteString("<p>")
		if c.Sentence != "" {
			b.WriteString("“" + jsHTML(c.Sentence, slideText) + "” ")
		}
		b.WriteString("— " + jsHTML(at(c), slideTitle) + "</p>")
	}
	if s := speaker(e); s != "" {
		b.WriteString("<p>Said by " + jsHTML(s, slideTitle) + "</p>")
	}
	if e.Note != "" {
		b.WriteString("<p><em>" + jsHTML(e.Note, slideText) + "</em></p>")
	}
	return b.String()
}

// citedMost is how many citations are spelled out where an event has many.
const citedMost = 5

// at returns document and line of a citation, as compilers print them.
func at(c timeline.Citation) string {
	if c.Line > 0 {
		return c.Source + ":" + strconv.Itoa(c.Line)
	}
	return c.Source
}

// jsHTML returns text of a document as HTML that holds nothing but text.
func jsHTML(s string, width int) string { return html.EscapeString(clip(Clean(s), width)) }

// jsDateOf returns the first moment of a unit, as exact as TimelineJS can say it.
func jsDateOf(d timeline.Date) *jsDate {
	g := d.Grain()
	if g > timeline.GrainDay && g != timeline.GrainMonth && g != timeline.GrainYear {
		if d = d.First(); g > timeline.GrainYear {
			d, g = timeline.NewYear(d.Year()), timeline.GrainYear
		}
	}
	j := &jsDate{Year: d.Year(), Month: d.Month(), Day: d.Day()}
	if j.Year <= 0 {
		j.Year--
	}
	if g < timeline.GrainPartOfDay {
		j.Hour, j.Minute, j.Second = d.Clock()
	}
	return j
}
