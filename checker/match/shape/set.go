package shape

import "unicode"

// Set is a set of characters as far as the check needs to tell them apart: each ASCII character, and four kinds of all
// others. Case is no matter in patterns, so the places of the capital letters stand for these four kinds.
type Set [2]uint64

const (
	otherWord  = 'A' // what \w takes beyond ASCII, save digits
	otherDigit = 'B'
	otherSpace = 'C'
	otherSign  = 'D'
)

var (
	digits = span('0', '9').union(one(otherDigit))
	words  = span('a', 'z').union(one('_'), one(otherWord), digits)
	spaces = span('\t', '\r').union(one(' '), one(otherSpace))
	every  = span(0, '@').union(span('[', 0x7f), span(otherWord, otherSign))
)

// one is the set of one place. Use setOf for a character of a regex.
func one(place byte) (s Set) {
	s[place>>6] = 1 << (place & 63)
	return s
}

func span(first, last byte) (s Set) {
	for place := first; place <= last; place++ {
		s = s.union(one(place))
	}
	return s
}

// setOf is the set of what a character of a regex stands for.
func setOf(r rune) Set {
	switch {
	case r >= 'A' && r <= 'Z':
		return one(byte(r) + 'a' - 'A')
	case r < 0x80:
		return one(byte(r))
	case unicode.IsDigit(r):
		return one(otherDigit)
	case unicode.IsSpace(r):
		return one(otherSpace)
	case unicode.In(r, unicode.L, unicode.Mn, unicode.Pc) || r == '\u200c' || r == '\u200d': // as \w of regexp2 has it
		return one(otherWord)
	}
	return one(otherSign)
}

// Has tells whether r may be among the characters of s.
func (s Set) Has(r rune) bool { return s.meets(setOf(r)) }

func (s Set) union(others ...Set) Set {
	for _, o := range others {
		s[0] |= o[0]
		s[1] |= o[1]
	}
	return s
}

func (s Set) not() Set { return Set{every[0] &^ s[0], every[1] &^ s[1]} }

func (s Set) meets(o Set) bool { return s[0]&o[0]|s[1]&o[1] != 0 }

func (s Set) within(o Set) bool { return s[0]&^o[0]|s[1]&^o[1] == 0 }
