// Verify holds a text against the documents that it rests on: every figure and
// every date comes back supported, contradicted or not found, with the places.
//
//	verify draft.txt interview.txt bulletin.txt
//	verify -format json draft.txt interview.txt
//
// The first file is the text; without documents it is held against the four
// sample documents, and without any file a sample text is.
package main

import (
	_ "embed"
	"os"

	"github.com/almanac-go/almanac/examples/internal/cli"
	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/seeds"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
	"github.com/almanac-go/almanac/timeline/render"
)

// sample is held against the sample documents.
//
//go:embed draft.txt
var sample string

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	p := cli.New("verify", "Holds a text, the first file, against the documents that it rests on, the others.\n"+
		"Documents are plain text files or JSON Lines with \"id\" and \"text\"; - is standard input.\n"+
		"Without documents these are the four sample documents; without any file a sample text is held against them.")
	format := p.Choice("format", "`form` of the output", "text", "markdown", "json")
	policy := p.Choice("policy", "how `strictly` figures are read", "news", "strict", "lenient")
	published := p.Date("published", "`date` of the text and the documents that do not state one")
	only := p.Flags.Bool("problems", false, "leave out what is supported")
	width := p.Flags.Int("width", render.DefaultWidth, "`columns` of the terminal, 60 or more")
	if status, ok := p.Parse(args); !ok {
		return status
	}
	text, documents := read(p, *published)
	if text == nil {
		return p.Status()
	}
	figures := map[string]stats.Policy{"news": stats.News(), "strict": stats.Strict(), "lenient": stats.Lenient()}[*policy]
	r := &report{text: text, documents: len(documents)}
	r.findings = extract.Verify(text, documents, extract.VerifyOptions{Figures: figures})
	r.sums = stats.Failed(stats.Checks(text.Claims, figures))
	r.count()
	if *only {
		r.leaveOutSupported()
	}
	var err error
	switch *format {
	case "json":
		err = r.writeJSON(p.Stdout)
	case "markdown":
		err = r.writeMarkdown(p.Stdout)
	default:
		err = r.writeText(p.Stdout, *width)
	}
	if err != nil {
		p.Complain(err)
	}
	return p.Status()
}

// read returns the text and the documents; no text if it cannot be read.
func read(p *cli.Program, published timeline.Date) (*extract.Result, []*extract.Result) {
	var all []*extract.Result
	var x extract.Extractor
	if p.Flags.NArg() == 0 {
		all = append(all, x.Extract(extract.Document{ID: "sample text", Text: sample, Published: published}))
	} else {
		for r := range p.Results(published) {
			all = append(all, r)
		}
	}
	if len(all) == 0 {
		return nil, nil
	}
	if p.Flags.NArg() < 2 && len(all) == 1 {
		for _, d := range seeds.Documents() {
			all = append(all, x.Extract(d.Document))
		}
	}
	return all[0], all[1:]
}

// report is what the documents say of the text.
type report struct {
	text      *extract.Result
	documents int
	findings  []extract.Finding
	sums      []stats.Check // of the text itself, that do not add up

	supported, contradicted, unfound int
}

func (r *report) count() {
	for _, f := range r.findings {
		switch f.Support {
		case extract.Supported:
			r.supported++
		case extract.Contradicted:
			r.contradicted++
		default:
			r.unfound++
		}
	}
}

func (r *report) leaveOutSupported() {
	var kept []extract.Finding
	for _, f := range r.findings {
		if f.Support != extract.Supported {
			kept = append(kept, f)
		}
	}
	r.findings = kept
}
