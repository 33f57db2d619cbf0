package extract_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/seeds"
)

// copies yields n documents, the samples again and again, and counts them.
func copies(n int, yielded *int) iter.Seq[extract.Document] {
	docs := seeds.Documents()
	return func(yield func(extract.Document) bool) {
		for i := range n {
			d := docs[i%len(docs)].Document
			d.ID = fmt.Sprintf("%s/%d", d.ID, i)
			if yielded != nil {
				*yielded++
			}
			if !yield(d) {
				return
			}
		}
	}
}

func TestAllKeepsOrder(t *testing.T) {
	var x extract.Extractor
	var want []*extract.Result
	for d := range copies(12, nil) {
		want = append(want, x.Extract(d))
	}
	for _, workers := range []int{-1, 0, 1, 2, 7} {
		var got []*extract.Result
		for r, err := range x.All(t.Context(), copies(12, nil), workers) {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, r)
		}
		if diff := cmp.Diff(want, got, same); diff != "" {
			t.Errorf("%d workers give other results (-one by one +all):\n%s", workers, diff)
		}
	}
}

func TestAllLeftEarly(t *testing.T) {
	var x extract.Extractor
	yielded, seen := 0, 0
	for range x.All(t.Context(), copies(1000, &yielded), 2) {
		if seen++; seen == 3 {
			break
		}
	}
	// Three were taken; two are being read, four wait in order, one is held by
	// the loop over the documents.
	if yielded > 3+2*3+1 {
		t.Errorf("%d documents taken for 3 results: memory is not bounded", yielded)
	}
}

func TestAllCancelled(t *testing.T) {
	var x extract.Extractor
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	endless := func(yield func(extract.Document) bool) {
		for yield(extract.Document{Text: "It rained in May 2018."}) {
		}
	}
	var errs []error
	n := 0
	for r, err := range x.All(ctx, endless, 2) {
		if n++; n == 5 {
			cancel()
		}
		if err != nil {
			errs = append(errs, err)
			if r != nil {
				t.Error("a result beside the error")
			}
		}
	}
	if !slices.EqualFunc(errs, []error{context.Canceled}, errors.Is) {
		t.Errorf("errors %v, want one context.Canceled", errs)
	}
}

// TestAllCancelledWhileWaiting: documents that never come do not hold a
// cancelled loop.
func TestAllCancelledWhileWaiting(t *testing.T) {
	var x extract.Extractor
	ctx, cancel := context.WithCancel(t.Context())
	never := make(chan struct{})
	defer close(never)
	waiting := func(yield func(extract.Document) bool) {
		cancel()
		<-never
	}
	for _, err := range x.All(ctx, waiting, 1) {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("error %v", err)
		}
	}
}
