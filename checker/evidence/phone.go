package evidence

import "strings"

// phoneWords are what often stands in front of a telephone number, and what stands in front of other long numbers.
var phoneWords = newNames(
	"call tel tel. phone mobile whatsapp wa watsapp wasap wsp wpp cell hotline text sms viber signal contact dial ring hubungi telp telp. hp nomor "+
		"celular zap ligue llama llámanos móvil telefono teléfono telefon telefone téléphone appelez appeler тел тел. телефон* звон* ватсап* вотсап* "+
		"电话 電話 手机 手機 微信 联系 聯繫 加 連絡 전화* 연락처* 번호* โทร* เบอร์* هاتف واتساب اتصل موبايل فون* फोन* फ़ोन* कॉल* मोबाइल* নম্বর* ফোন* simu piga gọi điện_thoại sđt zalo tawagan",
	"order ref ref. reference id # invoice account acct a/c ac acc factura folio paquete pedido tracking code otp pin ticket booking case card iban isbn serial "+
		"txn utr transaction rekening cuenta conta compte konto счет счёт заказ* 订单 訂單 编号 單號 账号 帳號 계좌* 주문* บัญชี",
)

// What the words in front say about a number.
const (
	noHint = iota - 1
	asPhone
	asOther
)

// phoneHint finds the word nearest in front of at that tells what kind of number follows.
func phoneHint(s string, floor, at int) int {
	const reach = 20 // characters
	for n := 0; n < reach && at > floor; n++ {
		r, size := runeBefore(s, at)
		at -= size
		if r == '\n' {
			break
		}
		if name, _ := phoneWords.at(s, at); name != nil && !splitsWord(s, at) {
			return name.meaning
		}
	}
	return noHint
}

// dialled is a number as it might be dialled: its groups of digits and what parts them.
type dialled struct {
	plus            bool
	bracket, closed bool // one was opened, and closed
	hyphens, dots   int  // groups that these stand in front of
	groups          []run
	digits          int
}

// readDialled reads groups of digits with what parts them in telephone numbers, as far as one can reach.
func readDialled(s string, at int) (d dialled) {
	const most = 16 // digits: one more than ITU-T E.164 allows

	if strings.HasPrefix(s[at:], "(+") { // (+60) 12-345 6789
		d.bracket, at = true, at+1
	}
	if r, size := runeAt(s, at); r == '+' || r == 0xFF0B {
		d.plus, at = true, at+size
	}
	for d.digits <= most && len(d.groups) < 8 {
		hyphen, dot := false, false
		for n := 0; n < 3; n++ {
			r, size := runeAt(s, at)
			if r == '(' && !d.bracket {
				d.bracket = true
			} else if !(len(d.groups) > 0 && d.parts(s, at, r)) {
				break
			}
			hyphen, dot, d.closed = hyphen || isDash(r), dot || r == '.', d.closed || r == ')'
			at += size
		}
		g := readRun(s, at)
		if g.digits == 0 {
			return d
		}
		if hyphen {
			d.hyphens++
		}
		if dot {
			d.dots++
		}
		d.groups, d.digits, at = append(d.groups, g), d.digits+g.digits, g.end
		if g.digits >= 9 { // whole numbers are written without gaps; what follows is another number
			return d
		}
	}
	return d
}

// parts tells whether r, which stands at at, may part the groups of a number.
func (d *dialled) parts(s string, at int, r rune) bool {
	if r == '.' || r == '/' {
		next, _ := runeAt(s, at+1)
		return isDigit(next)
	}
	return isSpace(r) || isDash(r) || r == ')' && d.bracket
}

// phoneEnd finds the end of the telephone number that begins at at, by its form and the word in front alone. When there is
// none, end tells where to go on: behind the number of a card, or at at.
func phoneEnd(s string, floor, at int) (end int, ok bool) {
	d := readDialled(s, at)
	if d.digits < 7 {
		return at, false
	}
	hint := phoneHint(s, floor, at)
	if !standsFree(s, floor, at) {
		return at, false
	}
	if d.digits > 15 && !d.plus && hint != asPhone { // a card, an account, a list
		return d.cardEnd(at), false
	}
	for n := len(d.groups); n > 0; n-- {
		if end := d.groups[n-1].end; d.isPhone(hint) && endsNumber(s, end) {
			return end, true
		}
		d.digits -= d.groups[n-1].digits
		d.groups = d.groups[:n-1]
	}
	return at, false
}

// standsFree tells whether the number is no part of a code. A word that announces it may touch it: WA0812…
func standsFree(s string, floor, at int) bool {
	r, _ := runeBefore(s, at)
	if isLatin(r) {
		n, _ := phoneWords.before(s, floor, at)
		return n != nil && n.meaning == asPhone
	}
	return !isDigit(r)
}

// cardEnd finds the end of a card's number, four groups of four digits.
func (d *dialled) cardEnd(at int) int {
	for i, g := range d.groups {
		if g.digits != 4 {
			break
		}
		if i == 3 {
			return g.end
		}
	}
	return at
}

// endsNumber tells whether the digits in front of end are neither part of a code nor an amount.
func endsNumber(s string, end int) bool {
	if r, _ := runeAt(s, end); isLatin(r) || r == '%' || r == '_' {
		return false
	}
	_, priced := currencyBehind(s, end)
	return !priced
}

// isPhone judges the form.
func (d *dialled) isPhone(hint int) bool {
	switch {
	case d.digits < 7 || d.digits > 15 || d.isDate() || d.isRange() || d.bracket && !d.closed:
		return false
	case d.plus:
		return d.digits >= 9 || d.digits == 8 && !d.isGrouped()
	case hint == asPhone:
		return true
	case hint == asOther || d.dots > 0 && d.dots < len(d.groups)-1:
		return false
	}
	first := d.groups[0]
	trunk := d.digits >= 9 && d.digits <= 13 && first.digits > 1 && first.value < pow10(first.digits-1) // 0171…, 0044…
	switch len(d.groups) {
	case 1:
		return trunk || d.digits == 11 && first.value >= 13e9 && first.value < 20e9 || d.digits == 10 && first.value >= 6e9
	case 2:
		return trunk || d.bracket && d.digits >= 9 || first.digits == 5 && d.digits == 10 && first.value >= 6e4
	}
	return (trunk || d.digits >= 9 && d.longGroups() >= 2 && (first.digits > 1 || first.value == 1 || first.value >= 7)) &&
		(d.hyphens > 1 || !d.isGrouped() && !d.isList()) && d.smallGroups()
}

// isDate tells what begins like 2024-03-12 or 12.03.2024, and the American social security number.
func (d *dialled) isDate() bool {
	if len(d.groups) < 3 || d.plus {
		return false
	}
	a, b, c := d.groups[0].digits, d.groups[1].digits, d.groups[2].digits
	return a == 4 && b <= 2 && c <= 2 || a <= 2 && b <= 2 && c == 4 || len(d.groups) == 3 && a == 3 && b == 2 && c == 4
}

// isRange tells 10000-12000.
func (d *dialled) isRange() bool {
	return len(d.groups) == 2 && d.hyphens == 1 && int64(d.groups[0].value)%100 == 0 && int64(d.groups[1].value)%100 == 0
}

// isGrouped tells whether the groups are those of a large amount: 1 000 000.
func (d *dialled) isGrouped() bool {
	for _, g := range d.groups[1:] {
		if g.digits != 3 {
			return false
		}
	}
	first := d.groups[0]
	return len(d.groups) > 1 && first.digits <= 3 && first.value >= pow10(first.digits-1)
}

// isList tells whether all groups are of one length: 1000 2000 3000.
func (d *dialled) isList() bool {
	for _, g := range d.groups {
		if g.digits != d.groups[0].digits {
			return false
		}
	}
	return d.groups[0].value >= pow10(d.groups[0].digits-1)
}

// longGroups counts the groups of three digits and more.
func (d *dialled) longGroups() int {
	n := 0
	for _, g := range d.groups {
		if g.digits >= 3 {
			n++
		}
	}
	return n
}

// smallGroups tells whether no group is a single digit (but the first) or longer than people write them.
func (d *dialled) smallGroups() bool {
	for _, g := range d.groups[1:] {
		if g.digits < 2 || g.digits > 5 {
			return false
		}
	}
	return d.groups[0].digits <= 5
}
