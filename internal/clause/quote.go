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
	open, line := -1, 0
	for _, k := range x.Quotes {
		i := int(k)
		t := &x.Tokens[i]
		open, line = q.paragraphs(x, open, line, i)
		if t.Has(token.NewPara) && t.Word == english.CloseQuote {
			open = q.close(open, i)
		}
		switch t.Word {
		case english.OpenQuote:
			q.close(open, i)
			open = i
		case english.CloseQuote:
			open = q.close(open, i+1)
		case english.Quote:
			starts := t.Has(token.Space|token.NewLine) && !x.At(i+1).Has(token.Space)
			if open >= 0 && !(starts && t.Has(token.NewPara)) {
				open = q.close(open, i+1)
			} else {
				q.close(open, i)
				open = i
			}
		}
	}
	open, _ = q.paragraphs(x, open, line, x.Len())
	q.close(open, x.Len())
}

// close ends the quotation that token open opens, if there is one, and that is
// not too long, before token last. It returns the mark that is open then: none.
func (q *quotes) close(open, last int) int {
	if open >= 0 && last-open <= longestQuote+2 {
		q.list = append(q.list, quotation{open, last})
	}
	return -1
}

// paragraphs closes the quotation that token open opens where a paragraph
// begins without a mark of its own before token end. It returns the mark that is
// still open, and the first line that it did not look at.
func (q *quotes) paragraphs(x *token.Text, open, line, end int) (int, int) {
	for ; line < len(x.Lines) && x.Lines[line].First < end; line++ {
		if l := &x.Lines[line]; open >= 0 && l.Para && l.First > open {
			open = q.close(open, l.First)
		}
	}
	return open, line
}

// at returns the index of the quotation that holds token i, -1 for none.
func (q *quotes) at(i int) int {
	k := sort.Search(len(q.list), func(k int) bool { return q.list[k].last > i })
	if k < len(q.list) && q.list[k].first <= i {
		return k
	}
	return -1
}
