// Package cli holds what the example programs share: flags, the documents
// they read, complaints and tables.
package cli

import (
	"context"
	"iter"

	"errors"
	"flag"
	"fmt"
	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/timeline/render"
	"io"
	"os"
	"slices"
	"strings"
	"sync"

	"github.com/almanac-go/almanac/timeline"
)

// Exit statuses of the example programs.
const (
	StatusOK    = 0
	StatusInput = 1 // some input could not be read; the rest was answered
	StatusUsage = 2 // a flag is wrong; nothing was done
)

// Program is a running example program and its connection to the outside.
type Program struct {
	Flags          *flag.FlagSet
	Stdin          io.Reader
	Stdout, Stderr io.Writer

	about    string
	mu       sync.Mutex
	problems int
}

// New returns the program of the given name. about says in a sentence or two
// what it does; -help prints it.
func New(name, about string) *Program {
	p := &Program{Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, about: about}
	p.Flags = flag.NewFlagSet(name, flag.ContinueOnError)
	p.Flags.SetOutput(io.Discard) // Parse tells of errors itself
	p.Flags.Usage = func() {}
	return p
}

// usage prints what the program does and its flags.
func (p *Program) usage(w io.Writer) {
	fmt.Fprintf(w, "usage: %s [flags] [file…]\n\n%s\n\nFlags:\n", p.Flags.Name(), p.about)
	p.Flags.SetOutput(w)
	p.Flags.PrintDefaults()
	p.Flags.SetOutput(io.Discard)
}

// Parse reads the arguments. If it returns false the program is to end with
// the status.
func (p *Program) Parse(args []string) (status int, ok bool) {
	err := p.Flags.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		p.usage(p.Stdout)
		return StatusOK, false
	case err != nil:
		fmt.Fprintf(p.Stderr, "%s: %v\nRun it with -help to see its flags.\n", p.Flags.Name(), err)
		return StatusUsage, false
	}
	return StatusOK, true
}

// Complain tells the user of a problem and remembers it for [Program.Status].
// It may be called from several goroutines at once.
func (p *Program) Complain(err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.problems++
	fmt.Fprintf(p.Stderr, "%s: %v\n", p.Flags.Name(), err)
}

// Status is the exit status so far.
func (p *Program) Status() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.problems > 0 {
		return StatusInput
	}
	return StatusOK
}

// Choice defines a flag whose value is one of a few words, the first of which
// is the default.
func (p *Program) Choice(name, usage string, words ...string) *string {
	value := words[0]
	p.Flags.Func(name, fmt.Sprintf("%s: %s (default %s)", usage, either(words), words[0]), func(s string) error {
		if !slices.Contains(words, s) {
			return fmt.Errorf("must be %s", either(words))
		}
		value = s
		return nil
	})
	return &value
}

// either writes a list of words: "text, markdown or json".
func either(words []string) string {
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " or " + words[last]
}

// Date defines a flag whose value is a date.
func (p *Program) Date(name, usage string) *timeline.Date {
	var value timeline.Date
	p.Flags.Func(name, usage, func(s string) error {
		d, err := ParseDate(s)
		if err == nil {
			value = d
		}
		return err
	})
	return &value
}

// Input returns the documents that the arguments name; without any these are
// the sample documents.
func (p *Program) Input(published timeline.Date) *Input {
	return &Input{Paths: p.Flags.Args(), Stdin: p.Stdin, Published: published, Complain: p.Complain}
}

// Results reads the documents that the arguments name and yields what is found
// in each, in order.
func (p *Program) Results(published timeline.Date) iter.Seq[*extract.Result] {
	return p.ResultsWith(extract.Options{}, published)
}

// ResultsWith is [Program.Results] with options of the extraction.
func (p *Program) ResultsWith(o extract.Options, published timeline.Date) iter.Seq[*extract.Result] {
	return func(yield func(*extract.Result) bool) {
		x, err := extract.New(o)
		if err != nil {
			p.Complain(err)
			return
		}
		for r, err := range x.All(context.Background(), p.Input(published).Documents(), 0) {
			if err != nil {
				p.Complain(err)
				return
			}
			if r.Flags.NotEnglish {
				p.Warn(fmt.Sprintf("%s: this does not look like English; what is found in it may be wrong", r.Source.ID))
			}
			if !yield(r) {
				return
			}
		}
	}
}

// Warn tells the user of something odd that is no failure.
func (p *Program) Warn(text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	fmt.Fprintf(p.Stderr, "%s: %s\n", p.Flags.Name(), render.Clean(text))
}

// Refuse tells the user that the flags do not go together; it returns the exit
// status for that.
func (p *Program) Refuse(err error) int {
	p.Complain(err)
	return StatusUsage
}

// Count writes a number of things, whose name takes an "s" in the plural.
func Count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// Footnote explains brackets in a column of a table, if there are any.
func Footnote(t render.Table, column, meaning string) string {
	i := slices.Index(t.Header, column)
	bracketed := func(row []string) bool { return strings.HasPrefix(row[i], "[") }
	if i < 0 || !slices.ContainsFunc(t.Rows, bracketed) {
		return ""
	}
	return "\nA date in [brackets] " + meaning + "."
}
