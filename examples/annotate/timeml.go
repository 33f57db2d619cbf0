package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/almanac-go/almanac/examples/internal/evalformat"
	"github.com/almanac-go/almanac/examples/internal/timeml"
	"github.com/almanac-go/almanac/extract"
)

// markup writes results as TimeML: to files of a folder, or one to out.
type markup struct {
	dir   string
	out   io.Writer
	count int
	names map[string]bool
}

func (m *markup) write(r *extract.Result) error {
	m.count++
	d := timeml.Document{ID: r.Source.ID, Title: r.Source.Title, Text: r.Text}
	if r.Reference.Basis != extract.ReferenceInferred { // a guess at the date is no date of creation
		d.Created = r.Reference.Date.TIMEX()
	}
	for _, t := range evalformat.Of(r).Times {
		d.Times = append(d.Times, timeml.Timex{Start: t.Start, End: t.End, Type: t.Type, Value: t.Value, Mod: t.Mod})
	}
	if m.dir == "" {
		if m.count > 1 {
			return errors.New("an XML file holds one document; name a folder for more with -dir")
		}
		return timeml.Write(m.out, d)
	}
	path, err := m.path(r.Source.ID)
	if err != nil {
		return err
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	return errors.Join(timeml.Write(f, d), f.Close())
}

// path returns the file of the document id. What a file name cannot hold is
// replaced, so that an ID never leads out of the folder.
func (m *markup) path(id string) (string, error) {
	if m.names == nil {
		m.names = map[string]bool{}
		if err := os.MkdirAll(m.dir, 0o777); err != nil {
			return "", err
		}
	}
	name := strings.Map(func(r rune) rune {
		if r < ' ' || strings.ContainsRune(`/\:*?"<>|`, r) {
			return '-'
		}
		return r
	}, id)
	name = strings.TrimLeft(name, ".")
	if name == "" || m.names[name] {
		name = fmt.Sprintf("%s-%d", name, m.count)
	}
	m.names[name] = true
	return filepath.Join(m.dir, name+".tml"), nil
}
