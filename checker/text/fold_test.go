package text

import (
	"strings"
	"testing"
	"unicode/utf8"
)

type foldTest struct{ name, in, want string }

func testFold(t *testing.T, tests []foldTest) {
	t.Helper()
	for _, test := range tests {
		if got := Fold(test.in).S; got != test.want {
			t.Errorf("%s: %q folds to %q, want %q", test.name, test.in, got, test.want)
		}
	}
}

func TestFoldLatin(t *testing.T) {
	testFold(t, []foldTest{
		{"case", "Hello WORLD", "hello world"},
		{"marks", "Crème brûlée, señor, coração, kötü", "creme brulee, senor, coracao, kotu"},
		{"marks typed one by one", "cafe\u0301 nin\u0303o", "cafe nino"},
		{"noise of marks", "m\u0336\u0337o\u0489\u0315n\u0321e\u034fy\u20e0", "money"},
		{"Vietnamese, composed, decomposed and without marks", "việc việ\u0302\u0323c vie\u0323\u0302c viec", "viec viec viec viec"},
		{"d with stroke", "đồng Đ", "dong d"},
		{"Turkish i", "İstanbul ısı IŞIK i\u0307", "istanbul isi isik i"},
		{"German", "Straße Größe STRAẞE", "strasse grosse strasse"},
		{"Danish, French, Icelandic", "Æble ærø œuvre þing", "aeble aero oeuvre thing"},
		{"Polish", "Łódź złoty", "lodz zloty"},
		{"Hausa, Ewe", "ɓarawo ɗan ƙasa ɖevi ɔ", "barawo dan kasa devi o"},
		{"long s, dotless i", "ſafe ı", "safe i"},
	})
}

func TestFoldCompatibility(t *testing.T) {
	testFold(t, []foldTest{
		{"full width", "ＷｈａｔｓＡｐｐ ＋８５５！　＄", "whatsapp +855! $"},
		{"mathematical letters", "𝐓𝐞𝐥𝐞𝐠𝐫𝐚𝐦 𝓾𝓼𝓭𝓽 𝕃𝕚𝕟𝕖 𝙰𝚣", "telegram usdt line az"},
		{"mathematical digits", "𝟙𝟚𝟛 𝟬𝟿", "123 09"},
		{"mathematical Greek", "𝛂𝛃 𝝙", "αβ δ"},
		{"circled, squared, in brackets", "Ⓦⓗⓐⓣ 🅰🅱 🄰🄱 🅐🅑 ⒯⒠", "what ab ab ab te"},
		{"circled digits", "①② ➊➋ ⑳", "12 12 20"},
		{"small capitals", "ᴛᴇʟᴇɢʀᴀᴍ ɴᴏᴡ", "telegram now"},
		{"modifier letters", "ᵐᵒⁿᵉʸ ₓ x²", "money x x2"},
		{"ligature, letterlike, Roman", "proﬁt ℡ № ℓ Ⅷ", "profit tel no l viii"},
		{"key caps", "1️⃣2️⃣", "12"},
		{"trademarks say nothing", "Telegram™ group", "telegram group"},
		{"ordinals are no zeros", "1º 2ª 1o", "1º 2ª 1o"},
		{"fractions stay", "½ 1½", "½ 1½"},
		{"regional letters apart", "🇹 🇪 🇱 🇪 🇺\u200b🇸", "tele us"},
		{"a flag stays a flag", "🇰🇭 🇺🇸🇬🇧", "🇰🇭 🇺🇸🇬🇧"},
		{"Kangxi radicals", "⽀付⾦", "支付金"},
		{"half width kana", "ｶﾞｲﾄﾞ", "ガイド"},
	})
}

func TestFoldScripts(t *testing.T) {
	testFold(t, []foldTest{
		{"digits", "٣ ۳ ३ ৩ ௩ ๓ ໓ ၃ ៣ ３ ႓", "3 3 3 3 3 3 3 3 3 3 3"},
		{"Ethiopic and Chinese numerals are none", "፫ 三", "፫ 三"},
		{"Arabic vowel signs and tatweel", "أحْمَد مـــبلغ", "احمد مبلغ"},
		{"Arabic alef, ya, waw, ta marbuta", "إلى آخر ٱلمسؤولة مئة", "الي اخر المسووله ميه"},
		{"Urdu kaf, ya, he", "نوکری کیا ہے بھی", "نوكري كيا هے بهي"},
		{"Arabic as it is drawn", "ﻣﺒﻠﻎ ﻻ", "مبلغ لا"},
		{"Arabic punctuation", "نعم، كم؟ ٥٠٪", "نعم, كم? 50%"},
		{"Persian without joiner", "می\u200cخواهم", "ميخواهم"},
		{"Hebrew points", "שָׁלוֹם", "שלום"},
		{"Hindi joiner, dot and nasal sign", "क\u200dष रोज़ रोज\u093c कमाएँ", "कष रोज रोज कमाएं"},
		{"Bengali, Tamil, Sinhala vowels in two parts", "ক\u09c7\u09be ெ\u0bbe ක\u0dd9\u0dcf\u0dca", "কো ொ කෝ"},
		{"Thai am, two e for ae", "ทำ ท\u0e4d\u0e32 เเละ", "ท\u0e4dา ท\u0e4dา และ"},
		{"break hints", "ภาษา\u200bไทย ភាសា\u200bខ្មែរ မြန်\u200bမာ", "ภาษาไทย ភាសាខ្មែរ မြန်မာ"},
		{"jamo", "\u1112\u1161\u11ab\u1100\u1173\u11af 한글", "한글 한글"},
		{"kana with marks typed one by one", "カ\u3099イト\u3099", "ガイド"},
		{"Russian io, short i", "Ещё мой и\u0306", "еще мой й"},
		{"Greek accents and final sigma", "Λόγος", "λογοσ"},
		{"Amharic letters that sound alike", "ሐሠዐፀ ኃ", "ሀሰአጸ ሀ"},
		{"Georgian capitals", "ᲗᲑ", "თბ"},
	})
}

func TestFoldSigns(t *testing.T) {
	testFold(t, []foldTest{
		{"hyphen in a word", "Part-time e-mail", "part time e mail"},
		{"hyphen elsewhere", "200-500 24-hour covid-19 - a -b", "200-500 24-hour covid-19 - a -b"},
		{"dashes", "a – b — c ― −5 job—it", "a - b - c - -5 job it"},
		{"apostrophes", "don’t donʼt don´t don`t ‘it’", "don't don't don't don't 'it'"},
		{"quotes", "“say” „so“ «si» 「是」", `"say" "so" "si" "是"`},
		{"Chinese and Burmese commas", "你，我、他", "你,我,他"},
		{"white space", " a  \t b\u00a0c\u3000d ", " a b c d "},
		{"line breaks", "a\r\nb\n\n\nc \n d\u2028e", "a\nb\nc\nd\ne"},
		{"ellipsis", "well…", "well..."},
		{"unseen characters", "\ufefftele\u00adgr\u200bam\u2060 \u202dpay\u202c", "telegram pay"},
		{"emoji stay", "💰 👨\u200d👩", "💰 👨👩"},
		{"NUL and broken bytes", "a\x00b \xff\xfe c\xe2\x82", "a b \ufffd\ufffd c\ufffd\ufffd"},
		{"nothing", "", ""},
		{"nothing to be seen", "\u200b\ufeff", ""},
	})
}

// Folding is done to the message and to the wordings: what is folded already must stay.
func TestFoldedCharactersStay(t *testing.T) {
	for r := rune(0); r < 0x30000; r++ {
		if isRegional(r) || r >= 0xD800 && r < 0xE000 {
			continue
		}
		once := Fold(string(r)).S
		if twice := Fold(once).S; twice != once {
			t.Errorf("%q (%U) folds to %q, and that to %q", r, r, once, twice)
		}
	}
}

func TestOriginal(t *testing.T) {
	tests := []struct{ in, folded, want string }{
		{"Add T e l e g r a m now", "telegram", "T e l e g r a m"},
		{"Add T e l e g r a m now", "tele", "T e l e"},
		{"café au lait", "cafe", "café"},
		{"cafe\u0301 au", "cafe", "cafe\u0301"},
		{"the proﬁt is", "profit", "proﬁt"},
		{"the proﬁt is", "prof", "proﬁ"},
		{"a 𝐓𝐞𝐥𝐞 b", "tele", "𝐓𝐞𝐥𝐞"},
		{"tele\u200bgram x", "telegram", "tele\u200bgram"},
		{"x 😀 pay y", "pay", "pay"},
		{"\u1112\u1161\u11ab x", "한", "\u1112\u1161\u11ab"},
		{"a  \n b", "\n", "  \n "},
		{"x ｶﾞ y", "ガ", "ｶﾞ"},
		{"x\xff pay", "pay", "pay"},
	}
	for _, test := range tests {
		f := Fold(test.in)
		at := strings.Index(f.S, test.folded)
		if at < 0 {
			t.Errorf("%q is not in %q", test.folded, f.S)
			continue
		}
		start, end := f.Original(at, at+len(test.folded))
		if got := test.in[start:end]; got != test.want {
			t.Errorf("%q in %q: got %q, want %q", test.folded, test.in, got, test.want)
		}
		if back := f.FromSource(start); back != at {
			t.Errorf("%q: FromSource(%d) is %d, want %d", test.in, start, back, at)
		}
	}
}

func TestOriginalOutside(t *testing.T) {
	f := Fold("\ufeffdon’t\u200b")
	for _, test := range [][4]int{{0, 5, 0, 13}, {-3, 99, 0, 13}, {2, 2, 5, 5}, {4, 1, 9, 9}, {99, 100, 13, 13}} {
		if start, end := f.Original(test[0], test[1]); start != test[2] || end != test[3] {
			t.Errorf("Original(%d, %d) is %d, %d, want %d, %d", test[0], test[1], start, end, test[2], test[3])
		}
	}
	for _, test := range [][2]int{{-1, 0}, {0, 0}, {1, 1}, {4, 1}, {5, 2}, {6, 3}, {7, 4}, {13, 5}, {99, 5}} {
		if got := f.FromSource(test[0]); got != test[1] {
			t.Errorf("FromSource(%d) is %d, want %d", test[0], got, test[1])
		}
	}
}

// BenchmarkFold folds texts as long as the longest that are taken, 200,000 characters, in the scripts that cost most.
func BenchmarkFold(b *testing.B) {
	for _, text := range []struct{ name, of string }{
		{"Latin", "Hello, I’m Anna from HR. You can earn $200–500 a day; message me on T e l e g r a m. "},
		{"Vietnamese", "Việc nhẹ lương cao, chỉ cần điện thoại. Nhắn tin cho tôi ngay hôm nay nhé! "},
		{"Russian", "Здравствуйте! Ищем coтрудников на удалённую работу, оплата каждый день. "},
		{"Chinese", "你好，我们正在招聘兼职人员，在家就能做，每天三百元，当天结算。"},
		{"Arabic", "مرحباً، نبحث عن موظفين للعمل من المنزل، الراتب يومي. تواصل معنا الآن. "},
		{"Hindi", "नमस्ते, घर बैठे काम करें और रोज़ पैसे कमाएँ। अभी संपर्क करें। "},
		{"Korean", "안녕하세요, 재택근무 직원을 모집합니다. 일당 20만원 당일 지급. "},
		{"mathematical", "𝐓𝐞𝐥𝐞𝐠𝐫𝐚𝐦 𝓾𝓼𝓭𝓽 "},
		{"one token", "a.b!c?"},
		{"letter by letter", "a b c "},
	} {
		b.Run(text.name, func(b *testing.B) {
			s := strings.Repeat(text.of, 200_000/utf8.RuneCountInString(text.of))
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				Fold(s)
			}
		})
	}
}
