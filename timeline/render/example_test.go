package render_test

import (
	"fmt"
	"os"

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
