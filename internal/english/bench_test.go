package english

import "testing"

// BenchmarkLoad is what the first document of a program pays.
func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		n := newBuilder()
		n.builtin()
	}
}
