package evidence

import "unicode/utf8"

// A unit multiplies the number that it follows. It differs in what it says about that number.
type unitClass uint8

const (
	anyNumber unitClass = iota // thousand: of anything
	ofMoney                    // means money where no counted thing follows: 5k, 20 jt, 3万
	withMoney                  // a unit only beside a currency: $5m, 5 bin TL
)

// units lists the words for powers of ten. _ is a space, * any ending.
var units = []struct {
	factor float64
	class  unitClass
	names  string
}{
	{100, anyNumber, "hundred सौ শ শত 百 백 ร้อย"},
	{1e3, anyNumber, "thousand thousands mil mille mila tausend tsd tsd. tysięcy tysiące tys tys. тыс тыс. тысяч* тис тис. elfu libo libong hazar hazaar hajar " +
		"हजार हज़ार হাজার* ஆயிரம்* వేలు ആയിരം ہزار هزار ألف الف آلاف الاف දහස* දාහ ሺህ ሺ* 千 천 พัน ពាន់* ພັນ* ထောင်* duizend tusen"},
	{1e4, anyNumber, "หมื่น ម៉ឺន* ໝື່ນ* သောင်း*"},
	{1e5, anyNumber, "แสน សែន* ແສນ*"},
	{1e6, anyNumber, "mln mln. mio mio. millón millones millon milhão milhao milhões milhoes milioni milione milionów milyon milyong " +
		"миллион* млн млн. мільйон* مليون ملايين میلیون ملین मिलियन ล้าน លាន* ລ້ານ* million millions 百万 百萬 백만 ሚሊዮን*"},
	{1e9, anyNumber, "billion billions milliard milliards miljard миллиард* млрд млрд. миллиарда milyar miliar tỷ"},
	{1e3, ofMoney, "k к grand rb ribu nghìn nghin ngàn ngan тр"},
	{1e4, ofMoney, "万 萬 만"},
	{1e5, ofMoney, "lakh lakhs lac lacs लाख* লাখ* লক্ষ* லட்சம்* లక్షల* ലക്ഷം ಲಕ್ಷ* લાખ* ਲੱਖ لاکھ ලක්ෂ* သိန်း* 십만 十万 十萬"},
	{1e6, ofMoney, "jt juta triệu trieu tr củ"},
	{1e7, ofMoney, "crore crores करोड* करोड़* কোটি* கோடி* కోట్ల* ಕೋಟಿ* کروڑ 千万 千萬 천만"},
	{1e8, ofMoney, "亿 億 억"},
	{1e3, withMoney, "т т. bin"},
	{1e6, withMoney, "m mm mn м"},
	{1e7, withMoney, "cr"},
	{1e9, withMoney, "b bn ty"},
}

// counted lists what makes a multiple of something else than money out of 5k, 20 rb or 3万.
const counted = "people person persons user* follow* sub subs subscriber* member* view* like* visit* viewer* fan fans customer* client* download* " +
	"student* worker* job* review* word* step* point* punkt* puntos pontos miles mile* hour* km run race meter* video* tv uhd hdr monitor screen resolution camera quality " +
	"orang pengguna pengikut anggota người nguoi người_dùng orang warga pelanggan км раб* подписчик* человек люд* чел чел. " +
	"人 名 个 個 位 次 步 条 張 张 件 户 粉 粉絲 粉丝 公里 字 회 명 명 개 개 人* लोग* people* mtu watu membre* personne* abonné* seguidor* persona* pessoa* kişi"

var unitNames, countedNames = func() (names, names) {
	lists := make([]string, len(units))
	for i, u := range units {
		lists[i] = u.names
	}
	return newNames(lists...), newNames(counted)
}()

// unitsBefore are the languages' words that stand in front of their number: elfu 50 is 50,000.
var unitsBefore = newNames("elfu", "laki", "milioni", "ထောင်", "သောင်း", "သိန်း")

// factorsBefore are the values of unitsBefore, in their order.
var factorsBefore = []float64{1e3, 1e5, 1e6, 1e3, 1e4, 1e5}

// unitAt finds the unit at at or one space behind it; a single letter has to touch the number.
func unitAt(s string, at int) (factor float64, class unitClass, end int, ok bool) {
	start := skipSpace(s, at)
	n, end := unitNames.at(s, start)
	if n == nil || start > at && oneRune(n.letters) {
		return 0, 0, at, false
	}
	u := units[n.meaning]
	if n.letters == "mil" && (start == at || isEnglish(s, end)) { // $5mil; but 5 mil reais are five thousand
		return 1e6, u.class, end, true
	}
	return u.factor, u.class, end, true
}

// oneRune tells whether s is a single letter of a script with spaces.
func oneRune(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return size == len(s) && isSpacedLetter(r)
}

// isEnglish tells whether an English name of a currency follows, which settles what mil means.
func isEnglish(s string, at int) bool {
	behind, ok := currencyBehind(s, at)
	return ok && (behind.name == "dollars" || behind.name == "pounds" || behind.name == "bucks")
}

// isCounted tells whether a counted thing follows.
func isCounted(s string, at int) bool {
	if r, size := runeAt(s, at); r == '+' {
		at += size
	}
	n, _ := countedNames.at(s, skipSpace(s, at))
	return n != nil
}
