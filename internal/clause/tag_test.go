package clause

import (
	"strings"
	"testing"

	"github.com/almanac-go/almanac/internal/english"
	"github.com/almanac-go/almanac/internal/temporal"
)

// tagNames are the names of the parts of speech in tests.
var tagNames = [...]string{"-", "det", "poss", "num", "adj", "noun", "name", "time", "pron", "adv", "prep", "to", "not", "aux", "verb", "base", "part", "ger", "conj", "sub", "rel"}

// parsed returns the linker with the first sentence of text parsed.
func parsed(text string) (*Linker, *doc) {
	d := read(text)
	l := new(Linker)
	l.begin(&d.x, d.times, d.res, d.ref)
	l.coverFigures(d.qs)
	l.parse(0)
	return l, d
}

// TestTags holds the part of speech of words that have several. The word is
// the one marked with a star.
func TestTags(t *testing.T) {
	tests := []struct{ reason, text, want string }{
		{"a verb after its subject", "The ministry *reports a loss.", "verb"},
		{"a noun after a determiner", "The *reports were late.", "noun"},
		{"a noun before its verb", "Museum *shares rose.", "noun"},
		{"a participle before a finite verb", "The rules *adopted in March apply.", "part"},
		{"a past tense with an object", "The council *adopted the rules.", "verb"},
		{"a participle that a later verb shows to be one", "A study *published in April found that few cared.", "part"},
		{"the later verb", "A study published in April *found that few cared.", "verb"},
		{"an agent makes a participle", "The ships *seized by customs sank.", "part"},
		{"an amount after by does not", "Prices *rose by five dollars.", "verb"},
		{"a participle after have", "They have *left.", "part"},
		{"an infinitive after to", "They plan to *close it.", "base"},
		{"to before a noun", "They went *to town.", "prep"},
		{"to before a verb", "They want *to leave.", "to"},
		{"that of a relative clause", "The ship *that sank was old.", "rel"},
		{"that after a verb of saying", "They said *that it sank.", "sub"},
		{"that after the hearer", "They told the council *that it sank.", "sub"},
		{"that before a noun", "At *that port they stopped.", "det"},
		{"a possessive", "The town*'s port is old.", "poss"},
		{"a contracted is", "It*'s old.", "aux"},
		{"after before a clause", "They left *after the king died.", "sub"},
		{"after before a noun", "They left *after the war.", "prep"},
		{"a capital inside a sentence", "They met *Baker there.", "name"},
		{"a letter of a name", "They began Phase *I in spring.", "name"},
		{"a pronoun", "Then *I left.", "pron"},
		{"a country written as a pronoun", "They left the *US for good.", "name"},
		{"a compound before a noun", "A state-*owned firm paid.", "adj"},
		{"a compound verb", "The town co-*hosted the games.", "verb"},
		{"no. is no determiner", "They cite *no. 5 of the list.", "noun"},
		{"a gerund that modifies a subject", "*Operating costs fell.", "adj"},
		{"a gerund that is a subject", "In May *dredging began.", "noun"},
		{"a particle after its verb", "They set *aside $15 million.", "adv"},
		{"a verb before a pronoun", "The lorries of the county *use it.", "verb"},
		{"a noun or a verb in third person", "The firm *plans to hire welders.", "verb"},
		{"the main verb after a subordinate clause", "Before the war ended, the soldiers *closed the bridge.", "verb"},
		{"the main verb after a relative clause", "The group, which runs ships, *handled the cargo.", "verb"},
	}
	for _, tc := range tests {
		at := strings.IndexByte(tc.text, '*')
		text := tc.text[:at] + tc.text[at+1:]
		l, d := parsed(text)
		got := ""
		for k := range d.x.Len() {
			if int(d.x.At(k).Start) == at {
				got = tagNames[l.tags[k]]
			}
		}
		if got != tc.want {
			t.Errorf("%s: %q is tagged %s, want %s", tc.reason, tc.text, got, tc.want)
		}
	}
}

// TestVerbs holds tense, voice and subject of the verb groups of a sentence.
func TestVerbs(t *testing.T) {
	tests := []struct {
		reason, text string
		want         []string // subject: verb tense
	}{
		{"a simple sentence", "The navy seized the ship.", []string{"The navy: seized past"}},
		{"perfect and passive", "The ship has been seized.", []string{"The ship: seized present perfect passive"}},
		{"future, with an adverb inside", "The ship will soon be sold.", []string{"The ship: sold future passive"}},
		{"a negation", "The navy did not seize it.", []string{"The navy: seize past not"}},
		{"a subject shared by coordination", "The navy seized the ship and sank it.", []string{"The navy: seized past", "The navy: sank past"}},
		{"auxiliaries shared by coordination", "The ship was seized and burned.", []string{"The ship: seized past passive", "The ship: burned past passive"}},
		{"a relative clause between subject and verb", "Ruiz, who led the navy, resigned.", []string{"Ruiz: led past relative", "Ruiz: resigned past"}},
		{"an apposition", "Ruiz, the head of the navy, resigned.", []string{"Ruiz: resigned past"}},
		{"what is said goes on after who said it", "The navy, Ruiz said, has three ships.", []string{"Ruiz: said past", "The navy: has present"}},
		{"an infinitive takes the subject of its verb", "The navy wants to sell it.", []string{"The navy: wants present", "The navy: sell infinitive"}},
		{"or its object", "The navy asked the firm to sell it.", []string{"The navy: asked past", "the firm: sell infinitive"}},
		{"a bracket is no subject", "The navy (formed by volunteers) sank it.", []string{": formed participle passive", "The navy: sank past"}},
	}
	tenses := [...]string{"present", "past", "future", "infinitive", "participle", "gerund"}
	for _, tc := range tests {
		l, d := parsed(tc.text)
		var got []string
		for i := range l.phrases {
			p := &l.phrases[i]
			if p.kind != phraseVerb {
				continue
			}
			v, s := &p.verb, ""
			if v.subject >= 0 && v.tense != participle {
				s = d.x.Bytes(l.phrases[v.subject].inner, l.phrases[v.subject].last)
			}
			s += ": " + d.x.Surface(p.head) + " " + tenses[v.tense]
			for _, f := range []struct {
				set  bool
				name string
			}{{v.perfect, " perfect"}, {v.passive, " passive"}, {v.negated, " not"}, {v.relative, " relative"}} {
				if f.set {
					s += f.name
				}
			}
			got = append(got, s)
		}
		if strings.Join(got, "; ") != strings.Join(tc.want, "; ") {
			t.Errorf("%s: %q has %q, want %q", tc.reason, tc.text, got, tc.want)
		}
	}
}

// TestPlaces holds where a sentence says that something happens.
func TestPlaces(t *testing.T) {
	tests := []struct{ reason, text, want string }{
		{"a town", "They seized 40 trucks in Lima.", "Lima"},
		{"a town with its country", "They seized 40 trucks in Lima, Peru.", "Lima, Peru"},
		{"before the subject", "In Lima they seized 40 trucks.", "Lima"},
		{"the sentence before", "In Lima the police acted. They seized 40 trucks.", "Lima"},
		{"the country of the actor", "Peruvian police seized 40 trucks.", "Peru"},
		{"in a relative clause about somebody else", "Ruiz, who was born in Lima, sold 40 trucks.", ""},
		{"in a phrase about the cause", "They sold 40 trucks, hurt by weak demand in Peru.", ""},
		{"a part of a name", "The Lima-based firm sold 40 trucks.", ""},
		{"a year is no place", "They sold 40 trucks in 2016.", ""},
		{"a thing is no place", "They sold 40 trucks in secret.", ""},
	}
	for _, tc := range tests {
		claims := read(tc.text).link().Claims
		if len(claims) != 1 || claims[0].Place != tc.want {
			t.Errorf("%s: %q has %+v, want %q", tc.reason, tc.text, claims, tc.want)
		}
	}
}

// TestEmpty holds that nothing makes nothing.
func TestEmpty(t *testing.T) {
	var l Linker
	d := read("")
	links := l.Link(&d.x, nil, nil, temporal.Reference{}, nil)
	if links.Events != nil || links.Claims != nil || len(links.Concepts) != 0 {
		t.Errorf("links of the empty text: %+v", links)
	}
	if english.Load().Len() == 0 {
		t.Error("no lexicon")
	}
}
