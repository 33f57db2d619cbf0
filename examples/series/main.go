// Series prints what documents say of one thing over time, by year, quarter or
// month: a table with a small bar chart, with holes and conflicts marked.
//
//	series -of cocaine
//	series -of revenue -by quarter -format csv report*.txt
//
// Without a file it reads the four sample documents.
package main

import (
	"encoding/json"
	"errors"
	"os"
	"slices"
	"strings"

	"github.com/almanac-go/almanac/examples/internal/cli"
	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/stats"
	"github.com/almanac-go/almanac/timeline"
	"github.com/almanac-go/almanac/timeline/render"
)

func main() { os.Exit(run(os.Args[1:])) }

// grains are the words of -by.
var grains = map[string]timeline.Grain{
	"year": timeline.GrainYear, "half": timeline.GrainHalf, "quarter": timeline.GrainQuarter, "month": timeline.GrainMonth,
}

func run(args []string) int {
	p := cli.New("series", "Prints what documents say of one thing over time.\n"+
		"Documents are plain text files or JSON Lines with \"id\" and \"text\"; - is standard input.\n"+
		"Without a file these are the four sample documents.")
	of := p.Flags.String("of", "", "`what` to look for: cocaine, revenue, \"people displaced\"; everything where empty")
	where := p.Flags.String("in", "", "only this `place`")
	by := p.Choice("by", "`unit` of time", "year", "half", "quarter", "month")
	format := p.Choice("format", "`form` of the output", "text", "csv", "json")
	policy := p.Choice("policy", "how `strictly` figures are read", "news", "strict", "lenient")
	published := p.Date("published", "`date` of the documents that do not state one")
	width := p.Flags.Int("width", render.DefaultWidth, "`columns` of the terminal, 60 or more")
	if status, ok := p.Parse(args); !ok {
		return status
	}
	wanted := extract.Terms(*of)
	if *of != "" && len(wanted) == 0 {
		return p.Refuse(errors.New("-of " + *of + " names nothing that is counted or measured"))
	}
	documents := 0
	var claims []stats.Claim
	for r := range p.Results(*published) {
		documents++
		for _, c := range r.Claims {
			if speaksOf(&c, wanted) && isIn(&c, *where) {
				claims = append(claims, c)
			}
		}
	}
	if documents == 0 && p.Status() != cli.StatusOK {
		return p.Status()
	}
	widths := map[string]stats.Policy{"news": stats.News(), "strict": stats.Strict(), "lenient": stats.Lenient()}[*policy]
	all, err := stats.NewSeries(claims, grains[*by], widths)
	if err == nil {
		switch *format {
		case "csv":
			err = stats.WriteCSV(p.Stdout, all)
		case "json":
			out := json.NewEncoder(p.Stdout)
			out.SetIndent("", "  ")
			err = out.Encode(append([]stats.Series{}, all...))
		default:
			w := writer{out: p.Stdout, width: max(*width, render.MinWidth), of: *of}
			err = w.write(all, documents)
		}
	}
	if err != nil {
		p.Complain(err)
	}
	return p.Status()
}

// speaksOf reports whether a claim is of all that is wanted, or of what is
// narrower.
func speaksOf(c *stats.Claim, wanted []string) bool {
	for _, t := range wanted {
		if !slices.Contains(c.Concept, t) && !slices.Contains(c.Broader, t) {
			return false
		}
	}
	return true
}

// isIn reports whether a claim is of a place or of one in it.
func isIn(c *stats.Claim, place string) bool {
	return place == "" || strings.HasSuffix(strings.ToLower(c.Place), strings.ToLower(place))
}
