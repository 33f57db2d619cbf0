package measure

import "testing"

// rollCorpus holds names with figures that name something else.
var rollCorpus = []silence{
	{"Elder City 9, Torvale 7.", "Most cup wins: Elder City 9, Torvale 7.", "9 win; 7 win", "scores, for all that is said"},
	{"Final scores: Elder City 3, Torvale 2.", "Cups won: Elder City 3, Torvale 2.", "3 cup; 2 cup", "scores"},
	{"Results: Elder City 3, Torvale 2.", "Seats won: Greens 14, Liberals 31 and Union 5.", "14 seat; 31 seat; 5 seat", "scores"},
	{"Buses: Route 66, Route 12.", "New jobs: Leeds 120; York 45.", "120 job; 45 job", "labels"},
	{"He flew on these jets: Boeing 737, Airbus 320.", "", "", "models"},
	{"Jets sold: Boeing 737, Airbus 320.", "Jets sold: Cayley 37, Osric 20.", "37 jet; 20 jet", "models"},
	{"Chapters: Genesis 3, Exodus 4.", "", "", "labels"},
	{"Days: May 3, June 4.", "", "", "dates"},
	{"Mines: Mara 18.", "Mines: Mara 18, Torvale 2", "18 mine; 2 mine", "one name with a figure"},
}

func TestRolls(t *testing.T) { hush(t, rollCorpus) }
