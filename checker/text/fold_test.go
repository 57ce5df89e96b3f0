package text

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFold(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"case", "Hello WORLD", "hello world"},
		{"marks", "Crème brûlée", "creme brulee"},
		{"Vietnamese, composed and not", "việc nhẹ lương cao viê\u0323c", "viec nhe luong cao viec"},
		{"d with stroke", "đồng Đ", "dong d"},
		{"Turkish i", "İstanbul ısı", "istanbul isi"},
		{"German", "Straße Größe", "strasse grosse"},
		{"full width", "ＷｈａｔｓＡｐｐ ＋８５５", "whatsapp +855"},
		{"mathematical letters", "𝐓𝐞𝐥𝐞𝐠𝐫𝐚𝐦 𝓾𝓼𝓭𝓽", "telegram usdt"},
		{"circled and squared", "Ⓦⓗⓐⓣ 🅰🅱🅲", "what abc"},
		{"ligature", "proﬁt", "profit"},
		{"Cyrillic letters in a Latin word", "nо ехреriеnce", "no experience"},
		{"a Cyrillic word in a Latin text", "the сору trader works for you every day", "the copy trader works for you every day"},
		{"Russian stays Russian", "Работа на дому, без опыта. Ещё", "работа на дому, без опыта. еще"},
		{"leet", "L1ke & f0llow on Y0uTube, sa1ary w1thdraw", "like & follow on youtube, salary withdraw"},
		{"signs for letters", "c@sh telegr@m pa$$ive", "cash telegram passive"},
		{"an address is no disguise", "me@bank.example", "me@bank.example"},
		{"letters for digits", "$3OO a day", "$300 a day"},
		{"ordinary digits", "500k 2nd 3pm usdt20 b2b covid19 mp3 10x", "500k 2nd 3pm usdt20 b2b covid19 mp3 10x"},
		{"spaced out", "Add T e l e g r a m now", "add telegram now"},
		{"dotted", "U-S-D-T and T.e.l.e", "usdt and tele"},
		{"initials", "J. R. R. Tolkien, U.S. law", "j. r. r. tolkien, u.s. law"},
		{"hyphen in a word", "Part-time e-mail", "part time e mail"},
		{"hyphen between numbers", "200-500", "200-500"},
		{"dashes", "a – b — c", "a - b - c"},
		{"apostrophes and quotes", "don’t “say” ‘it’", "don't \"say\" 'it'"},
		{"white space", "a  \t b\n\n\nc \n d", "a b\nc\nd"},
		{"soft hyphen and zero width", "tele\u00adgr\u200bam", "telegram"},
		{"joiners", "क\u200dष می\u200cخواهم", "कष ميخواهم"},
		{"digits of all scripts", "٣ ۳ ३ ৩ ๓ ໓ ၃ ៣ ３", "3 3 3 3 3 3 3 3 3"},
		{"Arabic forms", "أحْمَد إلى آخر مـبلغ", "احمد الي اخر مبلغ"},
		{"jamo", "\u1112\u1161\u11ab\u1100\u1173\u11af", "한글"},
		{"NUL and broken bytes", "a\x00b \xff c", "a b \ufffd c"},
		{"empty", "", ""},
	}
	for _, test := range tests {
		if got := Fold(test.in).S; got != test.want {
			t.Errorf("%s: %q folds to %q, want %q", test.name, test.in, got, test.want)
		}
	}
}

func TestOriginal(t *testing.T) {
	tests := []struct{ in, folded, want string }{
		{"Add T e l e g r a m now", "telegram", "T e l e g r a m"},
		{"café au lait", "cafe", "café"},
		{"cafe\u0301 au", "cafe", "cafe\u0301"},
		{"the proﬁt is", "profit", "proﬁt"},
		{"a 𝐓𝐞𝐥𝐞 b", "tele", "𝐓𝐞𝐥𝐞"},
		{"tele\u200bgram x", "telegram", "tele\u200bgram"},
		{"x 😀 pay y", "pay", "pay"},
		{"\u1112\u1161\u11ab x", "한", "\u1112\u1161\u11ab"},
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

func TestDisguises(t *testing.T) {
	tests := []struct {
		in   string
		want string // kind:text, …
	}{
		{"an ordinary text, 500k and e-mail", ""},
		{"T-e-l-e-g-r-a-m", "spaced:T-e-l-e-g-r-a-m"},
		{"free tele\u200bgram", "invisible:tele\u200bgram"},
		{"nо way", "mixed-script:nо"},
		{"f0llow me", "leet:f0llow"},
		{"ภาษา\u200bไทย", ""},
		{"क\u200dष", ""},
		{"Работа на дому", ""},
		{"👨\u200d👩\u200d👧", ""},
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

func TestSentences(t *testing.T) {
	tests := []struct {
		in   string
		want int
	}{
		{"One. Two! Three?", 3},
		{"It costs 3.5 or so. Yes", 2},
		{"Mr. Lee meets Dr. Wu at 5 p.m. today", 1},
		{"see www.bank.example for more", 1},
		{"hello... how are you", 1},
		{"line\nbreak", 2},
		{"The U.S. market", 1},
		{"第一。第二！第三", 3},
		{"पहला। दूसरा", 2},
		{"", 0},
	}
	for _, test := range tests {
		f := Fold(test.in)
		if got := len(f.Sentences()); got != test.want {
			t.Errorf("%q: %d sentences, want %d", test.in, got, test.want)
		}
	}
}

func TestDigit(t *testing.T) {
	for r, want := range map[rune]int{'7': 7, '٧': 7, '۷': 7, '७': 7, '๗': 7, '៧': 7, '７': 7, '𝟕': 7} {
		if got, ok := Digit(r); !ok || got != want {
			t.Errorf("%q: got %d %v", r, got, ok)
		}
	}
	for _, r := range []rune{'a', '一', 'Ⅶ', '፯', ' '} {
		if _, ok := Digit(r); ok {
			t.Errorf("%q counts as a digit", r)
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"Add T e l e g r a m", "cafe\u0301", "\xff\x00", "nо ехр", "L1ke", "한국어", "👨\u200d👩", "a. b? c\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		folded := Fold(s)
		if !utf8.ValidString(folded.S) {
			t.Fatalf("%q folds to invalid UTF-8", s)
		}
		whole := utf8.ValidString(s)
		last := 0
		for at, r := range folded.S {
			start, end := folded.Original(at, at+utf8.RuneLen(r))
			if start < 0 || end > len(s) || start >= end || start < last {
				t.Fatalf("%q: folded byte %d comes from %d-%d", s, at, start, end)
			}
			if whole && !utf8.ValidString(s[start:end]) {
				t.Fatalf("%q: %d-%d splits a character", s, start, end)
			}
			last = start
		}
		end := 0
		for _, r := range folded.Sentences() {
			if r.Start != end || r.End <= r.Start {
				t.Fatalf("%q: sentence %v after %d", s, r, end)
			}
			end = r.End
		}
		if end != len(folded.S) {
			t.Fatalf("%q: the sentences end at %d of %d", s, end, len(folded.S))
		}
		for _, d := range folded.Disguises {
			if d.Start < 0 || d.End > len(s) || d.Start >= d.End {
				t.Fatalf("%q: disguise %+v", s, d)
			}
		}
	})
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
