package text

import "unicode"

const (
	// mostMasks is how many masked places a word may have and still be a word rather than a code.
	mostMasks = 3
	// longestMask is how many of the same sign in a row are read as letters: "g00d", "pa$$ive".
	longestMask = 2
	// fewestLetters is how many letters must be left to know a word by: "h1b" has too few. Zeros pass for o in shorter ones
	// too, "j0b".
	fewestLetters, fewestBesideZero = 3, 2
)

// isMask tells the signs that are read as letters between letters.
func isMask(r rune) bool {
	switch r {
	case '@', '$', '!', '|', '€':
		return true
	}
	return false
}

// mask is a place of a word where digits or signs stand for a letter.
type mask struct {
	start, end int
	plain      rune
}

// unmaskDigits reads "l1ke" as "like" and "3OO" as "300". Words with digits at their ends (500k, 2nd, usdt20), codes
// and words that join two names (Web3Wallet) stay as they are.
func (f *Folded) unmaskDigits(word []glyph) {
	if f.zeros(word) {
		for i := range word {
			if word[i].r == 'o' {
				word[i].r = '0'
			}
		}
		f.disguise("leet", word)
		return
	}
	masks := findMasks(word)
	if len(masks) == 0 || !f.wordShaped(word) {
		return
	}
	for _, m := range masks {
		for i := m.start; i < m.end; i++ {
			word[i].r = m.plain
		}
	}
	f.disguise("leet", word)
}

// findMasks finds the masks of a word; none if without them it would not look like a word.
func findMasks(word []glyph) (masks []mask) {
	if word[0].kind != letter {
		return nil
	}
	letters, vowel, fewest := 0, false, fewestBesideZero
	for i := 0; i < len(word); {
		end := maskEnd(word, i)
		switch {
		case end == i:
			letters++
			vowel = vowel || isVowel(word[i].r)
			end = i + 1
		case end < len(word):
			plain := unmasked(word, i, end)
			if plain == 0 || len(masks) == mostMasks {
				return nil // it stands for no letter: a code
			}
			masks = append(masks, mask{i, end, plain})
			vowel = vowel || isVowel(plain)
			if word[i].r != '0' {
				fewest = fewestLetters
			}
		}
		i = end
	}
	if letters < fewest || letters <= len(masks) || !vowel {
		return nil
	}
	return masks
}

// maskEnd is where the digits and signs at i end; i if there is a letter.
func maskEnd(word []glyph, i int) int {
	for i < len(word) && word[i].kind != letter {
		i++
	}
	return i
}

// zeros tells whether a word is a number with letters in place of zeros: "3OO", "1O". One small o is something else:
// "1o1" is a talk, "1o" an ordinal number in Portuguese and Italian.
func (f *Folded) zeros(word []glyph) bool {
	if word[0].kind != digit {
		return false
	}
	small, capital := 0, 0
	for _, g := range word {
		switch {
		case g.kind == digit:
		case g.r != 'o':
			return false
		case f.isCapital(g):
			capital++
		default:
			small++
		}
	}
	return capital > 0 || small > 1
}

func (f *Folded) isCapital(g glyph) bool {
	r, _ := f.character(int(g.start))
	return unicode.IsUpper(r)
}

// wordShaped tells words from codes and from names joined at a digit: after a small letter only one capital may come
// (YouTube), and not behind a digit (Neo4J).
func (f *Folded) wordShaped(word []glyph) bool {
	small, capitals := false, 0 // whether there was a small letter, and how many capitals since
	for i, g := range word {
		switch {
		case g.kind != letter:
		case !f.isCapital(g):
			small = true
		case small:
			if capitals++; capitals > 1 || word[i-1].kind == digit {
				return false
			}
		}
	}
	return true
}

// unmasked is the letter that the same digit or sign from i to end, between two letters, stands for, or 0.
func unmasked(word []glyph, i, end int) rune {
	before, after := word[i-1].r, word[end].r
	for k := i; k < end; k++ {
		if word[k].r != word[i].r || k-i >= longestMask {
			return 0
		}
	}
	switch {
	case isLatin(before) && isLatin(after):
		if (word[i].r == '!' || word[i].r == '|') && !beginsWord(word[:i]) {
			return 0
		}
		return latinLetter(word[i].r, before, after)
	case isCyrillic(before) && isCyrillic(after):
		return cyrillicLetter(word[i].r)
	}
	return 0
}

// beginsWord tells whether the glyphs are the consonants at the beginning of a word ("pr!ze"), not a word that ends
// before the sign ("hi!how").
func beginsWord(glyphs []glyph) bool {
	for _, g := range glyphs {
		if isVowel(g.r) {
			return false
		}
	}
	return len(glyphs) <= 3
}

func latinLetter(sign, before, after rune) rune {
	switch sign {
	case '0':
		return 'o'
	case '1', '!', '|':
		return iOrL(before, after)
	case '3', '€':
		return 'e'
	case '4', '@':
		return 'a'
	case '5', '$':
		return 's'
	case '7':
		return 't'
	}
	return 0
}

// iOrL: a 1 is an l behind a vowel ("sa1ary", "he1p"), but for "pa1d", "tra1n", "cla1m"; else an i ("w1thdraw").
func iOrL(before, after rune) rune {
	if !isVowel(before) {
		return 'i'
	}
	if before == 'a' && (after == 'n' || after == 'd' || after == 'm' || after == 'r') {
		return 'i'
	}
	return 'l'
}

func cyrillicLetter(sign rune) rune {
	switch sign {
	case '0':
		return 'о'
	case '3':
		return 'з'
	case '4':
		return 'ч'
	case '6':
		return 'б'
	case '@':
		return 'а'
	case '€':
		return 'е'
	}
	return 0
}

// isVowel tells the vowels that make a run of letters look like a word.
func isVowel(r rune) bool {
	switch r {
	case 'a', 'e', 'i', 'o', 'u', 'y', 'а', 'е', 'и', 'о', 'у', 'ы', 'э', 'ю', 'я', 'і':
		return true
	}
	return false
}
