package evidence

// quantity is a number with all that belongs to it: sign, units, currency or percent.
type quantity struct {
	start, end int
	figure     float64 // as written: 5 in 5k
	unit       float64 // what its units multiply it by
	value      float64
	class      unitClass
	money      bool
	currency   string
	percent    bool
	parted     bool // in groups of thousands, as sums are written
	bare       bool // not part of a code such as TRC20
}

// readQuantity reads the number at at with what stands around it, not reaching back over floor. It is false for what
// is no amount; end then tells where to go on.
func readQuantity(s string, floor, at int) (quantity, bool) {
	figure, ok := readFigure(s, at)
	q := quantity{start: at, end: figure.end, figure: figure.value, value: figure.value, unit: 1, parted: figure.parted}
	if !ok {
		return q, false
	}
	q.bare = isBareLeft(s, at)
	q.readUnits(s, floor)
	minus := q.readCurrency(s, floor, figure)
	if !q.money {
		q.readPercent(s, floor, figure)
	}
	if figure.unclear && (q.percent || q.currency == "BTC" || q.currency == "ETH") {
		q.figure, q.value = q.figure/1000, q.value/1000
	}
	if minus || q.readMinus(s, floor) {
		q.figure, q.value = -q.figure, -q.value
	}
	return q, true
}

// isBareLeft tells whether the number is no part of a code or word: not the 20 of TRC20, ERC-20 or A_20.
func isBareLeft(s string, at int) bool {
	r, size := runeBefore(s, at)
	if isMinus(r) {
		r, _ = runeBefore(s, at-size)
	}
	return !isLatin(r) && r != '_'
}

// readUnits reads k, million, lakh… and what is added in smaller units: 1 lakh 20 thousand, 1億2千万.
func (q *quantity) readUnits(s string, floor int) {
	for part, end := q.figure, q.end; ; {
		factor, class, to, ok := unitAt(s, end)
		if !ok || q.unit > 1 && factor >= q.unit {
			break
		}
		if q.unit == 1 {
			q.value = 0
		}
		q.value, q.unit, q.class, q.end = q.value+part*factor, factor, max(q.class, class), to
		if tenth := readRun(s, to); tenth.digits == 1 && s[to-1] == 'r' { // 2tr5 is 2.5 million đồng
			q.value, q.end = q.value+tenth.value*factor/10, tenth.end
			break
		}
		next, ok := readFigure(s, skipSpace(s, to))
		if !ok || next.start == next.end {
			break
		}
		part, end = next.value, next.end
	}
	if q.unit > 1 || !q.bare {
		return
	}
	if n, start := unitsBefore.before(s, floor, spaceBefore(s, floor, q.start)); n != nil {
		q.unit, q.start = factorsBefore[n.meaning], start
		q.value = q.figure * q.unit
	}
}

// spaceBefore goes back over one space.
func spaceBefore(s string, floor, at int) int {
	if r, size := runeBefore(s[floor:], at-floor); isSpace(r) {
		return at - size
	}
	return at
}

// readCurrency reads the currency in front and behind. It tells whether a minus stood between the two: $-312.
func (q *quantity) readCurrency(s string, floor int, f figure) (minus bool) {
	at := q.start
	before, ok := currencyBefore(s, floor, at)
	if r, size := runeBefore(s[floor:], at-floor); !ok && isMinus(r) {
		before, ok = currencyBefore(s, floor, at-size)
		minus = ok
	}
	if ok && before.plausible(max(q.value, -q.value)) && !((f.padded || f.long && len(before.name) == 1) && isASCIILetter(before.name[0])) {
		q.money, q.currency, q.start = true, before.code, before.start
	}
	behind, ok := q.currencyBehind(s, f)
	switch {
	case !ok || !q.money && (!q.bare || !behind.plausible(q.value)):
	case !q.money:
		q.money, q.currency, q.end = true, behind.code, behind.end
	default:
		if code, both := merge(before, behind); both {
			q.currency, q.end = code, behind.end
		}
	}
	return minus && q.money
}

// currencyBehind finds the currency behind the units, which are given up when they only make sense with one.
func (q *quantity) currencyBehind(s string, f figure) (currency, bool) {
	behind, ok := currencyBehind(s, q.end)
	if !ok && !q.money && q.class == withMoney {
		q.end, q.value, q.unit, q.class = f.end, q.figure, 1, anyNumber
		behind, ok = currencyBehind(s, q.end)
	}
	return behind, ok
}

// readMinus reads a minus in front of all the rest: -$312, but not the hyphen of ERC-20 or 5-10.
func (q *quantity) readMinus(s string, floor int) bool {
	r, size := runeBefore(s[floor:], q.start-floor)
	if !isMinus(r) {
		return false
	}
	before, _ := runeBefore(s, q.start-size)
	if isSpacedLetter(before) || isDigit(before) || before == ')' || before == '-' || before == '/' {
		return false
	}
	q.start -= size
	return true
}
