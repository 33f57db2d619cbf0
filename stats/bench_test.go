package stats

import (
	"encoding/json"
	"testing"
)

func BenchmarkParseUnit(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ParseUnit("square mile"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkIn(b *testing.B) {
	q, kg := say("16", HedgeAlmost, "ston"), MustUnit("kg")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := q.In(kg); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCompare(b *testing.B) {
	x, y := about(say("16", HedgeAlmost, "ton")), about(say("15705", HedgeMoreThan, "kg"))
	b.ReportAllocs()
	for b.Loop() {
		if Compare(x, y, News()).Outcome != Consistent {
			b.Fatal("not consistent")
		}
	}
}

func BenchmarkQuantityJSON(b *testing.B) {
	q := say("16", HedgeAlmost, "ton")
	b.ReportAllocs()
	for b.Loop() {
		data, err := json.Marshal(q)
		if err != nil {
			b.Fatal(err)
		}
		if err := json.Unmarshal(data, &q); err != nil {
			b.Fatal(err)
		}
	}
}
