package english

// Words of numbers and quantities that rules name.
const (
	Almost ID = measureBase + iota
	Hundred
	Thousand
	Million
	Billion
	Trillion
	Half
	Quarter
	Third_
	Dozen
	Dozens
	Tens
	Scores
	Score
	Point
	MinusWord
	Negative
	LetterB
	LetterE
	LetterK
	LetterM
	LetterT
	LetterX
	LetterBN
	OrdinalTh
	OrdinalSt
	OrdinalNd
	OrdinalRd
	measureEnd
)

var measureForms = []string{
	Almost - measureBase:  "almost",
	Hundred - measureBase: "hundred", Thousand - measureBase: "thousand", Million - measureBase: "million", Billion - measureBase: "billion",
	Trillion - measureBase: "trillion", Half - measureBase: "half", Quarter - measureBase: "quarter", Third_ - measureBase: "third",
	Dozen - measureBase: "dozen", Dozens - measureBase: "dozens", Tens - measureBase: "tens", Scores - measureBase: "scores", Score - measureBase: "score",
	Point - measureBase: "point", MinusWord - measureBase: "minus", Negative - measureBase: "negative",
	LetterB - measureBase: "b", LetterE - measureBase: "e", LetterK - measureBase: "k", LetterM - measureBase: "m", LetterT - measureBase: "t",
	LetterX - measureBase: "x", LetterBN - measureBase: "bn",
	OrdinalTh - measureBase: "th", OrdinalSt - measureBase: "st", OrdinalNd - measureBase: "nd", OrdinalRd - measureBase: "rd",
}

func (b *builder) measures() {
}
