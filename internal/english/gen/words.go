package main

import "strings"

// The few facts about English that WordNet does not hold.

// closedClass lists the function words. WordNet knows some of them as something
// else (a the letter, in the inch, it the trade); their real readings are rows
// of the hand-written tables.
var closedClass = wordSet(`
	a an the this that these those such some any no every each either neither both all half much many more most
	 less least few fewer fewest several enough other others another same
	i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
	we us our ours ourselves they them their theirs themselves one ones
	who whom whose which what whomever when where why how however
	somebody someone something anybody anyone anything nobody nothing everybody everyone everything none
	be am is are was were been being have has had having do does did done doing
	can could may might must shall should will would ought dare cannot
	about above across after against along amid amidst among amongst around as aside at before behind below beneath
	beside besides between beyond but by despite down during except excepting excluding for
	from in including inside into like minus near notwithstanding of off on onto out outside over
	 pending per plus saving since than through throughout till to toward
	towards under underneath unlike until unto up upon versus via with within without worth
	and or nor so yet if unless although though because while whereas whether lest once
	not never also too very quite rather just only even still already
	there here then thus hence therefore else ago
`)

// shortWords lists the words of one and two letters that are not symbols,
// abbreviations or letters of the alphabet.
var shortWords = wordSet(`ad ax go ox pa ma`)

// invariant lists nouns whose plural is the same word, and nouns that are plural as they stand.
var invariant = wordSet(`
	aircraft barracks bison cattle clergy cod corps crossroads deer dice elk fish gallows grouse headquarters hovercraft
	kudos livestock means moose offspring people personnel police poultry salmon series sheep shrimp spacecraft species
	squid swine trout tuna vermin watercraft whereabouts
`)

// mans lists words in -man whose plural is regular.
var mans = wordSet(`human german roman norman ottoman shaman talisman caiman cayman brahman mussulman hetman ingerman`)

// homographs gives the likelier singular of a plural that two nouns share, where
// the concordance has the other noun mostly in the singular: what there are
// several of are bases, while a basis is one.
var homographs = map[string]string{"bases": "base"}

// singularInS lists nouns that end in s and are singular, although a noun without the s exists.
var singularInS = wordSet(`
	news politics economics physics mathematics statistics athletics ethics gymnastics logistics mechanics electronics
	lens gas bus bias canvas cactus campus atlas bonus census chaos circus corpus crisis basis analysis focus genius
	iris mars minus status surplus thesis virus tennis measles mumps diabetes rabies
`)

// A strongVerb has a past tense and a past participle that differ. WordNet's
// exception list holds the forms without saying which is which. Verbs with a
// prefix (undertake, withdraw, foresee) follow the verb that they end in.
type strongVerb struct{ past, participle string }

var strongVerbs = parseStrongVerbs(`
	arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; begin began begun;
	bite bit bitten; blow blew blown; break broke broken; choose chose chosen; come came come; draw drew drawn;
	drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; fly flew flown; forbid forbade forbidden;
	forget forgot forgotten; forgive forgave forgiven; forsake forsook forsaken; freeze froze frozen; get got gotten;
	give gave given; go went gone; grow grew grown; hew hewed hewn; hide hid hidden; know knew known; lie lay lain;
	mow mowed mown; prove proved proven; ride rode ridden; ring rang rung; rise rose risen; run ran run; saw sawed sawn;
	see saw seen; sew sewed sewn; shake shook shaken; shear sheared shorn; show showed shown; shrink shrank shrunk;
	sing sang sung; sink sank sunk; slay slew slain; smite smote smitten; sow sowed sown; speak spoke spoken;
	spring sprang sprung; steal stole stolen; stink stank stunk; stride strode stridden; strive strove striven;
	swear swore sworn; swell swelled swollen; swim swam swum; take took taken; tear tore torn; throw threw thrown;
	tread trod trodden; wake woke woken; wear wore worn; weave wove woven; write wrote written
`)

// unchanged lists verbs whose past tense and participle are the base form.
var unchanged = wordSet(`
	bet broadcast burst bust cast cost cut forecast hit hurt let miscast offset outbid overcut preset proofread put quit
	read recast reread reset rid set shed shut slit split spread sublet telecast thrust typecast underbid undercut upset wed
	input output podcast
`)

func wordSet(s string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(s) {
		set[word] = true
	}
	return set
}

func parseStrongVerbs(s string) map[string]strongVerb {
	verbs := map[string]strongVerb{}
	for row := range strings.SplitSeq(s, ";") {
		f := strings.Fields(row)
		verbs[f[0]] = strongVerb{past: f[1], participle: f[2]}
	}
	return verbs
}
