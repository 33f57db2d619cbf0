package token

import (
	"strings"
	"testing"

	"github.com/almanac-go/almanac/internal/english"
)

const benchText = "Lt. Gen. Ruiz said on Tuesday, July 16, 2018, that almost 16 tons of rice had reached the port’s 11 sheds since May. “It didn’t take long,” he added.\n\n"

func BenchmarkScan(b *testing.B) {
	src := strings.Repeat(benchText, 400)
	lex := english.Load()
	var x Text
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		x.Scan(lex, src)
	}
}
