// Package score holds results against annotated documents, with the measures
// of those who made the public test sets.
//
// Time expressions are scored as in TempEval-3: expressions pair one to one
// where their spans overlap, from left to right; strict counts the pairs of
// equal spans, relaxed all pairs, type and value the pairs whose attribute is
// right, each against all expressions of the system and of the gold.
//
// Quantities without offsets are scored as CQE's makers define it, as a bag a
// sentence; quantities with offsets like time expressions.
package score

// Rate is a count of right answers against those given and those wanted.
type Rate struct {
	Right, System, Gold int
}

// Precision is the share of the given answers that is right, in percent.
func (r Rate) Precision() float64 { return share(r.Right, r.System) }

// Recall is the share of the wanted answers that was given, in percent.
func (r Rate) Recall() float64 { return share(r.Right, r.Gold) }

// F1 is the harmonic mean of precision and recall.
func (r Rate) F1() float64 {
	p, q := r.Precision(), r.Recall()
	if p+q == 0 {
		return 0
	}
	return 2 * p * q / (p + q)
}

func share(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return 100 * float64(n) / float64(of)
}

// Span is a run of bytes, half open.
type Span struct {
	Start, End int
}

// pairs pairs the spans of gold and system that overlap, one to one, as
// TempEval-3's normalizer does: from left to right, each span with the last
// one of the other side that began before it and is still free.
func pairs(gold, system []Span) [][2]int {
	type edge struct{ at, side, index int }
	var edges []edge
	i, j := 0, 0
	for i < len(gold) || j < len(system) {
		if j >= len(system) || i < len(gold) && gold[i].Start <= system[j].Start {
			edges = append(edges, edge{gold[i].Start, 0, i})
			i++
		} else {
			edges = append(edges, edge{system[j].Start, 1, j})
			j++
		}
	}
	sides := [2][]Span{gold, system}
	current := [2]int{-1, -1}
	used := [2]map[int]bool{{}, {}}
	var out [][2]int
	for _, e := range edges {
		current[e.side] = e.index
		o := 1 - e.side
		k := current[o]
		if k < 0 || used[o][k] || sides[o][k].End <= e.at {
			continue
		}
		used[o][k], used[e.side][e.index] = true, true
		p := [2]int{e.index, k}
		if e.side == 1 {
			p = [2]int{k, e.index}
		}
		out = append(out, p)
	}
	return out
}
