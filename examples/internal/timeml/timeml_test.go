package timeml

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func TestRoundTrip(t *testing.T) {
	text := "Ore & \"tin\" <b>rose</b>\r\non 5 June 2018,\tthen fell\nthe next day."
	d := Document{ID: "a<b&c", Title: `"T"`, Created: "2018-06-07", Text: text, Times: []Timex{
		{strings.Index(text, "5 June"), strings.Index(text, ","), "DATE", "2018-06-05", ""},
		{strings.Index(text, "the next"), len(text) - 1, "DATE", "2018-06-06", "START"},
	}}
	var b bytes.Buffer
	if err := Write(&b, d); err != nil {
		t.Fatal(err)
	}
	got, err := Read(&b)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(d, got); diff != "" {
		t.Error(diff)
	}
}

func TestReadOldLayout(t *testing.T) {
	in := `<?xml version="1.0"?><TimeML>x <TIMEX3 tid="t1" type="DATE" value="1998-02-13" functionInDocument="CREATION_TIME">02/13</TIMEX3>
<s>It <EVENT eid="e1" class="OCCURRENCE">fell</EVENT> <TIMEX3 tid="t2" type="DATE" value="1998-02-12" functionInDocument="NONE">Thursday</TIMEX3>.</s><TIMEX3 tid="t3" type="DURATION" value="P1D"/></TimeML>`
	got, err := Read(strings.NewReader(in))
	if err != nil {
		t.Fatal(err)
	}
	want := Document{Created: "1998-02-13", Text: "x 02/13\nIt fell Thursday.", Times: []Timex{{16, 24, "DATE", "1998-02-12", ""}}}
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Error(diff)
	}
}

func TestReadErrors(t *testing.T) {
	for _, in := range []string{"", "plain text", "<TimeML><TEXT>", "<html></html>", "<TimeML></TEXT></TimeML>"} {
		if _, err := Read(strings.NewReader(in)); err == nil {
			t.Errorf("%q was read without an error", in)
		}
	}
}

// FuzzWrite holds that what is written is well-formed XML and holds the same
// text, for any bytes and spans.
func FuzzWrite(f *testing.F) {
	f.Add("id", "on 5 June", 3, 9, "2018-06-05")
	f.Add("", "\x00\xff]]>\r\n&amp;", 0, 3, "\"")
	f.Fuzz(func(t *testing.T, id, text string, start, end int, value string) {
		var b bytes.Buffer
		if start < 0 || start > len(text) {
			start = 0
		}
		d := Document{ID: id, Text: text, Times: []Timex{{Start: start, End: end, Type: "DATE", Value: value}}}
		if err := Write(&b, d); err != nil {
			t.Fatal(err)
		}
		dec := xml.NewDecoder(bytes.NewReader(b.Bytes()))
		for {
			if _, err := dec.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("not well-formed: %v", err)
			}
		}
		got, err := Read(&b)
		if err != nil {
			t.Fatal(err)
		}
		if utf8.ValidString(text) && strings.IndexFunc(text, func(r rune) bool { return r < ' ' || r >= 0xfffe && r <= 0xffff }) < 0 && got.Text != text {
			t.Fatalf("the text came back as %q", got.Text)
		}
	})
}
