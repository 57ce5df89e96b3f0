package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// abbreviations end in a dot that ends no sentence; those of single letters (a.m., U.S.) need no list.
var abbreviations = wordSet(`mr mrs ms dr prof st vs etc inc ltd co corp dept est approx jr sr sra dra srta ud uds pag num mme mlle
	bzw ca inkl zzgl std bp jl pt tp vb г ул руб тыс млн`)

// beforeNumbers end in a dot that ends no sentence where a number follows: "No. 5".
var beforeNumbers = wordSet("no nr rs rp tel art ext vol fig p pp ph")

// hostEndings tell "Amazon.Com" from a dot without a space behind it.
var hostEndings = wordSet("com net org io co me app info biz xyz top vip cc js ai online site shop club pro")

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

// splitter cuts a folded text into sentences.
type splitter struct {
	*Folded
	sentence int  // where the sentence begins
	token    int  // where the run without white space begins
	dotted   bool // whether a dot stands inside that run: it may be a link, then "?" does not end anything in it
}

// splitSentences cuts the folded text at line breaks and behind the marks that end a sentence.
func (f *Folded) splitSentences() []Range {
	all := make([]Range, 0, len(f.S)/64+1)
	s := splitter{Folded: f}
	for at := 0; at < len(f.S); {
		r, size := rune(f.S[at]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(f.S[at:])
		}
		mark := at
		at += size
		ends := false
		switch {
		case r == '\n':
			ends = true
		case endsSentence(r):
			at = s.marksEnd(at)
			ends = s.ends(mark, at)
			at = s.closed(at)
		}
		if r == ' ' {
			s.token, s.dotted = at, false
		}
		if ends {
			if at < len(f.S) && (f.S[at] == ' ' || f.S[at] == '\n') && r != '\n' {
				at++
			}
			all = append(all, Range{s.sentence, at})
			s.sentence, s.token, s.dotted = at, at, false
		}
	}
	if s.sentence < len(f.S) {
		all = append(all, Range{s.sentence, len(f.S)})
	}
	return all
}

// endsSentence tells the marks that may end a sentence: Latin, Chinese, Hindi, Urdu, Ethiopic, Khmer, Burmese, Armenian.
// Folding has made the others one of these.
func endsSentence(r rune) bool {
	switch r {
	case '.', '!', '?', '。', '।', '॥', '۔', '።', '፧', '፨', '។', '៕', '៖', '။', '։':
		return true
	}
	return false
}

// marksEnd skips further marks, as in "?!" and "...".
func (s *splitter) marksEnd(at int) int {
	for at < len(s.S) {
		r, size := utf8.DecodeRuneInString(s.S[at:])
		if !endsSentence(r) {
			break
		}
		at += size
	}
	return at
}

// closed skips the quotes and brackets that close what the marks before at have ended.
func (s *splitter) closed(at int) int {
	end := at
	for end < len(s.S) && strings.IndexByte(`"')]`, s.S[end]) >= 0 {
		end++
	}
	if end == len(s.S) || s.S[end] == ' ' || s.S[end] == '\n' {
		return end
	}
	return at
}

// ends tells whether the marks from mark to at end a sentence.
func (s *splitter) ends(mark, at int) bool {
	next := s.closed(at)
	spaced := next == len(s.S) || s.S[next] == ' ' || s.S[next] == '\n'
	dots := strings.Trim(s.S[mark:at], ".") == ""
	switch {
	case dots && at-mark > 1: // an ellipsis goes on, unless a capital follows
		if spaced {
			next++
		}
		return s.capital(next)
	case dots && spaced:
		return s.lastWord(mark, next)
	case dots:
		return s.dotInside(mark, at)
	}
	return spaced || !s.dotted
}

// lastWord tells whether a dot followed by white space ends a sentence: not behind an abbreviation, an initial or the
// number of a list item.
func (s *splitter) lastWord(mark, next int) bool {
	word := strings.TrimLeft(s.S[s.token:mark], `("'[`)
	if len(word) > 12 {
		return true
	}
	digitFollows := next+1 < len(s.S) && s.S[next+1] >= '0' && s.S[next+1] <= '9'
	listItem := s.token == s.sentence && len(word) > 0 && len(word) <= 2 && strings.Trim(word, "0123456789") == ""
	return !listItem && !abbreviations[word] && !(beforeNumbers[word] && digitFollows) && !s.initials(word, mark)
}

// initials tells whether a word that ends at byte end is single letters parted by dots, "a.m" or "U.S", or one capital:
// a small letter alone is a word of a hurried writer ("see u.").
func (s *splitter) initials(word string, end int) bool {
	letters := 0
	for at := 0; at < len(word); letters++ {
		if letters > 0 {
			if word[at] != '.' {
				return false
			}
			at++
		}
		_, size := utf8.DecodeRuneInString(word[at:])
		at += size
	}
	return letters > 1 || letters == 1 && s.capital(end-len(word))
}

// dotInside tells whether a dot with something right behind it ends a sentence: not in a number, link or abbreviation,
// but before an emoji or a character of a script without spaces, and where only the space was forgotten ("dear.I am").
func (s *splitter) dotInside(mark, at int) bool {
	r, _ := utf8.DecodeRuneInString(s.S[at:])
	if kind := kindOf(r); kind == ideo || kind == other && r >= utf8.RuneSelf {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(s.S[:mark])
	end := at
	for end < len(s.S) && s.S[end] >= 'a' && s.S[end] <= 'z' {
		end++
	}
	forgotten := !s.dotted && kindOf(before) == letter && !s.capital(mark-1) && s.capital(at) && !hostEndings[s.S[at:end]]
	s.dotted = !forgotten
	return forgotten
}

// capital tells whether the folded byte at came from a capital letter.
func (s *splitter) capital(at int) bool {
	if at >= len(s.starts) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s.Source[s.starts[at]:])
	return unicode.IsUpper(r)
}
