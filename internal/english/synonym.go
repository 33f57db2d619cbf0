package english

import (
	"strings"
	"sync"
)

// Canonical words. Two claims speak of the same thing if they name it by the
// same canonical words, so each class of words that reports use for one thing
// has one word that stands for all, and some words have wider ones. The
// classes hold what may be exchanged in a report without changing what a
// figure is of; a thesaurus is much freer than that.

// synonymRow is a class of lemmas and the word that stands for it.
type synonymRow struct{ term, lemmas string }

// acts are what is done. A noun of the class means the same as its verb: so
// many arrests are so many persons arrested.
var acts = []synonymRow{
	{"death", "die kill perish death fatality dead killed slay drown toll"},
	{"injury", "injure wound hurt injury wounded injured"},
	{"displacement", "displace displacement displaced uproot homeless"},
	{"evacuation", "evacuate evacuation evacuee evacuated"},
	{"disappearance", "disappear vanish missing disappearance"},
	{"arrest", "arrest detain apprehend detention detainee arrestee"},
	{"seizure", "seize confiscate intercept impound interdict seizure confiscation interception interdiction haul seized confiscated"},
	{"infection", "infect infection infected"},
	{"hospitalization", "hospitalize hospitalise hospitalization hospitalisation hospitalized hospitalised"},
	{"vaccination", "vaccinate inoculate immunize immunise vaccination inoculation immunization immunisation vaccinated"},
	{"rescue", "rescue rescued"},
	{"sale", "sell sale sales revenue turnover takings"},
	{"purchase", "buy purchase acquire procure acquisition"},
	{"export", "export exportation exported"},
	{"import", "import importation imported"},
	{"shipment", "shipment"},
	{"production", "produce production output manufacture generate generation harvest reap crop extract produced generated"},
	{"throughput", "handle throughput move process handled"},
	{"employment", "employ employment employee staff staffer personnel workforce headcount payroll employed"},
	{"investment", "invest investment"},
	{"expenditure", "spend expenditure outlay spending"},
	{"cost", "cost"},
	{"donation", "donate donation"},
	{"pledge", "pledge promise pledged"},
	{"fine", "fine penalty fined"},
	{"addition", "add create addition creation added created"},
	{"loan", "lend loan borrow borrowing"},
	{"hire", "hire recruit hiring recruitment"},
	{"dismissal", "dismiss sack layoff redundancy dismissal"},
	{"attendance", "attend attendance attendee crowd spectator onlooker"},
	{"participation", "participate participation participant"},
	{"vote", "vote ballot cast"},
	{"victory", "win victory"},
	{"damage", "damage damaged"},
	{"destruction", "destroy destruction wreck raze destroyed wrecked"},
	{"construction", "build construct construction erect"},
	{"deployment", "deploy deployment deployed"},
	{"eradication", "eradicate eradication"},
	{"conviction", "convict conviction convicted"},
	{"birth", "birth born"},
	{"visit", "visit"},
	{"immersion", "submerge inundate inundated submerged"},
	{"deportation", "deport deportation expel deported expulsion"},
}

// synonyms are things and what is said of them.
var synonyms = []synonymRow{
	{"person", "people person individual persons"},
	{"woman", "woman female women lady"},
	{"man", "man male men"},
	{"child", "child kid minor youngster children"},
	{"country", "country nation"},
	{"company", "company firm corporation enterprise"},
	{"worker", "worker labourer laborer"},
	{"resident", "resident inhabitant population"},
	{"soldier", "soldier troop serviceman troops"},
	{"civilian", "civilian noncombatant"},
	{"ship", "ship vessel"},
	{"car", "car automobile"},
	{"plane", "plane aircraft airplane aeroplane"},
	{"narcotic", "narcotic drug"},
	{"illicit", "illicit illegal unlawful"},
	{"weapon", "weapon arm firearm"},
	{"profit", "profit earnings earning"},
	{"home", "home house dwelling"},
	{"expert", "expert specialist"},
	{"migrant", "migrant immigrant"},
	{"voter", "voter elector"},
	{"cargo", "cargo freight"},
	{"container", "container teu box"},
	{"doctor", "doctor physician"},
	{"dose", "dose jab"},
	{"coronavirus", "coronavirus covid covid-19"},
	{"oil", "oil petroleum crude"},
	{"rain", "rain rainfall precipitation"},
	{"game", "game match"},
	{"port", "port harbour harbor seaport"},
	{"school", "school"},
	{"earthquake", "earthquake quake"},
	{"flood", "flood flooding deluge"},
	{"fire", "fire blaze inferno"},
	{"pupil", "pupil schoolchild schoolboy schoolgirl"},
	{"acre", "acreage"},
	{"price", "price"},
	{"wage", "wage pay salary"},
	{"share", "share stake"},
	{"turnout", "turnout"},
	{"forest", "forest woodland"},
	{"prisoner", "prisoner inmate"},
	{"hospital", "hospital"},
	{"barrel", "barrel cask"},
	{"film", "film movie"},
	{"shop", "shop store outlet"},
	{"apartment", "apartment flat"},
	{"jobless", "jobless unemployed"},
	{"unemployment", "unemployment joblessness"},
	{"case", "case"},
	{"fund", "fund funds funding"},
	{"municipality", "municipality town"},
	{"farmer", "farmer grower"},
	{"crewman", "crewman crew sailor seaman mariner seafarer"},
	{"passenger", "passenger"},
}

// synonymPhrases are two words that mean what one of a class means.
var synonymPhrases = []struct{ first, second, term string }{
	{"net", "income", "profit"},
	{"net", "profit", "profit"},
	{"net", "earnings", "profit"},
	{"net", "sales", "sale"},
	{"net", "sale", "sale"},
	{"net", "revenue", "sale"},
	{"total", "revenue", "sale"},
	{"death", "toll", "death"},
	{"crude", "oil", "oil"},
	{"human", "being", "person"},
	{"gross", "income", "income"},
	{"wage", "earner", "worker"},
	{"jobless", "rate", "unemployment"},
	{"unemployment", "rate", "unemployment"},
	{"voter", "turnout", "turnout"},
	{"police", "officer", "policeman"},
	{"school", "child", "pupil"},
	{"job", "cut", "dismissal"},
	{"fire", "worker", "dismissal"},
	{"fire", "employment", "dismissal"},
	{"take", "part", "participation"},
	{"claim", "life", "death"},
	{"lose", "life", "death"},
	{"take", "life", "death"},
	{"cost", "life", "death"},
	{"box", "office", "sale"},
}

// broader gives for each canonical word those that are wider, one step.
var broader = []synonymRow{
	{"narcotic illicit", "cocaine heroin marijuana cannabis opium fentanyl methamphetamine meth amphetamine ecstasy hashish crack opioid"},
	{"grain", "wheat corn maize rice barley rye oats sorghum millet"},
	{"metal", "gold silver copper iron steel aluminium aluminum zinc nickel tin lead lithium cobalt"},
	{"fuel", "petrol gasoline diesel kerosene coal oil gas"},
	{"weapon", "rifle pistol gun missile rocket grenade shotgun revolver handgun"},
	{"ship", "tanker freighter frigate destroyer ferry trawler submarine yacht boat cruiser galleon"},
	{"vehicle", "car truck lorry bus van motorcycle tractor"},
	{"plane", "jet helicopter drone airliner fighter bomber"},
	{"building", "home school hospital church shop apartment hotel factory"},
	{"livestock animal", "cattle cow sheep goat pig horse chicken hen buffalo"},
	{"animal", "dog cat elephant whale fish bird"},
	{"fish", "salmon tuna cod herring mackerel"},
	{"energy", "electricity"},
	{"disease", "coronavirus malaria cholera measles influenza flu dengue tuberculosis ebola polio"},
	{"country", "state"},
	{"worker", "miner teacher nurse driver"},
	{"crime", "murder homicide robbery theft burglary rape kidnapping"},
}

// implied gives for acts what goes without saying: who is arrested is a person
// and a suspect, and so many people killed are so many deaths.
var implied = []synonymRow{
	{"person resident victim citizen individual", "death injury displacement evacuation disappearance rescue infection hospitalization vaccination"},
	{"person suspect resident citizen", "arrest conviction deportation"},
	{"person worker employment job", "employment"},
	{"person employment job", "hire dismissal"},
	{"person voter citizen", "vote"},
	{"person resident visitor", "attendance participation visit"},
}

// stateVerbs say that something is so, not what is done.
const stateVerbs = `be have count number total hold contain include comprise boast measure weigh stand reach record post report register see log
	earn net make show average amount equal remain exceed top hit witness suffer sustain tally command carry supply provide contribute account represent constitute speak tell cite quote mention put`

// ofWhom lists what belongs to somebody though the text may not say to whom:
// a company's revenue.
const ofWhom = `sale profit income loss dividend expenditure cost debt margin order employment ebitda backlog cash guidance`

// lasting lists the acts that leave a state which is counted while it lasts:
// so many have been displaced, and are. Of the others happenings are counted.
const lasting = `displacement disappearance infection hospitalization employment deployment investment loan pledge vaccination`

// idleWords say nothing about what a figure is of, though they are nouns or
// adjectives: "a total of 40 ships" is of ships.
const idleWords = `total number amount sum quantity volume figure level count tally overall combined estimated other more additional further
	about only approximately such various several many few different least most own same new group kind type sort piece unit respective
	inc ltd plc corp llc co group's mr mrs ms so-called also there together altogether alone so far record single confirm confirmed`

// canon is the table of canonical words, ready for look-up.
type canon struct {
	term    map[string]string // of a lemma
	act     map[string]bool   // canonical words that are acts
	wider   map[string][]string
	phrases map[[2]string]string
	idle    map[string]bool
	implied map[string][]string // by act
	state   map[string]bool
	ofWhom  map[string]bool
	lasting map[string]bool
}

var loadCanon = sync.OnceValue(func() *canon {
	c := &canon{term: map[string]string{}, act: map[string]bool{}, wider: map[string][]string{}, phrases: map[[2]string]string{}, idle: map[string]bool{},
		implied: map[string][]string{}, state: map[string]bool{}, ofWhom: map[string]bool{}, lasting: map[string]bool{}}
	for _, table := range [][]synonymRow{acts, synonyms} {
		for _, r := range table {
			for _, w := range fields(r.lemmas) {
				c.term[w] = r.term
			}
		}
	}
	for _, r := range acts {
		c.act[r.term] = true
	}
	for _, r := range broader {
		for _, w := range fields(r.lemmas) {
			c.wider[w] = append(c.wider[w], fields(r.term)...)
		}
	}
	for _, p := range synonymPhrases {
		c.phrases[[2]string{p.first, p.second}] = p.term
	}
	for _, r := range implied {
		for _, act := range fields(r.lemmas) {
			c.implied[act] = append(c.implied[act], fields(r.term)...)
		}
	}
	for _, t := range []struct {
		set   map[string]bool
		words string
	}{{c.idle, idleWords}, {c.state, stateVerbs}, {c.ofWhom, ofWhom}, {c.lasting, lasting}} {
		for _, w := range fields(t.words) {
			t.set[w] = true
		}
	}
	return c
})

// Canonical returns the word that stands for the class of a lemma, the lemma
// itself where it is in no class.
func Canonical(lemma string) string {
	if t, ok := loadCanon().term[lemma]; ok {
		return t
	}
	return lemma
}

// CanonicalPhrase returns the word that stands for two lemmas in a row: profit
// for net income. It is "" where they mean nothing together.
func CanonicalPhrase(first, second string) string {
	if first == "" {
		return ""
	}
	return loadCanon().phrases[[2]string{first, second}]
}

// Implies reports whether an act says that what it is done to is t.
func Implies(act, t string) bool { return contains(loadCanon().implied[act], t) }

// Wider returns the canonical words that are wider than a canonical word,
// also those wider than these; nil if there are none. A noun that denotes
// people is narrower than person, which the lexicon knows and not this table.
func Wider(term string) []string {
	c := loadCanon()
	var all []string
	for queue := c.wider[term]; len(queue) > 0; queue = queue[1:] {
		w := queue[0]
		if w == term || contains(all, w) {
			continue
		}
		all = append(all, w)
		queue = append(queue, c.wider[w]...)
	}
	return all
}

func contains(words []string, w string) bool {
	for _, x := range words {
		if x == w {
			return true
		}
	}
	return false
}

// Stem returns the lemma of a word in any case. Of a word that the lexicon
// does not have it takes off the ending of the plural.
func (x *Lexicon) Stem(word string) string {
	if id := x.Lookup(word); id != 0 {
		return x.Form(x.Lemma(id))
	}
	return x.stem(word)
}

// stem is Stem for a word that the lexicon does not have as it stands. What it
// returns is no part of the word.
func (x *Lexicon) stem(word string) string {
	lower := strings.ToLower(word)
	if lower == word {
		word = strings.Clone(word)
	} else {
		word = lower
		if id := x.Lookup(word); id != 0 {
			return x.Form(x.Lemma(id)) // it has a capital beyond ASCII
		}
	}
	n := len(word)
	switch {
	case n > 4 && strings.HasSuffix(word, "ies"):
		return word[:n-3] + "y"
	case n > 4 && (strings.HasSuffix(word, "ches") || strings.HasSuffix(word, "shes") || strings.HasSuffix(word, "xes") || strings.HasSuffix(word, "sses")):
		return word[:n-2]
	case n > 3 && strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss") && !strings.HasSuffix(word, "us") && !strings.HasSuffix(word, "is"):
		return word[:n-1]
	}
	return word
}
