package text

import (
	"sort"
	"unicode"
)

//go:generate go run ./internal/gentables

// plainRun is consecutive letters from first on and their ASCII forms.
type plainRun struct {
	first rune
	to    string
}

// plainOne is plainPairs as a map.
var plainOne = func() map[rune]rune {
	all := map[rune]rune{}
	letters := []rune(plainPairs)
	for i := 0; i+1 < len(letters); i += 2 {
		all[letters[i]] = letters[i+1]
	}
	return all
}()

// arabic unifies the forms of letters that people type interchangeably.
var arabic = map[rune]rune{'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ی': 'ي', 'ې': 'ي', 'ک': 'ك', 'ة': 'ه', 'ہ': 'ه', 'ھ': 'ه'}

// lookalikes are Cyrillic and Greek letters that pass for Latin ones (the single-letter part of the confusables of
// Unicode Technical Standard 39 that scammers use).
var lookalikes = map[rune]rune{
	'а': 'a', 'в': 'b', 'с': 'c', 'ԁ': 'd', 'е': 'e', 'һ': 'h', 'і': 'i', 'ј': 'j', 'к': 'k', 'ӏ': 'l', 'м': 'm', 'н': 'h', 'о': 'o',
	'р': 'p', 'ԛ': 'q', 'ѕ': 's', 'т': 't', 'у': 'y', 'ѵ': 'v', 'ԝ': 'w', 'х': 'x', 'п': 'n', 'г': 'r', 'ь': 'b',
	'α': 'a', 'β': 'b', 'ϲ': 'c', 'ε': 'e', 'ι': 'i', 'κ': 'k', 'ν': 'v', 'ο': 'o', 'ρ': 'p', 'τ': 't', 'υ': 'u', 'χ': 'x', 'η': 'n',
	'μ': 'u', 'ω': 'w', 'γ': 'y',
}

// class says what becomes of a character beside being replaced.
type class uint8

const (
	kept      class = iota
	invisible       // gone, and a disguise inside a Latin or Cyrillic word
	dropped         // gone, an ordinary part of writing (marks, joiners, vowel signs that are optional)
)

// foldRune gives the plain form of one character: one rune, or more in long.
func foldRune(r rune) (plain rune, long string, what class) {
	switch {
	case r < 0x20 || r == 0x7F:
		if r == '\n' || r == '\r' {
			return '\n', "", kept
		}
		return ' ', "", kept
	case r == '`':
		return '\'', "", kept
	case r < 0x80:
		if r >= 'A' && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r, "", kept
	}
	if what := visibility(r); what != kept {
		return 0, "", what
	}
	if value, ok := Digit(r); ok {
		return '0' + rune(value), "", kept
	}
	if p := punctuation(r); p != 0 {
		return p, "", kept
	}
	if i := sort.Search(len(plainRuns), func(i int) bool { return plainRuns[i].first > r }) - 1; i >= 0 {
		if at := int(r - plainRuns[i].first); at < len(plainRuns[i].to) {
			return rune(plainRuns[i].to[at]), "", kept
		}
	}
	if plain, ok := plainOne[r]; ok {
		return plain, "", kept
	}
	if long, ok := plainLong[r]; ok {
		return 0, long, kept
	}
	switch {
	case r >= 0x1F150 && r <= 0x1F169:
		return 'a' + r - 0x1F150, "", kept // negative circled letters
	case r >= 0x1F170 && r <= 0x1F189:
		return 'a' + r - 0x1F170, "", kept // negative squared letters
	case r >= 0x600 && r < 0x700:
		if plain, ok := arabic[r]; ok {
			return plain, "", kept
		}
	}
	return unicode.ToLower(r), "", kept
}

// visibility finds the characters that are not seen. Joiners are the glue of letters in Indic scripts, Persian, Urdu and
// emoji; variation selectors belong to emoji; marks above Latin letters are what tone marks are typed with.
func visibility(r rune) class {
	switch {
	case r == 0xAD, r == 0x200B, r == 0x180E, r >= 0x200E && r <= 0x200F, r >= 0x202A && r <= 0x202E,
		r >= 0x2060 && r <= 0x2069, r == 0xFEFF, r >= 0xE0000 && r <= 0xE007F, r == 0x200C, r == 0x200D:
		return invisible
	case r >= 0x300 && r <= 0x36F, r >= 0xFE00 && r <= 0xFE0F, r >= 0xE0100 && r <= 0xE01EF, r == 0x20E3,
		r >= 0x64B && r <= 0x65F, r == 0x670, r == 0x640, r >= 0x6D6 && r <= 0x6ED:
		return dropped
	}
	return kept
}

// punctuation unifies dashes, apostrophes, quotes and spaces; 0 means that r is none of them.
func punctuation(r rune) rune {
	switch {
	case r >= 0x2010 && r <= 0x2015, r == 0x2212, r == 0xFF0D, r == 0xFE58, r == 0xFE63:
		return '-'
	case r == 0x2018, r == 0x2019, r == 0x201A, r == 0x201B, r == 0x2BC, r == 0x2032, r == 0xB4, r == 0xFF07:
		return '\''
	case r == 0x201C, r == 0x201D, r == 0x201E, r == 0x201F, r == 0xAB, r == 0xBB, r == 0x2033, r == 0xFF02, r >= 0x300C && r <= 0x300F:
		return '"'
	case r == 0x85, r == 0x2028, r == 0x2029:
		return '\n'
	case r == 0xA0, r == 0x1680, r >= 0x2000 && r <= 0x200A, r == 0x202F, r == 0x205F, r == 0x3000:
		return ' '
	}
	return 0
}
