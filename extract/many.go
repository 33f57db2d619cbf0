package extract

import (
	"context"
	"iter"
	"runtime"
	"sync"
)

// job is a document on its way through All.
type job struct {
	doc    Document
	result *Result
	done   chan struct{} // closed when result is there
}

// All reads many documents in parallel and yields their results in the order
// of the documents. workers is the number of documents read at the same time;
// 0 or less means one for each processor. At most three times as many
// documents are held at once, so that the memory needed does not depend on
// their number.
//
// When ctx ends, the iteration yields a nil result with the context's error
// and stops. That is the only error.
//
// docs is ranged over in a goroutine of its own. If the loop over All is left
// early, that goroutine ends at the next document that docs yields, and All
// waits for it unless ctx has ended. The iterator can be used as often as docs can.
func (x *Extractor) All(ctx context.Context, docs iter.Seq[Document], workers int) iter.Seq2[*Result, error] {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	return func(yield func(*Result, error) bool) {
		stop := make(chan struct{})
		todo := make(chan *job, workers)
		inOrder := make(chan *job, 2*workers)
		var running sync.WaitGroup
		for range workers {
			running.Go(func() {
				for j := range todo {
					j.result = x.Extract(j.doc)
					close(j.done)
				}
			})
		}
		running.Go(func() {
			defer close(todo)
			defer close(inOrder)
			for d := range docs {
				j := &job{doc: d, done: make(chan struct{})}
				for _, queue := range [...]chan<- *job{inOrder, todo} {
					select {
					case queue <- j:
					case <-stop:
						return
					case <-ctx.Done():
						return
					}
				}
			}
		})
		cancelled := drain(ctx, inOrder, yield)
		close(stop)
		if !cancelled {
			running.Wait()
		}
	}
}

// drain yields the results of the jobs in order until there are no more or
// the loop is left. It reports whether ctx ended first.
func drain(ctx context.Context, inOrder <-chan *job, yield func(*Result, error) bool) (cancelled bool) {
	for {
		var j *job
		var more bool
		select {
		case <-ctx.Done():
			yield(nil, ctx.Err())
			return true
		case j, more = <-inOrder:
		}
		if !more {
			if ctx.Err() != nil {
				yield(nil, ctx.Err())
				return true
			}
			return false
		}
		select {
		case <-ctx.Done():
			yield(nil, ctx.Err())
			return true
		case <-j.done:
		}
		if !yield(j.result, nil) {
			return false
		}
	}
}
