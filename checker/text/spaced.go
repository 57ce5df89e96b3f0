package text

const (
	// fewestSpaced is how many single letters in a row are a word pulled apart rather than initials.
	fewestSpaced = 4
	// widestGap is how many characters may stand between two of them: " - ", " 🔥 ".
	widestGap = 3
)

// joinSpaced takes what parts them out of words that are written letter by letter, "T e l e g r a m" or "U-S-D-T".
func (f *Folded) joinSpaced(glyphs []glyph) []glyph {
	out := glyphs[:0]
	for i := 0; i < len(glyphs); {
		step, end := spaced(glyphs, i)
		if step == 0 {
			out = append(out, glyphs[i])
			i++
			continue
		}
		f.disguise("spaced", glyphs[i:end])
		for ; i < end; i += step {
			out = append(out, glyphs[i])
		}
		i = end
	}
	return out
}

// spaced finds a word written letter by letter from i on: the letters stand alone, always with the same between them.
// It tells how far it is from one letter to the next (0: this is no such word) and where the word ends.
func spaced(glyphs []glyph, i int) (step, end int) {
	if glyphs[i].kind != letter || i > 0 && clings(glyphs[i-1]) {
		return 0, 0
	}
	gap := i + 1
	for gap < len(glyphs) && gap <= i+widestGap && isGap(glyphs[gap]) {
		gap++
	}
	step = gap - i
	if step == 1 || gap == len(glyphs) || glyphs[gap].kind != letter {
		return 0, 0
	}
	letters := 1
	for end = i + 1; nextLetter(glyphs, i+1, end, step); end += step {
		letters++
	}
	if letters < fewestSpaced || step == 2 && glyphs[i+1].r == ' ' && Script(glyphs[i].r) == "Kore" {
		return 0, 0 // Korean has many words of one syllable
	}
	return step, end
}

// nextLetter tells whether the gap that begins at first is repeated at at, with a letter that stands alone behind it.
func nextLetter(glyphs []glyph, first, at, step int) bool {
	next := at + step - 1
	if next >= len(glyphs) || glyphs[next].kind != letter || next+1 < len(glyphs) && clings(glyphs[next+1]) {
		return false
	}
	for k := range step - 1 {
		if glyphs[at+k].r != glyphs[first+k].r {
			return false
		}
	}
	return true
}

// clings tells whether a letter beside g does not stand alone.
func clings(g glyph) bool { return g.kind.inWord() || g.r == '\'' }

// isGap tells what is put between letters: a space, some signs, emoji. Commas, slashes with words and brackets are lists.
func isGap(g glyph) bool {
	switch g.r {
	case ' ', '.', '-', '_', '*', '·', '•', '|', '/', '~':
		return true
	}
	return g.r >= 0x2190 && g.kind == other && g.r != '\uFFFD'
}
