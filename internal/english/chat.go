package english

// spellings are ways in which messages write the words of time, a word a line:
// the word itself and then what stands for it. Rules see the word.
var spellings = []string{
	"tomorrow tmrw trmw tmr tmrrw tmrow tmw tomo tomoz tomolo tomoro tomorow tommorow tommorrow",
	"tonight tonite tonyt tnite",
	"today tdy tday",
	"yesterday ystd ystday ytday yday",
	"night nite",
	"nights nites",
	"morning mornin mrng",
	"afternoon arvo",
	"weekend wknd wkend",
	"weekends wknds wkends",
	"month mth mnth",
	"days dayz",
	"months mths mnths",
	"next nxt",
	"minutes minz",
	"wednesday wednsday wensday",
	"february febuary",
	"till til",
	"about abt",
}

// chatWords are words and letters of messages between friends, which prose that
// an editor has seen does not have. They tell that a text is one, and nothing
// else.
const chatWords = `lol lmao lmfao rofl haha hahah hahaha hahahaha hehe hehehe hihi omg omfg wtf wth idk idc tbh imo imho btw fyi smh ikr ily ilysm jk brb
	gonna wanna gotta gimme lemme dunno kinda sorta outta cuz coz bcoz bcuz bcos becuz ur urs u thx tnx thks tks tq pls plz plss pleaseee
	jus juz smth sth ppl msg txt tmi bf gf bff bffs bby bae luv omw otw fml yolo tbt ootd ootn hbd gn nvm hmu ttyl xoxo
	dis dat wat wht watcha whatcha yall aint dont cant wont didnt doesnt isnt wasnt havnt havent im ive youre thats theres
	yay yey yeay woohoo woots yummy awww aww ohh oooh ahh ahhh argh ugh hmm hmmm hmmmm meh duh woo lah lor tweeps xx xxx tgif bday hun cya nye frm dnt
	http https retweet selfie instagram soooo sooo soo sooooo loool`

func (b *builder) chat() {
	for _, line := range spellings {
		words := fields(line)
		for _, w := range words[1:] {
			b.spelling(w, b.id(words[0]))
		}
	}
	for _, w := range fields(chatWords) {
		b.set(b.id(w), Chat, 0)
	}
}
