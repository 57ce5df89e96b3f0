package evidence

// chain counts what joins a row of numbers.
type chain struct {
	slashes, colons, dashes int
	dots, all               int  // since the last other joiner; joiners of every kind
	uneven                  bool // a dot parts something else than groups of three digits
	version                 bool // 1.2.3
}

// add counts a joiner and the digits behind it. It is false for what joins no row.
func (c *chain) add(joiner rune, digits int) bool {
	c.all++
	switch {
	case joiner == '/':
		c.slashes++
	case joiner == ':', joiner == 0xFF1A:
		c.colons++
	case isDash(joiner):
		c.dashes++
	case joiner == '.':
		c.dots++
		c.uneven = c.uneven || digits != 3
		c.version = c.version || c.dots > 1 && c.uneven
		return true
	default:
		return false
	}
	c.dots, c.uneven = 0, false
	return true
}

// chainEnd finds the end of a date, a time, a version, an IP address or another row of numbers that are no amounts:
// 12/03/24, 2024-03-12, 10:22, 1.2.3, 192.168.1.1, 24/7. It is at when no such row begins there.
func chainEnd(s string, at int) int {
	first := readRun(s, at)
	second, last := run{}, first
	var c chain
	for {
		r, size := runeAt(s, last.end)
		if size == 0 || isDigit(r) {
			break
		}
		next := readRun(s, last.end+size)
		if next.digits == 0 || !c.add(r, next.digits) {
			break
		}
		if last.start == first.start {
			second = next
		}
		last = next
	}
	short := first.digits <= 2 && second.digits <= 2
	if c.version || c.colons > 0 || c.slashes > 1 || c.dashes > 1 || c.slashes == 1 && short || c.all >= maxRuns {
		return last.end
	}
	return at
}
