package english

// labelWords are the words that make the number after them a name: "Chapter
// 5", "Resolution 1325".
const labelWords = `resolution chapter section sec art article page pp part phase level type class no nos number num figure fig figs table tab room flight highway hwy interstate
	route rte gate platform unit building bldg suite apt apartment box lot district ward zone sector stage game round episode volume vol edition issue
	version ver v windows track lane act title appendix annex annexe footnote note item option tier category cat grade step exhibit rule proposition prop amendment channel model
	series psalm verse protocol directive regulation law decree order case file form clause paragraph para line question answer bay block plot road street avenue division group pool
	shaft berth reactor hangar silo week day terminal runway pier dock exit junction mile marker sdg goal target objective pillar operation task agenda bulletin circular report isbn issn doi rfc iso area
	ci war world season book scene slide panel chart map plate problem exercise example lesson unit module squad team battalion brigade regiment company troop precinct
	formula euro g group iphone ipad galaxy pixel playstation xbox boeing airbus apollo falcon covid sars hpv pm base ch mk mark serie ps bus tram ferry ave blvd ios android cloud pin`

// priceUnits are the nouns that a price is told by after "a": "$3 a share".
const priceUnits = `share barrel gallon ton tonne pound ounce bushel unit night head person pop piece bottle ticket copy seat kilo kilogram litre liter acre square dose plate pint glass pack word
	page click download vote visit session class lesson ride trip game meal song room bed case carton box bag dozen user customer employee household child student car vehicle megawatt mile foot yard metre meter share`

// directionWords are the words of change by the way they go.
var directionWords = []struct {
	way   int32
	words string
}{
	{1, `up rise rises rose risen rising increase increases increased increasing grow grows grew grown growing gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping
		surge surges surged surging soar soars soared soaring advance advances advanced advancing add adds added adding higher expand expands expanded expanding improve improves improved improving
		rally rallies rallied rocket rocketed skyrocket skyrocketed swell swelled boost boosts boosted boosting rebound rebounded rebounding spike spiked leap leapt leaped
		growth upside uptick upturn edged edges edging inched nudged crept rocketed vaulted tacked bounced strengthen strengthened appreciate appreciated
		widen widens widened widening accelerated ticked`},
	{-1, `down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing lose loses lost losing slide slides slid sliding slip slips
		slipped slipping sink sinks sank sunk sinking plunge plunges plunged plunging tumble tumbles tumbled tumbling cut cuts cutting reduce reduces reduced reducing shrink shrinks shrank shrunk shrinking lower lowers lowered
		lowering dip dips dipped dipping contract contracted contracting crash crashed plummet plummeted plummeting slump slumped slumping shed sheds shedding retreat retreated weaken weakened ease eases eased easing skidded skids slumped sagged dwindled declines
		trim trimmed slash slashed depreciate depreciated reduction slow slowed diminish diminished
		narrow narrowed narrowing downturn lessened receded softened`},
	// These move something else, and by a figure only after "by": who raises $5 million gains no $5 million.
	{2, `raise raises raised raising lift lifts lifted lifting bolster bolstered bolstering push pushes pushed pushing hike hikes hiked hiking`},
}

// gatherWords are the verbs that "up" makes no rise with: "make up 75%".
const gatherWords = `make makes made making take takes took taken taking use uses used using buy buys bought buying put puts putting set sets setting
	eat eats ate eaten eating pay pays paid paying snap snaps snapped snapping soak soaks soaked soaking rack racks racked cough coughed free frees freed freeing
	hoover hoovered gobble gobbled build builds built cover split`

// tallyWords are the verbs that count what they are done to, or come to a
// figure, without a noun: "killed 14 and injured 60", "the hall seats 800".
const tallyWords = `kill kills killed killing injure injures injured injuring wound wounds wounded wounding hurt hurting arrest arrests arrested arresting detain detains detained
	detaining capture captured capturing free freed freeing release released releasing rescue rescued rescuing hospitalized hospitalised evacuated evacuating executed executing
	massacred massacring buried jailed imprisoned expelled deported charged shot employ employs employed employing hire hires hired hiring recruit recruits recruited seat seats seated seating
	sleeps score scores scored scoring sell sells sold attract attracts attracted drew total totals totaled totalled totaling totalling number numbers numbered numbering
	reach reaches reached reaching hit hits hitting top tops topped topping average averages averaged averaging claimed claiming leave leaves left leaving`

// payingWords are the words of what things cost, after which pounds are money.
const payingWords = `cost costs costing pay pays paid paying worth earn earns earned earning charge charges charged charging price prices priced fee fees fare fares fine fined
	owe owes owed spend spends spent spending bill bills wage wages salary rent rents bail loan debt pension tax budget grant refund deposit`

// creepWords are the verbs whose "up to" is the way they go and no limit: "edged
// up to 5.6%".
const creepWords = `edge edges edged edging inch inches inched inching creep creeps crept creeping tick ticks ticked ticking nudge nudges nudged nudging
	go goes went gone going come comes came coming move moves moved moving bring brings brought bringing bump bumps bumped`

// rateRows are the abbreviations of what is counted per something: "15.3 ppg".
var rateRows = []struct{ form, noun, per string }{
	{"ppg", "point", "game"}, {"rpg", "rebound", "game"}, {"apg", "assist", "game"}, {"spg", "steal", "game"}, {"bpg", "block", "game"}, {"gpg", "goal", "game"}, {"ypg", "yard", "game"},
	{"ypc", "yard", "carry"}, {"ypa", "yard", "attempt"}, {"epm", "error", "minute"}, {"wpm", "word", "minute"}, {"tpd", "ton", "day"}, {"ppl", "person", ""}, {"pax", "passenger", ""},
}

// rangeWords are the words before "from" that make a range of what follows and
// no change.
const rangeWords = `range ranges ranged ranging vary varies varied varying anywhere anything stretch stretches stretching between span spans spanning of at cost costs costing sell sells measure measures measuring prices`

// totalWords are the nouns that a figure follows with "of": "a total of 1500".
const totalWords = `total average median mean sum record maximum minimum combined tally population attendance peak figure number toll`

// sinceWords follow "a year" where it is a time and no rate: "$3bn a year
// earlier".
const sinceWords = `earlier ago before later after on previously prior back hence from`

// movingWords are the verbs that set another date: "moved from Monday to Friday".
const movingWords = `move moves moved moving shift shifts shifted shifting postpone postpones postponed postponing reschedule reschedules rescheduled rescheduling
	change changes changed changing delay delays delayed delaying push pushes pushed pushing bring brings brought bringing switch switches switched switching defer defers deferred deferring`

// contactWords are the verbs whose plain object is somebody: who calls June calls
// no month.
const contactWords = `call text email message remind tell ask ring phone invite thank ping notify skype whatsapp facetime nudge congratulate pay`

// recordWords are the nouns of what is kept of things done: a request for them
// looks back.
const recordWords = `emails mails messages texts photos pictures pics videos recordings invoices receipts expenses sales revenue revenues transactions payments statements results logs
	files documents reports purchases spending earnings steps bills scores minutes history screenshots downloads tweets posts`

func (b *builder) labels() {
	b.lex.rates = map[ID][2]string{}
	set := func(dst *[]int8, words string, v int8) {
		for _, w := range fields(words) {
			id := b.id(w)
			for len(*dst) <= int(id) {
				*dst = append(*dst, 0)
			}
			(*dst)[id] = v
		}
	}
	set(&b.lex.label, labelWords, 1)
	set(&b.lex.priced, priceUnits, 1)
	set(&b.lex.total, totalWords, 1)
	set(&b.lex.paying, payingWords, 1)
	set(&b.lex.tallying, tallyWords, 1)
	set(&b.lex.ranging, rangeWords, 1)
	set(&b.lex.since, sinceWords, 1)
	set(&b.lex.moving, movingWords, 1)
	set(&b.lex.record, recordWords, 1)
	set(&b.lex.contact, contactWords, 1)
	set(&b.lex.upward, gatherWords, -1)
	set(&b.lex.upward, creepWords, 1)
	for _, r := range rateRows {
		b.lex.rates[b.id(r.form)] = [2]string{r.noun, r.per}
	}
	for _, r := range directionWords {
		set(&b.lex.direction, r.words, int8(r.way))
	}
}

// Label reports whether a number after the word is part of a name.
func (x *Lexicon) Label(id ID) bool { return int(id) < len(x.label) && x.label[id] != 0 }

// PriceUnit reports whether a price is told by the word: "$3 a share".
func (x *Lexicon) PriceUnit(id ID) bool { return int(id) < len(x.priced) && x.priced[id] != 0 }

// RateOf returns what the abbreviation id counts and what it is per, as "point"
// and "game" for "ppg"; "" for other words.
func (x *Lexicon) RateOf(id ID) (noun, per string) {
	r := x.rates[id]
	return r[0], r[1]
}

// Ranging reports whether "from" after the word begins a range.
func (x *Lexicon) Ranging(id ID) bool { return int(id) < len(x.ranging) && x.ranging[id] != 0 }

// Paying reports whether the word tells what things cost.
func (x *Lexicon) Paying(id ID) bool { return int(id) < len(x.paying) && x.paying[id] != 0 }

// Tallies reports whether the word is a verb that a count follows without a
// noun: "injured 60".
func (x *Lexicon) Tallies(id ID) bool { return int(id) < len(x.tallying) && x.tallying[id] != 0 }

// Total reports whether the word is one of amounts: "a total of".
func (x *Lexicon) Total(id ID) bool { return int(id) < len(x.total) && x.total[id] != 0 }

// Since reports whether the word makes "a year" before it a time.
func (x *Lexicon) Since(id ID) bool { return int(id) < len(x.since) && x.since[id] != 0 }

// Moving reports whether the verb sets another date for something.
func (x *Lexicon) Moving(id ID) bool { return int(id) < len(x.moving) && x.moving[id] != 0 }

// Contacts reports whether the verb has somebody for its plain object.
func (x *Lexicon) Contacts(id ID) bool { return int(id) < len(x.contact) && x.contact[id] != 0 }

// Record reports whether the noun is one of what is kept of things done.
func (x *Lexicon) Record(id ID) bool { return int(id) < len(x.record) && x.record[id] != 0 }

// Direction returns the way of a word of change: 1 for up, −1 for down, 0 for
// none.
func (x *Lexicon) Direction(id ID) int {
	if d := x.Moves(id); d != 2 {
		return d
	}
	return 0
}

// Moves is [Lexicon.Direction] of a word before "by" and a figure, where it may
// be one that moves something else, as "raise": 2 for those, all of them up.
func (x *Lexicon) Moves(id ID) int {
	if int(id) >= len(x.direction) {
		return 0
	}
	return int(x.direction[id])
}

// Gathers reports whether "up" after the verb tells no rise: "make up 75%".
func (x *Lexicon) Gathers(id ID) bool { return int(id) < len(x.upward) && x.upward[id] < 0 }

// Creeps reports whether "up to" after the verb is the way it goes: "edged up
// to 5.6%".
func (x *Lexicon) Creeps(id ID) bool { return int(id) < len(x.upward) && x.upward[id] > 0 }
