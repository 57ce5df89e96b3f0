package text

import (
	"slices"
	"sort"
	"unicode"
	"unicode/utf8"
)

// scriptRange is a block of letters of one script.
type scriptRange struct {
	first, last rune
	script      string // ISO 15924
}

// scriptRanges are the scripts that the checker can name, by Unicode block without its digits and punctuation; sorted.
var scriptRanges = []scriptRange{
	{0x41, 0x5A, "Latn"}, {0x61, 0x7A, "Latn"}, {0xAA, 0xAA, "Latn"}, {0xBA, 0xBA, "Latn"}, {0xC0, 0xD6, "Latn"},
	{0xD8, 0xF6, "Latn"}, {0xF8, 0x2AF, "Latn"}, {0x370, 0x37D, "Grek"}, {0x37F, 0x3FF, "Grek"}, {0x400, 0x52F, "Cyrl"},
	{0x531, 0x556, "Armn"}, {0x561, 0x587, "Armn"}, {0x5D0, 0x5F2, "Hebr"}, {0x620, 0x65F, "Arab"}, {0x66E, 0x6D3, "Arab"},
	{0x6D5, 0x6EF, "Arab"}, {0x6FA, 0x6FF, "Arab"}, {0x710, 0x74F, "Syrc"}, {0x750, 0x77F, "Arab"}, {0x780, 0x7B1, "Thaa"},
	{0x7CA, 0x7F5, "Nkoo"}, {0x8A0, 0x8FF, "Arab"}, {0x900, 0x963, "Deva"}, {0x971, 0x97F, "Deva"}, {0x980, 0x9E3, "Beng"},
	{0x9F0, 0x9F1, "Beng"}, {0xA01, 0xA5E, "Guru"}, {0xA70, 0xA75, "Guru"}, {0xA81, 0xAE3, "Gujr"}, {0xB01, 0xB63, "Orya"},
	{0xB82, 0xBD7, "Taml"}, {0xC00, 0xC63, "Telu"}, {0xC80, 0xCE3, "Knda"}, {0xD00, 0xD63, "Mlym"}, {0xD7A, 0xD7F, "Mlym"},
	{0xD81, 0xDDF, "Sinh"}, {0xDF2, 0xDF3, "Sinh"}, {0xE01, 0xE3A, "Thai"}, {0xE40, 0xE4E, "Thai"}, {0xE81, 0xECD, "Laoo"},
	{0xEDC, 0xEDF, "Laoo"}, {0xF40, 0xFBC, "Tibt"}, {0x1000, 0x103F, "Mymr"}, {0x104C, 0x108F, "Mymr"}, {0x109A, 0x109D, "Mymr"},
	{0x10A0, 0x10FA, "Geor"}, {0x10FC, 0x10FF, "Geor"}, {0x1100, 0x11FF, "Kore"}, {0x1200, 0x135F, "Ethi"}, {0x1380, 0x139F, "Ethi"},
	{0x13A0, 0x13FD, "Cher"}, {0x1401, 0x167F, "Cans"}, {0x1780, 0x17D3, "Khmr"}, {0x17D7, 0x17D7, "Khmr"}, {0x17DC, 0x17DD, "Khmr"},
	{0x1820, 0x18AA, "Mong"}, {0x1C90, 0x1CBF, "Geor"}, {0x1D00, 0x1D25, "Latn"}, {0x1E00, 0x1EFF, "Latn"}, {0x1F00, 0x1FFF, "Grek"},
	{0x2C60, 0x2C7F, "Latn"}, {0x2D30, 0x2D67, "Tfng"}, {0x2D80, 0x2DDF, "Ethi"}, {0x2F00, 0x2FD5, "Hani"}, {0x3005, 0x3007, "Hani"},
	{0x3041, 0x3096, "Jpan"}, {0x309D, 0x309F, "Jpan"}, {0x30A1, 0x30FA, "Jpan"}, {0x30FC, 0x30FF, "Jpan"}, {0x3131, 0x318E, "Kore"},
	{0x31F0, 0x31FF, "Jpan"}, {0x3400, 0x4DBF, "Hani"}, {0x4E00, 0x9FFF, "Hani"}, {0xA722, 0xA7FF, "Latn"}, {0xA9E0, 0xA9EF, "Mymr"},
	{0xA9FA, 0xA9FE, "Mymr"}, {0xAA60, 0xAA7F, "Mymr"}, {0xAB01, 0xAB2E, "Ethi"}, {0xAC00, 0xD7A3, "Kore"}, {0xF900, 0xFAFF, "Hani"},
	{0xFB50, 0xFDFF, "Arab"}, {0xFE70, 0xFEFC, "Arab"}, {0xFF66, 0xFF9D, "Jpan"}, {0x1E900, 0x1E943, "Adlm"}, {0x20000, 0x3FFFF, "Hani"},
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

// Scripts lists the scripts that Script can name, in order.
func Scripts() []string {
	var all []string
	for _, block := range scriptRanges {
		all = append(all, block.script)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// IsUnspaced tells whether r belongs to a script that is written without spaces between words: Chinese, Japanese, Thai,
// Lao, Khmer, Burmese.
func IsUnspaced(r rune) bool {
	switch {
	case r < 0xE00:
		return false
	case r < bitsEnd:
		return unspacedBits.has(r)
	case r >= 0xAC00 && r <= 0xD7A3:
		return false // Korean, without a search
	}
	return r <= 0x9FFF || isUnspaced(Script(r))
}

func isUnspaced(script string) bool {
	switch script {
	case "Thai", "Laoo", "Mymr", "Khmr", "Jpan", "Hani":
		return true
	}
	return false
}

// Width is the length of s in characters as Latin text counts them: a Chinese character says about as much as three
// letters, a kana or a Korean syllable as two, and the reach of frames is stated in letters.
func Width(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case r < 0x1100:
			n++
		case r >= 0x3400 && r <= 0x9FFF || r >= 0x20000:
			n += 3
		case r >= 0xAC00 && r <= 0xD7A3 || r >= 0x3041 && r <= 0x30FF:
			n += 2
		default:
			n++
		}
	}
	return n
}

// IsWord tells whether r is part of a word: a letter, a digit or a mark that belongs to one. An apostrophe is not, for
// only what stands around it tells.
func IsWord(r rune) bool {
	switch {
	case r < bitsEnd:
		return wordBits.has(r)
	case r <= 0x9FFF, r >= 0xAC00 && r <= 0xD7A3:
		return true // Chinese and Korean, without a search
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
}

// bitsEnd is where the tables of one bit a character end; behind it come the large blocks of Chinese and Korean.
const bitsEnd = 0x4E00

// bits is a set of characters below bitsEnd: every character of a text is looked up several times.
type bits [bitsEnd / 64]uint64

func (b *bits) has(r rune) bool { return b[r>>6]>>(r&63)&1 != 0 }

// Compiled into its callers, add would add kilobytes to the page.
//
//go:noinline
func (b *bits) add(r rune) { b[r>>6] |= 1 << (r & 63) }

var wordBits = func() (b bits) {
	for _, table := range []*unicode.RangeTable{unicode.Letter, unicode.Mark, unicode.Digit} {
		for _, span := range table.R16 {
			for r := rune(span.Lo); r <= rune(span.Hi) && r < bitsEnd; r += rune(span.Stride) {
				b.add(r)
			}
		}
	}
	return b
}()

var unspacedBits = func() (b bits) {
	for _, span := range scriptRanges {
		for r := span.first; r <= span.last && r < bitsEnd && isUnspaced(span.script); r++ {
			b.add(r)
		}
	}
	return b
}()

// Digit is the value of a positional decimal digit of any script.
func Digit(r rune) (int, bool) {
	if r < utf8.RuneSelf {
		return int(r - '0'), r >= '0' && r <= '9'
	}
	i := sort.Search(len(zeros), func(i int) bool { return zeros[i] > r }) - 1
	if value := int(r - zeros[i]); value < 10 {
		return value, true
	}
	return 0, false
}

// kindOf is the kind of a folded character.
func kindOf(r rune) kind {
	switch {
	case r >= 'a' && r <= 'z':
		return letter
	case r == ' ' || r == '\n':
		return space
	case r >= '0' && r <= '9':
		return digit
	case r < utf8.RuneSelf:
		return other
	case IsUnspaced(r):
		return ideo
	case IsWord(r):
		return letter
	}
	return other
}
