package match

import (
	"fmt"
	"strconv"
	"strings"
)

// maxRepeat is the most that one repeat in a regex may run over: enough for a gap inside a sentence.
const maxRepeat = 80

// checkShape refuses regexes whose shape lets matching time explode (design fact: in js/wasm no timeout stops them):
// unbounded repeats over wide classes, repeats inside repeats, back references. It returns a sentence, or "".
// It reads the regex as a list of pieces; whatever it does not understand it refuses.
func checkShape(source string) string {
	type level struct{ repeats bool }
	var open []level
	inClass := false
	wide := false // what a repeat would repeat: a class or a group rather than one letter
	group := false
	inner := false // the group just closed holds a repeat
	for i := 0; i < len(source); i++ {
		c := source[i]
		switch {
		case c == '\\':
			i++
			if i >= len(source) {
				return "A backslash at the end of a regex escapes nothing."
			}
			if source[i] >= '1' && source[i] <= '9' || source[i] == 'k' {
				return "Back references are not allowed; they can make matching very slow."
			}
			if !inClass {
				wide, group = strings.IndexByte("wWdDsSpP", source[i]) >= 0, false
				if source[i] == 'p' || source[i] == 'P' {
					i += max(0, strings.IndexByte(source[i:], '}'))
				}
			}
		case inClass:
			if c == ']' {
				inClass, wide, group = false, true, false
			}
		case c == '[':
			inClass = true
			if strings.HasPrefix(source[i+1:], "^]") {
				i += 2
			} else if strings.HasPrefix(source[i+1:], "]") {
				i++
			}
		case c == '(':
			open = append(open, level{})
			if strings.HasPrefix(source[i+1:], "?") {
				i++
				for i+1 < len(source) && strings.IndexByte("<!=:>", source[i+1]) >= 0 {
					i++
				}
			}
		case c == ')':
			if len(open) == 0 {
				return "A closing bracket in this regex closes nothing."
			}
			inner = open[len(open)-1].repeats
			open = open[:len(open)-1]
			if inner && len(open) > 0 {
				open[len(open)-1].repeats = true
			}
			wide, group = true, true
		case c == '*' || c == '+' || c == '{' || c == '?':
			low, high, size, ok := repeat(source[i:])
			if !ok {
				return "A curly bracket in this regex is no repeat; write it as \\{."
			}
			if high > 1 && group && inner {
				return "A repeat around another repeat can make matching very slow; write it without one of them."
			}
			if high > maxRepeat && (wide || low != high) && (high != unbounded || wide && !boundedByWord(source[:i])) {
				return fmt.Sprintf("This repeat can run over more than %d characters; bound it, for example {0,40}.", maxRepeat)
			}
			if low != high || high > 1 {
				for l := range open {
					open[l].repeats = true
				}
			}
			i += size - 1
			if i+1 < len(source) && source[i+1] == '?' {
				i++ // lazy
			}
			group = false
		case c == '.':
			wide, group = true, false
		default:
			wide, group = false, false
		}
	}
	if inClass || len(open) > 0 {
		return "A bracket in this regex is never closed."
	}
	return ""
}

const unbounded = 1 << 20

// repeat reads *, +, ?, {n}, {n,} or {n,m}.
func repeat(s string) (low, high, size int, ok bool) {
	switch s[0] {
	case '*':
		return 0, unbounded, 1, true
	case '+':
		return 1, unbounded, 1, true
	case '?':
		return 0, 1, 1, true
	}
	end := strings.IndexByte(s, '}')
	if end < 0 {
		return 0, 0, 0, false
	}
	first, second, ranged := strings.Cut(s[1:end], ",")
	low, err := strconv.Atoi(first)
	high = low
	if ranged && err == nil {
		if high = unbounded; second != "" {
			high, err = strconv.Atoi(second)
		}
	}
	return low, high, end + 1, err == nil && low >= 0 && low <= high
}

// boundedByWord tells whether what is repeated is \w, \d or \s: these end with the word or the space and never run on
// through a sentence.
func boundedByWord(before string) bool {
	return strings.HasSuffix(before, `\w`) || strings.HasSuffix(before, `\d`) || strings.HasSuffix(before, `\s`)
}

// neededLiteral is the longest plain run of letters that every match of a regex must contain, or "": outside groups,
// classes and options. Found in the text, it calls for the regex.
func neededLiteral(source string) string {
	best, run := "", ""
	depth := 0
	flush := func() {
		if len(run) > len(best) {
			best = run
		}
		run = ""
	}
	for i := 0; i < len(source); i++ {
		c := source[i]
		switch {
		case c == '\\':
			flush()
			i++
		case c == '[':
			flush()
			i += max(1, strings.IndexByte(source[i+1:], ']')+1)
		case c == '(':
			flush()
			depth++
		case c == ')':
			flush()
			depth--
		case c == '|' && depth == 0:
			return "" // a choice at the top: nothing is needed
		case depth > 0:
		case c == '?' || c == '*' || c == '{':
			if run != "" {
				run = run[:len(run)-1] // the letter before it may be missing
			}
			flush()
			if c == '{' {
				i += max(0, strings.IndexByte(source[i:], '}'))
			}
		case c >= 'a' && c <= 'z':
			run += string(c)
		default:
			flush()
		}
	}
	flush()
	if len(best) < 3 {
		return ""
	}
	return best
}
