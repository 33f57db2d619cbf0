package render_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/almanac-go/almanac/timeline"
	"github.com/almanac-go/almanac/timeline/render"
)

func summit() *timeline.Timeline {
	first, _ := timeline.NewDay(2018, 6, 5)
	return timeline.New([]timeline.Event{{
		Title:       "Summit opened in Panama City",
		When:        timeline.Between(first, first.AddDays(4)),
		Attribution: timeline.Attribution{Speaker: "Ana Ruiz"},
		Citations:   []timeline.Citation{{Source: "report", Line: 12}},
	}, {
		Title:  "Bridge is to be finished",
		When:   timeline.Of(timeline.NewYear(2030)).With(timeline.ModOnOrBefore),
		Status: timeline.StatusPlanned,
	}})
}

func ExampleText() {
	if err := render.Text(os.Stdout, summit().All(), 80); err != nil {
		fmt.Println(err)
	}
	// Output:
	// DATE          STATUS   HEADLINE                      SPEAKER   DOCUMENT
	// 5–9 Jun 2018  actual   Summit opened in Panama City  Ana Ruiz  report:12
	// by 2030       planned  Bridge is to be finished
}

func ExampleMarkdown() {
	if err := render.Markdown(os.Stdout, summit().All()); err != nil {
		fmt.Println(err)
	}
	// Output:
	// | date | status | headline | speaker | document |
	// | --- | --- | --- | --- | --- |
	// | 5–9 Jun 2018 | actual | Summit opened in Panama City | Ana Ruiz | report:12 |
	// | by 2030 | planned | Bridge is to be finished |  |  |
}

func ExampleJSON() {
	first, _ := timeline.NewMonth(2018, 6)
	tl := timeline.New([]timeline.Event{{Title: "Summit opened", When: timeline.Of(first)}})
	if err := render.JSON(os.Stdout, tl.All()); err != nil {
		fmt.Println(err)
	}
	// Output:
	// [
	//   {
	//     "title": "Summit opened",
	//     "when": "2018-06",
	//     "status": "actual"
	//   }
	// ]
}

func ExampleWhen() {
	for _, s := range []string{"2018-06-05/2018-06-09", "2017-10", "2016-05/..", "1984~", "2017 START", "-04XX"} {
		p, err := timeline.ParsePeriod(s)
		fmt.Println(render.When(p), err)
	}
	// Output:
	// 5–9 Jun 2018 <nil>
	// Oct 2017 <nil>
	// since May 2016 <nil>
	// c. 1984 <nil>
	// early 2017 <nil>
	// 5th century BC <nil>
}

func ExampleTable() {
	t := render.Table{
		Header: []string{"figure", "of"},
		Rows:   [][]string{{"almost 16 t", "paper"}, {"70", "experts\x1b[31m"}},
	}
	if err := t.WriteText(os.Stdout, 80); err != nil {
		fmt.Println(err)
	}
	// Output:
	// FIGURE       OF
	// almost 16 t  paper
	// 70           experts␛[31m
}

func ExampleClean() {
	fmt.Println(render.Clean("two\r\n lines and\x1b[31m red"))
	// Output: two lines and␛[31m red
}

func ExampleMermaid() {
	if err := render.Mermaid(os.Stdout, summit().All(), "What happened when"); err != nil {
		fmt.Println(err)
	}
	// Output:
	// timeline
	//     title What happened when
	//     section 2018
	//         5–9 Jun 2018 : Summit opened in Panama City
	//     section 2030
	//         by 2030 : Bridge is to be finished
}

func ExampleTimelineJS() {
	day, _ := timeline.NewDay(2018, 6, 5)
	tl := timeline.New([]timeline.Event{{Title: "Summit <opened>", When: timeline.Of(day)}})
	if err := render.TimelineJS(os.Stdout, tl.All(), ""); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {
	//   "scale": "human",
	//   "events": [
	//     {
	//       "start_date": {
	//         "year": 2018,
	//         "month": 6,
	//         "day": 5
	//       },
	//       "display_date": "5 Jun 2018",
	//       "text": {
	//         "headline": "Summit \u0026lt;opened\u0026gt;"
	//       }
	//     }
	//   ]
	// }
}

func ExampleICalendar() {
	var b bytes.Buffer
	changed := time.Date(2018, 7, 16, 12, 0, 0, 0, time.UTC)
	if err := render.ICalendar(&b, summit().All(), "What happened when", changed); err != nil {
		fmt.Println(err)
	}
	for line := range strings.SplitSeq(b.String(), "\r\n") {
		if strings.HasPrefix(line, "DT") || strings.HasPrefix(line, "SUMMARY") || strings.HasPrefix(line, "STATUS") {
			fmt.Println(line)
		}
	}
	// Output:
	// DTSTART;VALUE=DATE:20180605
	// DTEND;VALUE=DATE:20180610
	// SUMMARY:Summit opened in Panama City
	// STATUS:CONFIRMED
	// DTSTAMP:20180716T120000Z
	// DTSTART;VALUE=DATE:20300101
	// DTEND;VALUE=DATE:20310101
	// SUMMARY:Bridge is to be finished
	// STATUS:TENTATIVE
	// DTSTAMP:20180716T120000Z
}

// Text of a document that a spreadsheet would take for a formula is written after an apostrophe.
func ExampleCSV() {
	day, _ := timeline.NewDay(2018, 6, 5)
	tl := timeline.New([]timeline.Event{{Title: "=cmd()", When: timeline.Of(day)}})
	if err := render.CSV(os.Stdout, tl.All()); err != nil {
		fmt.Println(err)
	}
	// Output:
	// id,when,first_day,last_day,date,grain,status,basis,headline,trigger,actor,place,speaker,role,document,line,start,end,surface,sentence,citations,note
	// ,2018-06-05,2018-06-05,2018-06-05,5 Jun 2018,day,actual,none,'=cmd(),,,,,,,,,,,,0,
}

// A picture of the events; here only what is written in it is shown.
func ExampleSVG() {
	var b bytes.Buffer
	if err := render.SVG(&b, summit().All(), render.SVGOptions{Title: "What happened when"}); err != nil {
		fmt.Println(err)
	}
	for line := range strings.Lines(b.String()) {
		if _, text, ok := strings.Cut(line, `<tspan class="t">`); ok {
			title, _, _ := strings.Cut(text, "<")
			fmt.Println(title)
		}
	}
	// Output:
	// Summit opened in Panama City
	// Bridge is to be finished (planned)
}

func ExampleSchema() {
	var s struct{ Title, Type string }
	err := json.Unmarshal(render.Schema(), &s)
	fmt.Println(s.Title, s.Type, err)
	// Output: Events array <nil>
}
