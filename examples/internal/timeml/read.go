package timeml

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// Read reads one TimeML document. The text is what stands in the element TEXT,
// or where there is none, as in TimeBank 1.2, all text of the document. The
// document's date is the TIMEX3 of the element DCT, or the one whose
// functionInDocument says so.
func Read(r io.Reader) (Document, error) {
	p := parser{dec: xml.NewDecoder(r), inText: -1}
	for {
		token, err := p.dec.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			return Document{}, fmt.Errorf("no TimeML: %w", err)
		}
		p.take(token)
	}
	if !p.root {
		return Document{}, fmt.Errorf("no TimeML: the root element is not TimeML")
	}
	return p.document(), nil
}

// parser collects what the elements of a document hold.
type parser struct {
	dec    *xml.Decoder
	root   bool
	path   []string
	all    strings.Builder // character data of the body, outside DOCID, DCT and TITLE
	open   []int           // indexes into times of the TIMEX3 elements that are open
	times  []Timex
	doc    Document
	inText int // where TEXT began in all; -1 without it
	ended  int // where TEXT ended
}

func (p *parser) take(token xml.Token) {
	switch t := token.(type) {
	case xml.StartElement:
		p.start(t)
	case xml.EndElement:
		p.end(t)
	case xml.CharData:
		switch {
		case p.within("DOCID"), p.within("DOCNO"):
			p.doc.ID += strings.TrimSpace(string(t))
		case p.within("TITLE"):
			p.doc.Title += strings.TrimSpace(string(t))
		case p.within("DCT"):
		default:
			p.all.Write(t)
		}
	}
}

func (p *parser) start(t xml.StartElement) {
	name := t.Name.Local
	if len(p.path) == 0 && name == "TimeML" {
		p.root = true
	}
	if name == "TEXT" && p.inText < 0 {
		p.inText = p.all.Len()
	}
	if name == "TIMEX3" {
		p.timex(t)
	}
	p.path = append(p.path, name)
}

// timex takes the attributes of a TIMEX3.
func (p *parser) timex(t xml.StartElement) {
	attr := map[string]string{}
	for _, a := range t.Attr {
		attr[a.Name.Local] = a.Value
	}
	role := attr["functionInDocument"]
	if p.within("DCT") || role == "CREATION_TIME" || role == "PUBLICATION_TIME" {
		if p.doc.Created == "" {
			p.doc.Created = attr["value"]
		}
		p.open = append(p.open, -1)
		return
	}
	p.open = append(p.open, len(p.times))
	p.times = append(p.times, Timex{Start: p.all.Len(), Type: attr["type"], Value: attr["value"], Mod: attr["mod"]})
}

func (p *parser) end(t xml.EndElement) {
	p.path = p.path[:len(p.path)-1]
	switch t.Name.Local {
	case "TEXT":
		p.ended = p.all.Len()
	case "TIMEX3":
		if k := p.open[len(p.open)-1]; k >= 0 {
			p.times[k].End = p.all.Len()
		}
		p.open = p.open[:len(p.open)-1]
	}
}

func (p *parser) within(name string) bool {
	for _, e := range p.path {
		if e == name {
			return true
		}
	}
	return false
}

// document cuts the text out of all that was read. Expressions outside of it
// and empty ones, which TimeML uses for times that no word names, are dropped.
func (p *parser) document() Document {
	text, from := p.all.String(), 0
	if p.inText >= 0 {
		from = p.inText
		text = text[from:max(from, p.ended)]
	}
	d := p.doc
	d.Text = text
	for _, t := range p.times {
		t.Start, t.End = t.Start-from, t.End-from
		if t.Start >= 0 && t.Start < t.End && t.End <= len(text) {
			d.Times = append(d.Times, t)
		}
	}
	return d
}
