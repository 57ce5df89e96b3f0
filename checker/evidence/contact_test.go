package evidence

import "testing"

func TestPhone(t *testing.T) {
	check(t, [][2]string{
		{"+44 20 7946 0958", "phone:+44 20 7946 0958"},
		{"+6281234567890", "phone:+6281234567890"},
		{"(+60) 12-345 6789", "phone:(+60) 12-345 6789"},
		{"+34 612 345 678", "phone:+34 612 345 678"},
		{"+1 (555) 010-0199", "phone:+1 (555) 010-0199"},
		{"(555) 123-4567", "phone:(555) 123-4567"},
		{"555-123-4567", "phone:555-123-4567"},
		{"0812-3456-7890", "phone:0812-3456-7890"},
		{"0171/2345678", "phone:0171/2345678"},
		{"06 12 34 56 78", "phone:06 12 34 56 78"},
		{"8 800 555 35 35", "phone:8 800 555 35 35"},
		{"09171234567", "phone:09171234567"},
		{"98765 43210", "phone:98765 43210"},
		{"ring 9876543210.", "phone:9876543210"},
		{"order 9876543210", "number:9876543210=9876543210"},
		{"WA 6281234567890", "phone:6281234567890"},
		{"WA08123456789", "phone:08123456789"},
		{"call 612 345 678", "phone:612 345 678"},
		{"加微信13812345678", "phone:13812345678"},
		{"फोन ९८७६५४३२१०", "phone:९८७६५४३२१०"},
		{"call 0812345678. 24 hours", "phone:0812345678 | number:24=24"},
		{"call 08123456789 10:22", "phone:08123456789"},
		{"2024-03-12 and 12-03-2024", ""},
		{"123-45-6789", ""},
		{"500-1000", "number:500-1000=500-1000"},
		{"1 000 000 views", "number:1 000 000=1000000"},
		{"+1,000,000 views", "number:1,000,000=1000000"},
		{"+500000 VND", "money:500000 VND=500000VND"},
		{"account 0123456789", "number:0123456789=123456789"},
		{"1000 2000 3000", "number:1000=1000 | number:2000=2000 | number:3000=3000"},
		{"until 06/01/2023 23:59", ""},
		{"(9.208 294 04)", "number:9.208=9208 | number:294=294 | number:04=4"},
		{"加入 10000-12000", "number:10000-12000=10000-12000"},
		{"ID:gg86668999", ""},
		{"12 34 56", "number:12=12 | number:34=34 | number:56=56"},
	})
}

func TestLink(t *testing.T) {
	check(t, [][2]string{
		{"https://abc.com", "link:https://abc.com→abc.com"},
		{"see HTTPS://ABC.Com/Path?x=1.", "link:HTTPS://ABC.Com/Path?x=1→abc.com"},
		{"(http://a.b/c(d))", "link:http://a.b/c(d)→a.b"},
		{"hxxps://abc[.]com/x", "link:hxxps://abc[.]com/x→abc.com"},
		{"hxxp[:]//abc(.)top", "link:hxxp[:]//abc(.)top→abc.top"},
		{"abc[dot]top", "link:abc[dot]top→abc.top"},
		{"www.abc.de.", "link:www.abc.de→www.abc.de"},
		{"abc.com:8080/x", "link:abc.com:8080/x→abc.com"},
		{"t.me/joinchat", "link:t.me/joinchat→t.me"},
		{"wa.me/60123456789", "link:wa.me/60123456789→wa.me"},
		{"h5.abcxyz.vip", "link:h5.abcxyz.vip→h5.abcxyz.vip"},
		{"shop.example and a1.test", "link:shop.example→shop.example | link:a1.test→a1.test"},
		{"https://bank.com@trap.top/", "link:https://bank.com@trap.top/→trap.top"},
		{"http://203.0.113.5/app", "link:http://203.0.113.5/app→203.0.113.5"},
		{"203.0.113.5:8080/app", "link:203.0.113.5:8080/app→203.0.113.5"},
		{"사이트 abc.com에서", "link:abc.com→abc.com"},
		{"请访问abc.vip/reg注册", "link:abc.vip/reg→abc.vip"},
		{"https://例子.com", "link:https://例子.com→例子.com"},
		{"пример.рф/вход", "link:пример.рф/вход→пример.рф"},
		{"xn--80ak6aa92e.com", "link:xn--80ak6aa92e.com→xn--80ak6aa92e.com"},
		{"[jobs](https://a.example/j)[x](https://b.example/k).", "link:https://a.example/j→a.example | link:https://b.example/k→b.example"},
		{"https://a[.]b[.]com/c[.]html", "link:https://a[.]b[.]com/c[.]html→a.b.com"},
		{"abc。top", "link:abc。top→abc.top"},
		{"https://localhost/x", "link:https://localhost/x→localhost"},
		{"tg://resolve?domain=abc", "link:tg://resolve?domain=abc→resolve"},
		{"e.g. i.e. 3.5 end.Next sentence", "number:3.5=3.5"},
		{"home.it was done.in haste", ""},
		{"Done.It is", ""},
		{"report.pdf and app.exe", ""},
		{"Mr.Smith vs.the rest...", ""},
		{"U.S.A. and Ph.D.", ""},
		{"a.com", ""},
		{"nothing://here", ""},
	})
}

func TestEmailAndHandle(t *testing.T) {
	check(t, [][2]string{
		{"me@mail.com", "email:me@mail.com→mail.com"},
		{"Write to First.Last+x@Sub.Mail.co.uk.", "email:First.Last+x@Sub.Mail.co.uk→sub.mail.co.uk"},
		{"mail:me@mail.com!", "email:me@mail.com→mail.com"},
		{"@rowan_hr", "handle:@rowan_hr"},
		{"TG@rowan123", "handle:@rowan123"},
		{"LINE: @123abcde", "handle:@123abcde"},
		{"(@rowan.lee).", "handle:@rowan.lee"},
		{"@me @5pm @ home", ""},
		{"meet@6", "number:6=6"},
		{"a@b", ""},
	})
}

func TestWallet(t *testing.T) {
	tests := []struct {
		address, kind, chain string
		checked              bool
	}{
		// Bitcoin Core's and the wiki's examples.
		{"1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", Wallet, "BTC", true},
		{"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", Wallet, "BTC", true},
		{"3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", Wallet, "BTC", true},
		{"1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3", Wallet, "BTC", false},
		{"3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLz", Wallet, "BTC", false},
		// BIP 173 and BIP 350.
		{"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", Wallet, "BTC", true},
		{"BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", Wallet, "BTC", true},
		{"bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y", Wallet, "BTC", true},
		{"bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", Wallet, "BTC", true},
		{"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", Wallet, "BTC", false},
		{"bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7k7grplx", Wallet, "BTC", false}, // Bech32 where Bech32m is due
		{"bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4", Wallet, "BTC", false},             // not of the alphabet
		{"bc1qw508d6qejxtdg4y5r3zarvaryvqyzf3du", Wallet, "BTC", false},                                      // padding
		// EIP 55.
		{"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", Wallet, "ETH", true},
		{"0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359", Wallet, "ETH", true},
		{"0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", Wallet, "ETH", true},
		{"0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb", Wallet, "ETH", true},
		{"0x52908400098527886E0F7030069857D2E4169EE7", Wallet, "ETH", false}, // one case: no checksum
		{"0xde709f2102306220921060314715629080e2fb77", Wallet, "ETH", false},
		{"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD", Wallet, "ETH", false},
		// TRON: the contracts of USDT and of its developer documentation's examples.
		{"TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", Wallet, "TRX", true},
		{"TNPeeaaFB7K9cmo4uQpcU32zGK8G1NYqeL", Wallet, "TRX", true},
		{"TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u", Wallet, "TRX", false},
		{"0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060", TxHash, "", false},
		{"5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060", TxHash, "", false},
	}
	for _, test := range tests {
		got := Find("send to " + test.address + ", thanks")
		if len(got) != 1 || got[0].Kind != test.kind || got[0].Currency != test.chain || got[0].Checked != test.checked {
			t.Errorf("%s: %+v", test.address, got)
		}
	}
	check(t, [][2]string{
		{"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe", ""},
		{"Thequickbrownfoxjumpsoverthelazydog", ""},
		{"THEQUICKBROWNFOXJUMPSOVERTHELAZYDO", ""},
		{"1111111111111111111111111111111111", ""},
	})
}

func TestKeccak(t *testing.T) {
	for data, want := range map[string]string{ // the Keccak team's vectors of the submission to SHA-3, for 256 bits
		"":    "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470",
		"abc": "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45",
	} {
		if got := keccak256([]byte(data)); hex(got[:]) != want {
			t.Errorf("%q: %x", data, got)
		}
	}
}

func hex(b []byte) string {
	const digits = "0123456789abcdef"
	var s []byte
	for _, c := range b {
		s = append(s, digits[c>>4], digits[c&15])
	}
	return string(s)
}
