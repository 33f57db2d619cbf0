package extract_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/seeds"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
)

var update = flag.Bool("update", false, "rewrite the lists of known gaps in testdata, keeping the causes that stand there")

// mark is an annotation of a record: a surface, which of its occurrences, and
// its bytes.
type mark struct {
	Text     string
	Nth      int
	Optional bool
	Why      string
	Span     struct{ Start, End int }
}

func (m mark) name() string { return fmt.Sprintf("%s #%d", oneLine(m.Text), m.Nth) }

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func (m mark) overlaps(start, end int) bool { return m.Span.Start < end && start < m.Span.End }

// days are the first and the last day of a period, empty where it is open.
type days struct{ Begin, End string }

func daysOf(p timeline.Period) days { return days{p.First().String(), p.Last().String()} }

// record is what a careful reader found in a document; see the conventions
// beside the records.
type record struct {
	Times []struct {
		mark
		days
		Type string
	}
	Claims []struct {
		mark
		Value, High, Unit, Bound string
	}
	Events []struct {
		Trigger mark
		days
		Optional bool
		Also     []days
	}
	Distractors []mark
}

func readRecord(t *testing.T, id string, b []byte) record {
	var r record
	if err := json.Unmarshal(b, &r); err != nil {
		t.Fatalf("%s: %v", id, err)
	}
	return r
}

// gap is something in a record that the library does not find as it is there.
type gap struct{ document, kind, name, problem string }

func (g gap) String() string {
	return strings.Join([]string{g.document, g.kind, g.name, g.problem}, "\t")
}

// tally counts annotations by their kind.
type tally map[string]int

// add counts what a record asks for.
func (n tally) add(rec record) {
	for _, x := range rec.Times {
		n.count("time", x.Optional)
	}
	for _, x := range rec.Claims {
		n.count("claim", x.Optional)
	}
	for _, x := range rec.Events {
		n.count("event", x.Optional)
	}
	n["distractor"] += len(rec.Distractors)
}

func (n tally) count(kind string, optional bool) {
	if !optional {
		n[kind]++
	}
}

// recorded is a document and the record of what a careful reader finds in it.
type recorded struct {
	extract.Document
	record record
}

// TestRecords compares every time, claim and event of the records of the
// sample documents by span and value. What is not found as it stands there is
// listed in testdata/gaps.txt with its cause; the test fails when a gap closes
// or a new one opens, so that the list is true.
func TestRecords(t *testing.T) {
	var docs []recorded
	for _, d := range seeds.Documents() {
		docs = append(docs, recorded{d.Document, readRecord(t, d.ID, seeds.Record(d.ID))})
	}
	checkRecords(t, docs, "testdata/gaps.txt")
}

// checkRecords holds what the library finds in docs against their records and
// the list of known gaps in a file.
func checkRecords(t *testing.T, docs []recorded, gapsFile string) {
	var found []string
	right, all := tally{}, tally{}
	for _, d := range docs {
		r, rec := extract.Extract(d.Document), d.record
		all.add(rec)
		for _, g := range slices.Concat(timeGaps(rec, r), claimGaps(rec, r), eventGaps(rec, r), distractorGaps(rec, r)) {
			g.document = d.ID
			found = append(found, g.String())
			right[g.kind]--
		}
	}
	for _, kind := range []struct{ name, what string }{
		{"time", "time expressions found with their span, type and dates"},
		{"claim", "figures of claims found with their span, value, unit and bound"},
		{"event", "events found with their dates"},
		{"distractor", "figures that claim nothing left alone"},
	} {
		t.Logf("%3d of %3d %s", all[kind.name]+right[kind.name], all[kind.name], kind.what)
	}
	known, causes := readGaps(t, gapsFile)
	if *update {
		writeGaps(t, gapsFile, found, causes)
		return
	}
	if diff := cmp.Diff(known, found); diff != "" {
		t.Errorf("the list of known gaps is not true any more (-list +now); after a look at each, run\n"+
			"go test ./extract -run %s -update\n%s", t.Name(), diff)
	}
}

// distractorGaps lists what looks like a figure, is none, and is taken for one.
func distractorGaps(rec record, r *extract.Result) (gaps []gap) {
	for _, m := range rec.Distractors {
		for _, c := range r.Claims {
			if at := c.Citations[0]; m.overlaps(at.Start, at.End) {
				gaps = append(gaps, gap{kind: "distractor", name: m.name(), problem: "taken for a claim"})
				break
			}
		}
	}
	return gaps
}

func timeGaps(rec record, r *extract.Result) (gaps []gap) {
	for _, want := range rec.Times {
		problem := "missed"
		for _, m := range r.Times {
			switch same := m.Start == want.Span.Start && m.End == want.Span.End; {
			case !want.overlaps(m.Start, m.End):
				continue
			case daysOf(m.Period) != want.days:
				problem = "dated otherwise"
			case m.Type.String() != want.Type:
				problem = "other type"
			case !same:
				problem = "other span"
			default:
				problem = ""
			}
			if problem == "" {
				break
			}
		}
		if problem != "" && !want.Optional {
			gaps = append(gaps, gap{kind: "time", name: want.name(), problem: problem})
		}
	}
	return gaps
}

func claimGaps(rec record, r *extract.Result) (gaps []gap) {
	for _, want := range rec.Claims {
		problem := "missed"
		for _, c := range r.Claims {
			at := c.Citations[0]
			switch {
			case !want.overlaps(at.Start, at.End):
				continue
			case !sameFigure(c.Quantity, want.Value, want.High, want.Unit):
				problem = "other figure"
			case c.Quantity.Bound().String() != want.Bound:
				problem = "other bound"
			case at.Start != want.Span.Start || at.End != want.Span.End:
				problem = "other span"
			default:
				problem = ""
			}
			if problem == "" {
				break
			}
		}
		if problem != "" && !want.Optional {
			gaps = append(gaps, gap{kind: "claim", name: want.name(), problem: problem})
		}
	}
	return gaps
}

// sameFigure compares a quantity with the figure of a record. People are
// counted as things are; a vague word has no figure of its own.
func sameFigure(q stats.Quantity, value, high, unit string) bool {
	symbol := q.Unit.Symbol()
	if people := map[string]string{"person": "count", "": "count"}; people[symbol] != "" {
		symbol = people[symbol]
	}
	if unit == "person" {
		unit = "count"
	}
	if symbol != unit {
		return false
	}
	if q.Bound() == stats.BoundVague {
		return true
	}
	low, top := q.Stated.Value, decimal.Decimal{}
	if q.Range {
		top = q.Upper.Value
		if top.LessThan(low) {
			low, top = top, low
		}
	}
	return near(low, value) && (high == "" && !q.Range || high != "" && near(top, high))
}

// near compares with a tolerance of a thousandth: records write a third as
// 0.3333.
func near(d decimal.Decimal, s string) bool {
	w, err := decimal.NewFromString(s)
	return err == nil && d.Sub(w).Abs().LessThan(decimal.New(1, -3))
}

func eventGaps(rec record, r *extract.Result) (gaps []gap) {
	for _, want := range rec.Events {
		problem := "missed"
		for _, e := range r.Events {
			at := e.Citations[0]
			switch got := daysOf(e.When); {
			case !want.Trigger.overlaps(at.Start, at.End):
				continue
			case got != want.days && !slices.Contains(want.Also, got):
				problem = "dated otherwise"
			default:
				problem = ""
			}
			if problem == "" {
				break
			}
		}
		if problem != "" && !want.Optional {
			gaps = append(gaps, gap{kind: "event", name: want.Trigger.name(), problem: problem})
		}
	}
	return gaps
}

const gapsHead = "# What the records of the documents have and the library does not find as it stands there:\n" +
	"# document, kind, surface and occurrence, problem, cause. Written by go test ./extract -run %s -update,\n" +
	"# which keeps the causes.\n"

// readGaps reads the list: the gaps without their causes, and the causes.
func readGaps(t *testing.T, gapsFile string) (gaps []string, causes map[string]string) {
	b, err := os.ReadFile(gapsFile)
	if err != nil && !*update {
		t.Fatal(err)
	}
	causes = map[string]string{}
	for line := range strings.Lines(string(b)) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		i := strings.LastIndexByte(line, '\t')
		if i < 0 {
			t.Fatalf("%s: no cause in %q", gapsFile, line)
		}
		gaps = append(gaps, line[:i])
		causes[line[:i]] = line[i+1:]
	}
	return gaps, causes
}

func writeGaps(t *testing.T, gapsFile string, gaps []string, causes map[string]string) {
	var b strings.Builder
	fmt.Fprintf(&b, gapsHead, t.Name())
	for _, g := range gaps {
		cause := causes[g]
		if cause == "" {
			cause = "not yet looked into"
		}
		b.WriteString(g + "\t" + cause + "\n")
	}
	if err := os.WriteFile(gapsFile, []byte(b.String()), 0o666); err != nil {
		t.Fatal(err)
	}
}
