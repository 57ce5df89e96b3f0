package evidence

import (
	"unicode"
	"unicode/utf8"

	"scamcheck/checker/text"
)

// runeAt and runeBefore are U+FFFD of size 0 beyond the ends of s.
func runeAt(s string, at int) (rune, int)      { return utf8.DecodeRuneInString(s[at:]) }
func runeBefore(s string, end int) (rune, int) { return utf8.DecodeLastRuneInString(s[:end]) }

// plain is a letter for comparing: in lower case and not full width. Marks that are typed after their letter are -1.
func plain(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if r >= 'A' && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	case r >= 0xFF01 && r <= 0xFF5E:
		return plain(r - 0xFF01 + '!')
	case r >= 0x300 && r <= 0x36F:
		return -1
	case isSpace(r):
		return ' '
	}
	return unicode.ToLower(r)
}

// isSpace tells the spaces that may stand inside an amount; a line break may not.
func isSpace(r rune) bool {
	return r == ' ' || r == '\t' || r == 0xA0 || r >= 0x2000 && r <= 0x200A || r == 0x202F || r == 0x3000
}

// skipSpace goes past one space.
func skipSpace(s string, at int) int {
	if r, size := runeAt(s, at); isSpace(r) {
		return at + size
	}
	return at
}

// isMinus tells the signs that make a number negative.
func isMinus(r rune) bool { return r == '-' || r == 0x2212 || r == 0xFF0D }

// isDash tells the signs that join the ends of a range.
func isDash(r rune) bool {
	return isMinus(r) || r >= 0x2010 && r <= 0x2015 || r == '~' || r == 0xFF5E || r == 0x301C
}

func isASCIIWord(c byte) bool { return isASCIILetter(c) || c >= '0' && c <= '9' || c == '_' }

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// isDigit tells a digit of any script.
func isDigit(r rune) bool {
	_, ok := text.Digit(r)
	return ok
}

// isSpacedLetter tells a letter of a script that parts words by spaces. Korean does, but not before what it appends.
func isSpacedLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return isASCIILetter(byte(r))
	}
	return (unicode.IsLetter(r) || unicode.IsMark(r)) && !text.IsUnspaced(r) && text.Script(r) != "Kore"
}

func isLatin(r rune) bool {
	if r < utf8.RuneSelf {
		return isASCIILetter(byte(r))
	}
	return text.Script(r) == "Latn"
}

// splitsWord tells whether at lies between two letters of a script that parts words by spaces.
func splitsWord(s string, at int) bool {
	before, _ := runeBefore(s, at)
	after, _ := runeAt(s, at)
	return isSpacedLetter(before) && isSpacedLetter(after)
}

// isDigitBefore tells whether a digit ends at at.
func isDigitBefore(s string, at int) bool {
	r, _ := runeBefore(s, at)
	return isDigit(r)
}
