// Evaluate scores the library against annotated documents: folders or files of
// TimeML, and annotated JSON Lines.
//
//	evaluate TimeBank/
//	evaluate -units units.tsv newsquant.jsonl
//
// A line of JSON has id, text, ref (the document's date or null) and what is
// annotated: timex, quantities. Each folder or file is a set of its own, and a
// line's "set" names the set it belongs to.
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/almanac-go/almanac/examples/internal/cli"
	"github.com/almanac-go/almanac/examples/internal/evalformat"
	"github.com/almanac-go/almanac/examples/internal/score"
	"github.com/almanac-go/almanac/extract"
)

func main() { os.Exit(evaluate(os.Args[1:])) }

func evaluate(args []string) int {
	p := cli.New("evaluate", "Scores the library against annotated documents: folders or files of TimeML (.tml, .xml), and annotated JSON Lines (.jsonl).\n"+
		"Time expressions: strict, relaxed, type and value as in TempEval-3. Quantities: as CQE's makers define it, and by span.")
	units := p.Flags.String("units", "", "`file` of unit names that are the same: name, tab, other names separated by bars")
	if status, ok := p.Parse(args); !ok {
		return status
	}
	if p.Flags.NArg() == 0 {
		return p.Refuse(fmt.Errorf("name a folder of TimeML files or a file of annotated JSON Lines, as in: evaluate TimeBank/"))
	}
	table, err := readUnits(*units)
	if err != nil {
		return p.Refuse(err)
	}
	b := board{units: table, sets: map[string]*tally{}}
	for _, path := range p.Flags.Args() {
		for d, err := range documents(path) {
			if err != nil {
				p.Complain(err)
				continue
			}
			b.add(d)
		}
	}
	b.print(p.Stdout)
	return p.Status()
}

func readUnits(path string) (*score.Units, error) {
	if path == "" {
		return nil, nil
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, cli.FileError(path, err)
	}
	defer f.Close()
	return score.ReadUnits(f)
}

// tally is the count of one set.
type tally struct {
	documents  int
	hasTimes   bool
	hasFigures bool
	times      score.Times
	quantities score.Quantities
}

// board has the tallies of all sets, in the order in which they came.
type board struct {
	units *score.Units
	names []string
	sets  map[string]*tally
}

// add extracts from one document and counts what was found.
func (b *board) add(d document) {
	t := b.sets[d.Set]
	if t == nil {
		t = &tally{quantities: score.Quantities{Units: b.units}}
		b.sets[d.Set] = t
		b.names = append(b.names, d.Set)
	}
	t.documents++
	line := evalformat.Of(extract.Extract(extract.Document{ID: d.ID, Title: d.Title, Published: d.published, Text: d.Text}))
	if d.Times != nil {
		t.hasTimes = true
		t.times.Add(*d.Times, timexes(line.Times), periods(line.Periods))
	}
	if d.Quantities != nil {
		t.hasFigures = true
		t.quantities.Add(*d.Quantities, figures(line.Quantities))
	}
}

func timexes(ts []evalformat.Timex) []score.Timex {
	out := make([]score.Timex, len(ts))
	for i, t := range ts {
		out[i] = score.Timex{Start: t.Start, End: t.End, Type: t.Type, Value: t.Value}
	}
	return out
}

func periods(ps []evalformat.Period) []score.Period {
	out := make([]score.Period, len(ps))
	for i, p := range ps {
		out[i] = score.Period{Start: p.Start, End: p.End, First: p.First, Last: p.Last}
	}
	return out
}

func figures(qs []evalformat.Quantity) []score.Quantity {
	out := make([]score.Quantity, len(qs))
	for i, q := range qs {
		out[i] = score.Quantity{Start: &qs[i].Start, End: &qs[i].End, Value: q.Value, Unit: q.Unit, Change: q.Change, Concept: q.Concept}
	}
	return out
}

// print writes a table of all sets.
func (b *board) print(w io.Writer) {
	fmt.Fprintf(w, "%-18s %-24s %6s %6s %6s %8s %7s %7s\n", "set", "measure", "P", "R", "F1", "correct", "system", "gold")
	for _, name := range b.names {
		t := b.sets[name]
		row := func(measure string, r score.Rate) {
			fmt.Fprintf(w, "%-18s %-24s %6.2f %6.2f %6.2f %8d %7d %7d\n", name, measure, r.Precision(), r.Recall(), r.F1(), r.Right, r.System, r.Gold)
		}
		if t.hasTimes {
			row("time strict", t.times.Strict)
			row("time relaxed", t.times.Relaxed)
			row("time type", t.times.Type)
			row("time value", t.times.Value)
		}
		if !t.hasFigures {
			continue
		}
		q := &t.quantities
		row("value", q.Value)
		row("value+unit", q.Unit)
		if q.HasChange {
			row("value+change", q.Change)
		}
		if q.HasConcept {
			row("value+concept partial", q.ConceptPart)
			row("value+concept complete", q.ConceptIs)
		}
		if q.Spans.Gold > 0 {
			row("span relaxed", q.Spans)
			row("span value", q.SpanValue)
		}
	}
}
