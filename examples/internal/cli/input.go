package cli

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
	"strings"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/seeds"
	"github.com/almanac-go/almanac/timeline"
)

// Input is where a program's documents come from.
type Input struct {
	Paths     []string        // files, "-" for Stdin; none means the sample documents
	Stdin     io.Reader       //
	Published timeline.Date   // of the documents that do not say themselves
	Complain  func(err error) // called for what cannot be read; reading goes on after it
}

// Documents yields the documents of all inputs, in order. A file holds one
// document as plain text, or JSON Lines of documents: that is the case if it
// begins with a brace.
func (in *Input) Documents() iter.Seq[extract.Document] {
	return func(yield func(extract.Document) bool) {
		give := func(d extract.Document) bool {
			if d.Published.IsZero() {
				d.Published = in.Published
			}
			return yield(d)
		}
		if len(in.Paths) == 0 {
			for _, d := range seeds.Documents() {
				if !give(d.Document) {
					return
				}
			}
		}
		used := map[string]bool{}
		for _, path := range in.Paths {
			if !in.open(path, used, give) {
				return
			}
		}
	}
}

// open reads one input; false means that no more is wanted.
func (in *Input) open(path string, used map[string]bool, give func(extract.Document) bool) bool {
	if path == "-" {
		return in.read(in.Stdin, "standard input", "stdin", give)
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		in.Complain(FileError(path, err))
		return true
	case err == nil && info.IsDir():
		in.Complain(fmt.Errorf("%s: is a directory; name the files in it, as in %s", path, filepath.ToSlash(filepath.Join(path, "*.txt"))))
		return true
	}
	f, err := os.Open(path)
	if err != nil {
		in.Complain(FileError(path, err))
		return true
	}
	defer f.Close()
	id := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	if id == "" || used[id] {
		id = filepath.ToSlash(path)
	}
	used[id] = true
	return in.read(f, path, id, give)
}

// FileError says of a file that it is not there or cannot be read.
func FileError(path string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: there is no such file", path)
	}
	return fmt.Errorf("%s: cannot be read: %w", path, reason(err))
}

// reason takes the operation and the path off an error, which the message
// names already.
func reason(err error) error {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return e.Err
	}
	return err
}

// read reads one input that was opened. name is its name in complaints, id
// that of its document if it holds plain text.
func (in *Input) read(r io.Reader, name, id string, give func(extract.Document) bool) bool {
	buf := bufio.NewReaderSize(r, 1<<16)
	if !beginsWithBrace(buf) {
		text, err := io.ReadAll(buf)
		if err != nil {
			in.Complain(fmt.Errorf("%s: cannot be read: %w", name, reason(err)))
			return true
		}
		return len(text) == 0 || give(extract.Document{ID: id, Text: string(text)})
	}
	for n := 1; ; n++ {
		line, err := buf.ReadBytes('\n')
		if s := bytes.TrimSpace(line); len(s) > 0 {
			doc, err := decode(s)
			if err != nil {
				in.Complain(fmt.Errorf("%s: line %d: %w", name, n, err))
			} else {
				if doc.ID == "" {
					doc.ID = fmt.Sprintf("%s:%d", id, n)
				}
				if !give(doc) {
					return false
				}
			}
		}
		if err == io.EOF {
			return true
		}
		if err != nil {
			in.Complain(fmt.Errorf("%s: cannot be read after line %d: %w", name, n, reason(err)))
			return true
		}
	}
}

// beginsWithBrace reports whether the first character that is not white space
// is "{", looking no further than the reader's buffer.
func beginsWithBrace(r *bufio.Reader) bool {
	for n := 1; ; n++ {
		b, err := r.Peek(n)
		if len(b) < n {
			return false
		}
		switch b[n-1] {
		case ' ', '\t', '\r', '\n':
		case '{':
			return true
		default:
			return false
		}
		if err != nil {
			return false
		}
	}
}

// decode reads one line of JSON Lines. "ref" is another name for "published",
// for files in the format of test sets.
func decode(line []byte) (extract.Document, error) {
	var d struct {
		ID        string  `json:"id"`
		Title     string  `json:"title"`
		URL       string  `json:"url"`
		Published string  `json:"published"`
		Ref       string  `json:"ref"`
		Text      *string `json:"text"`
	}
	if err := json.Unmarshal(line, &d); err != nil {
		if e, ok := errors.AsType[*json.UnmarshalTypeError](err); ok && e.Field != "" {
			return extract.Document{}, fmt.Errorf("%q must be a string, and is a JSON %s", e.Field, e.Value)
		} else if ok {
			err = fmt.Errorf("a JSON %s", e.Value)
		}
		return extract.Document{}, fmt.Errorf("not a JSON object (%v); each line must be one, as in {\"id\": \"a\", \"text\": \"…\"}", err)
	}
	if d.Text == nil {
		return extract.Document{}, errors.New(`the object has no "text"`)
	}
	doc := extract.Document{ID: d.ID, Title: d.Title, URL: d.URL, Text: *d.Text}
	if d.Published == "" {
		d.Published = d.Ref
	}
	if d.Published != "" {
		date, err := ParseDate(d.Published)
		if err != nil {
			return extract.Document{}, fmt.Errorf(`"published": %w`, err)
		}
		doc.Published = date
	}
	return doc, nil
}

// ParseDate reads a date as users write it: 2018-07-16, 2018-07 or 2018, with
// or without a time of day, whose zone is left aside.
func ParseDate(s string) (timeline.Date, error) {
	plain := strings.Replace(strings.TrimSpace(s), " ", "T", 1)
	if day, clock, ok := strings.Cut(plain, "T"); ok {
		if i := strings.IndexAny(clock, "Z+-."); i >= 0 {
			clock = clock[:i]
		}
		plain = day + "T" + clock
	}
	d, err := timeline.ParseDate(plain)
	if err != nil {
		return timeline.Date{}, fmt.Errorf("%q is not a date; write it as 2018-07-16, 2018-07 or 2018", s)
	}
	return d, nil
}
