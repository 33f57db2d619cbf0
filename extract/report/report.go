package report

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
	"sync"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

// Options are the settings of a page. The zero value is useful.
type Options struct {
	Title string // of the page; "" names it after its documents

	// Dates says which dates of one happening are in conflict, Figures which
	// figures of one thing are. The zero policies are timeline.News and
	// stats.News.
	Dates   timeline.Policy
	Figures stats.Policy

	// MaxEvents and MaxClaims are how many of each the page lists, MaxText how
	// many bytes of text it shows. 0 means the defaults, less than 0 none at
	// all. What is left out is said on the page, by number.
	MaxEvents, MaxClaims, MaxText int
}

// The defaults of [Options]: a page of some megabytes, which every browser
// opens at once.
const (
	DefaultMaxEvents = 2000
	DefaultMaxClaims = 2000
	DefaultMaxText   = 4 << 20
)

// withDefaults returns the options with what was left zero filled in.
func (o Options) withDefaults() Options {
	if o.Dates == (timeline.Policy{}) {
		o.Dates = timeline.News()
	}
	if o.Figures == (stats.Policy{}) {
		o.Figures = stats.News()
	}
	o.MaxEvents = limit(o.MaxEvents, DefaultMaxEvents)
	o.MaxClaims = limit(o.MaxClaims, DefaultMaxClaims)
	o.MaxText = limit(o.MaxText, DefaultMaxText)
	return o
}

func limit(n, byDefault int) int {
	if n == 0 {
		return byDefault
	}
	return max(n, 0)
}

// Write writes a page over results, in their order; nil results are passed
// over. Results without text are listed all the same, with the sentences that
// their records cite. It may be called from several goroutines at once. Errors
// are those of w.
func Write(w io.Writer, results []*extract.Result, o Options) error {
	p := newPage(results, o.withDefaults())
	t, err := pageTemplate()
	if err != nil {
		return err
	}
	var out bytes.Buffer // a template writes in many small pieces
	if err := t.Execute(&out, p); err != nil {
		return err
	}
	_, err = w.Write(out.Bytes())
	return err
}

// pageTemplate parses the template when the first page is written.
var pageTemplate = sync.OnceValues(func() (*template.Template, error) { return template.New("page").Parse(pageHTML) })

//go:embed assets/page.gohtml
var pageHTML string

//go:embed assets/page.css
var pageCSS string

//go:embed assets/chart.js
var chartJS string

//go:embed assets/page.js
var pageJS string

// securityPolicy allows the page its own script and style, by their hashes,
// and nothing else: no request, no form, no other script.
func securityPolicy(style template.CSS, script template.JS) string {
	return "default-src 'none'; style-src " + hash(string(style)) + "; script-src " + hash(string(script)) +
		"; base-uri 'none'; form-action 'none'"
}

// hash returns the source expression of CSP for the content of an element.
func hash(content string) string {
	sum := sha256.Sum256([]byte(content))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
