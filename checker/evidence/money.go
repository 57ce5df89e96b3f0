package evidence

import "cmp"

// rangeWords are the words for "to" between the ends of a range of money or percent.
var rangeWords = newNames("to till until up_to a à bis до по a_to hasta até ate sampai hingga s/d s.d. sd đến den tới ila إلى الى تا से থেকে " +
	"до ถึง 到 至 から 에서 do tot til till")

// readRange reads the upper end of a range that q begins: $200-500, US$2-4k, from 200 to 500 euros.
func (q *quantity) readRange(s string) (upper quantity, ok bool) {
	at, words := skipSpace(s, q.end), false
	if r, size := runeAt(s, at); isDash(r) {
		at += size
	} else if n, end := rangeWords.at(s, at); n != nil {
		at, words = end, true
	} else {
		return upper, false
	}
	at = skipSpace(s, at)
	floor := at
	for n := 0; n < longestName && at < len(s); n++ {
		r, size := runeAt(s, at)
		if isDigit(r) {
			upper, ok = readQuantity(s, floor, at)
			return upper, ok && upper.start == floor && q.joins(&upper, words)
		}
		at += size
	}
	return upper, false
}

// joins tells whether upper may be the upper end of a range from q, and gives q the unit that only upper names: 2-4k.
func (q *quantity) joins(upper *quantity, words bool) bool {
	if words && !q.money && !upper.money && !q.percent && !upper.percent {
		return false
	}
	if q.money && upper.percent || q.percent && upper.money || q.currency != "" && upper.currency != "" && q.currency != upper.currency {
		return false
	}
	if q.unit == 1 && upper.unit > 1 && q.figure < upper.figure {
		q.value, q.unit = q.value*upper.unit, upper.unit
	}
	return upper.value > q.value && q.value >= 0
}

// retirementPlan is the 401k of American job advertisements.
const retirementPlan = 401_000

// slot makes q a slot. It is false for what is part of a code.
func (q *quantity) slot(s string) (Slot, bool) {
	slot := Slot{Kind: Number, Start: q.start, End: q.end, Amount: q.value, Currency: q.currency}
	switch {
	case q.money, (q.class == ofMoney || q.isSum(s)) && q.bare && !isCounted(s, q.end) && q.value != retirementPlan:
		slot.Kind = Money
		return slot, true
	case q.percent:
		slot.Kind = Percent
		return slot, q.bare
	}
	return slot, q.bare && isBareRight(s, q.end)
}

// isSum tells whether a number without a currency is written as sums are: 4,100 and not 4100, and no part of a code.
func (q *quantity) isSum(s string) bool {
	next, _ := runeAt(s, skipSpace(s, q.end))
	return q.parted && !q.percent && !isDigit(next) && isBareRight(s, q.end)
}

// rangeSlot makes the range from q to upper a slot.
func (q *quantity) rangeSlot(s string, upper *quantity) (Slot, bool) {
	whole := *q
	whole.end, whole.class = upper.end, max(q.class, upper.class)
	whole.money, whole.percent = q.money || upper.money, q.percent || upper.percent
	whole.currency = cmp.Or(q.currency, upper.currency)
	slot, ok := whole.slot(s)
	slot.Upper = upper.value
	return slot, ok
}
