package english

// moneyWords are the words for money after a figure, by the symbol of the
// currency in package stats.
var moneyWords = []struct{ symbol, forms string }{
	{"$", "dollar(s)|buck(s)|$|dlrs|dlr"}, {"¢", "cent(s)|¢"}, {"EUR", "euro(s)|€"}, {"EURc", "euro - cent(s)|euro cent(s)|eurocent(s)"}, {"USDc", "us cent(s)|u.s. cent(s)"},
	{"GBP", "pound(s)|pound(s) sterling|quid|£|british pound(s)|sterling"}, {"GBPc", "penny|pennies|pence|p"}, {"JPY", "yen|japanese yen"}, {"CNY", "yuan|renminbi|rmb|yuan renminbi|chinese yuan|kuai"},
	{"Rs", "rupee(s)|₹"}, {"INR", "indian rupee(s)"}, {"PKR", "pakistani rupee(s)"}, {"LKR", "sri lankan rupee(s)"}, {"NPR", "nepalese rupee(s)|nepali rupee(s)"}, {"franc", "franc(s)"}, {"CHF", "swiss franc(s)"},
	{"FRF", "french franc(s)"}, {"BEF", "belgian franc(s)"}, {"XOF", "cfa franc(s)|west african cfa franc(s)"}, {"RWF", "rwandan franc(s)"}, {"CDF", "congolese franc(s)"},
	{"peso", "peso(s)"}, {"MXN", "mexican peso(s)"}, {"PHP", "philippine peso(s)"}, {"ARS", "argentine peso(s)|argentinian peso(s)|argentinean peso(s)"}, {"CLP", "chilean peso(s)"},
	{"COP", "colombian peso(s)"}, {"CUP", "cuban peso(s)"}, {"DOP", "dominican peso(s)"}, {"UYU", "uruguayan peso(s)"}, {"dinar", "dinar(s)"}, {"KWD", "kuwaiti dinar(s)"},
	{"IQD", "iraqi dinar(s)"}, {"JOD", "jordanian dinar(s)"}, {"RSD", "serbian dinar(s)"}, {"DZD", "algerian dinar(s)"}, {"TND", "tunisian dinar(s)"}, {"BHD", "bahraini dinar(s)"},
	{"LYD", "libyan dinar(s)"}, {"rial", "rial(s)"}, {"IRR", "iranian rial(s)"}, {"OMR", "omani rial(s)"}, {"YER", "yemeni rial(s)"}, {"riyal", "riyal(s)"}, {"SAR", "saudi riyal(s)"},
	{"QAR", "qatari riyal(s)"}, {"dirham", "dirham(s)"}, {"AED", "emirati dirham(s)|uae dirham(s)"}, {"MAD", "moroccan dirham(s)"}, {"shilling", "shilling(s)"}, {"KES", "kenyan shilling(s)"},
	{"TZS", "tanzanian shilling(s)"}, {"UGX", "ugandan shilling(s)"}, {"SOS", "somali shilling(s)"}, {"lira", "lira(s)|lire|liras"}, {"TRY", "turkish lira(s)"}, {"ITL", "italian lira|italian lire"},
	{"LBP", "lebanese pound(s)|lebanese lira(s)"}, {"EGP", "egyptian pound(s)"}, {"SYP", "syrian pound(s)"}, {"SSP", "south sudanese pound(s)"}, {"IEP", "irish pound(s)|irish punt(s)|punts"},
	{"DEM", "deutsche mark(s)|deutschemark(s)|deutschmark(s)|german mark(s)|d - mark(s)|d-mark(s)"}, {"mark", "marks"}, {"FIM", "markka|markkaa|finnish mark(s)|finnish markka|finnish markkaa"}, {"won", "won"},
	{"KRW", "south korean won|korean won"}, {"KPW", "north korean won"}, {"ruble", "ruble(s)|rouble(s)"}, {"RUB", "russian ruble(s)|russian rouble(s)"}, {"BYN", "belarusian ruble(s)|belarusian rouble(s)"},
	{"kr", "kr"}, {"krone", "krone|kroner"}, {"ISK", "kronur|krónur"}, {"SEK", "krona|kronor"}, {"SEK", "swedish krona|swedish kronor|swedish crown(s)"}, {"NOK", "norwegian krone|norwegian kroner|norwegian crown(s)"}, {"DKK", "danish krone|danish kroner|danish crown(s)"},
	{"ISK", "icelandic krona|icelandic kronur|icelandic króna"}, {"crown", "crown(s)"}, {"CZK", "koruna(s)|korunas|korun|czech koruna(s)|czech crown(s)"}, {"HUF", "forint(s)"}, {"PLN", "zloty(s)|zlotys|złoty|polish zloty(s)"},
	{"RON", "romanian leu|romanian lei|lei"}, {"BGN", "lev|leva|bulgarian lev|bulgarian leva"}, {"UAH", "hryvnia(s)|hryvnias|hryvnya|ukrainian hryvnia(s)"}, {"HRK", "kuna(s)|croatian kuna(s)"}, {"GEL", "lari|laris|georgian lari"},
	{"ILS", "shekel(s)|sheqel(s)|new shekel(s)|israeli shekel(s)|israeli new shekel(s)"}, {"THB", "baht|bahts|thai baht"}, {"MYR", "ringgit|ringgits|malaysian ringgit"}, {"IDR", "rupiah|rupiahs|indonesian rupiah"}, {"VND", "dong|vietnamese dong"},
	{"LAK", "kip|lao kip"}, {"MMK", "kyat|kyats"}, {"KHR", "riel|riels"}, {"MNT", "tugrik(s)|tögrög|mongolian tugrik(s)"}, {"KZT", "tenge|kazakh tenge"}, {"BDT", "taka|takas"}, {"AFN", "afghani(s)|afghanis"},
	{"ZAR", "rand|south african rand|rands"}, {"NGN", "naira|nairas"}, {"GHS", "cedi(s)|cedis"}, {"ETB", "birr|ethiopian birr"}, {"kwacha", "kwacha"}, {"ZMW", "zambian kwacha"}, {"MWK", "malawian kwacha"}, {"BWP", "pula"},
	{"BRL", "reais|brazilian real(s)|brazilian reais"}, {"PEN", "peruvian sol(es)|nuevo sol(es)|nuevos soles"}, {"GTQ", "quetzal(s)|quetzales"}, {"HNL", "lempira(s)|lempiras"}, {"NIO", "cordoba(s)|córdoba(s)|nicaraguan cordoba(s)"}, {"PAB", "balboas"},
	{"CRC", "costa rican colon(es)|costa rican colón|costa rican colones|costa rican colons"}, {"colon", "colones|colón"}, {"PYG", "guarani(s)|guaraní|guaraníes"}, {"bolivar", "bolivar(s)|bolívar(es)|bolivares|bolívares"}, {"BOB", "boliviano(s)|bolivianos"},
	{"HTG", "gourde(s)|gourdes"}, {"guilder", "guilder(s)"}, {"NLG", "dutch guilder(s)|netherlands guilder(s)"}, {"florin", "florin(s)"}, {"escudo", "escudo(s)"}, {"PTE", "portuguese escudo(s)"}, {"ESP", "peseta(s)|spanish peseta(s)"},
	{"GRD", "drachma(s)|drachmas|greek drachma(s)"}, {"ATS", "austrian schilling(s)|schilling(s)"}, {"BTC", "bitcoin(s)"}, {"ETH", "ether|ethers"}, {"XDR", "special drawing right(s)|sdrs"}, {"XEU", "ecu(s)"},
	{"leu", "leu"}, {"manat", "manat|manats"}, {"ALL", "leks|albanian lek"}, {"AMD", "drams|armenian dram(s)"}, {"RUBc", "kopeck(s)|kopek(s)"}, {"INRc", "paise|paisa"},
}

// dollarWords are the adjectives that name whose dollar is meant.
var dollarWords = []struct{ symbol, words string }{
	{"USD", "us|u.s|american|united states"}, {"CAD", "canadian"}, {"AUD", "australian|aussie"}, {"NZD", "new zealand|kiwi"}, {"HKD", "hong kong"}, {"SGD", "singapore|singaporean"},
	{"TWD", "taiwan|new taiwan|taiwanese"}, {"JMD", "jamaican|jamaica"}, {"TTD", "trinidad and tobago|tt"}, {"BBD", "barbados|barbadian"}, {"BSD", "bahamian"}, {"BZD", "belize"},
	{"FJD", "fiji|fijian"}, {"GYD", "guyana|guyanese"}, {"LRD", "liberian"}, {"NAD", "namibian|namibia"}, {"XCD", "east caribbean|ec"}, {"ZWL", "zimbabwe|zimbabwean"}, {"SBD", "solomon islands"}, {"KYD", "cayman islands|cayman"},
}

// moneySigns are what stands before a figure: signs with what may be written
// before them. Codes of three letters are known by package stats.
var moneySigns = []struct{ symbol, forms string }{
	{"$", "$|dlrs|dlr|dollars"}, {"USD", "us $|u.s. $|u.s $|usd $|us$|$ us|$ u.s"}, {"CAD", "$ c|$ cdn|$ cad|c $|ca $|can $|cad $|cdn $"}, {"AUD", "$ a|$ au|$ aud|a $|au $|aud $|aus $"}, {"NZD", "$ nz|nz $|nzd $"}, {"HKD", "$ hk|hk $|hkd $"}, {"SGD", "s $|sg $|sgd $"},
	{"TWD", "nt $|twd $"}, {"BRL", "r $|brl $"}, {"JMD", "j $|ja $"}, {"TTD", "tt $"}, {"BBD", "bds $"}, {"BZD", "bz $"}, {"FJD", "fj $"}, {"GYD", "gy $|g $"}, {"MXN", "mxn $|mx $|mex $"}, {"XCD", "ec $"}, {"NAD", "n $"},
	{"COP", "col $"}, {"CLP", "clp $"}, {"ARS", "ar $"}, {"EUR", "€|euro €"}, {"£", "£"}, {"EGP", "e £|le"}, {"IEP", "ir £"}, {"USD", "dlrs|dlr"}, {"GBP", "gb £|stg £|ps"}, {"¥", "¥"}, {"CNY", "rmb|cn ¥"}, {"JPY", "jp ¥|y ="}, {"Rs", "₹|rs"}, {"INR", "inr"},
	{"MYR", "rm"}, {"ZAR", ""}, {"IDR", "rp"}, {"PHP", "php"}, {"KES", "ksh|kshs|sh"}, {"UGX", "ush"}, {"TZS", "tsh"}, {"GHS", "gh"}, {"CHF", "sfr|fr"}, {"DEM", "dm"}, {"AED", "dh|dhs"}, {"DKK", "dkr"}, {"NOK", "nkr"}, {"SEK", "skr"}, {"NGN", ""},
}

// moneyRunes are the signs of currencies that have no mark of their own.
var moneyRunes = map[string]string{
	"₽": "RUB", "₩": "won", "₪": "ILS", "₺": "TRY", "₫": "VND", "₴": "UAH", "₦": "NGN", "₱": "PHP", "₿": "BTC", "₡": "colon", "₲": "PYG", "₵": "GHS", "₸": "KZT", "₭": "LAK", "₮": "MNT", "₾": "GEL",
	"₼": "AZN", "฿": "THB", "֏": "AMD", "৳": "BDT", "៛": "KHR", "₤": "lira", "₣": "franc", "₧": "ESP", "元": "CNY", "円": "JPY", "₳": "", "₨": "Rs",
}

// MoneyRune returns the symbol in package stats of a sign of currency that has
// no mark of its own, "" if it is none.
func MoneyRune(sign string) string { return moneyRunes[sign] }

// currencies enters the words and signs of money.
func (b *builder) currencies() {
	for _, r := range moneyWords {
		forms(r.forms, func(f string) { b.phrase(&b.lex.units, f, r.symbol, Unit|Currency, false) })
	}
	for _, r := range dollarWords {
		forms(r.words, func(f string) {
			b.phrase(&b.lex.units, f+" dollar", r.symbol, Unit, false)
			b.phrase(&b.lex.units, f+" dollars", r.symbol, Unit, false)
			b.phrase(&b.lex.units, f+" $", r.symbol, Unit, false)
			switch r.symbol {
			case "USD", "CAD", "AUD", "NZD", "HKD", "SGD":
				b.phrase(&b.lex.units, f+" cent", r.symbol+"c", Unit, false)
				b.phrase(&b.lex.units, f+" cents", r.symbol+"c", Unit, false)
			}
		})
	}
	for _, r := range moneySigns {
		forms(r.forms, func(f string) {
			if f != "" {
				b.phrase(&b.lex.money, f, r.symbol, Currency, true)
			}
		})
	}
}
