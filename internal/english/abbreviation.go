package english

// abbreviationRows are forms whose full stop does not end a sentence. Titles
// stand before names.
var abbreviationRows = []struct {
	class Class
	forms string
}{
	{Title | Abbreviation, `dr mr mrs ms mx prof gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig rear gov sen rep rev hon pres st ste sr jr fr
		messrs mme mlle supt insp det comm amb atty atty.-gen msgr`},
	{Title, `president minister chancellor premier senator governor mayor commissioner ambassador secretary general colonel major captain
		lieutenant sergeant admiral commander corporal professor doctor judge justice king queen prince princess pope bishop archbishop
		cardinal sir lord lady dame director chairman chairwoman chairperson chief representative congressman congresswoman deputy
		detective inspector officer sheriff superintendent coach brigadier marshal`},
	{CaptionWord, `photo photograph picture pictured figure fig table chart graph map image illustration from above left`},
	{Abbreviation, `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
		inc ltd corp co bros llc plc dept univ assn assoc bldg ave blvd rd hwy mt ft no nos vol vols fig figs sec secs ch pp ed eds vs etc al
		approx est min max hr hrs yr yrs mo mos wk wks cf ca viz ibid op cit e.g i.e a.m p.m u.s u.k u.n d.c b.c a.d
		calif fla tex mass conn mich minn wis ill ind kan neb okla ariz colo ore wash pa va ga ala miss tenn ky md del n.y n.j n.c s.c
		rs in oz lb lbs sq cu gal qt pt tsp tbsp cm mm km kg mi yd ret exec govt intl natl int art arts sect para cap circa`},
}

func (b *builder) abbreviations() {
	for _, row := range abbreviationRows {
		for _, f := range fields(row.forms) {
			b.set(b.id(f), row.class, 0)
		}
	}
}
