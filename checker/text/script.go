package text

import (
	"sort"
	"unicode"
)

// scriptRange is a block of letters of one script.
type scriptRange struct {
	first, last rune
	script      string // ISO 15924
}

// scriptRanges are the scripts that the checker can name, by Unicode block; sorted.
var scriptRanges = []scriptRange{
	{0x41, 0x5A, "Latn"}, {0x61, 0x7A, "Latn"}, {0xAA, 0xAA, "Latn"}, {0xBA, 0xBA, "Latn"}, {0xC0, 0xD6, "Latn"},
	{0xD8, 0xF6, "Latn"}, {0xF8, 0x2AF, "Latn"}, {0x370, 0x3FF, "Grek"}, {0x400, 0x52F, "Cyrl"}, {0x531, 0x58F, "Armn"},
	{0x591, 0x5F4, "Hebr"}, {0x620, 0x65F, "Arab"}, {0x66E, 0x6EF, "Arab"}, {0x6FA, 0x6FF, "Arab"}, {0x750, 0x77F, "Arab"},
	{0x900, 0x965, "Deva"}, {0x970, 0x97F, "Deva"}, {0x980, 0x9E5, "Beng"}, {0x9F0, 0x9FF, "Beng"}, {0xA00, 0xA65, "Guru"},
	{0xA70, 0xA7F, "Guru"}, {0xA80, 0xAE5, "Gujr"}, {0xB00, 0xB65, "Orya"}, {0xB80, 0xBE5, "Taml"}, {0xC00, 0xC65, "Telu"},
	{0xC80, 0xCE5, "Knda"}, {0xD00, 0xD65, "Mlym"}, {0xD80, 0xDFF, "Sinh"}, {0xE00, 0xE4F, "Thai"}, {0xE80, 0xECF, "Laoo"},
	{0xEDC, 0xEDF, "Laoo"}, {0x1000, 0x103F, "Mymr"}, {0x104A, 0x108F, "Mymr"}, {0x10A0, 0x10FF, "Geor"},
	{0x1100, 0x11FF, "Kore"}, {0x1200, 0x139F, "Ethi"}, {0x1780, 0x17DD, "Khmr"}, {0x1E00, 0x1EFF, "Latn"},
	{0x1F00, 0x1FFF, "Grek"}, {0x2D80, 0x2DDF, "Ethi"}, {0x3041, 0x30FF, "Jpan"}, {0x3130, 0x318F, "Kore"},
	{0x3400, 0x4DBF, "Hani"}, {0x4E00, 0x9FFF, "Hani"}, {0xA9E0, 0xA9FF, "Mymr"}, {0xAA60, 0xAA7F, "Mymr"},
	{0xAC00, 0xD7A3, "Kore"}, {0xF900, 0xFAFF, "Hani"}, {0xFB50, 0xFDFF, "Arab"}, {0xFE70, 0xFEFC, "Arab"},
	{0x20000, 0x3FFFF, "Hani"},
}

// Script is the script of a letter as ISO 15924 names it (kana count as Jpan, hangul as Kore), or "" for digits,
// punctuation, emoji and the scripts we do not tell apart.
func Script(r rune) string {
	i := sort.Search(len(scriptRanges), func(i int) bool { return scriptRanges[i].last >= r })
	if i < len(scriptRanges) && r >= scriptRanges[i].first {
		return scriptRanges[i].script
	}
	return ""
}

// IsUnspaced tells whether r belongs to a script that is written without spaces between words.
func IsUnspaced(r rune) bool {
	if r < 0xE00 {
		return false
	}
	switch Script(r) {
	case "Thai", "Laoo", "Mymr", "Khmr", "Jpan", "Hani":
		return true
	}
	return false
}

// IsWord tells whether r is part of a word: a letter, a digit or a mark that belongs to one.
func IsWord(r rune) bool {
	if r < 0x80 {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// zeros are the digit zero of every script with positional digits that people type numbers in; the other nine follow.
var zeros = []rune{'0', 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50,
	0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0xFF10, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6}

// Digit is the value of a positional decimal digit of any script.
func Digit(r rune) (int, bool) {
	if r < 0x80 {
		return int(r - '0'), r >= '0' && r <= '9'
	}
	i := sort.Search(len(zeros), func(i int) bool { return zeros[i] > r }) - 1
	if value := int(r - zeros[i]); value < 10 {
		return value, true
	}
	return 0, false
}
