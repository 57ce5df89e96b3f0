package chat

import (
	"unicode"
	"unicode/utf8"

	"scamcheck/checker/text"
)

// longestStamp bounds the bytes of a date with a time, in words of any script; the words are for weekday, month, "at" and
// the half of the day.
const (
	longestStamp     = 72
	mostStampWords   = 6
	mostStampLetters = 30
)

// stamp is what a timestamp is made of. It is read without knowing the locale: numbers, what joins them, and a few short
// words for the month, the half of the day or "at".
type stamp struct {
	numbers int // that are not part of a time
	times   int
	words   int
	letters int
	chain   [3]int // the numbers joined without a space, and how many digits each has
	digits  [3]int
	length  int // of the chain
	colons  int
	dots    int
}

// The parts that make a date: day, month and year; copied messages leave out the year, which only brackets make up for.
const (
	fullDate  = 3
	shortDate = 2
)

// readStamp reads the whole of s as a timestamp. It counts the parts of the date in it, a month in letters among them, and
// tells whether there is a time of day.
func readStamp(s string) (date int, time bool) {
	if len(s) > longestStamp || len(s) < 3 {
		return 0, false
	}
	var p stamp
	for at := 0; at < len(s); {
		r, size := utf8.DecodeRuneInString(s[at:])
		switch {
		case isDigit(r):
			if at = p.number(s, at); at < 0 {
				return 0, false
			}
			continue
		case unicode.IsLetter(r) || unicode.IsMark(r):
			if at = p.word(s, at); p.letters > mostStampLetters {
				return 0, false
			}
			continue
		case r == ':' || r == '：' || r == '-':
			if next, _ := utf8.DecodeRuneInString(s[at+size:]); p.length == 0 || !isDigit(next) {
				return 0, false
			}
			if r != '-' {
				p.colons++
			}
		case r == '.':
			p.dots++
		case r == '/' || r == '\'':
		case isBlank(r) || r == ',' || r == '،' || r == '、' || r == '(' || r == ')' || r == '‐':
			p.endChain()
		default:
			return 0, false
		}
		at += size
	}
	p.endChain()
	if p.words > mostStampWords || p.letters > mostStampLetters || p.times > 1 {
		return 0, false
	}
	if p.letters >= 3 {
		p.numbers++
	}
	return p.numbers, p.times == 1
}

func isDigit(r rune) bool {
	_, ok := text.Digit(r)
	return ok
}

// number reads up to four digits of any script into the chain. It gives -1 when there are more, or more than three numbers.
func (p *stamp) number(s string, at int) int {
	if p.length == len(p.chain) {
		return -1
	}
	value, n := 0, 0
	for at < len(s) {
		r, size := utf8.DecodeRuneInString(s[at:])
		digit, ok := text.Digit(r)
		if !ok {
			break
		}
		if value, n, at = value*10+digit, n+1, at+size; n > 4 {
			return -1
		}
	}
	p.chain[p.length], p.digits[p.length] = value, n
	p.length++
	return at
}

// word reads a word. Where it touches numbers it ends their chain: 2024年3月12日, 10:22PM; only h joins them: 10h22.
func (p *stamp) word(s string, at int) int {
	start, n := at, 0
	for at < len(s) {
		r, size := utf8.DecodeRuneInString(s[at:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		n, at = n+1, at+size
	}
	switch w := s[start:at]; {
	case (w == "h" || w == "点" || w == "點" || w == "時" || w == "시") && p.length == 1:
		p.colons++
	default:
		p.endChain()
		p.words, p.letters = p.words+1, p.letters+n
	}
	return at
}

// endChain judges the numbers since the last space: two or three joined by colons, or two by a dot, are a time of day.
func (p *stamp) endChain() {
	n := p.length
	joined := p.colons > 0 && p.colons == n-1 || p.dots > 0 && n == 2
	if joined && n >= 2 && p.chain[0] <= 24 && p.chain[1] <= 59 && p.digits[0] <= 2 && p.digits[1] == 2 {
		p.times++
	} else {
		p.numbers += n
	}
	p.length, p.colons, p.dots = 0, 0, 0
}
