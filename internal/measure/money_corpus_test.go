package measure

import "testing"

var moneyCorpus = []meaning{
	{"1600000000 USD", []string{"$1.6 billion", "$1.6bn", "$1.6-billion", "1.6 billion dollars", "US$1.6 billion", "USD 1.6 billion", "USD1.6 billion", "1.6 billion US dollars", "$1,600 million", "U.S.$1.6 billion", "1.6 billion U.S. dollars", "$1.6 billion dollars",
		"1.6bn dollars", "$1.6B", "$ 1.6 billion", "1.6 billion USD", "$US1.6 billion", "$1.6b"}},
	{"209000000 USD", []string{"USD 209 million", "$209m", "$209M", "$209 million", "$209mn", "$209 mln", "209 million dollars", "209 million bucks"}},
	{"45 EUR", []string{"€45", "45 euros", "EUR 45", "45 EUR", "45€", "€ 45", "forty-five euros", "45-euro"}},
	{"50000000 GBP", []string{"£50 million", "£50m", "GBP 50 million", "50 million pounds", "50 million pounds sterling", "£50,000,000"}},
	{"5000000 JPY", []string{"¥5 million", "5 million yen", "five million yen", "JPY 5 million", "JPY5m"}},
	{"300 CNY", []string{"300 yuan", "300 renminbi", "CNY 300", "RMB 300", "RMB300", "300元"}},
	{"15.5 CAD", []string{"C$15.5", "CA$15.5", "CAD 15.5", "15.5 Canadian dollars", "CAD15.5"}},
	{"82 AUD", []string{"A$82", "AU$82", "AUD 82", "82 Australian dollars", "$A82"}},
	{"10 HKD", []string{"HK$10", "10 Hong Kong dollars", "HKD 10", "$HK10"}},
	{"7 NZD", []string{"NZ$7", "7 New Zealand dollars", "NZD 7"}},
	{"30 BRL", []string{"R$30", "BRL 30", "30 Brazilian reais", "30 reais"}},
	{"1015 CHF", []string{"1,015 Swiss francs", "CHF 1,015", "CHF1,015", "1,015 francs"}},
	{"900 INR", []string{"₹900", "900 rupees", "Rs 900", "Rs. 900", "INR 900", "Rs.900", "900 Indian rupees"}},
	{"4000 RUB", []string{"4,000 rubles", "4,000 roubles", "RUB 4,000", "₽4,000"}},
	{"2000 KRW", []string{"₩2,000", "2,000 won", "KRW 2,000", "2,000 South Korean won"}},
	{"12 USDc", []string{"12 cents", "12¢", "12 US cents", "twelve cents", "12-cent"}},
	{"164 GBPc", []string{"164p", "164 pence", "164 p"}},
	{"600 MXN", []string{"600 Mexican pesos", "600 pesos", "MXN 600"}},
	{"80 SEK", []string{"80 Swedish kronor", "80 kronor", "SEK 80"}},
	{"120000000 EUR", []string{"120 MEUR", "EUR 120 million", "€120m"}},
	{"1 USD", []string{"one dollar", "$1"}},
	{"13.45 USD", []string{"$13.45", "thirteen dollars and forty-five cents", "thirteen dollars forty-five cents", "13.45 dollars"}},
	{"-50800000000 USD", []string{"$-50.8bn", "-$50.8bn", "minus $50.8bn", "−$50.8 billion"}},
	{"20 ILS", []string{"20 shekels", "₪20", "ILS 20"}},
	{"500000 ZAR", []string{"500,000 rand", "ZAR 500,000", "500,000 South African rand"}},
	{"3000 DKK", []string{"3,000 Danish kroner", "DKK 3,000"}},
	{"2.50 krone", []string{"2.50 kroner"}}, // Norwegian or Danish
	{"9300 florin", []string{"9,300 florins", "9,300 florin"}},
	{"250000 crown", []string{"250,000 crowns", "a quarter of a million crowns"}},
	{"3000000 NOK", []string{"3 million Norwegian crowns", "NOK 3 million"}},
	{"60 guilder", []string{"60 guilders", "sixty guilders"}},
	{"12 shilling", []string{"12 shillings", "twelve shillings"}},
	{"2 BTC", []string{"2 bitcoins", "two bitcoin", "BTC 2"}},
}

func TestMoney(t *testing.T) { check(t, moneyCorpus, frames[0], frames[1]) }
