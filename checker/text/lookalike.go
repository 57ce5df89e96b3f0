package text

import "strings"

// Letters that pass for one another, a selection of the confusables of Unicode Technical Standard 39 that scammers use.
// Each entry is the letter as it is written, and the small Latin letter that it passes for.
var (
	// twins look alike in every typeface and case.
	twins = letterPairs(`аa АA сc СC еe ЕE һh НH іi ІI јj ЈJ ӏl ӀI оo ОO рp РP ԛq ѕs ЅS уy хx ХX ѵv ԝw ԁd ВB КK МM ТT ΑA ΒB ΕE ΖZ ΗH ΙI
		ΚK ΜM ΝN οo ΟO ΡP ΤT ΥY ΧX ϲc νv ιi αa ρp`)
	// cousins look alike enough within a word.
	cousins = letterPairs(`вb кk мm нh тt гr пn ьb иu УY βb εe κk τt υu χx ηn μu ωw γy σo ոn օo սu հh ցg ᗩA ᗷB ᑕC ᗪD ᕮE ᖴF ᘜG ᕼH ᒍJ
		ᒪL ᗰM ᑎN ᑭP ᑫQ ᖇR ᔕS ᑌU ᐯV ᗯW`)
	// cyrillic are the Cyrillic letters that Latin ones pass for.
	cyrillic = letterPairs("aа Aа cс Cс eе Eе oо Oо pр Pр xх Xх yу Yу iі Iі Kк kк ĸк Mм mм Hн Tт tт Bв jј Jј sѕ Sѕ")
)

func letterPairs(entries string) map[rune]rune {
	pairs := map[rune]rune{}
	for _, entry := range strings.Fields(entries) {
		pair := []rune(entry)
		pairs[pair[0]] = forms.plain(pair[1])
	}
	return pairs
}

// unmaskLetters gives a word of mixed alphabets back to one: to Latin ("nо" with a Cyrillic о), or to Cyrillic when its
// other letters are, for Russian lures are masked the other way round. A word of one alphabet is left alone, but for
// one of twins only ("сору" in Cyrillic letters) in a text that is Latin.
func (f *Folded) unmaskLetters(word []glyph, mix alphabets) {
	latins, alike, sureLatin, sureCyrillic := 0, 0, 0, 0
	for _, g := range word {
		if isLatin(g.r) {
			latins++
		}
	}
	if latins == len(word) || latins == 0 && !(mix.onlyLatin() && f.allTwins(word)) {
		return
	}
	for _, g := range word {
		r, _ := f.character(int(g.start))
		switch {
		case isLatin(g.r):
			if cyrillic[r] == 0 {
				sureLatin++
			}
		case twins[r] != 0, cousins[r] != 0, cousins[g.r] != 0:
			alike++
		case isCyrillic(g.r):
			sureCyrillic++
		}
	}
	changed := false
	switch {
	case alike+sureCyrillic == 0:
	case sureCyrillic > sureLatin, !mix.mostlyLatin() && (sureCyrillic == sureLatin || alike+sureCyrillic > latins):
		changed = f.replace(word, cyrillic, nil)
	default:
		changed = f.replace(word, twins, cousins)
	}
	if changed {
		f.disguise("mixed-script", word)
	}
}

// allTwins tells whether every letter of a word, two or more, could be a Latin one.
func (f *Folded) allTwins(word []glyph) bool {
	for _, g := range word {
		if r, _ := f.character(int(g.start)); twins[r] == 0 {
			return false
		}
	}
	return len(word) > 1
}

// replace writes letters as the first table that knows them says.
func (f *Folded) replace(word []glyph, first, second map[rune]rune) (changed bool) {
	for i := range word {
		r, _ := f.character(int(word[i].start))
		plain := first[r]
		if plain == 0 {
			plain = second[r]
		}
		if plain == 0 && word[i].r >= 0x80 {
			plain = second[word[i].r]
		}
		if plain != 0 && plain != word[i].r {
			word[i].r, changed = plain, true
		}
	}
	return changed
}
