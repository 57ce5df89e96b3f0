package text

import (
	"strings"
	"unicode/utf8"
)

// abbreviations end in a dot that ends no sentence.
var abbreviations = map[string]bool{
	"mr": true, "mrs": true, "ms": true, "dr": true, "prof": true, "st": true, "vs": true, "e.g": true, "i.e": true,
	"a.m": true, "p.m": true, "inc": true, "ltd": true, "approx": true, "dept": true, "est": true, "jr": true, "sr": true,
	"u.s": true, "u.k": true, "u.n": true, "rs": true, "nr": true, "z.b": true, "bzw": true, "sra": true, "ud": true, "г": true, "руб": true,
}

// splitSentences cuts folded text at the marks that end a sentence and at line breaks.
func splitSentences(s string) []Range {
	var all []Range
	start := 0
	for at := 0; at < len(s); {
		r, size := utf8.DecodeRuneInString(s[at:])
		at += size
		if endsSentence(s, r, at) {
			all = append(all, Range{start, at})
			start = at
		}
	}
	if start < len(s) {
		all = append(all, Range{start, len(s)})
	}
	return all
}

// endsSentence tells whether r, which ends at byte at of s, ends a sentence.
func endsSentence(s string, r rune, at int) bool {
	switch r {
	case '\n', '!', '?', '。', '।', '॥', '؟', '۔', '።', '፧', '។', '៕', '။':
		return true
	case '.':
		return dotEnds(s, at)
	}
	return false
}

// dotEnds tells whether the dot before byte at ends a sentence: not inside a number, a link or an abbreviation, not
// behind an initial, not as one of several.
func dotEnds(s string, at int) bool {
	if at < len(s) && s[at] != ' ' && s[at] != '\n' && s[at] != '"' && s[at] != '\'' && s[at] != ')' {
		return false
	}
	before := s[:at-1]
	if strings.HasSuffix(before, ".") {
		return false
	}
	word := before[strings.LastIndexAny(before[max(0, len(before)-12):], " \n(\"")+1+max(0, len(before)-12):]
	if len(word) == 1 && word[0] >= 'a' && word[0] <= 'z' {
		return false
	}
	return !abbreviations[word]
}
