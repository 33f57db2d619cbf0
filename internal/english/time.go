package english

// Words of time that rules name.
const (
	Ago ID = timeBase + iota
	timeEnd
)

var timeForms = []string{
	Ago - timeBase: "ago",
}

var timeRows = []row{
	{"january", Month, 1}, {"february", Month, 2}, {"march", Month, 3}, {"april", Month, 4}, {"may", Month, 5}, {"june", Month, 6},
	{"july", Month, 7}, {"august", Month, 8}, {"september", Month, 9}, {"october", Month, 10}, {"november", Month, 11}, {"december", Month, 12},
	{"jan", Month, 1}, {"feb", Month, 2}, {"mar", Month, 3}, {"apr", Month, 4}, {"jun", Month, 6}, {"jul", Month, 7}, {"aug", Month, 8},
	{"sep", Month, 9}, {"sept", Month, 9}, {"oct", Month, 10}, {"nov", Month, 11}, {"dec", Month, 12},
	{"monday", Weekday, 1}, {"tuesday", Weekday, 2}, {"wednesday", Weekday, 3}, {"thursday", Weekday, 4}, {"friday", Weekday, 5},
	{"saturday", Weekday, 6}, {"sunday", Weekday, 7},
}

func (b *builder) times() {
	b.add(timeRows)
}
