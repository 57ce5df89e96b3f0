package evidence

import (
	"strings"
	"unicode/utf8"
)

// currenciesBefore and currenciesBehind are the names that may stand in front of a number and after it.
var currenciesBefore, currenciesBehind = func() (names, names) {
	before, behind := make([]string, len(currencies)), make([]string, len(currencies))
	for i, c := range currencies {
		before[i], behind[i] = c.before, c.behind
	}
	return newNames(before...), newNames(behind...)
}()

// shared lists the names that belong to more than one currency, and the codes that a second name may then give:
// $500 MXN, ¥500円, Rs 500 PKR.
var shared = map[string]string{
	"$": "USDT USDC BUSD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU",
	"¥": "JPY", "￥": "JPY",
	"rs": "PKR LKR NPR BDT", "rs.": "PKR LKR NPR BDT", "₨": "PKR LKR NPR",
	"kr": "SEK NOK DKK", "sh": "KES TZS UGX", "£": "EGP",
}

// currency is a currency that stands beside a number.
type currency struct {
	code  string
	start int // of its first byte
	end   int
	name  string
}

// currencyBefore finds the currency that ends right in front of at or one space before, not reaching back over floor.
func currencyBefore(s string, floor, at int) (currency, bool) {
	end := at
	if r, size := runeBefore(s[floor:], at-floor); isSpace(r) {
		end -= size
	}
	name, start := currenciesBefore.before(s, floor, end)
	if name == nil || oneLetter(name) && (end != at || !standsAlone(s, start)) {
		return currency{}, false
	}
	return currency{currencies[name.meaning].code, start, end, name.letters}, true
}

// currencyBehind finds the currency that begins at at or one space behind it.
func currencyBehind(s string, at int) (currency, bool) {
	start := at
	if r, size := runeAt(s, start); r == '+' || r == '多' || r == '余' || r == '餘' { // 500+ USD, 200多元
		start += size
	}
	start = skipSpace(s, start)
	name, end := currenciesBehind.at(s, start)
	if name == nil || oneLetter(name) && start != at || name.leads(s, start > at, end) {
		return currency{}, false
	}
	found := currency{currencies[name.meaning].code, start, end, name.letters}
	if isASCIILetter(name.letters[0]) || name.letters[0] >= utf8.RuneSelf {
		return found, true
	}
	if next, ok := currencyBehind(s, end); ok && found.code == "" { // 500/- rupees, 5,- Kč
		found.code, found.end = next.code, next.end
	}
	return found, true
}

// leads tells whether the name that ends at end belongs to the number behind it: 500 ribu, Rp5.000; 3 tasks: 2 $10.
func (n *name) leads(s string, apart bool, end int) bool {
	if r, _ := runeAt(s, end); isDigit(r) {
		return true
	}
	r, _ := runeAt(s, skipSpace(s, end))
	return apart && isDigit(r) && strings.Contains(" $ us$ £ ₹ ₱ ₦ rp rs rs. rm ksh kshs ", " "+n.letters+" ")
}

// oneLetter tells the names that are a single letter (R500, 200U). They must touch the number.
func oneLetter(n *name) bool { return len(n.letters) == 1 && isASCIILetter(n.letters[0]) }

// standsAlone tells whether no letter, digit or hyphen touches the place from the left: not the R of CR500 or A-R500.
func standsAlone(s string, at int) bool {
	r, _ := runeBefore(s, at)
	return r == utf8.RuneError || r > utf8.RuneSelf && !isLatin(r) || r < utf8.RuneSelf && !isASCIIWord(byte(r)) && r != '-'
}

// leastValue is the least amount that a letter beside a number makes money: R500 and 200U, but not K9, P3 or 4U.
var leastValue = map[string]float64{"U": 10, "u": 10, "R": 20, "N": 100, "K": 100, "P": 100, "won": 100, "ks": 100, "php": 20, "р": 10}

// plausible sorts out what looks like money by accident, as 1080P is a picture.
func (c *currency) plausible(value float64) bool {
	if c.name == "P" && (value == 480 || value == 720 || value == 1080 || value == 1440 || value == 2160) {
		return false
	}
	return value >= leastValue[c.name]
}

// merge gives the currency of an amount with names on both sides, and whether the second belongs to it.
func merge(before, behind currency) (code string, both bool) {
	switch {
	case behind.code == "" || behind.code == before.code:
		return before.code, true
	case before.code == "" || strings.Contains(shared[before.name], behind.code):
		return behind.code, true
	}
	return before.code, false
}
