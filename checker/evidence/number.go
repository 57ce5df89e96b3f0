package evidence

// attached are the abbreviations that may touch a number and leave it one: 30min, 2hrs, 5pcs.
var attached = newNames("min mins minute minutes h hr hrs hour hours d day days w wk wks week weeks mo mos month months y yr yrs " +
	"year years s sec secs x pcs pax std jam menit hari")

// clock are the words that make a number a time of day.
var clock = newNames("am pm a.m a.m. p.m p.m. a._m. p._m. o'clock uhr")

// isBareRight tells whether what follows leaves the number a number: not 2nd, 3pm or 4chan.
func isBareRight(s string, end int) bool {
	if n, _ := clock.at(s, skipSpace(s, end)); n != nil {
		return false
	}
	if r, _ := runeAt(s, end); !isLatin(r) && r != '_' {
		return true
	}
	n, to := attached.at(s, end)
	r, _ := runeAt(s, to)
	return n != nil && !isDigit(r)
}

// findNumbers finds what consists of digits between from and to, where no other slot is.
func (f *finder) findNumbers(from, to int) {
	s := f.s[:to]
	for at, floor := from, from; at < to; {
		c := s[at]
		if c < 0x80 && (c < '0' || c > '9') && c != '+' && c != '(' {
			at++
			continue
		}
		r, size := runeAt(s, at)
		switch {
		case r == '+' || r == '(' || r == 0xFF0B:
			if end, ok := phoneEnd(s, floor, at); ok {
				f.add(Slot{Kind: Phone, Start: at, End: end})
				at, floor = end, end
				continue
			}
			at += size
		case isDigit(r):
			at = f.readNumber(s, floor, at)
			if n := len(f.slots); n > 0 {
				floor = max(floor, f.slots[n-1].End)
			}
		default:
			at += size
		}
	}
}

// readNumber reads what the digit at at begins, and gives the place where to go on.
func (f *finder) readNumber(s string, floor, at int) int {
	q, ok := readQuantity(s, floor, at)
	row := chainEnd(s, at)
	if q.money && q.start < at { // $5/30 days is money all the same
		row = at
	}
	if !q.money || row > at {
		end, ok := phoneEnd(s, floor, at)
		if ok {
			f.add(Slot{Kind: Phone, Start: at, End: end})
		}
		if end > at {
			return end
		}
	}
	if row > at || !ok {
		return max(row, q.end)
	}
	slot, ok := q.slot(s)
	if upper, joined := q.readRange(s); joined {
		slot, ok = q.rangeSlot(s, &upper)
	}
	if ok {
		f.add(slot)
	}
	return slot.End
}
