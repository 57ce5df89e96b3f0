package text

const (
	// fewestSpaced is how many single letters in a row are a word pulled apart rather than initials.
	fewestSpaced = 4
	// mostLeet is how many digits a word may hold and still be a word rather than a code.
	mostLeet = 3
)

// joinSpaced takes the separators out of words that are written letter by letter, "T e l e g r a m" or "U-S-D-T".
func (f *Folded) joinSpaced(glyphs []glyph) []glyph {
	out := glyphs[:0]
	for i := 0; i < len(glyphs); {
		end := spacedEnd(glyphs, i)
		if end < 0 {
			out = append(out, glyphs[i])
			i++
			continue
		}
		f.disguise("spaced", glyphs[i:end])
		for ; i < end; i += 2 {
			out = append(out, glyphs[i])
		}
		i = end
	}
	return out
}

// spacedEnd is where a word written letter by letter from i on ends, or -1. The letters stand alone, always with the
// same single separator.
func spacedEnd(glyphs []glyph, i int) int {
	if !isLetter(glyphs[i].r) || IsUnspaced(glyphs[i].r) || i > 0 && IsWord(glyphs[i-1].r) || i+1 >= len(glyphs) || !isSeparator(glyphs[i+1].r) {
		return -1
	}
	separator := glyphs[i+1].r
	letters, j := 1, i+1
	for j+1 < len(glyphs) && glyphs[j].r == separator && isLetter(glyphs[j+1].r) && !IsUnspaced(glyphs[j+1].r) {
		if j+2 < len(glyphs) && IsWord(glyphs[j+2].r) {
			break // the beginning of an ordinary word
		}
		letters++
		j += 2
	}
	if letters < fewestSpaced {
		return -1
	}
	return j
}

func isSeparator(r rune) bool {
	switch r {
	case ' ', '.', '-', '_', '*', '·', '|', '/', '~':
		return true
	}
	return false
}

// unmask looks at each word: letters of another alphabet that pass for Latin ones, and digits that stand for letters.
func (f *Folded) unmask(glyphs []glyph) {
	latin := mostlyLatin(glyphs)
	for i := 0; i < len(glyphs); {
		if !inWord(glyphs, i) {
			i++
			continue
		}
		end := i + 1
		for end < len(glyphs) && inWord(glyphs, end) {
			end++
		}
		word := glyphs[i:end]
		f.unmaskLetters(word, latin)
		f.unmaskDigits(word)
		for k, g := range word {
			if script := Script(g.r); k > 0 && g.hidden && (script == "Latn" || script == "Cyrl") {
				f.disguise("invisible", word)
				break
			}
		}
		i = end
	}
}

// inWord tells whether glyph i belongs to a word; the signs that pass for letters do between letters.
func inWord(glyphs []glyph, i int) bool {
	switch r := glyphs[i].r; r {
	case '@', '$', '!':
		return i > 0 && i+1 < len(glyphs) && isLetter(glyphs[i-1].r) && isLetter(glyphs[i+1].r) && !isAddress(glyphs, i)
	default:
		return IsWord(r) && !IsUnspaced(r)
	}
}

// isAddress tells whether the sign at i stands in an e-mail address: a dot follows in what comes behind it.
func isAddress(glyphs []glyph, i int) bool {
	for j := i + 1; j+1 < len(glyphs) && j < i+64; j++ {
		if r := glyphs[j].r; r == '.' {
			return isLetter(glyphs[j+1].r)
		} else if !IsWord(r) && r != '-' {
			return false
		}
	}
	return false
}

// mostlyLatin tells whether a text is written in Latin letters, so that a Greek or Cyrillic word in it may be a disguise.
func mostlyLatin(glyphs []glyph) bool {
	latin, other := 0, 0
	for _, g := range glyphs {
		if g.r >= 'a' && g.r <= 'z' {
			latin++
		} else if _, ok := lookalikes[g.r]; ok || g.r >= 0x370 && g.r < 0x530 {
			other++
		}
	}
	return latin > 4*other
}

func (f *Folded) unmaskLetters(word []glyph, latinText bool) {
	latin, alike, other := 0, 0, 0
	for _, g := range word {
		switch {
		case g.r < 0x80:
			if g.r >= 'a' {
				latin++
			}
		case g.r >= 0x370 && g.r < 0x530:
			if _, ok := lookalikes[g.r]; ok {
				alike++
			} else {
				other++
			}
		}
	}
	if alike == 0 || latin == 0 && (!latinText || other > 0 || alike < 2) {
		return
	}
	for i := range word {
		if plain, ok := lookalikes[word[i].r]; ok {
			word[i].r = plain
		}
	}
	f.disguise("mixed-script", word)
}

// unmaskDigits reads "l1ke" as "like" and "3OO" as "300". Words with digits at their ends (500k, 2nd, usdt20) and with
// many digits (codes) stay as they are.
func (f *Folded) unmaskDigits(word []glyph) {
	letters, inner := 0, 0
	zeros := true // digits first, then nothing but the letter o
	for i, g := range word {
		switch {
		case isLetter(g.r):
			letters++
			zeros = zeros && i > 0 && g.r == 'o'
		case i > 0 && i+1 < len(word) && leet(word, i) != 0:
			inner++
		case g.r < '0' || g.r > '9':
			zeros = false
		default:
			if i > 0 && isLetter(word[i-1].r) {
				zeros = false
			}
			if i > 0 && i+1 < len(word) {
				inner = mostLeet + 1 // a digit that stands for no letter: a code
			}
		}
	}
	switch {
	case zeros && letters > 0 && letters < len(word):
		for i := range word {
			if word[i].r == 'o' {
				word[i].r = '0'
			}
		}
	case inner > 0 && inner <= mostLeet && letters >= 3 && letters > inner:
		for i := 1; i+1 < len(word); i++ {
			if plain := leet(word, i); plain != 0 {
				word[i].r = plain
			}
		}
	default:
		return
	}
	f.disguise("leet", word)
}

// leet is the letter that a digit or sign between two letters stands for, or 0. A 1 is an l behind a vowel, else an i:
// "sa1ary", "w1thdraw".
func leet(word []glyph, i int) rune {
	before, after := word[i-1].r, word[i+1].r
	if before < 'a' || before > 'z' || after < 'a' || after > 'z' {
		return 0
	}
	switch word[i].r {
	case '0':
		return 'o'
	case '1', '!':
		switch before {
		case 'a', 'e', 'i', 'o', 'u':
			return 'l'
		}
		return 'i'
	case '3':
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

func (f *Folded) disguise(kind string, word []glyph) {
	start, last := int(word[0].origin), int(word[len(word)-1].origin)
	end := last + 1
	for end < len(f.Source) && f.Source[end]&0xC0 == 0x80 {
		end++
	}
	f.Disguises = append(f.Disguises, Disguise{kind, start, end})
}
