package evidence

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

// outline writes slots as kind:text, with the amounts, currency and host that they carry.
func outline(source string) string {
	var all []string
	for _, s := range Find(source) {
		line := s.Kind + ":" + source[s.Start:s.End]
		if s.Kind == Money || s.Kind == Percent || s.Kind == Number {
			line += fmt.Sprintf("=%.10g", s.Amount)
			if s.Upper != 0 {
				line += fmt.Sprintf("-%.10g", s.Upper)
			}
		}
		line += s.Currency
		if s.Host != "" {
			line += "→" + s.Host
		}
		all = append(all, line)
	}
	return strings.Join(all, " | ")
}

// check compares the outlines of texts.
func check(t *testing.T, tests [][2]string) {
	t.Helper()
	for _, test := range tests {
		if got := outline(test[0]); got != test[1] {
			t.Errorf("%q\n got %s\nwant %s", test[0], got, test[1])
		}
	}
}

func TestMixed(t *testing.T) {
	check(t, [][2]string{
		{"", ""},
		{"no find here", ""},
		{"Earn $50-80 in 30min, write @rowan_hr or +44 20 7946 0958", "money:$50-80=50-80USD | number:30=30 | handle:@rowan_hr | phone:+44 20 7946 0958"},
		{"Pay 20% of 3,000 USDT to TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t at abc.top/x", "percent:20%=20 | money:3,000 USDT=3000USDT | wallet:TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6tTRX | link:abc.top/x→abc.top"},
		{"日入300元，加微信13812345678，网址abc[.]vip", "money:300元=300CNY | phone:13812345678 | link:abc[.]vip→abc.vip"},
		{"On 12/03/2024 at 10:22 version 1.2.3 from 192.168.1.1 was up 24/7", ""},
		{"2024-03-12T10:22:33", ""},
		{"1st, 2nd, 3rd and 4th", ""},
		{"Web3, MP3, B2B, 4chan2, R2D2", ""},
		{"TRC20 USDT and ERC-20 USDT, covid-19", ""},
		{"Flight AB1234 in row 12", "number:12=12"},
		{"card 4111 1111 1111 1111", ""},
	})
}

// checkSlots tests what holds for every text.
func checkSlots(t *testing.T, source string) {
	t.Helper()
	at := 0
	for _, s := range Find(source) {
		if s.Start < at || s.End <= s.Start || s.End > len(source) {
			t.Fatalf("%+v after %d in %q", s, at, source)
		}
		if utf8.ValidString(source) && (!onBorder(source, s.Start) || !onBorder(source, s.End)) {
			t.Fatalf("%+v splits a character of %q", s, source)
		}
		if s.Amount != s.Amount || s.Amount > 1e30 || s.Amount < -1e30 || s.Upper > 1e30 || s.Upper != 0 && s.Upper <= s.Amount {
			t.Fatalf("%+v is no amount in %q", s, source)
		}
		at = s.End
	}
}

func onBorder(s string, at int) bool { return at == len(s) || utf8.RuneStart(s[at]) }

func FuzzFind(f *testing.F) {
	for _, seed := range []string{"", "-$3.5k–1,00,000 to 5 jt Rp 5.000,-", "hxxp[:]//a[.]b.top:80/c(d)), a@b.co @cde", "+44 (0) 20-7946.0958 0x", "%20 5％ 五百 ٣٠٪", "1.1.1.1/1:1-1–1", "200U\xff3万5千元 2tr5",
		"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"} {
		f.Add(seed)
	}
	f.Fuzz(checkSlots)
}

func BenchmarkFind(b *testing.B) {
	for name, unit := range map[string]string{
		"prose":   "The quick brown fox told me that nothing is certain, but we should meet at noon. ",
		"amounts": "Earn $200-500 daily, pay 20% of 1,000 USDT, call 0812-3456-7890 or see abc.top/x by 10:22 on 12/03/24. ",
		"Chinese": "我们做单日入300元，提现秒到账，加我微信了解一下吧。",
	} {
		source := strings.Repeat(unit, 100_000/len(unit))
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(source)))
			for b.Loop() {
				Find(source)
			}
		})
	}
}
