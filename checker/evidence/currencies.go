package evidence

// currencies lists how each currency is written before and behind a number, as people in the countries concerned type
// it. Codes are ISO 4217 and the tickers of coins; "" stands for names that several countries use.
// _ is a space, * any ending; a name with a capital letter counts only as written.
var currencies = []struct{ code, before, behind string }{
	{"USD", "us$ u$s u$ us_$ usd $ dollars", "usd us$ $ dollar dollars us_dollar us_dollars dólar dólares dolar dolares dolares_americanos dollari dollaro dollarn bucks " +
		"доллар* долл долл. бакс* баксов дол дола* đô đô_la do_la dola ดอลลาร์* 美元 美金 美刀 刀 ドル 米ドル 달러 불 ដុល្លារ* ໂດລາ* ဒေါ်လာ* ዶላር* " +
		"डॉलर* डालर* ডলার* டாலர்* డాలర్* ڈالر دولار دولارا* ඩොලර්"},
	{"USDT", "usdt tether", "usdt usd₮ tether tethers U u юсдт 泰达币 泰達幣 u币 テザー 테더"},
	{"USDC", "usdc", "usdc"}, {"BUSD", "busd", "busd"},
	{"BTC", "btc ₿ xbt", "btc bitcoin bitcoins ₿ биткоин* 比特币 比特幣 ビットコイン 비트코인 บิตคอยน์"},
	{"ETH", "eth", "eth ether ethereum 以太坊 以太币"}, {"TRX", "trx", "trx"}, {"BNB", "bnb", "bnb"}, {"SOL", "SOL", "SOL"},
	{"XRP", "xrp", "xrp"}, {"TON", "TON", "TON"}, {"DOGE", "doge", "doge"}, {"LTC", "ltc", "ltc"},
	{"EUR", "€ eur euro euros", "€ eur euro euros евро євро يورو 유로 ユーロ 欧元 歐元 ยูโร*"},
	{"GBP", "£ gbp", "£ gbp pound pounds quid pound_sterling pounds_sterling фунт* 英镑 英鎊 ポンド 파운드"},
	{"CNY", "¥ ￥ cny rmb cn¥ 人民币 人民幣", "cny rmb cnh yuan yuans 元* 块 块钱 塊 塊錢 人民币 人民幣 元人民币 юан* 위안 人民元 หยวน*"},
	{"JPY", "jpy jp¥ JP￥ 日元", "jpy yen yens 円 日元 日圓 日币 иен* 엔 เยน"},
	{"KRW", "₩ ￦ krw", "₩ krw won 원 韩元 韓元 ウォン вон"},
	{"TWD", "nt$ ntd twd NT 台币 台幣 新台幣", "twd ntd nt$ 台币 台幣 新台币 新台幣 元台幣"},
	{"HKD", "hk$ hkd 港币 港幣", "hkd hk$ 港币 港幣 港元 蚊"},
	{"SGD", "s$ sg$ sgd", "sgd 新币 新幣 新元 坡币"}, {"MYR", "RM rm myr", "rm myr ringgit ringgits 马币 馬幣 令吉 林吉特"},
	{"IDR", "rp rp. idr", "idr rupiah rupiahs rp"}, {"PHP", "₱ php phP P Php. php.", "php pesos_php ₱ P piso pisong phps"},
	{"THB", "฿ thb", "฿ thb baht bahts บาท* บ. 泰铢 泰銖 バーツ 바트 бат бата"},
	{"VND", "₫ vnd", "₫ đ vnd vnđ đồng dong 越南盾 донг*"}, {"KHR", "៛ khr", "៛ khr riel riels រៀល*"},
	{"LAK", "₭ lak", "₭ LAK kip ກີບ*"}, {"MMK", "mmk ks", "mmk kyat kyats ks ကျပ်*"},
	{"INR", "₹ inr rs rs. ₨ रु रु. रू. ரூ. ரூ रुपये", "₹ inr rs rs. rupee rupees rupay rupaye rupaiye rupaya rupiya rup. " +
		"रुपये रुपए रुपया रुपयों रुपयाँ रूपये रुपैयाँ रु रु. रुपयांच* ரூபாய்* ரூபா* రూపాయ* രൂപ* ರೂಪಾಯಿ* રૂપિયા* ਰੁਪਏ ਰੁਪਈਏ 卢比 盧比 рупи*"},
	{"PKR", "pkr", "pkr روپے روپیہ روپئے"}, {"LKR", "lkr රු රු.", "lkr රුපියල්* රු"}, {"NPR", "npr nrs nrs. ने.रु.", "npr nrs"},
	{"BDT", "৳ bdt tk tk. taka", "৳ bdt tk tk. taka takas টাকা* টা."},
	{"AUD", "a$ au$ aud", "aud"}, {"NZD", "nz$ nzd", "nzd"}, {"CAD", "c$ ca$ cad", "cad"}, {"CHF", "chf sfr sfr.", "chf franken stutz"},
	{"SEK", "sek", "sek kronor"}, {"NOK", "nok", "nok"}, {"DKK", "dkk", "dkk"}, {"", "kr kr.", "kr kr. kroner kronur"},
	{"PLN", "pln", "pln zł zl złotych zlotych złote злот*"}, {"CZK", "czk", "czk kč kc korun"}, {"HUF", "huf", "huf forint*"},
	{"RON", "ron", "RON lei"}, {"BGN", "bgn", "bgn лв лева leva"},
	{"TRY", "₺ TRY TL", "₺ TRY tl lira lirası lirasi liraya liralık liralik 里拉"},
	{"RUB", "₽ rub", "₽ rub rubles rublei rubley руб руб. рубл* р. р рублев"}, {"UAH", "₴ uah", "₴ uah грн грн. гривен гривень гривні гривны"},
	{"KZT", "₸ kzt", "₸ kzt тенге теңге"}, {"UZS", "uzs", "uzs сум so'm"},
	{"AED", "aed dhs dhs.", "aed dhs dirham dirhams درهم دراهم درهما 迪拉姆 дирхам*"}, {"SAR", "sar SR", "sar SR riyal riyals ريال ريالا ریال"},
	{"QAR", "qar QR", "qar"}, {"KWD", "kwd kd", "kwd kd"}, {"OMR", "omr", "omr"}, {"BHD", "bhd BD", "bhd"}, {"JOD", "jod jd", "jod jd"},
	{"EGP", "egp LE", "egp جنيه جنيها جنيهات"}, {"MAD", "MAD", "MAD"}, {"DZD", "dzd", "dzd"}, {"TND", "tnd", "tnd"}, {"IQD", "iqd", "iqd"},
	{"ILS", "₪ ils nis", "₪ ils nis shekel shekels שקל שקלים ש״ח ש\"ח"}, {"IRR", "irr", "irr تومان تومن toman tomans"},
	{"", "", "دينار دينارا دنانير dinar dinars ليرة"}, {"ETB", "etb birr", "etb birr ብር*"},
	{"KES", "ksh kshs kes ksh. kshs. k.sh.", "ksh kshs kes bob"}, {"TZS", "tsh tzs tshs", "tsh tshs tzs"}, {"UGX", "ush ugx ushs", "ugx ush"},
	{"", "sh sh. shs shilingi", "sh shs shilling shillings shilingi =/="}, {"RWF", "rwf frw", "rwf frw"},
	{"NGN", "₦ ngn N", "₦ ngn naira nairas"}, {"GHS", "gh₵ ₵ ghs ghc gh¢", "ghs ghc cedi cedis"},
	{"ZAR", "zar R", "zar rand rands"}, {"ZMW", "zmw K", "zmw kwacha"}, {"BWP", "bwp", "bwp pula"},
	{"XAF", "fcfa cfa f_cfa xaf xof", "fcfa cfa f_cfa f.cfa xaf xof francs_cfa"}, {"", "", "francs franc فرنك"},
	{"BRL", "r$ brl", "brl reais reaes conto contos"}, {"ARS", "ars ar$", "ars"}, {"CLP", "clp", "clp"}, {"COP", "cop", "COP"},
	{"MXN", "mxn mx$ mex$", "mxn m.n. pesos_mexicanos"}, {"PEN", "s/ s/. PEN", "soles PEN"}, {"UYU", "uyu $u", "uyu"}, {"BOB", "BOB", "bolivianos"},
	{"VES", "", "bolívares bolivares"}, {"PYG", "₲", "guaraníes guaranies"}, {"", "", "peso pesos песо ペソ 페소 比索"},
	{"", "", "/- /= ,- ,--"},
}
