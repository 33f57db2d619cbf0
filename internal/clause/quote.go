package clause

import (
	"sort"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/token"
)

// quotation is a run of tokens between quotation marks, the marks included.
type quotation struct{ first, last int }

// quotes are the quotations of a text in order.
type quotes struct{ list []quotation }

// longestQuote is the number of tokens after which a mark that was never
// closed is taken for a stray one.
const longestQuote = 1200

// find finds the quotations of x. A paragraph that begins with an opening mark
// goes on with a quotation that the paragraph before left open.
func (q *quotes) find(x *token.Text) {
	q.list = q.list[:0]
	open := -1
	tokens := x.Tokens[:x.Len()]
	for i := 0; ; i++ {
		for open < 0 && i < len(tokens) && (tokens[i].Word < english.Quote || tokens[i].Word > english.CloseQuote) {
			i++ // nearly all tokens
		}
		if i >= len(tokens) {
			break
		}
		t := &tokens[i]
		if open >= 0 && t.Has(token.NewPara) && t.Word != english.OpenQuote && t.Word != english.Quote {
			q.list = append(q.list, quotation{open, i})
			open = -1
		}
		switch t.Word {
		case english.OpenQuote:
			if open >= 0 {
				q.list = append(q.list, quotation{open, i})
			}
			open = i
		case english.CloseQuote:
			if open >= 0 {
				q.list = append(q.list, quotation{open, i + 1})
			}
			open = -1
		case english.Quote:
			starts := t.Has(token.Space|token.NewLine) && !x.At(i+1).Has(token.Space)
			if open >= 0 && !(starts && t.Has(token.NewPara)) {
				q.list = append(q.list, quotation{open, i + 1})
				open = -1
			} else {
				if open >= 0 {
					q.list = append(q.list, quotation{open, i})
				}
				open = i
			}
		}
		if open >= 0 && i-open > longestQuote {
			open = -1
		}
	}
	if open >= 0 {
		q.list = append(q.list, quotation{open, x.Len()})
	}
}

// at returns the index of the quotation that holds token i, -1 for none.
func (q *quotes) at(i int) int {
	k := sort.Search(len(q.list), func(k int) bool { return q.list[k].last > i })
	if k < len(q.list) && q.list[k].first <= i {
		return k
	}
	return -1
}
