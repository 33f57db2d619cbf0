package extract

import (
	"github.com/almanac-go/almanac/internal/measure"
	"github.com/almanac-go/almanac/internal/temporal"
)

// settle decides who wins where a time and a figure overlap; no other place
// does. Both lists are in text order and without overlaps of their own.
//
//   - A length of time is a time and a quantity: "three years", "a
//     15-year-old". Both stay.
//   - Where one holds the other and more, the longer reading explains more:
//     the figure of "10 man-hours" goes before the time "hours", the date
//     "2 May 2018" before the figure 2.
//   - Of the same words the time is meant: "2019", "the second".
func (w *work) settle() {
	w.kept = w.kept[:0]
	for i := range w.quantities {
		w.kept = append(w.kept, int32(i))
	}
	times, q := w.mentions[:0], 0
	for _, t := range w.mentions {
		for q < len(w.quantities) && w.quantities[q].Last <= t.First {
			q++
		}
		if w.beaten(&t, q) {
			continue
		}
		for k := q; k < len(w.quantities) && w.quantities[k].First < t.Last; k++ {
			if !isLength(&w.quantities[k], &t) {
				w.kept[k] = -1
			}
		}
		times = append(times, t)
	}
	w.mentions = times
	w.dropQuantities()
}

// beaten reports whether a figure, of those from q on, leaves nothing of t.
func (w *work) beaten(t *temporal.Mention, q int) bool {
	for ; q < len(w.quantities) && w.quantities[q].First < t.Last; q++ {
		if w.kept[q] >= 0 && beats(&w.quantities[q], t) {
			return true
		}
	}
	return false
}

// dropQuantities takes out those that kept marks with -1 and renumbers what
// refers to the others.
func (w *work) dropQuantities() {
	n := 0
	for i := range w.quantities {
		if w.kept[i] >= 0 {
			w.kept[i] = int32(n)
			w.quantities[n] = w.quantities[i]
			n++
		}
	}
	if n == len(w.quantities) {
		return
	}
	w.quantities = w.quantities[:n]
	for i := range w.quantities {
		m := &w.quantities[i]
		m.Old, m.New = w.renumbered(m.Old), w.renumbered(m.New)
	}
}

func (w *work) renumbered(i int) int {
	if i < 0 {
		return i
	}
	return int(w.kept[i])
}

// isLength reports whether a figure and a time that overlap are both meant:
// the one is the length that the other tells.
func isLength(q *measure.Mention, t *temporal.Mention) bool {
	if q.Kind != measure.Duration && q.Kind != measure.Age {
		return false
	}
	// "three years ago" is a date and holds a length.
	return t.Type != temporal.Date && t.Type != temporal.Time || t.First <= q.First && q.Last <= t.Last && q.Last-q.First < t.Last-t.First
}

// beats reports whether a figure that overlaps a time leaves none of it: it
// holds all of the time's words and more, and is no length of time.
func beats(q *measure.Mention, t *temporal.Mention) bool {
	return !isLength(q, t) && q.First <= t.First && t.Last <= q.Last && q.Last-q.First > t.Last-t.First
}
