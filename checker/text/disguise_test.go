package text

import (
	"strings"
	"testing"
)

func TestFoldSpaced(t *testing.T) {
	testFold(t, []foldTest{
		{"spaces", "Add T e l e g r a m now", "add telegram now"},
		{"hyphens, dots, underscores, stars", "U-S-D-T W.h.a.t.s p_a_y_s l*i*n*e", "usdt whats pays line"},
		{"wider gaps", "T - e - l - e, U . S . D . T", "tele, usdt"},
		{"emoji", "T🔥e🔥l🔥e and p ✅ a ✅ y ✅ s", "tele and pays"},
		{"two words a wider space apart", "j o i n   t e l e", "join tele"},
		{"Cyrillic, Arabic", "Р а б о т а, و-ا-ت-س", "работа, واتس"},
		{"an ordinary word before and behind", "come a b c d come", "come abcd come"},
		{"few letters are initials", "J. R. R. Tolkien, U.S. law, a b c", "j. r. r. tolkien, u.s. law, a b c"},
		{"lists", "a, b, c, d (a) (b) (c) (d)", "a, b, c, d (a) (b) (c) (d)"},
		{"lines", "a\nb\nc\nd", "a\nb\nc\nd"},
		{"an apostrophe is no gap", "it's a b c, a b c d'or", "it's a b c, a b c d'or"},
		{"mixed gaps", "a b.c-d", "a b.c d"},
		{"Korean words of one syllable", "그 돈 다 내 꺼", "그 돈 다 내 꺼"},
		{"Korean pulled apart by dots", "텔.레.그.램", "텔레그램"},
		{"scripts without spaces", "兼 职 刷 单", "兼 职 刷 单"},
	})
}

func TestFoldLeet(t *testing.T) {
	testFold(t, []foldTest{
		{"digits", "L1ke & f0llow on Y0uTube, t3l3gr4m wh4tsapp bu5iness", "like & follow on youtube, telegram whatsapp business"},
		{"i or l", "w1thdraw sa1ary ba1ance he1p pa1d tra1ning", "withdraw salary balance help paid training"},
		{"short words", "j0b n0w y0u", "job now you"},
		{"double", "g00d wa11et pa$$ive", "good wallet passive"},
		{"signs", "c@sh telegr@m ca$hback t€legram pr!ze cl|ck", "cash telegram cashback telegram prize click"},
		{"Vietnamese", "T1EN KH0NG k!ếm", "tien khong kiem"},
		{"Cyrillic", "зар@б0ток", "заработок"},
		{"zeros", "$3OO a day, 1OOO, 2O, 5oo", "$300 a day, 1000, 20, 500"},
		{"one small o", "1o1 2o lugar", "1o1 2o lugar"},
		{"ordinary digits", "500k 2nd 3pm usdt20 b2b covid19 mp3 10x 4ever h1b", "500k 2nd 3pm usdt20 b2b covid19 mp3 10x 4ever h1b"},
		{"figures at the end", "b0nus500", "bonus500"},
		{"a forgotten space", "hello!how are you, PIZZA!Roti", "hello!how are you, pizza!roti"},
		{"codes", "KdhY1W0zsx hwltB5hC HV7B x7y8z", "kdhy1w0zsx hwltb5hc hv7b x7y8z"},
		{"names joined at a digit", "Web3Wallet Neo4J", "web3wallet neo4j"},
		{"many digits", "a1b1c1d1e", "a1b1c1d1e"},
		{"addresses", "me@bank.example t.me/j0in @cr4zy_n1ck http://l0cal/th1s", "me@bank.example t.me/j0in @cr4zy_n1ck http://l0cal/th1s"},
		{"prices", "US$500 50€each", "us$500 50€each"},
	})
}

func TestFoldLookalikes(t *testing.T) {
	testFold(t, []foldTest{
		{"Cyrillic letters in Latin words", "nо ехреriеnce, Теlegrаm, ВitcоIn", "no experience, telegram, bitcoin"},
		{"Greek letters in Latin words", "Τelegram Νow wοrk", "telegram now work"},
		{"other letters", "tᗩsk jοb օnline", "task job online"},
		{"Latin letters in Russian words", "зapaбoткa, Toлькo сeгoдня, пoмoщь", "заработка, только сегодня, помощь"},
		{"the text decides where the word does not", "Ищу oт вac людeй, нa чac", "ищу от вас людей, на час"},
		{"the other way", "we pay fоr сopе today", "we pay for cope today"},
		{"a word of twins in a Latin text", "the сору trader works for you", "the copy trader works for you"},
		{"such a word in a Russian text", "сору это хор", "сору это хор"},
		{"other words stay in a Latin text", "the word мама means mother, нет means no", "the word мама means mother, нет means no"},
		{"Russian stays Russian", "Работа на дому, без опыта", "работа на дому, без опыта"},
		{"Greek stays Greek", "Το να είναι", "το να ειναι"},
		{"Ukrainian, Kazakh", "її мій бiрi", "її мій бірі"},
		{"two alphabets parted by a hyphen", "IT-специалист SMM-а", "it специалист smm а"},
	})
}

func TestDisguises(t *testing.T) {
	tests := []struct {
		in   string
		want string // kind:text, …
	}{
		{"an ordinary text, 500k and e-mail, b2b, 1o1", ""},
		{"T-e-l-e-g-r-a-m", "spaced:T-e-l-e-g-r-a-m"},
		{"free tele\u200bgram!", "invisible:tele\u200bgram"},
		{"Тел\u2060еграм", "invisible:Тел\u2060еграм"},
		{"nо way", "mixed-script:nо"},
		{"зapaбoткa", "mixed-script:зapaбoткa"},
		{"f0llow me, 3OO", "leet:f0llow, leet:3OO"},
		{"w1th\u200bdrаw", "mixed-script:w1th\u200bdrаw, leet:w1th\u200bdrаw, invisible:w1th\u200bdrаw"},
		{"ภาษา\u200bไทย", ""},
		{"ភាសា\u200bខ្មែរ", ""},
		{"क\u200dष", ""},
		{"می\u200cخواهم", ""},
		{"ක්\u200dෂ", ""},
		{"Работа на дому", ""},
		{"👨\u200d👩\u200d👧", ""},
		{"soft\u00adhyphen", ""},
		{"\u200e\u202a+1 555\u202c: \u200eHello", ""},
		{"me@bank.example", ""},
	}
	for _, test := range tests {
		var got []string
		for _, d := range Fold(test.in).Disguises {
			got = append(got, d.Kind+":"+test.in[d.Start:d.End])
		}
		if strings.Join(got, ", ") != test.want {
			t.Errorf("%q: got %q, want %q", test.in, got, test.want)
		}
	}
}
