package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/almanac-go/almanac/examples/internal/cli"
	"github.com/almanac-go/almanac/examples/internal/score"
	"github.com/almanac-go/almanac/examples/internal/timeml"
	"github.com/almanac-go/almanac/timeline"
)

// document is an annotated document. A list that is nil was not annotated.
type document struct {
	ID         string            `json:"id"`
	Set        string            `json:"set"`
	Title      string            `json:"title"`
	Text       string            `json:"text"`
	Ref        string            `json:"ref"`
	Times      *[]score.Timex    `json:"timex"`
	Quantities *[]score.Quantity `json:"quantities"`

	published timeline.Date
}

// documents reads what stands at path: a folder of TimeML files, a TimeML
// file, or JSON Lines.
func documents(path string) iter.Seq2[document, error] {
	return func(yield func(document, error) bool) {
		info, err := os.Stat(path)
		switch {
		case err != nil:
			yield(document{}, cli.FileError(path, err))
		case info.IsDir():
			folder(path, yield)
		case marked(path):
			yield(readTimeML(path, setName(path)))
		default:
			lines(path, yield)
		}
	}
}

func setName(path string) string {
	base := filepath.Base(path)
	return strings.TrimSuffix(base, filepath.Ext(base))
}

// marked reports whether a file is TimeML by its name.
func marked(path string) bool {
	ext := strings.ToLower(filepath.Ext(path))
	return ext == ".tml" || ext == ".xml" || ext == ".timeml"
}

// folder reads the TimeML files of a folder and its folders, in order.
func folder(path string, yield func(document, error) bool) {
	var files []string
	err := filepath.WalkDir(path, func(p string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() && marked(p) {
			files = append(files, p)
		}
		return err
	})
	if err == nil && len(files) == 0 {
		err = fmt.Errorf("%s: no TimeML file (.tml, .xml) is in this folder", path)
	}
	if err != nil && !yield(document{}, err) {
		return
	}
	slices.Sort(files)
	for _, f := range files {
		if !yield(readTimeML(f, setName(path))) {
			return
		}
	}
}

func readTimeML(path, set string) (document, error) {
	f, err := os.Open(path)
	if err != nil {
		return document{}, cli.FileError(path, err)
	}
	defer f.Close()
	m, err := timeml.Read(f)
	if err != nil {
		return document{}, fmt.Errorf("%s: %w", path, err)
	}
	d := document{ID: setName(path), Set: set, Title: m.Title, Text: m.Text, Ref: m.Created, Times: new([]score.Timex)}
	for _, t := range m.Times {
		*d.Times = append(*d.Times, score.Timex{Start: t.Start, End: t.End, Type: t.Type, Value: t.Value})
	}
	return d, d.resolve(path)
}

// lines reads annotated JSON Lines.
func lines(path string, yield func(document, error) bool) {
	f, err := os.Open(path)
	if err != nil {
		yield(document{}, cli.FileError(path, err))
		return
	}
	defer f.Close()
	r := bufio.NewReader(f)
	for n := 1; ; n++ {
		line, err := r.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			d := document{Set: setName(path)}
			bad := json.Unmarshal(line, &d)
			if bad == nil {
				bad = d.resolve("")
			}
			if bad != nil {
				bad = fmt.Errorf("%s:%d: %w", path, n, bad)
			}
			if !yield(d, bad) {
				return
			}
		}
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			yield(document{}, fmt.Errorf("%s: %w", path, err))
			return
		}
	}
}

// resolve reads the document's date.
func (d *document) resolve(path string) error {
	if d.Ref == "" {
		return nil
	}
	date, err := cli.ParseDate(d.Ref)
	if err == nil {
		d.published = date
		return nil
	}
	if path != "" {
		return fmt.Errorf("%s: the document's date: %w", path, err)
	}
	return fmt.Errorf("the document's date: %w", err)
}
