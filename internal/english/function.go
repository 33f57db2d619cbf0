package english

// Function words that rules name.
const (
	Of ID = functionBase + iota
	In
	On
	At
	By
	For
	From
	To
	With
	Without
	Within
	Into
	Onto
	Over
	Under
	Above
	Below
	Beneath
	Between
	Among
	Amid
	Against
	Across
	Through
	Throughout
	During
	Before
	After
	Since
	Until
	Till
	About
	Around
	Near
	Per
	Via
	As
	Than
	Like
	Upon
	Off
	Out
	Up
	Down
	Toward
	Towards
	Despite
	Including
	Excluding
	Except
	Behind
	Beyond
	Along
	Alongside
	Inside
	Outside
	Versus
	The
	A
	An
	This
	That
	These
	Those
	Each
	Every
	Some
	Any
	No
	All
	Both
	Either
	Neither
	Another
	Other
	Others
	Such
	Same
	And
	Or
	But
	Nor
	Yet
	So
	Not
	NT // n't
	NTCurly
	Never
	I
	You
	He
	She
	It
	We
	They
	Me
	Him
	Her
	Us
	Them
	Itself
	Themselves
	Himself
	Herself
	My
	Your
	His
	Its
	Our
	Their
	PossS // 's
	PossSCurly
	Who
	Whom
	Whose
	Which
	What
	Where
	When
	Why
	How
	If
	Because
	Although
	Though
	While
	Whereas
	Unless
	Whether
	Once
	Be_
	Am
	Is
	Are
	Was
	Were
	Been
	Being
	Re // 're
	ReCurly
	M // 'm
	MCurly
	Have_
	Has
	Had
	Having
	Ve // 've
	VeCurly
	D // 'd
	DCurly
	Do_
	Does
	Did
	Doing
	Done
	Will
	Would
	Shall
	Should
	Can
	Could
	Might
	Must
	Ought
	LL // 'll
	LLCurly
	Wo // of won't
	Ca // of can't
	Sha
	Cannot
	There
	Here
	Then
	Thus
	However
	Also
	Only
	Just
	Even
	Still
	Already
	More
	Most
	Less
	Least
	Fewer
	Few
	Many
	Much
	Several
	One
	Ones
	According
	Due
	Please
	functionEnd
)

var functionForms = []string{
	Of - functionBase: "of", In - functionBase: "in", On - functionBase: "on", At - functionBase: "at", By - functionBase: "by",
	For - functionBase: "for", From - functionBase: "from", To - functionBase: "to", With - functionBase: "with",
	Without - functionBase: "without", Within - functionBase: "within", Into - functionBase: "into", Onto - functionBase: "onto",
	Over - functionBase: "over", Under - functionBase: "under", Above - functionBase: "above", Below - functionBase: "below",
	Beneath - functionBase: "beneath", Between - functionBase: "between", Among - functionBase: "among", Amid - functionBase: "amid",
	Against - functionBase: "against", Across - functionBase: "across", Through - functionBase: "through",
	Throughout - functionBase: "throughout", During - functionBase: "during", Before - functionBase: "before",
	After - functionBase: "after", Since - functionBase: "since", Until - functionBase: "until", Till - functionBase: "till",
	About - functionBase: "about", Around - functionBase: "around", Near - functionBase: "near", Per - functionBase: "per",
	Via - functionBase: "via", As - functionBase: "as", Than - functionBase: "than", Like - functionBase: "like",
	Upon - functionBase: "upon", Off - functionBase: "off", Out - functionBase: "out", Up - functionBase: "up",
	Down - functionBase: "down", Toward - functionBase: "toward", Towards - functionBase: "towards", Despite - functionBase: "despite",
	Including - functionBase: "including", Excluding - functionBase: "excluding", Except - functionBase: "except",
	Behind - functionBase: "behind", Beyond - functionBase: "beyond", Along - functionBase: "along",
	Alongside - functionBase: "alongside", Inside - functionBase: "inside", Outside - functionBase: "outside",
	Versus - functionBase: "versus",
	The - functionBase:    "the", A - functionBase: "a", An - functionBase: "an", This - functionBase: "this", That - functionBase: "that",
	These - functionBase: "these", Those - functionBase: "those", Each - functionBase: "each", Every - functionBase: "every",
	Some - functionBase: "some", Any - functionBase: "any", No - functionBase: "no", All - functionBase: "all", Both - functionBase: "both",
	Either - functionBase: "either", Neither - functionBase: "neither", Another - functionBase: "another", Other - functionBase: "other",
	Others - functionBase: "others", Such - functionBase: "such", Same - functionBase: "same",
	And - functionBase: "and", Or - functionBase: "or", But - functionBase: "but", Nor - functionBase: "nor", Yet - functionBase: "yet",
	So - functionBase: "so", Not - functionBase: "not", NT - functionBase: "n't", NTCurly - functionBase: "n’t", Never - functionBase: "never",
	I - functionBase: "i", You - functionBase: "you", He - functionBase: "he", She - functionBase: "she", It - functionBase: "it",
	We - functionBase: "we", They - functionBase: "they", Me - functionBase: "me", Him - functionBase: "him", Her - functionBase: "her",
	Us - functionBase: "us", Them - functionBase: "them", Itself - functionBase: "itself", Themselves - functionBase: "themselves",
	Himself - functionBase: "himself", Herself - functionBase: "herself",
	My - functionBase: "my", Your - functionBase: "your", His - functionBase: "his", Its - functionBase: "its", Our - functionBase: "our",
	Their - functionBase: "their", PossS - functionBase: "'s", PossSCurly - functionBase: "’s",
	Who - functionBase: "who", Whom - functionBase: "whom", Whose - functionBase: "whose", Which - functionBase: "which",
	What - functionBase: "what", Where - functionBase: "where", When - functionBase: "when", Why - functionBase: "why", How - functionBase: "how",
	If - functionBase: "if", Because - functionBase: "because", Although - functionBase: "although", Though - functionBase: "though",
	While - functionBase: "while", Whereas - functionBase: "whereas", Unless - functionBase: "unless", Whether - functionBase: "whether",
	Once - functionBase: "once",
	Be_ - functionBase:  "be", Am - functionBase: "am", Is - functionBase: "is", Are - functionBase: "are", Was - functionBase: "was",
	Were - functionBase: "were", Been - functionBase: "been", Being - functionBase: "being", Re - functionBase: "'re", ReCurly - functionBase: "’re",
	M - functionBase: "'m", MCurly - functionBase: "’m",
	Have_ - functionBase: "have", Has - functionBase: "has", Had - functionBase: "had", Having - functionBase: "having",
	Ve - functionBase: "'ve", VeCurly - functionBase: "’ve", D - functionBase: "'d", DCurly - functionBase: "’d",
	Do_ - functionBase: "do", Does - functionBase: "does", Did - functionBase: "did", Doing - functionBase: "doing", Done - functionBase: "done",
	Will - functionBase: "will", Would - functionBase: "would", Shall - functionBase: "shall", Should - functionBase: "should",
	Can - functionBase: "can", Could - functionBase: "could", Might - functionBase: "might", Must - functionBase: "must",
	Ought - functionBase: "ought", LL - functionBase: "'ll", LLCurly - functionBase: "’ll", Wo - functionBase: "wo", Ca - functionBase: "ca",
	Sha - functionBase: "sha", Cannot - functionBase: "cannot",
	There - functionBase: "there", Here - functionBase: "here", Then - functionBase: "then", Thus - functionBase: "thus",
	However - functionBase: "however", Also - functionBase: "also", Only - functionBase: "only", Just - functionBase: "just",
	Even - functionBase: "even", Still - functionBase: "still", Already - functionBase: "already",
	More - functionBase: "more", Most - functionBase: "most", Less - functionBase: "less", Least - functionBase: "least",
	Fewer - functionBase: "fewer", Few - functionBase: "few", Many - functionBase: "many", Much - functionBase: "much",
	Several - functionBase: "several", One - functionBase: "one", Ones - functionBase: "ones", According - functionBase: "according",
	Due - functionBase: "due", Please - functionBase: "please",
}

// functionClasses gives the classes of the function words, a class a line.
var functionClasses = []struct {
	class Class
	forms string
}{
	{Preposition, `of in on at by for from to with without within into onto over under above below beneath between among amid
		against across through throughout during before after since until till about around near per via as than like upon off out up
		down toward towards despite including excluding except behind beyond along alongside inside outside versus amongst amidst
		besides underneath unlike`},
	{Determiner, `the a an this that these those each every some any no all both either neither another other such same few many much
		several more most less fewer`},
	{Conjunction, `and or but nor yet so`},
	{Negation, `not n't n’t never no neither nor cannot without none nobody nothing`},
	{Pronoun, `i you he she it we they me him her us them itself themselves himself herself myself yourself ourselves this that these
		those one ones others someone somebody everyone everybody anyone anybody none nobody something everything anything nothing there`},
	{Possessive, `my your his her its our their whose 's ’s`},
	{Relative, `who whom whose which that where when`},
	{Subordinator, `if because although though while whereas unless whether since until till before after once when as that where so`},
	{Be, `be am is are was were been being 're ’re 'm ’m 's ’s`},
	{Have, `have has had having 've ’ve 'd ’d`},
	{Do, `do does did doing done`},
	{Modal, `will would shall should can could may might must ought 'll ’ll 'd ’d wo ca sha cannot`},
	{Adverb, `here then thus however also only just even still already there never yet so once very too quite rather again ever perhaps
		maybe therefore instead meanwhile otherwise nevertheless nonetheless moreover furthermore together often always usually`},
	{Verb, `do have be`}, {Verb3, `does has`}, {Past, `did had`}, {Participle, `done had been`}, {Gerund, `doing having being`},
	{Noun, `one`},
	{Leading, `a an another each every several few many some once final opening closing`},
}

// functionLemmas gives the base form of inflected function words.
var functionLemmas = map[string]string{
	"am": "be", "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be", "'re": "be", "’re": "be", "'m": "be", "’m": "be",
	"has": "have", "had": "have", "having": "have", "'ve": "have", "’ve": "have", "does": "do", "did": "do", "doing": "do", "done": "do",
	"'ll": "will", "’ll": "will", "wo": "will", "ca": "can", "sha": "shall", "n't": "not", "n’t": "not", "an": "a",
}

func (b *builder) function() {
	for _, row := range functionClasses {
		for _, f := range fields(row.forms) {
			b.set(b.id(f), row.class, 0)
		}
	}
	for f, l := range functionLemmas {
		b.lex.lemma[b.id(f)] = b.id(l)
	}
}
