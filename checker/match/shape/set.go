package shape

import (
	"strings"
	"unicode"
)

// Set is a set of characters as far as the check needs to tell them apart: a bit for each that is named, and one for
// each kind of all others. Case is no matter in patterns.
type Set uint64

// named are the characters with a bit of their own, in order.
const named = "abcdefghijklmnopqrstuvwxyz0123456789_ \n-.,!?:;'\"()/@$%+&#*="

// The kinds of all other characters.
const (
	otherWord  Set = 1 << (63 - iota) // as \w has it, save digits
	otherDigit                        // as \d has it
	otherSpace                        // as \s has it
	otherSign

	others = otherWord | otherDigit | otherSpace | otherSign
)

const (
	letters Set = 1<<26 - 1
	digits      = (1<<10-1)<<26 | otherDigit
	words       = letters | digits | 1<<36 | otherWord
	spaces      = 1<<37 | 1<<38 | otherSpace
	newline Set = 1 << 38
	every   Set = 1<<len(named) - 1 | others
)

// setOf is the set of what a character of a regex stands for.
func setOf(r rune) Set {
	if r >= 'A' && r <= 'Z' {
		r += 'a' - 'A'
	}
	if i := strings.IndexRune(named, r); i >= 0 {
		return 1 << i
	}
	switch {
	case unicode.IsDigit(r):
		return otherDigit
	case unicode.IsSpace(r):
		return otherSpace
	case unicode.In(r, unicode.L, unicode.Mn, unicode.Pc) || r == '\u200c' || r == '\u200d': // as regexp2 has \w
		return otherWord
	}
	return otherSign
}

// Has tells whether r may be among the characters of s.
func (s Set) Has(r rune) bool { return s&setOf(r) != 0 }

func (s Set) not() Set { return every &^ s }

// opposite is what may be in a class of all characters but those of s. Only some of each kind of others may be in s, and
// of every nothing is known.
func (s Set) opposite() Set {
	if s == every {
		return every
	}
	return s.not() | others
}

func (s Set) within(o Set) bool { return s&^o == 0 }
