package temporal

import (
	"strings"
	"testing"
)

// dated is a sentence whose times have to be read as the values, in order. The
// reference date is Tuesday, 12 February 2013, if ref is empty.
type dated struct{ text, want, ref string }

// values writes the values of the mentions of a text.
func values(src string, o Options) string {
	_, _, _, rs := read(src, o)
	v := make([]string, len(rs))
	for i := range rs {
		v[i] = rs[i].Value
	}
	return strings.Join(v, " ")
}

func checkDated(t *testing.T, corpus []dated) {
	t.Helper()
	for _, c := range corpus {
		o := Options{Ref: reference}
		if c.ref != "" {
			o.Ref = mustDate(c.ref)
		}
		if got := values(c.text, o); got != c.want {
			t.Errorf("%q: got %q, want %q; %s", c.text, got, c.want, show(c.text, o))
		}
	}
}

// tenseCorpus has pairs that differ in the verb alone.
var tenseCorpus = []dated{
	// the simple present of a happening is a schedule; what is said or is so is not
	{text: "The ministers begin their tour on Thursday.", want: "2013-02-14"},
	{text: "The ministers began their tour on Thursday.", want: "2013-02-07"},
	{text: "The museum reopens Friday.", want: "2013-02-15"},
	{text: "The museum reopened Friday.", want: "2013-02-08"},
	{text: "The council convenes at noon on Monday.", want: "2013-02-18T12:00"},
	{text: "The council convened at noon on Monday.", want: "2013-02-11T12:00"},
	{text: "The accord follows Friday's ruling.", want: "2013-02-08"},
	{text: "The spokesman says the strike ended Friday.", want: "2013-02-08"},
	{text: "Museum reopens Friday", want: "2013-02-08"}, // a headline
	// what is fixed lies ahead of the fixing
	{text: "The guild planned a rally in the square on Saturday.", want: "2013-02-16"},
	{text: "The guild held a rally in the square on Saturday.", want: "2013-02-09"},
	{text: "The judge scheduled a hearing Friday to settle the dispute.", want: "2013-02-15"},
	{text: "The judge adjourned a hearing Friday to settle the dispute.", want: "2013-02-08"},
	{text: "The governor has scheduled a briefing Thursday.", want: "2013-02-14"},
	{text: "The governor has cancelled a briefing Thursday.", want: "2013-02-07"},
	{text: "The talks, set for April, will be held in Lima.", want: "2013-04"},
	{text: "The talks, held in October, will be resumed in Lima.", want: "2012-10"},
	{text: "The team set a vote for Friday.", want: "2013-02-15"},
	{text: "The team set a record Friday.", want: "2013-02-08"},
	{text: "The assault began as planned Friday.", want: "2013-02-08"},
	{text: "The firm booked a profit for December.", want: "2012-12"},
	{text: "A ruling that could have come Thursday was put off.", want: "2013-02-07"},
	{text: "A ruling could come Thursday.", want: "2013-02-14"},
	// what a sentence in the past cites has been written
	{text: "In a June 5 memo the firm said it would sell the mill.", want: "2012-06-05"},
	{text: "In a May 20 letter, she resigned.", want: "2012-05-20"},
	{text: "In a May 20 vote, the town will choose.", want: "2013-05-20"},
	// what may come to pass counts from the day of the text
	{text: "The mill closed in 2003 and could reopen next winter.", want: "2003 2013-WI"},
	{text: "The mill closed in 2003 and reopened next winter.", want: "2003 2003-WI"},
	// a range of weekdays comes each week where the present tells what is done then
	{text: "The mill opens Monday through Friday.", want: "XXXX-WXX-1/XXXX-WXX-5"},
	{text: "He works Monday to Thursday.", want: "XXXX-WXX-1/XXXX-WXX-4"},
	{text: "The mill is open from Monday to Friday.", want: "XXXX-WXX-1/XXXX-WXX-5"},
	{text: "The mill was open from Monday to Friday.", want: "2013-02-04/2013-02-08"},
	{text: "The mill will be open from Monday to Friday.", want: "2013-02-11/2013-02-15"},
	{text: "Close the mill from Monday to Friday.", want: "2013-02-11/2013-02-15"},
	{text: "Prices rose in March.", want: "2012-03"},
	{text: "Prices will rise in March.", want: "2013-03"},
	{text: "They raised the fee, which has been $40 since June.", want: "2012-06"},
	{text: "They raised the fee, which will be $40 in June.", want: "2013-06"},
	{text: "Applications are due Friday.", want: "2013-02-15"},
	{text: "The hearing is Friday.", want: "2013-02-15"},
	{text: "The hearing was Friday.", want: "2013-02-08"},
	{text: "School starts Aug. 26.", want: "2013-08-26"},
	{text: "School started Aug. 26.", want: "2012-08-26"},
	{text: "The bridge will reopen on January 19.", want: "2014-01-19"},
	{text: "The bridge did not reopen on January 19.", want: "2013-01-19"},
	// what could not be is past
	{text: "Neither envoy could be reached Wednesday.", want: "2013-02-06"},
	{text: "The envoy could not be reached Wednesday.", want: "2013-02-06"},
	{text: "The envoy could arrive Wednesday.", want: "2013-02-13"},
	// a form that is also a noun is no verb behind an article or an adjective
	{text: "She expects a first cut in June.", want: "2013-06"},
	{text: "She made a first cut in June.", want: "2012-06"},
	{text: "They hope for a rate cut in November.", want: "2013-11"},
	{text: "They said the firm cut rates in November.", want: "2012-11"},
	{text: "Talks resume Friday.", want: "2013-02-15"},
	{text: "Talks resumed Friday.", want: "2013-02-08"},
	// what is called, elected and peaks
	{text: "The union called a strike for Friday.", want: "2013-02-15"},
	{text: "The union called for a strike Friday.", want: "2013-02-08"},
	{text: "Voters elect a new mayor in November.", want: "2013-11"},
	{text: "Voters elected a new mayor in November.", want: "2012-11"},
	{text: "The Reds faced the Blues in the November final.", want: "2012-11"},
	{text: "The Reds will face the Blues in the November final.", want: "2013-11"},
	{text: "The price peaked in November.", want: "2012-11"},
	{text: "The price will have peaked in November.", want: "2013-11"},
	{text: "Ahead of Friday's summit, leaders spoke.", want: "2013-02-15"},
	{text: "After Friday's summit, leaders spoke.", want: "2013-02-08"},
	{text: "Effective Monday, fares will rise.", want: "2013-02-18"},
	// until: to come, but not at the head of a sentence about the past
	{text: "The bank extended the offer until Thursday.", want: "2013-02-14"},
	{text: "Until Thursday, they had not named a suspect.", want: "2013-02-07"},
	{text: "Until Thursday, they will not name a suspect.", want: "2013-02-14"},
	// an infinitive takes the time of the verb that rules it
	{text: "They staged a number of concerts to mark the end of the war on Friday.", want: "2013-02-08"},
	{text: "They want to mark the end of the war on Friday.", want: "2013-02-15"},
	{text: "Flooding made it difficult for farmers to reach the town on Friday.", want: "2013-02-08"},
	{text: "The bank announced an agreement to buy the mill in April.", want: "2013-04"},
	{text: "The bank rushed to buy the mill in April.", want: "2012-04"},
	{text: "The note, which is quoted in Oslo, is to resume trading on Friday.", want: "2013-02-15"},
	{text: "The parties are supposed to finish by May.", want: "2013-05"},
	// the verb of the clause itself, not of the next one
	{text: "Students planned a vigil on Saturday and were drafting a letter.", want: "2013-02-16"},
	{text: "She has been searching for him since shortly after the Oct. 23 fire.", want: "2012-10-23"},
	{text: "In October, a week after the anniversary of the ruling in Dodd vs. Wade, a mob burned the mill.", want: "2012-10 P1W"},
	{text: "In October, a week after the anniversary of the ruling in Dodd vs. Wade, a mob will march.", want: "2013-10 P1W"},
	// years to come are no history
	{text: "The notes due 2029 and the bonds due 2031 and 2035 are priced at a premium over Thursday's close.", want: "2029 2031 2035 2013-02-07"},
	{text: "Founded in 1949, it grew in 1952 and in 1982. The next summit, set for Lima in April, is expected to be long.", want: "1949 1952 1982 2013-04"},
	{text: "Founded in 1949, it grew in 1952 and in 1982. The summit in April ended it.", want: "1949 1952 1982 1982-04"},
}

func TestTenseCorpus(t *testing.T) { checkDated(t, tenseCorpus) }
