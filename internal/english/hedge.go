package english

// hedgesBefore are the hedges that stand before a number, by their name in
// package stats.
var hedgesBefore = []struct{ name, forms string }{
	{"exactly", "exactly|just exactly|equal to|equals"}, {"precisely", "precisely"}, {"only", "only|just|merely|a mere|mere|barely|scarcely|but"}, {"fully", "fully|a full|a whopping|a staggering|a massive"},
	{"about", "about|just about"}, {"around", "around|somewhere around|right around"}, {"approximately", "approximately|approx|approximatively|aproximately|an approximate"}, {"roughly", "roughly|broadly"},
	{"circa", "circa|ca"}, {"some", "some"}, {"an estimated", "an estimated|estimated|an estimated total of|estimated at"}, {"~", "~|≈|~ ~"}, {"perhaps", "perhaps|maybe|possibly|probably|something like"},
	{"more or less", "more or less"}, {"in the region of", "in the region of|in the neighborhood of|in the neighbourhood of|on the order of|in the order of|of the order of|to the tune of|in the vicinity of|in the range of"},
	{"nearer to", "nearer to|nearer|closer to"},
	{"almost", "almost"}, {"nearly", "nearly|very nearly|virtually|practically"}, {"close to", "close to|close on|near|near to|approaching|nearing|pushing"}, {"just under", "just under|a little under|slightly under|just below|slightly less than|a little less than|slightly below|just less than|a bit less than|slightly fewer than|just fewer than|a bit under"},
	{"just shy of", "just shy of|shy of|just short of|short of|a little short of"}, {"not quite", "not quite"},
	{"just over", "just over|slightly over|a little over|just above|a shade over|just more than|slightly above|a bit over|little over|a touch over"}, {"a little more than", "a little more than|slightly more than|a bit more than|little more than"},
	{"more than", "more than|greater than|larger than|bigger than|higher than|taller than|longer than|heavier than|older than|faster than|>|better than|more then|wider than|deeper than|stronger than|most than"},
	{"over", "over|over than"}, {"above", "above"}, {"in excess of", "in excess of|excess of"},
	{"exceeding", "exceeding|exceeds|exceeded|exceed|surpassing|surpassed|topping|topped|surpass|surpasses"}, {"upwards of", "upwards of|upward of"}, {"north of", "north of"},
	{"well over", "well over|well above|far more than|much more than|considerably more than|significantly more than|far above|far over|well in excess of|comfortably over|well beyond"},
	{"at least", "at least|at the very least|a minimum|no lower than|not lower than|at the least"}, {"no less than", "no less than|not less than|≥|> =|greater than or equal to|more than or equal to|greater or equal to|greater or equal than|larger or equal than|higher or equal than|larger or equal to|more or equal to|bigger or equal to|equal or greater than|equal to or greater than|equal to or more than|equal or more than|no smaller than|not smaller than"},
	{"no fewer than", "no fewer than|not fewer than"}, {"a minimum of", "a minimum of|minimum of|minimum"},
	{"less than", "less than|lesser than|smaller than|lower than|shorter than|<|younger than|cheaper than|lighter than|slower than|narrower than|lower then|less then"}, {"under", "under|beneath"}, {"below", "below"}, {"fewer than", "fewer than"}, {"south of", "south of"},
	{"well under", "well under|well below|far less than|far fewer than|much less than|far below|considerably less than"},
	{"at most", "at most|at the most|at the very most|≤|< =|less than or equal to|less or equal to|less or equal than|lower or equal than|smaller or equal than|smaller or equal to|lower or equal to|equal or less than|equal to or less than|fewer than or equal to|less than or equals"},
	{"no more than", "no more than|not more than|no greater than|not exceeding|no higher than|no larger than|not greater than|not larger than|no bigger than|no longer than|no later than|not to exceed"}, {"a maximum of", "a maximum of|maximum of|maximum|max"},
	{"up to", "up to|as far as"}, {"as much as", "as much as|as high as"}, {"as many as", "as many as"}, {"at least", "as few as|as little as|as low as"},
}

// hedgesAfter are the hedges that stand after a number or its unit.
var hedgesAfter = []struct{ name, forms string }{
	{"or more", "or more|or above|or over|or greater|or higher|or better|and more|and above|and over|and up|or older|and older|or longer|or larger|or bigger|or up|at least|at the least|at the very least|at minimum|or later|upwards|or heavier|or taller|minimum|and higher|and greater"},
	{"or less", "or less|or fewer|or under|or below|or lower|and under|or younger|and younger|at most|at the most|max|maximum|or smaller|or shorter|and below|at the very most|tops|or so at most|and less|or slower"},
	{"or so", "or so|or thereabouts|or something|odd|-odd|- odd|- ish|ish"}, {"give or take", "give or take"}, {"more or less", "more or less|approximately|or more or less"}, {"plus", "+|plus|- plus|-plus"},
}

func (b *builder) hedges() {
	for _, r := range hedgesBefore {
		forms(r.forms, func(f string) { b.phrase(&b.lex.before, f, r.name, Hedge, true) })
	}
	for _, r := range hedgesAfter {
		forms(r.forms, func(f string) { b.phrase(&b.lex.after, f, r.name, 0, false) })
	}
}
