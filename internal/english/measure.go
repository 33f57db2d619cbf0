package english

// Words of numbers and quantities that rules name.
const (
	Almost ID = measureBase + iota
	Million
	Billion
	Trillion
	Dozen
	Dozens
	Tens
	Scores
	Score
	MinusWord
	Negative
	LetterB
	LetterE
	LetterK
	LetterM
	LetterX
	LetterBN
	Aged
	Ages
	Older
	Younger
	Anyone
	Everyone
	Confidence
	CI
	RangeNoun
	IQR
	Olds
	YO
	YODot
	Thrice
	Thanks
	Apologies
	Pardons
	Kisses
	Congratulations
	Else
	AddVerb
	Grand
	LeftWord
	Results
	See
	measureEnd
)

var measureForms = []string{
	Almost - measureBase:  "almost",
	Million - measureBase: "million", Billion - measureBase: "billion",
	Trillion - measureBase: "trillion",
	Dozen - measureBase:    "dozen", Dozens - measureBase: "dozens", Tens - measureBase: "tens", Scores - measureBase: "scores", Score - measureBase: "score",
	MinusWord - measureBase: "minus", Negative - measureBase: "negative",
	LetterB - measureBase: "b", LetterE - measureBase: "e", LetterK - measureBase: "k", LetterM - measureBase: "m",
	Olds - measureBase: "olds", YO - measureBase: "yo", YODot - measureBase: "y.o", Thrice - measureBase: "thrice",
	LetterX - measureBase: "x", LetterBN - measureBase: "bn",
	Aged - measureBase: "aged", Ages - measureBase: "ages", Older - measureBase: "older", Younger - measureBase: "younger",
	Anyone - measureBase: "anyone", Everyone - measureBase: "everyone",
	Thanks - measureBase: "thanks", Apologies - measureBase: "apologies", Pardons - measureBase: "pardons",
	Kisses - measureBase: "kisses", Congratulations - measureBase: "congratulations",
	Confidence - measureBase: "confidence", CI - measureBase: "ci", RangeNoun - measureBase: "range", IQR - measureBase: "iqr",
	Else - measureBase: "else", AddVerb - measureBase: "add", Grand - measureBase: "grand", LeftWord - measureBase: "left", Results - measureBase: "results",
	See - measureBase: "see",
}

func (b *builder) measures() {
	b.units()
	b.currencies()
	b.hedges()
	b.labels()
}
