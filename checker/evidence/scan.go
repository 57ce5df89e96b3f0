package evidence

import (
	"strings"
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

// name is one way to write a currency, a unit or a word for percent.
type name struct {
	letters string // in plain form, or exact when it has a capital letter
	exact   bool   // capital letters must be capital letters
	open    bool   // may go on: рубл* is рубля and рублей
	meaning int    // index into the table that the name comes from
}

// newName reads a name of a table: _ stands for a space, * for any ending.
func newName(word string, meaning int) name {
	letters, open := strings.CutSuffix(strings.ReplaceAll(word, "_", " "), "*")
	return name{letters, strings.ToLower(letters) != letters, open, meaning}
}

// matchAt tells whether the name stands at at, and where it ends.
func (n *name) matchAt(s string, at int) (end int, ok bool) {
	end = at
	for _, want := range n.letters {
		r, size := runeAt(s, end)
		got := plain(r)
		for got == -1 {
			end += size
			r, size = runeAt(s, end)
			got = plain(r)
		}
		if n.exact {
			got = r
		}
		if size == 0 || got != want {
			return at, false
		}
		end += size
	}
	for {
		r, size := runeAt(s, end)
		if size == 0 || plain(r) != -1 && !(n.open && isSpacedLetter(r)) {
			break
		}
		end += size
	}
	return end, n.open || !splitsWord(s, end)
}

// splitsWord tells whether at lies between two letters of a script that parts words by spaces.
func splitsWord(s string, at int) bool {
	before, _ := runeBefore(s, at)
	after, _ := runeAt(s, at)
	return isSpacedLetter(before) && isSpacedLetter(after)
}

// names finds the longest name of a table that stands somewhere.
type names struct {
	byFirst map[rune][]name
	lasts   map[rune]bool // the characters that names end with
}

// newNames makes a table from lists of words; what a name means is the index of its list.
func newNames(lists ...string) names {
	all := names{map[rune][]name{}, map[rune]bool{}}
	for meaning, list := range lists {
		for word := range strings.FieldsSeq(list) {
			n := newName(word, meaning)
			first, _ := utf8.DecodeRuneInString(n.letters)
			last, _ := utf8.DecodeLastRuneInString(n.letters)
			all.byFirst[plain(first)] = append(all.byFirst[plain(first)], n)
			all.lasts[plain(last)] = true
		}
	}
	return all
}

// at finds the longest name that begins at at. end is at when there is none.
func (all names) at(s string, at int) (best *name, end int) {
	r, _ := runeAt(s, at)
	list := all.byFirst[plain(r)]
	end = at
	for i := range list {
		if to, ok := list[i].matchAt(s, at); ok && to > end {
			best, end = &list[i], to
		}
	}
	return best, end
}

// longestName is how many characters the longest name in front of a number has.
const longestName = 10

// before finds the longest name that ends at end and does not begin in front of floor. Names that may go on are not
// looked for.
func (all names) before(s string, floor, end int) (best *name, start int) {
	if r, _ := runeBefore(s[floor:], end-floor); !all.lasts[plain(r)] {
		return nil, end
	}
	at := end
	for n := 0; n < longestName && at > floor; n++ {
		_, size := runeBefore(s, at)
		at -= size
		if name, to := all.at(s, at); to == end && name != nil && !splitsWord(s, at) {
			best, start = name, at
		}
	}
	return best, start
}
