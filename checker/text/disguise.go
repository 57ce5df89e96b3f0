package text

import "unicode"

// unmask takes the masks off words, one run without white space after the other.
func (f *Folded) unmask(glyphs []glyph) {
	mix := countAlphabets(glyphs)
	for i := 0; i < len(glyphs); {
		end := i
		for end < len(glyphs) && glyphs[end].kind != space {
			end++
		}
		f.unmaskToken(glyphs[i:end], mix)
		i = end + 1
	}
}

func (f *Folded) unmaskToken(token []glyph, mix alphabets) {
	address := isAddress(token)
	for i := 0; i < len(token); i++ {
		if !token[i].kind.inWord() {
			continue
		}
		start, plain := i, true
		for ; i < len(token) && (token[i].kind.inWord() || !address && isMask(token[i].r) && betweenLetters(token, i)); i++ {
			plain = plain && isLatin(token[i].r) && !token[i].hidden
		}
		if !plain {
			f.unmaskWord(token[start:i], mix, address)
		}
	}
}

func (f *Folded) unmaskWord(word []glyph, mix alphabets, address bool) {
	f.unmaskLetters(word, mix)
	if !address {
		f.unmaskDigits(word)
	}
	for _, g := range word[1:] {
		if g.hidden && (isLatin(g.r) || isCyrillic(g.r)) {
			f.disguise("invisible", word)
			break
		}
	}
}

// betweenLetters tells whether the sign at i, alone or twice, stands inside a word.
func betweenLetters(token []glyph, i int) bool {
	before, after := i-1, i+1
	for before >= 0 && token[before].r == token[i].r && i-before <= longestMask {
		before--
	}
	for after < len(token) && token[after].r == token[i].r && after-i <= longestMask {
		after++
	}
	return before >= 0 && token[before].kind.inWord() && after < len(token) && token[after].kind.inWord()
}

// isAddress tells whether a token is a link, an address or a name with an @: digits and signs in it mean themselves.
func isAddress(token []glyph) bool {
	if len(token) > 0 && token[0].r == '@' {
		return true
	}
	for i := 1; i+1 < len(token); i++ {
		switch token[i].r {
		case '.':
			if token[i-1].kind.inWord() && token[i+1].kind.inWord() {
				return true
			}
		case '/':
			if token[i-1].r == ':' && token[i+1].r == '/' {
				return true
			}
		}
	}
	return false
}

func isLatin(r rune) bool { return r >= 'a' && r <= 'z' }

func isCyrillic(r rune) bool { return r >= 0x400 && r < 0x530 }

// alphabets counts the letters of a text that are surely Latin, and those of another alphabet that Latin letters pass for.
type alphabets struct{ latin, other int }

// mostlyLatin tells which alphabet a word is of that could be of either.
func (a alphabets) mostlyLatin() bool { return a.latin >= a.other }

// onlyLatin tells whether a whole word in the other alphabet is out of place.
func (a alphabets) onlyLatin() bool { return a.latin > 8*a.other }

func countAlphabets(glyphs []glyph) (a alphabets) {
	for _, g := range glyphs {
		switch {
		case isLatin(g.r):
			a.latin += latinOnly >> (g.r - 'a') & 1
		case g.r >= 0x370 && g.r < 0x530 && unlikeLatin.has(g.r):
			a.other++
		}
	}
	return a
}

// latinOnly has a bit for each letter from a on that no Cyrillic letter in common use looks like.
const latinOnly = 1<<('b'-'a') | 1<<('d'-'a') | 1<<('f'-'a') | 1<<('g'-'a') | 1<<('l'-'a') | 1<<('n'-'a') | 1<<('q'-'a') | 1<<('r'-'a') |
	1<<('u'-'a') | 1<<('v'-'a') | 1<<('w'-'a') | 1<<('z'-'a')

// unlikeLatin is the small Greek and Cyrillic letters that pass for no Latin one.
var unlikeLatin = func() (b bits) {
	for r := rune(0x370); r < 0x530; r++ {
		if unicode.IsLower(r) && forms.of(r) == same && twins[r] == 0 && cousins[r] == 0 {
			b.add(r)
		}
	}
	return b
}()

// disguise notes that the glyphs of a word were disguised.
func (f *Folded) disguise(kind string, word []glyph) {
	f.Disguises = append(f.Disguises, Disguise{kind, int(word[0].start), int(word[len(word)-1].end)})
}
