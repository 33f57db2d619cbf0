package temporal

import (
	"testing"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/numeral"
	"github.com/almanac-go/almanac/internal/token"
)

// TestRuleWords: a rule that begins with words of a list reads nothing at other
// words of time, so that it need not be tried there.
func TestRuleWords(t *testing.T) {
	for _, corpus := range [][]meaning{calendarCorpus, yearCorpus, relativeCorpus, clockCorpus, durationCorpus, setCorpus, partCorpus, historyCorpus, requestCorpus} {
		for _, c := range corpus {
			for _, say := range c.say {
				x := new(token.Text)
				x.Scan(english.Load(), "They met "+say+".")
				f := finder{x: x, nums: numeral.Find(x, nil)}
				for _, key := range x.Keys {
					i := int(key)
					if !f.is(i, english.TimeWord) {
						continue
					}
					for k := range rules {
						m := Mention{First: i}
						if r := &rules[k]; r.words != nil && f.rulesAt(i)&(1<<k) == 0 && r.read(&f, i, &m) && m.Last > i {
							t.Errorf("%q: the rule %s reads %q, but is not tried at its word", say, r.name, x.Bytes(m.First, m.Last))
						}
					}
				}
			}
		}
	}
}
