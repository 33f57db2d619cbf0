package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/almanac-go/almanac/examples/internal/cli"
	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
	"github.com/almanac-go/almanac/timeline/render"
)

// marks show at a glance what was found.
var marks = map[extract.Support]string{extract.Supported: "✓", extract.Contradicted: "✗", extract.NotFound: "?"}

// writeText prints the report for a terminal.
func (r *report) writeText(w io.Writer, width int) error {
	if width == 0 {
		width = render.DefaultWidth
	}
	width = max(width, render.MinWidth)
	var b strings.Builder
	for _, f := range r.findings {
		b.WriteString(cli.Wrap(marks[f.Support]+" "+what(f), width, 2) + "\n")
		if f.Support == extract.NotFound {
			b.WriteString("    no document speaks of it\n")
		}
		for _, e := range f.Evidence {
			b.WriteString("    " + cli.Wrap(proof(e), width-4, 6) + "\n")
		}
		b.WriteByte('\n')
	}
	for _, s := range r.sums {
		b.WriteString(cli.Wrap("✗ "+render.Clean(s.String()), width, 2) + "\n\n")
	}
	b.WriteString(r.summary() + "\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// writeMarkdown prints the report as a Markdown list.
func (r *report) writeMarkdown(w io.Writer) error {
	var b strings.Builder
	for _, f := range r.findings {
		b.WriteString("- " + marks[f.Support] + " **" + f.Support.String() + "**: " + render.EscapeMarkdown(what(f)) + "\n")
		for _, e := range f.Evidence {
			b.WriteString("  - " + render.EscapeMarkdown(proof(e)) + "\n")
		}
	}
	for _, s := range r.sums {
		b.WriteString("- ✗ **sum**: " + render.EscapeMarkdown(s.String()) + "\n")
	}
	b.WriteString("\n" + render.EscapeMarkdown(r.summary()) + "\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// writeJSON prints the report for other programs.
func (r *report) writeJSON(w io.Writer) error {
	out := json.NewEncoder(w)
	out.SetIndent("", "  ")
	findings, sums := r.findings, r.sums
	if findings == nil {
		findings = []extract.Finding{}
	}
	if sums == nil {
		sums = []stats.Check{}
	}
	return out.Encode(struct {
		Text     timeline.Source   `json:"text"`
		Findings []extract.Finding `json:"findings"`
		Sums     []stats.Check     `json:"sums"` // that do not add up
	}{r.text.Source, findings, sums})
}

func (r *report) summary() string {
	s := fmt.Sprintf("%s against %s: %d supported, %d contradicted, %d not found.",
		cli.Count(r.supported+r.contradicted+r.unfound, "figure and date"), cli.Count(r.documents, "document"), r.supported, r.contradicted, r.unfound)
	s = strings.Replace(s, "figure and dates", "figures and dates", 1)
	if n := len(r.sums); n > 0 {
		s += " " + cli.Count(n, "sum") + " of the text not adding up."
	}
	return s
}

// what names what was looked for, and the line of the text.
func what(f extract.Finding) string {
	var s string
	switch {
	case f.Claim != nil:
		s = f.At.Surface
		if f.Claim.Of != "" {
			s += " · " + f.Claim.Of
		}
		if f.Claim.Whole != "" {
			s += " · of " + f.Claim.Whole
		}
		if f.Claim.Place != "" {
			s += " · " + f.Claim.Place
		}
		if !f.Claim.When.IsZero() {
			s += " · " + render.When(f.Claim.When)
		}
	case f.Event != nil:
		s = render.When(f.Event.When) + " · " + cmp.Or(f.Event.Title, f.Event.Trigger)
	default:
		s = f.At.Surface
	}
	return render.Clean(s + " (line " + strconv.Itoa(f.At.Line) + ")")
}

// proof names a document and what it says.
func proof(e extract.Evidence) string {
	return render.Clean(e.At.Source + ":" + strconv.Itoa(e.At.Line) + " “" + e.At.Surface + "”: " + e.Why)
}
