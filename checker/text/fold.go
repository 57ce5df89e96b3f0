// Package text brings a message into one comparable form and keeps the way back to the original: every place in the
// folded text can be shown in the text as the person pasted it. Scammers disguise words (l1ke, T e l e g r a m, letters
// of another alphabet, invisible characters); people type them in many ways (full width, without marks). Folding takes
// both away, for the message and for the wordings it is compared with alike.
package text

import (
	"unicode/utf8"
)

// Range is a stretch of text in bytes, End not included.
type Range struct{ Start, End int }

// Disguise is a place where a word was made hard to read for machines.
type Disguise struct {
	Kind       string // invisible, mixed-script, leet or spaced
	Start, End int    // bytes of the source
}

// Folded is a text in comparable form.
type Folded struct {
	Source    string
	S         string // the folded text
	Disguises []Disguise

	origin    []int32 // folded byte → byte of Source where the character it came from begins
	sentences []Range
}

// glyph is one folded character on its way, and where it came from.
type glyph struct {
	r      rune
	origin int32
	hidden bool // an invisible character stood before it
}

// Fold folds source, which may hold anything: invalid UTF-8 becomes U+FFFD. It takes time and memory proportional to
// its length.
func Fold(source string) *Folded {
	f := &Folded{Source: source}
	glyphs := f.decode()
	glyphs = f.joinSpaced(glyphs)
	f.unmask(glyphs)
	f.write(glyphs)
	f.sentences = splitSentences(f.S)
	return f
}

// decode replaces each character by its plain form.
func (f *Folded) decode() []glyph {
	glyphs := make([]glyph, 0, len(f.Source)+len(f.Source)/8)
	hidden := false
	for at, r := range f.Source {
		plain, long, what := foldRune(r)
		switch {
		case what == invisible:
			hidden = true
			continue
		case what == dropped:
			continue
		case long != "":
			for _, r := range long {
				glyphs = append(glyphs, glyph{r, int32(at), hidden})
				hidden = false
			}
			continue
		}
		if n := len(glyphs); n > 0 {
			if whole, ok := composeHangul(glyphs[n-1].r, plain); ok {
				glyphs[n-1].r = whole
				continue
			}
		}
		glyphs = append(glyphs, glyph{plain, int32(at), hidden})
		hidden = false
	}
	return glyphs
}

// composeHangul joins conjoining jamo as Unicode 3.12 says, so that decomposed Korean is found too.
func composeHangul(a, b rune) (rune, bool) {
	const l, v, t, s = 0x1100, 0x1161, 0x11A7, 0xAC00
	switch {
	case b < v || b > t+27:
		return 0, false
	case a >= l && a < l+19 && b < v+21:
		return s + ((a-l)*21+b-v)*28, true
	case a >= s && a < s+11172 && (a-s)%28 == 0 && b > t:
		return a + b - t, true
	}
	return 0, false
}

// write encodes the glyphs, runs of white space made one: a line break if there is one among them, else a space.
// A hyphen inside a word parts it: "part-time" is "part time".
func (f *Folded) write(glyphs []glyph) {
	s := make([]byte, 0, len(f.Source)+8)
	f.origin = make([]int32, 0, cap(s))
	for i := 0; i < len(glyphs); i++ {
		g := glyphs[i]
		if g.r == '-' && i > 0 && i+1 < len(glyphs) && isLetter(glyphs[i-1].r) && isLetter(glyphs[i+1].r) {
			g.r = ' '
		}
		if g.r == ' ' || g.r == '\n' {
			for i+1 < len(glyphs) && (glyphs[i+1].r == ' ' || glyphs[i+1].r == '\n') {
				i++
				if glyphs[i].r == '\n' {
					g.r = '\n'
				}
			}
		}
		before := len(s)
		s = utf8.AppendRune(s, g.r)
		for range len(s) - before {
			f.origin = append(f.origin, g.origin)
		}
	}
	f.S = string(s)
}

func isLetter(r rune) bool {
	if r < 0x80 {
		return r >= 'a' && r <= 'z'
	}
	return IsWord(r)
}

// Original gives the bytes of Source that the folded bytes from start to end came from: whole characters with the marks
// and invisible characters that belong to the last of them, and never beyond the text.
func (f *Folded) Original(start, end int) (int, int) {
	start, end = max(0, min(start, len(f.S))), max(0, min(end, len(f.S)))
	if start >= end {
		at := f.source(start)
		return at, at
	}
	to := int(f.origin[end-1])
	_, size := utf8.DecodeRuneInString(f.Source[to:])
	to += size
	for to < len(f.Source) {
		r, size := utf8.DecodeRuneInString(f.Source[to:])
		if visibility(r) == kept && !isJamoTail(r) {
			break
		}
		to += size
	}
	return f.source(start), to
}

// isJamoTail tells the vowels and final consonants that composeHangul joins to the character before them.
func isJamoTail(r rune) bool { return r >= 0x1161 && r <= 0x11C2 }

func (f *Folded) source(folded int) int {
	if folded < len(f.origin) {
		return int(f.origin[folded])
	}
	return len(f.Source)
}

// FromSource is the first folded byte that came from the source byte off or a later one.
func (f *Folded) FromSource(off int) int {
	low, high := 0, len(f.origin)
	for low < high {
		mid := (low + high) / 2
		if int(f.origin[mid]) < off {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// Sentences are the sentences of S, in order and without gaps between them.
func (f *Folded) Sentences() []Range { return f.sentences }
