package english

import (
	"math/bits"
	"strings"
)

// Words of clauses, reports and claims that rules name.
const (
	Said ID = clauseBase + iota
	Going
	Able
	Likely
	Place_ // of "take place"
	Take
	Median
	Worth
	Compared
	Cost
	Brackets
	Parentheses
	clauseEnd
)

var clauseForms = []string{
	Said - clauseBase: "said", Going - clauseBase: "going", Able - clauseBase: "able", Likely - clauseBase: "likely",
	Place_ - clauseBase: "place", Take - clauseBase: "take", Median - clauseBase: "median", Worth - clauseBase: "worth", Compared - clauseBase: "compared", Cost - clauseBase: "cost",
	Brackets - clauseBase: "brackets", Parentheses - clauseBase: "parentheses",
}

// What a verb says of its complement and of its own happening. They are the
// bits of the value of the verb's lemma as a [Verb].
const (
	Saying      = 1 << iota // attributes what follows to its subject: say, warn
	Planning                // its complement is intended or asked for: plan, agree, demand
	Forecasting             // its complement is foretold: expect, project
	Failing                 // its complement does not happen: fail, refuse, cancel
	Managing                // its complement happens: manage, begin, continue, help
	Upward                  // its subject or object grows: rise, raise
	Downward                // its subject or object shrinks: fall, cut
	Occurring               // its subject is the happening: occur, take place
	Supposing               // its complement is a belief, not a report: think, hope
	Linking                 // joins a subject to what it is: be, become, remain, total
	Gaining                 // its object is what comes in: generate, earn, raise
	Finding                 // tells what was found: find, show
	Performing              // carries out the happening that is its object: conduct, hold
	Scheduling              // its subject is put at a date: plan, schedule, forecast
	Asking                  // says that something is wanted: ask, urge, order
	Addressing              // its plain object is whom it is said to: call, invite
	Rating                  // its subject says how much its object is: put at, value at
)

// verbTraits lists lemmas; the value is the traits.
var verbTraits = []struct {
	traits int32
	lemmas string
}{
	{Saying, `say tell announce report warn claim argue state add note explain declare insist acknowledge admit confirm deny reveal disclose
		stress emphasize emphasise maintain contend assert allege testify concede conclude comment remark reply respond recall observe
		caution complain point predict indicate suggest write quote cite estimate describe joke reiterate tweet post underscore assure
		inform notify brief affirm mention voice opine counter boast lament quip proclaim aver attest read`},
	{Planning, `plan intend aim schedule agree propose seek pledge promise vow prepare commit decide aspire arrange book slate set
		hope want pursue consider mull target earmark budget approve allocate authorize authorise vote endeavor endeavour strive
		undertake resolve offer need wish ask request demand urge order require call recommend advise invite appeal push lobby envisage`},
	{Finding, `find show discover learn demonstrate establish`},
	{Performing, `conduct carry launch hold stage run execute undertake perform mount complete organize organise lead start begin finish implement
		host stop end`},
	{Scheduling, `plan schedule slate book set forecast expect project pencil time`},
	{Addressing, `call invite urge advise ask appeal`},
	{Rating, `put value price rate peg assess appraise`},
	{Asking, `ask request demand urge order require call recommend advise invite appeal`},
	{Forecasting, `expect forecast predict project anticipate foresee envision bet tip reckon`},
	{Failing, `fail refuse decline cancel postpone deny avoid prevent avert scrap abandon reject block stop halt forget neglect suspend`},
	{Managing, `manage begin start continue help enable allow succeed keep proceed finish resume let make cease try attempt struggle`},
	{Upward, `rise increase grow climb jump soar surge gain expand raise boost double triple quadruple advance swell leap widen rebound
		recover improve hike accelerate skyrocket balloon mount escalate strengthen add inch edge multiply rally`},
	{Downward, `fall decrease decline drop slip slide plunge tumble shrink cut reduce lower slash halve lose sink dip plummet contract narrow
		shed ease trim slump diminish dwindle weaken retreat crash collapse lessen ebb recede`},
	{Occurring, `occur happen take hold begin start end open close last come strike hit erupt break`},
	{Supposing, `think believe feel hope fear suspect doubt guess suppose imagine worry wonder assume consider`},
	{Linking, `be become remain total number average equal constitute comprise represent seem appear stay measure weigh reach amount stand
		exceed account cost fetch surpass top`},
	{Gaining, `generate earn raise collect receive bring post book record report make yield produce`},
}

// VerbSuffixes are the endings that inflect a verb.
var VerbSuffixes = [...]string{"ing", "ed", "es", "s"}

// Superlative reports whether the form id is the superlative of an adjective.
func (x *Lexicon) Superlative(id ID) bool {
	switch form := x.Form(id); form {
	case "worst", "best", "most", "least":
		return true
	default:
		return x.Class(id)&Adjective != 0 && x.Lemma(id) != id && strings.HasSuffix(form, "est")
	}
}

// What a noun says of its figure or its date: bits of the value of a [Noun].
const (
	Naming      = 1 << iota // a date before or in it names it: strategy, act, edition
	Total                   // total, sum
	Average                 // average, mean, median
	Record                  // record, high, peak
	Growth                  // increase, rise
	Shrinkage               // decrease, fall, drop
	Intention               // plan, proposal, goal
	Forecast                // forecast, projection
	Target                  // target, goal, quota
	Limit                   // limit, threshold, cap
	Anonymous               // official, source, witness: a speaker without a name
	Institution             // ministry, company, agency, report: a speaker that is no person
	Classifier              // number, amount, group: the noun after "of" is what is counted
	Dead                    // death, fatality, casualty: heads denoting people
	Flow                    // runs through a period: sales, profit
	Numbered                // takes a name after it: Operation, Hurricane, Phase
	Holding                 // a part of a company: "shares in Brackwell" are at no place
	Impersonal              // a group of which nobody decides: economy, market
	Census                  // a count that is named by its year
	Bearing                 // after a distance it tells which way: north, inland
	Expense                 // "at a cost of" tells what something else costs
	Appointed               // is held at a date set before: match, election
	Thermal                 // its figures are degrees: temperature, high
)

var nounTraits = []struct {
	traits int32
	forms  string
}{
	{Naming, `strategy strategies act law resolution agreement treaty convention plan plans budget edition report reports study survey census code
		constitution directive regulation regulations bill protocol framework agenda programme program programs season model version issue
		estimate estimates figure figures data accord pact charter guidelines standard standards vintage class generation legislation
		policy policies statute decree doctrine index ranking list book film movie album song novel memoir levels level prices price
		accounts statement guidance target targets goals goal baseline average peak high low deadline`},
	{Total, `total sum totals aggregate`},
	{Average, `average averages mean median`},
	{Record, `record peak high low maximum minimum`},
	{Growth, `increase rise growth gain jump surge climb hike increases gains upturn expansion`},
	{Shrinkage, `decrease fall drop decline loss reduction cut slump plunge dip contraction cuts losses declines shortfall downturn`},
	{Intention, `plan plans proposal proposals intention bid effort commitment pledge promise request demand goal goals aim aims offer agreement deal
		contract bill order decision move permission approval authority mandate project programme program preparations ambition vow target`},
	{Forecast, `forecast forecasts projection projections outlook prediction predictions expectation expectations prospect prospects`},
	{Target, `target targets goal goals quota aim objective`},
	{Limit, `limit threshold cap ceiling minimum maximum floor capacity requirement`},
	{Anonymous, `official officials source sources witness witnesses analyst analysts expert experts spokesman spokeswoman spokesperson spokesmen
		spokespersons resident residents diplomat diplomats economist economists researcher researchers scientist scientists aide aides lawyer lawyers police
		authorities doctor doctors survivor survivors critic critics executive executives trader traders dealer dealers participant participants
		activist activists leader leaders farmer farmers author authors organizer organizers organiser organisers investigator investigators
		prosecutor prosecutors rescuer rescuers people some many others relatives neighbors neighbours employee employees officer officers`},
	{Institution, `ministry government agency agencies company companies firm bank department office bureau committee commission council
		organization organisation association institute university union group report reports study statement survey poll data figures
		newspaper magazine website network station service court parliament party foundation center centre board administration
		army navy force forces corps federation league club team team's hospital authority regulator watchdog census release filing
		documents document records statistics research letter memo transcript announcement`},
	{Classifier, `round wave spate stream flurry string spell number numbers amount amounts total sum volume quantity group groups series range set variety kind type types sort array batch
		couple pair lot lots majority minority percentage proportion share portion rest part average maximum minimum record estimate`},
	{Flow, `sales revenue revenues income profit profits earnings loss losses results net charge charges output production exports imports margin margins throughput
		spending growth deficit surplus gain gains dividend dividends inflation shipments orders deliveries bookings turnover`},
	{Dead, `death deaths fatality fatalities casualty casualties injury injuries victim victims dead wounded injured missing homeless killed`},
	{Holding, `share shares stake stakes stock holding holdings interest investment confidence`},
	{Impersonal, `economy economies market markets industry sector trade population`},
	{Census, `census survey count inventory poll study audit`},
	{Bearing, `north south east west northeast northwest southeast southwest north-east north-west south-east south-west northward southward
		eastward westward inland offshore upstream downstream upriver downriver away`},
	{Expense, `cost costs price`},
	{Thermal, `temperature temperatures degrees mercury thermometer thermometers highs lows readings fahrenheit celsius humidity`},
	{Appointed, `game games match matches fixture tie race races final finals semi-final semifinal quarter-final quarterfinal derby opener debate election elections
		vote referendum ballot runoff run-off primary meeting meetings summit hearing hearings ceremony concert festival parade launch auction conference session
		rally briefing kickoff tournament show gala trial funeral draw test vigil protest strike walkout deadline`},
	{Numbered, `operation operations hurricane hurricanes phase typhoon cyclone storm exercise project mission battle cup games olympics`},
}

func (b *builder) clauses() {
	for _, row := range verbTraits {
		for _, f := range fields(row.lemmas) {
			b.trait(b.id(f), Verb, row.traits)
		}
	}
	for _, row := range nounTraits {
		for _, f := range fields(row.forms) {
			b.trait(b.id(f), Noun, row.traits)
		}
	}
	for _, row := range clauseClasses {
		for _, f := range fields(row.forms) {
			b.set(b.id(f), row.class, 0)
		}
	}
}

// trait adds bits to the value that id has as a member of c, without making
// it one: whether the form is a noun or a verb is for the lexicon to say.
func (b *builder) trait(id ID, c Class, traits int32) {
	v := &b.lex.values[bits.TrailingZeros64(uint64(c))]
	for len(*v) <= int(id) {
		*v = append(*v, 0)
	}
	if id != 0 {
		(*v)[id] |= traits
	}
}

// clauseClasses are words whose class the general lexicon lacks or has too
// widely for reports.
var clauseClasses = []struct {
	class Class
	forms string
}{
	{Happening, `summit summits seminar seminars conference conferences symposium workshop workshops earthquake earthquakes hurricane hurricanes typhoon
		cyclone tsunami flood floods eruption eruptions explosion explosions blast blasts bombing bombings attack attacks crash crashes
		collision war wars election elections referendum vote coup revolution massacre famine plague plagues drought wildfire wildfires strike strikes
		ceremony wedding funeral birth death deaths visit trip tour talks meeting meetings session hearing trial debate match final game
		tournament championship olympics festival concert exhibition launch opening closure closing merger acquisition takeover sale purchase
		arrest arrests raid raids seizure seizures operation operations exercise exercises campaign invasion offensive ceasefire cease-fire
		outbreak pandemic epidemic crisis recession collapse shooting shootings killing killings murder murders assassination
		protest protests demonstration demonstrations riot riots march rally uprising inauguration signing appointment resignation
		election interview speech announcement statement landing landfall storm storms accident incident fire inspection audit
		withdrawal deployment evacuation rescue arrival departure expansion production harvest battle siege fight clash clashes
		default bailout bankruptcy raid hijacking kidnapping testimony verdict sentencing execution decision ruling conviction
		move attempt violence fighting negotiations discussions dinner lunch breakfast summit race season term office gathering`},
	{Place, `airport airports airfield airstrip stadium stadiums checkpoint checkpoints quarry shipyard shipyards refinery`},
	{Preposition, `worth`},
	{Past, `beat`},
	{Adverb, `aside apart`},
	{Person, `people person persons men women children officers troops soldiers police residents workers employees`},
}
