package evidence

import "scamcheck/checker/text"

// figure is one number as written in digits: 500, 1,000.50, 1.000,50, 1 000, 1,00,000.
type figure struct {
	start, end int
	value      float64
	padded     bool // begins with a needless 0, as codes and telephone numbers do
	long       bool // more digits than people write without parting them
	parted     bool // in groups of thousands
	unclear    bool // 1.250 is 1250 in most amounts, 1.25 in shares and bitcoins
}

// maxDigits is the longest run of digits that is an amount and not the number of an account or an order.
const maxDigits = 15

// run is digits without anything between them, and what stood before them.
type run struct {
	mark   byte // , . ' or space; 0 before the first
	start  int
	end    int
	digits int
	value  float64
}

// readRun reads the digits that begin at at.
func readRun(s string, at int) run {
	r := run{start: at, end: at}
	for r.end < len(s) {
		c, size := rune(s[r.end]), 1
		if c >= 0x80 {
			c, size = runeAt(s, r.end)
		}
		value, ok := text.Digit(c)
		if !ok {
			break
		}
		r.value = r.value*10 + float64(value)
		r.digits++
		r.end += size
	}
	return r
}

// groupMark is the sign by which r may part groups of digits, or 0.
func groupMark(r rune) byte {
	switch r {
	case ',', 0x66C, 0xFF0C:
		return ','
	case '.', 0x66B, 0xFF0E:
		return '.'
	case '\'', 0x2019:
		return '\''
	}
	if r != '\t' && isSpace(r) {
		return ' '
	}
	return 0
}

// maxRuns is how many groups of digits one amount has at most.
const maxRuns = 6

// readRuns reads groups of digits with single marks between them.
func readRuns(s string, at int) []run {
	runs := make([]run, 1, maxRuns)
	runs[0] = readRun(s, at)
	for len(runs) < maxRuns {
		end := runs[len(runs)-1].end
		r, size := runeAt(s, end)
		mark := groupMark(r)
		if mark == 0 {
			break
		}
		next := readRun(s, end+size)
		if next.digits == 0 || mark == ' ' && next.digits != 3 {
			break
		}
		next.mark = mark
		runs = append(runs, next)
	}
	return runs
}

// readFigure reads the number that begins at at. It is false for runs of digits that are too long to be an amount.
func readFigure(s string, at int) (figure, bool) {
	runs := readRuns(s, at)
	first := &runs[0]
	f := figure{start: first.start, end: first.end, value: first.value}
	f.padded = first.digits > 1 && first.value < pow10(first.digits-1)
	if first.digits > maxDigits {
		return f, false
	}
	groups := grouped(runs)
	f.long, f.parted = first.digits > 6, groups > 1
	for _, r := range runs[1:groups] {
		f.value, f.end = f.value*pow10(r.digits)+r.value, r.end
	}
	f.unclear = groups == 2 && len(runs) == 2 && runs[1].mark == '.'
	if groups < len(runs) && isFraction(runs, groups) && !(runs[groups].mark == ',' && inList(s, at)) {
		r := runs[groups]
		f.value, f.end = f.value+r.value/pow10(r.digits), r.end
	}
	return f, true
}

// inList tells whether a number and a comma touch at from the left: the 2 of 1,2,3.
func inList(s string, at int) bool {
	return at > 0 && s[at-1] == ',' && isDigitBefore(s, at-1)
}

// grouped counts the runs that make up the whole part: 1 when there are no groups.
func grouped(runs []run) int {
	if len(runs) < 2 || runs[0].digits > 3 || runs[0].value == 0 {
		return 1
	}
	mark := runs[1].mark
	end := 1
	for end < len(runs) && runs[end].mark == mark && (runs[end].digits == 3 || mark == ',' && runs[end].digits == 2) {
		end++
	}
	for end > 1 && runs[end-1].digits != 3 { // in India only the last group has three digits: 1,00,000
		end--
	}
	if end < len(runs) && runs[end].mark == mark && mark != ' ' { // 1.000.5 or 1,000,5: a version, a list
		return 1
	}
	return end
}

// isFraction tells whether the run at i is the part behind the decimal mark.
func isFraction(runs []run, i int) bool {
	r := runs[i]
	switch {
	case r.mark != '.' && r.mark != ',', i > 1 && r.mark == runs[i-1].mark:
		return false
	case i+1 < len(runs) && runs[i+1].mark == r.mark: // a list: 1,2,3
		return false
	case r.mark == ',':
		return r.digits <= 2 || runs[0].value == 0 && r.digits <= maxDigits
	}
	return r.digits <= maxDigits
}

// pow10 is exact up to maxDigits.
func pow10(n int) float64 {
	p := 1.0
	for range min(n, 300) {
		p *= 10
	}
	return p
}
